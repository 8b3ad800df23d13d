"""Replies to an advance notice: what counts a name at once, what keeps it off, and what is a mail of its own."""

# ruff: noqa: E501  a table of replies stands better with one on a line

from dataclasses import replace

import pytest

from signbot.core.campaign import Person
from signbot.core.grounds import THREAD
from signbot.core.intents import Forget, Help, Intent, Sign, Stand, Status, StayOff
from signbot.core.question import Asks, Question, Wish
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, A, B, mail

AMINA = Person("Amina Diallo", place="Dakar")
ONE = Question(asks=Asks.YES, wish=Wish.STAND, campaigns=(A,), people=(AMINA,))
TWO = Question(asks=Asks.LETTER, wish=Wish.STAND, campaigns=(A, B), people=(AMINA,))


def read(text: str, question: Question, **more: str) -> tuple[Intent, ...]:
    context = replace(CONTEXT, question=question, question_by=frozenset({THREAD}), thread=())
    return understand(mail(text, thread=True, **more), context).intents


def letters(intents: tuple[Intent, ...], question: Question) -> str:
    """For each letter: `Y` counts at once, `N` stays off, `?` stays off because nobody can tell, `-` nothing is said."""
    found = dict.fromkeys(question.campaigns, "-")
    for intent in intents:
        assert isinstance(intent, Stand | StayOff), intent
        mark = "Y" if isinstance(intent, Stand) else "N" if intent.clear else "?"
        found |= dict.fromkeys(intent.campaigns, mark)
    return "".join(found.values())


@pytest.mark.parametrize(
    "text",
    ["NO", "No.", "no thanks", "Nope.", "No, not this one", "NOT THIS ONE", "Not this time, please", "No way, I do not support this one", "No gracias", "Non merci",
     "Nein danke", "Não, obrigado", "Esta no", "pas celle-ci", "diesen nicht", "esta não", "I'd rather not", "I would prefer not to sign this", "Please don't",
     "Do not use my name", "Take my name off", "Remove my name from this letter please", "I don't want my name under this", "Prefiero no firmar esta",
     "Quiten mi nombre, por favor", "Retirez mon nom s'il vous plaît", "Bitte ohne mich", "Ohne mich", "Sem mim, desta vez", "Count me out", "not me", "I refuse",
     "Je refuse", "me niego", "Ich bin dagegen", "I can't sign this in good conscience", "UA 329/11 no", "No to UA 329/11", "NO\n\nSent from my iPhone",
     "No, I do not object", "Please skip me for this letter.", "Diesmal lieber ohne meinen Namen.", "Esta vez sin mi nombre", "cette fois sans mon nom",
     "WITHDRAW UA 329/11"],
)  # fmt: skip
def test_a_no_keeps_the_name_off(text: str) -> None:
    assert letters(read(text, ONE), ONE) == "N"


@pytest.mark.parametrize(
    "text",
    ["YES", "Yes please", "yes\n\nAmina Diallo", "Yes, sign me", "I sign", "ok", "Sí", "si", "oui oui", "Oui, avec plaisir", "Ja", "Sim", "Yes! Count me in", "Absolutely",
     "Claro que sí", "D'accord", "Einverstanden", "De acordo", "Gladly", "Yes, of course, thank you", "YES YES YES", "Sure, why not", "yes to UA 329/11",
     "yes\n\n--\nAmina Diallo\nNo. 5 Elm St.", "SIGN UA 329/11"],
)  # fmt: skip
def test_a_plain_yes_counts_at_once(text: str) -> None:
    assert letters(read(text, ONE), ONE) == "Y"


@pytest.mark.parametrize(
    "text",
    ["", "Thanks!", "Thank you for your work", "Received, thank you", "Got it", "Who is this person?", "Is it true that he was convicted?", "Yes? Is that correct",
     "Yes, but not with the word murder", "Yes, but remove my city", "yes if my husband agrees", "Yes, if you change the last line", "Let me think about it",
     "I will ask my board first", "Yes, as Fatou Ndiaye", "Yes for my wife", "Yes I got it, but take me off", "I am out of town until Monday, will read then",
     "I disagree with the third paragraph", "I'm reading it tonight", "Can I see a source?", "My name is misspelt: it is Amina Dialo", "Looks good", "???", "Maybe",
     "Quizás", "Vielleicht", "On verra", "Great letter!", "Call me", "I was in Oaxaca in 2006 and saw it", "no, wait, yes", "Not sure", "No sé todavía",
     "My husband died yesterday", "yes UA 400/12", "yes to UA 330/11", "leave my name out of this", "Nicht in meinem Namen", "Skip me", "Paso", "Perhaps next time",
     "Dejen mi nombre fuera", "Ja, aber nicht mit meinem Namen", "no objection", "yes no", "Yes\nNo"],
)  # fmt: skip
def test_whatever_is_no_plain_yes_keeps_it_off(text: str) -> None:
    assert letters(read(text, ONE), ONE) in ("?", "N")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("NO", "NN"), ("YES", "YY"), ("no 2", "-N"), ("No to 2", "-N"), ("NO. 2", "-N"), ("2 no", "-N"), ("2: NO!", "-N"), ("not 2", "-N"), ("number 2 no", "-N"),
     ("1 yes, 2 no", "YN"), ("1: yes\n2: no", "YN"), ("1 - no, 2 - yes", "NY"), ("yes to 1 and no to 2", "YN"), ("1 sí, 2 no", "YN"), ("oui pour 1, non pour 2", "YN"),
     ("1 ja, 2 nein", "YN"), ("Ja zu 1, nein zu 2", "YN"), ("sim 1, não 2", "YN"), ("letter 1 yes, letter 2 no", "YN"), ("yes 1", "Y-"), ("yes 1 & 2", "YY"),
     ("1 & 2 no", "NN"), ("no to 1, 2", "NN"), ("No: 1", "N-"), ("no UA 329/11", "N-"), ("UA 329/11: yes; UA 12/12: no", "YN"), ("UA 329/11 yes, no UA 12/12", "YN"),
     ("take me off UA 329/11", "N-"), ("Yes to the second", "-Y"), ("sí a la segunda", "-Y"), ("no to both", "NN"), ("yes to both", "YY"), ("neither", "NN"),
     ("none of them", "NN"), ("all yes", "YY"), ("Yes, thank you for this!\nBest wishes,\nAmina", "YY"), ("SIGN UA 329/11", "Y-")],
)  # fmt: skip
def test_each_letter_of_a_mail_has_its_own_answer(text: str, expected: str) -> None:
    assert letters(read(text, TWO), TWO) == expected


@pytest.mark.parametrize(
    "text",
    ["only 2", "1 yes, 2?", "1 yes 2 no", "yes to 1, and who is the man in 2?", "3 no", "the second one no", "The Kenya one no", "Remove me from 2", "1 yes, but not 1",
     "Thanks", "1", "both", "only the first, yes", "yes for the Kenya letter", "yes to all, no to 2", "No to 1. I have doubts about the facts.", "1 yes, 1 no",
     "yes 1, UA 400/12 no", "2 is fine I think", "1 and 2 as before", "Yes\nNo", "1 yes please, but not the second one", "Yes to 1, not the other one",
     "1 oui, pas l'autre", "1 yes. Not the other.", "yes 1; the other one no", "I sign 1, not the other", "1 yes and no more", "1 sí, pero la segunda no",
     "1 yes, the rest no", "sim 1, a outra não"],
)  # fmt: skip
def test_where_it_is_not_clear_which_letter_is_meant_the_name_stays_off_all_of_them(text: str) -> None:
    assert set(letters(read(text, TWO), TWO)) <= {"?", "N"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [("STATUS", Status), ("HELP", Help), ("FORGET ME", Forget), ("SIGN UA 329/11 - Fatou Ndiaye, Dakar", Sign)],
)
def test_a_command_of_its_own_is_read_as_in_any_mail(text: str, kind: type[Intent]) -> None:
    (intent,) = read(text, ONE)
    assert isinstance(intent, kind)


@pytest.mark.parametrize(
    ("subject", "mark"), [("WITHDRAW UA 329/11", "N"), ("RETIRAR UA 329/11", "N"), ("SIGN UA 329/11", "Y")]
)
def test_a_tap_on_a_button_of_ours_is_its_words(subject: str, mark: str) -> None:
    context = replace(CONTEXT, question=ONE, question_by=frozenset({THREAD}))
    assert letters(understand(mail("", subject=subject), context).intents, ONE) == mark

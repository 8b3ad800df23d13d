"""Short replies to each question of ours: what they are read as, and what is left to be asked again."""

# ruff: noqa: E501  a table of replies stands better with one on a line

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from signbot.core.campaign import Person
from signbot.core.grounds import SUBJECT, THREAD
from signbot.core.intents import Alerts, Intent, Nothing, Rename, Sign, Unclear, Why, Withdraw
from signbot.core.question import Asks, Question, Wish
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, A, B, C, mail, replying

RUTH, OMAR = Person("Ruth Lee", place="Hudson"), Person("Omar Diallo")
YES = Question(asks=Asks.YES, campaigns=(A,))
WHICH = Question(asks=Asks.LETTER, campaigns=(A, B))
NAME = Question(asks=Asks.NAME, campaigns=(A,), people=(RUTH, OMAR))
OFF = replace(YES, wish=Wish.WITHDRAW, people=(OMAR,))


REPLIES: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("replies.toml").read_text("utf-8"))


def read(text: str, question: Question, *, answered: bool = True, **more: str) -> tuple[Intent, ...]:
    """In reply to our answer, or to the alert, that asks it."""
    thread = () if question.asks is Asks.LETTER else question.campaigns
    by = frozenset({THREAD})
    context = replace(CONTEXT, question=question, question_by=by, answered=answered, thread=thread)
    return understand(mail(text, thread=True, **more), context).intents


def signed(intents: tuple[Intent, ...]) -> dict[str, tuple[str, ...]]:
    return {one.campaign: tuple(person.name for person in one.people) for one in intents if isinstance(one, Sign)}


@pytest.mark.parametrize("answered", [True, False], ids=["our question", "the alert"])
@pytest.mark.parametrize(
    "text",
    ["Yes", "yes please!", "YES\n\nAmina", "Sí", "Si, por favor", "Ja, gerne", "Oui !", "Sim, por favor", "Of course", "I will", "Sure", "Please do", "Happy to.",
     "Count me in", "With pleasure", "sign", "Sign me up", "please add my name", "Yes, UA 329/11", "Yes, absolutely!", "Con gusto", "Avec plaisir",
     "Yes\n\nBest regards,\nAmina Diallo\nDirector of Nursing", "Yes\n\nAmina Diallo, RN\nDirector of Nursing\nTel. +1 216 555 0100"],
)  # fmt: skip
def test_a_yes_is_a_sign(text: str, answered: bool) -> None:
    assert signed(read(text, YES, answered=answered)) == {A: ("Amina Diallo",)}


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [("Yes. Ruth Lee, Hudson", "Ruth Lee", "Hudson"), ("Yes - Ruth Lee, Hudson", "Ruth Lee", "Hudson"), ("Happy to. Ruth Lee, Hudson", "Ruth Lee", "Hudson"),
     ("Yes\nRuth Lee\n", "Ruth Lee", ""), ("Name: Ruth Lee\nCity: Hudson", "Ruth Lee", "Hudson"), ("Yes!\nName: Ruth Lee", "Ruth Lee", "")],
)  # fmt: skip
def test_a_name_beside_the_yes_is_the_one_that_signs(text: str, name: str, place: str) -> None:
    (sign,) = read(text, YES)
    assert isinstance(sign, Sign)
    assert [(person.name, person.place) for person in sign.people] == [(name, place)]


@pytest.mark.parametrize(
    "text",
    ["Absolutely! Signed.", "Yes, signed", "Sí, firmado", "Oui, signé !", "Ja, unterschrieben", "Of course! Done.", "Yes. Stop the torture!",
     "omg thats awful. yes sign me up", "Please sign on my behalf. Not very good with computers so I hope this reaches you.",
     "You have my signature. Keep up the good work, I have been a member since 1987.", "Firmo... ya basta de tanta impunidad.",
     "Assino. Chega de violência.", "Yes, add my name. Enough is enough", "I heard about it. Yes, count me in"],
)  # fmt: skip
def test_what_is_said_beside_a_plain_yes_changes_nothing(text: str) -> None:
    assert signed(read(text, YES)) == {A: ("Amina Diallo",)}


@pytest.mark.parametrize(
    ("text", "sender", "names"),
    [
        ("I would very much like to support this lawyer, so please add Rosemary Tate.", "Rosemary Tate", ["Rosemary Tate"]),
        ("Yes please add Bob Tate", "Bob", ["Bob Tate"]),
        ("Pongan a Ana Ruiz por favor", "ana77", ["Ana Ruiz"]),
        ("Bitte Eva Kern eintragen", "Eva Kern", ["Eva Kern"]),
        ("Comptez sur moi. Attention, mon nom est maintenant Camille Roussel-Dumas.", "Camille Roussel", ["Camille Roussel-Dumas"]),
        ("Yes. My name is now Ann Lee-Brown", "Ann Lee", ["Ann Lee-Brown"]),
    ],
)  # fmt: skip
def test_whoever_adds_or_tells_their_name_signs_under_it(text: str, sender: str, names: list[str]) -> None:
    (sign,) = read(text, YES, name=sender)
    assert isinstance(sign, Sign)
    assert [person.name for person in sign.people] == names


@pytest.mark.parametrize("text", ["please add Rosemary Tate", "D'accord pour la signature. Mettez Rosemary Tate svp."])
def test_whoever_adds_another_name_is_asked_which(text: str) -> None:
    (unclear,) = read(text, YES, name="Bob Tate")
    assert isinstance(unclear, Unclear)
    assert [person.name for person in unclear.people] == ["Rosemary Tate", "Bob Tate"]


@pytest.mark.parametrize(
    "text", ["I am Irish Catholic", "Soy Católica Romana", "Als pensionierte Lehrerin", "I am Retired Army"]
)
def test_what_somebody_is_names_nobody(text: str) -> None:
    assert signed(read(text, NAME)) == {}


@pytest.mark.parametrize(
    "text",
    ["Yes please take it off", "yes take it off", "Yes, remove it", "Yes, off", "Take it off", "Sí, quítenlo", "Oui, retirez-le",
     "Ja, bitte streichen", "Sim, tirem"],
)  # fmt: skip
def test_where_we_asked_whether_to_take_it_off_a_word_of_that_is_a_yes(text: str) -> None:
    assert read(text, replace(YES, wish=Wish.WITHDRAW)) == (Withdraw(A),)


@pytest.mark.parametrize(
    "text",
    ["No keep it on", "don't take it off", "Leave it on please", "Yes leave it on", "yes but not yet", "take it off?"],
)
def test_what_keeps_it_there_takes_nothing_off(text: str) -> None:
    assert not any(isinstance(intent, Withdraw) for intent in read(text, OFF))


@pytest.mark.parametrize(
    "text",
    ["Let me think about it", "I'll think about it", "let me sleep on it", "Déjenme pensarlo", "Je vais y réfléchir", "Ich überlege es mir noch", "Vou pensar"],
)  # fmt: skip
def test_who_wants_to_think_says_neither_yes_nor_no(text: str) -> None:
    for question in (YES, OFF):
        (unclear,) = read(text, question)
        assert isinstance(unclear, Unclear)
        assert (unclear.why, unclear.campaign) == (Why.NO_COMMAND, A)


def test_a_yes_of_two_is_asked_for_both_names_and_answered_with_both() -> None:
    (unclear,) = read("Yes, both of us", YES)
    assert isinstance(unclear, Unclear)
    assert unclear.why is Why.WHOSE_NAMES
    (sign,) = read("Ann Hill and Joan Hill", Question(asks=Asks.NAME, campaigns=(A,)))
    assert isinstance(sign, Sign)
    assert [person.name for person in sign.people] == ["Ann Hill", "Joan Hill"]


@pytest.mark.parametrize(
    "text",
    [
        "Yes, I saw it",
        "Sí, la vi",
        "Yes, already signed.",
        "Yes, signed it yesterday",
        "Signed.",
        "Basta de correos",
        "Yes, it is terrible",
        "Yes. It is terrible.",
        "Yes, what a story",
    ],
)
def test_a_yes_that_only_takes_note_signs_nothing(text: str) -> None:
    assert signed(read(text, YES)) == {}


@pytest.mark.parametrize("answered", [True, False], ids=["our question", "the alert"])
@pytest.mark.parametrize(
    "text",
    ["", "Thanks", "Thank you for your work", "What is this?", "Yes?", "Yes, but not today", "Yes, if it is free", "Maybe", "Ruth Lee", "2", "UA 12/12", "yes to UA 12/12",
     "I signed this last week", "Yes, I signed", "It was me", "My sister will", "Yes, my sister wants to sign", "Yes, I got your mail but I do not want to sign", "How terrible", "no",
     "Yes, I have read it. I have to think about it.", "Yes. It breaks my heart to read this."],
)  # fmt: skip
def test_what_is_no_yes_signs_nothing(text: str, answered: bool) -> None:
    assert signed(read(text, YES, answered=answered)) == {}


@pytest.mark.parametrize("text", ["no", "No, thank you", "never mind", "I will not sign", "Nein danke", "no gracias"])
def test_a_no_is_a_refusal(text: str) -> None:
    for question in (YES, WHICH, NAME, OFF):
        (refused,) = read(text, question)
        assert isinstance(refused, Unclear)
        assert (refused.why, refused.campaign) == (Why.REFUSED, "" if question is WHICH else A)


def test_thanks_for_a_question_are_thanks() -> None:
    assert read("Thank you!", YES) == (Nothing("courtesy"),)


@pytest.mark.parametrize(
    ("text", "codes"),
    [("2", [B]), ("the second", [B]), ("UA 12/12", [B]), ("12/12", [B]), ("1\n2", [A, B]), ("both", [A, B]), ("first and second", [A, B]), ("the first", [A]), ("PERU", [B]), ("the Peru one, please", [B]), ("2, thanks!", [B]), ("2 - Ruth Lee", [B]), ("sign 2", [B]), ("2\n\nThanks,\nAmina", [B]), ("UA 83/18", [C]),
     ("yes", []), ("3", []), ("2?", []), ("not 2", []), ("withdraw 2", []), ("2 of my friends did", []), ("no", []), ("", []), ("none", []), ("2 - not yet", []), ("not Peru", []), ("Peru is beautiful", [])],
)  # fmt: skip
def test_a_letter_is_chosen_by_number_or_code(text: str, codes: list[str]) -> None:
    assert list(signed(read(text, WHICH))) == codes


@pytest.mark.parametrize(
    ("text", "names"),
    [("1", ["Ruth Lee"]), ("the second", ["Omar Diallo"]), ("Ruth Lee", ["Ruth Lee"]), ("karl meier", ["karl meier"]), ("Meier, Karl", ["Karl Meier"]), ("Amina Diallo", ["Amina Diallo"]),
     ("both", ["Ruth Lee", "Omar Diallo"]), ("in the name of Karl Meier", ["Karl Meier"]), ("Name: Karl Meier", ["Karl Meier"]), ("Karl Meier\nAnna Meier", ["Karl Meier", "Anna Meier"]), ("Karl Meier\n\nThanks,\nAmina", ["Karl Meier"]), ("the first", ["Ruth Lee"]), ("Sign as Karl Meier", ["Karl Meier"]), ("I am Karl Meier, Bonn", ["Karl Meier"])],
)  # fmt: skip
def test_a_name_is_given_by_number_or_as_it_is(text: str, names: list[str]) -> None:
    assert [*signed(read(text, NAME)).values()] == [tuple(names)]


@pytest.mark.parametrize(
    "text", ["No longer needed, thanks", "Ya no hace falta", "Nicht mehr nötig, danke", "Plus la peine"]
)
def test_a_name_below_what_ends_it_signs_nothing(text: str) -> None:
    assert not signed(read(f"{text}\nKarl Meier", NAME))


@pytest.mark.parametrize(
    "text",
    [
        "Just me please: Karl Meier",
        "That's our shared account. Just me please: Karl Meier",
        "If it is not too late: Karl Meier",
    ],
)
def test_a_name_with_what_leads_to_it(text: str) -> None:
    assert [*signed(read(text, NAME)).values()] == [("Karl Meier",)]


@pytest.mark.parametrize("text", ["yes", "as usual", "none of them", "the same as before", "What for?", "3"])
def test_what_is_no_name_is_asked_for_again(text: str) -> None:
    (again,) = read(text, NAME)
    assert isinstance(again, Unclear)
    assert (again.why, again.people) in ((Why.WHICH_NAME, (RUTH, OMAR)), (Why.NO_COMMAND, ()))
    assert signed(read(text, replace(NAME, people=()))) == {}


def test_a_yes_to_the_only_name_is_that_name() -> None:
    assert signed(read("yes", replace(NAME, people=(RUTH,)))) == {A: ("Ruth Lee",)}


def test_who_is_asked_what_to_take_off_takes_it_off() -> None:
    assert read("Yes", OFF) == (Withdraw(A, "Omar Diallo"),)
    assert read("2", replace(WHICH, wish=Wish.WITHDRAW)) == (Withdraw(B),)
    assert read("2", replace(NAME, wish=Wish.WITHDRAW)) == (Withdraw(A, "Omar Diallo"),)
    assert read("Omar Diallo", replace(NAME, wish=Wish.WITHDRAW)) == (Withdraw(A, "Omar Diallo"),)
    for text in ("sign", "2", "Thanks", "What?"):
        assert not any(isinstance(intent, Withdraw) for intent in read(text, OFF))


def test_the_right_name_is_given_by_itself() -> None:
    renames = Question(asks=Asks.NAME, wish=Wish.RENAME, campaigns=(A,))
    assert read("Amina Diallo-Ruiz", renames) == (Rename(A, "Amina Diallo-Ruiz"),)


def test_a_command_written_out_means_what_it_says() -> None:
    assert signed(read("SIGN UA 12/12", YES)) == {B: ("Amina Diallo",)}
    assert read("WITHDRAW UA 329/11", YES) == (Withdraw(A),)


def test_another_letter_in_address_or_subject_speaks_against_a_yes() -> None:
    assert signed(read("Yes", YES, subject="Re: UA 12/12")) == {}
    assert signed(read("Yes", YES, to="sign+ua-12-12@rrn.example")) == {}


def test_an_alert_of_another_program_is_known_by_its_subject() -> None:
    context = replace(CONTEXT, alert_subjects=("Urgent letter: UA 329/11 MEXICO",))

    def reply(subject: str) -> dict[str, tuple[str, ...]]:
        return signed(understand(mail("Yes", subject=subject, thread=True), context).intents)

    assert (
        reply("Re: Urgent letter: UA 329/11 MEXICO")
        == reply("AW: RE: urgent letter: UA 329/11 Mexico")
        == {A: ("Amina Diallo",)}
    )
    for subject in (
        "Re: Lunch",
        "Urgent letter: UA 329/11 MEXICO",
        "Re: Urgent letter: UA 12/12 PERU",
        "Re: UA 329/11",
    ):
        assert reply(subject) == {}
    reading = understand(mail("Yes", subject="Re: Urgent letter: UA 329/11 MEXICO", thread=True), context)
    assert frozenset({SUBJECT}) in reading.rests  # nobody else can make an alert's reply of a yes to something else


@pytest.mark.parametrize("answered", [True, False], ids=["our question", "the alert"])
def test_what_people_write_to_a_question_is_a_yes_a_no_thanks_or_neither(answered: bool) -> None:
    for text in REPLIES["yes"]:
        assert signed(read(text, YES, answered=answered)) == {A: ("Amina Diallo",)}, text
    for text in (*REPLIES["no"], *REPLIES["thanks"], *REPLIES["neither"]):
        assert signed(read(text, YES, answered=answered)) == {}, text


def test_a_no_is_not_asked_again_and_thanks_are_not_answered() -> None:
    for text in REPLIES["no"]:
        assert [getattr(one, "why", None) for one in read(text, YES)] == [Why.REFUSED], text
    for text in REPLIES["thanks"]:
        assert read(text, YES) == (Nothing("courtesy"),), text


@pytest.mark.parametrize(
    "text",
    [
        "Joe, this looks like something for you. You just answer YES to them.",
        "You only have to reply YES",
        "Usted solo conteste SÍ",
        "Tu réponds OUI et c'est tout",
    ],
)
def test_who_tells_somebody_to_say_yes_says_none(text: str) -> None:
    question = Question(asks=Asks.YES, campaigns=(A,))
    context = replace(replying(A), question=question)
    assert not any(isinstance(intent, Sign) for intent in understand(mail(text, thread=True), context).intents)


@pytest.mark.parametrize(
    ("text", "unsubscribed"),
    [
        ("Please stop writing to me. I am 84, I do not sign things on the internet.", True),
        ("I don't want to sign. Please unsubscribe me.", True),
        ("I won't sign. Don't unsubscribe me.", False),
        ("No, don't sign me up, but keep sending your emails", False),
    ],
)
def test_a_wish_for_no_more_mail_counts_beside_a_no(text: str, unsubscribed: bool) -> None:
    context = replying(A, answered=True, question=Question(asks=Asks.YES, campaigns=(A,)))
    refused, *others = understand(mail(text, thread=True), context).intents
    assert isinstance(refused, Unclear)
    assert refused.why is Why.REFUSED
    assert others == ([Alerts(wanted=False)] if unsubscribed else [])


@pytest.mark.parametrize(
    "text",
    [
        "no more of these emails please. Leave my name on the Mexico letter by all means.",
        "Please send me no more alerts. But keep my name on it.",
    ],
)
def test_the_name_stays_and_the_alerts_stop(text: str) -> None:
    stays, stops = read(text, YES)
    assert isinstance(stays, Sign)
    assert stops == Alerts(wanted=False)


@pytest.mark.parametrize(
    "text",
    [
        "Leave my name off and no more emails",
        "no more emails. Leave me alone.",
        "no more emails please. Leave my name out of it.",
        "no more of these emails. I would leave my name if you were honest",
    ],
)
def test_no_more_mail_alone_signs_nothing(text: str) -> None:
    assert not any(isinstance(intent, Sign) for intent in read(text, YES))


def test_a_yes_and_their_name_anew_sign_under_it() -> None:
    (sign,) = read("Yes. I go by Amina Diallo-Ba these days.", YES)
    assert isinstance(sign, Sign)
    assert sign.people[0].name == "Amina Diallo-Ba"


def test_both_are_no_three_and_a_title_is_known_in_its_language() -> None:
    three = replace(WHICH, campaigns=(A, B, C))
    assert signed(read("Dann bitte beide, Mexiko und Kenia.", three)) == {A: ("Amina Diallo",), C: ("Amina Diallo",)}
    assert signed(read("both please", three)) == {}
    assert signed(read("both please", WHICH)) == {A: ("Amina Diallo",), B: ("Amina Diallo",)}


def test_a_number_with_a_name_behind_it_signs_with_that_name() -> None:
    assert signed(read("Number two, as Amina Diallo-Sow please", WHICH)) == {B: ("Amina Diallo-Sow",)}

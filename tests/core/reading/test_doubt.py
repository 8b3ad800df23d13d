"""What stands beside a wish and turns it, and what does not."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.code import CodeBook
from signbot.core.intents import (
    Unclear,
    Why,
)
from signbot.core.reading.clauses import parse
from signbot.core.reading.doubt import doubts
from signbot.core.reading.doubt_kinds import Doubt
from signbot.core.reading.sentences import sentences
from signbot.core.text.plain import Plain
from tests.core.mailmaker import A, read, signed
from tests.each import each

BOOK = CodeBook(["ua329/11", "ua12/12"])


def doubts_of(line: str) -> set[Doubt]:
    """What speaks against the acts of a sentence."""
    (sentence,) = sentences(Plain(line), BOOK)
    parsed = parse(sentence, BOOK)
    return {doubt for clause in parsed.clauses if clause.verb for doubt in doubts(parsed, clause)}


@pytest.mark.parametrize(
    "line",
    ["I wholeheartedly sign UA 329/11", "Yes, I would like to sign UA 329/11", "SIGN UA 329/11 because it matters",
     "SIGN UA 329/11 until justice is done", "I would gladly sign UA 329/11", "SIGN UA 329/11 without hesitating",
     "Could you add my name to UA 329/11?", "SIGN UA 329/11, the letter to the governor", "I usually write little, but I sign UA 329/11",
     "Firmo UA 329/11 porque nadie debe callar", "Je signe UA 329/11, merci de tout cœur", "Ich unterschreibe UA 329/11 sehr gern",
     "Assino UA 329/11 com muito gosto", "Firmo volentieri UA 329/11", "Graag onderteken ik UA 329/11", "Proszę, podpisuję UA 329/11"],
)  # fmt: skip
def test_a_plain_wish_has_no_doubt(line: str) -> None:
    assert doubts_of(line) == set()


@pytest.mark.parametrize(
    "line",
    ["Do not sign UA 329/11", "I dont want to sign UA 329/11", "I won't be signing UA 329/11", "No quiero firmar UA 329/11",
     "Je ne signe pas UA 329/11", "Ich unterschreibe UA 329/11 nicht", "NAO ASSINO UA 329/11", "Non voglio firmare UA 329/11",
     "Ik wil UA 329/11 niet ondertekenen", "Nie podpisuję UA 329/11", "Don't put me down for UA 329/11"],
)  # fmt: skip
def test_a_negation_refuses(line: str) -> None:
    assert Doubt.REFUSED in doubts_of(line)


@pytest.mark.parametrize(
    "line",
    ["I do not want to, sign UA 329/11", "No, SIGN UA 329/11 is not what I want", "I never agreed and sign UA 329/11",
     "SIGN UA 329/11, no", "SIGN UA 329/11 and no, I do not want to",
     "No quiero, firmar UA 329/11", "Je ne veux pas, signer UA 329/11", "Ich will nicht, UA 329/11 unterschreiben", "I do not want and sign UA 329/11"],
)  # fmt: skip
def test_a_negation_reaches_over_commas_and_and(line: str) -> None:
    assert doubts_of(line)


@pytest.mark.parametrize(
    "line",
    ["If you change it I sign UA 329/11", "SIGN UA 329/11 if you change paragraph 3", "I will sign UA 329/11 tomorrow", "Perhaps I sign UA 329/11",
     "I would sign UA 329/11 if I had time", "Si cambian la carta, firmo UA 329/11", "Mañana firmo UA 329/11", "Je signerai UA 329/11 demain",
     "Wenn ihr das ändert, unterschreibe ich UA 329/11", "Morgen unterschreibe ich UA 329/11", "Se mudarem o texto, assino UA 329/11",
     "Domani firmo UA 329/11", "Misschien onderteken ik UA 329/11", "Jutro podpiszę UA 329/11"],
)  # fmt: skip
def test_a_condition_or_another_time_is_one(line: str) -> None:
    assert Doubt.CONDITION in doubts_of(line)


@pytest.mark.parametrize(
    "line", ["Should I sign UA 329/11?", "Why should I sign UA 329/11", "¿Puedo firmar UA 329/11?", "Est-ce que je signe UA 329/11 ?", "Soll ich UA 329/11 unterschreiben?"]
)  # fmt: skip
def test_a_question_is_one(line: str) -> None:
    assert Doubt.QUESTION in doubts_of(line)


@pytest.mark.parametrize(
    "line",
    ["My mother will sign UA 329/11", "They sign UA 329/11", "Maria, please sign UA 329/11", "Mi hermana va a firmar UA 329/11",
     "Ma mère signe UA 329/11", "Meine Mutter unterschreibt UA 329/11", "Minha mãe assina UA 329/11", "Governors sign UA 329/11"],
)  # fmt: skip
def test_somebody_else_who_acts_is_one(line: str) -> None:
    assert doubts_of(line)


@pytest.mark.parametrize(
    "line",
    ["He said sign UA 329/11", "You wrote: sign UA 329/11", "My mother asked me to sign UA 329/11", "SIGN UA 329/11 is what they want",
     "Me dijeron que firme UA 329/11", "On m'a dit de signer UA 329/11", "Man sagte mir, ich unterschreibe UA 329/11"],
)  # fmt: skip
def test_what_others_say_is_one(line: str) -> None:
    assert doubts_of(line)


@pytest.mark.parametrize(
    "line",
    ["SIGN UA 329/11, sorry, I meant UA 12/12", "SIGN UA 329/11, forget it", "SIGN UA 329/11, but wait", "FIRMO UA 329/11, perdón, quise decir UA 12/12",
     "SIGN UA 329/11 but withdraw my name"],
)  # fmt: skip
def test_a_second_thought_is_one(line: str) -> None:
    assert doubts_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "SIGN UA 329/11 except my name",
        "The letter UA 12/12 is bad, sign UA 329/11",
        "sign and share UA 329/11 is our aim",
    ],
)
def test_an_exception_or_a_story_beside_it_is_one(line: str) -> None:
    assert doubts_of(line)


@pytest.mark.parametrize(
    "text",
    ["I do not want to\nsign UA 329/11", "No quiero\nfirmar UA 329/11", "Je ne veux pas\nsigner UA 329/11", "Ich will nicht\nSIGN UA 329/11",
     "SIGN UA 329/11\nNo thanks.", "SIGN UA 329/11\nonly if you change it", "SIGN UA 329/11\nSorry, forget it.", "If you remove paragraph 3:\nSIGN UA 329/11"],
)  # fmt: skip
def test_it_reaches_over_the_ends_of_lines(text: str) -> None:
    assert signed(read(text)) == []


@pytest.mark.parametrize(
    "text",
    ["SIG UA 329/11", "SIGN OFF UA 329/11", "SIG",
     "SIGN OFF", "signoff", "UA 329/11", "I support UA 329/11", "SIGN UA 329/11 if I may",
     "I signed UA 329/11 last week", "Sign language is in UA 329/11", "SIGNATURE UA 329/11",
     "My mother asked me to SIGN UA 329/11"],
)  # fmt: skip
def test_what_is_no_wish_to_sign_signs_nothing_and_says_so(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.NO_COMMAND
    assert intent.campaign == (A if "329" in text else "")


@pytest.mark.parametrize(
    "text",
    ["I don't usually do this but please SIGN UA 329/11", "I never write letters, but sign UA 329/11", "Normalmente no hago esto, pero firmo UA 329/11",
     "Je ne fais jamais cela mais je signe UA 329/11", "Ich mache das sonst nie, aber ich unterschreibe UA 329/11",
     "This must not go on, I sign UA 329/11", "You are not alone, I sign UA 329/11"],
)  # fmt: skip
def test_a_negation_of_something_else_does_not_refuse(text: str) -> None:
    assert signed(read(text)) == [A]


@pytest.mark.parametrize(
    "text",
    ["I wish to lend my name to UA 329/11 concerning the lawyer in Mexico.", "Please sign UA 329/11 about the missing students",
     "Add my name to letter UA 329/11 regarding the doctor and his family in Oaxaca", "please sign me up for UA 329/11 the one about the mexican lawyer",
     "Firmo la UA 329/11 acerca de los estudiantes desaparecidos", "Je signe UA 329/11 concernant l’avocate mexicaine",
     "Ajoutez mon nom à UA 329/11 au sujet de l’avocate au Mexique", "Ich unterschreibe UA 329/11 wegen der Anwältin in Mexiko",
     "Assino a UA 329/11 sobre a advogada mexicana", "Ik teken UA 329/11 over de advocate in Mexico"],
)  # fmt: skip
def test_what_the_letter_is_about_is_no_doubt_and_no_name(text: str) -> None:
    assert signed(read(text)) == [A]


@pytest.mark.parametrize(
    "text",
    ["Please sign UA 329/11 about my brother", "Do not sign UA 329/11 concerning the lawyer", "Sign UA 329/11 about which I know nothing",
     "I read UA 329/11 about the lawyer", "Ich unterschreibe UA 329/11 wegen euch nicht", "Ik teken UA 329/11 als de tekst verandert"],
)  # fmt: skip
def test_a_word_of_the_writers_behind_about_is_read_as_ever(text: str) -> None:
    assert signed(read(text)) == []


ASKED_OF_OTHERS = """I ask you to sign UA 329/11
I am asking you to sign UA 329/11
Le pido que firme la UA 329/11
Les pido que firmen la UA 329/11
Je vous demande de signer UA 329/11
Ich bitte Sie, UA 329/11 zu unterschreiben
Peço que assinem a UA 329/11""".splitlines()

SOMETHING_COMES_FIRST = """I only sign UA 329/11 after reading the whole text
Firmo la UA 329/11 solo después de leerla
Je signe UA 329/11 seulement après l'avoir lue
Só assino a UA 329/11 depois de ler o texto
Before you put my name on UA 329/11, I want to read the text
Antes que ponham o meu nome na UA 329/11, quero ler o texto
Avant de signer UA 329/11, je veux lire la lettre
Bevor ich UA 329/11 unterschreibe, will ich den Text sehen
Prima di firmare UA 329/11 vorrei leggerla
Voordat ik UA 329/11 onderteken wil ik de tekst lezen""".splitlines()

OF_THEIR_OWN = """I ask you to add me to UA 329/11
Le ruego que me incluya en la UA 329/11
Ich bitte Sie, mich auf UA 329/11 zu setzen
Je vous prie d'ajouter ma signature à UA 329/11
I authorise you to sign UA 329/11 in my name
After reading the letter I want to sign UA 329/11
I only want to sign UA 329/11
Avant tout, je signe UA 329/11""".splitlines()


@each("text", ASKED_OF_OTHERS + SOMETHING_COMES_FIRST)
def test_who_asks_others_to_sign_or_wants_something_first_signs_nothing(text: str) -> None:
    assert signed(read(text)) == []


@each("text", OF_THEIR_OWN)
def test_who_asks_for_themselves_signs(text: str) -> None:
    assert signed(read(text)) == [A]


NEVER_AGAIN = [
    "Sign me up for UA 329/11 never again",
    "Never again sign me up for UA 329/11",
    "Ich unterschreibe UA 329/11 nie wieder",
    "Nie wieder unterschreibe ich UA 329/11",
    "Nunca mais assino a UA 329/11",
    "Plus jamais je ne signe UA 329/11",
]


@each("text", NEVER_AGAIN)
def test_never_again_within_a_wish_is_no_cry(text: str) -> None:
    assert not signed(read(text))


@each("text", [
    "Sign UA 329/11. Never again!",
    "Never again! Please sign me up for UA 329/11",
    "Ich unterschreibe UA 329/11, nie wieder Krieg!",
    "I sign UA 329/11 so that it happens never again",
    "Firmo la UA 329/11 para que nunca más pase",
])  # fmt: skip
def test_never_again_beside_a_wish_or_as_its_reason_is_one(text: str) -> None:
    assert signed(read(text)) == [A]


@each(
    "text",
    [
        "so sad please add me to UA 329/11",
        "this is so awful add my name to UA 329/11 please",
        "allo jai lu lalerte cest ben triste rajoutez moi sur la lettre UA 329/11 svp",
        "Selbstverständlich stehe ich als Unterzeichnerin von UA 329/11 zur Verfügung",
        "kurz vor Feierabend noch schnell: meine Unterschrift habt ihr für UA 329/11",
    ],
)
def test_a_run_on_before_a_plea_and_a_turned_verb_behind_a_yes_turn_nothing(text: str) -> None:
    assert signed(read(text)) == [A]


@each(
    "text",
    [
        "scammers add my name to UA 329/11 please help",
        "my neighbour said please add me to UA 329/11",
        "if it rains please add me to UA 329/11",
        "nobody asked please add me to UA 329/11",
        "maria please sign UA 329/11",
        "brutes don't please add me to UA 329/11",
        "cest ben triste ne rajoutez pas moi sur la lettre UA 329/11 svp",
        "Stehe ich als Unterzeichnerin von UA 329/11 zur Verfügung",
        "Wann stehe ich als Unterzeichnerin auf UA 329/11",
        "Selbstverständlich stehe ich als Unterzeichnerin von UA 329/11 nicht zur Verfügung",
        "kurz vor Feierabend noch schnell: meine Unterschrift habt ihr nicht für UA 329/11",
        "kurz vor Feierabend noch schnell: meine Unterschrift hat er für UA 329/11",
    ],
)
def test_their_harmful_twins_sign_nothing_either(text: str) -> None:
    assert not signed(read(text))

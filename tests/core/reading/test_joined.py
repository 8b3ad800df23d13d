"""Somebody who is named as one with the writer signs together with them, once the writer has said yes."""

import pytest

from signbot.core.intents import Sign, Unclear, Why
from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, read, replying
from tests.each import each

ASKED = replying(A, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"token"}))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("My wife Ann Lee and I sign UA 329/11", "Ann Lee"),
        ("My wife Ann Lee and I would both like to sign UA 329/11", "Ann Lee"),
        ("Please add me and my wife Ann Lee to UA 329/11", "Ann Lee"),
        ("Please add my sister Ann Lee and me to UA 329/11", "Ann Lee"),
        ("Mi hermana Ana Ruiz y yo queremos firmar la UA 329/11", "Ana Ruiz"),
        ("Mi esposa Ana Ruiz y yo firmamos la UA 329/11", "Ana Ruiz"),
        ("Eu e minha esposa Maria Bezerra queremos assinar a carta UA 329/11.", "Maria Bezerra"),
        ("Minha esposa Maria Bezerra e eu assinamos a carta UA 329/11.", "Maria Bezerra"),
        ("Mon mari Paul Girard et moi signons UA 329/11", "Paul Girard"),
        ("Moi et mon mari Paul Girard voulons signer UA 329/11", "Paul Girard"),
        ("Ma femme Anne Girard et moi-même souhaitons signer la lettre UA 329/11", "Anne Girard"),
        ("Meine Frau Renate Roth und ich unterschreiben beide UA 329/11", "Renate Roth"),
        ("Mein Mann Paul Girard und ich möchten UA 329/11 unterschreiben.", "Paul Girard"),
    ],
)  # fmt: skip
def test_both_wait_for_a_yes(text: str, other: str) -> None:
    (sign,) = read(text, name="Felix Lindemann")
    assert isinstance(sign, Sign)
    assert sign.spoken
    assert [person.name for person in sign.people] == ["Felix Lindemann", other]


@each(
    "text",
    [
        "My wife Ann Lee and I never sign letters like UA 329/11",
        "If my wife Ann Lee and I sign UA 329/11, what happens?",
        "Do my wife Ann Lee and I sign UA 329/11 together?",
        "My wife Ann Lee and I signed UA 329/11 last week. Did it arrive?",
        "My wife Ann Lee and I want to know who signs UA 329/11",
        "My wife Ann Lee and I will sign UA 329/11 when you change it",
        "My mother says that my wife Ann Lee and I should sign UA 329/11",
        "Mi esposa Ana Ruiz y yo no firmamos la UA 329/11",
        "Tal vez mi esposa Ana Ruiz y yo firmemos la UA 329/11",
        "Minha esposa Maria Bezerra e eu assinamos a carta UA 329/11 no mês passado.",
        "Meine Frau Renate Roth und ich unterschreiben UA 329/11 nicht",
        "Ma femme Anne Girard et moi ne signons pas UA 329/11",
    ],
)
def test_what_is_turned_told_or_asked_puts_nobody_on_it(text: str) -> None:
    assert not any(isinstance(intent, Sign) for intent in read(text, name="Felix Lindemann"))


def test_a_story_of_both_is_no_wish_of_both() -> None:
    (sign,) = read("My wife Ann Lee and I were in Oaxaca in 2010. I sign UA 329/11.", name="Felix Lindemann")
    assert isinstance(sign, Sign)
    assert [person.name for person in sign.people] == ["Felix Lindemann"]


@each("text", ["Queremos sim, os dois.", "Sí, los dos", "Si señor, mi hermana y yo", "Ja, beide"])
def test_a_yes_of_two_is_never_of_the_writer_alone(text: str) -> None:
    (unclear,) = read(text, name="Felix Lindemann", context=ASKED, thread=True)
    assert isinstance(unclear, Unclear)
    assert unclear.why is Why.WHOSE_NAMES


def test_whoever_is_named_twice_stands_there_once() -> None:
    (intent,) = read("Mi marido y yo queremos firmar la UA 329/11. Somos Amina Diallo y Luis Carrasco. Gracias.")
    assert isinstance(intent, Sign)
    assert [person.name for person in intent.people] == ["Amina Diallo", "Luis Carrasco"]


@each("text", ["Je signe UA 329/11 avec ma femme, Odile Fontaine.", "I sign UA 329/11 with my wife, Odile Fontaine."])
def test_whoever_signs_with_somebody_is_never_left_out(text: str) -> None:
    assert not any(isinstance(intent, Sign) for intent in read(text))

"""Whom a mail names as those who sign."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.intents import Sign
from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, read, replying
from tests.each import each

ALERT = replying(A, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"thread"}))


def _signs(sender: str, text: str) -> list[Sign]:
    found = read(text, name=sender, context=ALERT, thread=True)
    return [intent for intent in found if isinstance(intent, Sign)]


@pytest.mark.parametrize(
    ("sender", "text", "people"),
    [
        ("Declan Roche", "Three of us want to sign:\n\nDeclan Roche\nAoife Byrne\nTomasz Wojcik\n\nAll Dublin. Solidarity!", ["Declan Roche", "Aoife Byrne", "Tomasz Wojcik"]),
        ("Holy Family Convent", "The two of us who are left in the house want to sign:\nSr. Agnes Mutua\nSr. Immaculata Njeri", ["Sr. Agnes Mutua", "Sr. Immaculata Njeri"]),
        ("Priya Nair", "please add me and my brother\nPriya Nair\nVikram Nair", ["Priya Nair", "Vikram Nair"]),
        ("Beth Anders", "Hi, can you add me and my husband? We are Beth Anders and Paul Anders, Sheffield.", ["Beth Anders", "Paul Anders"]),
        ("Luc et Martine Gilson", "On signe ! Luc Gilson, Martine Gilson", ["Luc Gilson", "Martine Gilson"]),
        ("Luc Gilson", "Nous signons : Luc Gilson, Martine Gilson et notre fille Anne Gilson", ["Luc Gilson", "Martine Gilson", "Anne Gilson"]),
        ("Rui Dias", "Assinamos todos cá em casa: Rui Dias, Ana Dias e Pedro Dias", ["Rui Dias", "Ana Dias", "Pedro Dias"]),
        ("Heinz und Elfriede Dorn", "Ja, wir beide.", ["Heinz Dorn", "Elfriede Dorn"]),
        ("Vera e Nuno Salgado", "Sim, os dois.", ["Vera Salgado", "Nuno Salgado"]),
        ("Ana Paz", "Mi esposo y yo queremos firmar. Él es Luis Soto y yo Ana Paz.", ["Luis Soto", "Ana Paz"]),
        ("Ruth Lee", "I sign, and my colleague Fatou Diallo too, she agrees", ["Ruth Lee", "Fatou Diallo"]),
        ("Odile Besson", "Je signe, et mon mari Gérard Besson également.", ["Odile Besson", "Gérard Besson"]),
        ("Noemí Barrera", "Yo firmo y mi amiga Paula Quiroga también quiere firmar.", ["Noemí Barrera", "Paula Quiroga"]),
        ("Adriana Campos", "Eu assino e minhas colegas do hospital Luciana Prado e Vera Martins também pediram pra assinar.", ["Adriana Campos", "Luciana Prado", "Vera Martins"]),
        ("Harold Jensen", "This is Betty, Harold's wife. Please put Betty Jensen on the letter.", ["Betty Jensen"]),
        ("Roberto Siqueira", "Escrevo do e-mail do meu marido. Quem assina sou eu: Conceição Siqueira Alves.", ["Conceição Siqueira Alves"]),
        ("Walter Schnyder", "Ich hätte gern, dass mein Name unter dem Brief steht, also Rosmarie Schnyder-Graf, Luzern.", ["Rosmarie Schnyder-Graf"]),
    ],
)  # fmt: skip
def test_the_people_who_are_named_wait_for_a_yes(sender: str, text: str, people: list[str]) -> None:
    (sign,) = _signs(sender, text)
    assert sign.spoken
    assert [person.name for person in sign.people] == people


@pytest.mark.parametrize(
    ("sender", "text", "name"),
    [
        ("Jenny Liu", "I'd like to sign, but please print my name as Jennifer Liu-Carter, Oakland.", "Jennifer Liu-Carter"),
        ("debs", "I'll sign. Please use my real name, Deborah Stein.", "Deborah Stein"),
        ("Pfarramt St. Josef", "ich unterschreibe den Brief gern. Bitte als Namen angeben: Andreas Huber, Pfarrer, Rosenheim.", "Andreas Huber"),
        ("Roswitha Engel", "Bitte diesmal mit Titel, also Prof. Dr. Roswitha Engel. Ich unterschreibe aus voller Überzeugung.", "Prof. Dr. Roswitha Engel"),
        ("loulou38", "Je veux signer. Mon vrai nom : Louise Carpentier, Grenoble.", "Louise Carpentier"),
        ("Chelo", "Firmo, pero poned Consuelo Martín Rubio", "Consuelo Martín Rubio"),
        ("Leticia Arango", "Con gusto les doy mi firma.\n\nDra. Leticia Arango\nPediatra\nClínica del Niño, Medellín", "Leticia Arango"),
    ],
)  # fmt: skip
def test_a_name_that_is_plainly_told_is_taken(sender: str, text: str, name: str) -> None:
    (sign,) = _signs(sender, text)
    assert [person.name for person in sign.people] == [name]


@each(
    "text",
    [
        "Please ask Ann Lee and Bob Kim whether they want to sign.",
        "I already signed. Ann Lee and Bob Kim signed too, they told me.",
        "Could you send the letter to Ann Lee and Bob Kim so they can sign?",
        "I don't want to sign, but maybe my sisters: Ann Lee and Ruth Lee.",
        "We will talk about signing on Sunday:\nAnn Lee\nBob Kim",
        "If they let us, we will sign: Ann Lee, Bob Kim.",
        "The names of the arrested are: Ann Lee, Bob Kim.",
        "Yes I read the names: Ann Lee, Bob Kim. Terrible.",
        "Please remove Ann Lee and Bob Kim from the letter.",
        "The two of us, Ann Lee and I, will think about it.",
        "Je ne signe pas, mais Marie Dupont et Jean Roux signeront peut-être.",
        "Hello, my name is Kim Lee. I work for a bank.",
        "This is Betty. Harold will sign when he is back.",
    ],
)
def test_who_is_spoken_of_signs_nothing(text: str) -> None:
    assert _signs("Amina Diallo", text) == []


@each(
    "text",
    [
        "Yes, I sign. My cousin Ruth Lee was in prison there, too.",
        "Please sign me up. I am doing it for Narges Mohammadi and Nasrin Sotoudeh.",
        "Ich unterschreibe. Grüße auch an Petra Weber und Hans Krause.",
        "Ich unterschreibe.\nAmina Diallo\nGrand Rapids\nSenior Lecturer",
        "Firmo. Mi prima Ana Ruiz también, pero todavía no sabe si puede.",
        "Je signe. Saluez Marie Dupont et Jean Roux de ma part.",
    ],
)
def test_who_is_spoken_of_beside_a_wish_is_not_added(text: str) -> None:
    (sign,) = _signs("Amina Diallo", text)
    assert [person.name for person in sign.people] == ["Amina Diallo"]


@each(
    "text",
    [
        "SIGN UA 329/11. Please omit the title: Samuel Achebe will do.",
        "Ich unterschreibe UA 329/11. Führen Sie mich bitte ohne akademische Titel als Samuel Achebe.",
    ],
)
def test_the_account_s_name_written_otherwise_behind_a_plea_is_printed(text: str) -> None:
    (sign,) = _signs("Prof. Dr. Samuel Achebe", text)
    assert [person.name for person in sign.people] == ["Samuel Achebe"]


@each(
    "text",
    [
        "SIGN UA 329/11. Please do not print it so: Samuel Achebe",
        "Ich unterschreibe UA 329/11. Führen Sie mich bitte nicht als Samuel Achebe.",
        "Ich unterschreibe UA 329/11. Bitte grüßen Sie meinen Sohn: Samuel Achebe",
        "SIGN UA 329/11. My wife would prefer it read Sam Achebe",
        "SIGN UA 329/11. I'd prefer it not read Sam Achebe",
    ],
)
def test_what_denies_it_or_speaks_of_somebody_else_leaves_the_name(text: str) -> None:
    (sign,) = _signs("Prof. Dr. Samuel Achebe", text)
    assert [person.name for person in sign.people] == ["Prof. Dr. Samuel Achebe"]


def test_how_they_would_prefer_it_to_read_is_printed() -> None:
    text = (
        "Use my name for UA 329/11. I'd prefer it read Bob Ellison, since nobody has called me Robert since the Army."
    )
    (sign,) = _signs("Robert T. Ellison", text)
    assert [person.name for person in sign.people] == ["Bob Ellison"]

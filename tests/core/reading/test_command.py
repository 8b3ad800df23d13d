"""A sentence and the command that it is: every verb, polite requests, the same wish in other words."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import unicodedata

import pytest

from signbot.core.code import CodeBook
from signbot.core.intents import (
    Forget,
    Help,
    Intent,
    ListCampaigns,
    Nothing,
    Rename,
    Status,
    Unclear,
    Why,
    Withdraw,
)
from signbot.core.question import Wish
from signbot.core.reading import command as module
from signbot.core.reading.command import read_sentence
from signbot.core.reading.pieces import Command, Remark
from signbot.core.reading.sentences import sentences
from signbot.core.text.plain import Plain
from tests.core.mailmaker import A, B, C, read, signed

BOOK = CodeBook([A, B, C])


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("WITHDRAW UA 329/11", (Withdraw(A),)),
        ("Please withdraw my signature from UA 329/11", (Withdraw(A),)),
        ("RETIRAR UA 329/11", (Withdraw(A),)),
        ("Je retire ma signature UA 329/11", (Withdraw(A),)),
        ("Ich ziehe meine Unterschrift zurück UA 329/11", (Withdraw(A),)),
        ("WITHDRAW UA 329/11 – María López", (Withdraw(A, "María López"),)),
        (
            "WITHDRAW UA 329/11\nName: María López\nName: Juan López",
            (Withdraw(A, "María López"), Withdraw(A, "Juan López")),
        ),
        ("NAME UA 329/11 Amina Diallo-Ruiz", (Rename(A, "Amina Diallo-Ruiz"),)),
        ("NAME UA 329/11: Amina Diallo, thanks!", (Rename(A, "Amina Diallo"),)),
        ("NAME UA 329/11 Jose Lopez -> José López", (Rename(A, "José López", "Jose Lopez"),)),
        ("NOMBRE UA 329/11 Ana Ruiz → Ana María Ruiz", (Rename(A, "Ana María Ruiz", "Ana Ruiz"),)),
        ("NAME UA 329/11", (Unclear(Why.NEW_NAME, A, wish=Wish.RENAME),)),
        ("NAME UA 329/11 Amina Diallo-Ruiz please", (Rename(A, "Amina Diallo-Ruiz"),)),
        ("Change my name on UA 329/11 to Amina Diallo-Ruiz, thanks", (Rename(A, "Amina Diallo-Ruiz"),)),
        ("Corrijan mi nombre en UA 329/11 a Ana de la Cruz por favor", (Rename(A, "Ana de la Cruz"),)),
        ("NAME UA 329/11\nAmina Diallo-Ruiz", (Rename(A, "Amina Diallo-Ruiz"),)),
        ("NAME UA 329/11\nName: Amina D.", (Rename(A, "Amina D."),)),
        ("NAME UA 329/11 http://evil.example", (Unclear(Why.NEW_NAME, A, wish=Wish.RENAME),)),
        ("STATUS", (Status(),)),
        ("status please", (Status(),)),
        ("LIST", (ListCampaigns(),)),
        ("LISTA", (ListCampaigns(),)),
        ("HELP", (Help(),)),
        ("help please!", (Help(),)),
        ("AYUDA", (Help(),)),
        ("Hilfe", (Help(),)),
        ("FORGET ME", (Forget(),)),
        ("Olvídame", (Forget(),)),
        ("Oubliez-moi, svp", (Forget(),)),
        ("Vergessen Sie mich", (Forget(),)),
        ("SIGN", (Unclear(Why.NO_CODE),)),
        ("WITHDRAW", (Unclear(Why.WHICH_LETTER, wish=Wish.WITHDRAW),)),
        ("Thanks!", (Nothing("courtesy"),)),
        ("¡Muchas gracias por su trabajo!", (Nothing("courtesy"),)),
        ("Vielen Dank!\nAmina Diallo", (Nothing("courtesy"),)),
        ("", (Nothing("empty"),)),
        ("\n\nSent from my iPhone", (Nothing("empty"),)),
        ("HELP\nWITHDRAW UA 329/11", (Help(), Withdraw(A))),
        ("WITHDRAW UA 329/11 and STATUS UA 12/12", (Withdraw(A), Status(B))),
    ],
)
def test_every_command_is_read(text: str, intents: tuple[Intent, ...]) -> None:
    assert read(text) == intents


@pytest.mark.parametrize(
    "text",
    ["Could you sign me for UA 329/11?", "Can you please add my name to UA 329/11?", "¿Podría firmar UA 329/11 por mí?",
     "Pouvez-vous signer UA 329/11 pour moi ?", "Você pode assinar UA 329/11 por mim?", "Können Sie UA 329/11 für mich unterschreiben?",
     "Hello Brian, could you add my name to UA 329/11?", "Would you mind putting my name on UA 329/11, please?"],
)  # fmt: skip
def test_a_polite_request_is_a_command(text: str) -> None:
    assert signed(read(text)) == [A]


def test_a_polite_request_to_be_taken_off_is_a_command() -> None:
    assert read("Would you please withdraw my name from UA 329/11?") == (Withdraw(A),)


@pytest.mark.parametrize(
    "text",
    ["May I sign UA 329/11?", "Can I still sign UA 329/11?", "Can you sign UA 329/11?", "Could you sign UA 329/11 for my mother?",
     "Would you sign UA 329/11 if you were me?", "Could you please sign UA 329/11 and tell me who reads it?", "Puis-je signer UA 329/11 ?",
     "Kann ich UA 329/11 unterschreiben?", "Why should I let you sign me for UA 329/11?"],
)  # fmt: skip
def test_a_request_that_asks_anything_else_is_asked_about(text: str) -> None:
    assert signed(read(text)) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Incluyan mi firma en UA 329/11", [A]),
        ("Merci d'ajouter mon nom à UA 329/11", [A]),
        ("J'appose ma signature à UA 329/11", [A]),
        ("Setzen Sie bitte meinen Namen unter UA 329/11", [A]),
        ("Por gentileza incluam o meu nome na UA 329/11", [A]),
        ("I agree with this letter, please sign UA 329/11 for me", [A]),
        ("Je soutiens et je signe UA 329/11", [A]),
        ("As requested: SIGN UA 329/11", [A]),
        ("SIGN UA 329/11 - No more violence!", [A]),
        ("FIRMO UA 329/11. ¡Nunca más!", [A]),
        ("SIGN UA 329/11 - never again", [A]),
        ("SIGN UA 329/11 - no more", []),
        ("SIGN UA 329/11, no", []),
        ("I agree with this letter but cannot sign UA 329/11", []),
        ("I agree if you change it, then sign UA 329/11", []),
        ("SIGN UA 329/11 but keep my name private", [A]),
        ("Yes, I will sign UA 329/11", [A]),
        ("Oui, je veux signer UA 329/11", [A]),
        ("Sim, eu quero assinar UA 329/11", [A]),
        ("Ja, ich möchte UA 329/11 unterschreiben", [A]),
        ("I would like my signature removed from UA 329/11", []),
        ("SIGN UA 329/11\nand UA 12/12", [A, B]),
        ("Estoy de acuerdo, firmo UA 329/11", [A]),
        ("ALLE UNTERSCHREIBEN", [A, B, C]),
        ("Ich möchte alle Briefe unterschreiben", [A, B, C]),
        ("Sign all the letters", [A, B, C]),
    ],
)
def test_the_same_wish_in_other_words(text: str, codes: list[str]) -> None:
    assert signed(read(text)) == codes


@pytest.mark.parametrize(
    "text",
    ["I don't want to, but my wife says SIGN UA 329/11", "I would not sign UA 12/12 but maybe UA 329/11", "If I had time I would, but sign UA 329/11"],
)  # fmt: skip
def test_but_alone_signs_nothing(text: str) -> None:
    assert signed(read(text)) == []


@pytest.mark.parametrize("text", ["don't forget me", "Help us free them", "Please don't forget me and my family"])
def test_prose_that_begins_like_a_command_is_none(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Unclear)


def commands(line: str) -> list[Command]:
    (sentence,) = sentences(Plain(line), BOOK)
    return [piece for piece in read_sentence(sentence, BOOK) if isinstance(piece, Command)]


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("SIGN UA 329/11, UA 12/12 and thanks", (A, B)),
        ("SIGN the letters UA 329/11 & UA 12/12", (A, B)),
        ("For UA 329/11 please use my name", (A,)),
        ("UA 329/11: FIRMO", (A,)),
        ("Sign me, my case is UA 329/11", (A,)),
    ],
)
def test_a_command_has_the_codes_of_its_clause(line: str, codes: tuple[str, ...]) -> None:
    (command,) = commands(line)
    assert command.codes == codes


def test_two_letters_beside_one_act_are_asked_about() -> None:
    (command,) = commands("SIGN UA 329/11, sorry, UA 12/12")
    assert command.doubtful


def test_what_follows_the_codes_is_the_tail_as_written() -> None:
    (command,) = commands("Sign UA 329/11 – María López, Oaxaca")
    assert command.tail == " – María López, Oaxaca"


def test_an_exception_beside_a_command_is_a_remark_of_its_own() -> None:
    (sentence,) = sentences(Plain("SIGN UA 329/11, not UA 12/12"), BOOK)
    command, remark = read_sentence(sentence, BOOK)
    assert isinstance(command, Command)
    assert command.doubtful
    assert isinstance(remark, Remark)
    assert (remark.codes, remark.refused) == ((B,), True)


@pytest.mark.parametrize(
    ("line", "household"),
    [("Sign UA 329/11 for me and my wife", True), ("Firmamos UA 329/11", True), ("My husband and I sign UA 329/11", True),
     ("I sign UA 329/11", False), ("I sign UA 329/11 because of my wife", False)],
)  # fmt: skip
def test_several_people_are_a_household(line: str, household: bool) -> None:
    assert [command.household for command in commands(line)] == [household]


def spellings(line: str) -> list[str]:
    """The same line as keyboards and mail programs write it."""
    parted = unicodedata.normalize("NFD", line)
    bare = "".join(char for char in parted if not unicodedata.combining(char))
    return [line, line.upper(), line.lower(), parted, bare, line.replace("'", "\u2019"), f"  {line} ", f"\u200b{line}"]


SIGNING = [
    "Please add my name to UA 329/11",
    "I'd like to sign UA 329/11",
    "Anótenme en UA 329/11",
    "Añadan mi nombre a UA 329/11",
    "J'appose ma signature à UA 329/11",
    "Inscrivez-moi à UA 329/11",
    "Ich möchte UA 329/11 unterschreiben",
    "Fügen Sie meinen Namen bei UA 329/11 hinzu",
    "Incluam-me na petição UA 329/11",
    "Aggiungetemi a UA 329/11",
    "Zet mijn naam onder UA 329/11",
    "Podpisuję UA 329/11",
]
REFUSING = [
    "I don't want to sign UA 329/11",
    "Ya no quiero firmar UA 329/11",
    "Je n'ai jamais voulu signer UA 329/11",
    "Ich möchte UA 329/11 nicht unterschreiben",
    "Não assino UA 329/11",
    "Non firmo UA 329/11",
    "Ik teken UA 329/11 niet",
    "Nie podpisuję UA 329/11",
]


@pytest.mark.parametrize("line", SIGNING)
def test_a_wish_is_one_however_it_is_spelt(line: str) -> None:
    assert [signed(read(text)) for text in spellings(line)] == [[A]] * len(spellings(line))


@pytest.mark.parametrize("line", REFUSING)
def test_a_refusal_is_one_however_it_is_spelt(line: str) -> None:
    assert [signed(read(text)) for text in spellings(line)] == [[]] * len(spellings(line))


@pytest.mark.parametrize(
    "text",
    ["Ich moechte UA 329/11 unterschreiben", "Fuegen Sie meinen Namen bei UA 329/11 hinzu", "Pls add me to UA 329/11", "Please sing UA 329/11",
     "I want to sgin UA 329/11", "Quiero frimar UA 329/11", "Je veux singer UA 329/11", "Ich unterschriebe UA 329/11", "Quero asinar UA 329/11"],
)  # fmt: skip
def test_umlauts_written_out_and_misspelt_verbs_are_understood(text: str) -> None:
    assert signed(read(text)) == [A]


@pytest.mark.parametrize(
    "text",
    ["Ich moechte UA 329/11 nicht unterschreiben", "Pls dont add me to UA 329/11", "I do not want to sgin UA 329/11", "No quiero frimar UA 329/11",
     "Je ne veux pas singer UA 329/11", "My choir will sing for UA 329/11", "Ich unterschriebe UA 329/11, wenn ihr es aendert"],
)  # fmt: skip
def test_their_harmful_twins_sign_nothing(text: str) -> None:
    assert signed(read(text)) == []


def test_a_sentence_with_more_acts_than_anybody_says_is_asked_about_and_its_doubts_are_not_looked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    several = ", ".join(["sign UA 329/11"] * module.MOST)
    assert signed(read(several)) == [A]
    monkeypatch.setattr(module, "doubts", None)
    (intent,) = read(f"{several}, sign UA 12/12")
    assert isinstance(intent, Unclear)

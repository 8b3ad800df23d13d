"""A coordinator's command stands alone on the first line; whoever says it in a sentence is a supporter."""

from dataclasses import replace

import pytest

from signbot.core.code import CodeBook
from signbot.core.mail.mail import Trust, read
from signbot.core.mail.own_words import own_words
from signbot.core.orders import NUMBERED, What
from signbot.core.reading import desk_words
from signbot.core.reading.desk_command import Command, agrees, code_and_rest, commands
from signbot.core.reading.release_word import Beside
from signbot.core.text import words

BOOK = CodeBook(["ua329/11", "ua330/11"], ["MEXICO", "PERU"])
CODE = "UA 329/11"


def all_ordered(body: str, subject: str = "hello", headers: str = "") -> list[Command]:
    mail = read(f"From: a@b.example\r\nSubject: {subject}\r\n{headers}\r\n{body}".encode(), Trust())
    found = commands(mail, [(mail.text, own_words(mail.text))], BOOK)
    return [replace(one, languages=()) for one in found]


def ordered(body: str, subject: str = "hello", headers: str = "") -> Command | None:
    return next(iter(all_ordered(body, subject, headers)), None)


def test_each_word_of_each_command_is_understood_in_each_language_with_and_without_accents() -> None:
    for language, table in words.spoken("desk").items():
        for what in What:
            behind = "12" if what in NUMBERED else CODE
            for word in table[what]:
                for said in (word, word.upper(), word.title(), desk_words.folded(word)):
                    wanted = None if what is What.YES else Command(what, behind, "")
                    assert ordered(f"{said} {behind}") == wanted, (language, said)


@pytest.mark.parametrize("words", [
    "STATUS.", "status please", "*STATUS*", "Status, please!", "STATUS\n\nThank you,\nCarol", "STATUS\n\n-- \nCarol",
])  # fmt: skip
def test_courtesy_beside_it_means_nothing(words: str) -> None:
    found = ordered(words)
    assert found is not None
    assert (found.what, found.words) == (What.STATUS, "")


@pytest.mark.parametrize("words", [
    "Dear signbot,\n\nkindly hold UA 329/11.", "Merci de retenir UA 329/11.", "Sírvase detener UA 329/11",
    "Freundliche Grüße\n\nBitte UA 329/11 anhalten", "Queira reter UA 329/11",
])  # fmt: skip
def test_however_kindly_it_is_asked_for_it_is_an_order(words: str) -> None:
    found = ordered(words)
    assert found is not None
    assert (found.what, found.words) == (What.HOLD, CODE)


@pytest.mark.parametrize("words", [
    "Hold on, I want to sign UA 329/11", "Close to my heart, this one", "Help me, please", "List of names attached",
    "Add my name to UA 329/11", "Cancel my signature", "Accept my apologies", "Answer me!", "Extend my thanks to all",
    "SIGN UA 329/11", "What is the STATUS?", "I release nobody", "> STATUS", "No. STATUS", "add me",
    "Status quo is bad", "cerrar los ojos", "Estado de México is where I live", "Take care", "hold it", "",
    "On Monday, Nov 23, 2026 at 10:00 AM Bot <sign@rrn.example> wrote:\n> STATUS",
])  # fmt: skip
def test_a_persons_other_words_are_no_command(words: str) -> None:
    assert ordered(words) is None


def test_what_stands_below_belongs_to_it_with_its_paragraphs_and_no_quote_and_no_signature() -> None:
    quote = "\n\nOn Monday, Nov 23, 2026 at 10:00 AM Bot <sign@rrn.example> wrote:\n> CLOSE UA 329/11"
    assert ordered(f"OUTCOME {CODE}\n\nShe is free.\n\nThank you.{quote}") == Command(
        What.OUTCOME, CODE, "She is free.\n\nThank you."
    )
    assert ordered(f"ADD {CODE}\nAmina Diallo, Dakar\nBoris Petrov\n-- \nCarol") == Command(
        What.ADD, CODE, "Amina Diallo, Dakar\nBoris Petrov"
    )


def test_the_subject_of_a_mail_that_begins_a_talk_may_hold_it() -> None:
    assert ordered("", "ACCEPT 12") == Command(What.ACCEPT, "12", "", in_subject=True)
    assert ordered("Amina\nBoris", f"ADD {CODE}") == Command(What.ADD, CODE, "Amina\nBoris", in_subject=True)
    assert ordered("", "Re: ACCEPT 12") is None
    assert ordered("thanks", "ACCEPT 12", "In-Reply-To: <a@b.example>\r\n") is None


def test_text_and_html_must_say_the_same() -> None:
    mail = read(b"From: a@b.example\r\nSubject: x\r\n\r\nSTATUS", Trust())
    texts = [(words, own_words(words)) for words in ("STATUS", "HELP")]
    assert commands(mail, texts, BOOK) == ()


def test_a_code_may_be_written_as_people_write_it() -> None:
    for said in ("UA 329/11 12 13", "UA 329/11? 12 13", "ua-329-11: 12 13", "UA329/11 12 13", "UA 329.11, 12 13"):
        assert code_and_rest(said, BOOK) == ("ua329/11", "12 13")
    assert code_and_rest("UA 999/99", BOOK) == ("", "UA 999/99")


@pytest.mark.parametrize(
    ("words", "agreed"),
    [
        ("YES", True),
        ("yes, please", True),
        ("Sí", True),
        ("SI.", True),
        ("Yes!\n\nThanks,\nCarol Whitaker", True),
        ("👍 yes", True),
        ("no", False),
        ("yes?", False),
        ("yes, but", False),
        ("yes, not now", False),
        ("YES tomorrow", False),
        ("", False),
        ("not yes", False),
        ("yes if David agrees", False),
        ("release", False),
        ("yes and no", False),
        ("yes, stop it", False),
    ],
)
def test_a_yes_is_one_only_where_nothing_could_take_it_back(words: str, agreed: bool) -> None:
    mail = read(b"From: a@b.example\r\nSubject: Re: x\r\nIn-Reply-To: <a@b>\r\n\r\n", Trust())
    beside = Beside("", ("Carol Whitaker",))
    assert agrees(mail, [(words, own_words(words))], beside) is agreed


@pytest.mark.parametrize(("words", "wanted"), [
    ("UA 329/11: STATUS", (What.STATUS, CODE)), ("UA 329/11 anhalten", (What.HOLD, CODE)),
    ("Den Brief UA 329/11 bitte absagen", (What.CANCEL, CODE)), ("Encerre já UA 329/11", (What.CLOSE, CODE)),
    ("UA 329/11 bis zum 5. Dezember verlängern, bitte", (What.EXTEND, f"{CODE} bis zum 5. Dezember")),
    ("Bitte verlängern Sie UA 329/11 um eine Woche.", (What.EXTEND, f"{CODE} um eine Woche")),
    ("Pouvez-vous clôturer UA 329/11 ?", (What.CLOSE, CODE)), ("Por favor, cierre UA 329/11", (What.CLOSE, CODE)),
    ("UA 329/11 nicht absagen", None), ("UA 329/11 close to our hearts", None), ("UA 329/11 extend my thanks", None),
    ("UA 329/11 should we cancel?", None), ("UA 329/11 nicht um drei Tage verlängern", None),
])  # fmt: skip
def test_the_code_may_come_first_and_the_verb_last(words: str, wanted: tuple[What, str] | None) -> None:
    found = ordered(words)
    assert (found and (found.what, found.words)) == wanted

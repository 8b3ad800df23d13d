"""One line of a mail: commands, details or remarks."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.reading.details import Detail
from signbot.core.reading.line import read_line
from signbot.core.reading.pieces import Command, Remark
from signbot.core.text.lexicon import Verb

BOOK = CodeBook(["ua329/11", "ua12/12"])


def test_a_line_without_letters_says_nothing() -> None:
    assert read_line("---", BOOK) == ()


def test_a_box_that_nobody_ticked_refuses_and_a_ticked_one_commands() -> None:
    (piece,) = read_line("[ ] SIGN UA 329/11", BOOK)
    assert isinstance(piece, Remark)
    assert piece.refused
    (piece,) = read_line("[x] SIGN UA 329/11", BOOK)
    assert isinstance(piece, Command)
    assert not piece.doubtful


@pytest.mark.parametrize(
    ("line", "details"),
    [
        ("Name: María López", (Detail("name", "María López"),)),
        ("NAME Mary Smith", (Detail("name", "Mary Smith"),)),
        ("on behalf of the Parish of St. Mary", (Detail("behalf", "Parish of St. Mary"),)),
        ("anonymously, please", (Detail("anonymous"),)),
    ],
)
def test_a_line_that_is_a_detail(line: str, details: tuple[Detail, ...]) -> None:
    assert read_line(line, BOOK) == details


def test_an_introduction_is_a_command_with_a_name_and_a_city() -> None:
    command, name, city = read_line("I, Jane Roe of Dublin, sign UA 329/11", BOOK)
    assert isinstance(command, Command)
    assert command.verb is Verb.SIGN
    assert (name, city) == (Detail("name", "Jane Roe"), Detail("city", "Dublin"))


def test_details_may_begin_in_the_middle() -> None:
    command, name = read_line("SIGN UA 329/11. Name: María López", BOOK)
    assert isinstance(command, Command)
    assert name == Detail("name", "María López")


@pytest.mark.parametrize("line", ["Buy now. Sign up today!", "~~SIGN UA 329/11~~"])
def test_an_advertisement_and_what_is_crossed_out_are_doubtful(line: str) -> None:
    assert all(piece.doubtful for piece in read_line(line, BOOK) if isinstance(piece, Command))


def test_what_stands_behind_an_introduction_is_heard() -> None:
    name = Detail("name", "Kim Lee")
    assert read_line("My name is Kim Lee. I live in Hudson.", BOOK) == (name, Detail("city", "Hudson"))
    told, said = read_line("My name is Kim Lee. I work for a bank.", BOOK)
    assert told == name
    assert isinstance(said, Remark)
    assert read_line("My name is Kim Lee. Can you put it right?", BOOK) == (name,)

"""Fax lines that are no mail gateway: found by their names, and believed in nothing but what they say."""

from pathlib import Path

import pytest

from signbot.core.delivery import Fate
from signbot.edges.faxlines import DeliveryFailed, WrongOptions, address_of, names, only, open_line, text_option
from tests.edges.faxlines.faxing import fate


class Odd:
    """A line that answers or raises what it was told to."""

    dials_extensions = True

    def __init__(self, says: str | Exception) -> None:
        self._says = says

    def send(self, number: str, extension: str, pdf: bytes, reference: str) -> str:
        if isinstance(self._says, Exception):
            raise self._says
        return self._says


def test_lines_are_found_by_their_entry_points() -> None:
    assert {"hylafax", "web"} <= set(names())


def test_a_line_that_nobody_installed_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="carrier-pigeon"):
        open_line("carrier-pigeon", {}, tmp_path)


def test_an_extension_is_part_of_the_address() -> None:
    assert address_of("+529515016900", "*20635") == "+529515016900;ext=*20635"
    assert address_of("+529515016900", "") == "+529515016900"


@pytest.mark.parametrize(
    ("says", "expected", "answer"),
    [
        ("taken \x00as  42\n", Fate.SENT, "taken as 42"),
        (DeliveryFailed("busy", permanent=False), Fate.LATER, "busy"),
        (DeliveryFailed("no fax", permanent=True), Fate.REFUSED, "no fax"),
        (RuntimeError("s3cret"), Fate.UNKNOWN, "the fax line failed: RuntimeError"),
    ],
)
def test_whatever_else_a_line_raises_nobody_knows_whether_it_was_taken(
    says: str | Exception, expected: Fate, answer: str
) -> None:
    assert fate(Odd(says)) == [(expected, answer)]


def test_an_option_that_is_missing_or_unknown_is_said() -> None:
    for options in ({}, {"key": ""}, {"key": 1}):
        with pytest.raises(WrongOptions, match="options needs key"):
            text_option(options, "key")
    with pytest.raises(WrongOptions, match="options has no kei; it may hold key"):
        only({"kei": "x"}, "key")

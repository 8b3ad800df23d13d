"""More than a name, where we asked for one."""

import pytest

from signbot.core.campaign import Person
from signbot.core.reading.name_answer import above_signature, written_anew

OURS = (Person("Tais Nogueira"), Person("Thais"))


@pytest.mark.parametrize(
    ("lines", "above"),
    [
        (["Theresa Quayle", "Mrs Theresa Quayle", "Head of Year 9", "St Brendan's"], 1),
        (["It's Jutta Baum.", "Jutta Baum", "Pastorin", "St. Marien, Lübeck"], 1),
        (["Ann Lee and Robert King", "Ann Lee"], 1),
        (["Henrik Rask", "Tel. +45 20 30 40 50"], 1),
        (["Ann Lee", "Robert King"], 2),
        (["Ann Lee", "Ann Kim"], 2),
        (["Ann Lee"], 1),
    ],
)
def test_their_own_name_again_begins_a_signature(lines: list[str], above: int) -> None:
    assert above_signature(lines) == above


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("gente o corretor tirou meu h kkk é Thaís Nogueira, com h e acento no i", "Thaís Nogueira"),
        ("The first one, with my initial: Tais B. Nogueira", "Tais B. Nogueira"),
        ("Ask my sister Thaísa Nogueira", ""),
        ("It's not Thaís Nogueira", ""),
        ("It's Ann Lee", ""),
    ],
)
def test_a_name_of_ours_is_written_anew(sentence: str, name: str) -> None:
    found = written_anew([sentence], OURS)
    assert (found.name if found else "") == name

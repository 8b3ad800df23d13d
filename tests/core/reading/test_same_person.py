"""Two names of one person, or of a family."""

import pytest

from signbot.core.reading.same_person import is_another, is_of_family, is_same


@pytest.mark.parametrize(
    ("name", "known", "same"),
    [
        ("A. Diallo", "Amina Diallo", True),
        ("Amina", "Amina K. Diallo", True),
        ("Mary Smith", "Peter Smith", False),
        ("Mary Smith", "Michael Smith", False),
        ("Mary", "", False),
    ],
)
def test_two_names_of_one_person(name: str, known: str, same: bool) -> None:
    assert is_same(name, known) is same


def test_a_family_shares_its_last_word() -> None:
    assert is_of_family("Mary Smith", "Peter Smith")
    assert not is_of_family("Peter Smith", "P. Smith")
    assert not is_of_family("Smith", "Peter Smith")


def test_another_person_than_a_whole_display_name() -> None:
    assert is_another("Mary Jones", "Peter Smith")
    assert not is_another("Mary Jones", "Lupita")
    assert not is_another("Peter Smith", "Peter J. Smith")

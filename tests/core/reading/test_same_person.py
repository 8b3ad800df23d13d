"""Two names of one person, or of a family."""

import pytest

from signbot.core.reading.same_person import is_another, is_of_family, is_same, is_shorter


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


@pytest.mark.parametrize(
    ("name", "known", "shorter"),
    [
        ("D. Krökel", "Dieter Krökel", True),
        ("Dan Achterberg", "Daniel Achterberg", True),
        ("Ma. de los Ángeles", "María de los Ángeles Rentería", True),
        ("Fco. Paz", "Francisco Paz", True),
        ("PH", "Paul-Henri Vasseur", True),
        ("Fr Kevin", "Kevin Doyle", True),
        ("Ed", "Edwin Castellano", True),
        ("Steffi Kuhlmann", "Stefanie Kuhlmann", True),
        ("Conchi Arce", "Concepción Arce", True),
        ("Kevin Doyle", "Kevin Doyle", False),
        ("Daniel Achterberg", "Dan Achterberg", False),
        ("Paul Roux", "Pauline Roux", False),  # the spouse, perhaps, or the child
        ("Jean Dupont", "Jeanne Dupont", False),
        ("Marie Dupont", "Martin Dupont", False),
        ("Andrea Roth", "Andreas Roth", False),
        ("Christa Ott", "Christian Ott", False),
        ("Franz Ott", "Franziska Ott", False),
        ("Julie Ott", "Julien Ott", False),
    ],
)
def test_a_name_shortened(name: str, known: str, shorter: bool) -> None:
    assert is_shorter(name, known) is shorter
    assert is_same(name, known) is (shorter or name == known or name == "Daniel Achterberg")

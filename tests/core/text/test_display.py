"""What programs, offices and courtesy add to the name of a mail account."""

import pytest

from signbot.core.text.display import are_pronouns, capitalised, without_additions, without_offices


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Jane Doe (she/her)", "Jane Doe"),
        ("Jane (she/her) Doe", "Jane Doe"),
        ("Jane Doe, she/her", "Jane Doe"),
        ("Jane Doe | they/them", "Jane Doe"),
        ("Lucía Benítez - ella/elle", "Lucía Benítez"),
        ("[EXT] Jane Doe", "Jane Doe"),
        ("Doe, Jane (US)", "Doe, Jane"),
        ("Jane Doe <jane@home.example>", "Jane Doe"),
        ("Jane Doe (unclosed", "Jane Doe"),
        ("María (Mía) López", "María (Mía) López"),
        ("Smith (Jones), Mary", "Smith (Jones), Mary"),
        ("Amina Diallo via Alerts", "Amina Diallo"),
        ("via", "via"),
        ("Mary/Bob Jones", "Mary/Bob Jones"),
        ("'Amina Diallo'", "Amina Diallo"),
        ("(she/her)", ""),
        ("", ""),
    ],
)
def test_what_is_added_is_left_out(display: str, name: str) -> None:
    assert without_additions(display) == name


def test_pronouns_are_a_closed_class() -> None:
    assert are_pronouns("She/Her/Hers")
    assert are_pronouns("él / ella")
    assert not are_pronouns("Mary/Bob")
    assert not are_pronouns("her")


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("Jane CIV USARMY", "Jane"),
        ("Jane M CTR DISA", "Jane M"),
        ("JANE M SGT USARMY", "JANE M"),
        ("Scott A Maj USMC", "Scott A"),
        ("Robert Jr.", "Robert Jr."),
        ("Jane MD", "Jane MD"),
        ("Mary Ann", "Mary Ann"),
        ("MARY ANN", "MARY ANN"),
        ("", ""),
    ],
)
def test_ranks_and_codes_of_an_office_are_left_out(given: str, left: str) -> None:
    assert without_offices(given) == left


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("DE LA CRUZ", "de la Cruz"),
        ("O'BRIEN", "O'Brien"),
        ("LE PEN", "Le Pen"),
        ("VAN DER BERG", "van der Berg"),
        ("MCDONALD", "McDonald"),
        ("AL-SAYED", "Al-Sayed"),
        ("KING JR.", "King Jr."),
        ("BECKETT III", "Beckett III"),
        ("ИВАНОВА", "Иванова"),
        ("Jane R", "Jane R"),
        ("J. R.", "J. R."),
    ],
)
def test_capitals_of_a_directory_become_a_name(written: str, name: str) -> None:
    assert capitalised(written) == name

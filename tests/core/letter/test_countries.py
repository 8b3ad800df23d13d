"""The country at the end of a place, in any of ten languages, and none where one may be mistaken."""

import pytest

from signbot.core.letter.countries import country


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("Lyon, France", "FR"),
        ("Köln, Deutschland", "DE"),
        ("Oaxaca, México", "MX"),
        ("Oaxaca, MEXICO", "MX"),
        ("Париж, Франция", "FR"),
        ("Ghana", "GH"),
        ("Leeds, U.K.", "GB"),
        ("Edinburgh,  Scotland ", "GB"),
        ("Cleveland, USA", "US"),
        ("Miami, EE. UU.", "US"),
        ("Utrecht, the Netherlands", "NL"),
        ("Praha, Czech Republic", "CZ"),
    ],
)
def test_a_place_ends_with_its_country_however_people_write_it(place: str, code: str) -> None:
    assert country(place) == code


@pytest.mark.parametrize(
    "place", ["", "Cleveland OH", "France, Texas", "Atlanta, Georgia", "Granada", "European Union"]
)
def test_in_doubt_it_is_no_country(place: str) -> None:
    assert country(place) == ""

"""The country at the end of a place, in any of ten languages, and none where one may be mistaken."""

import pytest

from signbot.core.letter.countries import country, named_in, of_domain, of_number


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


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("GUATEMALA: leader taken", "GT"),
        ("Three judges in danger (Honduras)", "HN"),
        ("Attorney General of Guatemala", "GT"),
        ("Fiscal General de la República de Honduras", "HN"),
        ("Ministère de la Justice, Côte d'Ivoire", "CI"),
        ("Oaxaca State Attorney, Mexico", "MX"),
        ("Governor of New Mexico", ""),
        ("Mexican embassy", ""),
        ("Governor of Alta Verapaz", ""),
    ],
)
def test_a_title_or_an_office_names_its_country(text: str, code: str) -> None:
    assert named_in(text) == code


def test_an_address_tells_its_country() -> None:
    assert list(map(of_domain, ("mp.gob.gt", "cabinet.gov.uk", "signbot.io", "somebody.org", "x.zz"))) == [
        "GT", "GB", "", "", "",
    ]  # fmt: skip
    assert list(map(of_number, ("+50222119393", "+529515016900", "+12027281698", "123"))) == ["GT", "MX", "US", ""]

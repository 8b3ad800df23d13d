"""Names of countries."""

from signbot.core.text.regions import country_names, is_country
from tests.countries import countries


def test_countries_in_the_languages_of_the_tables() -> None:
    assert all(map(is_country, ("Italy", "Perú", "peru", "Deutschland", "Polska")))
    assert not any(map(is_country, ("Akron", "Ana", "")))


def test_the_list_is_that_of_cldr() -> None:
    """`python -m tests.countries` writes it anew."""
    assert [name for line in countries() for name in line.split() if not is_country(name)] == []


def test_a_country_is_known_by_its_names_in_other_languages() -> None:
    assert {"mexiko", "mexique", "messico"} < country_names("México")
    assert "nigeria" not in country_names("Niger")
    assert country_names("Ana") == frozenset()

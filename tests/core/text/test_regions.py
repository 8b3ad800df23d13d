"""Names of countries."""

from signbot.core.text.regions import is_country
from tests.countries import countries


def test_countries_in_the_languages_of_the_tables() -> None:
    assert all(map(is_country, ("Italy", "Perú", "peru", "Deutschland", "Polska")))
    assert not any(map(is_country, ("Akron", "Ana", "")))


def test_the_list_is_that_of_cldr() -> None:
    """`python -m tests.countries` writes it anew."""
    assert [name for name in countries() if not is_country(name)] == []

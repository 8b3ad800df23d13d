"""Names of countries."""

from signbot.core.text.regions import is_country


def test_countries_in_the_languages_of_the_tables() -> None:
    assert all(map(is_country, ("Italy", "Perú", "peru", "Deutschland", "Polska")))
    assert not any(map(is_country, ("Akron", "Ana", "")))

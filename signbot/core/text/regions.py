"""Names of countries, as Unicode's CLDR has them in each language that signbot is written to in."""

from functools import cache

from signbot.core.text.plain import bare, plain


def is_country(word: str) -> bool:
    """`Italy`, `Perú`; those that are more than a word are not in it."""
    return bare(plain(word)) in _countries()


@cache
def _countries() -> frozenset[str]:
    from signbot.core.text.words._countries import COUNTRIES

    return frozenset(COUNTRIES.split())

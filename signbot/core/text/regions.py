"""Names of countries, as Unicode's CLDR has them in each language that signbot is written to in."""

from functools import cache

from signbot.core.text.plain import bare, plain


def is_country(word: str) -> bool:
    """`Italy`, `Perú`; those that are more than a word are not in it."""
    return bare(plain(word)) in _countries()


def country_names(word: str) -> frozenset[str]:
    """All names of the country that a word names, folded, without accents: `mexico`, `mexiko`, `mexique` …"""
    return _countries().get(bare(plain(word)), frozenset())


@cache
def _countries() -> dict[str, frozenset[str]]:
    """A name -> the names of its country; of two countries that share it (`niger`), it is neither's."""
    from signbot.core.text.words._countries import COUNTRIES

    found: dict[str, frozenset[str]] = {}
    for line in COUNTRIES.splitlines():
        names = frozenset(line.split())
        for name in names:
            found[name] = frozenset() if name in found else names
    return found

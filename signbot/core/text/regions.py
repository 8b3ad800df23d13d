"""Names of countries, as Unicode's CLDR has them in each language that signbot is written to in."""

from functools import cache

from signbot.core.text import words
from signbot.core.text.plain import bare, plain


def is_country(word: str) -> bool:
    """`Italy`, `Perú`; those that are more than a word are not asked for."""
    return bare(plain(word)) in _countries()


@cache
def _countries() -> frozenset[str]:
    import icu

    codes = [icu.Locale("", code) for code in icu.Locale.getISOCountries()]
    spoken = map(icu.Locale, words.spoken("grammar"))
    return frozenset(bare(plain(country.getDisplayCountry(tongue))) for tongue in spoken for country in codes)

"""The country at the end of a place, as people write it: `Lyon, France`, `Oaxaca, México`, `UK`."""

from functools import cache, lru_cache

_LANGUAGES = ("en", "es", "fr", "pt", "de", "it", "nl", "pl", "ru", "ar")
_NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
_TOWNS = {"georgia", "granada"}  # a state of the USA, a city in Spain: in doubt no country
_ALSO = {  # what people write beside the names that Unicode's tables know
    "czech republic": "CZ",
    "england": "GB",
    "great britain": "GB",
    "northern ireland": "GB",
    "scotland": "GB",
    "uk": "GB",
    "wales": "GB",
    "korea": "KR",
    "holland": "NL",
    "the netherlands": "NL",
    "turkey": "TR",
    "ee uu": "US",
    "eeuu": "US",
    "united states of america": "US",
    "us": "US",
    "usa": "US",
    "états-unis d’amérique": "US",
}


@lru_cache(maxsize=20_000)
def country(place: str) -> str:
    """The code of the country that `place` ends with (ISO 3166-1: `MX`), or ""."""
    last = place.rpartition(",")[2]
    return _names().get(" ".join(last.replace(".", "").casefold().split()), "")


@cache
def _names() -> dict[str, str]:
    from babel import Locale

    found = {
        name.casefold(): code
        for language in reversed(_LANGUAGES)
        for code, name in Locale(language).territories.items()
        if len(code) == 2 and code not in _NO_COUNTRIES and name.casefold() not in _TOWNS
    }
    return found | _ALSO

"""The country at the end of a place, as people write it: `Lyon, France`, `Oaxaca, México`, `UK`; that of a letter.

`GUATEMALA: a leader is taken` | `Attorney General of Guatemala` | `+50222119393` | `mp.gob.gt` ─► `GT`
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

_LANGUAGES = ("en", "es", "fr", "pt", "de", "it", "nl", "pl", "ru", "ar")
_NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
_TOWNS = {"georgia", "granada"}  # a state of the USA, a city in Spain: in doubt no country
_MARKS = re.compile(r"[,;:()–—]|\s-\s")
_OF = re.compile(r"\b(?:of|of the|in|in the|de|del|de la|du|do|da|d'|von|di|della)\s+", re.IGNORECASE)
_ANYBODYS = frozenset("ai cc co eu fm io la ly me to tv ws".split())  # top levels that are sold to everybody
_TOP_LEVELS = {"uk": "GB"}
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
    "états-unis d'amérique": "US",
}


@lru_cache(maxsize=20_000)
def country(place: str) -> str:
    """The code of the country that `place` ends with (ISO 3166-1: `MX`), or ""."""
    last = place.rpartition(",")[2]
    return _names().get(" ".join(last.replace(".", "").replace("’", "'").casefold().split()), "")


def is_country(code: str) -> bool:
    """`MX`: as ISO 3166-1 has it."""
    return code in _names().values()


def named_in(text: str) -> str:
    """The code of the country that a title or an office names, or "": `Governor of Oaxaca, Mexico`."""
    return next(filter(None, (country(part) for part in _parts(text))), "")


def _parts(text: str) -> Iterator[str]:
    """What a mark or `of` parts: the last first, as in an address. `Governor of New Mexico` is of no country."""
    for part in reversed(_MARKS.split(text)):
        yield part
        for found in _OF.finditer(part):
            yield part[found.end() :]


def of_domain(domain: str) -> str:
    """By its top level: `mp.gob.gt`; "" where that is anybody's: `signbot.io`, `somebody.org`."""
    top = domain.rpartition(".")[2].casefold()
    code = _TOP_LEVELS.get(top, top.upper())
    return code if len(top) == 2 and top not in _ANYBODYS and is_country(code) else ""


def of_number(number: str) -> str:
    """By its numbering plan; `number`: E.164, `+529515016900`. "" for satellites, and for what is no number."""
    from phonenumbers import NumberParseException, parse, region_code_for_number

    try:
        return region_code_for_number(parse(number)) or ""
    except NumberParseException:
        return ""


def first_known(codes: Iterable[str]) -> str:
    return next((code for code in codes if is_country(code)), "")


@cache
def _names() -> dict[str, str]:
    from babel import Locale

    found = {
        name.replace("’", "'").casefold(): code
        for language in reversed(_LANGUAGES)
        for code, name in Locale(language).territories.items()
        if len(code) == 2 and code not in _NO_COUNTRIES and name.casefold() not in _TOWNS
    }
    return found | _ALSO

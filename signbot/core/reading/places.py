"""The place that is typed beside a name: `from Akron`, `de Rosario`, `Akron OH 44313` without its number."""

import re
from collections.abc import Iterable
from functools import cache

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.details import is_courtesy, is_named_place
from signbot.core.reading.name_shape import (
    NOT_IN_NAMES,
    TRAILING,
    any_of,
    is_proper,
    is_title,
    led,
    small_words,
)
from signbot.core.text.words import of_names

PLACE_WORDS = 5
PLACES = 3  # parts of a place: Akron, Ohio, USA
_POSTCODES = (
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",  # London SW1A 1AA
    r"[A-Z]\d[A-Z] ?\d[A-Z]\d",  # Ottawa K1A 0B1
    r"\d{2}-\d{3}",  # Łódź 90-001
    r"\d{4} ?[A-Z]{2}(?= )",  # 1012 AB Amsterdam
    r"(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?",  # Akron OH 44313-1234, 50667 Köln, São Paulo 01310-100
)
_POSTCODE = re.compile(rf"\b(?:{'|'.join(_POSTCODES)})\b")


def and_place(text: str) -> tuple[str, str]:
    """`Mary Smith from Akron`, `Mary Smith and I live in Hudson`: the name, and the place."""
    for found in _place_within().finditer(text):
        name = _and_at_end().sub("", text[: found.start()])
        if len(name.split()) > 1 and (place := place_of(text[found.end() :])):
            return name, place
    return text, ""


@cache
def _place_within() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of('i_live_in')}|{any_of('lives_in')}|{any_of('from_place')})\s+", re.IGNORECASE)


@cache
def _and_at_end() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of('joins')})$", re.IGNORECASE)


def with_place(person: Person) -> str:
    """As one writes it: `Mary Smith, Akron`."""
    return ", ".join(filter(None, (person.name, person.place)))


def places(parts: Iterable[str], *, small: bool) -> str:
    found: list[str] = []
    for part in parts:
        place = place_of(part, small=small)
        if not place or len(found) == PLACES:
            break
        found.append(place)
    return ", ".join(found)


def place_of(text: str, *, small: bool = False) -> str:
    """The place that is typed beside a name: `de Rosario`, `Akron OH 44313` without its ZIP; "" where it is none.

    `small`: it may be written in small letters, as the name is.
    """
    lives, bare = led(names.trimmed(text, TRAILING), "i_live_in", "lives_in")
    said, bare = (lives, bare) if lives else led(bare, "from_place_apart")
    bare = without_postcode(bare)
    words = bare.split()
    if all(map(is_title, words)) or len(words) > PLACE_WORDS or NOT_IN_NAMES.search(bare) or names.refusal(bare):
        return ""
    if is_named_place(bare):
        return bare
    folded = [word.strip("'.,()").casefold() for word in words]
    certain, unsure = small_words(words)
    if certain or unsure > 1 or is_courtesy(folded) or not of_names("calls").isdisjoint(folded):
        return ""
    return bare if is_proper(words[0]) or small or said else ""


def without_postcode(place: str) -> str:
    """`Akron, OH 44313` and `50667 Köln` without their numbers; a place of nothing else stays."""
    bare = names.trimmed(" ".join(_POSTCODE.sub(" ", place).split()), " ,;-")
    return bare if any(char.isalpha() for char in bare) else place

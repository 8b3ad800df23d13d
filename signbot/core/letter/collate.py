"""Names in the order in which a person would look for them: by family name, accents and case aside.

The family name is a guess, the one that printed lists make: the last word, with the particles before it
(`de la Cruz`, `van der Berg`) and a second surname that `y` joins on (`Ortega y Gasset`); titles before a name and
`Jr.`, `III`, `PhD` after it don't count. Written family first, and so read: `López, María`, Chinese, Japanese and
Korean names, and Russian names that end with a patronymic. Two Spanish surnames go under the second: nothing tells
`García López` from a middle name.
"""

import re
import struct
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from signbot.core.text.words import of_names

if TYPE_CHECKING:
    from pyuca import Collator


_PATRONYMIC = re.compile(r".(вич|вна|чна|івна|ївна)$")
_FAMILY_FIRST = re.compile(r"[⺀-〿぀-ヿ㐀-鿿가-힯豈-﫿\U00020000-\U0003ffff]")
_JOINING = str.maketrans({**dict.fromkeys("-\u2010\u2011\u2013", " "), **dict.fromkeys("'\u2019\u02bc`.")})


def sort_key(name: str) -> bytes:
    """`María de la Cruz` -> the key of "de la Cruz, María". Compare keys as bytes."""
    family, given = family_and_given(name)
    return collation_key(family, given) + b"\0\0" + name.encode()


def family_and_given(name: str) -> tuple[str, str]:
    """The parts by which a list is sorted; titles and suffixes left out."""
    bare, _, rest = name.partition(",")
    if rest and not all(_bare(word) in of_names("unsorted_suffix") for word in rest.replace(",", " ").split()):
        return bare.strip(), rest.strip()
    words = _core(bare.split())
    if len(words) < 2 or _FAMILY_FIRST.search(bare):
        return " ".join(words), ""
    if len(words) > 2 and _PATRONYMIC.search(words[-1].lower()):
        return words[0], " ".join(words[1:])
    cut = _family_start(words)
    return " ".join(words[cut:]), " ".join(words[:cut])


def _core(words: list[str]) -> list[str]:
    """Without emoji, titles before and suffixes after, as long as a word remains."""
    words = [word for word in words if any(map(str.isalpha, word))] or words
    first, last = 0, len(words)
    while last - first > 1 and _bare(words[last - 1]) in of_names("unsorted_suffix"):
        last -= 1
    while last - first > 1 and _bare(words[first]) in of_names("unsorted_title"):
        first += 1
    return words[first:last]


def _family_start(words: list[str]) -> int:
    """Where the family name begins; a given name always remains before it."""
    cut = len(words) - 1
    if cut > 2 and words[cut - 1] in ("y", "e", "i"):
        cut -= 2
    while cut > 1 and words[cut - 1].lower() in of_names("family_particle"):
        cut -= 1
    return cut


def _bare(word: str) -> str:
    return word.replace(".", "").lower()


def collation_key(*parts: str) -> bytes:
    """Unicode collation (UTS 10) of the parts, the first first; hyphens as spaces, apostrophes as nothing."""
    gap = (*_elements(" "), *_elements(" "))  # lower than anything in a name, so that "Berg" is before "Berg Hansen"
    elements: list[tuple[int, ...]] = []
    for part in parts:
        for word in part.translate(_JOINING).split():
            elements += (*_elements(word), *_elements(" "))
        elements += gap
    return b"\0\0".join(_level(elements, level) for level in range(3))


def _level(elements: list[tuple[int, ...]], level: int) -> bytes:
    weights = [element[level] for element in elements if element[level]]
    return struct.pack(f">{len(weights)}H", *weights)


@cache
def _collator() -> "Collator":
    from pyuca import Collator

    return Collator()  # a quarter of a second: the whole Unicode table


@lru_cache(maxsize=20_000)  # names repeat their words: five times as fast
def _elements(word: str) -> tuple[tuple[int, ...], ...]:
    return tuple(map(tuple, _collator().collation_elements(unicodedata.normalize("NFD", word))))

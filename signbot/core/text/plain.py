"""Text as machines compare it, with the way back to what was written.

`Plain("ＳＩＧＮ ua 329/11").text` is `sign ua 329/11`; `written(start, end)` cuts the same place out of the original.
"""

import re
import unicodedata
from dataclasses import field
from functools import lru_cache

from signbot.core.value import dataclass

_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i", "ة": "ه"})
_APOSTROPHES = "’‘´`ʼ"
_QUOTES = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))
_SHORT = 80  # characters, at most, of words and lines that are kept as they were folded: a mail's are, again and again
# What Arabic and Hebrew write above, below and between letters, and nobody has to: vowels, doubled letters, a stretched
# line. Not the hamza and the madda of Arabic, which make another letter of the one below.
_POINTS = "\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed"
_POINTED = re.compile(f"[{_POINTS}]")
_DIRECTIONS = "".join(map(chr, (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))
_LATIN = str.maketrans("،؛؟٫٬٪٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", ",;?.,%01234567890123456789", _DIRECTIONS)
_NOT_LATIN = re.compile(f"[{''.join(map(chr, _LATIN))}]")


@dataclass(frozen=True, slots=True)
class Plain:
    """NFKC and casefold, apostrophes alike; format characters (zero width, direction) and points of vowels left out."""

    original: str
    text: str = field(init=False, compare=False)
    _places: tuple[int, ...] | None = field(init=False, compare=False)

    def __post_init__(self) -> None:
        text, places = as_a_whole(self.original), None
        if text is None or len(text) != len(self.original):
            text, places = _fold(self.original)
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "_places", places)

    def written(self, start: int, end: int | None = None) -> str:
        """What stands in the original between two places of `text`."""
        end = len(self.text) if end is None else end
        if self._places is None:
            return self.original[start:end]
        if start >= end:
            return ""
        stop = self._places[end] if end < len(self.text) else len(self.original)
        return self.original[self._places[start] : stop]


def with_latin_marks(text: str) -> str:
    """With the commas, question marks and digits that all of reading knows in the place of Arabic ones, and without the
    marks that only say in which direction to write: ours, around a code, come back in replies."""
    return text if text.isascii() or not _NOT_LATIN.search(text) else text.translate(_LATIN)


def plain(text: str) -> str:
    if text.isascii():
        return text.lower().replace("`", "'")
    return _kept(text) if len(text) <= _SHORT else _plain(text)


def _plain(text: str) -> str:
    whole = as_a_whole(text)
    if whole is not None:
        return whole
    folded = text.translate(_FOLDED)
    return folded if not any(map(unicodedata.combining, folded)) else _fold(text)[0]


_kept = lru_cache(2048)(_plain)


def as_a_whole(text: str) -> str | None:
    """The same as character by character, where nothing is composed or left out; None where something may be."""
    if text.isascii():
        return text.lower().replace("`", "'")
    written = text.replace("\n", "").isprintable() and not _POINTED.search(text)
    if written and unicodedata.is_normalized("NFKC", text):
        return _with_one_apostrophe(text.casefold())
    return None


def _with_one_apostrophe(folded: str) -> str:
    """As `translate` by _QUOTES, which takes twenty times as long where there is none of them."""
    for quote in _APOSTROPHES:
        if quote in folded:
            return folded.translate(_QUOTES)
    return folded


def _fold(original: str) -> tuple[str, tuple[int, ...]]:
    chars: list[str] = []
    places: list[int] = []
    for index, char in enumerate(original):
        for folded in _FOLDED[ord(char)]:
            whole = unicodedata.normalize("NFC", chars[-1] + folded) if chars and unicodedata.combining(folded) else ""
            if len(whole) == 1:
                chars[-1] = whole  # an accent that stands behind its letter
                continue
            chars.append(folded)
            places.append(index)
    return "".join(chars), tuple(places)


class _Folded(dict[int, str]):
    """Each character folded by itself, when it is first met; for `str.translate`."""

    def __missing__(self, place: int) -> str:
        char = chr(place)
        folded = unicodedata.normalize("NFKC", char).casefold().translate(_QUOTES)
        self[place] = "" if unicodedata.category(char) == "Cf" or _POINTED.match(char) else folded
        return self[place]


_FOLDED = _Folded()  # of at most 150,000 characters that Unicode knows


def bare(text: str) -> str:
    """Folded text without accents."""
    if text.isascii():
        return text
    parted = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return "".join([char for char in parted if not unicodedata.combining(char)])

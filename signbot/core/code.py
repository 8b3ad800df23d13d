"""The code of a campaign: `UA 329/11`, however people write it.

Letters, then number groups. Between two numbers a space, dash, dot, colon or slash is one `/`;
elsewhere such marks and case mean nothing, after NFKC.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from signbot.core.text.plain import plain

MARK = r"[\s\-‐-―−.:/⁄∕_]"
NEAREST = 3  # codes offered for one that we do not know
FAR = 3  # edits: beyond them a code is no likely typo
_MARKS = re.compile(f"{MARK}+")
_SHAPE = re.compile(rf"{MARK}*[^\W\d_]+(?:{MARK}+[^\W\d_]+)*{MARK}*\d+(?:{MARK}+\d+)*{MARK}*")  # linear
_GROUP = re.compile(r"[^\W\d_]+|\d+")
_NUMBERS = r"\d{1,12}(?:" + MARK + r"{1,3}\d{1,12}){0,7}"
_CODE_LIKE = re.compile(rf"(?:[^\W\d_]{{1,12}}{MARK}{{0,3}})?{_NUMBERS}[^\W_]{{0,6}}(?:/\w{{1,6}})?")
_NUMBER = re.compile(r"\d+")
_ELIDED = re.compile(rf"\s*(?:,|&|\+|;|\band\b|\by\b|\be\b|\bet\b|\bund\b|\s)\s*(?={_NUMBERS})")
_GOES_ON = re.compile(
    r"\.?\s+(?!(?:and|y|e|et|und|please|pls|thanks|thank|too|also|for|from|with|now|por|porfa|gracias|también|para"
    r"|merci|svp|s'il|aussi|pour|obrigad[oa]|também|bitte|danke|auch|für)(?!\w))[^\W\d_]"
)


@dataclass(frozen=True, slots=True)
class Code:
    """A campaign's code: as the coordinator writes it, and folded so that all spellings are equal."""

    written: str
    folded: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `text` as one code. ValueError when it is not letters followed by number groups."""
        return cls(" ".join(text.split()), fold(text))

    @property
    def slug(self) -> str:
        """`ua-329-11`: for mail addresses, file names and Message-IDs."""
        letters, digits = _halves(self.folded)
        return f"{letters}-{digits.replace('/', '-')}"


def fold(text: str) -> str:
    """`UA: 329.11` -> `ua329/11`. ValueError when `text` is no code."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    if not _SHAPE.fullmatch(folded):
        raise ValueError(f"{text!r} is no code: a code is letters, then numbers, like UA 329/11")
    groups = _GROUP.findall(folded)
    numbers = [str_digits(group) for group in groups if group[0].isdigit()]
    return "".join(group for group in groups if not group[0].isdigit()) + "/".join(numbers)


def str_digits(group: str) -> str:
    """Digits of any script as ASCII digits."""
    return "".join(str(unicodedata.digit(char)) for char in group)


@dataclass(frozen=True, slots=True)
class Mention:
    """A code in a line: known (`folded` says which), or only like one (`folded` is "")."""

    start: int
    end: int
    folded: str


class CodeBook:
    """All codes that we know: finds them in text, and the nearest to one that we do not know."""

    def __init__(self, codes: Iterable[str], titles: Iterable[str] = ()) -> None:
        self.known = frozenset(codes)
        self.titles = frozenset(word for title in titles for word in re.findall(r"[^\W_]+", plain(title)))
        self.letters = frozenset(_halves(code)[0] for code in self.known)
        longest = sorted(self.letters, key=len, reverse=True)
        spelled = "|".join(f"{MARK}{{0,2}}".join(map(re.escape, letters)) for letters in longest)
        self._found = re.compile(rf"(?P<letters>{spelled}){MARK}{{0,3}}(?P<numbers>{_NUMBERS})") if spelled else None

    def find(self, text: str) -> tuple[Mention, ...]:
        """Known codes in `text`, which is plain (see `core.text.plain`), in their order."""
        found = self._found
        return tuple(mention for match in found.finditer(text) for mention in self._read(text, match)) if found else ()

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Known codes, and what only looks like a code, in their order. They never overlap."""
        known = self.find(text)
        taken = [(mention.start, mention.end) for mention in known]
        like = [
            Mention(match.start(), match.end(), "")
            for match in _CODE_LIKE.finditer(text)
            if not any(start < match.end() and match.start() < end for start, end in taken)
        ]
        return tuple(sorted((*known, *like), key=lambda mention: mention.start))

    def read(self, text: str) -> str:
        """The folded code that `text` as a whole is; "" when it is no known one."""
        try:
            folded = fold(text)
        except ValueError:
            return ""
        return folded if folded in self.known else ""

    def nearest(self, written: str, open_now: frozenset[str]) -> tuple[str, ...]:
        """At most three known codes within a few edits, open ones first, then by distance."""
        wanted = _squeeze(plain(written))
        ranked = sorted((code not in open_now, _distance(wanted, code), code) for code in self.known)
        return tuple(code for _, distance, code in ranked if distance <= FAR)[:NEAREST]

    def _read(self, text: str, match: re.Match[str]) -> Iterator[Mention]:
        if _joined(text[match.start() - 1 : match.start()]):
            return
        letters = "".join(_GROUP.findall(match["letters"]))
        end = self._longest(text, letters, match)
        if not end:
            return
        yield Mention(match.start(), end, fold(text[match.start() : end]))
        yield from self._elided(text, letters, end)

    def _longest(self, text: str, letters: str, match: re.Match[str]) -> int:
        """Where the known code ends; 0 when what is written is another code, or none."""
        numbers = list(_NUMBER.finditer(match["numbers"]))
        for count in range(len(numbers), 0, -1):
            folded = letters + "/".join(str_digits(number.group()) for number in numbers[:count])
            end = match.start("numbers") + numbers[count - 1].end()
            if folded in self.known and _ends(text, match.start("numbers"), end):
                return end
        return 0

    def _elided(self, text: str, letters: str, end: int) -> Iterator[Mention]:
        """`UA 329/11, 12/12 and 83.18`: the letters are said once."""
        while joint := _ELIDED.match(text, end):
            numbers = re.compile(_NUMBERS).match(text, joint.end())
            if numbers is None or "/" not in (code := self.read(letters + numbers.group())):
                return
            if _GOES_ON.match(text, numbers.end()):  # a date, or how many
                return
            end = numbers.end()
            yield Mention(numbers.start(), end, code)


def _ends(text: str, start: int, end: int) -> bool:
    """Whether a code whose numbers stand at start:end ends there, and is not a part of a longer one."""
    if _joined(text[end : end + 1]):
        return False
    rest = re.compile(rf"({MARK}{{1,3}})\d+").match(text, end)
    if rest is None:
        return re.compile(r"/\w").match(text, end) is None
    inside = {mark.strip() for mark in _MARKS.findall(text[start:end])}
    word_follows = re.compile(r"\s+[^\W\d_]").match(text, rest.end()) is not None
    if rest[1].isspace():
        return bool(inside - {""}) or (word_follows and bool(inside))
    return rest[1].strip() != "/" and rest[1][-1].isspace() and word_follows


def _joined(char: str) -> bool:
    """Whether a letter or digit beside a code makes it part of a word. Scripts without case write no spaces."""
    return char.isdigit() or (char.isalpha() and char.islower())


def _halves(folded: str) -> tuple[str, str]:
    letters = folded.rstrip("0123456789/")
    return letters, folded[len(letters) :]


def _squeeze(written: str) -> str:
    """What was written, as near to a folded code as it comes."""
    try:
        return fold(written)
    except ValueError:
        return _MARKS.sub("/", written.strip()).replace(" ", "")


def _distance(wanted: str, code: str) -> int:
    """Edits from one code to the other; a separator in the wrong place, or letters left out, is one edit."""
    from rapidfuzz.distance import OSA

    letters, digits = _halves(code)
    numbers = _NUMBER.search(wanted)
    bare = wanted[numbers.start() :] if numbers else wanted
    whole = OSA.distance(wanted, code)
    regrouped = 1 + OSA.distance(wanted.replace("/", ""), code.replace("/", ""))
    return min(whole, regrouped, 1 + OSA.distance(bare, digits)) if letters else whole

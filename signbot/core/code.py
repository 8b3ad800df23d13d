"""The code of a campaign: `UA 329/11`, however people write it.

Letters, then number groups. Between two numbers a space, dash, dot, colon or slash is one `/`;
elsewhere such marks and case mean nothing, after NFKC.

People shorten it, too: `329/11`, `letter #329/11`, `UA 329`, `the 329 letter`. Such a number counts where it fits one
known code, and something calls it a letter's: the code's own letters, a word for a letter, a verb of ours, or all its
numbers with their slash. Dates, house numbers, and how many of something are no codes.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple, Self

from signbot.core.text.grammar import is_known
from signbot.core.text.plain import bare, plain
from signbot.core.text.regions import country_names
from signbot.core.text.words import of_all, of_names
from signbot.core.value import dataclass, replace

MARK = r"[\s\-‐-―−.:/⁄∕_]"
NEAREST = 3  # codes offered for one that we do not know
FITTING = 9  # codes offered for a shortened one: so many can be told apart by one digit
REACH = 40  # characters before a number that may call it a letter's
FAR = 3  # edits: beyond them a code is no likely typo
_MARKS = re.compile(f"{MARK}+")
_SHAPE = re.compile(rf"{MARK}*[^\W\d_]+(?:{MARK}+[^\W\d_]+)*{MARK}*\d+(?:{MARK}+\d+)*{MARK}*")  # linear
_GROUP = re.compile(r"[^\W\d_]+|\d+")
_NUMBERS = r"\d{1,12}(?:" + MARK + r"{1,3}\d{1,12}){0,7}"
_CODE_LIKE = re.compile(rf"(?:[^\W\d_]{{1,12}}{MARK}{{0,3}})?{_NUMBERS}[^\W_]{{0,6}}(?:/\w{{1,6}})?")
_WORD = re.compile(r"[^\W_]+")
_HEAD = re.compile(r"[:;,(|–—]|\s-\s")  # behind it a title goes on: `MEXICO: activists in danger`
_NUMBER = re.compile(r"\d+")
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s.:'-]{0,3}$")
_DOTTED = re.compile(r"(?<!\w)((?:[^\W\d_]\.){2,6})\s?$")  # `U.A. 329`
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)(?!\W{0,3}\d)")
_BEGINS = re.compile(r"(?:^|[,;:!?(–—-]|\.\s)\s*$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ELIDED = re.compile(
    rf"\s*[,;&+]?\s*(?:\b(?:and|y|e|et|und)\b|\(?\b(?:or|o|u|ou|oder|lub)\b)?\s*(?={_NUMBERS})"
)  # "or" too: both letters are said, and whoever reads asks which is meant
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
    short: bool = False  # a known one, without all its letters or numbers


class CodeBook:
    """All codes that we know: finds them in text, and the nearest to one that we do not know."""

    def __init__(self, codes: Iterable[str], titles: Iterable[str] = (), *, shortened: bool = True) -> None:
        """`titles`: of the campaigns, in the order of their codes."""
        codes, titles = tuple(codes), tuple(titles)
        self.known = frozenset(codes)
        self.called = _called(codes, titles)
        words = (word for title in titles for word in _WORD.findall(plain(title)))
        self.titles = frozenset(words).union(*self.called)
        self._short = _ShortCodes(self.known)
        self._shortened = shortened
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
        found = list(known)
        for match in _CODE_LIKE.finditer(text):
            if not any(mention.start < match.end() and match.start() < mention.end for mention in known):
                before = [mention for mention in found if mention.start < match.start()]
                last = max(before, key=lambda mention: mention.end, default=None)
                short = self._short.read(text, match, last) or Mention(match.start(), match.end(), "")
                found.append(short if self._shortened else replace(short, folded="", short=False))
        return tuple(sorted(found, key=lambda mention: mention.start))

    @cached_property
    def exact(self) -> Self:
        """The same book, for a mail in which something disagrees: what is shortened only looks like a code there."""
        book = type(self)(self.known, shortened=False)
        book.titles, book.called = self.titles, self.called
        return book

    def read(self, text: str) -> str:
        """The folded code that `text` as a whole is; "" when it is no known one."""
        try:
            folded = fold(text)
        except ValueError:
            return ""
        return folded if folded in self.known else ""

    def nearest(self, written: str, open_now: frozenset[str]) -> tuple[str, ...]:
        """Those that it may be short for, else at most three within a few edits; open ones first, then by distance."""
        if fitting := self._short.fitting(plain(written)):
            return tuple(sorted(fitting, key=lambda code: (code not in open_now, code)))[:FITTING]
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


def _called(codes: Sequence[str], titles: Sequence[str]) -> dict[tuple[str, ...], str]:
    """What its title begins with -> the one code that is called so: `MEXICO: activists` by `mexico`, and in other
    languages `mexiko`. A title of small words alone calls none."""
    found: dict[tuple[str, ...], set[str]] = {}
    for code, title in zip(codes, titles, strict=False):
        said = tuple(map(bare, _WORD.findall(plain(_HEAD.split(title)[0]))))
        if said and not all(map(is_known, said)):
            for name in (said, *((name,) for name in country_names(said[0]) if len(said) == 1)):
                found.setdefault(name, set()).add(code)
    return {name: next(iter(those)) for name, those in found.items() if len(those) == 1}


# Shortened -------------------------------------------------------------------------------------------


class _Number(NamedTuple):
    """Numbers in a text that are a part of known codes."""

    start: int
    end: int
    groups: tuple[str, ...]
    slashed: bool  # `329/11`; not `329-11`, `329 11`
    whole: bool  # all the numbers of a code

    @property
    def is_plain(self) -> bool:
        """It can be nothing but a code: no date, no year, no fraction, and written as codes are."""
        return self.whole and self.slashed and not _is_date(self.groups)

    @property
    def is_telling(self) -> bool:
        """It may be a code where a word for a letter stands beside it: not `letter 2`, `letter 2026`."""
        return self.slashed or (len(self.groups) == 1 and len(self.groups[0]) > 1 and not _YEAR.fullmatch(*self.groups))


class _Called(NamedTuple):
    """What calls a number a letter's: from where to where it reaches, and the letters of a code in it."""

    start: int
    end: int
    letters: str = ""


class _ShortCodes:
    """The parts of known codes that may stand for the whole."""

    def __init__(self, codes: Iterable[str]) -> None:
        self._codes: dict[tuple[str, ...], list[str]] = {}  # numbers -> whose they are
        self._whole: set[tuple[str, ...]] = set()
        self._letters: dict[str, str] = {}
        for code in sorted(codes):
            self._letters[code], digits = _halves(code)
            groups = tuple(digits.split("/"))
            self._whole.add(groups)
            for part in _parts(groups):
                self._codes.setdefault(part, []).append(code)

    def read(self, text: str, match: re.Match[str], last: Mention | None) -> Mention | None:
        """The code that a match of _CODE_LIKE is short for; like a code where it fits several; None for neither.

        `last`: the mention before it.
        """
        number = self._number(text, match)
        called = self._called(text, number, last) if number else None
        fitting = self._fitting(number.groups, called.letters) if number and called else ()
        if called is None or not fitting:
            return None
        only = len(fitting) == 1
        return Mention(called.start, called.end, fitting[0] if only else "", short=only)

    def fitting(self, written: str) -> tuple[str, ...]:
        """The codes that something like a code may be short for."""
        match = _CODE_LIKE.search(written)
        number = self._number(written, match) if match else None
        if number is None:
            return ()
        letters = self._letters_before(written, 0, number.start)
        return self._fitting(number.groups, letters[1] if letters else "")

    def _fitting(self, groups: tuple[str, ...], letters: str) -> tuple[str, ...]:
        return tuple(code for code in self._codes[groups] if letters in ("", self._letters[code]))

    def _number(self, text: str, match: re.Match[str]) -> _Number | None:
        """The longest run of its numbers that is a part of a code."""
        numbers = list(_NUMBER.finditer(text, match.start(), match.end()))
        if _joined(text[match.start() - 1 : match.start()]):
            return None
        for count in range(len(numbers), 0, -1):
            start, end = numbers[0].start(), numbers[count - 1].end()
            groups = tuple(str_digits(number.group()) for number in numbers[:count])
            if groups in self._codes and _ends(text, start, end):
                slashed = set(_NUMBER.sub("", text[start:end])) == {"/"}
                return _Number(start, end, groups, slashed, groups in self._whole)
        return None

    def _letters_before(self, text: str, floor: int, end: int) -> tuple[int, str] | None:
        """Where the letters of a code stand right before a place, and which they are."""
        for pattern in (_LAST_WORD, _DOTTED):
            word = pattern.search(text, floor, end)
            letters = word[1].replace(".", "") if word else ""
            if word and letters in self._letters.values():
                return word.start(), letters
        return None

    def _called(self, text: str, number: _Number, last: Mention | None) -> _Called | None:
        """What stands right before the number, or behind it, and makes a letter's of it."""
        floor = max(last.end if last else 0, number.start - REACH)
        start = _sign_start(text, floor, number.start)
        if letters := self._letters_before(text, floor, start):
            return _Called(letters[0], number.end, letters[1])
        word = _LAST_WORD.search(text, floor, start)
        said = word[1] if word else ""
        telling = number.is_plain or (number.is_telling and not _counts(text, number.end))
        behind = _NEXT_WORD.match(text, number.end)
        if behind and behind[1] in _letter_words() and number.is_telling:
            return _Called(start, behind.end())
        if word and said in _letter_words() and telling:
            return _Called(word.start(), number.end)
        loose = said in _small_words() or _BEGINS.search(text, 0, start) is not None
        meant = telling and (said in _verbs() or (loose and start < number.start))
        is_code = meant or (loose and number.is_plain) or _is_listed(text, number, start, last)
        return _Called(start, number.end) if is_code else None


def _sign_start(text: str, floor: int, end: int) -> int:
    """Where `#`, `no.` begins, right before a number; else where the number does.

    A bare `no` is one behind `letter` or `sign`; in `firmo 12/12, no 329/11` it refuses.
    """
    sign = _number_sign().search(text, floor, end)
    if sign is None:
        return end
    word = _LAST_WORD.search(text, floor, sign.start()) if sign[0].strip() == "no" else None
    refuses = sign[0].strip() == "no" and (word is None or word[1] not in _letter_words() | _verbs())
    return end if refuses else sign.start()


def _is_listed(text: str, number: _Number, start: int, last: Mention | None) -> bool:
    """`329/11 and 12/12`: it goes on with what another code began."""
    joint = _ELIDED.match(text, last.end) if last and last.folded and number.whole else None
    return joint is not None and joint.end() == start and not _GOES_ON.match(text, number.end)


def _parts(groups: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """What people write of `41/1234/2026`: `41`, `41/1234`, `1234/2026`, and all of it; never the year alone."""
    yield from (groups[:end] for end in range(1, len(groups) + 1))
    yield from (groups[start:] for start in range(1, len(groups) - 1))


def _is_date(groups: tuple[str, ...]) -> bool:
    """`12/12`, `1/2`, `11/2026`, `23/11/2026`: a day and a month, a fraction, a month and a year."""
    days = [int(group) for group in groups if not _YEAR.fullmatch(group)]
    return len(groups) in (2, 3) and min(days, default=0) <= 12 and max(days, default=0) <= 31


def _counts(text: str, end: int) -> bool:
    """Whether a word follows that says how many of what: `sign 329 people up`."""
    behind = _NEXT_WORD.match(text, end)
    return behind is not None and behind[1] not in _small_words() and _GOES_ON.match(text, end) is not None


@cache
def _letter_words() -> frozenset[str]:
    """`letter`, `carta`, `Brief`: what a letter of ours is called beside its number."""
    return of_all("sentences", "letter")


@cache
def _verbs() -> frozenset[str]:
    """Verbs of ours that are one word: `sign`, `firmo`, `withdraw`."""
    return frozenset(phrase for phrase in of_all("commands", "sign", "withdraw", "name", "status") if " " not in phrase)


@cache
def _small_words() -> frozenset[str]:
    """`for`, `and`, `la`: a number behind them is a code where it can be nothing else."""
    return of_all("sentences", "joining") | of_names("particle")


@cache
def _number_sign() -> re.Pattern[str]:
    """`#`, `no.`, `Nr.`, `n°`, right before a number."""
    words = "|".join(sorted(map(re.escape, of_all("sentences", "number")), key=len, reverse=True))
    return re.compile(rf"(?:#|(?<![^\W_])(?:{words}))[\s.:°]{{0,3}}$")


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

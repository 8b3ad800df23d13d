"""A reply's own words: what its writer typed, without quotes, signatures and what mail programs add.

Each line becomes one letter (`KINDS`), then short rules read the string of letters.

Linear in its input: at most `LINES` lines of `WIDTH` characters are looked at, and `OWN` of them returned.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from signbot.core.mail import client_lines, wrapped
from signbot.core.mail.client_lines import is_marker
from signbot.core.mail.glued import unglued
from signbot.core.text.grammar import words_of
from signbot.core.text.lexicon import WORD, details
from signbot.core.text.plain import plain
from signbot.core.value import dataclass

INPUT = 32_768  # characters looked at
LINES = 1_000
WIDTH = 400
OWN = 60
READ = 6_000  # characters of own lines: three pages, of which each word costs a look into all tables
WRAPPED = 60  # a quoted line of this length may have lost its end, and the quote sign with it
PARAGRAPHS = 12  # worded lines that may stand above a command when something is quoted
OURS = 20  # letters that a line of ours has at least to be known again
SEEN = 2_048  # lines whose look is remembered: replies to one alert quote the same lines
OURS_ALONE = 60  # and at least so many where no line beside it is ours too: a long command is typed as we wrote it

KINDS = {
    "t": "text",
    "e": "empty",
    "q": "quote",
    "a": "attribution",
    "h": "header",  # of a forwarded mail
    "d": "delimiter",
    "r": "rule",
    "s": "signature",
    "p": "phone",  # what a phone adds: "Sent from my …"
    "x": "disclaimer",
    "m": "marker",
    "o": "ours",  # a text of ours, unquoted
}
"""Letter -> what kind of line it is."""

_BIDI = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_QUOTE = re.compile(r"\s{0,3}(?:>|&gt;|\||＞|❯)")
_QUOTE_SIGNS = re.compile(r"^(?:\s{0,3}(?:>|&gt;|\||＞|❯))+ ?")
_ADDRESS = re.compile(r"[^\s@<>(\[:]{1,64}@[^\s@<>)\]]{1,250}\.\w")
_YEAR = r"(?<![\d/.-])(?:19|20)\d\d(?![\d/])|(?:19|20)\d\d[-/.年년]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})\b"
_DATED = re.compile(rf"[\s*\[(-]{{0,4}}(?:{_YEAR})[^:]{{0,14}}?(?<!\d)\d{{1,2}}[:h]\d\d")
_DATE = re.compile(rf"{_YEAR}|(?<!\d)(?:[01]?\d|2[0-3])(?::|h|时|時|시)\d\d(?!\d)")
_ENDS = re.compile(r"(?:[:：]|\bwrote ?-{2,}|님이 작성)\s*$")
_LAST = (":", "：", "-", "성")  # with what _ENDS ends
_DIGIT = re.compile(r"\d")
_LABEL = re.compile(r"[\s*_]{0,4}([^\s:：][^:：]{0,30}?)[\s*_]{0,4}[:：](?:[\s*_]|$)")
_BOX = re.compile(r"[|>]-{5,}|-{5,}[|>+]")
_RULE = re.compile(r"\s*(?:_{5,}|-{5,}|={5,}|\*{5,}|─{5,}|—{3,}|(?:[-_=*~] ){4,})\s*$")
_SIGNATURE = re.compile(r"(?:--|---|—|–|__|___) ?$")
_KEY = re.compile(r"[\s*_]{0,4}([^\W\d_][\w .'-]{0,24})[\s*_]{0,4}[:：](?=[\s*_]|$)")
_NOT_ALNUM = re.compile(r"[\W_]+")
_QUOTING = frozenset("qadhrmo")

# Rules on the string of letters
_QUOTED = re.compile("q+")
_LINES_OF_TEXT = re.compile("t{3,}")
_BANNER = re.compile("^e*(?:x+e+)+(?=t)")  # above all: put there by the mail server, and the own words stand below
_DISCLAIMED = re.compile("xt+")  # up to the next empty line
_BEGINS_QUOTE = re.compile("[mdho]|a(?!e*[aq])")  # all below is somebody else's, also without quote signs
_SIGNED = re.compile("s[^qa]*")


@dataclass(frozen=True, slots=True)
class Own:
    """A line of the writer's. `sure`: it can't be a quoted one that lost its sign."""

    text: str
    sure: bool


@dataclass(frozen=True, slots=True)
class OwnWords:
    lines: tuple[Own, ...]  # without empty ones
    kinds: str  # a letter for each line of the mail, down to the first marker
    quoted: bool  # something quote-like stands in the mail
    complete: bool  # nothing was cut off for its length
    signature: tuple[str, ...] = ()  # the lines below `-- `, above what is quoted
    endless: bool = False  # more than READ characters: for a person to read

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


def own_words(text: str, ours: Sequence[str] = ()) -> OwnWords:
    """The own words of a mail's text. `ours`: texts of ours that it may repeat, as `essence` gives them."""
    visible = text[:INPUT] if text.isascii() else _BIDI.sub("", text[:INPUT])
    lines = _lines(unglued(visible))
    folded = [*map(_plain, lines)]
    looks = [*map(_look, folded)]
    if "#" in visible and any(look.marker for look in looks):
        folded = _above_marker(folded, looks)
        looks = [*map(_look, folded)]
    kinds = _kinds(folded, looks, ours)
    own, signed = _own(kinds), _signature(kinds)
    quoted = not _QUOTING.isdisjoint(kinds) or any(map(_hints, folded))
    sure = _sureness(folded, kinds, own, quoted)
    found: list[Own] = []
    for run in wrapped.runs(lines, own):
        if len(run) == 1:
            found.append(Own(lines[run[0]].strip(), sure[run[0]]))
        else:
            whole = all(sure[index] for index in run)  # written as one
            found += [Own(piece.strip(), whole) for piece in _pieces(wrapped.one([lines[index] for index in run]))]
    endless = sum(len(line.text) for line in found[:OWN]) > READ
    complete = len(text) <= INPUT and text.count("\n") < LINES and len(found) <= OWN and not endless
    signature = tuple(lines[index].strip() for index in signed)
    return OwnWords(tuple(found[:OWN]), kinds, quoted, complete, signature, endless)


def _lines(text: str) -> list[str]:
    """At most LINES of at most WIDTH characters, without the blanks at their ends."""
    lines = text.splitlines()[:LINES]
    if len(text) <= WIDTH or max(map(len, lines)) <= WIDTH:
        return [line.rstrip() for line in lines]
    return [piece.rstrip() for line in lines for piece in _pieces(line)][:LINES]


def _pieces(line: str) -> Iterator[str]:
    """A paragraph of one line is several, cut at the ends of sentences."""
    while len(line) > WIDTH and not _QUOTE.match(line):
        cut = max(line.rfind(mark, 0, WIDTH) for mark in (". ", "! ", "? "))
        if cut < 0:
            break
        yield line[: cut + 1]
        line = line[cut + 2 :]
    yield line[:WIDTH]


_plain = lru_cache(maxsize=SEEN)(plain)


def _above_marker(lines: list[str], looks: list["_Look"]) -> list[str]:
    """The folded lines down to the first marker: nothing below it is looked at.

    A marker amid lines with quote signs is quoted as they are: below that quote may stand a reply.
    """
    found = list(lines)
    for place in (place for place, look in enumerate(looks) if look.marker):
        if not (_QUOTE.match(lines[place]) and _QUOTE.match("".join(lines[place + 1 : place + 2]))):
            return found[: place + 1]
        found[place] = ">"
    return found


def ends_words(line: str) -> bool:
    """Whether it is our marker, and no quote sign stands before it: no words below it are the writer's."""
    folded = _plain(line.rstrip())
    return len(line) <= WIDTH and is_marker(folded) and not _QUOTE.match(folded)


@lru_cache(maxsize=256)  # replies to one alert have one subject
def is_reply_subject(subject: str) -> bool:
    """Whether a reply or forward prefix of any language stands before the subject."""
    return client_lines.subject_prefix().match(plain(subject[:WIDTH])) is not None


@lru_cache(maxsize=256)
def without_prefixes(subject: str) -> str:
    """`Re: AW: Urgent letter` -> `urgent letter`: folded, without what mail programs put before it."""
    rest = plain(subject[:WIDTH])
    while prefix := client_lines.subject_prefix().match(rest):
        rest = rest[prefix.end() :]
    return rest


@lru_cache(maxsize=256)  # that of an alert is wanted for each mail
def essence(text: str) -> str:
    """The letters of a text of ours, by which a line of it is known again."""
    return _NOT_ALNUM.sub("", plain(text))


# Lines become letters ------------------------------------------------------------------------------


class _Look(NamedTuple):
    """What a folded line tells by itself, whatever stands around it."""

    kind: str  # of KINDS
    marker: bool
    ending: str = ""  # "ends" as an attribution does, or only "dated"
    header: str = ""  # which header of a mail it is, by the first letter of its English name
    letters: str = ""  # by which a line of ours is known again; "" where they are too few


@lru_cache(maxsize=SEEN)
def _look(line: str) -> _Look:
    kind, marker = _kind(line), is_marker(line)
    if kind not in "tdp":
        return _Look(kind, marker)
    ending = "ends" if _ends(line) else "dated" if _is_dated(line) else ""
    letters = _letters(line) if kind == "t" else ""
    return _Look(kind, marker, ending, _header(line), letters if len(letters) >= OURS else "")


def _kinds(lines: list[str], looks: list[_Look], ours: Sequence[str]) -> str:
    kinds = "".join([look.kind for look in looks])
    kinds = _with_ours(lines, looks, kinds, ours)
    kinds = _with_attributions(lines, looks, kinds)
    kinds = _with_headers(looks, kinds)
    if any("@" in line for line in lines):
        kinds = _with_bare_headers(lines, kinds)
        kinds = _with_unknown_headers(lines, kinds)
    if "q" in kinds:
        kinds = _with_quoted_headers(lines, kinds)
    kinds = _BANNER.sub(lambda banner: "e" * len(banner[0]), kinds)
    return _with_disclaimers(kinds)


def _marked(kinds: str, start: int, end: int, kind: str) -> str:
    return kinds[:start] + kind * (end - start) + kinds[end:]


def _kind(line: str) -> str:
    if not line or line.isspace():
        return "e"
    if line[0] == ">" or _QUOTE.match(line):
        return "m" if is_marker(line) else "q"
    if not _is_plain(line):
        if is_marker(line):
            return "m"
        if client_lines.is_foreign_marker(line):
            return "t"
        for kind, pattern in _patterns():
            if pattern.match(line) and not (kind in "pd" and _denies(line)):
                return kind
    return "t"


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What a whole line may be, by the letter of its kind; the first that matches counts."""
    added = (("d", client_lines.delimiter()), ("p", client_lines.phone()), ("x", client_lines.disclaimer()))
    return ("r", _RULE), ("s", _SIGNATURE), *added


def _denies(line: str) -> bool:
    """`Das habe ich nicht gesendet`, `--- NO ---`: no program writes so."""
    return not words_of("not").isdisjoint(WORD.findall(line))


def _is_plain(line: str) -> bool:
    """Whether no pattern of ours can match: it begins with a letter, and with no word that matters."""
    first = client_lines.FIRST.match(line)
    if first is None or not line.isascii() or first[0] in client_lines.telling():
        return False
    return not line.endswith(client_lines.telling_ends())


def _with_ours(lines: list[str], looks: list[_Look], kinds: str, ours: Sequence[str]) -> str:
    """A line of ours, repeated without a quote sign: with the line of ours above or below it, or long."""
    for index, look in enumerate(looks):
        letters = look.letters
        known = [text for text in ours if letters in text] if letters else []
        if known and (len(letters) >= OURS_ALONE or _is_beside_ours(lines, index, known)):
            kinds = _marked(kinds, index, index + 1, "o")
    return kinds


def _is_beside_ours(lines: list[str], index: int, known: list[str]) -> bool:
    letters = _letters(lines[index])
    above = next(filter(None, map(_letters, reversed(lines[:index]))), "")
    below = next(filter(None, map(_letters, lines[index + 1 :])), "")
    return any((above and above + letters in text) or (below and letters + below in text) for text in known)


def _letters(line: str) -> str:
    return _NOT_ALNUM.sub("", line)


def _with_attributions(lines: list[str], looks: list[_Look], kinds: str) -> str:
    """`On …, Amina <a@x> wrote:`, also wrapped over four lines; without a verb when a quote follows."""
    for end, look in enumerate(looks):
        if not look.ending or kinds[end] not in "tdop":
            continue
        if look.ending == "ends":
            start = _attribution_start(lines, kinds, end)
        else:
            start = end if _next_kind(kinds, end) == "q" else None
        if start is not None:
            kinds = _marked(kinds, start, end + 1, "a")
    return kinds


def _ends(line: str) -> bool:
    return line.rstrip()[-1:] in _LAST and _ENDS.search(line) is not None


def _is_dated(line: str) -> bool:
    """Horde: `Quoting Amina Diallo (2026-11-23 10:00:00)`; old Gmail: `2026/11/23 Amina Diallo <a@x.example>`."""
    return _has_date(line) and (_DATED.match(line) is not None or _has_address(line) or _says_wrote(line))


def _attribution_start(lines: list[str], kinds: str, end: int) -> int | None:
    before_quote = _next_kind(kinds, end) in ("q", "m")
    found = None
    for start in range(end, max(end - 4, -1), -1):
        if kinds[start] not in "tdop":
            break
        joined = " ".join(lines[start : end + 1])
        if _is_attribution(joined, before_quote):
            found = start
        if found is not None and (start == 0 or not _goes_on_above(lines[start - 1], joined)):
            break
    return found


@lru_cache(maxsize=SEEN)  # that above the quote of one alert is the same in many replies
def _is_attribution(joined: str, before_quote: bool) -> bool:
    date = _has_date(joined)
    address = _has_address(joined)
    if (date or address) and (before_quote or (date and address)):
        return True
    return (date or address or before_quote) and _says_wrote(joined)


def _says_wrote(line: str) -> bool:
    if line.isascii() and client_lines.wrote().isdisjoint(client_lines.FIRST.findall(line)):
        return False
    return client_lines.writes().search(line) is not None


def _has_address(line: str) -> bool:
    return "@" in line and _ADDRESS.search(line) is not None


def _has_date(line: str) -> bool:
    return _DIGIT.search(line) is not None and _DATE.search(line) is not None


def _goes_on_above(above: str, joined: str) -> bool:
    return not _has_date(joined) and _has_date(above)


def _next_kind(kinds: str, index: int) -> str:
    return kinds[index + 1 :].lstrip("e")[:1]


def _with_headers(looks: list[_Look], kinds: str) -> str:
    """A block of at least two different header lines, one of them the sender, begins a quote or a forward."""
    headers = [look.header for look in looks]
    if not any(headers):
        return kinds
    block: list[int] = []
    seen: set[str] = set()
    for index, header in enumerate([*headers, ""]):
        if header and kinds[index] in "tao":
            block.append(index)
            seen.add(header)
        elif index == len(headers) or not _continues(kinds, block, index):
            kinds = _with_block(kinds, block, seen)
            block, seen = [], set()
    return kinds


@lru_cache(maxsize=SEEN)
def _header(line: str) -> str:
    """Which header of a mail the line is, by the first letter of its English name; "" for none."""
    found = client_lines.header().match(line) if ":" in line or "：" in line else None
    return (found.lastgroup or "") if found else ""


def _continues(kinds: str, block: list[int], index: int) -> bool:
    """An empty line or a folded long one may stand inside a block."""
    return bool(block) and index - block[-1] == 1 and kinds[index] in "eta"


def _with_block(kinds: str, block: list[int], seen: set[str]) -> str:
    if len(seen) >= 2 and "f" in seen:
        for index in block:
            kinds = _marked(kinds, index, index + 1, "h")
    return kinds


def _with_bare_headers(lines: list[str], kinds: str) -> str:
    """Aruba's web mail writes no colons: `Da "RRN" sign@rrn.example`, `A …`, `Data …`, `Oggetto …`."""
    for index, line in enumerate(lines):
        if kinds[index] != "t" or not _has_address(line) or not _begins_bare(line, "f"):
            continue
        seen = {"f"}
        for below in range(index + 1, min(index + 10, len(lines))):
            found = client_lines.bare_header().match(lines[below])
            if kinds[below] != "e" and found is None:
                break
            seen |= {found.lastgroup or ""} if found else set()
        if len(seen) >= 3 and seen & {"d", "s"}:
            return _marked(kinds, index, index + 1, "h")
    return kinds


def _begins_bare(line: str, header: str) -> bool:
    found = client_lines.bare_header().match(line)
    return found is not None and found.lastgroup == header


def _with_unknown_headers(lines: list[str], kinds: str) -> str:
    """Three labels below one another, in a language that we don't know: an address in one line, a date in another."""
    for run in _LINES_OF_TEXT.finditer(kinds):
        for start in range(run.start(), run.end() - 2):
            block = lines[start : start + 3]
            if all(map(_is_labelled, block)) and any(map(_has_address, block)) and _is_headed(lines, start, run.end()):
                return _marked(kinds, start, start + 3, "h")
    return kinds


def _is_headed(lines: list[str], start: int, end: int) -> bool:
    """An address in one and a date in another of the labelled lines."""
    block = lines[start : min(start + 5, end)]
    return any(_has_date(line) and not _has_address(line) and _is_labelled(line) for line in block)


def _is_labelled(line: str) -> bool:
    found = _LABEL.match(line)
    return found is not None and found[1].strip(" *_") not in details()


def _with_quoted_headers(lines: list[str], kinds: str) -> str:
    """Orange, Apple, GroupWise: only what stands above the quoted text has quote signs; the text itself has none."""
    for run in _QUOTED.finditer(kinds):
        start, end = run.span()
        if _next_kind(kinds, end - 1) in ("", "q"):
            continue
        inner = [*map(_unquoted, lines[start:end])]
        boxed = any(map(_BOX.search, lines[start:end]))  # Notes
        if (boxed or all(map(_is_of_header, inner))) and _begins_quote(inner):
            kinds = _marked(kinds, start, end, "h")
    return kinds


@lru_cache(maxsize=SEEN)
def _unquoted(line: str) -> str:
    return _QUOTE_SIGNS.sub("", line).strip(" |")


def _begins_quote(inner: Sequence[str]) -> bool:
    headers = {found.lastgroup for found in map(client_lines.header().match, inner) if found}
    return len(headers) >= 2 or any(map(_is_quoted_attribution, [" ".join(inner), *inner]))


def _is_quoted_attribution(line: str) -> bool:
    """Also GroupWise's `>>> Amina Diallo <a@x.example> 11/23/2026 9:32 AM >>>`."""
    if line.endswith(">>>"):
        return _has_date(line) or _has_address(line)
    return _ENDS.search(line) is not None and _is_attribution(line, before_quote=False)


def _is_of_header(line: str) -> bool:
    keyed = any(pattern.match(line) for pattern in (client_lines.header(), _KEY, client_lines.delimiter()))
    return not line.strip() or keyed or _has_date(line) or _has_address(line)


def _with_disclaimers(kinds: str) -> str:
    return _DISCLAIMED.sub(lambda run: "x" * len(run[0]), kinds) if "x" in kinds else kinds


# Letters are read ----------------------------------------------------------------------------------


def _own(kinds: str) -> list[int]:
    """The lines that are the writer's: above what begins a quote, outside quotes and signatures."""
    words = _above_quote(kinds)
    words = _SIGNED.sub(lambda run: "s" * len(run[0]), words) if "s" in words else words
    return [index for index, kind in enumerate(words) if kind == "t"]


def _signature(kinds: str) -> list[int]:
    """The lines of the first one."""
    found = _SIGNED.search(_above_quote(kinds)) if "s" in kinds else None
    return [index for index in range(*found.span()) if kinds[index] == "t"] if found else []


def _above_quote(kinds: str) -> str:
    begins = _BEGINS_QUOTE.search(kinds)
    return kinds[: begins.start()] if begins else kinds


def _sureness(lines: list[str], kinds: str, own: Iterable[int], quoted: bool) -> dict[int, bool]:
    """Position must agree with the removal of quotes, where anything is quote-like."""
    if not quoted:
        return dict.fromkeys(own, True)
    sure: dict[int, bool] = {}
    clean = True
    strict = "o" in kinds
    for worded, index in enumerate(own):
        clean = clean and not _tells_of_quote(lines[index])
        placed = clean and worded <= (1 if strict else PARAGRAPHS) and not set(kinds[:index]) & set("srx")
        sure[index] = placed and _not_wrapped(lines, kinds, index)
        clean = clean and not _traces(lines[index]) and not (strict and len(lines[index]) > WRAPPED)
    return sure


def _not_wrapped(lines: list[str], kinds: str, index: int) -> bool:
    """Below a quote only what can't be the end of a long quoted line, and not in the middle of a quote."""
    before, after = kinds[index - 1 : index], kinds[index + 1 : index + 2]
    if before == "q" and (len(lines[index - 1]) >= WRAPPED or after == "q"):
        return False
    return not (after == "q" and "q" in kinds[:index])


@lru_cache(maxsize=SEEN)
def _hints(line: str) -> bool:
    """What an attribution or a header looks like in any language."""
    ends = line.endswith((":", "："))
    address, date = _has_address(line), _has_date(line)
    if ends and (address or date or _says_wrote(line)):
        return True
    if (date and (address or _DATED.match(line))) or _header(line):
        return True
    return (address or date) and _is_unknown_header(line)


def _is_unknown_header(line: str) -> bool:
    """`Feladó: …`: like a header, and none of the details that supporters give."""
    key = _KEY.match(line)
    return key is not None and key[1].strip() not in details()


@lru_cache(maxsize=SEEN)
def _tells_of_quote(line: str) -> bool:
    """Where all line ends were lost: who wrote, and what, on one line."""
    return _has_date(line) and _has_address(line) and (" > " in line or _says_wrote(line))


@lru_cache(maxsize=SEEN)
def _traces(line: str) -> bool:
    return _has_date(line) or _has_address(line) or _hints(line)

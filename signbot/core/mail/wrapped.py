"""Lines that a mail program wrapped -> lines as they were written: a refusal, a name or a code is never cut in two.

own lines ─► how wide is this text? ─► which line was full, and goes on in the next? ─► places of lines that are one

A line was full when the next one's first word would not have fitted behind it. What its writer broke stays broken:
lists, addresses, `Name:` lines, verses, a name below the last words. format=flowed (RFC 3676), which says where a line
goes on, is undone in `mime.py`.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from signbot.core.text.lexicon import WORD, details, phrases
from signbot.core.text.plain import plain
from signbot.core.text.suffixes import is_shortened
from signbot.core.text.words import of_all, of_names

WIDEST = 80  # characters: no program wraps at more; whoever has longer lines does not wrap at all
NARROWEST = 50  # of the longest line: shorter ones are broken by hand
BY_HAND = 40  # characters of a line that goes on in small letters, whatever the width

_ITEM = re.compile(r"\s*(?:[-*•·–—>#|+☐☑✓✔✅]|\d{1,3}[.)]\s|[a-z]\)\s|\[[ xX]?\])")
_DASH = re.compile(r"\s*[-–—]\s")
_LABEL = re.compile(r"\s*[*_]{0,2}([^\W\d_]+(?:[ .'/()-]{1,2}[^\W\d_]+){0,2}[.)]?)[*_]{0,2}\s?[:：=](?:\s|$)")
_PERSON = re.compile(r"[^\W\d_][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){1,4},\s")
_WORD = re.compile(r"[^\W_][\w.'’-]*")
_STOPS = re.compile(r"[.!?…:;,。！？：][\"'”’»)\]]*$")
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_DIGIT = re.compile(r"\d")
_NEAR = 5  # words from a code to the end of its line, and to the rest of what stands behind it
_CAPITALS = 8  # words: a line in capitals that is no name
_OF_NAME = 6  # words that a name has at most, with a place


def runs(lines: Sequence[str], own: Sequence[int]) -> list[list[int]]:
    """The places `own` of `lines`, grouped: each group was written as one line. Their order stays."""
    if len(own) < 2:
        return [[place] for place in own]
    text = _Text([lines[place] for place in own], own)
    found = [[own[0]]]
    for at, (place, following) in enumerate(pairwise(own)):
        if following == place + 1 and text.goes_on(at, begun=len(found[-1]) > 1):
            found[-1].append(following)
        else:
            found.append([following])
    return found


def one(lines: Sequence[str]) -> str:
    """Lines that are one, as they were written. A word with a hyphen may be wrapped behind it."""
    text = lines[0].strip()
    for line in lines[1:]:
        hyphened = text.endswith("-") and text[-2:-1].isalpha()
        text += line.strip() if hyphened else f" {line.strip()}"
    return text


class _Text:
    """Lines of somebody's own, and how they are wrapped."""

    def __init__(self, lines: Sequence[str], places: Sequence[int]) -> None:
        self._lines, self._places = lines, places
        widest = max((len(line) for line in lines if " " in line.strip()), default=0)
        self._width = widest if NARROWEST <= widest <= WIDEST else 0  # 0: they are not
        self._items = sum(_ITEM.match(line) is not None for line in lines)

    def goes_on(self, at: int, *, begun: bool) -> bool:
        """Whether a line and the next one were one. `begun`: the line itself goes on from one above.

        QUIRK: what is wrapped twice, at two widths, has a short line after each long one.
        """
        line, following = self._lines[at], self._lines[at + 1]
        if (not begun and (len(line) < BY_HAND or " " not in line.strip())) or self._begins_anew(line, following):
            return False
        if self._is_full(at):
            return following.lstrip()[:1].islower() or (_is_prose(line) and not self._is_apart(at))
        begins = begun or line.lstrip()[:1].isupper()
        return begins and following.lstrip()[:1].islower() and not _STOPS.search(line) and _is_prose(line)

    def _is_full(self, at: int) -> bool:
        """The first word of the next line would not have fitted behind it."""
        first = self._lines[at + 1].split(maxsplit=1)[0] if at + 1 < len(self._lines) else ""
        return bool(self._width) and len(self._lines[at]) + 1 + len(first) > self._width

    def _begins_anew(self, line: str, following: str) -> bool:
        """An item of a list, `Name: …`, `Kind regards`; not a dash between a code and a name, nor `the lawyer's` /
        `name: …`."""
        if phrases("closing").is_all(WORD.findall(plain(following))):
            return True
        if _ITEM.match(following):
            return not (self._items == 1 and _DASH.match(following) and _has_code(line))
        label = _LABEL.match(following)
        if label is None or _is_open_ended(line):
            return False
        return label[1][0].isupper() or plain(label[1]) in details()

    def _is_apart(self, at: int) -> bool:
        """A name below the last words, or a line of a list: not the second half of a name that was wrapped."""
        line, following = self._lines[at], self._lines[at + 1]
        if _begins_with_a_person(line) and _begins_with_a_person(following):
            return True
        introduces = line.endswith((":", "："))
        if introduces and self._is_listed(at + 1):
            return True
        if _is_prose(following) or _DIGIT.search(following):
            return False
        words = len(_WORD.findall(following))
        if introduces:
            return words > 1 and not _has_code(line)
        if words < 2 or _ENDED.search(following):
            return _is_ended(line)
        return words <= _OF_NAME and not _is_open_ended(line) and not _has_code(line)

    def _is_listed(self, at: int) -> bool:
        """A short line right above another one."""
        return at + 1 < len(self._lines) and self._places[at + 1] == self._places[at] + 1 and not self._is_full(at)


def _begins_with_a_person(line: str) -> bool:
    """`Bob Jones, Akron`."""
    name = _PERSON.match(line)
    said = _WORD.findall(name[0]) if name else []
    return bool(said) and said[0][0].isupper() and said[-1][0].isupper() and not any(map(_is_open, said))


def _is_open_ended(line: str) -> bool:
    """`… for`, `… the lawyer's`, `… –`: something must follow."""
    if line.rstrip().endswith(("-", "–", "—", "'s", "’s")):
        return True
    said = _WORD.findall(line)
    return not _STOPS.search(line) and bool(said) and said[-1] in _small_words() | of_all("sentences", "pointing")


def _is_ended(line: str) -> bool:
    """By a full stop, which is not that of `Sr.`."""
    return _ENDED.search(line) is not None and not _is_abbreviated(line)


def _is_abbreviated(line: str) -> bool:
    return line.endswith(".") and is_shortened(_WORD.findall(line)[-1].rstrip(".") + ".")


def _has_code(line: str) -> bool:
    """A number near its end: `… SIGN UA 329/11 - Mary Elizabeth`."""
    return any(map(_DIGIT.search, _WORD.findall(line)[-_NEAR:]))


def _is_prose(line: str) -> bool:
    """Whether it has words of its own, and not only names, places, and what joins them."""
    said = _WORD.findall(line)
    if any(_is_open(word) for word in said):
        return True
    return len(said) >= _CAPITALS and line == line.upper()


def _is_open(word: str) -> bool:
    return not word[0].isupper() and not word[0].isdigit() and word.rstrip(".'’-") not in _small_words()


@cache
def _small_words() -> frozenset[str]:
    """`of`, `the`, `de la`: they stand in names of people and of organisations, too."""
    return of_all("sentences", "joining") | of_names("particle")

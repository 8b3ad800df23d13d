"""What changed from one text of a letter to the next, in words; and whether it is of form alone.

Campaign.signed_text (before, after) | changes | what was struck and what was added, part by part
                                     | is_of_form | whether only spaces, line breaks and punctuation are others
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Any

from signbot.core.letter.markdown import blocks, plain
from signbot.core.version import IN_WORDS, WHOM, Changed, Edit, Part, Run

_AROUND = 8  # words that are repeated on each side of a change
_BRIDGE = 2  # words that stayed between two changes, and read better with them
_MOST = 3_000  # words of a passage that are compared one by one: what is longer is struck and added as a whole
_PARAGRAPHS = re.compile(r"\n+")
_ELLIPSIS = "…"
_NO_NAMES = "no names"  # they get how many signed


def changes(before: str, after: str) -> tuple[Changed, ...]:
    """What a reader of the text `before` must know of the one `after`. Both: `Campaign.signed_text`."""
    old, new = _parts(before), _parts(after)
    return tuple(
        Changed(*place, tuple(_passages(_readable(place, old), _readable(place, new))))
        for place in dict.fromkeys((*old, *new))
        if old.get(place, "") != new.get(place, "")
    )


def told(changed: Iterable[Changed], struck: str = "[-{}-]", added: str = "[+{}+]") -> Iterator[str]:
    """The same in lines for a terminal: `body: … for [-his wife-] [+his family+] and …`."""
    marks = {Edit.KEPT: "{}", Edit.STRUCK: struck, Edit.ADDED: added}
    for one in changed:
        where = f"{one.part} ({one.language})" if one.language else str(one.part)
        if not one.passages:
            yield f"{where}: only spaces, line breaks or emphasis"
        for passage in one.passages:
            yield f"{where}: " + " ".join(marks[run.edit].format(run.text) for run in passage)


def in_words(text: str) -> str:
    """A `Campaign.signed_text` as a person reads it: each part under its name."""
    named = (
        (f"{part} ({language})" if language else str(part), words) for (part, language), words in _parts(text).items()
    )
    return "\n\n".join(f"{name.upper()}\n{words}" for name, words in named) + "\n"


def _parts(text: str) -> dict[tuple[Part, str], str]:
    """Each part that says something, by what it is and in which translation; none of a text that is not known."""
    said: dict[str, Any] = json.loads(text) if text else {}
    found = dict(_of_one(said, "")) if said else {}
    for role in WHOM:
        lines = [_recipient(one) for one in said.get("recipients", ()) if one["role"] == role]
        found[role, ""] = "\n".join(lines)
    if said.get("nameless"):
        found[Part.CC, ""] += f"\neverybody else ({_NO_NAMES})"
    for other in said.get("translations", ()):
        language = f"{other['language']}" if other["follows"] else f"{other['language']}, on its own"
        found |= dict(_of_one(other, language))
    return {place: words for place, words in found.items() if words}


def _of_one(said: dict[str, Any], language: str) -> Iterator[tuple[tuple[Part, str], str]]:
    for part in IN_WORDS:
        yield (part, language), said[part]
    signers = (", ".join(filter(None, (one["name"], one["title"]))) for one in said["signers"])
    yield (Part.SIGNERS, language), "\n".join(signers)
    if not language:
        yield (Part.LANGUAGE, language), said["language"]


def _recipient(one: dict[str, str]) -> str:
    nameless = _NO_NAMES if one.get("nameless") else ""
    own = ", ".join(filter(None, (one["salutation"], one["language"], nameless)))
    return ", ".join(filter(None, (one["name"], one["office"]))) + (f" ({own})" if own else "")


def _readable(place: tuple[Part, str], parts: dict[tuple[Part, str], str]) -> str:
    """As a reader sees it: a body without its marks."""
    words = parts.get(place, "")
    return plain(blocks(words), marks=False) if place[0] is Part.BODY else words


def _passages(before: str, after: str) -> Iterator[tuple[Run, ...]]:
    """By paragraphs first, then by words."""
    old, new = ([one.strip() for one in _PARAGRAPHS.split(text) if one.strip()] for text in (before, after))
    for what, at, end, to, until in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            yield from _by_words(" ".join(old[at:end]).split(), " ".join(new[to:until]).split())


def _by_words(old: list[str], new: list[str]) -> Iterator[tuple[Run, ...]]:
    if old == new:
        return
    runs = [(Edit.STRUCK, old), (Edit.ADDED, new)]
    if max(len(old), len(new)) <= _MOST:
        runs = list(_runs(old, new))
    yield tuple(Run(edit, " ".join(words)) for edit, words in _trimmed(runs) if words)


def _runs(old: list[str], new: list[str]) -> Iterator[tuple[Edit, list[str]]]:
    """What was struck stands before what was added in its place."""
    struck: list[str] = []
    added: list[str] = []
    for what, at, end, to, until in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal" and not (end - at <= _BRIDGE and (struck or added) and end < len(old) and until < len(new)):
            yield from ((Edit.STRUCK, struck), (Edit.ADDED, added))
            yield Edit.KEPT, old[at:end]
            struck, added = [], []
        else:
            struck, added = struck + old[at:end], added + new[to:until]
    yield from ((Edit.STRUCK, struck), (Edit.ADDED, added))


def _trimmed(runs: Iterable[tuple[Edit, list[str]]]) -> Iterator[tuple[Edit, list[str]]]:
    """Of what stayed only the words beside a change."""
    found = [run for run in runs if run[1]]
    for place, (edit, words) in enumerate(found):
        first, last = place == 0, place == len(found) - 1
        if edit is not Edit.KEPT or len(words) <= _AROUND * (2 - first - last) + 1:
            yield edit, words
        else:
            head = [] if first else words[:_AROUND]
            yield edit, [*head, _ELLIPSIS, *([] if last else words[-_AROUND:])]


# Of form -------------------------------------------------------------------------------------------

_MARKS = frozenset(".,;:!…¿¡*_#'\"،؛。、，．；：！·")  # between words; a question mark asks, and says something
_MARK_KINDS = frozenset(("Pd", "Ps", "Pe", "Pi", "Pf"))  # dashes, brackets, quotation marks (Unicode, table 4-4)
_UNSEEN = str.maketrans("\u200b\ufeff\u2019", "  '", "\u00ad")  # breaks nobody sees; an apostrophe of either shape


def is_of_form(before: str, after: str) -> bool:
    """Whether the same words stand in the same parts: other are only spaces, line breaks, punctuation, emphasis.

    Names that were shown to somebody may be shown to them no more; where they are shown from now on, that is no form.
    False where one of the texts is not known. A number counts with every mark in it, a word with its apostrophe.
    """
    if not before or not after or not _nameless(before) <= _nameless(after):
        return False
    old, new = _parts(_named(before)), _parts(_named(after))
    return old.keys() == new.keys() and all(_essence(old[place]) == _essence(new[place]) for place in old)


def _nameless(signed: str) -> frozenset[int]:
    """Places of the recipients whose copies name nobody; -1: what everybody can get names nobody."""
    said = json.loads(signed)
    found = [place for place, one in enumerate(said["recipients"]) if one.get("nameless")]
    return frozenset(found + [-1] * bool(said.get("nameless")))


def _named(signed: str) -> str:
    """The same, as if everybody got the names."""
    said = json.loads(signed)
    for one in (said, *said["recipients"]):
        one.pop("nameless", None)
    return json.dumps(said)


def _essence(text: str) -> list[str]:
    """Its words alone."""
    words = unicodedata.normalize("NFC", text).translate(_UNSEEN).split()
    return [part for word in words for part in _bare(word)]


def _bare(word: str) -> list[str]:
    """Without the marks at its edges; what a mark parts are several words, but in a number and at an apostrophe."""
    start, end = 0, len(word)
    while start < end and _is_mark(word[start]) and not word[start : start + 2].strip("-−–.").isdecimal():
        start += 1
    while end > start and _is_mark(word[end - 1]):
        end -= 1
    core = word[start:end]
    if any(map(str.isdigit, core)):
        return [core]
    inner = "".join(" " if _is_mark(char) and char != "'" else char for char in core)
    return inner.split()


def _is_mark(char: str) -> bool:
    return char in _MARKS or unicodedata.category(char) in _MARK_KINDS

"""Is a mail's text the word RELEASE, and nothing that could take it back?

text ─► lines ─► a signature's, and the letter's code, left out ─► words ─► each known, or the text says more

A letter that has gone can't be called back. So it is not asked whether something speaks against it (a not, a wait, a
time, a condition, a question), but whether anything stands there that we do not know to be harmless: the small words
of courtesy (`COORDINATORS` in `core/text/words`), the letter's code and title, and who may sign such a mail.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from signbot.core.code import CodeBook
from signbot.core.text import words
from signbot.core.text.plain import plain
from signbot.core.value import dataclass

WORD = "release"
_JOINS = frozenset("of the and for in de la el los y e da do du des et und für der die &".split())
_ENDS = ".!?…:;"
TITLE = 9  # words of a line that says who somebody is
_KIND_SIGNS = frozenset("👍🙏✅👌🙂😊😀🎉☺❤💚💙💪|")
_PARTS = re.compile(r"\s+[|·•]\s+|\s\((?:she|he|they)/\w+\)\s*$")
_WORD = re.compile(r"[^\W_]+")
_CALLED = r"(?:tel|phone|mobile|cell|fax|telefon|tel[eé]fono|m[oó]vil|t|m|f)"
_PHONE = rf"(?:\+|\(\+?\d)[\d\s()./-]{{6,}}|{_CALLED}\W{{0,2}}\s[\d\s()./+-]{{7,}}"
_CONTACT = re.compile(
    rf"(?i)(?:e-?mail\W{{0,2}}|web\W{{0,2}})?\s*(?:\S+@\S+\.\w+|(?:https?://)?(?:[\w-]+\.)+[a-z]{{2,}}(?:/\S*)?|{_PHONE})"
)


@dataclass(frozen=True, slots=True)
class Beside:
    """What may stand beside the word: about the letter, and of whoever writes."""

    code: str  # folded
    names: tuple[str, ...] = ()  # the letter's title, the writer, the organisation, who signs the letter


def is_release(text: str, beside: Beside) -> bool:
    """The word, and nothing beside it but courtesy and a signature."""
    return says_only(text, beside, WORD)


def says_only(text: str, beside: Beside, word: str) -> bool:
    """The same for another word, in small letters and without accents."""
    shown = "\n".join(_without_signature(text, beside, word))
    said = phrase(_without_code(plain(shown), beside.code))
    known = {(word,), *_courtesies(), *_names(beside)}
    return word in said and all(map(is_harmless, shown)) and _all_known(said, known)


def without_signature(text: str, beside: Beside) -> Iterator[str]:
    """The lines below a coordinator's word, without those of a signature that say no more."""
    lines = _without_signature(f"{WORD}\n{text}", beside, WORD)
    return (line for at, line in enumerate(lines) if at)


def says_courtesy(line: str, beside: Beside) -> bool:
    """Courtesy, the letter, and names that may stand below, and nothing else."""
    said = phrase(_without_code(plain(line), beside.code))
    return all(map(is_harmless, line)) and _all_known(said, {*_courtesies(), *_names(beside)})


def _without_signature(text: str, beside: Beside, word: str) -> Iterator[str]:
    """Without the lines of a signature that say no more: addresses, numbers, a name below `Thanks,`, and their office.

    A signature stands below the word: a number above it is no telephone's.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    full = {phrase(name) for name in beside.names if len(phrase(name)) > 1}
    begun, signed, above = False, False, ""
    for line in lines:
        below_closing = above.endswith(",") and _all_known(phrase(above), _courtesies())
        parts = [part for part in _PARTS.split(line) if part]
        named = (below_closing or signed) and all(_is_title(part) or _CONTACT.fullmatch(part) for part in parts)
        if not begun or not (named or all(map(_CONTACT.fullmatch, parts))):
            yield line
        signed = begun and (signed or (below_closing and named) or any(phrase(part) in full for part in parts))
        begun, above = begun or word in phrase(line), line


def _is_title(line: str) -> bool:
    """`Carol Whitaker`, `Director, Office of the Bishop`: words with capitals, as nobody writes a wish."""
    said = _WORD.findall(line)
    if not 0 < len(said) < TITLE:
        return False
    capital = all(word[0].isupper() or word in _JOINS for word in said)
    shouted = line.isupper() and len(said) > 1
    ended = line[-1] in _ENDS and line.count(".") + line.count(",") < 2  # `Carol Whitaker, Ph.D.`
    return capital and not (shouted or ended) and _no_name().isdisjoint(phrase(line))


def is_harmless(char: str) -> bool:
    """No question mark, no crossed-out sign: of pictures only those that say yes or thanks."""
    kind = unicodedata.category(char)
    if kind[0] in "SC" and char not in "\n\t":
        return char in _KIND_SIGNS or kind in ("Sk", "Cf")
    return "?" not in unicodedata.normalize("NFKC", char) and char not in "¿؟"


def _without_code(text: str, code: str) -> str:
    for found in reversed(CodeBook([code]).find(text)):
        text = f"{text[: found.start]} {text[found.end :]}"
    return text


def _all_known(said: Sequence[str], known: Iterable[tuple[str, ...]]) -> bool:
    """Is it a row of known phrases, and nothing else? The longest that fits is taken."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(known, key=len, reverse=True):
        by_first.setdefault(phrase[0], []).append(phrase)
    at = 0
    while at < len(said):
        fits = (len(one) for one in by_first.get(said[at], ()) if one == tuple(said[at : at + len(one)]))
        step = next(fits, 0)
        if not step:
            return False
        at += step
    return True


@cache
def _courtesies() -> frozenset[tuple[str, ...]]:
    phrases = (phrase(one) for one in words.of_all("coordinators", "beside_release"))
    return frozenset({(WORD,), *filter(None, phrases)})


def _names(beside: Beside) -> Iterator[tuple[str, ...]]:
    """Each name whole; of several words its first and its last alone, too, the last also as its initial."""
    for name in map(phrase, beside.names):
        single = [part for part in (name[:1], name[-1:]) if len("".join(part)) > 1]
        single += [(name[0], name[-1][0])] if len(name) > 1 else []
        yield from (one for one in (name, *single) if one and not _no_name().issuperset(one))


@cache
def _no_name() -> frozenset[str]:
    """An organisation may be called "Stop Torture": no word of it alone is a signature then."""
    return frozenset(word for one in words.of_all("coordinators", "no_name", "turns") for word in phrase(one))


def phrase(text: str) -> tuple[str, ...]:
    return tuple(map(_bare, _WORD.findall(plain(text))))


@lru_cache(4096)
def _bare(word: str) -> str:
    """Without accents: many type none."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))

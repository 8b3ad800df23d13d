"""An answer to a numbered list of ours -> the numbers that it chooses: `2`, `the second`, `the last one`, `both`.

words ─► each a number of the list, or of a class that may stand beside one ─► numbers; else none is chosen

A code that was wrong is mended by the right one, with an apology at most: `Sorry! UA 329/11`.

`2 of my friends` chooses nothing: a word of no such class may make something else of the number.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from signbot.core.code import CodeBook
from signbot.core.question import Wish
from signbot.core.reading.sentences import KEPT, tokens_of
from signbot.core.reading.signature import NUMBERED
from signbot.core.text import words
from signbot.core.text.grammar import NONE, atoms, spoken
from signbot.core.text.lexicon import WORD, Phrases
from signbot.core.text.plain import bare, plain

_BOTH, _ALL, _LAST, _CHOOSES, _NONE = "both", "all", "last", "beside", "none"  # groups of CHOICES beside the numbers
_PAIR = 2  # that `both` are
_ORDINAL = re.compile(r"0*(\d{1,3})(?:st|nd|rd|th|[aoe]|er|re|eme)?")  # `2`, `2nd`, `2ème`; `2ª`, which folds to `2a`
_DIGITS = re.compile(r"\d+")
_BEFORE_NUMBER = re.compile(r"^\D+")
_ONE = re.compile(r"(?<=\d) one(?!\w)")  # `the 2 one`
_NUMBER = frozenset({"number"})
_BESIDE = ("courtesy", "yes", "want", "self", "selves", "fill", "letter", "and", "name")  # `name` is the command's word
_ACTS = {Wish.SIGN: ("sign",), Wish.WITHDRAW: ("withdraw", "off", "away"), Wish.RENAME: ()}


@lru_cache(KEPT)
def chosen(text: str, number: int, wish: Wish = Wish.SIGN) -> tuple[int, ...]:
    """The numbers, from 1 to `number`, in the order in which they are named; () where the text is no choice.

    `wish`: what would be done with what is chosen; `sign 2` is no answer to the question what to take off.
    """
    said = WORD.findall(_ONE.sub("", NUMBERED.sub(_bare_number, plain(text))))
    meanings = _meanings(said)
    named = [meaning for meaning in meanings if meaning not in ("", _CHOOSES)]
    if _BOTH in named and len({*named} - {_BOTH}) == _PAIR:
        named = [meaning for meaning in named if meaning != _BOTH]  # `both, the first and the third`
    meant = [_numbers(meaning, number) for meaning in named]
    if not meant or not all(meant) or not _are_beside(said, meanings, wish):
        return ()
    return tuple(dict.fromkeys(chosen for numbers in meant for chosen in numbers))


@lru_cache(64)
def mended(text: str, campaigns: tuple[str, ...], book: CodeBook) -> tuple[str, ...]:
    """`Sorry, I meant UA 329/11`: those of our list that the text names; () where it says anything else besides.

    `campaigns`: folded codes of the list. `329/11` is known by its numbers.
    """
    if "?" in text:
        return ()
    tokens = tokens_of(plain(text), book)
    numbers = {code: _DIGITS.findall(code) for code in campaigns}
    named = {
        place: [code for code, digits in numbers.items() if token.code == code or digits == _DIGITS.findall(token.text)]
        for place, token in enumerate(tokens)
        if token.code or token.like
    }
    if not named or not all(len(codes) == 1 for codes in named.values()):
        return ()
    said = [token.text for token in tokens]
    meanings = ["code" if place in named else "" for place in range(len(said))]
    for place in range(len(said)):
        if (found := _mends().at(said, place)) and not any(meanings[place : place + found.length]):
            meanings[place : place + found.length] = ["mended"] * found.length
    return tuple(dict.fromkeys(code for (code,) in named.values())) if _are_beside(said, meanings, Wish.SIGN) else ()


def _bare_number(found: re.Match[str]) -> str:
    """`No. 2` is 2."""
    return _BEFORE_NUMBER.sub("", found.group())


def _meanings(said: Sequence[str]) -> list[str]:
    """For each word what it chooses: a number, or a group of CHOICES; "" for a word of no choice."""
    meanings: list[str] = []
    while len(meanings) < len(said):
        word = bare(said[len(meanings)])
        if digits := _ORDINAL.fullmatch(word):
            meanings.append(digits[1])
        elif choice := _choices().at(said, len(meanings)):
            meanings += [choice.meaning] * choice.length
        else:
            meanings.append("")
    return meanings


def _are_beside(said: Sequence[str], meanings: Sequence[str], wish: Wish) -> bool:
    """Whether the other words leave the numbers what they are; an act, where it is that of the question."""
    marked = [_NUMBER if meaning else NONE for meaning in meanings]
    grammar = spoken([word for word, meaning in zip(said, meanings, strict=True) if not meaning])[0]
    groups = (*_BESIDE, *_ACTS[wish], *_NUMBER)
    found = atoms(said, marked, [False] * len(said), grammar)
    return all(atom.of(*groups) and not atom.of("others") for atom in found)  # `2 of my friends`


def _numbers(meaning: str, number: int) -> list[int]:
    if meaning == _BOTH:
        return [1, 2] if number == _PAIR else []
    if meaning == _ALL:
        return list(range(1, number + 1))
    if meaning == _LAST:
        return [number] if number else []
    return [int(meaning)] if meaning != _NONE and 1 <= int(meaning) <= number else []


@cache
def _mends() -> Phrases:
    """What says that a code before was wrong."""
    tables = words.spoken("replies").items()
    return Phrases((language, "mended", phrase) for language, table in tables for phrase in table.get("mended", ()))


@cache
def _choices() -> Phrases:
    """The words for the numbers, and for all of them."""
    everything = {tag: {_ALL: table.get(_ALL, ())} for tag, table in words.spoken("commands").items()}
    return Phrases(
        (language, meaning, phrase)
        for tables in (words.spoken("choices"), everything)
        for language, groups in tables.items()
        for meaning, phrases in groups.items()
        for phrase in phrases
    )

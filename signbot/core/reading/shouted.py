"""A line in capitals -> as it is written elsewhere: the words of sentences in small letters, names with a capital.

line ─► no small letter, and words of a sentence? ─► which words are a name's? ─► the others in small letters

In capitals nothing tells a name from other words: `PLEASE USE DR RUTH LEE`, `I SIGN, HOPE SHE IS SAFE`. A line that
has no sentence stays as it is, since nothing is lost there: `SIGN UA 329/11 RUTH LEE`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from signbot.core.mail.own_words import Own, OwnWords
from signbot.core.reading.name_shape import INITIAL, INITIALS, SHORT, begins_with_initials, is_title, particles
from signbot.core.text.display import capitalised
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import is_known, words_of
from signbot.core.text.plain import plain

LEAST = 3  # words of sentences that make one: `PLEASE SIGN UA 329/11` has two
_SURNAME = "Girard"  # any: behind two letters that are initials, `JP Girard`
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_ENDS_NAME = re.compile(r"[.!?;:\n]")


def unshouted(own: OwnWords) -> OwnWords:
    """The own words, each line that shouts as it is written elsewhere."""
    if not any(line.text.isupper() for line in own.lines):
        return own
    return replace(own, lines=tuple(Own(in_small_letters(line.text), line.sure) for line in own.lines))


@lru_cache(512)
def in_small_letters(line: str) -> str:
    """The line itself where it is not written in capitals, or has no sentence."""
    if not line.isupper():
        return line
    words = [*_WORD.finditer(line)]
    if sum(map(_is_of_sentences, (word.group() for word in words))) < LEAST:
        return line
    shown: list[str] = []
    end = 0
    for word, named in zip(words, _of_names(line, words), strict=True):
        shown += (line[end : word.start()], _written(word.group(), named=named))
        end = word.end()
    return "".join((*shown, line[end:]))


def _is_of_sentences(word: str) -> bool:
    said = plain(word).rstrip(".")
    return is_known(said) and said not in particles()


def _of_names(line: str, words: list[re.Match[str]]) -> Iterator[bool]:
    """For each word whether it is a name's, or the place's behind it: from a first name or title up to a word of
    sentences, a code, or to where the sentence ends."""
    named = False
    for at, word in enumerate(words):
        before = words[at - 1] if at else None
        following = words[at + 1] if at + 1 < len(words) else None
        if before is None or not named or _ends(line, before, word) or not _goes_on(line, before, word):
            named = _begins(line, before, word, following)
        yield named


def _goes_on(line: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """`SHEILA M GRANT`: behind an initial any word is a name's."""
    initial = any(INITIAL.fullmatch(found.group()) for found in (before, word))
    return (initial or not _is_of_sentences(word.group())) and not _is_of_code(line, word)


def _is_of_code(line: str, word: re.Match[str]) -> bool:
    """A number follows: `UA 329/11`."""
    return line[word.end() : word.end() + 2].lstrip(" -")[:1].isdigit()


def _ends(line: str, before: re.Match[str], word: re.Match[str]) -> bool:
    shortened = INITIAL.fullmatch(before.group()) is not None or is_title(before.group())
    return _ENDS_NAME.search(line, before.end(), word.start()) is not None or (
        before.group().endswith(".") and not shortened
    )


def _begins(line: str, before: re.Match[str] | None, word: re.Match[str], following: re.Match[str] | None) -> bool:
    """`RUTH`, `DR RUTH`, `JP GIRARD`, `WILL SMITH`; not so `I WILL`, nor `WILL SIGN`."""
    surname = following is not None and _goes_on(line, word, following)
    if is_title(word.group()):
        return following is not None and is_given(following.group())
    if not _is_of_sentences(word.group()):
        initials = begins_with_initials([word.group(), _SURNAME]) and not _is_of_code(line, word)
        return is_given(word.group()) or (surname and initials)
    spoken = before is not None and plain(before.group()) in words_of("self") | words_of("selves") | words_of("others")
    return is_given(word.group()) and len(word.group()) > SHORT and surname and not spoken


def _written(word: str, *, named: bool) -> str:
    if named:
        return word if begins_with_initials([word, _SURNAME]) else capitalised(word)
    return word if len(word) <= INITIALS and not is_known(plain(word)) else word.lower()

"""One line -> its tokens (words and codes), and its sentences."""

import re
from collections.abc import Iterator
from dataclasses import field, replace
from functools import lru_cache

from signbot.core.code import CodeBook, Mention
from signbot.core.text.grammar import is_known, words_of
from signbot.core.text.lexicon import WORD
from signbot.core.text.months import is_month
from signbot.core.text.plain import Plain
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_ENDS = re.compile(r"[!?;…。！？؟]|\.(?:\s|$)|\.{2,}")
_DIGITS = re.compile(r"\d")
_DAY = 2  # digits of a day
KEPT = 256  # lines that are kept taken apart: a mail is asked for its own again and again, and people write alike
_LETTERS = 3  # of a word, at least, that may be a verb before a bare number


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a code, of the plain line; `before` is what stands between it and the token before."""

    text: str
    start: int
    end: int
    before: str
    code: str = ""  # folded, when it is a known one
    like: bool = False  # only looks like a code


@dataclass(frozen=True, slots=True, eq=False)  # by identity: see `clauses.parse`
class Sentence:
    """A part of a line, up to a mark that ends it."""

    plain: Plain  # the whole line
    tokens: tuple[Token, ...]  # at least one
    asked: bool  # marked as a question
    end: int  # where it ends in the plain line
    said: tuple[str, ...] = field(init=False)  # its words and codes

    def __post_init__(self) -> None:
        object.__setattr__(self, "said", tuple(token.text for token in self.tokens))

    @property
    def codes(self) -> tuple[str, ...]:
        """Folded, each once."""
        return tuple(dict.fromkeys(token.code for token in self.tokens if token.code))

    @property
    def written(self) -> str:
        """As it stands in the mail, without the mark at its end."""
        return self.plain.written(self.tokens[0].start, self.tokens[-1].end)

    @property
    def behind(self) -> int:
        """Where its last word or code ends."""
        return self.tokens[-1].end


def tokens_of(text: str, book: CodeBook) -> list[Token]:
    """The words and codes of a plain line, in order."""
    tokens: list[Token] = []
    end = begin = 0
    codes = [_without_words_of(text, mention) for mention in book.mentions(text)]
    for mention in (*codes, Mention(len(text), len(text), "")):
        for word in WORD.finditer(text, begin, mention.start):
            tokens.append(Token(word.group(), word.start(), word.end(), text[end : word.start()]))
            end = word.end()
        if mention.end > mention.start:
            tokens.append(_code(text, mention, text[end : mention.start]))
            begin = end = mention.end
    return tokens


def _code(text: str, mention: Mention, before: str) -> Token:
    written = text[mention.start : mention.end]
    return Token(written, mention.start, mention.end, before, code=mention.folded, like=not mention.folded)


def _without_words_of(text: str, mention: Mention) -> Mention:
    """`sign 329/11` only looks like a code of the letters SIGN, and `am 84`, `she's 19` of AM and S: words are taken
    off. A short word may be a code's letters, where a slash is written: `no 330/11`."""
    letters = WORD.match(text, mention.start)
    digits = _DIGITS.search(text, mention.start)
    if mention.folded or letters is None or digits is None:
        return mention
    shortened = text[mention.start - 1 : mention.start] == "'"
    plain = text[digits.start() : mention.end].isdigit() and text[letters.end() : digits.start()].isspace()
    small = plain and (shortened or (is_known(letters.group()) and letters.group() not in words_of("not")))
    verb = len(letters.group()) >= _LETTERS and is_known(letters.group())
    return replace(mention, start=digits.start()) if small or verb else mention


@lru_cache(KEPT)
def sentences(plain: Plain, book: CodeBook) -> tuple[Sentence, ...]:
    """The sentences of a line, in order: whoever asks for them again is given the same."""
    return tuple(_sentences(plain, book))


def _sentences(plain: Plain, book: CodeBook) -> Iterator[Sentence]:
    current: list[Token] = []
    asked = False
    for token in tokens_of(plain.text, book):
        if current and _ends(current[-1], token):
            asked = asked or _asks(token.before.partition("¿")[0])
            yield Sentence(plain, tuple(current), asked, token.start)
            current, asked = [], False
        asked = asked or "¿" in token.before
        current.append(token)
    if current:
        asked = asked or _asks(plain.text[current[-1].end :])
        yield Sentence(plain, tuple(current), asked, len(plain.text))


def _ends(last: Token, token: Token) -> bool:
    return _ENDS.search(token.before) is not None and not _is_abbreviation(last, token.before, token.text)


def _is_abbreviation(token: Token, before: str, after: str) -> bool:
    if not before.startswith(".") or _ENDS.search(before[1:].replace("¿", "")):
        return False
    if token.text.isdecimal() and len(token.text) <= _DAY and is_month(after):
        return True  # German `1. März`
    titles = of_names("abbreviation") | of_names("joined_title")
    return token.text in titles or (len(token.text) == 1 and token.text.isalpha())


def _asks(between: str) -> bool:
    return any(mark in between for mark in "?？؟")

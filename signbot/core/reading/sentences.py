"""One line -> its tokens (words and codes), and its sentences: each is at most one command."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from signbot.core.code import CodeBook, Mention
from signbot.core.reading.details import is_courtesy
from signbot.core.text.lexicon import WORD, Found, Phrases, commands, phrases, slot_words, words_of
from signbot.core.text.plain import Plain
from signbot.core.text.words import of_names

_ENDS = re.compile(r"[!?;…。！？؟]|\.(?:\s|$)|\.{2,}")
_PAUSE = re.compile(r"[,–—]|\s-\s")
_DIGITS = re.compile(r"\d")
STATEMENT = 30  # words that may stand before a wish and only say why


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a code, of the plain line; `before` is what stands between it and the token before."""

    text: str
    start: int
    end: int
    before: str
    code: str = ""  # folded, when it is a known one
    like: bool = False  # only looks like a code


@dataclass(frozen=True, slots=True)
class Sentence:
    """A part of a line that is at most one command."""

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
    """`sign 329/11` only looks like a code of the letters SIGN: the verb is taken off."""
    letters = WORD.match(text, mention.start)
    if mention.folded or letters is None or len(letters.group()) < 3 or letters.group() not in slot_words():
        return mention
    digits = _DIGITS.search(text, mention.start)
    return replace(mention, start=digits.start()) if digits else mention


def sentences(plain: Plain, book: CodeBook) -> list[Sentence]:
    """The sentences of a line, in order."""
    tokens = tokens_of(plain.text, book)
    found: list[Sentence] = []
    current: list[Token] = []
    asked = False
    for at, token in enumerate(tokens):
        if current and _begins(current, tokens, at):
            asked = asked or _asks(token.before.partition("¿")[0])
            found.append(Sentence(plain, tuple(current), asked, token.start))
            current, asked = [], False
        asked = asked or "¿" in token.before
        current.append(token)
    if current:
        asked = asked or _asks(plain.text[current[-1].end :])
        found.append(Sentence(plain, tuple(current), asked, len(plain.text)))
    return found


def _begins(current: list[Token], tokens: list[Token], at: int) -> bool:
    """Whether the token at that place begins another sentence than the current one."""
    return (
        _ends(current[-1], tokens[at])
        or _begins_command(current, tokens, at)
        or _turns(current, tokens, at)
        or _has_agreed(current, tokens, at)
    )


def _ends(last: Token, token: Token) -> bool:
    return _ENDS.search(token.before) is not None and not _is_abbreviation(last, token.before)


def _begins_command(current: Sequence[Token], tokens: Sequence[Token], at: int) -> bool:
    """`SIGN UA 329/11 and WITHDRAW UA 12/12`: after one command's code, a verb with its own."""
    if not any(token.code for token in current) or not commands().anywhere([token.text for token in current]):
        return False
    ahead = tokens[at : at + 8]
    found = commands().at([token.text for token in ahead], 0)
    return found is not None and len(ahead) > found.length and bool(ahead[found.length].code)


def _turns(current: Sequence[Token], tokens: Sequence[Token], at: int) -> bool:
    """`I don't usually do this, but please sign …`: the word before turned round what was said; now a command."""
    if phrases("turn").at([current[-1].text], 0) is None or phrases("doubt").anywhere(
        [token.text for token in current[:-1]]
    ):
        return False
    return _is_command_ahead(tokens[at : at + 12])


def _is_command_ahead(ahead: Sequence[Token]) -> bool:
    said = [token.text for token in ahead]
    verb_at, _ = after_lead(said, ahead, 0)
    found = commands().at(said, verb_at)
    return found is not None and any(token.code for token in ahead[verb_at + found.length :][:5])


def _has_agreed(current: Sequence[Token], tokens: Sequence[Token], at: int) -> bool:
    """`I read of it with sorrow, please sign …`: what was said before only says why."""
    said = [token.text for token in current]
    joined = _PAUSE.search(tokens[at].before) is not None or said[-1] in words_of("and")
    if not joined or len(said) > STATEMENT or any(token.code or token.like for token in current):
        return False
    polite = is_courtesy(said) or phrases("agree").at(said, 0) is not None  # then the wish needs no code
    ahead = tokens[at:] if polite else tokens[at : at + 12]
    return _is_plain_statement(said, current) and _is_own_wish(ahead, coded=not polite)


def _is_plain_statement(said: Sequence[str], tokens: Sequence[Token]) -> bool:
    """Whether nothing in it commands, refuses, doubts, asks, or tells what others say and want."""
    if commands().at(said, after_lead(said, tokens, 0)[0]):
        return False
    if negates(said) or any(_is_doubt(said, at, "doubt") for at in range(len(said))):
        return False
    asks = phrases("question").at(said, 0) and not phrases("agree").at(said, 0)
    return not asks and not any(phrases(group).anywhere(said) for group in ("reported", "told", "asking"))


def negates(said: Sequence[str]) -> bool:
    """Whether a word says no, but not inside a phrase that is known as a whole: `I can't wait to`."""
    at = 0
    while at < len(said):
        known = [found.length for group in _harmless() if (found := group.at(said, at))]
        if max(known, default=0) > 1:
            at += max(known)
        elif phrases("negation").at(said, at):
            return True
        else:
            at += 1
    return False


def _harmless() -> tuple[Phrases, ...]:
    """Phrases in which a word that says no refuses nothing."""
    return commands(), phrases("lead"), phrases("certain"), phrases("not_no")


def doubts(after: Sequence[str]) -> bool:
    """`… if`, `… once`, `… tomorrow`: a condition or another day, right after the code."""
    return any(_is_doubt(after, at, "doubt", "later") for at in range(min(4, len(after))))


def _is_doubt(said: Sequence[str], at: int, *groups: str) -> bool:
    """`as soon as you change it`; not so `as soon as possible`."""
    doubt = next((found for group in groups if (found := phrases(group).at(said, at))), None)
    certain = phrases("certain").at(said, at) if doubt else None
    if doubt is None or certain is None or certain.length < doubt.length:
        return doubt is not None
    behind = said[at + certain.length :][:1]  # `if you can`; not so `if you can remove paragraph 3`
    return not words_of("courtesy", "particle", "please", "closing").issuperset(behind)


def _is_own_wish(ahead: Sequence[Token], *, coded: bool) -> bool:
    """Whether somebody speaks of themselves in a command: `please add my name to …`, `je signe …`."""
    said = [token.text for token in ahead]
    wish = _is_command_ahead(ahead) if coded else commands().at(said, after_lead(said, ahead, 0)[0]) is not None
    return wish and not words_of("first").isdisjoint(said)


def _is_abbreviation(token: Token, before: str) -> bool:
    if not before.startswith(".") or _ENDS.search(before[1:].replace("¿", "")):
        return False
    return token.text in of_names("abbreviation") or (len(token.text) == 1 and token.text.isalpha())


def _asks(between: str) -> bool:
    return any(mark in between for mark in "?？؟")


def after_lead(said: Sequence[str], tokens: Sequence[Token], at: int) -> tuple[int, bool]:
    """Past greetings and courtesy, to where a verb may stand; whether several people speak."""
    household = False
    while at < len(said) and commands().at(said, at) is None:
        plural = phrases("household").at(said, at)
        step = phrases("greeting").at(said, at)
        if step:
            at = after_address(tokens, at + step.length)
        elif step := plural or _longest(said, at, "lead", "apology"):
            household = household or plural is not None
            at += step.length
        elif tokens[at].like and at == 0 and len(said[0]) <= 2:
            at += 1  # a numbered item
        else:
            break
    return at, household


def _longest(said: Sequence[str], at: int, *groups: str) -> Found | None:
    found = (phrases(group).at(said, at) for group in groups)
    return max(filter(None, found), key=lambda phrase: phrase.length, default=None)


def after_address(tokens: Sequence[Token], at: int) -> int:
    """`Dear Brian and friends, …`: past the comma, when one follows soon."""
    for comma in range(at, min(at + 5, len(tokens))):
        if any(mark in tokens[comma].before for mark in ",:–—-"):
            between = [token.text for token in tokens[at:comma]]
            turns = any(phrases(group).anywhere(between) for group in ("doubt", "negation", "question", "told"))
            told = "," not in tokens[comma].before and not words_of("no_address").isdisjoint(between)
            return at if turns or told else comma
    return at

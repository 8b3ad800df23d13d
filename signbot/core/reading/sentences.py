"""One line -> its tokens (words and codes), and its sentences: each is at most one command."""

import re
from dataclasses import dataclass, replace

from signbot.core.code import CodeBook, Mention
from signbot.core.reading.details import is_courtesy
from signbot.core.text.lexicon import WORD, Found, Phrases, commands, phrases, slot_words, words_of

_ENDS = re.compile(r"[!?;…。！？؟]|\.(?:\s|$)|\.{2,}")
_ABBREVIATED = frozenset(
    "dr st ste mr mrs ms sr sra srta jr prof lic ing rev fr sta sto hr fam mme mlle dra ph no nr".split()
)
_PAUSE = re.compile(r"[,–—]|\s-\s")
_DIGITS = re.compile(r"\d")
STATEMENT = 30  # words that may stand before a wish and only say why
AND = frozenset(("and", "y", "e", "et", "und"))


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a code, of the plain line; `before` is what stands between it and the token before."""

    text: str
    start: int
    end: int
    before: str
    code: str = ""  # folded, when it is a known one
    like: bool = False  # only looks like a code


def tokens_of(text: str, book: CodeBook) -> list[Token]:
    tokens: list[Token] = []
    end = place = 0
    codes = [_without_words_of(text, mention) for mention in book.mentions(text)]
    for mention in (*codes, Mention(len(text), len(text), "")):
        for word in WORD.finditer(text, place, mention.start):
            tokens.append(Token(word.group(), word.start(), word.end(), text[end : word.start()]))
            end = word.end()
        if mention.end > mention.start:
            written = text[mention.start : mention.end]
            tokens.append(
                Token(
                    written, mention.start, mention.end, text[end : mention.start], mention.folded, not mention.folded
                )
            )
            place = end = mention.end
    return tokens


def _without_words_of(text: str, mention: Mention) -> Mention:
    """`sign 329/11` only looks like a code of the letters SIGN: the verb is taken off."""
    letters = WORD.match(text, mention.start)
    if mention.folded or letters is None or len(letters.group()) < 3 or letters.group() not in slot_words():
        return mention
    digits = _DIGITS.search(text, mention.start)
    return replace(mention, start=digits.start()) if digits else mention


def sentences(tokens: list[Token], text: str) -> list[tuple[list[Token], bool, int]]:
    """Sentences, whether each is a question, and where it ends in the text."""
    found: list[tuple[list[Token], bool, int]] = []
    current: list[Token] = []
    asked = False
    for place, token in enumerate(tokens):
        if current and (
            _ends(current[-1], token)
            or _begins_command(current, tokens, place)
            or _turns(current, tokens, place)
            or _has_agreed(current, tokens, place)
        ):
            found.append((current, asked or _asks(token.before.partition("¿")[0]), token.start))
            current, asked = [], False
        asked = asked or "¿" in token.before
        current.append(token)
    if current:
        found.append((current, asked or _asks(text[current[-1].end :]), len(text)))
    return found


def _ends(last: Token, token: Token) -> bool:
    return _ENDS.search(token.before) is not None and not _is_abbreviation(last, token.before)


def _begins_command(current: list[Token], tokens: list[Token], place: int) -> bool:
    """`SIGN UA 329/11 and WITHDRAW UA 12/12`: after one command's code, a verb with its own."""
    if not any(token.code for token in current) or not commands().anywhere([token.text for token in current]):
        return False
    ahead = tokens[place : place + 8]
    found = commands().at([token.text for token in ahead], 0)
    return found is not None and len(ahead) > found.length and bool(ahead[found.length].code)


def _turns(current: list[Token], tokens: list[Token], place: int) -> bool:
    """`I don't usually do this, but please sign …`: the word before turned round what was said; now a command."""
    if phrases("turn").at([current[-1].text], 0) is None or phrases("doubt").anywhere(
        [token.text for token in current[:-1]]
    ):
        return False
    return _is_command_ahead(tokens[place : place + 12])


def _is_command_ahead(ahead: list[Token]) -> bool:
    said = [token.text for token in ahead]
    verb_at, _ = after_lead(said, ahead, 0)
    found = commands().at(said, verb_at)
    return found is not None and any(token.code for token in ahead[verb_at + found.length :][:5])


def _has_agreed(current: list[Token], tokens: list[Token], place: int) -> bool:
    """`I read of it with sorrow, please sign …`: what was said before only says why."""
    said = [token.text for token in current]
    joined = _PAUSE.search(tokens[place].before) is not None or said[-1] in AND
    if not joined or len(said) > STATEMENT or any(token.code or token.like for token in current):
        return False
    polite = is_courtesy(said) or phrases("agree").at(said, 0) is not None  # then the wish needs no code
    ahead = tokens[place:] if polite else tokens[place : place + 12]
    return _is_plain_statement(said, current) and _is_own_wish(ahead, coded=not polite)


def _is_plain_statement(said: list[str], tokens: list[Token]) -> bool:
    """Whether nothing in it commands, refuses, doubts, asks, or tells what others say and want."""
    if commands().at(said, after_lead(said, tokens, 0)[0]):
        return False
    if negates(said) or any(_is_doubt(said, at, "doubt") for at in range(len(said))):
        return False
    asks = phrases("question").at(said, 0) and not phrases("agree").at(said, 0)
    return not asks and not any(phrases(group).anywhere(said) for group in ("reported", "told", "asking"))


def negates(said: list[str]) -> bool:
    """Whether a word says no, but not inside a phrase that is known as a whole: `I can't wait to`."""
    place = 0
    while place < len(said):
        known = [found.length for group in _harmless() if (found := group.at(said, place))]
        if max(known, default=0) > 1:
            place += max(known)
        elif phrases("negation").at(said, place):
            return True
        else:
            place += 1
    return False


def _harmless() -> tuple[Phrases, ...]:
    """Phrases in which a word that says no refuses nothing."""
    return commands(), phrases("lead"), phrases("certain"), phrases("not_no")


def doubts(after: list[str]) -> bool:
    """`… if`, `… once`, `… tomorrow`: a condition or another day, right after the code."""
    return any(_is_doubt(after, place, "doubt", "later") for place in range(min(4, len(after))))


def _is_doubt(said: list[str], place: int, *groups: str) -> bool:
    """`as soon as you change it`; not so `as soon as possible`."""
    doubt = next((found for group in groups if (found := phrases(group).at(said, place))), None)
    certain = phrases("certain").at(said, place) if doubt else None
    if doubt is None or certain is None or certain.length < doubt.length:
        return doubt is not None
    behind = said[place + certain.length :][:1]  # `if you can`; not so `if you can remove paragraph 3`
    return not words_of("courtesy", "particle", "please", "closing").issuperset(behind)


def _is_own_wish(ahead: list[Token], *, coded: bool) -> bool:
    """Whether somebody speaks of themselves in a command: `please add my name to …`, `je signe …`."""
    said = [token.text for token in ahead]
    wish = _is_command_ahead(ahead) if coded else commands().at(said, after_lead(said, ahead, 0)[0]) is not None
    return wish and not words_of("first").isdisjoint(said)


def _is_abbreviation(token: Token, before: str) -> bool:
    if not before.startswith(".") or _ENDS.search(before[1:].replace("¿", "")):
        return False
    return token.text in _ABBREVIATED or (len(token.text) == 1 and token.text.isalpha())


def _asks(between: str) -> bool:
    return any(mark in between for mark in "?？؟")


def after_lead(said: list[str], tokens: list[Token], place: int) -> tuple[int, bool]:
    """Past greetings and courtesy, to where a verb may stand; whether several people speak."""
    household = False
    while place < len(said) and commands().at(said, place) is None:
        plural = phrases("household").at(said, place)
        step = phrases("greeting").at(said, place)
        if step:
            place = after_address(tokens, place + step.length)
        elif step := plural or _longest(said, place, "lead", "apology"):
            household = household or plural is not None
            place += step.length
        elif tokens[place].like and place == 0 and len(said[0]) <= 2:
            place += 1  # a numbered item
        else:
            break
    return place, household


def _longest(said: list[str], place: int, *groups: str) -> Found | None:
    found = (phrases(group).at(said, place) for group in groups)
    return max(filter(None, found), key=lambda one: one.length, default=None)


def after_address(tokens: list[Token], place: int) -> int:
    """`Dear Brian and friends, …`: past the comma, when one follows soon."""
    for next_place in range(place, min(place + 5, len(tokens))):
        if any(mark in tokens[next_place].before for mark in ",:–—-"):
            between = [token.text for token in tokens[place:next_place]]
            turns = any(phrases(group).anywhere(between) for group in ("doubt", "negation", "question", "told"))
            told = "," not in tokens[next_place].before and not words_of("no_address").isdisjoint(between)
            return place if turns or told else next_place
    return place

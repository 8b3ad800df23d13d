"""What may stand between a verb and the end of its codes: codes, `all`, `on behalf of …`, and small words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from signbot.core.code import CodeBook
from signbot.core.reading.details import APART, BREAK
from signbot.core.reading.sentences import Sentence, Token
from signbot.core.text.lexicon import Verb, commands, phrases, words_of

BETWEEN = 5  # tokens from one code to the next


@dataclass(slots=True)
class Slot:
    """A verb, and what follows it up to the end of its codes."""

    verb: Verb
    end: int  # index of the token behind it
    codes: list[str] = field(default_factory=list)  # known, folded
    unknown: list[str] = field(default_factory=list)  # as written
    all: bool = False
    behalf: str = ""
    two_ways: bool = False  # codes stand before the verb, and others behind it

    @property
    def named(self) -> bool:
        """Whether it says which letters are meant."""
        return bool(self.codes or self.unknown or self.all)


def fill(slot: Slot, sentence: Sentence, before: Sequence[str], book: CodeBook) -> Slot:
    """The slot, filled up to the end of its codes. `before`: the codes before the verb, its own where none follow."""
    while slot.end < len(sentence.tokens) and (step := _step(sentence, slot, book)):
        slot.end += step
    slot.two_ways = bool(slot.codes and before and set(slot.codes) - set(before))
    slot.codes = slot.codes or list(before)
    while slot.codes and (particle := phrases("particle").at(sentence.said, slot.end)):
        slot.end += particle.length  # `Tragt mich bei UA 329/11 ein, Peter Huber`
    return slot


def _step(sentence: Sentence, slot: Slot, book: CodeBook) -> int:
    """Takes what may stand in a slot; how many tokens it was, 0 at its end.

    Codes come first: they are certain. Behind the first one only further codes may stand. Of the words before it the
    weighty ones come first, and those that only fill come last: `all` and `on behalf of` hold such words.
    """
    if _takes_code(sentence, slot, book):
        return 1
    if slot.codes or slot.unknown:
        return _to_next_code(sentence, slot.end, book)
    said = sentence.said
    if phrases("reason").at(said, slot.end):
        return 0
    particle = phrases("particle").at(said, slot.end)
    if particle and particle.length > 1:
        return particle.length
    return _take_all(sentence, slot) or _of_behalf_or_filling(sentence, slot, book)


def _takes_code(sentence: Sentence, slot: Slot, book: CodeBook) -> bool:
    """A code of ours, or what was meant as one: behind another code only with letters that we know."""
    token = sentence.tokens[slot.end]
    if token.code:
        slot.codes.append(token.code)
        return True
    taken = bool(slot.codes or slot.unknown)
    meant = token.like and (_has_known_letters(token, book) if taken else _is_meant(token, slot, sentence.tokens))
    if meant:
        slot.unknown.append(sentence.plain.written(token.start, token.end).strip())
    return meant


def _take_all(sentence: Sentence, slot: Slot) -> int:
    everything = phrases("all").at(sentence.said, slot.end)
    if everything is None or not _means_all(sentence, slot.end, everything.length):
        return 0
    slot.all = True
    return everything.length


def _of_behalf_or_filling(sentence: Sentence, slot: Slot, book: CodeBook) -> int:
    said, token = sentence.said, sentence.tokens[slot.end]
    behalf = phrases("behalf").at(said, slot.end)
    if behalf:
        return _take_behalf(sentence, slot, behalf.length)
    again = commands().at(said, slot.end)
    if again and again.meaning == slot.verb is Verb.SIGN:
        return again.length  # `Count me in: SIGN UA 329/11`
    if APART.match(token.before) and ":" not in token.before:
        return 0
    groups = ("fill", "lead", "household") if slot.verb is Verb.SIGN else ("fill", "lead")
    found = [step.length for group in groups if (step := phrases(group).at(said, slot.end))]
    return max(found, default=int(token.text in book.titles))


def _means_all(sentence: Sentence, at: int, length: int) -> bool:
    """`SIGN ALL, please`; not `with all my heart`, `all the best`."""
    tokens, said = sentence.tokens, sentence.said
    if APART.match(tokens[at].before) or said[at - 1] in phrases("along").words:
        return False
    after = tokens[at + length : at + length + 1]
    if length > 1 or not after or after[0].code or APART.match(after[0].before):
        return True
    return words_of("please", "particle", "mine", "self").issuperset(said[at + length :])


def _is_meant(token: Token, slot: Slot, tokens: Sequence[Token]) -> bool:
    """Whether something like a code, first after the verb, was meant as one."""
    return not token.text.isdigit() or slot.end == len(tokens) - 1


def _has_known_letters(token: Token, book: CodeBook) -> bool:
    letters = re.match(r"[^\W\d_]+", token.text)
    return letters is not None and letters.group() in book.letters


def _to_next_code(sentence: Sentence, at: int, book: CodeBook) -> int:
    """`…, and please also UA 12/12`: how far the next code is, over words that only join; 0 where none follows."""
    for far, token in enumerate(sentence.tokens[at : at + BETWEEN]):
        if token.code or (token.like and _has_known_letters(token, book)):
            return far
        if token.text not in words_of("and") and not phrases("joins").at(sentence.said, at + far):
            return 0
    return 0


def _take_behalf(sentence: Sentence, slot: Slot, length: int) -> int:
    """`on behalf of the Sisters of St. Joseph UA 329/11`: the organisation stands before the code."""
    tokens = sentence.tokens
    first = slot.end + length
    last = first
    while last < len(tokens) and not (tokens[last].code or tokens[last].like):
        if last > first and BREAK.search(tokens[last].before):
            break
        last += 1
    if first < last < len(tokens):
        slot.behalf = sentence.plain.written(tokens[first].start, tokens[last - 1].end)
        return last - slot.end
    return 0

"""What may stand between a verb and the end of its codes: codes, `all`, `on behalf of …`, and small words."""

import re
from dataclasses import dataclass, field

from signbot.core.code import CodeBook
from signbot.core.reading.details import APART, BREAK
from signbot.core.reading.sentences import AND, Token
from signbot.core.text.lexicon import Verb, commands, phrases, words_of
from signbot.core.text.plain import Plain


@dataclass(slots=True)
class Slot:
    """What follows a verb up to the end of its codes."""

    verb: Verb
    place: int
    codes: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    all: bool = False
    behalf: str = ""


def fill_slot(plain: Plain, tokens: list[Token], said: list[str], slot: Slot, book: CodeBook) -> None:
    while slot.place < len(tokens) and (step := _step(plain, tokens, said, slot, book)):
        slot.place += step


def fill_particles(said: list[str], slot: Slot) -> None:
    """What still belongs to the verb behind the code: `Tragt mich bei UA 329/11 ein, Peter Huber`."""
    while found := phrases("particle").at(said, slot.place):
        slot.place += found.length


def _step(plain: Plain, tokens: list[Token], said: list[str], slot: Slot, book: CodeBook) -> int:
    """Takes what may stand in a slot; how many tokens it was, 0 at its end."""
    token = tokens[slot.place]
    if token.code:
        slot.codes.append(token.code)
        return 1
    taken = bool(slot.codes or slot.unknown)
    if token.like and (_has_known_letters(token, book) if taken else _is_meant(token, slot, tokens)):
        slot.unknown.append(plain.written(token.start, token.end).strip())
        return 1
    if taken:
        return _to_next_code(tokens, said, slot.place, book)
    if phrases("reason").at(said, slot.place):
        return 0
    if (particle := phrases("particle").at(said, slot.place)) and particle.length > 1:
        return particle.length
    everything = phrases("all").at(said, slot.place)
    if everything and _means_all(tokens, said, slot.place, everything.length):
        slot.all = True
        return everything.length
    behalf = phrases("behalf").at(said, slot.place)
    if behalf:
        return _take_behalf(plain, tokens, slot, behalf.length)
    again = commands().at(said, slot.place)
    if again and again.meaning == slot.verb is Verb.SIGN:
        return again.length  # `Count me in: SIGN UA 329/11`
    if APART.match(token.before) and ":" not in token.before:
        return 0
    groups = ("fill", "lead", "household") if slot.verb is Verb.SIGN else ("fill", "lead")
    found = [step.length for group in groups if (step := phrases(group).at(said, slot.place))]
    return max(found, default=int(token.text in book.titles))


def _means_all(tokens: list[Token], said: list[str], place: int, length: int) -> bool:
    """`SIGN ALL, please`; not `with all my heart`, `all the best`."""
    if APART.match(tokens[place].before) or said[place - 1] in phrases("along").words:
        return False
    after = tokens[place + length : place + length + 1]
    if length > 1 or not after or after[0].code or APART.match(after[0].before):
        return True
    return words_of("please", "particle", "mine", "self").issuperset(said[place + length :])


def _is_meant(token: Token, slot: Slot, tokens: list[Token]) -> bool:
    """Whether something like a code, first after the verb, was meant as one."""
    return not token.text.isdigit() or slot.place == len(tokens) - 1


def _has_known_letters(token: Token, book: CodeBook) -> bool:
    letters = re.match(r"[^\W\d_]+", token.text)
    return letters is not None and letters.group() in book.letters


def _to_next_code(tokens: list[Token], said: list[str], place: int, book: CodeBook) -> int:
    """`…, and please also UA 12/12`: how far the next code is, over words that only join."""
    for far in range(place, min(place + 5, len(tokens))):
        token = tokens[far]
        if token.code or (token.like and _has_known_letters(token, book)):
            return far - place
        if token.text not in AND and not phrases("joins").at(said, far):
            return 0
    return 0


def _take_behalf(plain: Plain, tokens: list[Token], slot: Slot, length: int) -> int:
    """`on behalf of the Sisters of St. Joseph UA 329/11`: the organisation stands before the code."""
    first = slot.place + length
    last = first
    while last < len(tokens) and not (tokens[last].code or tokens[last].like):
        if last > first and BREAK.search(tokens[last].before):
            break
        last += 1
    if first < last < len(tokens):
        slot.behalf = plain.written(tokens[first].start, tokens[last - 1].end)
        return last - slot.place
    return 0

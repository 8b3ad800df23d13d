"""A sentence -> the command that it is; a remark where it commands nothing, or not plainly.

what stands before the verb ─► verb ─► slot (its codes) ─► what stands behind them ─► command, with its doubts
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from signbot.core.code import CodeBook
from signbot.core.reading.details import ARTICLE, Detail, details_of, is_courtesy
from signbot.core.reading.doubt import (
    Behind,
    is_doubtful,
    is_for_someone,
    is_odd_comment,
    is_unknown,
    refuses,
    turned_verb,
    without_reason,
)
from signbot.core.reading.pieces import Command, Piece
from signbot.core.reading.remarks import ENDED, POLITE, is_question, of_question, remark_of
from signbot.core.reading.sentences import Sentence, after_lead
from signbot.core.reading.slot import Slot, fill
from signbot.core.text.lexicon import (
    ALONE,
    OF_LISTS,
    ON_OR_OFF,
    STATES,
    Found,
    Verb,
    commands,
    misspelt,
    phrases,
    slot_words,
    words_of,
)

_BEFORE = 4  # words that may stand before a code at the beginning


@dataclass(frozen=True, slots=True)
class _Start:
    """What stands before the verb: `Hello, UA 329/11: we sign`."""

    verb_at: int  # index of its token
    codes: tuple[str, ...]
    all: bool
    household: bool  # several people speak


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A sentence with a verb, taken apart."""

    sentence: Sentence
    start: _Start
    verb: Found
    slot: Slot
    before: Sequence[str]  # words up to the end of the codes, without a wish for anonymity
    behind: Behind  # without a wish for anonymity
    with_anonymity: Behind
    details: tuple[Detail, ...]


def read_sentence(sentence: Sentence, book: CodeBook) -> Piece:
    """What a sentence says.

    A request comes first: it looks like a question, and is a wish. Then a question: the verb in it asks how things
    stand, and signs nothing. Only then the verb itself, first as we know it, then misspelt.
    """
    start = _start(sentence)
    verb = commands().at(sentence.said, start.verb_at)
    if request := _request(sentence, book):
        return request
    if is_question(sentence) and (verb is None or verb.meaning in STATES):
        return of_question(sentence)
    verb = verb or _misspelt(sentence, start.verb_at)
    if verb is None:
        return remark_of(sentence, asked=sentence.asked)
    command = _command(_parsed(sentence, start, verb, book))
    return remark_of(sentence, asked=sentence.asked) if command.doubtful and command.verb in ALONE else command


def _start(sentence: Sentence) -> _Start:
    said, tokens = sentence.said, sentence.tokens
    begin, household = after_lead(said, tokens, 0)
    end = _after_codes(sentence, begin)
    everything = phrases("all").at(said, begin) if end == begin else None
    end += everything.length if everything else 0
    verb_at, more = after_lead(said, tokens, end) if end > begin else (begin, False)
    codes = tuple(token.code for token in tokens[begin:end] if token.code)
    return _Start(verb_at, codes, everything is not None, household or more)


def _after_codes(sentence: Sentence, begin: int) -> int:
    """Past codes that stand before the verb: `UA 329/11: firmo`, `Den Brief UA 329/11 unterschreibe ich`."""
    said, tokens = sentence.said, sentence.tokens
    at = begin
    while at - begin < _BEFORE and not commands().at(said, at) and phrases("fill").at(said, at):
        at += 1
    if at == len(tokens) or not tokens[at].code:
        return begin
    while at < len(tokens) and tokens[at].code:
        at += 1
    return at


def _misspelt(sentence: Sentence, at: int) -> Found | None:
    """A verb with letters out of order, right before a code that we know."""
    follows = sentence.tokens[at + 1 : at + 2]
    return misspelt().get(sentence.said[at]) if follows and follows[0].code else None


def _parsed(sentence: Sentence, start: _Start, verb: Found, book: CodeBook) -> _Parsed:
    slot = Slot(Verb(verb.meaning), start.verb_at + verb.length, all=start.all)
    slot = fill(slot, sentence, start.codes, book)
    kept, anonymous = _without_anonymity(sentence.said)
    details, tail = _details(sentence, slot, anonymous=anonymous)
    head = min(len(kept), slot.end)
    rest = sentence.tokens[slot.end :]
    return _Parsed(
        sentence,
        start,
        verb,
        slot,
        before=kept[:head],
        behind=Behind(kept[head:], rest, tail),
        with_anonymity=Behind(sentence.said[slot.end :], rest, tail),
        details=details,
    )


def _without_anonymity(said: Sequence[str]) -> tuple[Sequence[str], bool]:
    """The other words, and whether it asks for anonymity: `sign UA 329/11, but anonymously`."""
    hidden = phrases("anonymous").anywhere(said)
    if hidden is None:
        return said, False
    at, found = hidden
    before = said[:at]
    before = before[:-1] if before and phrases("turn").at(before, len(before) - 1) else before
    return (*before, *said[at + found.length :]), True


def _details(sentence: Sentence, slot: Slot, *, anonymous: bool) -> tuple[tuple[Detail, ...], str]:
    """What the sentence tells besides, and what is left behind its codes, as written."""
    begin = sentence.tokens[slot.end - 1].end if slot.end else 0
    details, tail = details_of(sentence.plain.written(begin, sentence.end), tuple(slot.codes))
    if slot.behalf:
        details = (*details, Detail("behalf", ARTICLE.sub("", slot.behalf, count=1)))
    return (*details, Detail("anonymous")) if anonymous else details, tail


def _command(parsed: _Parsed) -> Command:
    slot, behind = parsed.slot, parsed.behind
    verb = turned_verb(slot.verb, behind)
    return Command(
        verb,
        languages=parsed.verb.languages,
        codes=tuple(dict.fromkeys(slot.codes or _codes_beyond(parsed))),
        unknown=tuple(slot.unknown),
        all=slot.all and not slot.codes,
        tail=behind.tail,
        details=parsed.details,
        refused=refuses(parsed.before, behind, slot.verb),
        doubtful=_is_doubtful(parsed) or (verb is Verb.SIGN and _is_statement(parsed)),
        household=_is_household(parsed),
        ended=_is_ended(parsed),
        says_who=not words_of("first").isdisjoint(parsed.sentence.said),
    )


def _codes_beyond(parsed: _Parsed) -> list[str]:
    """Codes further on, where none stands where it should."""
    return [] if parsed.slot.named else [token.code for token in parsed.behind.tokens if token.code]


def _is_household(parsed: _Parsed) -> bool:
    """Several people speak, or somebody speaks for others: `firmamos`, `for me and my wife`, `for Bob Ross`."""
    said = (*parsed.before, *parsed.behind.said)
    return (
        parsed.start.household
        or phrases("household").at(parsed.sentence.said, parsed.start.verb_at) is not None
        or phrases("household").anywhere(without_reason(said), at_least=2) is not None
        or is_for_someone(parsed.behind.tail)
    )


def _is_ended(parsed: _Parsed) -> bool:
    """A mark of its end follows, or courtesy stands there."""
    after = parsed.with_anonymity.said
    sentence = parsed.sentence
    return (bool(after) and is_courtesy(after)) or ENDED.match(sentence.plain.text, sentence.behind) is not None


# Doubts ----------------------------------------------------------------------------------------------


def _is_doubtful(parsed: _Parsed) -> bool:
    """Whether anything in the sentence may make something else of it. No order: one doubt is enough."""
    slot = parsed.slot
    before_verb = bool(parsed.start.codes) and not slot.two_ways
    return (
        parsed.sentence.asked
        or slot.two_ways
        or bool(_codes_beyond(parsed))
        or (not slot.named and is_unknown(parsed.behind, parsed.details))
        or is_doubtful(parsed.behind, slot, parsed.verb.languages)
        or (before_verb and is_odd_comment(parsed.with_anonymity))
        or _is_permitted(parsed)
        or _is_conditional(parsed)
        or _is_if(parsed)
        or _is_list(parsed)
    )


def _is_permitted(parsed: _Parsed) -> bool:
    """`you can sign`: not for whoever writes."""
    said = parsed.sentence.said
    permits = phrases("permits").anywhere(said[: parsed.start.verb_at]) is not None
    return permits and phrases("mine").anywhere(said) is None


def _is_conditional(parsed: _Parsed) -> bool:
    """`I would sign`; not so `I would gladly sign`."""
    said = parsed.sentence.said
    return phrases("would").anywhere(said) is not None and phrases("gladly").anywhere(said) is None


def _is_if(parsed: _Parsed) -> bool:
    """`Si je signe UA 329/11, je perds …`, `Si firmo UA 329/11 me despiden`; `Si, firmo` is a yes."""
    said, tokens, slot = parsed.sentence.said, parsed.sentence.tokens, parsed.slot
    head = said[: slot.end]
    if "si" not in head:
        return False
    at = head.index("si")
    if at + 1 < len(tokens) and any(mark in tokens[at + 1].before for mark in ",.;:!-–"):
        return False
    return "es" not in parsed.verb.languages or not is_courtesy(said[slot.end :])


def _is_list(parsed: _Parsed) -> bool:
    """`Take me off your list`: which list is not said."""
    said, slot = parsed.sentence.said, parsed.slot
    signers = not words_of("signers").isdisjoint(said)  # `the list of signers`
    return (
        not (slot.named or signers)
        and any(phrases("roll").at([word], 0) for word in said[max(slot.end - 4, 0) : slot.end])
        and slot.verb not in OF_LISTS
    )


def _is_statement(parsed: _Parsed) -> bool:
    """`It was a mistake to sign …`, `My signature for … appears twice`, `All sign here`: not a wish."""
    said, verb_at, behind = parsed.sentence.said, parsed.start.verb_at, parsed.with_anonymity
    sorry = phrases("apology").anywhere(said[:verb_at]) is not None
    thing = said[verb_at] in words_of("noun") and is_unknown(behind, ())
    others = parsed.start.all and bool(behind.said) and words_of("first").isdisjoint(said)
    return sorry or thing or others


# Requests --------------------------------------------------------------------------------------------


def _request(sentence: Sentence, book: CodeBook) -> Command | None:
    """`Could you sign UA 329/11 for me?`: a wish for oneself with a known code and nothing that asks anything else."""
    asking = _asks_to(sentence.said)
    tokens = sentence.tokens[asking:]
    if not asking or not tokens or phrases("mine").anywhere(sentence.said[asking:]) is None:
        return None
    part = read_sentence(replace(sentence, tokens=tokens, asked=False), book)
    if not isinstance(part, Command) or part.verb not in ON_OR_OFF or not part.codes:
        return None
    known = slot_words() | words_of("courtesy", "self", "mine", "anonymous")
    plainly = all(token.code or token.text in known for token in tokens)
    return part if plainly and not (part.refused or part.doubtful or part.unknown) else None


def _asks_to(said: Sequence[str]) -> int:
    """Past `Hello Brian, could you`: how many words it takes; 0 where nobody is asked to do something."""
    for at in range(min(len(said), POLITE + 1)):
        asking = phrases("asking").at(said, at)
        if asking:
            return at + asking.length
        if commands().at(said, at) or phrases("negation").at(said, at):
            return 0
    return 0

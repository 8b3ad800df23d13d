"""One line of a mail -> what it says: commands, details, or only words. The words stand in `signbot/core/words`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from signbot.core import names
from signbot.core.beside import APART, ARTICLE, BREAK, Detail, behalf_of, details_of, is_courtesy, is_place
from signbot.core.code import CodeBook
from signbot.core.lexicon import (
    WORD,
    Found,
    Verb,
    commands,
    detail_pattern,
    details,
    introduction,
    misspelt,
    no_names,
    phrases,
    slot_words,
    words_of,
)
from signbot.core.plain import Plain
from signbot.core.sentences import AND, Token, after_address, after_lead, doubts, negates, sentences, tokens_of

_UNTICKED = re.compile(r"\s*(?:\[\s*\]|\(\s*\)|[☐□▢◻⬜❌✗✘])\s*(?=\w)")
_CROSSED_OUT = re.compile(r"[☐□▢◻⬜❌✗✘]|[\[(]\s+[\])]|~~|(?:^|\s)-\w[^-]*\w-(?:\s|$)")
_TICKED = re.compile(r"^\s*(?:\[\s*[xX✓✔]\s*\]|\(\s*[xX✓✔]\s*\)|[☑☒✅✓✔])\s*")
_MARKS = " .,!?:;-–—(\"'“”’)*_"
_ENDED = re.compile(r"\s*[.!?…;]")
_NO = frozenset(("no", "não", "non"))
_LEFT = re.compile(r"^\s*(?:(?:and|y|e|et|und)\s+)")
_FROM_PLACE = re.compile(r"\s*(?:from|of|aus|von|de|da|do|del|du|à)\s+([^,;]{2,40}?)\s*(?:,|\s(?:and|y|e|et|und)\s)\s*")
_NAME_ENDS = re.compile(r"\s(?:from|of|and|aus|und|de|y|e|et)\s|\.\s")
_KNOWN = ("courtesy", "greeting", "closing", "particle", "fill", "lead", "mine")
SHORT = 3  # words of a sentence that is nothing but a no
POLITE = 5  # words that may stand before `could you`
_STATES = (Verb.SIGN, Verb.STATUS, Verb.UNSUBSCRIBE, Verb.SUBSCRIBE, Verb.NEVER)


@dataclass(frozen=True, slots=True)
class Command:
    verb: Verb
    languages: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()  # known, folded
    unknown: tuple[str, ...] = ()  # as written
    all: bool = False
    tail: str = ""  # what follows, as written, with its separator
    details: tuple[Detail, ...] = ()
    refused: bool = False  # "do not sign"
    doubtful: bool = False  # words that we do not know stand where a code or nothing should
    household: bool = False  # "for me and my wife"
    ended: bool = False  # a mark of a sentence's end follows
    own: bool = False  # it says who: "me", "my", "firmo"


@dataclass(frozen=True, slots=True)
class Words:
    """What is no command."""

    text: str
    codes: tuple[str, ...] = ()
    courtesy: bool = False
    yes: tuple[str, ...] = ()  # an affirmation and nothing else: the languages that say it so
    no: tuple[str, ...] = ()  # begins with a refusal
    refused: bool = False  # speaks of not signing
    household: bool = False
    closing: bool = False  # "Best regards,"
    bare: bool = False  # codes and nothing else
    hidden: bool = False  # "please don't put my name in public"
    conditional: bool = False  # begins with `if`, `but`, `only`
    denies: bool = False  # "No thanks." and nothing else
    asks: bool = False  # a question, a negation, a condition: never passed over as part of a signature
    alas: bool = False  # "unfortunately": turns a wish that stands before it
    question: bool = False  # a short one: "What is this?"
    open: bool = False  # a sentence that goes on in the next line, and turns it: "I do not want to"
    languages: tuple[str, ...] = ()  # that speak of signing so


Part = Command | Detail | Words


@lru_cache(maxsize=2048)  # people write alike: `SIGN UA 329/11`, `Thank you!`
def read_line(line: str, book: CodeBook) -> tuple[Part, ...]:
    """What one line of own words says, in order."""
    if _UNTICKED.match(line):
        return (Words(line, refused=True),)
    line = _TICKED.sub("", line)
    plain = Plain(line)
    detail = _introduced(plain, book) or _detail_line(plain, book)
    if detail:
        return detail
    parts: list[Part] = []
    for tokens, question, end in sentences(tokens_of(plain.text, book), plain.text):
        if parts and (inline := _inline_details(plain, tokens)):
            return (*parts, *inline)
        parts.append(_read_sentence(plain, tokens, question, end, book))
    if any(isinstance(part, Words) and not part.courtesy and not _is_name(part.text) for part in parts):
        parts = [_doubted(part) if _is_anybody_s(part) else part for part in parts]
    if _CROSSED_OUT.search(line):
        parts = [_doubted(part) for part in parts]
    return tuple(parts) or ((Words(line),) if any(char.isalnum() for char in line) else ())


def _is_name(text: str) -> bool:
    return names.is_like(BREAK.split(text)[0].strip(_MARKS), no_names())


def _doubted(part: Part) -> Part:
    return replace(part, doubtful=True) if isinstance(part, Command) else part


def _is_anybody_s(part: Part) -> bool:
    """A bare `Sign up today!` amid other sentences: what advertisements say."""
    if not isinstance(part, Command) or part.verb not in (Verb.SIGN, Verb.WITHDRAW, Verb.FORGET):
        return False
    return not (part.codes or part.unknown or part.own)


# A sentence is read --------------------------------------------------------------------------------


@dataclass(slots=True)
class _Slot:
    """What follows a verb up to the end of its codes."""

    verb: Verb
    place: int
    codes: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    all: bool = False
    behalf: str = ""


def _read_sentence(plain: Plain, tokens: list[Token], question: bool, end: int, book: CodeBook) -> Part:
    said = [token.text for token in tokens]
    start, household = after_lead(said, tokens, 0)
    led = _behind_codes(tokens, said, start)
    everything = phrases("all").at(said, start) if led == start else None
    led += everything.length if everything else 0
    verb_at, more = after_lead(said, tokens, led) if led > start else (start, False)
    found = commands().at(said, verb_at)
    if (asking := _asks_to(said)) and (request := _request(plain, tokens[asking:], said[asking:], end, book)):
        return request
    if _is_question(said, tokens, question) and (found is None or found.meaning in _STATES):
        return _question(plain, tokens, said)
    found = found or _misspelt(said, tokens, verb_at)
    if found is None:
        return _only_words(plain, tokens, said, question)
    slot = _Slot(Verb(found.meaning), verb_at + found.length, all=everything is not None)
    _fill_slot(plain, tokens, said, slot, book)
    before_verb = [token.code for token in tokens[start:led] if token.code]
    two_ways = bool(slot.codes and before_verb and set(slot.codes) - set(before_verb))
    slot.codes = slot.codes or before_verb
    if slot.codes:
        _fill_particles(said, slot)
    more = more or phrases("household").at(said, verb_at) is not None  # `firmamos`
    command = _command(plain, tokens, said, found.languages, slot, end)
    behind = said[slot.place :]
    odd = bool(before_verb) and not two_ways and _is_odd_behind(command.tail, behind)
    unsure = _is_unsure(tokens, said, slot, verb_at, found.languages) or (
        command.verb is Verb.SIGN and _is_statement(said, verb_at, behind, command.tail, everything is not None)
    )
    command = replace(
        command,
        ended=(bool(behind) and is_courtesy(behind)) or _ENDED.match(plain.text, tokens[-1].end) is not None,
        own=not words_of("first").isdisjoint(said),
        household=command.household or household or more,
        doubtful=command.doubtful or question or two_ways or unsure or odd,
    )
    alone = command.verb in (Verb.STATUS, Verb.LIST, Verb.HELP, Verb.FORGET, Verb.NAME)
    return _only_words(plain, tokens, said, question) if alone and command.doubtful else command


def _is_unsure(tokens: list[Token], said: list[str], slot: _Slot, verb_at: int, languages: tuple[str, ...]) -> bool:
    """Words around a verb that make something else of it: `you can sign`, `si firmo`, `take me off your list`."""
    permits = phrases("permits").anywhere(said[:verb_at]) is not None and phrases("mine").anywhere(said) is None
    would = phrases("would").anywhere(said) is not None and phrases("gladly").anywhere(said) is None
    return permits or would or _is_if(tokens, said, slot, languages) or _is_list(tokens, slot)


def _is_statement(said: list[str], verb_at: int, behind: list[str], tail: str, everything: bool) -> bool:
    """`It was a mistake to sign …`, `My signature for … appears twice`, `All sign here`: not a wish."""
    sorry = phrases("apology").anywhere(said[:verb_at]) is not None
    thing = said[verb_at] in words_of("noun") and _is_unknown(tail, behind, ())
    others = everything and bool(behind) and words_of("first").isdisjoint(said)
    return sorry or thing or others


def _is_odd_behind(tail: str, after: list[str]) -> bool:
    """`UA 329/11: count me in for the march`: where the code stands before the verb, what follows is no comment."""
    return not _is_name(tail.strip(_MARKS)) and not APART.match(tail) and _is_unknown(tail, after, ())


def _behind_codes(tokens: list[Token], said: list[str], start: int) -> int:
    """Past codes that stand before the verb: `UA 329/11: firmo`, `Den Brief UA 329/11 unterschreibe ich`."""
    place = start
    while place - start < 4 and not commands().at(said, place) and phrases("fill").at(said, place):
        place += 1
    if place == len(tokens) or not tokens[place].code:
        return start
    while place < len(tokens) and tokens[place].code:
        place += 1
    return place


def _misspelt(said: list[str], tokens: list[Token], place: int) -> Found | None:
    """A verb with letters out of order, right before a code that we know."""
    follows = tokens[place + 1 : place + 2]
    return misspelt().get(said[place]) if follows and follows[0].code else None


def _is_if(tokens: list[Token], said: list[str], slot: _Slot, languages: tuple[str, ...]) -> bool:
    """`Si je signe UA 329/11, je perds …`, `Si firmo UA 329/11 me despiden`; `Si, firmo` is a yes."""
    head = said[: slot.place]
    if "si" not in head:
        return False
    place = head.index("si")
    if place + 1 < len(tokens) and any(mark in tokens[place + 1].before for mark in ",.;:!-–"):
        return False
    return "es" not in languages or not is_courtesy(said[slot.place :])


def _is_list(tokens: list[Token], slot: _Slot) -> bool:
    """`Take me off your list`: which list is not said."""
    signers = not words_of("signers").isdisjoint(token.text for token in tokens)  # `the list of signers`
    return (
        not (slot.codes or slot.unknown or slot.all or signers)
        and any(phrases("roll").at([token.text], 0) for token in tokens[max(slot.place - 4, 0) : slot.place])
        and slot.verb not in (Verb.LIST, Verb.STATUS, Verb.UNSUBSCRIBE, Verb.SUBSCRIBE)
    )


def _asks_to(said: list[str]) -> int:
    """Past `Hello Brian, could you`: how many words it takes; 0 where nobody is asked to do something."""
    for place in range(min(len(said), POLITE + 1)):
        asking = phrases("asking").at(said, place)
        if asking:
            return place + asking.length
        if commands().at(said, place) or phrases("negation").at(said, place):
            return 0
    return 0


def _request(plain: Plain, tokens: list[Token], said: list[str], end: int, book: CodeBook) -> Command | None:
    """`… please sign UA 329/11 for me?`: a wish for oneself with a known code and nothing that asks anything else."""
    if not tokens or phrases("mine").anywhere(said) is None:
        return None
    part = _read_sentence(plain, tokens, question=False, end=end, book=book)
    if not isinstance(part, Command) or part.verb not in (Verb.SIGN, Verb.WITHDRAW) or not part.codes:
        return None
    known = slot_words() | words_of("courtesy", "self", "mine", "anonymous")
    plainly = all(token.code or token.text in known for token in tokens)
    return part if plainly and not (part.refused or part.doubtful or part.unknown) else None


def _fill_slot(plain: Plain, tokens: list[Token], said: list[str], slot: _Slot, book: CodeBook) -> None:
    while slot.place < len(tokens) and (step := _step(plain, tokens, said, slot, book)):
        slot.place += step


def _fill_particles(said: list[str], slot: _Slot) -> None:
    """What still belongs to the verb behind the code: `Tragt mich bei UA 329/11 ein, Peter Huber`."""
    while found := phrases("particle").at(said, slot.place):
        slot.place += found.length


def _step(plain: Plain, tokens: list[Token], said: list[str], slot: _Slot, book: CodeBook) -> int:
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


def _is_meant(token: Token, slot: _Slot, tokens: list[Token]) -> bool:
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


def _take_behalf(plain: Plain, tokens: list[Token], slot: _Slot, length: int) -> int:
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


def _command(
    plain: Plain, tokens: list[Token], said: list[str], languages: tuple[str, ...], slot: _Slot, end: int
) -> Command:
    rest = tokens[slot.place :]
    begin = tokens[slot.place - 1].end if slot.place else 0
    tail = plain.written(begin, end)
    details_found, tail = details_of(tail, tuple(slot.codes))
    if slot.behalf:
        details_found = (*details_found, Detail("behalf", ARTICLE.sub("", slot.behalf, count=1)))
    hidden = phrases("anonymous").anywhere(said)
    if hidden:
        details_found = (*details_found, Detail("anonymous"))
        before = said[: hidden[0]]
        before = before[:-1] if before and phrases("turn").at(before, len(before) - 1) else before  # `but anonymously`
        said = before + said[hidden[0] + hidden[1].length :]
    named = bool(slot.codes or slot.unknown or slot.all)
    beyond = [] if named else [token.code for token in rest if token.code]
    head = len(said) - len(rest) if not hidden else min(len(said), slot.place)
    return Command(
        _taken_back(slot.verb, said[head:], tail), languages,
        tuple(dict.fromkeys(slot.codes or beyond)), tuple(slot.unknown),
        slot.all and not slot.codes, tail, details_found,
        refused=_refuses(said, head, rest, slot.verb),
        doubtful=bool(beyond) or _is_doubtful(said[head:], rest, slot, languages, tail)
        or (not named and _is_unknown(tail, said[head:], details_found)),
        household=phrases("household").anywhere(_without_reason(said), at_least=2) is not None or _is_for_someone(tail),
    )  # fmt: skip


def _is_for_someone(tail: str) -> bool:
    """`SIGN UA 329/11 for Bob Ross`: not the writer, as it seems."""
    first, _, rest = tail.strip().partition(" ")
    name = BREAK.split(rest)[0].strip(" .!;")
    return bool(phrases("for_someone").at([first.casefold()], 0)) and " " in name and names.is_like(name, no_names())


def _is_doubtful(after: list[str], rest: Sequence[Token], slot: _Slot, languages: tuple[str, ...], tail: str) -> bool:
    """Whether what follows the code may turn what stands before it."""
    named = bool(slot.codes or slot.unknown or slot.all)
    but_one = slot.all and any(token.code for token in rest)  # `all without UA 12/12`
    other = any(token.code for token in rest) and phrases("instead").anywhere(after) is not None  # `sorry, UA 12/12`
    wide = len(slot.codes) > 1 or slot.all or slot.verb is Verb.WITHDRAW  # what follows may speak of one of them
    loose = wide and not APART.match(tail) and not _is_known(_without_reason(after), "undo")
    back = phrases("retract").anywhere(after) or phrases("alas").anywhere(after) or phrases("told").at(after, 0)
    return (
        but_one
        or other
        or loose
        or back is not None
        or doubts(_without_reason(after))
        or _is_unfinished(languages, tail, after)
        or (named and _is_said_of(rest, after))
    )


def _refuses(said: list[str], head: int, rest: Sequence[Token], verb: Verb) -> bool:
    """A negation before the code, or one that belongs to it; not one in what is said besides."""
    if negates(said[:head]):
        return True
    apart = bool(rest) and APART.match(rest[0].before) is not None
    after = _without_reason(_without_slogan(said[head:], apart))
    if not negates(after):
        return False
    return (
        not apart
        or len(after) < 3
        or (verb is Verb.SIGN and not words_of("first").isdisjoint(after))
        or phrases("signing").anywhere(after) is not None
        or (phrases("negation").at(after, 0) is not None and len(after) < 4)
    )


def _without_reason(after: list[str]) -> list[str]:
    """`… because this must not happen` says why, and refuses nothing."""
    reason = phrases("reason").anywhere(after)
    return after[: reason[0]] if reason else after


def _without_slogan(after: list[str], apart: bool) -> list[str]:
    """`SIGN UA 329/11 – never again!`: a call, set apart, refuses nothing. `– no more` alone does."""
    slogan = phrases("slogan").at(after, 0) if apart else None
    if slogan is None or (after[0] in _NO and len(after) == slogan.length):
        return after
    return after[slogan.length :]


def _is_unfinished(languages: tuple[str, ...], tail: str, after: list[str]) -> bool:
    """In German the verb may come last: `Ich möchte meine Unterschrift unter UA 329/11 überdenken`."""
    if languages != ("de",) or not after or APART.match(tail) or tail.lstrip()[:1] in ".!":
        return False
    if tail.strip(_MARKS).rpartition(" ")[2][:1].isupper():  # a noun: `als Lehrerin`, `aus Wien`
        return False
    known = words_of("courtesy", "particle", "undo", "fill", "lead", "self", "closing", "household")
    unknown = [word for word in _without_reason(after) if word not in known]
    return bool(unknown) and (
        after[-1].endswith("n") or after[-1].startswith("ge") or phrases("negation").anywhere(after) is not None
    )


def _taken_back(verb: Verb, after: list[str], tail: str) -> Verb:
    """`Tragen Sie mich bei UA 329/11 wieder aus`: the end of the sentence turns the verb round."""
    while after and after[-1] in words_of("courtesy"):
        after = after[:-1]
    if verb is not Verb.SIGN or not after or APART.match(tail):
        return verb
    undone = phrases("undo").ending(after)
    return Verb.WITHDRAW if undone and _is_known(after[:-undone]) else verb


def _is_said_of(rest: Sequence[Token], after: list[str]) -> bool:
    """`SIGN UA 329/11 is what they want`: a verb right after the code."""
    return bool(rest) and phrases("said_of").at(after, 0) is not None and APART.match(rest[0].before) is None


def _is_unknown(tail: str, after: list[str], found: tuple[Detail, ...]) -> bool:
    """Without a code, only courtesy, a reason, a place, details or a name may follow."""
    bare, after = tail.strip(_MARKS), _without_reason(after)
    if not bare or _is_known(after) or (APART.match(tail) and all(map(_is_beside, BREAK.split(bare)))):
        return False
    first, _, place = bare.partition(" ")
    if phrases("from_place").at([first.casefold()], 0) and is_place(BREAK.split(place)[0].strip(_MARKS)):
        return False
    if found or not APART.match(tail):
        return not found or not bare[:1].isupper()
    return not bare[:1].isupper() or (tail.lstrip()[:1] == ":" and not names.is_like(bare, no_names()))


def _is_known(said: list[str], *more: str) -> bool:
    place = 0
    while place < len(said):
        found = [one.length for group in (*_KNOWN, *more) if (one := phrases(group).at(said, place))]
        if not found:
            return is_courtesy(said)
        place += max(found)
    return True


def _is_beside(piece: str) -> bool:
    """`all the best`, `Ruth`, `Akron OH`."""
    return _is_known(WORD.findall(Plain(piece).text)) or _is_name(piece.strip(_MARKS)) or is_place(piece.strip(_MARKS))


# What is no command --------------------------------------------------------------------------------


def _is_question(said: list[str], tokens: list[Token], marked: bool) -> bool:
    if marked:
        return True
    place = 0
    while greeting := phrases("greeting").at(said, place):
        place = after_address(tokens, place + greeting.length)
    if phrases("agree").at(said, place):  # `estoy de acuerdo`
        return False
    return phrases("question").at(said, place) is not None


def _question(plain: Plain, tokens: list[Token], said: list[str]) -> Part:
    """A question about signing is STATUS; any other is only words."""
    signing = phrases("signing").anywhere(said) or phrases("printed").anywhere(said)
    status = commands().anywhere(said)
    if (not signing and not (status and status[1].meaning == Verb.STATUS)) or _requests(said):
        return _only_words(plain, tokens, said, question=True)
    found = phrases("question").anywhere(said) or signing or status
    languages = found[1].languages if found else ()
    return Command(Verb.STATUS, languages, tuple(dict.fromkeys(token.code for token in tokens if token.code)))


def _requests(said: list[str]) -> bool:
    """`Could you sign me for UA 329/11?`: a wish, said as a question. It is asked about, not told how things stand."""
    request, command = phrases("request").anywhere(said), commands().anywhere(said)
    if request is None or request[0] > POLITE or command is None:
        return False
    found = command[1]
    return found.meaning in (Verb.SIGN, Verb.WITHDRAW) or (found.meaning == Verb.NAME and found.length > 1)


def _only_words(plain: Plain, tokens: list[Token], said: list[str], question: bool) -> Words:
    start = 0
    while greeting := phrases("greeting").at(said, start):
        start += greeting.length
    no = phrases("no").at(said, start)
    negated = phrases("negation").anywhere(said) is not None
    signing = phrases("signing").anywhere(said)
    printed = phrases("printed").anywhere(said) is not None
    refused = negated and signing is not None
    denied = no is not None and not question and not phrases("not_no").at(said, start)
    return Words(
        plain.written(tokens[0].start, tokens[-1].end),
        tuple(dict.fromkeys(token.code for token in tokens if token.code)),
        courtesy=is_courtesy(said) and not question,
        yes=() if question or negated else _yes([token.text for token in tokens[start:] if not token.code]),
        no=signing[1].languages if refused and signing else no.languages if denied and no else (),
        refused=refused,
        household=len(said) <= 10
        and phrases("household").anywhere(said, at_least=2) is not None
        and not any(phrases(group).anywhere(said) for group in ("told", "story")),
        closing=phrases("closing").is_all(said),
        bare=all(token.code or token.text in AND for token in tokens),
        hidden=negated and printed and phrases("publish").anywhere(said) is not None,
        languages=signing[1].languages if signing else (),
        conditional=_begins_condition(said) and _goes_with_above(plain, tokens, said),
        denies=_denies(said, start, no if denied else None),
        asks=question or negated or any(phrases(group).anywhere(said) for group in ("doubt", "question")),
        alas=phrases("alas").anywhere(said) is not None,
        question=question and len(said) <= POLITE and start < len(said),
        open=_goes_on(plain, tokens, said),
    )


def _denies(said: list[str], start: int, no: Found | None) -> bool:
    """Whether it takes back what stands beside it: `No thanks.`, `I can't.`, `Just kidding`, `Sorry, I meant …`."""
    if phrases("slogan").at(said, start):
        return False
    if (
        phrases("retract").anywhere(said)
        or phrases("apology").at(said, start)
        or (no is not None and is_courtesy(said[start + no.length :]))
    ):
        return True
    if len(said) > SHORT or phrases("publish").anywhere(said):
        return False
    bare = words_of("negation", "first", "no", "please", "signing", "bare_no").issuperset(said)
    later = phrases("later").at(said, start)
    return (bare and negates(said)) or (later is not None and is_courtesy(said[start + later.length :]))


def _goes_with_above(plain: Plain, tokens: list[Token], said: list[str]) -> bool:
    begins = plain.written(tokens[0].start)[:1].islower() or phrases("only").at(said, 0) is not None
    return begins and not any(phrases(group).anywhere(said) for group in ("publish", "anonymous", "printed"))


def _begins_condition(said: list[str]) -> bool:
    joined = len(said) > 1 and (said[0] in AND or phrases("only").at(said, 0) is not None)
    return any(phrases(group).at(said, int(joined)) for group in ("doubt", "said_of", "later"))


def _goes_on(plain: Plain, tokens: list[Token], said: list[str]) -> bool:
    """A sentence that no mark ends, and that wants its end: `I do not want to`, `If you remove paragraph 3:`."""
    if _ENDED.match(plain.text, tokens[-1].end):
        return False
    announced = (
        len(said) > 1 and plain.text[tokens[-1].end :].strip() == ":" and not phrases("household").anywhere(said)
    )
    if (announced and not is_courtesy(said) and not phrases("greeting").at(said, 0)) or said[-1] in words_of("told"):
        return True  # `Your mail says:`
    return phrases("unfinished").ending(said) > 0 or _begins_condition(said)


def _yes(said: list[str]) -> tuple[str, ...]:
    first = phrases("yes").at(said, 0)
    if first is None or phrases("not_yes").at(said, 0):  # `Correct my signature`
        return ()
    place = first.length
    while place < len(said):
        more = phrases("yes").at(said, place) or phrases("confirming").at(said, place)
        if more is None or not set(more.languages) & set(first.languages):
            break
        place += more.length
    rest = said[place:]
    polite = not rest or phrases("closing").at(rest, 0) or phrases("please").at(rest, 0)
    return first.languages if polite and is_courtesy(rest) else ()


def _detail_line(plain: Plain, book: CodeBook) -> tuple[Part, ...]:
    """A line that begins with a detail's word, `on behalf of`, or that only asks for anonymity."""
    begin = WORD.search(plain.text)
    if begin is None:
        return ()
    match = detail_pattern().match(plain.text, begin.start())
    if match is None and (name := _bare_name(plain, begin, book)):
        return (Detail("name", name),)
    if match and match["said"] and not _is_said_name(plain.written(match.end())):
        return ()
    if match and not (book.find(plain.text) and details()[match["key"] or match["said"]] == "name"):
        value = plain.written(match.end())
        nested, value = details_of(value, ())
        return (Detail(details()[match["key"] or match["said"]], value.strip(" ,;*_")), *nested)
    said = WORD.findall(plain.text)
    behalf = phrases("behalf").at(said, 0)
    if behalf and not book.find(plain.text):
        return behalf_of(plain.original)[0]
    return (Detail("anonymous"),) if _only_anonymous(said) else ()


def _introduced(plain: Plain, book: CodeBook) -> tuple[Part, ...]:
    """`I, Jane Roe of Dublin, sign UA 329/11`, `My name is Jane Roe and I want to sign`: a name, a place, a command."""
    begins = introduction().match(plain.text)
    if begins is None or ("," not in begins[0] and begins["intro"] in words_of("first")):
        return ()  # `I CANNOT EVER SIGN` names nobody
    said = plain.written(begins.end()).split()
    for count in range(min(len(said) - 1, 5), 1, -1):
        if not names.is_like(name := " ".join(said[:count]).rstrip(","), no_names()) or "," in name:
            continue
        rest = " ".join(said[count:])
        found = _FROM_PLACE.match(rest)
        parts = read_line(rest[found.end() :] if found else _LEFT.sub("", rest, count=1), book)
        if any(isinstance(part, Command) and part.verb in (Verb.SIGN, Verb.WITHDRAW) for part in parts):
            place = (Detail("city", found[1].strip()),) if found and is_place(found[1]) else ()
            return (*parts, Detail("name", name), *place)
    return ()


def _is_said_name(value: str) -> bool:
    """`my name is confidential` tells no name."""
    name = BREAK.split(value)[0].strip(" .,;!*_")
    return names.is_like(_NAME_ENDS.split(name)[0], no_names())


def _bare_name(plain: Plain, first: re.Match[str], book: CodeBook) -> str:
    """`NAME Mary Smith`: the command's word where the detail was meant, or its colon forgotten."""
    value = plain.written(first.end()).strip(" .,;*_")
    if details().get(first.group()) != "name" or book.find(plain.text) or len(value.split()) < 2:
        return ""
    return value if names.is_like(value, no_names()) else ""


def _inline_details(plain: Plain, tokens: list[Token]) -> tuple[Part, ...]:
    """`SIGN please. Name: María López`: details begin in the middle of a line."""
    match = detail_pattern().match(plain.text, tokens[0].start)
    if match is None:
        return ()
    if match["said"]:
        value = plain.written(match.end(), tokens[-1].end)
        return (Detail(details()[match["said"]], value),) if _is_said_name(value) else ()
    return details_of(plain.written(tokens[0].start), ())[0]


def _only_anonymous(said: list[str]) -> bool:
    found = phrases("anonymous").anywhere(said)
    if found is None:
        return False
    others = said[: found[0]] + said[found[0] + found[1].length :]
    allowed = words_of("fill", "courtesy", "lead") | {"sign", "keep", "stay", "remain", "be"}
    return all(word in allowed for word in others) and commands().at(said, 0) is None

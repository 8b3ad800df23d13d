"""One line of a mail -> what it says: commands, details, or only words. The words stand in `signbot/core/words`.

line ─► sentences ─► verb ─► slot (its codes) ─► what stands behind it; or a remark. Details, and introductions.
"""

import re
from dataclasses import replace
from functools import lru_cache

from signbot.core import names
from signbot.core.code import CodeBook
from signbot.core.reading.details import ARTICLE, BREAK, Detail, behalf_of, details_of, is_courtesy, is_place
from signbot.core.reading.doubt import (
    is_doubtful,
    is_for_someone,
    is_name,
    is_odd_behind,
    is_unknown,
    refuses,
    taken_back,
    without_reason,
)
from signbot.core.reading.pieces import Command, Piece, Remark
from signbot.core.reading.remarks import ENDED, POLITE, is_question, of_question, remark_of
from signbot.core.reading.sentences import Token, after_lead, sentences, tokens_of
from signbot.core.reading.slot import Slot, fill_particles, fill_slot
from signbot.core.text.lexicon import (
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
from signbot.core.text.plain import Plain

_UNTICKED = re.compile(r"\s*(?:\[\s*\]|\(\s*\)|[☐□▢◻⬜❌✗✘])\s*(?=\w)")
_CROSSED_OUT = re.compile(r"[☐□▢◻⬜❌✗✘]|[\[(]\s+[\])]|~~|(?:^|\s)-\w[^-]*\w-(?:\s|$)")
_TICKED = re.compile(r"^\s*(?:\[\s*[xX✓✔]\s*\]|\(\s*[xX✓✔]\s*\)|[☑☒✅✓✔])\s*")
_LEFT = re.compile(r"^\s*(?:(?:and|y|e|et|und)\s+)")
_FROM_PLACE = re.compile(r"\s*(?:from|of|aus|von|de|da|do|del|du|à)\s+([^,;]{2,40}?)\s*(?:,|\s(?:and|y|e|et|und)\s)\s*")
_NAME_ENDS = re.compile(r"\s(?:from|of|and|aus|und|de|y|e|et)\s|\.\s")
_STATES = (Verb.SIGN, Verb.STATUS, Verb.UNSUBSCRIBE, Verb.SUBSCRIBE, Verb.NEVER)


@lru_cache(maxsize=2048)  # people write alike: `SIGN UA 329/11`, `Thank you!`
def read_line(line: str, book: CodeBook) -> tuple[Piece, ...]:
    """What one line of own words says, in order."""
    if _UNTICKED.match(line):
        return (Remark(line, refused=True),)
    line = _TICKED.sub("", line)
    plain = Plain(line)
    detail = _introduced(plain, book) or _detail_line(plain, book)
    if detail:
        return detail
    parts: list[Piece] = []
    for tokens, question, end in sentences(tokens_of(plain.text, book), plain.text):
        if parts and (inline := _inline_details(plain, tokens)):
            return (*parts, *inline)
        parts.append(_read_sentence(plain, tokens, question, end, book))
    if any(isinstance(part, Remark) and not part.courtesy and not is_name(part.text) for part in parts):
        parts = [_doubted(part) if _is_anybody_s(part) else part for part in parts]
    if _CROSSED_OUT.search(line):
        parts = [_doubted(part) for part in parts]
    return tuple(parts) or ((Remark(line),) if any(char.isalnum() for char in line) else ())


def _doubted(part: Piece) -> Piece:
    return replace(part, doubtful=True) if isinstance(part, Command) else part


def _is_anybody_s(part: Piece) -> bool:
    """A bare `Sign up today!` amid other sentences: what advertisements say."""
    if not isinstance(part, Command) or part.verb not in (Verb.SIGN, Verb.WITHDRAW, Verb.FORGET):
        return False
    return not (part.codes or part.unknown or part.says_who)


# A sentence is read --------------------------------------------------------------------------------


def _read_sentence(plain: Plain, tokens: list[Token], question: bool, end: int, book: CodeBook) -> Piece:
    said = [token.text for token in tokens]
    start, household = after_lead(said, tokens, 0)
    led = _behind_codes(tokens, said, start)
    everything = phrases("all").at(said, start) if led == start else None
    led += everything.length if everything else 0
    verb_at, more = after_lead(said, tokens, led) if led > start else (start, False)
    found = commands().at(said, verb_at)
    if (asking := _asks_to(said)) and (request := _request(plain, tokens[asking:], said[asking:], end, book)):
        return request
    if is_question(said, tokens, question) and (found is None or found.meaning in _STATES):
        return of_question(plain, tokens, said)
    found = found or _misspelt(said, tokens, verb_at)
    if found is None:
        return remark_of(plain, tokens, said, question)
    slot = Slot(Verb(found.meaning), verb_at + found.length, all=everything is not None)
    fill_slot(plain, tokens, said, slot, book)
    before_verb = [token.code for token in tokens[start:led] if token.code]
    two_ways = bool(slot.codes and before_verb and set(slot.codes) - set(before_verb))
    slot.codes = slot.codes or before_verb
    if slot.codes:
        fill_particles(said, slot)
    more = more or phrases("household").at(said, verb_at) is not None  # `firmamos`
    command = _command(plain, tokens, said, found.languages, slot, end)
    behind = said[slot.place :]
    odd = bool(before_verb) and not two_ways and is_odd_behind(command.tail, behind)
    unsure = _is_unsure(tokens, said, slot, verb_at, found.languages) or (
        command.verb is Verb.SIGN and _is_statement(said, verb_at, behind, command.tail, everything is not None)
    )
    command = replace(
        command,
        ended=(bool(behind) and is_courtesy(behind)) or ENDED.match(plain.text, tokens[-1].end) is not None,
        says_who=not words_of("first").isdisjoint(said),
        household=command.household or household or more,
        doubtful=command.doubtful or question or two_ways or unsure or odd,
    )
    alone = command.verb in (Verb.STATUS, Verb.LIST, Verb.HELP, Verb.FORGET, Verb.NAME)
    return remark_of(plain, tokens, said, question) if alone and command.doubtful else command


def _is_unsure(tokens: list[Token], said: list[str], slot: Slot, verb_at: int, languages: tuple[str, ...]) -> bool:
    """Words around a verb that make something else of it: `you can sign`, `si firmo`, `take me off your list`."""
    permits = phrases("permits").anywhere(said[:verb_at]) is not None and phrases("mine").anywhere(said) is None
    would = phrases("would").anywhere(said) is not None and phrases("gladly").anywhere(said) is None
    return permits or would or _is_if(tokens, said, slot, languages) or _is_list(tokens, slot)


def _is_statement(said: list[str], verb_at: int, behind: list[str], tail: str, everything: bool) -> bool:
    """`It was a mistake to sign …`, `My signature for … appears twice`, `All sign here`: not a wish."""
    sorry = phrases("apology").anywhere(said[:verb_at]) is not None
    thing = said[verb_at] in words_of("noun") and is_unknown(tail, behind, ())
    others = everything and bool(behind) and words_of("first").isdisjoint(said)
    return sorry or thing or others


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


def _is_if(tokens: list[Token], said: list[str], slot: Slot, languages: tuple[str, ...]) -> bool:
    """`Si je signe UA 329/11, je perds …`, `Si firmo UA 329/11 me despiden`; `Si, firmo` is a yes."""
    head = said[: slot.place]
    if "si" not in head:
        return False
    place = head.index("si")
    if place + 1 < len(tokens) and any(mark in tokens[place + 1].before for mark in ",.;:!-–"):
        return False
    return "es" not in languages or not is_courtesy(said[slot.place :])


def _is_list(tokens: list[Token], slot: Slot) -> bool:
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


def _command(
    plain: Plain, tokens: list[Token], said: list[str], languages: tuple[str, ...], slot: Slot, end: int
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
        taken_back(slot.verb, said[head:], tail),
        languages=languages,
        codes=tuple(dict.fromkeys(slot.codes or beyond)),
        unknown=tuple(slot.unknown),
        all=slot.all and not slot.codes,
        tail=tail,
        details=details_found,
        refused=refuses(said, head, rest, slot.verb),
        doubtful=bool(beyond)
        or is_doubtful(said[head:], rest, slot, languages, tail)
        or (not named and is_unknown(tail, said[head:], details_found)),
        household=phrases("household").anywhere(without_reason(said), at_least=2) is not None or is_for_someone(tail),
    )


# Details and introductions ---------------------------------------------------------------------------


def _detail_line(plain: Plain, book: CodeBook) -> tuple[Piece, ...]:
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


def _introduced(plain: Plain, book: CodeBook) -> tuple[Piece, ...]:
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
    value = names.trimmed(plain.written(first.end()), " .,;*_")
    if details().get(first.group()) != "name" or book.find(plain.text) or len(value.split()) < 2:
        return ""
    return value if names.is_like(value, no_names()) else ""


def _inline_details(plain: Plain, tokens: list[Token]) -> tuple[Piece, ...]:
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

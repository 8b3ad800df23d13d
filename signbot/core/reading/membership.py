"""A sentence -> a wish to sign always, to leave, to rest, to come back; and for which letters.

words of the tables (MEMBERS) in it? ─► a rest with its end ─► an end ─► a wish to sign, and `always` ─► Command

Composed of the same acts as every other wish: `always`, or `all letters about women`, beside one that signs, or
`permanent signer` beside one that puts a person somewhere. How many a month, for whom, and a rest before the first
letter are taken out of a sentence before it is read. What is told of a habit (`I always sign petitions`), denied,
asked, or somebody else's is none. A code makes it a wish about that letter.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from signbot.core.code import CodeBook
from signbot.core.reading.before import PASSES
from signbot.core.reading.clauses import Clause, Parsed, parse
from signbot.core.reading.details import Detail, behalf_of, is_house
from signbot.core.reading.doubt import doubts
from signbot.core.reading.doubt_kinds import OF_TOPICS, Doubt
from signbot.core.reading.members_said import (
    MemberSaid,
    SaidWord,
    Span,
    firsts_of_all,
    joints,
    per_month,
    phrases_of_all,
    topics_of,
)
from signbot.core.reading.pieces import Command, Piece
from signbot.core.reading.sentences import sentences
from signbot.core.reading.until import until
from signbot.core.text import words
from signbot.core.text.grammar import Atom, is_known, words_of
from signbot.core.text.lexicon import WORD, Verb
from signbot.core.text.plain import Plain, bare
from signbot.core.text.words import of_names

_GATE = ("always", "onward", "member", "pause", "resume", "leave", "weak_member", "monthly")
_EVERYDAY = ("self", "want", "not", "fill", "courtesy", "letter", "signature", "sign", "all", "because")  # groups
_TELLING = 3  # letters, at least, of a word by which a phrase is looked for
_SMALL = ("courtesy", "fill", "self", "selves", "want", "you", "yes", "letter", "all", "adverb", "ask", "mail", "and")
_DENIES = ("not", "off", "away", "withdraw", "unsubscribe")
_TURNING = ("not", "if", "question", "others", "back", "told")
_CONTRACTED = "n't"  # English `not`: don't
_APART = ",;:()–—-"


def membership(parsed: Parsed, book: CodeBook) -> tuple[Piece, ...]:
    """What a sentence says about being a member; () where it says nothing of that."""
    sentence = parsed.sentence
    if sentence.codes or not may_be_about_members(sentence.said):
        return ()
    found = WORD.finditer(sentence.plain.text, sentence.tokens[0].start, sentence.behind)
    said = MemberSaid(parsed, tuple(SaidWord(bare(word.group()), word.start(), word.end()) for word in found))
    if (limited := _limited(said, book)) is not None:
        return limited
    if both := _speaking_for(said, book) or _after_a_rest(said, book):
        return both
    read = _pause(said) or _resume(said) or _leave(said) or _join(said)
    return (read,) if read else _topics_alone(said)


def may_be_about_members(said: Sequence[str]) -> bool:
    """A quick look. `said`: folded words."""
    found = frozenset(map(bare, said))
    if not _telling().isdisjoint(found) or bare(said[0]) in _heads():
        return True
    if not firsts_of_all().isdisjoint(found) and not _heads().isdisjoint(found):
        return True
    stops = any(word in _stopping() or word in _ceasing() or word.endswith(_CONTRACTED) for word in found)
    return stops and not _stopped().isdisjoint(found)


# A rest ----------------------------------------------------------------------------------------------


def _pause(said: MemberSaid) -> Command | None:
    """`PAUSE until 1 March`, `please take a break for two weeks`, `send me no letters until 1 March`."""
    when, dated = _until(said)
    rests = said.spans("pause")
    if _is_only_asked(said):
        return None
    if rests:
        others = said.outside([*rests, *dated, *said.spans("member"), *said.spans("until")])
        others = _without_reason(said, others, rests[0].first)
        before = [atom for atom in others if said.first(atom) < rests[0].end]
        behind = [atom for atom in others if atom not in before and said.first(atom) < _marked(said, rests[0].end)]
        promised = bool(dated) or said.has("until")
        wishes = all(_is_small(atom) or atom.of("enlist", "lend") for atom in before)
        tells = any(atom.of("question") for atom in others)  # `the pause was too short`
        if not wishes or tells or not (promised or all(map(_is_small, others))):
            return None
        unclear = _turns(others) or not all(map(_is_small, behind))
        return _command(said, Verb.PAUSE, (Detail("until", "" if unclear else when),))
    return _no_letters_until(said, when, dated)


def _without_reason(said: MemberSaid, others: Sequence[Atom], act: int) -> list[Atom]:
    """Without what stands before a mark before the act, and says why: `I am travelling, please pause me until …`."""
    begin = next((place for place in range(act, 0, -1) if _is_apart(said.gap(place))), 0)
    reason = [atom for atom in others if said.first(atom) < begin]
    turned = any(atom.of("if") and not atom.of(*_SMALL, "because") for atom in reason)
    return [*others] if turned else [atom for atom in others if atom not in reason]


def _no_letters_until(said: MemberSaid, when: str, dated: Sequence[Span]) -> Command | None:
    passed = ("no_more", "until", "everything", "in_my_name")
    others = said.outside([*dated, *(span for group in passed for span in said.spans(group))])
    denials = [said.first(atom) for atom in others if atom.of("not", "off", "back") and not atom.of("courtesy")]
    if not (denials and dated):
        return None
    ends = _marked(said, max(dated[0].end, denials[0]))
    others = _without_reason(said, [atom for atom in others if said.first(atom) < ends], denials[0])
    denied = any(atom.of("not", "off", "back") for atom in others)
    about = any(atom.of("mail", "letter", "sign", "signature", "unsubscribe", "all") for atom in others)
    known = all(atom.groups and not atom.of("others", "told") for atom in others)
    return _command(said, Verb.PAUSE, (Detail("until", when),)) if when and denied and about and known else None


def _marked(said: MemberSaid, place: int) -> int:
    """The first word behind a mark: what follows a rest there may say why, `PAUSE until 1 March, I am travelling`."""
    return next((at for at in range(place, len(said.words)) if _is_apart(said.gap(at))), len(said.words))


def _is_apart(between: str) -> bool:
    return any(mark in between for mark in _APART)


def _until(said: MemberSaid) -> tuple[str, list[Span]]:
    """The end of a rest, and the words that say it; "" where it is not clear."""
    for group in ("until", "during"):
        for span in said.spans(group):
            when, spans = _dated(said, span) if span.end < len(said.words) else ("", [])
            if when and (group == "until") != when.startswith("P"):
                return when, spans
    return "", []


def _dated(said: MemberSaid, span: Span) -> tuple[str, list[Span]]:
    begin = said.words[span.end].start
    when, length = until(said.parsed.sentence.plain.text[begin:], said.parsed.languages)
    if not when:
        return "", []
    inside = (place for place, word in enumerate(said.words) if word.start < begin + length)
    return when, [Span(span.first, max(inside) + 1)]


def _resume(said: MemberSaid) -> Command | None:
    spans = said.spans("resume")
    others = said.outside([*spans, *said.spans("member"), *said.spans("pause")])
    alone = spans and all(map(_is_small, others)) and not said.parsed.sentence.asked
    return _command(said, Verb.RESUME) if alone else None


# An end ----------------------------------------------------------------------------------------------


def _leave(said: MemberSaid) -> Command | None:
    """`LEAVE`, `end my membership`, `stop signing for me`, `do not use my name any more`."""
    atoms, asked = said.atoms, said.parsed.sentence.asked
    if asked and not any(atom.of("ask") for atom in atoms):
        return None
    alone, nouns = said.spans("leave"), [*said.spans("member"), *said.spans("weak_member")]
    others = said.outside([*alone, *nouns])
    others = _without_reason(said, others, alone[0].first) if alone else others
    if alone and all(_is_small(atom) and not atom.of("letter", "mail", "all") for atom in others) and not asked:
        return _command(said, Verb.LEAVE)
    ends = said.spans("ends")
    denied = any(atom.of(*_DENIES) for atom in said.outside(said.spans("onward")))  # `no need to ask`
    if nouns and (ends or denied):
        others = said.outside([*nouns, *ends, *alone, *said.spans("stays"), *said.spans("become")])
        if ends and _denies_end(said, others, ends):
            return None
        acts = [*(span.first for span in ends), *(said.first(atom) for atom in others if atom.of(*_DENIES))]
        others = _without_reason(said, others, max(acts))
        role = [atom for atom in others if atom.of("because") and said.end(atom) == nouns[0].first]  # `as member`
        known = all(_is_small(one) or one.of(*_DENIES, "enlist", "lend") or one in role for one in others)
        return _command(said, Verb.LEAVE, doubtful=not known)
    ceased = said.spans("ceases")
    if any(_is_denied(said, span) for span in ceased):
        return None  # `no dejen de firmar por mí`
    return _command(said, Verb.LEAVE) if _ceases(said, ceased) or _stops_signing(said) else None


def _denies_end(said: MemberSaid, others: Sequence[Atom], ends: Sequence[Span]) -> bool:
    """`Don't end my membership`, `no quiero cancelar`: a not before the word that ends it, and no mark between."""
    nots = [said.end(atom) for atom in others if atom.of("not")]
    nots += [span.end for span in ends if said.words[span.first].text in _nots()]
    begun = [(at, span.first) for at in nots for span in ends if at <= span.first]
    return any(not any(_is_apart(said.gap(place)) for place in range(at, end + 1)) for at, end in begun)


def _is_denied(said: MemberSaid, span: Span) -> bool:
    """A word before, as in `don't stop`, or behind, as in `n'arrêtez pas`."""
    around = (said.words[at].text for at in (span.first - 1, span.end) if 0 <= at < len(said.words))
    return any(word in _nots() or word.endswith(_CONTRACTED) for word in around)


def _ceases(said: MemberSaid, ceased: Sequence[Span]) -> bool:
    """`Arrêtez de signer en mon nom`; not so `stop the police signing for me`."""
    mine = said.spans("in_my_name")
    if not (ceased and mine):
        return False
    others = said.outside([*ceased, *mine, *said.spans("no_more")])
    signs = any(atom.of("sign", "signature") for atom in said.atoms)
    return signs and all(_is_small(atom) or atom.of("sign", "signature", "enlist") for atom in others)


def _stops_signing(said: MemberSaid) -> bool:
    """`Stop signing for me`, `do not use my name any more`: told to us.

    `I do not want to sign any more` speaks of the writer's own hand, perhaps of one letter; so does `take my name off`.
    """
    stops = [atom for atom in said.atoms if atom.of("not", "off", "away", "unsubscribe") and not atom.of("courtesy")]
    signs = [atom for atom in said.atoms if atom.of("sign", "signature", "enlist", "lend") and atom not in stops]
    if not stops or not any(atom.of("sign", "signature") for atom in signs) or any(atom.of("mail") for atom in signs):
        return False
    withdraws = any(clause.verb is Verb.WITHDRAW for clause in said.parsed.clauses)
    denied = any(word in _nots() for atom in stops for word in atom.words)
    if withdraws and not denied and not said.spans("in_my_name"):
        return False  # `take my name off again`
    ended = said.spans("no_more")
    goes_on = any(atom.of("off") for atom in stops) or said.has("stays")  # `do not go on signing for me`
    ceases = goes_on and any(atom.of("sign") and not atom.of("lend") for atom in signs)
    if not ended and not (ceases and said.has("in_my_name")):
        return False
    before = said.atoms[: said.atoms.index(stops[0])]
    mine = [one for one, after in pairwise(said.atoms) if one.of("self") and after.of("signature")]  # `my name`
    passed = ("courtesy", "fill", "you", "ask", "want", "enlist", "lend", "signature")
    told = all(atom in mine or (atom.of(*passed) and not atom.of("self")) for atom in before)
    own = stops[0].of("not") and any(atom.of("want") for atom in said.atoms)
    wanted = own and not (said.has("stays") and said.has("in_my_name"))
    others = said.outside([*ended, *said.spans("in_my_name"), *said.spans("stays")])
    known = all((_is_small(atom) and not atom.of("mail")) or atom in stops or atom in signs for atom in others)
    return told and known and not wanted


# A beginning -----------------------------------------------------------------------------------------


def _join(said: MemberSaid) -> Command | None:
    act = next((clause for clause in said.parsed.clauses if clause.verb is Verb.SIGN), None)
    if said.has("no_wish") or _is_only_asked(said):
        return None
    if said.spans("member") or (said.spans("weak_member") and said.spans("become")):
        return _of_member(said, act)
    permitted = act is not None and _is_permission(act)
    steady = [*said.spans("always"), *said.spans("onward")] or _all_about(said) or (_all_of(said) if permitted else [])
    if steady and act is None and _joins(said, steady):
        return _with_scope(said, steady[0].first)
    if act is None or not steady or not (permitted or _is_wish(said, act, steady)):
        return None
    found = set(doubts(said.parsed, act)) - OF_TOPICS
    if not any(atom.of("if") for atom in said.outside(steady)):
        found.discard(Doubt.CONDITION)  # German `künftig`: of a wish, and not only perhaps
    if found or not _is_plain_head(said, act, steady) or _turns(said.outside(steady), beside=act):
        return None
    return _with_scope(said, _after(said, steady, act))


def _is_permission(act: Clause) -> bool:
    """`My name may stand there`, `you can use my name`: of every letter, where nothing else is said."""
    may = words_of("want") | words_of("ask")  # Spanish `puede`, before a verb
    allows = any(atom.of("want", "ask") or not may.isdisjoint(atom.words) for atom in act.act)
    return allows and any(atom.of("signature") for atom in act.act) and any(atom.of("lend") for atom in act.act)


def _all_of(said: MemberSaid) -> list[Span]:
    """`All your letters`."""
    found = (atom for atom in said.atoms if atom.of("all") and said.words[said.first(atom)].text in firsts_of_all())
    return [Span(said.first(atom), said.end(atom)) for atom in found]


def _joins(said: MemberSaid, steady: Sequence[Span]) -> bool:
    """`Cuenten conmigo de ahora en adelante`: a word that signs as a whole, and nothing but small ones."""
    others = said.outside(steady)
    return any(atom.of("join") for atom in others) and all(atom.of("join") or _is_small(atom) for atom in others)


def _of_member(said: MemberSaid, act: Clause | None) -> Command | None:
    """`add me as a permanent signer`; not so `I am a member of Amnesty`."""
    nouns = said.spans("member") or said.spans("weak_member")
    wanted = act is not None or said.has("become") or any(atom.of("want", "ask") for atom in said.atoms)
    others = said.outside([*nouns, *said.spans("become"), *said.spans("onward"), *said.spans("always")])
    wishes = any(atom.of("want", "ask", "courtesy", "enlist") for atom in said.atoms) or (act is not None)
    before = [atom for atom in others if said.first(atom) < nouns[0].first]
    known = all(_is_small(atom) or atom.of("enlist", "lend", "sign", "because", "join") for atom in before)
    held = any(atom.of("self") for atom in said.atoms if said.first(atom) == nouns[0].first)  # `my membership`
    if not (wanted and wishes and known) or held or _turns(others):
        return None
    behind = nouns[-1].end
    loose = not said.spans("member") and behind < len(said.words) and not _is_apart(said.gap(behind))
    return None if loose else _with_scope(said, behind)  # `a member of Amnesty`


def _is_only_asked(said: MemberSaid) -> bool:
    """`Should I always sign?`; not so `Could you always sign for me?`."""
    if not said.parsed.sentence.asked:
        return False
    first = {word.text for word in said.words[:2]}  # `should I`
    return not any(atom.of("ask") for atom in said.atoms) or not first.isdisjoint(map(bare, words_of("self")))


def _is_wish(said: MemberSaid, act: Clause, steady: Sequence[Span]) -> bool:
    """A wish, an order, or a promise for the time to come; `I` and `always` in the present tell of a habit."""
    if said.has("onward") or any(atom.of("want", "ask") for atom in said.atoms if atom not in act.act):
        return True
    spoken = any(atom.of("self", "selves") for atom in act.head)
    told = act.act[0].of("self", "told")  # Spanish `firmo`: `I sign`, and the command
    others = [atom for atom in said.outside(steady) if atom not in act.act]
    return not spoken and not (told and (act.act[0].first > 0 or not all(map(_is_small, others))))


def _is_plain_head(said: MemberSaid, act: Clause, steady: Sequence[Span]) -> bool:
    """Nothing before the act that may be whoever acts, or what turns it; but topics may stand there."""
    begins = said.first(act.act[0])
    head = [atom for atom in said.outside(steady) if said.first(atom) < begins]
    asked = any(atom.of("ask", "courtesy") for atom in head)
    scope = next((span.first for span in said.spans("about") if span.first < begins), begins)
    return all(atom.of(*PASSES, "ask") or (asked and atom.of("you")) or said.first(atom) >= scope for atom in head)


def _all_about(said: MemberSaid) -> list[Span]:
    """`all letters` about women, `every letter you write` about torture: of those to come, too."""
    topics, spans = topics_of(said)
    behind = spans[0].first if topics else 0
    begin = next((place for place in range(behind) if said.words[place].text in firsts_of_all()), behind)
    between = [atom for atom in said.atoms if said.end(atom) > begin and said.first(atom) < behind]
    letters = not words_of("letter").isdisjoint(word.text for word in said.words[begin:behind])
    whose = [False, *(atom.of("you") for atom in between)]  # `all the letters you write about`
    small = all(_is_small(atom) or atom.of("because") or yours for atom, yours in zip(between, whose, strict=False))
    return [Span(begin, behind)] if letters and small else []


def _after(said: MemberSaid, steady: Sequence[Span], act: Clause) -> int:
    """Where the words of `always` end that go on with the act."""
    end = said.end(act.act[-1])
    for span in steady:
        if span.first <= end + 2:
            end = max(end, span.end)
    return end


def _turns(atoms: Sequence[Atom], beside: Clause | None = None) -> bool:
    own = beside.act if beside else []
    return any(atom.of(*_TURNING) and not atom.of(*_SMALL, "yes", "because") for atom in atoms if atom not in own)


def _is_small(atom: Atom) -> bool:
    turns = atom.of("not", "if", "question") and not atom.of("courtesy", "fill", "want", "yes")
    return atom.of(*_SMALL) and not turns


def is_habit(parsed: Parsed) -> bool:
    """`I always sign your petitions`: told of the writer, and perhaps no wish about any letter."""
    said = frozenset(map(bare, parsed.sentence.said))
    return not parsed.sentence.codes and not phrases_of_all("always").isdisjoint(said)


# Which letters ----------------------------------------------------------------------------------------


def _limited(said: MemberSaid, book: CodeBook) -> tuple[Piece, ...] | None:
    """`…, but at most 2 a month`: the sentence is read without it. None where it says nothing of the kind."""
    limit, limits = per_month(said)
    if not limit:
        return None
    detail = Detail("per_month", str(limit))
    others = said.outside(limits)
    if all(map(_is_small, others)):
        return (detail,)
    begin, end = min(span.first for span in limits), max(span.end for span in limits)
    return _with_details(_without(said, begin, end, book), detail)


def _without(said: MemberSaid, begin: int, end: int, book: CodeBook) -> tuple[Piece, ...]:
    """What the sentence says but for these words, and for what joins them to it."""
    line = said.parsed.sentence.plain
    while begin and said.words[begin - 1].text in joints():
        begin -= 1
    before = line.written(said.words[0].start, said.words[begin - 1].end) if begin else ""
    after = line.written(said.words[end - 1].end, said.parsed.sentence.end)
    rest = next(iter(sentences(Plain(f"{before}{after}"), book)), None)
    return membership(parse(rest, book), book) if rest else ()


def _with_details(read: tuple[Piece, ...], *details: Detail) -> tuple[Piece, ...]:
    return tuple(replace(one, details=(*details, *one.details)) if isinstance(one, Command) else one for one in read)


def _speaking_for(said: MemberSaid, book: CodeBook) -> tuple[Piece, ...]:
    """`SIGN ALWAYS for Sisters of Peace, Ruth Klein`: the organisation, and what stands behind it, as in every command.

    () where nobody joins by it.
    """
    words_said, end = said.words, len(said.words)
    line = said.parsed.sentence.plain
    for place in range(1, end):
        if words_said[place].text not in _leading_to_others():
            continue
        details, before = behalf_of(line.written(words_said[place].start, said.parsed.sentence.end))
        if details and not before.strip() and (details[0].kind == "behalf" or is_house(details[0].value)):
            return _joining(_with_details(_without(said, place, end, book), *details))
    return ()


def _after_a_rest(said: MemberSaid, book: CodeBook) -> tuple[Piece, ...]:
    """`SIGN ALWAYS, PAUSE until 1 March`: both; () where it is no wish to join. A rest without a clear end is asked."""
    rests, (when, dated) = said.spans("pause"), _until(said)
    spans = [*rests, *dated]
    if not rests or said.parsed.sentence.asked or rests[0].first == 0:
        return ()
    begin, end = min(span.first for span in spans), max(span.end for span in spans)
    while (
        begin
        and not _begins_there(said, begin)
        and any(said.first(one) == begin - 1 for one in filter(_is_small, said.atoms))
    ):
        begin -= 1
    if not _begins_there(said, begin):
        return ()
    inner = [atom for atom in said.outside(spans) if begin <= said.first(atom) < end or not when]
    read = _joining(_without(said, begin, end if when else len(said.words), book))
    unclear = not when or not all(map(_is_small, inner))
    details = Detail("until", when)
    return tuple(replace(one, doubtful=unclear, details=(details, *one.details)) for one in read)


def _begins_there(said: MemberSaid, place: int) -> bool:
    """Behind a mark, or behind `and`, `but`."""
    return place > 0 and (_is_apart(said.gap(place)) or said.words[place - 1].text in joints())


def _joining(read: Sequence[Piece]) -> tuple[Command, ...]:
    """Where all that it says is a wish to join."""
    found = tuple(one for one in read if isinstance(one, Command) and one.verb is Verb.JOIN and not one.doubtful)
    return found if len(found) == len(read) else ()


def _with_scope(said: MemberSaid, end: int) -> Command:
    """The wish, with its topics; what is left may be a name."""
    topics, spans = topics_of(said)
    hidden = [Span(said.first(atom), said.end(atom)) for atom in said.atoms if atom.of("anonymous")]
    told = [("anonymous", "")] * bool(hidden) + [("topic", topic) for topic in topics]
    details = tuple(Detail(kind, value) for kind, value in told)
    tail = _left(said, end, [*spans, *hidden, *said.spans("always"), *said.spans("onward"), *_all_about(said)])
    return _command(said, Verb.JOIN, details, tail=tail)


def _topics_alone(said: MemberSaid) -> tuple[Piece, ...]:
    """A sentence that says nothing but about what: `Topics: Guatemala`, `Only about women.`"""
    topics, spans = topics_of(said)
    if topics and spans[0].first == 0 and (_is_labelled(said) or _only(said)):
        return tuple(Detail("topic", topic) for topic in topics)
    return ()


def _is_labelled(said: MemberSaid) -> bool:
    span = said.spans("about")[0]
    return span.end < len(said.words) and ":" in said.gap(span.end)


def _only(said: MemberSaid) -> bool:
    return any(span.first == 0 for span in said.spans("at_most"))


def _left(said: MemberSaid, end: int, spans: Sequence[Span]) -> str:
    """What stands behind the wish and belongs to none of these: perhaps topics, a name, a place."""
    taken = {place for span in spans for place in range(span.first, span.end)}
    passed = (atom for atom in said.atoms if _is_small(atom) and not atom.of("title"))
    small = {place for atom in passed for place in range(said.first(atom), said.end(atom))}
    reasons = (atom for atom in said.atoms if atom.of("because") and not atom.of("behalf"))
    small |= {place for atom in reasons for place in range(said.first(atom), said.end(atom))}
    places = [place for place in range(end, len(said.words)) if place not in taken]
    while places and places[0] in small and not _is_apart(said.gap(places[0])):
        places = places[1:]  # `sign me up for all your letters`
    line = said.parsed.sentence.plain
    pieces = [said.gap(place) + line.written(said.words[place].start, said.words[place].end) for place in places]
    ends = places[-1:] == [len(said.words) - 1]
    return "".join(pieces) + (line.written(said.words[-1].end, said.parsed.sentence.end) if ends else "")


def _command(
    said: MemberSaid, verb: Verb, details: tuple[Detail, ...] = (), *, tail: str = "", doubtful: bool = False
) -> Command:
    return Command(verb, languages=said.parsed.languages, details=details, tail=tail, doubtful=doubtful, says_who=True)


# The words -------------------------------------------------------------------------------------------


@cache
def _telling() -> frozenset[str]:
    """A word of each phrase, without which it is not there: one that is rare, where it has one."""
    everyday = frozenset().union(*map(words_of, _EVERYDAY))
    chosen = (_rarest(WORD.findall(phrase), everyday) for group in _GATE for phrase in phrases_of_all(group))
    return frozenset(word for word in chosen if len(word) >= _TELLING)


def _rarest(said: Sequence[str], everyday: frozenset[str]) -> str:
    return max(reversed(said), key=lambda word: (not is_known(word), word not in everyday, len(word)))


@cache
def _heads() -> frozenset[str]:
    """With which a sentence begins that says nothing but which letters: `Topics: Guatemala`, `Only about women`."""
    return frozenset(WORD.findall(phrase)[0] for group in ("about", "at_most") for phrase in phrases_of_all(group))


@cache
def _leading_to_others() -> frozenset[str]:
    """The first words of `on behalf of`, `for`."""
    led = words.of_all("phrases", "behalf") | of_names("for_others")
    return frozenset(WORD.findall(bare(phrase))[0] for phrase in led)


@cache
def _nots() -> frozenset[str]:
    return frozenset(map(bare, words_of("not")))


@cache
def _stopping() -> frozenset[str]:
    return frozenset(map(bare, words_of("off") | words_of("not") | words_of("away")))


@cache
def _ceasing() -> frozenset[str]:
    return frozenset(WORD.findall(phrase)[0] for phrase in phrases_of_all("ceases"))


@cache
def _stopped() -> frozenset[str]:
    """Beside a word that stops: what, and until when."""
    groups = ("no_more", "in_my_name", "until")
    found = {WORD.findall(phrase)[-1] for group in groups for phrase in phrases_of_all(group)}
    return frozenset(found)

"""Whom a mail names as those who sign, and whether it asks to put them on the letter.

`Three of us want to sign:` and their names below, `I sign, and my colleague Fatou Diallo too`, `my name: Ann Lee`

own sentences ─► whole names, where names stand ─► beside them an act of signing, a word for `name`, or `too`, and
nothing that turns it ─► Naming

Several people are shown to the writer, who says yes: so it is enough that the mail asks for them somewhere.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TypeGuard

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.code import CodeBook
from signbot.core.intents import NAMED_ELSEWHERE, SHOWS_PEOPLE, Intent, Sign, Unclear, Why
from signbot.core.question import Wish
from signbot.core.reading.behind import Comment, People, behind
from signbot.core.reading.clauses import Clause, Parsed, parse
from signbot.core.reading.composed import says_both
from signbot.core.reading.details import is_named_place
from signbot.core.reading.earned import is_whole_name
from signbot.core.reading.joined import is_joined, is_relation
from signbot.core.reading.name_shape import is_title, is_written_like_one, led
from signbot.core.reading.places import without_postcode
from signbot.core.reading.reply_words import holds
from signbot.core.reading.request import asks_them_to
from signbot.core.reading.respelt import runs
from signbot.core.reading.said import Said, single
from signbot.core.reading.same_person import is_another, is_same
from signbot.core.reading.sentences import KEPT, Sentence, sentences
from signbot.core.reading.told_name import MARKS, ToldName, is_anothers, is_harmless, told_name
from signbot.core.reading.without_act import says_how
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import Atom, atoms_of
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import Plain, plain
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_LONGEST = 600  # characters of a sentence that names people: what is longer is a text, and costs time
_WHOLE = 2  # words
_COMMA = re.compile(r",\s*(?:(?:but|aber|mais|mas|pero|and|und|et|e|y)\s+)?")
_ITEM = re.compile(r"^[\s>]*(?:[*•·–—-]\s+|•|\d{1,3}\s?[.)]\s+)")
_ACTS = ("sign", "enlist", "join", "yes")
_TURNS = ("not", "back", "off", "away", "withdraw", "if")
_NO_TURNS = ("fill", "want", "courtesy", "yes", "because", "self", "ask")
_SMALL = ("fill", "and", "adverb", "courtesy", "self", "selves", "want", "told", "sign", "join", "enlist", "letter")


@dataclass(frozen=True, slots=True)
class Naming:
    people: tuple[Person, ...]  # whole names, in their order
    asks: bool = False  # an act of signing stands beside them, and nothing turns it
    own: bool = False  # said to be the name of the writer
    too: bool = False  # somebody who signs beside the writer
    wished: bool = False  # the mail asks for it before

    def has(self, known: str) -> bool:
        """The writer among others, in a mail that asks: `add us, please. We are Ann Lee and Bob Kim`."""
        theirs = not is_whole_name(known) or any(is_same(person.name, known) for person in self.people)
        return self.wished and theirs and len(self.people) > 1


def namings(said: Said) -> Iterator[Naming]:
    """In the order of the mail; those that the letters speak of are nobody who signs."""
    found = (*_in_lines(said), *_in_sentences(said, names.of_sender(said.mail.sender)))
    campaigns = said.context.campaigns if found else ()
    spoken_of = [plain(text) for campaign in campaigns for text in (campaign.title, campaign.body)]
    for naming in found:
        if not any(plain(person.name) in text for person in naming.people for text in spoken_of):
            yield naming


# Each on a line of its own -------------------------------------------------------------------------------


def _in_lines(said: Said) -> Iterator[Naming]:
    """Two or more lines below each other, each a whole name; what stands above them says whether they sign."""
    lines = [line.text for line in said.own.lines]
    at = 1
    while at < len(lines):
        people = (*filter(None, takewhile(bool, map(_of_line, lines[at:]))),)
        listed = people if lines[at - 1].rstrip().endswith(":") else _surely(people)
        if len(listed) > 1:
            above = [parse(sentence, said.book) for sentence in sentences(Plain(lines[at - 1]), said.book)]
            asked = any(parsed.sentence.asked and not parsed.clauses[0].atoms[0].of("ask") for parsed in above)
            yield Naming(listed, asks=any(map(_asks, above)) and not asked)
        at += max(len(people), 1)


def _surely(people: Sequence[Person]) -> tuple[Person, ...]:
    """Below the writer's name may stand an office and a town: `Senior Lecturer`, `Grand Rapids`."""
    family = {names.key(person.name).split()[-1] for person in people[:1]}
    return tuple(takewhile(lambda person: _is_surely(names.key(person.name).split(), family), people))


def _is_surely(said: Sequence[str], family: Container[str]) -> bool:
    return is_given(said[0]) or is_title(said[0]) or said[-1] in family


@lru_cache(KEPT)
def _of_line(line: str) -> Person | None:
    """`Ann Lee`, `2. Bob Kim, Akron`: and nothing else."""
    text = _ITEM.sub("", line).strip()
    found = behind(text)
    if isinstance(found, Comment) or len(found.people) != 1:
        return None
    person = found.people[0]
    like = is_written_like_one(person.name.split())
    whole = names.key(f"{person.name} {person.place}") == names.key(without_postcode(text))
    return person if (isinstance(found, People) or like) and whole and _is_name(person.name) else None


# In a sentence -------------------------------------------------------------------------------------------


def _in_sentences(said: Said, known: str) -> Iterator[Naming]:
    called = frozenset[str]().union(*map(_first_names, said.sentences))
    every = [one for line in said.own.lines for one in sentences(Plain(line.text), said.book)]
    heard, wished, turned = 0, False, False
    for at, sentence in enumerate(every):
        if len(sentence.written) > _LONGEST:
            continue
        before = every[at - 1] if at else None
        if found := [*_in_sentence(sentence, before, said.book, known, called)]:
            above = [parse(one, said.book) for one in every[heard:at]]
            heard, wished, turned = at, wished or any(map(_asks, above)), turned or any(map(_turns, above))
        yield from (replace(naming, wished=wished and not turned) for naming in found)


@lru_cache(KEPT)
def _first_names(sentence: str) -> frozenset[str]:
    """`This is Betty`: who writes, by their first name alone."""
    told = (led(part, "presents") for part in _COMMA.split(sentence))
    return frozenset(names.key(rest) for says, rest in told if says and is_given(rest))


def _in_sentence(
    sentence: Sentence, before: Sentence | None, book: CodeBook, known: str, called: Container[str]
) -> Iterator[Naming]:
    """`called`: first names under which the writer introduces themselves."""
    found = _whole_names(sentence.written)
    told = _told(sentence.written, known) or _asked_to_print(sentence.written.split(), found, known)
    if not (found or told):
        return
    parsed, words = parse(sentence, book), sentence.written.split()
    if told and (not sentence.asked or parsed.clauses[0].atoms[0].of("ask")):
        yield Naming((told,), asks=_asks(parsed), own=True)
    if not found or sentence.asked:
        return
    first, end = found[0][1], found[-1][2]
    people = tuple(person for person, _, _ in found)
    if len(people) > 1:
        alone = first == 0 and before is not None and _are_all(words, found)
        asks = _asks(parse(before, book) if before and alone else parsed)
        yield Naming(people, asks=asks and (alone or _stands_well(words, first, end)))
    elif not told and (names.key(people[0].name).split()[0] in called or _is_own(words, first, end)):
        yield Naming(people, asks=_asks(parsed), own=True)
    together = is_joined(words, first, end)
    for clause_people in _beside_the_writer(words, found, known, together=together):
        beside = any(clause.has(*_ACTS) and not _is_turned(clause) for clause in parsed.clauses)
        yield Naming(clause_people, asks=beside and not (together and any(map(_may_turn, parsed.clauses))), too=True)


@lru_cache(KEPT)
def _whole_names(written: str) -> tuple[tuple[Person, int, int], ...]:
    """Each whole name of a sentence, and where among its words it stands; the places behind a list are none."""
    return tuple(_names_in(written.split()))


def _names_in(words: Sequence[str]) -> Iterator[tuple[Person, int, int]]:
    led = False
    for first, end in runs(words):
        led = led or (first > 0 and words[first - 1].endswith(":"))
        if first and plain(words[first - 1]).strip(MARKS) in of_names("comes_from"):
            return  # `las dos de Villa Mercedes, San Luis`
        begin = next((at for at in range(first, end) if not words[at].islower()), first)  # `mi hijo Mateo Rincón`
        begin += begin < end - _WHOLE and is_relation(words[max(begin - 1, 0) : begin + 1])  # `meine Frau Renate Roth`
        found = behind(" ".join(words[begin:end]).strip(",;:()–—-"))
        if isinstance(found, Comment):
            continue
        like = led and is_written_like_one(found.people[0].name.split())
        people = found.people if isinstance(found, People) or like else ()
        for person in people if all(_is_name(one.name) for one in people) else ():
            yield replace(person, place=""), begin, end


def _is_name(name: str) -> bool:
    return len(name.split()) >= _WHOLE and not is_named_place(name)


def _stands_well(words: Sequence[str], first: int, end: int) -> bool:
    """Behind a colon, `please add`, `we are`; not so `for Ann Lee and Bob Kim`, who may be those in prison, nor `ask`
    them `whether they want to sign`, nor where they `say that it is dangerous`."""
    if words[:first] and words[first - 1].endswith(":"):
        return True
    lead = atoms_of(WORD.findall(plain(" ".join(words[:first]))))
    acts = any(atom.of(*_ACTS, "selves") for atom in lead)
    small = all(atom.of(*_SMALL) or is_anothers(atom) for atom in lead)
    told = any(atom.of("told") and not atom.of("sign") for atom in lead)
    tail = atoms_of([plain(word).strip(MARKS) for word in words[end:] if word.islower()])
    ends = all((atom.of(*_SMALL) and not atom.of("told")) or is_anothers(atom) for atom in tail)
    return bool(lead) and ends and (acts or small) and not (told or lead[-1].of("because") or _is_from(lead[-1]))


def _are_all(words: Sequence[str], found: Sequence[tuple[Person, int, int]]) -> bool:
    """No other word stands there, but small ones, places, and who they are: `Ann Lee and our daughter Eva Lee`."""
    named = {at for _, first, end in found for at in range(first, end)}
    rest = atoms_of([plain(word).strip(MARKS) for at, word in enumerate(words) if at not in named and word.islower()])
    return all(atom.of("fill", "and", "self", "selves") or is_anothers(atom) for atom in rest)


def _is_from(atom: Atom) -> bool:
    return not (of_names("comes_from") | of_names("for_others")).isdisjoint(atom.words)


# Whose name ----------------------------------------------------------------------------------------------


def _told(sentence: str, known: str) -> Person | None:
    """`Please print my name as Ann Lee`, between commas, too; and their own name with a title: `also Dr. Ann Lee`."""
    for part in dict.fromkeys((sentence, *_COMMA.split(sentence))):
        told = told_name(part)
        if told and not told.alone and _tells_theirs(told, known):
            return told.person if _is_somebodys(told.person.name, known) else None
        lead, _, name = part.partition(" ")
        titled = plain(lead) in of_names("that_is") and is_title(name.partition(" ")[0])
        if titled and is_same(name, known) and isinstance(behind(name), People):
            return Person(names.clean(name))
    return None


def _asked_to_print(words: Sequence[str], found: Sequence[tuple[Person, int, int]], known: str) -> Person | None:
    """`Führen Sie mich bitte ohne Titel als Ann Lee`, `please omit the title: Ann Lee will do`: the account's name,
    written otherwise, behind a `please` in words that may be anything but a turn."""
    for person, first, end in found if len(found) == 1 else ():
        if not is_same(person.name, known) or names.key(person.name) == names.key(known) or not first:
            continue
        lead = atoms_of(WORD.findall(plain(" ".join(words[:first]))))
        leads = words[first - 1][-1:] == ":" or plain(words[first - 1]) in of_names("as")
        pleads = any(holds("please", atom.words) for atom in lead)
        turned = any(atom.of("not", "if", "others", "told", "question") for atom in lead if not atom.of(*_NO_TURNS))
        if leads and pleads and not turned and is_harmless(words[end:], apart=True):
            return person
    return None


def _is_somebodys(name: str, known: str) -> bool:
    """Not so `Sign up: Free Webinar`."""
    first = name.split(maxsplit=1)[0]
    return _is_name(name) and (is_given(first) or is_title(first) or is_same(name, known))


def _tells_theirs(told: ToldName, known: str) -> bool:
    """`I am Nasrin Sotoudeh` under another whole name may say it for her; `add Ann Lee` may be somebody else."""
    if is_same(told.person.name, known):
        return told.plainly or told.own
    return told.plainly and not told.added if is_whole_name(known) else told.own or (told.plainly and not told.added)


def _is_own(words: Sequence[str], first: int, end: int) -> bool:
    """Set apart behind a word for `name`, or `I`: `my real name: Ann Lee`, `quem assina sou eu: Ann Lee`."""
    if not first or (words[first - 1][-1:] not in (":", ",") and plain(words[first - 1]) not in of_names("that_is")):
        return False
    lead, tail = (atoms_of(WORD.findall(plain(" ".join(part)))) for part in (words[:first], words[end:]))
    said = any(atom.of("signature", "name") for atom in lead) or any(map(_is_i, lead))
    turned = any(atom.of("told", "question", "if", "off", "sign") and not atom.of("fill") for atom in tail)
    return said and not (turned or any(map(is_anothers, lead)) or _is_of_somebody(lead))


def _is_of_somebody(lead: Sequence[Atom]) -> bool:
    """`The prisoner's name:`, `nombre del preso:`; not so `o meu nome verdadeiro:`."""
    said = next((at for at, atom in enumerate(lead) if atom.of("signature", "name")), 0)
    owned = any(not atom.groups and before.of("fill", "letter") for before, atom in pairwise(lead[said:]))
    return owned or any("'s" in word for atom in lead for word in atom.words)


def _is_i(atom: Atom) -> bool:
    """`Quem assina sou eu`"""
    return not of_names("writer").isdisjoint(word for said in atom.words for word in said.split())


def _beside_the_writer(
    words: Sequence[str], found: Sequence[tuple[Person, int, int]], known: str, *, together: bool
) -> Iterator[tuple[Person, ...]]:
    """`My colleague Fatou Diallo too`, `minhas colegas A e B também pediram pra assinar`."""
    people = tuple(person for person, _, _ in found if not is_same(person.name, known))
    if not people:
        return
    first, end = found[0][1], found[-1][2]
    lead = atoms_of(WORD.findall(plain(" ".join(words[:first]))))
    theirs = [at for at, atom in enumerate(lead) if is_anothers(atom) or not of_names("mine").isdisjoint(atom.words)]
    if together or (theirs and (_is_too(words, end) or _is_also(lead, theirs[0], words[end - 1 :]))):
        yield people


def _is_too(words: Sequence[str], end: int) -> bool:
    """`… Fatou Diallo too`; behind it nothing, or a wish to sign."""
    tail = [plain(word).strip(MARKS) for word in words[end:]]
    also = next((at for at, word in enumerate(tail[:2]) if word in of_names("also")), None)
    if also is None:
        return False
    ended = words[end + also][-1:] in (*MARKS,) or also == len(tail) - 1
    behind_it = atoms_of(tail[also + 1 :])
    return ended or (bool(behind_it) and all(atom.of(*_SMALL) for atom in behind_it))


def _is_also(lead: Sequence[Atom], theirs: int, tail: Sequence[str]) -> bool:
    """`… y también mi hijo Mateo Rincón`, `and so would my sister Ann Lee, who lives with me`."""
    also = [at for at, atom in enumerate(lead[:theirs]) if not of_names("also").isdisjoint(atom.words)]
    small = bool(also) and all(atom.of(*_SMALL, "if") for atom in lead[also[-1] : theirs])
    last, following = tail[0], [plain(word).strip(MARKS) for word in tail[1:2]]
    ended = last[-1:] in (*MARKS,) or not following
    return small and (ended or all(atom.of(*_SMALL) for atom in atoms_of(following)))


# Asked for -----------------------------------------------------------------------------------------------


def _asks(parsed: Parsed) -> bool:
    """An act of signing in one of its clauses, and in none of them one that is turned."""
    acting = [one for one in parsed.clauses if one.has(*_ACTS) and not says_how(parsed.clauses, one)]
    condition = any(clause.atoms[0].of("if") and not clause.atoms[0].of(*_NO_TURNS) for clause in parsed.clauses)
    return bool(acting) and not condition and not any(map(_is_turned, acting))


def _turns(parsed: Parsed) -> bool:
    """An act of signing stands in it that is turned."""
    return any(clause.has(*_ACTS) and _is_turned(clause) for clause in parsed.clauses)


def _is_turned(clause: Clause) -> bool:
    """A no, a condition, somebody who asked or told: `Ann Lee told me to sign`, `ask them to sign`."""
    polite = clause.has("want") and not clause.has("others")  # `ich hätte gern`
    turned = any(atom.of(*_TURNS) and not (atom.of(*_NO_TURNS) or (polite and atom.of("if"))) for atom in clause.atoms)
    asked = clause.atoms[0].of("question") and not clause.atoms[0].of("fill", "letter")
    told = any(atom.of("told") and not (atom.of("sign", "want", "letter") or _they_want(atom)) for atom in clause.atoms)
    return turned or asked or asks_them_to(clause.atoms) or (told and not polite)


def _may_turn(clause: Clause) -> bool:
    """`… when you change it`, beside an act in which nothing is turned."""
    return _is_turned(clause) or any(atom.of("if") and not atom.of(*_NO_TURNS) for atom in clause.atoms)


def _they_want(atom: Atom) -> bool:
    return not of_names("they_want").isdisjoint(atom.words)


# What it changes -----------------------------------------------------------------------------------------


def with_the_named(said: Said, intents: Sequence[Intent], *, refused: bool) -> Iterator[Intent]:
    """The intents, with those whom the mail names in the place of its sender alone, or beside them.

    Where nothing was understood, but somebody is named who asks to be on the letter, they are shown, and wait for a
    yes; nobody is where the mail refuses anything.
    """
    found = [] if refused or not any(map(_may_change, intents)) else [*namings(said)]
    known = names.of_sender(said.mail.sender)
    intents = [*dict.fromkeys(intents)]  # two commands that say the same
    intents = [intent for intent in intents if not _is_printed_otherwise(intent, intents, known)]
    signed_for = {intent.campaign for intent in intents if isinstance(intent, Sign)}
    beside = [_asks_for_name(intent) and intent.campaign in signed_for for intent in intents]
    changed = [
        _changed(intent, found, said) if _may_change(intent) and not aside else intent
        for intent, aside in zip(intents, beside, strict=True)
    ]
    signed = {intent.campaign: intent for intent in changed if isinstance(intent, Sign)}
    asked = {intent.campaign: intent for intent in changed if _asks_for_name(intent) and intent.campaign in signed}
    for intent in changed:
        other = asked.get(getattr(intent, "campaign", ""))
        if other is None or not isinstance(intent, Sign | Unclear):
            yield intent
        elif isinstance(intent, Sign):
            yield (
                intent
                if _holds(intent, other)
                else Unclear(Why.WHICH_NAME, intent.campaign, people=(*other.people, *intent.people))
            )
        elif intent is not other:
            yield intent


def _is_printed_otherwise(intent: Intent, intents: Sequence[Intent], known: str) -> bool:
    """`Firmo, pero poned Consuelo Martín Rubio`, from Chelo: the second wish says who signs."""
    if not isinstance(intent, Sign) or [names.key(person.name) for person in intent.people] != [names.key(known)]:
        return False
    others = [other for other in intents if isinstance(other, Sign) and other.campaign == intent.campaign]
    return not is_whole_name(known) and any(len(other.people) == 1 for other in others if other is not intent)


def _asks_for_name(intent: Intent) -> TypeGuard[Unclear]:
    return isinstance(intent, Unclear) and intent.why in SHOWS_PEOPLE and bool(intent.people)


def _holds(sign: Sign, unclear: Unclear) -> bool:
    """Whoever is asked about is among those who sign."""
    signing = {names.key(person.name) for person in sign.people}
    return any(names.key(person.name) in signing for person in unclear.people[:1])


def _may_change(intent: Intent) -> bool:
    if isinstance(intent, Sign):
        return len(intent.people) == 1 and not intent.people[0].anonymous
    return isinstance(intent, Unclear) and intent.why in NAMED_ELSEWHERE and intent.wish is Wish.SIGN


def _changed(intent: Intent, found: Sequence[Naming], said: Said) -> Intent:
    known = names.of_sender(said.mail.sender)
    if isinstance(intent, Sign):
        return _signed(intent, found, known, both=bool(_of_account(known)) and any(map(says_both, said.sentences)))
    assert isinstance(intent, Unclear)
    people = _who_asks(intent, found, known)
    campaign = intent.campaign or single(said.named) or single(said.implied)
    if not people or not campaign:
        return intent
    said.trail.rest_on(() if said.named else said.sources.rests)
    return Sign(campaign, tuple(replace(person, explicit=True) for person in people), spoken=True)


def _signed(sign: Sign, found: Sequence[Naming], known: str, *, both: bool) -> Sign:
    """The sender, as they want to be printed, and those beside them. `both`: two people say that they sign."""
    (writer,) = sign.people
    own = next((naming.people[0] for naming in found if naming.own), None)
    anew = own is not None and names.key(writer.name) == names.key(known) and not writer.explicit
    if own is not None and anew:
        writer = replace(writer, name=own.name, place=own.place or writer.place, explicit=True)
    wanted = [naming for naming in found if naming.asks and (naming.too or len(naming.people) > 1)]
    more = _each_once(naming.people for naming in wanted)
    others = [replace(person, explicit=True) for person in more if not is_same(person.name, writer.name)]
    couple = _of_account(known) if both and not others and writer.name == known else ()
    if others or couple:
        people = couple or (writer, *others)
        return replace(sign, people=tuple(replace(person, explicit=True) for person in people), spoken=True)
    return replace(sign, people=(writer,), spoken=sign.spoken or (anew and is_another(writer.name, known)))


def _who_asks(unclear: Unclear, found: Sequence[Naming], known: str) -> tuple[Person, ...]:
    """() where nobody is named for certain, or the writer in two ways."""
    household = unclear.why is Why.WHOSE_NAMES
    wanted = [naming for naming in found if naming.asks or household or naming.has(known)]
    if several := _each_once(naming.people for naming in wanted if len(naming.people) > 1):
        return several
    beside = _each_once(naming.people for naming in wanted if naming.too and naming.asks)
    if household and not beside:
        return _of_account(known)
    if beside and is_whole_name(known):
        return (Person(names.clean(known)), *beside)
    understood = unclear.why is not Why.NO_COMMAND  # but for the name
    own = _each_once(naming.people for naming in found if naming.own and (naming.asks or understood))
    return own if len(own) == 1 else ()


def _of_account(known: str) -> tuple[Person, ...]:
    """`Ja, wir beide`, from Heinz und Elfriede Dorn."""
    found = behind(known)
    return found.people if isinstance(found, People) and found.several else ()


def _each_once(people: Iterable[Sequence[Person]]) -> tuple[Person, ...]:
    return (*{names.key(person.name): person for some in people for person in some}.values(),)

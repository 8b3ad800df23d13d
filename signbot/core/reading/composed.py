"""An answer to `Do you want to sign?` in somebody's own words, taken apart: a yes, who, which letter, in any order.

`Both of us: Harold Tibbs and June Tibbs`, `UA 329/11, as Annika Ljung please`, `oh yes dear, that is what I meant`

lines above a signature ─► clauses ─► what each is: a yes, `please`, a name, a place behind it, who, the letter that was
asked about, courtesy ─► anything else, and it is no answer; behind a plain yes an aside may stand
"""

from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from functools import cache
from itertools import takewhile

from signbot.core.campaign import Person
from signbot.core.question import Question
from signbot.core.reading.affirmation import is_aside, is_mocked, stands_beside_yes, tells_what_was
from signbot.core.reading.behind import People, behind
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.reading.name_shape import INITIAL
from signbot.core.reading.places import place_of
from signbot.core.reading.reply_words import holds, is_phrase, place
from signbot.core.reading.said import Said
from signbot.core.reading.signature import is_closed, is_signature
from signbot.core.reading.stance import AGREES, Part, Says, parsed_line, parts_in
from signbot.core.reading.titled import without_titles
from signbot.core.reading.told_name import told_name
from signbot.core.text import words
from signbot.core.text.grammar import Atom, atoms_of
from signbot.core.text.lexicon import WORD, Phrases
from signbot.core.text.plain import plain
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_SMALL = ("self", "selves", "fill", "because", "and", "adverb", "courtesy", "letter", "yes", "want")
_WHO = ("self", "selves", "others", "fill", "because", "and", "adverb")
_LONGEST = 4  # clauses of one list of names: `Ann Lee, Bob Kim and Eva Ruiz`
_RELATION = 4  # atoms of `me and my dear wife`


@dataclass(slots=True)
class Composed:
    """What the pieces say, together."""

    agrees: bool = False
    plainly: bool = False  # with a plain yes
    please: bool = False
    several: bool = False  # the writer, and whoever is named: `both of us`, `me and my wife`
    presented: bool = False  # a name is said to be one: `as Ann Lee`
    who: list[str] = field(default_factory=list)  # as written: names, places, and who they are
    people: list[Person] = field(default_factory=list)

    @property
    def wants(self) -> bool:
        """A yes; or names, and a word that asks for them. A name alone is a signature."""
        asks = self.please or self.presented or self.several
        return self.agrees or (asks and bool(self.people))


def composed(said: Said, question: Question) -> Composed | None:
    """None where anything in the own words is no part of such an answer."""
    lines = [*_above_signature(said)]
    found = Composed()
    if tells_what_was(lines) or is_mocked(lines) or not all(_take_line(found, said, question, line) for line in lines):
        return None
    return found


def _above_signature(said: Said) -> Iterator[str]:
    lines = [line.text for line in said.own.lines]
    for at, line in enumerate(lines):
        if at and (is_closed(lines[at:]) or is_signature(lines[at:], said.mail.sender)):
            return
        yield line


def _take_line(found: Composed, said: Said, question: Question, line: str) -> bool:
    parts = iter(parts_in([line], said.mail.sender))
    for parsed in parsed_line(line):
        own = [next(parts) for _ in parsed.clauses]
        if parsed.sentence.asked:
            return False
        at, told = 0, [number for number, part in enumerate(own) if _is_who(part.clause) and not _is_both(part.clause)]
        while at < len(own):
            named = _names(found, parsed, own[at:])
            if not named and not _take(found, said, question, own[at], _written(parsed, own[at : at + 1])):
                return False
            told += range(at, at + named)
            at += max(named, 1)
        if told:
            found.who.append(_written(parsed, own[min(told) : max(told) + 1]))
    return True


def _written(parsed: Parsed, parts: Sequence[Part]) -> str:
    tokens = parsed.sentence.tokens
    first, last = parts[0].clause.atoms[0].first, max(atom.last for atom in parts[-1].clause.atoms)
    return parsed.sentence.plain.written(tokens[first].start, tokens[last].end)


def _names(found: Composed, parsed: Parsed, parts: Sequence[Part]) -> int:
    """How many clauses name people: `Harold Tibbs and June Tibbs`, `as Annika Ljung please`."""
    if parts[0].clause.lead == "and":
        return 0  # of a list that begins with somebody who is no name for certain
    joined = 1 + sum(1 for _ in takewhile(lambda part: part.clause.lead == "and", parts[1:_LONGEST]))
    for count in range(joined, 0, -1):
        text = _written(parsed, parts[:count])
        told = told_name(text) if count == 1 else None
        named = People((told.person,), said=not told.alone) if told and not told.added else behind(text)
        sure = told is None or told.alone or (told.plainly and parts[0].says is not Says.STORY)
        loosely = not (sure or found.agrees)  # `It was Ann Lee, please`
        if isinstance(named, People) and not (named.others or loosely) and all(map(_is_whole, named.people)):
            found.people += named.people
            found.presented = found.presented or named.said
            found.please = found.please or holds("please", WORD.findall(plain(text)))
            return count
    return 0


def _take(found: Composed, said: Said, question: Question, part: Part, text: str) -> bool:
    """Whether the clause is a piece of the answer."""
    clause = part.clause
    if _names_another(said, question, text):
        return False
    if part.says in AGREES:
        polite = part.says is Says.YES or place("so", clause) is None or said.context.answered
        found.agrees = found.agrees or polite
        found.plainly = found.plainly or part.says is Says.YES
    elif is_phrase("please", clause):
        found.please = True
    elif _is_who(clause):
        found.several = found.several or _is_several(clause, text)
    elif found.people and (town := place_of(text)):
        found.people[-1] = replace(found.people[-1], place=found.people[-1].place or town)
    elif part.says is Says.POLITE:
        found.several = found.several or (bool(found.people) and says_both(text))  # `bitte beide`
    elif not _is_letter(said, question, text):
        notes = clause.has("mail")  # `Yes, your mail has arrived`
        return found.plainly and not notes and is_aside(part) and part.says is Says.MORE and stands_beside_yes(text)
    return True


def _is_who(clause: Clause) -> bool:
    """`both of us`, `just me`, `my dear wife and I`; not so `my wife asked me`."""
    if _is_both(clause):
        return True
    owned = [at for at, atom in enumerate(clause.atoms) if _is_mine(atom)]
    strange = [at for at, atom in enumerate(clause.atoms) if not atom.of(*_WHO)]
    own = clause.has("self", "selves") and len(clause.atoms) <= _RELATION
    return own and all(at - 1 in owned for at in strange) and not clause.has("not", "if", "told")


def _is_both(clause: Clause) -> bool:
    return _both().is_all([word for atom in clause.atoms for word in atom.words])


def says_both(text: str) -> bool:
    return _both().anywhere(WORD.findall(plain(text))) is not None


def _is_several(clause: Clause, text: str) -> bool:
    return says_both(text) or clause.has("selves", "others") or any(map(_is_mine, clause.atoms))


def _is_whole(person: Person) -> bool:
    """Not so `Solange P.`: the same person as in From, or nobody that can be printed."""
    return " " in person.name and INITIAL.fullmatch(person.name.split()[-1]) is None


def _is_mine(atom: Atom) -> bool:
    return not of_names("mine").isdisjoint(atom.words)


def _is_letter(said: Said, question: Question, text: str) -> bool:
    """`UA 329/11`, `the Mexico one`: the letter that was asked about, and small words alone."""
    rest = without_titles(said.without_codes(text, question.campaigns), question.campaigns, said.book)
    return rest != text and all(atom.of(*_SMALL) for atom in atoms_of(WORD.findall(plain(rest))))


def _names_another(said: Said, question: Question, text: str) -> bool:
    """`Yes to UA 12/12`, `the Kenya one`, where another letter was asked about."""
    others = said.book.known.difference(question.campaigns)
    return bool(said.book.mentions(plain(said.without_codes(text, question.campaigns)))) or (
        without_titles(text, tuple(others), said.book) != text
    )


@cache
def _both() -> Phrases:
    tables = words.spoken("choices").items()
    return Phrases(
        (tag, group, phrase) for tag, table in tables for group in ("both", "all") for phrase in table[group]
    )

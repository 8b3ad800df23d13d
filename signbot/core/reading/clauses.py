"""A sentence -> its clauses, and what each of them does: signs, takes a name off, asks, or nothing of the kind.

sentence ─► atoms (core.text.grammar) ─► clauses, cut at commas, dashes, colons and conjunctions ─► an act in each?

An act is composed: a verb that signs; one that puts (`add`, `include`) with the writer or a name as its object, on
either side; one that lends (`give`, `use`) with a name; a name with the letter behind it (`my name for UA 329/11`);
one that takes away, with either. So no wish stands in a table as a whole, but for idioms (`count me in`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import pairwise

from signbot.core.code import CodeBook
from signbot.core.reading.details import ARTICLE
from signbot.core.reading.sentences import Sentence
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import NONE, Atom, Grammar, atoms, spoken, words_of
from signbot.core.text.lexicon import BARE, WORDS, Verb
from signbot.core.text.plain import bare
from signbot.core.text.words import of_all, of_names
from signbot.core.value import dataclass

APART = re.compile(r"[,()–—:/|]|\s-+\s|^-+\s|\s-+$|-+>")
_BREAK = re.compile(r"[,()–—:|]|\s-+\s")
_CODE, _LIKE, _TITLE, _ADDRESS = map(frozenset, (["code"], ["like"], ["letter", "title"], ["address"]))
SOON = 4  # words from a misspelt verb to a code
LONGEST_NAME = 4  # words of a name that is added
NEAR = 6  # atoms from a verb to its object
# What may stand between a verb and its object: `put please also my name`, `trage mich bitte bei UA 329/11 ein`
BETWEEN = tuple("not away fill self selves you courtesy letter code like adverb all and want".split())
SMALL = tuple("courtesy fill self selves you want ask yes letter code like all adverb mail".split())


@dataclass(slots=True, eq=False)  # by identity: a sentence may say the same twice
class Clause:
    """A part of a sentence with at most one act."""

    lead: str  # what joins it to the one before: "", a mark, "and", "but"
    atoms: list[Atom]
    withheld: bool = False  # it asks that a name is not printed
    verb: Verb | None = None
    first: int = 0  # the act's first and last atom
    last: int = -1

    @property
    def head(self) -> list[Atom]:
        """What stands before its act; all of it where it has none."""
        return self.atoms[: self.first] if self.verb else self.atoms

    @property
    def act(self) -> list[Atom]:
        return self.atoms[self.first : self.last + 1]

    @property
    def added(self) -> list[Atom]:
        """The name that it adds: `add Ruth Lee`."""
        named = self.verb is Verb.SIGN and any(atom.of("enlist") for atom in self.act)
        mine = any(atom.of("self", "selves", "signature") for atom in self.act)
        return [atom for atom in self.act if not atom.groups] if named and not mine else []

    @property
    def rest(self) -> list[Atom]:
        """What stands behind its act."""
        return self.atoms[self.last + 1 :] if self.verb else []

    def has(self, *groups: str) -> bool:
        return any(atom.of(*groups) for atom in self.atoms)

    def is_all(self, *groups: str) -> bool:
        return all(atom.of(*groups) for atom in self.atoms)


@dataclass(slots=True)
class Parsed:
    """A sentence, taken apart in the language that knows most of its words."""

    sentence: Sentence
    languages: tuple[str, ...]
    clauses: list[Clause] = field(default_factory=list)

    def gap(self, atom: Atom) -> str:
        """What stands before the atom."""
        return self.sentence.tokens[atom.first].before

    def is_capital(self, atom: Atom) -> bool:
        """Written like a name. In a line of capitals nothing is."""
        token = self.sentence.tokens[atom.first]
        written = self.sentence.plain.written(token.start, token.end)
        return written[:1].isdigit() or (written[:1].isupper() and not self.sentence.plain.original.isupper())


def parse(sentence: Sentence, book: CodeBook) -> Parsed:
    tokens = sentence.tokens
    said: Sequence[str] = sentence.said
    marked = [_mark(sentence, place, book) for place in range(len(tokens))]
    grammars = spoken([word for word, mark in zip(said, marked, strict=True) if mark is NONE])
    said = _mended(said, marked, grammars[0])
    breaks = [_BREAK.search(token.before) is not None for token in tokens]
    found = _of_learners(atoms(said, marked, breaks, grammars[0]), grammars[0])
    parsed = Parsed(sentence, tuple(grammar.tag for grammar in grammars))
    parsed.clauses = list(_clauses(parsed, found)) or [Clause("", found)]  # `and` alone
    for clause, after in pairwise(parsed.clauses):
        if clause.verb is Verb.NAME and after.lead == ":" and parsed.clauses[0].verb is Verb.SIGN:
            clause.verb = None  # `SIGN UA 329/11, name: Mary Smith`
    if not any(clause.verb for clause in parsed.clauses) and len(parsed.clauses) > 1:
        whole = _judged(Clause("", found))  # `add, please, my name`
        parsed.clauses = [whole] if whole.verb else parsed.clauses
    return parsed


def _mended(said: Sequence[str], marked: Sequence[frozenset[str]], grammar: Grammar) -> Sequence[str]:
    """With verbs that are misspelt soon before a code: `Please sing UA 329/11`."""
    codes = [place for place, mark in enumerate(marked) if mark is _CODE]
    if not codes:
        return said
    near = {place for code in codes for place in range(code - SOON, code)}
    return [
        (grammar.meant(word) if place in near and mark is NONE else "") or word
        for place, (word, mark) in enumerate(zip(said, marked, strict=True))
    ]


def _of_learners(found: list[Atom], grammar: Grammar) -> list[Atom]:
    """`I wants to sign`, French `je veut signé`: the writer's own, in the form of another person or another tense."""
    for before, atom in pairwise(found):
        own = before.of("self") and len(before.words) == 1 and before.last < atom.first
        if own and not of_names("they_want").isdisjoint(atom.words):
            atom.groups = frozenset({"want"})
        elif before.of("want") and atom.of("told") and len(atom.words) == 1:
            _, groups = grammar.at([bare(atom.words[0])], 0)
            atom.groups = groups if "sign" in groups else atom.groups
    return found


def _mark(sentence: Sentence, place: int, book: CodeBook) -> frozenset[str]:
    """What a token is whatever language is spoken: a code, a word of a title, a part of an address."""
    tokens = sentence.tokens
    token = tokens[place]
    if token.code or token.like:
        return _CODE if token.code else _LIKE
    after = tokens[place + 1 : place + 2]
    if after and after[0].before.startswith(".") and token.text in of_names("joined_title"):
        return _ADDRESS  # `Ma. del Carmen Ruiz`: a title, whatever the word means elsewhere
    if sentence.plain.written(token.start, token.end).endswith("ª"):
        return _ADDRESS  # `Mª Carmen Ortega`
    if token.before.endswith("@") or (after and after[0].before.startswith("@")):
        return _ADDRESS
    return _TITLE if token.text in book.titles or bare(token.text) in book.titles else NONE


def _clauses(parsed: Parsed, found: Sequence[Atom]) -> Iterator[Clause]:
    current: list[Atom] = []
    lead = ""
    for atom in found:
        begins = bool(current) and atom.first != current[-1].last  # not the second half of `j'ai`
        mark = APART.search(parsed.gap(atom)) if begins else None
        joint = "but" if atom.of("but") and not atom.of("because") else "and" if atom.of("and") else ""
        if current and (mark or joint):
            yield _judged(Clause(lead, current))
            current, lead = [], mark.group().strip() or "-" if mark else ""
        lead = joint or lead
        if not joint:
            current.append(atom)
    if current:
        yield _judged(Clause(lead, current))


def _judged(clause: Clause) -> Clause:
    clause.withheld = _withholds(clause)
    return clause if clause.withheld and clause.has("not") else _with_act(clause)


def _withholds(clause: Clause) -> bool:
    """`keep my name private`, `don't put my name in public`."""
    return clause.has("anonymous") or (clause.has("not") and clause.has("signature") and clause.has("publish"))


def _with_act(clause: Clause) -> Clause:
    if (no_more := _of_mail(clause.atoms)) is not None:
        clause.verb, clause.first, clause.last = no_more
        return clause
    for place in range(len(clause.atoms)):
        found = _act_at(clause.atoms, place)
        if found:
            clause.verb, clause.first, clause.last = found
            break
    return clause


Act = tuple[Verb, int, int]


def _act_at(found: Sequence[Atom], at: int) -> Act | None:
    """The act whose verb stands there."""
    atom = found[at]
    for verb in WORDS:
        if atom.of(verb):
            return _of_sign(found, at) if verb is Verb.SIGN else (verb, at, at)
    if atom.of(Verb.NAME) and (len(atom.words) > 1 or _is_named(found, at)):
        return Verb.NAME, at, at
    if atom.of(*BARE) and not (atom.of("unsubscribe") and _behind(found, at, "signature") is not None):
        return _simple(found, at)
    if atom.of("off"):
        return _of_taking(found, at)
    if atom.of("enlist"):
        return _of_object(found, at, "self", "selves", "signature") or _of_named(found, at)
    if atom.of("lend"):
        return _of_object(found, at, "signature") or _of_leaving(found, at) or _of_standing(found, at)
    if atom.of("join") and _joins(found, at) and not any(before.of("you", "others") for before in found[at - 1 : at]):
        return Verb.SIGN, at, at
    later = any(other.of("off", "withdraw", "enlist", "lend", "sign") for other in found[at + 1 :])
    if atom.of("signature") and not (atom.of("want") or later) and _is_own(found, at):
        return _of_signature(found, at)
    return None


def _of_mail(found: Sequence[Atom]) -> Act | None:
    """`no more emails`, `I don't want to receive your messages`, `take me off your mailing list`; not so `I got no
    email`, which tells, nor `don't stop your emails`."""
    mail = next((at for at, atom in enumerate(found) if atom.of("mail") and not atom.of("letter")), None)
    stops = [at for at, atom in enumerate(found) if atom.of("not", "off", "withdraw", "unsubscribe")]
    away = [at for at, atom in enumerate(found) if atom.of("away")]
    stops = stops or away[-1:]
    if mail is None or len(stops) != 1 or not all(atom.groups for atom in found):
        return None
    other = any(atom.of("sign", "signature", "if", "question") and not atom.of("fill", "lend", "not") for atom in found)
    first = next((atom for atom in found if not atom.of("fill", "courtesy")), found[0])
    told = any(atom.of("told") and not atom.of("mail") for atom in found)  # Portuguese `não vi o email`
    tells = (first.of("self", "selves") or told) and not any(atom.of("want", "ask", "off", "away") for atom in found)
    return None if other or tells else (Verb.UNSUBSCRIBE, min(stops[0], mail), len(found) - 1)


def _of_signature(found: Sequence[Atom], at: int) -> Act | None:
    """`my name on UA 329/11`, `my name off UA 329/11`, `my name for the letter, please, UA 329/11`."""
    reason = [atom.of("because") and not atom.of("if") for atom in found[at + 1 : at + 2]]
    named = [atom.of("letter", "code", "like") for atom in found[at + 2 : at + 3]]
    code = _behind(found, at + (reason == named == [True]), "code", "like")
    if code is None and any(atom.of("want") for atom in found[max(at - 2, 0) : at]):
        letter = _behind(found, at, "letter")  # `I would like my name on it`
        code = None if any(atom.of("away", "off") for atom in found[at:letter]) else letter
    if code is None:
        return None
    ends = found[_last_word(found)].of("away")  # Dutch `mijn naam moet van UA 329/11 af`
    if not ends and any(atom.of("away") for atom in found[code + 1 : code + 2]):
        return None
    return (Verb.WITHDRAW if ends or any(atom.of("away") for atom in found[at:code]) else Verb.SIGN), at, code


def _of_sign(found: Sequence[Atom], at: int) -> Act:
    """`sign off` closes a mail; nobody knows what `sign me out` should do."""
    behind = next((atom for atom in found[at + 1 :] if not atom.of("self")), None)
    away = behind is not None and behind.of("away")
    return (Verb.NEVER if away else Verb.SIGN), at, at


def _joins(found: Sequence[Atom], at: int) -> bool:
    """`I'm in for UA 329/11`; not so `I'm in Mexico`."""
    rest = [atom for atom in found[at + 1 :] if not atom.of("courtesy", "adverb")]
    called = len(rest) > 1 and _is_for(rest[0]) and rest[1].of("title")  # `I'm in for Peru`
    reason = 1 if called else next((at for at, atom in enumerate(rest) if atom.of("code", "because")), len(rest))
    plain = all(atom.of("fill", "letter") and not atom.of("title") for atom in rest[:reason])
    return plain and (not rest or reason < len(rest) or rest[-1].of("letter"))


def _is_for(atom: Atom) -> bool:
    """`for`, in any language."""
    return not of_names("for_others").isdisjoint(atom.words)


def _of_taking(found: Sequence[Atom], at: int) -> Act | None:
    """`remove my name`, `take me off`; `delete my data` is no signature."""
    place = _behind(found, at, "self", "selves", "signature", "mail")
    place = _before(found, at, "signature", "self") if place is None else place
    if place is None and any(atom.of("ask") and atom.words[0] in of_names("writer") for atom in found[at - 1 : at]):
        place = at - 1  # Spanish `¿me pueden borrar?`
    if place is None or found[at].of(Verb.FORGET):
        return None
    name = _behind(found, place - 1, "signature", "mail") if place > at else place
    place = place if name is None else name
    if found[place].of("mail") and not found[place].of("letter"):
        return Verb.UNSUBSCRIBE, at, place
    return Verb.WITHDRAW, min(at, place), max(at, place)


def _of_object(found: Sequence[Atom], at: int, *objects: str) -> Act | None:
    """`put my name`, `my name added`; with `off` behind it, it takes away."""
    place = _behind(found, at, *objects)
    if place is not None and _is_of_something(found, place):
        return None
    if place is not None and found[place].of("self") and not found[place].of("signature"):
        name = _behind(found, place, "signature")
        place = place if name is None else name
    if place is None:
        place = _before(found, at, *(group for group in objects if group != "selves"))
    if place is None:
        return None
    if found[place].of("signature") and _is_anothers(found, place):
        return None
    if place < at and not found[place].of("signature") and (_is_noted(found[at + 1 :]) or _is_of_you(found[at + 1 :])):
        return None
    first, last = min(at, place), max(at, place)
    near = (*range(at + 1, min(len(found), last + 4)), _last_word(found))
    away = next((index for index in near if index > at and found[index].of("away", "off")), None)
    if away is not None:
        return Verb.WITHDRAW, first, max(last, away)
    return (Verb.WITHDRAW if any(atom.of("away") for atom in found[:last]) else Verb.SIGN), first, last


def _of_named(found: Sequence[Atom], at: int) -> Act | None:
    """`add Ruth Lee`, Spanish `pongan a Ana Ruiz`, German `Ruth Lee eintragen`: a name, and small words behind it."""
    begin = next((place for place in range(at + 1, at + 4) if _begins_name(found, place)), None)
    if begin is None or not all(atom.of("fill") for atom in found[at + 1 : begin]):
        begin = next((place for place in range(max(at - LONGEST_NAME, 0), at) if _begins_name(found, place)), None)
        if begin is None or any(atom.groups for atom in found[begin:at]):
            return None
        return Verb.SIGN, begin, at
    end = next((place for place in range(begin, len(found)) if found[place].groups), len(found))
    behind = found[end : end + 1]
    ended = not behind or behind[0].of("fill", "courtesy", "letter", "code", "adverb")
    ended = ended or (behind[0].of("sign") and len(behind[0].words) > 1)  # `among the signatories`
    return (Verb.SIGN, at, end - 1) if ended and end - begin <= LONGEST_NAME else None


def _begins_name(found: Sequence[Atom], at: int) -> bool:
    """A first name, and another word that no table knows."""
    name = found[at : at + 2]
    return len(name) > 1 and not any(atom.groups for atom in name) and is_given(name[0].words[0])


def _last_word(found: Sequence[Atom]) -> int:
    """Behind it stands only courtesy: `Trage mich bitte bei UA 329/11 wieder aus, danke`."""
    return max((place for place, atom in enumerate(found) if not atom.of("courtesy")), default=0)


def _is_noted(behind: Sequence[Atom]) -> bool:
    """`I note the letter down`, Spanish `me apunto la carta`: the letter, and no name, is what they put somewhere."""
    said = behind[0].words[-1] if behind and not behind[0].of("letter") else ""
    article = len(said) > 1 and ARTICLE.match(f"{said} letter") is not None  # not so Spanish `me sumo a la carta`
    return any(atom.of("letter") for atom in behind[article:][:1])


def _is_of_you(behind: Sequence[Atom]) -> bool:
    """French `je compte sur vous`, Spanish `cuento con ustedes`."""
    return len(behind) > 1 and behind[0].of("fill") and behind[1].of("you")


def _is_of_something(found: Sequence[Atom], at: int) -> bool:
    """`put my glasses on`: what no table has is the writer's, and no name."""
    own = found[at].of("self") and not of_all("replies", "my").isdisjoint(found[at].words)
    return own and any(not atom.groups for atom in found[at + 1 : at + 2])


def _is_anothers(found: Sequence[Atom], at: int) -> bool:
    """`give your name`; not so German `setzen Sie meinen Namen dazu`, which is known as a whole."""
    if not words_of("self").isdisjoint(found[at].words):
        return False
    before = [atom for atom in found[max(at - 2, 0) : at] if atom.of("self", "selves", "you", "others")]
    owner = before[-1] if before else None
    return owner is not None and not owner.of("self", "selves")


def _of_leaving(found: Sequence[Atom], at: int) -> Act | None:
    """`take me off`, `I no longer want to stand on it`."""
    if any(atom.of("away") for atom in found[:at]) and any(atom.of("code", "letter") for atom in found):
        return Verb.WITHDRAW, at, at
    place = _behind(found, at, "self", "selves")
    away = None if place is None else _behind(found, place, "away")
    return None if away is None else (Verb.WITHDRAW, at, away)


def _of_standing(found: Sequence[Atom], at: int) -> Act | None:
    """`I would like to be on the letter`, German `ich will auf dem Brief stehen`."""
    if found[at].words[-1] not in of_names("stands"):
        return None
    wanted = at and found[at - 1].of("want")
    late = any(atom.of("want") for atom in found[:at]) and at == len(found) - 1
    place = _behind(found, at, "letter", "code") if wanted else _before(found, at, "letter", "code") if late else None
    if place is None or not any(atom.of("fill") for atom in found[min(at, place) + 1 - late : max(at, place)]):
        return None
    return (Verb.WITHDRAW if any(atom.of("away") for atom in found) else Verb.SIGN), min(at, place), max(at, place)


def _is_own(found: Sequence[Atom], at: int) -> bool:
    """`my name on UA 329/11`, `Signature for UA 329/11`."""
    if any(atom.of("self", "selves") for atom in found[max(at - 2, 0) : at]):
        return True
    return at == 0 and not found[at].of(Verb.NAME) and found[1:2] != [] and found[1].of("fill")


def _is_named(found: Sequence[Atom], at: int) -> bool:
    """`NAME UA 329/11 …`: nothing but courtesy stands before it, and the code or nothing behind it."""
    begins = all(atom.of("courtesy") for atom in found[:at])
    return begins and all(atom.of("code", "like") for atom in found[at + 1 : at + 2])


def _simple(found: Sequence[Atom], at: int) -> Act | None:
    """`STATUS`, `LIST`, `HELP`, `FORGET ME`, `UNSUBSCRIBE`: only where nothing else is said."""
    verb = next(verb for verb in BARE if found[at].of(verb))
    others = (*found[:at], *found[at + 1 :])
    sends = ("lend",) if verb is Verb.UNSUBSCRIBE else ()  # `send me no more alerts`
    plain = all(atom.of(*SMALL, *sends) for atom in others)
    listed = verb is Verb.FORGET and any(atom.of("letter", "mail", "code") for atom in others)
    return (verb, at, at) if plain and not listed else None


def _behind(found: Sequence[Atom], at: int, *groups: str) -> int | None:
    for place in range(at + 1, min(len(found), at + 1 + NEAR)):
        if found[place].of(*groups):
            return place
        if not found[place].of(*BETWEEN):
            return None
    return None


def _before(found: Sequence[Atom], at: int, *groups: str) -> int | None:
    for place in range(at - 1, max(-1, at - 1 - NEAR), -1):
        if found[place].of(*groups):
            return place
        if not found[place].of(*BETWEEN):
            return None
    return None

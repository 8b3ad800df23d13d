"""One clause of an answer: does it say yes, does it turn a yes, is it only polite?

    clause (`clauses.parse`) ─► a name or courtesy? ─► a no? ─► does anything turn it? ─► a yes, a story, more ─► Says

A yes is composed: a plain word of yes (`of course`), a deed (`I signed`), or a word of agreeing, wanting or joining
with none but small words beside it. It is turned by the closed classes of `GRAMMAR` alone: a negation, a condition,
another time, a question, somebody else as the one who acts, a second thought, a name taken off. What the writer tells
of themselves in other words (`my account was broken into`) is a story: it may be the opposite of a yes.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise

from signbot.core.address import Address
from signbot.core.code import CodeBook
from signbot.core.reading.before import is_condition
from signbot.core.reading.clauses import Clause, Parsed, parse
from signbot.core.reading.doubt import doubts
from signbot.core.reading.doubt_kinds import SPEAKS_AGAINST
from signbot.core.reading.reply_words import holds, is_phrase, place, without
from signbot.core.reading.request import is_request
from signbot.core.reading.sentences import sentences
from signbot.core.reading.signature import NUMBERED, sender_words
from signbot.core.reading.without_act import HARMLESS, asks, denies, is_sighed, refuses
from signbot.core.text.grammar import Atom, is_polite, words_of
from signbot.core.text.lexicon import LEAVING, Verb
from signbot.core.text.plain import Plain
from signbot.core.text.words import of_all, of_names
from signbot.core.value import dataclass

_YES_SIGNS = re.compile("[👍👌✅✔☑]")
_NO_SIGNS = re.compile("[👎❌✖🚫⛔✋]")
_NO_CODES = CodeBook([])
# What a yes that is no plain one may hold besides
_AGREEING = tuple(
    "yes want join self selves sign signature letter code like courtesy fill adverb you all and lend".split()
)
# What stands beside `meant` in `that is what I meant`
_RESTATED = ("letter", "fill", "question", "self", "selves", "yes", "adverb", "courtesy", "sign", "signature")
_WITHOUT_PRONOUN = ("es", "pt", "it")  # their `pueden` is no question by its order
_PERMITTING = ("ask", "you", "enlist", "want", "letter", "fill", "adverb")
_MINE = ("letter", "fill", "self", "signature", "adverb")  # `it is my signature`
_TURNS_NOUN = ("not", "if", "told", "others", "you", "back", "ask", "want", "lend")  # of a yes that is a noun
_ACTS = ("told", "sign", "want", "lend")  # behind a word that no table has: somebody else acts
_OF_THE_ACT = ("sign", "signature", "told", "ask")  # beside somebody else, they say who acts


class Says(Enum):
    """What a clause says."""

    YES = auto()  # a plain one: `of course`
    OWN = auto()  # what only whoever did it says: `I signed`, `I confirm it`
    AGREES = auto()  # any other
    NO = auto()
    TURNS = auto()  # it denies, doubts, asks, puts off, or speaks of somebody else as the one who acts
    POLITE = auto()  # courtesy, the sender's name
    STORY = auto()  # of the writer, in words that no table has
    MORE = auto()  # anything else


AGREES = frozenset((Says.YES, Says.OWN, Says.AGREES))
ONLY_YES = AGREES | {Says.POLITE}
ONLY_NO = frozenset((Says.NO, Says.POLITE))


@dataclass(frozen=True, slots=True)
class Part:
    """A clause, and what it says."""

    clause: Clause
    says: Says


@lru_cache(512)
def parsed_line(line: str) -> tuple[Parsed, ...]:
    signs = NUMBERED.sub(" ", _NO_SIGNS.sub(". no. ", _YES_SIGNS.sub(". ok. ", line)))
    return tuple(parse(sentence, _NO_CODES) for sentence in sentences(Plain(signs), _NO_CODES))


def parts_in(lines: Iterable[str], sender: Address | None) -> Iterator[Part]:
    """The clauses of these lines, in order; `sender` is whose name is courtesy."""
    names = sender_words(sender)
    for line in lines:
        clauses = [clause for parsed in parsed_line(line) for clause in parsed.clauses]
        yield from map(Part, clauses, _said_in(line, names))


@lru_cache(512)
def _said_in(line: str, names: frozenset[str]) -> tuple[Says, ...]:
    """What each clause says: without the clauses, which `parsed_line` may have made anew."""
    return tuple(_says(parsed, clause, names) for parsed in parsed_line(line) for clause in parsed.clauses)


def _says(parsed: Parsed, clause: Clause, names: frozenset[str]) -> Says:
    if is_addressed(parsed, clause):
        return Says.POLITE
    if _is_called_yes(clause):
        return Says.YES
    if _permits(parsed, clause):
        return Says.AGREES
    if _is_no_machine(clause):
        return Says.MORE
    if _restates(parsed, clause):
        return Says.AGREES
    no = refuses(clause) or denies(clause) or is_phrase("no", clause)
    if no and not any(map(is_yes, clause.atoms)):
        return Says.NO
    unnamed = [atom for atom in clause.atoms if not names.issuperset(atom.words)]
    signed = len(unnamed) < len(clause.atoms) and all(map(_is_initial, unnamed))  # `Solange P.`
    if signed or is_phrase("closing", clause):
        return Says.POLITE
    says = _affirms(parsed, clause, unnamed)
    if _turns(parsed, clause) or (clause.lead == "but" and says not in AGREES):
        return Says.TURNS
    return says


def is_addressed(parsed: Parsed, clause: Clause) -> bool:
    """`Yes, dear, go ahead`; not so `Yes, my dear friend did`."""
    said = [word for atom in clause.atoms for word in atom.words]
    return clause.lead == "," and clause is not parsed.clauses[0] and said[1:] == [] and _is_named("addressed", said[0])


def _is_called_yes(clause: Clause) -> bool:
    """`Yes mate`, German `ja Freunde`."""
    yes, *called = clause.atoms
    return _is_plain(yes) and len(called) == 1 and _is_named("addressed", *called[0].words)


def _permits(parsed: Parsed, clause: Clause) -> bool:
    """`You may`, `yes, you can`, Portuguese `pode botar`: of small words alone; not so `can you`, `you may not`."""
    may = next((atom for atom in clause.atoms if not atom.of("you", "fill", "courtesy") or atom.of("ask")), None)
    if may is None or parsed.sentence.asked or not (may.of("ask") and clause.is_all(*_PERMITTING)) or clause.has("not"):
        return False
    behind_yes = parsed.clauses.index(clause) > 0 and any(map(_is_plain, parsed.clauses[0].atoms))
    return behind_yes or may.words[0] in words_of("you") or parsed.languages[0] in _WITHOUT_PRONOUN


def _restates(parsed: Parsed, clause: Clause) -> bool:
    """`That is what I meant`, `exactly what I wanted`: of small words alone; not so `what did I mean`."""
    beside = without("restates", clause)
    if not beside or parsed.sentence.asked or not clause.has("letter", "question"):
        return False
    asks_it = asks(clause.atoms[0]) and not clause.atoms[0].of("fill", "letter", "yes", "courtesy")
    return not asks_it and all(atom.of(*_RESTATED) for atom in beside)


def _is_no_machine(clause: Clause) -> bool:
    """`Not a robot`, `I am no bot`."""
    denied = [atom for atom in clause.atoms if not _is_named("machine", *atom.words)]
    found = len(denied) < len(clause.atoms) and any(map(negates, denied))
    return found and all(atom.of("not", "self", "fill", "question", "yes") for atom in denied)


def _is_named(group: str, *said: str) -> bool:
    return of_names(group).issuperset(said)


def _is_initial(atom: Atom) -> bool:
    return len(atom.words) == 1 and len(atom.words[0]) == 1 and not atom.groups


def tells_me(beside: tuple[Atom, Atom]) -> bool:
    """`Tell me`, `send us`."""
    return beside[0].of("told", "lend") and beside[1].of("self", "selves")


# A yes -----------------------------------------------------------------------------------------------


def _affirms(parsed: Parsed, clause: Clause, found: Sequence[Atom]) -> Says:
    """What a clause says where nothing turns it. `found`: its atoms, but for names."""
    if _is_wish(parsed, clause):
        return Says.AGREES
    if _is_yes_noun(clause):
        return Says.YES
    did = place("did", clause)
    if is_phrase("so", clause):
        return Says.AGREES
    strange = next((atom for atom in _before_reason(found) if not atom.groups and atom not in _deed(clause)), None)
    own = _is_own(clause, did)
    if _is_of_somebody(clause, found, did):
        return Says.STORY
    behind = own and did is not None and strange is not None and strange.first > clause.atoms[did].first
    if strange and not behind:
        acts = () if found[0].of("courtesy") else _ACTS
        story = any(atom.of("self", *acts) for atom in found) or found[0].of("selves")
        return Says.STORY if story else Says.POLITE if _thanks(found) else Says.MORE
    if own:
        return Says.OWN
    if any(map(_is_plain, found)):
        return Says.YES
    wants = clause.verb is Verb.SIGN or any(
        atom.of("yes", "join", "want") and not (atom.of("courtesy") and atom.of("want"))  # French `merci`
        for atom in clause.atoms
    )
    deed = () if did is None else (clause.atoms[did],)
    asks = ("ask",) if clause.verb is Verb.SIGN and is_request(clause) else ()
    if clause.verb is None and not clause.has("signature") and any(map(_is_no_wish, pairwise(clause.atoms))):
        return Says.POLITE
    if (wants or deed) and all(atom.of(*_AGREEING, *asks) or atom in deed for atom in found):
        return Says.MORE if _is_order(clause) else Says.AGREES
    orders = any(atom.of("lend", "enlist", "code", "like") and not atom.of("courtesy", "fill") for atom in found)
    return Says.POLITE if clause.has("courtesy") and not orders else Says.MORE


def _is_no_wish(beside: tuple[Atom, Atom]) -> bool:
    """`I want to thank you`, `I wish you luck`, `I am so glad you do this`: it is for us, or we are who acts."""
    wants, then = beside
    if wants.of("want") and then.of("you") and not wants.of("courtesy"):
        return True
    thanks = wants.of("want") and not wants.of("courtesy") and then.of("courtesy") and not then.of("fill")
    return (thanks and not holds("please", then.words)) or (wants.of("you") and then.of("want"))


def is_yes_alone(parts: Sequence[Part]) -> bool:
    """A plain yes, and nothing beside it but courtesy."""
    return any(part.says is Says.YES for part in parts) and all(part.says in ONLY_YES for part in parts)


def _is_yes_noun(clause: Clause) -> bool:
    """`A big fat yes from me`, French `mon oui`, German `ich sage Ja dazu`; not so `a yes changes everything`."""
    at = next((place for place, atom in enumerate(clause.atoms) if _is_plain(atom)), 0)
    before, behind = clause.atoms[:at], clause.atoms[at + 1 :]
    article = next((place for place, atom in enumerate(before) if _is_named("indefinite", *atom.words)), None)
    mine = bool(before) and not of_all("replies", "my").isdisjoint(before[0].words)
    says = any(atom.of("self") for atom in before) and any(holds("declares", atom.words) for atom in before[-1:])
    turned = any(atom.of(*_TURNS_NOUN) and not atom.of("fill") for atom in before)
    if turned or not (article is not None or mine or says):
        return False
    small = ("fill", "courtesy", "self", "selves", "adverb", "letter")  # `from me`, `to the letter`
    turning = (*_TURNS_NOUN, "question")
    return all(atom.of(*small) and (atom.of("fill") or not atom.of(*turning)) for atom in _before_reason(behind))


def _is_wish(parsed: Parsed, clause: Clause) -> bool:
    """`Do put me confidently on it`: nobody else puts them there, and one open word within it says how."""
    strange = [at for at, atom in enumerate(clause.atoms) if not atom.groups]
    if len(strange) != 1 or clause.verb is not Verb.SIGN or not clause.has("enlist"):
        return False
    (at,) = strange
    behind = clause.atoms[at + 1 :]
    on_it = bool(behind) and behind[-1].of("letter") and not any(atom.of("others", "you") for atom in behind)
    them = any(atom.of("self") and of_names("mine").isdisjoint(atom.words) for atom in clause.atoms)
    return at > 0 and on_it and them and not parsed.is_capital(clause.atoms[at])


def _deed(clause: Clause) -> Sequence[Atom]:
    """`Came from me`, word by word."""
    beside = without("did", clause)
    return [] if beside is None else [atom for atom in clause.atoms if atom not in beside]


def _is_order(clause: Clause) -> bool:
    """`Correct this`, `please confirm`, `confirm that it is you`; not so `that's correct`, `I confirm this`."""
    so = place("so", clause)
    if so is None or clause.has("self"):
        return False
    asked = any(atom.of("courtesy") and atom.of("fill") for atom in clause.atoms[:so])
    return asked or any(atom.of("letter", "you") for atom in clause.atoms[so + 1 :])


def _is_of_somebody(clause: Clause, found: Sequence[Atom], did: int | None) -> bool:
    """`My wife and I`, Spanish `firmó`, `signed for Ruth`, `I know who signed`, `I received it`: a yes to what?"""
    if any(atom.of("selves") and len(atom.words) > 2 for atom in found):
        return True
    if did is None:
        theirs = clause.has("others") and clause.has("question") and not clause.has("self", "selves")
        told = any(atom.of("told") and not atom.of("self", "yes", "sign", "want") for atom in found)
        return (told or theirs) and not clause.has("courtesy")
    if any(before.of("told") and asks(atom) for before, atom in pairwise(clause.atoms)):
        return True
    behind = pairwise(atom for atom in found if atom.first > clause.atoms[did].first)
    return any(before.words[0] in of_names("for_others") and _names(atom) for before, atom in behind)


def _names(atom: Atom) -> bool:
    """It may be somebody, or everybody."""
    return not atom.of(*_AGREEING) or atom.of("courtesy")


def _is_own(clause: Clause, did: int | None) -> bool:
    """`I signed`, `it was me`, `I confirm my signature`; not so `done`, `confirmed`."""
    if did is not None:
        known = all(atom.groups or atom in _deed(clause) for atom in clause.atoms)  # `it really was me`
        before = clause.atoms[: None if known else did + 1]
        return any(not words_of("self").isdisjoint(atom.words) or atom.groups == {"self"} for atom in before)
    if clause.has("self") and clause.has("signature") and clause.is_all(*_MINE):
        begins = next(atom for atom in clause.atoms if atom.of("question", "self", "signature"))
        return begins.of("question")  # `it is my signature`; not so `my signature is mine`
    said = [word for atom in clause.atoms if is_yes(atom) for word in atom.words]
    own = clause.has("self") or not words_of("self").isdisjoint(said)
    signs = clause.has("signature", "sign") or (
        clause.has("letter") and not clause.has("courtesy")
    )  # `I care about this`
    return bool(said) and own and signs and clause.is_all(*_AGREEING)


def _before_reason(found: Sequence[Atom]) -> Iterator[Atom]:
    """What follows only says why: `because …`, `in solidarity with …`."""
    for atom in found:
        if atom.of("because"):
            return
        yield atom


def _thanks(found: Sequence[Atom]) -> bool:
    return found[0].of("courtesy") and not found[0].of("fill")


def is_yes(atom: Atom) -> bool:
    return atom.of("yes") and not atom.of("if")


def _is_plain(atom: Atom) -> bool:
    """`Sí`, `yes please`; not so `si`, which may be an if, and not `ok`."""
    return is_yes(atom) and holds("yes", atom.words)


# What turns it ---------------------------------------------------------------------------------------


def _turns(parsed: Parsed, clause: Clause) -> bool:
    """Whether it denies, doubts, asks, puts off, takes back, or speaks of somebody else as the one who acts."""
    if clause.withheld or clause.has("behalf") or clause.verb in LEAVING or clause.verb is Verb.FORGET:
        return True
    if asks_us(clause) or _instructs(clause) or _doubts(clause) or is_sighed(parsed.clauses):
        return True
    did = place("did", clause)
    acts = clause.verb is Verb.SIGN and (did is None or did > clause.first)  # not so `c'est moi qui ai signe`
    if acts and not SPEAKS_AGAINST.isdisjoint(doubts(parsed, clause)):
        return True
    negated = (at for at, atom in enumerate(clause.atoms) if negates(atom))
    return _is_anothers(clause) or any(_turns_by_no(parsed, clause.atoms, at) for at in negated)


def _instructs(clause: Clause) -> bool:
    """`You just answer YES to them`: somebody else is told what to say."""
    begins, *rest = clause.atoms
    return begins.of("you") and any(map(_is_plain, rest)) and not clause.has("self", "selves", "signature")


def negates(atom: Atom) -> bool:
    return atom.of("not") and not atom.of(*HARMLESS)


def _turns_by_no(parsed: Parsed, found: Sequence[Atom], at: int) -> bool:
    """Not so `Yes, against torture`, nor within a name: `Amina N. Diallo`, `Caitlín Ní Bhriain`."""
    cause = found[at].of("because") and not is_condition(found[at:])
    named = at > 0 and not found[at - 1].groups and parsed.is_capital(found[at - 1]) and parsed.is_capital(found[at])
    return not (cause or named)


def _doubts(clause: Clause) -> bool:
    """A condition, another time, a second thought; or it takes a name off."""
    if any(_is_condition(clause.atoms[at:]) or _goes_back(atom) for at, atom in enumerate(clause.atoms)):
        return True
    strange = any(not atom.groups for atom in clause.atoms)
    ours = not strange or clause.has("self", "selves", "mail", "signature", "letter")
    return ours and any(_leaves(clause.atoms[at:]) for at in range(len(clause.atoms)))


def _leaves(rest: Sequence[Atom]) -> bool:
    """Not so `out of curiosity`, German `aus Gewohnheit`, where a word follows that no table has."""
    of_what = rest[0].of("away") and not rest[0].of("off") and not all(atom.groups for atom in rest[1:2])
    return rest[0].of("off", "away") and not rest[0].of("fill", "yes") and not of_what


def _is_condition(rest: Sequence[Atom]) -> bool:
    """Spanish `si` is a yes before `soy yo`, and an if before `me dicen quiénes son`."""
    after_yes = ("yes", "courtesy", "self", "sign", "signature", "letter", "fill", "adverb")
    either = rest[0].of("yes") and all(atom.of(*after_yes) for atom in rest[1:])
    return rest[0].of("if") and not (either or rest[0].of("want", "courtesy"))


def _goes_back(atom: Atom) -> bool:
    return atom.of("back") and not atom.of("yes")


def asks_us(clause: Clause) -> bool:
    """`Who are you`, `are you`, `tell me`, `please send more information`; not so `it was me who signed`."""
    found = _behind_yes(clause)
    if not found or (clause.verb is Verb.SIGN and is_request(clause)):
        return False
    first, second = found[0], found[1] if len(found) > 1 else None
    if asks(first) or first.of("ask"):
        return True
    if second is None or clause.has("signature", "enlist") or first.of("self", "yes", "sign"):
        return False
    if first.of("question", "want", "lend", "told") and second.of("you"):
        return True
    orders = tells_me((first, second)) or (
        not clause.has("others", "selves") and any(not atom.groups for atom in found)
    )
    return orders and first.of("told", "lend") and not first.of("want") and place("did", clause) is None


def _behind_yes(clause: Clause) -> Sequence[Atom]:
    """What follows it; nothing behind `it was me`, which goes on: `who signed`."""
    found, did = clause.atoms, place("did", clause)
    at = next((at for at, atom in enumerate(found) if not (is_yes(atom) or atom.of("courtesy"))), len(found))
    return [] if did is not None and did < at else found[at:]


def _is_anothers(clause: Clause) -> bool:
    """`She did`, `my son signed`, `it was somebody else`, `my little boy pressed it`; not so `I stand with them`."""
    begins = _behind_yes(clause)
    for_them = len(begins) == 1 and len(clause.atoms) > 1 and clause.atoms[-2].of("courtesy")  # `hope this helps them`
    if begins and not for_them and (begins[0].of("others") or _is_of_theirs(begins)):
        return not is_polite(begins[0].words[:1])  # `Dear friends`
    if any(atom.of("others") and before.of("self", "selves", "question") for before, atom in pairwise(clause.atoms)):
        return True
    did = place("did", clause)
    if did is None:
        head, acts = clause.atoms, clause.has(*_OF_THE_ACT) and not clause.atoms[0].of("courtesy")
    else:  # `signed by somebody`; not so `it was me who signed`
        head, acts = clause.atoms[:did] if clause.has("self") else clause.atoms, not clause.atoms[did].of("yes")
    return acts and not any(atom.of("self") for atom in head) and any(map(_is_somebody, pairwise(head)))


def _is_somebody(beside: tuple[Atom, Atom]) -> bool:
    """Not so `with them`."""
    return beside[1].of("others") and not (beside[1].of("courtesy") or beside[0].of("because"))


def _is_of_theirs(found: Sequence[Atom]) -> bool:
    """`My` with something that no table has."""
    return len(found) > 1 and not found[1].groups and holds("my", found[0].words)

"""What a clause says that does nothing itself: courtesy, a refusal of this, a denial, thanks."""

from collections.abc import Sequence

from signbot.core.reading.before import PASSES, TURNS, is_condition
from signbot.core.reading.capacity import is_all_small, is_another_time, limits_who_signs
from signbot.core.reading.clauses import Clause
from signbot.core.text.grammar import Atom
from signbot.core.text.lexicon import ON_OR_OFF, Verb
from signbot.core.text.words import of_all, of_names

NAMED = ("letter", "code", "like", "fill", "self", "signature", "courtesy", "yes", "all", "and", "adverb", "want")
MINE = 2  # atoms of `my company`
_ONE_MORE = 4  # atoms of `one more such letter`


def asks(atom: Atom) -> bool:
    """A word that asks; not one that only may, as `is` does."""
    return atom.of("question") and not atom.of("fill")


def is_small(clause: Clause) -> bool:
    """Courtesy, a code, a yes: it changes nothing."""
    return clause.is_all(*NAMED, "you") and not clause.has("not")


def wants(clause: Clause) -> bool:
    return clause.has("want", "sign", "signature")


def refuses(clause: Clause) -> bool:
    """A negation of this, and of nothing else: `not me`, `I do not want to`, `no`; not so `I never write poems`,
    `you are not alone`, `this must not go on`."""
    at = next((place for place in range(len(clause.atoms)) if _negates(clause, place)), None)
    if at is None or clause.withheld or limits_who_signs(clause):
        return False
    of_what = clause.atoms[at:] if clause.atoms[at].of("because") and not clause.verb else []
    if len(of_what) > 1 and not is_condition(of_what):
        return False  # `please without my title`: none of this
    before, after = clause.atoms[:at], clause.atoms[at + 1 :]
    if is_all_small(before) and is_another_time(after):
        return True
    if clause.verb in ON_OR_OFF:
        anothers = any(atom.of("others") for atom in before) and not clause.has("self", "selves")
        anothers = anothers or is_of_theirs(clause)
        between = clause.atoms[clause.last + 1 : at]
        of_this = at < clause.first or all(atom.of("code", "like", "letter") for atom in between)
        return of_this and not anothers and not _seeks_where(clause, at)
    if not before and _excepts_others(after):
        return False  # `sign me up, not my company`
    if any(atom.of("if") for atom in before) or (not before and any(atom.of("question") for atom in after[:1])):
        return False  # `nothing was done`
    mine = any(atom.of("self", "selves") for atom in (*before, *after)) or not any(
        atom.of("you", "others", "letter") for atom in before
    )
    thanks = gives_thanks(clause) and not clause.has("sign")
    stops = any(atom.of("off") for atom in after) and not any(atom.of("signature", "self", "letter") for atom in after)
    if thanks or stops:
        return False  # `thanks for not giving up`, `I am not about to stop`
    given = any(atom.of("enlist", "lend") and not atom.of("want") for atom in clause.atoms)  # `I got no answer`
    given = given and not clause.has("signature", "sign")
    return mine and not given and all(atom.of(*_OF_THIS) for atom in clause.atoms)


def is_of_theirs(clause: Clause) -> bool:
    """`My choir does not sign`, German `mein Verein unterschreibt nicht`; not so `my wife and I`, `my conscience does
    not let me sign`."""
    head = clause.head
    if not len(head) >= MINE or of_all("replies", "my").isdisjoint(head[0].words):
        return False
    theirs = head[1].of("others") or not head[1].groups
    at = next((place for place, atom in enumerate(head) if atom.of("not") and not atom.of(*HARMLESS)), len(head))
    may = ("fill", "want", "ask") if head[1].of("others") else ("fill",)
    does = all(not atom.groups or atom.of("fill") for atom in head[MINE:at]) and at <= MINE + 1
    behind = at < len(head) or any(atom.of("not") for atom in clause.rest[:1])
    return theirs and does and behind and all(atom.of(*may) and not atom.of("self") for atom in head[at + 1 :])


def _excepts_others(after: Sequence[Atom]) -> bool:
    mine = len(after) >= MINE and not of_all("replies", "my").isdisjoint(after[0].words)
    return mine and after[1].of("others") and all(atom.of("courtesy", "fill") for atom in after[MINE:])


def _seeks_where(clause: Clause, at: int) -> bool:
    """`I couldn't find where to sign`; not so `I don't see why I should sign`."""
    between = clause.atoms[at + 1 : clause.first]
    where = next((place for place, atom in enumerate(between) if atom.words[-1] in of_names("where")), None)
    return where is not None and all(atom.of("fill") for atom in between[where + 1 :])


def _negates(clause: Clause, place: int) -> bool:
    """Not so `enter my name against UA 12/12`: in its line."""
    atom, before, after = clause.atoms[place], clause.atoms[place - 1], clause.atoms[place + 1 :]
    beside = place and before.of("signature") and clause.has("enlist") and bool(after) and after[0].of("code")
    return atom.of("not") and not atom.of(*HARMLESS) and not (atom.of("because") and beside)


def says_how(clauses: Sequence[Clause], clause: Clause) -> bool:
    """`We prefer to send money, with pleasure`: how they do what stands before it, and no yes to us."""
    at = clauses.index(clause)
    first = clause.atoms[0]
    how = len(clause.atoms) == 1 and clause.lead == "," and not of_names("by_means").isdisjoint(first.words[:1])
    return how and any(not atom.groups for atom in clauses[at - 1].atoms)


def is_sighed(clauses: Sequence[Clause]) -> bool:
    """`Sign, sign, always sign`: the bare verb again and again asks for nothing that can be told; not so `sign me up`,
    Spanish `firmo`."""
    small = ("sign", "courtesy", "fill", "adverb", "all")
    bare = [one.act[0] for one in clauses if one.verb is Verb.SIGN and one.is_all(*small)]
    return len(bare) > len({atom.words for atom in bare}) and not any(atom.of("self") for atom in bare)


def mocks_letters(clauses: Sequence[Clause]) -> bool:
    """`Sure, because another letter is going to make them tremble`, Spanish `otra cartita y el gobernador temblando`:
    of what one more letter does, in a clause that nobody signs in."""
    return any(map(_is_of_one_more, clauses))


def _is_of_one_more(clause: Clause) -> bool:
    said = [atom for atom in clause.atoms if not atom.of("because", "courtesy") or atom.of("letter")]
    letter = max((at for at, atom in enumerate(said[:_ONE_MORE]) if atom.of("letter")), default=0)
    more = {word for atom in said[:letter] for word in atom.words}
    ours = ("self", "selves", "courtesy", "you", "sign", "signature", "enlist", "code")
    one_more = not more.isdisjoint(of_names("another") | of_names("one_more"))
    small = all(atom.of("fill", "letter") or not of_names("another").isdisjoint(atom.words) for atom in said[:letter])
    return one_more and small and clause.verb is None and not clause.has(*ours)


def gives_thanks(clause: Clause) -> bool:
    """`Thanks for not giving up`, French `merci de ne pas oublier`."""
    first, after = clause.atoms[0], clause.atoms[1:2]
    leads = bool(after) and after[0].of("fill", "because") and not after[0].of("not")
    leads = leads or (len(first.words) > 1 and first.words[-1] in of_names("for_others") | of_names("of_place"))
    return first.of("courtesy") and not first.of("back", "fill") and leads


def denies(clause: Clause) -> bool:
    """`I never signed it`, `that was not sent by me`."""
    told = clause.has("not") and clause.has("told", "sign", "signature") and clause.has("self", "selves")
    return told and all(atom.of(*_OF_THIS, "told", "back", "lend") for atom in clause.atoms)


# What a refusal of this may hold besides
_OF_THIS = (*(group for group in PASSES if group != "adverb"), "not", "you", "others", "away", "off")
HARMLESS = ("want", "yes", "courtesy", "fill")  # phrases that hold a negation, and refuse nothing


def has_doubt(atoms: Sequence[Atom]) -> bool:
    return any(atom.of(*TURNS) and not atom.of(*PASSES) for atom in atoms)

"""A clause -> how much of it stands before the wish, and turns nothing: a reason, a greeting without its comma.

atoms before the act ─► `As a retired teacher` | `Hello this is Doris yes` ─► I want to ─► sign
"""

from collections.abc import Sequence

from signbot.core.reading.clauses import Clause
from signbot.core.reading.reply_words import holds
from signbot.core.text.grammar import Atom
from signbot.core.text.words import of_all as words_of_all
from signbot.core.text.words import of_names

# What may stand before an act, or behind it, and leaves it as it is
PASSES = tuple(
    (
        "self selves want yes courtesy fill letter code like signature adverb all and enlist lend sign mail because "
        "anonymous publish behalf"
    ).split()
)
TURNS = ("not", "if", "told", "question", "others", "back")
_NOUNS = 2  # words of a time, at most
_SPEAKS = ("self", "selves", "want", "courtesy", "adverb", "yes", "ask")


def before_the_wish(clause: Clause) -> int:
    """How many atoms: from there on each of them may turn the act."""
    return max(_reason(clause), _aside(clause))


def _reason(clause: Clause) -> int:
    """How many atoms say why, before the writer speaks of the act: `As a retired teacher` I want to sign."""
    head = clause.head
    begin = next((place for place, atom in enumerate(head) if not atom.of("courtesy") or atom.of("because")), 0)
    if not head or not head[begin].of("because") or head[begin].of("not"):
        return 0
    speaks = len(head)
    while speaks > begin and head[speaks - 1].of(*_SPEAKS):
        speaks -= 1
    said = (*head[speaks:], *clause.act[:1])
    mine = next((place for place, atom in enumerate(said) if atom.of("self", "want")), None)
    if mine is None or speaks == begin:
        return 0
    reason = head[begin : speaks + mine]
    turned = any(atom.of("not", "if", "question", "back", "others") and not atom.of(*PASSES) for atom in reason[1:])
    return 0 if turned or is_condition(reason) else speaks + mine


def _aside(clause: Clause) -> int:
    """How many atoms stand before `I want to`, or before a request, and turn nothing: `Hello this is Doris, yes I want`
    without the comma, French `slt j'aimerais`; not so `It is a lie that I want`, `He is certain I want`."""
    head = clause.head
    spoken = [
        place
        for place, atom in enumerate(head)
        if atom.of("self", "selves") and any(then.of("want") for then in clause.atoms[place + 1 : place + 3])
    ]
    if not spoken:  # Spanish `escribo para decir que` quiero
        wanted = [at for at, atom in enumerate(clause.atoms[: clause.first + 1]) if at and atom.of("want")][-1:]
        spoken = wanted if wanted and _says_that(clause.atoms[: wanted[0]]) else []
    if not spoken and (yes := _last_yes(head)) is not None:
        spoken = [yes]  # `that's awful yes please sign me up`
    if not spoken:
        return called_before(clause)
    before = head[: spoken[-1]]
    turned = any(atom.of(*TURNS) and not atom.of("fill", "courtesy", "yes", "self", "letter") for atom in before)
    if before and _says_that(before):
        return spoken[-1]
    return 0 if turned or not before or leads_to_want(before) else spoken[-1]


def _last_yes(head: Sequence[Atom]) -> int | None:
    """A yes behind which only courtesy stands."""
    yes = next(
        (at for at in reversed(range(len(head))) if not head[at].of("courtesy", "fill") or head[at].of("yes")), None
    )
    return yes if yes is not None and head[yes].of("yes") and not head[yes].of("if") else None


def _says_that(before: Sequence[Atom]) -> bool:
    """`I am writing to say that` I want to sign; not so `My wife says that`, `I never said that`, `I am told that`."""
    said = [word for atom in before for word in atom.words]
    own = next((atom for atom in before if not atom.of("courtesy", "fill")), before[-1]).of("self", "selves", "want")
    turned = any(
        atom.of("not", "if", "others", "you", "back") and not atom.of("fill", "courtesy", "want") for atom in before
    )
    that = before[-1].of("fill") and not before[-1].of("because")
    return own and that and not turned and holds("declares", said)


def called_before(clause: Clause) -> int:
    """`Yo can you add me`: one word, of no table, before a request of the writer's own."""
    head = clause.head
    called = len(head) > 1 and not head[0].groups and head[1].of("ask") and clause.has("self", "selves")
    return int(called)


def leads_to_want(before: Sequence[Atom]) -> bool:
    """`that`, `than`, `the letter`, `is certain`, `I doubt`: what I want is a part of what it says.

    A word that no table has is no verb behind `my`, `the`, a code: `my arthritis`; nor alone, `slt`.
    """
    last, *head = reversed(before)
    of_what_is = bool(head) and head[0].of("question") and (not last.groups or last.of("yes", "adverb"))
    leads = bool(last.groups) and not last.of("courtesy", "yes", "code", "mail", "title", "adverb")
    verb = not last.groups and bool(head) and not _is_before_noun(head[0])
    return leads or of_what_is or verb


def _is_before_noun(atom: Atom) -> bool:
    own = not words_of_all("replies", "my").isdisjoint(atom.words)
    return own or (atom.of("fill", "letter", "you", "code", "title") and not atom.of("question"))


def is_condition(rest: Sequence[Atom]) -> bool:
    """`until you change it`, `without my name`, `after Easter`; not so `until justice is done`, `after reading it`."""
    first, after = rest[0], rest[1:]
    if first.of("if") and not of_names("afterwards").isdisjoint(first.words) and _is_a_time(after):
        return True
    if first.of("not"):
        return any(atom.of("self", "selves", "signature", "letter", "code", "like", "publish") for atom in after)
    return first.of("if") and any(atom.of("self", "selves", "you") for atom in after)


def _is_a_time(after: Sequence[Atom]) -> bool:
    """`Easter`, `the summer holidays`; not so Spanish `leer la carta`."""
    strange = sum(not atom.groups for atom in after)
    small = all(not atom.groups or atom.of("fill", "letter") for atom in after)
    return 0 < strange <= _NOUNS and small and not after[-1].groups

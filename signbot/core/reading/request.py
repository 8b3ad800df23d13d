"""A clause with an act -> whether the writer asks for it, of their own will.

what stands before the act: I, I want to, could you, I would be grateful if you ─► a request of their own
"""

from collections.abc import Sequence
from itertools import chain

from signbot.core.reading.before import PASSES, called_before
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.reading.reply_words import holds
from signbot.core.text.grammar import Atom, words_of
from signbot.core.text.lexicon import Verb
from signbot.core.text.words import of_names


def is_request(clause: Clause, before: Sequence[Clause] = ()) -> bool:
    """`Could you, please, add my name before it goes?`: asked for the writer. What stands behind is judged as ever."""
    asked = any(atom.of("ask") for atom in (*clause.head, *clause.act))
    acts = {word for atom in clause.act for word in atom.words}  # `put me down`
    mine = clause.has("self", "selves", "signature", "courtesy") or not words_of("self").isdisjoint(acts)
    return (
        (asked or any(other.is_all("ask", "courtesy", "you") for other in before))
        and mine
        and all(atom.of(*PASSES, "ask", "you") for atom in clause.head[called_before(clause) :])
    )


def is_pleaded(clause: Clause) -> bool:
    """`So sad please add me`, French `c'est triste rajoutez moi svp`: a run-on, and a `please` right at the act or at
    the end. The writer is who is added, so no word before it can be somebody else who is."""
    acts = {word for atom in clause.act for word in atom.words}
    mine = clause.act[0].of("enlist", "lend", "sign") and not acts.isdisjoint(words_of("self"))
    return mine and any(holds("please", atom.words) for atom in (*clause.head[-1:], *clause.rest[-1:]))


def is_done_by_them(clause: Clause) -> bool:
    """`I want you to sign UA 329/11`, Spanish `que firmen la carta`; not so `to add me`, `to sign for me`."""
    theirs = [atom for atom in (*clause.act, *clause.rest) if not atom.of("sign")]
    mine = any(atom.of("self", "selves", "signature") for atom in theirs)
    within = any(not words_of("self").isdisjoint(atom.words) for atom in clause.act if len(atom.words) > 1)
    return clause.act[0].of("sign") and not (mine or within)


def asks_them_to(atoms: Sequence[Atom]) -> bool:
    """`I ask you to`, Spanish `les pido que`, French `je vous demande de`."""
    said = {word for atom in atoms for word in atom.words}
    return not (of_names("asking").isdisjoint(said) or of_names("asked").isdisjoint(said))


def is_thanked_for(parsed: Parsed, clause: Clause) -> bool:
    """`I would be grateful if you had the kindness to add my name`: thanks make a request of the condition, where
    nothing but small words stands between them and the act; not so `grateful if you asked my sister whether`."""
    said = [*chain.from_iterable(other.atoms for other in parsed.clauses[: parsed.clauses.index(clause)]), *clause.head]
    thanks = next((place for place, atom in enumerate(said) if _is_thankful(atom)), None)
    if thanks is None or not clause.has("self", "selves", "signature"):
        return False
    mood = said[-1].of("if") or not said[-1].groups  # German `wenn Sie so nett wären`, `… hätten`
    between = said[thanks:-1] if mood else said[thanks:]
    small = (*PASSES, "ask", "you", "if")
    small_talk = all(_is_thankful(atom) or (atom.of(*small) and not atom.of("not")) for atom in between)
    return small_talk and all(atom.of(*PASSES, "if", "you") for atom in said[:thanks])


def _is_thankful(atom: Atom) -> bool:
    return not of_names("thankful").isdisjoint(atom.words)


def is_willed(clause: Clause) -> bool:
    """`I sign it`, `can you add me to it`, `sign me under it`; not so `signing it` feels wrong, `for me to sign it`,
    `my name on it` is wrong."""
    first = clause.act[0]
    if clause.verb is not Verb.SIGN or not first.of("sign", "enlist", "join") or first.of("signature"):
        return False
    if any(atom.of("if") and not atom.of("want", "courtesy") for atom in clause.head):
        return False  # Spanish `si firmo`, without its accent
    others = words_of("you") - words_of("self")  # Dutch `je` is French, too
    if any(not others.isdisjoint(atom.words) for atom in clause.head) and is_done_by_them(clause):
        return False  # `I beg you to sign`
    small = ("fill", "adverb", "courtesy", "yes")
    last = next((atom for atom in reversed(clause.head) if not atom.of(*small) or atom.of("want", "self", "ask")), None)
    if last is not None:
        return last.of("want", "ask", "self", "selves") and of_names("writer").isdisjoint(last.words)
    mine = words_of("self") | words_of("selves")
    own = any(not mine.isdisjoint(atom.words) for atom in (*clause.act, *clause.rest[:1]))
    return own and first.words[-1] != "signing"

"""Whether a mail that turns a wish refuses it for certain: `No, thanks`, `I will not sign this letter`.

Then it is over, and nothing is asked. What only holds a no (`I could not find where to sign, so I answer`, `sign me up,
I can't see well`) may be a wish all the same: whoever wrote it is asked whether they want to sign.
"""

from collections.abc import Iterator

from signbot.core.reading.affirmation import Answer, answer_in, declines
from signbot.core.reading.before import PASSES
from signbot.core.reading.clauses import Clause
from signbot.core.reading.said import Said
from signbot.core.reading.stance import parts_in
from signbot.core.reading.without_act import refuses
from signbot.core.text.lexicon import Verb

_BETWEEN = (*PASSES, "you", "ask", "not", "back")  # a no, and what it refuses


def is_plainly_refused(said: Said) -> bool:
    lines = [line.text for line in said.own.lines]
    refusals = [part.clause for part in parts_in(lines, said.mail.sender) if refuses(part.clause)]
    if answer_in(lines, said.mail.sender) is Answer.NO or declines(lines, said.mail.sender):
        return all(map(_is_of_this, refusals))
    return any(map(_is_of_this, refusals))


def _is_of_this(clause: Clause) -> bool:
    """No other word stands between the no and what it refuses; `my name must not stand there` may want it off."""
    at = next(place for place, atom in enumerate(clause.atoms) if atom.of("not"))
    stands = clause.verb is Verb.SIGN and any(atom.of("signature") for atom in clause.act[: max(at - clause.first, 0)])
    return not stands and all(_is_between(clause))


def _is_between(clause: Clause) -> Iterator[bool]:
    """For each atom from the no to the act, or to the end of a clause without one."""
    at = next(place for place, atom in enumerate(clause.atoms) if atom.of("not"))
    end = max(clause.first, at) if clause.verb else len(clause.atoms)
    return (atom.of(*_BETWEEN) for atom in clause.atoms[at:end])

"""A clause -> whether its writer tells that they signed: `I signed it last week`, `I said yes too quickly`.

It is no speech of others, and beside it a name that must not stand there is a wish to come off.
"""

from signbot.core.reading.clauses import Clause
from signbot.core.reading.reply_words import place
from signbot.core.text.words import of_names


def tells_of_signing(clause: Clause) -> bool:
    """Of themselves, and nothing denies it."""
    signed = any(not of_names("signed").isdisjoint(atom.words) for atom in clause.atoms)
    turned = any(atom.of("not", "question", "others") and not atom.of("fill", "courtesy") for atom in clause.atoms)
    own = clause.has("self", "selves") and not turned and not clause.atoms[0].of("if")
    return own and (signed or place("said_yes", clause) is not None)

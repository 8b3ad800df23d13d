"""What makes something else of an act: closed classes, complete and few. One is enough.

an atom ─► the class that it is of; UNKNOWN where it is of none

A negation, a condition, another time, a question, somebody else as the one who acts, what others say, an exception, a
second thought.
"""

from enum import StrEnum

from signbot.core.text.grammar import Atom


class Doubt(StrEnum):
    REFUSED = "refused"
    CONDITION = "condition or another time"
    QUESTION = "question"
    OTHERS = "somebody else"
    TOLD = "reported"
    BACK = "second thoughts"
    LETTERS = "several letters"
    UNKNOWN = "unknown words"
    LIST = "which list"  # `put me on the list`: of the letter, or of our mails


SPEAKS_AGAINST = frozenset((Doubt.REFUSED, Doubt.CONDITION, Doubt.OTHERS, Doubt.TOLD, Doubt.BACK))  # beside a yes
OF_TOPICS = frozenset((Doubt.UNKNOWN, Doubt.LETTERS))  # behind a wish to sign always
OPEN = frozenset((Doubt.UNKNOWN, Doubt.LIST))  # in an answer to our question: they turn no wish
NOBODYS = frozenset((Doubt.OTHERS, Doubt.QUESTION, Doubt.TOLD))  # without a code, nobody wants anything of us
_BY_GROUP = {
    "not": Doubt.REFUSED,
    "if": Doubt.CONDITION,
    "told": Doubt.TOLD,
    "question": Doubt.QUESTION,
    "others": Doubt.OTHERS,
    "back": Doubt.BACK,
}


def doubt_of(atom: Atom) -> Doubt:
    if atom.of("ask"):
        return Doubt.QUESTION
    return next((doubt for group, doubt in _BY_GROUP.items() if atom.of(group)), Doubt.UNKNOWN)

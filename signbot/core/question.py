"""What a mail of ours asks, as data: a short reply is read by it.

    asked what (Asks), to do what (Wish), about which letters, for whom ─► which answers are understood

A question is remembered with the mail that asks it, in its request: whoever writes `yes`, `2` or a name in reply has
said what they want. It is never a signature: nothing stands under a letter until its answer has come.

A request to confirm (`Ask`) is no `Question`: there somebody has said what they want, and we ask whether it was them.

An answer that asks nothing still tells where somebody stands (`Told`): corrections and changes of mind are read by it.
"""

from enum import StrEnum

from signbot.core.campaign import Person
from signbot.core.value import dataclass


class Asks(StrEnum):
    """What is missing: each is answered by other words."""

    YES = "yes"  # do you want it? yes or no
    LETTER = "letter"  # which of these letters? its number in our list, or its code
    NAME = "name"  # whose name? its number in our list, or a name
    RECIPIENT = "recipient"  # who is not to get their name? numbers in our list, a name, an office


class Wish(StrEnum):
    """What the answer would do."""

    SIGN = "sign"
    WITHDRAW = "withdraw"
    RENAME = "rename"
    STAND = "stand"  # an advance notice: a member's name is to stand there unless they object


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question, with the choices in the order in which our mail numbers them from 1."""

    asks: Asks
    wish: Wish = Wish.SIGN
    campaigns: tuple[str, ...]  # folded codes: at least one; the choices of LETTER, else one
    people: tuple[Person, ...] = ()  # the choices of NAME, perhaps none; else who signs, () for whoever answers
    recipients: tuple[str, ...] = ()  # labels: the choices of RECIPIENT
    withheld: tuple[str, ...] = ()  # who is not to get the name, as they wrote it: it is remembered until they answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What an answer of ours leaves that asks nothing: a letter, and whether they stand on it by now."""

    campaign: str  # folded
    people: tuple[Person, ...] = ()  # their names on it; (): not, or not any more

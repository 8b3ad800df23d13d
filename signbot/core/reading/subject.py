"""Whether a subject reads as a command, and which: it is read as one line of a mail is.

A mail that begins a thread, with a command as its subject and nothing below, is a tap on a link of ours. So an alert's
own subject must be no command: programs copy it.
"""

from signbot.core.code import CodeBook
from signbot.core.reading.line import read_line
from signbot.core.reading.pieces import Command, Piece
from signbot.core.text.lexicon import ABOUT_ALERTS

LONGEST = 400  # characters that are read


def subject_pieces(subject: str, book: CodeBook) -> tuple[Piece, ...]:
    """What a subject says, in order."""
    return read_line(subject[:LONGEST], book)


def command_in(subject: str, book: CodeBook) -> str:
    """The first command that a subject says, `SIGN`; "" when it says none."""
    verbs = (piece.verb for piece in subject_pieces(subject, book) if isinstance(piece, Command))
    return next((verb.value.upper() for verb in verbs), "")


def is_about_alerts(subject: str, book: CodeBook) -> bool:
    """Whether it begins with a wish for no more alerts, or for alerts again."""
    first = next(iter(subject_pieces(subject, book)), None)
    return isinstance(first, Command) and first.verb in ABOUT_ALERTS

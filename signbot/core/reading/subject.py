"""Whether a subject reads as a command, and which: it is read as one line of a mail is.

A mail that begins a thread, with a command as its subject and nothing below, is a tap on a link of ours. So an alert's
own subject must be no command: programs copy it.

Every command of the program asks this of each campaign's title: where no word begins a command, it is told at a
glance, and the room that reads lines is not loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from signbot.core.text.lexicon import ABOUT_ALERTS, Verb, may_command
from signbot.core.text.plain import plain

if TYPE_CHECKING:
    from signbot.core.code import CodeBook
    from signbot.core.reading.pieces import Piece

LONGEST = 400  # characters that are read


def subject_pieces(subject: str, book: CodeBook) -> tuple[Piece, ...]:
    """What a subject says, in order."""
    from signbot.core.reading.line import read_line

    return read_line(subject[:LONGEST], book)


def command_in(subject: str, book: CodeBook) -> str:
    """The first command that a subject says, `SIGN`; "" when it says none."""
    if len(subject) <= LONGEST and not may_command(plain(subject)):
        return ""
    return next((verb.value.upper() for verb in map(_verb_of, subject_pieces(subject, book)) if verb), "")


def is_about_alerts(subject: str, book: CodeBook) -> bool:
    """Whether it begins with a wish for no more alerts, or for alerts again."""
    first = next(iter(subject_pieces(subject, book)), None)
    return first is not None and _verb_of(first) in ABOUT_ALERTS


def _verb_of(piece: Piece) -> Verb | None:
    from signbot.core.reading.pieces import Command

    return piece.verb if isinstance(piece, Command) and not piece.doubtful else None  # not so `Sign of hope`

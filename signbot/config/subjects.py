"""Would an alert's subject read as a command? A reply to it could then sign by its subject alone."""

from signbot.core.code import Code, CodeBook
from signbot.core.reading.line import read_line
from signbot.core.reading.pieces import Command


def command_in(subject: str, code: Code) -> str:
    """The command that `subject` says, `SIGN`; "" when it says none."""
    commands = [part for part in read_line(subject, CodeBook([code.folded])) if isinstance(part, Command)]
    return commands[0].verb.value.upper() if commands else ""

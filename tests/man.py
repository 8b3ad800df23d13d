"""signbot's man page, written from the commands' own help: docs/reference/signbot.1, which the wheel brings along.

click commands ─► roff (man(7)): a section for each command, with its options
"""

from collections.abc import Iterator

import click

from signbot import __version__
from signbot.cli import CONFIG, DEFECT, TRY_AGAIN, USAGE, signbot
from signbot.cli.commands import COMMANDS, Later

EXITS = (
    (0, "Done."),
    (USAGE, "Wrong usage, or a code that nobody knows."),
    (DEFECT, "A defect of signbot."),
    (TRY_AGAIN, "A server, the database or the lock was unavailable: run it again later."),
    (CONFIG, "Wrong configuration."),
)
LEFT = "--help"  # each command has it: said once


def page() -> str:
    top = click.Context(signbot, info_name="signbot")
    lines = [
        f'.TH SIGNBOT 1 "" "signbot {__version__}" "User Commands"',
        ".SH NAME",
        rf"signbot \- {_line(signbot.help or '')}",
        ".SH SYNOPSIS",
        r".B signbot",
        _line("[--config FILE] [--verbose] COMMAND [OPTIONS] [ARGUMENTS]"),
        ".SH OPTIONS",
        *_options(signbot, top),
        ".SH COMMANDS",
    ]
    for name, module, said in COMMANDS:
        lines += _command((name,), Later(name, module, said).loaded())
    lines.append(".SH EXIT STATUS")
    for number, meaning in EXITS:
        lines += [".TP", rf"\fB{number}\fR", _line(meaning)]
    return "\n".join([*lines, ".SH FILES", ".TP", r"\fBconfig.toml\fR", "The configuration; signbot init writes one."])


def _command(names: tuple[str, ...], command: click.Command) -> Iterator[str]:
    context = click.Context(command, info_name=" ".join(names))
    yield f'.SS "{_line(" ".join(("signbot", *names, *command.collect_usage_pieces(context))))}"'
    yield from _prose(command.help or "")
    yield from _options(command, context)
    if isinstance(command, click.Group):
        for name in sorted(command.commands):
            yield from _command((*names, name), command.commands[name])


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    records = (each.get_help_record(context) for each in command.params if isinstance(each, click.Option))
    for option, words in filter(None, records):
        if option != LEFT:
            yield from (".TP", rf"\fB{_line(option)}\fR", _line(words))


def _prose(words: str) -> Iterator[str]:
    """A paragraph each; what is set off by \\b as it stands."""
    for number, paragraph in enumerate(words.split("\n\n")):
        lines = [line for line in paragraph.replace("\b", "").splitlines() if line.strip()]
        if number:
            yield ".PP"
        if "\b" in paragraph:
            yield from (".nf", *map(_line, lines), ".fi")
        else:
            yield _line(" ".join(map(str.strip, lines)))


def _line(words: str) -> str:
    """As roff shows it: a dash is one that can be copied, and no line begins with a request."""
    shown = words.rstrip().replace("\\", r"\e").replace("-", r"\-").replace('"', r"\(dq")
    return rf"\&{shown}" if shown.startswith((".", "'")) else shown

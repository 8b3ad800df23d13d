"""signbot's man pages, written from the commands' own help: docs/reference/man, which the wheel brings along.

click commands ─► roff (man(7)): signbot(1), which names the commands; signbot-alert(1) and so on, one for each
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


def pages() -> dict[str, str]:
    """Each page by the name of its file."""
    found = {"signbot.1": _whole()}
    for name, module, said in COMMANDS:
        found[f"signbot-{name}.1"] = _one(name, Later(name, module, said).loaded())
    return found


def _whole() -> str:
    lines = [
        *_head("signbot", signbot.help or ""),
        r".B signbot",
        _line("[--config FILE] [--verbose] COMMAND [OPTIONS] [ARGUMENTS]"),
        ".SH OPTIONS",
        *_options(signbot, click.Context(signbot, info_name="signbot")),
        ".SH COMMANDS",
        "Each has a page of its own.",
    ]
    for name, _, said in COMMANDS:
        lines += [".TP", rf"\fBsignbot\-{_line(name)}\fR(1)", _line(said)]
    lines.append(".SH EXIT STATUS")
    for number, meaning in EXITS:
        lines += [".TP", rf"\fB{number}\fR", _line(meaning)]
    return "\n".join([*lines, ".SH FILES", ".TP", r"\fBconfig.toml\fR", "The configuration; signbot init writes one."])


def _one(name: str, command: click.Command) -> str:
    said = (command.help or "").split("\n\n")[0].replace("\n", " ")
    lines = [*_head(f"signbot-{name}", said), *_command((name,), command)]
    return "\n".join([*lines, ".SH SEE ALSO", r"\fBsignbot\fR(1): what stands before the command, and exit codes"])


def _head(name: str, said: str) -> list[str]:
    """`lexgrog` and `whatis` want the name and what it is in one line, without a full stop."""
    return [
        f'.TH {name.upper()} 1 "" "signbot {__version__}" "User Commands"',
        ".SH NAME",
        rf"{_line(name)} \- {_line(said.rstrip('.'))}",
        ".SH SYNOPSIS",
    ]


def _command(names: tuple[str, ...], command: click.Command) -> Iterator[str]:
    context = click.Context(command, info_name=" ".join(names))
    usage = _line(" ".join(("signbot", *names, *command.collect_usage_pieces(context))))
    yield from (f'.SH "{usage}"',) if len(names) > 1 else (usage, ".SH DESCRIPTION")
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

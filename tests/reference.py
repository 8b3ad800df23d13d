"""The reference in docs/reference/: written from the program, never by hand.

    the commands' own help ─► commands.md, man/signbot.1, man/signbot-alert.1 …
    config.example.toml ─► configuration.md      TROUBLES ─► servers.md

`python -m tests.reference` names each file that is not as the program says, with exit code 1 (`make lint`); with
`--write` it writes them (`make format`).
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from signbot.cli.commands import COMMANDS, Later
from signbot.edges.trouble import TROUBLES
from tests import man

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs/reference"
EXAMPLE = ROOT / "config.example.toml"
_KEY = re.compile(r"(?P<off># )?(?P<key>[a-z_]+) = (?P<value>.*?)(?: +# (?P<note>.*))?$")
_MORE = re.compile(r"^#? {20,}# ?(?P<note>.*)$|^#? {30,}(?P<plain>\S.*)$|^# {3}#  +(?P<other>.*)$")
_SECTION = re.compile(r"^(?:# )?(?P<name>\[\[?[a-z._]+\]\]?)")


def commands() -> str:
    """Each command with what it takes."""
    parts = ["# Commands\n", "*Written from `signbot --help`.* Before the command: `--config FILE`, `--verbose`.\n"]
    for name, module, line in COMMANDS:
        parts += _command(name, Later(name, module, line).loaded())
    return "\n".join(parts)


def _command(name: str, command: click.Command) -> Iterator[str]:
    yield f"## {name}\n"
    yield f"    signbot {' '.join([name, *_usage(command)])}\n"
    yield f"{_prose(command.help or '')}\n"
    yield from _options(command)
    if isinstance(command, click.Group):
        for each in sorted(command.commands):
            below = command.commands[each]
            yield f"### {name} {each}\n"
            yield f"    signbot {' '.join([name, each, *_usage(below)])}\n"
            yield f"{_prose(below.help or '')}\n"
            yield from _options(below)


def _usage(command: click.Command) -> list[str]:
    context = click.Context(command)
    return [piece for piece in command.collect_usage_pieces(context) if piece != "COMMAND [ARGS]..."]


def _options(command: click.Command) -> Iterator[str]:
    context = click.Context(command)
    found = [each.get_help_record(context) for each in command.params if isinstance(each, click.Option)]
    rows = [row for row in found if row is not None]
    if rows:
        yield "| option | what it does |\n|---|---|"
        for option, words in rows:
            yield f"| {_code(option)} | {_cell(words)} |"
        yield ""


def _code(said: str) -> str:
    """In a table: a bar would end the cell, and behind a backslash MkDocs shows the backslash."""
    return f"<code>{said.replace('|', '&#124;')}</code>" if "|" in said else f"`{said}`"


def _prose(words: str) -> str:
    """As it is shown: a paragraph on a line, and what is set off as it stands."""
    shown = []
    for paragraph in re.split(r"\n\s*\n", words):
        kept, lines = "\b" in paragraph, [line.strip() for line in paragraph.replace("\b", "").splitlines()]
        shown.append("\n".join(f"    {line}" for line in lines if line) if kept else " ".join(filter(None, lines)))
    return "\n\n".join(shown)


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", r"\|").replace("<", "&lt;")


def configuration() -> str:
    """Every key of the example, with what stands beside it."""
    parts = [
        "# Configuration\n",
        "*Written from `config.example.toml`, where each key stands in its place.* What is shown is an example; where",
        "a key may be left away, its default is named.\n",
    ]
    section = ""
    for name, key, value, note in _keys(EXAMPLE.read_text(encoding="utf-8")):
        if name != section:
            parts += ["", f"## {name}\n", "| key | example | what it is |\n|---|---|---|"]
            section = name
        parts.append(f"| `{key}` | {_example(value)} | {_cell(note)} |")
    return "\n".join([*parts, ""])


def _keys(text: str) -> Iterator[tuple[str, str, str, str]]:
    """(section, key, value, note): the note goes on in the lines below, as far as they say nothing else."""
    section, known, rows = "", set[tuple[str, str]](), text.splitlines()
    for number, row in enumerate(rows):
        if found := _SECTION.match(row):
            section = found["name"]
        elif (read := _KEY.match(row)) and section and (section, read["key"]) not in known:
            known.add((section, read["key"]))
            yield (
                section,
                read["key"],
                read["value"].strip(),
                " ".join((read["note"] or "", *_further(rows[number + 1 :]))),
            )


def _further(rows: list[str]) -> Iterator[str]:
    for row in rows:
        if not (found := _MORE.match(row)):
            return
        yield (found["note"] or found["plain"] or found["other"] or "").lstrip("# ")


def _example(value: str) -> str:
    if value.startswith('"""'):
        return "a text of several lines"
    return f"`{value.replace('|', chr(92) + '|')}`" if value else ""


def servers() -> str:
    """What signbot says of a mail server, word by word, and what to do."""
    parts = [
        "# What signbot says of servers\n",
        "*Written from the program.* `check --online` says it with the step that it tried and the server's own words;",
        "`run` and `once` log it. In braces stands what is yours: the section, the host, the port.\n",
    ]
    for each in TROUBLES:
        waits = " It may be over without you: signbot tries again by itself." if each.waits else ""
        parts += [f"## {each.means}\n", f"*{each.kind}.* {each.do[:1].upper()}{each.do[1:]}.{waits}\n"]
    return "\n".join(parts)


PAGES = {
    "commands.md": commands,
    "configuration.md": configuration,
    "servers.md": servers,
}


def stale() -> list[tuple[Path, str]]:
    """The files that are not as the program says, with what they should be."""
    made = {name: make() for name, make in PAGES.items()} | {f"man/{name}": page for name, page in man.pages().items()}
    wanted = [(FOLDER / name, text.rstrip() + "\n") for name, text in made.items()]
    return [(path, text) for path, text in wanted if not path.is_file() or path.read_text(encoding="utf-8") != text]


def main(arguments: list[str]) -> int:
    found = stale()
    for path, text in found:
        if "--write" in arguments:
            path.write_text(text, encoding="utf-8")
        else:
            print(f"{path.relative_to(ROOT)} is not what the program says: make format")
    return 0 if "--write" in arguments else bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

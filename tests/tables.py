"""The form of the word tables: one phrase a line, sorted, none twice, and above each group what it is for.

    table as somebody left it ─► _read ─► sorted, NFC, small letters ─► the table in its form

`python -m tests.tables` names each table that is not in its form, with exit code 1 (`make lint`); with `--write` it
puts them into it (`make format`). The English table says what a group is for; the others get its comments and order.
The table of names is of no language, and explains itself.
"""

import ast
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from signbot.core.text.plain import plain
from signbot.core.text.words import AS_WRITTEN

FOLDER = Path(__file__).resolve().parent.parent / "signbot/core/text/words"
REFERENCE = "en.py"
NAMES = "names.py"


class NotATableError(Exception):
    """What stands in a table and can't be put into its form, with its line."""


@dataclass(frozen=True)
class Group:
    """The phrases of one meaning, as they are written."""

    name: str
    comment: str  # "" where none stands above it
    phrases: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One language: what its module says of itself, and its sections by name."""

    promise: str
    sections: dict[str, tuple[Group, ...]]


def formed(source: str, reference: str) -> str:
    """A table's source in its form. `reference`: the source of the English table.

    Raises NotATableError where anything but phrases stands in it, or a group that the English table does not explain.
    """
    table, explained = _read(source), _read(reference)
    if unknown := table.sections.keys() - explained.sections.keys():
        raise NotATableError(f"{REFERENCE} has no {min(unknown)}")
    sections = (
        _section(name, table.sections[name], groups)
        for name, groups in explained.sections.items()
        if name in table.sections
    )
    return "\n".join([f'"""{table.promise}"""\n', *sections])


def misformed() -> Iterator[tuple[Path, str]]:
    """The tables that are not in their form, each with its form."""
    reference = (FOLDER / REFERENCE).read_text("utf-8")
    for path in sorted(FOLDER.glob("[!_]*.py")):
        source = path.read_text("utf-8")
        try:
            form = formed(source, source if path.name == NAMES else reference)
        except NotATableError as wrong:
            raise NotATableError(f"{path.name}: {wrong}") from wrong
        if source != form:
            yield path, form


def _section(name: str, groups: tuple[Group, ...], explained: tuple[Group, ...]) -> str:
    found = {group.name: group for group in groups}
    if unknown := found.keys() - {group.name for group in explained}:
        raise NotATableError(f"{REFERENCE} has no group {min(unknown)!r} in {name}")
    lines = [f"{name} = {{"]
    for group in explained:
        if not group.comment:
            raise NotATableError(f"{REFERENCE}: nothing above {group.name!r} says what it is for, with an example")
        if group.name in found:
            phrases = (f"        {phrase}" for phrase in _sorted(found[group.name].phrases, name in AS_WRITTEN))
            lines += [f"    # {group.comment}", f'    "{group.name}": """', *phrases, '    """,']
    return "\n".join([*lines, "}\n"])


def _sorted(phrases: tuple[str, ...], as_written: bool) -> list[str]:
    """Each once; where phrases are folded, `heiße` and `heisse` are one, and the first of them stays."""
    written = [" ".join(unicodedata.normalize("NFC", phrase).lower().split()) for phrase in phrases]
    if as_written:
        return sorted({*filter(None, written)})
    return sorted({plain(phrase): phrase for phrase in reversed(written) if phrase}.values())


def _read(source: str) -> Table:
    lines = source.splitlines()
    promise, *assignments = ast.parse(source).body
    if not (isinstance(promise, ast.Expr) and isinstance(promise.value, ast.Constant)):
        raise NotATableError("line 1: a table opens with the name of its language")
    return Table(str(promise.value.value), dict(_read_section(node, lines) for node in assignments))


def _read_section(node: ast.stmt, lines: list[str]) -> tuple[str, tuple[Group, ...]]:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(keys=keys, values=values)):
            return name, tuple(_read_group(key, value, lines) for key, value in zip(keys, values, strict=True))
    raise NotATableError(f"line {node.lineno}: a table holds groups of phrases, and nothing else")


def _read_group(key: ast.expr | None, value: ast.expr, lines: list[str]) -> Group:
    match key, value:
        case ast.Constant(value=str(name)), ast.Constant(value=str(phrases)):
            above = lines[key.lineno - 2].strip()
            comment = above.removeprefix("#").strip() if above.startswith("#") else ""
            return Group(name, comment, tuple(phrases.splitlines()))
    raise NotATableError(f"line {value.lineno}: a group is its name and its phrases, one a line")


def main(write: bool) -> int:
    try:
        found = list(misformed())
    except NotATableError as wrong:
        print(wrong)
        return 1
    for path, form in found:
        if write:
            path.write_text(form, "utf-8")
        print(f"{path.name} {'is in its form now' if write else 'is not in its form: `make format`'}")
    return int(bool(found) and not write)


if __name__ == "__main__":
    sys.exit(main(write="--write" in sys.argv[1:]))

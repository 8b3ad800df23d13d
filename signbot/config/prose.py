"""A letter's text, inline or in a file of its own: Markdown without HTML."""

from pathlib import Path

from signbot.config.mistakes import ConfigError
from signbot.config.source import read_text
from signbot.config.table import Table

_HTML = (
    "holds HTML, which can't be printed in a letter",
    r"use Markdown: **bold**, *italics*, - lists (and \< for a plain <)",
)
_NO_LETTER_HAS = ["code", "fence", "backticks"]  # so HTML in them is HTML, as the letter reads it


def read_body(table: Table) -> str:
    inline, from_file = table.has("body"), table.has("body_file")
    if inline == from_file:
        problem = "there are both a body and a body_file" if inline else "there is no letter"
        table.mistake("body", problem, "keep one" if inline else 'add body = """…""" or body_file = "letter.md"')
        return ""
    return _from_file(table) if from_file else _inline(table)


def _inline(table: Table) -> str:
    body = read_prose(table, "body")
    if not body.strip() and isinstance(table.value("body"), str):
        table.mistake("body", "is empty: the letter would say nothing")
    return body


def read_prose(table: Table, key: str) -> str:
    """Markdown without HTML; "" where there is none."""
    text = table.prose(key, None if key == "body" else "")
    start = table.line(key) or 1
    for row in html_in(text):
        table.mistake(key, *_HTML, line=_line_of(table.source.text, text.split("\n")[row], start))
    return text.strip("\n")


def _from_file(table: Table) -> str:
    path = table.file("body_file")
    if path is None:
        table.mistake("body_file", "is empty", "name the file that holds the letter")
        return ""
    try:
        if program := _program_of(path):
            table.mistake("body_file", f"{path} is {program} file", "save it as plain text (UTF-8)")
            return ""
        body = read_text(path, "letter").replace("\r\n", "\n")
    except ConfigError as error:
        problems = "; ".join(f"{each.problem}: {each.file}" for each in error.mistakes)
        table.mistake("body_file", problems)
        return ""
    if not body.strip():
        table.mistake("body_file", f"{path} is empty: the letter would say nothing")
    for row in html_in(body):
        table.mistake("body_file", *_HTML, file=str(path), line=row + 1)
    return body.strip("\n")


# How files begin that look like a letter on the screen, and are no plain text
_FORMATTED = (
    (b"PK\x03\x04", "a word processor's"),
    (b"\xd0\xcf\x11\xe0", "a word processor's"),
    (b"{\\rtf", "a word processor's"),
    (b"%PDF", "a PDF"),
)


def _program_of(path: Path) -> str:
    """Whose file it is, where it is no plain text; "" else, and where it can't be read."""
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except OSError:
        return ""
    return next((program for sign, program in _FORMATTED if start.startswith(sign)), "")


def _line_of(text: str, row: str, start: int) -> int:
    """Where a line of a multi-line string stands in the file, from line `start` on."""
    rows = text.split("\n")
    return next((n for n in range(start, len(rows) + 1) if row in rows[n - 1]), start)


def html_in(body: str) -> list[int]:
    """The lines (from 0) of Markdown text in which HTML begins."""
    if "<" not in body:
        return []
    from markdown_it import MarkdownIt

    found: list[int] = []
    for token in MarkdownIt("commonmark", {"html": True}).disable(_NO_LETTER_HAS).parse(body):
        first, end = token.map or (0, 0)
        if token.type == "html_block":
            found.append(first)
        tags = [child.content for child in token.children or [] if child.type == "html_inline"]
        rows = body.split("\n")[first:end]
        found += [first + n for n, row in enumerate(rows) if any(tag.split("\n")[0] in row for tag in tags)]
    return found

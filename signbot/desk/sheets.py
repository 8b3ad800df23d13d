"""Sheets of people as spreadsheets write them: what was read is said exactly, and each row knows its line.

octets ─► rows (XLSX; CSV in whatever Excel and LibreOffice make of it) ─► under their header ─► a dict for each row
"""

import csv
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO, StringIO
from xml.etree import ElementTree

from signbot.core.text.counted import numbered
from signbot.core.value import dataclass

HEADER_WITHIN = 20  # rows: titles and empty lines may stand above it
DELIMITERS = (",", ";", "\t", "|")  # Excel writes `;` where the comma is the decimal mark
LONGEST_COLUMN = 16_384  # Excel's own bound: a reference beyond it is no sheet of Excel's
# How files begin that are no list, and what they are
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "an old Excel file (.xls)"),  # MS-CFB
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "a word processor's file"),
)
_SEPARATOR = re.compile(r"sep=(.)\r?\n?")  # Excel's own line above the header


@dataclass(frozen=True, slots=True)
class Row:
    line: int
    cells: list[str]

    @property
    def empty(self) -> bool:
        return not any(self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows, blanks at their edges left out; `how` they were read."""

    how: str
    rows: list[Row]
    separated: bool  # by marks within a line: one too many moves a name into another column


@dataclass(frozen=True, slots=True)
class Listed:
    """The rows under the header, by line; `said` is what the coordinator is told of the reading."""

    said: str
    rows: list[tuple[int, dict[str, str]]]


class Unreadable(ValueError):
    """What is wrong with a row, or with the sheet."""


def listed(data: bytes, known: Sequence[str], needed: str) -> Listed:
    """The people in a file. Unreadable when it is no sheet, or has no column `needed`."""
    sheet = _read(data, known)
    at = next((n for n, row in enumerate(sheet.rows[:HEADER_WITHIN]) if needed in _names(row.cells, known)), None)
    if at is None:
        raise Unreadable(f"the first line must name the columns, and one of them must be `{needed}`")
    header = _names(sheet.rows[at].cells, known)
    if twice := sorted({name for name in header if name in known and header.count(name) > 1}):
        raise Unreadable(f"more than one column is called {' or '.join(twice)}")
    below = sheet.rows[at + 1 :]
    again = [row for row in below if row.cells == sheet.rows[at].cells]
    rows = [row for row in below if not row.empty and row not in again]
    unread = [name for name in header if name and name not in known]
    said = _said(sheet.how, len(rows), sum(row.empty for row in below), len(again), at, unread)
    wide = len(header) if sheet.separated else None
    return Listed(said, [(row.line, _under(header, row, wide)) for row in rows])


def sheet(data: bytes) -> Sheet:
    """All rows, whatever stands in them. Unreadable when it is no sheet."""
    return _read(data, ())


def _names(cells: Sequence[str], known: Sequence[str]) -> list[str]:
    """`E-Mail`, `Organization` are the columns `email`, `organisation`; others stay as they are written."""
    folded = [re.sub(r"[\W_]", "", cell.casefold()).replace("organization", "organisation") for cell in cells]
    return [name if name in known else cell for name, cell in zip(folded, cells, strict=True)]


def _under(header: list[str], row: Row, wide: int | None) -> dict[str, str]:
    """By column; what stands beyond the last one is under ""."""
    beyond = "" if wide is None else " ".join(row.cells[wide:]).strip()
    named = {name: cell for name, cell in zip(header, row.cells, strict=False) if name}
    return {**named, "": beyond} if beyond else named


def _said(how: str, rows: int, empty: int, again: int, above: int, unread: list[str]) -> str:
    parts = [f"{how}: {numbered(rows, 'row')} read"]
    parts += [f"{numbered(empty, 'empty row')} left out"] if empty else []
    parts += [f"{numbered(again, 'repeated header')} left out"] if again else []
    parts += [f"{numbered(above, 'row')} above the header left out"] if above else []
    parts += [f"columns that are not read: {', '.join(unread)}"] if unread else []
    return "; ".join(parts)


def _read(data: bytes, known: Sequence[str]) -> Sheet:
    try:
        return _xlsx(data) if data.startswith(b"PK\x03\x04") else _csv(data, known)
    except csv.Error as error:
        raise Unreadable(str(error)) from error


# CSV ----------------------------------------------------------------------------------------------


def _csv(data: bytes, known: Sequence[str]) -> Sheet:
    if other := next((what for sign, what in _OTHERS if data.startswith(sign)), ""):
        raise Unreadable(f"is {other}: please save it as .xlsx, or as “CSV UTF-8”")
    text, charset = _decoded(data)
    named = _SEPARATOR.match(text)
    delimiter = named[1] if named else _delimiter(text, known)
    rows = list(_csv_rows(text, delimiter))[1 if named else 0 :]
    shown = {"\t": "tabs"}.get(delimiter, f"“{delimiter}”")
    return Sheet(f"CSV with {shown} between the columns, in {charset}", rows, separated=True)


def _csv_rows(text: str, delimiter: str) -> Iterator[Row]:
    """By the line on which each begins: a cell in quotation marks may go over several."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    for cells in reader:
        yield Row(line, [_stripped(cell) for cell in cells])
        line = reader.line_num + 1


def _decoded(data: bytes) -> tuple[str, str]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # Excel's “Unicode text”
        return data.decode("utf-16", "replace"), "UTF-16"
    try:
        return data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return _western(data), "Windows-1252: if letters are wrong, save it as “CSV UTF-8”"


def _western(data: bytes) -> str:
    """What Excel saves as “CSV” in the Americas and Western Europe. Another code page would garble names: refused."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    beyond = [char for char in text if char > "\x7f" and char not in "\xa0’‘“”«»–—…·´ªº°€"]
    garbled = any(len(word) > 2 and not re.search(r"[A-Za-z]", word) for word in re.findall(r"[^\W\d_]+", text))
    if not text or garbled or not all(char.isalpha() for char in beyond):
        raise Unreadable("is not in UTF-8: please save it as “CSV UTF-8”")
    return text


def _delimiter(text: str, known: Sequence[str]) -> str:
    """The one with which a line names most columns."""
    heads = text.splitlines()[:HEADER_WITHIN]
    found = {
        mark: max((len({*known}.intersection(_names(head.split(mark), known))) for head in heads), default=0)
        for mark in DELIMITERS
    }
    return max(DELIMITERS, key=lambda mark: (found[mark], heads[0].count(mark) if heads else 0))


# XLSX (ECMA-376 part 1, SpreadsheetML: what Excel, LibreOffice and Google write) -------------------


def _xlsx(data: bytes) -> Sheet:
    try:
        with zipfile.ZipFile(BytesIO(data)) as book:
            if "xl/workbook.xml" not in book.namelist():
                raise Unreadable("is neither CSV nor an Excel sheet (.xlsx): please save it as one of them")
            name, path = _first_sheet(book)
            shared = _shared(book)
            rows = list(_xlsx_rows(_xml(book, path), shared))
    except Unreadable:
        raise
    except _DAMAGED as error:
        raise Unreadable(_DAMAGED_SHEET) from error
    return Sheet(f"the Excel sheet “{name}”", rows, separated=False)


_DAMAGED_SHEET = "is a damaged Excel sheet: please save it once more, as .xlsx or as “CSV UTF-8”"
_DAMAGED = (
    zipfile.BadZipFile,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    StopIteration,
    ElementTree.ParseError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    zlib.error,
)  # encrypted, cut off, or not what Excel writes


def _xml(book: zipfile.ZipFile, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(book.read(name))  # noqa: S314  the coordinator's own file; expat bounds entities


def _first_sheet(book: zipfile.ZipFile) -> tuple[str, str]:
    """Its name, and where it lies in the archive."""
    sheet = next(iter(_xml(book, "xl/workbook.xml").iterfind("{*}sheets/{*}sheet")))
    relation = next(value for key, value in sheet.attrib.items() if key.endswith("}id"))
    targets = {one.attrib["Id"]: one.attrib["Target"] for one in _xml(book, "xl/_rels/workbook.xml.rels")}
    target = targets[relation]
    return sheet.attrib.get("name", ""), target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _shared(book: zipfile.ZipFile) -> list[str]:
    name = "xl/sharedStrings.xml"
    return [_text(one) for one in _xml(book, name).iterfind("{*}si")] if name in book.namelist() else []


def _text(element: ElementTree.Element) -> str:
    """Plain, or in runs of one style each; readings above the characters (rPh) are no text."""
    return "".join(t.text or "" for t in (*element.iterfind("{*}t"), *element.iterfind("{*}r/{*}t")))


def _xlsx_rows(sheet: ElementTree.Element, shared: list[str]) -> Iterator[Row]:
    """Rows and cells without anything are left out of the file: the line and the column are what they say."""
    line = 0
    for row in sheet.iterfind("{*}sheetData/{*}row"):
        line = int(row.attrib.get("r", line + 1))
        cells: list[str] = []
        for cell in row.iterfind("{*}c"):
            at = _column(cell.attrib["r"]) if "r" in cell.attrib else len(cells)
            cells += [""] * (at - len(cells)) + [_stripped(_value(cell, shared))]
        yield Row(line, cells)


def _column(reference: str) -> int:
    """`A7` is 0, `AB12` is 27."""
    number = 0
    for letter in re.match(r"[A-Z]+", reference)[0]:  # type: ignore[index]  # a reference begins with letters
        number = number * 26 + ord(letter) - ord("A") + 1
    if number > LONGEST_COLUMN:
        raise Unreadable(_DAMAGED_SHEET)
    return number - 1


def _value(cell: ElementTree.Element, shared: list[str]) -> str:
    if cell.attrib.get("t") == "inlineStr":
        return "".join(_text(one) for one in cell.iterfind("{*}is"))
    value = cell.findtext("{*}v") or ""
    return shared[int(value)] if cell.attrib.get("t") == "s" else value


def _stripped(cell: str) -> str:
    return cell.strip(" \t\r\n\xa0\u200b\ufeff")

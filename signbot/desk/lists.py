"""Lists of names as files: CSV that Excel reads, and Excel itself; nothing in a cell is computed.

Signature ─► row_of ─► as_csv, as_xlsx
"""

import csv
import io
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from signbot.core.campaign import Signature

if TYPE_CHECKING:
    import xlsxwriter

COLUMNS = (
    "id",
    "name",
    "organisation",
    "title",
    "place",
    "email",
    "anonymous",
    "withheld",
    "state",
    "version",
    "received_at",
    "verified_by",
    "proof",
    "language",
    "flags",
    "reason",
)
FORMULA = frozenset("=+-@\t\r\n\N{MINUS SIGN}")  # what a spreadsheet would compute


def row_of(one: Signature, numbers: Mapping[str, int]) -> dict[str, Any]:
    """`numbers`: of the letter's texts, by their hashes. `version` is null where the text is not known any more."""
    return {
        "id": one.id,
        "name": one.person.name,
        "email": one.email,
        "anonymous": one.person.anonymous,
        "withheld": list(one.person.withheld),
        "state": one.state,
        "version": numbers.get(one.text_hash),
        "organisation": one.person.organisation,
        "title": one.person.title,
        "place": one.person.place,
        "received_at": one.received_at.isoformat(),
        "verified_by": one.verified_by,
        "proof": one.proof,
        "language": one.language,
        "flags": list(one.flags),
        "reason": one.reason,
    }


def _cell(value: Any) -> str:
    text = ", ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return f"'{text}" if _computes(text) else text


def _computes(text: str) -> bool:
    """Would a spreadsheet take it for a formula? Some read full-width and other forms of a sign as the sign itself."""
    first = next((char for char in text if unicodedata.category(char) != "Cf"), "")
    return not FORMULA.isdisjoint((first, *unicodedata.normalize("NFKC", first)[:1]))


def as_csv(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> bytes:
    """UTF-8 with a byte order mark, so that Excel reads it; formulas quoted."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return made.getvalue().encode("utf-8-sig")


def as_xlsx(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> bytes:
    import xlsxwriter

    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"strings_to_formulas": False}) as book:
        _fill(book, rows, columns)
    return made.getvalue()


def _fill(book: "xlsxwriter.Workbook", rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> None:
    sheet = book.add_worksheet("list")
    for number, column in enumerate(columns):
        sheet.write_string(0, number, column)
    for line, row in enumerate(rows, start=1):
        for number, column in enumerate(columns):
            sheet.write_string(line, number, _cell(row[column]))

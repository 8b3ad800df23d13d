"""Sheets of people, as Excel, LibreOffice and Numbers write them: what was read is said, to the row."""

import io
import zipfile
from pathlib import Path

import click
import pytest
import xlsxwriter
from click.testing import CliRunner

from signbot.cli import signbot
from signbot.cli.listed import listed
from signbot.config.presets import example
from signbot.desk.sheets import Listed

COLUMNS = ("name", "email", "organisation", "title", "place")
ROWS = [
    ["Name", "E-Mail", "Phone", "Place"],
    ["María José Núñez", "mj@home.example", "555 1", "Bogotá"],
    ["", "", "", ""],
    ["François Lefèvre", "", "", "Liège"],
]


def csv_of(separator: str, end: str = "\r\n") -> str:
    return "".join(separator.join(row) + end for row in ROWS)


def xlsx_of(rows: list[list[str]], at: int = 0) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        sheet = book.add_worksheet("Firmas")
        for number, row in enumerate(rows, at):
            for column, text in enumerate(row):
                sheet.write_string(number, column, text)
    return made.getvalue()


def read(folder: Path, content: bytes, name: str = "people") -> Listed:
    path = folder / name
    path.write_bytes(content)
    return listed(path, COLUMNS, "name")


@pytest.mark.parametrize(
    ("content", "how"),
    [
        (csv_of(",").encode(), "CSV with “,” between the columns, in UTF-8"),
        (csv_of(",", "\n").encode("utf-8-sig"), "CSV with “,” between the columns, in UTF-8"),
        (csv_of(";").encode("cp1252"), "CSV with “;” between the columns, in Windows-1252"),
        (csv_of(";", "\r").encode(), "CSV with “;” between the columns, in UTF-8"),
        (csv_of("\t").encode("utf-16"), "CSV with tabs between the columns, in UTF-16"),
        (("sep=|\r\n" + csv_of("|")).encode(), "CSV with “|” between the columns, in UTF-8"),
        (xlsx_of(ROWS), "the Excel sheet “Firmas”"),
    ],
)
def test_every_way_in_which_a_spreadsheet_saves_it_is_read(tmp_path: Path, content: bytes, how: str) -> None:
    found = read(tmp_path, content)
    assert [(row["name"], row["email"], row["place"]) for _, row in found.rows] == [
        ("María José Núñez", "mj@home.example", "Bogotá"),
        ("François Lefèvre", "", "Liège"),
    ]
    assert how in found.said
    assert "2 rows read; 1 empty row left out; columns that are not read: Phone" in found.said


def test_rows_of_blanks_titles_and_repeated_headers_are_no_people(tmp_path: Path) -> None:
    content = "Sign-on sheet, Cleveland\n\nname,place\nAmina Diallo,Dakar\n \t,\xa0\nname,place\nBoris Petrov,\n,\n,\n"
    found = read(tmp_path, content.encode())
    assert found.rows == [
        (4, {"name": "Amina Diallo", "place": "Dakar"}),
        (7, {"name": "Boris Petrov", "place": ""}),
    ]
    for said in ("2 rows read", "3 empty rows left out", "1 repeated header left out", "2 rows above the header"):
        assert said in found.said


def test_a_row_is_known_by_its_line_also_behind_a_cell_of_two_lines(tmp_path: Path) -> None:
    found = read(tmp_path, b'name,place\n"Amina\nDiallo",Dakar\nBoris Petrov,Sofia\n')
    assert [line for line, _ in found.rows] == [2, 4]


def test_rows_and_cells_that_excel_leaves_out_shift_nothing(tmp_path: Path) -> None:
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>name</t></is></c><c r="C2" t="s"><v>0</v></c></row>'
        '<row r="9"><c r="B9"><v>7</v></c><c r="C9" t="str"><v>Dakar</v></c><c r="F9"><v>1</v></c></row>'
        '<row r="11"><c r="A11" t="s"><v>1</v></c><c r="C11"><v>44107</v></c></row></sheetData></worksheet>'
    )
    strings = (
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>place</t></si>'
        "<si><r><t>Haruko </t></r><r><t>Mori</t></r><rPh><t>はるこ</t></rPh></si></sst>"
    )
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx_of([["x"]]))) as old, zipfile.ZipFile(made, "w") as new:
        for one in old.namelist():
            new.writestr(one, {"sheet1.xml": sheet, "sharedStrings.xml": strings}.get(Path(one).name, old.read(one)))
    assert read(tmp_path, made.getvalue()).rows == [
        (9, {"name": "", "place": "Dakar"}),
        (11, {"name": "Haruko Mori", "place": "44107"}),
    ]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("name\nИван Петров\n".encode("cp1251"), "CSV UTF-8"),
        ("name\nŁukasz Nowak\n".encode("cp1250"), "CSV UTF-8"),
        ("name\nΜαρία Παππά\n".encode("cp1253"), "CSV UTF-8"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel"),
        (rb"{\rtf1 Bob\par}", "word processor's file: please save"),
        (b"%PDF-1.7\n", "is a PDF: please save"),
        (b"PK\x03\x04 cut off", "damaged.* save it once more"),
        (xlsx_of(ROWS)[:900], "damaged"),
        (b"place,email\nDakar,\n", "one of them must be `name`"),
        (b"name,name\nA,B\n", "more than one column is called name"),
        (b"", "one of them must be `name`"),
    ],
)
def test_what_can_not_be_read_rightly_is_refused_with_the_fix(tmp_path: Path, content: bytes, why: str) -> None:
    with pytest.raises(click.UsageError, match=why):
        read(tmp_path, content)


def test_an_open_document_is_asked_for_as_another(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(click.UsageError, match=r"neither CSV nor an Excel sheet"):
        read(tmp_path, made.getvalue())


def test_each_row_that_is_no_signature_is_named_and_nobody_is_added(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(example())
    sheet = tmp_path / "people.csv"
    sheet.write_text(
        "name,email,place\nAmina Diallo,,Dakar\n,a@home.example,\nBoris www.evil.example,,\nChloé,no address,\n"
        "Petrov, Boris,,Sofia\n,,\n"
    )
    arguments = ["--config", str(tmp_path / "config.toml"), "signatures", "UA 329/11", "add", "--from", str(sheet)]
    result = CliRunner().invoke(signbot, arguments)
    assert result.exit_code == 2
    for line in (3, 4, 5, 6):
        assert f"{sheet}:{line}: " in result.stderr
    assert f"{sheet}:2:" not in result.stderr
    assert "Nothing was added: please mend 4 rows." in result.stderr
    assert not (tmp_path / "signbot.db").exists()


def test_eighteen_names_and_an_empty_row_are_eighteen(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(example())
    names = [["name", "place"], *([f"Amina {letter}. Diallo", "Dakar"] for letter in "ABCDEFGHIJKLMNOPQR"), ["", ""]]
    arguments = ["--config", str(tmp_path / "config.toml"), "signatures", "UA 329/11", "add", "--from"]
    (tmp_path / "a.csv").write_text("".join(f"{';'.join(row)}\n" for row in names))
    (tmp_path / "b.xlsx").write_bytes(xlsx_of(names))
    for file, added in (("a.csv", "18 signatures added to UA 329/11; 0 already"), ("b.xlsx", "0 signatures added")):
        result = CliRunner().invoke(signbot, [*arguments, str(tmp_path / file)])
        assert result.exit_code == 0
        assert added in result.stdout
        assert "18 rows read" in result.stderr

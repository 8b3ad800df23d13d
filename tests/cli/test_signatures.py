"""The list of signatures as CSV, Excel and on the screen: whatever people call themselves stays text."""

import csv
import io
import zipfile
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from rich.console import Console

from signbot.cli import signatures as command
from signbot.core.campaign import Person
from signbot.desk import lists
from tests.edges.test_pdf_names import HOSTILE, SCRIPTS
from tests.letters.seed import signature

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"]
WIDE = ["＝1+1", "＋1", "－1", "＠SUM(A1)", "﹢1", "﹣1", "﹦1", "﹫x", "⁺1", "−1", "\u200b=1", "\ufeff＝1"]
MARKUP = ["[bold]x[/bold]", r"\[bold]x", "[/nothing]", "[link=http://x.example]y"]
NAMES = [*HOSTILE, *SCRIPTS.values(), *FORMULAS, *WIDE, *MARKUP]
ROWS = [lists.row_of(signature(Person(name, place=name), n), {}) for n, name in enumerate(NAMES)]


def test_a_csv_file_holds_each_name_as_it_is_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(lists.as_csv(ROWS, lists.COLUMNS))
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.DictReader(file))
    assert [row["name"].removeprefix("'") for row in read] == NAMES
    cells = [cell for row in read for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.parametrize("name", [*FORMULAS, *WIDE])
def test_no_form_of_a_sign_begins_a_cell(name: str) -> None:
    assert lists._cell(name) == f"'{name}"


@pytest.mark.parametrize("name", ["Ångström", "1+1", "ﬁona", "②", "José = Pepe", "", "·"])
def test_what_no_spreadsheet_computes_stays_as_it_is(name: str) -> None:
    assert lists._cell(name) == name


def test_an_excel_file_holds_no_formula_and_no_link(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(lists.as_xlsx(ROWS, lists.COLUMNS))
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet
    for name in SCRIPTS.values():
        assert name in strings
    assert "&lt;script&gt;" in strings


@pytest.mark.parametrize("name", [*MARKUP, *HOSTILE])
def test_a_name_on_the_screen_is_no_markup(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    out = io.StringIO()
    monkeypatch.setattr(command, "console", lambda: Console(file=out, width=400))
    command._print([lists.row_of(signature(Person(name)), {})], ZoneInfo("Europe/Madrid"))
    assert name in out.getvalue()
    assert " CE" in out.getvalue(), "by the coordinator's clock"

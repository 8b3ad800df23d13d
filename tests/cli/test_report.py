"""report: shown before it goes, printed for members without mail, summed up by country."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import update

from signbot.core.month import Month
from signbot.store import Store
from signbot.store.tables import outbox, signature
from tests.cli.running import run
from tests.store.make import UA, a_letter, campaign, closes, joins, signs

LAST = datetime.now(UTC).replace(day=1) - timedelta(days=3)
MONTH = str(Month(LAST.year, LAST.month))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Last month a letter went with the names of two members: Amina has mail, Ruth has none."""
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.ready()
    store.register([campaign()], LAST)
    joins(store)
    joins(store, "", "Ruth Lee", email="")
    signs(store)
    signs(store, "", "Ruth Lee", email="")
    closes(store, a_letter(), counted=2)
    with store.writing() as connection:
        connection.execute(update(signature).values(verified_by="standing"))
        connection.execute(update(outbox).where(outbox.c.kind == "letter").values(state="sent", sent_at=LAST))
    store.close()
    return tmp_path


def test_the_first_mail_is_shown_and_a_dry_run_begins_nothing(folder: Path) -> None:
    shown = run(folder, "report", "--month", MONTH, "--dry-run").output
    assert "1 with your name" in shown
    assert "1 letter, 1 address to be told" in shown
    assert "1 member without mail" in shown
    assert "the next pass sends it" in run(folder, "report", "--month", MONTH, "--yes").output
    assert "nobody gets it twice" in run(folder, "report", "--month", MONTH, "--yes").output


def test_on_paper_it_says_the_same_without_what_only_a_mail_can_do(folder: Path) -> None:
    (folder / "dear.md").write_text("Dear **friends**,")
    pdf, text = folder / "month.pdf", str(folder / "dear.md")
    done = run(folder, "report", "--month", MONTH, "--pdf", str(pdf), "--text", text)
    assert "for 1 member without mail" in done.output
    words = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    for part in ("Ruth Lee", "Dear friends", "UA 329/11 MEXICO", "The Minister: sent", "Your receipt", "tell Rapid"):
        assert part in " ".join(words.split())
    for part in ("reply", "STOP", "Hello"):
        assert part not in words
    store = Store(f"sqlite:///{folder / 'signbot.db'}")
    assert len(store.receipts(UA)) == 1
    store.close()


def test_a_year_is_summed_up_by_country(folder: Path) -> None:
    (row,) = json.loads(run(folder, "report", "--year", str(LAST.year), "--json").output)
    assert row == {"country": "MX", "letters": 1, "reached": 1, "answered": 0, "names": 2}
    assert "Mexico" in run(folder, "report", "--year", str(LAST.year)).output


def test_what_is_no_month_or_not_over_or_empty_is_said(tmp_path: Path) -> None:
    assert "write it like 2026-11" in run(tmp_path, "report", "--month", "november").output
    assert "not over yet" in run(tmp_path, "report", "--month", "2999-01").output
    assert "say --month" in run(tmp_path, "report").output
    assert "no letter went out" in run(tmp_path, "report", "--month", "2020-01").output
    assert "no letter went out" in run(tmp_path, "report", "--year", "2020").output

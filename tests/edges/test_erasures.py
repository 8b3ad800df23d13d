"""The erasure journal: names nobody, loses nothing, and spares who came back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from signbot.edges.erasures import Erasures

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = timedelta(days=1)
KEY, AMINA, BORIS = b"k" * 32, "amina@home.example", "boris@home.example"


def test_who_was_forgotten_is_known_by_a_hash_that_only_the_key_can_make(tmp_path: Path) -> None:
    journal = Erasures(tmp_path / "erased")
    journal.note(KEY, AMINA, NOW)
    assert journal.forgotten(KEY, {AMINA: NOW - DAY, BORIS: NOW - DAY}) == [AMINA]
    assert journal.forgotten(b"x" * 32, {AMINA: NOW - DAY}) == []
    written = journal.path.read_bytes()
    assert b"amina" not in written
    assert b"home" not in written
    assert journal.path.stat().st_mode & 0o777 == 0o600


def test_who_wrote_again_after_that_is_spared(tmp_path: Path) -> None:
    journal = Erasures(tmp_path / "erased")
    journal.note(KEY, AMINA, NOW)
    assert journal.forgotten(KEY, {AMINA: NOW + DAY}) == []
    journal.note(KEY, AMINA, NOW + 2 * DAY)
    assert journal.forgotten(KEY, {AMINA: NOW + DAY}) == [AMINA]


def test_a_line_that_a_crash_cut_off_harms_no_other(tmp_path: Path) -> None:
    journal = Erasures(tmp_path / "erased")
    journal.note(KEY, AMINA, NOW)
    with journal.path.open("a") as file:
        file.write("2026-11-24T12:0")
    assert journal.forgotten(KEY, {AMINA: NOW - DAY}) == [AMINA]


def test_no_journal_is_nobody_forgotten_and_one_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    assert Erasures(tmp_path / "erased").forgotten(KEY, {AMINA: NOW}) == []
    with pytest.raises(OSError, match="directory"):
        Erasures(tmp_path / "nowhere" / "erased").note(KEY, AMINA, NOW)

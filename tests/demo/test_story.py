"""The story of `signbot demo`: its time is its own, and at its end the letter has gone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from signbot.demo.story import Clock, play

NOW = datetime(2036, 11, 30, 12, 0, tzinfo=UTC)


def test_no_two_looks_at_the_storys_clock_are_the_same_moment() -> None:
    clock = Clock(NOW)
    assert [clock.now(), clock.now()] == [NOW + timedelta(seconds=1), NOW + timedelta(seconds=2)]


def test_the_storys_clock_leaps_ahead_and_never_back() -> None:
    clock = Clock(NOW)
    clock.pass_to(NOW + timedelta(days=1))
    clock.pass_to(NOW)
    assert clock.now() == NOW + timedelta(days=1, seconds=1)


def test_the_storys_steady_time_goes_with_its_clock() -> None:
    clock = Clock(NOW)
    before = clock.steady()
    clock.pass_to(NOW + timedelta(hours=1))
    assert clock.steady().seconds - before.seconds == 3600
    assert clock.steady().boot == before.boot


def test_the_whole_story_ends_with_a_letter_and_leaves_nothing_of_an_older_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mails").mkdir()
    (tmp_path / "mails" / "99-old.eml").write_bytes(b"of an older story")
    play(tmp_path)
    said = capsys.readouterr().out
    for words in (
        "The replies come in.",
        "The deadline passes:",
        "Every copy has gone:",
        "The balance of mails",
    ):
        assert words in said
    assert "Amina Diallo" in (tmp_path / "letter.txt").read_text(encoding="utf-8")
    assert "Boris Keller" not in (tmp_path / "letter.txt").read_text(encoding="utf-8")  # he took his name off
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    mails = sorted(path.name for path in (tmp_path / "mails").iterdir())
    assert mails[0].startswith("01-")
    assert "99-old.eml" not in mails

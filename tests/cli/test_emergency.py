"""A database that is unavailable: people are told in time and once, by whatever way works."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from signbot.cli import emergency
from signbot.cli.emergency import watched
from signbot.cli.shell import Shell, utc_now
from signbot.outbox.outages import ALARM_AFTER
from signbot.store import Damaged, Restored, Unavailable
from tests.configs import ENVIRON, RIGHT

GONE = Unavailable("the database is unavailable: disk full")


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    (tmp_path / "config.toml").write_text(RIGHT, encoding="utf-8")
    return Shell(tmp_path / "config.toml", ENVIRON)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was mailed; it always arrives."""
    sent: list[str] = []
    monkeypatch.setattr(emergency, "_mailed", lambda _shell, text, _now: sent.append(text) is None)
    return sent


def passes(shell: Shell, error: Exception | None = None, after: timedelta = timedelta(0)) -> None:
    """A pass that ends with that error, so much later."""
    moment = utc_now() + after
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(emergency, "utc_now", lambda: moment)
        with suppress(*([type(error)] if error else [])), watched(shell):
            if error:
                raise error


def test_a_short_outage_is_no_alarm_and_a_long_one_is_one(shell: Shell, told: list[str]) -> None:
    passes(shell, GONE)
    assert told == []
    passes(shell, GONE, ALARM_AFTER)
    passes(shell, GONE, 2 * ALARM_AFTER)
    assert len(told) == 1
    assert "disk full" in told[0]


def test_a_damaged_database_is_told_at_once(shell: Shell, told: list[str]) -> None:
    passes(shell, Damaged("the database is damaged"))
    assert "newest backup" in told[0]


def test_what_is_over_is_forgotten_and_the_next_outage_is_another(shell: Shell, told: list[str]) -> None:
    passes(shell, GONE)
    passes(shell, GONE, ALARM_AFTER)
    passes(shell)
    passes(shell, GONE, 2 * ALARM_AFTER)
    assert len(told) == 1
    passes(shell, GONE, 3 * ALARM_AFTER)
    assert len(told) == 2


def test_a_copy_that_was_restored_is_the_passes_own_to_tell(shell: Shell, told: list[str]) -> None:
    passes(shell, Restored("an old copy"), ALARM_AFTER)
    assert told == []
    assert not list(shell.config_path.parent.glob("*.emergency"))

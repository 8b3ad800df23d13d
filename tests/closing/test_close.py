"""One letter that can't be made holds no other letter back, and is said loudly."""

import errno
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from signbot.closing import close as step
from signbot.core.campaign import Campaign, CampaignState
from signbot.core.code import Code
from signbot.core.decision import Standing
from signbot.core.letter.glyphs import GlyphMissing
from signbot.core.letter.letter import LetterFailed
from signbot.store import Conflict

NOW = datetime(2026, 12, 2, tzinfo=UTC)
FIRST = Campaign(
    code=Code.parse("UA 1/26"),
    title="A",
    body="Act.",
    recipients=(),
    opens=None,
    deadline=datetime(2026, 12, 1, tzinfo=UTC),
    zone=ZoneInfo("UTC"),
)
SECOND = replace(FIRST, code=Code.parse("UA 2/26"))


class Shelf:
    """A store that only knows how its campaigns stand, and which letters are held."""

    def __init__(self) -> None:
        self.unmade_letters: list[tuple[str, str]] = []

    def unmade(self, code: str, why: str, _now: datetime) -> bool:
        self.unmade_letters.append((code, why))
        return True

    def standings(self, campaigns: tuple[Campaign, ...], _now: datetime) -> dict[str, Standing]:
        return {one.folded: Standing(one, CampaignState.OPEN, one.deadline) for one in campaigns}

    def amended(self, _campaigns: tuple[Campaign, ...]) -> set[str]:
        return set()


def broken_by(error: Exception, monkeypatch: pytest.MonkeyPatch) -> tuple[step.Closed, Shelf]:
    """The first letter fails so; the second one can be made."""

    def close_one(_store: object, _closing: object, standing: Standing, _now: datetime) -> None:
        if standing.campaign is FIRST:
            raise error

    monkeypatch.setattr(step, "_close_one", close_one)
    shelf: Any = Shelf()
    return step.close(shelf, step.Closing((FIRST, SECOND), None, None, None), NOW, NOW), shelf  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("Amina Diallo"), "ValueError at close_one"),
        (KeyError("Amina Diallo"), "KeyError at close_one"),
        (LetterFailed("unknown variable: heding\n  at line 3"), "unknown variable: heding"),
        (GlyphMissing("ᠤ"), "no font can print U+1824"),
        (RecursionError(), "RecursionError at close_one"),
    ],
)
def test_a_letter_that_can_not_be_made_is_held_with_its_reason_and_the_others_go(
    error: Exception, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, shelf = broken_by(error, monkeypatch)
    assert (closed.codes, closed.waits) == ([SECOND.folded], [])
    ((code, reason),) = shelf.unmade_letters
    assert code == FIRST.folded
    assert "2026-12-02 00:00:00 UTC" in reason
    assert said in reason
    assert "Amina" not in reason


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device"),
        (PermissionError(errno.EACCES, "Permission denied", "/tmp/x"), "Permission denied"),
        (MemoryError(), "too little memory"),
    ],
)
def test_what_this_computer_lacks_holds_no_letter_it_waits(
    error: Exception, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, shelf = broken_by(error, monkeypatch)
    assert (closed.codes, shelf.unmade_letters) == ([SECOND.folded], [])
    (wait,) = closed.waits
    assert "UA 1/26" in wait.what
    assert said in wait.reason


def test_a_campaign_that_a_coordinator_holds_at_that_moment_is_no_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def close_one(_store: object, _closing: object, standing: Standing, _now: datetime) -> None:
        if standing.campaign is FIRST:
            raise Conflict("UA 1/26 is held now")

    monkeypatch.setattr(step, "_close_one", close_one)
    shelf: Any = Shelf()
    closed = step.close(shelf, step.Closing((FIRST, SECOND), None, None, None), NOW, NOW)  # type: ignore[arg-type]
    assert closed.codes == [SECOND.folded]

"""One letter that can't be made holds no other letter back, and is said loudly."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from signbot import close as step
from signbot.core.campaign import Campaign, CampaignState
from signbot.core.code import Code
from signbot.core.decision import Standing
from signbot.store import Conflict

NOW = datetime(2026, 12, 2, tzinfo=UTC)
FIRST = Campaign(Code.parse("UA 1/26"), "A", "Act.", (), None, datetime(2026, 12, 1, tzinfo=UTC), ZoneInfo("UTC"))
SECOND = replace(FIRST, code=Code.parse("UA 2/26"))


class Shelf:
    """A store that only knows how its campaigns stand."""

    def standings(self, campaigns: tuple[Campaign, ...], _now: datetime) -> dict[str, Standing]:
        return {one.folded: Standing(one, CampaignState.OPEN, one.deadline) for one in campaigns}

    def amended(self, _campaigns: tuple[Campaign, ...]) -> set[str]:
        return set()


def test_what_breaks_one_letter_is_raised_when_the_others_are_done(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def close_one(_store: object, _closing: object, standing: Standing, _now: datetime) -> None:
        if standing.campaign is FIRST:
            raise ValueError("no glyph")
        done.append(standing.campaign.code.written)

    monkeypatch.setattr(step, "_close_one", close_one)
    shelf: Any = Shelf()
    with pytest.raises(ValueError, match="no glyph"):
        step.close(shelf, step.Closing((FIRST, SECOND), None, None, None), NOW, NOW)  # type: ignore[arg-type]
    assert done == ["UA 2/26"]


def test_a_campaign_that_a_coordinator_holds_at_that_moment_is_no_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def close_one(_store: object, _closing: object, standing: Standing, _now: datetime) -> None:
        if standing.campaign is FIRST:
            raise Conflict("UA 1/26 is held now")

    monkeypatch.setattr(step, "_close_one", close_one)
    shelf: Any = Shelf()
    closed = step.close(shelf, step.Closing((FIRST, SECOND), None, None, None), NOW, NOW)  # type: ignore[arg-type]
    assert closed == [SECOND.folded]

"""Openings and deadlines: local times that exist exactly once."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from signbot.config import parse_deadline
from signbot.core.campaign import (
    CampaignState,
)
from signbot.core.decision import Standing
from tests.configs import (
    RIGHT,
    campaign,
    line_of,
    the_mistake,
    with_keys,
)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2026-11-01T01:30:00", "write 2026-11-01T01:30:00-04:00 (the first), or 2026-11-01T01:30:00-05:00"),
        ("2027-03-14T02:30:00", "write 2027-03-14T03:30:00"),
        ("2036-12-01", "write 2036-12-01T23:59:00"),
        ("17:00:00", "no date"),
        ('"2036-12-01T17:00:00"', "without quotation marks"),
        ("20361201", "write it like"),
        ("0001-01-01T00:00:00", "can't be meant"),
        ("9999-12-31T23:59:59", "can't be meant"),
    ],
)
def test_a_deadline_must_be_one_moment(tmp_path: Path, written: str, said: str) -> None:
    text = RIGHT.replace("2036-12-01T17:00:00", written)
    mistake = the_mistake(tmp_path, text)
    assert mistake.line == line_of(text, "deadline")
    assert said in str(mistake)


def test_an_offset_settles_an_hour_that_happens_twice(tmp_path: Path) -> None:
    text = RIGHT.replace("2036-12-01T17:00:00", "2027-11-07T01:30:00-05:00")
    assert campaign(tmp_path, text).deadline == datetime(2027, 11, 7, 6, 30, tzinfo=UTC)


def test_the_grace_is_real_hours_across_a_change_of_clocks(tmp_path: Path) -> None:
    text = with_keys("confirm_grace_hours = 24").replace("2036-12-01T17:00:00", "2027-11-06T12:00:00")
    found = campaign(tmp_path, text)
    freeze_at = Standing(found, CampaignState.OPEN, found.deadline).freeze_at
    assert freeze_at - found.deadline == timedelta(hours=24)
    assert freeze_at.isoformat() == "2027-11-07T16:00:00+00:00"


def test_a_deadline_on_the_command_line_follows_the_same_rules() -> None:
    zone = ZoneInfo("America/New_York")
    assert parse_deadline("2036-12-01 17:00", zone) == datetime(2036, 12, 1, 22, 0, tzinfo=UTC)
    assert parse_deadline("2036-12-01T17:00Z", zone) == datetime(2036, 12, 1, 17, 0, tzinfo=UTC)
    for wrong in ("tomorrow", "2036-12-01", "2026-11-01T01:30", ""):
        with pytest.raises(ValueError, match="write"):
            parse_deadline(wrong, zone)

"""When a fax may ring."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from signbot.core.hours import Hours, span_of

MEXICO = Hours(time(8), time(20), ZoneInfo("America/Mexico_City"))  # UTC-6 all year


@pytest.mark.parametrize(
    ("at", "goes"),
    [
        ("2026-12-01T14:00", "2026-12-01T14:00"),
        ("2026-12-01T20:30", "2026-12-01T20:30"),
        ("2026-12-02T01:59:59", "2026-12-02T01:59:59"),
        ("2026-12-02T02:00", "2026-12-02T14:00"),
        ("2026-12-01T13:59", "2026-12-01T14:00"),
    ],
)
def test_a_fax_waits_for_the_morning_of_its_recipient(at: str, goes: str) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    assert MEXICO.next_open(moment) == datetime.fromisoformat(goes).replace(tzinfo=UTC)


def test_a_morning_whose_hour_the_clocks_skip_begins_when_they_have_jumped() -> None:
    hours = Hours(time(2, 30), time(20), ZoneInfo("America/New_York"))
    night = datetime(2026, 3, 8, 6, 0, tzinfo=UTC)  # 01:00; at 02:00 the clocks go to 03:00
    opened = hours.next_open(night)
    assert night < opened <= datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


def test_from_any_moment_the_hours_come_within_a_day() -> None:
    start = datetime(2026, 10, 30, tzinfo=UTC)
    hours = Hours(time(8), time(20), ZoneInfo("Europe/Berlin"))
    for step in range(0, 5 * 24 * 60, 17):
        at = start + timedelta(minutes=step)
        opened = hours.next_open(at)
        assert at <= opened < at + timedelta(hours=14)
        assert hours.next_open(opened) == opened


@pytest.mark.parametrize("written", ["08:00-20:00", "8-20", "8 – 20:00"])
def test_hours_are_read_as_people_write_them(written: str) -> None:
    assert span_of(written) == (time(8), time(20))


@pytest.mark.parametrize("written", ["20-8", "8", "8-25", "8:61-20", "always", "8-8"])
def test_what_are_no_hours_is_refused(written: str) -> None:
    assert span_of(written) is None


def test_hours_come_back_from_their_text() -> None:
    assert Hours.of(str(MEXICO)) == MEXICO
    assert Hours.of("") is None

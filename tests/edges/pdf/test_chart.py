"""A picture of growth: PNG, the same for the same numbers, in every language, with no ground of its own."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from signbot.core.growth import growth
from signbot.edges.pdf import growth as drawn
from signbot.edges.templates import packaged

BEGINS = datetime(2026, 11, 20, 9, tzinfo=UTC)
ZONE = ZoneInfo("America/New_York")


@pytest.mark.parametrize(("came", "goal"), [(0, 0), (1, 0), (3, 250), (90, 60)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_picture_is_drawn_of_few_names_and_of_many(came: int, goal: int, language: str) -> None:
    steps = [(BEGINS + timedelta(hours=number), 1) for number in range(came)]
    curve = growth(steps, BEGINS, BEGINS + timedelta(days=5), BEGINS + timedelta(days=11), goal)
    png = drawn(curve, language, ZONE, folders=[packaged()])
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20], "big") == 960  # IHDR: its width
    assert png[25] == 6  # with transparency: it stands on white and on black
    assert len(png) < 60_000
    assert png == drawn(curve, language, ZONE, folders=[packaged()])

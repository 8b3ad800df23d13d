"""How a letter grew is told in few points, and never more or less than what came."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from signbot.core.growth import MOST_POINTS, growth, sparkline

BEGINS = datetime(2026, 11, 20, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
ENDS = BEGINS + 240 * HOUR


@given(some.lists(some.tuples(some.integers(-5, 300), some.integers(0, 9)), max_size=300), some.integers(0, 300))
def test_it_begins_with_none_ends_with_all_and_never_falls(came: list[tuple[int, int]], hours: int) -> None:
    steps = [(BEGINS + hour * HOUR, number) for hour, number in sorted(came)]
    curve = growth(steps, BEGINS, BEGINS + hours * HOUR, ENDS, goal=50)
    names, moments = [one.names for one in curve.points], [one.at for one in curve.points]
    assert (names[0], curve.names) == (0, sum(number for _, number in came))
    assert (names, moments) == (sorted(names), sorted(moments))
    assert len(names) <= MOST_POINTS
    assert curve.most >= max(curve.names, 50)
    assert len(sparkline(curve, 20)) == 20


def test_a_sparkline_rises_to_the_goal() -> None:
    steps = [(BEGINS + number * HOUR, 10) for number in range(1, 9)]
    assert sparkline(growth(steps, BEGINS, BEGINS + 8 * HOUR, ENDS, goal=80), 8) == "▁▂▃▄▅▆▇█"
    assert sparkline(growth([], BEGINS, BEGINS + HOUR, ENDS, goal=0), 4) == "▁▁▁▁"


def test_the_line_goes_on_until_now_and_no_further_than_the_deadline() -> None:
    steps = [(BEGINS + HOUR, 1)]
    assert growth(steps, BEGINS, BEGINS + 9 * HOUR, ENDS, 0).points[-1].at == BEGINS + 9 * HOUR
    assert growth(steps, BEGINS, ENDS + HOUR, ENDS, 0).points[-1].at == ENDS

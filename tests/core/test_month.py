"""A month: which one is told when, and a letter's case in three lines."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from signbot.core.month import CASE, Month, case_of, heard, ripe, same_title
from signbot.core.official import OfficialKind

NEW_YORK = ZoneInfo("America/New_York")


def test_a_month_is_read_and_written_and_knows_its_neighbours() -> None:
    assert str(Month.parse("2026-11")) == "2026-11"
    assert (Month(2026, 12).next, Month(2026, 1).before) == (Month(2027, 1), Month(2025, 12))
    for wrong in ("2026-13", "2026-1", "november", "2026-00"):
        with pytest.raises(ValueError, match="write it like"):
            Month.parse(wrong)


def test_it_begins_by_the_clocks_of_its_zone() -> None:
    assert Month(2026, 11).begins(NEW_YORK) == datetime(2026, 11, 1, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "month"),
    [
        ("2026-12-01T11:59:00+00:00", None),  # before seven in New York
        ("2026-12-01T12:00:00+00:00", Month(2026, 11)),
        ("2026-12-07T23:00:00+00:00", Month(2026, 11)),
        ("2026-12-08T12:00:00+00:00", None),
        ("2027-01-01T13:00:00+00:00", Month(2026, 12)),
    ],
)
def test_it_goes_by_itself_in_the_first_days_of_the_next(moment: str, month: Month | None) -> None:
    assert ripe(datetime.fromisoformat(moment), NEW_YORK) == month


def test_the_case_is_the_first_paragraph_that_says_something_without_its_marks() -> None:
    body = (
        "# Urgent\n\nDear all:\n\nWe write about **Bettina Cruz**, who was _threatened_. "
        + "She fears for her life. " * 30
    )
    told = case_of(body)
    assert told.startswith("We write about Bettina Cruz, who was threatened.")
    assert told.endswith("life.")
    assert len(told) <= CASE
    assert case_of("") == ""
    assert len(case_of("word " * 200)) <= CASE


def test_of_all_that_came_back_what_says_most_is_told() -> None:
    assert heard([OfficialKind.ACKNOWLEDGEMENT, OfficialKind.ANSWER]) is OfficialKind.ANSWER
    assert heard([OfficialKind.AWAY]) is None


def test_a_heading_is_known_by_its_words() -> None:
    assert same_title(" UA 329/11 MEXICO", ["UA 329/11 MEXICO"])
    assert not same_title("It went to:", ["UA 329/11 MEXICO"])

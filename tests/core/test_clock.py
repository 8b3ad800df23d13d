"""Whether the time on the wall can be believed, as far as one computer can tell by itself."""

from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.clock import Reading, suspicion

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=one) for one in (1, 60, 3600, 86400))
LAST = Reading(NOW, 1_000.0, "boot-1")


def here(wall: timedelta, passed: timedelta = MINUTE, boot: str = "boot-1") -> Reading:
    """`passed` later by the steady clock, and `wall` later by the one on the wall."""
    return Reading(NOW + wall, LAST.steady + passed.total_seconds(), boot)


@pytest.mark.parametrize("wall", [MINUTE, 59 * MINUTE, -58 * MINUTE])
def test_a_clock_that_goes_as_the_steady_one_does_is_believed(wall: timedelta) -> None:
    assert suspicion(LAST, here(wall), []) == ""


def test_sleep_and_long_pauses_are_no_jump() -> None:
    assert suspicion(LAST, here(30 * DAY, passed=30 * DAY), []) == ""


@pytest.mark.parametrize(("wall", "said"), [(10 * DAY, "set ahead"), (2 * HOUR, "set ahead"), (-2 * HOUR, "set back")])
def test_a_clock_that_was_set_is_doubted_however_late_one_looks(wall: timedelta, said: str) -> None:
    for passed in (MINUTE, HOUR, 3 * DAY):
        assert said in suspicion(LAST, here(wall + passed, passed), [])


def test_a_clock_that_is_back_is_believed_again() -> None:
    assert "ahead" in suspicion(LAST, here(10 * DAY), [])
    assert suspicion(LAST, here(3 * MINUTE, passed=3 * MINUTE), []) == ""


def test_a_jump_ahead_is_explained_by_mail_that_comes_by_the_new_time() -> None:
    assert suspicion(LAST, here(10 * DAY), [NOW + 10 * DAY - 5 * MINUTE]) == ""
    assert "ahead" in suspicion(LAST, here(10 * DAY), [NOW, NOW + 9 * DAY])


def test_a_jump_back_is_explained_by_no_mail() -> None:
    assert "back" in suspicion(LAST, here(-10 * DAY), [NOW - 10 * DAY])


def test_after_a_new_start_a_clock_behind_the_last_pass_is_doubted() -> None:
    assert "behind the last pass" in suspicion(LAST, here(-2 * HOUR, boot="boot-2"), [])
    assert suspicion(LAST, here(-MINUTE, boot="boot-2"), []) == ""


def test_after_a_new_start_a_night_is_nothing_odd_and_a_month_wants_a_mail() -> None:
    assert suspicion(LAST, here(12 * HOUR, boot="boot-2"), []) == ""
    assert "ahead of the last pass" in suspicion(LAST, here(30 * DAY, boot="boot-2"), [NOW])
    assert suspicion(LAST, here(30 * DAY, boot="boot-2"), [NOW + 30 * DAY - 3 * HOUR]) == ""


def test_where_starts_can_t_be_told_apart_only_the_last_pass_and_mails_tell() -> None:
    before = Reading(NOW, 1_000.0, "")
    assert suspicion(before, here(3 * HOUR, boot=""), []) == ""
    assert "behind" in suspicion(before, here(-3 * HOUR, boot=""), [])


@pytest.mark.parametrize(("number", "doubted"), [(1, False), (2, False), (3, True), (9, True)])
def test_one_mail_from_the_future_says_nothing_and_several_do(number: int, doubted: bool) -> None:
    arrivals = [NOW + 300 * DAY + n * DAY for n in range(number)] + [NOW - DAY] * 10
    assert ("behind the newest" in suspicion(LAST, here(MINUTE), arrivals)) is doubted


def test_a_computer_that_knows_nothing_yet_believes_its_clock() -> None:
    assert suspicion(None, here(MINUTE), [NOW - DAY]) == ""
    assert suspicion(None, here(MINUTE), [NOW + DAY]) == ""

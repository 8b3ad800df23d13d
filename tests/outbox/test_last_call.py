"""When somebody who was asked is asked once more."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.outbox.last_call import SHORTEST, comes
from tests.store.make import HOUR, NOW, campaign

DAY = 24 * HOUR


def letter(hours: float = 24, deadline: datetime = NOW + 7 * DAY) -> Standing:
    return Standing(campaign(deadline=deadline, last_call=hours * HOUR), CampaignState.OPEN, deadline)


def test_who_was_asked_before_that_is_called_so_many_hours_before_the_deadline() -> None:
    assert comes(NOW, letter()) == NOW + 6 * DAY
    assert comes(NOW, letter(hours=3)) == NOW + 7 * DAY - 3 * HOUR


def test_who_was_asked_later_than_that_is_called_when_half_of_their_time_is_over() -> None:
    assert comes(NOW + 6.5 * DAY, letter()) == NOW + 6.75 * DAY


@given(hours=st.floats(0.1, 200), asked=st.floats(0, 170), ends=st.floats(0, 170))
def test_nobody_is_called_at_once_nor_twice_within_an_hour(hours: float, asked: float, ends: float) -> None:
    standing = letter(hours, NOW + ends * HOUR)
    asked_at = NOW + asked * HOUR
    moment = comes(asked_at, standing)
    left = standing.deadline - asked_at
    if timedelta(0) < left < SHORTEST and asked_at > standing.deadline - standing.campaign.last_call:
        assert moment == standing.deadline
    if left > timedelta(0):
        assert asked_at <= moment <= standing.deadline

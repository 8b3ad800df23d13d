"""When names are frozen and a letter is made: judged by when mails arrived, and by when a complete poll began."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from signbot.core.campaign import Campaign, CampaignState
from signbot.core.code import Code
from signbot.core.decision import Standing, by_the_file

DEADLINE = datetime(2026, 12, 1, 22, tzinfo=UTC)
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
CAMPAIGN = Campaign(
    code=Code.parse("UA 329/11"),
    title="MEXICO",
    body="Act.",
    recipients=(),
    opens=None,
    deadline=DEADLINE,
    zone=ZoneInfo("America/New_York"),
)
OPEN = Standing(CAMPAIGN, CampaignState.OPEN, DEADLINE)


@pytest.mark.parametrize(
    ("began", "expected"),
    [(-HOUR, False), (0 * SECOND, False), (SECOND / 2, False), (SECOND, True), (HOUR, True)],
)
def test_ripe_is_a_poll_that_began_when_the_deadline_s_second_was_over(began: timedelta, expected: bool) -> None:
    assert OPEN.is_ripe(DEADLINE + began) is expected


@pytest.mark.parametrize(
    "state",
    [
        CampaignState.SCHEDULED,
        CampaignState.HELD,
        CampaignState.AWAITING_APPROVAL,
        CampaignState.DELIVERING,
        CampaignState.DELIVERED,
        CampaignState.CANCELLED,
    ],
)
def test_only_what_collects_can_be_ripe(state: CampaignState) -> None:
    assert not replace(OPEN, state=state).is_ripe(DEADLINE + HOUR)


def test_the_grace_to_confirm_delays_the_freeze() -> None:
    patient = replace(OPEN, campaign=replace(CAMPAIGN, confirm_grace=2 * HOUR), state=CampaignState.CLOSING)
    assert not patient.is_ripe(DEADLINE + HOUR)
    assert patient.is_ripe(DEADLINE + 2 * HOUR + SECOND)


def test_a_coordinator_s_close_waits_for_no_second_and_no_grace() -> None:
    patient = replace(CAMPAIGN, confirm_grace=2 * HOUR)
    assert Standing(patient, CampaignState.CLOSING, DEADLINE, early=True).is_ripe(DEADLINE)


def test_a_coordinator_s_close_under_a_clock_that_was_wrong_waits_for_no_wrong_day() -> None:
    closed = Standing(CAMPAIGN, CampaignState.CLOSING, DEADLINE + 10 * 24 * HOUR, early=True)
    assert closed.is_ripe(DEADLINE)
    assert not replace(closed, deadline=DEADLINE + SECOND).is_ripe(DEADLINE)  # this poll began before the word


def test_frozen_and_not_dispatched_is_ripe_again() -> None:
    assert Standing(CAMPAIGN, CampaignState.CLOSING, DEADLINE, frozen=True).is_ripe(DEADLINE - HOUR)


def test_an_addendum_closes_when_the_time_for_late_names_is_over_and_only_of_a_letter_that_has_gone() -> None:
    wants = replace(CAMPAIGN, addendum_after=HOUR)
    gone = Standing(wants, CampaignState.DELIVERED, DEADLINE)
    assert gone.closes(DEADLINE + HOUR + SECOND)
    assert not gone.closes(DEADLINE + HOUR)
    assert not replace(gone, dispatch=2).closes(DEADLINE + 2 * HOUR)
    assert not replace(gone, state=CampaignState.CANCELLED).closes(DEADLINE + 2 * HOUR)


def test_a_confirmation_counts_until_the_freeze_and_a_name_until_the_deadline() -> None:
    patient = replace(OPEN, campaign=replace(CAMPAIGN, confirm_grace=2 * HOUR))
    assert patient.freeze_at == DEADLINE + 2 * HOUR
    assert (patient.collects(DEADLINE), patient.collects(DEADLINE + SECOND)) == (True, False)
    assert (patient.confirms(patient.freeze_at), patient.confirms(patient.freeze_at + SECOND)) == (True, False)
    assert not replace(patient, frozen=True).confirms(DEADLINE)


def test_the_freeze_follows_the_deadline_in_force_not_the_file_s() -> None:
    extended = replace(OPEN, campaign=replace(CAMPAIGN, confirm_grace=HOUR), deadline=DEADLINE + 24 * HOUR)
    assert extended.freeze_at == DEADLINE + 25 * HOUR


def test_it_is_known_when_the_next_letter_of_a_campaign_will_be_ripe() -> None:
    patient = replace(OPEN, campaign=replace(CAMPAIGN, confirm_grace=HOUR, addendum_after=3 * HOUR))
    gone = replace(patient, state=CampaignState.DELIVERED)
    assert patient.closes_at == DEADLINE + HOUR + SECOND
    assert replace(patient, early=True).closes_at == DEADLINE + SECOND
    assert gone.closes_at == DEADLINE + 3 * HOUR + SECOND
    assert replace(gone, dispatch=2).closes_at is None
    assert replace(patient, state=CampaignState.HELD).closes_at is None
    for waits in (patient, gone):
        assert waits.closes_at is not None
        assert (waits.closes(waits.closes_at - SECOND / 2), waits.closes(waits.closes_at)) == (False, True)


def test_a_campaign_that_is_first_seen_after_its_freeze_is_held() -> None:
    patient = replace(CAMPAIGN, confirm_grace=HOUR, opens=DEADLINE - 24 * HOUR)
    states = [by_the_file(patient, DEADLINE + off * HOUR).state for off in (-25, -24, 0, 1, 2)]
    assert states == [
        CampaignState.SCHEDULED,
        CampaignState.OPEN,
        CampaignState.OPEN,
        CampaignState.CLOSING,
        CampaignState.HELD,
    ]

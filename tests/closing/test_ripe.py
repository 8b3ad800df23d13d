"""When a campaign may close: judged by when a complete poll began."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from signbot.closing.close import closes, ripe
from signbot.core.campaign import Campaign, CampaignState, Channel, Recipient, Role, Route
from signbot.core.code import Code
from signbot.core.decision import Standing
from signbot.outbox.transmissions import transmissions

DEADLINE = datetime(2026, 12, 1, 22, tzinfo=UTC)
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
CAMPAIGN = Campaign(Code.parse("UA 329/11"), "MEXICO", "Act.", (), None, DEADLINE, ZoneInfo("America/New_York"))
OPEN = Standing(CAMPAIGN, CampaignState.OPEN, DEADLINE)


@pytest.mark.parametrize(
    ("began", "expected"),
    [(-HOUR, False), (0 * SECOND, False), (SECOND / 2, False), (SECOND, True), (HOUR, True)],
)
def test_ripe_is_a_poll_that_began_when_the_deadline_s_second_was_over(began: timedelta, expected: bool) -> None:
    assert ripe(OPEN, DEADLINE + began) is expected


@pytest.mark.parametrize(
    "state",
    [
        CampaignState.SCHEDULED, CampaignState.HELD, CampaignState.AWAITING_APPROVAL, CampaignState.DELIVERING,
        CampaignState.DELIVERED, CampaignState.CANCELLED,
    ],
)  # fmt: skip
def test_only_what_collects_can_be_ripe(state: CampaignState) -> None:
    assert not ripe(replace(OPEN, state=state), DEADLINE + HOUR)


def test_the_grace_to_confirm_delays_the_freeze() -> None:
    patient = replace(OPEN, campaign=replace(CAMPAIGN, confirm_grace=2 * HOUR), state=CampaignState.CLOSING)
    assert not ripe(patient, DEADLINE + HOUR)
    assert ripe(patient, DEADLINE + 2 * HOUR + SECOND)


def test_a_coordinator_s_close_waits_for_no_second_and_no_grace() -> None:
    patient = replace(CAMPAIGN, confirm_grace=2 * HOUR)
    assert ripe(Standing(patient, CampaignState.CLOSING, DEADLINE, early=True), DEADLINE)


def test_a_coordinator_s_close_under_a_clock_that_was_wrong_waits_for_no_wrong_day() -> None:
    closed = Standing(CAMPAIGN, CampaignState.CLOSING, DEADLINE + 10 * 24 * HOUR, early=True)
    assert ripe(closed, DEADLINE)
    assert not ripe(replace(closed, deadline=DEADLINE + SECOND), DEADLINE)  # this poll began before the word


def test_frozen_and_not_dispatched_is_ripe_again() -> None:
    assert ripe(Standing(CAMPAIGN, CampaignState.CLOSING, DEADLINE, frozen=True), DEADLINE - HOUR)


def test_an_addendum_closes_when_the_time_for_late_names_is_over_and_only_of_a_letter_that_has_gone() -> None:
    wants = replace(CAMPAIGN, addendum_after=HOUR)
    gone = Standing(wants, CampaignState.DELIVERED, DEADLINE)
    assert closes(gone, DEADLINE + HOUR + SECOND)
    assert not closes(gone, DEADLINE + HOUR)
    assert not closes(replace(gone, dispatch=2), DEADLINE + 2 * HOUR)
    assert not closes(replace(gone, state=CampaignState.CANCELLED), DEADLINE + 2 * HOUR)


def test_two_people_at_one_fax_number_are_one_transmission_that_names_both() -> None:
    number = Route(Channel.FAX, "+12024583992")
    people = tuple(
        Recipient(Role.CC, name, "Commission", (number,), "via fax: (202)458-3992") for name in ("Dinah", "José")
    )
    minister = Recipient(Role.TO, "Minister", "", (Route(Channel.FAX, "+525550933414"),), "via fax")
    found = transmissions(replace(CAMPAIGN, recipients=(*people, minister)))
    assert [(one.role, one.names) for one in found] == [(Role.TO, ("Minister",)), (Role.CC, ("Dinah", "José"))]


def test_an_extension_makes_another_transmission_of_one_number() -> None:
    plain, extended = Route(Channel.FAX, "+529515016900"), Route(Channel.FAX, "+529515016900", "*20635")
    people = tuple(Recipient(Role.TO, f"Lic. {route.key}", "", (route,), "") for route in (plain, extended))
    assert len(transmissions(replace(CAMPAIGN, recipients=people))) == 2

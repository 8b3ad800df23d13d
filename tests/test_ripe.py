"""When a campaign may close: judged by when a complete poll began, under a clock that can be believed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from signbot.close import clock_trouble, ripe
from signbot.copies import transmissions
from signbot.core.campaign import Campaign, CampaignState, Channel, Recipient, Role, Route
from signbot.core.code import Code
from signbot.core.decision import Standing

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


def test_frozen_and_not_dispatched_is_ripe_again() -> None:
    assert ripe(Standing(CAMPAIGN, CampaignState.CLOSING, DEADLINE, frozen=True), DEADLINE - HOUR)


@pytest.mark.parametrize("jump", [2 * HOUR, -2 * HOUR])
def test_a_clock_that_jumped_is_not_believed(jump: timedelta) -> None:
    assert "jumped" in clock_trouble(jump, DEADLINE, None)
    assert clock_trouble(jump / 4, DEADLINE, None) == ""


def test_a_clock_behind_the_newest_mail_is_not_believed() -> None:
    assert "behind" in clock_trouble(timedelta(0), DEADLINE, DEADLINE + HOUR)
    assert clock_trouble(timedelta(0), DEADLINE, DEADLINE + SECOND) == ""


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

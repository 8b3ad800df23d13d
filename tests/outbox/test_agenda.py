"""What comes next, for a campaign in each of its states: the last moments, and nothing that has gone by."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.outbox.agenda import Job, What, agenda
from signbot.store import Kept
from tests.store.make import campaign

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  # seven in the morning there
DAY, HOUR, SECOND = timedelta(days=1), timedelta(hours=1), timedelta(seconds=1)
DEADLINE = NOW + 5 * DAY
LETTER = replace(
    campaign("UA 329/11"), deadline=DEADLINE, confirm_grace=2 * HOUR, addendum_after=3 * DAY, opens=NOW + DAY
)
CODE = LETTER.code.written


def jobs(standing: Standing, now: datetime = NOW, kept: Kept | None = None) -> list[tuple[What, datetime]]:
    """Those of the campaign alone."""
    found = agenda({LETTER.folded: standing}, {LETTER.folded: kept} if kept else {}, ZONE, now)
    assert [job.at for job in found] == sorted(job.at for job in found)
    assert {job.campaign for job in found if job.what is not What.DIGEST} <= {CODE}
    return [(job.what, job.at) for job in found if job.what is not What.DIGEST]


def standing(state: CampaignState, **more: object) -> Standing:
    return replace(Standing(LETTER, state, DEADLINE), **more)  # type: ignore[arg-type]


BEFORE = [
    (What.NOTICE, DEADLINE - DAY),
    (What.NOTICE, DEADLINE - 3 * HOUR),
    (What.REMINDER, DEADLINE - 3 * HOUR),
    (What.DEADLINE, DEADLINE),
]


def test_an_open_letter_closes_when_its_grace_is_over() -> None:
    assert jobs(standing(CampaignState.OPEN)) == [*BEFORE, (What.LETTER, DEADLINE + 2 * HOUR + SECOND)]


def test_one_that_is_announced_opens_first() -> None:
    assert jobs(standing(CampaignState.SCHEDULED)) == [(What.OPENS, NOW + DAY), *BEFORE]


def test_what_has_gone_by_is_not_listed() -> None:
    found = jobs(standing(CampaignState.OPEN), DEADLINE)
    assert found == [(What.LETTER, DEADLINE + 2 * HOUR + SECOND)]


def test_a_letter_that_was_closed_early_waits_for_nothing_more() -> None:
    early = standing(CampaignState.OPEN, deadline=NOW + SECOND, early=True)
    assert jobs(early) == [(What.LETTER, NOW + 2 * SECOND)]


@pytest.mark.parametrize("state", [CampaignState.HELD, CampaignState.AWAITING_APPROVAL, CampaignState.CANCELLED])
def test_what_waits_for_a_person_or_for_nothing_has_no_moment(state: CampaignState) -> None:
    assert jobs(standing(state)) == []


def test_a_delivered_letter_has_an_addendum_and_then_its_names_are_erased() -> None:
    kept = Kept(names=NOW + 400 * DAY, evidence=NOW + 4000 * DAY)
    delivered = standing(CampaignState.DELIVERED, frozen=True, transmitted=True, dispatch=1)
    assert jobs(delivered, kept=kept) == [
        (What.ADDENDUM, DEADLINE + 3 * DAY + SECOND),
        (What.NAMES_ERASED, kept.names),
        (What.EVIDENCE_ERASED, kept.evidence),
    ]


def test_the_digest_comes_each_morning_by_the_bot_s_own_clocks() -> None:
    assert agenda({}, {}, ZONE, NOW) == [Job(What.DIGEST, NOW + DAY)]
    assert agenda({}, {}, ZONE, NOW - SECOND) == [Job(What.DIGEST, NOW)]
    before_the_clocks_change = datetime(2026, 3, 7, 12, 0, tzinfo=UTC)
    assert agenda({}, {}, ZONE, before_the_clocks_change) == [Job(What.DIGEST, datetime(2026, 3, 8, 11, 0, tzinfo=UTC))]

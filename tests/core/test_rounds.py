"""When notices go, what becomes one mail, and when a window has passed: over random days, members and letters."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signbot.core.advance import AdvanceNotice, NoticeState
from signbot.core.campaign import CampaignState
from signbot.core.decision import SECOND, Standing
from signbot.core.membership import Member, MemberState
from signbot.core.rounds import begins_day, begins_month, can_wait, has_passed, is_promised, rounds
from tests.store.make import DAY, NOW, a_member, campaign

HOUR = timedelta(hours=1)
NEW_YORK = ZoneInfo("America/New_York")
WINDOW = 48 * HOUR
ZONES = [ZoneInfo(name) for name in ("America/New_York", "UTC", "Asia/Kathmandu", "Australia/Lord_Howe")]
NAIVE = NOW.replace(tzinfo=None)
moments = st.datetimes(NAIVE - 400 * DAY, NAIVE + 400 * DAY, timezones=st.just(UTC))


def letter(
    number: int = 1, *, deadline: datetime = NOW + 7 * DAY, state: CampaignState = CampaignState.OPEN
) -> Standing:
    code = f"UA {number}/26"
    return Standing(campaign(code=code, opens=None, deadline=deadline, standing=WINDOW), state, deadline)


def member(number: int = 1, **changes: object) -> Member:
    return replace(a_member(f"m{number}@home.example", f"Member {number}", **changes), id=number)


def notice(sent: datetime | None = NOW, **changes: object) -> AdvanceNotice:
    known = AdvanceNotice(
        id=1,
        campaign=letter().campaign.folded,
        member=member(),
        text_hash=letter().campaign.text_hash,
        state=NoticeState.QUEUED,
        window=WINDOW,
        sent_at=sent,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


# When it goes --------------------------------------------------------------------------------------------


@given(moment=moments, zone=st.sampled_from(ZONES))
def test_a_day_begins_in_the_morning_and_every_moment_lies_in_one(moment: datetime, zone: ZoneInfo) -> None:
    began = begins_day(moment, zone)
    assert began.hour == 8
    assert began <= moment
    assert begins_day(began, zone) == began
    assert moment - began <= 25 * HOUR + HOUR  # clocks go back


@given(moment=moments, zone=st.sampled_from(ZONES))
def test_a_month_begins_with_its_first_by_the_coordinators_calendar(moment: datetime, zone: ZoneInfo) -> None:
    began = begins_month(moment, zone)
    assert (began.day, began.hour) == (1, 0)
    assert began <= moment
    assert began.month == moment.astimezone(zone).month


@pytest.mark.parametrize(
    ("before", "promised"),
    [(WINDOW + SECOND, True), (WINDOW, False), (WINDOW - SECOND, False), (timedelta(0), False), (30 * DAY, True)],
)
def test_a_notice_goes_only_where_its_whole_window_lies_before_the_deadline(before: timedelta, promised: bool) -> None:
    assert is_promised(letter(deadline=NOW + before), NOW) is promised


@pytest.mark.parametrize("state", [one for one in CampaignState if one is not CampaignState.OPEN])
def test_no_notice_of_a_letter_that_is_not_open(state: CampaignState) -> None:
    assert not is_promised(letter(state=state), NOW)


def test_letters_of_one_pass_are_one_mail_the_earliest_deadline_first() -> None:
    late, soon = letter(1, deadline=NOW + 9 * DAY), letter(2, deadline=NOW + 5 * DAY)
    (one,) = rounds([(late, [member()]), (soon, [member()])], (), {}, NOW)
    assert [standing for standing, _ in one.letters] == [soon, late]
    assert one.members == (member(),)


def test_members_at_one_address_get_one_mail() -> None:
    amina, omar = member(1), replace(member(2), supporter=member(1).supporter)
    (one,) = rounds([(letter(), [amina, omar])], (), {}, NOW)
    assert one.members == (amina, omar)


def test_who_had_todays_mail_waits_for_tomorrow_but_not_with_a_letter_that_can_not() -> None:
    told = {member().supporter}
    assert rounds([(letter(), [member()])], told, {}, NOW) == []
    urgent = letter(2, deadline=NOW + WINDOW + HOUR)
    assert not can_wait(urgent, NOW)
    (one,) = rounds([(letter(), [member()]), (urgent, [member()])], told, {}, NOW)
    assert len(one.letters) == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"paused_until": NOW + DAY},
        {"topics": ("Guatemala",)},
        {"state": MemberState.ENDED},
        {"state": MemberState.PENDING},
        {"email": "", "supporter": ""},
    ],
)
def test_no_notice_for_who_rests_left_has_other_topics_or_no_mail(changes: dict[str, object]) -> None:
    assert rounds([(letter(), [replace(member(), **changes)])], (), {}, NOW) == []  # type: ignore[arg-type]


@given(limit=st.integers(0, 4), taken=st.integers(0, 5), letters=st.integers(1, 6))
def test_at_most_so_many_letters_a_month(limit: int, taken: int, letters: int) -> None:
    amina = member(per_month=limit)
    others = [f"xx{number}/1" for number in range(taken)]
    found = rounds([(letter(number), [amina]) for number in range(1, letters + 1)], (), {amina.id: others}, NOW)
    shown = sum(len(one.letters) for one in found)
    assert shown == (letters if limit == 0 else min(letters, max(0, limit - taken)))


def test_a_new_text_of_a_letter_that_they_were_shown_is_no_other_letter() -> None:
    amina = member(per_month=1)
    assert rounds([(letter(), [amina])], (), {amina.id: {letter().campaign.folded}}, NOW)
    assert not rounds([(letter(), [amina])], (), {amina.id: {"xx1/1"}}, NOW)


@given(
    moment=moments,
    windows=st.lists(st.tuples(st.integers(1, 96), st.integers(-10, 400)), min_size=1, max_size=6),
    told=st.booleans(),
)
def test_whenever_it_goes_every_letter_in_a_mail_leaves_its_whole_window(
    moment: datetime, windows: list[tuple[int, int]], told: bool
) -> None:
    standings = [
        Standing(
            campaign(code=f"UA {number}/26", opens=None, deadline=moment + more * HOUR, standing=hours * HOUR),
            CampaignState.OPEN,
            moment + more * HOUR,
        )
        for number, (hours, more) in enumerate(windows, start=1)
    ]
    possible = [(one, [member()]) for one in standings if is_promised(one, moment)]
    found = rounds(possible, {member().supporter} if told else (), {}, moment)
    for standing, _ in (pair for one in found for pair in one.letters):
        assert moment + standing.campaign.standing < standing.deadline
    waiting = [] if found else [standing for standing, _ in possible]
    tomorrow = begins_day(moment, waiting[0].campaign.zone) + DAY if waiting else moment
    assert all(is_promised(one, tomorrow + SECOND / 2) for one in waiting)


# When the name counts ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("began", "passed"),
    [(WINDOW - SECOND, False), (WINDOW, False), (WINDOW + SECOND / 2, False), (WINDOW + SECOND, True), (6 * DAY, True)],
)
def test_a_window_has_passed_when_a_poll_began_after_its_last_second(began: timedelta, passed: bool) -> None:
    assert has_passed(notice(), letter(), NOW + began) is passed


@pytest.mark.parametrize(
    "changes",
    [
        {"sent_at": None},
        {"text_hash": "another text"},
        *({"state": state} for state in NoticeState if state is not NoticeState.QUEUED),
        {"member": member(state=MemberState.ENDED)},
        {"member": member(paused_until=NOW + 30 * DAY)},
    ],
)
def test_no_name_counts_by_what_did_not_go_another_text_or_somebody_who_left_or_rests(
    changes: dict[str, object],
) -> None:
    assert not has_passed(notice(**changes), letter(), NOW + 3 * DAY)


@pytest.mark.parametrize(
    "standing",
    [
        letter(deadline=NOW + WINDOW - SECOND),
        replace(letter(), frozen=True),
        letter(state=CampaignState.DELIVERED),
        letter(state=CampaignState.CANCELLED),
    ],
)
def test_no_name_counts_on_a_letter_that_takes_none_when_the_window_ends(standing: Standing) -> None:
    assert not has_passed(notice(), standing, NOW + 3 * DAY)


def test_a_late_pass_counts_a_window_that_ended_in_time() -> None:
    standing = letter(deadline=NOW + WINDOW + HOUR)
    assert has_passed(notice(), standing, NOW + WINDOW + 5 * HOUR)

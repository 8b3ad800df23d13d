"""Who a member is, and which letters are for them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from signbot.core.membership import Member, MemberState, day_meant, speaks_for, topic_key
from tests.store.make import DAY, NOW, a_member, campaign


def test_who_rests_is_shown_nothing_until_the_moment_at_which_the_pause_ends() -> None:
    amina = a_member(paused_until=NOW + DAY)
    assert not amina.is_active(NOW)
    assert not amina.is_active(NOW + DAY - timedelta(microseconds=1))
    assert amina.is_active(NOW + DAY)


@pytest.mark.parametrize("state", [MemberState.PENDING, MemberState.ENDED])
def test_nothing_is_done_for_who_has_not_confirmed_or_has_left(state: MemberState) -> None:
    assert not replace(a_member(), state=state).is_active(NOW)


@pytest.mark.parametrize(
    ("wanted", "named", "cares"),
    [
        ((), (), True),
        ((), ("Guatemala",), True),
        (("Guatemala",), (), False),
        (("guatemala", "Women"), ("WOMEN",), True),
        (("México",), ("Mexico",), True),
        (("death  penalty",), ("Death-Penalty",), True),
        (("Guatemala",), ("women",), False),
    ],
)
def test_a_letter_is_for_who_wants_all_or_named_one_of_its_topics(
    wanted: tuple[str, ...], named: tuple[str, ...], cares: bool
) -> None:
    amina: Member = a_member(topics=wanted)
    assert amina.cares_about(campaign(topics=named)) is cares


def test_marks_alone_are_no_topic() -> None:
    assert topic_key(" — ") == ""


@pytest.mark.parametrize(
    ("until", "today", "meant"),
    [
        ("--03-01", date(2026, 11, 28), date(2027, 3, 1)),
        ("--11-28", date(2026, 11, 28), date(2027, 11, 28)),
        ("--02-29", date(2026, 11, 28), date(2028, 2, 29)),
        ("--02-29", date(2024, 11, 28), None),  # more than two years away
        ("2027-03-01", date(2026, 11, 28), date(2027, 3, 1)),
        ("2026-11-28", date(2026, 11, 28), None),
        ("2036-01-01", date(2026, 11, 28), None),
        ("P14D", date(2026, 11, 28), date(2026, 12, 12)),
        ("P3M", date(2026, 11, 30), date(2027, 2, 28)),
        ("P1Y", date(2026, 11, 28), date(2027, 11, 28)),
        ("", date(2026, 11, 28), None),
    ],
)
def test_a_day_is_the_next_one_and_never_over(until: str, today: date, meant: date | None) -> None:
    assert day_meant(until, today) == meant


@pytest.mark.parametrize(
    ("address", "organisation", "speaks"),
    [
        ("joan@sistersofmercy.example", "Sisters of Mercy", True),
        ("joan@mercy-sisters.example", "Sisters of Mercy", True),
        ("joan@rrn.example", "Rapid Response Network", True),
        ("joan@gmail.example", "Sisters of Mercy", False),
        ("", "Sisters of Mercy", False),
    ],
)
def test_an_address_speaks_for_an_organisation_by_its_domain(address: str, organisation: str, speaks: bool) -> None:
    assert speaks_for(address, organisation) is speaks

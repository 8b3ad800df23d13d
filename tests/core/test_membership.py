"""Who a member is, and which letters are for them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from signbot.core.membership import Member, MemberState, topic_key
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

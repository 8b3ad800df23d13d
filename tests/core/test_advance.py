"""What a member's silence is worth, and why a name counts by it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from signbot.core import names
from signbot.core.advance import AdvanceNotice, NoticeState, proof, says_nothing_else
from signbot.core.campaign import Person, Signature, SignatureState, VerifiedBy
from tests.store.make import AMINA, NOW, a_member

MEMBER = replace(a_member(), id=1, since=datetime(2024, 3, 1, tzinfo=UTC))
SPOUSE = replace(a_member(name="Omar Diallo"), id=2)
BOTH = {names.key(one.person.name) for one in (MEMBER, SPOUSE)}
SENT = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
NOTICE = AdvanceNotice(
    id=1,
    campaign="ua329/11",
    member=MEMBER,
    text_hash="a",
    state=NoticeState.QUEUED,
    window=timedelta(hours=48),
    sent_at=SENT,
)


def signature(name: str, state: SignatureState, by: VerifiedBy | None = VerifiedBy.REPLY) -> Signature:
    return Signature(
        id=1,
        campaign="ua329/11",
        supporter=AMINA,
        email=AMINA,
        person=Person(name),
        state=state,
        received_at=NOW,
        verified_by=by,
    )


def test_the_proof_says_since_when_they_are_a_member_what_they_were_shown_and_that_nobody_objected() -> None:
    assert proof(NOTICE, "UA 329/11") == (
        "member since 2024-03-01; notice of UA 329/11 sent 2026-11-20 14:00 UTC; no objection by 2026-11-22 14:00 UTC"
    )
    assert proof(NOTICE, "UA 329/11", SENT + timedelta(hours=1)).endswith("; YES on 2026-11-20 15:00 UTC")


def test_who_did_nothing_says_nothing_else() -> None:
    assert says_nothing_else(MEMBER, (), BOTH)


@pytest.mark.parametrize("state", SignatureState)
def test_whatever_they_did_by_hand_says_more_than_their_silence(state: SignatureState) -> None:
    assert not says_nothing_else(MEMBER, [signature("Amina Diallo", state)], BOTH)


@pytest.mark.parametrize("state", [one for one in SignatureState if one is not SignatureState.COUNTED])
def test_a_name_that_was_taken_off_does_not_come_back_by_silence(state: SignatureState) -> None:
    assert not says_nothing_else(MEMBER, [signature("Amina Diallo", state, VerifiedBy.STANDING)], BOTH)


def test_a_name_that_stands_by_an_older_text_may_stand_by_the_new_one() -> None:
    standing = signature("Amina Diallo", SignatureState.COUNTED, VerifiedBy.STANDING)
    assert says_nothing_else(MEMBER, [standing], BOTH)


def test_a_name_of_no_member_at_the_address_may_be_theirs_written_otherwise() -> None:
    by_hand = signature("A. Diallo", SignatureState.COUNTED)
    assert not says_nothing_else(MEMBER, [by_hand], BOTH)
    assert not says_nothing_else(SPOUSE, [by_hand], BOTH)


def test_what_another_member_at_the_address_did_says_nothing_about_them() -> None:
    assert says_nothing_else(SPOUSE, [signature("Amina Diallo", SignatureState.WITHDRAWN)], BOTH)

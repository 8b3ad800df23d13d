"""Advance notices in the database: told once, counted once, and never by a silence that says something else."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from signbot.core.advance import NoticeState
from signbot.core.campaign import Campaign, SignatureState, VerifiedBy
from signbot.core.decision import SECOND, Agrees, Declines, Erase, Move, Reported, Standing
from signbot.core.delivery import Fate, Kind, Report
from signbot.core.ledger import Verdict
from signbot.core.membership import Member
from signbot.core.question import Asks, Question, Wish
from signbot.store import Given, Store
from signbot.store.tables import advance_notice, outbox, refusal, request
from tests.store.make import (
    AMINA,
    BORIS,
    CHLOE,
    DAY,
    HOUR,
    NOW,
    SENT,
    UA,
    a_letter,
    campaign,
    closes,
    decided,
    hears,
    joins,
    outgoing,
    results,
    seen,
    sight,
    signs,
    states,
)

WINDOW = 48 * HOUR
OVER = NOW + WINDOW + SECOND
LETTER = campaign(standing=WINDOW)


def standing(store: Store, letter: Campaign = LETTER) -> Standing:
    return store.standings([letter], NOW)[letter.folded]


def given(letter: Standing, *members: Member, nonce: str = "") -> Given:
    first = members[0]
    return Given(
        outgoing=outgoing(
            Kind.ADVANCE, supporter=first.supporter, address=first.email, campaign=letter.campaign.folded
        ),
        nonce=nonce or f"n{first.id}{letter.campaign.text_hash[:5]}",
        expires=NOW + 7 * DAY,
        question=Question(asks=Asks.YES, wish=Wish.STAND, campaigns=(letter.campaign.folded,)),
        letters=((letter, members),),
    )


def told(store: Store, *members: Member, letter: Campaign = LETTER) -> None:
    assert store.give_notice([given(standing(store, letter), one) for one in members], NOW) == len(members)
    goes(store)


def goes(store: Store) -> None:
    """Everything that is due has been sent."""
    ids = [one.id for one in store.due(NOW)]
    store.claim(ids, NOW)
    store.tried(results(ids, Fate.SENT, SENT), NOW)


def counts(store: Store, began: datetime = OVER, letter: Campaign = LETTER) -> int:
    return store.count_standing(standing(store, letter), began, began)


def number(store: Store, table: Any) -> int:
    with store.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def notices(store: Store) -> list[NoticeState]:
    with store.reading() as connection:
        rows = connection.execute(select(advance_notice.c.state).order_by(advance_notice.c.id))
        return [NoticeState(state) for state in rows.scalars()]


@pytest.fixture
def amina(store: Store) -> Member:
    """A member, and a letter that shows itself to members."""
    store.register([LETTER], NOW)
    return joins(store)


# Telling -------------------------------------------------------------------------------------------------


def test_a_member_is_told_once_of_each_text(store: Store, amina: Member) -> None:
    assert store.unnoticed(standing(store)) == [amina]
    told(store, amina)
    assert store.unnoticed(standing(store)) == []
    assert store.give_notice([given(standing(store), amina, nonce="another")], NOW) == 0
    assert (number(store, outbox), number(store, request), number(store, advance_notice)) == (1, 1, 1)
    changed = replace(standing(store), campaign=replace(LETTER, body="Another text."))
    assert store.unnoticed(changed) == [amina]


def test_who_left_meanwhile_is_told_nothing(store: Store, amina: Member) -> None:
    mail = given(standing(store), amina)
    store.end_memberships([amina.id], "ann", "", NOW)
    assert store.give_notice([mail], NOW) == 0
    assert number(store, outbox) == 0


def test_who_signed_or_refused_by_hand_or_can_not_be_reached_is_told_nothing(store: Store, amina: Member) -> None:
    boris, chloe = joins(store, BORIS, "Boris Marin"), joins(store, CHLOE, "Chloé Lefèvre")
    signs(store)
    hears(store, Declines(boris.supporter, (UA,)))
    told(store, chloe)
    report = Report(_mail_of(store, CHLOE), CHLOE, "5.1.1", "failed")
    hears(store, Reported(report, proven=False))
    another = campaign("UA 12/12", standing=WINDOW)
    store.register([LETTER, another], NOW)
    assert store.unnoticed(standing(store)) == []
    assert {one.supporter for one in store.unnoticed(standing(store, another))} == {AMINA, BORIS}


def _mail_of(store: Store, supporter: str) -> str:
    with store.reading() as connection:
        return str(connection.execute(select(outbox.c.message_id).where(outbox.c.supporter == supporter)).scalar_one())


def test_what_was_told_today_and_this_month_is_known(store: Store, amina: Member) -> None:
    told(store, amina)
    assert store.told_since(NOW) == {AMINA}
    assert store.told_since(NOW + SECOND) == set()
    assert store.letters_since(NOW) == {amina.id: {UA}}
    hears(store, Declines(AMINA, (UA,)))
    assert store.letters_since(NOW) == {}


# Counting ------------------------------------------------------------------------------------------------


def test_the_name_counts_when_the_window_is_over_and_once(store: Store, amina: Member) -> None:
    told(store, amina)
    assert not store.window_is_over(standing(store), OVER - SECOND)
    assert counts(store, OVER - SECOND) == 0
    assert store.window_is_over(standing(store), OVER)
    assert (counts(store), counts(store)) == (1, 0)
    (signature,) = store.signatures(UA)
    assert (signature.state, signature.verified_by) == (SignatureState.COUNTED, VerifiedBy.STANDING)
    assert signature.received_at == NOW + WINDOW
    assert signature.text_hash == LETTER.text_hash
    assert signature.person == amina.person
    assert "no objection by" in signature.proof
    assert store.standing_names(UA) == 1


def test_nobody_counts_by_a_notice_that_was_not_sent(store: Store, amina: Member) -> None:
    store.give_notice([given(standing(store), amina)], NOW)
    assert counts(store, OVER + DAY) == 0


@pytest.mark.parametrize(
    "report",
    [
        Report("", AMINA, "5.1.1", "failed"),
        Report("", AMINA, "5.2.2", "failed"),
        Report("", AMINA, "4.4.7", "failed"),
        Report("", AMINA, "", "failed"),
    ],
)
def test_what_came_back_counts_nobody_and_takes_off_who_counted(store: Store, amina: Member, report: Report) -> None:
    boris = joins(store, BORIS, "Boris Marin")
    told(store, amina, boris)
    hears(store, Reported(replace(report, original=_mail_of(store, AMINA)), proven=False))
    assert counts(store) == 1
    assert states(store) == {BORIS: SignatureState.COUNTED}
    hears(store, Reported(replace(report, original=_mail_of(store, BORIS), recipient=BORIS), proven=False))
    assert states(store) == {BORIS: SignatureState.WITHDRAWN}
    assert notices(store) == [NoticeState.BOUNCED] * 2


@pytest.mark.parametrize("report", [Report("", AMINA, "4.2.0", "delayed"), Report("", AMINA, "2.0.0", "delivered")])
def test_a_delay_or_a_receipt_is_no_bounce(store: Store, amina: Member, report: Report) -> None:
    told(store, amina)
    hears(store, Reported(replace(report, original=_mail_of(store, AMINA)), proven=False))
    assert counts(store) == 1


def test_a_bounce_after_the_freeze_has_the_letter_composed_anew(store: Store, amina: Member) -> None:
    told(store, amina)
    assert counts(store) == 1
    closes(store, a_letter())
    assert len(store.deliveries(UA)) == 1
    hears(store, Reported(Report(_mail_of(store, AMINA), AMINA, "5.1.1", "failed"), proven=False))
    assert store.freeze(UA, NOW).signatures == ()
    assert store.deliveries(UA) == []


def test_a_no_keeps_off_and_a_yes_after_it_is_for_the_mail_that_says_it(store: Store, amina: Member) -> None:
    told(store, amina)
    hears(store, Declines(AMINA, (UA,)))
    assert notices(store) == [NoticeState.OFF]
    assert counts(store) == 0
    hears(store, Agrees(AMINA, (UA,)))
    assert notices(store) == [NoticeState.YES]
    assert number(store, refusal) == 0
    assert counts(store) == 0


def test_a_no_before_any_notice_is_remembered(store: Store, amina: Member) -> None:
    hears(store, Declines(AMINA, (UA,)))
    assert store.unnoticed(standing(store)) == []
    changed = replace(standing(store), campaign=replace(LETTER, body="Another text."))
    assert store.unnoticed(changed) == []
    assert amina.supporter == AMINA


def test_whose_mail_waits_for_a_person_does_not_count_until_it_is_decided(store: Store, amina: Member) -> None:
    boris = joins(store, BORIS, "Boris Marin")
    told(store, amina, boris)
    held = seen(store)
    store.record([decided(held, verdict=Verdict.HELD, supporter=AMINA, raw=b"From: amina@rrn.example\r\n\r\nHm.")], NOW)
    assert counts(store) == 1
    assert states(store) == {BORIS: SignatureState.COUNTED}
    store.record([decided(held, verdict=Verdict.OTHER, supporter=AMINA)], NOW)
    assert counts(store) == 1


def test_nobody_counts_while_a_mail_waits_for_another_attempt_to_read_it(store: Store, amina: Member) -> None:
    told(store, amina)
    store.sight([sight(77)])
    assert counts(store) == 0


def test_a_mail_that_nobody_could_read_holds_up_whom_it_names_as_its_sender(store: Store, amina: Member) -> None:
    boris = joins(store, BORIS, "Boris Marin")
    told(store, amina, boris)
    broken = seen(store)
    for _ in range(2):
        broken = store.retry(broken)
    store.failed(broken, "IndexError", b"From: Amina <amina@rrn.example>\r\n\r\nNO", NOW)
    assert counts(store) == 1
    assert states(store) == {BORIS: SignatureState.COUNTED}


def test_their_own_signature_wins_whatever_became_of_it(store: Store, amina: Member) -> None:
    told(store, amina)
    mine = signs(store)
    store.record([decided(seen(store), Move(mine.id, mine.state, SignatureState.WITHDRAWN))], NOW)
    assert counts(store) == 0
    assert states(store) == {AMINA: SignatureState.WITHDRAWN}
    assert notices(store) == [NoticeState.OFF]


def test_a_name_that_was_taken_off_by_a_coordinator_does_not_come_back(store: Store, amina: Member) -> None:
    told(store, amina)
    counts(store)
    (mine,) = store.signatures(UA)
    store.record([decided(seen(store), Move(mine.id, mine.state, SignatureState.INVALIDATED))], NOW)
    changed = replace(LETTER, body="Another text.")
    told_again = replace(standing(store), campaign=changed)
    assert store.unnoticed(told_again) == []


def test_a_new_text_is_shown_anew_and_the_name_stands_under_it_when_its_window_is_over(
    store: Store, amina: Member
) -> None:
    told(store, amina)
    counts(store)
    changed = replace(LETTER, body="Another text.")
    now_standing = replace(standing(store), campaign=changed)
    assert store.give_notice([given(now_standing, amina)], NOW) == 1
    goes(store)
    assert store.count_standing(now_standing, OVER, OVER) == 1
    (signature,) = store.signatures(UA)
    assert signature.text_hash == changed.text_hash


def test_who_leaves_before_the_letter_goes_is_taken_off_but_not_who_said_yes(store: Store, amina: Member) -> None:
    boris = joins(store, BORIS, "Boris Marin")
    told(store, amina, boris)
    counts(store)
    hears(store, Agrees(BORIS, (UA,)))
    store.end_memberships([amina.id, boris.id], "ann", "they left", NOW)
    counts(store)
    assert states(store) == {AMINA: SignatureState.WITHDRAWN, BORIS: SignatureState.COUNTED}


def test_frozen_names_are_fixed(store: Store, amina: Member) -> None:
    told(store, amina)
    store.freeze(UA, NOW)
    assert counts(store) == 0
    assert states(store) == {}


def test_two_members_at_one_address_are_told_and_counted_each(store: Store, amina: Member) -> None:
    omar = joins(store, AMINA, "Omar Diallo")
    letter = standing(store)
    assert store.give_notice([given(letter, amina, omar)], NOW) == 1
    goes(store)
    assert counts(store) == 2


# What is known, and forgotten ----------------------------------------------------------------------------


def test_what_somebody_was_told_is_known_when_they_write(store: Store, amina: Member) -> None:
    told(store, amina)
    found = store.notices_of([AMINA, BORIS], [UA])
    assert list(found) == [AMINA]
    (notice,) = found[AMINA]
    assert (notice.campaign, notice.member, notice.sent_at) == (UA, amina, NOW)
    assert notice.window == WINDOW
    assert store.notices_of([AMINA], ["ua12/12"]) == {}
    assert store.notice_counts(UA) == {NoticeState.QUEUED: 1}


@pytest.mark.parametrize("erased", [True, False])
def test_forget_me_erases_what_they_were_told_and_refused(store: Store, amina: Member, erased: bool) -> None:
    told(store, amina)
    hears(store, Declines(AMINA, (UA,)))
    if erased:
        store.forget(AMINA, "ann", NOW)
    else:
        store.record([decided(seen(store), Erase(AMINA))], NOW)
    assert (number(store, advance_notice), number(store, refusal)) == (0, 0)
    assert amina.supporter == AMINA


def test_who_asks_what_is_kept_sees_what_they_were_told_and_refused(store: Store, amina: Member) -> None:
    told(store, amina)
    hears(store, Declines(AMINA, (UA,)))
    found = store.person(AMINA)
    assert [(one["campaign"], one["state"]) for one in found["told in advance"]] == [(UA, "off")]
    assert [one["campaign"] for one in found["refusals"]] == [UA]

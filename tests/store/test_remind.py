"""Who is reminded: once, a day after the request went out, while the signature waits and the address lives."""

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import delete

from signbot.core.campaign import CampaignState, Person, SignatureState
from signbot.core.deciding.bounds import UNANSWERED as NO_ANSWER
from signbot.core.decision import Ask, Correct, Enrol, Joining, Move, Reported, Use
from signbot.core.delivery import COMPLAINT, DeliveryState, Fate, Kind, Report
from signbot.core.membership import MemberState, Scope
from signbot.store import Finished, Reminder, Store
from signbot.store.payloads import forget
from signbot.store.tables import outbox
from tests.store.make import (
    AMINA,
    BORIS,
    DAY,
    HOUR,
    NOW,
    UA,
    add,
    campaign,
    decided,
    hears,
    outgoing,
    results,
    seen,
    signs,
    waits,
)

PENDING = SignatureState.PENDING


def asked(store: Store, supporter: str = BORIS, nonce: str = "nonce777", **more: Any) -> str:
    """A SIGN, and the request that went out; returns its Message-ID."""
    request = outgoing(Kind.REQUEST, address=supporter, supporter=supporter)
    changes = add("Boris Marin", state=PENDING), Ask()
    one = decided(
        seen(store), *changes, supporter=supporter, outgoing=(request,), nonce=nonce, expires=NOW + 7 * DAY, **more
    )
    store.record([one], NOW)
    ids = [parcel.id for parcel in store.due(NOW) if parcel.message_id == request.message_id]
    store.claim(ids, NOW)
    store.tried(results(ids, Fate.SENT, DeliveryState.SENT), NOW)
    return request.message_id


def found(store: Store, at: datetime = NOW + DAY, codes: tuple[str, ...] = (UA,)) -> list[Reminder]:
    return store.to_remind(codes, at - 4 * DAY, at - DAY, at)


def test_a_day_after_the_request_and_not_before(store: Store) -> None:
    message_id = asked(store)
    assert found(store, NOW + DAY - HOUR) == []
    (one,) = found(store)
    assert (one.email, one.message_id, one.request.nonce) == (BORIS, message_id, "nonce777")
    assert [signature.person.name for signature in one.signatures] == ["Boris Marin"]


def test_only_while_the_campaign_can_be_signed(store: Store) -> None:
    asked(store)
    assert found(store, codes=("ua12/12",)) == []
    assert found(store, NOW + 30 * DAY) == []


def test_once(store: Store) -> None:
    asked(store)
    (one,) = found(store)
    store.queue([outgoing(Kind.REQUEST, supporter=BORIS, once=one.once, request=one.request.id)], NOW + DAY)
    assert found(store) == []
    assert found(store, NOW + 2 * DAY) == []


def test_nobody_who_has_confirmed_or_refused(store: Store) -> None:
    asked(store)
    (waiting,) = [one for one in store.signatures(UA) if one.state is PENDING]
    store.record([decided(seen(store), Move(waiting.id, PENDING, SignatureState.WITHDRAWN, reason="refused"))], NOW)
    assert found(store) == []


def test_nobody_whose_address_is_dead(store: Store) -> None:
    message_id = asked(store)
    hears(store, Reported(Report(message_id, BORIS, "5.1.1", "failed"), proven=False))
    assert found(store) == []
    (flagged,) = store.doubtful(UA).flagged
    assert flagged.doubts == ("comes-back",)
    news = store.news(NOW, NOW + DAY)
    assert (news.unreachable, news.bounced) == ([flagged], 1)


def test_a_name_from_two_addresses_is_flagged_and_counted(store: Store) -> None:
    signs(store, AMINA, "María López")
    signs(store, BORIS, "MARIA LOPEZ")
    signs(store, "chloe@rrn.example", "Chloé")
    assert [one.flags for one in store.signatures(UA)] == [("same-name",), ("same-name",), ()]
    flagged = store.doubtful(UA).flagged
    assert len(flagged) == 2


def test_what_a_bound_left_unanswered_is_in_the_digest(store: Store) -> None:
    store.record([decided(seen(store), add(), note=f"x; {NO_ANSWER}")], NOW)
    store.queue([outgoing(Kind.ANSWER, supporter=AMINA)], NOW)
    news = store.news(NOW, NOW + DAY)
    assert (len(news.unanswered), news.late) == (1, 1)


# What somebody asked to change -------------------------------------------------------------------


def asks_off(store: Store, ask: Ask, nonce: str = "nonce888", at: datetime = NOW, who: str = AMINA) -> str:
    """A request about what stands, which went out."""
    request = outgoing(Kind.REQUEST, address=who, supporter=who)
    one = decided(seen(store), ask, supporter=who, outgoing=(request,), nonce=nonce, expires=NOW + 7 * DAY)
    store.record([one], at)
    ids = [parcel.id for parcel in store.due(at) if parcel.message_id == request.message_id]
    store.claim(ids, at)
    store.tried(results(ids, Fate.SENT, DeliveryState.SENT), at)
    return request.message_id


def changing(store: Store, codes: tuple[str, ...] = (UA,)) -> list[Reminder]:
    return store.to_remind((), NOW - 3 * DAY, NOW + HOUR, NOW + HOUR, codes)


def test_one_reminder_for_each_signature_however_many_mails_asked(store: Store) -> None:
    one, two = (signs(store, AMINA, name).id for name in ("Amina Diallo", "Chloé Diallo"))
    for number in range(3):
        asks_off(store, Ask(withdraw=(one,)), f"nonce88{number}")
    asks_off(store, Ask(rename=(Correct(two, "Chloé D."),)), "nonce889")
    withdrawal, correction = changing(store)
    assert [each.id for each in withdrawal.withdraw] == [one]
    assert [(each.id, person.name) for each, person in correction.rename] == [(two, "Chloé D.")]
    assert changing(store, ("ua12/12",)) == []
    store.queue([outgoing(Kind.REQUEST, supporter=AMINA, once=withdrawal.once)], NOW)
    asks_off(store, Ask(withdraw=(one,)), "nonce890")
    assert [each.once for each in changing(store)] == [correction.once]


def test_the_reminder_is_about_the_name_that_was_asked_about_last(store: Store) -> None:
    asked(store)
    (waiting,) = store.known([BORIS], NOW)[BORIS].signatures
    asks_off(
        store, Ask(signatures=(waiting.id,), rename=(Correct(waiting.id, "Boris Marin-Keller"),)), "nonce891", who=BORIS
    )
    (reminder,) = found(store)
    assert [each.person.name for each in reminder.signatures] == ["Boris Marin-Keller"]
    assert reminder.rename == ()
    assert reminder.request.nonce == "nonce891"


def test_who_wants_to_be_forgotten_is_reminded_of_all_that_stands(store: Store) -> None:
    one = signs(store, AMINA, "Amina Diallo").id
    asks_off(store, Ask(forget=True))
    (found,) = changing(store)
    assert [each.id for each in found.forget] == [one]


def test_flags_say_what_was_asked_and_not_confirmed(store: Store) -> None:
    one, two = (signs(store, AMINA, name).id for name in ("Amina Diallo", "Chloé Diallo"))
    asks_off(store, Ask(withdraw=(one,), rename=(Correct(two, "Chloé D."),)))
    flags = {each.id: each.flags for each in store.signatures(UA)}
    assert flags == {one: ("withdrawal-unconfirmed",), two: ("correction-unconfirmed",)}
    assert [(name.id, name.name) for name in store.doubtful(UA).leaving] == [(one, "Amina Diallo")]
    (asked,) = store.known([AMINA], NOW)[AMINA].pending
    store.record([decided(seen(store), Use(asked.id), supporter=AMINA)], NOW)
    assert [each.flags for each in store.signatures(UA)] == [(), ()]


def test_whoever_signs_anew_has_settled_what_was_asked_before(store: Store) -> None:
    one = signs(store, AMINA, "Amina Diallo").id
    asks_off(store, Ask(withdraw=(one,)), at=NOW - DAY)
    assert [each.flags for each in store.signatures(UA)] == [()]
    assert changing(store) == []


def gone(store: Store) -> None:
    """The letter closes, and its last delivery has its fate."""
    store.freeze(UA, NOW + DAY)
    store.dispatch(UA, Finished(letters=[], state=CampaignState.DELIVERING), NOW + DAY)
    store.finish(NOW + DAY)
    store.told_campaign(UA, (), NOW + DAY)


def test_who_never_confirmed_is_left_out_until_they_are_told(store: Store) -> None:
    store.register([campaign()], NOW)
    asked(store)
    assert store.left_out([UA], NOW, 500) == {}
    gone(store)
    (boris,) = store.left_out([UA], NOW, 500)[UA]
    assert store.left_out([UA], NOW + 2 * DAY, 500) == {}
    assert store.left_out(["ua12/12"], NOW, 500) == {}
    store.told_left_out([outgoing(Kind.NOTE, supporter=BORIS)], [boris.id], NOW)
    assert store.left_out([UA], NOW, 500) == {}


@pytest.mark.parametrize(("status", "action"), [("5.1.1", "failed"), ("", COMPLAINT)])
def test_nobody_is_told_whose_mail_comes_back_or_who_wants_none(store: Store, status: str, action: str) -> None:
    store.register([campaign()], NOW)
    message_id = asked(store)
    hears(store, Reported(Report(message_id, BORIS, status, action), proven=False))
    gone(store)
    assert store.left_out([UA], NOW, 500) == {}


def test_nobody_is_told_who_was_never_asked(store: Store) -> None:
    store.register([campaign()], NOW)
    waits(store)
    gone(store)
    assert store.left_out([UA], NOW, 500) == {}


def test_a_membership_is_reminded_of_while_it_waits(store: Store) -> None:
    joining = Joining(Person("Boris Marin"), Scope(("women",)))
    request = outgoing(Kind.REQUEST, address=BORIS, supporter=BORIS)
    changes = Enrol(joining, MemberState.PENDING), Ask(join=(joining,))
    one = decided(
        seen(store), *changes, supporter=BORIS, outgoing=(request,), nonce="nonce777", expires=NOW + 7 * DAY,
        email=BORIS,
    )  # fmt: skip
    store.record([one], NOW)
    ids = [parcel.id for parcel in store.due(NOW)]
    store.claim(ids, NOW)
    store.tried(results(ids, Fate.SENT, DeliveryState.SENT), NOW)
    (reminder,) = found(store, codes=())
    (waiting,) = store.members(MemberState.PENDING)
    assert (reminder.join, reminder.once, reminder.signatures) == ((joining,), f"remind-join:{waiting.id}", ())
    store.queue([outgoing(Kind.REQUEST, once=reminder.once)], NOW)
    assert found(store, codes=()) == []


def test_who_is_a_member_by_now_or_has_left_is_not_reminded(store: Store) -> None:
    test_a_membership_is_reminded_of_while_it_waits(store)
    store.end_memberships([one.id for one in store.members(MemberState.PENDING)], "maria", "rang us", NOW)
    with store.writing() as connection:
        asked = outbox.c.once.startswith("remind-join:")
        forget(connection, asked)
        connection.execute(delete(outbox).where(asked))
    assert found(store, codes=()) == []

"""Who was asked to sign a letter and has said nothing."""

import pytest

from signbot.core.decision import Declines, Reported, Standing, Subscribe
from signbot.core.delivery import Fate, Kind, Report
from signbot.core.membership import MemberState
from signbot.store import Store
from tests.store.make import (
    AMINA,
    BORIS,
    CHLOE,
    DAY,
    NOW,
    SENT,
    UA,
    campaign,
    hears,
    joins,
    outgoing,
    results,
    signs,
    waits,
)

PAYLOAD = b"Subject: Urgent\r\nContent-Language: es\r\n\r\nSign."


def alerted(store: Store, *supporters: str, once: str = "alert") -> dict[str, str]:
    """The alert went to them; returns its Message-IDs."""
    mails = [
        outgoing(Kind.ALERT, supporter=one, address=one, campaign=UA, payload=PAYLOAD, once=f"{once}:{UA}:{one}")
        for one in supporters
    ]
    store.queue(mails, NOW)
    due = store.due(NOW)
    store.claim([one.id for one in due], NOW)
    store.tried(results([one.id for one in due], Fate.SENT, SENT), NOW)
    return {mail.supporter: mail.message_id for mail in mails}


def called(store: Store) -> list[str]:
    return [one.supporter for one in store.to_call(standing(store))]


def standing(store: Store) -> Standing:
    return store.standings([campaign()], NOW)[UA]


@pytest.fixture(autouse=True)
def known(store: Store) -> None:
    store.register([campaign()], NOW)


def test_who_has_said_nothing_is_called_in_the_language_of_the_alert(store: Store) -> None:
    alerted(store, AMINA, BORIS)
    signs(store, BORIS, "Boris Marin")
    (one,) = store.to_call(standing(store))
    assert (one.supporter, one.email, one.language, one.asked_at, one.member) == (AMINA, AMINA, "es", NOW, None)
    assert store.without_answer(UA, [AMINA, BORIS, CHLOE]) == {AMINA}


def test_who_signed_waits_to_confirm_refused_or_can_not_be_reached_is_not(store: Store) -> None:
    ids = alerted(store, AMINA, BORIS, CHLOE)
    hears(store, Declines(AMINA, (UA,)))
    waits(store)
    hears(store, Reported(Report(ids[CHLOE], CHLOE, "5.1.1", "failed"), proven=False))
    assert called(store) == []


def test_who_had_the_last_call_is_not_called_again(store: Store) -> None:
    alerted(store, AMINA)
    alerted(store, AMINA, once="last-call")
    assert called(store) == []
    assert store.without_answer(UA, [AMINA]) == {AMINA}


def test_members_are_called_but_for_those_who_have_left(store: Store) -> None:
    amina = joins(store, AMINA, since=NOW - DAY)
    joins(store, BORIS, "Boris Marin", since=NOW + DAY)
    alerted(store, CHLOE)
    left = joins(store, CHLOE, "Chloé Lefèvre")
    store.end_memberships([left.id], "ann", "", NOW)
    found = store.to_call(standing(store))
    assert [(one.supporter, one.asked_at) for one in found] == [(AMINA, NOW), (BORIS, NOW + DAY)]
    assert found[0].member == amina
    assert len(store.members(MemberState.ENDED)) == 1


def test_who_wants_no_alerts_is_known_by_another_look(store: Store) -> None:
    alerted(store, AMINA)
    hears(store, Subscribe(AMINA, wanted=False))
    assert called(store) == [AMINA]
    assert list(store.unsubscribed(called(store))) == [AMINA]


def test_who_is_forgotten_is_not_called(store: Store) -> None:
    alerted(store, AMINA)
    store.forget(AMINA, "ann", NOW)
    assert called(store) == []

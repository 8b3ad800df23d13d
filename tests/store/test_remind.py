"""Who is reminded: once, a day after the request went out, while the signature waits and the address lives."""

from datetime import datetime
from typing import Any

from signbot.core.bounds import UNANSWERED as NO_ANSWER
from signbot.core.campaign import SignatureState
from signbot.core.decision import Ask, Move
from signbot.core.delivery import DeliveryState, Fate, Kind
from signbot.core.report import Report
from signbot.store import LATE, UNANSWERED, UNREACHABLE, Reminder, Store
from tests.store.make import AMINA, BORIS, DAY, HOUR, NOW, UA, add, decided, outgoing, results, seen, signs

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
    store.bounced(Report(message_id, BORIS, "5.1.1", "failed"), NOW)
    assert found(store) == []
    _, flagged = store.doubtful(UA)
    assert flagged
    assert "mail to this address comes back" in flagged[0]
    assert store.digest(NOW, NOW + DAY) == {UNREACHABLE: flagged}


def test_a_name_from_two_addresses_is_flagged_and_counted(store: Store) -> None:
    signs(store, AMINA, "María López")
    signs(store, BORIS, "MARIA LOPEZ")
    signs(store, "chloe@rrn.example", "Chloé")
    assert [one.flags for one in store.signatures(UA)] == [("same-name",), ("same-name",), ()]
    _, flagged = store.doubtful(UA)
    assert len(flagged) == 2


def test_what_a_bound_left_unanswered_is_in_the_digest(store: Store) -> None:
    store.record([decided(seen(store), add(), note=f"x; {NO_ANSWER}")], NOW)
    store.queue([outgoing(Kind.ANSWER, supporter=AMINA)], NOW)
    found = store.digest(NOW, NOW + DAY)
    assert [len(found[UNANSWERED]), found[LATE]] == [1, ["1 mail has been waiting to go out for more than an hour"]]

"""Octets of mails, apart from what became of them."""

import pytest
from sqlalchemy import event, select

from signbot.core.campaign import Channel
from signbot.core.delivery import DeliveryState, Fate, Kind
from signbot.store import Conflict, Store
from signbot.store.payloads import HAS_PAYLOAD, forget, forget_few
from signbot.store.rows import IS_LETTER, NO_LETTER, enqueue_new, outbox_row
from signbot.store.tables import outbox, payload
from tests.store.make import NOW, UA, outgoing, results


def kept(store: Store) -> list[bytes]:
    with store.reading() as connection:
        return [
            bytes(one) for one in connection.execute(select(payload.c.octets).order_by(payload.c.outbox_id)).scalars()
        ]


def test_claiming_and_sending_a_mail_never_writes_its_octets_again(store: Store) -> None:
    store.queue([outgoing(payload=b"the very bytes")], NOW)
    (parcel,) = store.due(NOW)
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    store.claim([parcel.id], NOW)
    store.tried(results([parcel.id], Fate.SENT, DeliveryState.SENT), NOW)
    assert not any("octets" in one for one in asked)
    assert kept(store) == [b"the very bytes"]


def test_what_is_queued_again_under_its_key_keeps_the_octets_of_the_first(store: Store) -> None:
    first, again = outgoing(once="digest", payload=b"first"), outgoing(once="digest", payload=b"again")
    assert (store.queue([first], NOW), store.queue([again], NOW), store.queue([first], NOW)) == (1, 0, 0)
    assert kept(store) == [b"first"]


def test_octets_that_were_forgotten_do_not_come_back_with_the_same_mail(store: Store) -> None:
    mail = outgoing(Kind.NOTICE, once="digest")
    store.queue([mail], NOW)
    with store.writing() as connection:
        assert forget(connection, NO_LETTER) == 1
    assert store.queue([mail], NOW) == 0
    assert kept(store) == []


def test_where_each_must_be_new_one_that_is_there_lets_none_in(store: Store) -> None:
    mail, other = outgoing(payload=b"one"), outgoing(payload=b"other")
    store.queue([mail], NOW)
    with pytest.raises(Conflict), store.writing() as connection:
        enqueue_new(connection, [outbox_row(other, NOW), outbox_row(mail, NOW)])
    assert kept(store) == [b"one"]


def test_only_those_that_are_meant_are_forgotten_and_their_rows_stay(store: Store) -> None:
    letter = outgoing(Kind.LETTER, campaign=UA, dispatch=1, channel=Channel.EMAIL, route="sprow", payload=b"letter")
    store.queue([letter, outgoing(payload=b"answer"), outgoing(Kind.NOTICE, payload=b"notice")], NOW)
    with store.writing() as connection:
        assert forget(connection, outbox.c.kind == Kind.ANSWER) == 1
        assert forget(connection, outbox.c.kind == Kind.ANSWER) == 0
        assert forget_few(connection, outbox.c.kind == Kind.NOTICE) == 1
        rows = connection.execute(select(outbox.c.kind, HAS_PAYLOAD).order_by(outbox.c.id)).all()
        assert connection.execute(select(outbox.c.id).where(IS_LETTER, HAS_PAYLOAD)).all()
    assert [(kind, bool(there)) for kind, there in rows] == [("letter", True), ("answer", False), ("notice", False)]
    assert kept(store) == [b"letter"]

"""Retention: what is older than it may be goes by itself."""

import pytest

from signbot.core.delivery import DeliveryState, Fate, Kind
from signbot.core.ledger import Verdict
from signbot.store import Refused, Store
from tests.store.make import DAY, KEEP, NOW, campaign, closes, decided, outgoing, results, seen, signs


def test_retention_removes_bytes_set_aside_and_answers_long_sent(store: Store) -> None:
    row = seen(store)
    store.record([decided(row, verdict=Verdict.HELD, raw=b"bytes", outgoing=(outgoing(), outgoing(Kind.NOTE)))], NOW)
    first, second = store.due(NOW)
    store.tried(results([first.id], Fate.SENT, DeliveryState.SENT), NOW)

    def kept() -> tuple[int, int]:
        with store.reading() as connection:
            raw = connection.exec_driver_sql("SELECT count(raw) FROM mail").scalar_one()
            return raw, connection.exec_driver_sql("SELECT count(*) FROM payload").scalar_one()

    store.purge(NOW + 29 * DAY, KEEP)
    assert kept() == (1, 2)
    store.purge(NOW + 31 * DAY, KEEP)
    assert kept() == (1, 1)  # the second was never sent
    store.purge(NOW + 91 * DAY, KEEP)
    assert kept() == (0, 1)
    assert (store.verdict(row.id), store.set_aside()) == (Verdict.OTHER, [])  # nobody can decide about it any more
    assert [parcel.id for parcel in store.due(NOW + 91 * DAY)] == [second.id]


def test_a_letter_whose_bytes_are_gone_cannot_go_again(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store)
    closes(store)
    (letter,) = store.due(NOW)
    store.claim([letter.id], NOW)
    store.tried(results([letter.id], Fate.REFUSED, DeliveryState.FAILED), NOW)
    store.finish(NOW)
    store.purge(NOW + 4000 * DAY, KEEP)
    with pytest.raises(Refused, match="no longer kept"):
        store.resolve(letter.id, DeliveryState.QUEUED, "brian", "", NOW)

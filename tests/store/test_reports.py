"""What coordinators and operators are told."""

from datetime import timedelta

import pytest

from signbot.core.delivery import DeliveryState
from signbot.core.ledger import Verdict
from signbot.store import Store, reports
from tests.store.make import (
    AMINA,
    BORIS,
    DAY,
    HOUR,
    NOW,
    UA,
    add,
    decided,
    outgoing,
    sight,
    signs,
)


def test_an_empty_store_reports_nothing_and_breaks_nothing(store: Store) -> None:
    assert store.balance() == {"received": 0, **dict.fromkeys(Verdict, 0)}
    assert set(store.outbox_counts()) == {"queued", "held", "sent", "failed", "uncertain", "skipped"}
    assert (list(store.signatures(UA)), store.deliveries(), store.set_aside()) == ([], [], [])
    assert store.set_aside_mail(1) is None
    assert (store.health(NOW).last_poll, store.health(NOW).oldest_due) == (None, None)
    assert (store.composed(UA), store.journal(), store.untold_campaigns()) == ([], [], [])


def test_signatures_come_in_the_order_of_receipt_however_many(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    times = [3, 1, 2, 1, 0, 2, 5]
    rows = store.sight([sight(uid) for uid in range(len(times))])
    store.record(
        [
            decided(
                row, add(f"Person {at}"), supporter=f"p{at}@rrn.example", arrived=NOW + minutes * timedelta(minutes=1)
            )
            for at, (row, minutes) in enumerate(zip(rows, times, strict=True))
        ],
        NOW,
    )
    expected = sorted(times)
    for page in (2, 3, 1_000):
        monkeypatch.setattr(reports, "PAGE", page)
        got = list(store.signatures(UA))
        assert [(one.received_at - NOW) // timedelta(minutes=1) for one in got] == expected
        assert len({one.id for one in got}) == len(times)


def test_signatures_are_read_while_others_are_written(store: Store) -> None:
    signs(store)
    reading = store.signatures(UA)
    assert next(reading).supporter == AMINA
    signs(store, BORIS, "Boris Marin")
    assert list(reading) == []


def test_everything_in_the_outbox_is_counted_once(store: Store) -> None:
    later = NOW + HOUR
    mails = [outgoing(), outgoing(due=later), outgoing(state=DeliveryState.HELD), outgoing(state=DeliveryState.SKIPPED)]
    store.queue(mails, NOW)
    counts = store.outbox_counts()
    assert sum(counts.values()) == 4
    assert (counts["queued"], counts["held"], counts["skipped"]) == (2, 1, 1)


def test_health_names_what_should_have_gone(store: Store, letter: int) -> None:
    store.complete_poll(NOW)
    found = store.health(NOW + DAY)
    assert (found.last_poll, found.oldest_due) == (NOW, NOW)
    store.hold(UA, "brian", "", NOW)
    assert store.health(NOW + DAY).oldest_due is None

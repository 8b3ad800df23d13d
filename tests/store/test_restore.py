"""An old copy of the database: what it can't know, and how nothing goes twice."""

import pytest

from signbot.core.decision import Reported
from signbot.core.delivery import Fate, Report
from signbot.store import Restored, Store
from tests.store.make import DAY, NOW, QUEUED, SENT, UA, hears, results


def test_a_letter_that_was_never_claimed_was_never_handed_over(store: Store, letter: int) -> None:
    message_id = store.deliveries(UA)[0].message_id
    assert store.never_handed_over(message_id)
    assert store.never_handed_over("<composed.in.the.future@rrn.example>")
    store.claim([letter], NOW)
    assert not store.never_handed_over(message_id)
    store.unclaim([letter])
    assert store.never_handed_over(message_id)
    store.tried(results([letter], Fate.SENT, SENT), NOW)
    hears(store, Reported(Report(message_id, "minister@gov.example", "5.1.1", "failed"), proven=True))
    store.resolve(letter, QUEUED, "brian", "they have mended it", NOW)
    assert not store.never_handed_over(message_id)  # it goes again, and went before


def test_a_database_that_was_found_behind_is_as_if_restored_from_its_last_poll(store: Store) -> None:
    store.complete_poll(NOW - DAY)
    store.refuse_restored()
    store.found_behind(NOW)
    store.found_behind(NOW + DAY)
    assert store.restored_from() == NOW - DAY
    with pytest.raises(Restored, match="signbot replay"):
        store.refuse_restored()
    store.replayed("brian", 0, NOW)
    store.refuse_restored()


def test_a_shelf_is_known_up_to_where_a_pass_has_seen_it(store: Store) -> None:
    assert store.shelved("Processed", 1) is None
    store.shelve("Processed", 1, 0)
    assert store.shelved("Processed", 1) == 0
    store.shelve("Processed", 1, 7)
    assert (store.shelved("Processed", 1), store.shelved("Processed", 2)) == (7, None)

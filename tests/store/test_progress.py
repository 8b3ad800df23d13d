"""How far the mailbox was read and told: written with the next transaction, and lost by a crash without harm."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import event

from signbot.store import Store, Unavailable
from tests.store.make import HOUR, NOW, decided, seen, sight, write_down


def commits(store: Store) -> list[object]:
    """One for each from now on."""
    found: list[object] = []
    event.listen(store.engine, "commit", found.append)
    return found


def handled(store: Store, uid: int) -> None:
    (row,) = store.sight([sight(uid)])
    store.record([decided(row)], NOW)


def test_what_is_in_mind_costs_no_transaction_of_its_own(store: Store, open_store: Callable[[], Store]) -> None:
    handled(store, 1)
    made = commits(store)
    store.told("INBOX", 1, [1])
    store.advance("INBOX", 1, 1)
    assert made == []
    store.sight([sight(2)])
    assert len(made) == 1
    other = open_store()
    assert (other.cursor("INBOX", 1), other.untold("INBOX", 1)) == (1, [])


def test_after_a_crash_the_mailbox_is_told_once_more(store: Store, open_store: Callable[[], Store]) -> None:
    handled(store, 1)
    store.told("INBOX", 1, [1])
    store.advance("INBOX", 1, 1)
    other = open_store()
    assert (other.cursor("INBOX", 1), other.untold("INBOX", 1)) == (0, [1])
    assert store.untold("INBOX", 1) == []


def test_what_could_not_be_written_stays_in_mind(store: Store) -> None:
    handled(store, 1)
    store.told("INBOX", 1, [1])
    store.advance("INBOX", 1, 1)
    with pytest.raises(ZeroDivisionError), store.along():
        raise ZeroDivisionError
    assert store.cursor("INBOX", 1) == 0
    write_down(store)
    assert store.cursor("INBOX", 1) == 1


def test_a_complete_poll_takes_everything_along(store: Store) -> None:
    handled(store, 1)
    store.told("INBOX", 1, [1])
    store.advance("INBOX", 1, 7)
    made = commits(store)
    store.complete_poll(NOW + HOUR)
    assert (store.last_complete_poll(), store.cursor("INBOX", 1), len(made)) == (NOW + HOUR, 7, 1)
    assert (store._cursors, store._told) == ({}, {}), "nothing is in mind any more"


def test_the_cursor_stops_before_a_mail_that_waits_however_many_were_handled(store: Store) -> None:
    for uid in (1, 2, 4):
        handled(store, uid)
    store.sight([sight(3)])
    store.advance("INBOX", 1, 4)
    write_down(store)
    assert store.cursor("INBOX", 1) == 2


def test_the_first_that_waits_is_found_by_an_index_of_its_own(store: Store) -> None:
    """Not by a look at each mail that was ever handled: that would be a cost that grows with each batch."""
    if not store.is_sqlite:
        return
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    seen(store)
    store.advance("INBOX", 1, 4)
    write_down(store)
    (query,) = [statement for statement in asked if "min(" in statement]
    with store.reading() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", ("INBOX", 1)).all()
    assert "ix_mail_waiting" in str(plan)


def test_a_poll_without_the_lease_is_none(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost() -> None:
        raise Unavailable("the lease")

    monkeypatch.setattr(store, "assure", lost)
    with pytest.raises(Unavailable):
        store.complete_poll(NOW + timedelta(hours=2))
    assert store.last_complete_poll() is None

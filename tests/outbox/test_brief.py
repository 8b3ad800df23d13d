"""Coordinators hear of each thing once: alarms by their keys, a digest each morning, a word before the deadline."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.core.delivery import Fate
from signbot.core.ledger import Verdict
from signbot.outbox.brief import BEFORE, LAST_LOOK, alarm, brief
from signbot.outbox.defects import Net
from signbot.store import OURSELVES, Store
from tests.offices import office
from tests.store.make import DAY, DEADLINE, HOUR, NOW, SENT, UA, campaign, decided, results, seen, waits

ZONE = ZoneInfo("UTC")
OPEN = Standing(campaign(), CampaignState.OPEN, DEADLINE)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([campaign()], NOW)
    yield store
    store.close()


def told(store: Store, now: datetime, standing: Standing = OPEN) -> list[str]:
    """The keys of everything that waits to go to coordinators after a brief at that moment."""
    net = Net()
    brief(store, office(), {UA: standing}, ZONE, now, net)
    assert net.defects == []
    with store.reading() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT once FROM outbox ORDER BY id")]


def test_an_alarm_is_one_mail_however_often_it_is_noticed(store: Store) -> None:
    for _ in range(3):
        alarm(store, office(), "disk", "The disk is full", ["Make room"], NOW)
    assert [parcel.address for parcel in store.due(NOW)] == ["martha@rrn.example"]
    assert [key for key, _ in store.unrung(NOW)] == ["alarm:disk"]


def test_a_letter_that_we_hold_is_told_once_for_each_reason(store: Store) -> None:
    held = replace(OPEN, state=CampaignState.HELD, held_by=OURSELVES, reason="too few names")
    for standing in (held, held, replace(held, reason="late")):
        found = told(store, NOW, standing)
    assert len(found) == 2
    assert told(store, NOW, replace(held, held_by="brian", reason="talks are on")) == found


def test_before_the_deadline_only_what_is_doubtful_is_told(store: Store) -> None:
    assert told(store, DEADLINE - HOUR) == []
    waits(store)
    assert told(store, DEADLINE - BEFORE - HOUR) == []
    (key,) = told(store, DEADLINE - BEFORE)
    assert key.startswith(f"before:{UA}:")
    assert told(store, DEADLINE - HOUR) == [key]


def test_mails_that_still_wait_for_a_decision_are_told_once_more_at_the_last_look(store: Store) -> None:
    store.record([decided(seen(store), verdict=Verdict.HELD, note="forged?", raw=b"x")], NOW)
    first = told(store, DEADLINE - BEFORE)
    both = told(store, DEADLINE - LAST_LOOK)
    assert next(key for key in both if key not in first).startswith("before:last:")


def test_the_digest_comes_each_morning_when_there_is_something_to_say(store: Store) -> None:
    def digests(now: datetime) -> int:
        return len([key for key in told(store, now) if key.startswith("digest:")])

    morning = NOW.replace(hour=7, minute=30)
    assert digests(morning) == 0  # the count begins
    store.record([decided(seen(store), verdict=Verdict.OTHER, note="no command")], morning + HOUR)
    assert digests(morning + timedelta(hours=2)) == 0
    assert digests(morning + DAY) == 1
    store.tried(results([parcel.id for parcel in store.due(morning + DAY)], Fate.SENT, SENT), morning + DAY)
    assert digests(morning + 2 * DAY) == 1

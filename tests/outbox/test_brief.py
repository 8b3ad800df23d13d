"""Coordinators hear of each thing once: alarms by their keys, a digest each morning, a word before the deadline."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.core.delivery import Fate
from signbot.core.ledger import Verdict
from signbot.core.official import OfficialKind
from signbot.outbox.brief import BEFORE, LAST_LOOK, alarm, brief
from signbot.outbox.defects import Net
from signbot.store import OURSELVES, Store
from signbot.store.tables import outbox
from tests.offices import office
from tests.store.make import (
    DAY,
    DEADLINE,
    HOUR,
    NOW,
    SENT,
    UA,
    a_letter,
    campaign,
    closes,
    decided,
    results,
    seen,
    waits,
)

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


def test_a_month_after_a_letter_went_the_digest_says_who_has_not_answered(store: Store) -> None:
    told(store, NOW)
    closes(store, a_letter(), a_letter("deputy@gov.example", printed="The Deputy"))
    with store.writing() as connection:
        connection.execute(update(outbox).where(outbox.c.kind == "letter").values(state=SENT, sent_at=NOW))
    store.file_by_hand(store.deliveries(UA)[0].id, OfficialKind.ANSWER, b"set free", "maria", "", NOW, NOW)
    told(store, NOW + 29 * DAY)
    told(store, NOW + 31 * DAY)
    texts = [one.payload.decode() for one in store.due(NOW + 31 * DAY) if one.payload]
    assert any("1 of 2 has answered in 30 days, no word from The Deputy" in " ".join(text.split()) for text in texts)

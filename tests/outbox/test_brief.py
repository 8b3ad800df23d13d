"""Coordinators hear of each thing once: alarms by their keys, a held letter by its reason."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.outbox.brief import alarm, brief
from signbot.outbox.defects import Net
from signbot.store import OURSELVES, Store
from tests.offices import office
from tests.store.make import (
    DEADLINE,
    NOW,
    UA,
    campaign,
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
    brief(store, office(), {UA: standing}, now, net)
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

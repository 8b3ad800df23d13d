"""Somebody is called once for each alarm, and once more when all is well; a good pass is a beat."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from signbot.outbox.ringing import beat, ring
from signbot.store import Alarm, Store
from tests.store.make import HOUR, NOW, campaign


@dataclass
class Phone:
    """What was said, and whether anybody hears it."""

    said: list[tuple[str, bool]] = field(default_factory=list)
    beats: int = 0
    dead: bool = False

    def ring(self, words: str, *, well: bool = False) -> str:
        self.said += [] if self.dead else [(words.splitlines()[0], well)]
        return "nobody is there" if self.dead else ""

    def beat(self) -> str:
        self.beats += 1
        return "nobody is there" if self.dead else ""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([campaign()], NOW)
    yield store
    store.close()


def passes(store: Store, phone: Phone, hours: int) -> None:
    now = NOW + hours * HOUR
    store.complete_poll(now)
    ring(store, phone, now)
    beat(store, phone, [campaign()], now)


def test_each_alarm_is_rung_once_and_once_more_when_all_is_well(store: Store) -> None:
    phone = Phone()
    store.is_away("smtp", NOW)
    store.alarmed("smtp", Alarm("outage:smtp", "signbot needs you", ()), NOW)
    passes(store, phone, 0)
    passes(store, phone, 1)
    assert phone.said == [("signbot needs you", False)]
    store.is_back("smtp", (), NOW + 2 * HOUR)
    passes(store, phone, 2)
    passes(store, phone, 3)
    assert phone.said[1:] == [("signbot: all is well again", True)]
    store.raise_alarm(Alarm("another", "signbot needs you again", ()), NOW + 4 * HOUR)
    passes(store, phone, 4)
    assert [words for words, _ in phone.said[2:]] == ["signbot needs you again", "signbot: all is well again"]
    assert phone.beats == 5


def test_what_nobody_heard_is_rung_by_the_next_pass_and_costs_no_pass(store: Store) -> None:
    phone = Phone(dead=True)
    store.raise_alarm(Alarm("x", "signbot needs you", ()), NOW)
    passes(store, phone, 0)
    phone.dead = False
    passes(store, phone, 1)
    assert [words for words, _ in phone.said] == ["signbot needs you", "signbot: all is well again"]

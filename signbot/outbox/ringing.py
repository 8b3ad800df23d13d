"""Ringing: what needs a person is said without our mail; a dead man's switch hears of each good pass.

alarms that nobody has rung ─► the bell | a good pass ─► a GET, and once, after a call: all is well again
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from signbot.core.campaign import Campaign
from signbot.logs import get_logger
from signbot.outbox.health import HealthStore, problems
from signbot.outbox.outages import ALARM_AFTER
from signbot.store import WELL, Alarm

log = get_logger(__name__)

SILENCE = "signbot needs you: its mail does not reach its coordinators"
ALL_WELL = "signbot: all is well again\n\nWhat it called you about is over. There is nothing to do."
JUST_READ = timedelta(0)  # the mailbox, by this very pass


class Bell(Protocol):
    """Calls somebody without our mail (`[alarm]`). Bounded in time, and never raises what the world does to it."""

    def ring(self, words: str, *, well: bool = False) -> str:
        """Why that failed; "" when it worked. `well`: all is well again."""
        ...

    def beat(self) -> str:
        """A whole pass was good: the same."""
        ...


class RingStore(HealthStore, Protocol):
    """The database, as far as alarms need it."""

    def raise_alarm(self, raised: Alarm, now: datetime) -> None: ...
    def unrung(self, now: datetime) -> list[tuple[str, str]]: ...
    def rung(self, key: str, now: datetime) -> None: ...
    def unsettled(self) -> bool: ...
    def hush_alarms(self, now: datetime) -> None: ...


def ring(store: RingStore, bell: Bell | None, now: datetime) -> None:
    """What needs a person is said without our mail, too, where a way is set up. What fails waits for the next pass."""
    if bell:
        _notice_silence(store, now)
        _ring_all(store, bell, now)
    store.hush_alarms(now)


def _ring_all(store: RingStore, bell: Bell, now: datetime) -> None:
    for key, words in store.unrung(now):
        if why := bell.ring(words, well=key.startswith(WELL)):
            log.warning("an alarm could not be rung", action="alarm.failed", reason=why)
            break
        store.rung(key, now)


def beat(store: RingStore, bell: Bell, campaigns: Sequence[Campaign], now: datetime) -> None:
    """After a good pass; who was called before hears once that all is well again, when there is no other problem."""
    if why := bell.beat():
        log.warning("the alarm url was not reached after a good pass", action="alarm.beat", reason=why)
    if store.unsettled() and not any(problems(store, campaigns, JUST_READ, now, rings=True, deep=False)):
        store.raise_alarm(Alarm(f"{WELL}{now.isoformat()}", ALL_WELL, ()), now)
        _ring_all(store, bell, now)


def _notice_silence(store: RingStore, now: datetime) -> None:
    """Coordinators whom our mail does not reach hear of that at least, once a day."""
    unheard = store.unheard(now, ALARM_AFTER)
    if unheard.waiting_since or unheard.refused:
        words = f"{SILENCE}\n\nMail to them waits, was refused, or came back. `signbot health` says more."
        store.raise_alarm(Alarm(f"unheard:{now.date().isoformat()}", words, ()), now)

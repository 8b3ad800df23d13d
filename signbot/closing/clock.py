"""Clock: before anything is done that can't be taken back, is it as late as this computer says?

    store.trusted, .newest_arrivals | suspicion (core.clock) | the mail server's own clock | store.trust, or one alarm

A letter's deadline is judged by when the mail server received each mail, so its clock decides. It is asked when
something would close, or something is odd; nothing closes before it agrees, or a person says that our clock is right.
Nor is anything done by the calendar then: no reminder, no last call, no digest, and nothing is erased.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot.core.clock import APART, DOUBTED, Reading, suspicion
from signbot.core.notices import Back, Clock
from signbot.core.value import dataclass
from signbot.logs import get_logger
from signbot.outbox.office import Office
from signbot.outbox.outages import AwayStore

log = get_logger(__name__)

NEWEST = 20  # mails whose arrival is looked at
TICKS = timedelta(seconds=2)  # INTERNALDATE has whole seconds: closer clocks agree


class ServerClock(Protocol):
    """The mail server, as far as it tells the time."""

    def clock(self) -> datetime | None: ...  # None: it does not say


class ClockStore(AwayStore, Protocol):
    """The database, as far as this step needs it."""

    def vouched(self) -> Reading | None: ...
    def trusted(self) -> Reading | None: ...
    def trust(self, here: Reading) -> None: ...
    def newest_arrivals(self, number: int) -> list[datetime]: ...
    def not_from_the_future(self, now: datetime) -> None: ...


@dataclass(frozen=True, slots=True)
class Belief:
    """`doubt`: why this computer's clock can't be believed; "" when it can."""

    doubt: str = ""
    here: datetime | None = None
    server: datetime | None = None  # what the mail server's clock said, when it was asked
    ahead: timedelta = timedelta(0)  # our clock is so far ahead of it: a deadline that it has not reached is not over


def judge(store: ClockStore, server: ServerClock, read: Callable[[], Reading], *, wanted: bool) -> Belief:
    """Whether our clock can be believed now. `wanted`: something would close if it can.

    A time that is believed is remembered, and the next one is compared with it; a doubted time is not remembered.
    """
    here, vouched = read(), store.vouched()
    if vouched is not None and stands(vouched, here):
        store.trust(here)
        return Belief()
    doubt = suspicion(store.trusted(), here, store.newest_arrivals(NEWEST))
    if not (doubt or wanted or store.away(DOUBTED)):
        store.trust(here)
        return Belief()
    said = server.clock()
    belief = compared(read(), said, doubt)
    if not belief.doubt:
        store.trust(here)
    return belief


def in_doubt(store: ClockStore, here: Reading) -> bool:
    """The same without the mail server, where it can't be asked: a doubt that stands, or a jump of our clock."""
    vouched = store.vouched()
    if vouched is not None and stands(vouched, here):
        return False
    known = store.away(DOUBTED) is not None
    return known or bool(suspicion(store.trusted(), here, store.newest_arrivals(NEWEST)))


def stands(vouched: Reading, here: Reading) -> bool:
    """A person's word holds until the clock is set again; for a day where this computer can't tell its starts apart."""
    moved = here.moved_since(vouched)
    if moved is None:
        return not here.boot and not vouched.boot and timedelta(0) <= here.at - vouched.at <= timedelta(days=1)
    return abs(moved) <= APART


def compared(here: Reading, said: datetime | None, doubt: str = "") -> Belief:
    """The mail server's clock decides; where it does not say, what we noticed ourselves does."""
    if said is None:
        return Belief(doubt, here.at)
    ahead = here.at - said
    if abs(ahead) > APART:
        reason = (
            f"the clock of this computer says {here.at:%Y-%m-%d %H:%M} UTC, the mail server's {said:%Y-%m-%d %H:%M}"
        )
        return Belief(reason, here.at, said)
    return Belief("", here.at, said, ahead if ahead >= TICKS else timedelta(0))


def tell(store: ClockStore, office: Office, belief: Belief, zone: ZoneInfo, now: datetime) -> None:
    """Coordinators hear of a doubt once, and once more when it is over."""
    if belief.doubt:
        log.warning("nothing closes", action="clock.doubted", reason=belief.doubt)
        since = store.is_away(DOUBTED, now)
        if not since.told:
            notice = Clock(here=belief.here or now, server=belief.server, zone=zone)
            written = office.writer.notice(notice, office.language)
            store.alarmed(DOUBTED, office.alarm(written, now, f"clock:{since.since.isoformat()}"), now)
    elif doubted := store.away(DOUBTED):
        written = office.writer.notice(Back(DOUBTED, doubted.since, zone), office.language)
        word = office.notices(written, now, once=f"back:clock:{doubted.since.isoformat()}")
        store.is_back(DOUBTED, word if doubted.told else (), now)
        store.not_from_the_future(now)

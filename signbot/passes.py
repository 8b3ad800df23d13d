"""One pass: under the lock, everything that is to be done now. Never sleeps for a retry; holds no truth.

    the lock | receive | desk | send | close | send | conclude, remind … digest, purge | send | ring
    mail came: the lock | receive what is new | send; and a whole pass, where that changed more than names

Each step stands alone: a defect in one is told to people, and the others go on. What goes by the calendar
waits while the clock can't be believed: a word too early is said, and its right moment then passes in silence.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot.closing.advance import AdvanceStore, awaits, count, give_notice
from signbot.closing.asking import AskingStore, ask_again
from signbot.closing.clock import Belief, ClockStore, ServerClock, in_doubt, judge, tell
from signbot.closing.close import Closed, CloseStore, close
from signbot.closing.conclude import ConcludeStore, conclude
from signbot.closing.last_look import LastLookStore, last_looks
from signbot.closing.months import MonthStore, tell_months
from signbot.closing.outcomes import OutcomeStore, tell_outcomes
from signbot.closing.pages import Pages, PagesStore, keep_pages
from signbot.closing.press import Closing
from signbot.core.campaign import Campaign
from signbot.core.clock import Reading
from signbot.core.decision import EVERYDAY, Standing
from signbot.core.delivery import GIVE_UP_AFTER, Outage
from signbot.core.value import dataclass
from signbot.desk.hand import DeskStore, Hand
from signbot.desk.orders import carry_out
from signbot.incoming.receive import MailboxPort, ReceiveStore, help_receive, receive, receive_new
from signbot.incoming.reception import Reception
from signbot.incoming.snapshot import Shelf, SnapshotStore, behind, remember
from signbot.logs import get_logger
from signbot.outbox.agenda import Job, agenda
from signbot.outbox.brief import BriefStore, alarm, brief, miscounted
from signbot.outbox.defects import Net
from signbot.outbox.digest import DigestStore, digest
from signbot.outbox.last_call import LastCallStore, last_call
from signbot.outbox.outages import BEHIND, Edge, OutageStore, Teller
from signbot.outbox.remind import RemindStore, remind
from signbot.outbox.ringing import Bell, RingStore, beat, ring
from signbot.outbox.send import Carrier, Post, SendStore, Sent, Wanted, send
from signbot.outbox.yearly import YearlyStore, yearly
from signbot.store import Busy, Decided, Kept, Retention
from signbot.watchdog import Interruptible, within

log = get_logger(__name__)

LOCK_WAIT = timedelta(seconds=30)  # most passes are over by then
LOOK_AGAIN = timedelta(seconds=0.1)  # where others are at work: at what can be done beside them
PASS = "pass"  # as a step: what stands before the others
FOLLOW = "follow"  # as a step: the look at a changed configuration
BY_THE_CALENDAR = {"remind", "last call", "yearly", "last look", "digest", "purge", "count"}  # steps, of one_pass
TOO_LONG = "the pass took too long: the rest waits for the next one"


class Mailbox(MailboxPort, ServerClock, Shelf, Interruptible, Protocol): ...


class Sender(Carrier, Interruptible, Protocol): ...


class PassStore(
    DeskStore,
    ReceiveStore,
    SnapshotStore,
    ClockStore,
    AdvanceStore,
    CloseStore,
    AskingStore,
    ConcludeStore,
    OutcomeStore,
    MonthStore,
    RemindStore,
    LastCallStore,
    YearlyStore,
    RingStore,
    BriefStore,
    LastLookStore,
    DigestStore,
    PagesStore,
    OutageStore,
    SendStore,
    Protocol,
):
    """The database: what each step needs of it, and what a pass needs itself."""

    @property
    def is_sqlite(self) -> bool: ...
    def lock(self, wait: timedelta, *, free: bool = True) -> AbstractContextManager[None]: ...
    def register(self, campaigns: Sequence[Campaign], now: datetime) -> None: ...
    def begin_pass(self, now: datetime) -> None: ...
    def refuse_restored(self) -> None: ...
    def found_behind(self, now: datetime) -> None: ...
    def standings(self, campaigns: Sequence[Campaign], now: datetime) -> dict[str, Standing]: ...
    def kept_until(self) -> dict[str, Kept]: ...
    def purge(self, now: datetime, keep: Retention) -> None: ...


@dataclass(frozen=True, slots=True)
class Steady:
    """A clock that nobody sets: seconds since boot, and which boot."""

    seconds: float
    boot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Works:
    """The three steps with everything that they need, wired by the cli."""

    store: PassStore
    mailbox: Mailbox
    carrier: Sender
    reception: Reception
    closing: Closing
    post: Post
    zone: ZoneInfo
    region: str  # how `011 52 …` is read
    keep: Retention
    now: Callable[[], datetime]
    steady: Callable[[], Steady]
    limit: timedelta  # for a whole pass: half of it at most for receiving
    inbound: Edge = field(default_factory=lambda: Edge("mailbox"))
    outbound: Edge = field(default_factory=lambda: Edge("smtp"))
    looked: threading.Event = field(default_factory=threading.Event)  # has seen that the database is no old copy
    monthly: str | None = None  # the group's paragraph of the month's report; None: it does not go by itself
    pages: Pages | None = None  # of all letters, for a web server
    bell: Bell | None = None  # how people hear of an alarm besides by mail

    def reading(self) -> Reading:
        """Both clocks of this computer at this moment."""
        steady = self.steady()
        return Reading(self.now(), steady.seconds, steady.boot)

    @property
    def hand(self) -> Hand:
        return Hand(self.store, self.closing, self.reception, zone=self.zone, region=self.region, now=self.now)

    @property
    def teller(self) -> Teller:
        return Teller(self.store, self.closing.office, self.zone)


@dataclass(slots=True, kw_only=True)
class Pass:
    """What one pass came to. `troubles` empty: it was complete."""

    received: int = 0
    sent: int = 0
    many: bool = False  # what goes to many is not all out
    untold: bool = False  # nor is it all written
    mute: bool = False  # the SMTP server was unavailable
    light: bool = False  # nothing but receiving and sending
    more: bool = False  # it was a light one, and has brought something that other steps must see
    ends: float = 0.0  # seconds of the steady clock: what is not done by then waits for the next pass
    closed: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)  # why nothing closed, though the pass was complete
    belief: Belief | None = None  # in this computer's clock; None: the mail server was not to be asked
    net: Net = field(default_factory=Net)  # around each step
    ran: set[str] = field(default_factory=lambda: {PASS})  # steps that this pass came to, and that had their chance


def one_pass(works: Works, stop: threading.Event | None = None, followed: Net | None = None) -> Pass:
    """Receive everything new, close what is ripe, send everything that is due. Never sleeps for a retry.

    A server that is gone harms nothing but its own part: it is tried once, and the other work goes on. A server that
    hangs is left when the time of the pass is over. A defect in one step is remembered, told to people, and stops no
    other. Raises Busy and Unavailable of the store.
    `stop`: finish the step in hand, and go. `followed`: what broke in the daemon's look at its configuration.
    """
    stop, tried = stop or threading.Event(), set[int]()
    done = Pass(ends=works.steady().seconds + works.limit.total_seconds())
    if followed is not None:
        done.net, done.ran = followed, {PASS, FOLLOW}
    with _turn(works, done, tried, stop):
        _refuse_restored(works, done)
        works.store.register(works.reception.campaigns, works.now())
        works.store.begin_pass(works.now())
        began = _receive(works, done)
        _refuse_restored(works, done, found=True)
        for name, step in _steps(works, done, began, tried, stop):
            if stop.is_set():
                break
            if name in BY_THE_CALENDAR and _in_doubt(works, done):
                continue
            done.ran.add(name)
            done.net.alone(name, step)
    return done


def _steps(
    works: Works, done: Pass, began: datetime | None, tried: set[int], stop: threading.Event
) -> list[tuple[str, Callable[[], None]]]:
    """In their order, each with the name by which people hear of its defects."""
    store, closing, office, net = works.store, works.closing, works.closing.office, done.net
    return [
        ("desk", lambda: carry_out(works.hand, net)),
        ("send", lambda: _send(works, done, tried)),
        ("close", lambda: _close(works, done, began)),
        ("send", lambda: _send(works, done, tried)),
        ("conclude", lambda: _conclude(works, done)),
        ("remind", lambda: remind(store, office, _by_code(works), works.now())),
        ("last call", lambda: last_call(store, office, _by_code(works), works.now())),
        ("yearly", lambda: yearly(store, office, works.now())),
        ("brief", lambda: brief(store, office, _by_code(works), works.now(), net)),
        ("last look", lambda: last_looks(store, closing, _by_code(works), works.now(), net)),
        ("digest", lambda: digest(store, office, closing.press, _by_code(works), works.zone, works.now())),
        ("pages", lambda: keep_pages(works.pages, store, office, _by_code(works), works.now())),
        ("purge", lambda: store.purge(works.now(), works.keep)),
        ("count", lambda: miscounted(store, office, works.now())),
        ("send", lambda: _send_to_many(works, done, tried, stop)),
        ("tell", lambda: works.teller.defects(net.defects, done.ran, works.now())),
        ("send", lambda: _send(works, done, tried)),
        ("ring", lambda: _ring(works)),
        ("ring", lambda: _beat(works, done)),
    ]


def _in_doubt(works: Works, done: Pass) -> bool:
    """Whether the clock can't be believed, as far as this pass could find out."""
    return bool(done.belief.doubt) if done.belief else in_doubt(works.store, works.reading())


def light_pass(works: Works, stop: threading.Event, followed: Net) -> Pass:
    """Mail has come: it is received and answered. All else waits for its time, or for what this brought (`Pass.more`).

    No poll is complete by it, so nothing closes; no letter goes. Raises Busy and Unavailable of the store. `followed`:
    where defects are put, which the next whole pass tells.
    """
    done = Pass(ends=works.steady().seconds + works.limit.total_seconds(), net=followed, light=True)
    with _turn(works, done, set(), stop, free=False):
        unfinished = works.store.shares and works.store.offered()
        if (
            unfinished
            or works.store.restored_from() is not None
            or not works.looked.is_set()
            or works.reception.coming()
        ):
            done.more = True
            return done
        _receive_new(works, done)
        if not stop.is_set():
            done.net.alone("send", lambda: _send(works, done, set(), Wanted(letters=False)))
    done.more = done.more or bool(done.net.defects)
    return done


def broke_off(works: Works, error: Exception) -> None:
    """A pass ended before its steps could: told as a step's defect is, and sent at once: the next may end so, too."""
    net, done = Net(), Pass(ends=works.steady().seconds + works.limit.total_seconds())
    net.caught(PASS, error)
    with works.store.lock(LOCK_WAIT):
        works.teller.defects(net.defects, (), works.now())
        net.alone("send", lambda: _send(works, done, set()))
        _ring(works)


def send_now(works: Works, tried: set[int] | None = None, *, some: bool = False) -> Pass:
    """Send everything that is due (`some`: one slice of what goes to many), and nothing of what was `tried`.

    Raises Busy and Unavailable of the store.
    """
    done, tried = Pass(ends=works.steady().seconds + works.limit.total_seconds()), set() if tried is None else tried
    with works.store.lock(LOCK_WAIT):
        works.store.refuse_restored()
        _send(works, done, tried)
        while done.many and not (done.mute or some):
            _send(works, done, tried)
    return done


@contextmanager
def _turn(works: Works, done: Pass, tried: set[int], stop: threading.Event, *, free: bool = True) -> Iterator[None]:
    """Wait for the lock of a pass. Where processes share a server, the one that waits helps with the sending.

    `free`: what a dead process had claimed goes again.
    """
    until = works.steady().seconds + LOCK_WAIT.total_seconds()
    with ExitStack() as turn:
        while True:
            try:
                turn.enter_context(works.store.lock(LOCK_WAIT if works.store.is_sqlite else LOOK_AGAIN, free=free))
                break
            except Busy:
                if works.store.is_sqlite or works.steady().seconds > until or stop.is_set():
                    raise
            works.store.refuse_restored()
            if not done.troubles:
                _help(works, done)
                _send(works, done, tried)
        yield


def _help(works: Works, done: Pass) -> None:
    """Handle what the worker that has the lock offers, if anything."""

    def work() -> None:
        if works.looked.is_set() or not behind(works.mailbox, works.store):
            works.looked.set()
            done.received += help_receive(works.mailbox, works.store, works.reception)

    if works.store.offered():
        _read(works, done, work)


def _receive(works: Works, done: Pass) -> datetime | None:
    """When this poll began, if it was complete."""
    began = works.now()
    if not _read(works, done, partial(_receive_all, works, done)):
        return None
    _works(works, done, works.inbound)
    return began


def _works(works: Works, done: Pass, edge: Edge) -> None:
    """A server answers. Where others may have met an outage of it meanwhile, the next whole pass looks."""
    if not (done.light and edge.well):
        works.teller.back(edge.name, works.now())
    edge.worked()


def _read(works: Works, done: Pass, work: Callable[[], None]) -> bool:
    """The mailbox was read to its end: no outage, no defect."""
    at = works.steady().seconds
    if resting := works.inbound.resting(at):
        done.troubles.append(str(resting))
        return False
    try:
        with within(works.mailbox, (done.ends - at) / 2):
            done.ran.add("receive")
            return done.net.alone("receive", work)
    except Outage as outage:
        _out(works, done, works.inbound, outage, _waiting(works))
        return False


def _receive_new(works: Works, done: Pass) -> None:
    """A mail that does more than to sign, or to take it back, wants a whole pass."""

    def look(decided: Sequence[Decided]) -> None:
        done.more = done.more or any(not isinstance(change, EVERYDAY) for one in decided for change in one.changes)

    def work() -> None:
        done.received += receive_new(works.mailbox, works.store, replace(works.reception, recorded=look))

    _read(works, done, work)


def _receive_all(works: Works, done: Pass) -> None:
    """Where the mailbox shows that the database is an old copy of itself, nothing is done before people have looked."""
    if behind(works.mailbox, works.store):
        works.store.found_behind(works.now())
        return
    received = receive(works.mailbox, works.store, works.reception)
    done.received += received
    if received:
        remember(works.mailbox, works.store)
    works.looked.set()


def _refuse_restored(works: Works, done: Pass, *, found: bool = False) -> None:
    """Raises Restored. That this pass has `found` it so is the one thing that goes out."""
    if (moment := works.store.restored_from()) is None:
        return
    if found:
        works.teller.behind(moment, works.now())
    _send(works, done, set(), Wanted(letters=False, once=BEHIND))
    _ring(works)
    works.store.refuse_restored()


def _out(works: Works, done: Pass, edge: Edge, outage: Outage, waiting: list[str]) -> None:
    """Log it, remember it, and tell people when it is time."""
    done.troubles.append(str(outage))
    log.warning("a server is unavailable", action=f"{edge.name}.outage", reason=outage.reason)
    edge.failed(outage, works.steady().seconds)
    works.teller.away(edge.name, outage, works.now(), waiting)


def _waiting(works: Works) -> list[str]:
    """Codes of letters whose deadline has passed, and which wait for the mailbox."""
    return [
        standing.campaign.code.written
        for standing in _by_code(works).values()
        if standing.is_open and works.now() > standing.freeze_at
    ]


def coming(works: Works) -> list[Job]:
    """What comes next, for each campaign. Raises Unavailable of the store."""
    return agenda(_by_code(works), works.store.kept_until(), works.zone, works.now())


def _by_code(works: Works) -> dict[str, Standing]:
    return works.store.standings(works.reception.campaigns, works.now())


def _send(works: Works, done: Pass, tried: set[int], wanted: Wanted | None = None) -> None:
    """Tried once in a pass: what failed is not tried again by the sendings that follow.

    No letter goes before this process has read the mailbox: it may have gone, and the database be an old copy.
    """
    wanted = wanted or Wanted(letters=works.looked.is_set())
    at, sent = works.steady().seconds, Sent()
    if done.mute:
        done.ran.discard("send")
        return
    if not_now := works.outbound.resting(at) or (Outage("sending", TOO_LONG) if at > done.ends else None):
        done.mute = True
        done.troubles.append(str(not_now))
        return
    try:
        with within(works.carrier, done.ends - at):
            send(works.store, works.carrier, works.post, works.now, tried, sent, wanted)
    except Outage as outage:
        done.mute = True
        _told(works, done, sent, sent.sent)
        _out(works, done, works.outbound, outage, [])
    else:
        _told(works, done, sent, sent.tried)
    done.sent += sent.sent
    done.many = sent.more


def _conclude(works: Works, done: Pass) -> None:
    more = conclude(works.store, works.closing, works.now(), done.net)
    more = tell_outcomes(works.store, works.closing, works.now(), done.net) or more
    monthly = None if _in_doubt(works, done) else works.monthly
    more = tell_months(works.store, works.closing, works.zone, monthly, works.now(), done.net) or more
    done.ran.add("ask")
    done.untold = ask_again(works.store, works.closing.office, _by_code(works), works.now(), done.net) or more


def _send_to_many(works: Works, done: Pass, tried: set[int], stop: threading.Event) -> None:
    """Slice by slice, as long as the time of the pass: nobody who writes meanwhile waits for the last of them.

    Where nothing went, a bound or the server holds it back: it goes on with the next pass.
    """
    while (done.many or done.untold) and not (done.mute or stop.is_set()):
        before = done.sent
        _send(works, done, tried)
        if not works.inbound.resting(works.steady().seconds):
            _receive(works, done)
            _send(works, done, tried)
        if done.untold and done.net.alone("conclude", partial(_conclude, works, done)):
            _send(works, done, tried)
        if done.sent == before:
            break


def _told(works: Works, done: Pass, sent: Sent, answered: int) -> None:
    """The server answered, so it is available. A look without a try says nothing."""
    if answered:
        _works(works, done, works.outbound)
    if sent.gave_up:
        days = GIVE_UP_AFTER.days
        lines = [f"{sent.gave_up} mails to supporters were refused for {days} days, and are tried no more."]
        key = f"gave-up:{works.now().date().isoformat()}"
        alarm(works.store, works.closing.office, key, "Some answers could not be delivered", lines, works.now())


def _close(works: Works, done: Pass, began: datetime | None) -> None:
    """Nothing closes after an incomplete poll, or under a clock that can't be believed."""
    if began is None:
        done.ran.discard("close")
        return
    try:
        ahead = _clock_ahead(works, done, began)
    except Outage as outage:
        _out(works, done, works.inbound, outage, _waiting(works))
        return
    if ahead is not None:
        standings = _by_code(works)
        done.ran.add("advance")
        count(works.store, standings, began - ahead, works.now(), done.net)
        done.net.alone("advance", lambda: give_notice(works.store, works.closing.office, standings, works.now()))
        _closed(works, done, close(works.store, works.closing, began - ahead, works.now()))


def _clock_ahead(works: Works, done: Pass, began: datetime) -> timedelta | None:
    """By how much our clock is ahead of the mail server's; None when it can't be believed, and people are told."""
    standings = _by_code(works)
    wanted = any(one.closes(began) for one in standings.values()) or awaits(works.store, standings, began)
    with within(works.mailbox, done.ends - works.steady().seconds):
        belief = done.belief = judge(works.store, works.mailbox, works.reading, wanted=wanted)
    tell(works.store, works.closing.office, belief, works.zone, works.now())
    if belief.doubt:
        done.waiting.append(f"{belief.doubt}: nothing closes until it can be believed (see `signbot clock`)")
        return None
    return belief.ahead


def _closed(works: Works, done: Pass, closed: Closed) -> None:
    """What this computer can't make now waits, and is told."""
    done.closed = closed.codes
    for wait in closed.waits:
        done.troubles.append(str(wait))
        key = f"unmade:{wait.what}:{works.now().date().isoformat()}"
        lines = [f"{wait.reason}. signbot tries again with each pass, and sends it as soon as that works."]
        alarm(works.store, works.closing.office, key, f"{wait.what} can't be made now", lines, works.now())


def _ring(works: Works) -> None:
    ring(works.store, works.bell, works.now())


def _beat(works: Works, done: Pass) -> None:
    if works.bell and not (done.troubles or done.net.defects):
        beat(works.store, works.bell, works.reception.campaigns, works.now())

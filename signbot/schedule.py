"""When to tick: APScheduler's timers, IDLE, and signals. Holds no truth: a tick may come twice, or for nothing.

timer, IDLE, deadline -> wake -> one pass: receive | send | close | send | conclude | send
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from signbot.brief import ALARM_AFTER, alarm, brief
from signbot.close import Closing, clock_trouble, close, conclude
from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.core.delivery import Outage
from signbot.receive import Desk, MailboxPort, receive
from signbot.remind import remind
from signbot.send import Carrier, Post, send
from signbot.store import Busy, Retention, Store, Unavailable

log = structlog.get_logger(__name__)

LOCK_WAIT = timedelta(seconds=30)
SECOND = timedelta(seconds=1)
LEAVES_WITHIN = 10.0  # seconds: IDLE looks up each second, or is connecting


class Listener(Protocol):
    """A second connection that only listens (IMAP IDLE, RFC 2177)."""

    def wait(self, timeout: float, stop: threading.Event) -> bool: ...


@dataclass(frozen=True, slots=True)
class Steady:
    """A clock that nobody sets: seconds since boot, and which boot."""

    seconds: float
    boot: str


@dataclass(frozen=True, slots=True)
class Works:
    """The three steps with everything that they need, wired by the cli."""

    store: Store
    mailbox: MailboxPort
    carrier: Carrier
    desk: Desk
    closing: Closing
    post: Post
    zone: ZoneInfo
    keep: Retention
    now: Callable[[], datetime]
    steady: Callable[[], Steady]


@dataclass(slots=True)
class Pass:
    """What one pass came to. `troubles` empty: it was complete."""

    received: int = 0
    sent: int = 0
    closed: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)  # why nothing closed, though the pass was complete


def one_pass(works: Works, stop: threading.Event | None = None) -> Pass:
    """Receive everything new, close what is ripe, send everything that is due. Never sleeps for a retry.

    A server that is gone harms nothing but its own part. Raises Busy and Unavailable of the store.
    `stop`: finish the step in hand, and go.
    """
    done, stop, tried = Pass(), stop or threading.Event(), set[int]()
    with _turn(works, done, tried, stop):
        works.store.refuse_restored()
        works.store.register(works.desk.campaigns, works.now())
        steady = works.steady()
        jump = works.store.begin_pass(works.now(), steady.seconds, steady.boot)
        began = _receive(works, done)
        steps: list[Callable[[], None]] = [
            lambda: _send(works, done, tried),
            lambda: _close(works, done, began, jump),
            lambda: _send(works, done, tried),
            lambda: _conclude(works),
            lambda: _send(works, done, tried),
        ]
        for step in steps:
            if stop.is_set():
                break
            step()
    return done


@contextmanager
def _turn(works: Works, done: Pass, tried: set[int], stop: threading.Event) -> Iterator[None]:
    """Wait for the lock of a pass. Where processes share a server, the one that waits helps with the sending."""
    until = works.steady().seconds + LOCK_WAIT.total_seconds()
    with ExitStack() as turn:
        while True:
            try:
                turn.enter_context(works.store.lock(LOCK_WAIT if works.store.is_sqlite else SECOND))
                break
            except Busy:
                if works.store.is_sqlite or works.steady().seconds > until or stop.is_set():
                    raise
            works.store.refuse_restored()
            if not done.troubles:
                _send(works, done, tried)
        yield


def _receive(works: Works, done: Pass) -> datetime | None:
    """When this poll began, if it was complete."""
    began = works.now()
    try:
        done.received = receive(works.mailbox, works.store, works.desk)
    except Outage as outage:
        done.troubles.append(str(outage))
        log.warning("the mailbox can't be had", action="receive.outage", reason=outage.reason)
        _mailbox_alarm(works, outage)
        return None
    return began


def _mailbox_alarm(works: Works, outage: Outage) -> None:
    """At once when a person must act or a deadline waits; else after an hour."""
    now, last = works.now(), works.store.last_complete_poll()
    waiting = [
        standing.campaign.code.written for standing in _standings(works)
        if standing.state in (CampaignState.OPEN, CampaignState.CLOSING) and now > _freeze_at(standing)
    ]  # fmt: skip
    if not (outage.permanent or waiting or (last and now - last > ALARM_AFTER)):
        return
    lines = [
        outage.reason,
        *(f"{code}: its deadline has passed; the letter waits for the mailbox." for code in waiting),
    ]
    key = f"mailbox:{now.date().isoformat()}:{','.join(waiting)}"
    alarm(works.store, works.closing.office, key, "The mailbox can't be reached", lines, now)


def _standings(works: Works) -> list[Standing]:
    return list(works.store.standings(works.desk.campaigns, works.now()).values())


def _freeze_at(standing: Standing) -> datetime:
    return standing.deadline + standing.campaign.confirm_grace


def _send(works: Works, done: Pass, tried: set[int]) -> None:
    try:
        done.sent += send(works.store, works.carrier, works.post, works.now, tried).sent
    except Outage as outage:
        if str(outage) not in done.troubles:
            done.troubles.append(str(outage))
        log.warning("the SMTP server can't be had", action="send.outage", reason=outage.reason)


def _close(works: Works, done: Pass, began: datetime | None, jump: timedelta) -> None:
    """Nothing closes after an incomplete poll, or under a clock that can't be believed."""
    if began is None:
        return
    if trouble := clock_trouble(jump, works.now(), works.store.newest_arrival()):
        done.waiting.append(trouble)
        log.warning("nothing closes", action="close.clock", reason=trouble)
        key = f"clock:{works.now().date().isoformat()}"
        lines = [f"{trouble[0].upper()}{trouble[1:]}: no letter closes until the clock can be believed."]
        alarm(works.store, works.closing.office, key, "The clock of this computer looks wrong", lines, works.now())
        return
    done.closed = close(works.store, works.closing, began, works.now())


def _conclude(works: Works) -> None:
    conclude(works.store, works.closing, works.now())
    standings = works.store.standings(works.desk.campaigns, works.now())
    remind(works.store, works.closing.office, standings, works.now())
    brief(works.store, works.closing.office, standings, works.zone, works.now())
    works.store.purge(works.now(), works.keep)


# The daemon --------------------------------------------------------------------------------------


def run(
    works: Works, listener: Listener | None, poll: timedelta, attempt: Callable[[Callable[[], Pass]], Pass | None]
) -> None:
    """Pass after pass until SIGTERM or SIGINT; the step in hand is finished.

    `attempt` runs one pass and says what a failure means (the cli's exit codes, told as log lines here).
    """
    stop, wake = threading.Event(), threading.Event()
    _on_signals(stop, wake)
    scheduler = BackgroundScheduler(timezone="UTC", job_defaults={"coalesce": True, "misfire_grace_time": None})
    scheduler.add_job(wake.set, "interval", seconds=max(poll.total_seconds(), 1))
    scheduler.start()
    listening = threading.Thread(target=_listen, args=(listener, stop, wake), name="idle", daemon=True)
    if listener:
        listening.start()
    try:
        while not stop.is_set():
            wake.clear()
            attempt(lambda: one_pass(works, stop))
            _propose(works, scheduler, wake)
            wake.wait()
    finally:
        stop.set()
        scheduler.shutdown(wait=False)
        if listener:
            listening.join(LEAVES_WITHIN)  # its connection is closed by us: not under its hands
    log.info("stopped", action="run.stop")


def _on_signals(stop: threading.Event, wake: threading.Event) -> None:
    def leave(_number: int, _frame: object) -> None:
        stop.set()
        threading.Thread(target=wake.set, daemon=True).start()  # not here: we may be inside wake's own lock

    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGINT, leave)


def _propose(works: Works, scheduler: BackgroundScheduler, wake: threading.Event) -> None:
    """A tick just after each coming deadline; proposing it again and again is harmless."""
    try:
        standings = _standings(works)
    except Unavailable:  # the next interval tick tries again
        log.warning("deadlines unknown", action="schedule.propose")
        return
    for standing in standings:
        at = _next_moment(standing)
        if at and at + SECOND > works.now():
            scheduler.add_job(
                wake.set, "date", run_date=at + SECOND, id=f"close {standing.campaign.folded}", replace_existing=True
            )  # fmt: skip


def _next_moment(standing: Standing) -> datetime | None:
    """When this campaign's letter, or its addendum, will be ripe."""
    if standing.state in (CampaignState.OPEN, CampaignState.CLOSING):
        return _freeze_at(standing)
    return standing.late_until if standing.state is CampaignState.DELIVERED and standing.dispatch == 1 else None


def _listen(listener: Listener, stop: threading.Event, wake: threading.Event) -> None:
    """Wake the loop when mail comes; an outage here costs only quickness."""
    pause = 1.0
    while not stop.is_set():
        try:
            if listener.wait(60, stop):
                wake.set()
            pause = 1.0
        except Outage as outage:
            log.info("not listening", action="idle.outage", reason=outage.reason, again_in=pause)
            stop.wait(pause)
            pause = min(pause * 2, 300)

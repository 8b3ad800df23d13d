"""When to tick: APScheduler's timers, IDLE, and signals. Holds no truth: a tick may come twice, or for nothing.

timer, what the agenda says (`outbox.agenda`), SIGHUP -> wake -> one pass (`passes`)
IDLE -> wake -> a light pass, which receives and sends

Of APScheduler the daemon uses its timers alone: a poll each `imap.poll_seconds`, and a date for each job of the agenda.
Jobs are kept in no store of its own: they follow from the database, and are proposed anew after each pass.
"""

import os
import signal
import threading
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Protocol

from apscheduler.schedulers.background import BackgroundScheduler

from signbot.core.delivery import Outage
from signbot.core.value import dataclass
from signbot.logs import get_logger
from signbot.outbox.defects import Net
from signbot.outbox.outages import Edge
from signbot.passes import FOLLOW, Pass, Works, coming, light_pass, one_pass
from signbot.store import Unavailable
from signbot.supervisor import Supervisor
from signbot.watchdog import Interruptible

log = get_logger(__name__)

STDERR = 2
LOOKS_UP_WITHIN, LEAVES_WITHIN = 2.0, 10.0  # seconds: IDLE looks up each second; who waits for a server is let go


class Listener(Interruptible, Protocol):
    """A second connection that only listens (IMAP IDLE, RFC 2177)."""

    def wait(self, timeout: float, stop: threading.Event) -> bool: ...


@dataclass(frozen=True, slots=True)
class Watch:
    """What the daemon works with under one configuration."""

    works: Works
    listener: Listener | None
    poll: timedelta
    leave: Callable[[], None]  # lets go of its servers


class Renew(Protocol):
    def __call__(self, asked: bool, glance: bool) -> Watch | None:
        """The watch that takes over from the one before; None: it goes on. `asked`: a person wants to know.

        `glance`: there is little time: a file that looks untouched is not read.
        """
        ...


Attempt = Callable[[Callable[[], Works], Callable[[], Pass]], Pass | None]


def run(watch: Watch, renew: Renew, attempt: Attempt, supervisor: Supervisor) -> None:
    """Pass after pass until SIGTERM or SIGINT; the step in hand is finished. Before each, a changed configuration.

    `attempt` runs one pass and says what a failure means (the cli's exit codes, told as log lines here); a defect of
    ours ends no daemon. The supervisor is told when the daemon is ready, that it lives, and when it leaves.
    """
    daemon = _Daemon(watch, renew)
    daemon.begin()
    supervisor.tell("READY=1")
    try:
        while not daemon.stop.is_set():
            daemon.wake.clear()
            attempt(daemon.works, daemon.one)
            while not daemon.wake.wait(supervisor.beat):
                supervisor.alive()
    finally:
        supervisor.tell("STOPPING=1")
        daemon.end()
    log.info("stopped", action="run.stop")


class _Daemon:
    """Timers, ears and signals around one watch after the other."""

    def __init__(self, watch: Watch, renew: Renew) -> None:
        self.watch, self._renew = watch, renew
        self.stop, self.wake = threading.Event(), threading.Event()
        self._due = threading.Event()  # the next pass is a whole one: a timer rang, or the one before broke off
        self._due.set()
        self._asked = False  # by SIGHUP; no Event: its lock may be ours already
        self._scheduler = BackgroundScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "misfire_grace_time": None}
        )
        self._ear: _Ear | None = None

    def begin(self) -> None:
        self._on_signals()
        self._scheduler.start()
        self._attend()

    def end(self) -> None:
        self.stop.set()
        self._scheduler.shutdown(wait=False)
        if self._ear:
            self._ear.leave()

    def one(self) -> Pass:
        """A whole pass; where only mail has come, a light one, and a whole one behind it if that says so."""
        whole = self._due.is_set() or self._asked
        self._due.clear()
        try:
            return self._one(whole)
        except BaseException:
            self._due.set()
            raise

    def _one(self, whole: bool) -> Pass:
        followed, works = Net(), self.watch.works
        followed.alone(FOLLOW, partial(self._follow, glance=not whole))
        if not (whole or self.watch.works is not works):
            done = light_pass(works, self.stop, followed)
            if not done.more:
                return done
        try:
            return one_pass(self.watch.works, self.stop, followed)
        finally:
            _propose(self.watch.works, self._scheduler, self.tick)

    def tick(self) -> None:
        """It is time for something, whatever it is: a whole pass."""
        self._due.set()
        self.wake.set()

    def _follow(self, *, glance: bool) -> None:
        """Under another configuration from now on, where there is one."""
        asked, self._asked = self._asked, False
        if newer := self._renew(asked, glance):
            if self._ear:
                self._ear.leave()
            self.watch.leave()
            self.watch = newer
            self._attend()

    def works(self) -> Works:
        """Those of the watch that is on."""
        return self.watch.works

    def _attend(self) -> None:
        """Poll, and listen."""
        watch = self.watch
        seconds = max(watch.poll.total_seconds(), 1)
        self._scheduler.add_job(self.tick, "interval", seconds=seconds, id="poll", replace_existing=True)
        self._ear = _Ear(watch.listener, watch.works.inbound, self.wake) if watch.listener else None

    def _on_signals(self) -> None:
        at_terminal = os.isatty(STDERR)

        def wake_up() -> None:
            threading.Thread(target=self.wake.set, daemon=True).start()  # not here: we may be inside its own lock

        def leave(_number: int, _frame: object) -> None:
            self.stop.set()
            wake_up()

        def look(number: int, frame: object) -> None:
            if at_terminal and not os.isatty(STDERR):
                return leave(number, frame)  # the terminal was closed
            self._asked = True
            return wake_up()

        signal.signal(signal.SIGTERM, leave)
        signal.signal(signal.SIGINT, leave)
        if hasattr(signal, "SIGHUP"):  # not on Windows
            signal.signal(signal.SIGHUP, look)


class _Ear:
    """A thread that wakes the loop when mail comes."""

    def __init__(self, listener: Listener, inbound: Edge, wake: threading.Event) -> None:
        self._listener, self._stop = listener, threading.Event()
        self._thread = threading.Thread(
            target=_listen, args=(listener, inbound, self._stop, wake), name="idle", daemon=True
        )
        self._thread.start()

    def leave(self) -> None:
        """Its connection is closed by us, and never under its hands: what that raises is anybody's guess."""
        self._stop.set()
        self._thread.join(LOOKS_UP_WITHIN)
        if self._thread.is_alive():
            self._listener.interrupt()
            self._thread.join(LEAVES_WITHIN)


def _propose(works: Works, scheduler: BackgroundScheduler, tick: Callable[[], None]) -> None:
    """A tick at each moment of the agenda; proposing it again and again is harmless."""
    try:
        jobs = coming(works)
    except Unavailable:  # the next interval tick tries again
        log.warning("deadlines unknown", action="schedule.propose")
        return
    for job in jobs:
        name = f"{job.what} {job.campaign} {job.at.isoformat()}"
        scheduler.add_job(tick, "date", run_date=job.at, id=name, replace_existing=True)


def _listen(listener: Listener, inbound: Edge, stop: threading.Event, wake: threading.Event) -> None:
    """Wake the loop when mail comes; an outage here costs only quickness. Only the passes try a sick mailbox."""
    pause = 1.0
    while not stop.is_set():
        if not inbound.well:
            stop.wait(1.0)
            continue
        try:
            if listener.wait(60, stop):
                wake.set()
            pause = 1.0
        except Outage as outage:
            log.info("not listening", action="idle.outage", reason=outage.reason, again_in=pause)
            stop.wait(pause)
            pause = min(pause * 2, 300)

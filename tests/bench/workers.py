"""Two cores against one, on a real PostgreSQL: a computer of one core with one `signbot run`, one of two with two.

The servers share the cores with the workers, as they do there; it is the time that counts, from the arrival of all
mails until the last answer has gone. Workers have run for a while: what is measured is not how they load their tables.
Time on a busy machine says nothing: so the cores are given to what is measured before all else (sched(7), SCHED_RR),
where we may; and the better of the rounds counts.
"""

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from tests.bench import Figure, Figures, Sizes, at_least
from tests.bench.latency import asleep, listening
from tests.bench.process import cost
from tests.bench.replies import replies
from tests.bench.rig import Bot, Missing, Rig
from tests.patience import PATIENCE
from tests.postgres import Postgres
from tests.postgres import program as postgres_program

CASES = {1: 1, 2: 2, 4: 2}  # workers: cores
TWO = {1: 1, 2: 2}
ENOUGH = 120  # seconds
WARM = 300  # mails before: so many that all workers have some of them


def bench(sizes: Sizes, here: Rig) -> Figures:
    count, warm, rounds, cases = sizes(2_000, 6), sizes(WARM, 4), sizes(2, 1), sizes(CASES, TWO)
    waiting, before = here.user().name, here.user().name
    here.fill(waiting, replies(count, here.alert))
    here.fill(before, replies(warm, here.alert, first=count))
    with _postgres() as postgres:
        rates = dict.fromkeys(cases, 0.0)
        for _ in range(rounds):
            for workers, cores in cases.items():
                _pin(cores)
                rate = _rate(here, postgres, {before: warm, waiting: count}, workers)
                rates[workers] = max(rates[workers], rate)
        _pin(0)
    for workers, rate in rates.items():
        yield Figure(f"{workers} on PostgreSQL, {cases[workers]} core(s)", rate, "mails/s")
    yield Figure("two workers and cores against one", rates[2] / rates[1], "×", at_least(1.6, 1.9))
    if 4 in rates:
        yield Figure("four workers against two, on two cores", rates[4] / rates[2], "×")


@contextmanager
def _postgres() -> Iterator[Postgres]:
    if not (postgres_program("initdb") and postgres_program("postgres")):
        raise Missing("PostgreSQL is missing: run .ci/servers, or install the package `postgresql`")
    server = Postgres()
    try:
        server.start()
        yield server
    finally:
        server.stop()


def _rate(here: Rig, postgres: Postgres, waiting: dict[str, int], workers: int) -> float:
    """Mails a second, of the last of these mailboxes; the others come before, to warm up."""
    url = postgres.database()
    postgres.lasting(url)
    bot = here.bot(bot=f'database = "{url}"')
    cost(bot.command("db", "upgrade"))
    rate = 0.0
    with ExitStack() as stack:
        daemons = [stack.enter_context(listening(bot)) for _ in range(workers)]
        for name, count in waiting.items():
            _until_all_listen([daemon.pid for daemon in daemons])
            with _first_of_all():
                rate = _answered(here, bot, name, count)
    return rate


def _answered(here: Rig, bot: Bot, waiting: str, count: int) -> float:
    before, began = here.sink.mails, time.monotonic()
    here.copy(bot.user.name, waiting)
    while (sent := here.sink.mails - before) < count and time.monotonic() - began < ENOUGH:
        time.sleep(0.01)
    return sent / (time.monotonic() - began)


@contextmanager
def _first_of_all() -> Iterator[None]:
    """This process and all that it has started have the cores before others. Without the right to that: as they are."""
    try:
        _schedule(os.SCHED_RR, 1)
        yield
    finally:
        _schedule(os.SCHED_OTHER, 0)


def _schedule(policy: int, priority: int) -> None:
    for pid in (os.getpid(), *_below(os.getpid())):
        with suppress(ProcessLookupError, PermissionError):
            os.sched_setscheduler(pid, policy, os.sched_param(priority))


def _until_all_listen(pids: list[int]) -> None:
    end = time.monotonic() + PATIENCE
    while not all(map(asleep, pids)):
        if time.monotonic() > end:
            raise RuntimeError("signbot run does not come to rest")


def _pin(cores: int) -> None:
    """This process and all that it has started, to so many cores; what they start stays there, too. 0: to all."""
    allowed = set(range(cores or os.cpu_count() or 1))
    for pid in (os.getpid(), *_below(os.getpid())):
        with suppress(ProcessLookupError):
            os.sched_setaffinity(pid, allowed)


def _below(pid: int) -> Iterator[int]:
    """Its children, and theirs (proc(5))."""
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        yield int(child)
        with suppress(FileNotFoundError):
            yield from _below(int(child))

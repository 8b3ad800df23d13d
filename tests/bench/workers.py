"""Two cores against one, on a real PostgreSQL: a computer of one core with one `signbot run`, one of two with two.

The servers share the cores with the workers, as they do there; it is the time that counts, from the arrival of all
mails until the last answer has gone. The better of the rounds, for a busy machine only ever hurts.
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
from tests.bench.rig import Missing, Rig
from tests.patience import PATIENCE
from tests.postgres import Postgres
from tests.postgres import program as postgres_program

CASES = {1: 1, 2: 2, 4: 2}  # workers: cores
ENOUGH = 120  # seconds


def bench(sizes: Sizes, here: Rig) -> Figures:
    count, rounds = sizes(1_000, 6), sizes(2, 1)
    waiting = here.user().name
    here.fill(waiting, replies(count, here.alert))
    with _postgres() as postgres:
        rates = dict.fromkeys(CASES, 0.0)
        for _ in range(rounds):
            for workers, cores in CASES.items():
                _pin(cores)
                rates[workers] = max(rates[workers], _rate(here, postgres, waiting, count, workers))
        _pin(0)
    for workers, rate in rates.items():
        yield Figure(f"{workers} on PostgreSQL, {CASES[workers]} core(s)", rate, "mails/s")
    yield Figure("two workers and cores against one", rates[2] / rates[1], "×", at_least(1.6, 1.9))
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


def _rate(here: Rig, postgres: Postgres, waiting: str, count: int, workers: int) -> float:
    """Mails a second."""
    url = postgres.database()
    postgres.lasting(url)
    bot = here.bot(bot=f'database = "{url}"')
    cost(bot.command("db", "upgrade"))
    before = here.sink.mails
    with ExitStack() as stack:
        daemons = [stack.enter_context(listening(bot)) for _ in range(workers)]
        _until_all_listen([daemon.pid for daemon in daemons])
        began = time.monotonic()
        here.copy(bot.user.name, waiting)
        while (sent := here.sink.mails - before) < count and time.monotonic() - began < ENOUGH:
            time.sleep(0.01)
        return sent / (time.monotonic() - began)


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

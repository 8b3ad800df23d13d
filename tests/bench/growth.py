"""What a mail costs when very many wait, and when very many have been answered: it should not grow.

A backlog in the mailbox is received by `signbot once` whose SMTP server is gone; one in the outbox is sent by another.
Each has so many seconds of CPU: what it did by then is what counts, and the table says of how many that was. What a
pass over a few costs, which loads and warms up what the others need, too, is taken off.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import count, islice
from statistics import median

from tests.bench import Figure, Figures, Sizes, at_most
from tests.bench.crowds import WAITING as COPIES
from tests.bench.crowds import fill
from tests.bench.process import KILLED, cost
from tests.bench.replies import reply, shorts
from tests.bench.rig import NOBODY, Bot, Rig
from tests.bench.send import WAITING, with_answers

FLAT, NEARLY = at_most(1.1, 1.02), at_most(1.2, 1.05)
REAL = 1_000  # answers that the program wrote itself; a longer outbox has each several times
FEW = 200
ENOUGH = {"received": 40, "sent": 15}  # seconds of CPU
ENDS = (*WAITING, KILLED)


def bench(sizes: Sizes, here: Rig) -> Figures:
    counts = sizes([1_000, 10_000, 100_000], [10, 20])
    yield from _backlogs(here, counts, sizes(FEW, 5), sizes(REAL, 5), sizes(3, 1))
    yield from _crowds(here, sizes(10_000, 20), sizes(1_000_000, 40), sizes(600, 10), sizes(3, 1))


def _backlogs(here: Rig, counts: list[int], few: int, most: int, rounds: int) -> Figures:
    answered = {real: with_answers(here, real) for real in {min(size, most) for size in (few, *counts)}}
    for what, work in (("received", _received), ("sent", partial(_sent, answered))):
        warm, least = _middle(partial(work, here, few), rounds)[0], 0.0
        for size in counts:
            cpu, done = _middle(partial(work, here, size), 1 if least else rounds)  # of the smallest, noise is much
            each = (cpu - warm) / (done - few)
            note = "" if done == size else f"the first {done:,} in {ENOUGH[what]} s of CPU"
            yield Figure(f"of {size:,} waiting, each {what}", each * 1000, "ms/mail", note=note)
            if least:
                yield Figure(f"of {size:,} waiting, times the cost {what}", each / least, "×", FLAT)
            least = least or each


def _middle(work: Callable[[], tuple[float, int]], rounds: int) -> tuple[float, int]:
    return sorted(work() for _ in range(rounds))[rounds // 2]


def _received(here: Rig, size: int) -> tuple[float, int]:
    """Seconds of CPU, and how many mails."""
    bot = here.bot()
    bot.write(NOBODY)
    here.fill(bot.user.name, shorts(size))
    cpu = cost(bot.command("once"), codes=ENDS, limit=ENOUGH["received"]).cpu
    return cpu, bot.handled


def _sent(answered: dict[int, Bot], here: Rig, size: int) -> tuple[float, int]:
    real = min(size, max(answered))
    bot = here.again(answered[real])
    fill(bot.database, size // real, COPIES)  # the same answers, each to somebody else
    cpu = cost(bot.command("once"), codes=ENDS, limit=ENOUGH["sent"]).cpu
    return cpu, bot.sent


def _crowds(here: Rig, few: int, many: int, mails: int, rounds: int) -> Figures:
    bots = {size: here.crowds.bot(size) for size in (few, many)}
    passes = _in_turn(bots, lambda bot: _pass(bot, 5), rounds)
    for size in bots:
        yield Figure(f"{size:,} signatures, a pass that finds nothing", passes[size] * 1000, "ms")
    yield Figure(f"{many:,} signatures, times that of {few:,}, nothing", passes[many] / passes[few], "×", NEARLY)
    numbers = count(many)  # of replies that nobody has sent yet
    costs = _in_turn(bots, lambda bot: _each(here, bot, mails, numbers), rounds)
    for size in bots:
        yield Figure(f"{size:,} signatures, a mail", costs[size] * 1000, "ms")
    yield Figure(f"{many:,} signatures, times that of {few:,}, a mail", costs[many] / costs[few], "×", NEARLY)


def _in_turn(bots: dict[int, Bot], work: Callable[[Bot], float], rounds: int) -> dict[int, float]:
    ran = [{size: work(bot) for size, bot in bots.items()} for _ in range(rounds)]
    return {size: median(one[size] for one in ran) for size in bots}


def _pass(bot: Bot, rounds: int) -> float:
    found = json.loads(cost([sys.executable, "-m", "tests.bench.inside", "pass", str(bot.config), str(rounds)]).out)
    return float(median(found))


def _each(here: Rig, bot: Bot, mails: int, numbers: Iterator[int]) -> float:
    """Seconds of CPU for a mail, beyond what loads and warms up with the first third as many."""
    few = mails // 3
    warm, whole = (_answered(here, bot, list(islice(numbers, size))) for size in (few, few + mails))
    return (whole - warm) / mails


def _answered(here: Rig, bot: Bot, numbers: Sequence[int]) -> float:
    """Seconds of CPU for a pass over these replies."""
    before = bot.sent
    here.fill(bot.user.name, (reply(number, here.alert) for number in numbers))
    cpu = cost(bot.command("once")).cpu
    if bot.sent - before != len(numbers):
        raise RuntimeError(f"{bot.sent - before} answers to {len(numbers)} mails")
    return cpu

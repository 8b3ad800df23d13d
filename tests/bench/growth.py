"""What a mail costs when very many wait, and when very many have been answered: it should not grow.

A backlog in the mailbox is received by `signbot once` whose SMTP server is gone; one in the outbox is sent by another.
Each has so many seconds of CPU: what it did by then is what counts, and the table says of how many that was. What a
pass over a few costs, which loads and warms up what the others need, too, is taken off.
"""

import json
import sys
from collections.abc import Callable
from statistics import median

from tests.bench import Figure, Figures, Sizes, at_most
from tests.bench.crowds import WAITING as COPIES
from tests.bench.crowds import fill
from tests.bench.process import KILLED, cost
from tests.bench.replies import replies, shorts
from tests.bench.rig import NOBODY, Bot, Rig
from tests.bench.send import WAITING, with_answers

FLAT, NEARLY = at_most(1.1, 1.02), at_most(1.2, 1.05)
REAL = 1_000  # answers that the program wrote itself; a longer outbox has each several times
FEW = 20
ENOUGH = {"received": 40, "sent": 15}  # seconds of CPU
ENDS = (*WAITING, KILLED)


def bench(sizes: Sizes, here: Rig) -> Figures:
    yield from _backlogs(here, [sizes(1_000, 10), sizes(10_000, 20), sizes(100_000, 40)], sizes(FEW, 5))
    yield from _crowds(here, sizes(10_000, 20), sizes(1_000_000, 40), sizes(300, 10), sizes(2, 1))


def _backlogs(here: Rig, counts: list[int], few: int) -> Figures:
    for what, work in (("received", _received), ("sent", _sent)):
        warm, least = work(here, few)[0], 0.0
        for count in counts:
            cpu, done = work(here, count)
            each = (cpu - warm) / (done - few)
            least = least or each
            note = "" if done == count else f"the first {done:,} in {ENOUGH[what]} s of CPU"
            yield Figure(f"of {count:,} waiting, each {what}", each * 1000, "ms/mail", note=note)
            if count > counts[0]:
                yield Figure(f"of {count:,} waiting, times the cost {what}", each / least, "×", FLAT)


def _received(here: Rig, count: int) -> tuple[float, int]:
    """Seconds of CPU, and how many mails."""
    bot = here.bot()
    bot.write(NOBODY)
    here.fill(bot.user.name, shorts(count))
    cpu = cost(bot.command("once"), codes=ENDS, limit=ENOUGH["received"]).cpu
    return cpu, bot.handled


def _sent(here: Rig, count: int) -> tuple[float, int]:
    real = min(count, REAL)
    bot = with_answers(here, real)
    fill(bot.database, count // real, COPIES)  # the same answers, each to somebody else
    cpu = cost(bot.command("once"), codes=ENDS, limit=ENOUGH["sent"]).cpu
    return cpu, bot.sent


def _crowds(here: Rig, few: int, many: int, mails: int, rounds: int) -> Figures:
    bots = {count: here.crowds.bot(count) for count in (few, many)}
    passes = _in_turn(bots, lambda bot: _pass(bot, 5), rounds)
    for count in bots:
        yield Figure(f"{count:,} signatures, a pass that finds nothing", passes[count] * 1000, "ms")
    yield Figure(f"{many:,} signatures, times that of {few:,}, nothing", passes[many] / passes[few], "×", NEARLY)
    first = iter(range(mails, 1_000_000, mails))
    costs = _in_turn(bots, lambda bot: _answered(here, bot, next(first), mails), rounds)
    for count in bots:
        yield Figure(f"{count:,} signatures, a mail", costs[count] / mails * 1000, "ms")
    yield Figure(f"{many:,} signatures, times that of {few:,}, a mail", costs[many] / costs[few], "×", NEARLY)


def _in_turn(bots: dict[int, Bot], work: Callable[[Bot], float], rounds: int) -> dict[int, float]:
    ran = [{count: work(bot) for count, bot in bots.items()} for _ in range(rounds)]
    return {count: median(one[count] for one in ran) for count in bots}


def _pass(bot: Bot, rounds: int) -> float:
    found = json.loads(cost([sys.executable, "-m", "tests.bench.inside", "pass", str(bot.config), str(rounds)]).out)
    return float(median(found))


def _answered(here: Rig, bot: Bot, first: int, count: int) -> float:
    """CPU of the mails beyond a pass that finds nothing, both with Python's start."""
    nothing = cost(bot.command("once")).cpu
    here.fill(bot.user.name, replies(count, here.alert, first))
    return cost(bot.command("once")).cpu - nothing

"""A letter with 100,000 names, from its closing until the last supporter has been told: PDF, letter, 100,000 notes.

`signbot close`, then `signbot once` until nothing is left; the memory of the largest process of all of them.
"""

from tests.bench import Figure, Figures, Sizes, at_most
from tests.bench.process import KILLED, cost
from tests.bench.rig import Bot, Rig

ENOUGH = 100  # seconds of CPU for all passes
ENDS = (0, 75, KILLED)
LEFT = "SELECT (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')) + (SELECT 1 - told FROM campaign)"
TOLD = "SELECT count(*) FROM outbox WHERE sent_at IS NOT NULL AND supporter <> '' AND mail_id IS NULL"


def bench(sizes: Sizes, here: Rig) -> Figures:
    count = sizes(100_000, 60)
    bot = here.crowds.bot(count)
    cost(bot.command("close", "UA 329/11"))
    megabytes, cpu = _told(bot)
    told = bot.asked(TOLD)
    unfinished = "" if told == count else f"{told:,} of {count:,} had been told after {ENOUGH} s of CPU"
    yield Figure("closing, CPU", cpu / max(told, 1) * 1000, "ms/note")
    yield Figure("closing, memory of the largest process", megabytes, "MB", at_most(400, 300), unfinished)


def _told(bot: Bot) -> tuple[float, float]:
    """Megabytes, and seconds of CPU, until all is done or enough."""
    megabytes = cpu = 0.0
    while bot.asked(LEFT) and cpu < ENOUGH - 1:
        ran = cost(bot.command("once"), codes=ENDS, limit=int(ENOUGH - cpu))
        megabytes, cpu = max(megabytes, ran.megabytes), cpu + ran.cpu
    return megabytes, cpu

"""Peak memory of the largest process of a pass that makes no PDF; beside it, a pass that finds nothing."""

from tests.bench import Figure, Figures, Sizes, at_most
from tests.bench.process import cost
from tests.bench.replies import replies
from tests.bench.rig import Rig


def bench(sizes: Sizes, here: Rig) -> Figures:
    count = sizes(2_000, 10)
    bot = here.bot()
    yield Figure("a pass that finds nothing", cost(bot.command("once")).megabytes, "MB")
    here.fill(bot.user.name, replies(count, here.alert))
    full = cost(bot.command("once"))
    if bot.sent != count:
        raise RuntimeError(f"{bot.sent} answers to {count} mails")
    yield Figure(f"a pass over {count:,} replies", full.megabytes, "MB", at_most(110, 85))

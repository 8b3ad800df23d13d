"""End to end: replies lie in a real Dovecot; each is read, recorded, and answered to postfix's smtp-sink.

Ours is `signbot once`. The peers of `tests.bench.peers` do less, on the same mails, on one core, in turn. CPU of the
client alone, with its start; the servers are the same for all.
"""

import sys
from collections.abc import Callable, Mapping
from statistics import median

from tests.bench import Bound, Figure, Figures, Sizes, at_least
from tests.bench.peers import Job
from tests.bench.process import cost, in_turn
from tests.bench.replies import replies
from tests.bench.rig import Rig

PEERS = {
    "naive": "naive imaplib loop",
    "tools": "imap_tools loop",
    "hasty": "imap_tools loop that a crash makes lose mails",
    "lean": "lean reference",
    "floor": "raw FETCH",
}
MODULES = {"hasty": "tools"}  # the others have the name of the peer
BOUNDS = {"tools": at_least(4, 8), "lean": at_least(0.15, 0.3)}
WHOLE = (  # replies, rounds, who, what must be reached
    (500, 1, ("naive",), BOUNDS),
    (2_000, 2, ("tools", "hasty", "lean", "floor"), BOUNDS),
    (10_000, 1, ("lean",), {}),  # where its start weighs nothing: to compare
)
TINY = ((20, 1, tuple(PEERS), BOUNDS),)
SILENT = ("floor",)  # sends nothing
COUNTED = 0.98  # of the replies sign at once: else they are none that supporters write, or we read them badly


def bench(sizes: Sizes, here: Rig) -> Figures:
    for count, rounds, peers, bounds in sizes(WHOLE, TINY):
        yield from _of(here, count, rounds, peers, bounds)


def _of(here: Rig, count: int, rounds: int, peers: tuple[str, ...], bounds: Mapping[str, Bound]) -> Figures:
    full = here.user().name
    here.fill(full, replies(count, here.alert))
    works: dict[str, Callable[[], float]] = {"ours": lambda: _ours(here, full, count)}
    works |= {name: lambda name=name: _peer(here, full, count, name) for name in peers}  # type: ignore[misc]
    taken = {name: median(found) / count for name, found in in_turn(works, rounds).items()}
    yield Figure(f"{count:,} replies, signbot", taken["ours"] * 1000, "ms/mail")
    for name in peers:
        yield Figure(f"{count:,} replies, {PEERS[name]}", taken[name] * 1000, "ms/mail")
    for name in peers:
        yield Figure(
            f"{count:,} replies: as fast as the {PEERS[name]}", taken[name] / taken["ours"], "×", bounds.get(name)
        )


def _ours(here: Rig, full: str, count: int) -> float:
    """CPU seconds of a pass that answers them all."""
    bot, before = here.bot(), here.sink.mails
    here.copy(bot.user.name, full)
    cpu = cost(bot.command("once")).cpu
    if (here.sink.mails - before, bot.handled) != (count, count) or bot.counted < COUNTED * count:
        raise RuntimeError(f"{here.sink.mails - before} sent, {bot.handled} handled, {bot.counted} counted of {count}")
    return cpu


def _peer(here: Rig, full: str, count: int, name: str) -> float:
    bot, before = here.bot(), here.sink.mails
    here.copy(bot.user.name, full)
    job = Job(bot.imap_port, bot.user.name, bot.user.password, bot.smtp_port, str(bot.folder), name == "hasty")
    module = f"tests.bench.peers.{MODULES.get(name, name)}"
    cpu = cost([sys.executable, "-m", module, str(job.write())]).cpu
    if name not in SILENT and here.sink.mails - before != count:
        raise RuntimeError(f"{name} sent {here.sink.mails - before} answers to {count} mails")
    return cpu

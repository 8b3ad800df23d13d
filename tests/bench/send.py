"""Sending: an outbox of real answers to postfix's smtp-sink, beside the same mails sent by programs that know nothing.

Ours claims each in the database before it goes, and records what became of it. How fast that is on one core is the CPU
of the client and of the sink; what is the client's alone stands beside it. Over a link with a round trip of 20 ms it is
the time that counts.
"""

import json
import sys
from collections.abc import Callable
from statistics import median

from tests.bench import Figure, Figures, Sizes, at_least
from tests.bench.delay import far
from tests.bench.process import cost
from tests.bench.replies import replies
from tests.bench.rig import NOBODY, Bot, Rig
from tests.bench.sink import Sink

BOUNDS = {"pipelined": at_least(0.4, 0.7)}
NEAR = {"smtplib": "smtplib on one connection", "pipelined": "raw pipelined"}
ROUND_TRIP = 20  # milliseconds
WAITING = (0, 75)  # how `once` ends where it could not send


def bench(sizes: Sizes, here: Rig) -> Figures:
    full = with_answers(here, sizes(1_500, 10))
    yield from _near(here, full, sizes(3, 1))
    few = with_answers(here, sizes(400, 10))
    with far(here.sink.port, ROUND_TRIP) as port:
        yield from _far(few, sizes(40, 3), port)


def with_answers(here: Rig, count: int) -> Bot:
    """A bot whose answers to so many replies wait in the outbox."""
    bot = here.bot()
    bot.write(NOBODY)
    here.fill(bot.user.name, replies(count, here.alert))
    cost(bot.command("once"), codes=WAITING)
    bot.write(here.sink.port)
    return bot


def _near(here: Rig, full: Bot, rounds: int) -> Figures:
    works: dict[str, Callable[[int], dict[str, float]]] = {"ours": lambda port: ours(here, full, port)}
    works |= {way: lambda port, way=way: peers(full, way, port) for way in NEAR}  # type: ignore[misc]
    ran = [{name: _with_its_sink(work) for name, work in works.items()} for _ in range(rounds)]
    client = {name: median(one[name]["cpu"] / one[name]["sent"] for one in ran) for name in works}
    both = {name: median((one[name]["cpu"] + one[name]["sink"]) / one[name]["sent"] for one in ran) for name in works}
    for name, what in {"ours": "signbot", **NEAR}.items():
        yield Figure(f"outbox, {what}", client[name] * 1000, "ms/mail")
        yield Figure(f"outbox, {what}, with the sink", both[name] * 1000, "ms/mail")
    for way, what in NEAR.items():
        yield Figure(f"outbox: as fast as {what}, CPU of the client alone", client[way] / client["ours"], "×")
        yield Figure(f"outbox: as fast as {what}", both[way] / both["ours"], "×", BOUNDS.get(way))


def _with_its_sink(work: Callable[[int], dict[str, float]]) -> dict[str, float]:
    """What it cost, and what that cost a sink that serves nobody else."""
    with Sink() as sink:
        found = work(sink.port)
    return {**found, "sink": sink.cpu}


def _far(few: Bot, count: int, port: int) -> Figures:
    each = peers(few, "each", port, count)
    piped = peers(few, "pipelined", port, count)
    few.write(port)
    sent = inside(few)
    seconds = {name: one["seconds"] / one["sent"] for name, one in (("each", each), ("piped", piped), ("ours", sent))}
    yield Figure(f"{ROUND_TRIP} ms away, signbot", seconds["ours"] * 1000, "ms/mail")
    yield Figure(f"{ROUND_TRIP} ms away, a connection for each mail", seconds["each"] * 1000, "ms/mail")
    yield Figure(f"{ROUND_TRIP} ms away, raw pipelined", seconds["piped"] * 1000, "ms/mail")
    times = seconds["each"] / seconds["ours"]
    yield Figure(f"{ROUND_TRIP} ms away: times as fast as a connection for each", times, "×", at_least(6, 30))


def ours(here: Rig, full: Bot, port: int) -> dict[str, float]:
    """Everything that waits there, sent from a copy."""
    bot = here.again(full)
    bot.write(port)
    return inside(bot)


def inside(bot: Bot) -> dict[str, float]:
    waiting = bot.asked("SELECT count(*) FROM outbox WHERE state = 'queued'")
    ran = cost([sys.executable, "-m", "tests.bench.inside", "send", str(bot.config)])
    sent: dict[str, float] = json.loads(ran.out)
    if sent["sent"] != waiting:
        raise RuntimeError(f"{sent['sent']} of {waiting} mails sent")
    return sent


def peers(bot: Bot, way: str, port: int, limit: int = -1) -> dict[str, float]:
    arguments = [way, str(bot.database), str(port), str(limit)]
    sent: dict[str, float] = json.loads(cost([sys.executable, "-m", "tests.bench.peers.sending", *arguments]).out)
    return sent

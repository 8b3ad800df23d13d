"""A million sign-ons in a day, minute by minute: who is refused, how long the others wait, and what the ceiling is.

    arrivals | the mailbox's own limits | workers | the outbox | the sender's limits

python -m tests.bench.scale [--write]    prints the table; writes it into docs/scale.md

What a mail costs is the baseline's (`benchmarks/baseline.json`); what providers allow is what they publish, see the
document. Nothing here is chance: the same day each time.
"""

import math
import sys
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

from tests.bench.table import FOLDER, values

DOCUMENT = Path(__file__).parents[2] / "docs" / "scale.md"
BEGIN, END = "<!-- python -m tests.bench.scale --write -->\n", "<!-- end -->"
SIGN_ONS = 1_000_000
MINUTES = 24 * 60
BURST, HALF_LIFE = 0.4, 60.0  # of all come after the alert, half of what is left each hour; the others over the day
OURS = 0.6  # of a core's time is signbot's; the rest is for the mail server and the database beside it
COST = "end: 2,000 replies, signbot"  # milliseconds of CPU a mail, answers sent
MOST_DAYS = 600
UNBOUNDED = 10**12


@dataclass(frozen=True, slots=True)
class Mailbox:
    """What it takes; above that it returns mails to those who wrote them."""

    hour: int = UNBOUNDED
    day: int = UNBOUNDED
    suspends: bool = False  # whoever is over the hour's or the day's limit gets nothing for a day


@dataclass(frozen=True, slots=True)
class Sender:
    minute: int = UNBOUNDED
    day: int = UNBOUNDED


@dataclass(frozen=True, slots=True)
class Setting:
    name: str
    mailbox: Mailbox
    sender: Sender


GOOGLE, MICROSOFT, OWN = Mailbox(3_600, 86_400, suspends=True), Mailbox(3_600), Mailbox()
SETTINGS = (
    Setting("Google Workspace, both ways", GOOGLE, Sender(day=2_000)),
    Setting("Microsoft 365, both ways", MICROSOFT, Sender(30, 10_000)),
    Setting("own mail server; a relay as it is opened (14 a second, 50,000 a day)", OWN, Sender(14 * 60, 50_000)),
    Setting("own mail server; a relay with a raised quota (50 a second)", OWN, Sender(50 * 60)),
    Setting("own mail server, both ways", OWN, Sender()),
)


@dataclass
class Day:
    """Cumulative counts at the end of each minute."""

    came: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    handled: list[int] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)

    @property
    def waiting(self) -> int:
        """The most mails in the mailbox that no worker had looked at."""
        return max(
            came - refused - handled
            for came, refused, handled in zip(self.came, self.refused, self.handled, strict=True)
        )

    @property
    def days(self) -> float:
        """Until the last answer had gone."""
        return len(self.sent) / MINUTES

    def waited(self, share: float) -> int:
        """Minutes within which so many of those whose mail was taken had their answer."""
        taken = [came - refused for came, refused in zip(self.came, self.refused, strict=True)]
        waits = sorted(
            (bisect_left(self.sent, number) - bisect_left(taken, number), number)
            for number in range(1, taken[-1] + 1, max(taken[-1] // 10_000, 1))
        )
        return waits[math.ceil(share * len(waits)) - 1][0]


def arrivals() -> list[int]:
    """Sign-ons of each minute of the day that begins with the alert."""
    burst = [0.5 ** (minute / HALF_LIFE) for minute in range(MINUTES)]
    over = [1 - math.cos(2 * math.pi * (minute + 720) / MINUTES) / 2 for minute in range(MINUTES)]
    shape = [BURST * one / sum(burst) + (1 - BURST) * other / sum(over) for one, other in zip(burst, over, strict=True)]
    ends = [round(SIGN_ONS * part) for part in accumulate(shape)]
    return [end - start for start, end in zip([0, *ends[:-1]], ends, strict=True)]


def played(setting: Setting, cost: float) -> Day:
    """The day, and the days after it until every answer has gone. `cost`: seconds of CPU for a mail."""
    day, coming = Day(), arrivals()
    capacity = max(int(60 * OURS / cost), 1)
    taking = _Taking(setting.mailbox)
    came = refused = handled = sent = 0
    while sent < came - refused or len(day.came) < MINUTES:
        minute = len(day.came)
        if minute >= MOST_DAYS * MINUTES:
            break
        new = coming[minute] if minute < MINUTES else 0
        came += new
        refused += new - taking(new)
        handled += min(came - refused - handled, capacity)
        sent += min(handled - sent, _allowed(setting.sender, day.sent))
        for counts, value in ((day.came, came), (day.refused, refused), (day.handled, handled), (day.sent, sent)):
            counts.append(value)
    return day


@dataclass(slots=True)
class _Taking:
    """What the mailbox takes, minute by minute."""

    mailbox: Mailbox
    taken: list[int] = field(default_factory=list)  # cumulative
    shut: int = 0  # the minute until which it takes nothing

    def __call__(self, new: int) -> int:
        minute = len(self.taken)
        free = min(self.mailbox.hour - _within(self.taken, 60), self.mailbox.day - _within(self.taken, MINUTES))
        now = 0 if minute < self.shut else min(new, max(free, 0))
        if self.mailbox.suspends and now < new and minute >= self.shut:
            self.shut = minute + MINUTES
        self.taken.append(now + (self.taken[-1] if self.taken else 0))
        return now


def _allowed(sender: Sender, sent: Sequence[int]) -> int:
    """How many more may go in this minute. `sent`: cumulative, by minute."""
    return max(min(sender.minute, sender.day - _within(sent, MINUTES)), 0)


def _within(counts: Sequence[int], minutes: int) -> int:
    """Of a cumulative count: how many in the last minutes, this one, which has not been counted yet, among them."""
    before = counts[-minutes] if len(counts) >= minutes else 0
    return (counts[-1] if counts else 0) - before


def table(cost: float) -> str:
    """Markdown."""
    lines = [
        "| where | returned to their writers | at most unread | 95 % have an answer within | the last answer |",
        "|---|---|---|---|---|",
    ]
    for setting in SETTINGS:
        day = played(setting, cost)
        last = f"{day.days:,.0f} days" if day.days >= 2 else f"hour {day.days * 24:.1f}"
        cells = (f"{day.refused[-1]:,}", f"{day.waiting:,}", _time(day.waited(0.95)), last)
        lines.append(f"| {setting.name} | {' | '.join(cells)} |")
    coming = arrivals()
    peak = max(sum(coming[minute : minute + 60]) for minute in range(MINUTES - 60))
    core = 3600 * OURS / cost
    lines += [
        "",
        f"{SIGN_ONS:,} sign-ons, {peak:,} of them in the busiest hour. At {cost * 1000:.1f} ms of CPU for each,",
    ]
    lines += [f"one core that signbot shares with its servers handles {core:,.0f} an hour."]
    return "\n".join(lines) + "\n"


def _time(minutes: int) -> str:
    if minutes < 60:
        return f"{max(minutes, 1)} min"
    return f"{minutes / 60:.1f} h" if minutes < 2 * MINUTES else f"{minutes / MINUTES:,.0f} days"


def cost_of_a_mail() -> float:
    """Seconds, as the baseline has it."""
    return values(FOLDER / "baseline.json")[COST] / 1000


def written(document: str, made: str) -> str:
    head, _, rest = document.partition(BEGIN)
    return f"{head}{BEGIN}{made}{END}{rest.partition(END)[2]}"


def main(arguments: Sequence[str]) -> None:
    made = table(cost_of_a_mail())
    print(made, end="")
    if "--write" in arguments:
        DOCUMENT.write_text(written(DOCUMENT.read_text(encoding="utf-8"), made), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

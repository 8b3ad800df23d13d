"""What a story and a rehearsal are played on: a mail host in this process, and a time of their own.

Everything goes through the same steps and edges as in production; only the clock is the stage's, so that a deadline can
pass without waiting for it.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from rich.console import Console

from signbot.cli.shell import Shell
from signbot.core.campaign import Campaign
from signbot.core.value import dataclass
from signbot.demo.host import Host
from signbot.edges.mailbox import ImapSettings, Mailbox
from signbot.passes import Pass, Steady, Works, one_pass


class Clock:
    """The stage's time. Each look at it is a second later: no two mails have the same moment."""

    def __init__(self, start: datetime) -> None:
        self._at = start

    def now(self) -> datetime:
        self._at += timedelta(seconds=1)
        return self._at

    def steady(self) -> Steady:
        return Steady(self._at.timestamp(), "story")

    def pass_to(self, moment: datetime) -> None:
        self._at = max(self._at, moment)


@dataclass(frozen=True, slots=True)
class Stage:
    """What the scenes share."""

    out: Path
    host: Host
    clock: Clock
    shell: Shell
    works: Works
    campaign: Campaign
    console: Console

    def one_pass(self) -> Pass:
        done = one_pass(self.works)
        if done.troubles or done.waiting:
            raise RuntimeError(f"the demo's own mail host failed: {done.troubles + done.waiting}")
        return done


class StageMailbox(Mailbox):
    """The host's mail server has the stage's time, too; pymap can't be told that."""

    def __init__(self, settings: ImapSettings, now: Callable[[], datetime]) -> None:
        super().__init__(settings)
        self._now = now

    def clock(self) -> datetime:
        return self._now()


def works_of(shell: Shell, mailbox: Mailbox, clock: Clock) -> Works:
    """The works of production, under the stage's clock."""
    works = shell.works()
    reception = replace(works.reception, now=clock.now)
    return replace(works, now=clock.now, steady=clock.steady, mailbox=mailbox, reception=reception)

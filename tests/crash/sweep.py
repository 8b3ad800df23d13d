"""Kill a real `signbot once` at its k-th system call, or let that call fail; start it until it is idle; judge.

One pass receives three replies, answers them, closes the campaign and delivers its letter to twelve addresses over
two channels. strace (Linux) strikes: SIGKILL at the k-th of the calls that leave a trace, or ENOSPC and EIO instead
of a write. What must be true afterwards is checked, and what became of each point is counted.
"""

import json
import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tests.scenarios.stage import CODE, COORDINATOR, Stage, mail

CALLS = ("connect", "sendto", "recvfrom", "pwrite64", "fdatasync")  # what leaves a trace outside the process
WRITES, SYNC = "pwrite64", "fdatasync"
KILL, NO_SPACE, IO_ERROR = "SIGKILL", "ENOSPC", "EIO"
SUPPORTERS = ("amina@home.example", "boris@post.example", "chloe@courriel.example")
MAILS = tuple(f"official{number}@ministry.example" for number in range(1, 7))
FAXES = tuple(f"+1202458399{number}" for number in range(1, 7))
COPIES = 3  # of each reply, beside the genuine one
RESTARTS = 3
WAIT = 6  # minutes: longer than a letter waits for its own copy

RECIPIENTS = "".join(
    [f'\n[[campaign.recipient]]\nrole = "to"\nname = "Official {mail}"\nemail = "{mail}"\n' for mail in MAILS]
    + [f'\n[[campaign.recipient]]\nrole = "cc"\nname = "Office {fax}"\nfax = "{fax}"\n' for fax in FAXES]
)


@dataclass(frozen=True, slots=True)
class Point:
    """Where it strikes: at the k-th (from 1) of one kind of call. strace counts each kind for itself."""

    fault: str
    call: str
    k: int

    def __str__(self) -> str:
        return f"{self.fault} at {self.call} {self.k}"

    @property
    def inject(self) -> str:
        does = "signal=SIGKILL" if self.fault == KILL else f"error={self.fault}"
        return f"{self.call}:{does}:when={self.k}"


def can_sweep() -> bool:
    """Is strace there, and may it trace?"""
    return shutil.which("strace") is not None and _strace(["true"], "-e", "trace=none").returncode == 0


def prepare(stage: Stage) -> None:
    """Three replies in the mailbox, copies of them that prove less, and a campaign that is ripe for the next pass."""
    stage.imap = 'also = ["Junk"]'
    stage.campaign()
    stage.campaigns[0] = stage.campaigns[0].partition("[[campaign.recipient]]")[0] + RECIPIENTS
    stage.write()
    for supporter in SUPPORTERS:
        genuine = mail(f"{supporter.partition('@')[0].title()} Diallo <{supporter}>", "SIGN UA 329/11")
        bare = genuine.partition(b"\r\n")[2]
        copies = (bare, "Junk"), (b"Precedence: list\r\n" + bare, "INBOX"), (genuine, "INBOX")
        doubled = (b"Message-ID: <again@evil.example>\r\n" + genuine, "INBOX")
        for raw, folder in (*copies, doubled):
            stage.dovecot.append(stage.user.name, raw, folder=folder)
    stage.run("close", CODE)


def count(stage: Stage) -> Counter[str]:
    """How many calls of each kind a whole pass makes."""
    trace = stage.folder / "trace"
    _strace(stage.command("once"), "-e", f"trace={','.join(CALLS)}", "-o", str(trace))
    lines = trace.read_text(errors="replace").splitlines()
    return Counter(call for line in lines for call in CALLS if f"{call}(" in line)


def points(counts: Counter[str], each: int) -> list[Point]:
    """At most `each` points for each kind of call and fault, spread evenly over the pass."""
    kinds = [(KILL, call) for call in CALLS] + [(NO_SPACE, WRITES), (IO_ERROR, WRITES), (IO_ERROR, SYNC)]
    return [
        Point(fault, call, k)
        for fault, call in kinds
        for k in range(1, counts[call] + 1, max(1, -(-counts[call] // each)))
    ]


def strike(stage: Stage, point: Point) -> bool:
    """One pass that is struck. Was it cut short?"""
    options = ("-e", f"trace={point.call}", "-e", f"inject={point.inject}", "-o", "/dev/null")
    return _strace(stage.command("once"), *options).returncode != 0


def carry_on(stage: Stage) -> None:
    """Passes until it is idle. As in the world, the own copies of letters arrive in the mailbox; and minutes go by."""
    for _ in range(RESTARTS):
        stage.copies_arrive()
        stage.once()
    stage.minutes_pass(WAIT)
    stage.once()
    stage.once()


def judge(stage: Stage) -> Counter[str]:
    """What must hold whatever happened; and what became of letters and answers."""
    assert stage.names() == ["Amina Diallo", "Boris Diallo", "Chloe Diallo"]
    found = Counter(_answers(stage))
    balance = stage.status()["balance"]  # which adds up
    assert balance["duplicate"] == COPIES * len(SUPPORTERS), balance
    went = Counter(mail.recipients[0] for mail in stage.mailserver.accepted)
    fates: dict[str, str] = {one["route"]: one["state"] for one in json.loads(stage.run("deliveries", CODE, "--json"))}
    assert len(fates) == len(MAILS) + len(FAXES), fates
    for route, fate in fates.items():
        number = went[route if "@" in route else f"{route.removeprefix('+')}@fax.example"]
        assert number <= 1, f"a letter went twice: {route}"
        assert number == 1 or fate == "uncertain", f"a letter is missing, and nobody is told: {route} is {fate}"
        assert fate in ("sent", "uncertain"), f"{route} is {fate}"
        found["letters uncertain, and sent"] += fate == "uncertain" and number == 1
        found["letters uncertain, and not sent"] += number == 0
    doubt = "uncertain" in fates.values()
    alarms = [mail for mail in stage.answers(COORDINATOR) if "decision" in mail.subject]
    assert len(alarms) == doubt, f"{len(alarms)} alarms about {fates}"
    assert doubt or stage.state() == "delivered"
    return found


def _answers(stage: Stage) -> Iterator[str]:
    for supporter in SUPPORTERS:
        mails = [mail for mail in stage.answers(supporter) if "You have signed" in mail.subject]
        assert mails, f"{supporter} was never answered"
        assert len({mail.message_id for mail in mails}) == 1, "an answer was made twice"
        if len(mails) > 1:
            yield "answers sent again with the same Message-ID"


def _strace(command: list[str], *options: str) -> subprocess.CompletedProcess[bytes]:
    strace = ["strace", "-f", *options, "--", *command]
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(strace, capture_output=True, timeout=120, check=False, env=environ)

"""Kill a real `signbot once` at its k-th system call, or let that call fail; start it until it is idle; judge.

One pass receives three replies, answers them, closes the campaign and delivers its letter to twelve addresses over
two channels. strace (Linux) strikes: SIGKILL at the k-th of the calls that leave a trace, or ENOSPC and EIO instead
of a write. What must be true afterwards is checked, and what became of each point is counted.
"""

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.scenarios.stage import BOT, CODE, Stage

CALLS = ("connect", "sendto", "recvfrom", "pwrite64", "fdatasync")  # what leaves a trace outside the process
WRITES = "pwrite64"
KILL, NO_SPACE, IO_ERROR = "SIGKILL", "ENOSPC", "EIO"
SUPPORTERS = ("amina@home.example", "boris@post.example", "chloe@courriel.example")
MAILS = tuple(f"official{number}@ministry.example" for number in range(1, 7))
FAXES = tuple(f"+1202458399{number}" for number in range(1, 7))
RESTARTS = 4

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
    """Three replies in the mailbox, and a campaign that is ripe for the next pass."""
    stage.campaign()
    stage.campaigns[0] = stage.campaigns[0].partition("[[campaign.recipient]]")[0] + RECIPIENTS
    stage.write()
    for supporter in SUPPORTERS:
        stage.deliver(f"{supporter.partition('@')[0].title()} Diallo <{supporter}>", "SIGN UA 329/11")
    stage.run("close", CODE)


def count(stage: Stage) -> Counter[str]:
    """How many calls of each kind a whole pass makes."""
    trace = stage.folder / "trace"
    _strace(stage.command("once"), "-e", f"trace={','.join(CALLS)}", "-o", str(trace))
    lines = trace.read_text(errors="replace").splitlines()
    return Counter(call for line in lines for call in CALLS if f"{call}(" in line)


def points(counts: Counter[str], each: int) -> list[Point]:
    """At most `each` points for each kind of call and fault, spread evenly over the pass."""
    kinds = [(KILL, call) for call in CALLS] + [(NO_SPACE, WRITES), (IO_ERROR, WRITES)]
    return [
        Point(fault, call, k)
        for fault, call in kinds
        for k in range(1, counts[call] + 1, max(1, -(-counts[call] // each)))
    ]


def strike(stage: Stage, point: Point) -> bool:
    """One pass that is struck. Was it cut short?"""
    options = ("-e", f"trace={point.call}", "-e", f"inject={point.inject}", "-o", "/dev/null")
    return _strace(stage.command("once"), *options).returncode != 0


def carry_on(stage: Stage, returned: int = 0) -> None:
    """Passes until it is idle. As in the world, the own copies of letters arrive in the mailbox."""
    for _ in range(RESTARTS):
        for accepted in stage.mailserver.accepted[returned:]:
            if BOT in accepted.recipients[1:]:
                stage.dovecot.append(stage.user.name, b"Received: by mx; today\r\n" + accepted.raw, datetime.now(UTC))
        returned = len(stage.mailserver.accepted)
        stage.once()


def judge(stage: Stage) -> Counter[str]:
    """What must hold whatever happened; and what became of letters and answers."""
    assert stage.names() == ["Amina Diallo", "Boris Diallo", "Chloe Diallo"]
    found = Counter(_answers(stage))
    deliveries = stage.status()["campaigns"][0]["deliveries"]
    went = Counter(mail.to for mail in map(_address, stage.mailserver.accepted) if mail.letter)
    assert all(number == 1 for number in went.values()), f"a letter went twice: {went}"
    missing = len(MAILS) + len(FAXES) - len(went)
    assert deliveries["sent"] + deliveries["uncertain"] == len(MAILS) + len(FAXES), deliveries
    assert missing <= deliveries["uncertain"], f"{missing} letters are missing, and nobody is told: {deliveries}"
    found["letters uncertain"] += deliveries["uncertain"]
    found["letters missing, listed as uncertain"] += missing
    return found


def _answers(stage: Stage) -> Iterator[str]:
    for supporter in SUPPORTERS:
        mails = [mail for mail in stage.answers(supporter) if "You have signed" in mail.subject]
        assert mails, f"{supporter} was never answered"
        assert len({mail.message_id for mail in mails}) == 1, "an answer was made twice"
        if len(mails) > 1:
            yield "answers sent again with the same Message-ID"


@dataclass(frozen=True, slots=True)
class _Went:
    to: str
    letter: bool


def _address(accepted: object) -> _Went:
    recipients: list[str] = accepted.recipients  # type: ignore[attr-defined]
    return _Went(recipients[0], recipients[0].endswith(("ministry.example", "fax.example")))


def _strace(command: list[str], *options: str) -> subprocess.CompletedProcess[bytes]:
    strace = ["strace", "-f", *options, "--", *command]
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(strace, capture_output=True, timeout=120, check=False, env=environ)

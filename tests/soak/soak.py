"""Hours of a bad year in minutes: supporters write, people move mails about, servers fail, and `run` is killed.

Everything that happens is drawn from one seed. What must be true at the end is worked out beside it (model.py).
"""

import contextlib
import itertools
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.postgres import Postgres
from tests.scenarios.stage import BOT, Read, Stage, mail
from tests.servers.smtpd import DROP, At, Fault
from tests.soak.model import Model

SUPPORTERS, UNPROVEN = 40, 10  # of the supporters, so many can't be believed at once
QUOTAS = [
    (At.MAIL, "550 5.4.5 Daily user sending limit exceeded"),
    (At.RCPT, "451 4.7.1 You have exceeded your hourly sending limit"),
    (At.DATA, "550 5.7.1 <DATA>: Data command rejected: only 10 messages per day"),
    (At.ACCEPT, "554 5.7.0 The limit on the number of allowed outgoing messages was exceeded."),
]
QUIET = 240.0  # seconds after the last fault within which everything must have settled
AWAY = (0.3, 3.0)  # seconds that a server is gone, or says nothing
BEFORE_CLOSING = 3.0  # seconds without mails for a campaign that is about to close: INTERNALDATE has whole seconds
TRY_AGAIN, YOUNG = 75, 30.0  # seconds within which a worker may find that there is no database
WRONG_DAYS = (8.0, 8.0, -8.0)  # each letter has seven days
WRONG_CLOCK = """
import datetime, sys, time_machine
days = float(sys.argv.pop(1))
time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=days)).start()
from signbot.cli import main
main()
"""
GIVEN = "Amina Boris Chloé Dmitri Eve Farid Grace Hana Ivan Jana".split()
FAMILY = "Diallo Keller Lefèvre Volkov Okafor Nováková Petrov Peterson Raman Byrne".split()
ADDRESSES = ("sprow@state.example", "525550933414@fax.example")


@dataclass
class Soak:
    stage: Stage
    chance: random.Random
    seconds: float
    postgres: Postgres | None = None
    model: Model = field(default_factory=Model)
    faults: Counter[str] = field(default_factory=Counter)
    workers: list["subprocess.Popen[bytes]"] = field(default_factory=list)
    sent: list[bytes] = field(default_factory=list)  # supporters' mails, for a second delivery
    believed: list[bytes] = field(default_factory=list)  # those of them for which the provider vouches
    open: list[str] = field(default_factory=list)
    closing: str = ""
    returned: int = 0  # mails of ours that were looked at for own copies and requests
    died: list[int] = field(default_factory=list)  # exit codes of workers that ended by themselves
    began: dict[int, float] = field(default_factory=dict)  # when each worker was started
    serial: "itertools.count[int]" = field(default_factory=itertools.count)

    # Life ----------------------------------------------------------------------------------------

    def play(self) -> None:
        rounds = max(2, int(self.seconds // 45))
        self._prepare(rounds)
        began, each = time.monotonic(), self.seconds / rounds
        for number in range(rounds):
            end = began + each * (number + 1)
            self.something_fails()  # in each round something, however slow this computer is
            self._until(end - BEFORE_CLOSING)
            self.closing = self.open.pop(0)
            self._until(end)
            self.stage.run("close", self.closing)
            self.model.close(self.closing)
            self.closing = ""
        self._calm()

    def _prepare(self, rounds: int) -> None:
        self.stage.imap, self.stage.limits = (
            'poll_seconds = 1\nalso = ["Junk"]',
            "[limits]\nanswers_per_address_per_day = 1000",
        )
        if self.postgres:
            url = self.postgres.database()
            self.postgres.lasting(url)
            self.stage.bot = f'database = "{url}"'
        for number in range(1, rounds + 1):
            self.open.append(f"UA {number}/11")
            self.stage.campaign(self.open[-1], f"CASE {number}")
        if self.postgres:
            self.stage.run("db", "upgrade")
        for _ in range(2 if self.postgres else 1):
            self._start()
        for code in self.open:  # nobody mails a letter without a name
            self._sign(code, 0)
        _wait(self._begun, QUIET)

    def _begun(self) -> bool:
        return len(self.stage.mailserver.accepted) > 0

    def _until(self, end: float) -> None:
        deeds: list[tuple[int, Callable[[], None]]] = [(30, self.somebody_writes), (3, self.something_fails)]
        while time.monotonic() < end:
            (deed,) = self.chance.choices([deed for _, deed in deeds], [weight for weight, _ in deeds])
            deed()
            self._copies_arrive()
            self._revive()
            time.sleep(self.chance.uniform(0.0, 0.3))

    def _start(self, days: float = 0.0) -> None:
        """A worker; with `days` its clock is wrong by so much."""
        command = self.stage.command("run")
        if days:
            command = [sys.executable, "-c", WRONG_CLOCK, str(days), *command[3:]]
        with (self.stage.folder / "run.log").open("ab") as log:
            self.workers.append(subprocess.Popen(command, stdout=log, stderr=log))
        self.began[self.workers[-1].pid] = time.monotonic()

    def _revive(self) -> None:
        for worker in [worker for worker in self.workers if worker.poll() is not None]:
            if self.postgres and worker.returncode == TRY_AGAIN and time.monotonic() - self.began[worker.pid] < YOUNG:
                self.faults["began without its database"] += 1  # exit 75: a supervisor starts it again
            else:
                self.died.append(worker.returncode)
            self.workers.remove(worker)
            self._start()

    def _calm(self) -> None:
        """No more faults; until nothing moves any more."""
        self.stage.mailserver.heal()
        _wait(self._settled, QUIET)
        for worker in self.workers:
            worker.send_signal(signal.SIGTERM)
            self.died += [code for code in [worker.wait(60)] if code]

    def _settled(self) -> bool:
        self._copies_arrive()
        self._revive()
        status = self.stage.status()
        letters = Counter[str]()
        for one in status["campaigns"]:
            letters.update(one["deliveries"])
        arrived = status["balance"]["received"] >= self.model.verdicts["received"]
        composed = sum(letters.values()) == len(status["campaigns"]) * len(ADDRESSES)
        return (
            arrived
            and composed
            and not (status["balance"]["waiting"] or letters["queued"] or status["outbox"]["queued"])
        )

    # People --------------------------------------------------------------------------------------

    def somebody_writes(self) -> None:
        deeds = {
            self.sign: 40,
            self.withdraw: 12,
            self.rename: 8,
            self.confirm: 15,
            self.second_delivery: 5,
            self.moved_back: 5,
            self.forgery: 8,
            self.vacation: 4,
            self.copies_in_two_folders: 6,
            self.doubled_fields: 5,
        }
        (deed,) = self.chance.choices(list(deeds), list(deeds.values()))
        deed()

    def _code(self) -> str:
        return self.chance.choice(self.open) if self.open else ""

    def sign(self) -> None:
        if code := self._code():
            self._sign(code, self.chance.randrange(SUPPORTERS))

    def _sign(self, code: str, who: int) -> None:
        proven = who >= UNPROVEN or who == 0
        message_id = self._write(who, f"SIGN {code}", proven=True if proven else None)
        self.model.sign(code, address(who), name(who), message_id, proven=proven)

    def withdraw(self) -> None:
        """Only those who never correct their name: which row that would be is another test's business."""
        if code := self._code():
            who = self.chance.randrange(UNPROVEN, SUPPORTERS, 2)
            self.model.withdraw(code, address(who), self._write(who, f"WITHDRAW {code}"))

    def rename(self) -> None:
        if code := self._code():
            who = self.chance.randrange(UNPROVEN + 1, SUPPORTERS, 2)
            new = f"{self.chance.choice(GIVEN)} {self.chance.choice(GIVEN)} {FAMILY[who % 10]}"
            self.model.rename(code, address(who), new, self._write(who, f"NAME {code} {new}"))

    def confirm(self) -> None:
        """A plain "yes" to a request that has come, while its campaign is open."""
        asked = [one for one in self._requests() if (one[0], one[1]) in self.model.states]
        waiting = [one for one in asked if self.model.states[one[0], one[1]] == "pending" and one[0] in self.open]
        if waiting:
            code, of, request = self.chance.choice(waiting)
            who = next(number for number in range(SUPPORTERS) if address(number) == of)
            subject, headers = f"Re: {request.subject}", f"In-Reply-To: {request.message_id}\r\n"
            self.model.confirm(code, of, self._write(who, "yes", None, subject, request.reply_to, headers))

    def _requests(self) -> list[tuple[str, str, Read]]:
        found = []
        for one in self.stage.mailserver.accepted:
            if b"\r\nSubject: Please confirm" in one.raw:
                read = Read.of(one)
                codes = [code for code in self.open if f"{code} " in f"{read.subject} "]
                found += [(code, read.to, read) for code in codes]
        return found

    def second_delivery(self) -> None:
        if self.sent:
            self.stage.dovecot.append(self.stage.user.name, self.chance.choice(self.sent))
            self.model.again()

    def copies_in_two_folders(self) -> None:
        """A supporter's mail and copies of it that prove less: a list's, and one in the junk folder; in any order."""
        if not (code := self._code()):
            return
        self.faults["copies in two folders"] += 1
        who = self.chance.randrange(UNPROVEN, SUPPORTERS)
        raw, message_id = self._made(who, f"SIGN {code}", True, "Letters", BOT, "")
        bare = raw.partition(b"\r\n")[2]
        copies = [(raw, "INBOX"), (b"Precedence: list\r\n" + bare, "INBOX"), (bare, "Junk")]
        self.chance.shuffle(copies)
        for copy, folder in copies:
            self.stage.dovecot.append(self.stage.user.name, copy, folder=folder)
        self.model.sign(code, address(who), name(who), message_id, proven=True)
        self.model.again()
        self.model.again()

    def doubled_fields(self) -> None:
        """Somebody sends a believed mail once more, with something on top."""
        if self.believed:
            self.faults["doubled fields"] += 1
            tops = ["Message-ID: <again@evil.example>", "Subject: WITHDRAW", "From: eve@evil.example", "Date: today"]
            top = "\r\n".join(self.chance.sample(tops, self.chance.randint(1, 3)))
            raw = f"{top}\r\n".encode() + self.chance.choice(self.believed)
            self.stage.dovecot.append(self.stage.user.name, raw, folder=self.chance.choice(["INBOX", "Junk"]))
            self.model.again()

    def moved_back(self) -> None:
        """A person drags a handled mail back into the inbox."""
        maildir = self.stage.dovecot.maildir
        handled = [
            file
            for part in ("new", "cur")
            for file in maildir(self.stage.user.name, "signbot/Processed").glob(f"{part}/*")
        ]
        if handled:
            file = self.chance.choice(sorted(handled))
            with contextlib.suppress(FileNotFoundError):  # the server has just renamed it
                stamp = f"{int(time.time())}.B{next(self.serial):09}P{os.getpid()}.loopback"
                file.rename(maildir(self.stage.user.name) / "new" / stamp)
                self.model.again()

    def forgery(self) -> None:
        if code := self._code():
            verb = self.chance.choice(["SIGN", "WITHDRAW"])
            who = self.chance.randrange(SUPPORTERS)
            self.model.forged(self._write(who, f"{verb} {code}", proven=False, keep=False))

    def vacation(self) -> None:
        headers = "Auto-Submitted: auto-replied\r\n"
        who = self.chance.randrange(SUPPORTERS)
        text = "I am out of the office until Monday."
        self.model.machine(self._write(who, text, subject="Out of office", headers=headers, keep=False))

    def _write(
        self,
        who: int,
        text: str,
        proven: bool | None = True,
        subject: str = "Letters",
        to: str = BOT,
        headers: str = "",
        keep: bool = True,
    ) -> str:
        raw, message_id = self._made(who, text, proven, subject, to, headers)
        self.stage.dovecot.append(self.stage.user.name, raw)
        if keep:
            self.sent.append(raw)
        if keep and proven:
            self.believed.append(raw)
        return message_id

    def _made(self, who: int, text: str, proven: bool | None, subject: str, to: str, headers: str) -> tuple[bytes, str]:
        """A mail, and its Message-ID."""
        raw = mail(f"{name(who)} <{address(who)}>", text, subject=subject, proven=proven, to=to, headers=headers)
        (line,) = [line for line in raw.decode().split("\r\n") if line.startswith("Message-ID: ")]
        return raw, line.removeprefix("Message-ID: ")

    def _copies_arrive(self) -> None:
        """As in the world, the own copy of a letter comes to our mailbox."""
        accepted = self.stage.mailserver.accepted
        for one in accepted[self.returned :]:
            self.returned += 1
            if BOT in one.recipients[1:]:
                self.stage.dovecot.append(self.stage.user.name, b"Received: by mx; today\r\n" + one.raw)
                self.model.machine()

    # Faults --------------------------------------------------------------------------------------

    def something_fails(self) -> None:
        faults = [
            self.killed,
            self.killed,
            self.stopped,
            self.imap_gone,
            self.imap_silent,
            self.smtp_drops,
            self.smtp_refuses,
            self.smtp_forgets_to_say_so,
            self.over_quota,
            self.database_away,
            self.clock_wrong,
        ]
        fault = self.chance.choice(faults)
        self.faults[fault.__name__] += 1
        fault()

    def _pause(self) -> None:
        time.sleep(self.chance.uniform(*AWAY))

    def killed(self, which: "subprocess.Popen[bytes] | None" = None) -> None:
        worker = which or self.chance.choice(self.workers)
        worker.kill()
        worker.wait()
        self.workers.remove(worker)
        self._start()

    def stopped(self) -> None:
        worker = self.chance.choice(self.workers)
        worker.send_signal(signal.SIGTERM)
        code = worker.wait(120)
        not_begun = (-signal.SIGTERM, TRY_AGAIN)
        self.died += [code] if code and code not in not_begun else []
        self.workers.remove(worker)
        self._start()

    def imap_gone(self) -> None:
        with self.stage.dovecot.stopped():
            self._pause()

    def imap_silent(self) -> None:
        with self.stage.dovecot.frozen():
            self._pause()

    def smtp_drops(self) -> None:
        self.stage.mailserver.plan(Fault(self.chance.choice(list(At)), DROP, times=self.chance.randint(1, 4)))

    def smtp_refuses(self) -> None:
        at = self.chance.choice([At.CONNECT, At.MAIL, At.RCPT, At.DATA, At.ACCEPT])
        says = self.chance.choice(["421 4.3.2 closing", "451 4.3.0 try again later", "452 4.2.2 full"])
        self.stage.mailserver.plan(Fault(at, says, times=self.chance.randint(1, 4)))

    def smtp_forgets_to_say_so(self) -> None:
        """It has the mail, and the connection ends before its 250."""
        self.stage.mailserver.plan(Fault(At.ACCEPT, DROP, times=self.chance.randint(1, 2), keeps=True))

    def over_quota(self) -> None:
        """The provider takes no more from us for now. Workers that rest for it are started anew when it is over."""
        at, says = self.chance.choice(QUOTAS)
        self.stage.mailserver.plan(Fault(at, says, times=self.chance.randint(3, 12)))
        self._pause()
        self.stage.mailserver.heal()
        for worker in list(self.workers):
            self.killed(worker)

    def clock_wrong(self) -> None:
        """A worker that was started anew believes another day, past every deadline or before the first one."""
        worker = self.chance.choice(self.workers)
        worker.kill()
        worker.wait()
        self.workers.remove(worker)
        self._start(days=self.chance.choice(WRONG_DAYS))
        self._pause()
        self.killed(self.workers[-1])

    def database_away(self) -> None:
        if self.postgres:
            self.postgres.halt()
            self._pause()
            self.postgres.start()
            return
        path = self.stage.folder / "signbot.db"
        with (
            contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other,
            contextlib.suppress(sqlite3.OperationalError),
        ):
            other.execute("BEGIN IMMEDIATE")
            self._pause()
            other.execute("ROLLBACK")

    # The judgement -------------------------------------------------------------------------------

    def judge(self) -> Counter[str]:
        """What must hold whatever happened; and what became of letters and answers."""
        assert not self.died, f"`run` ended by itself: {self.died}"
        status, found = self.stage.status(), Counter[str]()
        balance = status["balance"]
        wanted = {kind: self.model.verdicts[kind] for kind in ("received", "duplicate", "held", "automatic")}
        assert {kind: balance[kind] for kind in wanted} == wanted, (balance, self.model.verdicts)
        assert balance["quarantined"] == balance["waiting"] == 0, balance
        for one in status["campaigns"]:
            found += self._campaign(one["code"], one["deliveries"])
        found += self._answers()
        return found + Counter({"mails received": balance["received"]})

    def _campaign(self, code: str, deliveries: dict[str, int]) -> Counter[str]:
        rows = {one["email"]: one for one in self.stage.signatures(code)}
        states = {of: state for (about, of), state in self.model.states.items() if about == code}
        assert {email: row["state"] for email, row in rows.items()} == states, code
        counted = {row["name"] for row in rows.values() if row["state"] == "counted"}
        assert counted == self.model.counted(code), code
        letters = [Read.of(one) for one in self.stage.mailserver.accepted if one.recipients[0] in ADDRESSES]
        went = Counter(one.to for one in letters if f"{code} " in f"{one.subject} ")
        assert all(number == 1 for number in went.values()), f"{code}: a letter went twice: {went}"
        missing = len(ADDRESSES) - len(went)
        uncertain = deliveries.get("uncertain", 0)
        assert deliveries.get("sent", 0) + uncertain == len(ADDRESSES), (code, deliveries)
        assert missing <= uncertain, f"{code}: {missing} letters are missing, and nobody is told"
        for one in letters:
            if one.to == ADDRESSES[0] and f"{code} " in f"{one.subject} ":
                assert all(person in one.text for person in counted), code
        return Counter(
            {
                "signatures": len(rows),
                "counted": len(counted),
                "letters": len(went),
                "letters uncertain": uncertain,
                "letters missing, listed as uncertain": missing,
            }
        )

    def _answers(self) -> Counter[str]:
        ids: dict[tuple[str, str, str], list[str]] = {}
        answered = set[str]()
        for one in self.stage.mailserver.accepted:
            read = Read.of(one)
            if read.to.startswith(("coordinator@", *ADDRESSES)):
                continue
            about = str(read.message["In-Reply-To"] or "").strip()
            ids.setdefault((read.to, about, "" if about else read.subject), []).append(read.message_id)
            answered.add(about)
        twice = [key for key, of in ids.items() if len(set(of)) > 1]
        assert not twice, f"answers made twice: {twice}"
        assert not self.model.silent & answered, "a forgery or a machine was answered"
        assert self.model.answered <= answered, f"never answered: {self.model.answered - answered}"
        again = sum(len(of) - 1 for of in ids.values())
        return Counter({"answers": len(ids), "answers sent again with the same Message-ID": again})


def address(who: int) -> str:
    return f"person{who}@home.example"


def name(who: int) -> str:
    return f"{GIVEN[who // 10]} {FAMILY[who % 10]}"


def _wait(what: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    while not what():
        if time.monotonic() > until:
            raise AssertionError("it has not come to rest")
        time.sleep(0.5)

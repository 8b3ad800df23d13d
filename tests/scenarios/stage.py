"""A whole signbot against a real Dovecot and an SMTP server: commands from outside, mails as people see them."""

import contextlib
import io
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import time_machine

from signbot.cli import exit_code, shell, signbot
from signbot.edges.mailbox import Mailbox
from signbot.store import Store, Unavailable
from tests.patience import PATIENCE
from tests.servers.dovecot import Dovecot, User
from tests.servers.smtpd import Accepted, SmtpServer
from tests.store.make import miscounted

BOT = "sign@rrn.example"
COORDINATOR = "coordinator@rrn.example"
AUTHSERV = "mx.rrn.example"
CODE = "UA 329/11"
AMINA, HOME = "Amina Diallo <amina@home.example>", "home.example"
DAY = timedelta(days=1)

CONFIG = """
[bot]
name = "Rapid Response Network"
address = "sign@rrn.example"
coordinators = ["coordinator@rrn.example"]
time_zone = "America/New_York"
languages = ["en", "es"]
{bot}

[imap]
host = "{imap_host}"
port = {imap_port}
security = "none"
username = "{user}"
password = "{password}"
authserv_id = ["mx.rrn.example"]
{imap}

[smtp]
host = "127.0.0.1"
port = {smtp_port}
security = "none"
first_retry_seconds = 0
{smtp}

[fax]
{fax}

{limits}
"""

CAMPAIGN = """
[[campaign]]
code = "{code}"
title = "{title}"
deadline = {deadline}
verification = "{verification}"
{more}
body = "We urge you to **protect** them."
salutation = "Dear Sirs:"
closing = "Sincerely,"
signer = {{ name = "Brian J. Stefan Szittai" }}

[[campaign.recipient]]
role = "to"
name = "Dr. Alejandro Poiré Romero"
fax = "011 52 55 5093 3414"

[[campaign.recipient]]
role = "cc"
name = "Greg Sprow"
email = "sprow@state.example"
"""


@dataclass
class Stage:
    """One bot: its folder, its mailbox, its SMTP server."""

    folder: Path
    dovecot: Dovecot
    mailserver: SmtpServer
    user: User
    campaigns: list[str] = field(default_factory=list)
    imap: str = ""
    limits: str = ""
    bot: str = ""
    fax: str = 'gateway = "{number}@fax.example"'
    smtp: str = ""
    password: str = ""  # another one than the mailbox's own
    imap_host: str = "127.0.0.1"
    returned: int = 0  # mails of the SMTP server whose own copies have come
    seen: int = 0  # mails of the SMTP server that `new_mails` has shown
    travels: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)  # whoever made the stage ends them

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    @property
    def database(self) -> str:
        """Its URL, also of a database that its configuration names."""
        named = re.search(r'^database = "(.+)"', self.bot, re.MULTILINE)
        return named[1] if named else f"sqlite:///{self.folder / 'signbot.db'}"

    def campaign(
        self,
        code: str = CODE,
        title: str = "MEXICO",
        *,
        deadline: datetime | None = None,
        verification: str = "auto",
        more: str = "",
    ) -> None:
        moment = (deadline or datetime.now(UTC) + 7 * DAY).isoformat(timespec="seconds")
        self.campaigns.append(
            CAMPAIGN.format(code=code, title=title, deadline=moment, verification=verification, more=more)
        )
        self.write()

    def write(self, smtp_port: int | None = None, imap_port: int | None = None) -> None:
        head = CONFIG.format(
            imap_port=imap_port or self.dovecot.port,
            smtp_port=smtp_port or self.mailserver.port,
            user=self.user.name,
            password=self.password or self.user.password,
            smtp=self.smtp,
            imap_host=self.imap_host,
            imap=self.imap,
            limits=self.limits,
            bot=self.bot,
            fax=self.fax,
        )
        self.config.write_text(head + "".join(self.campaigns), encoding="utf-8")
        self.config.chmod(0o600)

    # Commands --------------------------------------------------------------------------------------

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "signbot", "--config", str(self.config), *arguments]

    def run(self, *arguments: str, code: int | tuple[int, ...] = 0) -> str:
        """A command; its standard output. `code`: the exit code that it must have. In this process: starting costs."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            found = exit_code(lambda: signbot.main(["--config", str(self.config), *arguments], standalone_mode=False))
        wanted = code if isinstance(code, tuple) else (code,)
        assert found in wanted, f"{arguments} ended with {found}\n{out.getvalue()}\n{err.getvalue()}"
        return out.getvalue()

    def once(self, code: int | tuple[int, ...] = 0) -> str:
        return self.run("once", code=code)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """A command in a process of its own: one that runs on, or will be killed."""
        command = self.command(*arguments)
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    @contextmanager
    def daemon(self) -> Iterator["Daemon"]:
        """`signbot run`, until it is told to leave; it must leave in good order."""
        daemon = Daemon(self.start("run"))
        try:
            yield daemon
            daemon.leave()
        finally:
            daemon.process.kill()

    # A letter's day --------------------------------------------------------------------------------

    def ripe(self, more: str = "") -> datetime:
        """A letter that Amina has signed, and whose deadline is over: the next pass closes it. `more`: its recipients'.

        Returns the deadline.
        """
        deadline = soon()
        self.campaign(deadline=deadline)
        self.campaigns[-1] += more
        self.write()
        self.deliver(AMINA, "SIGN UA 329/11")
        self.once()
        self.until(deadline)
        return deadline

    def closed(self) -> None:
        """A letter that Amina has signed, and that a coordinator has closed: the next pass sends it."""
        self.campaign()
        self.deliver(AMINA, "SIGN UA 329/11")
        self.once()
        self.run("close", CODE)

    def deliveries(self, code: str = CODE) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.run("deliveries", code, "--json"))
        return found

    def signatures(self, code: str = CODE) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.run("signatures", code, "--json"))
        return found

    def names(self, state: str = "counted", code: str = CODE) -> list[str]:
        return sorted(one["name"] for one in self.signatures(code) if one["state"] == state)

    def status(self) -> dict[str, Any]:
        """The status; and whatever happens, the balance adds up."""
        found: dict[str, Any] = json.loads(self.run("status", "--json"))
        balance = dict(found["balance"])
        assert balance.pop("received") == sum(balance.values()), found["balance"]
        return found

    def adds_up(self) -> None:
        """After whatever was done, the numbers of names are true. A database that was broken, or is gone, has none."""
        store = Store(self.database)
        with contextlib.suppress(Unavailable):
            assert not store.current() or miscounted(store) == []
        store.close()

    def state(self, code: str = CODE) -> str:
        return str(next(one["state"] for one in self.status()["campaigns"] if one["code"] == code))

    def minutes_pass(self, minutes: int) -> None:
        """For letters that wait for their own copy: as if they had been claimed so long ago."""
        moved = "UPDATE outbox SET claimed_at = claimed_at - ? WHERE state = 'sending'"
        with contextlib.closing(sqlite3.connect(self.folder / "signbot.db")) as database, database:
            database.execute(moved, (minutes * 60_000_000,))

    @contextlib.contextmanager
    def later(self, by: timedelta) -> Iterator[datetime]:
        """So much time has passed, for this computer and for the mail server; mails arrive by it, too."""
        before, then = shell.steady, datetime.now(UTC) + by
        with time_machine.travel(then), pytest.MonkeyPatch.context() as patch:
            passed = lambda: replace(before(), seconds=before().seconds + by.total_seconds())  # noqa: E731
            patch.setattr(shell, "steady", passed)
            patch.setattr(Mailbox, "clock", lambda _: datetime.now(UTC))
            yield then

    def until(self, moment: datetime) -> None:
        """Later, from here on: that moment, and the second of it, are over."""
        self.travels.enter_context(self.later(moment - datetime.now(UTC) + timedelta(seconds=1.1)))

    # Mail ------------------------------------------------------------------------------------------

    def deliver(
        self,
        sender: str,
        text: str,
        *,
        subject: str = "Re: alert",
        proven: bool | None = True,
        to: str = BOT,
        when: datetime | None = None,
        headers: str = "",
        folder: str = "INBOX",
    ) -> bytes:
        """A supporter's mail arrives. `proven`: what the provider's own Authentication-Results says."""
        raw = mail(sender, text, subject=subject, proven=proven, to=to, headers=headers)
        self.dovecot.append(self.user.name, raw, when, folder)
        return raw

    def put(self, raw: bytes, folder: str = "INBOX") -> None:
        """A mail arrives, as these bytes."""
        self.dovecot.append(self.user.name, raw, None, folder)

    def copies_arrive(self) -> None:
        """Our own copies of letters, which went out in the same transaction, come to the mailbox."""
        for accepted in self.mailserver.accepted[self.returned :]:
            if BOT in accepted.recipients[1:]:
                self.dovecot.append(self.user.name, b"Received: by mx; today\r\n" + accepted.raw, datetime.now(UTC))
        self.returned = len(self.mailserver.accepted)

    def new_mails(self) -> list["Read"]:
        """What has gone out since the last look."""
        fresh = self.mailserver.accepted[self.seen :]
        self.seen = len(self.mailserver.accepted)
        return [Read.of(one) for one in fresh]

    def answers(self, to: str) -> list["Read"]:
        """Everything that has gone to one address so far."""
        return [Read.of(one) for one in self.mailserver.accepted if one.recipients[0] == to]

    def answer(self, to: str) -> "Read":
        (only,) = self.answers(to)
        return only


@dataclass
class Daemon:
    """A `signbot run` of its own, and what it has said when it is gone."""

    process: subprocess.Popen[str]
    said: str = ""

    def look(self) -> None:
        """At its configuration, now."""
        self.process.send_signal(signal.SIGHUP)

    def leave(self) -> None:
        self.process.terminate()
        self.said, _ = self.process.communicate(timeout=PATIENCE)
        assert self.process.returncode == 0, self.said


_serial = iter(range(1, 1_000_000))


def mail(
    sender: str, text: str, *, subject: str = "Re: alert", proven: bool | None = True, to: str = BOT, headers: str = ""
) -> bytes:
    address = sender.partition("<")[2].rstrip(">") or sender
    domain = address.rpartition("@")[2]
    stated = {True: "dmarc=pass", False: "dmarc=fail (p=reject dis=none)"}
    results = (
        f"Authentication-Results: {AUTHSERV}; {stated[proven]} header.from={domain}\r\n" if proven is not None else ""
    )
    number = next(_serial)
    head = (
        f"{results}From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\n"
        f"Message-ID: <{number}.{os.getpid()}@{domain}>\r\n"
        f"Date: Mon, 23 Nov 2026 10:00:{number % 60:02} +0000\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n{headers}"
    )
    return head.encode() + b"\r\n" + text.replace("\n", "\r\n").encode() + b"\r\n"


@dataclass(frozen=True)
class Read:
    """A mail of ours as its receiver has it."""

    to: str
    all_recipients: list[str]
    sender: str
    message: EmailMessage
    raw: bytes

    @classmethod
    def of(cls, accepted: Accepted) -> "Read":
        message = message_from_bytes(accepted.raw, EmailMessage, policy=policy.default)
        return cls(accepted.recipients[0], accepted.recipients, accepted.sender, message, accepted.raw)

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        body = self.message.get_body(("plain",))
        assert body is not None
        return str(body.get_content())

    @property
    def reply_to(self) -> str:
        return str(self.message["Reply-To"])

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"])


def soon(seconds: float = 3600) -> datetime:
    """A deadline; by default one that no computer is too slow for: `Stage.until` gets there at once."""
    return (datetime.now(UTC) + timedelta(seconds=seconds)).replace(microsecond=0)


def wait_until(moment: datetime) -> None:
    """In real time, for a process of its own: until that moment, and the second of it, are over."""
    while (left := (moment + timedelta(seconds=1.1) - datetime.now(UTC)).total_seconds()) > 0:
        time.sleep(left)

"""What the rows stand on: a real Dovecot, postfix's smtp-sink, and bots that have their mailbox there.

with Rig() as here:
    bot = here.bot()
    here.fill(bot, replies(2_000, here.alert))
    cost([*SIGNBOT, "--config", str(bot.config), "once"])
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from tests.bench.process import SIGNBOT, cost
from tests.bench.sink import Missing, Sink
from tests.servers import certificates as authority
from tests.servers.dovecot import Dovecot, User
from tests.servers.dovecot import program as dovecot_program

if TYPE_CHECKING:
    from tests.bench.crowds import Crowds

__all__ = ["NOBODY", "Bot", "Missing", "Rig"]

NOBODY = 1  # a port on which nothing listens: answers stay in the outbox

CONFIG = """
[bot]
name = "Rapid Response Network"
address = "sign@rrn.example"
coordinators = ["coordinator@rrn.example"]
time_zone = "America/New_York"
languages = ["en", "es", "fr", "de", "pt"]
{bot}

[imap]
host = "127.0.0.1"
port = {imap_port}
security = "none"
username = "{user}"
password = "{password}"
authserv_id = ["mx.rrn.example"]

[smtp]
host = "127.0.0.1"
port = {smtp_port}
security = "none"
{smtp}

[limits]
answers_per_hour = 0

[[campaign]]
code = "UA 329/11"
title = "MEXICO"
deadline = {deadline}
{campaign}
body = "We urge you to **protect** them."
salutation = "Dear Sirs:"
closing = "Sincerely,"
signer = {{ name = "Brian J. Stefan Szittai" }}

[[campaign.recipient]]
role = "to"
name = "Greg Sprow"
email = "sprow@state.example"
"""


@dataclass
class Bot:
    """One bot: its folder with configuration and database, its mailbox."""

    folder: Path
    user: User
    imap_port: int
    smtp_port: int
    more: dict[str, str] = field(default_factory=dict)  # lines of `bot`, `smtp`, `campaign`

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    @property
    def database(self) -> Path:
        return self.folder / "signbot.db"

    def write(self, smtp_port: int | None = None) -> None:
        """The configuration; to another SMTP server from now on, if one is given."""
        self.smtp_port = self.smtp_port if smtp_port is None else smtp_port
        deadline = datetime.now(UTC) + timedelta(days=30)
        parts = {"bot": "", "smtp": "", "campaign": "", **self.more}
        self.config.write_text(
            CONFIG.format(
                imap_port=self.imap_port,
                smtp_port=self.smtp_port,
                user=self.user.name,
                password=self.user.password,
                deadline=deadline.isoformat(timespec="seconds"),
                **parts,
            )
        )
        self.config.chmod(0o600)

    def command(self, *arguments: str) -> list[str]:
        return [*SIGNBOT, "--config", str(self.config), *arguments]

    def asked(self, query: str) -> int:
        """One number out of its SQLite file."""
        with closing(sqlite3.connect(self.database)) as database:
            return int(database.execute(query).fetchone()[0])

    @property
    def handled(self) -> int:
        return self.asked("SELECT count(*) FROM mail WHERE verdict <> 'waiting'")

    @property
    def counted(self) -> int:
        return self.asked("SELECT count(*) FROM signature WHERE state = 'counted'")

    @property
    def sent(self) -> int:
        return self.asked("SELECT count(*) FROM outbox WHERE sent_at IS NOT NULL")


class Rig:
    """Servers start when they are first wanted; everything goes when the rig is left. Raises Missing."""

    def __init__(self) -> None:
        self._opened = ExitStack()
        self._numbers, self._mails = count(1), count(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._opened.close()

    @cached_property
    def folder(self) -> Path:
        folder = Path(tempfile.mkdtemp(prefix="sb-bench-"))  # short: UNIX sockets allow 108 octets
        folder.chmod(0o755)
        self._opened.callback(shutil.rmtree, folder, ignore_errors=True)
        return folder

    @cached_property
    def dovecot(self) -> Dovecot:
        if dovecot_program() is None:
            raise Missing("Dovecot is missing: run .ci/servers, or install the package `dovecot-imapd`")
        certificates = authority.make(self.folder)
        return self._opened.enter_context(Dovecot(self.folder / "imap", certificates))

    @cached_property
    def sink(self) -> Sink:
        return self._opened.enter_context(Sink())

    def bot(self, **more: str) -> Bot:
        """A new one, with an empty mailbox and a fresh database."""
        bot = self._bot(more)
        shutil.copy(self._fresh, bot.database)
        return bot

    def again(self, bot: Bot) -> Bot:
        """The same bot at the same mailbox, with a copy of its database."""
        same = self._bot(bot.more, bot.user)
        shutil.copy(bot.database, same.database)
        return same

    def _bot(self, more: dict[str, str], user: User | None = None) -> Bot:
        folder = self.folder / f"bot{next(self._numbers)}"
        folder.mkdir()
        bot = Bot(folder, user or self.user(), self.dovecot.port, self.sink.port, more)
        bot.write()
        return bot

    @cached_property
    def _fresh(self) -> Path:
        """A database as `signbot db upgrade` makes it: a pass does not cost what making one costs."""
        bot = self._bot({})
        cost(bot.command("db", "upgrade"))
        return bot.database

    @cached_property
    def crowds(self) -> "Crowds":
        """Databases of very many signatures."""
        from tests.bench.crowds import Crowds

        return Crowds(self)

    def user(self) -> User:
        """A new mailbox."""
        return self.dovecot.user()

    @cached_property
    def alert(self) -> str:
        """What supporters answer to."""
        return cost(self.bot().command("alert", "UA 329/11")).out.partition("\n\n")[2]

    def fill(self, name: str, mails: Iterable[bytes]) -> None:
        """Deliver them to that user, as an MDA does: into tmp, then renamed into new."""
        folder, now = self.dovecot.maildir(name), int(datetime.now(UTC).timestamp())
        owner = folder.stat()
        for number, raw in zip(self._mails, mails, strict=False):
            file = f"{now}.M{number:09}P{os.getpid()}.loopback"
            (folder / "tmp" / file).write_bytes(raw)
            os.chown(folder / "tmp" / file, owner.st_uid, owner.st_gid)
            (folder / "tmp" / file).rename(folder / "new" / file)

    def copy(self, name: str, other: str) -> None:
        """The other's mails, as they were delivered, to that user, too; no octet is written twice."""
        new = self.dovecot.maildir(name) / "new"
        for file in sorted((self.dovecot.maildir(other) / "new").iterdir()):
            os.link(file, new / file.name)

"""Databases of very many signatures: what the program itself wrote for a few hundred replies, many times over.

    once (real rows) | each row again under other names and keys, in SQL, spread over weeks

So the rows are those that this version writes, whatever columns it has. Copies lie in a folder that nobody reads any
more; payloads of answers that went weeks ago are erased, as they are in a real one.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.process import cost
from tests.bench.replies import replies

if TYPE_CHECKING:
    from tests.bench.rig import Bot, Rig

REAL = 200  # replies that the program has answered
WEEKS = 14 * 24 * 3600 * 1_000_000  # microseconds: the oldest copy is so old
AGO = f"{{column}} - n.i * {WEEKS} / :times"
ANOTHER = "'n' || n.i || '.' || {column}"  # n12.amina.7@home.example
# What a copy has of its own. Everything else is as the program wrote it. `{column}`: as the original has it; n.i: which
# copy. Ids go on in steps of the originals' highest one, so that rows of one mail still belong together.
CHANGES = {
    "mail": {
        "folder": "'Old'",
        "uid": "{column} + n.i * :step",
        "content": "randomblob(32)",
        "message_id": "'<n' || n.i || '.' || substr({column}, 2)",
        "supporter": ANOTHER,
        "arrived": AGO,
        "handled_at": AGO,
    },
    "seal": {"content": "randomblob(32)"},
    "word": {"who": "lower(hex(randomblob(32)))", "at": AGO},
    "signature": {"supporter": ANOTHER, "email": ANOTHER, "mailbox": ANOTHER, "received_at": AGO},
    "outbox": {
        "address": ANOTHER,
        "message_id": "'<n' || n.i || '.' || substr({column}, 2)",
        "supporter": ANOTHER,
        "mailbox": ANOTHER,
        "talk": "'<n' || n.i || '.' || substr({column}, 2)",
        "topic": "lower(hex(randomblob(32)))",
        "once": "{column} || '.' || n.i",
        "payload": "NULL",
        "queued_at": AGO,
        "due": AGO,
        "sent_at": AGO,
        "first_tried": AGO,
        "claimed_at": AGO,
    },
}
IDS = ("id", "mail_id")


class Crowds:
    """One for each size, made when it is first wanted."""

    def __init__(self, here: "Rig") -> None:
        self._here = here
        self._made: dict[int, Path] = {}

    def bot(self, count: int) -> "Bot":
        """A new bot with an empty mailbox, under whose letter stand so many names."""
        if count not in self._made:
            self._made[count] = self._make(count)
        bot = self._here.bot()
        shutil.copy(self._made[count], bot.database)
        return bot

    def _make(self, count: int) -> Path:
        real = min(REAL, count)
        bot = self._here.bot()
        self._here.fill(bot.user.name, replies(real, self._here.alert))
        cost(bot.command("once"))
        fill(bot.database, count // real)
        if bot.counted < count * 0.98:
            raise RuntimeError(f"{bot.counted} of {count} signatures")
        return bot.database


def fill(file: Path, times: int) -> None:
    """As many times the rows that are there, in the end."""
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -400000"):
            database.execute(f"PRAGMA {pragma}")
        step = max(_highest(database, table) for table in ("mail", "signature", "outbox"))
        database.execute("BEGIN")
        for table, changes in CHANGES.items():
            _multiply(database, table, changes, times, step)
        database.execute("DELETE FROM cursor")  # of another mailbox
        database.execute("COMMIT")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("ANALYZE")


def _highest(database: sqlite3.Connection, table: str) -> int:
    return int(database.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])


def _multiply(database: sqlite3.Connection, table: str, changes: dict[str, str], times: int, step: int) -> None:
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    every = changes | {name: "{column} + n.i * :step" for name in IDS}
    values = [every.get(name, "{column}").format(column=f'{table}."{name}"') for name in columns]
    names = ", ".join(f'"{name}"' for name in columns)
    database.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :times - 1)"
        f" INSERT INTO {table} ({names}) SELECT {', '.join(values)} FROM n JOIN {table} WHERE :times > 1",
        {"times": times, "step": step},
    )

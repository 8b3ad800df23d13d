"""Databases of very many signatures: what the program itself wrote for a few hundred replies, many times over.

    once (real rows) | each row again under other names and keys, in SQL, spread over weeks

So the rows are those that this version writes, whatever columns it has. The mails of copies lie in a folder that nobody
reads any more; payloads of answers that went weeks ago are erased, as they are in a real one.
"""

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
        "queued_at": AGO,
        "due": AGO,
        "sent_at": AGO,
        "first_tried": AGO,
        "claimed_at": AGO,
    },
}
IDS = dict.fromkeys(("id", "mail_id", "outbox_id"), "{column} + n.i * :step")
NEWER = ("queued_at", "due", "sent_at", "first_tried", "claimed_at")  # as it is
WAITING = {"outbox": {name: change for name, change in CHANGES["outbox"].items() if name not in NEWER}}
WAITING["outbox"]["mail_id"] = "NULL"  # an answer to no mail
WAITING["payload"] = {}


class Crowds:
    """One for each size, made when it is first wanted. What a row adds to it is little beside what is there."""

    def __init__(self, here: "Rig") -> None:
        self._here = here
        self._made: dict[int, Bot] = {}

    def bot(self, count: int) -> "Bot":
        """A bot under whose letter stand so many names; all its mail is handled, all its answers have gone."""
        if count not in self._made:
            self._made[count] = self._make(count)
        return self._made[count]

    def _make(self, count: int) -> "Bot":
        real = min(REAL, count)
        bot = self._here.bot()
        self._here.fill(bot.user.name, replies(real, self._here.alert))
        cost(bot.command("once"))
        fill(bot.database, count // real, CHANGES)
        if bot.counted < count * 0.98:
            raise RuntimeError(f"{bot.counted} of {count} signatures")
        return bot


def fill(file: Path, times: int, tables: dict[str, dict[str, str]]) -> None:
    """As many times the rows that are there, in the end: of those tables, with these changes."""
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -400000"):
            database.execute(f"PRAGMA {pragma}")
        step = max(_highest(database, table) for table in ("mail", "signature", "outbox"))
        indexes = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql <> ''").fetchall()
        database.execute("BEGIN")
        for name, _ in indexes:  # all at once, in the end, they are made in order
            database.execute(f'DROP INDEX "{name}"')
        for table, changes in tables.items():
            _multiply(database, table, changes, times, step)
        for _, statement in indexes:
            database.execute(statement)
        database.execute("COMMIT")
        database.execute("PRAGMA journal_mode = WAL")


def _highest(database: sqlite3.Connection, table: str) -> int:
    return int(database.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])


def _multiply(database: sqlite3.Connection, table: str, changes: dict[str, str], times: int, step: int) -> None:
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    every = IDS | changes
    values = [every.get(name, "{column}").format(column=f'{table}."{name}"') for name in columns]
    names = ", ".join(f'"{name}"' for name in columns)
    database.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :times - 1)"
        f" INSERT INTO {table} ({names}) SELECT {', '.join(values)} FROM n JOIN {table} WHERE :times > 1",
        {"times": times, "step": step},
    )

"""When each supporter spoke last about each letter: an older mail that comes later changes nothing.

Kept as keyed hashes, so that it holds after FORGET ME, too, and names nobody; and only for as long as a signature of
before could still be believed.
"""

import hashlib
import hmac
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Executable, bindparam, delete, select

from signbot.store.alerts import KEY
from signbot.store.database import into
from signbot.store.tables import word

__all__ = ["ABOUT_ALL", "KEY", "fall_silent", "forget_words", "last_words", "speak"]

_SAID = select(word).where(word.c.who.in_(bindparam("who", expanding=True)))
ABOUT_ALL = ""  # the campaign of a FORGET ME


def who(key: bytes, supporter: str) -> str:
    """The keyed hash of a supporter, for this purpose alone."""
    return hmac.digest(key, f"words {supporter}".encode(), hashlib.sha256).hex()


def last_words(connection: Connection, key: bytes, supporters: Sequence[str]) -> dict[str, dict[str, datetime]]:
    """By supporter and folded code: when they spoke last; who never did is missing."""
    hashes = {who(key, supporter): supporter for supporter in supporters}
    found: dict[str, dict[str, datetime]] = {}
    for row in connection.execute(_SAID, {"who": list(hashes)}):
        found.setdefault(hashes[row.who], {})[row.campaign] = row.at
    return found


def speak(connection: Connection, said: Iterable[tuple[str, str, datetime]]) -> None:
    """Within a transaction: (who, folded code, when) of those who have spoken, who as `who` has it.

    The last word is the newest, in whatever order they come.
    """
    rows = [{"who": hashed, "campaign": code, "at": at} for hashed, code, at in sorted(said)]
    if rows:
        connection.execute(_later(connection.dialect.name), rows)


@cache
def _later(dialect: str) -> Executable:
    statement = into(dialect, word)
    newer, older = {"at": statement.excluded.at}, word.c.at < statement.excluded.at
    return statement.on_conflict_do_update(index_elements=["who", "campaign"], set_=newer, where=older)


def fall_silent(connection: Connection, key: bytes, supporter: str, at: datetime) -> None:
    """FORGET ME: about which letters they spoke is not known any more, only that nothing of before counts."""
    connection.execute(delete(word).where(word.c.who == who(key, supporter), word.c.campaign != ABOUT_ALL))
    speak(connection, [(who(key, supporter), ABOUT_ALL, at)])


def forget_words(connection: Connection, before: datetime) -> None:
    """Within a transaction: words before then go. What was signed before them proves nothing any more."""
    connection.execute(delete(word).where(word.c.at < before))

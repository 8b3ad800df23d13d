"""How many signatures each campaign has in each state, without counting them.

    a signature changes | triggers of the database, in that transaction (migration 0003) | tally | counted, by_state

Triggers, so that nothing that changes a signature can forget to. Counting a million names takes longer than a pass may.
Once a day they are counted all the same: a difference is mended, and told.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text

from signbot.core.campaign import SignatureState
from signbot.store.database import Database, put, written
from signbot.store.tables import clock, signature, tally

EVERY = timedelta(days=1)
TALLIED = "tallied"  # the clock's row: when the names were counted
_NUMBER = func.sum(tally.c.number)  # on a server each session has rows of its own, so that none waits for another

_COUNTED = (
    select(tally.c.campaign, _NUMBER)
    .where(tally.c.campaign.in_(bindparam("codes", expanding=True)), tally.c.state == written(SignatureState.COUNTED))
    .group_by(tally.c.campaign)
)


class Miscount(NamedTuple):
    """What the tally said, and what is true. `state`: a word of SignatureState."""

    campaign: str
    state: str
    kept: int
    counted: int


class Tallies(Database):
    """The numbers of names, counted once a day."""

    def count_names(self, now: datetime) -> list[Miscount]:
        """Once a day: count, in one transaction; returns what was wrong, and is right from now on."""
        with self.writing() as connection:
            last = connection.execute(select(clock.c.at).where(clock.c.name == TALLIED)).scalar()
            if last is not None and now - last < EVERY:
                return []
            put(connection, clock, {"name": TALLIED, "at": now, "steady": 0.0, "boot": ""})
            return _count(connection)


def counted(connection: Connection, codes: Iterable[str]) -> dict[str, int]:
    """By folded code: how many names count. A campaign that nobody has signed may be missing."""
    return dict(connection.execute(_COUNTED, {"codes": list(codes)}).all())


def by_state(connection: Connection, code: str) -> dict[SignatureState, int]:
    """One campaign's signatures, each state named."""
    query = select(tally.c.state, _NUMBER).where(tally.c.campaign == code).group_by(tally.c.state)
    found = {SignatureState(state): int(number) for state, number in connection.execute(query)}
    return {state: found.get(state, 0) for state in SignatureState}


def _count(connection: Connection) -> list[Miscount]:
    """Nobody changes a signature meanwhile. The rows of many sessions become one for each state."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE signature IN SHARE MODE"))
    of = signature.c.campaign, signature.c.state
    true = {
        (code, state): number for code, state, number in connection.execute(select(*of, func.count()).group_by(*of))
    }
    of = tally.c.campaign, tally.c.state
    kept = {(code, state): number for code, state, number in connection.execute(select(*of, _NUMBER).group_by(*of))}
    connection.execute(delete(tally))
    if true:
        rows = [{"campaign": code, "state": state, "number": number} for (code, state), number in true.items()]
        connection.execute(insert(tally), rows)
    pairs = ((place, kept.get(place, 0), true.get(place, 0)) for place in sorted(kept.keys() | true.keys()))
    return [Miscount(*place, int(was), number) for place, was, number in pairs if was != number]

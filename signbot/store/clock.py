"""The clocks: when a pass and a complete poll began, and when this computer's time was believed, or vouched for.

One row of `clock` each; every write is one transaction, and writes over the one before.
"""

from datetime import datetime

from sqlalchemy import select

from signbot.core.clock import Reading
from signbot.store.database import Database, put
from signbot.store.progress import POLL
from signbot.store.rows import note
from signbot.store.tables import clock, mail

PASS, TRUSTED, VOUCHED = "pass", "trusted", "vouched"  # rows of `clock`


class Clocks(Database):
    """Moments, one row each."""

    def begin_pass(self, now: datetime) -> None:
        """A pass has begun at `now`."""
        self._put(PASS, Reading(now, 0.0))

    def last_complete_poll(self) -> datetime | None:
        """When the last complete poll began; None before the first."""
        found = self._reading(POLL)
        return found.at if found else None

    def trust(self, here: Reading) -> None:
        """Nothing speaks against this computer's clock: what it shows later is compared with this."""
        self._put(TRUSTED, here)

    def trusted(self) -> Reading | None:
        """When it was believed for the last time; None before the first. What is doubted is never written over it."""
        return self._reading(TRUSTED)

    def vouch(self, here: Reading, who: str, why: str) -> None:
        """A person has looked: it is right, until it is set again or the computer starts anew. The journal says who."""
        with self.writing() as connection:
            for name in (TRUSTED, VOUCHED):
                put(connection, clock, _row(name, here))
            note(connection, here.at, who, "the clock of this computer is right", why)

    def vouched(self) -> Reading | None:
        """When a person vouched for it last; None where nobody has."""
        return self._reading(VOUCHED)

    def newest_arrivals(self, number: int) -> list[datetime]:
        """INTERNALDATE of the `number` mails that were seen last, the newest first."""
        query = select(mail.c.arrived).order_by(mail.c.id.desc()).limit(number)
        with self.reading() as connection:
            return list(connection.execute(query).scalars())

    def _put(self, name: str, reading: Reading) -> None:
        with self.writing() as connection:
            put(connection, clock, _row(name, reading))

    def _reading(self, name: str) -> Reading | None:
        with self.reading() as connection:
            row = connection.execute(select(clock).where(clock.c.name == name)).one_or_none()
        return Reading(row.at, row.steady, row.boot) if row else None


def _row(name: str, reading: Reading) -> dict[str, object]:
    return {"name": name, "at": reading.at, "steady": reading.steady, "boot": reading.boot}

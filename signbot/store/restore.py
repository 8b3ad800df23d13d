"""After a backup was restored: what it can't know, and how nothing goes twice.

    a marked copy | refuse_restored | survey: unknown, unproven | hold_restored | (each mail again) | replayed

Letters of which the backup says that they wait may have gone out since, and campaigns may have been closed, extended or
cancelled: all of them wait for a person. The mails that it has not seen are handled again by `signbot replay`. The mark
goes in the last transaction: after a crash before it, `signbot replay` begins again.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, or_, select, update

from signbot.core.campaign import AT_REST, CampaignState
from signbot.core.delivery import APPROVAL, ON_ITS_WAY, UNSENT, DeliveryState
from signbot.core.ledger import Belief, Verdict
from signbot.store.backup import BACKUP
from signbot.store.database import Database, put, unless_there, written
from signbot.store.letters import LETTER, MAYBE_GONE
from signbot.store.progress import POLL
from signbot.store.receive import keyed
from signbot.store.rows import IS_LETTER, note
from signbot.store.tables import campaign, clock, cursor, mail, outbox
from signbot.store.values import Restored

RESTORED = "replay"  # who holds a campaign that a restored backup knows nothing new of
HELD = "a backup was restored: look whether its letter has gone since, then release it (or extend, or cancel it)"


_RESTORED = select(clock.c.at).where(clock.c.name == written(BACKUP))


class Restoring(Database):
    """The state between a restored backup and the next ordinary pass. What writes here is one transaction each."""

    def restored_from(self) -> datetime | None:
        """The moment of the backup that this database was restored from, until `replayed`; else None."""
        with self.reading() as connection:
            return connection.execute(_RESTORED).scalar()

    def refuse_restored(self) -> None:
        """Raises Restored until the mails since the backup were handled again: nothing may go on before."""
        if moment := self.restored_from():
            raise Restored(
                f"this database is a copy of {moment:%d %B %Y, %H:%M UTC} (a backup or a snapshot that was restored): "
                f"run `signbot replay` first, or answers and letters could go out twice"
            )

    def found_behind(self, now: datetime) -> None:
        """The mailbox knows more than this database: it is as if a backup had been restored, of the last poll.

        From this commit on passes are refused, until `replayed`. Done again, no change.
        """
        with self.writing() as connection:
            found_behind(connection, now)

    def never_handed_over(self, message_id: str) -> bool:
        """No such letter has ever been given to a server, as far as this database knows."""
        waits = outbox.c.state.in_(UNSENT)
        untouched = waits, outbox.c.claimed_at.is_(None), outbox.c.tries == 0
        gone = select(outbox.c.id).where(outbox.c.message_id == message_id, ~and_(*untouched))
        with self.reading() as connection:
            return connection.execute(gone).first() is None

    def shelved(self, folder: str, uidvalidity: int) -> int | None:
        """Up to which UID the folder of handled mails was known; None where it was never looked at."""
        query = select(cursor.c.uid).where(cursor.c.folder == folder, cursor.c.uidvalidity == uidvalidity)
        with self.reading() as connection:
            return connection.execute(query).scalar()

    def shelve(self, folder: str, uidvalidity: int, uid: int) -> None:
        """Remember up to which UID the folder of handled mails is known."""
        if self.shelved(folder, uidvalidity) != uid:
            with self.writing() as connection:
                put(connection, cursor, {"folder": folder, "uidvalidity": uidvalidity, "uid": uid})

    def unknown(self, contents: Sequence[bytes]) -> set[bytes]:
        """Those of these contents that have no final verdict."""
        return set(contents) - self._known(contents, Belief.NOTHING)

    def unproven(self, contents: Sequence[bytes]) -> set[bytes]:
        """Those of these contents that are known, and proven by no copy."""
        return self._known(contents, Belief.NOTHING) - self._known(contents, Belief.SETTLED)

    def _known(self, contents: Sequence[bytes], believed: Belief) -> set[bytes]:
        by_key = {keyed(self.key("ledger"), content): content for content in contents}
        final = mail.c.content.in_(by_key), mail.c.verdict != Verdict.WAITING, mail.c.belief >= believed
        with self.reading() as connection:
            return {
                by_key[bytes(found)] for found in connection.execute(select(mail.c.content).where(*final)).scalars()
            }

    def waiting_letters(self) -> int:
        """How many letters the backup says have not gone."""
        with self.reading() as connection:
            return len(connection.execute(select(outbox.c.id).where(*_waiting())).all())

    def hold_restored(self, late: Collection[str], who: str, now: datetime) -> list[str]:
        """Every campaign that is not over waits for a person, and so does each of its letters.

        Returns what is held, as written, in the order of codes. `late`: folded codes of campaigns that want an
        addendum, and are not over before it has gone.
        """
        free = or_(
            campaign.c.state.is_(None),
            campaign.c.state.not_in(AT_REST),
            and_(campaign.c.state == CampaignState.DELIVERED, campaign.c.dispatch == LETTER, campaign.c.code.in_(late)),
        )
        held = {"before": campaign.c.state, "state": CampaignState.HELD, "held_by": RESTORED, "reason": HELD}
        with self.writing() as connection:
            _doubt(connection)
            rows = connection.execute(update(campaign).where(free).values(held).returning(campaign.c.code)).scalars()
            for code in sorted(rows):
                note(connection, now, who, "hold", HELD, code)
            here = select(campaign.c.written).where(campaign.c.held_by == RESTORED).order_by(campaign.c.code)
            return list(connection.execute(here).scalars())

    def replayed(self, who: str, mails: int, now: datetime) -> None:
        """Ordinary passes may begin. What a replayed bounce has queued again waits like every letter."""
        with self.writing() as connection:
            _doubt(connection)
            connection.execute(delete(clock).where(clock.c.name == BACKUP))
            note(connection, now, who, f"replay {mails} mails", "a backup was restored")


def found_behind(connection: Connection, now: datetime) -> None:
    """Within a transaction: nothing is received, closed or sent from now on, until a person has run `replay`."""
    polled = connection.execute(select(clock.c.at).where(clock.c.name == POLL)).scalar()
    row = {"name": BACKUP, "at": polled or now, "steady": 0.0, "boot": ""}
    connection.execute(unless_there(connection, clock), row)


def _waiting() -> tuple[Any, ...]:
    """Letters that have not gone, as far as is known."""
    return IS_LETTER, outbox.c.state.in_(ON_ITS_WAY)


def _doubt(connection: Connection) -> None:
    """What waits may have gone; so may what waits for approval, once a copy of the same letter has come."""
    doubtful = update(outbox).values(state=DeliveryState.UNCERTAIN, reason=MAYBE_GONE, claimed_by=None)
    connection.execute(doubtful.where(*_waiting()))
    begun = select(outbox.c.campaign).where(IS_LETTER, outbox.c.state == DeliveryState.SENT)
    unapproved = IS_LETTER, outbox.c.state == DeliveryState.HELD, outbox.c.reason == APPROVAL
    connection.execute(doubtful.where(*unapproved, outbox.c.campaign.in_(begun)))

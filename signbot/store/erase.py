"""FORGET ME: personal data goes; counts, the keyed content hash with its verdict, and sent letters stay."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, func, select, update

from signbot.core.campaign import SignatureState
from signbot.core.delivery import DeliveryState
from signbot.core.ledger import Verdict
from signbot.store.database import Database, put, translated
from signbot.store.letters import OnLetter, recompose
from signbot.store.rows import HAS_GONE, NO_LETTER, UNSENT, note
from signbot.store.tables import clock, dead_address, mail, outbox, request, signature

FORGOTTEN = "forgotten"
LIVE = (SignatureState.PENDING, SignatureState.COUNTED)
ASIDE = (Verdict.HELD, Verdict.QUARANTINED)
ON_ITS_WAY = (DeliveryState.QUEUED, DeliveryState.SENDING)
ANSWERS_KEPT = timedelta(days=30)  # bodies of what was sent to supporters
SCRUB_EVERY = timedelta(hours=1)  # a whole SQLite file is rewritten


class Erasing(Database):
    """A supporter's right to be forgotten, and retention."""

    def traces(self, supporter: str) -> dict[str, int]:
        """What is kept about a supporter: how many rows of what."""
        kept = {
            "signatures": signature.c.supporter == supporter, "mails": mail.c.supporter == supporter,
            "answers": _theirs(supporter), "requests": request.c.supporter == supporter,
        }  # fmt: skip
        with self.reading() as connection:
            return {
                what: connection.execute(select(func.count()).where(where)).scalar_one() for what, where in kept.items()
            }

    def forget(self, supporter: str, who: str, now: datetime) -> dict[str, int]:
        """Erase a supporter's personal data, down to the disk; returns what was erased."""
        found = self.traces(supporter)
        with self.writing() as connection:
            recompose(connection, erase(connection, supporter, now))
            note(connection, now, who, "forget a supporter", "they asked for it")
        self._scrub(now)
        return found

    def purge(self, now: datetime, quarantine: timedelta) -> None:
        """Retention: bytes of mails set aside, bodies of answers long sent, requests long over; erased pages."""
        sent = (
            outbox.c.payload.is_not(None),
            NO_LETTER,
            outbox.c.state.not_in((*ON_ITS_WAY, *UNSENT)),
        )
        with self.writing() as connection:
            old = mail.c.raw.is_not(None), mail.c.handled_at < now - quarantine
            connection.execute(update(mail).where(*old).values(raw=None))
            connection.execute(
                update(outbox).where(*sent, outbox.c.queued_at < now - ANSWERS_KEPT).values(payload=None)
            )
            connection.execute(delete(request).where(request.c.expires < now - quarantine))
            dates = dict(connection.execute(select(clock.c.name, clock.c.at)).all())
        if "erased" in dates and ("scrubbed" not in dates or now - dates["scrubbed"] >= SCRUB_EVERY):
            self._scrub(now)

    def _scrub(self, now: datetime) -> None:
        """SQLite leaves copies of moved cells in the free space of a page, and old pages in its journal.

        Rewriting the file, and emptying the journal, leaves none. PostgreSQL's autovacuum does its own.
        """
        if not self.is_sqlite:
            return
        with translated(), self.engine.connect().execution_options(begin="") as connection:
            connection.exec_driver_sql("VACUUM")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        with self.writing() as connection:
            connection.execute(delete(clock).where(clock.c.name == "erased"))
            put(connection, clock, {"name": "scrubbed", "at": now, "steady": 0.0, "boot": ""})


def erase(connection: Connection, supporter: str, now: datetime) -> set[OnLetter]:
    """Within a transaction; returns the letters that lose a name."""
    if not supporter:
        raise ValueError("nobody to forget")
    written = _addresses(connection, supporter)
    touched = _signatures(connection, supporter)
    _mails(connection, supporter, written)
    _answers(connection, supporter)
    gone = {"supporter": FORGOTTEN, "actions": {}, "used_at": now}
    connection.execute(update(request).where(request.c.supporter == supporter).values(gone))
    connection.execute(delete(dead_address).where(dead_address.c.supporter == supporter))
    put(connection, clock, {"name": "erased", "at": now, "steady": 0.0, "boot": ""})
    return touched


def _theirs(supporter: str) -> ColumnElement[bool]:
    return and_(outbox.c.supporter == supporter, NO_LETTER)


def _addresses(connection: Connection, supporter: str) -> set[bytes]:
    """Every way in which we have seen this address written, in lower case."""
    emails = select(signature.c.email).where(signature.c.supporter == supporter)
    sent = select(outbox.c.address).where(_theirs(supporter))
    found = {supporter, *connection.execute(emails.union(sent)).scalars()}
    return {address.lower().encode() for address in found if address}


def _signatures(connection: Connection, supporter: str) -> set[OnLetter]:
    """Off every letter that has not gone; counted in one that has."""
    mine = signature.c.supporter == supporter
    lost = and_(mine, signature.c.state.in_(LIVE), ~HAS_GONE)
    on_letter = select(signature.c.campaign, signature.c.dispatch).where(lost)
    touched = {OnLetter(*row) for row in connection.execute(on_letter)}
    connection.execute(update(signature).where(lost).values(state=SignatureState.WITHDRAWN))
    blank = dict.fromkeys(("email", "name", "name_key", "organisation", "title", "place"), "")
    statement = update(signature).where(signature.c.id == bindparam("of")).values(**blank, flags=[], reason=FORGOTTEN)
    ids = connection.execute(select(signature.c.id).where(mine)).scalars().all()
    if ids:
        tokens = [{"of": one, "supporter": f"{FORGOTTEN}:{secrets.token_hex(16)}"} for one in ids]
        connection.execute(statement.values(supporter=bindparam("supporter")), tokens)
    return touched


def _mails(connection: Connection, supporter: str, written: set[bytes]) -> None:
    """Their rows, and bytes that were set aside before anybody understood from whom they are."""
    blank = {"supporter": "", "message_id": "", "raw": None}
    mine = mail.c.supporter == supporter
    aside = and_(mine, mail.c.verdict.in_(ASIDE))
    connection.execute(update(mail).where(aside).values(**blank, verdict=Verdict.OTHER, note=FORGOTTEN))
    connection.execute(update(mail).where(mine).values(**blank))
    nobody = select(mail.c.id, mail.c.raw).where(mail.c.supporter == "", mail.c.raw.is_not(None))
    found = [row.id for row in connection.execute(nobody) if _names(bytes(row.raw), written)]
    for one in found:
        left = {"raw": None, "verdict": Verdict.OTHER, "note": FORGOTTEN}
        connection.execute(update(mail).where(mail.c.id == one, mail.c.verdict.in_(ASIDE)).values(left))


def _names(raw: bytes, written: set[bytes]) -> bool:
    lower = raw.lower()
    return any(address in lower for address in written)


def _answers(connection: Connection, supporter: str) -> None:
    """What is still queued is not sent; what was sent keeps its fate and Message-ID."""
    theirs = _theirs(supporter)
    waiting = and_(theirs, outbox.c.state.in_((*ON_ITS_WAY, *UNSENT)))
    skipped = {"state": DeliveryState.SKIPPED, "reason": FORGOTTEN}
    connection.execute(update(outbox).where(waiting).values(skipped))
    blank = dict.fromkeys(("supporter", "address", "printed", "answer"), "")
    connection.execute(update(outbox).where(theirs).values(**blank, once=None, payload=None, sha256=""))

"""FORGET ME: personal data goes; counts, the keyed content hash with its verdict, and sent letters stay.

Rows of theirs are blanked, all in one transaction. What coordinators were told about them goes, too: mails already sent
lose their bytes, those that wait are made anew without them. Their names leave the words that people wrote into the
journal. A crash before the file is rewritten leaves that to the next pass.
"""

import secrets
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, bindparam, delete, func, or_, select, true, update

from signbot.core.address import lowered
from signbot.core.campaign import LIVE, SignatureState
from signbot.core.delivery import ON_ITS_WAY, UNSENT, WITH_WORDS_OF_PEOPLE, DeliveryState, Kind
from signbot.core.ledger import SET_ASIDE, WITH_NOTES, Belief, Verdict
from signbot.core.mail.mentions import SHORTEST, from_them, mentions, without
from signbot.core.value import dataclass
from signbot.store.advance import forget_notices
from signbot.store.database import put
from signbot.store.letters import OnLetter, recompose
from signbot.store.orders import forget_orders
from signbot.store.payloads import HAS_PAYLOAD, forget_few
from signbot.store.rows import FORGOTTEN, HAS_GONE, NO_LETTER, OURSELVES, note
from signbot.store.scrub import Scrubbing, left_copies
from signbot.store.tables import (
    campaign,
    clock,
    dead_address,
    journal,
    mail,
    member,
    official,
    outbox,
    payload,
    request,
    signature,
)
from signbot.store.values import Entry
from signbot.store.words import KEY, fall_silent

FORGET, BY_HAND, SET_APART = "forget a supporter", "erase by hand", "set apart"  # in the journal
EXPORT = "export"
DAY = timedelta(days=1)
DIGEST = "digest"  # the clock's row, and how the key of a digest begins


@dataclass(frozen=True, slots=True)
class Export:
    """A file that somebody wrote; and which signatures in it are one supporter's: none where it lists members."""

    entry: Entry
    signatures: tuple[int, ...]

    def __str__(self) -> str:
        rows = f"signature {', '.join(map(str, self.signatures))}" if self.signatures else "their membership"
        return f"{self.entry.why} ({self.entry.at:%Y-%m-%d %H:%M} UTC, by {self.entry.who}): {rows}"


class Erasing(Scrubbing):
    """A supporter's right to be forgotten. `supporter`: the canonical address."""

    def traces(self, supporter: str) -> dict[str, int]:
        """What is kept about a supporter: how many rows of what, each kind named."""
        kept = {
            "signatures": signature.c.supporter == supporter,
            "mails": mail.c.supporter == supporter,
            "answers": _theirs(supporter),
            "requests": request.c.supporter == supporter,
            "memberships": member.c.supporter == supporter,
        }
        with self.reading() as connection:
            found = {
                what: connection.execute(select(func.count()).where(where)).scalar_one() for what, where in kept.items()
            }
            found["mails set aside"] = len(set_aside_from(connection, addresses(connection, supporter)))
            found["exports"] = len(exports(connection, supporter))
        return found

    def exports(self, supporter: str) -> list[Export]:
        """Files that hold signatures of theirs, the oldest first: what nobody but a person can erase."""
        with self.reading() as connection:
            return exports(connection, supporter)

    def lying(self, supporter: str, folders: Collection[str]) -> dict[str, list[datetime]]:
        """By folder: when those of their mails came that lie in one of these folders, the oldest first."""
        query = select(mail.c.folder, mail.c.arrived).where(mail.c.supporter == supporter, mail.c.folder.in_(folders))
        found: dict[str, list[datetime]] = {}
        with self.reading() as connection:
            for row in connection.execute(query.order_by(mail.c.arrived)):
                found.setdefault(row.folder, []).append(row.arrived)
        return found

    def addresses(self, supporter: str) -> set[str]:
        """Every way in which we have seen this address written, in lower case."""
        with self.reading() as connection:
            return addresses(connection, supporter)

    def forget(self, supporter: str, who: str, now: datetime) -> dict[str, int]:
        """Erase a supporter's personal data in one transaction, then down to the disk; returns what there was.

        `who`: for the journal, which does not say whose data it was. Done again, it finds nothing. ValueError for "".
        """
        found, key = self.traces(supporter), self.key(KEY)
        with self.writing() as connection:
            recompose(connection, erase(connection, supporter, now, who))
            fall_silent(connection, key, supporter, now)
        self.scrub_now(now)
        return found

    def noted(self, who: str, what: str, why: str, now: datetime, campaign_code: str = "") -> None:
        """A line in the journal: who did what, when and why."""
        with self.writing() as connection:
            note(connection, now, who, what, why, campaign_code)


def erase(connection: Connection, supporter: str, now: datetime, who: str = OURSELVES) -> set[OnLetter]:
    """Within a transaction; returns the letters that lose a name. ValueError for "": nobody to forget."""
    if not supporter:
        raise ValueError("nobody to forget")
    written = addresses(connection, supporter)
    words = frozenset(written | _names(connection, supporter))
    note(connection, now, who, FORGET, "they asked for it")
    for export in exports(connection, supporter):
        note(connection, now, who, BY_HAND, str(export), export.entry.campaign)
    _notices(connection, supporter, words)
    forget_notices(connection, supporter)
    forget_orders(connection, supporter, words)
    touched = _signatures(connection, supporter)
    _mails(connection, supporter, written)
    _replies(connection, written)
    _answers(connection, supporter)
    gone = {"supporter": FORGOTTEN, "actions": {}, "used_at": now}
    connection.execute(update(request).where(request.c.supporter == supporter).values(gone))
    connection.execute(delete(member).where(member.c.supporter == supporter))
    connection.execute(delete(dead_address).where(dead_address.c.supporter == supporter))
    _free_text(connection, words)
    left_copies(connection, now)
    return touched


def _theirs(supporter: str) -> ColumnElement[bool]:
    return and_(outbox.c.supporter == supporter, NO_LETTER)


def addresses(connection: Connection, supporter: str) -> set[str]:
    """Every way in which we have seen this address written, in lower case."""
    emails = select(signature.c.email).where(signature.c.supporter == supporter)
    sent = select(outbox.c.address).where(_theirs(supporter))
    joined = select(member.c.email).where(member.c.supporter == supporter)
    found = {supporter, *connection.execute(emails.union(sent, joined)).scalars()}
    return {lowered(address) for address in found if address}


def _names(connection: Connection, supporter: str) -> set[str]:
    """Their names, but for those too short to be looked for in what people wrote."""
    signed = select(signature.c.name).where(signature.c.supporter == supporter)
    names = signed.union(select(member.c.name).where(member.c.supporter == supporter))
    return {name for name in connection.execute(names).scalars() if len(name) >= SHORTEST}


def exports(connection: Connection, supporter: str) -> list[Export]:
    """Files that hold signatures of theirs, the oldest first. An export holds all that was there when it was made."""
    mine = select(signature.c.id, signature.c.campaign, signature.c.received_at)
    rows = connection.execute(mine.where(signature.c.supporter == supporter).order_by(signature.c.id)).all()
    query = select(journal).where(journal.c.what == EXPORT, journal.c.campaign.in_({row.campaign for row in rows}))
    found = []
    for made in connection.execute(query.order_by(journal.c.id)):
        held = tuple(row.id for row in rows if row.campaign == made.campaign and row.received_at <= made.at)
        if held:
            found.append(Export(Entry(made.at, made.who, made.what, made.why, made.campaign), held))
    return [*found, *_lists_of_members(connection, supporter)]


def _lists_of_members(connection: Connection, supporter: str) -> list[Export]:
    """Those written since they joined."""
    since = connection.execute(select(func.min(member.c.since)).where(member.c.supporter == supporter)).scalar()
    if since is None:
        return []
    query = select(journal).where(journal.c.what == EXPORT, journal.c.campaign == "", journal.c.at >= since)
    rows = connection.execute(query.order_by(journal.c.id))
    return [Export(Entry(row.at, row.who, row.what, row.why, row.campaign), ()) for row in rows]


def _signatures(connection: Connection, supporter: str) -> set[OnLetter]:
    """Off every letter that has not gone; counted in one that has."""
    mine = signature.c.supporter == supporter
    lost = and_(mine, signature.c.state.in_(LIVE), ~HAS_GONE)
    on_letter = select(signature.c.campaign, signature.c.dispatch).where(lost)
    touched = {OnLetter(*row) for row in connection.execute(on_letter)}
    connection.execute(update(signature).where(lost).values(state=SignatureState.WITHDRAWN))
    blank_signatures(connection, connection.execute(select(signature.c.id).where(mine)).scalars().all())
    return touched


def blank_signatures(connection: Connection, ids: Sequence[int]) -> None:
    """They count on, and lead to nobody."""
    blank = dict.fromkeys(("email", "name", "name_key", "organisation", "title", "place", "proof", "mailbox"), "")
    statement = update(signature).where(signature.c.id == bindparam("of")).values(**blank, flags=[], reason=FORGOTTEN)
    if ids:
        tokens = [{"of": row_id, "supporter": f"{FORGOTTEN}:{secrets.token_hex(16)}"} for row_id in ids]
        connection.execute(statement.values(supporter=bindparam("supporter")), tokens)


def _mails(connection: Connection, supporter: str, written: set[str]) -> None:
    """Their rows, and bytes that were set aside before anybody understood from whom they are.

    No copy of such a mail is looked at again, whatever it proves.
    """
    blank = {
        "supporter": "",
        "message_id": "",
        "authenticity": "",
        "raw": None,
        "note": FORGOTTEN,
        "belief": Belief.SETTLED,
    }
    mine = mail.c.supporter == supporter
    for where in (mine, mail.c.id.in_(set_aside_from(connection, written))):
        aside = and_(where, mail.c.verdict.in_(SET_ASIDE))
        connection.execute(update(mail).where(aside).values(**blank, verdict=Verdict.OTHER))
    connection.execute(update(mail).where(mine).values(**blank))


def _replies(connection: Connection, written: set[str]) -> None:
    """What they wrote about a letter; but a recipient's own words belong to what was sent to them."""
    whole = official.outerjoin(outbox, outbox.c.id == official.c.outbox_id)
    query = select(official.c.id, official.c.raw, outbox.c.address).select_from(whole)
    rows = connection.execute(query.where(official.c.raw.is_not(None))).all()
    theirs = [
        row.id for row in rows if lowered(row.address or "") not in written and from_them(bytes(row.raw), written)
    ]
    connection.execute(delete(official).where(official.c.id.in_(theirs)))


def set_aside_from(connection: Connection, written: set[str]) -> list[int]:
    """Mails of nobody whom we know, which say that they are from one of these addresses."""
    nobody = select(mail.c.id, mail.c.raw).where(mail.c.supporter == "", mail.c.raw.is_not(None))
    return [row.id for row in connection.execute(nobody) if from_them(bytes(row.raw), written)]


def _answers(connection: Connection, supporter: str) -> None:
    """What is still queued is not sent; what was sent keeps its fate and Message-ID."""
    theirs = _theirs(supporter)
    waiting = and_(theirs, outbox.c.state.in_((*ON_ITS_WAY, *UNSENT)))
    skipped = {"state": DeliveryState.SKIPPED, "reason": FORGOTTEN}
    connection.execute(update(outbox).where(waiting).values(skipped))
    blank_mails(connection, theirs)


def blank_mails(connection: Connection, theirs: ColumnElement[bool]) -> int:
    """Of those rows of the outbox what became of the mail stays, and nothing of whose it was; returns how many."""
    forget_few(connection, theirs)
    return connection.execute(update(outbox).where(theirs).values(_BLANK_MAIL)).rowcount


_BLANK_MAIL: dict[str, Any] = {
    "supporter": "",
    "address": "",
    "printed": "",
    "answer": "",
    "once": None,
    "sha256": "",
    "mailbox": "",
    "stranger_at": "",
    "talk": "",
    "topic": "",
}


# What coordinators were told ---------------------------------------------------------------------


def _notices(connection: Connection, supporter: str, words: frozenset[str]) -> None:
    """Mails to coordinators with them in it lose their bytes; one that waits does not go, and is made anew.

    Read one at a time: there may be many, with letters attached.
    """
    query = select(outbox.c.id, outbox.c.state, outbox.c.once, outbox.c.queued_at, outbox.c.campaign)
    query = query.where(outbox.c.kind == Kind.NOTICE, HAS_PAYLOAD)
    signed = set(connection.execute(select(signature.c.campaign).where(signature.c.supporter == supporter)).scalars())
    for row in connection.execute(query).all():
        waits = row.state in (*ON_ITS_WAY, *UNSENT)
        finished_letter = row.campaign in signed and not waits
        if not (finished_letter or mentions(_payload(connection, row.id), words)):
            continue
        forget_few(connection, outbox.c.id == row.id)
        if waits:
            skipped = {"once": None, "state": DeliveryState.SKIPPED, "reason": FORGOTTEN}
            connection.execute(update(outbox).where(outbox.c.id == row.id).values(skipped))
            _digest_anew(connection, row.once or "", row.queued_at)


def _payload(connection: Connection, row_id: int) -> bytes:
    return bytes(connection.execute(select(payload.c.octets).where(payload.c.outbox_id == row_id)).scalar_one())


def _digest_anew(connection: Connection, once: str, queued_at: datetime) -> None:
    """Other notices follow from what is in the tables; a digest only from when the last one was made."""
    if once.startswith(f"{DIGEST}:"):
        put(connection, clock, {"name": DIGEST, "at": queued_at - DAY, "steady": 0.0, "boot": ""})


# Where people's words stand: table, key, columns; and which rows, so that an index finds them
_WRITTEN_BY_PEOPLE: tuple[tuple[Table, ColumnElement[Any], tuple[str, ...], ColumnElement[bool]], ...] = (
    (journal, journal.c.id, ("what", "why"), true()),
    (campaign, campaign.c.code, ("reason",), true()),
    (signature, signature.c.id, ("reason",), signature.c.state == SignatureState.INVALIDATED),
    (outbox, outbox.c.id, ("reason", "answer"), outbox.c.kind.in_(WITH_WORDS_OF_PEOPLE)),
    (mail, mail.c.id, ("note",), mail.c.verdict.in_(WITH_NOTES)),
)


def _free_text(connection: Connection, words: frozenset[str]) -> None:
    """Reasons that people gave, and what servers said, without their names and addresses."""
    for table, key, names, where in _WRITTEN_BY_PEOPLE:
        columns = [table.c[name] for name in names]
        found = [column.icontains(word, autoescape=True) for column in columns for word in words]
        for row in connection.execute(select(key.label("of"), *columns).where(where, or_(*found))).all():
            clean = {name: without(getattr(row, name), words) for name in names}
            connection.execute(update(table).where(key == row.of).values(clean))

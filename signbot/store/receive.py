"""What receiving needs: a row for each mail before it is understood, and what is known about who wrote it.

    sight (rows, committed) | known, ours, strangers, alike (facts) | record (see signbot.store.record) | told

A crash between `sight` and `record` leaves a mail WAITING, its attempt counted: it is looked at again.
"""

import hashlib
import hmac
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, insert, or_, select, update

from signbot.core.address import mailbox
from signbot.core.campaign import LIVE, Signature, SignatureState
from signbot.core.decision import Known, Pending
from signbot.core.delivery import ANSWERS, DeliveryState, Kind
from signbot.core.ledger import IDLE, SET_ASIDE, UNDONE, UNREAD, Alike, Belief, Seen, Verdict
from signbot.core.value import dataclass, replace
from signbot.store.alerts import KEY
from signbot.store.database import Record, many, written
from signbot.store.members import members_of
from signbot.store.progress import Progress
from signbot.store.requests import asked, to_pending
from signbot.store.rows import FORGOTTEN, to_signature
from signbot.store.tables import Moment, mail, outbox, request, seal, signature
from signbot.store.values import OursRef, Refused, Sight
from signbot.store.words import last_words

DAY = timedelta(days=1)
ATTEMPTS = 3  # then a mail is set aside
FEW = 20  # rows
_THEIRS = select(mail.c.uid).where(
    mail.c.folder == bindparam("folder"),
    mail.c.uidvalidity == bindparam("validity"),
    mail.c.uid.between(bindparam("low"), bindparam("high")),
    mail.c.note == written(FORGOTTEN),
)
_OURS = (
    select(
        *(outbox.c.message_id, outbox.c.kind, outbox.c.campaign, outbox.c.supporter, outbox.c.address, outbox.c.talk),
        *(request.c.nonce, request.c.actions),
    )
    .select_from(outbox.outerjoin(request, outbox.c.request_id == request.c.id))
    .where(outbox.c.message_id.in_(bindparam("ids", expanding=True)))
)


class Receiving(Progress):
    """The ledger, the cursor, and what the database knows. Everything that writes here is one transaction.

    UIDs are those of one folder under one UIDVALIDITY; moments are in UTC.
    """

    def forgotten(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> set[int]:
        """Those of `uids` that are mails of somebody who was forgotten."""
        if not uids:
            return set()
        here = {"folder": folder, "validity": uidvalidity, "low": min(uids), "high": max(uids)}
        with self.reading() as connection:
            return set(connection.execute(_THEIRS, here).scalars()) & set(uids)

    # The ledger ----------------------------------------------------------------------------------

    def sight(self, sights: Sequence[Sight]) -> list[Seen]:
        """A row for each mail, committed before anything is understood; in the order of `sights`.

        A mail that waits gets one more attempt. Known content at a new place is the old row, moved, when its own place
        is void (another UIDVALIDITY of the folder) or it still waits; else a DUPLICATE, unless nothing was proven by
        it: then the copy waits, and is looked at, for it may prove more. Unavailable when another process may have the
        mailbox by now.
        """
        if not sights:
            return []
        self.assure()
        key = self.key("ledger")
        contents = [keyed(key, sight.content) for sight in sights]
        with self.along() as connection:
            places = _Places(_rows_for(connection, sights, contents), _sealed(connection, key, sights))
            moved = [(row, sight) for sight, row in places.moves(zip(sights, contents, strict=True))]
            _move(connection, moved)
            _another_attempt(connection, places.waiting)
            made = _make(connection, places.new)
        return [places.seen(sight, made) for sight in sights]

    def alike(
        self, copies: Collection[int], seals: Mapping[int, Sequence[bytes]] | None = None
    ) -> dict[int, tuple[Alike, ...]]:
        """By mail: every other one that has its verdict, and is of the same content or was believed by the same seal.

        `copies`: mails whose content is known; `seals`: of each mail that has some. A mail without any is missing.
        """
        found: dict[int, dict[int, Alike]] = {}
        key = self.key("ledger")
        with self.reading() as connection:
            for of, copy in _of_same_content(connection, copies):
                found.setdefault(of, {})[copy.id] = copy
            for of, copy in _of_same_seal(connection, key, seals or {}):
                found.setdefault(of, {})[copy.id] = copy
        return {of: tuple(alike.values()) for of, alike in found.items()}

    def retry(self, seen: Seen) -> Seen:
        """One more attempt, counted and committed before it is made: a crash does not take it back."""
        more = update(mail).where(mail.c.id == seen.id).values(attempts=mail.c.attempts + 1)
        with self.writing() as connection:
            attempts = connection.execute(more.returning(mail.c.attempts)).scalar_one()
        return replace(seen, attempts=attempts)

    def wait_on(self, seen: Sequence[Seen]) -> None:
        """Nothing was tried: these mails wait on, and the attempt that was counted for each is given back."""
        if seen:
            with self.writing() as connection:
                mine = mail.c.id.in_(many(connection, [waiting.id for waiting in seen]))
                connection.execute(update(mail).where(mine, mail.c.attempts > 0).values(attempts=mail.c.attempts - 1))

    def failed(self, seen: Seen, reason: str, raw: bytes, now: datetime) -> Verdict:
        """Note a failed attempt; the third one sets the mail aside, with its bytes. Returns what it is now.

        A mail that got its verdict meanwhile, from somebody else, keeps it.
        """
        mine, spent = and_(mail.c.id == seen.id, mail.c.verdict.in_(UNDONE)), seen.attempts >= ATTEMPTS
        values: dict[str, Any] = {"note": reason}
        if spent:
            values |= {"verdict": Verdict.QUARANTINED, "raw": raw, "handled_at": now}
        with self.writing() as connection:
            if not connection.execute(update(mail).where(mine).values(values)).rowcount:
                return Verdict(connection.execute(select(mail.c.verdict).where(mail.c.id == seen.id)).scalar_one())
        return Verdict.QUARANTINED if spent else Verdict.WAITING

    def verdict(self, mail_id: int) -> Verdict:
        """What the ledger says of a mail now; its row must be there."""
        with self.reading() as connection:
            return Verdict(connection.execute(select(mail.c.verdict).where(mail.c.id == mail_id)).scalar_one())

    def reopen(self, mail_id: int) -> Seen:
        """A mail that was set aside is to be handled again; it stays set aside until `record`.

        It may be answered again: a person stands in between. Refused when it is not set aside, or its bytes are gone.
        """
        mine = and_(mail.c.id == mail_id, mail.c.verdict.in_(SET_ASIDE), mail.c.raw.is_not(None))
        with self.writing() as connection:
            if connection.execute(update(mail).where(mine).values(attempts=1)).rowcount != 1:
                raise Refused(f"mail {mail_id} is not set aside, or its bytes are no longer kept")
            connection.execute(update(outbox).where(outbox.c.mail_id == mail_id).values(mail_id=None))
        return Seen(mail_id, 1, Verdict.WAITING, copy=True)

    def take_up(self, mail_id: int) -> None:
        """A mail that was not understood waits for a decision; one that is set aside does so already."""
        unread = mail.c.id == mail_id, mail.c.verdict == Verdict.OTHER, mail.c.note.startswith(UNREAD)
        with self.writing() as connection:
            connection.execute(update(mail).where(*unread, mail.c.raw.is_not(None)).values(verdict=Verdict.HELD))

    # What is known -------------------------------------------------------------------------------

    def known(self, supporters: Iterable[str], now: datetime) -> dict[str, Known]:
        """By canonical address: all signatures, unused requests; and what bounds ask about the whole mailbox.

        One consistent look, an entry for each of `supporters`; "today" is the 24 hours before `now`.
        """
        wanted = list(dict.fromkeys(supporters))
        if not wanted:
            return {}
        boxes, key = list(dict.fromkeys(map(mailbox, wanted))), self.key(KEY)
        with self.reading() as connection:
            signed = list(connection.execute(_SIGNED, {"boxes": boxes}))
            signatures = _by(signed)
            requests = _by(connection.execute(_UNUSED, {"supporters": wanted, "now": now - 30 * DAY}))
            bounds = _bounds(connection, boxes, signed, now)
            words = last_words(connection, key, wanted)
            members = members_of(connection, wanted)
        known = (
            _known(
                supporter, signatures.get(supporter, ()), requests.get(supporter, ()), bounds[mailbox(supporter)], now
            )
            for supporter in wanted
        )
        return {
            supporter: replace(found, words=words.get(supporter, {}), members=members.get(supporter, ()))
            for supporter, found in zip(wanted, known, strict=True)
        }

    def ours(self, message_ids: Iterable[str]) -> dict[str, OursRef]:
        """By Message-ID: those of these that are mails of ours; the others are missing."""
        wanted = list(dict.fromkeys(message_ids))
        if not wanted:
            return {}
        with self.reading() as connection:
            rows = connection.execute(_OURS, {"ids": wanted}).all()
        return {
            row.message_id: OursRef(
                Kind(row.kind),
                row.campaign,
                row.supporter,
                row.nonce or "",
                row.address,
                asked(row.actions or {}).question,
                row.talk,
                asked(row.actions or {}).text_alone,
            )
            for row in rows
        }


def keyed(key: bytes, content: bytes) -> bytes:
    """A mail's identity as the ledger keeps it: says nothing to whoever has the database without its key."""
    return hmac.digest(key, content, hashlib.sha256)


# Sights ------------------------------------------------------------------------------------------

Spot = tuple[str, int, int]  # where a mail lies: folder, uidvalidity, uid


@dataclass(frozen=True, slots=True)
class _New:
    sight: Sight
    content: bytes
    verdict: Verdict
    copy: bool = False


class _Places:
    """Each sight finds its row: by place, else by content, else it is new."""

    def __init__(self, rows: Sequence[Record], sealed: Set[Sight] = frozenset()) -> None:
        """`sealed`: mails that are known by a seal."""
        self.sealed = sealed
        self.here: dict[Spot, Record] = {(row.folder, row.uidvalidity, row.uid): row for row in rows}
        self.alike: dict[bytes, list[Record]] = {}
        for row in rows:
            self.alike.setdefault(bytes(row.content), []).append(row)
        self.found: dict[Spot, Record] = {}
        self.new: list[_New] = []

    def moves(self, sights: Iterable[tuple[Sight, bytes]]) -> Iterator[tuple[Sight, Record]]:
        """Settle every sight; yields the rows that move to a new place."""
        pairs = list(sights)
        taken = {self.here[spot(sight)].id for sight, _ in pairs if spot(sight) in self.here}
        fresh: set[bytes] = set()
        for sight, content in pairs:
            at = spot(sight)
            row = self.here.get(at)
            if row is None:
                row = self._void(sight, content, taken)
                if row is not None:
                    taken.add(row.id)
                    yield sight, row
            if row is None:
                verdict = Verdict.DUPLICATE if sight in self.sealed or self._settled(content) else Verdict.WAITING
                self.new.append(_New(sight, content, verdict, copy=content in self.alike or content in fresh))
                fresh.add(content)
            else:
                self.found[at] = row

    def _void(self, sight: Sight, content: bytes, taken: set[int]) -> Record | None:
        """A row of this content whose own place is void, or that still waits."""
        rows = [row for row in self.alike.get(content, ()) if row.id not in taken]
        stale = [row for row in rows if row.folder == sight.folder and row.uidvalidity != sight.uidvalidity]
        waiting = [row for row in rows if row.verdict == Verdict.WAITING]
        return next(iter(stale + waiting), None)

    def _settled(self, content: bytes) -> bool:
        rows = self.alike.get(content, ())
        return any(row.belief == Belief.SETTLED and row.verdict != Verdict.WAITING for row in rows)

    @property
    def waiting(self) -> list[int]:
        """Ids of the rows found that still wait: each gets one more attempt."""
        return [row.id for row in self.found.values() if row.verdict == Verdict.WAITING]

    def seen(self, sight: Sight, made: Mapping[Spot, Seen]) -> Seen:
        """What the ledger says of a sight; `made`: the rows that were new, by place."""
        row = self.found.get(spot(sight))
        if row is None:
            return made[spot(sight)]
        verdict = Verdict(row.verdict)
        copy = len(self.alike[bytes(row.content)]) > 1
        return Seen(row.id, row.attempts + (verdict is Verdict.WAITING), verdict, copy)


def spot(sight: Sight) -> Spot:
    """Where it lies."""
    return sight.folder, sight.uidvalidity, sight.uid


_SPOT = mail.c.folder, mail.c.uidvalidity, mail.c.uid
_HERE = and_(
    mail.c.folder == bindparam("folder"),
    mail.c.uidvalidity == bindparam("validity"),
    mail.c.uid.in_(bindparam("uids", expanding=True)),
)
_ROWS_FOR = select(mail.c.id, *_SPOT, mail.c.content, mail.c.verdict, mail.c.belief, mail.c.attempts).where(
    or_(_HERE, mail.c.content.in_(bindparam("contents", expanding=True)))
)
_ROWS_AT = select(mail.c.id, *_SPOT, mail.c.verdict).where(_HERE)
_NEW = insert(mail)
_NEW_SEEN = _NEW.returning(mail.c.id, *_SPOT, mail.c.verdict)


def _rows_for(connection: Connection, sights: Sequence[Sight], contents: Sequence[bytes]) -> list[Record]:
    """Every row at one of these places, or of one of these contents; the oldest first."""
    alike = {"contents": list(set(contents))}
    found = {row.id: row for place in _places(sights) for row in connection.execute(_ROWS_FOR, place | alike)}
    return [row for _, row in sorted(found.items())]


_SEALS = select(seal.c.content).where(seal.c.content.in_(bindparam("seals", expanding=True)))


def _sealed(connection: Connection, key: bytes, sights: Sequence[Sight]) -> set[Sight]:
    """Those that are known by a seal."""
    hashes = [(sight, keyed(key, made)) for sight in sights for made in sight.seals]
    if not hashes:
        return set()
    known = connection.execute(_SEALS, {"seals": list({made for _, made in hashes})})
    found = {bytes(made) for made in known.scalars()}
    return {sight for sight, made in hashes if made in found}


_OTHER = mail.alias()
_COPIES = (
    select(mail.c.id.label("of"), _OTHER.c.id, _OTHER.c.verdict, _OTHER.c.belief, _OTHER.c.arrived)
    .select_from(mail.join(_OTHER, and_(_OTHER.c.content == mail.c.content, _OTHER.c.id != mail.c.id)))
    .where(mail.c.id.in_(bindparam("copies", expanding=True)), _OTHER.c.verdict != written(Verdict.WAITING))
    .order_by(_OTHER.c.id)
)
_SEALED = (
    select(seal.c.content, mail.c.id, mail.c.verdict, mail.c.belief, mail.c.arrived)
    .select_from(seal.join(mail, seal.c.mail_id == mail.c.id))
    .where(seal.c.content.in_(bindparam("seals", expanding=True)))
)


def _alike(row: Record) -> Alike:
    return Alike(row.id, Verdict(row.verdict), Belief(row.belief), row.arrived)


def _of_same_content(connection: Connection, copies: Collection[int]) -> Iterator[tuple[int, Alike]]:
    if not copies:
        return
    rows = connection.execute(_COPIES, {"copies": list(copies)})
    yield from ((row.of, _alike(row)) for row in rows)


def _of_same_seal(
    connection: Connection, key: bytes, seals: Mapping[int, Sequence[bytes]]
) -> Iterator[tuple[int, Alike]]:
    hashes = [(of, keyed(key, made)) for of, made_of in seals.items() for made in made_of]
    if not hashes:
        return
    found = connection.execute(_SEALED, {"seals": list({made for _, made in hashes})})
    rows = {bytes(row.content): _alike(row) for row in found}
    yield from ((of, rows[made]) for of, made in hashes if made in rows and rows[made].id != of)


def _places(sights: Iterable[Sight]) -> Iterator[dict[str, Any]]:
    """As `_ROWS_AT` asks for them: mostly they are of one folder."""
    found: dict[tuple[str, int], list[int]] = {}
    for sight in sights:
        found.setdefault((sight.folder, sight.uidvalidity), []).append(sight.uid)
    yield from ({"folder": folder, "validity": validity, "uids": uids} for (folder, validity), uids in found.items())


def _move(connection: Connection, moved: Sequence[tuple[Record, Sight]]) -> None:
    for row, sight in moved:
        to = {"folder": sight.folder, "uidvalidity": sight.uidvalidity, "uid": sight.uid, "told": False}
        connection.execute(update(mail).where(mail.c.id == row.id).values(to))


def _another_attempt(connection: Connection, ids: Sequence[int]) -> None:
    if ids:
        connection.execute(update(mail).where(mail.c.id.in_(ids)).values(attempts=mail.c.attempts + 1))


def _make(connection: Connection, new: Sequence[_New]) -> dict[Spot, Seen]:
    """Inserted, then looked up by place: for hundreds of rows quicker than RETURNING, which few come by."""
    if not new:
        return {}
    values = [_ledger_row(each) for each in new]
    if len(new) <= FEW:
        rows = list(connection.execute(_NEW_SEEN, values))
    else:
        connection.execute(_NEW, values)
        rows = [row for place in _places(each.sight for each in new) for row in connection.execute(_ROWS_AT, place)]
    copies = {spot(each.sight) for each in new if each.copy}
    found = (((row.folder, row.uidvalidity, row.uid), row) for row in rows)
    return {at: Seen(row.id, 1, Verdict(row.verdict), at in copies) for at, row in found}


def _ledger_row(new: _New) -> dict[str, Any]:
    sight = new.sight
    return {
        "folder": sight.folder,
        "uidvalidity": sight.uidvalidity,
        "uid": sight.uid,
        "content": new.content,
        "arrived": sight.arrived,
        "size": sight.size,
        "attempts": 1,
        "verdict": new.verdict,
        "told": False,
        "belief": Belief.NOTHING,
    }


# Known -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Bounds:
    """What is known about a mailbox, whatever stands behind the + of its addresses."""

    answers: Sequence[Record]  # of the last day
    idle: int  # answers of theirs to mails that changed nothing
    requested: Sequence[tuple[str, str]]  # (supporter, campaign) whose confirmation was asked for today
    names: Mapping[str, int]  # live names by campaign
    counted: Mapping[str, int]  # of those


def _bounds(
    connection: Connection, boxes: Sequence[str], signed: Iterable[Record], now: datetime
) -> dict[str, _Bounds]:
    """`signed`: every signature of these mailboxes."""
    day = _by(connection.execute(_OF_THE_DAY, {"boxes": boxes, "since": now - DAY}), "mailbox")
    requested = _requested(connection, day, now)
    names: dict[str, Counter[str]] = {box: Counter() for box in boxes}
    counted: dict[str, Counter[str]] = {box: Counter() for box in boxes}
    for row in signed:
        names[row.mailbox][row.campaign] += row.state in LIVE
        counted[row.mailbox][row.campaign] += row.state == SignatureState.COUNTED
    return {
        box: _Bounds(
            answers=[row for row in day.get(box, ()) if row.kind in ANSWERS and row.state != DeliveryState.SKIPPED],
            idle=sum(row.verdict in IDLE for row in day.get(box, ())),
            requested=requested.get(box, ()),
            names=+names[box],
            counted=+counted[box],
        )
        for box in boxes
    }


def _by(found: Iterable[Record], column: str = "supporter") -> dict[str, list[Record]]:
    rows: dict[str, list[Record]] = {}
    for row in found:
        rows.setdefault(getattr(row, column), []).append(row)
    return rows


_SIGNED = select(signature).where(signature.c.mailbox.in_(bindparam("boxes", expanding=True))).order_by(signature.c.id)
_UNUSED = (  # a mail may have arrived before a request expired, and be read after: some time is given
    select(request)
    .where(
        request.c.supporter.in_(bindparam("supporters", expanding=True)),
        request.c.used_at.is_(None),
        request.c.expires > bindparam("now", type_=Moment),
    )
    .order_by(request.c.id)
)
_ANSWERED = outbox.outerjoin(mail, outbox.c.mail_id == mail.c.id)
_OF_THE_DAY = (  # what went to them, to which mails of theirs, and with which request
    select(
        outbox.c.mailbox,
        outbox.c.supporter,
        outbox.c.kind,
        outbox.c.authenticated,
        outbox.c.state,
        mail.c.verdict,
        request.c.actions,
        request.c.used_at,
        request.c.expires,
    )
    .select_from(_ANSWERED.outerjoin(request, outbox.c.request_id == request.c.id))
    .where(
        outbox.c.mailbox.in_(bindparam("boxes", expanding=True)),
        outbox.c.queued_at > bindparam("since", type_=Moment),
    )
)


def _requested(
    connection: Connection, day: Mapping[str, Sequence[Record]], now: datetime
) -> dict[str, list[tuple[str, str]]]:
    """By mailbox: whose confirmation was asked for today and still is open, and for which campaign."""
    rows = [row for some in day.values() for row in some if row.kind == Kind.REQUEST and row.expires is not None]
    rows = [row for row in rows if row.used_at is None and row.expires > now]
    ids = {concerned for row in rows for concerned in asked(row.actions).concerns}
    query = select(signature.c.id, signature.c.campaign).where(signature.c.id.in_(ids))
    campaigns: dict[int, str] = dict(connection.execute(query).all()) if ids else {}
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        theirs = [
            (row.supporter, campaigns[concerned]) for concerned in asked(row.actions).concerns if concerned in campaigns
        ]
        found.setdefault(row.mailbox, []).extend(theirs)
    return found


def _known(
    supporter: str, signatures: Sequence[Record], requests: Sequence[Record], bounds: _Bounds, now: datetime
) -> Known:
    mine = tuple(to_signature(row) for row in signatures)
    pending = tuple(to_pending(row) for row in requests)
    today = [ask for ask, row in zip(pending, requests, strict=True) if row.created > now - DAY and row.expires > now]
    others = sum(row.kind == Kind.ANSWER and not row.authenticated for row in bounds.answers)
    number = len(bounds.answers)
    beside = tuple(campaign for who, campaign in bounds.requested if who != supporter)
    asked = tuple(dict.fromkeys((*_campaigns_asked(mine, today), *beside)))
    return Known(
        mine,
        pending,
        answers_today=number,
        other_answers_today=others,
        idle_answers=bounds.idle,
        requested_today=asked,
        names=bounds.names,
        counted=bounds.counted,
    )


def _campaigns_asked(signatures: Sequence[Signature], requests: Sequence[Pending]) -> tuple[str, ...]:
    concerned = {number for pending in requests for number in pending.concerns}
    return tuple(dict.fromkeys(mine.campaign for mine in signatures if mine.id in concerned))

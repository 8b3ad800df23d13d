"""The ledger, and what receiving records: verdicts, signatures, requests and answers, in one transaction."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from signbot.core import names
from signbot.core.campaign import Person, Signature, SignatureState, VerifiedBy
from signbot.core.decision import Add, Ask, Correct, Erase, Known, Move, Pending, Use
from signbot.core.delivery import DeliveryState, Kind
from signbot.core.ledger import Seen, Verdict
from signbot.store.base import DAY, Base, chunks
from signbot.store.erasing import erase
from signbot.store.freezing import thaw
from signbot.store.tables import cursor, mail, outbox, request, signature
from signbot.store.values import Conflict, Decided, OursRef, Outgoing, Sight

ATTEMPTS = 3  # then a mail is quarantined


class Receiving(Base):
    """A mail's day in the database."""

    # Where the mailbox stands ---------------------------------------------------------------------

    def cursor(self, folder: str, uidvalidity: int) -> int:
        """The UID up to which everything is handled; 0 when that is not known. For speed only."""
        with self.begin() as connection:
            row = connection.execute(select(cursor).where(cursor.c.folder == folder)).one_or_none()
        return row.uid if row and row.uidvalidity == uidvalidity else 0

    def advance(self, folder: str, uidvalidity: int, uid: int) -> None:
        """Everything up to `uid` has been seen; mails that still wait keep the cursor before them."""
        waiting = (
            select(func.min(mail.c.uid))
            .where(mail.c.folder == folder, mail.c.uidvalidity == uidvalidity, mail.c.verdict == Verdict.WAITING)
        )  # fmt: skip
        with self.begin() as connection:
            first = connection.execute(waiting).scalar()
            values = {"uidvalidity": uidvalidity, "uid": uid if first is None else min(uid, first - 1)}
            fresh = self.insert_new(cursor).values(folder=folder, **values)
            connection.execute(fresh.on_conflict_do_update(index_elements=["folder"], set_=values))

    def handled(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> set[int]:
        """Which of these have their verdict."""
        found: set[int] = set()
        with self.begin() as connection:
            for chunk in chunks(uids):
                query = select(mail.c.uid).where(
                    mail.c.folder == folder, mail.c.uidvalidity == uidvalidity, mail.c.uid.in_(chunk),
                    mail.c.verdict != Verdict.WAITING,
                )  # fmt: skip
                found.update(connection.execute(query).scalars())
        return found

    def told(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> None:
        """The mailbox knows that these are handled."""
        with self.begin() as connection:
            for chunk in chunks(uids):
                connection.execute(
                    update(mail)
                    .where(mail.c.folder == folder, mail.c.uidvalidity == uidvalidity, mail.c.uid.in_(chunk))
                    .values(told=True)
                )

    def untold(self, folder: str, uidvalidity: int) -> list[int]:
        """Handled, but a crash came before the mailbox was told."""
        query = select(mail.c.uid).where(
            mail.c.folder == folder, mail.c.uidvalidity == uidvalidity, mail.c.told.is_(False),
            mail.c.verdict != Verdict.WAITING,
        )  # fmt: skip
        with self.begin() as connection:
            return list(connection.execute(query.order_by(mail.c.uid)).scalars())

    # The ledger -----------------------------------------------------------------------------------

    def sight(self, sights: Sequence[Sight]) -> list[Seen]:
        """A row for each mail, committed before anything looks into it, its attempt counted.

        Known at this place: that row. Known content elsewhere: a DUPLICATE; but when the folder's UIDVALIDITY
        has changed, or the known mail still waits, it is the same mail and its row moves here.
        """
        hashes = [self.hashed(sight.content) for sight in sights]
        with self.begin() as connection:
            places, contents = self._known_mails(connection, sights, hashes)
            return [
                self._sight(connection, sight, content, places, contents)
                for sight, content in zip(sights, hashes, strict=True)
            ]

    def _known_mails(
        self, connection: Connection, sights: Sequence[Sight], hashes: Sequence[str]
    ) -> tuple[dict[tuple[str, int, int], Any], dict[str, Any]]:
        columns = (
            mail.c.id,
            mail.c.folder,
            mail.c.uidvalidity,
            mail.c.uid,
            mail.c.content,
            mail.c.attempts,
            mail.c.verdict,
        )
        places: dict[tuple[str, int, int], Any] = {}
        for folder, uidvalidity in {(sight.folder, sight.uidvalidity) for sight in sights}:
            uids = [s.uid for s in sights if (s.folder, s.uidvalidity) == (folder, uidvalidity)]
            for chunk in chunks(uids):
                query = select(*columns).where(
                    mail.c.folder == folder, mail.c.uidvalidity == uidvalidity, mail.c.uid.in_(chunk)
                )  # fmt: skip
                for row in connection.execute(query):
                    places[row.folder, row.uidvalidity, row.uid] = row
        contents: dict[str, Any] = {}
        for part in chunks(hashes):
            query = select(*columns).where(mail.c.content.in_(part), mail.c.verdict != Verdict.DUPLICATE)
            contents.update({row.content: row for row in connection.execute(query)})
        return places, contents

    def _sight(
        self, connection: Connection, sight: Sight, content: str, places: dict[Any, Row[Any]],
        contents: dict[str, Row[Any]],
    ) -> Seen:  # fmt: skip
        place = (sight.folder, sight.uidvalidity, sight.uid)
        here, known = places.get(place), contents.get(content)
        if here and here.content == content:
            return self._attempt(connection, here)
        if here:  # QUIRK: a server that gives a UID again: the old row lets go of the place
            connection.execute(update(mail).where(mail.c.id == here.id).values(uid=-here.id))
        if known and self._same_mail(known, sight):
            connection.execute(
                update(mail).where(mail.c.id == known.id)
                .values(folder=sight.folder, uidvalidity=sight.uidvalidity, uid=sight.uid, told=False)
            )  # fmt: skip
            return self._attempt(connection, known)
        row = self._new_mail(connection, sight, content, duplicate=known is not None)
        if known is None:
            contents[content] = row
        return Seen(row.id, row.attempts, Verdict(row.verdict))

    def _same_mail(self, known: Row[Any], sight: Sight) -> bool:
        stale = known.folder == sight.folder and known.uidvalidity != sight.uidvalidity
        elsewhere = (known.folder, known.uidvalidity) != (sight.folder, sight.uidvalidity)
        return stale or (known.verdict == Verdict.WAITING and elsewhere)

    def _attempt(self, connection: Connection, row: Row[Any]) -> Seen:
        if row.verdict != Verdict.WAITING:
            return Seen(row.id, row.attempts, Verdict(row.verdict))
        connection.execute(update(mail).where(mail.c.id == row.id).values(attempts=mail.c.attempts + 1))
        return Seen(row.id, row.attempts + 1, Verdict.WAITING)

    def _new_mail(self, connection: Connection, sight: Sight, content: str, duplicate: bool) -> Row[Any]:
        verdict = Verdict.DUPLICATE if duplicate else Verdict.WAITING
        statement = insert(mail).values(
            folder=sight.folder, uidvalidity=sight.uidvalidity, uid=sight.uid, content=content, arrived=sight.arrived,
            size=sight.size, attempts=0 if duplicate else 1, verdict=verdict, told=False,
        )  # fmt: skip
        columns = (mail.c.id, mail.c.folder, mail.c.uidvalidity, mail.c.attempts, mail.c.verdict)
        return connection.execute(statement.returning(*columns)).one()

    def retry(self, seen: Seen) -> Seen:
        """One more attempt, committed before it is made."""
        with self.begin() as connection:
            connection.execute(update(mail).where(mail.c.id == seen.id).values(attempts=mail.c.attempts + 1))
        return Seen(seen.id, seen.attempts + 1, Verdict.WAITING)

    def failed(self, seen: Seen, reason: str, raw: bytes, now: datetime) -> Verdict:
        """Note a failed attempt: WAITING, or after the last one QUARANTINED, its bytes kept."""
        gone = seen.attempts >= ATTEMPTS
        verdict = Verdict.QUARANTINED if gone else Verdict.WAITING
        kept = {"raw": raw, "handled_at": now} if gone else {}
        with self.begin() as connection:
            connection.execute(update(mail).where(mail.c.id == seen.id).values(verdict=verdict, note=reason, **kept))
        return verdict

    def reopen(self, mail_id: int) -> Seen:
        """A mail that was set aside is to be handled again."""
        with self.begin() as connection:
            connection.execute(update(mail).where(mail.c.id == mail_id).values(attempts=1, verdict=Verdict.WAITING))
        return Seen(mail_id, 1, Verdict.WAITING)

    def verdict(self, mail_id: int) -> Verdict:
        with self.begin() as connection:
            return Verdict(connection.execute(select(mail.c.verdict).where(mail.c.id == mail_id)).scalar_one())

    # What is known --------------------------------------------------------------------------------

    def ours(self, message_ids: Iterable[str]) -> dict[str, OursRef]:
        """Which of these Message-IDs are mails of ours."""
        wanted = [one for one in message_ids if one]
        found: dict[str, OursRef] = {}
        with self.begin() as connection:
            for chunk in chunks(wanted):
                query = (
                    select(outbox.c.message_id, outbox.c.kind, outbox.c.campaign, outbox.c.supporter, request.c.nonce)
                    .select_from(outbox.outerjoin(request, outbox.c.request_id == request.c.id))
                    .where(outbox.c.message_id.in_(chunk))
                )
                for row in connection.execute(query):
                    found[row.message_id] = OursRef(Kind(row.kind), row.campaign, row.supporter, row.nonce or "")
        return found

    def known(self, supporters: Iterable[str], now: datetime) -> dict[str, Known]:
        """What we know of each canonical address: signatures, open requests, answers of the last 24 hours."""
        wanted = list(dict.fromkeys(supporters))
        found: dict[str, Known] = {}
        with self.begin() as connection:
            for chunk in chunks(wanted):
                found.update(_known(connection, chunk, now))
        return found

    # Recording ------------------------------------------------------------------------------------

    def record(self, decided: Sequence[Decided], now: datetime) -> None:
        """ONE transaction for the whole batch: verdicts, changes, requests, outbox. Raises Conflict."""
        with self.begin() as connection:
            for one in decided:
                self._record(connection, one, now)
        if any(isinstance(change, Erase) for one in decided for change in one.changes):
            self.scrub()

    def _record(self, connection: Connection, one: Decided, now: datetime) -> None:
        erased = any(isinstance(change, Erase) for change in one.changes)
        connection.execute(
            update(mail)
            .where(mail.c.id == one.seen.id)
            .values(
                verdict=one.verdict, note=one.note, message_id="" if erased else one.message_id,
                supporter="" if erased else one.supporter, sender="" if erased else one.email,
                raw=one.raw or None, handled_at=now,
            )
        )  # fmt: skip
        request_id = self._changes(connection, one, now)
        self.put(connection, one.outgoing, now, mail_id=one.seen.id, request_id=request_id, wipe=erased)

    def _changes(self, connection: Connection, one: Decided, now: datetime) -> int | None:
        added: list[int] = []
        request_id: int | None = None
        for change in one.changes:
            match change:
                case Add():
                    added.append(self._add(connection, one, change))
                case Move():
                    self._move(connection, change)
                case Correct():
                    self._correct(connection, change)
                case Ask():
                    request_id = _ask(connection, one, change, added, now)
                case Use():
                    _use(connection, change.pending, now)
                case Erase():
                    erase(connection, change.supporter)
        return request_id

    def _add(self, connection: Connection, one: Decided, add: Add) -> int:
        """A new row; or an old one of the same person that is withdrawn, expired or pending, taken up again."""
        person, key = add.person, names.key(add.person.name)
        values = {
            "campaign": add.campaign, "supporter": one.supporter, "name_key": key, "email": one.email,
            "name": person.name, "organisation": person.organisation, "title": person.title, "place": person.place,
            "anonymous": person.anonymous, "for_organisation": person.for_organisation, "state": add.state,
            "received_at": one.arrived, "verified_by": add.verified_by, "language": one.language,
            "text_hash": dict(one.text_hashes).get(add.campaign, ""), "flags": list(add.flags), "reason": "",
            "dispatch": 0, "request_id": None, "mail_id": one.seen.id,
        }  # fmt: skip
        again = (SignatureState.WITHDRAWN, SignatureState.EXPIRED, SignatureState.PENDING)
        statement = (
            self.insert_new(signature)
            .values(**values)
            .on_conflict_do_update(
                index_elements=["campaign", "supporter", "name_key"], set_=values, where=signature.c.state.in_(again)
            )
            .returning(signature.c.id)
        )
        row = connection.execute(statement).one_or_none()
        if row is None:
            raise Conflict("this signature is there already")
        return int(row.id)

    def _move(self, connection: Connection, move: Move) -> None:
        values: dict[str, Any] = {"state": move.state, "reason": move.reason}
        if move.verified_by:
            values["verified_by"] = move.verified_by
        statement = (
            update(signature)
            .where(signature.c.id == move.signature, signature.c.state == move.was)
            .values(**values)
            .returning(signature.c.campaign, signature.c.dispatch)
        )
        row = connection.execute(statement).one_or_none()
        if row is None:
            raise Conflict("this signature has changed meanwhile")
        if row.dispatch:
            thaw(connection, row.campaign)

    def _correct(self, connection: Connection, correct: Correct) -> None:
        row = connection.execute(select(signature).where(signature.c.id == correct.signature)).one()
        key = names.key(correct.name)
        same = select(signature.c.id).where(
            signature.c.campaign == row.campaign, signature.c.supporter == row.supporter, signature.c.name_key == key,
            signature.c.id != row.id,
        )  # fmt: skip
        if connection.execute(same).first():
            raise Conflict("this name is there already")
        connection.execute(update(signature).where(signature.c.id == row.id).values(name=correct.name, name_key=key))
        if row.dispatch:
            thaw(connection, row.campaign)

    def put(
        self, connection: Connection, outgoing: Iterable[Outgoing], now: datetime, *, mail_id: int | None = None,
        request_id: int | None = None, wipe: bool = False,
    ) -> int:  # fmt: skip
        """Rows into the outbox; what is there already stays. Returns how many were new."""
        rows = [_outbox_row(one, now, mail_id, request_id, wipe) for one in outgoing]
        new = 0
        for chunk in chunks(rows, 100):
            statement = self.insert_new(outbox).on_conflict_do_nothing().returning(outbox.c.id)
            new += len(connection.execute(statement, chunk).all())
        return new


def _outbox_row(
    one: Outgoing, now: datetime, mail_id: int | None, request_id: int | None, wipe: bool
) -> dict[str, Any]:
    answers = one.kind in (Kind.ANSWER, Kind.REQUEST)
    return {
        "kind": one.kind, "channel": one.channel, "address": one.address, "message_id": one.message_id,
        "payload": one.payload, "sha256": hashlib.sha256(one.payload).hexdigest(),
        "supporter": "" if wipe else one.supporter, "campaign": one.campaign, "dispatch": one.dispatch,
        "route": one.route, "printed": one.printed, "authenticated": one.authenticated, "state": one.state,
        "reason": one.reason, "tries": 0, "created": now, "due": one.due or now, "claimed_by": "", "answer": "",
        "request_id": request_id if one.kind is Kind.REQUEST else None, "mail_id": mail_id if answers else None,
        "wipe": wipe, "once": one.once or None,
    }  # fmt: skip


def _ask(connection: Connection, one: Decided, ask: Ask, added: list[int], now: datetime) -> int:
    if not one.nonce or one.expires is None:
        raise ValueError("a request needs its nonce and expiry")
    statement = insert(request).values(
        nonce=one.nonce, supporter=one.supporter, withdraw=list(ask.withdraw),
        rename=[list(pair) for pair in ask.rename],
        forget=ask.forget, release="", created=now, expires=one.expires,
    )  # fmt: skip
    request_id = int(connection.execute(statement.returning(request.c.id)).scalar_one())
    ids = [*added, *ask.signatures]
    if ids:
        pending = (signature.c.id.in_(ids), signature.c.state == SignatureState.PENDING)
        connection.execute(update(signature).where(*pending).values(request_id=request_id))
    return request_id


def _use(connection: Connection, request_id: int, now: datetime) -> None:
    used = update(request).where(request.c.id == request_id, request.c.used_at.is_(None)).values(used_at=now)
    if connection.execute(used).rowcount != 1:
        raise Conflict("this request has been used meanwhile")


def _known(connection: Connection, supporters: list[str], now: datetime) -> dict[str, Known]:
    signatures: dict[str, list[Signature]] = defaultdict(list)
    asked: dict[int, list[int]] = defaultdict(list)
    for row in connection.execute(
        select(signature).where(signature.c.supporter.in_(supporters)).order_by(signature.c.id)
    ):
        signatures[row.supporter].append(signature_of(row))
        if row.request_id:
            asked[row.request_id].append(row.id)
    pending: dict[str, list[Pending]] = defaultdict(list)
    today: dict[str, set[str]] = defaultdict(set)
    open_requests = select(request).where(request.c.supporter.in_(supporters), request.c.used_at.is_(None))
    for row in connection.execute(open_requests.order_by(request.c.id)):
        pending[row.supporter].append(_pending(row, tuple(asked[row.id])))
        if row.created > now - DAY:
            about = {*asked[row.id], *row.withdraw, *(pair[0] for pair in row.rename)}
            today[row.supporter].update(one.campaign for one in signatures[row.supporter] if one.id in about)
    answers, others = _answers_today(connection, supporters, now)
    return {
        supporter: Known(
            tuple(signatures[supporter]), tuple(pending[supporter]), answers[supporter], others[supporter],
            tuple(sorted(today[supporter])),
        )
        for supporter in supporters
    }  # fmt: skip


def _pending(row: Row[Any], signatures: tuple[int, ...]) -> Pending:
    return Pending(
        row.id, row.nonce, row.supporter, signatures, tuple(row.withdraw),
        tuple((pair[0], pair[1]) for pair in row.rename), row.forget, row.release, row.expires,
    )  # fmt: skip


def _answers_today(
    connection: Connection, supporters: list[str], now: datetime
) -> tuple[dict[str, int], dict[str, int]]:
    """All answers, and those that were neither requests nor to a proven address."""
    answers: dict[str, int] = defaultdict(int)
    others: dict[str, int] = defaultdict(int)
    query = (
        select(outbox.c.supporter, outbox.c.kind, outbox.c.authenticated, func.count())
        .where(
            outbox.c.supporter.in_(supporters), outbox.c.kind.in_((Kind.ANSWER, Kind.REQUEST)),
            outbox.c.created > now - DAY, outbox.c.state != DeliveryState.SKIPPED,
        )
        .group_by(outbox.c.supporter, outbox.c.kind, outbox.c.authenticated)
    )  # fmt: skip
    for supporter, kind, authenticated, count in connection.execute(query):
        answers[supporter] += count
        if kind == Kind.ANSWER and not authenticated:
            others[supporter] += count
    return answers, others


def signature_of(row: Row[Any]) -> Signature:
    person = Person(
        row.name, row.organisation, row.title, row.place, bool(row.anonymous), bool(row.for_organisation)
    )  # fmt: skip
    return Signature(
        row.id, row.campaign, row.supporter, row.email, person, SignatureState(row.state), row.received_at,
        VerifiedBy(row.verified_by) if row.verified_by else None, row.language, row.text_hash, tuple(row.flags),
        row.reason,
    )  # fmt: skip

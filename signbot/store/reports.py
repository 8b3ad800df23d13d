"""What people ask: the balance, the lists, what is set aside, how the machine is.

Each question is one consistent look, but for `signatures`, which reads page by page. What is written here (`dismiss`,
`tell_replies`) is one transaction each.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, case, exists, func, or_, select, tuple_, update

from signbot.core.campaign import LIVE, Signature
from signbot.core.delivery import CAME_BACK, LOST, DeliveryState, Kind
from signbot.core.ledger import DID, SET_ASIDE, UNREAD, Verdict
from signbot.core.value import replace
from signbot.store import tally, unconfirmed
from signbot.store.database import Database, Record, put
from signbot.store.letters import IN_ORDER
from signbot.store.rows import (
    DOUBTED,
    FORGOTTEN,
    IS_BACK,
    IS_LETTER,
    MAY_GO,
    enqueue,
    note,
    outbox_row,
    shown,
    to_signature,
)
from signbot.store.tables import clock, journal, mail, official, outbox, signature
from signbot.store.values import Entry, Health, Outgoing, Refused, Reply, SetAside

SAME_NAME = "same-name"  # the flag of a name that stands there from another address, too
PAGE = 1_000  # signatures read at once
_IS_UNREAD = and_(mail.c.verdict == Verdict.OTHER, mail.c.note.startswith(UNREAD), mail.c.raw.is_not(None))
REPLIES = "replies"  # a clock: until when coordinators know of what recipients wrote
DAY = timedelta(days=1)
MANY_REPLIES = 500  # of a day, looked at
SHOWN_AS = {DeliveryState.SENDING: DeliveryState.QUEUED, DeliveryState.DELIVERED: DeliveryState.SENT}
FATES = tuple(state.value for state in DeliveryState if state not in SHOWN_AS)  # as `status` counts them


class Reports(Database):
    """Reading, and what a person says about a mail that was set aside. Codes are folded; moments are in UTC."""

    def balance(self) -> dict[str, int]:
        """Mails "received", and how many have each verdict, each one named: the first is the sum of the rest."""
        query = select(mail.c.verdict, func.count()).group_by(mail.c.verdict)
        with self.reading() as connection:
            found: dict[str, int] = dict(connection.execute(query).all())
        return {"received": sum(found.values()), **{verdict.value: found.get(verdict, 0) for verdict in Verdict}}

    def outbox_counts(self) -> dict[str, int]:
        """All that we write, letters included, by what became of it: a number for each of FATES."""
        counts = dict.fromkeys(FATES, 0)
        query = select(outbox.c.state, outbox.c.kind, func.count()).group_by(outbox.c.state, outbox.c.kind)
        with self.reading() as connection:
            for state, kind, number in connection.execute(query):
                fate = shown(state, kind)
                counts[SHOWN_AS.get(fate, fate)] += number
        return counts

    def counts(self, code: str) -> dict[str, dict[Any, int]]:
        """One campaign's "signatures" by SignatureState and "deliveries" by DeliveryState, each state named.

        "told": the deliveries as people are told of them, those that came back apart.
        """
        told: Counter[str] = Counter()
        deliveries: dict[Any, int] = {state: 0 for state in DeliveryState if state is not DeliveryState.SENDING}
        letters = outbox.c.campaign == code, IS_LETTER
        back = case((IS_BACK, 1), else_=0).label("back")
        fates = select(outbox.c.state, back, func.count()).where(*letters).group_by(outbox.c.state, back)
        with self.reading() as connection:
            signatures = tally.by_state(connection, code)
            for state, came_back, number in connection.execute(fates):
                fate = shown(state, Kind.LETTER)
                deliveries[fate] += number
                told[CAME_BACK if came_back else fate] += number
        return {"signatures": signatures, "deliveries": deliveries, "told": told}

    def signatures(self, code: str) -> Iterator[Signature]:
        """Of every state, in the order of receipt; read page by page. Forgotten ones are a count, and no more."""
        named = signature.c.campaign == code, signature.c.reason != FORGOTTEN
        page = select(signature).where(*named).order_by(*IN_ORDER).limit(PAGE)
        query = page
        with self.reading() as connection:
            twice, asked = same_names(connection, code), unconfirmed.of_campaign(connection, code)
        while True:
            with self.reading() as connection:
                rows = connection.execute(query).all()
            for row in rows:
                listed = _with_same_name(to_signature(row), row.name_key in twice)
                yield replace(listed, flags=(*listed.flags, *asked.get(listed.id, ())))
            if len(rows) < PAGE:
                return
            query = page.where(tuple_(*IN_ORDER) > (rows[-1].received_at, rows[-1].id))

    def journal(self, code: str | None = None) -> list[Entry]:
        """What people did, and signbot by itself; the oldest first. `code`: a folded one, for what was done to it."""
        query = select(journal).order_by(journal.c.id)
        with self.reading() as connection:
            rows = connection.execute(query if code is None else query.where(journal.c.campaign == code))
            return [Entry(row.at, row.who, row.what, row.why, row.campaign) for row in rows]

    def health(self, now: datetime) -> Health:
        """What monitoring asks: the last complete poll, the oldest mail that is due, letters that need a person."""
        late = and_(MAY_GO, outbox.c.due <= now)
        doubt = IS_LETTER, outbox.c.state.in_(LOST), ~outbox.c.resolved
        reported = select(func.count()).select_from(outbox).where(DOUBTED)
        with self.reading() as connection:
            poll = connection.execute(select(clock.c.at).where(clock.c.name == "poll")).scalar()
            oldest = connection.execute(select(func.min(outbox.c.due)).where(late)).scalar()
            fates = select(outbox.c.state, func.count()).where(*doubt).group_by(outbox.c.state)
            numbers: dict[str, int] = dict(connection.execute(fates).all())
            doubted = connection.execute(reported).scalar_one()
        dead, uncertain = (numbers.get(state, 0) for state in LOST)
        return Health(poll, oldest, dead, uncertain + doubted)

    # Set aside -----------------------------------------------------------------------------------

    def set_aside(self, held_only: bool = False) -> list[SetAside]:
        """Mails that a person must look at, by arrival; without their bytes. `held_only`: those that a rule holds."""
        verdicts = (Verdict.HELD,) if held_only else SET_ASIDE
        columns = [column for column in mail.c if column is not mail.c.raw]
        query = select(*columns).where(mail.c.verdict.in_(verdicts)).order_by(mail.c.arrived, mail.c.id)
        with self.reading() as connection:
            return [_to_set_aside(row, b"") for row in connection.execute(query)]

    def unread(self) -> list[SetAside]:
        """Mails of people that were not understood, by arrival, without their bytes; not of those who have done since
        what they wanted.
        """
        columns = [column for column in mail.c if column is not mail.c.raw]
        later = mail.alias()
        done = exists().where(
            later.c.supporter == mail.c.supporter,
            later.c.supporter != "",
            later.c.id > mail.c.id,
            later.c.verdict.in_(DID),
        )
        query = select(*columns).where(_IS_UNREAD, ~done).order_by(mail.c.arrived, mail.c.id)
        with self.reading() as connection:
            return [_to_set_aside(row, b"") for row in connection.execute(query)]

    def set_aside_mail(self, mail_id: int) -> SetAside | None:
        """A mail's row with its bytes (b"" where none are kept), whatever its verdict; None where there is none."""
        with self.reading() as connection:
            row = connection.execute(select(mail).where(mail.c.id == mail_id)).one_or_none()
        return _to_set_aside(row, bytes(row.raw or b"")) if row else None

    def dismiss(self, mail_id: int, who: str, why: str, now: datetime) -> None:
        """Leave a mail unhandled for good: its bytes go, the journal says who and why.

        Refused where it is not set aside.
        """
        aside = mail.c.id == mail_id, or_(mail.c.verdict.in_(SET_ASIDE), _IS_UNREAD)
        left = {"verdict": Verdict.OTHER, "note": f"dismissed: {why}" if why else "dismissed", "raw": None}
        with self.writing() as connection:
            if connection.execute(update(mail).where(*aside).values(left)).rowcount != 1:
                raise Refused(f"mail {mail_id} is not set aside")
            note(connection, now, who, f"dismiss mail {mail_id}", why)

    # For coordinators ----------------------------------------------------------------------------

    def replies(self, beginning: str, now: datetime) -> list[Reply]:
        """Mails whose note begins so: those that coordinators have not been told of, and those of the day before.

        In the order of handling; the newest MANY_REPLIES.
        """
        with self.reading() as connection:
            told = connection.execute(select(clock.c.at).where(clock.c.name == REPLIES)).scalar()
            since = now - DAY if told is None else min(told, now - DAY)
            of = mail.c.verdict == Verdict.OTHER, mail.c.note.startswith(beginning), mail.c.raw.is_not(None)
            columns = mail.c.id, mail.c.supporter, mail.c.note, mail.c.handled_at, official.c.kind
            query = select(*columns, official.c.id.label("official")).where(*of)
            query = query.select_from(mail.outerjoin(official, official.c.mail_id == mail.c.id))
            query = query.where(mail.c.handled_at >= since, mail.c.handled_at < now)
            rows = connection.execute(
                query.order_by(mail.c.handled_at.desc(), mail.c.id.desc()).limit(MANY_REPLIES)
            ).all()
        return [
            Reply(
                row.id,
                row.supporter,
                row.note,
                told is not None and row.handled_at < told,
                row.official or 0,
                row.kind or "",
            )
            for row in reversed(rows)
        ]

    def replies_told_at(self) -> datetime | None:
        """Until when coordinators know of what recipients wrote; None before the first time."""
        with self.reading() as connection:
            return connection.execute(select(clock.c.at).where(clock.c.name == REPLIES)).scalar()

    def tell_replies(self, notices: Sequence[Outgoing], now: datetime) -> None:
        """Coordinators are told of all that was handled before `now`: queued, and remembered, in one commit."""
        with self.writing() as connection:
            enqueue(connection, [outbox_row(notice, now) for notice in notices])
            put(connection, clock, {"name": REPLIES, "at": now, "steady": 0.0, "boot": ""})


def _to_set_aside(row: Record, raw: bytes) -> SetAside:
    return SetAside(
        id=row.id,
        verdict=Verdict(row.verdict),
        note=row.note,
        sender=row.supporter,
        folder=row.folder,
        uidvalidity=row.uidvalidity,
        uid=row.uid,
        arrived=row.arrived,
        size=row.size,
        raw=raw,
        authenticity=row.authenticity,
    )


def same_names(connection: Connection, code: str) -> set[str]:
    """Names that stand under a campaign from more than one address: two people, or one person twice."""
    live = signature.c.campaign == code, signature.c.state.in_(LIVE), signature.c.name_key != ""
    query = select(signature.c.name_key).where(*live).group_by(signature.c.name_key)
    return set(connection.execute(query.having(func.count(signature.c.supporter.distinct()) > 1)).scalars())


def _with_same_name(listed: Signature, twice: bool) -> Signature:
    """The signature with its flag where the name stands there twice."""
    return replace(listed, flags=(*listed.flags, SAME_NAME)) if twice and listed.state in LIVE else listed

"""What officials wrote: each mail with the delivery that it belongs to, and what it was judged to be.

    letters_at, earlier (facts) | file (within `record`) | officials, overdue (shown) | correct_official, file_by_hand

Codes of campaigns are folded. What a coordinator says of a mail stands in the journal, and no rule changes it.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, insert, or_, select, update

from signbot.core.address import canonical
from signbot.core.campaign import Channel
from signbot.core.decision import Filed
from signbot.core.delivery import MAY_HAVE_REACHED, WENT
from signbot.core.mail.thread import BY_THREAD, Reached
from signbot.core.official import ANSWERED, OfficialKind
from signbot.core.value import dataclass
from signbot.store import database
from signbot.store.database import Database, Record
from signbot.store.rows import IS_LETTER, note
from signbot.store.tables import campaign, official, outbox
from signbot.store.values import Refused

REMIND_AFTER = tuple(timedelta(days=days) for days in (30, 60, 90))  # a ministry's month; then twice more, then never


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialMail:
    """A mail of a letter's recipient."""

    id: int
    delivery: int | None
    campaign: str  # "": nobody can say which letter
    printed: str  # whom the delivery names
    sender: str
    at: datetime
    kind: OfficialKind
    why: str  # the words that decided, or the coordinator's reason
    judged_by: str  # who corrected it; "": the rules
    how: str  # how its delivery is known
    proven: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter whose recipients had their time to answer."""

    code: str  # as it is written
    title: str
    days: int
    reached: int  # deliveries that went out
    answered: int
    acknowledged: int  # and not answered
    silent: tuple[str, ...]  # whom the others name


_EARLIER = select(official.c.message_id, official.c.outbox_id).where(
    official.c.message_id.in_(bindparam("ids", expanding=True)), official.c.outbox_id.is_not(None)
)


class Officials(Database):
    """The threads of the deliveries."""

    def letter_addresses(self) -> set[str]:
        """Canonical addresses to which letters went by mail, those of letters that have left the file, too."""
        query = select(outbox.c.address).distinct().where(IS_LETTER, outbox.c.channel == Channel.EMAIL)
        with self.reading() as connection:
            return {canonical(address) for address in connection.execute(query).scalars() if "@" in address}

    def letters_at(self, message_ids: Collection[str], offices: Collection[str]) -> list[Reached]:
        """Letters with these Message-IDs, and all that may have reached somebody at these domains, or below them."""
        there = [func.lower(outbox.c.address).like(f"%{mark}{domain}") for domain in offices for mark in "@."]
        mine = official.c.message_id.in_(message_ids)
        spoken = select(official.c.outbox_id).where(mine, official.c.outbox_id.is_not(None))
        by_mail = outbox.c.channel == Channel.EMAIL, outbox.c.state.in_(MAY_HAVE_REACHED)
        wanted: list[ColumnElement[bool]] = [outbox.c.message_id.in_(message_ids), outbox.c.id.in_(spoken)]
        wanted += [and_(*by_mail, or_(*there))] if there else []
        query = select(outbox).where(IS_LETTER, or_(*wanted)).order_by(outbox.c.id)
        with self.reading() as connection:
            return [_reached(row) for row in connection.execute(query)]

    def earlier(self, message_ids: Collection[str]) -> dict[str, int]:
        """Of these Message-IDs those of officials' mails that belong to a delivery, with its id."""
        if not message_ids:
            return {}
        with self.reading() as connection:
            rows = connection.execute(_EARLIER, {"ids": list(message_ids)})
            return {row.message_id: row.outbox_id for row in rows}

    def officials(self, code: str | None = None, *, untied: bool = False) -> list[OfficialMail]:
        """By the time of their coming. `code`: of that letter. `untied`: of which nobody has said the delivery."""
        query = _listed()
        if code is not None:
            query = query.where(official.c.campaign == code)
        if untied:
            query = query.where(official.c.outbox_id.is_(None))
        with self.reading() as connection:
            return [_shown(row) for row in connection.execute(query)]

    def official_bytes(self, official_id: int) -> bytes | None:
        """The mail as it came; None where there is none, or it is kept no longer."""
        with self.reading() as connection:
            raw = connection.execute(select(official.c.raw).where(official.c.id == official_id)).scalar()
        return None if raw is None else bytes(raw)

    def correct_official(
        self, official_id: int, kind: OfficialKind | None, delivery: int | None, who: str, why: str, now: datetime
    ) -> None:
        """A person's word on what it is, or where it belongs. Refused where there is no such mail, or delivery."""
        with self.writing() as connection:
            row = connection.execute(select(official).where(official.c.id == official_id)).one_or_none()
            if row is None:
                raise Refused(f"there is no official's mail {official_id}: see `signbot officials list`")
            values: dict[str, Any] = {"judged_by": who}
            if kind is not None:
                values |= {"kind": kind, "why": why}
            code = row.campaign
            if delivery is not None:
                code = _campaign_of(connection, delivery)
                values |= {"outbox_id": delivery, "campaign": code, "how": f"{who} said so"}
            connection.execute(update(official).where(official.c.id == official_id).values(values))
            what = " ".join(filter(None, (f"as {kind}" if kind else "", f"to delivery {delivery}" if delivery else "")))
            note(connection, now, who, f"official's mail {official_id} {what}", why, code)

    def file_by_hand(
        self, delivery: int, kind: OfficialKind, raw: bytes, who: str, why: str, at: datetime, now: datetime
    ) -> int:
        """What came by post, by fax or to a coordinator's own mailbox; the same again is refused. Its id."""
        with self.writing() as connection:
            code = _campaign_of(connection, delivery)
            row = {
                "outbox_id": delivery,
                "campaign": code,
                "how": f"{who} said so",
                "kind": kind,
                "why": why,
                "judged_by": who,
                "sender": "",
                "message_id": "",
                "at": at,
                "proven": True,
                "content": sha256(raw or f"{delivery} {kind} {at}".encode()).hexdigest(),
                "raw": raw or None,
            }
            found = connection.execute(select(official.c.id).where(official.c.content == row["content"])).scalar()
            if found is not None:
                raise Refused(f"that is kept already, as official's mail {found}")
            made = connection.execute(insert(official).values(row)).inserted_primary_key
            note(connection, now, who, f"official's mail for delivery {delivery} as {kind}", why, code)
        return int(made[0]) if made else 0

    def overdue(self, since: datetime, until: datetime) -> list[Waiting]:
        """Letters that went out REMIND_AFTER before a moment of [since, until), and that some have not answered."""
        with self.reading() as connection:
            return [
                waiting
                for time in REMIND_AFTER
                for code in went_out(connection, since - time, until - time)
                if (waiting := _waiting(connection, code, time.days)).silent or not waiting.answered
            ]


def file(connection: Connection, filed: Iterable[tuple[int, Filed]]) -> None:
    """Within a transaction: each mail (its row's id, and what it is) once, however often it is handled."""
    rows = [
        {
            "outbox_id": one.delivery,
            "campaign": one.campaign,
            "how": one.how,
            "kind": one.judged.kind,
            "why": one.judged.why,
            "judged_by": "",
            "sender": one.sender,
            "message_id": one.message_id,
            "at": one.at,
            "proven": one.proven,
            "content": sha256(one.raw).hexdigest(),
            "mail_id": mail_id,
            "raw": one.raw,
        }
        for mail_id, one in filed
    ]
    if rows:
        connection.execute(database.insert(connection, official).on_conflict_do_nothing(), rows)


def _campaign_of(connection: Connection, delivery: int) -> str:
    code = connection.execute(select(outbox.c.campaign).where(IS_LETTER, outbox.c.id == delivery)).scalar()
    if code is None:
        raise Refused(f"there is no delivery {delivery}: see `signbot deliveries`")
    return str(code)


def _listed() -> Any:
    columns = [column for column in official.c if column is not official.c.raw]
    whole = official.outerjoin(outbox, outbox.c.id == official.c.outbox_id)
    return select(*columns, outbox.c.printed).select_from(whole).order_by(official.c.at, official.c.id)


def _shown(row: Record) -> OfficialMail:
    return OfficialMail(
        id=row.id,
        delivery=row.outbox_id,
        campaign=row.campaign,
        printed=row.printed or "",
        sender=row.sender,
        at=row.at,
        kind=OfficialKind(row.kind),
        why=row.why,
        judged_by=row.judged_by,
        how=row.how,
        proven=row.proven,
    )


def _reached(row: Record) -> Reached:
    return Reached(row.id, row.campaign, row.dispatch, canonical(row.address), row.printed, row.message_id, row.sent_at)


# Who has not answered ------------------------------------------------------------------------------


def went_out(connection: Connection, since: datetime, until: datetime) -> Sequence[str]:
    """Letters (no addenda) of which the last part went in [since, until), by code."""
    last = func.max(outbox.c.sent_at)
    gone = IS_LETTER, outbox.c.dispatch == 1, outbox.c.state.in_(WENT)
    query = select(outbox.c.campaign).join(campaign, campaign.c.code == outbox.c.campaign).where(*gone)
    query = query.group_by(outbox.c.campaign).having(last >= since, last < until)
    return connection.execute(query.order_by(outbox.c.campaign)).scalars().all()


def kinds_by_route(connection: Connection, code: str) -> dict[str, set[OfficialKind]]:
    """What a letter's recipients wrote, by the route of their delivery ("": nobody can say whose).

    Only what can be believed. Whoever answers the addendum has answered the letter.
    """
    of = official.outerjoin(outbox, outbox.c.id == official.c.outbox_id)
    believed = or_(official.c.proven, official.c.judged_by != "", official.c.how == BY_THREAD)
    said = select(official.c.kind, outbox.c.route).select_from(of).where(official.c.campaign == code, believed)
    kinds: dict[str, set[OfficialKind]] = {}
    for row in connection.execute(said):
        kinds.setdefault(row.route or "", set()).add(OfficialKind(row.kind))
    return kinds


def _waiting(connection: Connection, code: str, days: int) -> Waiting:
    gone = IS_LETTER, outbox.c.campaign == code, outbox.c.dispatch == 1, outbox.c.state.in_(WENT)
    went = select(outbox.c.id, outbox.c.printed, outbox.c.route).where(*gone).order_by(outbox.c.id)
    rows = connection.execute(went).all()
    kinds = kinds_by_route(connection, code)
    answered = [row for row in rows if kinds.get(row.route, set()) & set(ANSWERED)]
    received = [row for row in rows if row not in answered and OfficialKind.ACKNOWLEDGEMENT in kinds.get(row.route, ())]
    silent = tuple(row.printed for row in rows if row not in answered and row not in received)
    letter = connection.execute(select(campaign.c.written, campaign.c.title).where(campaign.c.code == code)).one()
    return Waiting(letter.written, letter.title, days, len(rows), len(answered), len(received), silent)

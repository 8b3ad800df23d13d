"""The months that members are told of: which letters went, who is to hear of them, how far that is.

    begin_month | untold_month | month_letters, readers | (mails) | tell_month …

A slice is one transaction, and each mail is queued once: killed in between, the next pass goes on behind the last one.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, case, func, insert, select, update

from signbot.core.campaign import Signature, SignatureState, VerifiedBy
from signbot.core.delivery import CAME_BACK
from signbot.core.membership import Member, MemberState
from signbot.core.official import OfficialKind
from signbot.core.value import dataclass
from signbot.store import database
from signbot.store.database import Database, Record
from signbot.store.members import to_member
from signbot.store.officials import kinds_by_route, went_out
from signbot.store.rows import IS_BACK, IS_LETTER, enqueue, note, outbox_row, shown, to_signature
from signbot.store.tables import campaign, dead_address, member, month, outbox, receipt, signature
from signbot.store.values import Outgoing

ON_A_LETTER = signature.c.state == SignatureState.COUNTED, signature.c.dispatch > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthRow:
    """A month that not everybody has been told of."""

    month: str  # "2026-11"
    text: str  # the group's own paragraph, Markdown
    told_upto: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """A letter that went."""

    code: str  # folded
    written: str
    title: str
    fates: tuple[tuple[str, str, tuple[OfficialKind, ...]], ...]  # whom it names, its state as told, who wrote back
    members: int  # names on it
    others: int
    untied: tuple[OfficialKind, ...] = ()  # what came back of which nobody can say whose delivery it answers


class Reader(NamedTuple):
    """One address, or one person without mail: their memberships, and their names under each letter (folded code)."""

    members: tuple[Member, ...]
    names: Mapping[str, tuple[Signature, ...]]

    @property
    def place(self) -> int:
        """Where a slice goes on."""
        return self.members[0].id


class Receipted(NamedTuple):
    """A mail, and the hashes of the receipts in it, each with the folded code of its letter."""

    mail: Outgoing
    receipts: tuple[tuple[str, str], ...]


class Months(Database):
    """What went in a month, and who has heard of it."""

    def month_letters(self, begin: datetime, end: datetime) -> list[LetterRow]:
        """Letters (no addenda) whose last part went in [begin, end), by code."""
        with self.reading() as connection:
            return [_letter(connection, code) for code in went_out(connection, begin, end)]

    def begin_month(self, name: str, text: str, who: str, now: datetime) -> bool:
        """Members are to be told of it, by the next passes; False where that was begun before."""
        with self.writing() as connection:
            if connection.execute(select(month.c.month).where(month.c.month == name)).scalar():
                return False
            values = {"month": name, "text": text, "created": now, "told_upto": 0, "told": False}
            connection.execute(insert(month).values(values))
            note(connection, now, who, f"report of {name}", "")
        return True

    def untold_month(self) -> MonthRow | None:
        """The oldest that is begun, and not told to all."""
        query = select(month).where(~month.c.told).order_by(month.c.month).limit(1)
        with self.reading() as connection:
            row = connection.execute(query).one_or_none()
        return MonthRow(month=row.month, text=row.text, told_upto=row.told_upto) if row else None

    def readers(self, codes: Sequence[str], after: int, limit: int, *, by_mail: bool = True) -> list[Reader]:
        """The next members behind that place, one for each address; `by_mail` False: those without mail, each alone.

        Members who rest, or have left, are among them where their names stand under one of these letters.
        """
        with self.reading() as connection:
            firsts = _firsts(connection, after, limit) if by_mail else _on_paper(connection, after, limit)
            return [_reader(connection, of, codes) for of in firsts]

    def give_receipts(self, given: Sequence[tuple[str, str]]) -> None:
        """Hashes of receipts that are handed out on paper, each with the folded code of its letter."""
        with self.writing() as connection:
            _give(connection, given)

    def tell_month(self, row: MonthRow, mails: Sequence[Receipted], upto: int, now: datetime, *, last: bool) -> None:
        """These are queued, each once, with the hashes of their receipts; in the same commit, how far that is."""
        with self.writing() as connection:
            enqueue(connection, [outbox_row(one.mail, now) for one in mails])
            _give(connection, [given for one in mails for given in one.receipts])
            far: dict[str, Any] = {"told_upto": upto, "told": last}
            connection.execute(update(month).where(month.c.month == row.month, ~month.c.told).values(far))


def _give(connection: Connection, given: Sequence[tuple[str, str]]) -> None:
    rows = [{"campaign": code, "sha256": sha} for code, sha in given]
    if rows:
        connection.execute(database.insert(connection, receipt).on_conflict_do_nothing(), rows)


def _letter(connection: Connection, code: str) -> LetterRow:
    row = connection.execute(select(campaign.c.written, campaign.c.title).where(campaign.c.code == code)).one()
    of = IS_LETTER, outbox.c.campaign == code, outbox.c.dispatch == 1
    back = case((IS_BACK, 1), else_=0).label("back")
    sent = select(outbox.c.route, outbox.c.printed, outbox.c.state, outbox.c.kind, back).where(*of)
    rows = connection.execute(sent.order_by(outbox.c.id)).all()
    kinds = kinds_by_route(connection, code)
    by = select(signature.c.verified_by, func.count()).where(*ON_A_LETTER, signature.c.campaign == code)
    counts: dict[str | None, int] = dict(connection.execute(by.group_by(signature.c.verified_by)).all())
    members = counts.pop(VerifiedBy.STANDING, 0)
    return LetterRow(
        code=code,
        written=row.written,
        title=row.title,
        fates=tuple((one.printed, _told(one), tuple(sorted(kinds.get(one.route, ())))) for one in rows),
        members=members,
        others=sum(counts.values()),
        untied=tuple(sorted(kinds.get("", ()))),
    )


def _told(row: Record) -> str:
    return CAME_BACK if row.back else shown(row.state, row.kind)


def _firsts(connection: Connection, after: int, limit: int) -> list[tuple[Member, ...]]:
    """The members at each of the next addresses that our mail reaches."""
    reached = member.c.supporter != "", member.c.supporter.not_in(select(dead_address.c.supporter))
    first = func.min(member.c.id)
    query = select(member.c.supporter).where(*reached, member.c.state != MemberState.PENDING)
    query = query.group_by(member.c.supporter).having(first > after).order_by(first).limit(limit)
    supporters = connection.execute(query).scalars().all()
    found: dict[str, list[Member]] = {supporter: [] for supporter in supporters}
    rows = select(member).where(member.c.supporter.in_(supporters), member.c.state != MemberState.PENDING)
    for row in connection.execute(rows.order_by(member.c.id)):
        found[row.supporter].append(to_member(row))
    return [tuple(members) for members in found.values()]


def _on_paper(connection: Connection, after: int, limit: int) -> list[tuple[Member, ...]]:
    query = select(member).where(member.c.supporter == "", member.c.state != MemberState.PENDING, member.c.id > after)
    return [(to_member(row),) for row in connection.execute(query.order_by(member.c.id).limit(limit))]


def _reader(connection: Connection, members: tuple[Member, ...], codes: Sequence[str]) -> Reader:
    """Of somebody without mail their names are known by the name alone."""
    first = members[0]
    mine = signature.c.supporter == first.supporter
    theirs = select(signature).where(*ON_A_LETTER, mine, signature.c.campaign.in_(codes)).order_by(signature.c.id)
    if not first.supporter:
        theirs = theirs.where(signature.c.name == first.person.name, signature.c.verified_by == VerifiedBy.STANDING)
    names: dict[str, tuple[Signature, ...]] = {}
    rows: Sequence[Record] = connection.execute(theirs).all()
    for row in rows:
        names[row.campaign] = (*names.get(row.campaign, ()), to_signature(row))
    return Reader(members, names)

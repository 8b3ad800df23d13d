"""Members: who has joined once, and how their memberships stand.

Moments are in UTC, supporters canonical; "" is somebody without mail. Each method that writes is one transaction.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, bindparam, exists, insert, or_, select, update

from signbot.core import names
from signbot.core.campaign import VerifiedBy
from signbot.core.decision import EndMembership, Enrol, Pause
from signbot.core.membership import BELONGS, Member, MemberState
from signbot.store.database import Database, Record
from signbot.store.rows import enqueue, note, outbox_row, person_columns, to_person
from signbot.store.tables import dead_address, member
from signbot.store.values import Conflict, Decided, Outgoing
from signbot.store.words import ABOUT_ALL, KEY, last_words

AT_ONCE = 500  # supporters looked up by one statement


class Entered(StrEnum):
    """What became of somebody whom a coordinator wrote down as a member."""

    NEW = "new"
    ALREADY = "already a member"
    LEFT = "left before"  # by their own mail or a coordinator's hand: nobody is brought back by an old list
    FORGOTTEN = "asked to be forgotten"


class Members(Database):
    """Memberships, and a coordinator's hand on them."""

    def members(self, *states: MemberState) -> list[Member]:
        """All in one of these states, in the order in which they came; whatever their state where none is given."""
        query = select(member).where(member.c.state.in_(states or tuple(MemberState))).order_by(member.c.id)
        with self.reading() as connection:
            return [to_member(row) for row in connection.execute(query)]

    def members_of(self, supporters: Iterable[str]) -> dict[str, tuple[Member, ...]]:
        """By supporter, in whatever state; who never was one is missing."""
        wanted = [one for one in dict.fromkeys(supporters) if one]
        found: dict[str, tuple[Member, ...]] = {}
        with self.reading() as connection:
            for at in range(0, len(wanted), AT_ONCE):
                found |= members_of(connection, wanted[at : at + AT_ONCE])
        return found

    def add_members(
        self,
        people: Sequence[Member],
        who: str,
        why: str,
        now: datetime,
        *,
        again: bool = False,
        mails: Sequence[Outgoing | None] = (),
    ) -> list[Entered]:
        """Write members down by hand; returns what became of each, in their order. All in one transaction.

        They are standing from now on; their `id` and `state` are not looked at. Who waited for a yes has it by that.
        `again`: also those who left before; nobody who asked to be forgotten. `mails`: for each of `people`, what tells
        them; queued for who is new.
        """
        words = self.key(KEY)
        with self.writing() as connection:
            entered = [_enter(connection, words, one, now, again=again) for one in people]
            new = entered.count(Entered.NEW)
            if new:
                note(connection, now, who, f"add {new} members", why)
            told = [mail for mail, what in zip(mails, entered, strict=False) if mail and what is Entered.NEW]
            enqueue(connection, [outbox_row(mail, now) for mail in told])
        return entered

    def members_to_ask(self, before: datetime, most: int) -> list[Member]:
        """Standing ones with mail, not heard of, nor asked, since then; whose mail comes back is not among them."""
        silent = member.c.heard_at < before, or_(member.c.asked_at.is_(None), member.c.asked_at < before)
        returned = exists().where(dead_address.c.supporter == member.c.supporter)
        theirs = member.c.state == MemberState.STANDING, member.c.supporter != "", member.c.since < before, ~returned
        query = select(member).where(*theirs, *silent).order_by(member.c.id).limit(most)
        with self.reading() as connection:
            return [to_member(row) for row in connection.execute(query)]

    def ask_members(self, mails: Mapping[int, Outgoing], now: datetime) -> None:
        """Whether they are still with us, by member: each is asked, and it is remembered, in one transaction."""
        with self.writing() as connection:
            enqueue(connection, [outbox_row(mail, now) for mail in mails.values()])
            connection.execute(update(member).where(member.c.id.in_(list(mails))).values(asked_at=now))

    def end_memberships(self, ids: Sequence[int], who: str, why: str, now: datetime) -> int:
        """They are members no more; returns how many were."""
        theirs = member.c.id.in_(ids), member.c.state.in_(BELONGS)
        with self.writing() as connection:
            number = connection.execute(update(member).where(*theirs).values(ended(now))).rowcount
            if number:
                note(connection, now, who, f"end {number} memberships", why)
        return number


_OF = select(member).where(member.c.supporter.in_(bindparam("supporters", expanding=True))).order_by(member.c.id)


def members_of(connection: Connection, supporters: Iterable[str]) -> dict[str, tuple[Member, ...]]:
    """Within a transaction: by supporter, in the order in which they came."""
    found: dict[str, tuple[Member, ...]] = {}
    for row in connection.execute(_OF, {"supporters": list(supporters)}):
        found[row.supporter] = (*found.get(row.supporter, ()), to_member(row))
    return found


def to_member(row: Record) -> Member:
    return Member(
        id=row.id,
        supporter=row.supporter,
        email=row.email,
        person=to_person(row),
        state=MemberState(row.state),
        since=row.since,
        paused_until=row.paused_until,
        topics=tuple(row.topics),
        per_month=row.per_month,
        language=row.language,
        verified_by=VerifiedBy(row.verified_by) if row.verified_by else None,
        proof=row.proof,
        note=row.note,
        heard_at=row.heard_at,
        asked_at=row.asked_at,
    )


def member_columns(one: Member, now: datetime) -> dict[str, Any]:
    """As a row; `now`: the sign of life that brought it, where none is told."""
    return {
        **person_columns(one.person),
        "supporter": one.supporter,
        "name_key": names.key(one.person.name),
        "email": one.email,
        "state": one.state,
        "since": one.since,
        "paused_until": one.paused_until,
        "topics": list(one.topics),
        "per_month": one.per_month,
        "language": one.language,
        "verified_by": one.verified_by,
        "proof": one.proof,
        "note": one.note,
        "heard_at": one.heard_at or now,
        "asked_at": one.asked_at,
    }


# What mails say ----------------------------------------------------------------------------------


def enrol(connection: Connection, decided: Iterable[Decided], now: datetime) -> None:
    """Within a transaction: what members have asked for; and for each who has written, that they are alive."""
    heard = []
    for one in decided:
        for change in one.changes:
            match change:
                case Enrol():
                    _write_down(connection, one, change, now)
                case EndMembership():
                    _change(connection, change.member, ended(now))
                case Pause():
                    _change(connection, change.member, {"paused_until": change.until})
        if one.member:
            heard.append(one.supporter)
    if heard:
        lives = member.c.supporter.in_(heard), member.c.state == MemberState.STANDING
        connection.execute(update(member).where(*lives).values(heard_at=now))


def _change(connection: Connection, number: int, values: dict[str, Any]) -> None:
    """Conflict where they have left meanwhile."""
    there = member.c.id == number, member.c.state.in_(BELONGS)
    if connection.execute(update(member).where(*there).values(values)).rowcount != 1:
        raise Conflict(f"member {number} is none any more")


def _write_down(connection: Connection, one: Decided, change: Enrol, now: datetime) -> None:
    person, scope = change.joining.person, change.joining.scope
    same = member.c.supporter == one.supporter, member.c.name_key == names.key(person.name)
    before = connection.execute(select(member).where(*same).with_for_update()).one_or_none()
    stands = before is not None and before.state == MemberState.STANDING
    if stands and change.state is MemberState.PENDING:
        raise Conflict("they are a member already")
    values = {
        **person_columns(person),
        "email": one.email,
        "state": change.state,
        "paused_until": change.paused_until,
        "topics": list(scope.topics),
        "per_month": scope.per_month,
        "language": one.language,
        "heard_at": now,
    }
    if not stands:
        verified = VerifiedBy.REPLY if change.state is MemberState.STANDING else None
        values |= {"since": now, "verified_by": verified, "proof": one.proof(verified), "asked_at": None}
    if before is None:
        new = {"supporter": one.supporter, "name_key": names.key(person.name), "note": ""}
        connection.execute(insert(member).values({**values, **new}))
    else:
        connection.execute(update(member).where(member.c.id == before.id).values(values))


def ended(now: datetime) -> dict[str, Any]:
    """Its end is the last that we heard of it."""
    return {"state": MemberState.ENDED, "heard_at": now, "paused_until": None}


def _enter(connection: Connection, words: bytes, one: Member, now: datetime, *, again: bool) -> Entered:
    same = member.c.supporter == one.supporter, member.c.name_key == names.key(one.person.name)
    before = connection.execute(select(member.c.id, member.c.state).where(*same).with_for_update()).one_or_none()
    if before is not None and before.state == MemberState.STANDING:
        return Entered.ALREADY
    if one.supporter and ABOUT_ALL in last_words(connection, words, [one.supporter]).get(one.supporter, {}):
        return Entered.FORGOTTEN
    if before is not None and before.state == MemberState.ENDED and not again:
        return Entered.LEFT
    columns = {**member_columns(one, now), "state": MemberState.STANDING}
    if before is None:
        connection.execute(insert(member).values(columns))
    else:
        connection.execute(update(member).where(member.c.id == before.id).values(columns))
    return Entered.NEW

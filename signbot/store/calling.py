"""Who was asked to sign a letter and has said nothing: for its last call, and for `alert --again`.

alerts that went to them, and members | no signature, no refusal, mail reaches them | Callee

Only reads: what keeps a call one, also after a crash, is the key under which it is queued.
"""

import re
from collections.abc import Iterable

from sqlalchemy import Column, ColumnElement, Connection, and_, exists, func, literal, or_, select

from signbot.core.decision import Standing
from signbot.core.delivery import DeliveryState, Kind
from signbot.core.membership import MemberState
from signbot.store.database import Database, Record
from signbot.store.members import to_member
from signbot.store.tables import advance_notice, campaign, dead_address, member, outbox, payload, refusal, signature
from signbot.store.values import Callee

ALERT, LAST_CALL = "alert", "last-call"  # how the keys begin under which these mails are queued
HEAD = 8_000  # octets in which the header of a mail of ours ends
_LANGUAGE = re.compile(rb"^Content-Language: ([\w-]{2,35})", re.MULTILINE | re.IGNORECASE)


class Calling(Database):
    """Supporters are canonical addresses."""

    def to_call(self, standing: Standing) -> list[Callee]:
        """Who was asked and has not answered, in the order of asking, each once; nobody who was called before."""
        code = standing.campaign.folded
        with self.reading() as connection:
            found = {one.supporter: one for one in _members(connection, code)}
            alerted = {one.supporter: one for one in _alerted(connection, code)}
        return sorted((found | alerted).values(), key=lambda one: one.asked_at)

    def without_answer(self, code: str, supporters: Iterable[str]) -> set[str]:
        """Those of them to whom the alert went, and who have said nothing to it."""
        with self.reading() as connection:
            asked = {one.supporter for one in _alerted(connection, code, called=True)}
        return asked.intersection(supporters)


def _alerted(connection: Connection, code: str, *, called: bool = False) -> list[Callee]:
    """`called`: also those who had the last call."""
    ours = outbox.c.kind == Kind.ALERT, outbox.c.campaign == code, outbox.c.state == DeliveryState.SENT
    first = outbox.c.once.startswith(f"{ALERT}:", autoescape=True)
    left = exists().where(member.c.supporter == outbox.c.supporter, member.c.state == MemberState.ENDED)
    silent = and_(_silent(code, outbox.c.supporter), ~left)
    head = func.substr(payload.c.octets, 1, HEAD).label("head")
    query = select(outbox.c.supporter, outbox.c.address, outbox.c.sent_at, head).outerjoin_from(outbox, payload)
    query = query.where(*ours, first, outbox.c.supporter != "", silent).order_by(outbox.c.id)
    if not called:
        query = query.where(~_called(code, outbox.c.supporter))
    return [
        Callee(supporter=row.supporter, email=row.address, language=_language(row), asked_at=row.sent_at)
        for row in connection.execute(query)
    ]


def _members(connection: Connection, code: str) -> list[Callee]:
    """Members who were not told of this letter in advance: those who were have answered, if by silence."""
    told = exists().where(advance_notice.c.campaign == code, advance_notice.c.member_id == member.c.id)
    known = select(campaign.c.first_seen, campaign.c.opens).where(campaign.c.code == code)
    letter = connection.execute(known).one_or_none()
    if letter is None:
        return []
    began = max(letter.first_seen, letter.opens or letter.first_seen)
    active = member.c.state == MemberState.STANDING, member.c.email != ""
    query = select(member).where(*active, ~told, _silent(code, member.c.supporter), ~_called(code, member.c.supporter))
    members = [to_member(row) for row in connection.execute(query.order_by(member.c.id))]
    return [
        Callee(
            supporter=one.supporter,
            email=one.email,
            language=one.language,
            asked_at=max(began, one.since),
            member=one,
        )
        for one in members
    ]


def _silent(code: str, supporter: Column[str]) -> ColumnElement[bool]:
    """They stand in no list of this letter, did not refuse it, and our mail reaches them."""
    spoke = (
        exists().where(signature.c.campaign == code, signature.c.supporter == supporter),
        exists().where(refusal.c.campaign == code, refusal.c.supporter == supporter),
        exists().where(dead_address.c.supporter == supporter),
    )
    return ~or_(*spoke)


def _called(code: str, supporter: Column[str]) -> ColumnElement[bool]:
    before = outbox.alias()
    return exists().where(before.c.once == literal(f"{LAST_CALL}:{code}:") + supporter)


def _language(row: Record) -> str:
    found = _LANGUAGE.search(bytes(row.head or b""))
    return found[1].decode() if found else ""

"""Who is told how it ended: supporters in slices, each remembered with its notes; coordinators with the first one.

    untold_campaigns | to_tell | (notes) | tell … told_campaign; left_out | (notes) | told_left_out

A slice is one transaction: killed in between, the next pass goes on behind the last one. Codes of campaigns are folded.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, FromClause, and_, exists, or_, select, update

from signbot.core.campaign import OVER, CampaignState, Signature, SignatureState, VerifiedBy
from signbot.core.delivery import DeliveryState, Kind
from signbot.store import unconfirmed
from signbot.store.database import Database
from signbot.store.letters import IN_ORDER, UNCONFIRMED
from signbot.store.rows import enqueue, outbox_row, to_signature
from signbot.store.tables import campaign, dead_address, letter, outbox, signature
from signbot.store.values import Outgoing, Untold
from signbot.store.versions import UNSEEN

LEFT_OUT = "not confirmed in time, and told so"
UNSEEN_TOLD = f"{UNSEEN}, and told so"


class Slice(NamedTuple):
    """Some of those who are to be told: signatures of one supporter each, in the order of receipt."""

    people: list[list[Signature]]
    upto: int  # where the next slice goes on
    last: bool  # nobody comes behind it


class Telling(Database):
    """What people hear after the end, and how far that is."""

    def untold_campaigns(self) -> list[Untold]:
        """DELIVERED or CANCELLED, by code, where supporters and coordinators do not know of it yet, or not all."""
        of = and_(letter.c.campaign == campaign.c.code, letter.c.dispatch == campaign.c.dispatch)
        columns = campaign.c.code, campaign.c.state, campaign.c.dispatch, campaign.c.told_upto, letter.c.counted
        query = select(*columns).outerjoin(letter, of).where(campaign.c.state.in_(OVER), ~campaign.c.told)
        with self.reading() as connection:
            rows = connection.execute(query.order_by(campaign.c.code)).all()
        return [
            Untold(row.code, CampaignState(row.state), row.dispatch, row.counted or 0, row.told_upto) for row in rows
        ]

    def to_tell(
        self, code: str, dispatches: Collection[int], after: int, limit: int, *, standing: bool = True
    ) -> Slice:
        """The next supporters behind the place `after` whose counted names came by mail, and stand in these dispatches.

        `standing`: also members' standing signatures; what went under those is told by the month's report.

        By each supporter's first signature, which costs the same however many were told before.
        """
        mine, other = _counts(code, dispatches, standing=standing), signature.alias()
        earlier = exists().where(
            other.c.supporter == signature.c.supporter,
            other.c.id < signature.c.id,
            _counts(code, dispatches, other, standing=standing),
        )
        first = select(signature.c.id, signature.c.supporter).where(mine, signature.c.id > after, ~earlier)
        with self.reading() as connection:
            firsts = connection.execute(first.order_by(signature.c.id).limit(limit)).all()
            supporters = [row.supporter for row in firsts]
            theirs = select(signature).where(mine, signature.c.supporter.in_(supporters)).order_by(*IN_ORDER)
            asked = unconfirmed.of_campaign(connection, code) if firsts else {}
            found: dict[str, list[Signature]] = {supporter: [] for supporter in supporters}
            for row in connection.execute(theirs) if firsts else ():
                found[row.supporter].append(to_signature(row, *asked.get(row.id, ())))
        return Slice(list(found.values()), firsts[-1].id if firsts else after, len(firsts) < limit)

    def tell(self, code: str, notes: Sequence[Outgoing], upto: int, now: datetime) -> None:
        """These notes are queued; in the same commit it is remembered up to whom people are told."""
        with self.writing() as connection:
            enqueue(connection, [outbox_row(outgoing, now) for outgoing in notes])
            of = campaign.c.code == code, ~campaign.c.told
            connection.execute(update(campaign).where(*of).values(told_upto=upto))

    def told_campaign(self, code: str, report: Sequence[Outgoing], now: datetime) -> None:
        """Everybody is told; the report is queued in the same commit. Done again, nothing is queued."""
        with self.writing() as connection:
            news = campaign.c.code == code, ~campaign.c.told
            if connection.execute(update(campaign).where(*news).values(told=True)).rowcount:
                enqueue(connection, [outbox_row(outgoing, now) for outgoing in report])

    def left_out(self, codes: Collection[str], since: datetime, limit: int) -> dict[str, list[Signature]]:
        """By campaign: who was asked and never said yes, of letters that have gone since then, and is not told yet.

        At most so many signatures, but never some of a supporter's without the others. Never those whose mail comes
        back, or who have called it spam.
        """
        over = campaign.c.state == CampaignState.DELIVERED, campaign.c.told, campaign.c.code.in_(codes)
        lately = or_(campaign.c.over_at > since, campaign.c.frozen_at > since)
        query = select(signature).join(campaign, campaign.c.code == signature.c.campaign)
        query = query.where(*over, lately, _was_asked()).limit(limit)
        found: dict[str, list[Signature]] = {}
        with self.reading() as connection:
            rows = connection.execute(query.order_by(signature.c.campaign, signature.c.supporter, *IN_ORDER)).all()
        if len(rows) == limit:
            whole = [row for row in rows if (row.campaign, row.supporter) != (rows[-1].campaign, rows[-1].supporter)]
            rows = whole or rows
        for row in rows:
            found.setdefault(row.campaign, []).append(to_signature(row))
        return found

    def told_left_out(self, notes: Sequence[Outgoing], ids: Sequence[int], now: datetime) -> None:
        """These notes are queued; in the same commit it is remembered that these signatures (ids) are told."""
        with self.writing() as connection:
            enqueue(connection, [outbox_row(outgoing, now) for outgoing in notes])
            for reason, told in ((UNCONFIRMED, LEFT_OUT), (UNSEEN, UNSEEN_TOLD)):
                of = signature.c.id.in_(ids), signature.c.reason == reason
                connection.execute(update(signature).where(*of).values(reason=told))


def _counts(
    code: str, dispatches: Collection[int], table: FromClause = signature, *, standing: bool = True
) -> ColumnElement[bool]:
    columns = table.c
    counted = [columns.state == SignatureState.COUNTED, columns.email != "", columns.dispatch.in_(dispatches)]
    counted += [] if standing else [columns.verified_by.is_distinct_from(VerifiedBy.STANDING)]
    return and_(columns.campaign == code, *counted)


def _was_asked() -> ColumnElement[bool]:
    expired = signature.c.state == SignatureState.EXPIRED, signature.c.reason == UNCONFIRMED
    asked = exists().where(
        outbox.c.supporter == signature.c.supporter,
        outbox.c.kind == Kind.REQUEST,
        outbox.c.state == DeliveryState.SENT,
        outbox.c.sent_at >= signature.c.received_at,
    )
    unwanted = exists().where(dead_address.c.supporter == signature.c.supporter)
    unseen = and_(signature.c.state == SignatureState.EXPIRED, signature.c.reason == UNSEEN, signature.c.email != "")
    return and_(or_(and_(*expired, asked), unseen), ~unwanted)

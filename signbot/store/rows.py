"""Rows to values and back, where more than one part of the store needs it."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, insert, or_, select

from signbot.core.address import domain_of, mailbox
from signbot.core.campaign import CampaignState, Channel, Person, Signature, SignatureState, VerifiedBy
from signbot.core.delivery import ANSWERS, DeliveryState, Kind
from signbot.store.database import Record, unless_there, written
from signbot.store.payloads import PAYLOAD, apart, keep
from signbot.store.tables import campaign, journal, outbox, signature
from signbot.store.values import Outgoing

# A supporter who waits comes first, then the letter; nobody waits for what goes to many.
RANK = {
    Kind.REQUEST: 0,
    Kind.ANSWER: 0,
    Kind.NOTICE: 1,
    Kind.LETTER: 2,
    Kind.ADVANCE: 3,
    Kind.CHANGED: 3,
    Kind.NOTE: 3,
    Kind.ALERT: 4,
}
# Written out in the statement, so that partial indexes are used
IS_LETTER = outbox.c.kind == written(Kind.LETTER)
NO_LETTER = outbox.c.kind != written(Kind.LETTER)
IS_QUEUED = outbox.c.state == written(DeliveryState.QUEUED)
IS_SENDING = outbox.c.state == written(DeliveryState.SENDING)
DOUBTED = and_(IS_LETTER, outbox.c.state == DeliveryState.SENT, outbox.c.reason != "", ~outbox.c.resolved)
"""Of a letter: it was handed over, and a report that nobody vouches for says that it did not arrive."""
IS_BACK = or_(
    DOUBTED,
    and_(
        IS_LETTER,
        outbox.c.state == DeliveryState.FAILED,
        outbox.c.channel == Channel.EMAIL,
        outbox.c.sent_at.is_not(None),
    ),
)
"""Of a letter: it was handed over, and came back, or is said to have come back: people are told so, never "sent"."""
FORGOTTEN = "forgotten"  # whose rows they were is not known any more
OURSELVES = "signbot"  # in the journal, and as who holds a campaign that is late or has too few names
PRESS = "signbot's press"  # holds a letter that could not be made


HAS_GONE = exists().where(
    campaign.c.code == signature.c.campaign,
    signature.c.dispatch > 0,
    or_(
        signature.c.dispatch < campaign.c.dispatch,
        and_(signature.c.dispatch == campaign.c.dispatch, campaign.c.transmitted_at.is_not(None)),
    ),
)
"""Of a signature: the letter, or the addendum, on which it stands has gone."""


def _may_go() -> ColumnElement[bool]:
    """Of a row of the outbox. A letter only while its campaign is DELIVERING; copies once no addressee's is untried."""
    delivering = select(campaign.c.code).where(campaign.c.state == written(CampaignState.DELIVERING))
    first = outbox.alias()
    untried = exists().where(
        first.c.campaign == outbox.c.campaign,
        first.c.dispatch == outbox.c.dispatch,
        first.c.kind == written(Kind.LETTER),
        first.c.stage < outbox.c.stage,
        first.c.state == written(DeliveryState.QUEUED),
        first.c.tries == 0,
    )
    in_turn = or_(outbox.c.stage == 0, ~untried)
    return and_(IS_QUEUED, or_(NO_LETTER, and_(outbox.c.campaign.in_(delivering), in_turn)))


MAY_GO = _may_go()


def to_signature(row: Record, *flags: str) -> Signature:
    """A row of `signature` as a value; `flags`: what else is known of it."""
    return Signature(
        id=row.id,
        campaign=row.campaign,
        supporter=row.supporter,
        email=row.email,
        person=to_person(row),
        state=SignatureState(row.state),
        received_at=row.received_at,
        verified_by=VerifiedBy(row.verified_by) if row.verified_by else None,
        language=row.language,
        text_hash=row.text_hash,
        flags=(*row.flags, *flags),
        reason=row.reason,
        dispatch=row.dispatch,
        proof=row.proof,
    )


def to_person(row: Record) -> Person:
    """The columns of a person, of `signature` or `member`."""
    return Person(
        row.name,
        row.organisation,
        row.title,
        row.place,
        row.anonymous,
        row.for_organisation,
        withheld=tuple(row.withheld),
    )


def person_columns(person: Person) -> dict[str, Any]:
    """A person as columns of `signature`."""
    return {
        "name": person.name,
        "organisation": person.organisation,
        "title": person.title,
        "place": person.place,
        "anonymous": person.anonymous,
        "for_organisation": person.for_organisation,
        "withheld": list(person.withheld),
    }


_QUEUED = insert(outbox)


def outbox_row(outgoing: Outgoing, now: datetime, **links: Any) -> dict[str, Any]:
    """A row for `enqueue`, due now unless it says when. `links`: mail_id, request_id, wipe."""
    stranger = outgoing.kind in ANSWERS and not outgoing.authenticated and outgoing.supporter
    return {
        "kind": outgoing.kind,
        "rank": RANK[outgoing.kind],
        "channel": outgoing.channel,
        "address": outgoing.address,
        "message_id": outgoing.message_id,
        PAYLOAD: outgoing.payload,
        "sha256": sha256(outgoing.payload).hexdigest(),
        "supporter": outgoing.supporter,
        "campaign": outgoing.campaign,
        "dispatch": outgoing.dispatch,
        "stage": outgoing.stage,
        "hours": outgoing.hours,
        "route": outgoing.route,
        "printed": outgoing.printed,
        "authenticated": outgoing.authenticated,
        "state": outgoing.state,
        "reason": outgoing.reason,
        "resolved": False,
        "tries": 0,
        "queued_at": now,
        "due": outgoing.due or now,
        "answer": "",
        "once": outgoing.once or None,
        "mail_id": None,
        "request_id": outgoing.request,
        "wipe": False,
        "receipt": outgoing.receipt,
        "mailbox": box(outgoing.supporter),
        "stranger_at": domain_of(outgoing.supporter) if stranger else "",
        "talk": outgoing.talk,
        "topic": outgoing.topic,
        "discloses": outgoing.discloses,
        **links,
    }


def box(supporter: str) -> str:
    """The mailbox of a supporter; "" of nobody (a name on a paper sheet, a coordinator)."""
    return mailbox(supporter) if supporter else ""


def enqueue(connection: Connection, rows: Sequence[dict[str, Any]]) -> int:
    """Within a transaction: into the outbox, each at most once (see `Outgoing.once`); returns how many are new."""
    if not rows:
        return 0
    statement = unless_there(connection, outbox).returning(outbox.c.message_id)
    new = set(connection.execute(statement, apart(rows)).scalars())
    keep(connection, [row for row in rows if row["message_id"] in new])
    return len(new)


def enqueue_new(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """The same, where each of them must be new: Conflict where one is there already."""
    if rows:
        connection.execute(_QUEUED, apart(rows))
        keep(connection, rows)


def note(connection: Connection, at: datetime, who: str, what: str, why: str, campaign: str = "") -> None:
    """Within a transaction: a line in the journal: who did what, when and why."""
    connection.execute(insert(journal).values(at=at, who=who, what=what, why=why, campaign=campaign))


def shown(state: str, kind: str) -> DeliveryState:
    """SENDING is a moment; from outside, or after a crash, a letter's fate is unknown then, and all else goes again."""
    if state != DeliveryState.SENDING:
        return DeliveryState(state)
    return DeliveryState.UNCERTAIN if kind == Kind.LETTER else DeliveryState.QUEUED

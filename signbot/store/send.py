"""The outbox: queued once, claimed before it goes, its fate recorded.

    queue | due | claim: QUEUED -> SENDING | (handed to a server) | tried: SENT, FAILED, or QUEUED again

Each step is one transaction; what became of the mails before is recorded by the next claim. After a crash between
`claim` and `tried` nobody knows whether a mail went: what is no letter goes again when the next pass begins; a letter
waits for its own copy, and then for a person.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from itertools import chain, islice
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Integer,
    Text,
    and_,
    bindparam,
    case,
    func,
    literal,
    or_,
    select,
    tuple_,
    update,
)

from signbot.core.campaign import CampaignState, Channel
from signbot.core.clock import APART
from signbot.core.delivery import (
    ANSWERED,
    ENDED,
    GIVE_UP_AFTER,
    GIVE_UP_UNWANTED_AFTER,
    MAY_ARRIVE,
    NEEDS_A_PERSON,
    ON_ITS_WAY,
    RESOLVABLE,
    WENT,
    Bound,
    DeliveryState,
    Fate,
    Kind,
    Next,
    Parcel,
    Tried,
)
from signbot.core.hours import Hours
from signbot.store.database import Database, Record, one_at_a_time, put
from signbot.store.letters import UNTOLD, locked
from signbot.store.payloads import forget_few
from signbot.store.rows import (
    DOUBTED,
    IS_BACK,
    IS_LETTER,
    IS_QUEUED,
    IS_SENDING,
    MAY_GO,
    NO_LETTER,
    RANK,
    enqueue,
    note,
    outbox_row,
    shown,
)
from signbot.store.scrub import left_copies
from signbot.store.tables import Moment, campaign, dead_address, outbox, payload
from signbot.store.values import Anew, DeliveryRow, Earlier, Outgoing, Refused

_NO_SUCH_ADDRESS = re.compile(r"5\d\d[ -]5\.1\.(?:1|2|3|6|10)\b")  # RFC 3463, RFC 7505
_NO_DECISION = (
    "delivery {delivery} is {state}: it needs no decision. To send it once more all the same: --again --reason;"
    " where it went to a wrong address: --to"
)
WAITS_FOR_COPY = "not known yet: our own copy of it, which may take some minutes, will say that it went"
_OF_A_DELIVERY = (
    *outbox.c,
    case((IS_BACK, 1), else_=0).label("came_back"),
)


FETCHED = 16 << 20  # octets of mails that are loaded at once
_IN_TURN = outbox.c.rank, outbox.c.tries, outbox.c.id  # what goes first, and the index for it
_OF_A_PARCEL = (
    *(outbox.c.id, outbox.c.kind, outbox.c.channel, outbox.c.address, outbox.c.message_id, payload.c.octets),
    *(outbox.c.tries, outbox.c.queued_at, outbox.c.campaign, outbox.c.first_tried, outbox.c.hours),
)
_KEY = bindparam("key", type_=Text)
_DUE = (
    select(outbox.c.id, func.length(payload.c.octets))
    .outerjoin_from(outbox, payload)
    .where(
        MAY_GO,
        outbox.c.due <= bindparam("now"),
        outbox.c.kind.not_in(bindparam("without", expanding=True)),
        func.substr(func.coalesce(outbox.c.once, ""), 1, func.length(_KEY)) == _KEY,
    )
    .order_by(*_IN_TURN)
    .limit(bindparam("most"))
)
_RANK, _TRIES = bindparam("rank", type_=Integer), bindparam("tries", type_=Integer)
_DUE_AT_ALL = (_DUE,)
_DUE_BEHIND = (  # in two parts, so that SQLite begins at the place itself: of (rank, tries, id) > (…) it takes two
    _DUE.where(outbox.c.rank == _RANK, outbox.c.tries == _TRIES, outbox.c.id > bindparam("id")),
    _DUE.where(tuple_(outbox.c.rank, outbox.c.tries) > tuple_(_RANK, _TRIES)),
)
_PARCELS = (
    select(*_OF_A_PARCEL)
    .join_from(outbox, payload)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(*_IN_TURN)
)
_FREE = select(outbox.c.id).where(outbox.c.id.in_(bindparam("wanted", expanding=True)), MAY_GO)
_CLAIM = (
    update(outbox)
    .where(outbox.c.id.in_(_FREE.with_for_update(skip_locked=True)))
    .values(state=DeliveryState.SENDING, claimed_by=bindparam("worker"), claimed_at=bindparam("at", type_=Moment))
    .returning(outbox.c.id, outbox.c.kind, outbox.c.campaign)
)
_UNDECIDED = or_(
    *(outbox.c.state == state.value for state in ON_ITS_WAY),
    and_(outbox.c.state == DeliveryState.UNCERTAIN, bindparam("went", type_=Boolean)),
)
_TRIED = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"), _UNDECIDED)
    .values(
        state=bindparam("then"),
        reason=bindparam("why"),
        answer=bindparam("said"),
        claimed_by=None,
        tries=outbox.c.tries + 1,
        due=func.coalesce(bindparam("next", type_=Moment), outbox.c.due),
        sent_at=func.coalesce(bindparam("sent", type_=Moment), outbox.c.sent_at),
        first_tried=func.coalesce(outbox.c.first_tried, bindparam("at", type_=Moment)),
    )
)


_TO_WIPE = select(outbox.c.id).where(
    outbox.c.id.in_(bindparam("gone", expanding=True)), outbox.c.wipe, outbox.c.state.in_(ENDED)
)
_WIPED = {"address": "", "answer": "", "reason": "", "sha256": "", "wipe": False, "mailbox": "", "stranger_at": ""}


class Sending(Database):
    """Rows of the outbox on their way. Everything that writes here is one transaction; moments are in UTC."""

    def queue(self, mails: Sequence[Outgoing], now: datetime) -> int:
        """Put mails into the outbox, in one commit; returns how many were not there already (see `Outgoing.once`)."""
        with self.writing() as connection:
            return enqueue(connection, [outbox_row(mail, now) for mail in mails])

    def queued_before(self, keys: Collection[str]) -> set[str]:
        """Those of the keys (see `Outgoing.once`) under which a mail was queued, whatever became of it."""
        with self.reading() as connection:
            return set(connection.execute(select(outbox.c.once).where(outbox.c.once.in_(list(keys)))).scalars())

    def due(
        self,
        now: datetime,
        limit: int = 200,
        after: Parcel | None = None,
        without: Collection[Kind] = (),
        once: str = "",
    ) -> list[Parcel]:
        """What may go now: requests, answers and notices first, then letters, then what goes to many; `limit` at most,
        and FETCHED octets.

        Of each sort first what was tried least: what drops our connections holds nobody back that was never tried. A
        letter may go only while its campaign is DELIVERING. `after`: only what comes behind this one, which costs the
        same however much went before. `without`: kinds that are left out. `once`: only what is queued under a key that
        begins so.
        """
        asked = {"now": now, "most": limit, "without": list(without), "key": once, **_place(after)}
        with self.reading() as connection:
            parts = (connection.execute(part, asked) for part in (_DUE_AT_ALL if after is None else _DUE_BEHIND))
            ids = _within_octets(islice(chain.from_iterable(parts), limit))
            return [_to_parcel(row) for row in connection.execute(_PARCELS, {"ids": ids})] if ids else []

    def count_due(self, now: datetime) -> int:
        """How many mails may go now."""
        with self.reading() as connection:
            query = select(func.count()).select_from(outbox).where(MAY_GO, outbox.c.due <= now)
            return connection.execute(query).scalar_one()

    def claim(
        self,
        ids: Iterable[int],
        now: datetime,
        bounds: Sequence[Bound] = (),
        results: Sequence[tuple[Tried, Next]] = (),
    ) -> set[int]:
        """The ids of rows that are ours to send now: QUEUED -> SENDING, each won by one process.

        `bounds` are kept, whatever other processes have in hand. `results`: what became of those before is recorded
        first, in the same transaction (see `tried`). After the commit a crash leaves them SENDING (see the module).
        """
        with self.writing() as connection:
            _record(connection, results, now)
            within = _within(connection, bounds, list(ids), now) if bounds else list(ids)
            won = connection.execute(_CLAIM, {"wanted": within, "worker": self.worker, "at": now}).all()
            begun = {row.campaign for row in won if row.kind == Kind.LETTER}
            if begun:
                first = campaign.c.code.in_(begun), campaign.c.transmitted_at.is_(None)
                connection.execute(update(campaign).where(*first).values(transmitted_at=now))
        return {row.id for row in won}

    def postpone(self, due: Mapping[int, datetime]) -> None:
        """By id: not before this moment. No try is counted: a fax whose recipient sleeps. Only rows that are QUEUED."""
        statement = (
            update(outbox).where(outbox.c.id == bindparam("of"), IS_QUEUED).values(due=bindparam("at", type_=Moment))
        )
        with self.writing() as connection:
            connection.execute(statement, [{"of": row_id, "at": at} for row_id, at in due.items()])

    def not_from_the_future(self, now: datetime) -> None:
        """The clock was ahead, and is right again: what was queued or put off by it is due now."""
        with self.writing() as connection:
            for column in (outbox.c.queued_at, outbox.c.first_tried, outbox.c.claimed_at):
                dated = column > now + APART
                connection.execute(update(outbox).where(IS_QUEUED, dated).values({column.name: now, "due": now}))
            claimed = IS_SENDING, outbox.c.claimed_at > now + APART
            connection.execute(update(outbox).where(*claimed).values(claimed_at=now))

    def unclaim(self, ids: Collection[int]) -> None:
        """Claimed, but never tried: QUEUED as before."""
        if ids:
            mine = outbox.c.id.in_(ids), IS_SENDING
            free = {"state": DeliveryState.QUEUED, "claimed_by": None, "claimed_at": None}
            with self.writing() as connection:
                connection.execute(update(outbox).where(*mine).values(free))

    def tried(self, results: Sequence[tuple[Tried, Next]], now: datetime) -> None:
        """Record what became of each try.

        A fate that is known already (our own copy came) stands; a 250 always counts.
        """
        if results:
            with self.writing() as connection:
                _record(connection, results, now)

    def room(self, bounds: Sequence[Bound], now: datetime) -> list[int]:
        """Of each bound, how many mails more may go now."""
        if not bounds:
            return []
        with self.reading() as connection:
            return [_room(connection, bound, now) for bound in bounds]

    # The fate of letters -------------------------------------------------------------------------

    def resolve(
        self, delivery: int, state: DeliveryState, who: str, why: str, now: datetime, anew: Anew | None = None
    ) -> None:
        """A person's word on a letter that needs one, with a line in the journal; QUEUED sends it again.

        `anew`: QUEUED to another address, or although it went; its bytes are the same, and how it went before is kept.
        Refused where there is no such letter, where it needs no decision, where its bytes are no longer kept, where it
        is to go to an address that has it by another delivery, or where its campaign is cancelled.
        """
        with self.writing() as connection:
            row = connection.execute(select(outbox).where(outbox.c.id == delivery).with_for_update()).one_or_none()
            if row is None or row.kind != Kind.LETTER:
                raise Refused(f"there is no delivery {delivery}: see `signbot deliveries`")
            if row.state not in RESOLVABLE and not _is_doubted(row) and not (anew and row.state in WENT):
                raise Refused(_NO_DECISION.format(delivery=delivery, state=row.state))
            values: dict[str, Any] = {"state": state, "reason": why, "resolved": True, "claimed_by": None}
            if state is DeliveryState.SENT:
                values |= {"sent_at": row.sent_at or now}
            if state in MAY_ARRIVE:
                _supporters_will_hear(connection, row)
            if state is DeliveryState.QUEUED:
                values |= _once_more(connection, row, anew or Anew(), now)
            connection.execute(update(outbox).where(outbox.c.id == delivery).values(values))
            to = f" to {anew.address}" if anew and anew.address else ""
            note(connection, now, who, f"resolve delivery {delivery} as {state}{to}", why, row.campaign)

    def stuck(self, code: str) -> list[DeliveryRow]:
        """Letters of a campaign that need a person, by id: failed, uncertain, held, or reported as not arrived."""
        needs = or_(outbox.c.state.in_(NEEDS_A_PERSON), DOUBTED)
        query = select(*_OF_A_DELIVERY).where(IS_LETTER, outbox.c.campaign == code, needs).order_by(outbox.c.id)
        with self.reading() as connection:
            return [_to_delivery(row) for row in connection.execute(query)]

    def deliveries(self, code: str | None = None) -> list[DeliveryRow]:
        """Every letter's way, in the order of sending; of one campaign, or of all. Their bytes stay where they are."""
        query = select(*_OF_A_DELIVERY).where(IS_LETTER).order_by(outbox.c.campaign, outbox.c.id)
        with self.reading() as connection:
            return [_to_delivery(row) for row in connection.execute(query.where(_of(code)))]


def _room(connection: Connection, bound: Bound, now: datetime) -> int:
    """How many more may go: two counts, each by an index alone."""
    number = func.coalesce(func.sum(case((outbox.c.kind.in_(bound.counted), 1), else_=0)), 0)
    counted = outbox.c.sent_at >= now - bound.span, IS_SENDING
    went: list[int] = [connection.execute(select(number).where(where)).scalar_one() for where in counted]
    return bound.most - sum(went)


def _within(connection: Connection, bounds: Sequence[Bound], ids: Sequence[int], now: datetime) -> list[int]:
    """Of these, as many as each bound still has room for, and all that it does not hold back. One counts at a time."""
    one_at_a_time(connection, "answers")
    query = select(outbox.c.id, outbox.c.kind).where(outbox.c.id.in_(ids), MAY_GO).order_by(*_IN_TURN)
    rows = connection.execute(query).all()
    for bound in bounds:
        held = [row.id for row in rows if row.kind in bound.held]
        left_out = set(held[max(_room(connection, bound, now), 0) :])
        rows = [row for row in rows if row.id not in left_out]
    return [row.id for row in rows]


def _is_doubted(row: Record) -> bool:
    """It was handed over, and a report that nobody vouches for says that it did not arrive."""
    return row.state == DeliveryState.SENT and bool(row.reason) and not row.resolved


def _of(code: str | None) -> ColumnElement[bool]:
    return literal(True) if code is None else outbox.c.campaign == code


def _to_parcel(row: Record) -> Parcel:
    return Parcel(
        id=row.id,
        kind=Kind(row.kind),
        channel=Channel(row.channel),
        address=row.address,
        message_id=row.message_id,
        payload=bytes(row.octets),
        tries=row.tries,
        first_queued=row.queued_at,
        campaign=row.campaign,
        first_tried=row.first_tried,
        hours=Hours.of(row.hours),
    )


def _to_delivery(row: Record) -> DeliveryRow:
    waiting = row.state == DeliveryState.SENDING
    return DeliveryRow(
        id=row.id,
        campaign=row.campaign,
        printed=row.printed,
        channel=Channel(row.channel),
        route=row.route,
        state=shown(row.state, row.kind),
        reason=WAITS_FOR_COPY if waiting else row.reason,
        tries=row.tries,
        answer=row.answer,
        message_id=row.message_id,
        sha256=row.sha256,
        sent_at=row.sent_at,
        dispatch=row.dispatch,
        address=row.address,
        queued_at=row.queued_at,
        waiting=waiting,
        discloses=row.discloses,
        earlier=tuple(Earlier(**one) for one in row.earlier),
        came_back=bool(row.came_back),
    )


def _place(parcel: Parcel | None) -> dict[str, int]:
    """Where it stands in the order of sending."""
    return {"rank": RANK[parcel.kind], "tries": parcel.tries, "id": parcel.id} if parcel else {}


def _within_octets(sizes: Iterable[tuple[int, int]]) -> list[int]:
    """Of (id, octets) as many from the first on as are at most FETCHED together; but one at least."""
    ids, octets = list[int](), 0
    for row_id, size in sizes:
        octets += size
        if ids and octets > FETCHED:
            break
        ids.append(row_id)
    return ids


def _record(connection: Connection, results: Sequence[tuple[Tried, Next]], now: datetime) -> None:
    if results:
        connection.execute(_TRIED, [_after(tried, then, now) for tried, then in results])
        _mark_dead(connection, [tried.id for tried, _ in results if _is_dead(tried)], now)
        _wipe(connection, [tried.id for tried, _ in results], now)


def _after(tried: Tried, then: Next, now: datetime) -> dict[str, Any]:
    """The parameters of one row's update. When it was claimed stays known."""
    reason = then.reason
    if then.state is DeliveryState.FAILED:
        days = GIVE_UP_UNWANTED_AFTER.days if tried.fate is Fate.UNWANTED else GIVE_UP_AFTER.days
        reason = f"given up after {days} days: {tried.answer}" if then.gave_up else tried.answer
    return {
        "of": tried.id,
        "then": then.state,
        "why": reason,
        "said": tried.answer,
        "next": then.due,
        "sent": now if then.state is DeliveryState.SENT else None,
        "went": then.state is DeliveryState.SENT,
        "at": None if tried.fate is Fate.UNWANTED else now,  # it says nothing about the recipient: no time begins
    }


def _is_dead(tried: Tried) -> bool:
    """Refused at once, with the same words in which others bounce it later."""
    return tried.fate is Fate.REFUSED and bool(_NO_SUCH_ADDRESS.match(tried.answer))


def _mark_dead(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """No reminder goes to an address whose server says that it does not exist."""
    if not ids:
        return
    query = select(outbox.c.supporter, outbox.c.answer).where(outbox.c.id.in_(ids), outbox.c.supporter != "", NO_LETTER)
    for row in connection.execute(query).all():
        put(connection, dead_address, {"supporter": row.supporter, "since": now, "status": row.answer[4:10].strip()})


def _wipe(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """The last answer to somebody who asked to be forgotten has gone."""
    if these := connection.execute(_TO_WIPE, {"gone": ids}).scalars().all():
        forget_few(connection, outbox.c.id.in_(these))
        connection.execute(update(outbox).where(outbox.c.id.in_(these)).values(_WIPED))
        left_copies(connection, now)


# Letters that go again ----------------------------------------------------------------------------


def _supporters_will_hear(connection: Connection, row: Record) -> None:
    """Of a letter that had reached nobody, supporters were told nothing: now that it may, all are told anew."""
    mine = IS_LETTER, outbox.c.campaign == row.campaign, outbox.c.dispatch == row.dispatch
    arrived = select(outbox.c.id).where(*mine, outbox.c.state.in_(WENT))
    if connection.execute(arrived.limit(1)).first() is None:
        over = campaign.c.state == CampaignState.DELIVERED, campaign.c.dispatch == row.dispatch
        connection.execute(update(campaign).where(campaign.c.code == row.campaign, *over).values(UNTOLD))


def _once_more(connection: Connection, row: Record, anew: Anew, now: datetime) -> dict[str, Any]:
    """What changes in the row of a letter that goes again."""
    if connection.execute(select(payload.c.outbox_id).where(payload.c.outbox_id == row.id)).first() is None:
        raise Refused(f"delivery {row.id} can't go again: its bytes are no longer kept")
    values: dict[str, Any] = {"due": now, "queued_at": now, "first_tried": None, "resolved": False}
    if row.state in ANSWERED:
        values |= {"claimed_at": None}  # that its first copy comes says nothing new
    if anew.address:
        _nobody_else_there(connection, row, anew)
        values |= {"address": anew.address, "route": anew.route or row.route, "tries": 0}
    if row.tries or row.sent_at or row.answer:
        before = Earlier(row.address, row.state, row.sent_at.isoformat() if row.sent_at else "", row.answer, row.reason)
        values |= {"earlier": [*row.earlier, asdict(before)], "sent_at": None, "answer": ""}
    _reopen_delivery(connection, row.campaign)
    return values


def _nobody_else_there(connection: Connection, row: Record, anew: Anew) -> None:
    """Two people at one address have one delivery: whoever has the letter does not get it twice, nor another's copy."""
    same = IS_LETTER, outbox.c.campaign == row.campaign, outbox.c.dispatch == row.dispatch, outbox.c.id != row.id
    there = or_(outbox.c.address == anew.address, outbox.c.route == (anew.route or anew.address.casefold()))
    found = connection.execute(select(outbox.c.id).where(*same, outbox.c.channel == row.channel, there)).scalar()
    if found is not None:
        raise Refused(f"delivery {found} goes there already, with the copy that is meant for that address")


def _reopen_delivery(connection: Connection, code: str) -> None:
    """A letter goes again: its campaign is DELIVERING until that has its fate."""
    row = locked(connection, code)
    if row.state == CampaignState.CANCELLED:
        raise Refused(f"{row.written} is cancelled: nothing more of it goes out")
    if row.state == CampaignState.DELIVERED:
        again = {"state": CampaignState.DELIVERING}
        connection.execute(update(campaign).where(campaign.c.code == code).values(again))

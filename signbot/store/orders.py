"""What coordinators order by email: recorded with the mail that orders it, and carried out by the pass, each once.

    take (with the mail's verdict) | waiting_orders | attempt | answer_order: its fate and the answers, in one commit

What a person wrote (names from a paper sheet, the text of an outcome) goes as soon as it is done; what nobody confirmed
goes when its token has ended.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, or_, select, update

from signbot.core.mail.mentions import mentions
from signbot.core.orders import UNFINISHED, Asked, Flaw, Order, Ordered, OrderState, What
from signbot.core.value import replace
from signbot.store.database import Database, Record
from signbot.store.rows import enqueue, outbox_row
from signbot.store.tables import Moment, order
from signbot.store.values import Conflict, Decided, Outgoing

HOUR = timedelta(hours=1)
LOOK_BACK = 50  # orders of a coordinator by which their language is known
_BLANK: dict[str, Any] = {"words": "", "text": "", "raw": None}  # what a person wrote
_ASKED = select(order.c.nonce, order.c.id, order.c.who, order.c.expires).where(
    order.c.nonce.in_(bindparam("nonces", expanding=True))
)
_GIVEN = select(func.count()).select_from(order)
_GIVEN = _GIVEN.where(order.c.who == bindparam("by"), order.c.arrived > bindparam("since", type_=Moment))


class Orders(Database):
    """Orders, by their ids; a coordinator is a canonical address."""

    def asked(self, nonces: Collection[str]) -> dict[str, Asked]:
        """The orders whose coordinators were asked with these nonces, done or not."""
        if not nonces:
            return {}
        with self.reading() as connection:
            rows = connection.execute(_ASKED, {"nonces": list(nonces)}).all()
        return {row.nonce: Asked(row.id, row.who, row.expires) for row in rows}

    def waiting_orders(self) -> list[Order]:
        """In the order in which they were given."""
        query = select(order).where(order.c.state == OrderState.WAITING).order_by(order.c.id)
        with self.reading() as connection:
            return [_order(row) for row in connection.execute(query)]

    def order(self, order_id: int) -> Order | None:
        """Whatever became of it."""
        with self.reading() as connection:
            row = connection.execute(select(order).where(order.c.id == order_id)).one_or_none()
        return _order(row) if row else None

    def orders_given(self, who: str, since: datetime) -> int:
        """How many a coordinator has given since then."""
        with self.reading() as connection:
            return connection.execute(_GIVEN, {"by": who, "since": since}).scalar_one()

    def spoken_by(self, who: str) -> list[str]:
        """The languages of a coordinator's newest orders, the newest first; each as `Order.languages` has them."""
        query = select(order.c.language).where(order.c.who == who, order.c.language != "")
        with self.reading() as connection:
            return list(connection.execute(query.order_by(order.c.id.desc()).limit(LOOK_BACK)).scalars())

    def attempt(self, order_id: int) -> int:
        """Before an order is carried out; returns which attempt this is: what breaks us each time is left at last."""
        counted = update(order).where(order.c.id == order_id).values(attempts=order.c.attempts + 1)
        with self.writing() as connection:
            return int(connection.execute(counted.returning(order.c.attempts)).scalar_one())

    def ask_about(
        self, one: Order, nonce: str, expires: datetime, plan: str, names: int, mails: Sequence[Outgoing], now: datetime
    ) -> None:
        """Its coordinator is asked, by the token of this nonce and no other; in one commit with the question."""
        values = {"nonce": nonce, "expires": expires, "plan": plan, "names": names, "asked": one.asked + 1}
        with self.writing() as connection:
            _become(connection, one, OrderState.ASKED, now, values)
            enqueue(connection, [outbox_row(mail, now) for mail in mails])

    def ask_again(self, one: Order, yes: Order) -> Order:
        """What was ordered becomes the order of the YES: the question before is over, its token known as used."""
        given = {"what": one.what, "words": one.words, "text": one.text, "raw": one.raw, "asked": one.asked}
        with self.writing() as connection:
            connection.execute(
                update(order).where(order.c.id == yes.id).values(**given, language=one.languages, confirms=0)
            )
            _become(connection, one, OrderState.SHOWN, yes.arrived, _BLANK)
        return replace(yes, **given, languages=one.languages, confirms=0)  # type: ignore[arg-type]

    def answer_order(
        self, one: Order, state: OrderState, mails: Sequence[Outgoing], now: datetime, *, wipe: bool = False
    ) -> None:
        """What became of it, and what is said about that, in one commit. `wipe`: no copy is kept of what was sent.

        Conflict where it is not as it was when it was read.
        """
        with self.writing() as connection:
            _become(connection, one, state, now, _BLANK if state is not OrderState.ASKED else {})
            enqueue(connection, [outbox_row(mail, now, wipe=wipe) for mail in mails])


def take(connection: Connection, given: Sequence[tuple[Decided, Ordered]]) -> None:
    """Within a transaction: the orders of these mails wait for the desk."""
    rows = [
        {
            "mail_id": one.seen.id,
            "who": one.supporter,
            "address": change.address,
            "message_id": one.message_id,
            "what": change.what,
            "language": change.languages,
            "words": change.words,
            "text": change.text,
            "confirms": change.confirms,
            "flaw": change.flaw,
            "arrived": one.arrived,
            "state": OrderState.WAITING,
            "attempts": 0,
            "plan": "",
            "names": 0,
            "asked": 0,
            "raw": change.raw or None,
        }
        for one, change in given
    ]
    if rows:
        connection.execute(insert(order), rows)


def forget_orders(connection: Connection, supporter: str, words: frozenset[str]) -> None:
    """Within a transaction: orders of theirs, and what others wrote of them."""
    connection.execute(delete(order).where(order.c.who == supporter))
    columns = (order.c.words, order.c.text)
    named = [column.icontains(word, autoescape=True) for column in columns for word in words]
    query = select(order.c.id, order.c.raw, or_(*named).label("named")).where(order.c.state.in_(UNFINISHED))
    theirs = [row.id for row in connection.execute(query) if row.named or mentions(bytes(row.raw or b""), words)]
    connection.execute(update(order).where(order.c.id.in_(theirs)).values(**_BLANK, state=OrderState.SHOWN))


def end_orders(connection: Connection, now: datetime, before: datetime) -> int:
    """Within a transaction: what nobody confirmed in time loses its words; what is older than `before` goes."""
    over = and_(order.c.state == OrderState.ASKED, order.c.expires < now)
    ended = connection.execute(update(order).where(over).values(**_BLANK, state=OrderState.SHOWN)).rowcount
    return ended + connection.execute(delete(order).where(order.c.arrived < before)).rowcount


def _become(connection: Connection, one: Order, state: OrderState, now: datetime, values: dict[str, Any]) -> None:
    as_it_was = order.c.id == one.id, order.c.state == one.state
    changed = update(order).where(*as_it_was).values(state=state, answered_at=now, **values)
    if connection.execute(changed).rowcount != 1:
        raise Conflict(f"order {one.id} is no longer {one.state}")


def _order(row: Record) -> Order:
    return Order(
        id=row.id,
        who=row.who,
        address=row.address,
        message_id=row.message_id,
        what=What(row.what),
        languages=row.language,
        words=row.words,
        text=row.text,
        confirms=row.confirms,
        flaw=Flaw(row.flaw),
        raw=bytes(row.raw or b""),
        arrived=row.arrived,
        state=OrderState(row.state),
        attempts=row.attempts,
        plan=row.plan,
        names=row.names,
        asked=row.asked,
        expires=row.expires,
    )

"""What comes back about what we sent: our own copies, delivery reports, a fax gateway's receipts.

Applied in the one transaction that records the mail that says it: killed before it, the mail is decided anew, and
nothing has changed. What was handed over with a 250 goes again by nobody's word but a person's.
"""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, func, literal, or_, select, update

from signbot.core.address import canonical
from signbot.core.campaign import Channel
from signbot.core.decision import FaxFate, OwnCopy, Prove, Reported
from signbot.core.delivery import COMPLAINT, HANDED_OVER, MAYBE_SENT, DeliveryState, Kind, Report
from signbot.store.advance import came_back
from signbot.store.alerts import CAME_BACK
from signbot.store.database import Database, Record, put, unless_there
from signbot.store.letters import OnLetter
from signbot.store.rows import IS_LETTER, IS_QUEUED
from signbot.store.tables import Moment, dead_address, outbox, proof

if TYPE_CHECKING:
    from signbot.core.mail.fax_receipt import Fax

MAILBOX_FULL = "5.2.2"  # RFC 3463: it will be emptied; the other 5.x will not change
DOUBT = "a report that nobody vouches for says that it did not arrive"
COPY_HAS_COME = "its copy has come to our mailbox"


class Fates(Database):
    """What the decision about such a mail must know. The functions below write, within the transaction of `record`."""

    def faxes_on_their_way(self) -> "list[Fax]":
        """Those of which a receipt may tell, with the moment at which each went, or was claimed. In no order."""
        from signbot.core.mail.fax_receipt import Fax

        waiting = IS_LETTER, outbox.c.channel == Channel.FAX, outbox.c.state.in_(HANDED_OVER)
        went = func.coalesce(outbox.c.sent_at, outbox.c.claimed_at)
        columns = outbox.c.message_id, outbox.c.route, outbox.c.campaign, went.label("went")
        with self.reading() as connection:
            rows = connection.execute(select(*columns).where(*waiting)).all()
        return [Fax(row.message_id, row.route.partition(";")[0], row.campaign, row.went) for row in rows]


def own_copies(connection: Connection, copies: Iterable[OwnCopy], now: datetime) -> None:
    """Our own copy of a letter arrived: it was sent, whatever we thought, and need not go again."""
    wanted = [copy.message_id for copy in copies]
    if not wanted:
        return
    tried_before = and_(IS_QUEUED, outbox.c.claimed_at.is_not(None))
    doubtful = or_(outbox.c.state.in_(MAYBE_SENT), tried_before)
    these = and_(outbox.c.message_id.in_(wanted), IS_LETTER, doubtful, outbox.c.channel != Channel.MANUAL)
    sent: dict[str, Any] = {"state": DeliveryState.SENT, "sent_at": now, "reason": "", "claimed_by": None}
    connection.execute(update(outbox).where(these).values(sent | {"answer": COPY_HAS_COME}))


def fax_fate(connection: Connection, fate: FaxFate, now: datetime) -> None:
    """A gateway's receipt about one fax that was on its way. Of any other it changes nothing."""
    this = outbox.c.message_id == fate.message_id, IS_LETTER, outbox.c.state.in_(HANDED_OVER)
    values: dict[str, Any] = {"state": DeliveryState.FAILED, "reason": fate.said, "resolved": False}
    if fate.arrived:
        went = func.coalesce(outbox.c.sent_at, literal(now, Moment))
        values = {"state": DeliveryState.DELIVERED, "reason": "", "sent_at": went}
    connection.execute(update(outbox).where(*this).values(values | {"answer": fate.said}))


def prove(connection: Connection, mail: Prove) -> None:
    """Keep a mail with the deliveries that it is about. The same mail again is harmless."""
    about = select(outbox.c.id).where(IS_LETTER, outbox.c.message_id.in_(list(mail.of)))
    content = sha256(mail.raw).hexdigest()
    rows = [
        {"outbox_id": delivery, "what": mail.what, "at": mail.at, "content": content, "raw": mail.raw}
        for delivery in connection.execute(about).scalars().all()
    ]
    if rows:
        connection.execute(unless_there(connection, proof), rows)


# Delivery reports --------------------------------------------------------------------------------


def reported(connection: Connection, told: Reported, now: datetime) -> set[OnLetter]:
    """A delivery report about a mail of ours. One about a mail that we do not know changes nothing.

    Returns the letters that lose a name: by a notice in advance that did not reach its member.
    """
    query = select(outbox).where(outbox.c.message_id == told.report.original).with_for_update()
    row = connection.execute(query).one_or_none()
    if row is None:
        return set()
    missed = row.kind == Kind.ADVANCE and (_permanent(told.report) or told.report.action == "failed")
    touched = came_back(connection, row.id, now) if missed else set[OnLetter]()
    if row.kind == Kind.LETTER:
        _about_a_letter(connection, row, told)
    elif told.report.action == COMPLAINT:
        _complained(connection, row, now)
    elif _for_good(told.report):
        _answer_came_back(connection, row, told.report, now)
    return touched


def _about_a_letter(connection: Connection, row: Record, told: Reported) -> None:
    """Proven, it settles the delivery; else it only asks a person to look. Neither sends anything again."""
    report = next((part for part in (told.report, *told.report.more) if _about(part, row.address)), None)
    if report is None or row.state not in HANDED_OVER:
        return
    said = " ".join(filter(None, (report.status, report.diagnostic))) or "it came back"
    failed = _permanent(report)
    values: dict[str, Any] = {}
    if told.proven and failed:
        went = row.sent_at or row.claimed_at  # what comes back had gone, whether its server ever said so
        values = {"state": DeliveryState.FAILED, "reason": said, "answer": said, "resolved": False, "sent_at": went}
    elif told.proven and (report.status.startswith("2") or report.action == "delivered"):
        values = {"state": DeliveryState.DELIVERED, "answer": said, "reason": ""}
    elif told.proven:
        values = {"answer": said}
    elif failed and row.state == DeliveryState.SENT and not row.resolved:
        values = {"reason": f"{DOUBT}: {said}"}
    if values:
        connection.execute(update(outbox).where(outbox.c.id == row.id).values(values))


def _permanent(report: Report) -> bool:
    """No later try will bring it (RFC 3463, class 5)."""
    return report.status.startswith("5") or (not report.status and report.action == "failed")


def _for_good(report: Report) -> bool:
    """Nothing that we send will arrive there."""
    return _permanent(report) and report.status != MAILBOX_FULL


def _about(report: Report, address: str) -> bool:
    """Not about our own copy, which goes out in the same transaction. Servers rewrite domains, rarely names."""
    local = address.casefold().rpartition("@")[0]
    return not report.recipient or report.recipient.casefold().rpartition("@")[0] == local


def _answer_came_back(connection: Connection, row: Record, report: Report, now: datetime) -> None:
    """Its address is dead from now on: no reminder goes there."""
    dead = row.supporter or canonical(row.address)
    if dead:
        put(connection, dead_address, {"supporter": dead, "since": now, "status": report.status})
    came_back = {"state": DeliveryState.FAILED, "reason": f"{CAME_BACK}{report.status or report.action}"}
    sent = outbox.c.id == row.id, outbox.c.state == DeliveryState.SENT
    connection.execute(update(outbox).where(*sent).values(came_back))


def _complained(connection: Connection, row: Record, now: datetime) -> None:
    """Whoever calls our mail spam gets no reminder."""
    if row.supporter:
        put(connection, dead_address, {"supporter": row.supporter, "since": now, "status": COMPLAINT})

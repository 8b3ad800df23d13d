"""The outbox: what is due, who has claimed it, what became of it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, case, func, or_, select, update

from signbot.core.campaign import CampaignState, Channel
from signbot.core.delivery import DeliveryState, Kind, Next, Parcel, Tried
from signbot.core.mail import Report
from signbot.store import database
from signbot.store.base import chunks, note_down
from signbot.store.campaigns import Campaigns
from signbot.store.tables import campaign, dead_address, outbox
from signbot.store.values import Outgoing, Refused

FIRST = (Kind.REQUEST, Kind.ANSWER, Kind.NOTICE, Kind.LETTER, Kind.NOTE, Kind.ALERT)  # who waits least
MAILBOX_FULL = timedelta(hours=6)  # 5.2.2: "try again after hours" (WriteToThem)
FULL_TRIES = 4
NEEDS_A_PERSON = (DeliveryState.HELD, DeliveryState.UNCERTAIN, DeliveryState.FAILED, DeliveryState.QUEUED)


class Sending(Campaigns):
    """A delivery's day in the database."""

    @contextmanager
    def lock(self, wait: timedelta) -> Iterator[None]:
        """One process at a time; what a dead one had claimed is freed: answers go again, letters are uncertain."""
        with database.locked(self.url, self.engine, wait):
            self._free_claims()
            yield

    def _free_claims(self) -> None:
        theirs = (outbox.c.state == DeliveryState.SENDING, outbox.c.claimed_by != self.worker)
        lost = "its sending was cut off: whether it arrived is not known"
        with self.begin() as connection:
            connection.execute(
                update(outbox).where(*theirs, outbox.c.kind == Kind.LETTER)
                .values(state=DeliveryState.UNCERTAIN, reason=lost)
            )  # fmt: skip
            connection.execute(update(outbox).where(*theirs).values(state=DeliveryState.QUEUED))

    def queue(self, outgoing: Iterable[Outgoing], now: datetime) -> int:
        """Put mails into the outbox; returns how many were not there already."""
        with self.begin() as connection:
            return self.put(connection, outgoing, now)

    def due(self, now: datetime, limit: int, without: Collection[int] = ()) -> list[Parcel]:
        """What may go out now, requests and answers first; letters only of campaigns that are delivering."""
        order = case({kind: place for place, kind in enumerate(FIRST)}, value=outbox.c.kind)
        delivering = select(campaign.c.code).where(campaign.c.state == CampaignState.DELIVERING)
        ready = (
            outbox.c.state == DeliveryState.QUEUED, outbox.c.due <= now,
            or_(outbox.c.kind != Kind.LETTER, outbox.c.campaign.in_(delivering)),
        )  # fmt: skip
        ids = select(outbox.c.id).where(*ready).order_by(order, outbox.c.id).limit(limit + len(without))
        with self.begin() as connection:
            fresh = [one for one in connection.execute(ids).scalars() if one not in without][:limit]
            rows = {
                row.id: row for chunk in chunks(fresh)
                for row in connection.execute(select(outbox).where(outbox.c.id.in_(chunk)))
            }  # fmt: skip
        return [_parcel(rows[one]) for one in fresh if one in rows]

    def count_due(self, now: datetime) -> int:
        with self.begin() as connection:
            query = select(func.count()).where(outbox.c.state == DeliveryState.QUEUED, outbox.c.due <= now)
            return int(connection.execute(query).scalar_one())

    def answers_sent_since(self, moment: datetime) -> int:
        kinds = (Kind.ANSWER, Kind.REQUEST, Kind.NOTE)
        query = select(func.count()).where(outbox.c.kind.in_(kinds), outbox.c.sent_at > moment)
        with self.begin() as connection:
            return int(connection.execute(query).scalar_one())

    def claim(self, ids: Sequence[int], now: datetime) -> set[int]:
        """QUEUED -> SENDING, for those that nobody else took."""
        won: set[int] = set()
        with self.begin() as connection:
            for chunk in chunks(ids):
                taken = (
                    update(outbox)
                    .where(outbox.c.id.in_(chunk), outbox.c.state == DeliveryState.QUEUED)
                    .values(state=DeliveryState.SENDING, claimed_by=self.worker, claimed_at=now)
                )
                won.update(connection.execute(taken.returning(outbox.c.id)).scalars())
        return won

    def unclaim(self, ids: Collection[int]) -> None:
        """Claimed, and never tried."""
        if not ids:
            return
        with self.begin() as connection:
            mine = (outbox.c.id.in_(ids), outbox.c.state == DeliveryState.SENDING)
            connection.execute(update(outbox).where(*mine).values(state=DeliveryState.QUEUED))

    def tried(self, results: Sequence[tuple[Tried, Next]], now: datetime) -> None:
        """What became of each try."""
        with self.begin() as connection:
            for tried, after in results:
                values: dict[str, Any] = {
                    "state": after.state, "answer": tried.answer, "tries": outbox.c.tries + 1,
                    "reason": _reason(tried, after),
                }  # fmt: skip
                if after.due is not None:
                    values["due"] = after.due
                if after.state is DeliveryState.SENT:
                    values["sent_at"] = now
                connection.execute(update(outbox).where(outbox.c.id == tried.id).values(**values))
            ids = [tried.id for tried, after in results if after.state is DeliveryState.SENT]
            connection.execute(
                update(outbox).where(outbox.c.id.in_(ids), outbox.c.wipe.is_(True)).values(address="", payload=b"")
            )

    def own_copy(self, message_ids: Iterable[str], now: datetime) -> None:
        """Our own copy of a letter arrived: the server had taken it."""
        unknown = (DeliveryState.SENDING, DeliveryState.UNCERTAIN)
        with self.begin() as connection:
            connection.execute(
                update(outbox)
                .where(
                    outbox.c.kind == Kind.LETTER,
                    outbox.c.message_id.in_(list(message_ids)),
                    outbox.c.state.in_(unknown),
                )
                .values(state=DeliveryState.SENT, reason="its own copy arrived", sent_at=now)
            )

    def bounced(self, report: Report, now: datetime) -> str | None:
        """Note a delivery report on what it is about; None when it is about nothing of ours."""
        if not report.original:
            return None
        with self.begin() as connection:
            row = connection.execute(select(outbox).where(outbox.c.message_id == report.original)).one_or_none()
            if row is None:
                return None
            if row.kind == Kind.LETTER:
                values = _letter_after(row, report, now)
                if values:
                    connection.execute(update(outbox).where(outbox.c.id == row.id).values(**values))
            elif row.supporter and report.status.startswith("5"):
                dead = self.insert_new(dead_address).values(supporter=row.supporter, since=now, status=report.status)
                connection.execute(dead.on_conflict_do_nothing())
        return f"a {row.kind}"

    def resolve(self, delivery: int, state: DeliveryState, who: str, why: str, now: datetime) -> None:
        """A person's word on a letter. Raises Refused when it is not one, or has its fate."""
        with self.begin() as connection:
            row = connection.execute(
                select(outbox).where(outbox.c.id == delivery, outbox.c.kind == Kind.LETTER)
            ).one_or_none()
            if row is None:
                raise Refused(f"there is no delivery {delivery}: see `signbot deliveries`")
            if row.state not in NEEDS_A_PERSON:
                raise Refused(f"delivery {delivery} is {row.state}: there is nothing to resolve")
            reason = f"{state} by {who}{': ' + why if why else ''}"
            connection.execute(
                update(outbox).where(outbox.c.id == delivery)
                .values(state=state, reason=reason, due=now, sent_at=now if state is DeliveryState.SENT else None)
            )  # fmt: skip
            if state is DeliveryState.QUEUED:
                _deliver_again(connection, row.campaign)
            note_down(connection, now, who, f"resolve delivery {delivery} as {state}", row.campaign, why)


def _deliver_again(connection: Connection, code: str) -> None:
    delivered = (campaign.c.code == code, campaign.c.state == CampaignState.DELIVERED)
    connection.execute(update(campaign).where(*delivered).values(state=CampaignState.DELIVERING))


def _parcel(row: Row[Any]) -> Parcel:
    return Parcel(
        row.id, Kind(row.kind), Channel(row.channel), row.address, row.message_id, bytes(row.payload), row.tries,
        row.created, row.campaign,
    )  # fmt: skip


def _reason(tried: Tried, after: Next) -> str:
    if after.gave_up:
        return f"given up after days of tries: {tried.answer}"
    if after.state is DeliveryState.UNCERTAIN:
        return "the server took the letter and never answered: whether it arrived is not known"
    return "" if after.state is DeliveryState.SENT else tried.answer


def _letter_after(row: Row[Any], report: Report, now: datetime) -> dict[str, Any]:
    """2.x delivered; 4.x wait; 5.2.2 again after hours; 5.x failed (WriteToThem's rules)."""
    said = " ".join(filter(None, (report.action, report.status, report.diagnostic)))[:200]
    if report.status.startswith("2") or report.action == "delivered":
        return {"state": DeliveryState.DELIVERED, "reason": f"a receipt said: {said}"}
    if report.status == "5.2.2" and row.tries < FULL_TRIES:
        return {"state": DeliveryState.QUEUED, "due": now + MAILBOX_FULL, "reason": f"its mailbox is full: {said}"}
    if report.status.startswith("5") or report.action == "failed":
        return {"state": DeliveryState.FAILED, "reason": f"bounced: {said}"}
    return {}

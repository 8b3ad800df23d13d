"""What people ask the database: counts, lists, what needs a person. And what time takes away."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, select, update

from signbot.core.campaign import CampaignState, Channel, SignatureState
from signbot.core.delivery import DeliveryState, Kind
from signbot.core.ledger import Verdict
from signbot.store.base import note_down
from signbot.store.erasing import erase, traces
from signbot.store.sending import Sending
from signbot.store.tables import campaign, mail, meta, outbox, signature
from signbot.store.values import DeliveryRow, Health, SetAside

ASIDE = (Verdict.HELD, Verdict.QUARANTINED)
KEEP_ANSWERS = timedelta(days=30)  # the bytes of sent answers: long enough to settle a question
DIGEST_LINES = 50  # of each kind; a digest is read on a phone


class Reports(Sending):
    """Questions, and the clock's own book-keeping."""

    # Passes and the clock -------------------------------------------------------------------------

    def begin_pass(self, now: datetime, steady: float, boot: str) -> timedelta:
        """By how much the wall clock has jumped against the steady one since the last pass; 0 after a reboot."""
        last = self._meta("pass")
        self._set_meta("pass", {"wall": now.timestamp(), "steady": steady, "boot": boot})
        if not last or last["boot"] != boot:
            return timedelta(0)
        return timedelta(seconds=(now.timestamp() - last["wall"]) - (steady - last["steady"]))

    def complete_poll(self, began: datetime) -> None:
        """A complete receive pass that began then."""
        self._set_meta("poll", began.isoformat())

    def last_complete_poll(self) -> datetime | None:
        value = self._meta("poll")
        return datetime.fromisoformat(value) if value else None

    def newest_arrival(self) -> datetime | None:
        with self.begin() as connection:
            return connection.execute(select(mail.c.arrived).order_by(mail.c.arrived.desc()).limit(1)).scalar()

    def _meta(self, key: str) -> Any:
        with self.begin() as connection:
            return connection.execute(select(meta.c.value).where(meta.c.key == key)).scalar()

    def _set_meta(self, key: str, value: Any) -> None:
        with self.begin() as connection:
            fresh = self.insert_new(meta).values(key=key, value=value)
            connection.execute(fresh.on_conflict_do_update(index_elements=["key"], set_={"value": value}))

    # Counts ---------------------------------------------------------------------------------------

    def balance(self) -> dict[str, int]:
        """Mails received, and what became of them: the first number is the sum of the others."""
        with self.begin() as connection:
            rows = connection.execute(select(mail.c.verdict, func.count()).group_by(mail.c.verdict)).all()
        counts = {row[0]: row[1] for row in rows}
        return {"received": sum(counts.values()), **{str(verdict): counts.get(verdict, 0) for verdict in Verdict}}

    def outbox_counts(self) -> dict[str, int]:
        with self.begin() as connection:
            rows = connection.execute(
                select(outbox.c.kind, outbox.c.state, func.count()).group_by(outbox.c.kind, outbox.c.state)
            )
            counts: dict[str, int] = {"queued": 0, "sent": 0, "failed": 0, "uncertain": 0}
            for kind, state, count in rows:
                shown = _as_shown(Kind(kind), DeliveryState(state))
                shown = DeliveryState.SENT if shown is DeliveryState.DELIVERED else shown
                counts[str(shown)] = counts.get(str(shown), 0) + count
        return counts

    def counts(self, code: str) -> dict[str, dict[Any, int]]:
        """Of one campaign: signatures by state, deliveries by state."""
        with self.begin() as connection:
            signed = connection.execute(
                select(signature.c.state, func.count()).where(signature.c.campaign == code).group_by(signature.c.state)
            ).all()
            letters = connection.execute(
                select(outbox.c.state, func.count())
                .where(outbox.c.campaign == code, outbox.c.kind == Kind.LETTER)
                .group_by(outbox.c.state)
            ).all()
        signatures = {SignatureState(state): count for state, count in signed}
        deliveries: dict[DeliveryState, int] = {}
        for state, count in letters:
            shown = _as_shown(Kind.LETTER, DeliveryState(state))
            deliveries[shown] = deliveries.get(shown, 0) + count
        return {
            "signatures": {state: signatures.get(state, 0) for state in SignatureState},
            "deliveries": {state: deliveries.get(state, 0) for state in DeliveryState},
        }

    def deliveries(self, code: str | None) -> list[DeliveryRow]:
        query = select(
            outbox.c.id, outbox.c.campaign, outbox.c.printed, outbox.c.channel, outbox.c.route, outbox.c.state,
            outbox.c.reason, outbox.c.tries, outbox.c.answer, outbox.c.message_id, outbox.c.sha256, outbox.c.sent_at,
        ).where(outbox.c.kind == Kind.LETTER)  # fmt: skip
        if code is not None:
            query = query.where(outbox.c.campaign == code)
        with self.begin() as connection:
            return [_delivery(row) for row in connection.execute(query.order_by(outbox.c.id))]

    def doubtful(self, code: str) -> tuple[list[str], list[str]]:
        """What a coordinator should look at before the deadline: lines about held mails, and about flagged names."""
        with self.begin() as connection:
            held = connection.execute(
                select(mail.c.id, mail.c.note)
                .where(mail.c.verdict == Verdict.HELD, mail.c.raw.is_not(None))
                .order_by(mail.c.id)
            ).all()
            signed = connection.execute(
                select(signature.c.name, signature.c.flags)
                .where(signature.c.campaign == code, signature.c.state == SignatureState.COUNTED)
                .order_by(signature.c.id)
            )
            flagged = [f"{row.name}: {', '.join(row.flags)}" for row in signed if row.flags]
        return [f"mail {row.id}: {row.note}" for row in held], flagged

    def health(self, now: datetime) -> Health:
        with self.begin() as connection:
            oldest = connection.execute(
                select(func.min(outbox.c.created)).where(
                    outbox.c.state == DeliveryState.QUEUED, outbox.c.due <= now,
                    outbox.c.kind != Kind.LETTER,
                )
            ).scalar()  # fmt: skip
            going = select(campaign.c.code).where(campaign.c.state == CampaignState.DELIVERING)
            stuck = connection.execute(
                select(outbox.c.state, func.count())
                .where(outbox.c.kind == Kind.LETTER, outbox.c.campaign.in_(going))
                .group_by(outbox.c.state)
            )
            letters: dict[str, int] = {row[0]: row[1] for row in stuck}
        return Health(
            self.last_complete_poll(), oldest, letters.get(DeliveryState.FAILED, 0),
            letters.get(DeliveryState.UNCERTAIN, 0),
        )  # fmt: skip

    # What is set aside ----------------------------------------------------------------------------

    def set_aside(self, *, held_only: bool = False) -> list[SetAside]:
        wanted = (Verdict.HELD,) if held_only else ASIDE
        with self.begin() as connection:
            query = select(mail).where(mail.c.verdict.in_(wanted), mail.c.raw.is_not(None)).order_by(mail.c.id)
            return [_aside(row) for row in connection.execute(query)]

    def set_aside_mail(self, mail_id: int) -> SetAside | None:
        with self.begin() as connection:
            row = connection.execute(select(mail).where(mail.c.id == mail_id)).one_or_none()
        return _aside(row) if row and row.raw is not None else None

    def dismiss(self, mail_id: int, who: str, why: str, now: datetime) -> None:
        """Left unhandled for good: its bytes go, its row and hash stay."""
        with self.begin() as connection:
            note = f"dismissed{': ' + why if why else ''}"
            connection.execute(
                update(mail).where(mail.c.id == mail_id).values(verdict=Verdict.OTHER, raw=None, note=note)
            )
            note_down(connection, now, who, f"dismiss mail {mail_id}", "", why)

    # The digest -----------------------------------------------------------------------------------

    def digest(self, since: datetime, until: datetime) -> dict[Verdict, list[str]]:
        """What happened in that time that a coordinator should know: section -> lines. Empty: nothing."""
        with self.begin() as connection:
            query = (
                select(mail.c.id, mail.c.verdict, mail.c.note)
                .where(mail.c.handled_at >= since, mail.c.handled_at < until, mail.c.note != "",
                       mail.c.verdict.in_((*ASIDE, Verdict.OTHER)))
                .order_by(mail.c.id)
            )  # fmt: skip
            sections: dict[Verdict, list[str]] = {}
            for row in connection.execute(query):
                lines = sections.setdefault(Verdict(row.verdict), [])
                lines.append(f"mail {row.id}: {row.note}")
        return {name: lines[:DIGEST_LINES] for name, lines in sections.items()}

    def digest_covers(self, morning: datetime) -> datetime | None:
        """Until when digests have been made; the first look only starts the count."""
        value = self._meta("digest")
        if value is None:
            self._set_meta("digest", morning.isoformat())
            return None
        return datetime.fromisoformat(value)

    def digest_made(self, morning: datetime) -> None:
        self._set_meta("digest", morning.isoformat())

    # Erasure --------------------------------------------------------------------------------------

    def traces(self, supporter: str) -> dict[str, int]:
        with self.begin() as connection:
            return traces(connection, supporter)

    def forget(self, supporter: str, who: str, now: datetime) -> None:
        with self.begin() as connection:
            erase(connection, supporter)
            note_down(connection, now, who, "forget a supporter", "", "")
        self.scrub()

    def purge(self, now: datetime, quarantine: timedelta) -> None:
        """Retention runs by itself: bytes of mails set aside, bytes of answers sent long ago."""
        with self.begin() as connection:
            connection.execute(
                update(mail).where(mail.c.raw.is_not(None), mail.c.handled_at < now - quarantine).values(raw=None)
            )  # fmt: skip
            connection.execute(
                update(outbox)
                .where(outbox.c.kind != Kind.LETTER, outbox.c.sent_at < now - KEEP_ANSWERS, outbox.c.payload != b"")
                .values(payload=b"", address="")
            )


def _as_shown(kind: Kind, state: DeliveryState) -> DeliveryState:
    """A claimed row outside a pass belongs to a process that is sending, or dead: a letter's fate is not known."""
    if state is not DeliveryState.SENDING:
        return state
    return DeliveryState.UNCERTAIN if kind is Kind.LETTER else DeliveryState.QUEUED


def _delivery(row: Any) -> DeliveryRow:
    return DeliveryRow(
        row.id, row.campaign, row.printed, Channel(row.channel), row.route,
        _as_shown(Kind.LETTER, DeliveryState(row.state)), row.reason, row.tries, row.answer, row.message_id,
        row.sha256, row.sent_at,
    )  # fmt: skip


def _aside(row: Row[Any]) -> SetAside:
    return SetAside(
        row.id, Verdict(row.verdict), row.note, row.sender, row.folder, row.uidvalidity, row.uid, row.arrived, row.size,
        bytes(row.raw or b""),
    )  # fmt: skip

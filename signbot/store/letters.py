"""A letter's way: names frozen, bytes into the outbox, composed anew when a name goes, delivered."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, insert, select, update

from signbot.core.campaign import CampaignState, SignatureState
from signbot.core.delivery import DeliveryState, Kind
from signbot.store.database import Database, Record, put
from signbot.store.rows import IS_LETTER, IS_QUEUED, IS_SENDING, OURSELVES, enqueue, note, outbox_row, to_signature
from signbot.store.tables import campaign, letter, outbox, request, signature
from signbot.store.values import Conflict, Frozen, Outgoing, Refused, ReleaseRequest

UNCONFIRMED = "not confirmed in time"
COPY_WITHIN = timedelta(minutes=5)  # our own copy of a letter takes seconds, rarely minutes
LETTER = 1  # dispatch: the letter; 2…: addenda
COMPOSED = (CampaignState.AWAITING_APPROVAL, CampaignState.DELIVERING)
UNSETTLED = (DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.HELD, DeliveryState.UNCERTAIN)


class Letters(Database):
    """Closing: two transactions with the rendering between them, and what comes after."""

    def freeze(self, code: str, now: datetime) -> Frozen:
        """Fix the names: COUNTED ones are in the letter, PENDING ones EXPIRED. Again gives the same names.

        Names that were withdrawn since, before the first transmission, are left out.
        """
        with self.writing() as connection:
            row = locked(connection, code)
            if row.frozen_at is None:
                if row.state is not None:
                    raise Conflict(f"{row.written} is {row.state} now")
                _fix_names(connection, code, now)
            frozen_at = row.frozen_at or now
            of = campaign.c.code == code
            connection.execute(update(campaign).where(of).values(composing=campaign.c.revision))
            rows = connection.execute(select(signature).where(_on_letter(code)).order_by(*IN_ORDER))
            return Frozen(frozen_at, tuple(to_signature(one) for one in rows))

    def dispatch(
        self,
        code: str,
        letters: Sequence[Outgoing],
        state: CampaignState,
        notices: Sequence[Outgoing],
        now: datetime,
        releases: Sequence[ReleaseRequest] = (),
        *,
        text: str = "",
        html: str = "",
        counted: int = 0,
        names: str = "",
        pdf: bytes = b"",
    ) -> None:
        """The finished letters into the outbox. A second call is harmless.

        So is one for names that changed since `freeze`: nothing is written, the next pass composes anew.
        """
        with self.writing() as connection:
            row = locked(connection, code)
            if row.state != CampaignState.CLOSING or row.revision != row.composing:
                return
            enqueue(connection, [outbox_row(one, now) for one in letters])
            enqueue(connection, [outbox_row(replace(one, campaign=code), now) for one in notices])
            if releases:
                connection.execute(insert(request), [_release_row(one, now) for one in releases])
            kept = {
                "campaign": code, "dispatch": LETTER, "composed_at": now, "counted": counted, "names": names,
                "text": text, "html": html, "pdf": pdf,
            }  # fmt: skip
            put(connection, letter, kept)
            connection.execute(update(campaign).where(campaign.c.code == code).values(state=state))

    def thaw(self, code: str) -> None:
        """Before the first transmission: the letter is dropped, to be composed anew from the frozen names."""
        with self.writing() as connection:
            if locked(connection, code).transmitted_at is not None:
                raise Refused("the letter is on its way already")
            recompose(connection, {code})

    def settle(self, now: datetime, wait: timedelta) -> int:
        """Letters of a dead process, whose copy has not come within `wait`: UNCERTAIN; returns how many."""
        lost = IS_SENDING, IS_LETTER, outbox.c.claimed_at <= now - wait
        reason = "stopped while it was sent, and no copy has come: see whether it arrived, then `signbot resolve` it"
        uncertain = {"state": DeliveryState.UNCERTAIN, "reason": reason, "claimed_by": None}
        with self.writing() as connection:
            return connection.execute(update(outbox).where(*lost).values(uncertain)).rowcount

    def finish(self, now: datetime) -> list[str]:
        """Campaigns whose letters all have their fate are DELIVERED; returns their codes."""
        self.settle(now, COPY_WITHIN)
        open_letters = exists().where(outbox.c.campaign == campaign.c.code, IS_LETTER, outbox.c.state.in_(UNSETTLED))
        done = campaign.c.state == CampaignState.DELIVERING, ~open_letters
        statement = update(campaign).where(*done).values(state=CampaignState.DELIVERED).returning(campaign.c.code)
        with self.writing() as connection:
            codes = sorted(connection.execute(statement).scalars())
            for code in codes:
                note(connection, now, OURSELVES, "delivered", "every letter has its fate", code)
        return codes

    def untold_campaigns(self) -> list[tuple[str, CampaignState]]:
        """DELIVERED or CANCELLED, and their supporters and coordinators do not know."""
        over = CampaignState.DELIVERED, CampaignState.CANCELLED
        query = select(campaign.c.code, campaign.c.state).where(campaign.c.state.in_(over), ~campaign.c.told)
        with self.reading() as connection:
            return [(row.code, CampaignState(row.state)) for row in connection.execute(query.order_by(campaign.c.code))]

    def told_campaign(self, code: str, report: Sequence[Outgoing], now: datetime) -> None:
        """Everybody is told; the report is queued in the same commit."""
        with self.writing() as connection:
            news = campaign.c.code == code, ~campaign.c.told
            if connection.execute(update(campaign).where(*news).values(told=True)).rowcount:
                enqueue(connection, [outbox_row(one, now) for one in report])


IN_ORDER = (signature.c.received_at, signature.c.id)


def locked(connection: Connection, code: str) -> Record:
    """A campaign's row, ours until the commit."""
    row = connection.execute(select(campaign).where(campaign.c.code == code).with_for_update()).one_or_none()
    if row is None:
        raise Refused(f"no campaign {code} is recorded yet: run a pass first")
    return row


def _on_letter(code: str) -> ColumnElement[bool]:
    counted = signature.c.state == SignatureState.COUNTED
    return and_(signature.c.campaign == code, counted, signature.c.dispatch == LETTER)


def _fix_names(connection: Connection, code: str, now: datetime) -> None:
    here = signature.c.campaign == code
    counted, pending = signature.c.state == SignatureState.COUNTED, signature.c.state == SignatureState.PENDING
    connection.execute(update(signature).where(here, counted, signature.c.dispatch == 0).values(dispatch=LETTER))
    expired = {"state": SignatureState.EXPIRED, "reason": UNCONFIRMED}
    connection.execute(update(signature).where(here, pending).values(expired))
    closing = {"frozen_at": now, "state": CampaignState.CLOSING}
    connection.execute(update(campaign).where(campaign.c.code == code).values(closing))


def unfreeze(connection: Connection, code: str) -> None:
    """The campaign collects again: names are free, and who was too late to confirm may still do so."""
    recompose(connection, {code})
    here = signature.c.campaign == code
    connection.execute(update(signature).where(here, signature.c.dispatch == LETTER).values(dispatch=0))
    late = signature.c.state == SignatureState.EXPIRED, signature.c.reason == UNCONFIRMED
    pending = {"state": SignatureState.PENDING, "reason": ""}
    connection.execute(update(signature).where(here, *late).values(pending))
    connection.execute(update(campaign).where(campaign.c.code == code).values(frozen_at=None))


def recompose(connection: Connection, codes: Collection[str]) -> None:
    """Frozen names changed: letters that have not begun to go out are dropped, to be composed (and approved) anew."""
    for code in sorted(codes):
        row = locked(connection, code)
        if row.frozen_at is None or row.transmitted_at is not None:
            continue
        _drop_letters(connection, code)
        values: dict[str, Any] = {"revision": campaign.c.revision + 1}
        if row.state in COMPOSED:
            values["state"] = CampaignState.CLOSING
        if row.before in COMPOSED:
            values["before"] = CampaignState.CLOSING
        connection.execute(update(campaign).where(campaign.c.code == code).values(values))


def _drop_letters(connection: Connection, code: str) -> None:
    """The letters, and the mails and tokens by which they would have been approved."""
    letters = outbox.c.campaign == code, IS_LETTER, outbox.c.dispatch == LETTER
    connection.execute(delete(outbox).where(*letters))
    connection.execute(delete(letter).where(letter.c.campaign == code, letter.c.dispatch == LETTER))
    connection.execute(delete(request).where(request.c.release == code, request.c.used_at.is_(None)))
    notices = and_(outbox.c.campaign == code, outbox.c.kind == Kind.NOTICE)
    waiting = IS_QUEUED
    skipped = {"state": DeliveryState.SKIPPED, "reason": "the letter is composed anew"}
    connection.execute(update(outbox).where(notices, waiting).values(skipped))
    connection.execute(update(outbox).where(notices, outbox.c.state != DeliveryState.SENDING).values(payload=None))


def _release_row(one: ReleaseRequest, now: datetime) -> dict[str, Any]:
    return {
        "nonce": one.nonce, "supporter": one.coordinator, "actions": {}, "release": one.campaign, "created": now,
        "expires": one.expires,
    }  # fmt: skip

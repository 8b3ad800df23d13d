"""A letter's day in the database: campaigns as recorded, their freezing, dispatch and end."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from signbot.core import names
from signbot.core.campaign import Campaign, CampaignState, Person, Signature, SignatureState, VerifiedBy
from signbot.core.decision import Standing
from signbot.core.delivery import APPROVAL, DeliveryState, Kind
from signbot.store.base import note_down
from signbot.store.freezing import ON_ITS_WAY, thaw, transmitted
from signbot.store.receiving import Receiving, signature_of
from signbot.store.tables import campaign, outbox, request, signature
from signbot.store.values import Outgoing, Refused, ReleaseRequest

OVER = (CampaignState.DELIVERED, CampaignState.CANCELLED)
SETTLED = (DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.FAILED, DeliveryState.SKIPPED)
LIVE = (SignatureState.PENDING, SignatureState.COUNTED)
PAGE = 1000  # signatures read at once


class Campaigns(Receiving):
    """What coordinators and the clock do with campaigns."""

    def register(self, campaigns: Sequence[Campaign], now: datetime) -> None:
        """A row for each; one first seen after its deadline is held. Nothing that was signed changes here."""
        with self.begin() as connection:
            known = {row.code: row for row in connection.execute(select(campaign))}
            for one in campaigns:
                if one.folded not in known:
                    _insert(connection, one, now)
                else:
                    _follow_the_file(connection, one, known[one.folded])

    def drift(self, campaigns: Sequence[Campaign]) -> list[str]:
        """Where the file and what is recorded disagree: sentences that say what to do."""
        in_file = {one.folded: one for one in campaigns}
        found: list[str] = []
        with self.begin() as connection:
            for row in connection.execute(select(campaign).order_by(campaign.c.code)):
                if row.state not in OVER:
                    found.extend(_drift(connection, row, in_file.get(row.code)))
        return found

    def standings(self, campaigns: Sequence[Campaign], now: datetime) -> dict[str, Standing]:
        """Each campaign as it stands, by folded code; also those that were never seen before."""
        with self.begin() as connection:
            rows = {row.code: row for row in connection.execute(select(campaign))}
            signed = connection.execute(
                select(signature.c.campaign, func.count())
                .where(signature.c.state == SignatureState.COUNTED)
                .group_by(signature.c.campaign)
            )
            counted: dict[str, int] = {row[0]: row[1] for row in signed}
            gone = set(
                connection.execute(
                    select(outbox.c.campaign)
                    .where(outbox.c.kind == Kind.LETTER, outbox.c.state.in_(ON_ITS_WAY))
                    .distinct()
                ).scalars()
            )
        return {
            one.folded: _standing(one, rows.get(one.folded), counted.get(one.folded, 0), one.folded in gone, now)
            for one in campaigns
        }

    # A coordinator's hand -------------------------------------------------------------------------

    def amend(self, one: Campaign, who: str, why: str, now: datetime, *, file_deadline: bool = False) -> None:
        """The file counts as it stands now. Signatures keep the hash of the text that they were given for."""
        with self.begin() as connection:
            row = _row(connection, one.folded)
            values: dict[str, Any] = {"text_hash": one.text_hash, "deadline": one.deadline}
            if file_deadline:
                values["extended"] = None
            if row.state in OVER or transmitted(connection, one.folded):
                raise Refused(
                    f"{one.code.written}: the letter has gone, or was cancelled; its text can't change any more"
                )
            connection.execute(update(campaign).where(campaign.c.code == one.folded).values(**values))
            if row.frozen_at:
                thaw(connection, one.folded)
            note_down(connection, now, who, "amend", one.folded, why)

    def extend(self, one: Campaign, deadline: datetime, who: str, why: str, now: datetime) -> None:
        """A new deadline overrides the file's. Names that were frozen, but not sent, are open again."""
        if deadline <= now:
            raise Refused(f"{deadline:%Y-%m-%d %H:%M %Z} has passed already; `close` closes a campaign now")
        with self.begin() as connection:
            row = _row(connection, one.folded)
            if row.state in OVER or transmitted(connection, one.folded):
                raise Refused(f"{one.code.written}: the letter has gone, or was cancelled; there is nothing to extend")
            thaw(connection, one.folded)
            _melt(connection, one.folded)
            by_hand = row.state == CampaignState.HELD and row.held_by_hand
            values = {
                "extended": deadline, "deadline": one.deadline, "closed_early": None, "frozen_at": None,
                "state": CampaignState.HELD if by_hand else None, "held_from": None, "waived": False,
            }  # fmt: skip
            connection.execute(update(campaign).where(campaign.c.code == one.folded).values(**values))
            note_down(connection, now, who, f"extend to {deadline.isoformat()}", one.folded, why)

    def close_early(self, code: str, who: str, why: str, now: datetime) -> None:
        """Ripe now: the next pass dispatches."""
        with self.begin() as connection:
            row = _row(connection, code)
            if row.state in (*OVER, CampaignState.DELIVERING, CampaignState.AWAITING_APPROVAL):
                raise Refused(f"{row.written} is {row.state}: it is closed already")
            connection.execute(update(campaign).where(campaign.c.code == code).values(closed_early=now, extended=None))
            note_down(connection, now, who, "close", code, why)

    def hold(self, code: str, who: str, why: str, now: datetime, notices: Sequence[Outgoing] = ()) -> None:
        """It goes on collecting; nothing is dispatched."""
        with self.begin() as connection:
            row = _row(connection, code)
            if row.state in OVER:
                raise Refused(f"{row.written} is {row.state}: there is nothing to hold")
            if row.state == CampaignState.HELD:
                return
            values = {
                "state": CampaignState.HELD, "held_from": row.state, "reason": why, "held_by_hand": who != "signbot"
            }  # fmt: skip
            connection.execute(update(campaign).where(campaign.c.code == code).values(**values))
            self.put(connection, notices, now)
            note_down(connection, now, who, "hold", code, why)

    def release(self, code: str, who: str, why: str, now: datetime, request_id: int | None = None) -> None:
        """A held campaign goes on where it was; a letter that waits for approval is on its way."""
        with self.begin() as connection:
            row = _row(connection, code)
            if row.state == CampaignState.AWAITING_APPROVAL:
                values: dict[str, Any] = {"state": CampaignState.DELIVERING}
                _queue_letters(connection, code)
            elif row.state == CampaignState.HELD:
                values = {"state": row.held_from, "held_from": None, "waived": True, "held_by_hand": False}
            else:
                raise Refused(f"{row.written} is neither held nor waiting for approval")
            connection.execute(update(campaign).where(campaign.c.code == code).values(reason="", **values))
            if request_id is not None:
                connection.execute(update(request).where(request.c.id == request_id).values(used_at=now))
            note_down(connection, now, who, "release", code, why)

    def cancel(self, code: str, who: str, why: str, now: datetime) -> None:
        """The case is solved: what has not gone is skipped, supporters are told by the next pass."""
        with self.begin() as connection:
            row = _row(connection, code)
            if row.state in OVER:
                raise Refused(f"{row.written} is {row.state} already")
            waiting = (DeliveryState.QUEUED, DeliveryState.HELD)
            connection.execute(
                update(outbox)
                .where(
                    outbox.c.campaign == code, outbox.c.kind.in_((Kind.LETTER, Kind.ALERT)), outbox.c.state.in_(waiting)
                )
                .values(state=DeliveryState.SKIPPED, reason=f"cancelled: {why}")
            )
            connection.execute(
                update(campaign).where(campaign.c.code == code)
                .values(state=CampaignState.CANCELLED, held_from=None, reason=why, told=False)
            )  # fmt: skip
            note_down(connection, now, who, "cancel", code, why)

    # Closing --------------------------------------------------------------------------------------

    def freeze(self, code: str, now: datetime) -> tuple[datetime, tuple[Signature, ...]]:
        """Transaction 1: the names are fixed. Again after a crash it gives the same names and moment."""
        mine = signature.c.campaign == code
        with self.begin() as connection:
            row = _row(connection, code)
            frozen_at = row.frozen_at or now
            if row.frozen_at is None:
                connection.execute(update(campaign).where(campaign.c.code == code).values(frozen_at=now))
                connection.execute(
                    update(signature).where(mine, signature.c.state == SignatureState.PENDING)
                    .values(state=SignatureState.EXPIRED)
                )  # fmt: skip
                connection.execute(
                    update(signature).where(mine, signature.c.state == SignatureState.COUNTED).values(dispatch=1)
                )
            chosen = select(signature).where(
                mine, signature.c.dispatch == 1, signature.c.state == SignatureState.COUNTED
            )  # fmt: skip
            rows = connection.execute(chosen.order_by(signature.c.received_at, signature.c.id)).all()
        return frozen_at, tuple(signature_of(one) for one in rows)

    def dispatch(
        self, code: str, letters: Sequence[Outgoing], state: CampaignState, notices: Sequence[Outgoing], now: datetime,
        releases: Sequence[ReleaseRequest] = (), *, text: str, html: str, pdf: bytes,
    ) -> None:  # fmt: skip
        """Transaction 2: the letter's bytes and a row for each address. A second call is harmless."""
        with self.begin() as connection:
            self.put(connection, letters, now)
            self.put(connection, notices, now)
            for one in releases:
                connection.execute(
                    insert(request).values(
                        nonce=one.nonce, supporter=one.coordinator, withdraw=[], rename=[], forget=False,
                        release=one.campaign, created=now, expires=one.expires,
                    )
                )  # fmt: skip
            connection.execute(
                update(campaign).where(campaign.c.code == code)
                .values(state=state, text=text, html=html, pdf=pdf, told=False)
            )  # fmt: skip

    def finish(self, now: datetime) -> list[str]:
        """Campaigns all of whose letters have their fate are DELIVERED; returns their folded codes."""
        with self.begin() as connection:
            open_letters = select(outbox.c.campaign).where(
                outbox.c.kind == Kind.LETTER, outbox.c.state.not_in(SETTLED)
            )  # fmt: skip
            done = (
                update(campaign)
                .where(campaign.c.state == CampaignState.DELIVERING, campaign.c.code.not_in(open_letters))
                .values(state=CampaignState.DELIVERED)
            )
            codes = list(connection.execute(done.returning(campaign.c.code)).scalars())
            for code in codes:
                note_down(connection, now, "signbot", "delivered", code, "")
        return codes

    def untold_campaigns(self) -> list[tuple[str, CampaignState]]:
        """Ended campaigns whose supporters do not know it yet."""
        query = select(campaign.c.code, campaign.c.state).where(campaign.c.state.in_(OVER), campaign.c.told.is_(False))
        with self.begin() as connection:
            return [(code, CampaignState(state)) for code, state in connection.execute(query)]

    def told_campaign(self, code: str, report: Sequence[Outgoing], now: datetime) -> None:
        with self.begin() as connection:
            self.put(connection, report, now)
            connection.execute(update(campaign).where(campaign.c.code == code).values(told=True))

    # Signatures -----------------------------------------------------------------------------------

    def signatures(self, code: str) -> Iterator[Signature]:
        """Every state, in order of receipt into the table; read page by page, forgotten ones left out."""
        last = 0
        while True:
            query = select(signature).where(
                signature.c.campaign == code, signature.c.id > last, signature.c.reason != "forgotten"
            )  # fmt: skip
            with self.begin() as connection:
                rows = connection.execute(query.order_by(signature.c.id).limit(PAGE)).all()
            if not rows:
                return
            yield from (signature_of(row) for row in rows)
            last = rows[-1].id

    def add_by_hand(
        self, one: Campaign, people: Sequence[tuple[Person, str, str]], who: str, why: str, now: datetime
    ) -> int:
        """(person, email as written, canonical address or ""): counted on the coordinator's word. How many were new."""
        added = 0
        with self.begin() as connection:
            if _row(connection, one.folded).frozen_at:
                raise Refused(f"{one.code.written} is closed: its names are fixed")
            for person, email, supporter in people:
                added += self._by_hand(connection, one, person, email, supporter, why, now)
            note_down(connection, now, who, f"add {added} signatures", one.folded, why)
        return added

    def _by_hand(
        self, connection: Connection, one: Campaign, person: Person, email: str, supporter: str, why: str, now: datetime
    ) -> int:
        key = names.key(person.name)
        statement = (
            self.insert_new(signature)
            .values(
                campaign=one.folded, supporter=supporter, name_key=key, email=email, name=person.name,
                organisation=person.organisation, title=person.title, place=person.place, anonymous=person.anonymous,
                for_organisation=person.for_organisation, state=SignatureState.COUNTED, received_at=now,
                verified_by=VerifiedBy.COORDINATOR, language=one.language, text_hash=one.text_hash, flags=[],
                reason=why,
                dispatch=0,
            )
            .on_conflict_do_nothing()
            .returning(signature.c.id)
        )  # fmt: skip
        return len(connection.execute(statement).all())

    def invalidate(self, ids: Sequence[int], why: str, who: str, now: datetime) -> None:
        self._set(ids, LIVE, SignatureState.INVALIDATED, who, why, now)

    def restore(self, ids: Sequence[int], why: str, who: str, now: datetime) -> None:
        self._set(ids, (SignatureState.INVALIDATED,), SignatureState.COUNTED, who, why, now)

    def _set(
        self,
        ids: Sequence[int],
        was: Sequence[SignatureState],
        state: SignatureState,
        who: str,
        why: str,
        now: datetime,
    ) -> None:
        values: dict[str, Any] = {"state": state, "reason": why}
        if state is SignatureState.COUNTED:
            values["verified_by"] = VerifiedBy.COORDINATOR
        with self.begin() as connection:
            changed = connection.execute(
                update(signature)
                .where(signature.c.id.in_(ids), signature.c.state.in_(was))
                .values(**values)
                .returning(signature.c.id, signature.c.campaign, signature.c.dispatch)
            ).all()
            for code in {row.campaign for row in changed if row.dispatch}:
                thaw(connection, code)
            for row in changed:
                note_down(connection, now, who, f"{state} signature {row.id}", row.campaign, why)


def _row(connection: Connection, code: str) -> Row[Any]:
    row = connection.execute(select(campaign).where(campaign.c.code == code)).one_or_none()
    if row is None:
        raise Refused(f"{code} has not been seen by any pass yet")
    return row


def _insert(connection: Connection, one: Campaign, now: datetime) -> None:
    late = now > one.freeze_at
    connection.execute(
        insert(campaign).values(
            code=one.folded, written=one.code.written, title=one.title, text_hash=one.text_hash, first_seen=now,
            deadline=one.deadline, state=CampaignState.HELD if late else None, held_by_hand=False,
            reason="first seen after its deadline" if late else "", waived=False, told=False, text="", html="", pdf=b"",
        )
    )  # fmt: skip


def _follow_the_file(connection: Connection, one: Campaign, row: Row[Any]) -> None:
    """What nobody has signed may change freely; a deadline in the file counts unless `extend` overrides it."""
    values: dict[str, Any] = {}
    if row.written != one.code.written or row.title != one.title:
        values |= {"written": one.code.written, "title": one.title}
    if row.text_hash != one.text_hash and not _signed(connection, one.folded):
        values["text_hash"] = one.text_hash
    if row.extended is None and row.deadline != one.deadline:
        values["deadline"] = one.deadline
    if row.extended is not None and row.extended == one.deadline:
        values |= {"deadline": one.deadline, "extended": None}
    if values:
        connection.execute(update(campaign).where(campaign.c.code == one.folded).values(**values))


def _signed(connection: Connection, code: str) -> int:
    query = select(func.count()).where(signature.c.campaign == code, signature.c.state.in_(LIVE))
    return int(connection.execute(query).scalar_one())


def _drift(connection: Connection, row: Row[Any], one: Campaign | None) -> Iterator[str]:
    if one is None:
        yield (
            f"{row.written} {row.title} is not finished and no longer in the file: put it back, "
            f'or end it with `signbot cancel "{row.written}"` while it still stands there'
        )
        return
    if row.text_hash != one.text_hash and (number := _signed(connection, row.code)):
        yield (
            f"{row.written}: its letter or its recipients have changed, and {number} people have signed the former "
            f'text: put it back, or say that the change is meant with `signbot amend "{row.written}" --reason …`'
        )
    if row.extended is not None and one.deadline not in (row.deadline, row.extended):
        yield (
            f"{row.written}: `extend` set the deadline to {row.extended.astimezone(one.zone):%Y-%m-%d %H:%M %Z}, and "
            f"the file now says {one.deadline.astimezone(one.zone):%Y-%m-%d %H:%M %Z}: write one into the file; "
            f'`signbot amend "{row.written}" --file-deadline` says that the file is right'
        )


def _standing(one: Campaign, row: Row[Any] | None, counted: int, gone: bool, now: datetime) -> Standing:
    if row is None:
        return Standing(one, _by_the_clock(one, one.deadline, now), one.deadline)
    deadline = min(filter(None, (row.closed_early, row.extended or one.deadline)))
    state = CampaignState(row.state) if row.state else _by_the_clock(one, deadline, now)
    if row.state is None and row.frozen_at:
        state = CampaignState.CLOSING
    return Standing(
        one, state, deadline, counted, frozen=row.frozen_at is not None, transmitted=gone,
        early=row.closed_early is not None and deadline == row.closed_early, reason=row.reason, waived=row.waived,
    )  # fmt: skip


def _by_the_clock(one: Campaign, deadline: datetime, now: datetime) -> CampaignState:
    if one.opens and now < one.opens:
        return CampaignState.SCHEDULED
    return CampaignState.OPEN if now <= deadline else CampaignState.CLOSING


def _melt(connection: Connection, code: str) -> None:
    """Frozen names collect again; who had not confirmed in time may still do so."""
    mine = signature.c.campaign == code
    connection.execute(update(signature).where(mine).values(dispatch=0))
    connection.execute(
        update(signature).where(mine, signature.c.state == SignatureState.EXPIRED)
        .values(state=SignatureState.PENDING)
    )  # fmt: skip


def _queue_letters(connection: Connection, code: str) -> None:
    """Approved: what waited only for that is queued; a fax that needs a hand stays held."""
    connection.execute(
        update(outbox)
        .where(outbox.c.campaign == code, outbox.c.kind == Kind.LETTER, outbox.c.state == DeliveryState.HELD,
               outbox.c.reason == APPROVAL)
        .values(state=DeliveryState.QUEUED, reason="")
    )  # fmt: skip

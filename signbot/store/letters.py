"""A letter's way: names frozen, bytes into the outbox, composed anew when a name goes, delivered.

    freeze | (compose, typeset: no transaction) | dispatch | (send) | settle, finish | (see `telling`)

Each step is one transaction, and harmless when it is done again: after a crash the next pass goes on where it was.
Codes of campaigns are folded.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, insert, or_, select, update

from signbot.core.campaign import COMPOSED, CampaignState, SignatureState, VerifiedBy
from signbot.core.delivery import UNSETTLED, DeliveryState, Kind
from signbot.core.ledger import Verdict
from signbot.core.value import replace
from signbot.store.database import Database, Record, put
from signbot.store.payloads import forget_few
from signbot.store.rows import (
    IS_LETTER,
    IS_QUEUED,
    IS_SENDING,
    OURSELVES,
    PRESS,
    enqueue,
    note,
    outbox_row,
    to_signature,
)
from signbot.store.tables import campaign, clock, letter, mail, outbox, request, signature
from signbot.store.values import Before, Conflict, Finished, Frozen, Outgoing, Refused, ReleaseRequest
from signbot.store.versions import UNSEEN, set_apart

MAYBE_GONE = "a backup was restored: this may have gone out since. See whether it arrived, then `signbot resolve` it"
NO_COPY = (
    "nobody knows whether it went: the mail server's last word is missing, and our own copy of it has not come;"
    " find out whether it arrived, then `signbot resolve` it"
)
UNCONFIRMED = "not confirmed in time"
COPY_WITHIN = timedelta(minutes=5)  # our own copy of a letter takes seconds, rarely minutes
LETTER, ADDENDUM = 1, 2  # dispatches
UNTOLD = {"told": False, "told_upto": 0}  # columns of a campaign: everybody is to be told (anew)


class OnLetter(NamedTuple):
    """The letter or addendum of a campaign on which a name stands."""

    campaign: str
    dispatch: int


class Letters(Database):
    """Closing: two transactions with the rendering between them, and what comes after."""

    def freeze(self, code: str, now: datetime, late_after: datetime | None = None) -> Frozen:
        """Fix the names, in order of receipt: COUNTED ones are in the letter, PENDING ones EXPIRED.

        A second call gives the same names, but for those that were withdrawn since, before the first transmission.

        `late_after`: an addendum will follow; names received after that moment, and PENDING ones, wait for it.

        Conflict when a state was recorded meanwhile; Unavailable when another process may have the mailbox by now.
        """
        self.assure()
        with self.writing() as connection:
            row = locked(connection, code)
            may_stand = set_apart(connection, row, now, wait=late_after is not None and row.dispatch == LETTER)
            if row.frozen_at is None:
                if row.state is not None:
                    raise Conflict(f"{row.written} is {row.state} now")
                _fix_names(connection, code, LETTER, late_after, may_stand)
                closing = {"frozen_at": now, "state": CampaignState.CLOSING}
                connection.execute(update(campaign).where(campaign.c.code == code).values(closing))
            frozen_at = row.frozen_at or now
            of = campaign.c.code == code
            connection.execute(update(campaign).where(of).values(composing=campaign.c.revision))
            rows = connection.execute(select(signature).where(_on_letter(row)).order_by(*IN_ORDER))
            signatures = tuple(to_signature(signed) for signed in rows)
            return Frozen(frozen_at, signatures, row.dispatch, _before(connection, row))

    def begin_addendum(self, code: str, now: datetime) -> bool:
        """Freeze the late names of a letter that has gone, once; False where there are none, or it is not over yet.

        From here on an addendum goes its way as the letter did: composed, perhaps approved, sent, told.
        """
        with self.writing() as connection:
            row = locked(connection, code)
            if row.state != CampaignState.DELIVERED or row.dispatch != LETTER or not row.told:
                return False
            begun = {"dispatch": ADDENDUM, "frozen_at": now}
            may_stand = set_apart(connection, row, now, wait=False)
            late = _fix_names(connection, code, ADDENDUM, None, may_stand)
            if late:
                begun |= {"state": CampaignState.CLOSING, "transmitted_at": None, **UNTOLD}
            connection.execute(update(campaign).where(campaign.c.code == code).values(begun))
            note(connection, now, OURSELVES, "addendum", f"{late} names came late", code)
        return late > 0

    def late_names(self, code: str) -> int:
        """Counted names that stand on no letter yet."""
        free = signature.c.campaign == code, signature.c.state == SignatureState.COUNTED, signature.c.dispatch == 0
        with self.reading() as connection:
            return connection.execute(select(func.count()).select_from(signature).where(*free)).scalar_one()

    def dispatch(self, code: str, finished: Finished, now: datetime) -> None:
        """The finished letters into the outbox, with notices and evidence. A second call is harmless.

        So is one for names that changed since `freeze`: nothing is written, the next pass composes anew. Unavailable
        when another process may have the mailbox by now.
        """
        self.assure()
        with self.writing() as connection:
            row = locked(connection, code)
            if row.state != CampaignState.CLOSING or row.revision != row.composing:
                return
            copies = copies_among(connection, [outgoing.message_id for outgoing in finished.letters])
            enqueue(connection, [outbox_row(_settled(outgoing, copies), now) for outgoing in finished.letters])
            enqueue(connection, [outbox_row(replace(notice, campaign=code), now) for notice in finished.notices])
            if finished.releases:
                connection.execute(insert(request), [_release_row(release, now) for release in finished.releases])
            kept = {
                "campaign": code,
                "dispatch": row.dispatch,
                "composed_at": now,
                "counted": finished.counted,
                "names": finished.names,
                "texts": finished.texts,
                "text": finished.text,
                "html": finished.html,
                "pdf": finished.pdf,
                **_public(finished),
            }
            put(connection, letter, kept)
            begun = {"transmitted_at": row.transmitted_at or now} if copies else {}
            connection.execute(update(campaign).where(campaign.c.code == code).values(state=finished.state, **begun))

    def unmade(self, code: str, why: str, now: datetime) -> bool:
        """A letter that could not be made is HELD, its names as they were frozen; `release` has it made again.

        False where somebody's hand came between: then it is their word that holds.
        """
        with self.writing() as connection:
            row = locked(connection, code)
            if row.state != CampaignState.CLOSING:
                return False
            held = {"state": CampaignState.HELD, "before": row.state, "held_by": PRESS, "reason": why}
            connection.execute(update(campaign).where(campaign.c.code == code).values(held))
            note(connection, now, OURSELVES, "hold", why, code)
        return True

    def settle(self, wait: timedelta) -> int:
        """Letters without a last word are UNCERTAIN once their copy should be there; returns how many.

        It should be there in a complete poll that began `wait` after the claim. Until such a poll they wait, however
        long the mailbox is away.
        """
        poll = select(clock.c.at).where(clock.c.name == "poll")
        with self.writing() as connection:
            polled = connection.execute(poll).scalar()
            if polled is None:
                return 0
            lost = IS_SENDING, IS_LETTER, outbox.c.claimed_at <= polled - wait
            uncertain = {"state": DeliveryState.UNCERTAIN, "reason": NO_COPY, "claimed_by": None}
            return connection.execute(update(outbox).where(*lost).values(uncertain)).rowcount

    def approvals_asked(self, code: str) -> list[datetime]:
        """When a letter of this campaign was mailed to be approved, in order; what was composed anew before is not."""
        asked = outbox.c.campaign == code, outbox.c.kind == Kind.NOTICE, outbox.c.state != DeliveryState.SKIPPED
        query = select(outbox.c.queued_at, func.max(func.coalesce(outbox.c.sent_at, outbox.c.due)).label("at"))
        with self.reading() as connection:
            rows = connection.execute(query.where(*asked).group_by(outbox.c.queued_at)).all()
        return sorted(row.at for row in rows)

    def finish(self, now: datetime) -> list[str]:
        """Campaigns whose letters all have their fate are DELIVERED; returns their folded codes, sorted.

        Two transactions: `settle`, then this. A crash between them loses nothing.
        """
        self.settle(COPY_WITHIN)
        open_letters = exists().where(outbox.c.campaign == campaign.c.code, IS_LETTER, outbox.c.state.in_(UNSETTLED))
        done = campaign.c.state == CampaignState.DELIVERING, ~open_letters
        delivered = {"state": CampaignState.DELIVERED, "over_at": now}
        statement = update(campaign).where(*done).values(delivered).returning(campaign.c.code)
        with self.writing() as connection:
            codes = sorted(connection.execute(statement).scalars())
            for code in codes:
                note(connection, now, OURSELVES, "delivered", "what became of each copy is known", code)
        return codes


IN_ORDER = (signature.c.received_at, signature.c.id)


def locked(connection: Connection, code: str) -> Record:
    """A campaign's row, ours until the commit. Refused where none is recorded."""
    row = connection.execute(select(campaign).where(campaign.c.code == code).with_for_update()).one_or_none()
    if row is None:
        raise Refused(f"no campaign {code} is recorded yet: run a pass first")
    return row


def _settled(outgoing: Outgoing, copies: Collection[str]) -> Outgoing:
    """After a restored backup: a letter whose own copy lies in the mailbox has gone; with it, perhaps, the others."""
    if not copies:
        return outgoing
    if outgoing.message_id in copies:
        return replace(outgoing, state=DeliveryState.SENT, reason="")
    return replace(outgoing, state=DeliveryState.UNCERTAIN, reason=MAYBE_GONE)


def _public(finished: Finished) -> dict[str, Any]:
    """Also NULL is written: a letter that is composed anew may withhold nothing any more."""
    public = finished.public
    return {f"public_{form}": getattr(public, form, None) for form in ("text", "html", "names", "pdf")}


def _on_letter(row: Record) -> ColumnElement[bool]:
    """The names of the letter, or the addendum, at which this campaign is."""
    counted = signature.c.state == SignatureState.COUNTED
    return and_(signature.c.campaign == row.code, counted, signature.c.dispatch == row.dispatch)


def _before(connection: Connection, row: Record) -> Before | None:
    """The letter to which an addendum belongs."""
    if row.dispatch == LETTER:
        return None
    query = select(letter.c.composed_at, letter.c.counted).where(letter.c.campaign == row.code)
    first = connection.execute(query.where(letter.c.dispatch == LETTER)).one()
    return Before(first.composed_at, first.counted)


def _fix_names(
    connection: Connection, code: str, dispatch: int, late_after: datetime | None, may_stand: ColumnElement[bool]
) -> int:
    """Counted names that stand nowhere yet get their place; returns how many. PENDING ones expire, or wait."""
    here = signature.c.campaign == code
    free = and_(here, signature.c.state == SignatureState.COUNTED, signature.c.dispatch == 0, may_stand)
    if late_after is not None:
        by_hand = signature.c.verified_by == VerifiedBy.COORDINATOR
        free = and_(free, or_(signature.c.received_at <= late_after, by_hand))
    else:
        expired = {"state": SignatureState.EXPIRED, "reason": UNCONFIRMED}
        pending = signature.c.state == SignatureState.PENDING
        connection.execute(update(signature).where(here, pending).values(expired))
    return connection.execute(update(signature).where(free).values(dispatch=dispatch)).rowcount


def unfreeze(connection: Connection, code: str) -> None:
    """Within a transaction: the campaign collects again. Names are free, and who was too late may still confirm."""
    recompose(connection, {OnLetter(code, LETTER)})
    here = signature.c.campaign == code
    connection.execute(update(signature).where(here, signature.c.dispatch == LETTER).values(dispatch=0))
    late = signature.c.state == SignatureState.EXPIRED, signature.c.reason == UNCONFIRMED
    pending = {"state": SignatureState.PENDING, "reason": ""}
    connection.execute(update(signature).where(here, *late).values(pending))
    unseen = signature.c.state == SignatureState.EXPIRED, signature.c.reason == UNSEEN
    counted = {"state": SignatureState.COUNTED, "reason": ""}
    connection.execute(update(signature).where(here, *unseen).values(counted))
    connection.execute(update(campaign).where(campaign.c.code == code).values(frozen_at=None))


def recompose(connection: Connection, changed: Collection[OnLetter]) -> None:
    """Frozen names changed: letters that have not begun to go out are dropped, to be composed (and approved) anew.

    Within a transaction; campaigns are locked in the order of their codes.
    """
    for code, dispatch in sorted(place for place in changed if place.dispatch):
        row = locked(connection, code)
        if row.frozen_at is None or row.transmitted_at is not None or row.dispatch != dispatch:
            continue
        _drop_letters(connection, code, dispatch)
        values: dict[str, Any] = {"revision": campaign.c.revision + 1, "waived": False}  # released with other names
        if row.state in COMPOSED:
            values["state"] = CampaignState.CLOSING
        if row.before in COMPOSED:
            values["before"] = CampaignState.CLOSING
        connection.execute(update(campaign).where(campaign.c.code == code).values(values))


def _drop_letters(connection: Connection, code: str, dispatch: int) -> None:
    """The letters, and the mails and tokens by which they would have been approved."""
    letters = outbox.c.campaign == code, IS_LETTER, outbox.c.dispatch == dispatch
    forget_few(connection, *letters)
    connection.execute(delete(outbox).where(*letters))
    connection.execute(delete(letter).where(letter.c.campaign == code, letter.c.dispatch == dispatch))
    connection.execute(delete(request).where(request.c.release == code, request.c.used_at.is_(None)))
    notices = and_(outbox.c.campaign == code, outbox.c.kind == Kind.NOTICE)
    waiting = IS_QUEUED
    skipped = {"state": DeliveryState.SKIPPED, "reason": "the letter is composed anew"}
    connection.execute(update(outbox).where(notices, waiting).values(skipped))
    forget_few(connection, notices, outbox.c.state != DeliveryState.SENDING)


def _release_row(release: ReleaseRequest, now: datetime) -> dict[str, Any]:
    return {
        "nonce": release.nonce,
        "supporter": release.coordinator,
        "actions": {},
        "release": release.campaign,
        "created": now,
        "expires": release.expires,
    }


def copies_among(connection: Connection, message_ids: Collection[str]) -> set[str]:
    """Own copies of letters that have come to the mailbox already: their letters went before a backup was restored.

    A letter's Message-ID follows from what it is, and from a secret: nobody else can have written them.
    """
    ours = mail.c.message_id.in_(message_ids), mail.c.verdict == Verdict.AUTOMATIC
    return set(connection.execute(select(mail.c.message_id).where(*ours)).scalars())

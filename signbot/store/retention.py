"""Retention, by itself: what is older than it may be goes, down to the disk. Counts, hashes and verdicts stay.

bytes set aside      limits.quarantine_days       names and addresses   campaign.retention_days after the letter is over
bodies of answers    ANSWERS_KEPT                 the sent letter       campaign.evidence_days after the letter is over
                                                  other addresses       limits.retention_days

Everything goes in one transaction; a crash before the file is rewritten leaves that to the next pass.
"""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, or_, select, update

from signbot.core.campaign import OVER
from signbot.core.delivery import ON_ITS_WAY, UNSENT
from signbot.core.grounds import SIGNATURE_DAYS
from signbot.core.ledger import SET_ASIDE, Verdict
from signbot.core.membership import NO_MEMBERS
from signbot.core.value import dataclass
from signbot.store.advance import forget_notices_of
from signbot.store.database import put
from signbot.store.erase import blank_mails, blank_signatures
from signbot.store.orders import end_orders
from signbot.store.payloads import HAS_PAYLOAD, forget, forget_few
from signbot.store.rows import FORGOTTEN, IS_LETTER, NO_LETTER, OURSELVES, note
from signbot.store.scrub import Scrubbing, left_copies
from signbot.store.tables import (
    campaign,
    clock,
    dead_address,
    letter,
    mail,
    member,
    official,
    outbox,
    outcome,
    proof,
    request,
    signature,
)
from signbot.store.values import Kept
from signbot.store.words import forget_words

ANSWERS_KEPT = timedelta(days=30)  # bodies of what was sent to supporters
EVERY = timedelta(days=1)
LATE = timedelta(days=30)  # a mail may be read so long after it came
UNDECIDED = "set aside, and nobody decided in time: its bytes are gone"
RETAINED = "retained"  # the clock's row: when everything was last looked at


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is kept that belongs to no campaign."""

    quarantine: timedelta  # mails set aside
    addresses: timedelta  # of people who signed nothing that is still kept
    signatures: timedelta = timedelta(days=SIGNATURE_DAYS)  # a DKIM signature that is older proves nothing


class Retaining(Scrubbing):
    """What goes by itself: nobody has to ask."""

    def purge(self, now: datetime, keep: Retention) -> None:
        """Erase everything that is older than it may be; once a day, for the whole file is rewritten after it."""
        with self.writing() as connection:
            last = connection.execute(select(clock.c.at).where(clock.c.name == RETAINED)).scalar()
            if last is None or now - last >= EVERY:
                put(connection, clock, {"name": RETAINED, "at": now, "steady": 0.0, "boot": ""})
                forget_words(connection, now - keep.signatures - LATE)
                if _bytes(connection, now, keep.quarantine) + _people(connection, now, keep.addresses):
                    left_copies(connection, now)
        self.scrub(now)

    def kept_until(self) -> dict[str, Kept]:
        """Of each letter that is over, by its folded code: when `purge` will erase what belongs to it."""
        with self.reading() as connection:
            return _kept(connection)


def _over() -> ColumnElement[bool]:
    """What is not on its way any more."""
    return and_(NO_LETTER, outbox.c.state.not_in((*ON_ITS_WAY, *UNSENT)))


def _bytes(connection: Connection, now: datetime, quarantine: timedelta) -> int:
    """Bytes of mails that were set aside, and of answers; returns how many rows lost something."""
    old = and_(mail.c.raw.is_not(None), mail.c.handled_at < now - quarantine)
    blank = {"raw": None, "supporter": "", "message_id": "", "authenticity": ""}
    undecided = {**blank, "verdict": Verdict.OTHER, "note": UNDECIDED}
    untied = official.c.campaign == "", official.c.at < now - quarantine
    statements = (
        delete(official).where(*untied),
        update(mail).where(old, mail.c.verdict.in_(SET_ASIDE)).values(undecided),
        update(mail).where(old).values(blank),
        delete(request).where(request.c.expires < now - quarantine),
    )
    gone = sum(connection.execute(statement).rowcount for statement in statements)
    gone += forget(connection, outbox.c.queued_at < now - ANSWERS_KEPT, _over())
    return gone + end_orders(connection, now, now - quarantine)


def _people(connection: Connection, now: datetime, addresses: timedelta) -> int:
    """Names and addresses whose time is over; returns how many rows lost something."""
    kept = _kept(connection)
    gone = sum(_campaign(connection, code, now) for code, until in kept.items() if now >= until.names)
    unsealed = [code for code, until in kept.items() if now >= until.evidence]
    return gone + _evidence(connection, unsealed) + _strangers(connection, now - addresses)


def _kept(connection: Connection) -> dict[str, Kept]:
    """By folded code."""
    over = campaign.c.state.in_(OVER), campaign.c.over_at.is_not(None)
    return {
        row.code: Kept(
            names=row.over_at + timedelta(days=row.retention_days),
            evidence=row.over_at + timedelta(days=row.evidence_days),
        )
        for row in connection.execute(select(campaign).where(*over))
    }


def _campaign(connection: Connection, code: str, now: datetime) -> int:
    """Who signed it, and who was asked to."""
    named = signature.c.campaign == code, signature.c.reason != FORGOTTEN
    ids = connection.execute(select(signature.c.id).where(*named)).scalars().all()
    forget_notices_of(connection, code)
    blank_signatures(connection, ids)
    theirs = and_(outbox.c.campaign == code, _over(), or_(outbox.c.address != "", HAS_PAYLOAD))
    mails = blank_mails(connection, theirs)
    if ids:
        note(connection, now, OURSELVES, "retention", f"{len(ids)} signatures keep no name and no address", code)
    return len(ids) + mails


def _evidence(connection: Connection, codes: list[str]) -> int:
    """Of a letter that was sent its fate and its SHA-256 stay."""
    letters = select(outbox.c.id).where(outbox.c.campaign.in_(codes))
    connection.execute(delete(proof).where(proof.c.outbox_id.in_(letters)))
    connection.execute(delete(official).where(official.c.campaign.in_(codes)))
    connection.execute(delete(outcome).where(outcome.c.campaign.in_(codes)))
    gone = forget_few(connection, outbox.c.campaign.in_(codes), IS_LETTER)
    return gone + connection.execute(delete(letter).where(letter.c.campaign.in_(codes))).rowcount


def _unreachable() -> ColumnElement[bool]:
    """A member who has not been heard of, and whose mail comes back. Who lives without mail is for coordinators."""
    return exists().where(dead_address.c.supporter == member.c.supporter, member.c.supporter != "")


def _strangers(connection: Connection, before: datetime) -> int:
    """Addresses of people who stand under no letter that is still kept; members by their last sign of life."""
    signed = exists().where(signature.c.supporter == mail.c.supporter)
    wrote = and_(mail.c.supporter != "", mail.c.handled_at < before, mail.c.raw.is_(None), ~signed)
    signs = exists().where(signature.c.supporter == outbox.c.supporter)
    told = and_(outbox.c.supporter != "", outbox.c.queued_at < before, _over(), ~signs)
    statements = (
        update(mail).where(wrote).values(supporter="", message_id="", authenticity="", note=""),
        delete(member).where(member.c.heard_at < before, or_(member.c.state.in_(NO_MEMBERS), _unreachable())),
        delete(dead_address).where(dead_address.c.since < before),
    )
    return blank_mails(connection, told) + sum(connection.execute(statement).rowcount for statement in statements)

"""Close: each ripe campaign becomes a letter on its way.

    store.standings | ripe? | store.freeze | compose | press (text, HTML, PDF) | store.dispatch
    … sent …        | store.finish | tell the supporters and the coordinators

A campaign is ripe only after a complete receive pass that began after its deadline, under a clock that
can be believed. Freezing is one transaction, the finished bytes with their outbox rows another: killed in
between, the next pass composes the same letter from the same frozen names.
"""

import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

import structlog

from signbot.closing.copies import Closing, Variant, held, made_of
from signbot.core import token
from signbot.core.address import Address, canonical
from signbot.core.answers import Answer, Item, Say
from signbot.core.campaign import Campaign, CampaignState, Dispatch, Signature, SignatureState
from signbot.core.clock import APART
from signbot.core.decision import Standing
from signbot.core.delivery import APPROVAL, DeliveryState, Outage
from signbot.core.letter.addendum import addendum
from signbot.core.letter.evidence import RECEIPT_OCTETS, names, receipt, receipt_hash
from signbot.core.letter.glyphs import GlyphMissing, Otherwise, named
from signbot.core.letter.letter import Letter, LetterFailed, compose
from signbot.core.writing.mail_bytes import Attachment
from signbot.outbox.defects import Net, brief, stack
from signbot.outbox.office import Office
from signbot.outbox.transmissions import transmissions
from signbot.store import (
    LEAVING,
    OURSELVES,
    Conflict,
    DeliveryRow,
    Frozen,
    Outgoing,
    ReleaseRequest,
    Store,
    Unavailable,
    Untold,
)

log = structlog.get_logger(__name__)

SECOND = timedelta(seconds=1)  # INTERNALDATE has whole seconds: the deadline's own second must be over
RELEASE_DAYS = timedelta(days=365)  # a letter may wait that long for its coordinator
WENT = (DeliveryState.SENT, DeliveryState.DELIVERED)
LONGEST_REASON = 200  # characters
ENCLOSED = 10_000_000  # octets of PDFs in one mail: servers refuse larger ones
TELLS_LATE = timedelta(days=3)  # after that nobody is told any more that they are not on a letter
ASKED_AT_ONCE, ASKED_EVERY = 3, timedelta(hours=1)  # mails that ask a coordinator to approve one letter; then spaced
NOTES = 500  # notes composed and recorded at once


@dataclass(slots=True)
class Closed:
    """What one call came to: codes that closed; and letters that wait for this computer (a full disk, no memory)."""

    codes: list[str] = field(default_factory=list)
    waits: list[Outage] = field(default_factory=list)


def close(store: Store, closing: Closing, began: datetime, now: datetime) -> Closed:
    """Freeze, compose and dispatch every ripe campaign. `began`: when the last complete poll began.

    Each campaign stands alone: a letter that can't be made is held with its reason, and holds no other back.
    """
    closed = Closed()
    amended = store.amended(closing.campaigns)
    _begin_addenda(store, closing, began, now)
    for code, standing in store.standings(closing.campaigns, now).items():
        if not ripe(standing, began):
            continue
        written = standing.campaign.code.written
        if code in amended:  # a daemon that could not take the file over yet has the old letter
            log.warning("amended: waits for the file", action="close.amended", campaign=written)
            continue
        try:
            _close_one(store, closing, standing, now)
            closed.codes.append(code)
        except Unavailable:
            raise
        except Conflict as changed:  # a coordinator's command came between: the next pass decides anew
            log.info("changed meanwhile", action="close.conflict", campaign=code, reason=str(changed))
        except (OSError, MemoryError) as error:  # it mends without us, and the next pass tries again
            closed.waits.append(Outage(f"the letter {written}", _said(error)))
        except Exception as error:  # noqa: BLE001 - recorded: the letter is held, and brief tells coordinators
            _unmade(store, standing.campaign, error, now)
    return closed


def _unmade(store: Store, campaign: Campaign, error: Exception, now: datetime) -> None:
    """Held until a coordinator releases it: then it is made again, of the same names."""
    log.error(
        "a letter could not be made", action="close.unmade", campaign=campaign.code.written, error=brief(error),
        stack=stack(error),
    )  # fmt: skip
    at = f"{now.astimezone(campaign.zone):%Y-%m-%d %H:%M:%S %Z}"
    store.unmade(campaign.folded, f"it could not be made at {at} ({_said(error)})", now)


def _said(error: Exception) -> str:
    """Why, in words that may be shown: those of a template or of this computer, else only the kind and the place."""
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    if isinstance(error, MemoryError):
        return "this computer has too little memory for it"
    words = str(error).strip().splitlines() if isinstance(error, LetterFailed | GlyphMissing) else []
    return words[0][:LONGEST_REASON] if words else brief(error)


def ripe(standing: Standing, began: datetime) -> bool:
    """Judged by when the poll began, never by the clock on the wall alone."""
    if standing.state is CampaignState.CLOSING and standing.frozen:
        return True  # composed before, or killed before it was
    if standing.state not in (CampaignState.OPEN, CampaignState.CLOSING):
        return False
    if standing.early:
        ahead = standing.deadline > began + APART  # said under a clock that was wrong, and is right now
        return ahead or began >= standing.deadline  # a coordinator's word waits for nobody
    return began >= standing.deadline + standing.campaign.confirm_grace + SECOND


def closes(standing: Standing, began: datetime) -> bool:
    """Would `close` do something about it that can't be taken back?"""
    return ripe(standing, began) or _late_over(standing, began)


def _late_over(standing: Standing, began: datetime) -> bool:
    """The letter has gone, and the time for late names is over."""
    gone = standing.state is CampaignState.DELIVERED and standing.dispatch == 1
    return gone and standing.late_until is not None and began >= standing.late_until + SECOND


def _begin_addenda(store: Store, closing: Closing, began: datetime, now: datetime) -> None:
    """Late names of letters that have gone, when the time that their campaign sets is over."""
    for code, standing in store.standings(closing.campaigns, now).items():
        if _late_over(standing, began) and store.begin_addendum(code, now):
            log.info("late names", action="close.addendum", campaign=standing.campaign.code.written)


def _close_one(store: Store, closing: Closing, standing: Standing, now: datetime) -> None:
    campaign = standing.campaign
    frozen = store.freeze(campaign.folded, now, standing.deadline if campaign.addendum_after else None)
    signatures = frozen.signatures
    if standing.dispatch == 1 and len(signatures) < campaign.minimum and not standing.waived:
        _hold(store, campaign, len(signatures), now)
        return
    letter = _letter(campaign, frozen)
    made = made_of(closing, campaign, letter, now, frozen.dispatch)
    letters = [replace(one, dispatch=frozen.dispatch) for one in made.letters]
    state = CampaignState.DELIVERING
    notices: tuple[Outgoing, ...] = ()
    releases: tuple[ReleaseRequest, ...] = ()
    if campaign.dispatch is Dispatch.APPROVE:
        state = CampaignState.AWAITING_APPROVAL
        letters = [held(one, APPROVAL) if one.state is DeliveryState.QUEUED else one for one in letters]
        releases = _releases(closing.office, campaign, now)
        key = store.key("token")
        notices = _approval(closing.office, campaign, len(signatures), made.versions, releases, key, now)
        notices = _spaced(notices, store.approvals_asked(campaign.folded), now)
    notices += (*made.volumes, *_set_otherwise(closing.office, campaign, made.otherwise, now))
    words = made.everybodys.words
    store.dispatch(
        campaign.folded, letters, state, notices, now, releases,
        text=words.text, html=words.html, counted=len(signatures), names=names(made.everybodys.letter),
        pdf=made.everybodys.pdf,
    )  # fmt: skip
    log.info("closed", action="close", campaign=campaign.code.written, names=len(signatures), state=state)


def _letter(campaign: Campaign, frozen: Frozen) -> Letter:
    if frozen.before is None:
        return compose(campaign, frozen.signatures, frozen.at)
    return addendum(campaign, frozen.signatures, frozen.at, frozen.before.composed_at, frozen.before.counted)


def _hold(store: Store, campaign: Campaign, counted: int, now: datetime) -> None:
    names = "1 name" if counted == 1 else f"{counted} names"
    reason = f"it has {names}, fewer than minimum = {campaign.minimum}"
    store.hold(campaign.folded, OURSELVES, reason, now)
    log.warning("held", action="close.held", campaign=campaign.code.written, reason=reason)


def _set_otherwise(office: Office, campaign: Campaign, odd: Sequence[Otherwise], now: datetime) -> tuple[Outgoing, ...]:
    """Coordinators see whose line could not be printed as it was recorded."""
    if not odd:
        return ()
    lines = [{"recorded": one.recorded, "printed": one.printed, "points": named(one.missing)} for one in odd]
    waits = campaign.dispatch is Dispatch.APPROVE
    written = office.writer.notice("set-otherwise", office.language, campaign=campaign, lines=lines, waits=waits)
    return office.notices(written, now)


# Approval ----------------------------------------------------------------------------------------


def _releases(office: Office, campaign: Campaign, now: datetime) -> tuple[ReleaseRequest, ...]:
    expires = (now + RELEASE_DAYS).replace(microsecond=0)
    return tuple(
        ReleaseRequest(
            token.nonce(secrets.token_bytes(token.NONCE_OCTETS)), canonical(address), campaign.folded, expires
        )
        for address in office.coordinators
    )


def _spaced(notices: tuple[Outgoing, ...], asked: Sequence[datetime], now: datetime) -> tuple[Outgoing, ...]:
    """Withdrawals that come one after the other are no flood for a coordinator: the letter is composed anew each time,
    and can be released by the command; they get the newest one by mail."""
    if len(asked) < ASKED_AT_ONCE:
        return notices
    return tuple(replace(one, due=max(now, asked[-1] + ASKED_EVERY)) for one in notices)


def _approval(
    office: Office, campaign: Campaign, count: int, versions: Sequence[Variant], releases: Sequence[ReleaseRequest],
    key: bytes, now: datetime,
) -> tuple[Outgoing, ...]:  # fmt: skip
    """The finished letter, in each version, to each coordinator, with a Reply-To of their own that releases it."""
    enclosed = _enclosable(campaign, versions)
    shown = [
        {"file": attachment.name if attachment else "", "tongue": one.copy.letter.said.tongue,
         "language": one.copy.letter.language, "names": "; ".join(one.names)}
        for one, attachment in zip(versions, enclosed, strict=True)
    ]  # fmt: skip
    lines = [f"{'; '.join(one.names)} ({one.route.channel}: {one.route.key})" for one in transmissions(campaign)]
    made = []
    for address, release in zip(office.coordinators, releases, strict=True):
        proof = token.token(key, "release", release.coordinator, release.nonce, release.expires)
        tag = f"{campaign.code.slug}.{proof}"
        written = office.writer.notice(
            "approve", office.language, campaign=campaign, counted=count, recipients=lines, versions=shown,
            token=proof, tag=tag,
        )  # fmt: skip
        made.append(office.notice(address, written, now, tuple(filter(None, enclosed)), tag))
    return tuple(made)


def _enclosable(campaign: Campaign, versions: Sequence[Variant]) -> list[Attachment | None]:
    """One PDF a version; None for what would make a mail that no server takes: the coordinator looks at a preview."""
    found: list[Attachment | None] = []
    octets = 0
    for number, one in enumerate(versions, 1):
        name = f"{campaign.code.slug}.pdf" if number == 1 else f"{campaign.code.slug}-{number}.pdf"
        fits = number == 1 or octets + len(one.copy.pdf) <= ENCLOSED
        octets += len(one.copy.pdf) if fits else 0
        found.append(Attachment(name, "application/pdf", one.copy.pdf) if fits else None)
    return found


# After -------------------------------------------------------------------------------------------


def conclude(store: Store, closing: Closing, now: datetime, net: Net) -> None:
    """When every delivery has its fate: supporters are told, coordinators get the report. Once, each campaign alone."""
    store.finish(now)
    campaigns = {campaign.folded: campaign for campaign in closing.campaigns}
    for untold in store.untold_campaigns():
        if campaign := campaigns.get(untold.code):
            tell = _tell_cancelled if untold.state is CampaignState.CANCELLED else _tell_delivered
            net.alone("conclude", partial(tell, store, closing, campaign, untold, now), campaign.code.written)
    net.alone("conclude", partial(_tell_left_out, store, closing.office, campaigns, now))


def _tell_cancelled(store: Store, closing: Closing, campaign: Campaign, untold: Untold, now: datetime) -> None:
    """Everybody whose name has gone nowhere, and those on a letter of which a part had gone: to whom."""
    deliveries = [row for row in store.deliveries(campaign.folded) if row.dispatch == untold.dispatch]
    reached = _reached(campaign, deliveries, (*WENT, DeliveryState.UNCERTAIN))
    for dispatch, shown in ((untold.dispatch, reached if reached.recipients else campaign), (0, campaign)):
        gone = shown is reached
        concerned = (one for one in store.signatures(campaign.folded) if one.dispatch == dispatch)
        for batch in _batches(_by_supporter(concerned), NOTES):
            count = untold.counted if gone else 0
            notes = [_note(closing.office, shown, Say.CANCELLED, people, count, (), now, gone) for people in batch]
            store.queue(notes, now)
    store.told_campaign(campaign.folded, (), now)


def _tell_delivered(store: Store, closing: Closing, campaign: Campaign, untold: Untold, now: datetime) -> None:
    """Everybody whose name is on what was sent, unless it reached nobody; and the coordinators."""
    say = Say.DELIVERED if untold.dispatch == 1 else Say.ADDENDUM_DELIVERED
    deliveries = [row for row in store.deliveries(campaign.folded) if row.dispatch == untold.dispatch]
    reached = _reached(campaign, deliveries)
    enclosed = _enclosed(store, campaign)
    on_it = (one for one in store.signatures(campaign.folded) if reached.recipients and one.dispatch == untold.dispatch)
    for batch in _batches(_by_supporter(on_it), NOTES):
        notes = [_note(closing.office, reached, say, people, untold.counted, enclosed, now) for people in batch]
        store.queue(notes, now)
    written = closing.office.writer.notice(
        "delivery-report", closing.office.language, campaign=campaign, counted=untold.counted, deliveries=deliveries,
        addendum=untold.dispatch > 1,
    )  # fmt: skip
    store.told_campaign(campaign.folded, closing.office.notices(written, now), now)


def _tell_left_out(store: Store, office: Office, campaigns: Mapping[str, Campaign], now: datetime) -> None:
    """Who was asked, and never confirmed, hears once that their name is not on the letter."""
    for code, left in store.left_out(campaigns, now - TELLS_LATE).items():
        for batch in _batches(_by_supporter(left, SignatureState.EXPIRED), NOTES):
            notes = [_note(office, campaigns[code], Say.NOT_ON_LETTER, people, 0, (), now) for people in batch]
            store.told_left_out(notes, [one.id for people in batch for one in people], now)


def _reached(
    campaign: Campaign, deliveries: Sequence[DeliveryRow], states: Collection[DeliveryState] = WENT
) -> Campaign:
    """With those recipients only to whom the letter has gone: nobody is told of a copy that bounced."""
    gone = {(row.channel, row.route) for row in deliveries if row.state in states}
    went = [one for one in campaign.recipients if any((route.channel, route.key) in gone for route in one.routes)]
    return replace(campaign, recipients=tuple(went))


def _by_supporter(
    signatures: Iterable[Signature], state: SignatureState = SignatureState.COUNTED
) -> Iterator[list[Signature]]:
    """Signatures that came by mail, one group an address: a household gets one note."""
    groups: dict[str, list[Signature]] = {}
    for one in signatures:
        if one.state is state and one.email:
            groups.setdefault(one.supporter, []).append(one)
    yield from groups.values()


def _batches(groups: Iterator[list[Signature]], size: int) -> Iterator[list[list[Signature]]]:
    batch: list[list[Signature]] = []
    for group in groups:
        batch.append(group)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _enclosed(store: Store, campaign: Campaign) -> tuple[Attachment, ...]:
    """The letter itself, where the campaign wants its supporters to have it."""
    found = store.composed(campaign.folded) if campaign.letter_to_supporters else []
    return tuple(Attachment(f"{campaign.code.slug}.pdf", "application/pdf", one.pdf) for one in found[-1:])


def _note(
    office: Office, campaign: Campaign, say: Say, signatures: Sequence[Signature], count: int,
    enclosed: tuple[Attachment, ...], now: datetime, gone: bool = False,
) -> Outgoing:  # fmt: skip
    """With a receipt of their own, by which they can find themselves on the letter, and nobody else can."""
    first = signatures[0]
    people = tuple(one.person for one in signatures)
    on_it = say in (Say.DELIVERED, Say.ADDENDUM_DELIVERED)
    given = receipt(secrets.token_bytes(RECEIPT_OCTETS)) if on_it else ""
    leaving = tuple(one.person for one in signatures if on_it and LEAVING & set(one.flags))
    item = Item(say, campaign, people, count=count, receipt=given, enclosed=bool(enclosed), gone=gone, leaving=leaving)
    answer = Answer(Address(first.email, first.supporter), first.language, (item,))
    outgoing = office.note(answer, now, campaign, enclosed)
    return replace(outgoing, receipt=receipt_hash(given)) if given else outgoing

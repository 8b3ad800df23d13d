"""Conclude: when every delivery of a letter has its fate, its supporters are told, and its coordinators.

store.finish | untold campaigns | a note for each supporter, a report for the coordinators | told, once
"""

import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from signbot.closing.press import Closing
from signbot.core.address import Address
from signbot.core.answers import ON_THE_LETTER, Answer, Delivered, Item, NotTaken, Say
from signbot.core.campaign import Campaign, CampaignState, Signature, SignatureState
from signbot.core.delivery import MAY_HAVE_REACHED, WENT, DeliveryState
from signbot.core.letter.evidence import RECEIPT_OCTETS, receipt, receipt_hash
from signbot.core.notices import DeliveryFate, DeliveryReport
from signbot.core.writing.mail_bytes import Attachment
from signbot.outbox.defects import Net
from signbot.outbox.office import Office
from signbot.store import LEAVING, Composed, DeliveryRow, Outgoing, Untold

TELLS_LATE = timedelta(days=3)  # after so long nobody is told any more that they are not on a letter


NOTES = 500  # notes composed and recorded at once


class ConcludeStore(Protocol):
    """The database, as far as this step needs it."""

    def finish(self, now: datetime) -> list[str]: ...
    def untold_campaigns(self) -> list[Untold]: ...
    def deliveries(self, code: str) -> list[DeliveryRow]: ...
    def signatures(self, code: str) -> Iterator[Signature]: ...
    def composed(self, code: str) -> list[Composed]: ...
    def queue(self, mails: Sequence[Outgoing], now: datetime) -> int: ...
    def told_campaign(self, code: str, report: Sequence[Outgoing], now: datetime) -> None: ...
    def left_out(self, codes: Collection[str], since: datetime) -> dict[str, list[Signature]]: ...
    def told_left_out(self, notes: Sequence[Outgoing], ids: Sequence[int], now: datetime) -> None: ...


def conclude(store: ConcludeStore, closing: Closing, now: datetime, net: Net) -> None:
    """When every delivery has its fate: supporters are told, coordinators get the report. Once, each campaign alone."""
    store.finish(now)
    campaigns = {campaign.folded: campaign for campaign in closing.campaigns}
    for untold in store.untold_campaigns():
        if campaign := campaigns.get(untold.code):
            tell = _tell_cancelled if untold.state is CampaignState.CANCELLED else _tell_delivered
            net.alone("conclude", partial(tell, store, closing, campaign, untold, now), campaign.code.written)
    net.alone("conclude", partial(_tell_left_out, store, closing.office, campaigns, now))


def _tell_cancelled(store: ConcludeStore, closing: Closing, campaign: Campaign, untold: Untold, now: datetime) -> None:
    """Tells those whose name has gone nowhere; and those on a letter of which a part had gone, to whom."""
    deliveries = [row for row in store.deliveries(campaign.folded) if row.dispatch == untold.dispatch]
    reached = _reached(campaign, deliveries, MAY_HAVE_REACHED)
    for dispatch, shown in ((untold.dispatch, reached if reached.recipients else campaign), (0, campaign)):
        gone = shown is reached
        concerned = (one for one in store.signatures(campaign.folded) if one.dispatch == dispatch)
        for batch in _batches(_by_supporter(concerned), NOTES):
            count = untold.counted if gone else 0
            notes = [_note(closing.office, shown, Say.CANCELLED, people, count, (), now, gone) for people in batch]
            store.queue(notes, now)
    store.told_campaign(campaign.folded, (), now)


def _tell_delivered(store: ConcludeStore, closing: Closing, campaign: Campaign, untold: Untold, now: datetime) -> None:
    """Everybody whose name is on what was sent, unless it reached nobody; and the coordinators."""
    say = Say.DELIVERED if untold.dispatch == 1 else Say.ADDENDUM_DELIVERED
    deliveries = [row for row in store.deliveries(campaign.folded) if row.dispatch == untold.dispatch]
    reached = _reached(campaign, deliveries)
    enclosed = _enclosed(store, campaign)
    on_it = (one for one in store.signatures(campaign.folded) if reached.recipients and one.dispatch == untold.dispatch)
    for batch in _batches(_by_supporter(on_it), NOTES):
        notes = [_note(closing.office, reached, say, people, untold.counted, enclosed, now) for people in batch]
        store.queue(notes, now)
    notice = DeliveryReport(
        campaign=campaign,
        addendum=untold.dispatch > 1,
        counted=untold.counted,
        deliveries=tuple(
            DeliveryFate(row.printed, row.channel, row.state, row.reason, row.sent_at) for row in deliveries
        ),
    )
    written = closing.office.writer.notice(notice, closing.office.language)
    store.told_campaign(campaign.folded, closing.office.notices(written, now), now)


def _tell_left_out(store: ConcludeStore, office: Office, campaigns: Mapping[str, Campaign], now: datetime) -> None:
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


def _enclosed(store: ConcludeStore, campaign: Campaign) -> tuple[Attachment, ...]:
    """The letter itself, where the campaign wants its supporters to have it."""
    found = store.composed(campaign.folded) if campaign.letter_to_supporters else []
    return tuple(Attachment(f"{campaign.code.slug}.pdf", "application/pdf", one.pdf) for one in found[-1:])


def _note(
    office: Office,
    campaign: Campaign,
    say: Say,
    signatures: Sequence[Signature],
    count: int,
    enclosed: tuple[Attachment, ...],
    now: datetime,
    gone: bool = False,
) -> Outgoing:
    """With a receipt of their own, by which they can find themselves on the letter, and nobody else can."""
    first = signatures[0]
    people = tuple(one.person for one in signatures)
    on_it = say in ON_THE_LETTER
    given = receipt(secrets.token_bytes(RECEIPT_OCTETS)) if on_it else ""
    leaving = tuple(one.person for one in signatures if on_it and LEAVING & set(one.flags))
    item: Item
    if say is Say.CANCELLED:
        item = NotTaken(say=say, campaign=campaign, people=people, count=count, gone=gone)
    else:
        item = Delivered(
            say=say,
            campaign=campaign,
            people=people,
            count=count,
            receipt=given,
            enclosed=bool(enclosed),
            leaving=leaving,
        )
    answer = Answer(Address(first.email, first.supporter), first.language, (item,))
    outgoing = office.note(answer, now, campaign, enclosed)
    return replace(outgoing, receipt=receipt_hash(given)) if given else outgoing

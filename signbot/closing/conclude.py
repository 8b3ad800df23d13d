"""Conclude: when every delivery of a letter has its fate, its supporters are told, and its coordinators.

store.finish | untold campaigns | a report for the coordinators, a note for each supporter, slice by slice | told, once
"""

import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from signbot.closing.press import Closing
from signbot.core.address import Address
from signbot.core.answers import ON_THE_LETTER, Answer, Delivered, Item, NotTaken, Say
from signbot.core.campaign import BY_COORDINATORS, Campaign, CampaignState, Recipient, Role, Route, Signature
from signbot.core.delivery import MAY_HAVE_REACHED, NEEDS_A_PERSON
from signbot.core.letter.evidence import RECEIPT_OCTETS, receipt, receipt_hash
from signbot.core.notices import DeliveryFate, DeliveryReport, RecipientFate
from signbot.core.writing.mail_bytes import Attachment
from signbot.outbox.defects import Net
from signbot.outbox.office import Office
from signbot.store import LEAVING, UNSEEN, Composed, DeliveryRow, Outgoing, Slice, Untold

TELLS_LATE = timedelta(days=3)  # after so long nobody is told any more that they are not on a letter


NOTES = 500  # notes of one campaign that are composed, and recorded, before mail is received again


class ConcludeStore(Protocol):
    """The database, as far as this step needs it."""

    def finish(self, now: datetime) -> list[str]: ...
    def untold_campaigns(self) -> list[Untold]: ...
    def deliveries(self, code: str) -> list[DeliveryRow]: ...
    def to_tell(
        self, code: str, dispatches: Collection[int], after: int, limit: int, *, standing: bool = True
    ) -> Slice: ...
    def composed(self, code: str) -> list[Composed]: ...
    def tell(self, code: str, notes: Sequence[Outgoing], upto: int, now: datetime) -> None: ...
    def told_campaign(self, code: str, report: Sequence[Outgoing], now: datetime) -> None: ...
    def left_out(self, codes: Collection[str], since: datetime, limit: int) -> dict[str, list[Signature]]: ...
    def told_left_out(self, notes: Sequence[Outgoing], ids: Sequence[int], now: datetime) -> None: ...


def conclude(store: ConcludeStore, closing: Closing, now: datetime, net: Net) -> bool:
    """When every delivery has its fate: coordinators get the report, supporters are told. Once, each campaign alone.

    One slice of each: True where more are to be told. Killed in between, it goes on where it was.
    """
    store.finish(now)
    campaigns = {campaign.folded: campaign for campaign in closing.campaigns}
    more: list[str] = []
    for untold in store.untold_campaigns():
        if campaign := campaigns.get(untold.code):
            tell = _tell_cancelled if untold.state is CampaignState.CANCELLED else _tell_delivered
            work = partial(tell, store, closing, campaign, untold, now, more)
            net.alone("conclude", work, campaign.code.written)
    net.alone("conclude", partial(_tell_left_out, store, closing.office, campaigns, now, more))
    return bool(more)


def _tell_cancelled(
    store: ConcludeStore, closing: Closing, campaign: Campaign, untold: Untold, now: datetime, more: list[str]
) -> None:
    """Tells those whose name has gone nowhere; and those on a letter of which a part had gone, to whom."""
    deliveries = [row for row in store.deliveries(campaign.folded) if row.dispatch == untold.dispatch]
    if any(row.waiting for row in deliveries):
        return  # a part is on its way: what they are told waits for its fate
    reached = _reached(campaign, [row for row in deliveries if row.state in MAY_HAVE_REACHED])
    some = store.to_tell(campaign.folded, (untold.dispatch, 0), untold.told_upto, NOTES)
    notes = []
    for people in some.people:
        on_it = [one for one in people if one.dispatch == untold.dispatch]
        gone = bool(on_it and reached.recipients)
        shown, count = (reached, untold.counted) if gone else (campaign, 0)
        notes.append(_note(closing.office, shown, Say.CANCELLED, on_it or people, count, (), now, gone))
    _tell(store, campaign, some, notes, now, more)


def _tell_delivered(
    store: ConcludeStore, closing: Closing, campaign: Campaign, untold: Untold, now: datetime, more: list[str]
) -> None:
    """Everybody whose name is on what was sent, unless it reached nobody; and before them the coordinators."""
    say = Say.DELIVERED if untold.dispatch == 1 else Say.ADDENDUM_DELIVERED
    deliveries = [row for row in store.deliveries(campaign.folded) if row.dispatch == untold.dispatch]
    reached = _reached(campaign, [row for row in deliveries if row.went])
    some = Slice([], untold.told_upto, last=True)
    if reached.recipients:
        some = store.to_tell(campaign.folded, (untold.dispatch,), untold.told_upto, NOTES, standing=False)
    enclosed = _enclosed(store, campaign) if some.people else ()
    notes = [_note(closing.office, reached, say, people, untold.counted, enclosed, now) for people in some.people]
    report = () if untold.told_upto else _report(closing.office, campaign, untold, deliveries, now)
    _tell(store, campaign, some, [*report, *notes], now, more)


def _tell(
    store: ConcludeStore, campaign: Campaign, some: Slice, mails: Sequence[Outgoing], now: datetime, more: list[str]
) -> None:
    if some.last:
        store.told_campaign(campaign.folded, mails, now)
    else:
        store.tell(campaign.folded, mails, some.upto, now)
        more.append(campaign.folded)


def _report(
    office: Office, campaign: Campaign, untold: Untold, deliveries: Sequence[DeliveryRow], now: datetime
) -> tuple[Outgoing, ...]:
    groups: dict[str, list[DeliveryRow]] = {}
    for row in deliveries:
        groups.setdefault(row.printed, []).append(row)
    notice = DeliveryReport(
        campaign=campaign,
        addendum=untold.dispatch > 1,
        counted=untold.counted,
        sent=_went(deliveries),
        total=len(deliveries),
        undecided=any(row.state in NEEDS_A_PERSON or row.came_back for row in deliveries),
        recipients=tuple(RecipientFate(who, _went(rows), tuple(map(_fate, rows))) for who, rows in groups.items()),
    )
    return office.notices(office.writer.notice(notice, office.language), now)


def _went(deliveries: Sequence[DeliveryRow]) -> int:
    return sum(row.went for row in deliveries)


def _fate(row: DeliveryRow) -> DeliveryFate:
    address = "" if row.channel in BY_COORDINATORS else row.route.replace(";", " ")
    return DeliveryFate(row.id, address, row.channel, row.told, row.reason, row.sent_at)


def _tell_left_out(
    store: ConcludeStore, office: Office, campaigns: Mapping[str, Campaign], now: datetime, more: list[str]
) -> None:
    """Who was asked, and never said yes, hears once that their name is not on the letter; and why."""
    left = store.left_out(campaigns, now - TELLS_LATE, NOTES)
    for code, signatures in left.items():
        notes = []
        for theirs in _by_supporter(signatures):
            unseen = [one for one in theirs if one.reason == UNSEEN]
            unconfirmed = [one for one in theirs if one.reason != UNSEEN]
            for say, some in ((Say.NOT_UNDER_CHANGED, unseen), (Say.NOT_ON_LETTER, unconfirmed)):
                notes += [_note(office, campaigns[code], say, some, 0, (), now)] if some else []
        store.told_left_out(notes, [one.id for one in signatures], now)
    more += left


def _reached(campaign: Campaign, deliveries: Sequence[DeliveryRow]) -> Campaign:
    """With the recipients of these deliveries only: nobody is told of a copy that bounced.

    Whom the file names no more stands there as the letter named them.
    """
    gone = {(row.channel, row.route): row.printed for row in deliveries}
    went = [one for one in campaign.recipients if any((route.channel, route.key) in gone for route in one.routes)]
    known = {(route.channel, route.key) for one in went for route in one.routes}
    others = [
        Recipient(Role.TO, printed, "", (Route(channel, route),), printed="")
        for (channel, route), printed in gone.items()
        if (channel, route) not in known
    ]
    return replace(campaign, recipients=(*went, *others))


def _by_supporter(signatures: Iterable[Signature]) -> list[list[Signature]]:
    """Those that came by mail, one group an address: a household gets one note."""
    groups: dict[str, list[Signature]] = {}
    for one in signatures:
        if one.email:
            groups.setdefault(one.supporter, []).append(one)
    return list(groups.values())


def _enclosed(store: ConcludeStore, campaign: Campaign) -> tuple[Attachment, ...]:
    """The letter as everybody may have it, since anybody can sign; where its supporters are to have it."""
    found = store.composed(campaign.folded) if campaign.letter_to_supporters else []
    return tuple(Attachment(f"{campaign.code.slug}.pdf", "application/pdf", one.public.pdf) for one in found[-1:])


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

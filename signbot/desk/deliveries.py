"""A coordinator's hand on a delivery: what became of one that is held, uncertain or failed; or it goes again.

its number, what became of it, where it goes ─► Plan (shown before anything happens) ─► store.resolve

The bytes are the same each time. NotDone where it can't be, Refused by the store.
"""

import re

from signbot.config import mail_address
from signbot.core.campaign import BY_COORDINATORS, Campaign, Channel, Route
from signbot.core.delivery import RESOLVABLE, WENT, DeliveryState
from signbot.core.desk import Plan, Refusal
from signbot.core.orders import What
from signbot.core.reading import desk_words
from signbot.core.value import dataclass
from signbot.desk.hand import Hand, NotDone
from signbot.outbox.transmissions import corrected
from signbot.store import Anew, DeliveryRow

SETTLED = {
    "sent": DeliveryState.SENT,
    "again": DeliveryState.QUEUED,
    "queued": DeliveryState.QUEUED,
    "failed": DeliveryState.FAILED,
    "skipped": DeliveryState.SKIPPED,
}
_NUMBER = re.compile(r"#?(\d{1,12})\b[\s:,.–-]*(.*)", re.DOTALL)
_FATES = ("sent", "again", "failed", "skipped")  # groups of `DESK`


@dataclass(frozen=True, slots=True)
class Way:
    """What a person says of a delivery."""

    becomes: DeliveryState
    to: str = ""  # another address, or a fax number; "": where it went before
    repeats: bool = False  # also where it has gone


def in_words(words: str) -> tuple[int | None, Way]:
    """`12 sent`, `12 as failed`, `12 again to clerk@court.example`. NotDone where they do not say what became of it."""
    found = _NUMBER.fullmatch(words.strip())
    if found is None:
        return None, Way(DeliveryState.SENT)
    said = desk_words.without(found[2], "as")
    group = next((one for one in _FATES if desk_words.without(said, one) != said), "")
    to = desk_words.without(desk_words.without(said, group), "to").strip(" .<>") if group else ""
    if not group or (to and group != "again"):
        raise NotDone(Refusal.NO_FATE)
    return int(found[1]), Way(SETTLED[group], to)


def resolve(hand: Hand, number: int | None, way: Way) -> Plan:
    """A person's word on it."""
    row = _row(hand, number)
    campaign = next((one for one in hand.campaigns if one.folded == row.campaign), None)
    anew = _anew(hand, campaign, row, way)
    if row.went and not (way.repeats or anew.address):
        raise NotDone(Refusal.NOT_NOW, f"Delivery {row.id} has gone: it needs no decision")
    if row.state not in (*RESOLVABLE, *WENT):
        raise NotDone(Refusal.NOT_NOW, f"Delivery {row.id} is {row.state}: it needs no decision")
    return Plan(
        what=What.RESOLVE,
        campaign=campaign,
        state=row.told,
        lines=(f"{row.id}: {row.printed}{f' ({row.address})' if row.address else ''}",),
        left=(row.reason or row.answer,) if row.reason or row.answer else (),
        gone=(row.address,) if row.state in WENT else (),
        ids=(row.id,),
        sort=way.becomes,
        subject=anew.route,
        text=anew.address,
    )


def do_delivery(hand: Hand, plan: Plan, who: str, why: str) -> None:
    """One transaction of the store. Refused where somebody else was quicker."""
    (number,) = plan.ids
    becomes = DeliveryState(plan.sort)
    anew = Anew(plan.text, plan.subject) if becomes is DeliveryState.QUEUED and (plan.text or plan.gone) else None
    hand.store.resolve(number, becomes, who, why, hand.now(), anew)


def _row(hand: Hand, number: int | None) -> DeliveryRow:
    if number is None:
        raise NotDone(Refusal.NO_NUMBER)
    found = next((row for row in hand.store.deliveries() if row.id == number), None)
    if found is None:
        raise NotDone(Refusal.NOBODY, f"There is no delivery {number}")
    return found


def _anew(hand: Hand, campaign: Campaign | None, row: DeliveryRow, way: Way) -> Anew:
    """Where it goes: the address that was said; else the one that the file has for its recipient by now."""
    if way.becomes is not DeliveryState.QUEUED:
        return Anew()
    if way.to and row.channel in BY_COORDINATORS:
        said = f"Delivery {row.id} goes by {row.channel}, through your own hands: it has no address"
        raise NotDone(Refusal.NOT_NOW, said)
    if way.to:
        return Anew(_envelope(hand, _route(hand, row, way.to)))
    route = corrected(campaign, row, hand.store.deliveries(row.campaign)) if campaign else None
    return Anew(_envelope(hand, route), route.key) if route else Anew()


def _route(hand: Hand, row: DeliveryRow, written: str) -> Route:
    try:
        if row.channel is Channel.EMAIL:
            found = Route(Channel.EMAIL, mail_address(written))
        else:
            from signbot.config.fax_numbers import e164  # every country's numbering plan

            number, _, extension = written.partition("*")
            dialled = f"*{extension.strip(' )')}" if extension else ""
            found = Route(Channel.FAX, e164(number.strip(" ("), hand.region), dialled)
    except ValueError as error:
        raise NotDone(Refusal.NOT_NOW, str(error)) from error
    if found.channel is Channel.EMAIL and found.address in hand.reception.own_addresses:
        raise NotDone(Refusal.NOT_NOW, f"{found.address} is the bot's own address")
    return found


def _envelope(hand: Hand, route: Route) -> str:
    if route.channel is Channel.EMAIL:
        return route.address
    if not (dialled := hand.closing.dial(route)):
        raise NotDone(Refusal.NOT_NOW, f"The fax gateway can't dial the extension {route.extension}")
    return dialled

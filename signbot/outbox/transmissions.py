"""By which ways a letter goes: for each route one transmission, whoever is named on it, and what its mail is called."""

from collections.abc import Sequence
from typing import Protocol

from signbot.core.campaign import Campaign, Channel, Recipient, Role, Route
from signbot.core.value import dataclass, replace
from signbot.core.withholding import NOBODY, Readers
from signbot.outbox.office import Office


@dataclass(frozen=True, slots=True)
class Transmission:
    """One route, and everybody who is named on it."""

    route: Route
    role: Role
    names: tuple[str, ...]
    salutation: str = ""  # of their own copy, where all who share the route have the same
    language: str = ""
    cover: str = ""  # for whom, with their offices, on a fax's first page; "": none
    dispatch: int = 1  # 2…: an addendum
    readers: Readers = NOBODY  # all of them get what any of them may not


def transmissions(campaign: Campaign) -> list[Transmission]:
    """Addressees first, then cc; two people at one fax number are one transmission that names both."""
    found: dict[tuple[Channel, str], list[tuple[Route, int]]] = {}
    for place, recipient in sorted(enumerate(campaign.recipients), key=lambda pair: pair[1].role is Role.CC):
        for route in recipient.routes:
            found.setdefault((route.channel, route.key), []).append((route, place))
    return [
        _transmission(sharing[0][0], campaign.recipients, [place for _, place in sharing]) for sharing in found.values()
    ]


def _transmission(route: Route, recipients: Sequence[Recipient], sharing: Sequence[int]) -> Transmission:
    people = [recipients[place] for place in sharing]
    offices = "; ".join(", ".join(part for part in (one.name, one.office) if part) for one in people)
    return Transmission(
        route,
        people[0].role,
        tuple(one.name for one in people),
        salutation=_shared([one.salutation for one in people]),
        language=_shared([one.language for one in people]),
        cover=offices if any(one.cover for one in people) else "",
        readers=frozenset(sharing),
    )


def _shared(wishes: Sequence[str]) -> str:
    return wishes[0] if len(set(wishes)) == 1 else ""


def key_of(campaign: Campaign, one: Transmission) -> str:
    """Its mail's Message-ID follows from it: composed again, even from a backup, it is the same letter."""
    return f"letter:{campaign.folded}:{one.dispatch}:{one.route.channel}:{one.route.key}"


def letter_ids(office: Office, campaign: Campaign) -> frozenset[str]:
    """The Message-IDs that its letters have, or will have."""
    ways = [replace(one, dispatch=dispatch) for one in transmissions(campaign) for dispatch in (1, 2)]
    return frozenset(office.message_id(key_of(campaign, one)) for one in ways)


class Gone(Protocol):
    """A delivery, as far as it tells to whom it goes."""

    @property
    def dispatch(self) -> int: ...
    @property
    def channel(self) -> Channel: ...
    @property
    def route(self) -> str: ...
    @property
    def printed(self) -> str: ...


def corrected(campaign: Campaign, delivery: Gone, others: Sequence[Gone]) -> Route | None:
    """The route that the file has by now for whom this delivery names; None where it has the same, or it can't be told.

    `others`: all deliveries of the campaign: of ten addresses in one line the new one is that which none of them has.
    """
    ways = [one for one in transmissions(campaign) if one.route.channel is delivery.channel]
    if any(one.route.key == delivery.route for one in ways):
        return None
    taken = {one.route for one in others if (one.dispatch, one.channel) == (delivery.dispatch, delivery.channel)}
    free = [one.route for one in ways if "; ".join(one.names) == delivery.printed and one.route.key not in taken]
    return free[0] if len(free) == 1 else None

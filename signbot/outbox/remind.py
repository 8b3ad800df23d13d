"""Remind: who was asked to confirm and has said nothing for a day hears of it once more, before the end.

A signature that waits, one that somebody asked to take off or to correct in a mail that proved nothing, a membership.

store.to_remind | the same request's token | templates | store.queue
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot.core import token
from signbot.core.address import Address
from signbot.core.answers import Answer, Item, Say, ToConfirm
from signbot.core.campaign import UNDECIDED, Person, Signature
from signbot.core.deciding.members import membership_item
from signbot.core.decision import Standing
from signbot.core.value import replace
from signbot.outbox.office import Office
from signbot.store import Outgoing, Reminder

REMIND_AFTER = timedelta(days=1)  # the supporter's patience, and a coordinator's
NOT_AFTER = timedelta(days=4)  # a bot that was away so long asks nobody about last week
LAST_CALL = timedelta(hours=3)  # before the deadline: whoever wanted a name off is reminded sooner than after a day


class RemindStore(Protocol):
    """The database, as far as this step needs it."""

    def key(self, name: str) -> bytes: ...
    def to_remind(
        self,
        codes: Collection[str],
        after: datetime,
        until: datetime,
        now: datetime,
        changing: Collection[str],
    ) -> list[Reminder]: ...
    def queue(self, mails: Sequence[Outgoing], now: datetime) -> int: ...


def remind(store: RemindStore, office: Office, standings: Mapping[str, Standing], now: datetime) -> None:
    """Once for each signature, while an answer can change something, and once for each membership; never to an address
    whose mail comes back."""
    waiting = {code for code, standing in standings.items() if _confirmable(standing, now)}
    changing = {code for code, one in standings.items() if one.state in UNDECIDED and not one.transmitted}
    key = store.key("token")
    found = store.to_remind(waiting, now - NOT_AFTER, now - LAST_CALL, now, changing)
    due = [one for one in found if _is_due(one, standings, now)]
    store.queue([_reminder(one, office, standings, key, now) for one in due], now)


def _is_due(one: Reminder, standings: Mapping[str, Standing], now: datetime) -> bool:
    haste = any(now >= standings[changed.campaign].deadline - LAST_CALL for changed in one.changed)
    return haste or now >= one.asked_at + REMIND_AFTER


def _confirmable(standing: Standing, now: datetime) -> bool:
    return standing.is_open and standing.confirms(now)


def _reminder(one: Reminder, office: Office, standings: Mapping[str, Standing], key: bytes, now: datetime) -> Outgoing:
    request = one.request
    assert request.expires is not None
    proof = token.token(key, "confirm", request.supporter, request.nonce, request.expires)
    concerned = (*one.signatures, *one.changed)
    language = concerned[0].language if concerned else one.language
    codes = {signature.campaign for signature in concerned}
    slug = [standings[code].campaign.code.slug for code in codes] if len(codes) == 1 and not one.forget else []
    answer = Answer(
        Address(one.email, request.supporter),
        language,
        tuple(_items(one, standings, now)),
        in_reply_to=one.message_id,
        token=proof,
        tag=".".join((*slug, proof)),
    )
    return replace(office.answer(answer, now, what=one.once), once=one.once, request=request.id)


def _items(one: Reminder, standings: Mapping[str, Standing], now: datetime) -> Iterator[Item]:
    """Everything that a yes would do."""
    by_campaign: dict[str, list[Signature]] = {}
    for signature in one.signatures:
        by_campaign.setdefault(signature.campaign, []).append(signature)
    for code, mine in by_campaign.items():
        yield _item(Say.CONFIRM_REMINDER, standings[code], tuple(signature.person for signature in mine), now)
    for signature in one.withdraw:
        yield _item(Say.CONFIRM_WITHDRAW, standings[signature.campaign], (signature.person,), now)
    for signature, person in one.rename:
        yield _item(Say.CONFIRM_RENAME, standings[signature.campaign], (person,), now, signature.person)
    if one.forget:
        yield ToConfirm(say=Say.CONFIRM_FORGET, again=True)
    if one.join:
        zone = next((standing.campaign.zone for standing in standings.values()), ZoneInfo("UTC"))
        yield membership_item(Say.CONFIRM_JOIN, one.join, zone, again=True)


def _item(
    say: Say, standing: Standing, people: tuple[Person, ...], now: datetime, former: Person | None = None
) -> Item:
    """After the deadline a name may leave the letter until it goes: nobody can say when that is."""
    confirm_by = standing.freeze_at if standing.confirms(now) else None
    return ToConfirm(
        say=say,
        campaign=standing.campaign,
        people=people,
        former=former,
        deadline=standing.deadline,
        confirm_by=confirm_by,
        again=True,
    )

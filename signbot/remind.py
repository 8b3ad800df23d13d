"""Remind: who was asked to confirm a signature and has said nothing for a day hears of it once more, before the end.

store.to_remind | the same request's token | templates | store.queue
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from signbot.core import token
from signbot.core.address import Address
from signbot.core.answers import Answer, Item, Say
from signbot.core.campaign import CampaignState, Signature
from signbot.core.decision import Standing
from signbot.outgoing import Office
from signbot.store import Outgoing, Reminder, Store

REMIND_AFTER = timedelta(days=1)  # the supporter's patience, and a coordinator's
NOT_AFTER = timedelta(days=4)  # a bot that was away so long asks nobody about last week


def remind(store: Store, office: Office, standings: Mapping[str, Standing], now: datetime) -> None:
    """Once for each signature, while its campaign can still be signed; never to an address whose mail comes back."""
    waiting = {code for code, standing in standings.items() if _confirmable(standing, now)}
    if not waiting:
        return
    key = store.key("token")
    found = store.to_remind(waiting, now - NOT_AFTER, now - REMIND_AFTER, now)
    store.queue([_reminder(one, office, standings, key, now) for one in found], now)


def _confirmable(standing: Standing, now: datetime) -> bool:
    collecting = standing.state in (CampaignState.OPEN, CampaignState.CLOSING) and not standing.frozen
    return collecting and now < standing.deadline + standing.campaign.confirm_grace


def _reminder(one: Reminder, office: Office, standings: Mapping[str, Standing], key: bytes, now: datetime) -> Outgoing:
    request = one.request
    assert request.expires is not None
    proof = token.token(key, "confirm", request.supporter, request.nonce, request.expires)
    by_campaign: dict[str, list[Signature]] = {}
    for signature in one.signatures:
        by_campaign.setdefault(signature.campaign, []).append(signature)
    slug = [standings[code].campaign.code.slug for code in by_campaign] if len(by_campaign) == 1 else []
    answer = Answer(
        Address(one.email, request.supporter), one.signatures[0].language,
        tuple(_item(standings[code], mine) for code, mine in by_campaign.items()),
        in_reply_to=one.message_id, token=proof, tag=".".join((*slug, proof)),
    )  # fmt: skip
    return replace(office.answer(answer, now, asks=True, what=one.once), once=one.once, request=request.id)


def _item(standing: Standing, signatures: list[Signature]) -> Item:
    return Item(
        Say.CONFIRM_REMINDER, standing.campaign, tuple(one.person for one in signatures), deadline=standing.deadline,
        confirm_by=standing.deadline + standing.campaign.confirm_grace,
    )  # fmt: skip

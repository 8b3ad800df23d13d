"""Asking: whoever stands under an earlier text of a letter is shown what changed, and asked, once a text.

    store.asking | still time for a yes? | store.to_ask (a slice) | office.changed | store.ask: requests, mails, how far

Each slice is one transaction: killed in between, the next pass goes on behind it. A mail goes at most once, since its
key says who is asked about which text.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from signbot.core import token
from signbot.core.address import Address
from signbot.core.answers import Answer
from signbot.core.campaign import CampaignState, Signature, SignatureState
from signbot.core.deciding.texts import asked_again
from signbot.core.decision import Ask, Standing
from signbot.logs import get_logger
from signbot.outbox.defects import Net
from signbot.outbox.office import Office
from signbot.store import AskedAnew, Unasked

log = get_logger(__name__)

AT_ONCE = 500  # people of one campaign who are written to, and recorded, before mail is received again
ANSWERABLE = timedelta(days=60)  # beyond the last moment known now: a deadline may be extended


class AskingStore(Protocol):
    """The database, as far as this step needs it."""

    def key(self, name: str) -> bytes: ...
    def asking(self) -> list[str]: ...
    def to_ask(self, code: str, limit: int) -> Unasked: ...
    def ask(self, code: str, asked: Sequence[AskedAnew], upto: int, now: datetime, *, last: bool) -> int: ...


def ask_again(store: AskingStore, office: Office, standings: Mapping[str, Standing], now: datetime, net: Net) -> bool:
    """One slice of each campaign; True where more are to be asked. Nobody is asked when a yes would come too late."""
    more: list[str] = []
    for code in store.asking():
        standing = standings.get(code)
        if standing and _can_answer(standing, now):
            net.alone("ask", partial(_ask, store, office, standing, now, more), standing.campaign.code.written)
    return bool(more)


def _can_answer(standing: Standing, now: datetime) -> bool:
    over = standing.state is CampaignState.CANCELLED
    return not over and (standing.confirms(now) or standing.takes_late(now))


def _ask(store: AskingStore, office: Office, standing: Standing, now: datetime, more: list[str]) -> None:
    code = standing.campaign.folded
    if standing.campaign.text_hash != standing.text:  # a daemon that could not take the file over yet has the old one
        return
    some = store.to_ask(code, AT_ONCE)
    if not some.people and not some.upto:
        return
    key = store.key("token")
    asked = [_asked(office, standing, theirs, key, now) for theirs in some.people]
    number = store.ask(code, asked, some.upto, now, last=some.last)
    if number:
        log.info("asked again", action="ask", campaign=standing.campaign.code.written, people=number)
    if not some.last:
        more.append(code)


def _asked(office: Office, standing: Standing, theirs: Sequence[Signature], key: bytes, now: datetime) -> AskedAnew:
    """One mail for all names of an address: a household answers for all of them."""
    first, campaign = theirs[0], standing.campaign
    effect = asked_again(standing, theirs)
    (ask,) = (change for change in effect.changes if isinstance(change, Ask))
    since = standing.versions[-1].since.isoformat()
    numbers = ",".join(str(one.id) for one in theirs)
    what = f"changed:{campaign.folded}:{since}:{numbers}:{first.supporter}"
    nonce = token.nonce(token.derived(key, f"nonce:{what}"))
    expires = ((standing.late_until or standing.freeze_at) + ANSWERABLE).replace(microsecond=0)
    proof = token.token(key, "confirm", first.supporter, nonce, expires)
    answer = Answer(
        Address(first.email, first.supporter),
        first.language,
        effect.items,
        token=proof,
        tag=f"{campaign.code.slug}.{proof}",
        authenticated=any(one.state is SignatureState.COUNTED for one in theirs),
    )
    mail = office.changed(answer, now, campaign, what)
    return AskedAnew(supporter=first.supporter, ask=ask, nonce=nonce, expires=expires, mail=mail)

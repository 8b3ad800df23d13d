"""Early: a mail about a letter that config.toml names already, before this process has taken the file over.

    reception.coming (codes) | understand, as if they were known | waits, or is held

It is not answered as unknown: it waits until the file is taken over. Where it also speaks of a letter that closes
soon, a coordinator sees it before that, with everything else that is held.
"""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot.core.campaign import Campaign
from signbot.core.code import Code
from signbot.core.decision import Known
from signbot.core.intents import Forget, Intent, UnknownCode
from signbot.core.reading.understand import understand
from signbot.core.value import replace
from signbot.incoming.others import Whose, whose
from signbot.incoming.reception import Facts, FactsStore, Reception, Studied, context_of, facts_about, open_request

SOON = timedelta(days=1)  # a coordinator's time to look at what is held
NAMES_A_COMING_LETTER = (
    "it also speaks of a letter that config.toml names, and which can't be taken over yet: accept it when it is"
)


class EarlyStore(FactsStore, Protocol):
    """The database, as far as this step needs it."""

    def key(self, name: str) -> bytes: ...


class Early(StrEnum):
    NO = "no"
    WAITS = "waits"
    HELD = "held"


def early(studied: Studied, coming: Collection[str], store: EarlyStore, reception: Reception) -> Early:
    """Does it speak of one of these folded codes? Only a supporter's mail does, no machine's and none of ours."""
    if not coming:
        return Early.NO
    facts = facts_about([studied], store, reception)
    if whose(studied, facts, reception) is not Whose.SUPPORTER:
        return Early.NO
    intents = _as_if_known(studied, coming, facts, store, reception)
    spoken = {code for intent in intents for code in _codes(intent)}
    if not spoken & set(coming) or any(isinstance(intent, Forget) for intent in intents):
        return Early.NO
    known = [facts.standings[code] for code in spoken if code in facts.standings]
    in_time = all(reception.now() < standing.deadline - SOON for standing in known)
    return Early.WAITS if in_time else Early.HELD


def _as_if_known(
    studied: Studied, coming: Collection[str], facts: Facts, store: EarlyStore, reception: Reception
) -> tuple[Intent, ...]:
    known = facts.known.get(studied.supporter, Known())
    request = open_request(studied, known, facts, store.key("token"))
    context = context_of(studied, facts, reception, known, request)
    blank = tuple(_blank(code, reception.now()) for code in sorted(coming))
    return understand(studied.mail, replace(context, campaigns=(*context.campaigns, *blank))).intents


def _blank(code: str, now: datetime) -> Campaign:
    return Campaign(
        code=Code.parse(code), title="", body="", recipients=(), opens=None, deadline=now, zone=ZoneInfo("UTC")
    )


def _codes(intent: Intent) -> Iterator[str]:
    """The letters that an intent is about, or may have meant."""
    if isinstance(intent, UnknownCode):
        yield from intent.nearest
    elif code := getattr(intent, "campaign", ""):
        yield code

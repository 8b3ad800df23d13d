"""Explain: how one mail is read, and what it would be answered if it arrived now. Nothing is recorded or sent."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from signbot.core.campaign import CampaignState
from signbot.core.decision import Known, Standing
from signbot.core.intents import Reading
from signbot.core.ledger import Seen, Verdict
from signbot.core.mail.mail import Arrived, Mail, read
from signbot.core.reading.context import Context
from signbot.core.reading.understand import understand
from signbot.incoming.desk import (
    Desk,
    DeskStore,
    Facts,
    Studied,
    believed,
    context_of,
    facts_about,
    open_request,
    second_opinion,
    wants_proof,
)
from signbot.incoming.one_mail import decide_one
from signbot.store import Outgoing


class ExplainStore(DeskStore, Protocol):
    """The database, as far as it is looked into: nothing is written."""

    def key(self, name: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What would become of a mail that arrived now, and how it is read."""

    mail: Mail
    context: Context
    reading: Reading
    verdict: Verdict
    note: str
    answer: Outgoing | None


def rehearse(raw: bytes, store: ExplainStore | None, desk: Desk, at: datetime, junk: bool = False) -> Rehearsal:
    """How a mail is read, and what becomes of it: _decided as if it came. `store`: None where there is no database.

    `junk`: it lies in such a folder.
    """
    arrived = Arrived("", 0, 0, at, len(raw), raw)
    studied = Studied(arrived, Seen(0, 1, Verdict.WAITING), read(raw, desk.trust), junk)
    facts = facts_about([studied], store, desk) if store else _no_facts(desk)
    key = store.key("token") if store else b""
    request = open_request(studied, facts.known.get(studied.supporter, Known()), facts, key)
    context = context_of(studied, facts, desk, facts.known.get(studied.supporter, Known()), request)
    reading = understand(studied.mail, context)
    would = decide_one(studied, facts, desk, key)
    shown = believed(studied, reading.rests, desk)
    if any(wants_proof(intent, facts) for intent in reading.intents):
        shown = second_opinion(shown, desk, reading.rests)
    answer = next(iter(would.outgoing), None)
    return Rehearsal(shown.mail, context, reading, would.verdict, would.note, answer)


def _no_facts(desk: Desk) -> Facts:
    """What is known before there is a database: the campaigns, as they stand in the file."""
    standings = {one.folded: Standing(one, CampaignState.OPEN, one.deadline) for one in desk.campaigns}
    return Facts({}, {}, standings, {})

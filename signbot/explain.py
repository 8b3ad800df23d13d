"""Explain: how one mail is read, and what it would be answered if it arrived now. Nothing is recorded or sent."""

from dataclasses import dataclass
from datetime import datetime

from signbot.core.campaign import CampaignState
from signbot.core.decision import Known, Standing
from signbot.core.intents import Reading
from signbot.core.ledger import Seen, Verdict
from signbot.core.mail import Arrived, Mail, read
from signbot.core.understand import Context, understand
from signbot.desk import (
    Desk,
    Facts,
    Studied,
    believed,
    context_of,
    facts_about,
    from_a_recipient,
    open_request,
    second_opinion,
    wants_proof,
)
from signbot.receive import supporters_mail
from signbot.store import Outgoing, Store


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What would become of a mail that arrived now, and how it is read."""

    mail: Mail
    context: Context
    reading: Reading
    verdict: Verdict
    note: str
    answer: Outgoing | None


def rehearse(raw: bytes, store: Store | None, desk: Desk, at: datetime) -> Rehearsal:
    """How a mail is read and answered. Nothing is recorded; `store` is None where there is no database."""
    arrived = Arrived("", 0, 0, at, len(raw), raw)
    studied = Studied(arrived, Seen(0, 1, Verdict.WAITING), read(raw, desk.trust))
    facts = facts_about([studied], store, desk) if store else _no_facts(desk)
    key = store.key("token") if store else b""
    request = open_request(studied, facts.known.get(studied.supporter, Known()), facts, key)
    context = context_of(studied, facts, desk, facts.known.get(studied.supporter, Known()), request)
    reading = understand(studied.mail, context)
    studied = believed(studied, reading.rests, desk)
    if any(wants_proof(intent, facts) for intent in reading.intents):
        studied = second_opinion(studied, desk, reading.rests)
    if set_apart := _set_apart(studied, facts, desk):
        return Rehearsal(studied.mail, context, reading, *set_apart, None)
    would = supporters_mail(studied, facts, desk, key)
    answer = next(iter(would.outgoing), None)
    return Rehearsal(studied.mail, context, reading, would.verdict, would.note, answer)


def _no_facts(desk: Desk) -> Facts:
    """What is known before there is a database: the campaigns, as they stand in the file."""
    standings = {one.folded: Standing(one, CampaignState.OPEN, one.deadline) for one in desk.campaigns}
    return Facts({}, {}, standings, {})


def _set_apart(studied: Studied, facts: Facts, desk: Desk) -> tuple[Verdict, str] | None:
    """The verdict on what is no supporter's mail, and why."""
    if studied.supporter in desk.own_addresses:
        return Verdict.AUTOMATIC, "our own mail"
    if from_a_recipient(studied, facts, desk):
        return Verdict.OTHER, "a recipient of a letter wrote: forwarded to the coordinators"
    if studied.arrived.size > desk.max_mail_bytes:
        return Verdict.HELD, f"{studied.arrived.size} octets: larger than limits.max_mail_bytes"
    return None

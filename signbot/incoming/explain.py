"""Explain: how one mail is read, and what it would be answered if it arrived now. Nothing is recorded or sent.

    a mail, or one that was set aside | facts_about | one_mail.decide_one, as `receive` calls it

What is shown is what would happen: the same function decides, of the same facts.
"""

from datetime import datetime
from typing import Protocol

from signbot.core.decision import by_the_file
from signbot.core.intents import Reading
from signbot.core.ledger import Seen, Verdict
from signbot.core.mail.mail import Arrived, Mail
from signbot.core.reading.context import Context
from signbot.core.value import dataclass, replace
from signbot.incoming.one_mail import decide_one, understood
from signbot.incoming.reception import Facts, FactsStore, Reception, Studied, as_it_came, facts_about, said_so, study
from signbot.store import Outgoing, SetAside


class ExplainStore(FactsStore, Protocol):
    """The database, as far as it is looked into: nothing is written."""

    def key(self, name: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What would become of a mail, and how it is read."""

    mail: Mail
    context: Context
    reading: Reading
    verdict: Verdict
    note: str
    answer: Outgoing | None


def rehearse(raw: bytes, store: ExplainStore | None, reception: Reception, at: datetime) -> Rehearsal:
    """A mail as if it came for the first time, at that moment. `store`: None where there is no database yet."""
    arrived = Arrived("", 0, 0, at, len(raw), raw)
    studied = replace(
        study(arrived, Seen(0, 1, Verdict.WAITING), reception), seals=()
    )  # by which copies are known again
    return _rehearsed(studied, store, reception)


def rehearse_again(
    row: SetAside, store: ExplainStore, reception: Reception, *, junk: bool, accepted: bool = False, words: str = ""
) -> Rehearsal:
    """A mail that was set aside, as if it were handled once more: what `quarantine retry` would do.

    `junk`: it lies in such a folder. `accepted`, `words`: as in `receive.again`.
    """
    seen = Seen(row.id, 1, Verdict.WAITING, copy=True)
    studied = study(as_it_came(row), seen, reception, junk=junk, accepted=accepted)
    return _rehearsed(said_so(studied, words), store, reception)


def _rehearsed(studied: Studied, store: ExplainStore | None, reception: Reception) -> Rehearsal:
    facts = facts_about([studied], store, reception) if store else _no_facts(reception)
    key = store.key("token") if store else b""
    found = understood(studied, facts, reception, key)
    would = decide_one(studied, facts, reception, key)
    answer = next(iter(would.outgoing), None)
    return Rehearsal(found.studied.mail, found.context, found.reading, would.verdict, would.note, answer)


def _no_facts(reception: Reception) -> Facts:
    """What is known before there is a database: the campaigns, as they stand in the file."""
    standings = {campaign.folded: by_the_file(campaign, reception.now()) for campaign in reception.campaigns}
    return Facts(ours={}, known={}, standings=standings, strangers={})

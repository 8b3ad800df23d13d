"""Once a year: members of whom nothing was heard are told how they are written down, and need not answer.

store.members_to_ask | templates | store.ask_members: queued and remembered in one transaction
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol

from signbot.core.address import Address
from signbot.core.answers import Answer, Membership, Say
from signbot.core.membership import Member
from signbot.outbox.office import Office
from signbot.store import Outgoing

A_YEAR = timedelta(days=365)
AT_ONCE = 50  # mails of a pass: nobody waits for them


class YearlyStore(Protocol):
    """The database, as far as this step needs it."""

    def members_to_ask(self, before: datetime, most: int) -> list[Member]: ...
    def ask_members(self, mails: Mapping[int, Outgoing], now: datetime) -> None: ...


def yearly(store: YearlyStore, office: Office, now: datetime) -> None:
    """Who has written to us within the year is not asked: any mail of theirs is a sign of life."""
    silent = store.members_to_ask(now - A_YEAR, AT_ONCE)
    if silent:
        store.ask_members({one.id: _question(one, office, now) for one in silent}, now)


def _question(one: Member, office: Office, now: datetime) -> Outgoing:
    item = Membership(say=Say.STILL_WITH_US, people=(one.person,), topics=one.topics, per_month=one.per_month)
    answer = Answer(Address(one.email, one.supporter), one.language, (item,), authenticated=True)
    return office.to_member(answer, now, once=f"{Say.STILL_WITH_US}:{one.id}:{now:%Y-%m-%d}")

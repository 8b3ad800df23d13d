"""Health: what a person should know of, each as a sentence; nothing: all is well.

last poll, outbox, servers, letters that are late or held, defects, alarms that nobody heard ─► problems

For `signbot health`, the page `/healthz`, and the word that all is well again.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from signbot.core.campaign import Campaign, CampaignState
from signbot.core.clock import DOUBTED
from signbot.core.decision import Standing
from signbot.store import MEND, OURSELVES, PRESS, Away, Health, Unheard

LEAST = timedelta(minutes=15)  # a poll, or a letter whose time has come, may be that late
PATIENCE = timedelta(hours=1)  # mail may wait that long to go out
EDGES = (("mailbox", "the mailbox"), ("smtp", "the outgoing mail server"))


class HealthStore(Protocol):
    """The database, as far as it is asked how the machine is."""

    def health(self, now: datetime) -> Health: ...
    def whole(self) -> bool: ...
    def away(self, edge: str) -> Away | None: ...
    def restored_from(self) -> datetime | None: ...
    def broken(self) -> dict[str, datetime]: ...
    def unheard(self, now: datetime, patience: timedelta) -> Unheard: ...
    def standings(self, campaigns: Sequence[Campaign], now: datetime) -> dict[str, Standing]: ...


def problems(
    store: HealthStore, campaigns: Sequence[Campaign], poll: timedelta, now: datetime, *, rings: bool, deep: bool = True
) -> Iterator[str]:
    """`poll`: how often the mailbox is to be read; `rings`: `[alarm]` calls somebody; `deep`: read the whole database,
    to see whether it is damaged. Unavailable where it cannot be had.
    """
    found, longest = store.health(now), max(3 * poll, LEAST)
    if deep and not store.whole():
        yield f"the database is damaged. {MEND}"
    if found.last_poll is None or now - found.last_poll > longest:
        yield f"the last complete poll was at {found.last_poll or 'no time yet'}"
    if found.oldest_due and now - found.oldest_due > PATIENCE:
        yield f"mail has been waiting to go out since {found.oldest_due}"
    for edge, name in EDGES:
        if (away := store.away(edge)) and away.told:
            yield f"{name} can't be used since {away.since}: see the alarm about it, or the log"
    if store.restored_from():
        yield "the database is an old copy of itself, and nothing goes on: see `signbot replay`"
    if doubt := store.away(DOUBTED):
        yield f"no letter closes since {doubt.since}: the clock is in doubt (see `signbot clock`)"
    for standing in store.standings(campaigns, now).values():
        yield from _late(standing, now, longest)
    if found.dead_letters:
        yield f"letters that could not be delivered: {found.dead_letters} (see `signbot deliveries`)"
    if found.uncertain:
        yield f"letters whose fate is uncertain: {found.uncertain} (see `signbot deliveries`)"
    for step, since in store.broken().items():
        yield f"a defect of signbot itself: the step “{step}” has broken off since {since} (see the log, action=defect)"
    yield from _unheard(store, now, rings=rings)


def _late(standing: Standing, now: datetime, longest: timedelta) -> Iterator[str]:
    """A letter whose time has come, and which does not go."""
    code = standing.campaign.code.written
    if standing.state is CampaignState.HELD and standing.held_by in (OURSELVES, PRESS):
        yield f"the letter {code} is held: {standing.reason} (see `signbot status`)"
    if standing.is_open and now - standing.due > longest:
        since = f"the letter {code} is overdue since {standing.due}"
        yield f"{since}: it has not been made (see the log of the last passes)"


def _unheard(store: HealthStore, now: datetime, *, rings: bool) -> Iterator[str]:
    """Coordinators can act only on what they hear."""
    unheard = store.unheard(now, PATIENCE)
    if unheard.waiting_since:
        yield f"coordinators could not be told: mail to them has been waiting since {unheard.waiting_since}"
    for address in unheard.refused:
        yield f"coordinators could not be told: the last mail to {address} was refused, or came back"
    if rings and unheard.unrung_since:
        yield f"[alarm] has reached nobody since {unheard.unrung_since}: see the log (action=alarm.failed)"

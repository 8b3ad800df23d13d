"""health: what a supervisor should know. Each problem is a sentence; none: exit 0."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

import click

from signbot.cli.shell import Shell, utc_now
from signbot.core.campaign import CampaignState
from signbot.core.clock import DOUBTED
from signbot.core.decision import Standing
from signbot.store import MEND, OURSELVES, PRESS, Health, Store, Unavailable

LEAST = timedelta(minutes=15)  # a poll, or a letter whose time has come, may be that late
PATIENCE = timedelta(hours=1)  # mail may wait that long to go out
EDGES = (("mailbox", "the mailbox"), ("smtp", "the outgoing mail server"))


@click.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def health(shell: Shell, as_json: bool) -> int:
    """Exit 0 or 1 for a supervisor: last good poll, outbox, letters that are late or held, defects, alarms unheard."""
    last: datetime | None = None
    try:
        if shell.begun:
            found = shell.store.health(utc_now())
            last, problems = found.last_poll, list(_problems(shell, found, utc_now()))
        else:
            problems = ["no pass has run yet"]
    except Unavailable as error:
        problems = [str(error)]
    answer = {"healthy": not problems, "problems": problems, "last_complete_poll": last.isoformat() if last else None}
    click.echo(json.dumps(answer) if as_json else "\n".join(problems) or "Healthy.")
    return 1 if problems else 0


def _problems(shell: Shell, found: Health, now: datetime) -> Iterator[str]:
    store, longest = shell.store, max(timedelta(seconds=3 * shell.config.imap.poll_seconds), LEAST)
    if not store.whole():
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
    for standing in store.standings(shell.config.campaigns, now).values():
        yield from _late(standing, now, longest)
    if found.dead_letters:
        yield f"letters that could not be delivered: {found.dead_letters} (see `signbot deliveries`)"
    if found.uncertain:
        yield f"letters whose fate is uncertain: {found.uncertain} (see `signbot deliveries`)"
    for step, since in store.broken().items():
        yield f"a defect of signbot itself: the step “{step}” has broken off since {since} (see the log, action=defect)"
    yield from _unheard(store, now, rings=shell.bell is not None)


def _late(standing: Standing, now: datetime, longest: timedelta) -> Iterator[str]:
    """A letter whose time has come, and which does not go."""
    code = standing.campaign.code.written
    if standing.state is CampaignState.HELD and standing.held_by in (OURSELVES, PRESS):
        yield f"the letter {code} is held: {standing.reason} (see `signbot status`)"
    if standing.is_open and now - standing.due > longest:
        since = f"the letter {code} is overdue since {standing.due}"
        yield f"{since}: it has not been made (see the log of the last passes)"


def _unheard(store: Store, now: datetime, *, rings: bool) -> Iterator[str]:
    """Coordinators can act only on what they hear."""
    unheard = store.unheard(now, PATIENCE)
    if unheard.waiting_since:
        yield f"coordinators could not be told: mail to them has been waiting since {unheard.waiting_since}"
    for address in unheard.refused:
        yield f"coordinators could not be told: the last mail to {address} was refused, or came back"
    if rings and unheard.unrung_since:
        yield f"[alarm] has reached nobody since {unheard.unrung_since}: see the log (action=alarm.failed)"

"""run, once, db upgrade."""

import json
import sys
from collections.abc import Callable
from functools import partial

import click

from signbot import logs
from signbot.cli.emergency import watched
from signbot.cli.shell import Shell, numbered, utc_now
from signbot.config import ConfigError
from signbot.core.delivery import Outage
from signbot.logs import get_logger
from signbot.outbox.defects import brief, stack
from signbot.passes import Pass, Works, broke_off, one_pass
from signbot.store import Busy, Restored, Store, Unavailable

DEFECT, TRY_AGAIN = 70, 75
log = get_logger(__name__)


def ready(shell: Shell) -> Works:
    """Everything wired; ConfigError when the file and the recorded campaigns disagree."""
    works = shell.works()
    if drift := shell.store.drift(works.reception.campaigns):
        raise ConfigError.from_sentences(shell.config.path, drift)
    return works


@click.command()
@click.option("--dry-run", is_flag=True, help="Say what a pass would do; change nothing, send nothing.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def once(shell: Shell, dry_run: bool, as_json: bool) -> int:
    """One complete pass: receive everything new, close what is ripe, send everything that is due."""
    if dry_run:
        return _report(_would_do(ready(shell), shell.store), as_json)
    with watched(shell):
        done = _one_pass(ready(shell))
    return _report(done, as_json)


def _one_pass(works: Works) -> Pass:
    """What ends a pass before its steps could is told, too."""
    try:
        return one_pass(works)
    except (Unavailable, Busy, Outage):
        raise
    except Exception as error:
        told(works, error)
        raise


def _would_do(works: Works, store: Store) -> Pass:
    now = utc_now()
    unhandled = 0
    for place in works.mailbox.places():
        handled = lambda uids, place=place: store.handled(place.folder, place.uidvalidity, uids)  # noqa: E731
        above = store.cursor(place.folder, place.uidvalidity)
        unhandled += sum(len(batch) for batch in works.mailbox.unhandled(place, above, handled))
    standings = store.standings(works.reception.campaigns, now)
    would = [
        code
        for code, standing in standings.items()
        if standing.is_ripe(now) or (standing.begins_addendum(now) and store.late_names(code))
    ]
    return Pass(received=unhandled, sent=store.count_due(now), closed=would)


def _report(done: Pass, as_json: bool) -> int:
    if as_json:
        click.echo(
            json.dumps(
                {
                    "received": done.received,
                    "sent": done.sent,
                    "closed": done.closed,
                    "troubles": done.troubles,
                    "waiting": done.waiting,
                }
            )
        )
    else:
        received, sent = numbered(done.received, "mail"), numbered(done.sent, "mail")
        click.echo(f"{received} received, {sent} sent, {numbered(len(done.closed), 'campaign')} closed.")
    for trouble in done.troubles + done.waiting:
        click.echo(trouble, err=True)
    for defect in done.net.defects:
        click.echo(f"a defect of signbot itself, told to the coordinators: {defect}", err=True)
    return DEFECT if done.net.defects else TRY_AGAIN if done.troubles else 0


def told(works: Works, error: Exception) -> None:
    """A defect outside the steps of a pass: coordinators hear of it, if that can be."""
    try:
        broke_off(works, error)
    except Exception as second:  # noqa: BLE001 - the first one is what is reported
        log.error("coordinators could not be told", action="defect.untold", error=brief(second), stack=stack(second))


@click.command()
@click.pass_obj
def run(shell: Shell) -> int:
    """The daemon: answers, deadlines, deliveries, until SIGTERM (finishes the step in hand).

    A changed config.toml is taken over before the next pass, at once on SIGHUP; of a wrong one coordinators are told.
    """
    from signbot.cli.follow import Follower, watch_of
    from signbot.cli.metrics import watched_by
    from signbot.schedule import run as run_daemon
    from signbot.supervisor import ours

    logs.show(steps=True, zone=shell.config.bot.time_zone)
    with watched(shell):
        ready(shell)
    supervisor = ours()
    watch, follower = watch_of(shell, supervisor), Follower(shell, supervisor)
    with watched(shell):
        hidden = watched_by(shell)
    _greet(shell)
    try:
        run_daemon(watch, follower.renew, partial(_attempt, shell), supervisor)
    finally:
        hidden()
    return 0


def _greet(shell: Shell) -> None:
    """Whoever started it by hand sees that it runs, and how it ends: else nothing is said until mail comes."""
    if sys.stderr.isatty():
        bot, way = shell.config.bot, "Ctrl-C ends it, at any time"
        click.echo(f"signbot reads {bot.address}, and answers. Leave this window open; {way}.", err=True)


def _attempt(shell: Shell, works: Callable[[], Works], one: Callable[[], Pass]) -> Pass | None:
    """One pass of the daemon: what makes `once` exit 75 or 70 is here a line, and the next tick tries again."""
    try:
        with watched(shell):
            return one()
    except Restored:
        raise  # no later pass can do anything: a person must
    except (Unavailable, Busy, Outage) as error:
        click.echo(str(error), err=True)
    except Exception as error:  # noqa: BLE001 - a daemon that dies of a defect stops everything: told, and on it goes
        told(works(), error)
    return None


@click.group()
def db() -> None:
    """The database."""


@db.command()
@click.pass_obj
def upgrade(shell: Shell) -> int:
    """Bring the database to this version's schema; harmless when it is there already."""
    from signbot.store import Store

    Store(shell.config.bot.database).upgrade()
    click.echo("The database is up to date.")
    return 0

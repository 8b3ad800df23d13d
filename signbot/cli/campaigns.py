"""extend, close, hold, release, cancel, clock: a coordinator's hand on a campaign."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import click

from signbot.cli.shell import Shell, assured, make_sure, utc_now
from signbot.cli.status import DOUBT, at_home
from signbot.config import parse_deadline
from signbot.core.campaign import Campaign, CampaignState
from signbot.core.clock import DOUBTED
from signbot.store import Store

if TYPE_CHECKING:
    from signbot.core.desk import Plan

WHY = click.option("--reason", default="", help="Why: it is recorded with who and when.")
DRY_RUN = click.option("--dry-run", is_flag=True, help="Say what it would do; change nothing.")


@click.command()
@click.argument("code")
@click.argument("deadline")
@WHY
@DRY_RUN
@click.pass_obj
def extend(shell: Shell, code: str, deadline: str, reason: str, dry_run: bool) -> None:
    """Give CODE a new DEADLINE, such as 2026-12-08T17:00 (in the bot's time zone unless it has an offset).

    It overrides the file's deadline until that changes too.
    """
    campaign = shell.campaign(code)
    try:
        moment = parse_deadline(deadline, campaign.zone)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="DEADLINE") from error
    if moment <= utc_now():
        raise click.BadParameter("lies in the past: `signbot close` closes a letter now", param_hint="DEADLINE")
    if _carried_out(shell, "extend", campaign, reason, dry_run=dry_run, deadline=moment):
        at = moment.astimezone(campaign.zone)
        click.echo(f"{campaign.code.written}: the deadline is now {at:%Y-%m-%d %H:%M %Z}.")


@click.command()
@click.argument("code")
@WHY
@click.option("--yes", is_flag=True, help="Do not ask.")
@DRY_RUN
@click.pass_obj
def close(shell: Shell, code: str, reason: str, yes: bool, dry_run: bool) -> None:
    """Close CODE now: it is ripe, and the next pass dispatches its letter."""
    campaign = shell.campaign(code)
    if _carried_out(shell, "close", campaign, reason, lambda: make_sure("Close it?", yes), dry_run=dry_run):
        click.echo(f"{campaign.code.written} is closed to new names; {_goes(shell.store, campaign)}.")


def _goes(store: Store, campaign: Campaign) -> str:
    """What becomes of its letter now."""
    if store.away(DOUBTED):
        return f"its letter waits: {DOUBT}"
    if store.standings([campaign], utc_now())[campaign.folded].state is CampaignState.HELD:
        return f'its letter is held: `signbot release "{campaign.code.written}"` sends it'
    return "the next pass sends its letter"


@click.command()
@click.argument("code")
@WHY
@DRY_RUN
@click.pass_obj
def hold(shell: Shell, code: str, reason: str, dry_run: bool) -> None:
    """Hold CODE: it goes on collecting, and nothing is dispatched until `release`."""
    campaign = shell.campaign(code)
    if _carried_out(shell, "hold", campaign, reason, dry_run=dry_run):
        click.echo(f"{campaign.code.written} is held. `signbot release` lets it go on.")


@click.command()
@click.argument("code")
@WHY
@DRY_RUN
@click.pass_obj
def release(shell: Shell, code: str, reason: str, dry_run: bool) -> None:
    """Release CODE: a held campaign goes on, a letter that waits for approval is sent by the next pass."""
    campaign = shell.campaign(code)
    if not _carried_out(shell, "release", campaign, reason, dry_run=dry_run):
        return
    waits = f"no letter closes, though: {DOUBT}" if shell.store.away(DOUBTED) else "the next pass goes on with it"
    click.echo(f"{campaign.code.written} is released; {waits}.")


@click.command()
@click.argument("code")
@WHY
@click.option("--yes", is_flag=True, help="Do not ask.")
@DRY_RUN
@click.pass_obj
def cancel(shell: Shell, code: str, reason: str, yes: bool, dry_run: bool) -> None:
    """Cancel CODE (the case is solved): nothing more is delivered, and the supporters are told."""
    campaign = shell.campaign(code)
    if _carried_out(shell, "cancel", campaign, reason, lambda: assured("Cancel it?", yes), dry_run=dry_run):
        click.echo(f"{campaign.code.written} is cancelled; the next pass tells the supporters.")


def _carried_out(
    shell: Shell,
    what: str,
    campaign: Campaign,
    reason: str,
    sure: Callable[[], object] | None = None,
    *,
    dry_run: bool,
    **how: datetime,
) -> bool:
    """Planned, shown to whoever must be `sure` of it, and done; whether it was. `status` does not load the desk."""
    from signbot.cli.plans import refused, say
    from signbot.desk import letters

    planned: Callable[..., Plan] = getattr(letters, what)
    registered(shell)
    with refused():
        plan = planned(shell.hand, campaign, **how)
    if sure or dry_run:
        say(plan)
    if dry_run:
        return False
    if sure:
        sure()
    letters.do_letter(shell.hand, plan, shell.who, reason)
    return True


@click.command()
@click.option("--trust", is_flag=True, help="You have looked: the clock of this computer is right.")
@WHY
@click.pass_obj
def clock(shell: Shell, trust: bool, reason: str) -> int:
    """What time it is, here and by the mail server's clock. No letter closes while they disagree.

    Exit 1 while the clock is in doubt. The word of --trust holds until the clock is set, or the computer starts anew.
    """
    from signbot.closing.clock import compared

    works = shell.works()
    here, said = works.reading(), works.mailbox.clock()
    zone = shell.config.bot.time_zone
    click.echo(f"this computer:   {at_home(here.at.isoformat(), zone)}")
    click.echo(f"the mail server: {at_home(said.isoformat(), zone) if said else 'it does not say'}")
    if trust:
        shell.store.vouch(here, shell.who, reason)
        click.echo("The clock of this computer is believed; letters that wait for it go with the next pass.")
        return 0
    doubted = shell.store.away(DOUBTED) is not None or bool(compared(here, said).doubt)
    click.echo(TRUST if doubted else "Nothing speaks against the clock of this computer.")
    return int(doubted)


TRUST = "The clock is in doubt: set it right; or, if it is right, say so by `signbot clock --trust`."


def registered(shell: Shell) -> Store:
    """The store, knowing every campaign of the file: also before the first pass."""
    shell.store.register(shell.config.campaigns, utc_now())
    return shell.store

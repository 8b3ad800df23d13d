"""status, extend, close, hold, release, cancel, clock: a coordinator's hand on a campaign."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from signbot.cli.shell import Shell, assured, make_sure, print_table, utc_now
from signbot.config import parse_deadline
from signbot.core.advance import STANDS, NoticeState
from signbot.core.campaign import Campaign, CampaignState, SignatureState
from signbot.core.clock import DOUBTED
from signbot.core.decision import Standing, by_the_file
from signbot.core.delivery import DeliveryState
from signbot.core.ledger import Verdict
from signbot.store import FATES, Kept, Store

if TYPE_CHECKING:
    from signbot.core.desk import Plan

DOUBT = "the clock of this computer is in doubt (see `signbot clock`)"
WHY = click.option("--reason", default="", help="Why: it is recorded with who and when.")


@click.command()
@click.argument("code", required=False)
@click.option("--jobs", "as_jobs", is_flag=True, help="What comes next instead, and when: deadlines, reminders, …")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def status(shell: Shell, code: str | None, as_jobs: bool, as_json: bool) -> None:
    """Campaigns, counts, deliveries, mailbox, outbox, and the balance of mails."""
    campaigns = (shell.recorded(code),) if code else shell.config.campaigns
    if as_jobs:
        _say_what_comes(shell, campaigns, as_json)
        return
    found = _status(shell, campaigns)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
    else:
        _print_status(found, shell.config.bot.time_zone)


def _status(shell: Shell, campaigns: tuple[Campaign, ...]) -> dict[str, Any]:
    now = utc_now()
    if not shell.begun:
        return {
            "campaigns": [_campaign(by_the_file(campaign, now), {}, {}) for campaign in campaigns],
            "balance": {"received": 0, **dict.fromkeys(Verdict, 0)},
            "outbox": dict.fromkeys(FATES, 0),
            "mailbox": {"last_complete_poll": None},
            "clock": {"doubted_since": None},
        }
    store = shell.store
    standings = store.standings(campaigns, now)
    counts = {folded: store.counts(folded) for folded in standings}
    poll, doubt = store.last_complete_poll(), store.away(DOUBTED)
    return {
        "campaigns": [
            {
                **_campaign(standing, counts[folded]["signatures"], counts[folded]["deliveries"]),
                "members": store.standing_names(folded),
                "notices": store.notice_counts(folded),
            }
            for folded, standing in standings.items()
        ],
        "balance": store.balance(),
        "outbox": store.outbox_counts(),
        "mailbox": {"last_complete_poll": poll.isoformat() if poll else None},
        "clock": {"doubted_since": doubt.since.isoformat() if doubt else None},
    }


def _say_what_comes(shell: Shell, campaigns: tuple[Campaign, ...], as_json: bool) -> None:
    """The agenda of the daemon: `run` wakes at each of these moments, and `once` does what is due by then."""
    from signbot.outbox.agenda import agenda

    now, zone = utc_now(), shell.config.bot.time_zone
    standings, kept = {one.folded: by_the_file(one, now) for one in campaigns}, dict[str, Kept]()
    if shell.begun:
        standings, kept = shell.store.standings(campaigns, now), shell.store.kept_until()
    jobs = agenda(standings, kept, zone, now)
    if as_json:
        rows = [{"at": job.at.isoformat(), "campaign": job.campaign or None, "job": job.what} for job in jobs]
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    for job in jobs:
        click.echo(f"{_shown(job.at.isoformat(), zone)}  {job.what:<15}  {job.campaign or 'all campaigns'}")


def _campaign(standing: Standing, signatures: dict[Any, int], deliveries: dict[Any, int]) -> dict[str, Any]:
    """`members`: whose names stand there by their membership; `notices`: how the members who were told stand about it.

    Both are nobody here.
    """
    campaign = standing.campaign
    return {
        "code": campaign.code.written,
        "title": campaign.title,
        "state": standing.state,
        "reason": standing.reason,
        "opens": campaign.opens.isoformat() if campaign.opens else None,
        "deadline": standing.deadline.isoformat(),
        "goal": campaign.goal or None,
        "members": 0,
        "notices": {},
        "version": standing.versions[-1].number if standing.versions else 1,
        "signatures": {state: signatures.get(state, 0) for state in SignatureState},
        "deliveries": {
            state: deliveries.get(state, 0) for state in DeliveryState if state is not DeliveryState.SENDING
        },
    }


def _print_status(found: dict[str, Any], zone: ZoneInfo) -> None:
    rows = [
        (
            f"{campaign['code']} {campaign['title']}",
            f"{campaign['state']}: {campaign['reason']}" if campaign["reason"] else campaign["state"],
            _shown(campaign["deadline"], zone),
            _nonzero(campaign["signatures"]),
            _nonzero(campaign["deliveries"]),
        )
        for campaign in found["campaigns"]
    ]
    print_table(("campaign", "state", "deadline", "signatures", "deliveries"), rows)
    for campaign in found["campaigns"]:
        if campaign["notices"]:
            click.echo(f"{campaign['code']}: members: {_told(campaign['notices'])}")
    click.echo(f"\nmails: {_nonzero(found['balance']) or 'none yet'}")
    click.echo(f"outbox: {_nonzero(found['outbox']) or 'empty'}")
    poll = found["mailbox"]["last_complete_poll"]
    click.echo(f"last complete poll: {_shown(poll, zone) if poll else 'never'}")
    if found["clock"]["doubted_since"]:
        click.echo(f"no letter closes: {DOUBT}")


def _told(notices: dict[str, int]) -> str:
    """`150 shown, 120 on the letter, 3 off, 1 came back`."""
    on_letter = sum(notices.get(state, 0) for state in STANDS)
    said = {
        "shown": sum(notices.values()),
        "on the letter": on_letter,
        "off": notices.get(NoticeState.OFF, 0),
        "came back": notices.get(NoticeState.BOUNCED, 0),
    }
    return _nonzero(said)


def _shown(moment: str, zone: ZoneInfo) -> str:
    return f"{datetime.fromisoformat(moment).astimezone(zone):%Y-%m-%d %H:%M %Z}"


def _nonzero(counts: dict[str, int]) -> str:
    return ", ".join(f"{number} {name}" for name, number in counts.items() if number)


@click.command()
@click.argument("code")
@click.argument("deadline")
@WHY
@click.pass_obj
def extend(shell: Shell, code: str, deadline: str, reason: str) -> None:
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
    _carried_out(shell, "extend", campaign, reason, deadline=moment)
    click.echo(f"{campaign.code.written}: the deadline is now {moment.astimezone(campaign.zone):%Y-%m-%d %H:%M %Z}.")


@click.command()
@click.argument("code")
@WHY
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def close(shell: Shell, code: str, reason: str, yes: bool) -> None:
    """Close CODE now: it is ripe, and the next pass dispatches its letter."""
    campaign = shell.campaign(code)
    _carried_out(shell, "close", campaign, reason, lambda plan: _sure_to_close(plan, yes))
    click.echo(f"{campaign.code.written} is closed to new names; {_goes(shell.store, campaign)}.")


def _sure_to_close(plan: Plan, yes: bool) -> bool:
    from signbot.cli.plans import say

    say(plan)
    make_sure("Close it?", yes)
    return True


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
@click.pass_obj
def hold(shell: Shell, code: str, reason: str) -> None:
    """Hold CODE: it goes on collecting, and nothing is dispatched until `release`."""
    campaign = shell.campaign(code)
    _carried_out(shell, "hold", campaign, reason)
    click.echo(f"{campaign.code.written} is held. `signbot release` lets it go on.")


@click.command()
@click.argument("code")
@WHY
@click.pass_obj
def release(shell: Shell, code: str, reason: str) -> None:
    """Release CODE: a held campaign goes on, a letter that waits for approval is sent by the next pass."""
    campaign = shell.campaign(code)
    _carried_out(shell, "release", campaign, reason)
    waits = f"no letter closes, though: {DOUBT}" if shell.store.away(DOUBTED) else "the next pass goes on with it"
    click.echo(f"{campaign.code.written} is released; {waits}.")


@click.command()
@click.argument("code")
@WHY
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Say what would be cancelled; change nothing.")
@click.pass_obj
def cancel(shell: Shell, code: str, reason: str, yes: bool, dry_run: bool) -> None:
    """Cancel CODE (the case is solved): nothing more is delivered, and the supporters are told."""
    campaign = shell.campaign(code)

    def sure(plan: Plan) -> bool:
        from signbot.cli.plans import say

        say(plan)
        if not dry_run:
            assured("Cancel it?", yes)
        return not dry_run

    if _carried_out(shell, "cancel", campaign, reason, sure):
        click.echo(f"{campaign.code.written} is cancelled; the next pass tells the supporters.")


def _carried_out(
    shell: Shell,
    what: str,
    campaign: Campaign,
    reason: str,
    sure: Callable[[Plan], bool] = lambda _plan: True,
    **how: datetime,
) -> bool:
    """Planned, shown to whoever must be sure of it, and done; whether it was. `status` does not load the desk."""
    from signbot.cli.plans import refused
    from signbot.desk import letters

    planned: Callable[..., Plan] = getattr(letters, what)
    registered(shell)
    with refused():
        plan = planned(shell.hand, campaign, **how)
    if not sure(plan):
        return False
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
    click.echo(f"this computer:   {_shown(here.at.isoformat(), zone)}")
    click.echo(f"the mail server: {_shown(said.isoformat(), zone) if said else 'it does not say'}")
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

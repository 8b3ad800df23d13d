"""status: how the letters stand, for people and as JSON. `watch` shows the same, again and again.

the store's numbers ─► what_stands (JSON) ─► lines for people: names of the goal, how they grew, what waits
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import click

from signbot.cli.shell import Shell, numbered, print_table, utc_now
from signbot.core.advance import STANDS, NoticeState
from signbot.core.campaign import Campaign, SignatureState
from signbot.core.clock import DOUBTED
from signbot.core.decision import Standing, by_the_file
from signbot.core.delivery import CAME_BACK, NEEDS_A_PERSON, TOLD, DeliveryState
from signbot.core.growth import growth, sparkline
from signbot.core.ledger import Verdict
from signbot.store import FATES, Kept

DOUBT = "the clock of this computer is in doubt (see `signbot clock`)"
SPARKS = 12  # characters of a curve
MOST_DRAWN = 200_000  # names: more of them take longer to be counted by their moments than a person waits
HEADINGS = ("campaign", "state", "deadline", "names", "others", "deliveries")


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
    found = what_stands(shell, campaigns)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
    else:
        _print_status(shell, campaigns, found)


def what_stands(shell: Shell, campaigns: tuple[Campaign, ...]) -> dict[str, Any]:
    """As `status --json` prints it."""
    now = utc_now()
    if not shell.begun:
        return {
            "campaigns": [_campaign(by_the_file(campaign, now), {}, {}, {}) for campaign in campaigns],
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
                **_campaign(standing, **counts[folded]),
                "members": store.standing_names(folded),
                "notices": store.notice_counts(folded),
                "late": store.late_names(folded),
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
        click.echo(f"{at_home(job.at.isoformat(), zone)}  {job.what:<15}  {job.campaign or 'all campaigns'}")


def _campaign(
    standing: Standing, signatures: dict[Any, int], deliveries: dict[Any, int], told: dict[Any, int]
) -> dict[str, Any]:
    """`told`: the deliveries, those apart that a report says have not arrived; states without any are left out.

    `members`: whose names stand there by their membership; `notices`: how the members who were told stand about it.

    `late`: names that came after the freeze, for the addendum. All three are nobody here.
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
        "late": 0,
        "version": standing.versions[-1].number if standing.versions else 1,
        "signatures": {state: signatures.get(state, 0) for state in SignatureState},
        "deliveries": {
            state: deliveries.get(state, 0) for state in DeliveryState if state is not DeliveryState.SENDING
        },
        "told": {fate: number for fate in TOLD if (number := told.get(fate, 0))},
    }


def _print_status(shell: Shell, campaigns: tuple[Campaign, ...], found: dict[str, Any]) -> None:
    print_table(HEADINGS, rows(shell, campaigns, found))
    click.echo("")
    for line in lines(found, shell.config.bot.time_zone):
        click.echo(line)


def rows(shell: Shell, campaigns: tuple[Campaign, ...], found: dict[str, Any]) -> list[tuple[str, ...]]:
    """A row for each letter, under HEADINGS."""
    curves, zone = dict(_curves(shell, campaigns, found)), shell.config.bot.time_zone
    return [_row(campaign, curves.get(campaign["code"], ""), zone) for campaign in found["campaigns"]]


def _row(campaign: dict[str, Any], curve: str, zone: ZoneInfo) -> tuple[str, ...]:
    counted = campaign["signatures"][SignatureState.COUNTED]
    others = {state: number for state, number in campaign["signatures"].items() if state != SignatureState.COUNTED}
    return (
        f"{campaign['code']} {campaign['title']}",
        f"{campaign['state']}: {campaign['reason']}" if campaign["reason"] else campaign["state"],
        at_home(campaign["deadline"], zone),
        " ".join(filter(None, (str(counted), f"of {campaign['goal']}" if campaign["goal"] else "", curve))),
        _nonzero(others),
        _nonzero({fate.replace("-", " "): number for fate, number in campaign["told"].items()}),
    )


def _curves(shell: Shell, campaigns: tuple[Campaign, ...], found: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """By code: how the names grew, as a few characters."""
    counted = {one["code"]: one["signatures"][SignatureState.COUNTED] for one in found["campaigns"]}
    deadlines = {one["code"]: datetime.fromisoformat(one["deadline"]) for one in found["campaigns"]}
    for campaign in campaigns:
        code = campaign.code.written
        if 0 < counted.get(code, 0) <= MOST_DRAWN:
            came = shell.store.growth(campaign.folded)
            curve = growth(came, campaign.opens or came[0][0], utc_now(), deadlines[code], campaign.goal)
            yield code, sparkline(curve, SPARKS)


def lines(found: dict[str, Any], zone: ZoneInfo) -> Iterator[str]:
    """What is said below the letters: what waits for a person first."""
    for campaign in found["campaigns"]:
        if campaign["notices"]:
            yield f"{campaign['code']}: members: {_told(campaign['notices'])}"
    waits = [*_waiting(found)]
    yield f"waits for you: {'; '.join(waits) or 'nothing'}"
    yield f"mails: {_nonzero(found['balance']) or 'none yet'}"
    yield f"outbox: {_nonzero(found['outbox']) or 'empty'}"
    poll = found["mailbox"]["last_complete_poll"]
    yield f"last complete poll: {at_home(poll, zone) if poll else 'never'}"
    if found["clock"]["doubted_since"]:
        yield f"no letter closes: {DOUBT}"


def _waiting(found: dict[str, Any]) -> Iterator[str]:
    held, broken = found["balance"][Verdict.HELD], found["balance"][Verdict.QUARANTINED]
    if held:
        yield f"{numbered(held, 'mail')} held (quarantine list --held)"
    if broken:
        yield f"{numbered(broken, 'mail')} that could not be read (quarantine list)"
    for campaign in found["campaigns"]:
        undecided = sum(campaign["told"].get(fate, 0) for fate in (*NEEDS_A_PERSON, CAME_BACK))
        if campaign["state"] == "awaiting-approval":
            yield f"{campaign['code']} to be approved (release)"
        elif campaign["state"] == "held":
            yield f"{campaign['code']} held (release)"
        if undecided:
            yield f"{numbered(undecided, 'delivery')} of {campaign['code']} (deliveries, resolve)"


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


def at_home(moment: str, zone: ZoneInfo) -> str:
    """A moment of JSON, by the coordinator's clock."""
    return f"{datetime.fromisoformat(moment).astimezone(zone):%Y-%m-%d %H:%M %Z}"


def _nonzero(counts: dict[str, int]) -> str:
    return ", ".join(f"{number} {name}" for name, number in counts.items() if number)

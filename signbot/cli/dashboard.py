"""dashboard: how all letters stand, as one file for coordinators' eyes: the pictures of the digest, and what waits."""

from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from signbot import private_files
from signbot.cli.journal import row_of
from signbot.cli.shell import Shell, named_file, utc_now
from signbot.core.address import masked
from signbot.core.campaign import UNDECIDED, SignatureState
from signbot.core.decision import Standing
from signbot.core.delivery import NEEDS_A_PERSON
from signbot.core.growth import growth
from signbot.core.letter.letter import LetterFailed
from signbot.edges.pages import dashboard_html
from signbot.edges.templates.recorded import translated
from signbot.store import DeliveryRow, Entry

LATEST = 20  # entries of the journal
FLAGGED = 50  # names to look at, of one letter


@click.command()
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path), help="An HTML file.")
@click.pass_obj
def dashboard(shell: Shell, output: Path) -> None:
    """Write how all letters stand into one HTML file: numbers, growth, deliveries, what waits for you.

    It holds names, is readable by you alone, and shows the moment at which it was made.
    """
    now = utc_now()
    facts = {**_facts(shell, now), "translated": translated}
    html = dashboard_html(shell.folders, shell.config.bot.name, shell.config.bot.time_zone, now, facts)
    with named_file(output):
        private_files.write(output, html.encode())
    click.echo(f"Written to {output}.", err=True)


def _facts(shell: Shell, now: datetime) -> dict[str, Any]:
    if not shell.begun:
        return {"letters": [], "held": [], "journal": [], "poll": None, "outbox": {}}
    store = shell.store
    standings = store.standings(shell.config.campaigns, now)
    return {
        "letters": [_letter(shell, standing, now) for standing in standings.values()],
        "held": [(one.id, one.arrived, masked(one.sender), one.note) for one in store.set_aside(held_only=True)],
        "journal": [_entry(shell, entry) for entry in store.journal(None)[-LATEST:][::-1]],
        "poll": store.last_complete_poll(),
        "outbox": {state: number for state, number in store.outbox_counts().items() if number},
    }


def _entry(shell: Shell, entry: Entry) -> dict[str, Any]:
    written = {one.folded: one.code.written for one in shell.config.campaigns}
    row = row_of(entry, written.get(entry.campaign, entry.campaign))
    return {**row, "at": entry.at, "what": masked(entry.done), "until": entry.until}


def _letter(shell: Shell, standing: Standing, now: datetime) -> dict[str, Any]:
    store, campaign, code = shell.store, standing.campaign, standing.campaign.folded
    counts = store.counts(code)["signatures"]
    flagged = store.doubtful(code).flagged if standing.state in UNDECIDED else []
    return {
        "campaign": campaign,
        "state": standing.state,
        "reason": masked(standing.reason),
        "deadline": standing.deadline,
        "counted": counts[SignatureState.COUNTED],
        "others": {state: counts[state] for state in SignatureState if state is not SignatureState.COUNTED},
        "members": store.standing_names(code),
        "picture": _picture(shell, standing, now) if counts[SignatureState.COUNTED] else "",
        "flagged": flagged[:FLAGGED],
        "more": max(len(flagged) - FLAGGED, 0),
        "deliveries": list(_by_recipient(store.deliveries(code))),
    }


def _picture(shell: Shell, standing: Standing, now: datetime) -> str:
    """PNG, in base64; "" where it can't be drawn: the numbers say the same."""
    campaign = standing.campaign
    came = shell.store.growth(campaign.folded)
    curve = growth(came, campaign.opens or came[0][0], now, standing.deadline, campaign.goal)
    try:
        return b64encode(shell.press.growth(curve, shell.config.bot.languages[0], campaign.zone)).decode()
    except LetterFailed:
        return ""


def _by_recipient(rows: list[DeliveryRow]) -> Iterator[dict[str, Any]]:
    """One for each name on the letter; what needs a person stands with its number and its reason."""
    for printed in dict.fromkeys(row.printed for row in rows):
        theirs = [row for row in rows if row.printed == printed]
        yield {
            "printed": printed,
            "copies": len(theirs),
            "gone": sum(row.went for row in theirs),
            "waiting": [
                (row.id, row.told, row.reason) for row in theirs if row.state in NEEDS_A_PERSON or row.came_back
            ],
        }

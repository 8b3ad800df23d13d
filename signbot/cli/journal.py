"""journal: who did what, when and why, as the database has it. No address is shown whole."""

import json

import click

from signbot.cli.shell import Shell, console, shown
from signbot.core.address import masked
from signbot.store import Entry


@click.command()
@click.argument("code", required=False)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def journal(shell: Shell, code: str | None, as_json: bool) -> None:
    """Who did what, when and why: what coordinators did, and what signbot did by itself.

    The newest stands last. With CODE only what was done to that letter.
    """
    folded = shell.recorded(code).folded if code else None
    entries = shell.store.journal(folded) if shell.begun else []
    written = {campaign.folded: campaign.code.written for campaign in shell.config.campaigns}
    found = [row_of(entry, written.get(entry.campaign, entry.campaign)) for entry in entries]
    if as_json:
        click.echo(shown(json.dumps(found, ensure_ascii=False)))
    elif not found:
        click.echo("Nothing yet.")
    else:
        from rich.markup import escape
        from rich.table import Table

        zone = shell.config.bot.time_zone
        table = Table("when", "who", "campaign", "what", "why", box=None, pad_edge=False)
        for entry, row in zip(entries, found, strict=True):
            what = f"{entry.done} {entry.until.astimezone(zone):%Y-%m-%d %H:%M %Z}" if entry.until else row["what"]
            words = (row["who"], row["campaign"], what, row["why"])
            table.add_row(f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M %Z}", *(escape(shown(word)) for word in words))
        console().print(table)


def row_of(entry: Entry, campaign: str) -> dict[str, str]:
    """As JSON has it: `at` as ISO 8601 in UTC, `campaign` as its code is written; "" where it is about no letter."""
    return {
        "at": entry.at.isoformat(),
        "who": masked(entry.who),
        "campaign": campaign,
        "what": masked(entry.what),
        "why": masked(entry.why),
    }

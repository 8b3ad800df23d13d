"""health: what a supervisor should know. Each problem is a sentence; none: exit 0."""

import json
from datetime import datetime, timedelta

import click

from signbot.cli.shell import Shell, utc_now
from signbot.outbox.health import problems
from signbot.store import Unavailable


@click.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def health(shell: Shell, as_json: bool) -> int:
    """Exit 0 or 1 for a supervisor: last good poll, outbox, letters that are late or held, defects, alarms unheard."""
    last: datetime | None = None
    try:
        if shell.begun:
            last, found = shell.store.health(utc_now()).last_poll, _problems(shell)
        else:
            found = ["no pass has run yet"]
    except Unavailable as error:
        found = [str(error)]
    answer = {"healthy": not found, "problems": found, "last_complete_poll": last.isoformat() if last else None}
    click.echo(json.dumps(answer) if as_json else "\n".join(found) or "Healthy.")
    return 1 if found else 0


def _problems(shell: Shell) -> list[str]:
    config, rings = shell.config, shell.bell is not None
    poll = timedelta(seconds=config.imap.poll_seconds)
    return list(problems(shell.store, config.campaigns, poll, utc_now(), rings=rings))

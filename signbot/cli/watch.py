"""watch: how the letters stand, as it changes, until somebody has seen enough."""

import sys
import time
from typing import TYPE_CHECKING

import click

from signbot.cli.shell import Shell, console, utc_now
from signbot.cli.status import HEADINGS, lines, rows, what_stands
from signbot.core.campaign import Campaign

if TYPE_CHECKING:
    from rich.console import RenderableType


@click.command()
@click.argument("code", required=False)
@click.option("--every", type=click.IntRange(min=1), default=5, show_default=True, help="Seconds between two looks.")
@click.pass_obj
def watch(shell: Shell, code: str | None, every: int) -> None:
    """Show how the letters stand, live, until Ctrl-C. Into a file or a pipe it is shown once."""
    campaigns = (shell.recorded(code),) if code else shell.config.campaigns
    from rich.live import Live

    screen = console()
    if not sys.stdout.isatty():
        screen.print(_seen(shell, campaigns))
        return

    def look() -> "RenderableType":
        return _seen(shell, campaigns)

    try:
        with Live(look(), console=screen, auto_refresh=False, screen=False) as live:
            while True:
                time.sleep(every)
                live.update(look(), refresh=True)
    except KeyboardInterrupt:
        return


def _seen(shell: Shell, campaigns: tuple[Campaign, ...]) -> "RenderableType":
    from rich.console import Group
    from rich.markup import escape
    from rich.table import Table
    from rich.text import Text

    found, zone = what_stands(shell, campaigns), shell.config.bot.time_zone
    table = Table(*HEADINGS, box=None, pad_edge=False)
    for row in rows(shell, campaigns, found):
        table.add_row(*map(escape, row))
    now = f"{utc_now().astimezone(zone):%Y-%m-%d %H:%M:%S %Z}"
    return Group(table, Text(""), *map(Text, lines(found, zone)), Text(f"as of {now}; Ctrl-C ends it", style="dim"))

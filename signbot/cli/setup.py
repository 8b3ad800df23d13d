"""check: is everything right, and does it work? Offline by reading, `--online` by trying."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from itertools import chain
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from signbot.cli.checks import drift, untold, unusable
from signbot.cli.findings import Found, Verdict
from signbot.cli.online import look
from signbot.cli.shell import Shell, numbered, utc_now
from signbot.config import Caution, Config, ConfigError, Mistake
from signbot.core.campaign import Campaign, Channel, Role
from signbot.store import Busy, Unavailable

if TYPE_CHECKING:
    from rich.console import Console

_NARROW = 40  # columns
CONFIG = 78  # sysexits.h: EX_CONFIG
TRY_AGAIN = 75  # EX_TEMPFAIL


# check ------------------------------------------------------------------------------------------


@click.command()
@click.option("--online", is_flag=True, help="Also log in to the servers, mail the bot itself, and try [alarm].")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def check(context: click.Context, online: bool, as_json: bool) -> None:
    """Validate the whole configuration: every mistake at once, with its line and the fix."""
    shell: Shell = context.obj
    config, mistakes = _checked(shell)
    found: list[Found] = []
    if not as_json:
        wrong = bool(mistakes) or config is None
        _print_mistakes(shell.config_path, mistakes) if wrong else _print_right(shell.config, _reach(shell))
    if online and config and not mistakes:
        found = _tried(shell, config, quiet=as_json)
    if as_json:
        warnings = config.warnings if config else ()
        click.echo(json.dumps(_as_data(mistakes, warnings, found), ensure_ascii=False, indent=2))
    context.exit(_exit_code(mistakes, found))


def _exit_code(mistakes: tuple[Mistake, ...], found: list[Found]) -> int:
    failed = [each for each in found if not each.ok]
    if mistakes or any(each.ours for each in failed):
        return CONFIG
    return TRY_AGAIN if failed else 0


def _tried(shell: Shell, config: Config, *, quiet: bool) -> list[Found]:
    """Each thing is told as soon as it is known, and on a terminal what is being tried: a mail may take a minute."""
    from rich.console import Console
    from rich.markup import escape

    from signbot.edges.dns import Dns

    shell.keys.check()
    found = []
    console = Console(stderr=True, quiet=quiet)
    with shell.another_mailbox() as inbox, shell.smtp() as sender, console.status("") as status:
        records = Dns(config.imap.dns_server)
        for each in chain(look(config, inbox, sender, records, lambda now: status.update(escape(now))), _bell(shell)):
            found.append(each)
            if not quiet:
                status.stop()  # click writes beside it
                click.echo("\n".join(_folded(each.lines, console)), err=not each.ok)
                status.start()
    if not quiet:
        click.echo(_summed_up(found))
    return found


def _folded(lines: list[str], console: "Console") -> list[str]:
    """To the width of a terminal, under where each begins; for a file or a pipe, each is one line."""
    if not console.is_terminal:
        return lines
    room = max(console.width, _NARROW)
    return [row for line in lines for row in wrap(line, room, subsequent_indent=" " * 13, drop_whitespace=False)]


def _summed_up(found: list[Found]) -> str:
    counts = Counter(each.verdict for each in found)
    failed, notes = counts[Verdict.FAIL], counts[Verdict.NOTE]
    hints = f"; {numbered(notes, 'note')} on what could be better" if notes else ""
    if failed:
        return f"{numbered(failed, 'thing')} to set right{hints}. Then run this check again."
    return f"Everything that was tried works{hints}."


def _bell(shell: Shell) -> Iterator[Found]:
    """Whoever is called by `[alarm]` is called, and told that it is a test."""
    if shell.bell:
        why = shell.bell.ring(f"signbot: a test\n\n{shell.config.bot.name} tries its alarm. There is nothing to do.")
        yield Found(not why, f"alarm: {why or 'somebody has been called, to try it'}", ours=True)


def _checked(shell: Shell) -> tuple[Config | None, tuple[Mistake, ...]]:
    try:
        config = shell.config
    except ConfigError as error:
        return None, error.mistakes
    return config, (*_recorded(shell), *unusable(shell))


def _recorded(shell: Shell) -> tuple[Mistake, ...]:
    """What the file says otherwise than it is recorded. A database may come later."""
    try:
        return (*drift(shell), *untold(shell))
    except (Unavailable, Busy) as error:
        click.echo(f"warning: what is recorded could not be compared with the file: {error}", err=True)
        return ()


def _as_data(mistakes: tuple[Mistake, ...], warnings: tuple[Caution, ...], found: list[Found]) -> dict[str, object]:
    return {
        "ok": not mistakes and all(each.ok for each in found),
        "mistakes": [asdict(mistake) for mistake in mistakes],
        "warnings": [asdict(warning) for warning in warnings],
        "online": [asdict(each) for each in found],
    }


def _print_mistakes(path: Path, mistakes: tuple[Mistake, ...]) -> None:
    for mistake in mistakes:
        click.echo(str(mistake), err=True)
    count = "one mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
    click.echo(f"{path}: {count} to correct; until then nothing runs and nothing is sent.", err=True)


def _reach(shell: Shell) -> dict[str, int]:
    """By folded code: how many members each letter with `standing` is shown to. A database may come later."""
    letters = [one for one in shell.config.campaigns if one.standing]
    try:
        members = shell.store.members_reached(utc_now()) if letters and shell.begun else []
    except (Unavailable, Busy):
        return {}
    return {one.folded: sum(member.cares_about(one) for member in members) for one in letters}


def _print_right(config: Config, reach: dict[str, int]) -> None:
    from rich.console import Console
    from rich.markup import escape

    console = Console(highlight=False, soft_wrap=True)
    for campaign in config.campaigns:
        console.print(f"[bold]{escape(campaign.code.written)}[/bold] {escape(campaign.title)}")
        for line in _about(campaign, reach.get(campaign.folded)):
            console.print(f"  {escape(line)}")
    for warning in config.warnings:
        console.print(f"[yellow]warning:[/yellow] {escape(str(warning))}")
    letters = {0: "no letter yet", 1: "one letter"}.get(len(config.campaigns), f"{len(config.campaigns)} letters")
    console.print(f"[green]{escape(str(config.path))} is right:[/green] {letters}, answers as {config.bot.address}.")


def _about(campaign: Campaign, reached: int | None = None) -> list[str]:
    opens = f"opens {_moment(campaign, campaign.opens)}, " if campaign.opens else ""
    approved = " after your approval" if campaign.dispatch == "approve" else ""
    return [
        (
            f"{opens}closes {_moment(campaign, campaign.deadline)}, goes out{approved}"
            f" with at least {campaign.minimum} {'name' if campaign.minimum == 1 else 'names'}"
        ),
        *(f"{role.value}: {routes}" for role in Role if (routes := _routes(campaign, role))),
        *([f"members: {numbered(reached, 'member')} will be shown it in advance"] if reached is not None else []),
    ]


def _moment(campaign: Campaign, moment: datetime) -> str:
    return f"{moment.astimezone(campaign.zone):%Y-%m-%d %H:%M %Z} ({campaign.zone.key})"


def _routes(campaign: Campaign, role: Role) -> str:
    """`7 recipients: 5 by fax, 12 by email`; one transmission counts once."""
    recipients = [recipient for recipient in campaign.recipients if recipient.role is role]
    routes = {(route.channel, route.key) for recipient in recipients for route in recipient.routes}
    counts = Counter(channel for channel, _ in routes)
    ways = ", ".join(f"{counts[channel]} by {channel.value}" for channel in Channel if counts[channel])
    many = "1 recipient" if len(recipients) == 1 else f"{len(recipients)} recipients"
    return f"{many}: {ways}" if recipients else ""

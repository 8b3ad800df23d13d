"""backup, and replay: how a bot outlives its disk."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from signbot.cli.daemon import ready
from signbot.cli.shell import Shell, utc_now
from signbot.config.model import After
from signbot.incoming.replay import ReplayPort, Survey, survey
from signbot.incoming.replay import replay as replay_mails
from signbot.outbox.brief import alarm
from signbot.passes import LOCK_WAIT, Works
from signbot.store import Store
from signbot.store.backup import backup as write_backup

DO_AGAIN = "What coordinators did by hand since then (extend, cancel, invalidate, add …) is lost: please do it again."


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Overwrite FILE.")
@click.pass_obj
def backup(shell: Shell, file: Path, force: bool) -> None:
    """Write the whole database into FILE, while signbot runs. Only you can read it: it holds names and addresses."""
    if file.exists() and not force:
        raise click.UsageError(f"{file} is there already: name another file, or add --force")
    if not file.absolute().parent.is_dir():
        raise click.UsageError(f"there is no folder {file.absolute().parent}")
    if not shell.begun:
        raise click.UsageError("there is no database yet, and nothing to keep")
    write_backup(shell.config.bot.database, file, utc_now())
    click.echo(f"Written to {file}. Keep {shell.config_path}, its secrets and {shell.erasures.path.name} as well.")


@click.command()
@click.option("--dry-run", is_flag=True, help="Say what would be done; change nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option(
    "--until",
    metavar="MOMENT",
    type=click.DateTime(["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]),
    help="When the old bot last answered, like 2026-11-24T17:00:00 in your time zone."
    " Default: the arrival of the newest mail in imap.processed_folder.",
)
@click.option("--restored", is_flag=True, help="The database was restored from a backup that signbot did not write.")
@click.pass_obj
def replay(shell: Shell, dry_run: bool, yes: bool, until: datetime | None, restored: bool) -> None:
    """After a backup was restored: handle again the mails that it has not seen, and answer none of them twice."""
    works = ready(shell)
    store, moment = shell.store, shell.store.restored_from()
    if moment is None and not restored:
        raise click.UsageError("no backup that signbot wrote was restored here; if it was another one, add --restored")
    if until is None and shell.config.imap.after is not After.MOVE:
        raise click.UsageError(f'imap.after is "{shell.config.imap.after}": say --until when the old bot was at work')
    with store.lock(LOCK_WAIT):
        store.register(works.reception.campaigns, utc_now())
        mailbox = shell.mailbox
        found = survey(
            mailbox, store, works.reception, until.replace(tzinfo=works.zone).astimezone(UTC) if until else None
        )
        _say_what(found, works, store, moment or store.last_complete_poll())
        if dry_run:
            return
        if not yes:
            click.confirm("Go on?", abort=True)
        _replay(shell, works, mailbox, found)


def _say_what(found: Survey, works: Works, store: Store, moment: datetime | None) -> None:
    click.echo(f"The backup is of {moment:%Y-%m-%d %H:%M UTC}." if moment else "The backup knows of no pass.")
    until = f"{found.until:%Y-%m-%d %H:%M UTC}" if found.until else "an unknown moment: no handled mail was found"
    click.echo(f"Mails since then that were handled: {len(found.mails)}, until {until}. They are not answered again.")
    click.echo(f"Mails that came later: {found.later}. The next pass answers them.")
    click.echo(f"Letters that may have gone out since: {store.waiting_letters()}. They wait for your word.")
    for standing in store.standings(works.reception.campaigns, utc_now()).values():
        if utc_now() > (deadline := standing.deadline):
            code = standing.campaign.code.written
            click.echo(f"{code}: its deadline in the backup is {deadline:%Y-%m-%d %H:%M UTC}; later mails are late.")
            click.echo("If it was extended since, stop here and run `signbot extend` first.")
    click.echo(DO_AGAIN)


def _replay(shell: Shell, works: Works, mailbox: ReplayPort, found: Survey) -> None:
    store = shell.store
    late = [one.folded for one in works.reception.campaigns if one.addendum_after]
    held = store.hold_restored(late, shell.who, utc_now())
    reception = replace(
        works.reception, forgets=shell.forgetting.note
    )  # mails are set apart below, when all have been read
    mails = replay_mails(found, mailbox, store, reception)
    forgotten = shell.forgetting.again(shell.who, utc_now())
    store.replayed(shell.who, mails, utc_now())
    done = f"Mails handled again: {mails}. Supporters forgotten again: {forgotten}."
    told = [done, *_held(held), *(f"RELEASE {code} lets it go." for code in held), DO_AGAIN]
    alarm(store, shell.office, f"restored:{utc_now().isoformat()}", "A backup was restored", told, utc_now())
    click.echo("\n".join(["", done, *_held(held), *(["`signbot release CODE` lets each go."] if held else [])]))


def _held(codes: list[str]) -> list[str]:
    if not codes:
        return []
    return [
        f"Held until a person releases them, because their letters may have gone since: {', '.join(codes)}.",
        "A letter whose copy lies in the mailbox has gone, and does not go again.",
    ]

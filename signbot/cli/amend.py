"""amend: a change in the file is meant; and what becomes of the names that stand under the text before.

store.amendment | what changed, in words | asked again, or kept? | store.amend
"""

import sys

import click

from signbot.cli.campaigns import WHY, registered
from signbot.cli.shell import Shell, numbered, shown, utc_now
from signbot.core.campaign import Campaign, CampaignState
from signbot.core.letter.changes import changes, told
from signbot.store import Amendment, Names, Store

SAY_WHICH = "--ask-again mails each signer what changed, and who does not say yes by the freeze is not on the letter"
KEEP_TOO = "; or --keep --reason WHY: nothing but the form has changed, and they stand"


@click.command()
@click.argument("code")
@WHY
@click.option("--ask-again", is_flag=True, help="Mail each signer what changed; who does not say yes stays off.")
@click.option("--keep", is_flag=True, help="The names stand: only for changes of form, and with --reason.")
@click.option("--file-deadline", is_flag=True, help="The file's deadline counts, not the one that `extend` gave.")
@click.option("--dry-run", is_flag=True, help="Say what changed, and whom it concerns; change nothing.")
@click.pass_obj
def amend(
    shell: Shell, code: str, reason: str, ask_again: bool, keep: bool, file_deadline: bool, dry_run: bool
) -> None:
    """Say that a change in the file is meant: the text, the recipients, or the deadline of CODE.

    A name stands only under a text that its owner has seen. So where people have signed another one, this names what
    changed, and asks what is meant: --ask-again, or --keep where spaces, punctuation and addresses alone are others.
    """
    if ask_again and keep:
        raise click.UsageError("--ask-again or --keep: which of them?")
    if keep and not reason:
        raise click.UsageError("--keep needs a --reason: it is recorded")
    campaign = shell.campaign(code)
    store = registered(shell)
    found = store.amendment(campaign)
    _say_what_changed(campaign, found)
    if dry_run:
        return
    names = Names.ASK if ask_again else Names.KEEP if keep else _meant(found)
    store.amend(campaign, shell.who, reason, utc_now(), file_deadline=file_deadline, names=names)
    _say_what_follows(store, campaign, found, names)


def _say_what_changed(campaign: Campaign, found: Amendment) -> None:
    written = campaign.code.written
    if found.changed and found.before:
        for line in told(changes(found.before, campaign.signed_text)):
            click.echo(shown(line))
        kind = "of form alone: spaces, punctuation" if found.form else "of what is signed"
        click.echo(f"{written}: a change {kind}.")
    elif found.changed:
        click.echo(f"{written}: the text is another one; the words of the one before are not known.")
    elif found.routed:
        click.echo(f"{written}: the text is the same; how the letter goes, or its printed date, has changed.")
    if found.names:
        apart = f" ({found.unreachable} without an address)" if found.unreachable else ""
        click.echo(f"{numbered(found.names, 'name')} under another text{apart}.")


def _meant(found: Amendment) -> Names | None:
    """A person at a terminal is asked; a script must have said it."""
    if not (found.changed and found.names):
        return None
    if not sys.stdin.isatty():
        click.echo(f"What is meant? {SAY_WHICH}{KEEP_TOO if found.form else ''}.")
        raise click.UsageError("nothing is changed yet: say what becomes of these names")
    choices = ["ask", "keep", "none"] if found.form else ["ask", "none"]
    said = click.prompt("What becomes of these names?", type=click.Choice(choices), default="none")
    if said == "none":
        raise click.Abort
    return Names.ASK if said == "ask" else Names.KEEP


def _say_what_follows(store: Store, campaign: Campaign, found: Amendment, names: Names | None) -> None:
    standing = store.standings([campaign], utc_now())[campaign.folded]
    held = f" It is held: {standing.reason}." if standing.state is CampaignState.HELD else ""
    over = " Its deadline is over: the next pass closes it." if not held and standing.deadline <= utc_now() else ""
    click.echo(f"{campaign.code.written}: the file counts as it stands now.{held or over}")
    asked = found.names - found.unreachable
    if names is Names.ASK and asked:
        until = f"{standing.freeze_at.astimezone(campaign.zone):%Y-%m-%d %H:%M %Z}"
        click.echo(f"{numbered(asked, 'name')} will be asked with the next pass; an answer counts until {until}.")
    if names is Names.ASK and found.unreachable:
        again = f'`signbot signatures add "{campaign.code.written}" --name …` when they have seen it'
        click.echo(f"{numbered(found.unreachable, 'name')} without an address: {again}.")

"""forget and export-person: a supporter's rights over what is kept about them."""

import json
from pathlib import Path

import click

from signbot import private_files
from signbot.cli.shell import Shell, assured, named_file, utc_now
from signbot.config import mail_address
from signbot.core.address import Address, canonical, mask, single


@click.command()
@click.argument("address", required=False)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Count; erase nothing.")
@click.option("--again", is_flag=True, help="After a restore: erase once more whom the erasure journal names.")
@click.pass_obj
def forget(shell: Shell, address: str | None, yes: bool, dry_run: bool, again: bool) -> None:
    """Erase a supporter's personal data. What stays is counts, and letters already sent."""
    if again == bool(address):
        raise click.UsageError("give an ADDRESS, or --again")
    if again:
        _forget_again(shell, dry_run)
        return
    supporter = _supporter(address or "")
    found = shell.store.traces(supporter) if shell.begun else {}
    kept = ", ".join(f"{n} {what}" for what, n in found.items() if n)
    click.echo(f"{mask(supporter)}: {kept or 'nothing is kept.'}")
    by_hand = shell.store.exports(supporter) if kept else []
    lying = shell.store.lying(supporter, shell.config.imap.also) if kept else {}
    if not dry_run and kept:
        _ask_and_erase(shell, supporter, yes)
    for export in by_hand:
        click.echo(f"In a file that only you can erase: {export}")
    for folder, moments in lying.items():
        when = ", ".join(f"{moment:%Y-%m-%d %H:%M} UTC" for moment in moments)
        click.echo(f"In the folder {folder}, where signbot moves nothing: their mails that came on {when}")


def _ask_and_erase(shell: Shell, supporter: str, yes: bool) -> None:
    assured("Erase all of it?", yes)
    moved = shell.forgetting.forget(supporter, shell.who, utc_now())
    click.echo("Erased.")
    if moved:
        click.echo(f"Their mails are in the folder {shell.config.imap.erased_folder}, for you to delete: {moved}")


def _forget_again(shell: Shell, dry_run: bool) -> None:
    if dry_run:
        click.echo(f"{len(shell.forgetting.known_again()) if shell.begun else 0} supporters would be forgotten again.")
        return
    forgotten = shell.forgetting.again(shell.who, utc_now()) if shell.begun else 0
    click.echo(f"{forgotten} supporters forgotten again.")


@click.command("export-person")
@click.argument("address")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file that only you can read.")
@click.pass_obj
def export_person(shell: Shell, address: str, output: Path | None) -> None:
    """Everything that is kept about ADDRESS, as JSON: for the person who asks for it."""
    supporter = _supporter(address)
    found: dict[str, object] = {**shell.store.person(supporter)} if shell.begun else {}
    if shell.begun and (since := shell.store.unsubscribed([supporter]).get(supporter)):
        found["wants_no_alerts_since"] = since.isoformat()
    text = json.dumps({"address": supporter, **found}, ensure_ascii=False, indent=2)
    if output is None:
        click.echo(text)
        return
    with named_file(output):
        private_files.write(output, f"{text}\n".encode())
    click.echo(f"Written to {output}.", err=True)


def _supporter(address: str) -> str:
    """Every address that a mail may come from, `"a b"@home.example` too, and every one that a coordinator can add."""
    found = single([address.strip().encode("utf-8", "replace")])
    if isinstance(found, Address):
        return found.canonical
    try:
        return canonical(mail_address(address))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="ADDRESS") from error

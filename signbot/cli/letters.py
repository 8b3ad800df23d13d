"""preview: the letter, before it goes out."""

from pathlib import Path

import click

from signbot import private_files
from signbot.cli.shell import Shell, named_file, utc_now
from signbot.closing.copies import letter_mail
from signbot.core.campaign import Campaign, SignatureState
from signbot.core.letter.glyphs import letter_in_type
from signbot.core.letter.letter import Letter, compose, copy_for, shown_to, text
from signbot.core.withholding import ANYBODY, NOBODY, PUBLIC, Readers, may_be_meant
from signbot.outbox.transmissions import transmissions


@click.command()
@click.argument("code")
@click.option("--format", "form", type=click.Choice(["text", "html", "pdf", "fax", "eml"]), default="text")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file; else standard output.")
@click.option("--language", default="", help="As those get it who read this language alone. Default: everybody's.")
@click.option(
    "--for", "reader", default="", help='As this recipient gets it, or the "public". Default: with every name.'
)
@click.pass_obj
def preview(shell: Shell, code: str, form: str, output: Path | None, language: str, reader: str) -> None:
    """The letter of CODE as it would go out now. A very long list makes a PDF of several volumes: FILE, FILE-2, …"""
    campaign = shell.campaign(code)
    written = [campaign.language, *(one.language for one in campaign.translations)]
    if language and language not in written:
        problem = f'there is no letter in "{language}", only in {", ".join(written)}'
        raise click.BadParameter(problem, param_hint="--language")
    letter = shown_to(copy_for(_letter(shell, campaign), "", language), _readers(campaign, reader))
    made = shell.press.volumes(letter) if form == "pdf" else iter([_form(shell, campaign, letter, form, language)])
    if output:
        for number, data in enumerate(made, 1):
            _write(output if number == 1 else output.with_stem(f"{output.stem}-{number}"), data)
    else:
        click.echo(next(made), nl=False)


def _readers(campaign: Campaign, reader: str) -> Readers:
    """Who is meant, and whoever shares a route with them. UsageError where that is nobody, or may be several."""
    if reader in ("", PUBLIC):
        return ANYBODY if reader else NOBODY
    found = may_be_meant(campaign, reader)
    if len(found) != 1:
        known = "; ".join(one.label for one in campaign.recipients)
        raise click.BadParameter(f'"{reader}" is not one of: {known}', param_hint="--for")
    theirs = {place for place, one in enumerate(campaign.recipients) if one.label == found[0]}
    return frozenset().union(theirs, *(one.readers for one in transmissions(campaign) if one.readers & theirs))


def _write(path: Path, data: bytes) -> None:
    with named_file(path):
        private_files.write(path, data)
    click.echo(f"Written to {path}.", err=True)


def _letter(shell: Shell, campaign: Campaign) -> Letter:
    signatures = shell.store.signatures(campaign.folded) if shell.begun else iter(())
    counted = (one for one in signatures if one.state is SignatureState.COUNTED)
    letter, odd = letter_in_type(compose(campaign, counted, utc_now()), shell.press.can_print)
    for one in odd:
        click.echo(f"No font can print “{one.recorded}”: it will be “{one.printed}”.", err=True)
    return letter


def _form(shell: Shell, campaign: Campaign, letter: Letter, form: str, language: str) -> bytes:
    match form:
        case "text":
            return text(letter).encode()
        case "html":
            return shell.press.html(letter).encode()
        case "fax":
            return shell.press.fax(letter, "")
        case _:
            return letter_mail(shell.closing, campaign, letter, utc_now(), language)

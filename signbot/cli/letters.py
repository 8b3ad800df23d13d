"""alert and preview: what goes out, before it goes out."""

from collections import Counter
from pathlib import Path

import click

from signbot import private_files
from signbot.cli.daemon import TRY_AGAIN, ready
from signbot.cli.listed import listed
from signbot.cli.shell import Shell, named_file, numbered, utc_now
from signbot.closing.copies import letter_mail
from signbot.config import mail_address
from signbot.core.address import Address, canonical
from signbot.core.campaign import ANNOUNCED, Campaign, SignatureState
from signbot.core.letter.glyphs import letter_in_type
from signbot.core.letter.letter import Letter, compose, copy_for, shown_to, text
from signbot.core.withholding import ANYBODY, NOBODY, PUBLIC, Readers, may_be_meant
from signbot.outbox.transmissions import transmissions
from signbot.passes import send_now


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


@click.command()
@click.argument("code")
@click.option("--format", "form", type=click.Choice(["text", "html"]), default="text", help="What to print.")
@click.option("--language", help="Default: the first of bot.languages.")
@click.option(
    "--send-to",
    "people",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Send it to this list: an address a line, or a CSV or Excel file with a column `email` (and `language`).",
)
@click.option("--again", is_flag=True, help="With --send-to: also to those who had it before and have not answered.")
@click.option("--dry-run", is_flag=True, help="Count whom it would go to; send nothing.")
@click.pass_obj
def alert(
    shell: Shell, code: str, form: str, language: str | None, people: Path | None, again: bool, dry_run: bool
) -> int:
    """Print the alert of CODE for your newsletter tool, or send it to a list."""
    campaign = shell.campaign(code)
    tongue = _tongue(shell, campaign, language)
    if again and people is None:
        raise click.UsageError("--again says to whom a second round goes: name the list by --send-to")
    if people is None:
        written = shell.writer.alert(campaign, tongue)
        click.echo(written.html if form == "html" else f"Subject: {written.subject}\n\n{written.text}")
        return 0
    listed = _people(people, tongue)
    _say_who_gets_another(shell, campaign, listed)
    unsubscribed = shell.store.unsubscribed(to.canonical for to, _ in listed) if shell.begun else {}
    addresses = [(to, tongue) for to, tongue in listed if to.canonical not in unsubscribed]
    spared = f" {len(unsubscribed)} asked for no more alerts, and get none." if unsubscribed else ""
    silent = _without_answer(shell, campaign, addresses) if again else frozenset()
    if dry_run:
        had = f" {len(silent)} of them had it and have not answered." if again else ""
        click.echo(f"The alert would go to {numbered(len(addresses), 'address')}.{had}{spared}")
        return 0
    return _send_alerts(shell, campaign, addresses, spared, silent)


def _without_answer(shell: Shell, campaign: Campaign, addresses: list[tuple[Address, str]]) -> frozenset[str]:
    """Those of the list who had the alert and have said nothing to it."""
    supporters = [to.canonical for to, _ in addresses]
    return frozenset(shell.store.without_answer(campaign.folded, supporters)) if shell.begun else frozenset()


def _tongue(shell: Shell, campaign: Campaign, wanted: str | None) -> str:
    """The alert's language. UsageError where we have no words in it; said where the letter itself has none."""
    found = shell.writer.alert(campaign, wanted or shell.config.bot.languages[0]).language
    if wanted and _plain(wanted) != _plain(found):
        spoken = ", ".join(shell.writer.spoken)
        raise click.BadParameter(
            f'there is no alert in "{wanted}": bot.languages has {spoken}, and `templates/alert` holds its words',
            param_hint="--language",
        )
    shown = campaign.said_in(found).language
    if _plain(shown) != _plain(found):
        click.echo(
            f'{campaign.code.written} has no [[campaign.translation]] in "{found}": the alert shows it in "{shown}".',
            err=True,
        )
    return found


def _say_who_gets_another(shell: Shell, campaign: Campaign, listed: list[tuple[Address, str]]) -> None:
    """Of those who want a language in which we have no alert."""
    for wanted, many in sorted(Counter(language for _, language in listed).items()):
        found = shell.writer.alert(campaign, wanted).language
        if _plain(found) != _plain(wanted):
            click.echo(f'There is no alert in "{wanted}": {numbered(many, "address")} get it in "{found}".', err=True)


def _plain(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def _send_alerts(
    shell: Shell, campaign: Campaign, addresses: list[tuple[Address, str]], spared: str, silent: frozenset[str]
) -> int:
    """Each address once, however often this is called; those of `silent` once more, once a day. What a server did not
    take now, a later pass sends.
    """
    works = ready(shell)
    works.store.register(shell.config.campaigns, utc_now())
    state = works.store.standings([campaign], utc_now())[campaign.folded].state
    if state not in ANNOUNCED:
        raise click.UsageError(f"{campaign.code.written} is {state}: nobody could sign it, so no alert is sent")
    today = f"{utc_now().astimezone(campaign.zone):%Y-%m-%d}"
    outgoing = [
        shell.office.alert(campaign, language, to, utc_now(), again=today if to.canonical in silent else "")
        for to, language in addresses
    ]
    queued = works.store.queue(outgoing, utc_now())
    had = len(outgoing) - queued
    click.echo(f"{numbered(queued, 'alert')} to send; {had} had {'it' if had == 1 else 'theirs'} already.{spared}")
    troubles = send_now(works).troubles
    for trouble in troubles:
        click.echo(f"{trouble}. Nothing is lost: the next pass sends what is left.", err=True)
    return TRY_AGAIN if troubles else 0


def _people(path: Path, default: str) -> list[tuple[Address, str]]:
    """(address, language) for each person, each once. A wrong line is named, and nothing is sent."""
    sheet = listed(path, ("email", "language"), "email", bare=True)
    click.echo(sheet.said, err=True)
    found: dict[str, tuple[Address, str]] = {}
    for line, row in sheet.rows:
        try:
            address = mail_address(row.get("email", ""))
        except ValueError as error:
            raise click.UsageError(f"{path}:{line}: {error}") from error
        to = Address(address, canonical(address))
        found.setdefault(to.canonical, (to, row.get("language") or default))
    return list(found.values())

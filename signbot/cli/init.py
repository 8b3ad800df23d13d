"""init: five questions, and a config.toml that passes `check`, with what the coordinator has to fetch from whom."""

import os
import shlex
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import click

from signbot import private_files
from signbot.cli.discovery import Records, provider_of, read_file, servers_of
from signbot.cli.shell import named_file, utc_now
from signbot.config import mail_address
from signbot.config.addresses import host_name
from signbot.config.autoconfig import NoAutoconfig
from signbot.config.bot import zones_of_city
from signbot.config.presets import SECRET, Answers, config_text
from signbot.config.providers import PROVIDERS, Key, Provider, other
from signbot.core.letter.words import LANGUAGES

PATIENCE = 3.0  # seconds for DNS: somebody sits and waits
TIME_TO_SIGN = timedelta(days=14)  # of a first letter, until its coordinator says otherwise
_NO_COUNTRY = ("ZZ", "001")  # CLDR's "unknown", and "the world"
_OTHER, _NOWHERE = "other", "US"  # of fax numbers, where the time zone tells no country
_ALIASES = {"own": _OTHER, "microsoft": "microsoft365", "outlook": "outlook.com", "google": "gmail"}


@click.command()
@click.argument("directory", metavar="[DIR]", type=click.Path(file_okay=False, path_type=Path), default=Path())
@click.option("--defaults", is_flag=True, help="Ask nothing: write an example to edit.")
@click.option(
    "--autoconfig",
    "autoconfig",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the servers from your provider's autoconfig file (config-v1.1.xml, as Thunderbird has it).",
)
def init(directory: Path, defaults: bool, autoconfig: Path | None) -> None:
    """Ask a few questions and write a commented config.toml. Never overwrites one.

    It knows many mail providers by their names, and finds out others by DNS where they say how they are reached.
    """
    path = directory / "config.toml"
    if path.exists():
        raise click.UsageError(f"{path} is there already, and init overwrites nothing.")
    answers = _defaults() if defaults else _asked(autoconfig)
    with named_file(directory):
        directory.mkdir(parents=True, exist_ok=True)
    with named_file(path):
        private_files.write(path, config_text(answers).encode())
    click.echo(f"\nWrote {path}.")
    if not defaults:
        click.echo(_assumed(answers))
    kept = answers.provider.key is not Key.OAUTH and not defaults and sys.stdin.isatty() and _key_kept(path, answers)
    _say_what_is_next(path, answers, kept)


def _defaults() -> Answers:
    own = other("rrn.example")
    return _answers("Rapid Response Network", "sign@rrn.example", own, "coordinator@rrn.example", local_time_zone())


def _answers(name: str, address: str, provider: Provider, coordinator: str, zone: str) -> Answers:
    """With what follows from the time zone: it is a country's, which has its languages and its telephones."""
    region = _region(zone)
    return Answers(name, address, provider, coordinator, zone, _languages(region), region or _NOWHERE, _deadline(zone))


def _region(zone: str) -> str:
    """Its country, as two capital letters; "" where it has none."""
    from babel.core import get_global

    aliases, territories = get_global("zone_aliases"), get_global("zone_territories")
    found = str(territories.get(str(aliases.get(zone, zone)), ""))
    return found if found not in _NO_COUNTRY else ""


def _languages(region: str) -> tuple[str, ...]:
    """Those of the country that we speak, and English; where that is all, Spanish beside it."""
    from babel.languages import get_official_languages

    spoken = [tag for tag in get_official_languages(region, de_facto=True) if tag in LANGUAGES] if region else []
    found = tuple(dict.fromkeys((*spoken, "en")))
    return found if len(found) > 1 else ("en", "es")


def _deadline(zone: str) -> datetime:
    """A first letter's: in two weeks, at five o'clock."""
    return (utc_now().astimezone(ZoneInfo(zone)) + TIME_TO_SIGN).replace(hour=17, minute=0, second=0, tzinfo=None)


def _asked(autoconfig: Path | None) -> Answers:
    click.echo("Five questions. What stands in [brackets] is taken when you just press Enter.\n")
    name = click.prompt("1. What is your group called?", value_proc=_name)
    click.echo("\nThe bot needs an email address of its own: supporters write to it, and it answers from it.")
    address = click.prompt("2. The bot's email address", value_proc=_address)
    provider = _from_file(autoconfig, address) if autoconfig else _provider(address)
    click.echo("\nYour own address is where its reports and alarms go.")
    coordinator = click.prompt("4. Your own email address", value_proc=_address)
    while coordinator.lower() == address.lower():
        click.echo("Error: that is the bot's address; alarms must reach a person.")
        coordinator = click.prompt("4. Your own email address", value_proc=_address)
    click.echo("")
    zone = click.prompt("5. Your time zone", default=local_time_zone(), value_proc=_zone)
    return _answers(name, address, provider, coordinator, zone)


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name.isprintable() or not name:
        raise click.BadParameter("please write a name")
    return name


def _address(text: str) -> str:
    try:
        return mail_address(text)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _host(text: str) -> str:
    try:
        return host_name(text)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _zone(text: str) -> str:
    """By its name, or by its city alone."""
    zones = {zone.casefold(): zone for zone in available_timezones()}
    found = zones.get(text.strip().replace(" ", "_").casefold())
    of_city = zones_of_city(text)
    if not found and len(of_city) != 1:
        raise click.BadParameter('please write it like "America/New_York"')
    return found or of_city[0]


# Who runs the mailbox? ---------------------------------------------------------------------------


def _provider(address: str) -> Provider:
    records = _records()
    found = provider_of(address, records)
    names = [*PROVIDERS, _OTHER]
    click.echo("")
    for number, name in enumerate(names, 1):
        label = PROVIDERS[name].label if name in PROVIDERS else "another one, or your own server"
        click.echo(f"  {number:>2}  {name:<13} {label}")
    if found:
        click.echo(f"The mail of {address.rpartition('@')[2]} is run by {found.label}, as far as we can see.")
    name = click.prompt(
        "3. Who runs the bot's mailbox? (name or number)", default=found.name if found else _OTHER, value_proc=_chosen
    )
    if name == _OTHER:
        return _other(address, records)
    return found if found and found.name == name else PROVIDERS[name]


def _chosen(text: str) -> str:
    """By name, by number, or by what a name or a label begins with."""
    names = [*PROVIDERS, _OTHER]
    written = text.strip().casefold()
    if written in names:
        return written
    if written.isascii() and written.isdecimal() and 1 <= int(written) <= len(names):
        return names[int(written) - 1]
    if written in _ALIASES:
        return _ALIASES[written]
    labels = {name: PROVIDERS[name].label.casefold() if name in PROVIDERS else name for name in names}
    alike = [name for name in names if written and (name.startswith(written) or labels[name].startswith(written))]
    if len(alike) != 1:
        raise click.BadParameter("please write a name or a number of this list")
    return alike[0]


def _records() -> Records:
    from signbot.edges.dns import Dns

    return Dns(patience=PATIENCE)


def _from_file(file: Path, address: str) -> Provider:
    try:
        with named_file(file):
            found = read_file(file, address)
    except NoAutoconfig as error:
        raise click.UsageError(f"{file}: {error}") from error
    click.echo(f"\n3. Who runs the bot's mailbox? {_described(found)}, says {file}.")
    return found


def _other(address: str, records: Records) -> Provider:
    found = servers_of(address, records)
    if found:
        click.echo(f"   Its servers: {_described(found)}.")
        return found
    domain = address.rpartition("@")[2]
    click.echo(f"   {domain} does not say by which servers it is reached; your provider's help pages do.")
    guess = other(domain)
    imap = click.prompt("   Its IMAP server", default=guess.imap, value_proc=_host)
    smtp = click.prompt("   Its SMTP server", default=guess.smtp, value_proc=_host)
    return replace(guess, imap=imap, smtp=smtp)


def _described(provider: Provider) -> str:
    imap = f"{provider.imap}, port {provider.imap_port} ({provider.imap_security})"
    return f"{imap} and {provider.smtp}, port {provider.smtp_port} ({provider.smtp_security})"


def local_time_zone() -> str:
    """This computer's, as far as it can be told; UTC otherwise."""
    named = os.environ.get("TZ", "").removeprefix(":")
    linked = str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]
    return next((zone for zone in (named, linked) if zone and zone in available_timezones()), ZoneInfo("UTC").key)


def _assumed(answers: Answers) -> str:
    """What was not asked, and may be wrong."""
    from babel import Locale

    first, *others = (str(Locale.parse(tag).get_display_name("en")) for tag in answers.languages)
    told = f"Emails are in {first}, and in {' and '.join(others)} for whoever writes so"
    faxes = f"fax numbers are read as dialled from {answers.dial_region}"
    return f"{told}; {faxes}.\nBoth stand under [bot]: change them as you like."


# What is next? -----------------------------------------------------------------------------------


def _key_kept(path: Path, answers: Answers) -> bool:
    """A person at the terminal may paste the password at once: nobody else reads the file that it goes into."""
    stop = "" if answers.provider.page or answers.provider.hint else "."
    click.echo(f"\nsignbot logs in with {_what_and_where(answers.provider)}{stop}")
    typed = click.prompt(
        "Paste it here (nothing is shown), or press Enter to do it later",
        default="",
        hide_input=True,
        show_default=False,
    )
    secret = path.with_name(SECRET)
    if not typed.strip() or secret.exists():
        return False
    with named_file(secret):
        private_files.write(secret, f"{typed.strip()}\n".encode())
    click.echo(f"It is in {secret}, which only you can read.")
    return True


def _what_and_where(provider: Provider) -> str:
    where = f": {provider.page}" if provider.page else ""
    return f"{provider.key.value}{where}" + (f"\n   {provider.hint}" if provider.hint else "")


def _say_what_is_next(path: Path, answers: Answers, kept: bool) -> None:
    click.echo("\nWhat is next:\n")
    steps = [*([] if kept else _key_steps(path, answers.provider)), *_further_steps(path)]
    for number, step in enumerate(steps, 1):
        click.echo(f"{number}. {step}")


def _key_steps(path: Path, provider: Provider) -> list[str]:
    """What opens the mailbox, where one gets it, and where it goes."""
    if provider.key is Key.OAUTH:
        register = "Register signbot there once, as `signbot oauth --help` tells"
        written = f"Write the client_id that you get there into {path}, in both places; then:"
        return [
            f"{provider.label} takes {_what_and_where(provider)}\n   {register}.",
            f"{written}\n   {_signbot(path)} oauth login",
        ]
    secret = path.with_name(SECRET)
    return [
        f"Get {_what_and_where(provider)}",
        f"Put it, and nothing else, into the file {secret}; then: chmod 600 {secret}",
    ]


def _signbot(path: Path) -> str:
    return "signbot" if path == Path("config.toml") else f"signbot --config {path}"


def _further_steps(path: Path) -> list[str]:
    """From inside the folder: then no command must name the file."""
    folder = [] if path.parent == Path() else [f"cd {shlex.quote(str(path.parent))}   (stay in this folder)"]
    return [
        *folder,
        "signbot check --online   (logs in, and says what is not right yet)",
        f"Write your first letter at the end of {path.name}; signbot check says what is missing.",
        "signbot run",
    ]

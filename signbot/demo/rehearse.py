"""rehearse: a whole campaign of yours, played on this computer."""

import json
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import TYPE_CHECKING

import click

from signbot import logs
from signbot.cli.daemon import TRY_AGAIN
from signbot.cli.extras import part
from signbot.cli.shell import Shell, make_sure, named_file, numbered, utc_now
from signbot.core.address import canonical
from signbot.core.campaign import Campaign, Channel
from signbot.core.delivery import Fate, Kind, Outage, Parcel

if TYPE_CHECKING:
    from signbot.demo.rehearsal import Played


@click.command()
@click.argument("code", required=False)
@click.option("-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="A new folder.")
@click.option("--mail-to", default="", help="A coordinator's address: all mails go there as well, marked TEST.")
@click.option("--yes", is_flag=True, help="With --mail-to: do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Say what was made.")
@click.pass_obj
def rehearse(shell: Shell, code: str | None, output: Path, mail_to: str, yes: bool, as_json: bool) -> int:
    """Play the whole campaign of CODE on this computer: your letter, your recipients, invented supporters.

    Every mail that anybody would get lies in a folder afterwards, with index.html as the way in: of the alert, answers
    of every kind, a forger, an outage, too few names, a fax that fails, an official's answer. Nothing leaves this
    computer. Without CODE the first letter of config.toml is played.
    """
    campaign = _campaign(shell, code)
    mine = _coordinator(shell, mail_to)
    with named_file(output):
        output.mkdir(parents=True, exist_ok=True)
        if any(output.iterdir()):
            raise click.UsageError(f"{output} is not empty: name a new folder")
    with part("demo", "a rehearsal"):
        from signbot.demo import folder, rehearsal  # pymap and aiosmtpd are only loaded when something is played
    from rich.console import Console

    logs.hush()  # an outage that is played is none
    played = rehearsal.rehearse(shell.config, campaign, output, Console(highlight=False, stderr=True, quiet=as_json))
    kept = folder.keep(played, output, f"{campaign.code.written} {campaign.title}")
    if as_json:
        mails = [{"scene": one.scene, "to": one.to, "subject": one.subject, "files": one.files} for one in kept]
        click.echo(json.dumps({"folder": str(output), "index": str(output / "index.html"), "mails": mails}))
    else:
        click.echo(f"{numbered(len(kept), 'mail')}. Look at {output / 'index.html'}")
    return _mailed(shell, mine, played, yes) if mine else 0


def _campaign(shell: Shell, code: str | None) -> Campaign:
    if code:
        return shell.campaign(code)
    if not shell.config.campaigns:
        raise click.UsageError("there is no [[campaign]] in config.toml yet: nothing can be played")
    return shell.config.campaigns[0]


def _coordinator(shell: Shell, address: str) -> str:
    """Nobody else gets a rehearsal's mails: they look like real ones."""
    known = {canonical(one): one for one in shell.config.bot.coordinators}
    if address and canonical(address) not in known:
        raise click.BadParameter(f"{address} is none of bot.coordinators", param_hint="--mail-to")
    return known.get(canonical(address), "") if address else ""


def _mailed(shell: Shell, mine: str, played: "Sequence[Played]", yes: bool) -> int:
    make_sure(f"Send {numbered(len(played), 'mail')}, marked TEST, to {mine}?", yes)
    carrier, now, sender = shell.smtp(), utc_now(), shell.config.bot.address
    parcels = [
        Parcel(
            id=number,
            kind=Kind.NOTICE,
            channel=Channel.EMAIL,
            address=mine,
            message_id=f"<rehearsal-{number}@{sender.rpartition('@')[2]}>",
            payload=as_a_test(one, sender, mine, format_datetime(now)),
            tries=0,
            first_queued=now,
        )
        for number, one in enumerate(played, start=1)
    ]
    try:
        tried = list(carrier.deliver(parcels, sender, lambda _: True, lambda _: ""))
    except Outage as outage:
        click.echo(f"{outage}. The folder has all of them.", err=True)
        return TRY_AGAIN
    gone = sum(one.fate is Fate.SENT for one in tried)
    click.echo(f"{numbered(gone, 'mail')} went to {mine}.", err=True)
    return 0


def as_a_test(one: "Played", sender: str, to: str, date: str) -> bytes:
    """A played mail for a coordinator: its words, pictures and files; what would make a reply count is left off."""
    was = message_from_bytes(one.envelope.raw, EmailMessage, policy=policy.default)
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"], mail["To"], mail["Date"] = sender, to, date
    mail["Subject"] = f"TEST, to {', '.join(one.envelope.recipients)}: {was['Subject']}"
    mail["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    mail["Auto-Submitted"] = "auto-generated"
    for name, value in was.items():
        if name.lower() in ("content-type", "content-transfer-encoding", "mime-version"):
            mail[name] = value
    mail.set_payload(was.get_payload())
    return mail.as_bytes()

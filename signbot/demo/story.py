"""The story that `signbot demo` plays: an alert, a dozen replies, a deadline, a letter delivered."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table

from signbot.cli.shell import Shell
from signbot.config.presets import example
from signbot.core.address import Address, canonical
from signbot.core.campaign import SignatureState
from signbot.core.delivery import DeliveryState
from signbot.core.letter.letter import Letter, compose, text
from signbot.demo import people
from signbot.demo.clients import Ours
from signbot.demo.host import PASSWORD, Host
from signbot.demo.people import Act
from signbot.demo.stage import Clock, Stage, StageMailbox, works_of


def play(out: Path) -> None:
    """The whole story; `out` gets every mail as .eml, the letter as text, HTML and PDF, and the database."""
    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("signbot.db*"), *out.glob("mails/*.eml")):
        old.unlink()
    config = out / "config.toml"
    config.write_text(_config(), encoding="utf-8")
    (out / "imap.secret").write_text(PASSWORD, encoding="utf-8")
    console, clock = Console(highlight=False), Clock(datetime.now(UTC).replace(microsecond=0))
    with Host("sign@rrn.example", now=clock.now) as host:
        shell = Shell(config, _environ(host))
        with StageMailbox(shell.mailbox.settings, clock.now) as mailbox:
            stage = Stage(out, host, clock, shell, works_of(shell, mailbox, clock), shell.config.campaigns[0], console)
            _scenes(stage)
            _finale(stage)
        shell.close()


def _config() -> str:
    """The example, but for the SMTP login: the story's server wants none."""
    imap, smtp = example().split("[smtp]")
    kept = [line for line in smtp.splitlines() if not line.startswith(("username", "password_file"))]
    return "\n".join((f"{imap}[smtp]", *kept))


def _environ(host: Host) -> dict[str, str]:
    """The example's own configuration, only with this host's servers."""
    return {
        "SIGNBOT__IMAP__HOST": host.host,
        "SIGNBOT__IMAP__PORT": str(host.imap_port),
        "SIGNBOT__IMAP__SECURITY": "none",
        "SIGNBOT__IMAP__USERNAME": host.bot,
        "SIGNBOT__IMAP__ALSO": "[]",
        "SIGNBOT__IMAP__AUTHSERV_ID": f'["{host.name}"]',
        "SIGNBOT__SMTP__HOST": host.host,
        "SIGNBOT__SMTP__PORT": str(host.smtp_port),
        "SIGNBOT__SMTP__SECURITY": "none",
        "SIGNBOT__LIMITS__QUARANTINE_DAYS": "10000",  # the story leaps over years: what is held still waits at its end
    }


def _scenes(stage: Stage) -> None:
    campaign, console = stage.campaign, stage.console
    console.rule(f"[bold]{campaign.code.written} {campaign.title}")
    console.print("A human-rights group has written a letter. The alert asks its supporters to sign it.\n")
    _send_alert(stage)
    console.print("\n[bold]The replies come in.[/bold]")
    _act(stage, people.IN_TIME)
    console.print("\n[bold]Second thoughts, a forger, and a question answered.[/bold]")
    _act(stage, (people.WITHDRAWAL, people.FORGED, people.CONFIRMATION))
    console.print(
        f"\n[bold]The deadline passes:[/bold] {campaign.deadline.astimezone(campaign.zone):%d %B %Y, %H:%M %Z}."
    )
    stage.clock.pass_to(campaign.deadline + timedelta(minutes=1))
    _act(stage, (people.LATE,))
    _tell_deliveries(stage)
    _by_hand(stage)


def _by_hand(stage: Stage) -> None:
    """The one fax that the gateway could not dial: a person sends it, and says so. Then everybody is told."""
    store, campaign = stage.shell.store, stage.campaign
    held = [row for row in store.deliveries(campaign.folded) if row.state is DeliveryState.HELD]
    stage.console.print("[bold]The coordinator sends the fax with the extension by hand, and says so:[/bold]")
    for row in held:
        stage.console.print(f"  signbot resolve {row.id} --as sent")
        store.resolve(row.id, DeliveryState.SENT, "coordinator", "sent by hand", stage.clock.now())
    before = len(stage.host.sent)
    stage.one_pass()
    stage.console.print(
        f"  Every copy has gone: {len(stage.host.sent) - before} emails tell supporters and coordinator."
    )


def _send_alert(stage: Stage) -> None:
    cast = {act.person.address: act.person for act in (*people.IN_TIME, people.LATE)}
    alerts = [
        stage.shell.office.alert(stage.campaign, "en", Address(address, canonical(address)), stage.clock.now())
        for address in cast
    ]
    stage.shell.store.register(stage.works.reception.campaigns, stage.clock.now())
    stage.shell.store.queue(alerts, stage.clock.now())
    stage.one_pass()
    stage.console.print(f"The alert has gone to {len(alerts)} people.")


def _act(stage: Stage, acts: Sequence[Act]) -> None:
    """Each writes; the bot makes one pass; what it answered is told."""
    for act in acts:
        stage.console.print(f"  [cyan]{act.person.name}[/cyan] {act.does}.")
        before = len(stage.host.mailbox(act.person.address))
        stage.host.submit(act.write(_latest(stage, act), stage.clock.now()), genuine=act.genuine)
        stage.one_pass()
        answers = stage.host.mailbox(act.person.address)[before:]
        for raw in answers:
            stage.console.print(f"      [green]answered:[/green] {escape(_subject(raw))}")
        if not answers:
            stage.console.print("      [dim]no answer[/dim]")


def _latest(stage: Stage, act: Act) -> Ours:
    """What they reply to: the last mail that they got from the bot; for most that is the alert."""
    mails = stage.host.mailbox(act.person.address)
    return Ours.read(mails[0] if act in people.IN_TIME else mails[-1])


def _subject(raw: bytes) -> str:
    return str(message_from_bytes(raw, EmailMessage, policy=policy.default)["Subject"])


def _finale(stage: Stage) -> None:
    paths = _write(stage, _letter(stage))
    _tell_list(stage)
    _tell_balance(stage)
    stage.console.print(Panel("\n".join(str(path) for path in paths), title="what it made", expand=False))


def _letter(stage: Stage) -> Letter:
    counted = (
        one for one in stage.shell.store.signatures(stage.campaign.folded) if one.state is SignatureState.COUNTED
    )
    return compose(stage.campaign, counted, stage.clock.now())


def _write(stage: Stage, letter: Letter) -> list[Path]:
    mails = stage.out / "mails"
    mails.mkdir(exist_ok=True)
    for number, envelope in enumerate(stage.host.sent, start=1):
        to = envelope.recipients[0].partition("@")[0]
        (mails / f"{number:02d}-{to}.eml").write_bytes(envelope.raw)
    (stage.out / "letter.txt").write_text(text(letter), encoding="utf-8")
    (stage.out / "letter.html").write_text(stage.shell.press.html(letter), encoding="utf-8")
    (stage.out / "letter.pdf").write_bytes(stage.shell.press.pdf(letter))
    return [mails, *(stage.out / name for name in ("letter.txt", "letter.html", "letter.pdf"))]


def _tell_list(stage: Stage) -> None:
    table = Table("name", "place", "state", "verified by", title="The signatures", title_justify="left")
    for one in stage.shell.store.signatures(stage.campaign.folded):
        table.add_row(one.person.name, one.person.place, one.state, one.verified_by or "")
    stage.console.print()
    stage.console.print(table)


def _tell_deliveries(stage: Stage) -> None:
    """One line for each printed recipient, however many addresses stand behind it."""
    rows = stage.shell.store.deliveries(stage.campaign.folded)
    fates = Counter((row.printed, row.channel, row.state, row.reason) for row in rows)
    table = Table("to", "by", "fate", title="The letter's deliveries", title_justify="left")
    for (printed, channel, state, reason), number in fates.items():
        times = f" to {number} addresses" if number > 1 else ""
        table.add_row(printed, channel, f"{state}{times}{': ' + reason if reason else ''}")
    stage.console.print()
    stage.console.print(table)


def _tell_balance(stage: Stage) -> None:
    balance = {name: number for name, number in stage.shell.store.balance().items() if number}
    received = balance.pop("received", 0)
    parts = " + ".join(f"{number} {name}" for name, number in balance.items())
    stage.console.print(f"\nThe balance of mails: {received} received = {parts}\n")

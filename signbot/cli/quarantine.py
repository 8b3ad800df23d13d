"""quarantine: mails that a person must look at."""

import json
from typing import Any, TextIO

import click

from signbot.cli import explain
from signbot.cli.campaigns import WHY
from signbot.cli.plans import refused, say
from signbot.cli.shell import Shell, console, make_sure, shown, utc_now
from signbot.core.desk import Plan
from signbot.core.ledger import SET_ASIDE
from signbot.desk import mails
from signbot.incoming.explain import rehearse_again
from signbot.incoming.receive import again
from signbot.store import SetAside


@click.group()
def quarantine() -> None:
    """Mails set aside: held (a person must decide), or quarantined (they broke us three times)."""


@quarantine.command("list")
@click.option("--held", is_flag=True, help="Only those that wait for a decision.")
@click.option("--unread", is_flag=True, help="Instead: what people wrote that was not understood.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_(shell: Shell, held: bool, unread: bool, as_json: bool) -> None:
    """What is set aside, oldest first. `show` has a mail's words."""
    rows: list[SetAside] = []
    if shell.begun:
        rows = shell.store.unread() if unread else shell.store.set_aside(held_only=held)
    found: list[dict[str, Any]] = [
        {
            "id": row.id,
            "verdict": row.verdict,
            "why": row.note,
            "from": row.sender,
            "received_at": row.arrived.isoformat(),
            "size": row.size,
        }
        for row in rows
    ]
    if as_json:
        click.echo(shown(json.dumps(found, ensure_ascii=False)))
        return
    if not found:
        click.echo("Nothing is set aside.")
        return
    from rich.table import Table

    table = Table("id", "what", "received", "from", "why", box=None, pad_edge=False)
    for one in found:
        table.add_row(str(one["id"]), one["verdict"], one["received_at"][:16], _plain(one["from"]), _plain(one["why"]))
    console().print(table)


def _plain(text: str) -> str:
    """Others' words are neither marks of direction nor rich's markup."""
    from rich.markup import escape

    return escape(shown(text))


@quarantine.command()
@click.argument("mail", type=int)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(shell: Shell, mail: int, as_json: bool) -> None:
    """One mail: why it is here, how it is read, and what `retry` would do."""
    row = _row(shell, mail)
    explained = rehearse_again(row, shell.store, shell.reception, junk=_is_junk(shell, row))
    if as_json:
        more = {"id": row.id, "verdict": row.verdict, "why": row.note, "found_on_arrival": row.authenticity}
        click.echo(explain.as_json(explained, **more))
        return
    click.echo(shown(f"{row.verdict}: {row.note}\nreceived: {row.arrived.isoformat()}"))
    click.echo(f"authenticity on arrival: {row.authenticity or 'nothing was found'}\n")
    click.echo(explain.as_text(explained))


@quarantine.command()
@click.argument("mail", type=int)
@click.pass_obj
def retry(shell: Shell, mail: int) -> None:
    """Handle a quarantined mail again, with this version of signbot."""
    row = _row(shell, mail)
    again_ = again(shell.store, shell.reception, row, accepted=False, junk=_is_junk(shell, row))
    _done(shell, "retry mail", again_, "")


@quarantine.command()
@click.argument("mail", type=int)
@WHY
@click.pass_obj
def accept(shell: Shell, mail: int, reason: str) -> None:
    """Take a mail as what it says: you have seen that it is genuine."""
    row = _row(shell, mail)
    shell.store.take_up(mail)
    _done(shell, "accept mail", again(shell.store, shell.reception, row, accepted=True), reason)


@quarantine.command()
@click.argument("mail", type=int)
@click.argument("words")
@WHY
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Say what would become of it; change nothing.")
@click.pass_obj
def take(shell: Shell, mail: int, words: str, reason: str, yes: bool, dry_run: bool) -> None:
    """Take a mail as if its WORDS were these: "SIGN UA 329/11 - Amina Diallo", or "WITHDRAW UA 329/11"."""
    with refused():
        plan = mails.take(shell.hand, mail, words)
    _carried_out(shell, plan, "Take it so?", reason, yes=yes, dry_run=dry_run)


@quarantine.command()
@click.argument("mail", type=int)
@click.option("--text", "file", type=click.File(encoding="utf-8"), required=True, help="Your words; - reads them here.")
@WHY
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Show the mail; send nothing.")
@click.pass_obj
def answer(shell: Shell, mail: int, file: TextIO, reason: str, yes: bool, dry_run: bool) -> None:
    """Answer whoever wrote a mail in your own words, from the bot's address. The next pass sends it."""
    with refused():
        plan = mails.answer(shell.hand, mail, file.read())
    click.echo(f"Subject: {shown(plan.subject)}\n\n{shown(plan.text)}\n")
    _carried_out(shell, plan, "Send it?", reason, yes=yes, dry_run=dry_run)


def _carried_out(shell: Shell, plan: Plan, question: str, reason: str, *, yes: bool, dry_run: bool) -> None:
    say(plan)
    if dry_run:
        return
    make_sure(question, yes)
    click.echo(f"Mail {plan.ids[0]}: {mails.do_mail(shell.hand, plan, shell.who, reason)}.")


@quarantine.command()
@click.argument("mail", type=int)
@WHY
@click.pass_obj
def dismiss(shell: Shell, mail: int, reason: str) -> None:
    """Leave a mail unhandled for good; its writer gets no answer."""
    row = _row(shell, mail)
    shell.store.dismiss(row.id, shell.who, reason, utc_now())
    click.echo(f"Mail {mail} is dismissed.")


def _done(shell: Shell, what: str, row: SetAside, reason: str) -> None:
    """Recorded, and said: what became of it, and why; or that somebody else was quicker."""
    if row.meanwhile:
        click.echo(f"Mail {row.id} was decided by somebody else meanwhile: {row.verdict}.")
        return
    shell.store.noted(shell.who, f"{what} {row.id}", reason, utc_now())
    click.echo(f"Mail {row.id}: {row.verdict}{f': {row.note}' if row.note else ''}.")


def _is_junk(shell: Shell, row: SetAside) -> bool:
    return row.folder != shell.config.imap.folder


def _row(shell: Shell, mail: int) -> SetAside:
    row = shell.store.set_aside_mail(mail) if shell.begun else None
    if row is None or not (row.verdict in SET_ASIDE or mails.is_unread(row)):
        raise click.UsageError(f"no mail {mail} is set aside: see `signbot quarantine list`")
    return row

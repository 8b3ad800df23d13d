"""deliveries and resolve: where each letter is, and a person's word on one that needs it."""

import json
from dataclasses import asdict
from typing import Any

import click

from signbot.cli.shell import Shell, console, make_sure, shown, utc_now
from signbot.config import mail_address
from signbot.core.campaign import BY_COORDINATORS, Channel, Route
from signbot.core.delivery import WENT, DeliveryState
from signbot.outbox.transmissions import corrected
from signbot.store import Anew, DeliveryRow, Refused

SETTLED = {
    "sent": DeliveryState.SENT,
    "again": DeliveryState.QUEUED,
    "queued": DeliveryState.QUEUED,
    "failed": DeliveryState.FAILED,
    "skipped": DeliveryState.SKIPPED,
}


@click.command()
@click.argument("code", required=False)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def deliveries(shell: Shell, code: str | None, as_json: bool) -> None:
    """Each letter's way to each address."""
    folded = shell.recorded(code).folded if code else None
    rows = shell.store.deliveries(folded) if shell.begun else []
    written = {one.folded: one.code.written for one in shell.config.campaigns}
    found: list[dict[str, Any]] = [
        {
            "id": row.id,
            "campaign": written.get(row.campaign, row.campaign),
            "to": row.printed,
            "channel": row.channel,
            "route": row.route,
            "address": row.address,
            "state": row.state,
            "waiting": row.waiting,
            "reason": row.reason,
            "tries": row.tries,
            "answer": row.answer,
            "message_id": row.message_id,
            "sha256": row.sha256,
            "sent_at": row.when.isoformat() if row.when else None,
            "sent_before": [asdict(one) for one in row.earlier],
        }
        for row in rows
    ]
    if as_json:
        click.echo(shown(json.dumps(found, ensure_ascii=False)))
    elif not found:
        click.echo("No deliveries yet.")
    else:
        _print(found)


def _print(found: list[dict[str, Any]]) -> None:
    from rich.markup import escape
    from rich.table import Table

    table = Table("id", "to", "channel", "route", "state", "tries", "what happened", box=None, pad_edge=False)
    for row in found:
        said = [str(row[column]) for column in ("to", "channel", "route", "state", "tries")]
        table.add_row(str(row["id"]), *(escape(shown(words)) for words in (*said, row["reason"] or row["answer"])))
    console().print(table)


@click.command()
@click.argument("delivery", type=int)
@click.option(
    "--as",
    "settled",
    type=click.Choice(list(SETTLED)),
    help="sent: it went out. again (queued): send it. failed: it did not. skipped: it need not.",
)
@click.option("--to", "address", default="", help="Send the same bytes there: a mail address, or a fax number.")
@click.option("--again", is_flag=True, help="Send it once more although it went. Wants a --reason.")
@click.option("--reason", default="", help="How you know: it is recorded with who and when.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def resolve(
    shell: Shell, delivery: int, settled: str | None, address: str, again: bool, reason: str, yes: bool
) -> None:
    """Settle a delivery that is held, uncertain or failed.

    Or send the letter again, also to another address, also where it went. `--as again` goes to the address that the
    file has by now, once `signbot amend` has accepted it. The bytes are the same each time, and the evidence shows each
    of its ways.
    """
    goes = _goes(settled, address, again=again, reason=reason)
    row = _row(shell, delivery)
    anew = _anew(shell, row, address) if goes is DeliveryState.QUEUED else Anew()
    if row.state in WENT and (again or anew.address):
        make_sure(f"Delivery {delivery} went to {row.address} ({row.printed}). Send the letter once more?", yes)
    shell.store.resolve(delivery, goes, shell.who, reason, utc_now(), anew if again or anew.address else None)
    to = f", and goes to {anew.address}" if anew.address else ""
    click.echo(f"Delivery {delivery} is {goes}{to}.")


def _goes(settled: str | None, address: str, *, again: bool, reason: str) -> DeliveryState:
    """What becomes of it; UsageError where the options do not say it, or say two things."""
    if not (settled or address or again):
        raise click.UsageError("say what became of it: --as, --to or --again")
    goes = SETTLED[settled or "again"]
    if goes is not DeliveryState.QUEUED and (address or again):
        raise click.UsageError(f"--to and --again send it: they do not go with --as {settled}")
    if again and not reason.strip():
        raise click.UsageError("--again wants a --reason: an official gets the letter a second time")
    return goes


def _row(shell: Shell, delivery: int) -> DeliveryRow:
    rows = shell.store.deliveries() if shell.begun else []
    found = next((row for row in rows if row.id == delivery), None)
    if found is None:
        raise Refused(f"there is no delivery {delivery}: see `signbot deliveries`")
    return found


def _anew(shell: Shell, row: DeliveryRow, address: str) -> Anew:
    """Where it goes: the address that was said; else the one that the file has for its recipient by now."""
    if address and row.channel in BY_COORDINATORS:
        raise click.UsageError(f"delivery {row.id} goes by {row.channel}, through your own hands: it has no address")
    if address:
        return Anew(_envelope(shell, _route(shell, row, address)))
    campaign = next((one for one in shell.config.campaigns if one.folded == row.campaign), None)
    route = corrected(campaign, row, shell.store.deliveries(row.campaign)) if campaign else None
    return Anew(_envelope(shell, route), route.key) if route else Anew()


def _route(shell: Shell, row: DeliveryRow, written: str) -> Route:
    try:
        if row.channel is Channel.EMAIL:
            found = Route(Channel.EMAIL, mail_address(written))
        else:
            from signbot.config.fax_numbers import e164

            number, _, extension = written.partition("*")
            found = Route(Channel.FAX, e164(number.strip(" ("), shell.config.bot.dial_region), _extension(extension))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--to") from error
    if row.channel is Channel.EMAIL and shell.config.bot.is_own(found.address):
        raise click.BadParameter(f"{found.address} is the bot's own address", param_hint="--to")
    return found


def _extension(written: str) -> str:
    return f"*{written.strip(' )')}" if written else ""


def _envelope(shell: Shell, route: Route) -> str:
    if route.channel is Channel.EMAIL:
        return route.address
    if not (dialled := shell.dial(route)):
        raise Refused(f"the fax gateway can't dial the extension {route.extension}")
    return dialled

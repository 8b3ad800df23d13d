"""deliveries and resolve: where each letter is, and a person's word on one that needs it."""

import json
from dataclasses import asdict
from typing import Any

import click

from signbot.cli.plans import refused, say
from signbot.cli.shell import Shell, console, make_sure, shown
from signbot.core.delivery import DeliveryState
from signbot.desk.deliveries import SETTLED, Way, do_delivery
from signbot.desk.deliveries import resolve as settle
from signbot.store import Refused


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
            "came_back": row.came_back,
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
        elsewhere = any(one["address"] != row["address"] for one in row["sent_before"])
        way = row["address"] if elsewhere else row["route"]  # `resolve --to`: where it goes by now
        state = "came back" if row["came_back"] else row["state"]
        said = [str(one) for one in (row["to"], row["channel"], way, state, row["tries"])]
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
@click.option("--dry-run", is_flag=True, help="Say what it would do; change nothing.")
@click.pass_obj
def resolve(
    shell: Shell, delivery: int, settled: str | None, address: str, again: bool, reason: str, yes: bool, dry_run: bool
) -> None:
    """Settle a delivery that is held, uncertain or failed.

    Or send the letter again, also to another address, also where it went. `--as again` goes to the address that the
    file has by now, once `signbot amend` has accepted it. The bytes are the same each time, and the evidence shows each
    of its ways.
    """
    way = _way(settled, address, again=again, reason=reason)
    if not shell.begun:
        raise Refused(f"there is no delivery {delivery}: see `signbot deliveries`")
    with refused():
        plan = settle(shell.hand, delivery, way)
    if dry_run:
        say(plan)
        return
    if plan.gone and way.becomes is DeliveryState.QUEUED:
        say(plan)
        make_sure("Send the letter once more?", yes)
    do_delivery(shell.hand, plan, shell.who, reason)
    to = f", and goes to {plan.text}" if plan.text else ""
    click.echo(f"Delivery {delivery} is {way.becomes}{to}.")


def _way(settled: str | None, address: str, *, again: bool, reason: str) -> Way:
    """What becomes of it; UsageError where the options do not say it, or say two things."""
    if not (settled or address or again):
        raise click.UsageError("say what became of it: --as, --to or --again")
    becomes = SETTLED[settled or "again"]
    if becomes is not DeliveryState.QUEUED and (address or again):
        raise click.UsageError(f"--to and --again send it: they do not go with --as {settled}")
    if again and not reason.strip():
        raise click.UsageError("--again wants a --reason: an official gets the letter a second time")
    return Way(becomes, address, repeats=again)

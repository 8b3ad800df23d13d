"""deliveries and resolve: where each letter is, and a person's word on one that needs it."""

import json
from typing import Any

import click

from signbot.cli.shell import Shell, console, shown, utc_now
from signbot.core.delivery import DeliveryState

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
            "state": row.state,
            "waiting": row.waiting,
            "reason": row.reason,
            "tries": row.tries,
            "answer": row.answer,
            "message_id": row.message_id,
            "sha256": row.sha256,
            "sent_at": row.when.isoformat() if row.when else None,
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
    required=True,
    help="sent: it went out. again (queued): send it. failed: it did not. skipped: it need not.",
)
@click.option("--reason", default="", help="How you know: it is recorded with who and when.")
@click.pass_obj
def resolve(shell: Shell, delivery: int, settled: str, reason: str) -> None:
    """Settle a delivery that is held, uncertain or failed."""
    shell.store.resolve(delivery, SETTLED[settled], shell.who, reason, utc_now())
    click.echo(f"Delivery {delivery} is {SETTLED[settled]}.")

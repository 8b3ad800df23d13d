"""officials: what recipients of letters wrote back, each with its delivery; a coordinator's word on what it is."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from signbot import private_files
from signbot.cli.shell import Shell, named_file, print_table, shown, utc_now
from signbot.core.official import OfficialKind
from signbot.store import OfficialMail

KINDS = [kind.value for kind in OfficialKind if kind is not OfficialKind.COORDINATOR]
KIND = click.Choice(KINDS)


@click.group()
def officials() -> None:
    """What recipients of letters wrote back: shown, corrected, filed by hand."""


@officials.command("list")
@click.argument("code", required=False)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_(shell: Shell, code: str | None, as_json: bool) -> None:
    """Officials' mails, oldest first: of CODE, or of all letters."""
    folded = shell.recorded(code).folded if code else None
    rows = shell.store.officials(folded) if shell.begun else []
    written = {one.folded: one.code.written for one in shell.config.campaigns}
    found = [_row(one, written.get(one.campaign, one.campaign)) for one in rows]
    if as_json:
        click.echo(shown(json.dumps(found, ensure_ascii=False)))
    elif not found:
        click.echo("No official has written yet.")
    else:
        zone = shell.config.bot.time_zone
        lines = [
            tuple(map(shown, (str(row["id"]), f"{one.at.astimezone(zone):%Y-%m-%d}", *_cells(row))))
            for one, row in zip(rows, found, strict=True)
        ]
        print_table(("id", "came", "letter", "delivery", "to", "from", "what", "because"), lines)


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    sender = row["from"] if row["proven"] else f"{row['from']} (unproven)"
    where = (row["campaign"] or "?", str(row["delivery"] or "?"), row["to"])
    return (*where, sender or "by hand", row["kind"], row["why"] if row["delivery"] else f"{row['why']} ({row['how']})")


def _row(one: OfficialMail, campaign: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "campaign": campaign,
        "delivery": one.delivery,
        "to": one.printed,
        "from": one.sender,
        "received_at": one.at.isoformat(),
        "kind": one.kind,
        "why": one.why,
        "judged_by": one.judged_by or "rules",
        "how": one.how,
        "proven": one.proven,
    }


@officials.command()
@click.argument("official", type=int)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file; else standard output.")
@click.pass_obj
def show(shell: Shell, official: int, output: Path | None) -> None:
    """The mail OFFICIAL as it came, byte for byte."""
    raw = shell.store.official_bytes(official) if shell.begun else None
    if raw is None:
        raise click.UsageError(f"of official's mail {official} nothing is kept: see `signbot officials list`")
    if output is None:
        click.echo(shown(raw.decode("utf-8", "replace")))
        return
    with named_file(output):
        private_files.write(output, raw)
    click.echo(f"Written to {output}.", err=True)


@officials.command()
@click.argument("official", type=int)
@click.option("--as", "kind", type=KIND, help="What it is.")
@click.option("--delivery", type=int, help="To which delivery it belongs (`signbot deliveries`).")
@click.option("--reason", default="", help="How you know: it is recorded with who and when.")
@click.pass_obj
def correct(shell: Shell, official: int, kind: str | None, delivery: int | None, reason: str) -> None:
    """Say what the mail OFFICIAL is, or to which delivery it belongs. No rule changes your word."""
    if kind is None and delivery is None:
        raise click.UsageError("say what it is (--as), or where it belongs (--delivery)")
    said = OfficialKind(kind) if kind else None
    shell.store.correct_official(official, said, delivery, shell.who, reason, utc_now())
    parts = [f"is {kind}" if kind else "", f"belongs to delivery {delivery}" if delivery else ""]
    click.echo(f"Official's mail {official} {' and '.join(filter(None, parts))}.")


@officials.command()
@click.argument("delivery", type=int)
@click.option("--as", "kind", type=KIND, required=True, help="What it is.")
@click.option("--file", "path", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A scan, a mail.")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="When it came: 2026-12-08.")
@click.option("--reason", default="", help="How it came: by post, by telephone.")
@click.pass_obj
def add(shell: Shell, delivery: int, kind: str, path: Path | None, day: datetime | None, reason: str) -> None:
    """File what came another way: by post, by fax, by telephone, or to your own mailbox."""
    raw = b""
    if path:
        with named_file(path):
            raw = path.read_bytes()
    at = day.replace(tzinfo=shell.config.bot.time_zone) if day else utc_now()
    made = shell.store.file_by_hand(delivery, OfficialKind(kind), raw, shell.who, reason, at, utc_now())
    click.echo(f"Filed as official's mail {made}, with delivery {delivery}.")

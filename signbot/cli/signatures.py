"""signatures CODE: the list, its exports, and a coordinator's hand on it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from signbot import private_files
from signbot.cli.listed import listed
from signbot.cli.shell import Shell, console, make_sure, named_file, numbered, print_table, shown, utc_now
from signbot.core.address import canonical
from signbot.core.campaign import LIVE, Campaign, Person, Signature, SignatureState
from signbot.core.version import Version, accepted
from signbot.desk import names
from signbot.desk.lists import COLUMNS, as_csv, as_xlsx, row_of
from signbot.desk.names import SHEET, refused, signatory
from signbot.store import EXPORT


class ListFirst(click.Group):
    """`signatures CODE add …` and `signatures add CODE …` are one command; options of the list stand anywhere."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        asked = next((name for name in args[:2] if name in self.commands), "")
        if asked and set(args) & set(ctx.help_option_names):
            command = self.commands[asked]
            click.echo(command.get_help(click.Context(command, info_name=asked, parent=ctx)))
            ctx.exit()
        if len(args) > 1 and args[0] in self.commands and not args[1].startswith("-"):
            args[0], args[1] = args[1], args[0]
        ctx.allow_interspersed_args = not self.commands.keys() & set(args[1:2])
        return super().parse_args(ctx, args)


@click.group(cls=ListFirst, invoke_without_command=True, subcommand_metavar="[add|invalidate|restore …]")
@click.argument("code")
@click.option("--json", "as_json", is_flag=True, help="A JSON array on standard output.")
@click.option("--csv", "csv_file", type=click.Path(dir_okay=False, path_type=Path), help="Write a CSV file.")
@click.option("--xlsx", "xlsx_file", type=click.Path(dir_okay=False, path_type=Path), help="Write an Excel file.")
@click.option("--versions", "by_version", is_flag=True, help="The texts of the letter, and how many names under each.")
@click.pass_context
def signatures(
    context: click.Context,
    code: str,
    as_json: bool,
    csv_file: Path | None,
    xlsx_file: Path | None,
    by_version: bool,
) -> None:
    """The signatures of CODE."""
    shell: Shell = context.obj
    if context.invoked_subcommand:
        context.obj = (shell, shell.campaign(code))
        return
    campaign = shell.recorded(code)
    texts = shell.store.versions(campaign.folded) if shell.begun else []
    if by_version:
        _say_versions(shell, campaign, texts, as_json)
        return
    numbers = {one.hash: one.number for one in texts}
    rows = [row_of(one, numbers) for one in _signatures(shell, campaign)]
    for path, write in ((csv_file, as_csv), (xlsx_file, as_xlsx)):
        if path:
            with named_file(path):
                private_files.write(path, write(rows, COLUMNS))
            if rows:
                _noted(shell, campaign, path, len(rows))
            click.echo(f"{numbered(len(rows), 'signature')} written to {path}.", err=True)
    if as_json:
        click.echo(shown(json.dumps(rows, ensure_ascii=False)))
    elif not (csv_file or xlsx_file):
        _print(rows)


def _say_versions(shell: Shell, campaign: Campaign, texts: Sequence[Version], as_json: bool) -> None:
    """Each text once, the newest last; and the names under texts that are not known any more."""
    counts = shell.store.by_version(campaign.folded) if shell.begun else {}
    stand = accepted(texts)
    rows = [_version_row(one, counts.pop(one.hash, {}), one.hash in stand) for one in _last_of_each(texts)]
    unknown = sum(number for states in counts.values() for state, number in states.items() if state in LIVE)
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    zone = campaign.zone
    print_table(
        ("text", "since", "counted", "pending", "on the letter", "names before it", "who", "reason"),
        [
            (
                str(row["version"]),
                f"{datetime.fromisoformat(row['since']).astimezone(zone):%Y-%m-%d %H:%M %Z}",
                str(row["signatures"][SignatureState.COUNTED]),
                str(row["signatures"][SignatureState.PENDING]),
                "yes" if row["stands"] else "no",
                row["names_before"],
                row["who"],
                shown(row["reason"]),
            )
            for row in rows
        ],
    )
    if unknown:
        click.echo(f"{numbered(unknown, 'name')} under texts that are not known any more.")


def _last_of_each(texts: Sequence[Version]) -> list[Version]:
    """A text that came back stands where it was last."""
    newest = {one.number: one for one in texts}
    return sorted(newest.values(), key=lambda one: one.since)


def _version_row(one: Version, states: Mapping[SignatureState, int], stands: bool) -> dict[str, Any]:
    return {
        "version": one.number,
        "hash": one.hash,
        "since": one.since.isoformat(),
        "signatures": {state: states.get(state, 0) for state in SignatureState},
        "stands": stands,
        "names_before": "kept" if one.kept else "asked again" if one.asks else "",
        "who": one.who,
        "reason": one.why,
    }


def _signatures(shell: Shell, campaign: Campaign) -> Iterator[Signature]:
    return shell.store.signatures(campaign.folded) if shell.begun else iter(())


def _noted(shell: Shell, campaign: Campaign, path: Path, number: int) -> None:
    """Who is forgotten later stands in that file, too: whoever must erase it there is told where."""
    shell.store.noted(shell.who, EXPORT, f"{number} signatures to {path.resolve()}", utc_now(), campaign.folded)


def _print(rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        click.echo("No signatures yet.")
        return
    from rich.table import Table

    table = Table("id", "name", "place", "state", "received", "verified by", "email", "flags", box=None, pad_edge=False)
    for row in rows:
        name = f"{row['name']} (name withheld)" if row["anonymous"] else row["name"]
        table.add_row(
            str(row["id"]),
            _plain(name),
            _plain(row["place"]),
            row["state"],
            row["received_at"][:16],
            row["verified_by"] or "",
            _plain(row["email"]),
            ", ".join(row["flags"]),
        )
    console().print(table)


def _plain(text: str) -> str:
    """A supporter's words are neither marks of direction nor rich's markup."""
    from rich.markup import escape

    return escape(shown(text))


# A coordinator's hand ----------------------------------------------------------------------------


@signatures.command()
@click.option("--name", help="The name as it will be printed.")
@click.option("--email", default="", help="Their address, if they gave one.")
@click.option("--organisation", default="")
@click.option("--title", default="")
@click.option("--place", default="")
@click.option("--anonymous", is_flag=True, help="Counted; printed as “name withheld”.")
@click.option(
    "--from",
    "sheet",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A CSV or Excel file (.xlsx) with the columns name, email, organisation, title, place.",
)
@click.option("--reason", default="paper sheet", show_default=True)
@click.option("--dry-run", is_flag=True, help="Count and show; change nothing.")
@click.pass_obj
def add(
    obj: tuple[Shell, Campaign],
    name: str | None,
    email: str,
    organisation: str,
    title: str,
    place: str,
    anonymous: bool,
    sheet: Path | None,
    reason: str,
    dry_run: bool,
) -> None:
    """Sign people by hand, from paper sheets."""
    shell, campaign = obj
    if (name is None) == (sheet is None):
        raise click.UsageError("give either --name, or --from with a file")
    people = (
        _read_sheet(sheet) if sheet else [(person_by_hand(name or "", organisation, title, place, anonymous), email)]
    )
    for person, address in people:
        click.echo(f"{person.name}{', ' + person.place if person.place else ''} {address}".rstrip())
    if dry_run:
        click.echo(f"{numbered(len(people), 'signature')} would be added.")
        return
    shell.store.register(shell.config.campaigns, utc_now())
    rows = [(person, address, canonical(address) if address else "") for person, address in people]
    added = shell.store.add_by_hand(campaign, rows, shell.who, reason, utc_now())
    click.echo(f"{numbered(added, 'signature')} added to {campaign.code.written}; {len(rows) - added} already there.")


def person_by_hand(name: str, organisation: str, title: str, place: str, anonymous: bool) -> Person:
    """As it will be printed. BadParameter names the option that can't be."""
    from signbot.edges.pdf import covered

    given = {"--name": name, "--organisation": organisation, "--title": title, "--place": place}
    for option, text in given.items():
        if why := refused(text, covered):
            raise click.BadParameter(why, param_hint=option)
    return replace(names.person(name, organisation, title, place, covered), anonymous=anonymous)


def _read_sheet(path: Path) -> list[tuple[Person, str]]:
    """Everybody on it, or nobody: each row that can't be a signature is named with its line, all at once."""
    from signbot.edges.pdf import covered

    found = listed(path, SHEET, "name")
    click.echo(found.said, err=True)
    people: list[tuple[Person, str]] = []
    wrong: list[str] = []
    for line, row in found.rows:
        try:
            people.append(signatory(row, covered))
        except ValueError as error:
            wrong.append(f"{path}:{line}: {error}")
    if wrong:
        raise click.UsageError("\n".join([*wrong, f"Nothing was added: please mend {numbered(len(wrong), 'row')}."]))
    return people


@signatures.command()
@click.argument("ids", nargs=-1, required=True, type=int)
@click.option("--reason", required=True, help="Why: it is recorded, and the supporter is not told.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Show and count; change nothing.")
@click.pass_obj
def invalidate(obj: tuple[Shell, Campaign], ids: tuple[int, ...], reason: str, yes: bool, dry_run: bool) -> None:
    """Take signatures off the letter, by their IDs (see the list)."""
    shell, campaign = obj
    chosen = _chosen(shell, campaign, ids, LIVE)
    click.echo(f"{len(chosen)} of {numbered(len(ids), 'signature')} would be invalidated.")
    if dry_run or not chosen:
        return
    make_sure("Invalidate them?", yes)
    shell.store.invalidate([one.id for one in chosen], reason, shell.who, utc_now())
    click.echo(f"{numbered(len(chosen), 'signature')} invalidated.")


@signatures.command()
@click.argument("ids", nargs=-1, required=True, type=int)
@click.option("--reason", required=True)
@click.option("--dry-run", is_flag=True, help="Show and count; change nothing.")
@click.pass_obj
def restore(obj: tuple[Shell, Campaign], ids: tuple[int, ...], reason: str, dry_run: bool) -> None:
    """Count invalidated signatures again."""
    shell, campaign = obj
    chosen = _chosen(shell, campaign, ids, (SignatureState.INVALIDATED,))
    if not dry_run and chosen:
        shell.store.restore([one.id for one in chosen], reason, shell.who, utc_now())
    click.echo(f"{len(chosen)} of {numbered(len(ids), 'signature')} {'would be ' if dry_run else ''}restored.")


def _chosen(
    shell: Shell, campaign: Campaign, ids: Sequence[int], states: tuple[SignatureState, ...]
) -> list[Signature]:
    found = [one for one in _signatures(shell, campaign) if one.id in ids and one.state in states]
    for one in found:
        click.echo(shown(f"{one.id}: {one.person.name} ({one.state})"))
    if missing := sorted(set(ids) - {one.id for one in found}):
        wanted = " or ".join(states)
        click.echo(f"not {wanted} under {campaign.code.written}: {', '.join(map(str, missing))}", err=True)
    return found

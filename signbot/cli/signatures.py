"""signatures CODE: the list, its exports, and a coordinator's hand on it."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from signbot import private_files
from signbot.cli.listed import listed
from signbot.cli.plans import refused
from signbot.cli.shell import Shell, console, make_sure, named_file, numbered, print_table, shown, utc_now
from signbot.core.campaign import LIVE, Campaign, Person, Signature, SignatureState
from signbot.core.desk import Plan
from signbot.core.version import Version, accepted
from signbot.desk import names as desk
from signbot.desk.conditions import Condition, condition
from signbot.desk.hand import Hand, NotDone
from signbot.desk.lists import COLUMNS, as_csv, as_xlsx, row_of
from signbot.desk.names import SHEET, signatory
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
        _print(rows, campaign.zone)


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


def _print(rows: Sequence[dict[str, Any]], zone: ZoneInfo) -> None:
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
            f"{datetime.fromisoformat(row['received_at']).astimezone(zone):%Y-%m-%d %H:%M %Z}",
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
    with refused():
        plan = desk.add(shell.hand, campaign, people)
    added = desk.do_names(shell.hand, plan, shell.who, reason)
    click.echo(f"{numbered(added, 'signature')} added to {campaign.code.written}; {len(people) - added} already there.")


def person_by_hand(name: str, organisation: str, title: str, place: str, anonymous: bool) -> Person:
    """As it will be printed. BadParameter names the option that can't be."""
    from signbot.edges.pdf import covered

    given = {"--name": name, "--organisation": organisation, "--title": title, "--place": place}
    for option, text in given.items():
        if why := desk.refused(text, covered):
            raise click.BadParameter(why, param_hint=option)
    return replace(desk.person(name, organisation, title, place, covered), anonymous=anonymous)


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


def _shared(command: Callable[..., Any]) -> Callable[..., Any]:
    """Options that say which signatures are meant by what they have in common."""
    for option, text in reversed(
        (
            ("--name", "Names like this; * stands for any letters."),
            ("--domain", "Of addresses at this domain, or below it."),
            ("--address", "Addresses like this; * stands for any letters."),
            ("--after", "Received since then: 2036-12-01, or 2036-12-01T17:00."),
            ("--before", "Received before."),
            ("--proof", "Counted by that: reply, authentication, coordinator, none; or words of its proof."),
        )
    ):
        command = click.option(option, default="", help=text)(command)
    return command


Which = Callable[[Hand, Campaign, Collection[int], Condition], Plan]


def _chosen(obj: tuple[Shell, Campaign], which: Which, ids: tuple[int, ...], shared: dict[str, str]) -> Plan | None:
    """Those whose numbers are given, and of which all conditions hold; shown. None where nobody is meant."""
    shell, campaign = obj
    try:
        common = condition(campaign.zone, **shared)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    if not (ids or common):
        raise click.UsageError("say which: give their IDs, or a condition like --domain spam.example")
    try:
        plan = which(shell.hand, campaign, ids, common)
    except NotDone:
        _say_missing(campaign, which, list(map(str, ids)))
        return None
    for line in plan.lines:
        click.echo(shown(line))
    _say_missing(campaign, which, plan.left)
    return plan


def _say_missing(campaign: Campaign, which: Which, ids: Sequence[str]) -> None:
    wanted = " or ".join(LIVE if which is desk.invalidate else (SignatureState.INVALIDATED,))
    if ids:
        click.echo(f"not {wanted} under {campaign.code.written}: {', '.join(ids)}", err=True)


@signatures.command()
@click.argument("ids", nargs=-1, type=int)
@_shared
@click.option("--reason", required=True, help="Why: it is recorded, and the supporter is not told.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Show and count; change nothing.")
@click.pass_obj
def invalidate(
    obj: tuple[Shell, Campaign], /, ids: tuple[int, ...], reason: str, yes: bool, dry_run: bool, **shared: str
) -> None:
    """Take signatures off the letter, by their IDs (see the list), or by what they have in common."""
    shell, _ = obj
    plan = _chosen(obj, desk.invalidate, ids, shared)
    click.echo(f"{_many(plan, ids, shared)} would be invalidated.")
    if dry_run or plan is None:
        return
    make_sure("Invalidate them?", yes)
    done = desk.do_names(shell.hand, plan, shell.who, reason)
    click.echo(f"{numbered(done, 'signature')} invalidated.")


def _many(plan: Plan | None, ids: tuple[int, ...], shared: dict[str, str]) -> str:
    """`2 of 3 signatures` of those that were named; `312 signatures` of those of which conditions hold."""
    found = plan.names if plan else 0
    return numbered(found, "signature") if any(shared.values()) else f"{found} of {numbered(len(ids), 'signature')}"


@signatures.command()
@click.argument("ids", nargs=-1, type=int)
@_shared
@click.option("--reason", required=True)
@click.option("--dry-run", is_flag=True, help="Show and count; change nothing.")
@click.pass_obj
def restore(obj: tuple[Shell, Campaign], /, ids: tuple[int, ...], reason: str, dry_run: bool, **shared: str) -> None:
    """Count invalidated signatures again."""
    shell, _ = obj
    plan = _chosen(obj, desk.restore, ids, shared)
    if plan and not dry_run:
        desk.do_names(shell.hand, plan, shell.who, reason)
    click.echo(f"{_many(plan, ids, shared)} {'would be ' if dry_run else ''}restored.")

"""report: what went out in a month, to each member; on paper for those without mail; a year by country."""

import json
from pathlib import Path
from typing import Any

import click

from signbot import private_files
from signbot.cli.shell import Shell, make_sure, named_file, numbered, print_table, shown, utc_now
from signbot.closing.months import READERS, Told, by_country, item_for, mail_to, receipts_of, what_is_told
from signbot.core.address import Address
from signbot.core.answers import Answer, Monthly
from signbot.core.letter.evidence import receipt_hash
from signbot.core.month import Month, same_title
from signbot.store import Reader, Store


@click.command()
@click.option("--month", "name", help="Which, such as 2026-11.")
@click.option("--year", type=click.IntRange(2000, 9999), help="Sum up that year by country instead.")
@click.option("--text", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Your own paragraph on top.")
@click.option("--pdf", type=click.Path(dir_okay=False, path_type=Path), help="Write it for members without mail.")
@click.option("--dry-run", is_flag=True, help="Show the first mail, and count; send nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Of --year.")
@click.pass_obj
def report(
    shell: Shell,
    name: str | None,
    year: int | None,
    text: Path | None,
    pdf: Path | None,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Tell members what went out with their names in a month, or sum up a year by country."""
    if (name is None) == (year is None):
        raise click.UsageError("say --month 2026-11, or --year 2026")
    if year is not None:
        _sum_up(shell, year, as_json)
        return
    month = _month(shell, name or "")
    told = what_is_told(_store(shell), shell.config.campaigns, month, shell.config.bot.time_zone, _text(shell, text))
    if not told.letters:
        click.echo(f"In {month} no letter went out: nobody is told anything.")
    elif pdf:
        _print(shell, told, pdf)
    else:
        _send(shell, told, dry_run=dry_run, yes=yes)


def _store(shell: Shell) -> Store:
    shell.store.register(shell.config.campaigns, utc_now())
    return shell.store


def _month(shell: Shell, name: str) -> Month:
    try:
        month = Month.parse(name)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--month") from error
    if month.next.begins(shell.config.bot.time_zone) > utc_now():
        raise click.BadParameter(f"{month} is not over yet", param_hint="--month")
    return month


def _text(shell: Shell, path: Path | None) -> str:
    if path is None:
        return shell.config.bot.month_text
    with named_file(path):
        return path.read_text("utf-8-sig").strip()


# By mail -------------------------------------------------------------------------------------------


def _send(shell: Shell, told: Told, *, dry_run: bool, yes: bool) -> None:
    readers = [one for one in _readers(shell.store, told, by_mail=True) if mail_to(shell.office, told, one, utc_now())]
    paper = len(_readers(shell.store, told, by_mail=False))
    if readers:
        _show(shell, told, readers[0])
    click.echo(
        f"{told.month}: {numbered(len(told.letters), 'letter')}, {numbered(len(readers), 'address')} to be told."
    )
    if paper:
        click.echo(f"{numbered(paper, 'member')} without mail: --pdf FILE writes it for them, ready to print and post.")
    if dry_run or not readers:
        return
    make_sure("Send it?", yes)
    if shell.store.begin_month(str(told.month), told.text, shell.who, utc_now()):
        click.echo("Recorded; the next pass sends it, and goes on where it was if it is broken off.")
    else:
        click.echo(f"{told.month} has been told before: nobody gets it twice.")


def _show(shell: Shell, told: Told, reader: Reader) -> None:
    """The mail of the first of them."""
    subject, text, _ = _written(shell, item_for(told, reader, receipts_of(shell.office, reader)), reader)
    click.echo(f"---\nSubject: {subject}\n\n{text}---")


def _readers(store: Store, told: Told, *, by_mail: bool) -> list[Reader]:
    found: list[Reader] = []
    while True:
        some = store.readers(list(told.letters), found[-1].place if found else 0, READERS, by_mail=by_mail)
        found += some
        if len(some) < READERS:
            return found


def _written(shell: Shell, item: Monthly, reader: Reader) -> tuple[str, str, str]:
    """Subject, text, language."""
    first = reader.members[0]
    written = shell.writer.answer(Answer(Address(first.email, first.supporter), first.language, (item,)))
    return written.subject, written.text, written.language


# On paper ------------------------------------------------------------------------------------------


def _print(shell: Shell, told: Told, path: Path) -> None:
    now = utc_now()
    readers = [one for one in _readers(shell.store, told, by_mail=False) if one.names or one.members[0].is_active(now)]
    if not readers:
        click.echo("Every member has a mail address: there is nothing to print.")
        return
    given = {id(one): receipts_of(shell.office, one) for one in readers}
    pages = [_page(shell, told, one, given[id(one)]) for one in readers]
    made = shell.press.months(pages, now)
    with named_file(path):
        private_files.write(path, made)
    hashes = [(code, receipt_hash(one)) for receipts in given.values() for code, one in receipts.items()]
    shell.store.give_receipts(hashes)
    click.echo(f"Written to {path}: {told.month} for {numbered(len(pages), 'member')} without mail.")


def _page(shell: Shell, told: Told, reader: Reader, given: dict[str, str]) -> dict[str, Any]:
    """What one of them reads: the same words as in a mail, without what only a mail can do."""
    item, person = item_for(told, reader, given, paper=True), reader.members[0].person
    subject, text, language = _written(shell, item, reader)
    titles = [*(f"{one.code} {one.title}" for one in item.went)]
    return {
        "lang": language,
        "sender": shell.config.bot.name,
        "address": [line for line in (person.name, person.organisation, person.place) if line],
        "heading": subject,
        "blocks": [_block(one, titles) for one in _paragraphs(text)],
    }


def _paragraphs(text: str) -> list[str]:
    """Between the frame's first line (the greeting, and where to reply) and its signature."""
    body = text.partition("\n-- \n")[0]
    return [one.strip() for one in body.split("\n\n") if one.strip()][1:]


def _block(paragraph: str, titles: list[str]) -> dict[str, Any]:
    lines = paragraph.splitlines()
    if same_title(paragraph, titles):
        return {"kind": "heading", "text": paragraph}
    if lines[0].startswith("- "):
        return {"kind": "list", "items": [line.removeprefix("- ").strip() for line in lines if line.strip()]}
    return {"kind": "paragraph", "text": " ".join(lines)}


# A year --------------------------------------------------------------------------------------------


def _sum_up(shell: Shell, year: int, as_json: bool) -> None:
    lines = by_country(_store(shell), shell.config.campaigns, year, shell.config.bot.time_zone)
    if as_json:
        rows = [
            {
                "country": one.country or None,
                "letters": one.letters,
                "reached": one.reached,
                "answered": one.answered,
                "names": one.names,
            }
            for one in lines
        ]
        click.echo(shown(json.dumps(rows, ensure_ascii=False)))
        return
    if not lines:
        click.echo(f"In {year} no letter went out.")
        return
    from babel import Locale

    names = Locale(shell.config.bot.languages[0].partition("-")[0]).territories
    rows_shown = [
        (names.get(one.country, "elsewhere"), str(one.letters), str(one.reached), str(one.answered), str(one.names))
        for one in lines
    ]
    print_table(("country", "letters", "recipients", "answered", "names"), rows_shown)

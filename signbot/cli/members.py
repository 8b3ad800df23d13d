"""members: who has joined once, and a coordinator's hand on them. Whoever is written down is told by mail at once."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from signbot import private_files
from signbot.cli.daemon import TRY_AGAIN, ready
from signbot.cli.listed import listed
from signbot.cli.shell import Shell, make_sure, named_file, numbered, print_table, shown, utc_now
from signbot.cli.signatures import person_by_hand
from signbot.config import mail_address
from signbot.core.address import Address, canonical
from signbot.core.answers import Answer, Membership, Say
from signbot.core.campaign import VerifiedBy
from signbot.core.membership import BELONGS, Member, MemberState, flags, topic_key
from signbot.desk.lists import as_csv, as_xlsx
from signbot.passes import send_now
from signbot.store import EXPORT, Entered, Outgoing

COLUMNS = (
    "id", "name", "organisation", "title", "place", "email", "state", "since", "paused_until", "topics", "per_month",
    "language", "verified_by", "proof", "note", "flags", "anonymous", "withheld", "heard_at", "asked_at",
)  # fmt: skip
SHEET = ("name", "email", "organisation", "title", "place", "since", "topics", "permonth", "language", "note")
MOST_A_MONTH = 99


@click.group()
def members() -> None:
    """Members: people who have joined once, and are shown each letter before their name stands under it."""


@members.command("list")
@click.option("--all", "everybody", is_flag=True, help="Also those who have left.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_them(shell: Shell, everybody: bool, as_json: bool) -> None:
    """Who is a member, and for which letters."""
    rows = [_row(one) for one in _members(shell, everybody)]
    if as_json:
        click.echo(shown(json.dumps(rows, ensure_ascii=False)))
        return
    if not rows:
        click.echo("No members yet.")
        return
    now = utc_now()
    print_table(
        ("id", "name", "place", "email", "state", "since", "letters", "flags"),
        [_line(one, now) for one in _members(shell, everybody)],
    )


def _line(one: Member, now: datetime) -> tuple[str, ...]:
    rests = f" (rests until {one.paused_until:%Y-%m-%d})" if one.rests(now) and one.paused_until else ""
    limit = f"{one.per_month} a month" if one.per_month else ""
    letters = "; ".join(filter(None, (", ".join(one.topics) or "all", limit)))
    state = f"{one.state}{rests}"
    told = (one.person.name, one.person.place, one.email or "(no mail)")
    return (str(one.id), *map(shown, told), state, f"{one.since:%Y-%m-%d}", shown(letters), ", ".join(flags(one)))


def _members(shell: Shell, everybody: bool) -> list[Member]:
    if not shell.begun:
        return []
    return shell.store.members(*(() if everybody else BELONGS))


def _row(one: Member) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.person.name,
        "email": one.email,
        "state": one.state,
        "organisation": one.person.organisation,
        "title": one.person.title,
        "place": one.person.place,
        "anonymous": one.person.anonymous,
        "withheld": list(one.person.withheld),
        "since": one.since.isoformat(),
        "paused_until": one.paused_until and one.paused_until.isoformat(),
        "topics": list(one.topics),
        "per_month": one.per_month,
        "language": one.language,
        "verified_by": one.verified_by,
        "proof": one.proof,
        "note": one.note,
        "flags": list(flags(one)),
        "heard_at": one.heard_at and one.heard_at.isoformat(),
        "asked_at": one.asked_at and one.asked_at.isoformat(),
    }


@members.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--all", "everybody", is_flag=True, help="Also those who have left.")
@click.pass_obj
def export(shell: Shell, file: Path, everybody: bool) -> None:
    """Write the members into FILE, a CSV or Excel sheet (.xlsx) that only you can read."""
    rows = [_row(one) for one in _members(shell, everybody)]
    write = as_xlsx if file.suffix.lower() == ".xlsx" else as_csv
    with named_file(file):
        private_files.write(file, write(rows, COLUMNS))
    if rows:  # who is forgotten later stands in that file, too
        shell.store.noted(shell.who, EXPORT, f"{numbered(len(rows), 'member')} to {file.resolve()}", utc_now())
    click.echo(f"{numbered(len(rows), 'member')} written to {file}.", err=True)


# A coordinator's hand ----------------------------------------------------------------------------


@members.command()
@click.option("--name", required=True, help="The name as it will be printed.")
@click.option("--email", default="", help="Their address; without one they get their reports on paper.")
@click.option("--organisation", default="")
@click.option("--title", default="")
@click.option("--place", default="")
@click.option("--for-organisation", is_flag=True, help="The organisation is the member; NAME is who may say so.")
@click.option("--anonymous", is_flag=True, help="Counted; printed as “name withheld”.")
@click.option("--topics", default="", help="Only letters about these, with commas between them. Default: all.")
@click.option("--per-month", type=click.IntRange(0, MOST_A_MONTH), default=0, help="Letters at most. 0: no limit.")
@click.option("--language", default="", help="Of their mails. Default: the first of bot.languages.")
@click.option("--note", default="", help="Whatever your own list needs: it is shown to you, and to nobody else.")
@click.option("--reason", default="joined on paper", show_default=True)
@click.option("--again", is_flag=True, help="Also when they had left: they have joined anew.")
@click.option("--dry-run", is_flag=True, help="Show; change nothing.")
@click.pass_obj
def add(
    shell: Shell,
    name: str,
    email: str,
    organisation: str,
    title: str,
    place: str,
    for_organisation: bool,
    anonymous: bool,
    topics: str,
    per_month: int,
    language: str,
    note: str,
    reason: str,
    again: bool,
    dry_run: bool,
) -> int:
    """Write one member down, who joined on paper. They are told by mail at once, with how to leave."""
    if for_organisation and not organisation:
        raise click.UsageError("--for-organisation needs --organisation")
    person = person_by_hand(name, organisation, title, place, anonymous)
    one = _member(shell, email, topics, language, note, reason)
    one = replace(one, person=replace(person, for_organisation=for_organisation), per_month=per_month)
    return _enter(shell, [one], reason, again=again, dry_run=dry_run)


@members.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--reason", default="joined on paper", show_default=True)
@click.option("--again", is_flag=True, help="Also those who had left: they have joined anew.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Show and count; change nothing.")
@click.pass_obj
def import_them(shell: Shell, file: Path, reason: str, again: bool, yes: bool, dry_run: bool) -> int:
    """Write down everybody in FILE, a CSV or Excel sheet, and tell each by mail at once, with how to leave.

    Columns: name; email, organisation, title, place, since, topics, per_month, language, note where you have them.
    Who left before, or asked to be forgotten, is not brought back by a list.
    """
    people = _read_sheet(shell, file, reason)
    with_mail = sum(bool(one.email) for one in people)
    if not dry_run and people:
        make_sure(f"Write down {numbered(len(people), 'member')}, and write to {with_mail} of them?", yes=yes)
    return _enter(shell, people, reason, again=again, dry_run=dry_run)


@members.command()
@click.argument("address")
@click.option(
    "--name", default="", help="Only this one of several at that address; of who has no mail, with ADDRESS -."
)
@click.option("--reason", required=True, help="Why: it is recorded.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Show and count; change nothing.")
@click.pass_obj
def end(shell: Shell, address: str, name: str, reason: str, yes: bool, dry_run: bool) -> None:
    """End the membership of ADDRESS. Names that stand under a letter stay there: see `signatures CODE invalidate`."""
    supporter = "" if address == "-" else canonical(address.strip())
    if not (supporter or name):
        raise click.UsageError("of members without mail say which one: --name")
    mine = [one for one in _members(shell, False) if one.supporter == supporter and name in ("", one.person.name)]
    for one in mine:
        click.echo(shown(f"{one.id}: {one.person.name} {one.email}".rstrip()))
    if not mine or dry_run:
        click.echo(f"{numbered(len(mine), 'membership')} would end." if mine else "No such member.")
        return
    make_sure(f"End {numbered(len(mine), 'membership')}?", yes=yes)
    ended = shell.store.end_memberships([one.id for one in mine], shell.who, reason, utc_now())
    click.echo(f"{numbered(ended, 'membership')} ended.")


def _enter(shell: Shell, people: Sequence[Member], reason: str, *, again: bool, dry_run: bool) -> int:
    for one in people:
        about = (one.person.name, one.person.place, one.email or "(no mail)", *flags(one))
        click.echo(shown(", ".join(filter(None, about))))
    if dry_run:
        click.echo(f"{numbered(len(people), 'member')} would be written down.")
        return 0
    works = ready(shell)
    now = utc_now()
    mails = [_welcome(shell, one, now) if one.supporter else None for one in people]
    entered = shell.store.add_members(people, shell.who, reason, now, again=again, mails=mails)
    for one, what in zip(people, entered, strict=True):
        if what is not Entered.NEW:
            click.echo(shown(f"{one.person.name} {one.email}: {what}").rstrip(), err=True)
    counts = Counter(entered)
    told = sum(what is Entered.NEW and mail is not None for what, mail in zip(entered, mails, strict=True))
    click.echo(f"{numbered(counts[Entered.NEW], 'member')} written down; {told} told by mail.")
    troubles = send_now(works).troubles if told else []
    for trouble in troubles:
        click.echo(f"{trouble}. Nothing is lost: the next pass sends what is left.", err=True)
    return TRY_AGAIN if troubles else 0


def _welcome(shell: Shell, one: Member, now: datetime) -> Outgoing:
    item = Membership(say=Say.MEMBER_ADDED, people=(one.person,), topics=one.topics, per_month=one.per_month)
    answer = Answer(Address(one.email, one.supporter), one.language, (item,), authenticated=True)
    return shell.office.to_member(answer, now)


def _member(shell: Shell, email: str, topics: str, language: str, note: str, reason: str) -> Member:
    """All but the person. BadParameter, or ValueError, where something can't be."""
    address = mail_address(email) if email else ""
    parts = tuple(dict.fromkeys(topic.strip() for topic in topics.replace(";", ",").split(",") if topic.strip()))
    if wrong := [topic for topic in parts if not topic_key(topic)]:
        raise click.BadParameter(f"{wrong[0]!r} is no topic", param_hint="--topics")
    now = utc_now()
    return Member(
        id=0,
        supporter=canonical(address) if address else "",
        email=address,
        person=person_by_hand("A B", "", "", "", anonymous=False),
        state=MemberState.STANDING,
        since=now,
        topics=parts,
        language=language or shell.config.bot.languages[0],
        verified_by=VerifiedBy.COORDINATOR,
        proof=reason,
        note=note,
        heard_at=now,
    )


def _read_sheet(shell: Shell, path: Path, reason: str) -> list[Member]:
    """Everybody on it, or nobody: each row that can't be a member is named with its line, all at once."""
    found = listed(path, SHEET, "name")
    click.echo(found.said, err=True)
    people: list[Member] = []
    wrong: list[str] = []
    for line, row in found.rows:
        try:
            people.append(_of_row(shell, row, reason))
        except (click.BadParameter, ValueError) as error:
            wrong.append(f"{path}:{line}: {error}")
    if wrong:
        raise click.UsageError("\n".join([*wrong, f"Nothing was added: please mend {numbered(len(wrong), 'row')}."]))
    return people


def _of_row(shell: Shell, row: dict[str, str], reason: str) -> Member:
    if beyond := row.get(""):
        raise click.BadParameter(f"{beyond!r} stands beyond the last column: is a quotation mark missing?")
    if not row.get("name"):
        raise click.BadParameter("it has no name")
    said = {column: row.get(column, "") for column in SHEET}
    one = _member(shell, said["email"], said["topics"], said["language"], said["note"], reason)
    person = person_by_hand(said["name"], said["organisation"], said["title"], said["place"], anonymous=False)
    limit = said["permonth"] or "0"
    if not limit.isdecimal() or int(limit) > MOST_A_MONTH:
        raise click.BadParameter(f"per_month is {limit!r}: write a number from 0 (no limit) to {MOST_A_MONTH}")
    since = _since(shell, said["since"]) if said["since"] else one.since
    return replace(one, person=person, per_month=int(limit), since=since)


def _since(shell: Shell, written: str) -> datetime:
    """A day, as ISO 8601 has it; midnight where the coordinators live."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        raise click.BadParameter(f"since is {written!r}: write a day like 2024-03-01") from None
    since = moment if moment.tzinfo else moment.replace(tzinfo=shell.config.bot.time_zone)
    if since > utc_now():
        raise click.BadParameter(f"since is {written!r}: that day has not come")
    return since

"""A coordinator's hand on names: from paper sheets onto a letter, off it, and back.

lines of a mail, a sheet (CSV, XLSX) ─► people, or each line that is wrong ─► Plan ─► one transaction of the store
ids, a condition ─► signatures ─► Plan ─► one transaction
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from signbot.config import mail_address
from signbot.core import names
from signbot.core.address import canonical
from signbot.core.campaign import LIVE, Campaign, CampaignState, Person, SignatureState
from signbot.core.desk import Plan, Refusal
from signbot.core.letter.glyphs import missing
from signbot.core.orders import What
from signbot.desk.attached import File, files
from signbot.desk.conditions import Condition
from signbot.desk.hand import Hand, NotDone
from signbot.desk.sheets import Unreadable, listed

SHEET = ("name", "email", "organisation", "title", "place")  # the columns of a sheet that is read
ALL = Condition()
PAPER = "paper sheet"  # why names are added, where nobody says
LISTED = 60  # lines of a plan: a coordinator can look at so many
TOO_LARGE = "The email is too large to be read whole: please send the sheet in parts."
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,4}[.)])\s+")
_COLUMNS = re.compile(r"[;\t|]")
Can = Callable[[str], bool]
T = TypeVar("T")
Row = tuple[Person, str]  # and their address as written, or ""

_WHY = {
    names.Refusal.EMPTY: "it has no letter in it",
    names.Refusal.URL: "it holds a web address",
    names.Refusal.MARKUP: "it holds a mark that names do not have",
    names.Refusal.BLANK: "it is what a form says, and nobody's name",
    names.Refusal.LONG: f"it is longer than {names.LONGEST} characters",
}


def refused(text: str, can: Can) -> str:
    """Why this can't stand on a letter; "" where it can."""
    if text and (why := names.refusal(text)):
        return f"{text!r} can't stand on the letter: {_WHY[why]}"
    if strange := missing(text, can):
        return f"no font has these characters of {text!r}: {strange}"
    return ""


def person(name: str, organisation: str, title: str, place: str, can: Can) -> Person:
    """As it will be printed. ValueError where it can't be."""
    for text in (name, organisation, title, place):
        if why := refused(text, can):
            raise ValueError(why)
    return Person(names.clean(name), names.clean(organisation), names.clean(title), names.clean(place), explicit=True)


def signatory(row: Mapping[str, str], can: Can) -> Row:
    """A row of a sheet. ValueError where it can't be a signature."""
    if beyond := row.get(""):
        raise ValueError(f"{beyond!r} stands beyond the last column: is a quotation mark missing?")
    if not row.get("name"):
        raise ValueError("it has no name")
    organisation, title, place, email = (row.get(column, "") for column in ("organisation", "title", "place", "email"))
    return person(row["name"], organisation, title, place, can), mail_address(email) if email else ""


def on_sheet(data: bytes, can: Can) -> tuple[str, list[Row]]:
    """What is said of the reading, and everybody on it. Unreadable names each row that can't be a signature."""
    found = listed(data, SHEET, "name")
    return found.said, _each(((f"line {line}", row) for line, row in found.rows), signatory, can)


def _each(rows: Iterable[tuple[str, T]], read: Callable[[T, Can], Row], can: Can) -> list[Row]:
    people: list[Row] = []
    wrong: list[str] = []
    for where, row in rows:
        try:
            people.append(read(row, can))
        except ValueError as error:
            wrong.append(f"{where}: {error}")
    if wrong:
        raise Unreadable("; ".join(wrong))
    return people


def in_mail(text: str, raw: bytes, can: Can) -> list[Row]:
    """From the sheets attached to a mail, else from the lines of its text. NotDone where there is nobody, or a wrong
    line.
    """
    try:
        sheets = [file.data for file in files(raw) if _is_sheet(file)]
        found = [row for data in sheets for row in on_sheet(data, can)[1]] if sheets else _in_lines(text, can)
    except Unreadable as error:
        raise NotDone(Refusal.UNREADABLE, f"{error}.") from error
    if not found:
        raise NotDone(Refusal.NO_NAMES)
    return found


def _is_sheet(file: File) -> bool:
    """By its name, or by its type: programs call a sheet what they like."""
    named = f"{file.kind} {file.name}".casefold()
    return any(mark in named for mark in ("csv", ".xls", ".tsv", "spreadsheet", "ms-excel"))


def _in_lines(text: str, can: Can) -> list[Row]:
    """`Amina Diallo, Dakar` each, or a table that was pasted with its header."""
    lines = [_BULLET.sub("", line).strip() for line in text.splitlines() if line.strip()]
    if lines and re.match(r"(?i)\s*name\b", lines[0]) and (_COLUMNS.search(lines[0]) or "," in lines[0]):
        return on_sheet(text.encode(), can)[1]
    return _each(((f"“{line}”", line) for line in lines), _of_line, can)


def _of_line(line: str, can: Can) -> Row:
    """Name; name, place; or name, organisation, place. An address may stand anywhere."""
    pieces = [piece.strip() for piece in line.split(",") if piece.strip()]
    emails = [piece.strip("<> ") for piece in pieces if "@" in piece and " " not in piece]
    rest = [piece for piece in pieces if piece.strip("<> ") not in emails]
    if not rest or len(rest) > 3 or len(emails) > 1:
        raise ValueError("write name, place (or name, organisation, place), and one address at most")
    name, organisation, place = rest[0], rest[1] if len(rest) == 3 else "", rest[-1] if len(rest) > 1 else ""
    return person(name, organisation, "", place, can), mail_address(emails[0]) if emails else ""


def add(hand: Hand, campaign: Campaign, people: Sequence[Row]) -> Plan:
    """Sign people by hand."""
    state = hand.standing(campaign).state
    if state is CampaignState.CANCELLED:
        raise NotDone(Refusal.NOT_NOW, f"{campaign.code.written} is cancelled")
    return Plan(
        what=What.ADD,
        campaign=campaign,
        state=state,
        names=len(people),
        lines=cut([_shown(one, email) for one, email in people]),
        rows=tuple((one, email, canonical(email) if email else "") for one, email in people),
    )


def _shown(one: Person, email: str) -> str:
    said = ", ".join(filter(None, (one.name, one.title, one.organisation, one.place)))
    return f"{said} <{email}>" if email else said


def invalidate(hand: Hand, campaign: Campaign, ids: Collection[int], shared: Condition = ALL) -> Plan:
    """Take names off: these, and of which the condition holds."""
    return _chosen(hand, campaign, ids, shared, What.INVALIDATE, LIVE)


def restore(hand: Hand, campaign: Campaign, ids: Collection[int], shared: Condition = ALL) -> Plan:
    """Count invalidated ones again."""
    return _chosen(hand, campaign, ids, shared, What.RESTORE, (SignatureState.INVALIDATED,))


def _chosen(
    hand: Hand,
    campaign: Campaign,
    ids: Collection[int],
    shared: Condition,
    what: What,
    states: Collection[SignatureState],
) -> Plan:
    """NotDone where nobody is meant. What of the order is left: numbers that are not there, or not in these states."""
    wanted = set(ids)
    found = [one for one in hand.store.signatures(campaign.folded) if one.state in states]
    chosen = [one for one in found if one.id in wanted or (shared and shared.holds(one))]
    if not chosen:
        raise NotDone(Refusal.NOBODY)
    return Plan(
        what=what,
        campaign=campaign,
        state=hand.standing(campaign).state,
        names=len(chosen),
        lines=cut([f"{one.id}: {one.person.name}" for one in chosen]),
        left=tuple(map(str, sorted(wanted - {one.id for one in chosen}))),
        ids=tuple(one.id for one in chosen),
    )


def cut(lines: list[str]) -> tuple[str, ...]:
    """So many as a person looks at, and how many more there are."""
    return tuple(lines if len(lines) <= LISTED else [*lines[:LISTED], f"… and {len(lines) - LISTED:,} more"])


def do_names(hand: Hand, plan: Plan, who: str, why: str) -> int:
    """One transaction; returns how many are new, or changed."""
    campaign, store, now = plan.campaign, hand.store, hand.now()
    assert campaign is not None
    match plan.what:
        case What.ADD:
            return store.add_by_hand(campaign, plan.rows, who, why or PAPER, now)
        case What.INVALIDATE:
            return store.invalidate(plan.ids, why, who, now)
        case _:
            return store.restore(plan.ids, why, who, now)

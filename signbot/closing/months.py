"""The month's report: one mail a member, of all letters that went under their name. Slice by slice, once.

ripe (the first days of a month) ─► begin_month ─┐
signbot report ────────────────────────────────── ┴─► readers ─► a mail each, with receipts ─► tell_month
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot.closing.press import Closing
from signbot.core.address import Address, domain_of
from signbot.core.answers import Answer, Monthly, Say
from signbot.core.campaign import Campaign, Channel, Signature, VerifiedBy
from signbot.core.delivery import WENT
from signbot.core.letter.countries import first_known, named_in, of_domain, of_number
from signbot.core.letter.evidence import RECEIPT_OCTETS, receipt_hash
from signbot.core.month import CountryLine, Fate, Month, MonthLetter, case_of, heard, ripe
from signbot.core.official import ANSWERED
from signbot.core.value import dataclass
from signbot.outbox.defects import Net
from signbot.outbox.office import Office
from signbot.store import OURSELVES, LetterRow, MonthRow, Outgoing, Reader, Receipted

READERS = 500  # mails that are composed, and recorded, before mail is received again
DECEMBER = 12  # its report tells the year


class MonthStore(Protocol):
    """The database, as far as this step needs it."""

    def month_letters(self, begin: datetime, end: datetime) -> list[LetterRow]: ...
    def begin_month(self, name: str, text: str, who: str, now: datetime) -> bool: ...
    def untold_month(self) -> MonthRow | None: ...
    def readers(self, codes: Sequence[str], after: int, limit: int, *, by_mail: bool = True) -> list[Reader]: ...
    def tell_month(
        self, row: MonthRow, mails: Sequence[Receipted], upto: int, now: datetime, *, last: bool
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a month, the same for everybody."""

    month: Month
    zone: ZoneInfo
    text: str
    letters: Mapping[str, MonthLetter]  # by folded code
    campaigns: Mapping[str, Campaign]  # those that are in the file
    year: tuple[CountryLine, ...]


def tell_months(
    store: MonthStore, closing: Closing, zone: ZoneInfo, monthly: str | None, now: datetime, net: Net
) -> bool:
    """One slice; True where more are to be told. `monthly`: the group's paragraph; None: nothing goes by itself."""
    more: list[bool] = []
    net.alone("conclude", lambda: more.append(_tell(store, closing, zone, monthly, now)))
    return any(more)


def _tell(store: MonthStore, closing: Closing, zone: ZoneInfo, monthly: str | None, now: datetime) -> bool:
    due = ripe(now, zone) if monthly is not None else None
    if due is not None and letters_of(store, due, zone):
        store.begin_month(str(due), monthly or "", OURSELVES, now)
    row = store.untold_month()
    if row is None:
        return False
    told = what_is_told(store, closing.campaigns, Month.parse(row.month), zone, row.text)
    some = store.readers(list(told.letters), row.told_upto, READERS)
    mails = [made for reader in some if (made := mail_to(closing.office, told, reader, now))]
    last = len(some) < READERS
    store.tell_month(row, mails, some[-1].place if some else row.told_upto, now, last=last)
    return not last


def letters_of(store: MonthStore, month: Month, zone: ZoneInfo) -> list[LetterRow]:
    return store.month_letters(month.begins(zone), month.next.begins(zone))


def what_is_told(store: MonthStore, campaigns: Sequence[Campaign], month: Month, zone: ZoneInfo, text: str) -> Told:
    known = {one.folded: one for one in campaigns}
    letters = {row.code: _letter(row) for row in letters_of(store, month, zone)}
    year = by_country(store, campaigns, month.year, zone) if month.number == DECEMBER else ()
    return Told(month, zone, text, letters, known, year)


def _letter(row: LetterRow) -> MonthLetter:
    return MonthLetter(
        code=row.written,
        title=row.title,
        case="",
        fates=tuple(Fate(printed, state, heard(kinds)) for printed, state, kinds in row.fates),
        names=row.members + row.others,
        members=row.members,
        others=row.others,
    )


def mail_to(office: Office, told: Told, reader: Reader, now: datetime) -> Receipted | None:
    """None for who has nothing to hear: no name of theirs went, and they rest or have left."""
    first = reader.members[0]
    if not reader.names and not any(one.is_active(now) for one in reader.members):
        return None
    given = receipts_of(office, reader)
    item = item_for(told, reader, given)
    if not (item.went or item.besides):
        return None
    answer = Answer(Address(first.email, first.supporter), first.language, (item,))
    made: Outgoing = office.to_member(answer, now, f"month:{told.month}:{first.supporter}")
    return Receipted(made, tuple((code, receipt_hash(one)) for code, one in given.items()))


def receipts_of(office: Office, reader: Reader) -> dict[str, str]:
    """By folded code; made again, they are the same. Who signed by their own hand has one from the day it went."""
    who = reader.members[0].supporter or f"member {reader.members[0].id}"
    standing = (code for code, names in reader.names.items() if _is_standing(names))
    return {code: office.mint(f"receipt:{code}:{who}")[: 2 * RECEIPT_OCTETS] for code in standing}


def _is_standing(names: Sequence[Signature]) -> bool:
    return any(one.verified_by is VerifiedBy.STANDING for one in names)


def item_for(told: Told, reader: Reader, given: Mapping[str, str], *, paper: bool = False) -> Monthly:
    """`given`: by folded code, the reader's receipt."""
    language = reader.members[0].language
    mine = tuple(
        _to(letter, told.campaigns.get(code), language, reader.names[code], given.get(code, ""))
        for code, letter in told.letters.items()
        if reader.names.get(code)
    )
    besides = tuple(f"{one.code} {one.title}" for code, one in told.letters.items() if not reader.names.get(code))
    return Monthly(
        say=Say.MONTH,
        month=told.month.begins(told.zone),
        zone=told.zone,
        text=told.text,
        went=mine,
        besides=besides,
        year=told.year,
        paper=paper,
    )


def _to(
    letter: MonthLetter, campaign: Campaign | None, language: str, names: Sequence[Signature], given: str
) -> MonthLetter:
    """As one reader has it: in their language, with their names and their receipt."""
    said = campaign.said_in(language) if campaign else None
    return replace(
        letter,
        title=said.title if said else letter.title,
        case=case_of(said.body) if said else "",
        people=tuple(one.person for one in names),
        receipt=given,
    )


def by_country(store: MonthStore, campaigns: Sequence[Campaign], year: int, zone: ZoneInfo) -> tuple[CountryLine, ...]:
    """Of all letters of a year, by what their coordinator says, else by title, offices and addresses."""
    known = {one.folded: one for one in campaigns}
    found: dict[str, list[LetterRow]] = {}
    for row in store.month_letters(Month(year, 1).begins(zone), Month(year + 1, 1).begins(zone)):
        found.setdefault(_country(row, known.get(row.code)), []).append(row)
    lines = [
        CountryLine(
            country=code,
            letters=len(rows),
            reached=sum(state in WENT for row in rows for _, state, _ in row.fates),
            answered=sum(map(_answered, rows)),
            names=sum(row.members + row.others for row in rows),
        )
        for code, rows in found.items()
    ]
    return tuple(sorted(lines, key=lambda line: (not line.country, -line.letters, line.country)))


def _answered(row: LetterRow) -> int:
    """Recipients who have; one more where somebody has, and nobody can say who it was."""
    known = sum(not set(ANSWERED).isdisjoint(kinds) for _, _, kinds in row.fates)
    return min(known + (not set(ANSWERED).isdisjoint(row.untied)), len(row.fates))


def _country(row: LetterRow, campaign: Campaign | None) -> str:
    recipients = campaign.recipients if campaign else ()
    routes = [route for one in recipients for route in one.routes]
    said = campaign.country if campaign else ""
    return (
        said
        or first_known(map(named_in, (row.title, *(one.office for one in recipients))))
        or first_known(of_number(one.address) for one in routes if one.channel is Channel.FAX)
        or first_known(of_domain(domain_of(one.address)) for one in routes if one.channel is Channel.EMAIL)
    )

"""What a campaign becomes when it closes: one content, which text, HTML and PDF all print.

    (campaign, signatures, the moment of freezing) -> compose -> Letter -> text | html | pdf

No clock, no chance: the same campaign and signatures are the same letter, in every form.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from operator import itemgetter
from unicodedata import combining
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_decimal

from signbot.core.campaign import Campaign, Person, Recipient, Role, Signature, SignatureState, Signer
from signbot.core.collate import collation_key, sort_key
from signbot.core.letterwords import Words, words
from signbot.core.markdown import Block, blocks, plain

MARKS = 4  # on one letter: pointed Hebrew needs three


class Order(StrEnum):
    """How the names stand in the list."""

    NAME = "name"
    TIME = "time"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Addressee:
    """One block at the head of the letter. `via` is the printed route, or ""."""

    name: str
    office: str
    via: str


@dataclass(frozen=True, slots=True)
class Printed:
    """One line of the list of names."""

    name: str
    title: str = ""
    organisation: str = ""
    place: str = ""

    @property
    def line(self) -> str:
        return ", ".join(part for part in (self.name, self.title, self.organisation, self.place) if part)


@dataclass(frozen=True, slots=True)
class Letter:
    """The content. Names stand in the order in which they are printed."""

    code: str  # as the coordinator writes it: `UA 329/11`
    title: str
    language: str
    frozen_at: datetime
    date: str
    addressees: tuple[Addressee, ...]
    salutation: str
    body: tuple[Block, ...]
    closing: str
    signers: tuple[Signer, ...]
    cc: tuple[str, ...]  # `Name, office ~ via fax: …`
    statement: str
    people: tuple[Printed, ...]
    organisations: tuple[Printed, ...]
    withheld: int  # people who signed and are not named

    @property
    def code_line(self) -> str:
        """`UA 329/11 MEXICO`"""
        return f"{self.code} {self.title}".strip()

    @property
    def words(self) -> Words:
        return words(self.language)

    @property
    def right_to_left(self) -> bool:
        return _locale(self.language).text_direction == "rtl"

    @property
    def withheld_line(self) -> str:
        """`12 names withheld`, or ""."""
        return _counted(self.withheld, self.words.one_withheld, self.words.withheld, self.language)

    @property
    def total(self) -> str:
        """`243 people and 12 organisations`; "" when nobody signed."""
        said = self.words
        people = _counted(len(self.people) + self.withheld, said.person, said.people, self.language)
        groups = _counted(len(self.organisations), said.organisation, said.organisations, self.language)
        return f" {said.conjunction} ".join(part for part in (people, groups) if part)


def compose(
    campaign: Campaign, signatures: Iterable[Signature], frozen_at: datetime, order: Order = Order.NAME
) -> Letter:
    """The letter with everyone who is counted. Reads `signatures` once. ValueError for another campaign's."""
    people, organisations, withheld = _sorted_out(campaign, signatures, order)
    return Letter(
        code=campaign.code.written,
        title=campaign.title,
        language=campaign.language,
        frozen_at=frozen_at,
        date=campaign.date or printed_date(frozen_at, campaign.zone, campaign.language),
        addressees=tuple(
            Addressee(recipient.name, recipient.office, recipient.printed)
            for recipient in campaign.recipients
            if recipient.role is Role.TO
        ),
        salutation=campaign.salutation,
        body=blocks(campaign.body),
        closing=campaign.closing,
        signers=campaign.signers,
        cc=tuple(_cc(recipient) for recipient in campaign.recipients if recipient.role is Role.CC),
        statement=campaign.statement,
        people=people,
        organisations=organisations,
        withheld=withheld,
    )


def _cc(recipient: Recipient) -> str:
    """`Greg Sprow, Mexico Desk, US State Dept ~ via fax: 202.647.5752`"""
    who = ", ".join(part for part in (recipient.name, recipient.office) if part)
    return f"{who} ~ {recipient.printed}" if recipient.printed else who


def _sorted_out(
    campaign: Campaign, signatures: Iterable[Signature], order: Order
) -> tuple[tuple[Printed, ...], tuple[Printed, ...], int]:
    """People and organisations, each in order, and the number of withheld names."""
    people: list[tuple[bytes, Printed]] = []
    organisations: dict[str, tuple[bytes, Printed]] = {}  # two members may sign for one organisation
    withheld = 0
    for signature in signatures:
        if signature.campaign != campaign.folded:
            raise ValueError(f"signature {signature.id} is for {signature.campaign}, not for {campaign.folded}")
        person = signature.person
        if signature.state is not SignatureState.COUNTED:
            continue
        if person.anonymous:
            withheld += 1
        elif person.for_organisation:
            group = Printed(_tamed(person.organisation or person.name), place=_tamed(person.place))
            organisations.setdefault(_same(group.name), (_key(signature, group, order), group))
        else:
            people.append((_key(signature, _printed(person), order), _printed(person)))
    return _in_order(people), _in_order(organisations.values()), withheld


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


def _printed(person: Person) -> Printed:
    return Printed(*map(_tamed, (person.name, person.title, person.organisation, person.place)))


def _tamed(words: str) -> str:
    """At most four marks on a letter: a tower of them would strike out the names above and below."""
    if words.isascii():
        return words
    kept, marks = [], 0
    for char in words:
        marks = marks + 1 if combining(char) else 0
        kept += [char] if marks <= MARKS else []
    return "".join(kept)


def _key(signature: Signature, printed: Printed, order: Order) -> bytes:
    """What the list is sorted by; an organisation goes by its whole name."""
    name = collation_key(printed.name) if signature.person.for_organisation else sort_key(printed.name)
    match order:
        case Order.NAME:
            return name
        case Order.TIME:
            return signature.received_at.isoformat().encode() + name
        case Order.PLACE:
            return collation_key(printed.place) + b"\0\0" + name


def _in_order(keyed: Iterable[tuple[bytes, Printed]]) -> tuple[Printed, ...]:
    """By key, then by what stands beside the name: the same people in any order make the same list."""
    return tuple(map(itemgetter(1), sorted(keyed, key=lambda pair: (pair[0], pair[1].line))))


def _counted(n: int, one: str, many: str, language: str) -> str:
    if n == 0:
        return ""
    return one if n == 1 else many.format(n=number(n, language))


def number(n: int, language: str) -> str:
    """`1,243`, `1.243`"""
    return format_decimal(n, locale=_locale(language))


def printed_date(moment: datetime, zone: ZoneInfo, language: str) -> str:
    """`April 2, 2012`, `2 de abril de 2012`"""
    return format_date(moment.astimezone(zone).date(), format="long", locale=_locale(language))


def _locale(language: str) -> Locale:
    """English where babel knows no such language: a letter is never late for want of a month's name."""
    try:
        return Locale.parse(language.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


# The plain text form ----------------------------------------------------------------------------


def text(letter: Letter) -> str:
    """The letter as plain text. One paragraph one line: wrapping is the mailer's work."""
    parts = [
        *(_addressee(addressee) for addressee in letter.addressees),
        letter.date,
        letter.salutation,
        plain(letter.body),
        letter.closing,
        *(_lines(signer.name, signer.title and f" {signer.title}") for signer in letter.signers),
        letter.cc and "cc: " + "\n ".join(letter.cc),
        letter.code_line,
        letter.statement,
        *_names(letter),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _addressee(addressee: Addressee) -> str:
    return _lines(addressee.via, addressee.name, addressee.office and f" {addressee.office}")


def _names(letter: Letter) -> list[str]:
    """People, names withheld, organisations under their heading, the total."""
    organisations = "\n".join(printed.line for printed in letter.organisations)
    return [
        _lines(*(printed.line for printed in letter.people), letter.withheld_line),
        _lines(letter.words.organisations_heading + ":", organisations) if organisations else "",
        letter.total,
    ]


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)

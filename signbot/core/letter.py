"""What a campaign becomes when it closes: one content, which text, HTML and PDF all print.

    (campaign, signatures, the moment of freezing) -> compose -> Letter -> text | html | pdf

No clock, no chance: the same campaign and signatures are the same letter, in every form.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from operator import itemgetter
from unicodedata import combining
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_decimal

from signbot.core.campaign import (
    Campaign,
    Order,
    Person,
    Recipient,
    Role,
    Signature,
    SignatureState,
    Signer,
    Stationery,
    Translation,
)
from signbot.core.collate import collation_key, sort_key
from signbot.core.countries import country
from signbot.core.letterwords import Words, words
from signbot.core.markdown import Block, blocks, plain

Place = tuple[int, bytes]  # before the others or among them, and where there
MARKS = 4  # on one letter: pointed Hebrew needs three


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
class Version:
    """What the letter says, in one language."""

    language: str
    date: str
    salutation: str
    body: tuple[Block, ...]
    closing: str
    statement: str

    @property
    def tongue(self) -> str:
        """`Español`: the language, by its own name."""
        named = _locale(self.language).get_display_name(self.language.replace("-", "_")) or self.language
        return named[:1].upper() + named[1:]

    @property
    def direction(self) -> str:
        return _locale(self.language).text_direction


@dataclass(frozen=True, slots=True)
class Letter:
    """The content. Names stand in the order in which they are printed."""

    code: str  # as the coordinator writes it: `UA 329/11`
    title: str
    frozen_at: datetime
    addressees: tuple[Addressee, ...]
    said: Version
    following: tuple[Version, ...]  # the same in other languages, printed after it
    apart: tuple[Version, ...]  # for those recipients only who read them
    signers: tuple[Signer, ...]
    cc: tuple[str, ...]  # `Name, office ~ via fax: …`
    people: tuple[Printed, ...]
    organisations: tuple[Printed, ...]
    withheld: int  # people who signed and are not named
    countries: str  # `in 9 countries`, or ""
    sample: str  # that not all of the names are printed, and how to get them; "" when they are
    counted: tuple[int, int]  # people and organisations who signed, named or not
    stationery: Stationery

    @property
    def language(self) -> str:
        return self.said.language

    @property
    def versions(self) -> tuple[Version, ...]:
        return (self.said, *self.following)

    @property
    def code_line(self) -> str:
        """`UA 329/11 MEXICO`"""
        return f"{self.code} {self.title}".strip()

    @property
    def words(self) -> Words:
        return words(self.language)

    @property
    def right_to_left(self) -> bool:
        return self.said.direction == "rtl"

    @property
    def withheld_line(self) -> str:
        """`12 names withheld`, or ""."""
        return _counted(self.withheld, self.words.one_withheld, self.words.withheld, self.language)

    @property
    def total(self) -> str:
        """`243 people and 12 organisations in 9 countries`; "" when nobody signed."""
        said = self.words
        people = _counted(self.counted[0], said.person, said.people, self.language)
        groups = _counted(self.counted[1], said.organisation, said.organisations, self.language)
        who = f" {said.conjunction} ".join(part for part in (people, groups) if part)
        return f"{who} {self.countries}".strip()


def compose(campaign: Campaign, signatures: Iterable[Signature], frozen_at: datetime) -> Letter:
    """The letter with everyone who is counted. Reads `signatures` once. ValueError for another campaign's."""
    people, organisations, withheld = _sorted_out(campaign, signatures)
    translated = {
        follows: tuple(
            _version(one, one.language, one.date or printed_date(frozen_at, campaign.zone, one.language))
            for one in campaign.translations
            if one.follows is follows
        )
        for follows in (True, False)
    }
    return Letter(
        code=campaign.code.written,
        title=campaign.title,
        frozen_at=frozen_at,
        addressees=tuple(
            Addressee(recipient.name, recipient.office, recipient.printed)
            for recipient in campaign.recipients
            if recipient.role is Role.TO
        ),
        said=_version(
            campaign, campaign.language, campaign.date or printed_date(frozen_at, campaign.zone, campaign.language)
        ),
        following=translated[True],
        apart=translated[False],
        signers=campaign.signers,
        cc=tuple(_cc(recipient) for recipient in campaign.recipients if recipient.role is Role.CC),
        people=people,
        organisations=organisations,
        withheld=withheld,
        countries=_countries(people, organisations, withheld, campaign.language),
        sample="",
        counted=(len(people) + withheld, len(organisations)),
        stationery=campaign.stationery,
    )


def _version(text: Campaign | Translation, language: str, date: str) -> Version:
    return Version(language, date, text.salutation, blocks(text.body), text.closing, text.statement)


def copy_for(letter: Letter, salutation: str, language: str) -> Letter:
    """A recipient's own copy: greeted as they are, and in the one language that they read. "": as everybody's."""
    chosen = next((one for one in (*letter.versions, *letter.apart) if one.language == language), None)
    if chosen:
        letter = replace(letter, said=chosen, following=())
    return replace(letter, said=replace(letter.said, salutation=salutation)) if salutation else letter


def abridged(letter: Letter, most: int, contact: str) -> Letter:
    """With at most `most` of the names, evenly spread, so that A to Z are heard; and whom to ask for the rest."""
    whole = len(letter.people) + len(letter.organisations)
    if whole <= most:
        return letter
    people = _spread(letter.people, most * len(letter.people) // whole)
    organisations = _spread(letter.organisations, most - len(people))
    shown = number(len(people) + len(organisations), letter.language)
    said = letter.words.sample.format(shown=shown, n=number(whole, letter.language))
    rest = letter.words.whole_list.format(contact=contact) if contact else ""
    return replace(letter, people=people, organisations=organisations, sample=f"{said} {rest}".strip())


def _spread(printed: tuple[Printed, ...], most: int) -> tuple[Printed, ...]:
    return printed if len(printed) <= most else tuple(printed[n * len(printed) // most] for n in range(most))


def _cc(recipient: Recipient) -> str:
    """`Greg Sprow, Mexico Desk, US State Dept ~ via fax: 202.647.5752`"""
    who = ", ".join(part for part in (recipient.name, recipient.office) if part)
    return f"{who} ~ {recipient.printed}" if recipient.printed else who


def _sorted_out(
    campaign: Campaign, signatures: Iterable[Signature]
) -> tuple[tuple[Printed, ...], tuple[Printed, ...], int]:
    """People and organisations, each in order, and the number of withheld names."""
    people: list[tuple[Place, Printed]] = []
    organisations: dict[str, tuple[Place, Printed]] = {}  # two members may sign for one organisation
    withheld = 0
    first = {_same(name): position for position, name in enumerate(campaign.featured, -len(campaign.featured))}

    def place(signature: Signature, printed: Printed) -> tuple[int, bytes]:
        return first.get(_same(printed.name), 0), _key(signature, printed, campaign.order)

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
            organisations.setdefault(_same(group.name), (place(signature, group), group))
        else:
            printed = _printed(person)
            people.append((place(signature, printed), printed))
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


def _in_order(keyed: Iterable[tuple[Place, Printed]]) -> tuple[Printed, ...]:
    """By key, then by what stands beside the name: the same people in any order make the same list."""
    return tuple(map(itemgetter(1), sorted(keyed, key=lambda pair: (pair[0], pair[1].line))))


def _countries(people: Iterable[Printed], organisations: Iterable[Printed], withheld: int, language: str) -> str:
    """`in 9 countries`; `in at least 9 countries` where not everyone says which; "" for fewer than two."""
    found = {country(printed.place) for group in (people, organisations) for printed in group}
    known = len(found - {""})
    if known < 2:
        return ""
    said = words(language)
    return (said.countries_at_least if withheld or "" in found else said.countries).format(n=number(known, language))


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
    said = letter.said
    parts = [
        _lines(*letter.stationery.letterhead),
        *(_addressee(addressee) for addressee in letter.addressees),
        said.date,
        said.salutation,
        plain(said.body),
        said.closing,
        *(_lines(signer.name, signer.title and f" {signer.title}") for signer in letter.signers),
        letter.cc and "cc: " + "\n ".join(letter.cc),
        *(part for version in letter.following for part in _translated(version)),
        letter.code_line,
        *(version.statement for version in letter.versions),
        *_names(letter),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _translated(version: Version) -> tuple[str, ...]:
    return f"[{version.tongue}]", version.salutation, plain(version.body), version.closing


def _addressee(addressee: Addressee) -> str:
    return _lines(addressee.via, addressee.name, addressee.office and f" {addressee.office}")


def _names(letter: Letter) -> list[str]:
    """People, names withheld, organisations under their heading, the total."""
    organisations = "\n".join(printed.line for printed in letter.organisations)
    return [
        _lines(*(printed.line for printed in letter.people), letter.withheld_line),
        _lines(letter.words.organisations_heading + ":", organisations) if organisations else "",
        letter.sample,
        letter.total,
    ]


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)

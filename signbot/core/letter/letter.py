"""What a campaign becomes when it closes: one content, which text, HTML and PDF all print.

    (campaign, signatures, the moment of freezing) -> compose -> Letter -> text | html | pdf

No clock, no chance: the same campaign and signatures are the same letter, in every form.
"""

from collections.abc import Callable, Iterable
from dataclasses import field, replace
from datetime import datetime
from functools import cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING
from unicodedata import combining
from zoneinfo import ZoneInfo

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
)
from signbot.core.letter.collate import collation_key, sort_key
from signbot.core.letter.countries import country
from signbot.core.letter.markdown import Block, blocks, plain
from signbot.core.letter.words import way, words
from signbot.core.letter.words.shape import LetterWords
from signbot.core.value import dataclass
from signbot.core.withholding import NOBODY, Readers, hidden_from

if TYPE_CHECKING:
    from babel import Locale

Rank = tuple[int, bytes]  # before the others or among them, and where there
MARKS = 4  # on one letter: pointed Hebrew needs three


class LetterFailed(Exception):
    """A form of the letter can't be made. The words are for coordinators: of a template, and never of people."""


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
    hidden_from: Readers = NOBODY  # readers who do not get this line
    text: str = field(default="", compare=False)  # hash of the text of the letter under which the name was given

    @property
    def line(self) -> str:
        return ", ".join(part for part in (self.name, self.title, self.organisation, self.place) if part)


@dataclass(frozen=True, slots=True)
class Version:
    """What the letter says, in one language. Title and recipients are the same, but for our own words in them."""

    language: str
    title: str
    addressees: tuple[Addressee, ...]
    date: str
    salutation: str
    body: tuple[Block, ...]
    closing: str
    signers: tuple[Signer, ...]
    cc: tuple[str, ...]  # `Name, office ~ via fax: …`
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
    frozen_at: datetime
    said: Version
    following: tuple[Version, ...]  # the same in other languages, printed after it
    apart: tuple[Version, ...]  # for those recipients only who read them
    people: tuple[Printed, ...]
    organisations: tuple[Printed, ...]
    withheld: int  # people who signed and are not named
    countries: int  # from which they are, as far as is known
    all_countries: bool  # known of everybody
    sample: str  # that not all of the names are printed, and how to get them; "" when they are
    counted: tuple[int, int]  # people and organisations who signed, named or not
    stationery: Stationery

    @property
    def language(self) -> str:
        return self.said.language

    @property
    def title(self) -> str:
        return self.said.title

    @property
    def addressees(self) -> tuple[Addressee, ...]:
        return self.said.addressees

    @property
    def signers(self) -> tuple[Signer, ...]:
        return self.said.signers

    @property
    def cc(self) -> tuple[str, ...]:
        return self.said.cc

    @property
    def versions(self) -> tuple[Version, ...]:
        return (self.said, *self.following)

    @property
    def code_line(self) -> str:
        """`UA 329/11 MEXICO`"""
        return f"{self.code} {self.title}".strip()

    @property
    def words(self) -> LetterWords:
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
        where = (said.countries if self.all_countries else said.countries_at_least) if self.countries > 1 else ""
        return f"{who} {where.format(n=number(self.countries, self.language))}".strip()


def compose(campaign: Campaign, signatures: Iterable[Signature], frozen_at: datetime) -> Letter:
    """The letter with everyone who is counted. Reads `signatures` once. ValueError for another campaign's."""
    people, organisations, withheld = _sorted_out(campaign, signatures)
    versions = {one.language: _version(campaign.said_in(one.language), frozen_at) for one in campaign.translations}
    countries = {country(printed.place) for group in (people, organisations) for printed in group}
    return Letter(
        code=campaign.code.written,
        frozen_at=frozen_at,
        said=_version(campaign, frozen_at),
        following=tuple(versions[one.language] for one in campaign.translations if one.follows),
        apart=tuple(versions[one.language] for one in campaign.translations if not one.follows),
        people=people,
        organisations=organisations,
        withheld=withheld,
        countries=len(countries - {""}),
        all_countries=not withheld and "" not in countries,
        sample="",
        counted=(len(people) + withheld, len(organisations)),
        stationery=campaign.stationery,
    )


def _version(said: Campaign, frozen_at: datetime) -> Version:
    """As `said` says it in its language."""
    by_role = {role: [one for one in said.recipients if one.role is role] for role in Role}
    return Version(
        language=said.language,
        title=said.title,
        addressees=tuple(Addressee(one.name, one.office, _via(one, said.language)) for one in by_role[Role.TO]),
        date=said.date or printed_date(frozen_at, said.zone, said.language),
        salutation=said.salutation,
        body=blocks(said.body),
        closing=said.closing,
        signers=said.signers,
        cc=tuple(_cc(one, said.language) for one in by_role[Role.CC]),
        statement=said.statement,
    )


def copy_for(letter: Letter, salutation: str, language: str) -> Letter:
    """A recipient's own copy: greeted as they are, and in the one language that they read. "": as everybody's."""
    chosen = next((one for one in (*letter.versions, *letter.apart) if one.language == language), None)
    if chosen:
        letter = replace(letter, said=chosen, following=())
    return replace(letter, said=replace(letter.said, salutation=salutation)) if salutation else letter


def shown_to(letter: Letter, readers: Readers) -> Letter:
    """A copy for these readers together: what is hidden from one of them is counted, and stands nowhere in it."""
    people = tuple(printed for printed in letter.people if readers.isdisjoint(printed.hidden_from))
    organisations = tuple(printed for printed in letter.organisations if readers.isdisjoint(printed.hidden_from))
    more = len(letter.people) + len(letter.organisations) - len(people) - len(organisations)
    if not more:
        return letter
    return replace(letter, people=people, organisations=organisations, withheld=letter.withheld + more)


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


def _cc(recipient: Recipient, language: str) -> str:
    """`Greg Sprow, Mexico Desk, US State Dept ~ via fax: 202.647.5752`"""
    who = ", ".join(part for part in (recipient.name, recipient.office) if part)
    via = _via(recipient, language)
    return f"{who} ~ {via}" if via else who


def _via(recipient: Recipient, language: str) -> str:
    """How the letter goes to them: in the coordinator's words, else in ours."""
    if recipient.worded:
        return recipient.printed
    return way((route.channel for route in recipient.routes), recipient.number, language)


def _sorted_out(
    campaign: Campaign, signatures: Iterable[Signature]
) -> tuple[tuple[Printed, ...], tuple[Printed, ...], int]:
    """People and organisations, each in order, and the number of withheld names."""
    people: list[tuple[Rank, Printed]] = []
    organisations: dict[str, tuple[Rank, Printed]] = {}  # two members may sign for one organisation
    withheld = 0
    first = {_same(name): position for position, name in enumerate(campaign.featured, -len(campaign.featured))}

    def rank(signature: Signature, printed: Printed) -> Rank:
        return first.get(_same(printed.name), 0), _key(signature, printed, campaign)

    hidden = _hidden(campaign)
    for signature in signatures:
        if signature.campaign != campaign.folded:
            raise ValueError(f"signature {signature.id} is for {signature.campaign}, not for {campaign.folded}")
        person = signature.person
        if signature.state is not SignatureState.COUNTED:
            continue
        if person.anonymous:
            withheld += 1
        elif person.for_organisation:
            name, place = _tamed(person.organisation or person.name), _tamed(person.place)
            group = Printed(name, place=place, hidden_from=hidden(person.withheld), text=signature.text_hash)
            first_rank, known = organisations.get(_same(name), (rank(signature, group), group))
            both = replace(known, hidden_from=known.hidden_from | group.hidden_from)
            organisations[_same(name)] = (first_rank, both)
        else:
            printed = _printed(person, hidden(person.withheld), signature.text_hash)
            people.append((rank(signature, printed), printed))
    return _in_order(people), _in_order(organisations.values()), withheld


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


def _hidden(campaign: Campaign) -> Callable[[tuple[str, ...]], Readers]:
    """`hidden_from` for this campaign: people withhold their names from the same few."""
    return cache(partial(hidden_from, campaign))


def _printed(person: Person, hidden: Readers, text: str) -> Printed:
    name, title, organisation, place = map(_tamed, (person.name, person.title, person.organisation, person.place))
    return Printed(name, title, organisation, place, hidden, text)


def _tamed(words: str) -> str:
    """At most four marks on a letter: a tower of them would strike out the names above and below."""
    if words.isascii():
        return words
    kept, marks = [], 0
    for char in words:
        marks = marks + 1 if combining(char) else 0
        kept += [char] if marks <= MARKS else []
    return "".join(kept)


def _key(signature: Signature, printed: Printed, campaign: Campaign) -> bytes:
    """What the list is sorted by, as the letter's language does; an organisation goes by its whole name."""
    language, whole = campaign.language, signature.person.for_organisation
    name = printed.name
    key = collation_key(language, name) if whole else sort_key(name, language, country(printed.place))
    match campaign.order:
        case Order.NAME:
            return key
        case Order.TIME:
            return signature.received_at.isoformat().encode() + key
        case Order.PLACE:
            return collation_key(language, printed.place) + b"\0\0" + key


def _in_order(keyed: Iterable[tuple[Rank, Printed]]) -> tuple[Printed, ...]:
    """By key, then by what stands beside the name: the same people in any order make the same list."""
    return tuple(map(itemgetter(1), sorted(keyed, key=lambda pair: (pair[0], pair[1].line))))


def _counted(n: int, one: str, many: str, language: str) -> str:
    if n == 0:
        return ""
    return one if n == 1 else many.format(n=number(n, language))


def number(n: int, language: str) -> str:
    """`1,243`, `1.243`"""
    from babel.numbers import format_decimal

    return format_decimal(n, locale=_locale(language))


def printed_date(moment: datetime, zone: ZoneInfo, language: str) -> str:
    """`April 2, 2012`, `2 de abril de 2012`"""
    from babel.dates import format_date

    return format_date(moment.astimezone(zone).date(), format="long", locale=_locale(language))


def _locale(language: str) -> "Locale":
    """English where babel knows no such language: a letter is never late for want of a month's name."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


# The plain text form ----------------------------------------------------------------------------


def text(letter: Letter, *, marks: bool = True) -> str:
    """The letter as plain text. One paragraph one line: wrapping is the mailer's work.

    `marks`: bold and italics in the asterisks in which the coordinator wrote them; a reader of mail gets none.
    """
    said = letter.said
    parts = [
        _lines(*letter.stationery.letterhead),
        *(_addressee(addressee) for addressee in letter.addressees),
        said.date,
        said.salutation,
        plain(said.body, marks=marks),
        said.closing,
        *(_lines(signer.name, signer.title and f" {signer.title}") for signer in letter.signers),
        letter.cc and "cc: " + "\n ".join(letter.cc),
        *(part for version in letter.following for part in _translated(version, marks)),
        letter.code_line,
        *(version.statement for version in letter.versions),
        *_names(letter),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _translated(version: Version, marks: bool) -> tuple[str, ...]:
    return f"[{version.tongue}]", version.salutation, plain(version.body, marks=marks), version.closing


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

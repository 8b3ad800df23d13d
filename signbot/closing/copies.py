"""A letter's copies: for each route one finished delivery, in the words and the form that suit whoever is behind it.

transmissions (who, by what way) | set as it can be printed | copy (salutation, language) | press | Outgoing
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from signbot.closing.press import Closing, PressPort
from signbot.core.campaign import Campaign, Channel, Role, Route
from signbot.core.delivery import DeliveryState, Kind
from signbot.core.letter.glyphs import Can, GlyphMissing, Otherwise, in_type, letter_in_type
from signbot.core.letter.letter import Letter, abridged, copy_for, shown_to, text
from signbot.core.letter.words import words as words_of
from signbot.core.notices import Manual, Post, Volume
from signbot.core.value import dataclass
from signbot.core.withholding import ANYBODY, NOBODY, Readers
from signbot.core.writing.mail_bytes import Attachment
from signbot.outbox.office import MACHINE, Office
from signbot.outbox.transmissions import Transmission, key_of, transmissions
from signbot.store import Outgoing


@dataclass(frozen=True, slots=True)
class LetterMail:
    """The words of a letter's mail, as `Office.mail` takes them."""

    subject: str
    text: str
    html: str
    language: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A letter in all forms, as those get it who share a salutation and a language."""

    letter: Letter
    mailed: Letter  # with a sample of the names, where a mail with all of them would be refused for its size
    words: LetterMail
    pdf: bytes

    @property
    def discloses(self) -> bool:
        """Whether it names somebody whose name is withheld from somebody else: not everybody may see it."""
        return any(printed.hidden_from for printed in (*self.letter.people, *self.letter.organisations))


@dataclass(frozen=True, slots=True)
class Wish:
    """What makes one copy differ from another."""

    salutation: str = ""  # "": everybody's
    language: str = ""
    readers: Readers = NOBODY  # who get it: it holds no name that is hidden from one of them


EVERYBODYS = Wish()


def copy_of(closing: Closing, letter: Letter, wish: Wish = EVERYBODYS) -> Copy:
    """In all forms: with every name, or as those get it who have that wish."""
    whole = shown_to(copy_for(letter, wish.salutation, wish.language), wish.readers)
    contact = (*closing.office.coordinators, closing.office.address)[0]
    mailed = abridged(whole, whole.stationery.mail_names, contact)
    words = LetterMail(mailed.code_line, text(mailed, marks=False), closing.press.html(mailed), mailed.language)
    return Copy(whole, mailed, words, closing.press.pdf(mailed))


@dataclass(frozen=True, slots=True)
class Variant:
    """One of the copies, and the names of those who get it."""

    copy: Copy
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """Everything that goes out of a campaign, finished; and the lines that are printed otherwise than recorded."""

    everybodys: Copy  # with every name: the coordinators'
    public: Copy  # for whoever can get it; the same where no name is withheld
    versions: tuple[Variant, ...]
    letters: tuple[Outgoing, ...]
    volumes: tuple[Outgoing, ...]
    otherwise: tuple[Otherwise, ...]


def made_of(closing: Closing, campaign: Campaign, letter: Letter, now: datetime, dispatch: int) -> Made:
    """Characters that no font has are printed in another way. Those that only the font of an operator's own template
    lacks are found when the letter is set, which is then tried again. GlyphMissing when that does not help either.
    """
    lacking = ""
    while True:
        try:
            return _made(closing, campaign, letter, now, dispatch, partial(_can, closing.press, lacking))
        except GlyphMissing as error:
            if set(error.chars) <= set(lacking):
                raise
            lacking += error.chars


def _can(press: PressPort, lacking: str, cluster: str) -> bool:
    return press.can_print(cluster) and not set(cluster) & set(lacking)


def _made(closing: Closing, campaign: Campaign, letter: Letter, now: datetime, dispatch: int, can: Can) -> Made:
    letter, otherwise = letter_in_type(letter, can)
    people = [replace(one, name=in_type(one.name, can), office=in_type(one.office, can)) for one in campaign.recipients]
    campaign = replace(campaign, recipients=tuple(people))
    everybodys = copy_of(closing, letter)
    same = _same_for(letter)
    wish_of = {one: Wish(one.salutation, one.language, same(one.readers)) for one in transmissions(campaign)}
    wishes = dict.fromkeys((*wish_of.values(), Wish(readers=same(ANYBODY))))
    copies = {wish: everybodys if wish == EVERYBODYS else copy_of(closing, letter, wish) for wish in wishes}
    public = copies[Wish(readers=same(ANYBODY))]
    letters = tuple(letters_of(closing, campaign, {one: copies[wish] for one, wish in wish_of.items()}, now, dispatch))
    versions = tuple(Variant(copies[wish], names) for wish, names in _readers(wish_of).items())
    whole = tuple(volumes(closing, campaign, letter, now)) if everybodys.mailed.sample else ()
    return Made(everybodys, public, versions, letters, whole, otherwise)


def _same_for(letter: Letter) -> Callable[[Readers], Readers]:
    """Readers from whom the same names are hidden are one, so that they get one copy: the first of them."""
    hidden = {printed.hidden_from for printed in (*letter.people, *letter.organisations)} - {NOBODY}
    first: dict[frozenset[Readers], Readers] = {}

    def same(readers: Readers) -> Readers:
        theirs = frozenset(each for each in hidden if not readers.isdisjoint(each))
        return first.setdefault(theirs, readers) if theirs else NOBODY

    return same


def _readers(wish_of: Mapping[Transmission, Wish]) -> dict[Wish, tuple[str, ...]]:
    """Who gets which copy, in the order of sending."""
    found: dict[Wish, tuple[str, ...]] = {}
    for one, wish in wish_of.items():
        found[wish] = (*found.get(wish, ()), *one.names)
    return {wish: tuple(dict.fromkeys(names)) for wish, names in found.items()}


def letters_of(
    closing: Closing, campaign: Campaign, copies: Mapping[Transmission, Copy], now: datetime, dispatch: int
) -> Iterator[Outgoing]:
    """A finished delivery for each transmission, of the copy that is theirs."""
    for each, copy in copies.items():
        one = replace(each, dispatch=dispatch)
        match one.route.channel:
            case Channel.EMAIL:
                made = _by_email(closing, campaign, one, copy.words, copy.pdf, now)
            case Channel.FAX:
                made = _by_fax(closing, campaign, one, copy.letter, now)
            case Channel.POST:
                made = _by_hand(closing, campaign, one, Post(campaign, one.route.address), copy, now)
            case Channel.MANUAL:
                notice = Manual(campaign, "; ".join(one.names), one.route.address)
                made = _by_hand(closing, campaign, one, notice, copy, now)
        yield replace(made, discloses=copy.discloses)


def volumes(closing: Closing, campaign: Campaign, letter: Letter, now: datetime) -> Iterator[Outgoing]:
    """The letter with all of its names, to the coordinators: its recipients get a sample of a list so long."""
    office, volumes = closing.office, list(closing.press.volumes(letter))
    for k, volume in enumerate(volumes, 1):
        written = office.writer.notice(Volume(campaign, k, len(volumes)), office.language)
        attachment = Attachment(f"{campaign.code.slug}-{k}.pdf", "application/pdf", volume)
        yield from office.notices(written, now, (attachment,))


def letter_mail(closing: Closing, campaign: Campaign, letter: Letter, now: datetime, language: str = "") -> bytes:
    """The mail that an addressee with an inbox (who reads that language alone) would get: for `preview`."""
    by_mail = [one for one in transmissions(campaign) if one.route.channel is Channel.EMAIL]
    anyone = Transmission(Route(Channel.EMAIL, closing.office.address), Role.TO, ())
    first = ([one for one in by_mail if one.language == language] or by_mail or [anyone])[0]
    copy = copy_of(closing, letter, Wish(first.salutation, language or first.language, first.readers))
    return _by_email(closing, campaign, first, copy.words, copy.pdf, now).payload


def _outgoing(campaign: Campaign, one: Transmission, address: str, message_id: str, payload: bytes) -> Outgoing:
    return Outgoing(
        kind=Kind.LETTER,
        channel=one.route.channel,
        address=address,
        message_id=message_id,
        payload=payload,
        campaign=campaign.folded,
        stage=int(one.role is Role.CC),
        hours=one.route.hours,
        route=one.route.key,
        printed="; ".join(one.names),
    )


def _headers(office: Office) -> dict[str, str]:
    """A letter is from people: nothing marks it as a machine's mail, and replies go to the coordinator."""
    return {"Reply-To": office.coordinators[0]} if office.coordinators else {}


def _by_email(
    closing: Closing, campaign: Campaign, one: Transmission, words: LetterMail, pdf: bytes, now: datetime
) -> Outgoing:
    attachment = Attachment(f"{campaign.code.slug}.pdf", "application/pdf", pdf)
    address, office = one.route.address, closing.office
    what, words = key_of(campaign, one), replace(words, subject=_subject(words.subject, one, words.language))
    message_id, payload = office.mail(address, words, now, _headers(office), (attachment,), flowed=True, what=what)
    return _outgoing(campaign, one, address, message_id, payload)


def _subject(code_line: str, one: Transmission, language: str) -> str:
    """The subject of a copy says that it is one; everything below it is the same."""
    return f"{code_line} ({words_of(language).copy})" if one.role is Role.CC else code_line


def _by_fax(closing: Closing, campaign: Campaign, one: Transmission, letter: Letter, now: datetime) -> Outgoing:
    """A fax whose extension can't be dialled is held: never dialled as one number.

    An address without @ is that of a fax line: it gets the PDF itself, not a mail.
    """
    office, pdf = closing.office, closing.press.fax(letter, "; ".join(one.names), one.cover, one.role is Role.CC)
    dialled = closing.dial(one.route)
    address = dialled or closing.dial(Route(Channel.FAX, one.route.address))
    if "@" in address:
        attachment = Attachment(f"{campaign.code.slug}.pdf", "application/pdf", pdf)
        nothing = LetterMail(_subject(letter.code_line, one, letter.language), "", "", letter.language)
        what = key_of(campaign, one)
        message_id, payload = office.mail(address, nothing, now, _headers(office), (attachment,), what=what)
    else:
        message_id, payload = office.message_id(key_of(campaign, one)), pdf
    outgoing = _outgoing(campaign, one, address, message_id, payload)
    if dialled:
        return outgoing
    reason = (
        f"the fax gateway can't dial the extension {one.route.extension}: send this fax by hand to "
        f"{one.route.address}, then `signbot resolve` it as sent; or resolve it as queued to dial the number alone"
    )
    return held(outgoing, reason)


def held(outgoing: Outgoing, reason: str) -> Outgoing:
    return replace(outgoing, state=DeliveryState.HELD, reason=reason)


def _by_hand(
    closing: Closing, campaign: Campaign, one: Transmission, notice: Post | Manual, copy: Copy, now: datetime
) -> Outgoing:
    """To the coordinator, with where it goes: print-ready for the post; with its text to paste for a web form."""
    office, name = closing.office, campaign.code.slug
    written = office.writer.notice(notice, office.language)
    enclosed = [Attachment(f"{name}.pdf", "application/pdf", copy.pdf)]
    if one.route.channel is Channel.MANUAL:
        enclosed.insert(0, Attachment(f"{name}.txt", "text/plain", copy.words.text.encode()))
    what = key_of(campaign, one)
    message_id, payload = office.mail(office.coordinators[0], written, now, MACHINE, tuple(enclosed), what=what)
    return _outgoing(campaign, one, office.coordinators[0], message_id, payload)

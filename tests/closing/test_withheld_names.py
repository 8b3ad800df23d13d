"""Whatever a campaign is and whoever signs it: no byte of a withheld name is in what that recipient, or anybody, gets.

Names and places are such that no other text has them. The bytes are searched as they are, and as whoever opens them
sees them: encoded words and bodies decoded, attachments with their names, PDFs as text.
"""

import io
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage

from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from signbot.cli.press import Press as RealPress
from signbot.closing.copies import Made, made_of
from signbot.closing.press import Closing, PressPort
from signbot.core.campaign import Campaign, Channel, Order, Person, Recipient, Role, Route, Stationery, Translation
from signbot.core.letter.evidence import names
from signbot.core.letter.letter import Letter, compose, text
from signbot.core.withholding import PUBLIC
from signbot.outbox.transmissions import Transmission, transmissions
from tests.letters.seed import CAMPAIGN, FROZEN, TEMPLATES, signature
from tests.offices import Press, dial, office

LETTERS = "bcdfghjklmnpqrstvwxz"
OFFICES = ("State Attorney", "Minister of the Interior", "Ambassador", "Senators", "Chair")
ROUTES = (
    Route(Channel.EMAIL, "one@gov.example"),
    Route(Channel.EMAIL, "two@gov.example"),
    Route(Channel.FAX, "+12025550100"),
    Route(Channel.FAX, "+12025550101"),
    Route(Channel.POST, "1 Main Street"),
)


class Words(Press):
    """Prints words where a press prints sheets: each form holds all that the letter says."""

    def html(self, letter: Letter) -> str:
        return f"<pre>{text(letter)}</pre>"

    def pdf(self, letter: Letter) -> bytes:
        return text(letter).encode()

    def volumes(self, letter: Letter) -> Iterator[bytes]:
        yield text(letter).encode()

    def fax(self, letter: Letter, names: str, cover: str, copy: bool) -> bytes:
        return f"{names} {cover} {copy} {text(letter)}".encode()


def person(number: int, withheld: tuple[str, ...], *, house: bool, anonymous: bool) -> Person:
    name = f"Zz{LETTERS[number % 20]}{LETTERS[number // 20]}qa Xy{LETTERS[number % 20]}{LETTERS[number // 20]}qo"
    place = f"Qw{LETTERS[number % 20]}{LETTERS[number // 20]}qi"
    organisation = f"Vv{LETTERS[number % 20]}{LETTERS[number // 20]}qu House" if house else ""
    return Person(
        name,
        organisation=organisation,
        place=place,
        anonymous=anonymous,
        for_organisation=house,
        withheld=withheld,
    )


@st.composite
def campaigns(draw: st.DrawFn) -> Campaign:
    """Several recipients; some of them share a route, some get no names, some have a language or a greeting."""
    people = []
    for number in range(draw(st.integers(2, 5))):
        routes = draw(st.lists(st.sampled_from(ROUTES), min_size=1, max_size=2, unique=True))
        people.append(
            Recipient(
                draw(st.sampled_from(Role)),
                f"Official {number}",
                draw(st.sampled_from(OFFICES)),
                tuple(routes),
                printed="",
                salutation=draw(st.sampled_from(["", "Excellency:"])),
                language=draw(st.sampled_from(["", "es"])),
                show_names=draw(st.integers(0, 4)) > 0,
            )
        )
    return replace(
        CAMPAIGN,
        recipients=tuple(people),
        translations=(Translation("es", "Protejan.", follows=draw(st.booleans())),),
        order=draw(st.sampled_from(Order)),
        public_names=draw(st.booleans()),
        stationery=Stationery(mail_names=draw(st.sampled_from([2, 40_000]))),
    )


@st.composite
def signers(draw: st.DrawFn, campaign: Campaign) -> tuple[Person, ...]:
    labels = [*(one.label for one in campaign.recipients), PUBLIC, "Somebody who was a recipient once"]
    drawn = st.lists(st.sampled_from(labels), max_size=2, unique=True).map(tuple)
    return tuple(
        person(number, draw(drawn), house=draw(st.booleans()), anonymous=draw(st.integers(0, 5)) == 0)
        for number in range(draw(st.integers(1, 8)))
    )


def hidden(campaign: Campaign, signer: Person, one: Transmission | None) -> bool:
    """From those who share a route; None: from everybody. Said anew, in other words than the code has."""
    labels = {each.label for each in campaign.recipients}
    nameless = any(not each.show_names for each in campaign.recipients)
    if one is None:
        return signer.anonymous or bool(signer.withheld) or nameless or not campaign.public_names
    theirs = [each for each in campaign.recipients if one.route in each.routes]
    lost = bool(set(signer.withheld) - labels - {PUBLIC})
    asked = any(each.label in signer.withheld or not each.show_names for each in theirs)
    return signer.anonymous or lost or asked


def seen(raw: bytes) -> str:
    """What stands in it for whoever looks."""
    if raw[:4] == b"%PDF":
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(raw)).pages)
    message = message_from_bytes(raw, EmailMessage, policy=policy.default)
    found = [raw.decode(errors="replace")]
    for part in message.walk():
        found.append(str(part.items()))
        payload = None if part.is_multipart() else part.get_payload(decode=True)
        if isinstance(payload, bytes) and payload:
            found.append(seen(payload) if payload[:4] == b"%PDF" else payload.decode(errors="replace"))
    return " ".join(found)


def words_of(signer: Person) -> tuple[str, ...]:
    return tuple(word for part in (signer.name, signer.place, signer.organisation) for word in part.split()[:1])


def check(campaign: Campaign, people: tuple[Person, ...], press: PressPort) -> None:
    letter = compose(campaign, (signature(one, n) for n, one in enumerate(people)), FROZEN)
    made = made_of(Closing((campaign,), office(), press, dial), campaign, letter, FROZEN, 1)
    ways = {(one.route.channel, one.route.key): one for one in transmissions(campaign)}
    assert len(made.letters) == len(ways)
    for outgoing in made.letters:
        shown = seen(outgoing.payload)
        for signer in people:
            if hidden(campaign, signer, ways[outgoing.channel, outgoing.route]):
                assert not any(word in shown for word in words_of(signer)), (outgoing.route, signer)
        if not outgoing.discloses:
            assert not any(word in shown for one in people if hidden(campaign, one, None) for word in words_of(one))
    _check_public(campaign, people, made)
    _check_nothing_is_lost(campaign, people, made)


def _check_public(campaign: Campaign, people: tuple[Person, ...], made: Made) -> None:
    public = made.public
    forms = (public.words.text, public.words.html, names(public.letter), seen(public.pdf))
    for signer in people:
        if hidden(campaign, signer, None):
            assert not any(word in form for form in forms for word in words_of(signer)), signer
    assert public.letter.total == made.everybodys.letter.total


def _check_nothing_is_lost(campaign: Campaign, people: tuple[Person, ...], made: Made) -> None:
    """Who may be seen is; where the list is not cut short."""
    if campaign.stationery.mail_names < len(people):
        return
    ways = {(one.route.channel, one.route.key): one for one in transmissions(campaign)}
    for outgoing in made.letters:
        shown = seen(outgoing.payload)
        for signer in people:
            printed = signer.organisation if signer.for_organisation else signer.name
            visible = printed.split()[0] in shown
            assert visible is not hidden(campaign, signer, ways[outgoing.channel, outgoing.route]), signer


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_byte_of_a_withheld_name_is_in_any_copy(data: st.DataObject) -> None:
    campaign = data.draw(campaigns())
    check(campaign, data.draw(signers(campaign)), Words())


@settings(max_examples=8, deadline=None)
@given(st.data())
def test_nor_in_any_sheet_that_is_really_printed(data: st.DataObject) -> None:
    campaign = data.draw(campaigns())
    press = RealPress(TEMPLATES, "US", "Rapid Response", "martha@rrn.example")
    check(campaign, data.draw(signers(campaign)), press)

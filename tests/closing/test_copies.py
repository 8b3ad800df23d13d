"""One finished delivery for each route, in the form that suits it; what can't be dialled waits for a person."""

from dataclasses import replace

from signbot.closing.copies import letter_mail, made_of
from signbot.closing.press import Closing
from signbot.core.campaign import Campaign, Channel, Recipient, Role, Route
from signbot.core.delivery import DeliveryState
from signbot.store import Outgoing
from tests.letters.seed import CAMPAIGN, FROZEN, twelve
from tests.offices import MARTHA, Press, dial, office

PLAIN, EXTENDED = "+529515016900", "*20635"


def campaign(*routes: Route, role: Role = Role.TO, **more: str) -> Campaign:
    people = tuple(Recipient(role, f"Reader {n}", "", (route,), printed="", **more) for n, route in enumerate(routes))  # type: ignore[arg-type]
    return replace(CAMPAIGN, recipients=people)


def made(about: Campaign) -> tuple[Outgoing, ...]:
    return made_of(Closing((about,), office(), Press(), dial), about, twelve(), FROZEN, 1).letters


def test_each_way_has_its_form_and_its_receiver() -> None:
    ways = (
        Route(Channel.EMAIL, "minister@gov.example"),
        Route(Channel.FAX, PLAIN),
        Route(Channel.POST, "1 Main Street"),
        Route(Channel.MANUAL, "https://gov.example/form"),
    )
    found = {one.channel: one for one in made(campaign(*ways))}
    assert found[Channel.EMAIL].address == "minister@gov.example"
    assert found[Channel.FAX].address == "529515016900@fax.example"
    assert found[Channel.POST].address == found[Channel.MANUAL].address == MARTHA
    assert all(one.state is DeliveryState.QUEUED for one in found.values())
    assert {one.route for one in found.values()} == {way.key for way in ways}


def test_a_fax_whose_extension_can_not_be_dialled_is_held_and_never_dialled_as_one_number() -> None:
    (fax,) = made(campaign(Route(Channel.FAX, PLAIN, EXTENDED)))
    assert fax.state is DeliveryState.HELD
    assert EXTENDED in fax.reason
    assert "20635" not in fax.address


def test_copies_come_after_the_addressees_and_say_that_they_are_copies() -> None:
    (to,) = made(campaign(Route(Channel.EMAIL, "a@gov.example")))
    (cc,) = made(campaign(Route(Channel.EMAIL, "a@gov.example"), role=Role.CC))
    assert (to.stage, cc.stage) == (0, 1)
    assert b"(copy)" in cc.payload
    assert b"(copy)" not in to.payload


def test_a_delivery_that_is_made_again_is_the_same_one() -> None:
    about = campaign(Route(Channel.EMAIL, "a@gov.example"))
    closing = Closing((about,), office(), Press(), dial)
    first, again = (made_of(closing, about, twelve(), FROZEN, 1).letters[0] for _ in range(2))
    assert (first.message_id, first.route) == (again.message_id, again.route)


def test_a_preview_is_the_mail_that_an_addressee_would_get() -> None:
    about = campaign(Route(Channel.EMAIL, "a@gov.example"))
    assert b"To: a@gov.example" in letter_mail(Closing((about,), office(), Press(), dial), about, twelve(), FROZEN)

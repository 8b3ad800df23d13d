"""One transmission for each way, whoever shares it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from signbot.core.campaign import Campaign, Channel, Recipient, Role, Route
from signbot.core.code import Code
from signbot.outbox.transmissions import corrected, transmissions

DEADLINE = datetime(2026, 12, 1, 22, tzinfo=UTC)
CAMPAIGN = Campaign(
    code=Code.parse("UA 329/11"),
    title="MEXICO",
    body="Act.",
    recipients=(),
    opens=None,
    deadline=DEADLINE,
    zone=ZoneInfo("America/New_York"),
)


def test_two_people_at_one_fax_number_are_one_transmission_that_names_both() -> None:
    number = Route(Channel.FAX, "+12024583992")
    people = tuple(
        Recipient(Role.CC, name, "Commission", (number,), printed="via fax: (202)458-3992")
        for name in ("Dinah", "José")
    )
    minister = Recipient(Role.TO, "Minister", "", (Route(Channel.FAX, "+525550933414"),), printed="via fax")
    found = transmissions(replace(CAMPAIGN, recipients=(*people, minister)))
    assert [(one.role, one.names) for one in found] == [(Role.TO, ("Minister",)), (Role.CC, ("Dinah", "José"))]


def test_an_extension_makes_another_transmission_of_one_number() -> None:
    plain, extended = Route(Channel.FAX, "+529515016900"), Route(Channel.FAX, "+529515016900", "*20635")
    people = tuple(Recipient(Role.TO, f"Lic. {route.key}", "", (route,), printed="") for route in (plain, extended))
    assert len(transmissions(replace(CAMPAIGN, recipients=people))) == 2


@dataclass(frozen=True)
class Delivery:
    """One that has gone."""

    route: str
    printed: str = "US Senators"
    dispatch: int = 1
    channel: Channel = Channel.EMAIL


def test_of_several_addresses_in_one_line_the_one_that_was_put_right_is_found() -> None:
    routes = tuple(Route(Channel.EMAIL, f"{who}@senate.example") for who in ("brown", "portman"))
    campaign = replace(CAMPAIGN, recipients=(Recipient(Role.CC, "US Senators", "", routes, printed=""),))
    brown, wrong = Delivery("brown@senate.example"), Delivery("porter@senate.example")
    assert corrected(campaign, wrong, [brown, wrong]) == routes[1]
    assert corrected(campaign, brown, [brown, wrong]) is None
    assert corrected(campaign, Delivery("x@senate.example", "Somebody else"), [brown, wrong]) is None


def test_two_readers_of_one_route_are_named_by_their_places() -> None:
    people = tuple(Recipient(Role.CC, name, "", (Route(Channel.FAX, "+12025550100"),), printed="") for name in "AB")
    (only,) = transmissions(replace(CAMPAIGN, recipients=people))
    assert only.readers == {0, 1}

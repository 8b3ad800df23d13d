"""Who writes: under which key a mail goes once, and by which Message-ID it is known again."""

from signbot.core.address import Address, single
from signbot.core.campaign import Campaign
from signbot.store import Outgoing
from tests.offices import office
from tests.store.make import NOW, campaign

AMINA, BORIS = "amina@rrn.example", "boris@rrn.example"


def alert(to: str, about: Campaign) -> Outgoing:
    address = single([to.encode()])
    assert isinstance(address, Address)
    return office().alert(about, "en", address, NOW)


def test_a_supporter_gets_one_alert_for_a_campaign_however_they_are_written() -> None:
    first = alert(AMINA, campaign())
    assert first.once
    assert alert("Amina Diallo <AMINA@RRN.example>", campaign()).once == first.once
    assert alert(BORIS, campaign()).once != first.once
    assert alert(AMINA, campaign("UA 1/1")).once != first.once


def test_an_alert_that_is_made_again_is_the_same_mail() -> None:
    first, again, other = alert(AMINA, campaign()), alert(AMINA, campaign()), alert(BORIS, campaign())
    assert first.message_id == again.message_id
    assert first.message_id != other.message_id

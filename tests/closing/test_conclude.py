"""When every delivery has its fate: those on the letter hear of it once, and coordinators get the report."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from signbot.closing.conclude import conclude
from signbot.closing.press import Closing
from signbot.core.campaign import Campaign, Channel, Recipient, Role, Route
from signbot.core.delivery import DeliveryState, Fate, Kind
from signbot.outbox.defects import Net
from signbot.store import Store
from tests.offices import MARTHA, Press, dial, office
from tests.store.make import (
    AMINA,
    BORIS,
    CHLOE,
    FAILED,
    HOUR,
    NOW,
    SENT,
    UA,
    a_letter,
    campaign,
    closes,
    results,
    signs,
    waits,
)

MINISTER = "minister@gov.example"
READER = Recipient(Role.TO, "The Minister", "", (Route(Channel.EMAIL, MINISTER),), printed="via email")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([about()], NOW)
    yield store
    store.close()


def about() -> Campaign:
    return campaign(recipients=(READER,))


def ends(store: Store, fate: Fate, state: DeliveryState) -> None:
    closes(store, a_letter(MINISTER), counted=1)
    store.tried(results([store.due(NOW)[0].id], fate, state), NOW)


def concluded(store: Store) -> list[tuple[Kind, str]]:
    net = Net()
    conclude(store, Closing((about(),), office(), Press(), dial), NOW + HOUR, net)
    assert net.defects == []
    return sorted((parcel.kind, parcel.address) for parcel in store.due(NOW + HOUR))


REPORT = [(Kind.NOTICE, MARTHA)]


def test_who_is_on_the_letter_is_told_once_and_coordinators_get_the_report(store: Store) -> None:
    signs(store)
    ends(store, Fate.SENT, SENT)
    assert concluded(store) == sorted([(Kind.NOTE, AMINA), *REPORT])
    assert concluded(store) == sorted([(Kind.NOTE, AMINA), *REPORT])


def test_a_letter_that_reached_nobody_is_told_to_coordinators_alone(store: Store) -> None:
    signs(store)
    ends(store, Fate.REFUSED, FAILED)
    assert concluded(store) == REPORT


def test_two_people_at_one_address_get_one_note_each_address_with_a_receipt_of_its_own(store: Store) -> None:
    signs(store)
    signs(store, AMINA, "Ousmane Diallo")
    signs(store, BORIS, "Boris Marin")
    ends(store, Fate.SENT, SENT)
    assert [who for kind, who in concluded(store) if kind is Kind.NOTE] == [AMINA, BORIS]
    assert len(set(store.receipts(UA))) == 2


def test_many_are_told_in_slices_and_coordinators_before_them(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signbot.closing.conclude.NOTES", 2)
    people = [f"p{number}@home.example" for number in range(5)]
    for person in people:
        signs(store, person, f"Somebody {person}")
    ends(store, Fate.SENT, SENT)
    assert concluded(store) == sorted([*REPORT, (Kind.NOTE, people[0]), (Kind.NOTE, people[1])])
    assert len(concluded(store)) == 1 + 4
    assert not conclude(store, Closing((about(),), office(), Press(), dial), NOW + HOUR, Net())
    assert concluded(store) == sorted([*REPORT, *((Kind.NOTE, person) for person in people)])


def test_killed_before_a_slice_is_remembered_it_is_made_again_and_queued_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signbot.closing.conclude.NOTES", 1)
    signs(store)
    signs(store, BORIS, "Boris Marin")
    ends(store, Fate.SENT, SENT)
    concluded(store)
    store.tell(UA, [], 0, NOW)  # as if its note had been queued, and its place not remembered
    assert concluded(store) == sorted([*REPORT, *REPORT, (Kind.NOTE, AMINA)])
    concluded(store)
    assert [who for kind, who in concluded(store) if kind is Kind.NOTE] == [AMINA, BORIS]


def test_while_a_delivery_has_no_fate_nobody_is_told(store: Store) -> None:
    signs(store)
    closes(store, a_letter(MINISTER), counted=1)
    assert concluded(store) == [(Kind.LETTER, MINISTER)]


def test_a_cancelled_letter_is_told_to_who_signed_it_and_not_to_who_never_confirmed(store: Store) -> None:
    signs(store)
    waits(store, CHLOE, "Chloe Dubois")
    store.cancel(UA, "brian", "solved", NOW)
    assert concluded(store) == [(Kind.NOTE, AMINA)]

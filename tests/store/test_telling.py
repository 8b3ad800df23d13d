"""Who is told how it ended: slice by slice, and each slice is remembered with its notes."""

from collections.abc import Callable

import pytest

from signbot.core.campaign import SignatureState
from signbot.core.delivery import Fate, Kind
from signbot.store import Slice, Store
from signbot.store.letters import ADDENDUM
from tests.store.make import AMINA, BORIS, CHLOE, DAY, NOW, SENT, UA, campaign, closes, outgoing, results, signs, waits


@pytest.fixture(autouse=True)
def registered(store: Store) -> None:
    store.register([campaign()], NOW)


def delivered(store: Store) -> None:
    closes(store)
    letters = [parcel.id for parcel in store.due(NOW) if parcel.kind is Kind.LETTER]
    store.claim(letters, NOW)
    store.tried(results(letters, Fate.SENT, SENT), NOW)
    store.finish(NOW)


def names(some: Slice) -> list[list[str]]:
    return [[one.person.name for one in people] for people in some.people]


def test_everybody_is_told_in_slices_each_address_once(store: Store) -> None:
    for who, name in ((BORIS, "Boris"), (AMINA, "Amina"), (CHLOE, "Chloe"), (BORIS, "Vera"), (AMINA, "Ousmane")):
        signs(store, who, name)
    waits(store, "dmitri@rrn.example", "Dmitri")
    delivered(store)
    first = store.to_tell(UA, [1], 0, 2)
    second = store.to_tell(UA, [1], first.upto, 2)
    assert (names(first), first.last) == ([["Boris", "Vera"], ["Amina", "Ousmane"]], False)
    assert (names(second), second.last) == ([["Chloe"]], True)
    assert store.to_tell(UA, [1], second.upto, 2) == Slice([], second.upto, last=True)


def test_only_names_that_stand_there_and_came_by_mail(store: Store) -> None:
    signs(store)
    signs(store, "", "On Paper", email="")
    delivered(store)
    signs(store, CHLOE, "Too Late")
    assert names(store.to_tell(UA, [1], 0, 9)) == [["Amina Diallo"]]
    assert names(store.to_tell(UA, [ADDENDUM], 0, 9)) == []
    assert names(store.to_tell(UA, [0, 1], 0, 9)) == [["Amina Diallo"], ["Too Late"]]


def test_a_slice_is_remembered_with_its_notes(store: Store, open_store: Callable[[], Store]) -> None:
    signs(store)
    delivered(store)
    store.tell(UA, [outgoing(Kind.NOTE)], 7, NOW)
    (untold,) = open_store().untold_campaigns()
    assert (untold.told_upto, [parcel.kind for parcel in store.due(NOW)]) == (7, [Kind.NOTE])


def test_the_end_is_told_once(store: Store) -> None:
    delivered(store)
    store.told_campaign(UA, [outgoing(Kind.NOTICE)], NOW)
    store.told_campaign(UA, [outgoing(Kind.NOTICE)], NOW)
    assert (store.untold_campaigns(), len(store.due(NOW))) == ([], 1)


def test_where_all_are_told_nobody_is_told_any_more(store: Store) -> None:
    signs(store)
    store.cancel(UA, "brian", "solved", NOW)
    store.tell(UA, [], 7, NOW)
    store.told_campaign(UA, [], NOW)
    store.tell(UA, [], 9, NOW)
    assert store.untold_campaigns() == []


def test_of_those_who_never_confirmed_no_household_is_split(store: Store) -> None:
    for who, name in ((BORIS, "Boris"), (BORIS, "Vera"), (CHLOE, "Chloe")):
        waits(store, who, name)
        request = outgoing(Kind.REQUEST, address=who, supporter=who)
        store.queue([request], NOW)
        mine = [parcel.id for parcel in store.due(NOW) if parcel.message_id == request.message_id]
        store.claim(mine, NOW)
        store.tried(results(mine, Fate.SENT, SENT), NOW)
    delivered(store)
    store.told_campaign(UA, [], NOW)
    assert {one.state for one in store.signatures(UA)} == {SignatureState.EXPIRED}
    for limit, expected in (
        (1, ["Boris"]),
        (2, ["Boris", "Vera"]),
        (3, ["Boris", "Vera"]),
        (4, ["Boris", "Vera", "Chloe"]),
    ):
        found = store.left_out([UA], NOW - DAY, limit)[UA]
        assert [one.person.name for one in found] == expected

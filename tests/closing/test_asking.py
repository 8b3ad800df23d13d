"""Who stands under an earlier text is asked, once, in slices, whatever is killed in between."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from signbot.closing import asking
from signbot.closing.asking import ask_again
from signbot.core.campaign import SignatureState
from signbot.core.delivery import Kind
from signbot.outbox.defects import Net
from signbot.store import Names, Store
from tests.offices import office
from tests.store.make import AMINA, BORIS, DEADLINE, HOUR, NOW, UA, campaign, signs, waits

OTHER = campaign(body="Please act at once.")
LATER = NOW + HOUR


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([campaign()], NOW)
    yield store
    store.close()


def amended(store: Store, at: datetime = LATER) -> None:
    store.amend(OTHER, "brian", "", at, names=Names.ASK)


def asks(store: Store, at: datetime = LATER) -> bool:
    net = Net()
    more = ask_again(store, office(), store.standings([OTHER], at), at, net)
    assert net.defects == []
    return more


def asked(store: Store) -> list[str]:
    return sorted(one.address for one in store.due(LATER + HOUR, 1000) if one.kind is Kind.CHANGED)


def test_whoever_signed_or_still_waits_is_asked_once(store: Store) -> None:
    signs(store)
    waits(store)
    amended(store)
    for _ in range(3):
        assert not asks(store)
    assert asked(store) == [AMINA, BORIS]


def test_a_household_gets_one_mail(store: Store) -> None:
    signs(store)
    signs(store, AMINA, "Omar Diallo")
    amended(store)
    asks(store)
    assert asked(store) == [AMINA]


def test_who_signed_the_new_text_is_not_asked(store: Store) -> None:
    signs(store)
    amended(store)
    signs(store, BORIS, "Boris Marin")
    asks(store)
    assert asked(store) == [AMINA]


def test_nobody_is_asked_when_a_yes_would_come_too_late(store: Store) -> None:
    signs(store)
    amended(store)
    asks(store, DEADLINE + timedelta(seconds=1))
    assert asked(store) == []


def test_a_name_that_comes_under_the_earlier_text_after_all_were_asked_is_asked_too(store: Store) -> None:
    signs(store)
    amended(store)
    asks(store)
    signs(store, BORIS, "Boris Marin", text_hashes=((UA, campaign().text_hash),))
    asks(store)
    assert asked(store) == [AMINA, BORIS]


@pytest.mark.parametrize("struck_in", range(4))
def test_killed_in_the_middle_nobody_is_lost_or_asked_twice(
    store: Store, monkeypatch: pytest.MonkeyPatch, struck_in: int
) -> None:
    """The slice in hand falls; those before it stay, and the next pass goes on behind them."""
    monkeypatch.setattr(asking, "AT_ONCE", 2)
    people = [f"anna{number}@home.example" for number in range(7)]
    for one in people:
        signs(store, one, "Anna Bell")
    amended(store)
    for number in range(4):
        if number == struck_in:
            with monkeypatch.context() as broken:
                broken.setattr("signbot.store.versions.enqueue", struck)
                net = Net()
                ask_again(store, office(), store.standings([OTHER], LATER), LATER, net)
                assert len(net.defects) == 1
        asks(store)
    while asks(store):
        pass
    assert asked(store) == people


def struck(*_anything: object) -> int:
    raise KeyError("the power is gone")


def test_what_waited_for_a_confirmation_waits_on(store: Store) -> None:
    waits(store)
    amended(store)
    asks(store)
    (one,) = store.signatures(UA)
    assert one.state is SignatureState.PENDING

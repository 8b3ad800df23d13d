"""What mails that prove nothing ask about a signature stands beside it as a flag until somebody answers."""

from typing import Any

from signbot.core.campaign import Signature
from signbot.core.decision import Ask, Correct, Use
from signbot.store import Store, unconfirmed
from signbot.store.unconfirmed import CORRECTION, ERASURE, WITHDRAWAL
from tests.store.make import AMINA, BORIS, DAY, NOW, UA, decided, seen, signs


def asks(store: Store, supporter: str = AMINA, **what: Any) -> None:
    """By a mail that proves nothing."""
    row = seen(store)
    mail = decided(row, Ask(**what), supporter=supporter, nonce=f"nonce{row.id}", expires=NOW + DAY)
    store.record([mail], NOW)


def flags(store: Store) -> dict[int, tuple[str, ...]]:
    with store.reading() as connection:
        return unconfirmed.of_campaign(connection, UA)


def request_of(store: Store, supporter: str = AMINA) -> int:
    return store.known([supporter], NOW)[supporter].pending[-1].id


def both(store: Store) -> tuple[Signature, Signature]:
    return signs(store), signs(store, BORIS, "Boris Marin")


def test_each_wish_has_its_flag_beside_the_signature_that_it_is_about(store: Store) -> None:
    amina, boris = both(store)
    asks(store, withdraw=(amina.id,), rename=(Correct(amina.id, "Amina Diallo-Ba"),))
    asks(store, BORIS, forget=True)
    assert flags(store) == {amina.id: (WITHDRAWAL, CORRECTION), boris.id: (ERASURE,)}


def test_a_wish_that_is_repeated_is_one_flag(store: Store) -> None:
    amina, _ = both(store)
    for _ in range(2):
        asks(store, withdraw=(amina.id,))
    assert flags(store) == {amina.id: (WITHDRAWAL,)}


def test_a_request_that_is_answered_or_changes_nothing_is_no_flag(store: Store) -> None:
    amina, _ = both(store)
    asks(store, withdraw=(amina.id,))
    store.record([decided(seen(store), Use(request_of(store)))], NOW)
    asks(store, signatures=(amina.id,))
    assert flags(store) == {}

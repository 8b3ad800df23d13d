"""Rows of the outbox: in which order they may go, at most once each, and how they are seen from outside."""

from signbot.core.delivery import DeliveryState, Fate, Kind
from signbot.store import Store
from signbot.store.rows import MAY_GO
from tests.store.make import HOUR, NOW, UA, UNCERTAIN, a_letter, campaign, closes, outgoing, results


def test_a_mail_is_queued_at_most_once_under_its_key(store: Store) -> None:
    assert store.queue([outgoing(once="alarm:disk"), outgoing(once="alarm:disk"), outgoing(), outgoing()], NOW) == 3
    assert store.queue([outgoing(once="alarm:disk")], NOW) == 0
    assert store.queue([], NOW) == 0


def test_who_waits_for_an_answer_comes_before_letters_and_letters_before_the_many(store: Store, letter: int) -> None:
    kinds = (Kind.ALERT, Kind.NOTE, Kind.NOTICE, Kind.ANSWER, Kind.REQUEST)
    store.queue([outgoing(kind) for kind in kinds], NOW)
    order = [parcel.kind for parcel in store.due(NOW)]
    assert order == [Kind.ANSWER, Kind.REQUEST, Kind.NOTICE, Kind.LETTER, Kind.NOTE, Kind.ALERT]


def test_seen_from_outside_nothing_is_ever_sending(store: Store, letter: int) -> None:
    store.queue([outgoing()], NOW)
    store.claim([parcel.id for parcel in store.due(NOW)], NOW)
    counts = store.outbox_counts()
    assert (counts["queued"], counts["uncertain"]) == (1, 1)
    assert store.counts(UA)["deliveries"][UNCERTAIN] == 1


def test_copies_go_when_every_addressee_has_been_tried(store: Store) -> None:
    store.register([campaign()], NOW)
    closes(store, a_letter("to@gov.example"), a_letter("cc@gov.example", stage=1))
    (first,) = store.due(NOW)
    assert first.address == "to@gov.example"
    store.claim([first.id], NOW)
    store.tried(results([first.id], Fate.LATER, DeliveryState.QUEUED, NOW + HOUR), NOW)
    assert [one.address for one in store.due(NOW)] == ["cc@gov.example"]


def test_an_addressee_who_needs_a_person_holds_no_copy_back(store: Store) -> None:
    store.register([campaign()], NOW)
    closes(store, a_letter("to@gov.example", state=DeliveryState.HELD), a_letter("cc@gov.example", stage=1))
    assert [one.address for one in store.due(NOW)] == ["cc@gov.example"]


def test_states_that_an_index_is_made_for_are_written_out() -> None:
    """SQLite prepares a statement anew, each time, that compares a partial index's column with a parameter."""
    said = str(MAY_GO)
    assert "state = 'queued'" in said
    assert "state = :" not in said

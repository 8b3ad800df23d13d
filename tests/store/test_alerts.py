"""Who wants no alerts gets none, after FORGET ME either; and no row says who they are."""

from signbot.core.decision import Erase, Subscribe
from signbot.core.delivery import Kind
from signbot.store import Store
from tests.store.make import AMINA, BORIS, DAY, NOW, UA, decided, outgoing, seen, signs

STOP, START = Subscribe(AMINA, wanted=False), Subscribe(AMINA, wanted=True)


def says(store: Store, *changes: Subscribe | Erase) -> None:
    store.record([decided(seen(store), *changes)], NOW)


def test_who_asked_for_no_alerts_is_known_with_the_moment_and_who_wants_them_again_is_not(store: Store) -> None:
    says(store, STOP)
    assert store.unsubscribed([AMINA, BORIS]) == {AMINA: NOW}
    says(store, START)
    assert store.unsubscribed([AMINA, BORIS]) == {}


def test_an_alert_that_waits_does_not_go_out_any_more_and_other_mail_does(store: Store) -> None:
    kinds = (Kind.ALERT, Kind.ANSWER)
    store.queue([outgoing(kind, supporter=AMINA, campaign=UA) for kind in kinds], NOW)
    store.queue([outgoing(Kind.ALERT, supporter=BORIS, campaign=UA)], NOW)
    says(store, STOP)
    assert [parcel.kind for parcel in store.due(NOW)] == [Kind.ANSWER, Kind.ALERT]


def test_it_holds_after_forget_me_and_the_row_names_nobody(store: Store) -> None:
    signs(store)
    says(store, STOP)
    says(store, Erase(AMINA))
    assert store.unsubscribed([AMINA]) == {AMINA: NOW}
    with store.reading() as connection:
        assert AMINA not in str(connection.exec_driver_sql("SELECT * FROM unsubscribed").all())


def test_more_addresses_than_one_statement_takes_are_looked_up(store: Store) -> None:
    says(store, STOP)
    many = [f"p{number}@rrn.example" for number in range(1_200)]
    assert store.unsubscribed([*many, AMINA]) == {AMINA: NOW}
    assert store.unsubscribed([]) == {}


def test_who_asks_twice_is_one_row_with_the_newest_moment(store: Store) -> None:
    says(store, STOP)
    store.record([decided(seen(store), STOP)], NOW + DAY)
    assert store.unsubscribed([AMINA]) == {AMINA: NOW + DAY}

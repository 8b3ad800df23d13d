"""The last word of each supporter about each letter: the newest, in whatever order mails come; it names nobody."""

from collections.abc import Mapping
from datetime import datetime

from signbot.core.decision import Erase
from signbot.core.ledger import Verdict
from signbot.store import Retention, Store
from tests.store.make import AMINA, DAY, HOUR, NOW, UA, decided, seen


def speaks(store: Store, at: datetime, *codes: str, **more: object) -> None:
    store.record([decided(seen(store), verdict=Verdict.OTHER, about=codes, spoken=at, **more)], NOW)


def words(store: Store) -> Mapping[str, datetime]:
    return store.known([AMINA], NOW)[AMINA].words


def test_the_last_word_about_each_letter_is_the_newest_in_whatever_order_they_come(store: Store) -> None:
    speaks(store, NOW - HOUR, UA, "ua1/26")
    speaks(store, NOW - DAY, UA)
    speaks(store, NOW, "ua1/26")
    assert words(store) == {UA: NOW - HOUR, "ua1/26": NOW}


def test_of_who_is_forgotten_only_the_moment_stays_and_only_for_some_weeks(store: Store) -> None:
    speaks(store, NOW - HOUR, UA)
    speaks(store, NOW, changes=(Erase(AMINA),))
    assert words(store) == {"": NOW}
    store.forget(AMINA, "brian", NOW + HOUR)
    assert words(store) == {"": NOW + HOUR}
    with store.reading() as connection:
        assert AMINA not in str(connection.exec_driver_sql("SELECT * FROM word").all())
    store.purge(NOW + 40 * DAY, Retention(90 * DAY, 365 * DAY))
    assert words(store) != {}
    store.purge(NOW + 60 * DAY, Retention(90 * DAY, 365 * DAY))
    assert words(store) == {}

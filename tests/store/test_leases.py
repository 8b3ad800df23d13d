"""Shares of new mails: each is one worker's at a time, and comes back when that worker is gone."""

from collections.abc import Callable, Iterator

import pytest

from signbot.store import Store
from tests.patience import eventually
from tests.store.make import miscounted


@pytest.fixture
def workers(postgres_url: str) -> Iterator[Callable[[], Store]]:
    """On a server: SQLite has one worker, and no shares."""
    opened: list[Store] = []

    def another() -> Store:
        opened.append(Store(postgres_url))
        return opened[-1]

    yield another
    assert miscounted(opened[0]) == []
    for store in opened:
        store.close()


def test_a_share_is_one_worker_s_at_a_time(workers: Callable[[], Store]) -> None:
    first, second = workers(), workers()
    first.offer_shares("INBOX", 1, True, [[1, 2], [3]])
    mine, theirs = first.take_share(), second.take_share()
    assert mine is not None
    assert theirs is not None
    assert (mine.uids, theirs.uids, second.offered()) == ((1, 2), (3,), 2)
    third = workers()
    assert third.take_share() is None
    first.finish_share(mine)
    second.finish_share(theirs)
    assert first.offered() == 0


def test_the_share_of_a_worker_that_is_gone_is_taken_by_the_next(workers: Callable[[], Store]) -> None:
    first, second = workers(), workers()
    first.offer_shares("INBOX", 1, True, [[1, 2]])
    held = first.take_share()
    assert held is not None
    assert second.take_share() is None
    first.close()
    assert eventually(second.take_share) == held  # the server ends a session a moment after its client


def test_a_worker_without_a_sign_of_life_loses_its_share(workers: Callable[[], Store]) -> None:
    first, second = workers(), workers()
    first.offer_shares("INBOX", 1, True, [[1, 2]])
    held = first.take_share()
    assert held is not None
    assert first.renew_share(held)
    with second.writing() as connection:
        connection.exec_driver_sql("UPDATE lease SET until = now() - interval '1 second'")
    assert second.take_share() == held
    assert not first.renew_share(held)
    first.finish_share(held)
    assert second.offered() == 1, "it is not the first one's any more"


def test_what_a_worker_left_in_a_pass_that_broke_off_it_takes_up_itself(workers: Callable[[], Store]) -> None:
    first = workers()
    first.offer_shares("INBOX", 1, True, [[1]])
    assert first.take_share() == first.take_share()


def test_whose_mailbox_is_unavailable_gives_its_share_back(workers: Callable[[], Store]) -> None:
    first, second = workers(), workers()
    first.offer_shares("INBOX", 1, True, [[1]])
    held = first.take_share()
    assert held is not None
    first.give_share_back(held)
    assert second.take_share() == held


def test_shares_of_a_folder_that_was_built_anew_go(workers: Callable[[], Store]) -> None:
    first = workers()
    first.offer_shares("INBOX", 1, True, [[1], [2]])
    first.offer_shares("INBOX", 2, True, [[1]])
    first.forget_shares([("INBOX", 2), ("Junk", 1)])
    assert first.offered() == 1


def test_on_sqlite_nothing_is_shared(sqlite_url: str, postgres_url: str) -> None:
    found = [Store(sqlite_url).shares, Store(postgres_url).shares]
    assert found == [False, True]

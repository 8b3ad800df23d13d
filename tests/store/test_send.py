"""The outbox: queued once, claimed by one process, its fate recorded once."""

import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from signbot.core.campaign import CampaignState
from signbot.core.delivery import DeliveryState, Fate, Kind, Next, Parcel, Tried, bounds
from signbot.core.hours import Hours
from signbot.store import Refused, Store
from tests.store.make import (
    AMINA,
    DAY,
    FAILED,
    HOUR,
    NOW,
    QUEUED,
    SENDING,
    SENT,
    UA,
    UNCERTAIN,
    a_letter,
    campaign,
    closes,
    fate,
    outgoing,
    results,
    seen,
    signs,
)

WAIT = timedelta(minutes=5)


def test_a_parcel_carries_exactly_the_bytes(store: Store) -> None:
    mail = outgoing(payload=b"\x00\xff\r\n.\r\n")
    store.queue([mail], NOW)
    (parcel,) = store.due(NOW)
    assert (parcel.payload, parcel.message_id, parcel.tries, parcel.first_queued) == (
        mail.payload,
        mail.message_id,
        0,
        NOW,
    )


def test_each_look_begins_behind_the_last_one(store: Store) -> None:
    store.queue([outgoing(kind) for kind in (Kind.NOTE, Kind.ALERT, Kind.ANSWER, Kind.NOTICE, Kind.ANSWER)], NOW)
    found, last = list[Parcel](), None
    while some := store.due(NOW, limit=2, after=last):
        found, last = found + some, some[-1]
    assert found == store.due(NOW)
    assert [one.kind for one in found] == [Kind.ANSWER, Kind.ANSWER, Kind.NOTICE, Kind.NOTE, Kind.ALERT]
    assert store.count_due(NOW) == 5


def test_what_went_before_makes_a_look_no_slower(sqlite_url: str) -> None:
    """SQLite walks the index from the place where the last look ended, and sorts nothing."""
    with closing(Store(sqlite_url)) as store:
        store.queue([outgoing() for _ in range(3)], NOW)
        (last,) = store.due(NOW, limit=1)
        asked: list[tuple[str, Any]] = []
        event.listen(store.engine, "before_cursor_execute", lambda *said: asked.append(said[2:4]))
        store.due(NOW, limit=3, after=last)
        looks = [(f"EXPLAIN QUERY PLAN {statement}", values) for statement, values in asked if "length" in statement]
        with store.reading() as connection:
            plans = ["\n".join(row.detail for row in connection.exec_driver_sql(*look)) for look in looks]
    assert "ix_outbox_queued (rank=? AND tries=? AND id>?)" in plans[0]
    assert "ix_outbox_queued ((rank,tries)>(?,?))" in plans[1]
    assert "TEMP B-TREE" not in "".join(plans)


def test_what_is_loaded_at_once_is_bounded_by_its_octets(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signbot.store.send.FETCHED", 100)
    store.queue([outgoing(payload=b"x" * size) for size in (60, 40, 1, 500, 1)], NOW)
    sizes, last = list[list[int]](), None
    while some := store.due(NOW, after=last):
        sizes, last = [*sizes, [len(one.payload) for one in some]], some[-1]
    assert sizes == [[60, 40], [1], [500], [1]]


def test_results_of_those_before_are_recorded_with_the_next_claim(store: Store) -> None:
    store.queue([outgoing(), outgoing()], NOW)
    first, second = [parcel.id for parcel in store.due(NOW)]
    store.claim([first], NOW)
    assert store.claim([second], NOW, (), results([first], Fate.SENT, SENT)) == {second}
    assert (store.outbox_counts()["sent"], store.due(NOW)) == (1, [])


def test_a_row_is_claimed_once(store: Store, open_store: Callable[[], Store]) -> None:
    store.queue([outgoing(), outgoing()], NOW)
    ids = [parcel.id for parcel in store.due(NOW)]
    assert store.claim(ids, NOW) == set(ids)
    assert open_store().claim(ids, NOW) == set()
    assert store.due(NOW) == []


def test_what_was_claimed_and_not_tried_is_queued_as_before(store: Store) -> None:
    store.queue([outgoing()], NOW)
    ids = [store.due(NOW)[0].id]
    store.claim(ids, NOW)
    store.unclaim(set(ids))
    assert [(parcel.id, parcel.tries) for parcel in store.due(NOW)] == [(ids[0], 0)]


def test_a_sent_answer_is_not_due_again(store: Store) -> None:
    store.queue([outgoing()], NOW)
    (parcel,) = store.due(NOW)
    store.claim([parcel.id], NOW)
    store.tried(results([parcel.id], Fate.SENT, SENT), NOW)
    assert (store.due(NOW), store.outbox_counts()["sent"]) == ([], 1)
    assert (store.room(bounds(10), NOW), store.room(bounds(10), NOW + 2 * HOUR)) == ([9], [10])


def test_two_workers_at_once_send_no_more_answers_an_hour_than_one_may(
    store: Store, open_store: Callable[[], Store]
) -> None:
    store.queue([outgoing() for _ in range(40)], NOW)
    ids = [parcel.id for parcel in store.due(NOW)]
    workers, won = [open_store() for _ in range(4)], list[int]()
    for worker in workers:
        worker.room(bounds(10), NOW)  # connected: the race is about the claim
    threads = [
        threading.Thread(target=lambda one=one, k=k: won.extend(one.claim(ids[10 * k : 10 * k + 10], NOW, bounds(10))))
        for k, one in enumerate(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == len(set(won)) == 10


def test_the_bound_of_an_hour_counts_what_is_on_its_way_and_leaves_notices_alone(store: Store) -> None:
    store.queue([outgoing() for _ in range(5)] + [outgoing(Kind.NOTICE) for _ in range(3)], NOW)
    due = store.due(NOW)
    answers = [one.id for one in due if one.kind is Kind.ANSWER]
    assert store.claim(answers[:2], NOW, bounds(3)) == set(answers[:2])
    won = store.claim([one.id for one in due], NOW, bounds(3))
    assert [one.kind for one in due if one.id in won] == [Kind.ANSWER, *[Kind.NOTICE] * 3]
    store.tried(results(answers[:3], Fate.SENT, SENT), NOW)
    assert store.claim(answers, NOW + HOUR / 2, bounds(3)) == set()
    assert store.claim(answers, NOW + 2 * HOUR, bounds(3)) == set(answers[3:])


def test_what_a_provider_takes_in_a_minute_and_a_day_counts_letters_and_holds_none_back(
    store: Store, letter: int
) -> None:
    store.claim([letter], NOW)
    store.tried(results([letter], Fate.SENT, SENT), NOW)
    store.queue([outgoing(kind) for kind in (Kind.ANSWER, Kind.NOTICE, Kind.NOTE, Kind.ALERT)], NOW)
    kinds = {parcel.id: parcel.kind for parcel in store.due(NOW)}
    paced = bounds(per_minute=2, per_day=3)
    won = store.claim(kinds, NOW, paced)
    assert {kinds[one] for one in won} == {Kind.ANSWER, Kind.NOTICE}
    store.tried(results(won, Fate.SENT, SENT), NOW)
    assert store.room(paced, NOW + HOUR) == [2, 0]
    assert store.claim(kinds, NOW + HOUR, paced) == set()
    assert {kinds[one] for one in store.claim(kinds, NOW + 2 * DAY, paced)} == {Kind.NOTE, Kind.ALERT}


def test_what_is_said_of_deliveries_never_loads_their_bytes(store: Store, letter: int) -> None:
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    store.deliveries(UA)
    assert asked
    assert not any("payload" in one for one in asked)


def test_results_of_many_tries_are_recorded_together(store: Store) -> None:
    store.queue([outgoing() for _ in range(3)], NOW)
    first, second, third = [parcel.id for parcel in store.due(NOW)]
    store.claim([first, second, third], NOW)
    store.tried(results([first, second], Fate.SENT, SENT) + results([third], Fate.LATER, QUEUED, NOW + HOUR), NOW)
    assert [parcel.id for parcel in store.due(NOW + HOUR)] == [third]
    assert store.outbox_counts()["sent"] == 2


def test_a_refusal_for_now_waits_until_it_is_due(store: Store) -> None:
    store.queue([outgoing()], NOW)
    (parcel,) = store.due(NOW)
    store.claim([parcel.id], NOW)
    store.tried(results([parcel.id], Fate.LATER, QUEUED, NOW + HOUR), NOW)
    assert store.due(NOW) == []
    (again,) = store.due(NOW + HOUR)
    assert (again.tries, again.message_id, again.first_tried) == (1, parcel.message_id, NOW)


def test_a_server_that_is_away_costs_no_try(store: Store) -> None:
    store.queue([outgoing()], NOW)
    (parcel,) = store.due(NOW)
    store.unclaim(store.claim([parcel.id], NOW))
    assert [one.tries for one in store.due(NOW)] == [0]


def test_a_dead_process_leaves_answers_to_be_sent_again_and_letters_to_be_looked_up(store: Store, letter: int) -> None:
    store.queue([outgoing()], NOW)
    ids = {parcel.id for parcel in store.due(NOW)}
    store.claim(ids, NOW)
    with store.lock():
        due = store.due(NOW)
    assert {parcel.id for parcel in due} == ids - {letter}
    assert fate(store) is UNCERTAIN  # so it is shown, and a person may settle it
    assert store.settle(WAIT) == 0
    store.complete_poll(NOW + WAIT)
    assert store.settle(WAIT) == 1
    assert (fate(store), store.finish(NOW + DAY)) == (UNCERTAIN, [])


@pytest.mark.parametrize("killed", [True, False])
def test_a_letter_without_a_last_word_waits_for_a_complete_poll_after_minutes(
    store: Store, letter: int, killed: bool
) -> None:
    store.claim([letter], NOW)
    if not killed:
        store.tried(results([letter], Fate.UNKNOWN, SENDING), NOW)
    for polled in (NOW - HOUR, NOW + timedelta(minutes=4)):
        store.complete_poll(polled)
        store.finish(NOW + DAY)  # a mailbox that is away, or a poll too early, settles nothing
        (row,) = store.deliveries(UA)
        assert (row.state, row.waiting, "our own copy" in row.reason) == (UNCERTAIN, True, True)
        assert store.health(NOW).uncertain == 0
    store.complete_poll(NOW + timedelta(minutes=6))
    store.finish(NOW + timedelta(minutes=6))
    (row,) = store.deliveries(UA)
    assert (row.state, row.waiting, "resolve" in row.reason) == (UNCERTAIN, False, True)
    assert store.due(NOW + 9 * DAY) == []


def test_a_250_counts_although_the_wait_for_the_copy_is_over(store: Store, letter: int) -> None:
    store.claim([letter], NOW)
    store.complete_poll(NOW + WAIT)
    store.settle(WAIT)
    store.tried(results([letter], Fate.LATER, QUEUED, NOW), NOW)
    assert fate(store) is UNCERTAIN
    store.tried(results([letter], Fate.SENT, SENT), NOW)
    assert fate(store) is SENT


def test_what_a_server_did_not_want_from_us_is_not_tried_for_the_first_time_yet(store: Store, letter: int) -> None:
    store.tried([(Tried(letter, Fate.UNWANTED, "550 5.4.5 limit"), Next(QUEUED, NOW))], NOW)
    (again,) = store.due(NOW)
    assert (again.tries, again.first_tried) == (1, None)  # five days of a quota give nothing up


def test_of_each_sort_what_was_tried_least_goes_first(store: Store) -> None:
    store.register([campaign()], NOW)
    closes(store, *(a_letter(f"{name}@gov.example") for name in "abc"))
    store.queue([outgoing()], NOW)
    answer, first, *_ = store.due(NOW)
    store.tried(results([first.id, answer.id], Fate.LATER, QUEUED, NOW), NOW)
    found = [one.address for one in store.due(NOW)]
    assert found == [answer.address, "b@gov.example", "c@gov.example", "a@gov.example"]


def test_an_uncertain_letter_waits_for_a_person_who_may_send_it_again(store: Store, letter: int) -> None:
    store.claim([letter], NOW)
    store.tried(results([letter], Fate.UNKNOWN, SENDING), NOW)
    store.complete_poll(NOW + WAIT)
    store.settle(WAIT)
    assert (store.due(NOW + DAY), store.finish(NOW), store.health(NOW).uncertain) == ([], [], 1)
    store.resolve(letter, QUEUED, "brian", "the ministry has nothing", NOW + 9 * DAY)
    (again,) = store.due(NOW + 9 * DAY)
    assert again.first_tried is None  # not given up at once for its age
    (entry,) = store.journal(UA)
    assert (entry.who, entry.why) == ("brian", "the ministry has nothing")


def test_a_failed_letter_sent_again_opens_its_campaign_again(store: Store, letter: int) -> None:
    store.tried(results([letter], Fate.REFUSED, FAILED), NOW)
    assert store.health(NOW).dead_letters == 1
    assert store.finish(NOW) == [UA]
    store.resolve(letter, QUEUED, "brian", "they have fixed it", NOW)
    assert [parcel.id for parcel in store.due(NOW)] == [letter]
    store.tried(results([letter], Fate.SENT, SENT), NOW)
    assert store.finish(NOW) == [UA]


def test_a_failure_that_a_person_has_settled_is_no_alarm(store: Store, letter: int) -> None:
    store.tried(results([letter], Fate.REFUSED, FAILED), NOW)
    store.resolve(letter, DeliveryState.SKIPPED, "brian", "sent by post", NOW)
    assert store.health(NOW).dead_letters == 0


def test_only_a_letter_that_needs_a_decision_is_resolved(store: Store, letter: int) -> None:
    store.tried(results([letter], Fate.SENT, SENT), NOW)
    with pytest.raises(Refused, match="no decision"):
        store.resolve(letter, QUEUED, "brian", "", NOW)
    with pytest.raises(Refused, match="no delivery"):
        store.resolve(letter + 1_000, SENT, "brian", "", NOW)


def test_an_address_that_is_refused_at_once_is_marked_like_one_that_bounces(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store)
    for said, marked in (("550 5.7.1 policy", False), ("550 5.1.1 no such user", True)):
        store.queue([outgoing(supporter=AMINA)], NOW)
        tried = Tried(store.due(NOW)[0].id, Fate.REFUSED, said)
        store.tried([(tried, Next(FAILED))], NOW)
        assert bool(store.doubtful(UA)[1]) is marked


def test_evidence_names_the_bytes_the_tries_and_the_servers_words(store: Store, letter: int) -> None:
    store.claim([letter], NOW)
    store.tried([(Tried(letter, Fate.LATER, "451 4.7.1 greylisted"), Next(QUEUED, NOW))], NOW)
    store.claim([letter], NOW)
    store.tried([(Tried(letter, Fate.SENT, "250 2.0.0 queued as 7"), Next(SENT))], NOW + HOUR)
    (row,) = store.deliveries()
    assert (row.tries, row.answer, row.sent_at, len(row.sha256)) == (2, "250 2.0.0 queued as 7", NOW + HOUR, 64)
    assert store.deliveries("ua1/1") == []


def test_a_try_for_a_campaign_that_is_cancelled_meanwhile_stands(store: Store, letter: int) -> None:
    store.claim([letter], NOW)
    store.cancel(UA, "brian", "solved", NOW)
    store.tried(results([letter], Fate.SENT, SENT), NOW)
    assert fate(store) is SENT
    assert store.standings([campaign()], NOW)[UA].state is CampaignState.CANCELLED
    assert seen(store).attempts == 1


# Stages and hours --------------------------------------------------------------------------------


def test_a_postponed_fax_counts_no_try(store: Store) -> None:
    store.register([campaign()], NOW)
    closes(store, a_letter(hours="08:00-20:00 America/Mexico_City"))
    (one,) = store.due(NOW)
    assert one.hours == Hours.of("08:00-20:00 America/Mexico_City")
    store.postpone({one.id: NOW + HOUR})
    assert store.due(NOW) == []
    assert [again.tries for again in store.due(NOW + HOUR)] == [0]


def test_only_what_is_wanted_is_due(store: Store, letter: int) -> None:
    store.queue([outgoing(Kind.NOTICE, once="behind:x:a@b"), outgoing(Kind.NOTICE, once="behinds")], NOW)
    assert letter in {one.id for one in store.due(NOW)}
    assert letter not in {one.id for one in store.due(NOW, without={Kind.LETTER})}
    assert len(store.due(NOW, once="behind:")) == 1


def test_what_a_wrong_clock_queued_or_put_off_is_due_when_it_is_right_again(store: Store, letter: int) -> None:
    wrong = NOW + 8 * DAY
    store.queue([outgoing(Kind.ANSWER)], wrong)
    store.claim([letter], wrong)
    store.tried(results([letter], Fate.LATER, DeliveryState.QUEUED, wrong + HOUR), wrong)
    assert store.due(NOW + DAY) == []
    store.not_from_the_future(NOW)
    assert len(store.due(NOW)) == 2
    assert {one.first_tried for one in store.due(NOW)} <= {None, NOW}
    store.queue([outgoing(Kind.ANSWER, due=NOW + DAY)], NOW)  # what waits for tomorrow goes on waiting
    store.not_from_the_future(NOW)
    assert len(store.due(NOW)) == 2

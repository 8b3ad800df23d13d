"""The moments that outlive a process: passes, polls, and when this computer's clock was believed."""

from dataclasses import replace

from signbot.core.clock import Reading
from signbot.store import Store
from tests.store.make import DAY, NOW, sight


def test_what_was_believed_last_is_kept_however_many_passes_begin(store: Store) -> None:
    assert store.trusted() is None
    here = Reading(NOW, 100.5, "boot-1")
    store.trust(here)
    store.begin_pass(NOW + DAY)
    store.complete_poll(NOW + DAY)
    assert store.trusted() == here
    assert store.vouched() is None


def test_a_person_s_word_on_the_clock_is_recorded_with_who_and_why(store: Store) -> None:
    here = Reading(NOW, 100.5, "boot-1")
    store.vouch(here, "brian", "I have a watch")
    assert store.vouched() == store.trusted() == here
    assert [(entry.who, entry.why) for entry in store.journal()] == [("brian", "I have a watch")]


def test_the_last_complete_poll_is_when_it_began(store: Store) -> None:
    assert store.last_complete_poll() is None
    store.complete_poll(NOW)
    store.complete_poll(NOW + DAY)
    assert store.last_complete_poll() == NOW + DAY


def test_the_newest_arrivals_are_those_of_the_mails_that_were_seen_last(store: Store) -> None:
    assert store.newest_arrivals(2) == []
    for uid, later in ((1, 3 * DAY), (2, DAY), (3, 2 * DAY)):
        store.sight([replace(sight(uid), arrived=NOW + later)])
    assert store.newest_arrivals(2) == [NOW + 2 * DAY, NOW + DAY]

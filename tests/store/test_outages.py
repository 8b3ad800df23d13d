"""An outage is known since its first moment, told once, and over when the server is back."""

from signbot.core.delivery import Kind
from signbot.store import Alarm, Store
from signbot.store.outages import STEP
from tests.store.make import DAY, HOUR, NOW, outgoing


def alarm() -> Alarm:
    return Alarm("outage:mailbox", "the mailbox is away", (outgoing(Kind.NOTICE, once="outage:mailbox:c"),))


def test_it_is_known_since_its_first_moment_however_often_it_is_seen(store: Store) -> None:
    assert store.away("mailbox") is None
    for later in (NOW, NOW + HOUR, NOW + DAY):
        found = store.is_away("mailbox", later)
        assert (found.since, found.told) == (NOW, False)
    assert store.away("smtp") is None


def test_people_are_told_of_it_in_the_commit_that_remembers_that_they_are(store: Store) -> None:
    store.is_away("mailbox", NOW)
    store.alarmed("mailbox", alarm(), NOW)
    assert store.is_away("mailbox", NOW + HOUR).told
    assert len(store.due(NOW)) == len(store.unrung(NOW)) == 1


def test_that_it_is_over_is_said_once(store: Store) -> None:
    store.is_away("mailbox", NOW)
    store.is_back("mailbox", [outgoing(Kind.NOTICE)], NOW + HOUR)
    store.is_back("mailbox", [outgoing(Kind.NOTICE)], NOW + HOUR)
    assert len(store.due(NOW + HOUR)) == 1
    assert store.is_away("mailbox", NOW + DAY).since == NOW + DAY  # another outage


def test_steps_of_ours_that_break_off_are_no_servers(store: Store) -> None:
    for number, edge in enumerate(("mailbox", f"{STEP}close", f"{STEP}brief")):
        store.is_away(edge, NOW + number * HOUR)
    assert store.broken() == {"close": NOW + HOUR, "brief": NOW + 2 * HOUR}

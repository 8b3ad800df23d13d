"""Members are told of letters by one mail, in their language, and coordinators where there is no time for it."""

from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from signbot.closing.advance import awaits, count, give_notice
from signbot.core.decision import Standing
from signbot.core.delivery import Fate, Kind
from signbot.outbox.defects import Net
from signbot.store import Store
from tests.offices import MARTHA, office
from tests.store.make import AMINA, BORIS, DAY, HOUR, NOW, SENT, UA, campaign, joins, results

WINDOW = 48 * HOUR
FIRST = campaign(standing=WINDOW)
SECOND = campaign("UA 330/11", title="HONDURAS", standing=WINDOW)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([FIRST, SECOND], NOW)
    joins(store)
    joins(store, BORIS, "Boris Marin", language="es")
    return store


def standings(store: Store, now: datetime = NOW) -> dict[str, Standing]:
    return store.standings([FIRST, SECOND], now)


def sent(store: Store, now: datetime = NOW) -> dict[str, str]:
    """By address: what goes out now, as text."""
    due = store.due(now)
    store.claim([one.id for one in due], now)
    store.tried(results([one.id for one in due], Fate.SENT, SENT), now)
    found = {}
    for one in due:
        assert one.kind in (Kind.ADVANCE, Kind.NOTICE)
        body = message_from_bytes(one.payload, policy=policy.default).get_body(("plain",))  # type: ignore[attr-defined]
        found[one.address] = body.get_content()
    return found


def test_both_letters_stand_in_one_mail_to_each_in_their_language_and_once(store: Store) -> None:
    give_notice(store, office(), standings(store), NOW)
    mails = sent(store)
    assert set(mails) == {AMINA, BORIS}
    assert "2. UA 330/11 HONDURAS" in mails[AMINA]
    assert "Please act." in mails[AMINA]
    assert "No tiene que hacer nada." in mails[BORIS]
    give_notice(store, office(), standings(store), NOW + HOUR)
    assert sent(store, NOW + HOUR) == {}


def test_the_extended_deadline_is_the_one_that_they_are_told(store: Store) -> None:
    store.extend(FIRST, NOW + 20 * DAY, "ann", "", NOW)
    give_notice(store, office(), standings(store), NOW)
    assert "Tuesday, December 15, 2026" in sent(store)[AMINA]


def test_names_count_when_their_window_is_over_and_each_letter_stands_alone(store: Store) -> None:
    give_notice(store, office(), standings(store), NOW)
    sent(store)
    later = NOW + WINDOW + timedelta(seconds=1)
    assert not awaits(store, standings(store), later - timedelta(seconds=1))
    assert awaits(store, standings(store), later)
    net = Net()
    count(store, standings(store, later), later, later, net)
    assert net.defects == []
    assert [len(list(store.signatures(code))) for code in (UA, SECOND.folded)] == [2, 2]
    assert not awaits(store, standings(store), later)


def test_coordinators_hear_once_of_a_letter_for_which_there_is_no_time(store: Store) -> None:
    late = NOW + 6 * DAY
    for _ in range(2):
        give_notice(store, office(), standings(store, late), late)
    mails = sent(store, late)
    assert set(mails) == {MARTHA}
    give_notice(store, office(), standings(store, late), late + HOUR)
    assert sent(store, late + HOUR) == {}

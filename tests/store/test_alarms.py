"""Alarms in the database: raised once, rung once, hushed; and what coordinators have not heard."""

from dataclasses import replace
from datetime import timedelta

from signbot.core.campaign import Channel
from signbot.core.delivery import DeliveryState, Fate, Kind, Next, Tried
from signbot.store import Alarm, Outgoing, Store
from tests.store.make import NOW

HOUR = timedelta(hours=1)
MAIL = Outgoing(
    kind=Kind.NOTICE,
    channel=Channel.EMAIL,
    address="coordinator@rrn.example",
    message_id="<1@rrn.example>",
    payload=b"x",
    once="alarm:a:c",
)
ALARM = Alarm("a", "signbot needs you", (MAIL,))


def failed(store: Store, at: timedelta) -> None:
    due = store.due(NOW + at)
    store.claim([one.id for one in due], NOW + at)
    store.tried([(Tried(one.id, Fate.REFUSED, "550 5.7.1 no"), Next(DeliveryState.FAILED)) for one in due], NOW + at)


def test_an_alarm_is_mailed_and_rung_once_however_often_it_is_raised(store: Store) -> None:
    for _ in range(3):
        store.raise_alarm(ALARM, NOW)
    assert store.unrung(NOW) == [("a", "signbot needs you")]
    assert len(store.due(NOW)) == 1
    store.rung("a", NOW)
    store.raise_alarm(replace(ALARM, words="again"), NOW + HOUR)
    assert store.unrung(NOW + HOUR) == []


def test_without_coordinators_somebody_is_rung_all_the_same(store: Store) -> None:
    store.raise_alarm(replace(ALARM, mails=()), NOW)
    assert [key for key, _ in store.unrung(NOW)] == ["a"]


def test_yesterday_s_alarm_is_not_rung_and_keeps_no_words(store: Store) -> None:
    store.raise_alarm(ALARM, NOW)
    assert store.unrung(NOW + 25 * HOUR) == []
    store.hush_alarms(NOW + 25 * HOUR)
    assert store.unrung(NOW) == [("a", "")]


def test_mail_to_coordinators_that_waits_is_unheard_after_its_time(store: Store) -> None:
    store.raise_alarm(ALARM, NOW)
    assert store.unheard(NOW + HOUR / 2, HOUR).waiting_since is None
    found = store.unheard(NOW + 2 * HOUR, HOUR)
    assert (found.waiting_since, found.refused, found.unrung_since) == (NOW, (), NOW)
    store.rung("a", NOW)
    assert store.unheard(NOW + 2 * HOUR, HOUR).unrung_since is None


def test_a_coordinator_who_is_refused_is_unheard_until_a_later_mail_arrives(store: Store) -> None:
    store.raise_alarm(ALARM, NOW)
    failed(store, HOUR)
    assert store.unheard(NOW + HOUR, HOUR).refused == ("coordinator@rrn.example",)
    store.queue([replace(MAIL, message_id="<2@rrn.example>", once="b")], NOW)
    (later,) = store.due(NOW + HOUR)
    store.claim([later.id], NOW + HOUR)
    store.tried([(Tried(later.id, Fate.SENT, "250 ok"), Next(DeliveryState.SENT))], NOW + HOUR)
    assert store.unheard(NOW + 2 * HOUR, HOUR).refused == ()


def test_a_step_that_breaks_off_is_remembered_until_it_works(store: Store) -> None:
    store.is_away("smtp", NOW)
    store.is_away("step:conclude", NOW)
    store.is_away("step:conclude", NOW + HOUR)
    assert store.broken() == {"conclude": NOW}
    store.is_back("step:conclude", (), NOW)
    assert store.broken() == {}

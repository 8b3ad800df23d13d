"""FORGET ME: what a supporter has given us is gone, down to the bytes of the file."""

from pathlib import Path

import pytest

from signbot.core.campaign import CampaignState, Person, SignatureState
from signbot.core.decision import Add, Erase, Reported
from signbot.core.delivery import DeliveryState, Fate, Kind
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Report
from signbot.store import Store
from tests.store.make import (
    AMINA,
    BORIS,
    DAY,
    NOW,
    UA,
    campaign,
    closes,
    decided,
    hears,
    know,
    outgoing,
    results,
    seen,
    sight,
    signs,
    states,
)

TRACES = (b"amina", b"Amina", b"Diallo", b"diallo", b"Tambacounda", b"You have signed")


@pytest.fixture
def remembered(store: Store) -> Store:
    """A store that knows Amina well."""
    know(store)
    return store


def test_nothing_of_a_forgotten_supporter_is_left_in_the_file(sqlite_url: str) -> None:
    store = Store(sqlite_url)
    know(store)
    path = store.file
    assert path is not None
    files = [path, Path(f"{path}-wal")]
    assert {word for word in TRACES for file in files if word in file.read_bytes()} == set(TRACES)
    store.forget(AMINA, "brian", NOW)
    assert not {word for word in TRACES for file in files if word in file.read_bytes()}
    assert b"boris" in path.read_bytes()
    store.close()


def test_nothing_of_a_forgotten_supporter_is_left_in_any_table(remembered: Store) -> None:
    found = remembered.forget(AMINA, "brian", NOW)
    assert (found["signatures"], found["mails"], found["answers"], found["requests"]) == (1, 2, 1, 1)
    assert not any(remembered.traces(AMINA).values())
    with remembered.reading() as connection:
        for table in ("mail", "signature", "outbox", "request", "journal", "dead_address", "campaign"):
            kept = " ".join(repr(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}"))
            assert not [word for word in TRACES if word.decode() in kept], table


def test_counts_and_verdicts_stay(remembered: Store) -> None:
    before = remembered.balance()
    remembered.forget(AMINA, "brian", NOW)
    after = remembered.balance()
    assert after["received"] == before["received"]
    assert (after["signed"], after["held"], after["quarantined"]) == (2, 0, 0)
    counts = remembered.counts(UA)["signatures"]
    assert (counts[SignatureState.COUNTED], counts[SignatureState.WITHDRAWN]) == (1, 1)


def test_an_old_mail_of_a_forgotten_supporter_never_signs_again(store: Store) -> None:
    (row,) = store.sight([sight(1, b"SIGN UA 329/11")])
    store.record([decided(row, Add(UA, Person("Amina"), SignatureState.COUNTED, None))], NOW)
    store.forget(AMINA, "brian", NOW)
    (copy,) = store.sight([sight(2, b"SIGN UA 329/11")])
    assert copy.verdict is Verdict.DUPLICATE
    (moved,) = store.sight([sight(9, b"SIGN UA 329/11", uidvalidity=2)])
    assert (moved.id, moved.verdict) == (row.id, Verdict.SIGNED)


def test_queued_answers_are_not_sent_but_the_last_one_is_and_is_wiped(store: Store) -> None:
    store.queue([outgoing(supporter=AMINA)], NOW)
    last = outgoing(supporter=AMINA)
    store.record([decided(seen(store), Erase(AMINA), verdict=Verdict.WITHDRAWN, outgoing=(last,))], NOW)
    (parcel,) = store.due(NOW)
    assert (parcel.message_id, parcel.address) == (last.message_id, AMINA)
    store.claim([parcel.id], NOW)
    store.tried(results([parcel.id], Fate.SENT, DeliveryState.SENT), NOW)
    with store.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT address, supporter, octets FROM outbox LEFT JOIN payload ON outbox_id = id"
        ).all()
    assert [tuple(row) for row in rows] == [("", "", None), ("", "", None)]


def test_a_name_leaves_a_letter_that_has_not_gone(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store)
    signs(store, BORIS, "Boris Marin")
    closes(store, state=CampaignState.AWAITING_APPROVAL)
    store.record([decided(seen(store), Erase(AMINA))], NOW)
    assert store.deliveries(UA) == []
    assert [one.supporter for one in store.freeze(UA, NOW).signatures] == [BORIS]


def test_in_a_letter_that_has_gone_the_count_stays(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store)
    closes(store)
    store.claim([store.due(NOW)[0].id], NOW)
    store.forget(AMINA, "brian", NOW)
    assert list(store.signatures(UA)) == []
    assert store.counts(UA)["signatures"][SignatureState.COUNTED] == 1
    assert len(store.deliveries(UA)) == 1


def test_a_forgotten_supporter_may_come_back_as_somebody_new(remembered: Store) -> None:
    remembered.forget(AMINA, "brian", NOW)
    assert remembered.known([AMINA], NOW)[AMINA].signatures == ()
    signs(remembered)
    assert states(remembered)[AMINA] is SignatureState.COUNTED


def test_two_people_at_one_address_are_both_forgotten(store: Store) -> None:
    signs(store, name="Amina Diallo")
    signs(store, name="Omar Diallo")
    store.forget(AMINA, "brian", NOW)
    assert list(store.signatures(UA)) == []
    assert store.counts(UA)["signatures"][SignatureState.WITHDRAWN] == 2


def test_nobody_cannot_be_forgotten(store: Store) -> None:
    with pytest.raises(ValueError, match="nobody"):
        store.forget("", "brian", NOW)


def test_a_dead_address_is_forgotten_with_its_owner(store: Store) -> None:
    mail = outgoing(supporter=AMINA)
    store.queue([mail], NOW)
    hears(store, Reported(Report(mail.message_id, AMINA, "5.1.1", "failed"), proven=False))
    store.forget(AMINA, "brian", NOW)
    with store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM dead_address").scalar_one() == 0


# What is not theirs, and what is only about them ---------------------------------------------------


def test_a_mail_of_somebody_else_that_mentions_them_is_not_dropped(store: Store) -> None:
    signs(store)
    broken = seen(store)
    for _ in range(2):
        broken = store.retry(broken)
    store.failed(broken, "IndexError", b"From: boris@rrn.example\r\nCc: amina@rrn.example\r\n\r\nSIGN, too", NOW)
    store.forget(AMINA, "brian", NOW)
    (left,) = store.set_aside()
    assert store.verdict(left.id) is Verdict.QUARANTINED
    assert store.set_aside_mail(left.id) != left  # its bytes are there


def test_reasons_that_people_gave_stay_without_the_name(store: Store) -> None:
    store.register([campaign()], NOW)
    one = signs(store)
    signs(store, BORIS, "Boris Marin")
    store.invalidate([one.id], "AMINA DIALLO is amina@rrn.example, twice", "brian", NOW)
    store.hold(UA, "brian", "ask Amina Diallo first", NOW)
    store.forget(AMINA, "carol", NOW)
    reasons = {entry.what: entry.why for entry in store.journal()}
    assert reasons["invalidate 1 signatures"] == "[…] is […], twice"
    assert reasons["hold"] == "ask […] first"
    assert store.standings([campaign()], NOW)[UA].reason == "ask […] first"
    assert [(entry.who, entry.why) for entry in store.journal() if entry.what == "forget a supporter"] == [
        ("carol", "they asked for it")
    ]


def test_a_digest_that_waited_with_them_in_it_is_made_anew_without_them(store: Store) -> None:
    store.digest_covers(NOW)
    store.digest_made(NOW, {}, told=True)
    signs(store)
    text = b"Subject: What came in\r\n\r\nmail 1, from amina@rrn.example: not understood\r\n"
    other = outgoing(Kind.NOTICE, address="carol@rrn.example", payload=text.replace(b"amina", b"boris"), once="other")
    mine = outgoing(Kind.NOTICE, address="carol@rrn.example", payload=text, once="digest:2026-11-25:carol@rrn.example")
    store.queue([mine, other], NOW)
    store.forget(AMINA, "brian", NOW)
    assert [parcel.message_id for parcel in store.due(NOW)] == [other.message_id]
    assert store.digest_covers(NOW) == NOW - DAY
    assert store.queue([mine], NOW) == 0  # its Message-ID stays taken
    assert store.queue([outgoing(Kind.NOTICE, once=mine.once)], NOW) == 1

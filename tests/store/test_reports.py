"""What coordinators and operators are told."""

from datetime import timedelta

import pytest

from signbot.core.campaign import SignatureState
from signbot.core.decision import Add
from signbot.core.delivery import DeliveryState
from signbot.core.ledger import Verdict
from signbot.store import Store, reports
from tests.store.make import (
    AMINA,
    BORIS,
    DAY,
    HOUR,
    NOW,
    UA,
    add,
    campaign,
    decided,
    outgoing,
    seen,
    sight,
    signs,
)


def test_an_empty_store_reports_nothing_and_breaks_nothing(store: Store) -> None:
    assert store.balance() == {"received": 0, **dict.fromkeys(Verdict, 0)}
    assert set(store.outbox_counts()) == {"queued", "held", "sent", "failed", "uncertain", "skipped"}
    assert (list(store.signatures(UA)), store.deliveries(), store.set_aside(), store.digest(NOW, NOW + DAY)) == (
        [],
        [],
        [],
        {},
    )
    assert store.set_aside_mail(1) is None
    assert (store.health(NOW).last_poll, store.health(NOW).oldest_due) == (None, None)
    assert (store.composed(UA), store.journal(), store.untold_campaigns()) == ([], [], [])


def test_signatures_come_in_the_order_of_receipt_however_many(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    times = [3, 1, 2, 1, 0, 2, 5]
    rows = store.sight([sight(uid) for uid in range(len(times))])
    store.record(
        [
            decided(
                row, add(f"Person {at}"), supporter=f"p{at}@rrn.example", arrived=NOW + minutes * timedelta(minutes=1)
            )
            for at, (row, minutes) in enumerate(zip(rows, times, strict=True))
        ],
        NOW,
    )
    expected = sorted(times)
    for page in (2, 3, 1_000):
        monkeypatch.setattr(reports, "PAGE", page)
        got = list(store.signatures(UA))
        assert [(one.received_at - NOW) // timedelta(minutes=1) for one in got] == expected
        assert len({one.id for one in got}) == len(times)


def test_signatures_are_read_while_others_are_written(store: Store) -> None:
    signs(store)
    reading = store.signatures(UA)
    assert next(reading).supporter == AMINA
    signs(store, BORIS, "Boris Marin")
    assert list(reading) == []


def test_doubtful_names_and_held_mails_are_named_before_the_deadline(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store, BORIS, "Boris Marin")
    flagged = Add(UA, add("Amina and Omar Diallo").person, SignatureState.COUNTED, None, ("two-names",))
    store.record([decided(seen(store), flagged)], NOW)
    store.record([decided(seen(store), verdict=Verdict.HELD, note="a list of 12 names", raw=b"x")], NOW)
    held, flagged, _ = store.doubtful(UA)
    assert (len(held), len(flagged)) == (1, 1)
    assert "a list of 12 names" in held[0]
    assert "Amina and Omar Diallo" in flagged[0]
    assert "two-names" in flagged[0]


def test_a_digest_says_what_came_in_since_the_last_one(store: Store) -> None:
    morning = NOW.replace(hour=7)
    assert store.digest_covers(morning) is None  # the first question starts the count
    assert store.digest_covers(morning + DAY) == morning
    store.record([decided(seen(store), verdict=Verdict.HELD, note="forged", raw=b"x")], NOW)
    store.record([decided(seen(store), verdict=Verdict.OTHER, note="courtesy")], NOW)
    store.record([decided(seen(store), add())], NOW)
    found = store.digest(morning, morning + DAY)
    assert {verdict: len(lines) for verdict, lines in found.items()} == {Verdict.HELD: 1, Verdict.OTHER: 1}
    store.digest_made(morning + DAY)
    assert store.digest_covers(morning + 2 * DAY) == morning + DAY
    assert store.digest(morning + DAY, morning + 2 * DAY) == {}
    store.record([decided(seen(store), verdict=Verdict.OTHER, note="more courtesy")], NOW + DAY)
    (line,) = store.digest(morning + DAY, morning + 2 * DAY)[Verdict.OTHER]
    assert "more courtesy" in line


def test_a_long_digest_is_cut_and_says_so(store: Store) -> None:
    rows = store.sight([sight(uid) for uid in range(60)])
    batch = [decided(row, verdict=Verdict.OTHER, note="courtesy", supporter=f"p{row.id}@rrn.example") for row in rows]
    store.record(batch, NOW)
    lines = store.digest(NOW, NOW + HOUR)[Verdict.OTHER]
    assert len(lines) == reports.EACH + 1
    assert lines[-1] == "… and 50 more: courtesy"


def test_a_flood_of_junk_hides_no_real_mail_in_the_digest(store: Store) -> None:
    junk = "found in a junk folder, and nothing proves who wrote it"
    rows = store.sight([sight(uid) for uid in range(300)])
    told = {
        250: ("a list of 7 names; 7 wait", "pass: dmarc=pass"),
        270: ("its sender's domain says that it is forged", ""),
        280: (junk, "pass: dkim=pass"),
    }
    batch = []
    for at, row in enumerate(rows):
        note, found = told.get(at, (junk, "none: -"))
        who = f"p{at}@rrn.example"
        batch.append(decided(row, verdict=Verdict.HELD, note=note, supporter=who, authenticity=found, raw=b"x"))
    store.record(batch, NOW)
    for lines in (store.digest(NOW, NOW + HOUR)[Verdict.HELD], store.doubtful(UA).held):
        assert [who for who in ("p250@", "p280@", "p270@") if any(who in line for line in lines[:3])] == [
            "p250@",
            "p280@",
            "p270@",
        ]
        assert lines[-1] == f"… and 287 more: {junk}"
        assert len(lines) == 3 + reports.EACH + 1


def test_a_day_of_few_mails_is_told_whole(store: Store) -> None:
    rows = store.sight([sight(uid) for uid in range(30)])
    store.record([decided(row, verdict=Verdict.HELD, note="spf=fail", raw=b"x") for row in rows], NOW)
    assert len(store.digest(NOW, NOW + HOUR)[Verdict.HELD]) == 30


def test_everything_in_the_outbox_is_counted_once(store: Store) -> None:
    later = NOW + HOUR
    mails = [outgoing(), outgoing(due=later), outgoing(state=DeliveryState.HELD), outgoing(state=DeliveryState.SKIPPED)]
    store.queue(mails, NOW)
    counts = store.outbox_counts()
    assert sum(counts.values()) == 4
    assert (counts["queued"], counts["held"], counts["skipped"]) == (2, 1, 1)


def test_health_names_what_should_have_gone(store: Store, letter: int) -> None:
    store.complete_poll(NOW)
    found = store.health(NOW + DAY)
    assert (found.last_poll, found.oldest_due) == (NOW, NOW)
    store.hold(UA, "brian", "", NOW)
    assert store.health(NOW + DAY).oldest_due is None

"""What coordinators hear of the letters: names that came, what is doubtful, what changed between two digests."""

from datetime import timedelta

from signbot.core.campaign import SignatureState
from signbot.core.decision import Add
from signbot.core.ledger import Verdict
from signbot.store import Store, news
from tests.store.make import AMINA, BORIS, DAY, HOUR, NOW, UA, add, campaign, decided, seen, sight, signs


def test_an_empty_store_has_no_news(store: Store) -> None:
    assert not store.news(NOW, NOW + DAY).is_something
    assert (store.growth(UA), store.doubtful(UA), store.digested()) == ([], ([], [], []), {})


def test_names_are_counted_by_the_quarter_of_an_hour_in_which_they_came(store: Store) -> None:
    begins = NOW.replace(minute=0, second=0, microsecond=0)
    rows = store.sight([sight(uid) for uid in range(5)])
    for row, minutes in zip(rows, (1, 14, 15, 61, 62), strict=True):
        state = SignatureState.PENDING if minutes == 62 else SignatureState.COUNTED
        one = Add(UA, add(f"Person {minutes}").person, state, None, ())
        at = begins + timedelta(minutes=minutes)
        store.record([decided(row, one, supporter=f"p{minutes}@rrn.example", arrived=at)], NOW)
    assert store.growth(UA) == [(begins, 2), (begins + timedelta(minutes=15), 1), (begins + HOUR, 1)]


def test_doubtful_names_and_held_mails_are_named_before_the_deadline(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store, BORIS, "Boris Marin")
    flagged = Add(UA, add("Amina and Omar Diallo").person, SignatureState.COUNTED, None, ("two-names",))
    store.record([decided(seen(store), flagged)], NOW)
    store.record([decided(seen(store), verdict=Verdict.HELD, note="a list of 12 names", raw=b"x")], NOW)
    doubtful = store.doubtful(UA)
    assert [mail.why for mail in doubtful.held] == ["a list of 12 names"]
    assert [(name.name, name.doubts) for name in doubtful.flagged] == [("Amina and Omar Diallo", ("two-names",))]


def test_news_are_what_came_in_since_the_last_digest_and_all_that_waits(store: Store) -> None:
    morning = NOW.replace(hour=7)
    assert store.digest_covers(morning) is None  # the first question starts the count
    assert store.digest_covers(morning + DAY) == morning
    store.record([decided(seen(store), verdict=Verdict.HELD, note="forged", raw=b"x")], NOW)
    store.record([decided(seen(store), verdict=Verdict.OTHER, note="courtesy")], NOW)
    store.record([decided(seen(store), add())], NOW)
    found = store.news(morning, morning + DAY)
    assert (found.fresh, len(found.held), len(found.others)) == (True, 1, 1)
    store.digest_made(morning + DAY, {}, told=True)
    assert store.digest_covers(morning + 2 * DAY) == morning + DAY
    later = store.news(morning + DAY, morning + 2 * DAY)
    assert (later.is_something, len(later.held)) == (False, 1)  # it still waits, and is no news
    store.record([decided(seen(store), verdict=Verdict.OTHER, note="more courtesy")], NOW + DAY)
    assert [mail.why for mail in store.news(morning + DAY, morning + 2 * DAY).others] == ["more courtesy"]


def test_a_letters_numbers_are_remembered_and_when_a_digest_went(store: Store) -> None:
    store.register([campaign()], NOW)
    assert store.digested() == {UA: {}}
    store.digest_covers(NOW)
    assert store.digest_told() == NOW
    store.digest_made(NOW + DAY, {UA: {"counted": 3}}, told=False)
    assert (store.digested(), store.digest_told()) == ({UA: {"counted": 3}}, NOW)
    store.digest_made(NOW + 2 * DAY, {UA: {"counted": 4}}, told=True)
    assert store.digest_told() == NOW + 2 * DAY


def test_many_mails_of_one_kind_are_a_number(store: Store) -> None:
    rows = store.sight([sight(uid) for uid in range(60)])
    batch = [decided(row, verdict=Verdict.OTHER, note="courtesy", supporter=f"p{row.id}@rrn.example") for row in rows]
    store.record(batch, NOW)
    mails = store.news(NOW, NOW + HOUR).others
    assert len(mails) == news.EACH + 1
    assert (mails[-1].more, mails[-1].why) == (50, "courtesy")


def test_a_flood_of_junk_hides_no_real_mail(store: Store) -> None:
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
    for mails in (store.news(NOW, NOW + HOUR).held, store.doubtful(UA).held):
        assert [mail.sender[:4] for mail in mails[:3]] == ["p250", "p280", "p270"]
        assert (mails[-1].more, mails[-1].why) == (287, junk)
        assert len(mails) == 3 + news.EACH + 1


def test_a_day_of_few_mails_is_told_whole(store: Store) -> None:
    rows = store.sight([sight(uid) for uid in range(30)])
    store.record([decided(row, verdict=Verdict.HELD, note="spf=fail", raw=b"x") for row in rows], NOW)
    assert len(store.news(NOW, NOW + HOUR).held) == 30
    assert AMINA not in str(store.news(NOW + DAY, NOW + 2 * DAY).others)

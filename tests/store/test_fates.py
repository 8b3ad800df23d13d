"""What comes back about what we sent: proven, it settles; unproven, it only asks. Nothing goes again by itself."""

from datetime import timedelta

import pytest

from signbot.core.campaign import Channel
from signbot.core.decision import FaxFate, OwnCopy, Prove, Reported
from signbot.core.delivery import CAME_BACK, DeliveryState, Fate, Kind, ProofOf, Report
from signbot.store import Conflict, Store
from tests.store.make import (
    AMINA,
    DAY,
    DELIVERED,
    FAILED,
    HOUR,
    NOW,
    QUEUED,
    SENDING,
    SENT,
    UA,
    a_letter,
    campaign,
    closes,
    decided,
    fate,
    hears,
    outgoing,
    results,
    seen,
    signs,
)

WAIT = timedelta(minutes=5)


@pytest.fixture
def sent(store: Store) -> int:
    """A letter that went."""
    store.register([campaign()], NOW)
    signs(store)
    closes(store)
    letter = store.due(NOW)[0].id
    store.claim([letter], NOW)
    store.tried(results([letter], Fate.SENT, SENT), NOW)
    store.finish(NOW)
    return letter


def report(
    store: Store,
    status: str = "5.1.1",
    recipient: str = "minister@gov.example",
    action: str = "failed",
    *,
    proven: bool = True,
) -> None:
    original = store.deliveries(UA)[0].message_id
    hears(store, Reported(Report(original, recipient, status, action, "no such user"), proven))


@pytest.mark.parametrize(
    ("status", "action", "becomes"),
    [
        ("2.1.5", "delivered", DELIVERED),
        ("4.4.1", "delayed", SENT),
        ("5.1.1", "failed", FAILED),
        ("5.2.2", "failed", FAILED),  # a full mailbox will be emptied; who sends the letter again then is a person
        ("", "failed", FAILED),
        ("", "delayed", SENT),
    ],
)
def test_a_proven_report_settles_a_letter(
    store: Store, sent: int, status: str, action: str, becomes: DeliveryState
) -> None:
    report(store, status, action=action)
    assert fate(store) is becomes
    assert store.due(NOW + 9 * DAY) == []
    (row,) = store.deliveries(UA)
    assert row.told == (CAME_BACK if becomes is FAILED else becomes)
    assert store.counts(UA)["told"] == {row.told: 1}


@pytest.mark.parametrize("status", ["5.1.1", "5.2.2", "5.7.1", ""])
def test_an_unproven_report_is_told_and_changes_nothing(store: Store, sent: int, status: str) -> None:
    answer = store.deliveries(UA)[0].answer
    report(store, status, proven=False)
    (row,) = store.stuck(UA)
    assert (row.state, row.answer, store.due(NOW + 9 * DAY)) == (SENT, answer, [])
    assert "nobody vouches" in row.reason
    assert (row.told, row.went, store.counts(UA)["told"]) == (CAME_BACK, False, {CAME_BACK: 1})
    assert store.health(NOW).uncertain == 1


@pytest.mark.parametrize(("status", "action"), [("2.1.5", "delivered"), ("4.4.1", "delayed"), ("", "delayed")])
def test_an_unproven_report_of_a_success_or_a_delay_says_nothing(
    store: Store, sent: int, status: str, action: str
) -> None:
    report(store, status, action=action, proven=False)
    assert (fate(store), store.stuck(UA), store.health(NOW).uncertain) == (SENT, [], 0)


@pytest.mark.parametrize("word", [SENT, QUEUED, FAILED, DeliveryState.SKIPPED])
def test_a_person_says_what_became_of_a_letter_that_is_reported_as_lost(
    store: Store, sent: int, word: DeliveryState
) -> None:
    report(store, proven=False)
    store.resolve(sent, word, "brian", "I have asked the office", NOW)
    assert (fate(store), store.stuck(UA), store.health(NOW).uncertain) == (word, [], 0) or word is FAILED
    assert [parcel.id for parcel in store.due(NOW)] == ([sent] if word is QUEUED else [])
    if word is SENT:  # and is not asked again
        assert store.deliveries(UA)[0].went
        report(store, "5.2.2", proven=False)
        assert store.stuck(UA) == []


def test_a_report_of_our_own_copy_is_not_the_officials(store: Store, sent: int) -> None:
    report(store, "5.2.2", recipient="sign@rrn.example")
    assert (fate(store), store.stuck(UA)) == (SENT, [])


def test_of_a_report_about_two_addresses_the_officials_part_counts(store: Store, sent: int) -> None:
    original = store.deliveries(UA)[0].message_id
    official = Report(original, "minister@gov.example", "5.1.1", "failed", "no such user")
    copy = Report(original, "sign@rrn.example", "5.2.2", "failed", "full", more=(official,))
    hears(store, Reported(copy, proven=True))
    assert fate(store) is FAILED


def test_a_report_about_strangers_changes_nothing(store: Store, sent: int) -> None:
    hears(store, Reported(Report("<x@y.example>", AMINA, "5.1.1", "failed"), proven=True))
    assert fate(store) is SENT


def test_who_calls_our_mail_spam_is_named_to_the_coordinator(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store)
    alert = outgoing(Kind.ALERT, supporter=AMINA, campaign=UA)
    store.queue([alert], NOW)
    store.tried(results([store.due(NOW)[0].id], Fate.SENT, SENT), NOW)
    hears(store, Reported(Report(alert.message_id, "", "", "complaint"), proven=False))
    assert store.news(NOW, NOW + DAY).spam == [AMINA]
    assert store.doubtful(UA).flagged[0].doubts == ("spam",)
    assert store.outbox_counts()["sent"] == 1


@pytest.mark.parametrize(("status", "marked"), [("5.1.1", True), ("5.2.2", False), ("4.4.1", False)])
def test_an_answer_that_comes_back_for_good_marks_its_address(store: Store, status: str, marked: bool) -> None:
    store.register([campaign()], NOW)
    signs(store)
    mail = outgoing(supporter=AMINA)
    store.queue([mail], NOW)
    store.tried(results([store.due(NOW)[0].id], Fate.SENT, SENT), NOW)
    assert store.doubtful(UA).flagged == []
    hears(store, Reported(Report(mail.message_id, AMINA, status, "failed"), proven=False))
    assert store.outbox_counts()["failed"] == marked
    assert bool(store.doubtful(UA)[1]) is marked
    assert store.due(NOW + DAY) == []


# Faxes -------------------------------------------------------------------------------------------


@pytest.fixture
def faxed(store: Store) -> str:
    """The Message-ID of a fax that went."""
    store.register([campaign()], NOW)
    signs(store)
    closes(store, a_letter("529515016900@fax.example", channel=Channel.FAX, route="+529515016900"))
    letter = store.due(NOW)[0]
    store.claim([letter.id], NOW)
    store.tried(results([letter.id], Fate.SENT, SENT), NOW + HOUR)
    return letter.message_id


def test_a_fax_is_on_its_way_until_its_receipt_has_come(store: Store, faxed: str) -> None:
    (fax,) = store.faxes_on_their_way()
    assert (fax.message_id, fax.number, fax.campaign, fax.went) == (faxed, "+529515016900", UA, NOW + HOUR)
    hears(store, FaxFate(faxed, arrived=True, said="status 0"))
    assert (fate(store), store.faxes_on_their_way()) == (DELIVERED, [])
    hears(store, FaxFate(faxed, arrived=False, said="busy"))  # another word, too late
    assert fate(store) is DELIVERED


def test_a_fax_that_failed_needs_a_person(store: Store, faxed: str) -> None:
    hears(store, FaxFate(faxed, arrived=False, said="busy"))
    assert [(row.state, row.reason) for row in store.stuck(UA)] == [(FAILED, "busy")]


# All or nothing ----------------------------------------------------------------------------------


def test_what_a_mail_tells_is_recorded_with_its_verdict_or_not_at_all(store: Store, sent: int, faxed_too: str) -> None:
    handled = seen(store)
    store.record([decided(handled)], NOW)
    original = store.deliveries(UA)[0].message_id
    told = (
        Reported(Report(original, "minister@gov.example", "5.1.1", "failed"), proven=True),
        FaxFate(faxed_too, arrived=True, said="status 0"),
        Prove((original,), ProofOf.REPORT, b"the mail", NOW),
        OwnCopy(original),
    )
    before = [row.state for row in store.deliveries(UA)]
    with pytest.raises(Conflict):
        store.record([decided(handled, *told)], NOW)  # it has its verdict: another process was quicker
    assert ([row.state for row in store.deliveries(UA)], list(store.proofs(UA))) == (before, [])
    hears(store, *told)
    hears(store, told[2])  # the same mail again
    assert [row.state for row in store.deliveries(UA)] == [FAILED, DELIVERED]
    assert [proof.raw for proof in store.proofs(UA)] == [b"the mail"]


@pytest.fixture
def faxed_too(store: Store, sent: int) -> str:
    fax = a_letter("529515016900@fax.example", channel=Channel.FAX, route="+529515016900", state=SENT)
    store.queue([fax], NOW)
    return fax.message_id


def test_our_own_copy_tells_that_a_letter_was_sent(store: Store, letter: int) -> None:
    message_id = store.deliveries(UA)[0].message_id
    hears(store, OwnCopy(message_id))
    assert fate(store) is QUEUED  # never tried: somebody else's mail
    store.claim([letter], NOW)
    hears(store, OwnCopy(message_id))
    assert fate(store) is SENT
    store.tried(results([letter], Fate.UNKNOWN, SENDING), NOW)  # the copy was quicker than the timeout
    assert fate(store) is SENT


def test_an_uncertain_letter_is_sent_when_its_copy_comes_late(store: Store, letter: int) -> None:
    store.claim([letter], NOW)
    store.tried(results([letter], Fate.UNKNOWN, SENDING), NOW)
    store.complete_poll(NOW + WAIT)
    store.settle(WAIT)
    hears(store, OwnCopy(store.deliveries(UA)[0].message_id))
    (row,) = store.deliveries(UA)
    assert (row.state, row.reason, row.sent_at) == (SENT, "", NOW)


def test_a_copy_that_comes_after_a_person_said_again_keeps_the_letter_from_going_twice(
    store: Store, letter: int
) -> None:
    store.claim([letter], NOW)
    store.resolve(letter, QUEUED, "brian", "the ministry has nothing", NOW)
    hears(store, OwnCopy(store.deliveries(UA)[0].message_id))
    assert (fate(store), store.due(NOW + DAY)) == (SENT, [])


def test_the_first_copy_of_a_letter_that_came_back_does_not_stop_a_person_from_sending_it_again(
    store: Store, letter: int
) -> None:
    store.claim([letter], NOW)
    store.tried(results([letter], Fate.SENT, SENT), NOW)
    came_back = Report(store.deliveries(UA)[0].message_id, "minister@gov.example", "5.2.2", "failed")
    hears(store, Reported(came_back, proven=True))
    store.resolve(letter, QUEUED, "brian", "they have emptied it", NOW)
    hears(store, OwnCopy(store.deliveries(UA)[0].message_id))
    assert fate(store) is QUEUED

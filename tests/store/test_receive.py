"""The ledger: a row for each mail before it is understood, and exactly one verdict in the end."""

from dataclasses import replace
from datetime import timedelta

import pytest

from signbot.core.campaign import Person, SignatureState
from signbot.core.decision import Ask, Erase, Move, Use
from signbot.core.delivery import DeliveryState, Kind
from signbot.core.ledger import Alike, Belief, Seen, Verdict
from signbot.core.question import Asks, Question
from signbot.store import Conflict, Refused, Sight, Store
from tests.store.make import (
    AMINA,
    DAY,
    DEADLINE,
    HOUR,
    NOW,
    UA,
    add,
    decided,
    outgoing,
    seen,
    sight,
    signs,
    waits,
    write_down,
)


def handle(store: Store, *uids: int) -> None:
    rows = store.sight([sight(uid) for uid in uids])
    store.record([decided(row, supporter=f"s{row.id}@rrn.example", verdict=Verdict.OTHER) for row in rows], NOW)


def test_a_new_mail_waits_and_its_first_attempt_is_counted(store: Store) -> None:
    (row,) = store.sight([sight(1)])
    assert (row.attempts, row.verdict) == (1, Verdict.WAITING)
    assert store.balance()["waiting"] == 1


def test_a_mail_that_a_crash_left_waiting_is_found_again_with_one_more_attempt(store: Store) -> None:
    (first,) = store.sight([sight(1)])
    (again,) = store.sight([sight(1)])
    assert (again.id, again.attempts, again.verdict) == (first.id, 2, Verdict.WAITING)


def test_sights_come_back_in_their_order(store: Store) -> None:
    handle(store, 7)
    rows = store.sight([sight(9), sight(7), sight(3), sight(8)])
    assert [row.verdict for row in rows] == [Verdict.WAITING, Verdict.OTHER, Verdict.WAITING, Verdict.WAITING]
    assert [row.id for row in store.sight([sight(9), sight(7), sight(3), sight(8)])] == [row.id for row in rows]


def test_a_second_copy_in_the_folder_is_a_duplicate(store: Store) -> None:
    handle(store, 1)
    (copy,) = store.sight([sight(2, b"mail 1")])
    assert copy.verdict is Verdict.DUPLICATE
    assert store.balance() | {"received": 2, "other": 1, "duplicate": 1} == store.balance()


def test_of_two_copies_seen_at_once_both_wait_for_the_second_may_prove_more(store: Store) -> None:
    first, second = store.sight([sight(1, b"same"), sight(2, b"same")])
    assert (first.verdict, second.verdict) == (Verdict.WAITING, Verdict.WAITING)
    assert (first.copy, second.copy) == (False, True)
    assert first.id != second.id


def test_a_copy_of_what_proved_nothing_waits_and_knows_what_came_before(store: Store) -> None:
    (first,) = store.sight([sight(1, b"same")])
    store.record([decided(first, verdict=Verdict.HELD, belief=Belief.NOTHING, raw=b"x")], NOW)
    (second,) = store.sight([sight(2, b"same", folder="Junk")])
    assert (second.verdict, second.copy) == (Verdict.WAITING, True)
    assert store.alike([second.id]) == {second.id: (Alike(first.id, Verdict.HELD, Belief.NOTHING, NOW),)}
    (again,) = store.sight([sight(2, b"same", folder="Junk")])  # a crash came before it was decided
    assert (again.id, again.verdict, again.copy) == (second.id, Verdict.WAITING, True)


def test_a_copy_that_proves_more_takes_the_place_of_the_first(store: Store) -> None:
    (first,) = store.sight([sight(1, b"same")])
    store.record([decided(first, verdict=Verdict.HELD, belief=Belief.NOTHING, raw=b"x")], NOW)
    (second,) = store.sight([sight(2, b"same")])
    before = store.alike([second.id])[second.id]
    store.record([decided(second, add(), instead=before)], NOW)
    assert (store.verdict(first.id), store.verdict(second.id)) == (Verdict.DUPLICATE, Verdict.SIGNED)
    assert store.set_aside() == []
    assert store.balance() | {"received": 2, "signed": 1, "duplicate": 1} == store.balance()
    (third,) = store.sight([sight(3, b"same")])
    assert third.verdict is Verdict.DUPLICATE


def test_a_copy_takes_no_place_where_a_person_has_decided_meanwhile(store: Store) -> None:
    (first,) = store.sight([sight(1, b"same")])
    store.record([decided(first, verdict=Verdict.HELD, belief=Belief.NOTHING, raw=b"x")], NOW)
    (second,) = store.sight([sight(2, b"same")])
    before = store.alike([second.id])[second.id]
    store.record([decided(store.reopen(first.id), add())], NOW)
    with pytest.raises(Conflict):
        store.record([decided(second, add("Amina D"), instead=before)], NOW)
    assert [one.person.name for one in store.signatures(UA)] == ["Amina Diallo"]


def test_a_failure_says_nothing_against_a_verdict_that_somebody_else_gave(store: Store) -> None:
    row = seen(store)
    store.record([decided(row, verdict=Verdict.HELD, raw=b"x")], NOW)
    mine, theirs = store.reopen(row.id), store.reopen(row.id)
    store.record([decided(theirs, add())], NOW)
    spent = replace(mine, attempts=3)
    assert store.failed(spent, "Conflict", b"x", NOW) is Verdict.SIGNED
    assert store.verdict(row.id) is Verdict.SIGNED


def test_a_mail_of_somebody_who_is_forgotten_signs_by_no_better_copy(store: Store) -> None:
    (first,) = store.sight([sight(1, b"same")])
    store.record([decided(first, verdict=Verdict.HELD, belief=Belief.NOTHING, raw=b"x")], NOW)
    store.forget(AMINA, "brian", NOW)
    (copy,) = store.sight([sight(2, b"same")])
    assert copy.verdict is Verdict.DUPLICATE


def test_after_the_index_was_lost_old_mails_keep_their_rows_and_verdicts(store: Store) -> None:
    handle(store, 5, 6)
    store.told("INBOX", 1, [5, 6])
    rows = store.sight([sight(1, b"mail 5", uidvalidity=2), sight(2, b"mail 6", uidvalidity=2)])
    assert [row.verdict for row in rows] == [Verdict.OTHER, Verdict.OTHER]
    assert store.balance()["received"] == 2
    assert store.untold("INBOX", 2) == [1, 2]


def test_after_the_index_was_lost_duplicates_stay_one_row_each(store: Store) -> None:
    handle(store, 1)
    store.sight([sight(2, b"mail 1")])
    store.sight([sight(1, b"mail 1", uidvalidity=2), sight(2, b"mail 1", uidvalidity=2)])
    assert store.balance() | {"received": 2, "other": 1, "duplicate": 1} == store.balance()


def test_a_mail_that_waits_and_was_moved_by_a_person_is_still_one_mail(store: Store) -> None:
    (before,) = store.sight([sight(1)])
    (after,) = store.sight([sight(4, b"mail 1", folder="Junk")])
    assert (after.id, after.attempts, after.verdict) == (before.id, 2, Verdict.WAITING)


def test_two_mails_that_differ_are_two_whatever_their_message_id(store: Store) -> None:
    rows = store.sight([sight(1, b"one"), sight(2, b"two")])
    assert [row.verdict for row in rows] == [Verdict.WAITING, Verdict.WAITING]


def test_the_content_is_kept_only_as_a_keyed_hash(store: Store) -> None:
    store.sight([sight(1, b"very personal words")])
    with store.reading() as connection:
        (kept,) = connection.exec_driver_sql("SELECT content FROM mail").one()
    assert len(bytes(kept)) == 32
    assert b"personal" not in bytes(kept)


def test_handled_mails_are_known_by_their_uids(store: Store) -> None:
    handle(store, 1, 3)
    store.sight([sight(2)])
    assert store.handled("INBOX", 1, [1, 2, 3, 4]) == {1, 3}
    assert store.handled("INBOX", 2, [1]) == set()
    assert store.handled("INBOX", 1, []) == set()


def test_the_mailbox_is_told_once(store: Store) -> None:
    handle(store, 1, 2)
    store.sight([sight(3)])
    assert store.untold("INBOX", 1) == [1, 2]
    store.told("INBOX", 1, [1, 3])
    assert store.untold("INBOX", 1) == [2]


def test_the_cursor_is_forgotten_with_its_uidvalidity(store: Store) -> None:
    assert store.cursor("INBOX", 1) == 0
    store.advance("INBOX", 1, 40)
    write_down(store)
    assert (store.cursor("INBOX", 1), store.cursor("INBOX", 2), store.cursor("Junk", 1)) == (40, 0, 0)


def test_the_cursor_never_passes_a_mail_that_waits(store: Store) -> None:
    store.sight([sight(12)])
    store.advance("INBOX", 1, 40)
    write_down(store)
    assert store.cursor("INBOX", 1) == 11


def test_the_third_failed_attempt_sets_a_mail_aside_with_its_bytes(store: Store) -> None:
    (row,) = store.sight([sight(1)])
    assert store.failed(row, "IndexError at parse:7", b"raw", NOW) is Verdict.WAITING
    row = store.retry(row)
    assert store.failed(row, "IndexError at parse:7", b"raw", NOW) is Verdict.WAITING
    row = store.retry(row)
    assert row.attempts == 3
    assert store.failed(row, "IndexError at parse:7", b"raw", NOW) is Verdict.QUARANTINED
    (aside,) = store.set_aside()
    assert (aside.verdict, aside.note, aside.raw) == (Verdict.QUARANTINED, "IndexError at parse:7", b"")
    shown = store.set_aside_mail(row.id)
    assert shown is not None
    assert shown.raw == b"raw"


def test_a_mail_gets_one_verdict(store: Store) -> None:
    row = seen(store)
    store.record([decided(row, verdict=Verdict.OTHER)], NOW)
    with pytest.raises(Conflict):
        store.record([decided(row, add())], NOW)
    assert list(store.signatures("ua329/11")) == []


def test_a_held_mail_keeps_its_bytes_until_a_person_has_decided(store: Store) -> None:
    row = seen(store)
    store.record([decided(row, verdict=Verdict.HELD, note="a list of 12 names", raw=b"From: amina")], NOW)
    assert [one.sender for one in store.set_aside(held_only=True)] == [AMINA]
    again = store.reopen(row.id)
    assert store.verdict(row.id) is Verdict.HELD  # a crash here leaves it where it was
    store.record([decided(again, add(), outgoing=(outgoing(),))], NOW)
    assert store.verdict(row.id) is Verdict.SIGNED
    shown = store.set_aside_mail(row.id)
    assert shown is not None
    assert shown.raw == b""


def test_an_accepted_mail_may_be_answered_though_it_was_told_that_a_person_must_look(store: Store) -> None:
    row = seen(store)
    store.record([decided(row, verdict=Verdict.HELD, raw=b"x", outgoing=(outgoing(),))], NOW)
    store.record([decided(store.reopen(row.id), add(), outgoing=(outgoing(),))], NOW)
    assert len(store.due(NOW)) == 2


def test_a_dismissed_mail_is_left_for_good(store: Store) -> None:
    row = seen(store)
    store.record([decided(row, verdict=Verdict.HELD, raw=b"x")], NOW)
    store.dismiss(row.id, "brian", "spam", NOW)
    assert (store.set_aside(), store.verdict(row.id)) == ([], Verdict.OTHER)
    assert [(entry.who, entry.why) for entry in store.journal()] == [("brian", "spam")]
    with pytest.raises(Refused):
        store.reopen(row.id)
    with pytest.raises(Refused):
        store.dismiss(row.id, "brian", "again", NOW)


def test_the_balance_adds_up(store: Store) -> None:
    handle(store, 1, 2)
    store.sight([sight(3), sight(9, b"mail 1")])
    balance = store.balance()
    assert balance.pop("received") == sum(balance.values()) == 4
    assert set(balance) == set(Verdict)


# Seals ---------------------------------------------------------------------------------------------


def sealed(uid: int, *seals: bytes) -> Sight:
    return replace(sight(uid), seals=seals)


def believed(store: Store, uid: int, *seals: bytes) -> Seen:
    (row,) = store.sight([sealed(uid, *seals)])
    store.record([decided(row, verdict=Verdict.OTHER, seals=seals)], NOW)
    return row


def test_a_believed_mail_is_known_again_by_each_of_its_seals(store: Store) -> None:
    believed(store, 1, b"first", b"second")
    rows = store.sight([sealed(2, b"second", b"third"), sealed(3, b"third"), sealed(4)])
    assert [row.verdict for row in rows] == [Verdict.DUPLICATE, Verdict.WAITING, Verdict.WAITING]


def test_a_seal_of_a_mail_that_was_not_believed_is_not_remembered(store: Store) -> None:
    (first,) = store.sight([sealed(1, b"seal")])
    store.record([decided(first, verdict=Verdict.HELD, belief=Belief.NOTHING, raw=b"x")], NOW)
    (second,) = store.sight([sealed(2, b"seal")])
    assert second.verdict is Verdict.WAITING
    assert store.alike([second.id], {second.id: (b"seal",)}) == {}


def test_of_two_mails_with_one_seal_seen_at_once_the_second_knows_of_the_first(store: Store) -> None:
    first, second = store.sight([sealed(1, b"seal"), sealed(2, b"seal")])
    store.record([decided(first, add(), seals=(b"seal",))], NOW)
    assert [one.id for one in store.alike([], {second.id: (b"seal",)})[second.id]] == [first.id]
    with pytest.raises(Conflict):
        store.record([decided(second, add("Amina D"), seals=(b"seal",))], NOW)
    store.record([decided(first_again(store, first), seals=(b"seal",), verdict=Verdict.OTHER)], NOW)
    assert [one.person.name for one in store.signatures(UA)] == ["Amina Diallo"]


def first_again(store: Store, row: Seen) -> Seen:
    """As if it were set aside, and accepted: its own seal is no other mail's."""
    with store.writing() as connection:
        connection.exec_driver_sql(f"UPDATE mail SET verdict = 'held' WHERE id = {row.id}")
    return row


def test_seals_are_kept_only_as_keyed_hashes(store: Store) -> None:
    believed(store, 1, b"very personal words")
    with store.reading() as connection:
        kept = [bytes(row[0]) for row in connection.exec_driver_sql("SELECT content FROM seal")]
    assert [len(one) for one in kept] == [32]


# What is known of a supporter --------------------------------------------------------------------


def test_answers_of_the_last_day_are_counted_by_kind(store: Store) -> None:
    """The second number: answers to mails that proved nothing, requests left out."""
    for kind, proven in ((Kind.ANSWER, False), (Kind.ANSWER, True), (Kind.REQUEST, False), (Kind.NOTE, False)):
        answer = outgoing(kind, supporter=AMINA, authenticated=proven)
        store.record([decided(seen(store), verdict=Verdict.OTHER, outgoing=(answer,))], NOW)
    known = store.known([AMINA], NOW + HOUR)[AMINA]
    assert (known.answers_today, known.other_answers_today) == (3, 1)
    assert store.known([AMINA], NOW + 2 * DAY)[AMINA].answers_today == 0


def test_strangers_are_known_to_be_unknown(store: Store) -> None:
    assert store.known(["nobody@rrn.example"], NOW)["nobody@rrn.example"].signatures == ()
    assert store.known([], NOW) == {}


def test_what_is_skipped_was_no_answer(store: Store) -> None:
    skipped = replace(outgoing(supporter=AMINA), state=DeliveryState.SKIPPED)
    store.record([decided(seen(store), verdict=Verdict.OTHER, outgoing=(skipped,))], NOW)
    assert store.known([AMINA], NOW)[AMINA].answers_today == 0


def test_names_are_counted_by_mailbox_whatever_stands_behind_the_plus(store: Store) -> None:
    for number in range(3):
        signs(store, f"eve+{number}@company.example", f"Eve {number}")
    waits(store, "eve@company.example", "Eve Alone")
    signs(store, "eva@company.example", "Eva Ning")
    known = store.known(["eve+9@company.example", "eva@company.example", "boris@company.example"], NOW)
    assert known["eve+9@company.example"].names == {UA: 4}
    assert known["eve+9@company.example"].counted == {UA: 3}
    assert known["eva@company.example"].names == {UA: 1}
    assert known["boris@company.example"].names == {}


def test_a_name_that_is_off_the_letter_is_no_name_of_its_address(store: Store) -> None:
    one = signs(store)
    move = Move(one.id, SignatureState.COUNTED, SignatureState.WITHDRAWN)
    store.record([decided(seen(store), move, verdict=Verdict.WITHDRAWN)], NOW)
    assert store.known([AMINA], NOW)[AMINA].names == {}


def test_answers_and_requests_are_counted_by_mailbox(store: Store) -> None:
    for number in range(2):
        who = f"eve+{number}@company.example"
        mail = outgoing(Kind.REQUEST, supporter=who, address=who, authenticated=False)
        add_one = add(f"Eve {number}", state=SignatureState.PENDING)
        asked = decided(
            seen(store), add_one, Ask(), supporter=who, outgoing=(mail,), nonce=f"nonce{number}", expires=NOW + DAY
        )
        store.record([asked], NOW)
    known = store.known(["eve@company.example"], NOW)["eve@company.example"]
    assert known.answers_today == 2
    assert known.requested_today == (UA,)
    assert known.signatures == ()


def test_answers_to_nobody_proven_are_counted_by_domain_for_an_hour(store: Store) -> None:
    for minutes, who, proven in (
        (0, "a@one.example", False),
        (30, "b@one.example", False),
        (30, "c@one.example", True),
    ):
        mail = outgoing(Kind.ANSWER, supporter=who, address=who, authenticated=proven)
        store.queue([mail], NOW + timedelta(minutes=minutes))
    assert store.strangers(["one.example", "two.example"], NOW + timedelta(minutes=40)) == {"one.example": 2}
    assert store.strangers(["one.example"], NOW + timedelta(minutes=80)) == {"one.example": 1}
    assert store.strangers([], NOW) == {}


def test_a_mail_of_ours_is_known_with_the_question_that_it_asks(store: Store) -> None:
    question = Question(asks=Asks.NAME, campaigns=(UA,), people=(Person("Amina Diallo"),))
    row, answer = seen(store), outgoing()
    asking = decided(row, Ask(question=question), outgoing=(answer,), nonce="nonce234", expires=DEADLINE)
    store.record([asking], NOW)
    (open_request,) = store.known([AMINA], NOW)[AMINA].pending
    assert store.ours([answer.message_id])[answer.message_id].question == open_request.question == question
    store.record([decided(seen(store), Use(open_request.id))], NOW)
    assert (
        store.ours([answer.message_id])[answer.message_id].question == question
    )  # answered: it was asked all the same
    store.record([decided(seen(store), Erase(AMINA))], NOW)
    assert all(found.question is None for found in store.ours([answer.message_id]).values())

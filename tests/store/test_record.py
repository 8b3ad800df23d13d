"""One transaction records what a batch of mails comes to, or nothing of it."""

import pytest

from signbot.core.campaign import Person, SignatureState, VerifiedBy
from signbot.core.decision import Add, Ask, Behind, Correct, Move, OwnCopy, Use
from signbot.core.delivery import Kind
from signbot.core.ledger import Verdict
from signbot.store import Conflict, Store
from tests.store.make import AMINA, BORIS, DAY, NOW, UA, add, decided, outgoing, seen, sight, signs, states, waits


def ask(store: Store, *changes: object, nonce: str = "nonce234", **more: object) -> None:
    """Boris's mail needs a confirmation."""
    request = decided(
        seen(store), *changes, supporter=BORIS, nonce=nonce, expires=NOW + DAY, verdict=Verdict.SIGNED, **more
    )  # type: ignore[arg-type]
    store.record([request], NOW)


def test_a_signature_is_kept_as_it_was_given(store: Store) -> None:
    person = Person("Amina Diallo", "Sisters of St. Joseph", "Sr.", "Dakar", anonymous=True, for_organisation=True)
    change = Add(UA, person, SignatureState.COUNTED, VerifiedBy.AUTHENTICATION, ("organisation",))
    row = seen(store)
    more = {"email": "Amina@RRN.example", "language": "fr", "text_hashes": ((UA, "abc"), ("ua1/1", "x"))}
    store.record([decided(row, change, **more)], NOW)
    (one,) = store.signatures(UA)
    assert one.person == person
    assert (one.email, one.supporter, one.language, one.text_hash) == ("Amina@RRN.example", AMINA, "fr", "abc")
    assert (one.state, one.verified_by, one.received_at, one.flags) == (
        SignatureState.COUNTED,
        VerifiedBy.AUTHENTICATION,
        NOW,
        ("organisation",),
    )
    assert store.verdict(row.id) is Verdict.SIGNED


def test_a_household_is_two_signatures_and_a_name_said_twice_is_one(store: Store) -> None:
    store.record([decided(seen(store), add("Amina Diallo"), add("Omar Diallo"), add("amina  DIALLO"))], NOW)
    assert [one.person.name for one in store.signatures(UA)] == ["Amina Diallo", "Omar Diallo"]


def test_the_same_person_is_never_counted_twice(store: Store) -> None:
    signs(store)
    with pytest.raises(Conflict):
        store.record([decided(seen(store), add("AMINA DIALLO"))], NOW)
    assert len(list(store.signatures(UA))) == 1


def test_an_invalidated_signature_is_not_taken_up_by_a_new_mail(store: Store) -> None:
    one = signs(store)
    store.record([decided(seen(store), Move(one.id, SignatureState.COUNTED, SignatureState.INVALIDATED))], NOW)
    with pytest.raises(Conflict):
        store.record([decided(seen(store), add())], NOW)


def test_who_withdrew_may_sign_again_and_is_the_same_row(store: Store) -> None:
    one = signs(store)
    store.record([decided(seen(store), Move(one.id, SignatureState.COUNTED, SignatureState.WITHDRAWN))], NOW)
    again = signs(store, language="es")
    assert (again.id, again.state, again.language) == (one.id, SignatureState.COUNTED, "es")


def test_a_pending_signature_is_counted_by_a_mail_that_can_be_believed(store: Store) -> None:
    one = waits(store)
    again = signs(store, BORIS, "Boris Marin")
    assert (again.id, again.state) == (one.id, SignatureState.COUNTED)
    with pytest.raises(Conflict):
        waits(store)


def test_a_conflict_writes_nothing_at_all(store: Store) -> None:
    signs(store)
    fine, clash = seen(store), seen(store)
    batch = [
        decided(fine, add("Boris Marin"), supporter=BORIS, outgoing=(outgoing(),)),
        decided(clash, add("Amina Diallo"), outgoing=(outgoing(),)),
    ]
    with pytest.raises(Conflict):
        store.record(batch, NOW)
    assert states(store) == {AMINA: SignatureState.COUNTED}
    assert (store.verdict(fine.id), store.due(NOW)) == (Verdict.WAITING, [])


def test_a_move_finds_the_signature_as_it_was_or_does_not_happen(store: Store) -> None:
    one = signs(store)
    store.record(
        [decided(seen(store), Move(one.id, SignatureState.COUNTED, SignatureState.WITHDRAWN, reason="asked"))], NOW
    )
    (row,) = store.signatures(UA)
    assert (row.state, row.reason, row.verified_by) == (
        SignatureState.WITHDRAWN,
        "asked",
        VerifiedBy.AUTHENTICATION,
    )
    with pytest.raises(Conflict):
        store.record([decided(seen(store), Move(one.id, SignatureState.COUNTED, SignatureState.WITHDRAWN))], NOW)


def test_a_name_is_corrected_but_never_into_another_person_at_the_address(store: Store) -> None:
    one = signs(store, name="Amina Dialo")
    signs(store, name="Omar Diallo")
    store.record([decided(seen(store), Correct(one.id, "Amina Diallo"))], NOW)
    assert [row.person.name for row in store.signatures(UA)] == ["Amina Diallo", "Omar Diallo"]
    with pytest.raises(Conflict):
        signs(store, name="amina diallo")  # the key went with the name
    with pytest.raises(Conflict):
        store.record([decided(seen(store), Correct(one.id, "Omar Diallo"))], NOW)


def test_what_is_done_of_a_request_is_struck_out_and_the_rest_still_waits(store: Store) -> None:
    old = waits(store, name="Old Name")
    ask(store, add("Boris Marin", UA, SignatureState.PENDING), Ask(signatures=(old.id,)))
    (request,) = store.known([BORIS], NOW)[BORIS].pending
    store.record([decided(seen(store), Use(request.id, (old.id,)), supporter=BORIS)], NOW)
    (left,) = store.known([BORIS], NOW)[BORIS].pending
    assert set(left.signatures) == set(request.signatures) - {old.id} != set()
    with pytest.raises(Conflict):
        store.record([decided(seen(store), Use(request.id, (old.id,)), supporter=BORIS)], NOW)


def test_one_request_stands_for_everything_that_a_mail_asked_for(store: Store) -> None:
    old = waits(store, name="Old Name")
    pending = SignatureState.PENDING
    ask(
        store,
        add("Boris Marin", UA, pending),
        add("Boris Marin", "ua12/12", pending),
        Ask(withdraw=(7,), rename=(Correct(8, "B"),), signatures=(old.id,)),
    )
    known = store.known([BORIS], NOW)[BORIS]
    (request,) = known.pending
    new = [one.id for one in known.signatures if one.id != old.id]
    assert set(request.signatures) == {*new, old.id}
    assert (request.withdraw, request.rename, request.forget, request.nonce) == (
        (7,),
        (Correct(8, "B"),),
        False,
        "nonce234",
    )
    assert request.expires == NOW + DAY
    assert set(known.requested_today) == {UA, "ua12/12"}


def test_a_request_is_used_once(store: Store) -> None:
    ask(store, add("Boris Marin", UA, SignatureState.PENDING), Ask())
    known = store.known([BORIS], NOW)[BORIS]
    confirm = Move(known.signatures[0].id, SignatureState.PENDING, SignatureState.COUNTED, VerifiedBy.REPLY)
    store.record([decided(seen(store), confirm, Use(known.pending[0].id), supporter=BORIS)], NOW)
    assert states(store) == {BORIS: SignatureState.COUNTED}
    assert store.known([BORIS], NOW)[BORIS].pending == ()
    row = seen(store)
    with pytest.raises(Conflict):
        store.record([decided(row, Use(known.pending[0].id), supporter=BORIS)], NOW)
    assert store.verdict(row.id) is Verdict.WAITING


def test_an_answer_refers_to_its_request_and_is_known_as_ours(store: Store) -> None:
    reply = outgoing(Kind.REQUEST, supporter=BORIS, campaign=UA)
    ask(store, add("Boris Marin", UA, SignatureState.PENDING), Ask(), outgoing=(reply,))
    ours = store.ours([reply.message_id, "<stranger@elsewhere.example>"])
    assert list(ours) == [reply.message_id]
    found = ours[reply.message_id]
    assert (found.kind, found.campaign, found.supporter, found.nonce) == (Kind.REQUEST, UA, BORIS, "nonce234")
    assert store.ours([]) == {}


def test_a_mail_is_answered_at_most_once(store: Store) -> None:
    row = seen(store)
    with pytest.raises(Conflict):
        store.record([decided(row, add(), outgoing=(outgoing(), outgoing()))], NOW)
    assert store.due(NOW) == []


def test_five_hundred_mails_are_one_batch(store: Store) -> None:
    rows = store.sight([sight(uid) for uid in range(1, 501)])
    batch = [
        decided(row, add(f"Person {row.id}"), supporter=f"p{row.id}@rrn.example", outgoing=(outgoing(),))
        for row in rows
    ]
    store.record(batch, NOW)
    assert len(list(store.signatures(UA))) == len(store.due(NOW, limit=1_000)) == 500
    balance = store.balance()
    assert (balance["received"], balance["signed"]) == (500, 500)


def test_a_postponed_request_is_not_due_today(store: Store) -> None:
    later = outgoing(Kind.REQUEST, supporter=BORIS, due=NOW + DAY)
    ask(store, add("Boris Marin", UA, SignatureState.PENDING), Ask(), outgoing=(later,))
    assert store.due(NOW) == []
    assert [parcel.message_id for parcel in store.due(NOW + DAY)] == [later.message_id]


def test_an_ask_without_a_nonce_is_a_defect_and_writes_nothing(store: Store) -> None:
    row = seen(store)
    with pytest.raises(ValueError, match="nonce"):
        store.record([decided(row, add(state=SignatureState.PENDING), Ask())], NOW)
    assert list(store.signatures(UA)) == []


def test_that_the_database_is_behind_is_recorded_with_the_mail_that_says_it_or_not_at_all(store: Store) -> None:
    row = seen(store)
    says = decided(row, OwnCopy("<letter@rrn.example>"), Behind(), verdict=Verdict.AUTOMATIC)
    with pytest.raises(Conflict):
        store.record([says, decided(seen(store), Move(99, SignatureState.COUNTED, SignatureState.WITHDRAWN))], NOW)
    assert store.restored_from() is None
    store.record([says], NOW)
    assert store.restored_from() == NOW
    assert store.verdict(row.id) is Verdict.AUTOMATIC

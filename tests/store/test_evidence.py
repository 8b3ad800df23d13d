"""What can be shown of a letter's way: as it was composed, the bytes that went out, and what was said of them."""

from signbot.core.campaign import CampaignState
from signbot.core.decision import Prove
from signbot.core.delivery import DeliveryState, Fate, Kind, ProofOf
from signbot.store import Store
from tests.store.make import FAILED, NOW, UA, a_letter, campaign, closes, hears, outgoing, results, signs
from tests.store.test_officials import filed


def test_a_letter_is_kept_as_it_was_composed(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store)
    closes(store, text="Please act.", html="<p>Please act.</p>", counted=1, names="Amina Diallo", pdf=b"%PDF")
    (found,) = store.composed(UA)
    assert (found.dispatch, found.composed_at, found.counted) == (1, NOW, 1)
    assert (found.text, found.html) == ("Please act.", "<p>Please act.</p>")
    assert (found.names, found.pdf) == ("Amina Diallo", b"%PDF")
    assert store.composed("ua1/1") == []


def test_the_bytes_that_went_out_are_those_of_a_letter_and_of_nothing_else(store: Store) -> None:
    store.register([campaign()], NOW)
    letter = a_letter(payload=b"the very bytes")
    closes(store, letter, state=CampaignState.DELIVERING, notices=[outgoing(Kind.NOTICE)])
    parcels = {parcel.kind: parcel.id for parcel in store.due(NOW)}
    assert store.sent_bytes(parcels[Kind.LETTER]) == b"the very bytes"
    assert store.sent_bytes(parcels[Kind.NOTICE]) is None


def test_mails_about_a_delivery_come_back_byte_for_byte_in_their_order(store: Store, letter: int) -> None:
    store.claim([letter], NOW)
    of = (store.deliveries(UA)[0].message_id,)
    hears(store, Prove(of, ProofOf.REPORT, b"\xffreport", NOW))
    hears(store, filed(letter, raw=b"their words"))
    assert [(proof.delivery, proof.what, proof.raw) for proof in store.proofs(UA)] == [
        (letter, ProofOf.REPORT, b"\xffreport"),
        (letter, ProofOf.REPLY, b"their words"),
    ]


def test_receipts_are_sorted_so_that_their_order_tells_nothing(store: Store) -> None:
    store.queue([outgoing(Kind.NOTE, campaign=UA, receipt=receipt) for receipt in ("c" * 64, "a" * 64, "")], NOW)
    assert store.receipts(UA) == ["a" * 64, "c" * 64]


def test_what_a_person_said_of_a_delivery_is_found_by_it(store: Store, letter: int) -> None:
    store.tried(results([letter], Fate.REFUSED, FAILED), NOW)
    store.resolve(letter, DeliveryState.SKIPPED, "brian", "sent by post", NOW)
    (said,) = store.settled(UA)[letter]
    assert (said.who, said.at, said.state, said.why) == ("brian", NOW, "skipped", "sent by post")

"""A letter's way: frozen once, dispatched once, composed anew while nothing has gone, finished once."""

import pytest

from signbot.core.campaign import CampaignState, SignatureState
from signbot.core.decision import Correct, Move, Release, Use
from signbot.core.delivery import DeliveryState, Fate, Kind
from signbot.core.ledger import Verdict
from signbot.store import PRESS, Conflict, Finished, ReleaseRequest, Store
from tests.store.make import (
    AMINA,
    BORIS,
    CHLOE,
    DAY,
    HOUR,
    NOW,
    UA,
    a_letter,
    campaign,
    closes,
    decided,
    outgoing,
    results,
    seen,
    signs,
    states,
    waits,
)

WITHDRAWN, COUNTED = SignatureState.WITHDRAWN, SignatureState.COUNTED


@pytest.fixture(autouse=True)
def _signed(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store, CHLOE, "Chloé Petit")
    signs(store)
    waits(store)


def state(store: Store) -> CampaignState:
    return store.standings([campaign()], NOW)[UA].state


def test_a_frozen_letter_has_the_counted_names_and_the_others_expire(store: Store) -> None:
    frozen = store.freeze(UA, NOW)
    assert (frozen.at, [one.supporter for one in frozen.signatures]) == (NOW, [CHLOE, AMINA])
    assert states(store)[BORIS] is SignatureState.EXPIRED
    assert state(store) is CampaignState.CLOSING


def test_freezing_again_after_a_crash_gives_the_same_names(store: Store) -> None:
    before = store.freeze(UA, NOW)
    signs(store, "late@rrn.example", "Late Person")
    assert store.freeze(UA, NOW + HOUR) == before


def test_a_held_campaign_does_not_freeze(store: Store) -> None:
    store.hold(UA, "brian", "wait", NOW)
    with pytest.raises(Conflict):
        store.freeze(UA, NOW)


def test_letters_are_dispatched_once(store: Store) -> None:
    notice = outgoing(Kind.NOTICE)
    closes(store, a_letter(), a_letter("b@gov.example"), notices=[notice], text="T", html="<p>", pdf=b"%PDF")
    store.dispatch(UA, Finished(letters=[a_letter(), a_letter("c@gov.example")], state=CampaignState.DELIVERING), NOW)
    assert [row.route for row in store.deliveries(UA)] == ["minister@gov.example", "b@gov.example"]
    assert state(store) is CampaignState.DELIVERING
    (made,) = store.composed(UA)
    assert (made.text, made.html, made.pdf) == ("T", "<p>", b"%PDF")


def test_two_people_at_one_number_are_one_letter(store: Store) -> None:
    closes(store, a_letter("+1", printed="A; B"), a_letter("+1"))
    assert [row.printed for row in store.deliveries(UA)] == ["A; B"]


def test_a_letter_that_waits_for_approval_does_not_go(store: Store) -> None:
    closes(store, state=CampaignState.AWAITING_APPROVAL)
    (row,) = store.deliveries(UA)
    assert (row.state, store.due(NOW), store.claim([row.id], NOW)) == (DeliveryState.QUEUED, [], set())
    store.release(UA, "brian", "fine", NOW)
    assert [parcel.id for parcel in store.due(NOW)] == [row.id]


def test_a_letter_is_released_by_its_token_once(store: Store) -> None:
    coordinator = "brian@rrn.example"
    release = ReleaseRequest(nonce="nonce777", coordinator=coordinator, campaign=UA, expires=NOW + DAY)
    closes(store, state=CampaignState.AWAITING_APPROVAL, releases=[release])
    (request,) = store.known([coordinator], NOW)[coordinator].pending
    assert (request.release, request.nonce, request.used) == (UA, "nonce777", False)
    says = Release(UA, coordinator), Use(request.id)
    reply = seen(store)
    store.record([decided(reply, *says, supporter=coordinator, verdict=Verdict.CONFIRMED)], NOW)
    assert state(store) is CampaignState.DELIVERING
    assert store.verdict(reply.id) is Verdict.CONFIRMED
    with pytest.raises(Conflict):
        store.record([decided(seen(store), *says, supporter=coordinator)], NOW)


def test_a_release_that_is_not_recorded_with_its_mail_has_not_happened(store: Store) -> None:
    coordinator = "brian@rrn.example"
    release = ReleaseRequest(nonce="nonce777", coordinator=coordinator, campaign=UA, expires=NOW + DAY)
    closes(store, state=CampaignState.AWAITING_APPROVAL, releases=[release])
    (request,) = store.known([coordinator], NOW)[coordinator].pending
    reply = seen(store)
    lost = Move(999, COUNTED, WITHDRAWN)  # something else in the same transaction goes wrong
    with pytest.raises(Conflict):
        store.record(
            [
                decided(reply, Release(UA, coordinator), Use(request.id), supporter=coordinator),
                decided(seen(store), lost),
            ],
            NOW,
        )
    assert state(store) is CampaignState.AWAITING_APPROVAL
    assert store.verdict(reply.id) is Verdict.WAITING
    assert [one.used for one in store.known([coordinator], NOW)[coordinator].pending] == [False]


def test_a_name_withdrawn_while_the_letter_waits_is_taken_off_and_approved_anew(store: Store) -> None:
    coordinator = "brian@rrn.example"
    notice = outgoing(Kind.NOTICE, address=coordinator)
    closes(
        store,
        state=CampaignState.AWAITING_APPROVAL,
        notices=[notice],
        releases=[ReleaseRequest(nonce="nonce777", coordinator=coordinator, campaign=UA, expires=NOW + DAY)],
    )
    amina = next(one for one in store.signatures(UA) if one.supporter == AMINA)
    store.record([decided(seen(store), Move(amina.id, COUNTED, WITHDRAWN))], NOW)
    assert (state(store), store.deliveries(UA), store.composed(UA)) == (CampaignState.CLOSING, [], [])
    assert store.known([coordinator], NOW)[coordinator].pending == ()  # the old token releases nothing
    assert store.due(NOW) == []  # nor does the old letter go out for approval
    assert [one.supporter for one in store.freeze(UA, NOW).signatures] == [CHLOE]
    store.dispatch(UA, Finished(letters=[a_letter()], state=CampaignState.AWAITING_APPROVAL), NOW)
    assert len(store.deliveries(UA)) == 1


def test_a_name_withdrawn_while_the_letter_was_rendered_is_not_on_it(store: Store) -> None:
    frozen = store.freeze(UA, NOW)
    store.invalidate([frozen.signatures[0].id], "a joke", "brian", NOW)
    store.dispatch(UA, Finished(letters=[a_letter()], state=CampaignState.DELIVERING), NOW)
    assert (store.deliveries(UA), state(store)) == ([], CampaignState.CLOSING)
    assert len(store.freeze(UA, NOW).signatures) == 1
    store.dispatch(UA, Finished(letters=[a_letter()], state=CampaignState.DELIVERING), NOW)
    assert len(store.deliveries(UA)) == 1


def test_a_name_is_corrected_on_a_letter_that_has_not_gone(store: Store) -> None:
    closes(store)
    amina = next(one for one in store.signatures(UA) if one.supporter == AMINA)
    store.record([decided(seen(store), Correct(amina.id, "Amina Diallo-Ba"))], NOW)
    names = [one.person.name for one in store.freeze(UA, NOW).signatures]
    assert names == ["Chloé Petit", "Amina Diallo-Ba"]


def test_after_the_first_transmission_the_letter_stands(store: Store) -> None:
    closes(store, a_letter(), a_letter("b@gov.example"))
    first = store.due(NOW)[0]
    assert not store.standings([campaign()], NOW)[UA].transmitted
    store.claim([first.id], NOW)
    assert store.standings([campaign()], NOW)[UA].transmitted
    amina = next(one for one in store.signatures(UA) if one.supporter == AMINA)
    store.record([decided(seen(store), Move(amina.id, COUNTED, WITHDRAWN))], NOW)
    assert len(store.deliveries(UA)) == 2
    assert state(store) is CampaignState.DELIVERING


def test_a_late_withdrawal_of_a_late_name_does_not_touch_the_letter(store: Store) -> None:
    store.freeze(UA, NOW)
    late = signs(store, "late@rrn.example", "Late Person")
    store.dispatch(UA, Finished(letters=[a_letter()], state=CampaignState.DELIVERING), NOW)
    store.record([decided(seen(store), Move(late.id, COUNTED, WITHDRAWN), supporter="late@rrn.example")], NOW)
    assert len(store.deliveries(UA)) == 1


def test_a_held_letter_composed_anew_is_released_to_closing(store: Store) -> None:
    closes(store)
    store.hold(UA, "brian", "wait", NOW)
    amina = next(one for one in store.signatures(UA) if one.supporter == AMINA)
    store.record([decided(seen(store), Move(amina.id, COUNTED, WITHDRAWN))], NOW)
    assert (state(store), store.deliveries(UA)) == (CampaignState.HELD, [])
    store.release(UA, "brian", "go", NOW)
    assert state(store) is CampaignState.CLOSING


def unmade(store: Store) -> None:
    store.freeze(UA, NOW)
    assert store.unmade(UA, "no template", NOW)


def test_a_letter_that_could_not_be_made_is_held_and_made_again_of_the_same_names(store: Store) -> None:
    before = store.freeze(UA, NOW)
    unmade(store)
    standing = store.standings([campaign()], NOW)[UA]
    assert (standing.state, standing.held_by, standing.reason) == (CampaignState.HELD, PRESS, "no template")
    store.release(UA, "brian", "mended", NOW)
    standing = store.standings([campaign()], NOW)[UA]
    assert (standing.state, standing.reason, standing.waived) == (CampaignState.CLOSING, "", False)
    assert store.freeze(UA, NOW + HOUR) == before


def test_what_a_person_does_meanwhile_holds_and_not_the_press(store: Store) -> None:
    store.freeze(UA, NOW)
    store.hold(UA, "brian", "wait", NOW)
    assert not store.unmade(UA, "no template", NOW)
    assert store.standings([campaign()], NOW)[UA].held_by == "brian"


def test_a_name_withdrawn_while_the_letter_can_not_be_made_is_not_on_it(store: Store) -> None:
    unmade(store)
    amina = next(one for one in store.signatures(UA) if one.supporter == AMINA)
    store.record([decided(seen(store), Move(amina.id, COUNTED, WITHDRAWN))], NOW)
    store.release(UA, "brian", "mended", NOW)
    assert [one.supporter for one in store.freeze(UA, NOW).signatures] == [CHLOE]


def test_an_extension_frees_a_letter_that_could_not_be_made(store: Store) -> None:
    unmade(store)
    store.extend(campaign(), NOW + DAY, "brian", "more time", NOW)
    assert state(store) is CampaignState.OPEN


def test_a_letter_that_could_not_be_made_can_be_cancelled(store: Store) -> None:
    unmade(store)
    store.cancel(UA, "brian", "solved", NOW)
    assert state(store) is CampaignState.CANCELLED


def test_a_campaign_is_delivered_when_every_letter_has_its_fate(store: Store) -> None:
    closes(store, a_letter(), a_letter("b@gov.example"))
    first, second = [parcel.id for parcel in store.due(NOW)]
    store.tried(results([first], Fate.SENT, DeliveryState.SENT), NOW)
    assert store.finish(NOW) == []
    store.tried(results([second], Fate.REFUSED, DeliveryState.FAILED), NOW)
    assert (store.finish(NOW), store.finish(NOW)) == ([UA], [])
    assert [(one.code, one.state) for one in store.untold_campaigns()] == [(UA, CampaignState.DELIVERED)]


def test_when_a_coordinator_was_asked_to_approve_is_known_and_what_never_went_does_not_count(store: Store) -> None:
    people = [signs(store, f"{who}@rrn.example") for who in ("eve", "dmitri")]
    closes(store, state=CampaignState.AWAITING_APPROVAL, notices=[outgoing(Kind.NOTICE, address="ann@rrn.example")])
    (asked,) = [parcel.id for parcel in store.due(NOW)]
    store.claim([asked], NOW)
    store.tried(results([asked], Fate.SENT, DeliveryState.SENT), NOW + HOUR)
    for number, one in enumerate(people, start=1):
        gone = Move(one.id, SignatureState.COUNTED, SignatureState.WITHDRAWN)
        store.record([decided(seen(store), gone, supporter=one.supporter, verdict=Verdict.WITHDRAWN)], NOW)
        store.freeze(UA, NOW)
        again = outgoing(Kind.NOTICE, address="ann@rrn.example", due=NOW + number * DAY)
        finished = Finished(letters=[a_letter()], state=CampaignState.AWAITING_APPROVAL, notices=[again])
        store.dispatch(UA, finished, NOW + number * HOUR)
    assert store.approvals_asked(UA) == [NOW + HOUR, NOW + 2 * DAY]
    assert store.approvals_asked("ua12/12") == []

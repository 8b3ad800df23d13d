"""Campaigns as they stand: by the file, by the clock, by a coordinator's word."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from signbot.core.campaign import CampaignState, Person, SignatureState, VerifiedBy
from signbot.core.decision import Standing
from signbot.core.delivery import DeliveryState
from signbot.store import OURSELVES, Names, Refused, Store
from tests.store.make import (
    AMINA,
    BORIS,
    DAY,
    DEADLINE,
    HOUR,
    NOW,
    UA,
    a_letter,
    campaign,
    closes,
    signs,
    waits,
)


def standing(store: Store, at: timedelta = timedelta(0), **changes: object) -> Standing:
    return store.standings([campaign(**changes)], NOW + at)[UA]


@pytest.fixture
def open_campaign(store: Store) -> Store:
    store.register([campaign()], NOW)
    return store


def test_a_state_follows_from_the_clock(store: Store) -> None:
    store.register([campaign(opens=NOW + DAY)], NOW)
    assert standing(store, opens=NOW + DAY).state is CampaignState.SCHEDULED
    assert standing(store, 2 * DAY, opens=NOW + DAY).state is CampaignState.OPEN
    assert standing(store, 8 * DAY, opens=NOW + DAY).state is CampaignState.OPEN  # until it is frozen


def test_the_grace_to_confirm_is_closing(open_campaign: Store) -> None:
    grace = {"confirm_grace": 2 * DAY}
    assert standing(open_campaign, 7 * DAY, **grace).state is CampaignState.OPEN
    assert standing(open_campaign, 7 * DAY + HOUR, **grace).state is CampaignState.CLOSING


def test_only_counted_signatures_are_counted(open_campaign: Store) -> None:
    signs(open_campaign)
    waits(open_campaign)
    assert standing(open_campaign).counted == 1
    counts = open_campaign.counts(UA)["signatures"]
    assert (counts[SignatureState.COUNTED], counts[SignatureState.PENDING], counts[SignatureState.EXPIRED]) == (1, 1, 0)


def test_a_campaign_first_seen_after_its_deadline_is_held(store: Store) -> None:
    late = campaign(deadline=NOW - HOUR)
    assert store.standings([late], NOW)[UA].state is CampaignState.HELD  # also before it is registered
    store.register([late], NOW)
    found = store.standings([late], NOW)[UA]
    assert found.state is CampaignState.HELD
    assert "deadline" in found.reason


def test_a_deadline_corrected_in_the_file_lets_a_late_campaign_go_on(store: Store) -> None:
    store.register([campaign(deadline=NOW - HOUR)], NOW)
    store.register([campaign()], NOW)
    assert standing(store).state is CampaignState.OPEN


def test_a_release_settles_that_a_campaign_was_late_but_not_its_minimum(store: Store) -> None:
    late = campaign(deadline=NOW - HOUR)
    store.register([late], NOW)
    store.release(UA, "brian", "meant", NOW)
    found = store.standings([late], NOW)[UA]
    assert (found.state, found.waived, found.reason) == (CampaignState.OPEN, False, "")


# A deadline that is moved into the past -----------------------------------------------------------

SLIP = {"deadline": DEADLINE - 365 * DAY}


@pytest.fixture
def slipped(open_campaign: Store) -> Store:
    """Signed, and then a year's slip in the file."""
    signs(open_campaign)
    open_campaign.register([campaign(**SLIP)], NOW + HOUR)
    return open_campaign


def test_a_deadline_moved_into_the_past_holds_the_letter_and_the_one_before_stays_in_force(slipped: Store) -> None:
    found = standing(slipped, HOUR, **SLIP)
    assert (found.state, found.held_by, found.deadline) == (CampaignState.HELD, OURSELVES, DEADLINE)
    assert found.reason == (
        "its deadline in the file was changed from 2026-12-02 07:00 EST to 2025-12-02 07:00 EST,"
        " which is over (is the year right?)"
    )
    for days in (1, 30):
        slipped.register([campaign(**SLIP)], NOW + days * DAY)
        assert standing(slipped, days * DAY, **SLIP) == found
    assert slipped.drift([campaign(**SLIP)]) == []


@pytest.mark.parametrize("signed", [True, False])
def test_before_the_change_is_recorded_it_changes_nothing(open_campaign: Store, signed: bool) -> None:
    if signed:
        signs(open_campaign)
    assert standing(open_campaign, HOUR, **SLIP).deadline == DEADLINE
    open_campaign.register([campaign(**SLIP)], NOW + HOUR)
    assert standing(open_campaign, HOUR, **SLIP).state is CampaignState.HELD


@pytest.mark.parametrize("right", [DEADLINE, DEADLINE + 3 * DAY, DEADLINE - DAY])
def test_a_slip_that_is_put_right_in_the_file_is_forgotten(slipped: Store, right: datetime) -> None:
    slipped.register([campaign(deadline=right)], NOW + 2 * HOUR)
    found = standing(slipped, 2 * HOUR, deadline=right)
    assert (found.state, found.deadline, found.reason) == (CampaignState.OPEN, right, "")
    slipped.register([campaign(**SLIP)], NOW + 3 * HOUR)  # and is asked about when it happens again
    assert standing(slipped, 3 * HOUR, **SLIP).state is CampaignState.HELD


def released(store: Store) -> None:
    store.release(UA, "brian", "meant", NOW + 2 * HOUR)


def taken(store: Store) -> None:
    store.amend(campaign(**SLIP), "brian", "meant", NOW + 2 * HOUR, file_deadline=True)


@pytest.mark.parametrize("says", [released, taken])
def test_a_past_deadline_that_a_person_means_counts(slipped: Store, says: Callable[[Store], None]) -> None:
    says(slipped)
    for _ in range(2):
        slipped.register([campaign(**SLIP)], NOW + 2 * HOUR)
        found = standing(slipped, 2 * HOUR, **SLIP)
        assert (found.state, found.deadline) == (CampaignState.OPEN, SLIP["deadline"])
    slipped.register([campaign()], NOW + 3 * HOUR)
    slipped.register([campaign(**SLIP)], NOW + 4 * HOUR)  # another change, another question
    assert standing(slipped, 4 * HOUR, **SLIP).state is CampaignState.HELD


def test_extending_and_closing_are_a_person_s_word_on_the_deadline(slipped: Store) -> None:
    slipped.extend(campaign(**SLIP), DEADLINE + DAY, "brian", "", NOW + 2 * HOUR)
    slipped.register([campaign(**SLIP)], NOW + 2 * HOUR)
    found = standing(slipped, 2 * HOUR, **SLIP)
    assert (found.state, found.deadline) == (CampaignState.OPEN, DEADLINE + DAY)
    slipped.close_early(UA, "brian", "", NOW + 3 * HOUR)
    slipped.register([campaign(**SLIP)], NOW + 3 * HOUR)
    assert standing(slipped, 3 * HOUR, **SLIP).early


def test_closing_sends_a_letter_that_is_held_for_its_slip(slipped: Store) -> None:
    slipped.close_early(UA, "brian", "", NOW + 3 * HOUR)
    slipped.register([campaign(**SLIP)], NOW + 3 * HOUR)
    assert standing(slipped, 3 * HOUR, **SLIP).state is CampaignState.CLOSING


def test_a_changed_text_that_is_meant_says_nothing_about_the_deadline(slipped: Store) -> None:
    slipped.amend(campaign(body="Better.", **SLIP), "brian", "a typo", NOW + 2 * HOUR, names=Names.ASK)
    slipped.register([campaign(body="Better.", **SLIP)], NOW + 2 * HOUR)
    assert standing(slipped, 2 * HOUR, body="Better.", **SLIP).state is CampaignState.HELD


def test_a_slip_while_a_coordinator_holds_the_letter_is_asked_about_when_it_is_released(open_campaign: Store) -> None:
    open_campaign.hold(UA, "brian", "wait", NOW)
    open_campaign.register([campaign(**SLIP)], NOW + HOUR)
    assert standing(open_campaign, HOUR, **SLIP).held_by == "brian"
    open_campaign.release(UA, "brian", "", NOW + 2 * HOUR)
    open_campaign.register([campaign(**SLIP)], NOW + 3 * HOUR)
    assert standing(open_campaign, 3 * HOUR, **SLIP).held_by == OURSELVES


def test_a_deadline_that_passes_by_itself_or_is_moved_to_come_holds_nothing(open_campaign: Store) -> None:
    signs(open_campaign)
    open_campaign.register([campaign()], DEADLINE + DAY)
    assert standing(open_campaign, 8 * DAY).state is CampaignState.OPEN
    sooner = {"deadline": NOW + 2 * DAY}
    open_campaign.register([campaign(**sooner)], NOW + DAY)
    open_campaign.register([campaign(**sooner)], NOW + 3 * DAY)
    assert standing(open_campaign, 3 * DAY, **sooner).state is CampaignState.OPEN


def test_a_letter_that_is_on_its_way_is_not_held_for_what_its_file_says(open_campaign: Store) -> None:
    signs(open_campaign)
    closes(open_campaign)
    open_campaign.register([campaign(**SLIP)], NOW + HOUR)
    assert standing(open_campaign, HOUR, **SLIP).state is CampaignState.DELIVERING


def test_registering_again_changes_nothing(open_campaign: Store) -> None:
    signs(open_campaign)
    open_campaign.hold(UA, "brian", "wait", NOW)
    open_campaign.register([campaign()], NOW + 30 * DAY)
    assert standing(open_campaign).state is CampaignState.HELD


def test_a_text_that_people_have_signed_may_not_change_unsaid(open_campaign: Store) -> None:
    changed = campaign(body="Something else.")
    assert open_campaign.drift([changed]) == []
    open_campaign.register([changed], NOW)  # nobody has signed it: free to change
    assert open_campaign.drift([campaign()]) == []
    signs(open_campaign)
    (sentence,) = open_campaign.drift([campaign()])
    assert "amend" in sentence
    assert "UA 329/11" in sentence
    open_campaign.amend(campaign(), "brian", "a typo", NOW, names=Names.ASK)
    assert open_campaign.drift([campaign()]) == []
    assert [(entry.who, entry.why) for entry in open_campaign.journal(UA)] == [("brian", "a typo")]


def test_an_open_campaign_may_not_leave_the_file(open_campaign: Store) -> None:
    (sentence,) = open_campaign.drift([])
    assert "missing" in sentence
    open_campaign.cancel(UA, "brian", "solved", NOW)
    assert open_campaign.drift([]) == []


def test_a_campaign_that_never_opened_may_leave_the_file(store: Store) -> None:
    store.register([campaign(opens=NOW + DAY)], NOW)
    assert store.drift([]) == []


def test_an_extension_overrides_the_file_until_the_file_changes_too(open_campaign: Store) -> None:
    open_campaign.extend(campaign(), DEADLINE + DAY, "brian", "more time", NOW)
    assert standing(open_campaign).deadline == DEADLINE + DAY
    assert open_campaign.drift([campaign()]) == []
    moved = campaign(deadline=DEADLINE + 3 * DAY)
    (sentence,) = open_campaign.drift([moved])
    assert "2026-12-05" in sentence  # the file's
    assert "2026-12-03" in sentence  # the extension's
    open_campaign.amend(moved, "brian", "", NOW)
    assert open_campaign.drift([moved]) == []
    assert open_campaign.standings([moved], NOW)[UA].deadline == DEADLINE + DAY
    open_campaign.amend(moved, "brian", "", NOW, file_deadline=True)
    assert open_campaign.standings([moved], NOW)[UA].deadline == DEADLINE + 3 * DAY


def test_a_campaign_closed_early_is_ripe_now(open_campaign: Store) -> None:
    open_campaign.close_early(UA, "brian", "enough names", NOW)
    found = standing(open_campaign, HOUR)
    assert (found.state, found.deadline, found.early) == (CampaignState.CLOSING, NOW, True)
    assert not found.collects(NOW + HOUR)
    open_campaign.extend(campaign(), DEADLINE, "brian", "not yet", NOW)
    assert standing(open_campaign, HOUR).state is CampaignState.OPEN


def test_a_held_campaign_collects_and_goes_back_to_where_it_was(open_campaign: Store) -> None:
    open_campaign.hold(UA, "brian", "talks are on", NOW)
    held = standing(open_campaign)
    assert (held.state, held.reason, held.collects(NOW)) == (CampaignState.HELD, "talks are on", True)
    open_campaign.release(UA, "brian", "talks failed", NOW)
    assert (standing(open_campaign).state, standing(open_campaign).waived) == (CampaignState.OPEN, False)
    with pytest.raises(Refused, match="neither"):
        open_campaign.release(UA, "brian", "", NOW)


def test_too_few_names_are_held_and_settled_by_a_release(open_campaign: Store) -> None:
    open_campaign.freeze(UA, NOW)
    open_campaign.hold(UA, "signbot", "0 names", NOW)
    open_campaign.release(UA, "brian", "send it anyway", NOW)
    found = standing(open_campaign)
    assert (found.state, found.waived, found.frozen) == (CampaignState.CLOSING, True, True)


def test_a_cancelled_campaign_skips_what_waits_with_the_reason(open_campaign: Store) -> None:
    signs(open_campaign)
    closes(open_campaign, a_letter(), a_letter("b@gov.example", state=DeliveryState.HELD))
    open_campaign.cancel(UA, "brian", "he is free", NOW)
    rows = open_campaign.deliveries(UA)
    assert {(row.state, row.reason) for row in rows} == {(DeliveryState.SKIPPED, "he is free")}
    assert standing(open_campaign).state is CampaignState.CANCELLED
    assert [(one.code, one.state) for one in open_campaign.untold_campaigns()] == [(UA, CampaignState.CANCELLED)]
    for again in (open_campaign.cancel, open_campaign.close_early, open_campaign.hold):
        with pytest.raises(Refused):
            again(UA, "brian", "", NOW)


def test_an_extension_opens_a_frozen_campaign_again(open_campaign: Store) -> None:
    signs(open_campaign)
    waits(open_campaign)
    closes(open_campaign, state=CampaignState.AWAITING_APPROVAL)
    open_campaign.extend(campaign(), DEADLINE + DAY, "brian", "", NOW)
    found = standing(open_campaign)
    assert (found.state, found.frozen, open_campaign.deliveries(UA)) == (CampaignState.OPEN, False, [])
    assert {one.supporter: one.state for one in open_campaign.signatures(UA)}[BORIS] is SignatureState.PENDING


def test_a_letter_on_its_way_cannot_be_extended(open_campaign: Store) -> None:
    signs(open_campaign)
    closes(open_campaign)
    open_campaign.claim([parcel.id for parcel in open_campaign.due(NOW)], NOW)
    with pytest.raises(Refused):
        open_campaign.extend(campaign(), DEADLINE + DAY, "brian", "", NOW)


def test_people_sign_on_paper_once(open_campaign: Store) -> None:
    signs(open_campaign)
    waits(open_campaign)
    sheet = [
        (Person("Amina Diallo"), AMINA, AMINA),
        (Person("Boris Marin"), BORIS, BORIS),
        (Person("Chloé Petit", place="Lyon"), "", ""),
        (Person("CHLOE PETIT"), "", ""),
    ]
    assert open_campaign.add_by_hand(campaign(), sheet, "brian", "paper sheet", NOW) == 2
    assert open_campaign.add_by_hand(campaign(), sheet, "brian", "paper sheet", NOW) == 0
    assert standing(open_campaign).counted == 3
    by_hand = [one for one in open_campaign.signatures(UA) if one.verified_by is VerifiedBy.COORDINATOR]
    assert len(by_hand) == 2


def test_invalidated_signatures_are_restored_by_a_person_only(open_campaign: Store) -> None:
    one = signs(open_campaign)
    assert open_campaign.invalidate([one.id, 999], "a joke", "brian", NOW) == 1
    assert [(row.state, row.reason) for row in open_campaign.signatures(UA)] == [(SignatureState.INVALIDATED, "a joke")]
    assert open_campaign.restore([one.id], "no joke", "brian", NOW) == 1
    assert standing(open_campaign).counted == 1
    assert [entry.why for entry in open_campaign.journal(UA)] == ["a joke", "no joke"]


def test_an_unknown_campaign_is_refused_in_words(store: Store) -> None:
    with pytest.raises(Refused, match="recorded"):
        store.hold("ua1/1", "brian", "", NOW)

"""The addendum: who may still be on it, what it says, and what a supporter is told."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from signbot.core.answers import Say
from signbot.core.campaign import CampaignState, Person, SignatureState
from signbot.core.deciding.decide import decide
from signbot.core.decision import Add, Known, Move, Standing
from signbot.core.intents import Confirm, Sign, Withdraw
from signbot.core.letter.addendum import addendum
from signbot.core.letter.letter import text
from signbot.core.mail.mail import Authenticity
from tests.core.deciding.cases import AMINA, NOW, UA, campaign, case, mail, pending, says, signature, standing
from tests.letters.seed import CAMPAIGN, FROZEN
from tests.letters.seed import signature as signed_by

LATE = campaign(deadline=NOW - timedelta(hours=1), addendum_after=timedelta(days=2))


def gone(**more: object) -> dict[str, Standing]:
    return {UA: standing(LATE, CampaignState.DELIVERED, frozen=True, transmitted=True, **more)}


def test_a_late_name_is_taken_for_the_addendum() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), standings=gone()))
    assert [type(change) for change in outcome.changes] == [Add]
    assert [(item.say, item.deadline) for item in outcome.items] == [(Say.SIGNED_LATE, NOW + timedelta(hours=47))]


@pytest.mark.parametrize("arrived", [NOW + timedelta(hours=47, seconds=1), NOW + timedelta(days=9)])
def test_a_name_that_is_too_late_for_the_addendum_is_told_so(arrived: datetime) -> None:
    assert says(case(Sign(UA, (AMINA,)), standings=gone(), arrived=arrived)) == [Say.CLOSED]


def test_when_the_addendum_has_its_names_it_takes_no_more() -> None:
    assert says(case(Sign(UA, (AMINA,)), standings=gone(dispatch=2))) == [Say.CLOSED]


def test_a_campaign_without_an_addendum_takes_no_late_name() -> None:
    closed = standing(replace(LATE, addendum_after=timedelta(0)), CampaignState.DELIVERED, frozen=True)
    assert says(case(Sign(UA, (AMINA,)), standings={UA: closed})) == [Say.CLOSED]


def test_a_cancelled_campaign_takes_no_late_name() -> None:
    cancelled = {UA: standing(LATE, CampaignState.CANCELLED)}
    assert says(case(Sign(UA, (AMINA,)), standings=cancelled)) == [Say.CANCELLED]


def test_a_late_confirmation_counts_for_the_addendum() -> None:
    waiting = replace(signature(SignatureState.PENDING), received_at=LATE.deadline - timedelta(hours=1))
    one = case(Confirm(), on=mail(Authenticity.NONE), known=Known((waiting,)), request=pending(), standings=gone())
    outcome = decide(one)
    assert any(isinstance(change, Move) and change.state is SignatureState.COUNTED for change in outcome.changes)
    assert [item.say for item in outcome.items] == [Say.SIGNED_LATE]


def test_a_late_name_is_taken_off_until_the_addendum_has_gone() -> None:
    on_addendum = Known((replace(signature(), dispatch=2),))
    waits = {UA: standing(LATE, CampaignState.AWAITING_APPROVAL, frozen=True, dispatch=2)}
    assert says(case(Withdraw(UA), known=on_addendum, standings=waits)) == [Say.WITHDRAWN]
    assert says(case(Withdraw(UA), known=on_addendum, standings=gone(dispatch=2))) == [Say.TOO_LATE_TO_WITHDRAW]


def test_who_stands_on_the_letter_is_not_taken_off_by_withdrawing_before_the_addendum() -> None:
    on_letter = Known((replace(signature(), dispatch=1),))
    waits = {UA: standing(LATE, CampaignState.AWAITING_APPROVAL, frozen=True, dispatch=2)}
    assert says(case(Withdraw(UA), known=on_letter, standings=waits)) == [Say.TOO_LATE_TO_WITHDRAW]


def test_the_addendum_refers_to_the_letter_and_gives_the_running_total() -> None:
    late = [signed_by(Person("Chloé Lefèvre", place="Lyon"))]
    made = addendum(replace(CAMPAIGN, title="MEXICO *"), late, FROZEN, FROZEN - timedelta(days=3), 1_243)
    said = text(made)
    assert "On April 2, 2012 we sent you the letter **UA 329/11 MEXICO ***" in said
    assert "- Names on the letter: 1,243\n- Names on this addendum: 1\n- Names in all: 1,244" in said
    assert said.index("Lic. Manuel de Jesús López López") < said.index("Names on the letter")
    assert said.rstrip().endswith("Chloé Lefèvre, Lyon\n\n1 person")
    assert "UA 329/11 MEXICO * – Addendum 1" in said

"""What several decisions say alike: signed, please confirm, not understood."""

from datetime import timedelta

from signbot.core.answers import NotUnderstood, Say
from signbot.core.deciding.saying import already_signed, signed, to_confirm, unclear
from signbot.core.decision import Ask
from signbot.core.intents import Unclear, Why
from tests.core.deciding.cases import AMINA, NOW, UA, campaign, case, standing


def test_who_signs_in_time_is_told_how_many_they_are_and_who_comes_late_until_when_late_names_count() -> None:
    now = standing(campaign(addendum_after=timedelta(days=2)), counted=41)
    in_time, late = signed(now, AMINA, NOW), signed(now, AMINA, now.deadline + timedelta(hours=1))
    assert (in_time.say, in_time.count, in_time.deadline) == (Say.SIGNED, 42, now.deadline)
    assert (late.say, late.count, late.deadline) == (Say.SIGNED_LATE, 0, now.late_until)


def test_a_request_says_until_when_a_yes_counts() -> None:
    now = standing(campaign(confirm_grace=timedelta(days=1)))
    assert to_confirm(now, AMINA).confirm_by == now.freeze_at
    assert to_confirm(now, AMINA, late=True).confirm_by == now.late_until
    assert already_signed(now, AMINA).people == (AMINA,)


def test_that_two_forms_disagree_is_remembered() -> None:
    (ask,) = unclear(case(), Unclear(Why.ALTERNATIVES_DISAGREE, UA)).changes
    assert isinstance(ask, Ask)
    assert ask.text_alone


def test_what_is_unclear_offers_the_open_letters() -> None:
    effect = unclear(case(), Unclear(Why.NO_CODE, detail="sign"))
    (item,) = effect.items
    assert isinstance(item, NotUnderstood)
    assert ([letter.folded for letter in item.campaigns], item.detail, item.deadline) == ([UA], "sign", None)
    assert effect.note == "not understood: no code"

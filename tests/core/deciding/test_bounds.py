"""How much one mailbox, and one domain, is answered."""

from dataclasses import replace
from datetime import timedelta

import pytest

from signbot.core.answers import Say
from signbot.core.campaign import (
    SignatureState,
    Verification,
)
from signbot.core.deciding.decide import decide
from signbot.core.decision import Known
from signbot.core.intents import (
    Help,
    Sign,
    Unclear,
    Why,
)
from signbot.core.ledger import BOUND, Verdict
from signbot.core.mail.mail import Authenticity
from tests.core.deciding.cases import AMINA, OUSMANE, UA, campaign, case, mail, says, signature, standing


def test_a_second_unauthenticated_sign_today_gets_no_second_request() -> None:
    known = Known((signature(SignatureState.PENDING),), requested_today=(UA,))
    outcome = decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE), known=known))
    assert outcome.items == ()
    assert outcome.changes == ()


def test_someone_new_at_an_address_asked_today_is_asked_tomorrow() -> None:
    known = Known((signature(SignatureState.PENDING),), requested_today=(UA,))
    outcome = decide(case(Sign(UA, (OUSMANE,)), on=mail(Authenticity.NONE), known=known))
    assert outcome.wait == timedelta(days=1)
    assert [item.say for item in outcome.items] == [Say.CONFIRM]


def test_a_domain_that_has_had_its_answers_to_strangers_is_asked_in_the_next_hours() -> None:
    one = case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE), strangers=250)
    outcome = decide(one)
    assert [item.say for item in outcome.items] == [Say.CONFIRM]
    assert outcome.wait == timedelta(hours=2)
    assert "its domain has had its answers" in outcome.note
    assert decide(replace(one, strangers=99)).wait == timedelta(0)


def test_what_asks_for_nothing_is_not_said_to_strangers_of_a_crowded_domain() -> None:
    outcome = decide(case(Help(), on=mail(Authenticity.NONE), strangers=100))
    assert outcome.items == ()
    assert "its domain has had its answers" in outcome.note


@pytest.mark.parametrize("verification", [Verification.AUTO, Verification.REPLY, Verification.NONE])
def test_a_crowded_domain_keeps_nothing_from_who_is_proven_or_needs_no_proof(verification: Verification) -> None:
    authenticity = Authenticity.NONE if verification is Verification.NONE else Authenticity.PASS
    outcome = decide(case(
        Sign(UA, (AMINA,)), on=mail(authenticity), strangers=1000, standings={UA: standing(campaign(verification))}
    ))  # fmt: skip
    assert (len(outcome.items), outcome.wait) == (1, timedelta(0))


def test_an_unauthenticated_address_gets_one_other_answer_a_day() -> None:
    fresh, used = Known(), Known(other_answers_today=1)
    assert says(case(Help(), on=mail(Authenticity.NONE), known=fresh)) == [Say.HELP]
    assert says(case(Help(), on=mail(Authenticity.NONE), known=used)) == []
    assert says(case(Help(), known=used)) == [Say.HELP]


def test_above_the_bound_answers_stop_and_requests_are_postponed() -> None:
    full = Known(answers_today=10)
    assert says(case(Help(), known=full)) == []
    outcome = decide(case(Sign(UA, (AMINA,)), known=full, standings={UA: standing(campaign(Verification.REPLY))}))
    assert outcome.wait == timedelta(days=1)
    assert [item.say for item in outcome.items] == [Say.CONFIRM]


def test_a_flood_of_names_at_one_address_is_held_and_asks_nobody() -> None:
    waits = Known(answers_today=10, requested_today=(UA,))
    reply = {UA: standing(campaign(Verification.REPLY))}
    for proof in (Authenticity.NONE, Authenticity.PASS):
        outcome = decide(case(Sign(UA, (AMINA,)), on=mail(proof), known=waits, standings=reply))
        assert (outcome.verdict, outcome.changes, outcome.items) == (Verdict.HELD, (), ())
        assert BOUND in outcome.note


def test_three_answers_that_changed_nothing_are_enough_for_a_day() -> None:
    talked = Known(answers_today=3, idle_answers=3)
    silent = decide(case(Unclear(Why.NO_COMMAND), known=talked))
    assert silent.items == ()
    assert "no answer" in silent.note
    assert decide(case(Unclear(Why.NO_COMMAND), known=Known(answers_today=2, idle_answers=2))).items
    signed = Known(answers_today=3, idle_answers=2)  # the first answer was to a signature
    assert decide(case(Unclear(Why.NO_COMMAND), known=signed)).items == ()


def test_a_plain_question_is_answered_up_to_the_bound_of_the_day() -> None:
    assert says(case(Help(), known=Known(answers_today=9, idle_answers=9))) == [Say.HELP]
    assert says(case(Help(), known=Known(answers_today=10, idle_answers=10))) == []
    in_a_thread = replace(mail(), references=("<answer@rrn.example>",))
    assert says(case(Help(), on=in_a_thread, known=Known(answers_today=9, idle_answers=9))) == []


def test_a_signature_is_answered_after_any_talk() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), known=Known(answers_today=3, idle_answers=3)))
    assert [item.say for item in outcome.items] == [Say.SIGNED]


def test_a_talk_along_changing_addresses_ends_after_three_answers() -> None:
    assert decide(case(Unclear(Why.NO_COMMAND), talked=2)).items
    over = decide(case(Unclear(Why.NO_COMMAND), talked=3))
    assert over.items == ()
    assert BOUND in over.note
    assert says(case(Help(), talked=3)) == []


def test_a_signature_is_answered_after_any_talk_along_any_addresses() -> None:
    assert says(case(Sign(UA, (AMINA,)), talked=30)) == [Say.SIGNED]

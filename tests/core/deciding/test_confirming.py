"""A yes does all that was asked for; a no is remembered."""

from signbot.core.answers import Say
from signbot.core.campaign import (
    CampaignState,
    SignatureState,
    VerifiedBy,
)
from signbot.core.deciding.decide import decide
from signbot.core.decision import Known, Move, Use
from signbot.core.intents import (
    Confirm,
    Refuse,
    Why,
)
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Authenticity
from tests.core.deciding.cases import OUSMANE, UA, case, mail, pending, signature, standing


def test_yes_with_the_token_counts_and_uses_the_request() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(case(Confirm(), on=mail(Authenticity.NONE), known=known, request=pending()))
    assert outcome.verdict is Verdict.CONFIRMED
    assert outcome.changes == (
        Move(1, SignatureState.PENDING, SignatureState.COUNTED, VerifiedBy.REPLY), Use(7),
    )  # fmt: skip


def test_yes_without_a_request_confirms_nothing() -> None:
    known = Known((signature(SignatureState.PENDING),))
    assert decide(case(Confirm(), on=mail(Authenticity.NONE), known=known)).changes == ()


def test_yes_after_the_names_were_frozen_is_late() -> None:
    frozen = {UA: standing(state=CampaignState.DELIVERING, frozen=True)}
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(case(Confirm(), known=known, request=pending(), standings=frozen))
    assert [item.say for item in outcome.items] == [Say.CLOSED]


def test_no_refuses_and_is_remembered() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(case(Refuse(), known=known, request=pending()))
    assert outcome.changes == (
        Move(1, SignatureState.PENDING, SignatureState.WITHDRAWN, reason="refused"), Use(7),
    )  # fmt: skip
    assert [item.say for item in outcome.items] == [Say.REFUSED]


def test_a_confirmed_request_does_everything_it_was_for() -> None:
    known = Known((signature(), signature(SignatureState.PENDING, OUSMANE, 2)))
    request = pending(signatures=(2,), withdraw=(1,))
    outcome = decide(case(Confirm(), on=mail(Authenticity.NONE), known=known, request=request))
    assert {type(change) for change in outcome.changes} == {Move, Use}
    assert {item.say for item in outcome.items} == {Say.SIGNED, Say.WITHDRAWN}


def test_a_no_after_the_confirmation_shows_how_to_withdraw() -> None:
    (item,) = decide(case(Refuse(), known=Known((signature(),)))).items
    assert (item.why, item.campaign and item.campaign.folded) == (Why.REFUSED, UA)
    assert item.signatures == (signature(),)

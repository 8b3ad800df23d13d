"""A yes does all that was asked for; a no is remembered."""

from signbot.core.answers import Say
from signbot.core.campaign import (
    CampaignState,
    Person,
    SignatureState,
    VerifiedBy,
)
from signbot.core.deciding.decide import decide
from signbot.core.decision import Ask, Correct, Known, Move, Use
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
    outcome = decide(case(Confirm(), on=mail(Authenticity.NONE), known=known))
    assert outcome.changes == (Ask(signatures=(1,)),)  # that is asked once more


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


def test_a_name_given_with_the_yes_is_the_one_that_counts() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(case(Confirm("Amina N. Diallo"), on=mail(Authenticity.NONE), known=known, request=pending()))
    assert outcome.changes == (
        Move(1, SignatureState.PENDING, SignatureState.COUNTED, VerifiedBy.REPLY),
        Correct(1, "Amina N. Diallo"),
        Use(7),
    )
    assert [(item.say, [one.name for one in item.people]) for item in outcome.items] == [  # type: ignore[attr-defined]
        (Say.SIGNED, ["Amina N. Diallo"])
    ]


def test_the_name_that_we_asked_about_changes_nothing() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(case(Confirm("amina DIALLO"), on=mail(Authenticity.NONE), known=known, request=pending()))
    assert not any(isinstance(change, Correct) for change in outcome.changes)


def test_a_request_under_another_name_counts_that_name() -> None:
    known = Known((signature(SignatureState.PENDING, Person("Amina Dialo")),))
    request = pending(rename=(Correct(1, "Amina Diallo"),))
    outcome = decide(case(Confirm(), on=mail(Authenticity.NONE), known=known, request=request))
    assert Correct(1, "Amina Diallo") in outcome.changes
    assert [item.say for item in outcome.items] == [Say.SIGNED]


def test_one_name_for_two_who_wait_is_asked_about() -> None:
    known = Known((signature(SignatureState.PENDING), signature(SignatureState.PENDING, OUSMANE, 2)))
    outcome = decide(case(Confirm("Boris Keller"), known=known, request=pending(signatures=(1, 2))))
    assert outcome.changes == ()
    assert [item.why for item in outcome.items] == [Why.WHICH_PERSON]  # type: ignore[attr-defined]


def test_a_name_that_may_be_none_is_held() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(case(Confirm("Stop the killing of our people"), known=known, request=pending()))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())

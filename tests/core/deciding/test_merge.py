"""The effects of one mail's intents, put together."""

from signbot.core.answers import Say
from signbot.core.campaign import (
    Person,
    SignatureState,
    VerifiedBy,
)
from signbot.core.code import Code
from signbot.core.deciding.decide import decide
from signbot.core.decision import Add, Known, Move, Use
from signbot.core.intents import (
    Help,
    Sign,
    TooManyNames,
    Withdraw,
)
from signbot.core.ledger import Verdict
from tests.core.deciding.cases import (
    AMINA,
    OUSMANE,
    UA,
    campaign,
    case,
    pending,
    signature,
    standing,
    unproven,
)


def test_a_household_stands_in_one_item() -> None:
    people = (Person("Amina Diallo", explicit=True), OUSMANE)
    outcome = decide(case(Sign(UA, people)))
    assert len(outcome.changes) == 2
    assert [item.people for item in outcome.items] == [people]


def test_a_list_that_is_held_keeps_its_mail_whatever_else_the_mail_did() -> None:
    two = {UA: standing(), "ua12/12": standing(campaign(code=Code.parse("UA 12/12")))}
    people = tuple(Person(f"Person {number}") for number in range(9))
    outcome = decide(case(Sign("ua12/12", (AMINA,)), TooManyNames(UA, people), standings=two))
    assert outcome.verdict is Verdict.HELD
    assert [change.campaign for change in outcome.changes if isinstance(change, Add)] == ["ua12/12"]


def test_a_mail_with_several_commands_counts_under_the_first_that_applies() -> None:
    outcome = decide(case(Help(), Sign(UA, (AMINA,))))
    assert outcome.verdict is Verdict.SIGNED
    assert {item.say for item in outcome.items} == {Say.HELP, Say.SIGNED}


def test_somebody_new_whom_a_token_lets_sign_uses_it_up() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(unproven(Sign(UA, (OUSMANE,)), known=known, request=pending()))
    assert outcome.changes == (Add(UA, OUSMANE, SignatureState.COUNTED, VerifiedBy.REPLY), Use(7))


def test_withdrawing_by_a_token_uses_it_up() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(unproven(Withdraw(UA), known=known, request=pending()))
    assert outcome.changes == (Move(1, SignatureState.PENDING, SignatureState.WITHDRAWN), Use(7))

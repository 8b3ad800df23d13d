"""What a mail may change: a token is good for what it was asked about, and for nothing else."""

from signbot.core.answers import Say
from signbot.core.campaign import (
    SignatureState,
)
from signbot.core.deciding.decide import decide
from signbot.core.decision import Add, Ask, Correct, Erase, Known
from signbot.core.intents import (
    Forget,
    Rename,
    Sign,
    Withdraw,
)
from tests.core.deciding.cases import (
    AMINA,
    OTHER_CODE,
    elsewhere,
    pending,
    signature,
    unproven,
)


def test_a_token_for_one_letter_signs_no_other() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(unproven(Sign(OTHER_CODE, (AMINA,)), known=known, request=pending()))
    assert outcome.changes == (Add(OTHER_CODE, AMINA, SignatureState.PENDING, None), Ask())
    assert [item.say for item in outcome.items] == [Say.CONFIRM]


def test_a_token_for_one_letter_takes_no_name_off_another_and_corrects_none() -> None:
    known = Known((signature(SignatureState.PENDING), elsewhere(2, SignatureState.COUNTED)))
    taken = decide(unproven(Withdraw(OTHER_CODE), known=known, request=pending()))
    assert taken.changes == (Ask(withdraw=(2,)),)
    renamed = decide(unproven(Rename(OTHER_CODE, "Eve"), known=known, request=pending()))
    assert renamed.changes == (Ask(rename=(Correct(2, "Eve"),)),)


def test_a_token_for_a_signature_erases_nobody() -> None:
    known = Known((signature(SignatureState.PENDING),))
    assert decide(unproven(Forget(), known=known, request=pending())).changes == (Ask(forget=True),)
    asked = pending(signatures=(), forget=True)
    assert decide(unproven(Forget(), known=known, request=asked)).changes == (Erase("amina@home.example"),)

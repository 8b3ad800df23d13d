"""WITHDRAW, NAME and FORGET ME: done where the writer is believed, asked about where not."""

from dataclasses import replace

from signbot.core.answers import Say
from signbot.core.campaign import (
    AFTER_THE_LETTER,
    CampaignState,
    Person,
    SignatureState,
)
from signbot.core.deciding.decide import decide
from signbot.core.decision import Ask, Correct, Erase, Known, Move
from signbot.core.intents import (
    Forget,
    Rename,
    ShowAgain,
    Unclear,
    Why,
    Withdraw,
)
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Authenticity
from signbot.core.question import Wish
from tests.core.deciding.cases import (
    OUSMANE,
    UA,
    campaign,
    case,
    mail,
    says,
    signature,
    standing,
    unproven,
)


def test_withdrawing_takes_the_name_off() -> None:
    outcome = decide(case(Withdraw(UA), known=Known((signature(),))))
    assert outcome.changes == (Move(1, SignatureState.COUNTED, SignatureState.WITHDRAWN),)
    assert outcome.verdict is Verdict.WITHDRAWN


def test_withdrawing_unauthenticated_asks_first_and_changes_nothing() -> None:
    outcome = decide(case(Withdraw(UA), on=mail(Authenticity.NONE), known=Known((signature(),))))
    assert outcome.changes == (Ask(withdraw=(1,)),)
    assert [item.say for item in outcome.items] == [Say.CONFIRM_WITHDRAW]


def test_withdrawing_at_an_address_with_two_people_asks_which() -> None:
    known = Known((signature(), signature(person=OUSMANE, number=2)))
    assert decide(case(Withdraw(UA), known=known)).items[0].why is Why.WHICH_PERSON
    named = decide(case(Withdraw(UA, "ousmane diallo"), known=known))
    assert named.changes == (Move(2, SignatureState.COUNTED, SignatureState.WITHDRAWN),)


def test_withdrawing_what_was_never_signed_says_so() -> None:
    assert decide(case(Withdraw(UA))).items[0].why is Why.NOT_SIGNED


def test_withdrawing_after_the_letter_has_gone_is_answered_honestly() -> None:
    gone = {UA: standing(state=CampaignState.DELIVERED, frozen=True, transmitted=True)}
    on_it = replace(signature(), dispatch=1)
    assert says(case(Withdraw(UA), known=Known((on_it,)), standings=gone)) == [Say.TOO_LATE_TO_WITHDRAW]


def test_a_name_is_corrected() -> None:
    outcome = decide(case(Rename(UA, "Amina Diallo-Sow"), known=Known((signature(),))))
    assert outcome.changes == (Correct(1, "Amina Diallo-Sow"),)
    assert outcome.items[0].former == Person("Amina Diallo")


def test_forget_me_of_an_address_without_signatures_is_confirmed_too() -> None:
    unsure = decide(case(Forget(), on=mail(Authenticity.NONE)))
    assert unsure.changes == (Ask(forget=True),)


def test_forget_me_erases_when_it_is_really_they() -> None:
    assert decide(case(Forget(), known=Known((signature(),)))).changes == (Erase("amina@home.example"),)
    unsure = decide(case(Forget(), on=mail(Authenticity.NONE), known=Known((signature(),))))
    assert unsure.changes == (Ask(forget=True),)


def test_a_name_is_not_corrected_into_a_claim() -> None:
    claim = Rename(UA, "This letter is void", "")
    outcome = decide(case(claim, known=Known((signature(),))))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())
    assert any(
        isinstance(change, Correct)
        for change in decide(case(claim, known=Known((signature(),)), accepted=True)).changes
    )


def test_who_asks_to_be_taken_off_without_a_code_is_shown_the_letters_that_they_signed() -> None:
    asks = Unclear(Why.WHICH_LETTER, wish=Wish.WITHDRAW)
    (item,) = decide(case(asks, known=Known((signature(),)))).items
    assert [one.folded for one in item.campaigns] == [UA]
    assert decide(case(asks)).items[0].campaigns == ()


def test_forget_me_names_the_letters_that_had_gone_even_when_withdrawn_since() -> None:
    gone = replace(signature(SignatureState.WITHDRAWN), reason=AFTER_THE_LETTER)
    one = case(Forget(), known=Known((gone,)), standings={UA: standing(transmitted=True)})
    assert [each.folded for each in decide(one).items[0].campaigns] == [UA]
    taken_off = case(Forget(), known=Known((replace(gone, reason=""),)), standings={UA: standing(transmitted=True)})
    assert decide(taken_off).items[0].campaigns == ()


def test_who_withdraws_after_the_deadline_is_not_invited_to_sign_again() -> None:
    known = Known((signature(),))
    (item,) = decide(case(Withdraw(UA), known=known)).items
    assert item.deadline == campaign().deadline
    waiting = {UA: standing(state=CampaignState.AWAITING_APPROVAL, frozen=True)}
    (item,) = decide(case(Withdraw(UA), known=known, standings=waiting)).items
    assert (item.say, item.deadline) == (Say.WITHDRAWN, None)


def test_forget_me_of_somebody_unknown_and_unproven_is_asked_for_too() -> None:
    assert decide(unproven(Forget())).changes == (Ask(forget=True),)


HIDDEN = Person("Amina Diallo", withheld=("Greg Sprow", "public"))


def test_a_name_is_shown_again_by_its_owner_alone() -> None:
    known, intent = Known((signature(person=HIDDEN),)), ShowAgain(UA, ("Greg Sprow",))
    shown = Correct(1, "Amina Diallo", withheld=("public",))
    assert decide(case(intent, known=known)).changes == (shown,)
    asked = decide(case(intent, on=mail(Authenticity.NONE), known=known))
    assert asked.changes == (Ask(rename=(shown,)),)
    assert [item.say for item in asked.items] == [Say.CONFIRM_RENAME]


def test_where_nothing_is_withheld_there_is_nothing_to_show() -> None:
    outcome = decide(case(ShowAgain(UA, ("Greg Sprow",)), known=Known((signature(),))))
    assert outcome.changes == ()
    assert outcome.note.startswith("not understood")

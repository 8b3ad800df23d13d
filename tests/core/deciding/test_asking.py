"""Which question an answer asks: whether, which letter, whose name; and when it asks none."""

from dataclasses import replace

import pytest

from signbot.core.answers import NotUnderstood
from signbot.core.campaign import CampaignState, Person, SignatureState
from signbot.core.deciding.asking import question_about, which_to_sign
from signbot.core.deciding.decide import decide
from signbot.core.decision import Ask, Known, Use
from signbot.core.intents import Nothing, Refuse, Sign, Unclear, UnknownCode, Why
from signbot.core.mail.mail import Authenticity
from signbot.core.question import Asks, Question, Wish
from tests.core.deciding.cases import (
    AMINA,
    OTHER_CODE,
    OUSMANE,
    UA,
    both,
    case,
    elsewhere,
    mail,
    pending,
    signature,
    standing,
    unproven,
)

YES = Question(asks=Asks.YES, campaigns=(UA,))
WHICH = Question(asks=Asks.LETTER, campaigns=(UA, OTHER_CODE))
TAKE_OFF = replace(YES, wish=Wish.WITHDRAW, people=(AMINA,))
SIGNED = Known((signature(),))


def asked(intent: Unclear, known: Known | None = None, **more: object) -> Question | None:
    return question_about(case(intent, known=known, **more), intent)


@pytest.mark.parametrize(
    "why", [Why.NO_COMMAND, Why.QUOTE_UNCERTAIN, Why.ALTERNATIVES_DISAGREE, Why.NO_CODE, Why.CODES_DISAGREE]
)
def test_where_one_letter_is_in_question_a_yes_is_asked_for_and_among_several_a_number(why: Why) -> None:
    assert asked(Unclear(why, UA)) == asked(Unclear(why)) == YES  # by code or thread; the only open one
    assert asked(Unclear(why), standings=both()) == WHICH
    assert asked(Unclear(why, UA), standings=both()) == YES


@pytest.mark.parametrize("intent", [Unclear(Why.REFUSED, UA), Unclear(Why.NO_COMMAND, UA, against=True)])
def test_a_no_of_whoever_stands_on_the_letter_asks_whether_their_name_goes_off(intent: Unclear) -> None:
    stands, does_not = decide(case(intent, known=SIGNED)), decide(case(intent))
    assert [use.question for use in stands.changes if isinstance(use, Ask)] == [TAKE_OFF]
    assert TAKE_OFF not in [use.question for use in does_not.changes if isinstance(use, Ask)]


def test_nobody_is_asked_for_what_they_have_signed_or_for_a_letter_that_takes_no_names() -> None:
    assert asked(Unclear(Why.NO_COMMAND, UA), SIGNED) is None
    assert asked(Unclear(Why.NO_CODE), SIGNED, standings=both()) == replace(YES, campaigns=(OTHER_CODE,))
    delivered = {UA: standing(state=CampaignState.DELIVERED)}
    assert asked(Unclear(Why.NO_COMMAND, UA), standings=delivered) is None
    assert asked(Unclear(Why.NEEDS_NAME, UA), standings=delivered) is None


@pytest.mark.parametrize("why", [Why.REFUSED, Why.NOT_SIGNED])
def test_a_no_is_not_asked_again(why: Why) -> None:
    assert asked(Unclear(why, UA)) is None


def test_a_name_is_asked_for_with_the_names_that_may_be_meant() -> None:
    assert asked(Unclear(Why.NEEDS_NAME, UA)) == Question(asks=Asks.NAME, campaigns=(UA,))
    two = (AMINA, OUSMANE)
    assert asked(Unclear(Why.WHICH_NAME, UA, people=two)) == Question(asks=Asks.NAME, campaigns=(UA,), people=two)
    assert asked(Unclear(Why.NEEDS_NAME)) is None  # for which letter, a name alone would not tell
    renamed = Question(asks=Asks.NAME, wish=Wish.RENAME, campaigns=(UA,))
    assert asked(Unclear(Why.NEW_NAME, UA, wish=Wish.RENAME)) == renamed


def test_who_wants_a_name_off_is_asked_which_letter_then_which_name_then_whether() -> None:
    off = Unclear(Why.WHICH_LETTER, wish=Wish.WITHDRAW)
    assert asked(off, SIGNED, standings=both()) == TAKE_OFF
    two_letters = Known((signature(), elsewhere(2, SignatureState.COUNTED)))
    assert asked(off, two_letters, standings=both()) == replace(WHICH, wish=Wish.WITHDRAW)
    two_names = Known((signature(), signature(person=OUSMANE, number=2)))
    assert asked(off, two_names) == replace(TAKE_OFF, asks=Asks.NAME, people=(AMINA, OUSMANE))
    assert asked(off) is None
    assert asked(replace(off, why=Why.NO_COMMAND, campaign=UA), SIGNED) == TAKE_OFF  # a doubtful WITHDRAW


def test_an_unknown_code_asks_for_the_letters_that_are_like_it() -> None:
    outcome = decide(case(UnknownCode("UA 392/11", (UA,)), standings=both()))
    assert outcome.changes == (Ask(question=YES),)
    assert which_to_sign(case(), ()) is None


def test_a_list_is_no_longer_than_a_person_reads() -> None:
    people = tuple(Person(f"Person {number}") for number in range(9))
    question = asked(Unclear(Why.WHICH_NAME, UA, people=people))
    assert question is not None
    assert len(question.people) == 5


# The question and its answer in one decision -------------------------------------------------------------


def item_of(outcome_of: Unclear, **more: object) -> NotUnderstood:
    (item,) = decide(case(outcome_of, **more)).items  # type: ignore[arg-type]
    assert isinstance(item, NotUnderstood)
    return item


def test_what_waits_for_a_yes_is_asked_about_once_more() -> None:
    waits = Known((signature(SignatureState.PENDING),))
    assert decide(case(Unclear(Why.NO_COMMAND, UA), known=waits)).changes == (Ask(signatures=(1,)),)
    item = item_of(Unclear(Why.NO_COMMAND, UA), known=waits)
    assert (item.question, item.confirms) == (None, True)


def test_a_mail_asks_one_question_or_none() -> None:
    two = decide(case(Unclear(Why.NO_COMMAND, UA), Unclear(Why.NEEDS_NAME, OTHER_CODE), standings=both()))
    assert not any(isinstance(change, Ask) for change in two.changes)
    assert all(isinstance(item, NotUnderstood) and item.question is None for item in two.items)
    beside = decide(unproven(Sign(OTHER_CODE, (AMINA,)), Unclear(Why.NO_COMMAND, UA)))
    assert [change.question for change in beside.changes if isinstance(change, Ask)] == [None]


def test_a_question_is_used_up_by_a_wish_or_a_no_and_by_nothing_else() -> None:
    request = pending(signatures=(), question=YES)
    for intents, used in (
        ((Sign(UA, (AMINA,)),), True),
        ((Refuse(),), True),
        ((Unclear(Why.REFUSED, UA),), True),
        ((Unclear(Why.NO_COMMAND, UA),), False),
        ((Nothing("courtesy"),), False),
    ):
        outcome = decide(case(*intents, on=mail(Authenticity.NONE), request=request))
        assert (Use(7) in outcome.changes) == used


def test_a_yes_with_the_token_of_a_question_proves_the_address_for_its_letters_alone() -> None:
    request = pending(signatures=(), question=YES)
    counted = decide(unproven(Sign(UA, (AMINA,)), request=request))
    assert [change.state for change in counted.changes if hasattr(change, "state")] == [SignatureState.COUNTED]
    other = decide(unproven(Sign(OTHER_CODE, (AMINA,)), request=request))
    assert [change.state for change in other.changes if hasattr(change, "state")] == [SignatureState.PENDING]


def test_a_question_about_taking_off_proves_the_address_for_that() -> None:
    take_off = Unclear(Why.WHICH_LETTER, wish=Wish.WITHDRAW)
    assert not any(hasattr(change, "state") for change in decide(unproven(take_off, known=SIGNED)).changes)
    for question, at_once in ((TAKE_OFF, True), (YES, False)):
        waits = unproven(known=SIGNED, request=pending(signatures=(), question=question))
        assert waits.believed(signature()) == at_once


def test_a_question_is_no_reason_to_go_on_with_a_machine() -> None:
    talked = Known(idle_answers=3, answers_today=4)
    outcome = decide(case(Unclear(Why.NO_COMMAND, UA), on=mail(references=("<a@rrn.example>",)), known=talked))
    assert (outcome.items, outcome.changes) == ((), ())

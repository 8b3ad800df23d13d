"""Whom a wish means, letter by letter: one recipient, or nobody is signed before it is clear; it is never lost."""

from typing import Any

import pytest

from signbot.core.campaign import Person
from signbot.core.intents import (
    Confirm,
    Intent,
    Refuse,
    ShowAgain,
    Sign,
    Unclear,
    UnknownCode,
    Why,
    Withdraw,
    Withhold,
    WithholdAlways,
)
from signbot.core.question import Asks, Question
from signbot.core.reading.context import Context
from signbot.core.reading.not_shown_to import Meant, meant
from signbot.core.reading.understand import understand
from signbot.core.reading.withheld import EVERYBODY
from signbot.core.withholding import PUBLIC
from tests.core.mailmaker import mail
from tests.letters.seed import CAMPAIGN

CODE = CAMPAIGN.folded
ATTORNEY, SPROW = CAMPAIGN.recipients[0].label, CAMPAIGN.recipients[5].label
LABELS = tuple(one.label for one in CAMPAIGN.recipients)
AMINA = Person("Amina Diallo")
WHICH = Question(asks=Asks.RECIPIENT, campaigns=(CODE,), people=(AMINA,), recipients=LABELS)


def read(text: str, **around: Any) -> Intent:
    context = Context(
        campaigns=(CAMPAIGN,),
        open=frozenset({CODE}),
        bot_addresses=frozenset({"sign@rrn.example"}),
        languages=("en", "es"),
        **around,
    )
    (only,) = understand(mail(text, thread=bool(around)), context).intents
    return only


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Please don't show my name to the State Attorney on any letter", "State Attorney"),
        ("no mostrar mi nombre a Greg Sprow en ninguna carta", "Greg Sprow"),
        ("Ne montrez jamais mon nom à M. Sprow", "Sprow"),
        ("Never show my name to the public", PUBLIC),
    ],
)
def test_about_no_letter_it_is_about_all_of_them_as_their_writer_says_it(text: str, whom: str) -> None:
    found = read(text)
    assert isinstance(found, WithholdAlways)
    assert found.withheld == found.otherwise.withheld == (whom,)


def test_one_recipient_is_meant_or_several_or_none() -> None:
    assert meant(CAMPAIGN, ["the State Attorney", "greg sprow", PUBLIC]) == Meant((ATTORNEY, SPROW, PUBLIC))
    assert meant(CAMPAIGN, ["Mexico", "the mayor"]) == Meant((), unclear=("Mexico", "the mayor"))
    assert meant(CAMPAIGN, [EVERYBODY]) == Meant(everybody=True)


@pytest.mark.parametrize("said", ["the State Attorney", "Mr. López López", "Oaxaca State Attorney", "state attorny"])
def test_who_signs_is_kept_from_the_recipient_that_is_meant(said: str) -> None:
    intent = read(f"SIGN UA 329/11 - Ruth Lee, Dakar, not shown to {said}")
    assert isinstance(intent, Sign)
    (person,) = intent.people
    assert (person.name, person.place, person.withheld) == ("Ruth Lee", "Dakar", (ATTORNEY,))


@pytest.mark.parametrize("said", ["Mexico", "the mayor", "the Attorney General", "la Fiscalía", "him"])
def test_where_it_is_not_clear_who_is_meant_nobody_is_signed(said: str) -> None:
    intent = read(f"SIGN UA 329/11 not shown to {said}")
    assert not isinstance(intent, Sign)


def test_a_name_that_nobody_is_to_get_is_anonymous() -> None:
    intent = read("SIGN UA 329/11, not shown to anyone")
    assert isinstance(intent, Sign)
    assert intent.people[0].anonymous


def test_a_yes_to_our_request_brings_its_wish_along_and_a_no_stays_a_no() -> None:
    asked: dict[str, Any] = {"asked": True, "asked_for": (CODE,)}
    assert read("Yes, but don't show my name to Greg Sprow.", **asked) == Confirm(withheld=(SPROW,))
    assert read("No, and don't show my name to Greg Sprow.", **asked) == Refuse()
    unclear = read("Yes, but don't show my name to the mayor.", **asked)
    assert isinstance(unclear, Unclear)
    assert unclear.why is Why.WHICH_RECIPIENT


def test_a_wish_alone_is_about_a_name_that_stands_or_may_come_to_stand() -> None:
    intent = read("Please don't show my name to Greg Sprow", thread=(CODE,), answered=True)
    assert isinstance(intent, Withhold)
    assert intent.withheld == (SPROW,)


def test_what_is_asked_about_the_rest_of_the_mail_remembers_the_wish() -> None:
    assert read("SIGN not shown to Greg Sprow") == Unclear(Why.NO_CODE, withheld=("Greg Sprow",))
    assert read("SIGN UA 329/12 not shown to Greg Sprow") == UnknownCode("UA 329/12", (CODE,), ("Greg Sprow",))
    question = Question(asks=Asks.NAME, campaigns=(CODE,), withheld=("Greg Sprow",))
    answer = read("Ruth Lee", thread=(CODE,), question=question)
    assert isinstance(answer, Sign)
    assert answer.people[0].withheld == (SPROW,)


def test_a_withdrawal_is_one_whatever_stands_beside_it() -> None:
    assert read("WITHDRAW UA 329/11, not shown to Greg Sprow") == Withdraw(CODE)


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        ("1", (ATTORNEY,)),
        ("1 and 6", (ATTORNEY, SPROW)),
        ("the first", (ATTORNEY,)),
        ("Greg Sprow", (SPROW,)),
        ("The State Attorney, please", (ATTORNEY,)),
        ("not shown to Greg Sprow", (SPROW,)),
        ("all of them", LABELS),
    ],
)
def test_the_question_which_recipient_is_answered_by_a_number_a_name_or_an_office(
    said: str, labels: tuple[str, ...]
) -> None:
    intent = read(said, thread=(CODE,), question=WHICH)
    assert isinstance(intent, Sign)
    assert intent.people[0].withheld == labels


@pytest.mark.parametrize(("said", "why"), [("the mayor", Why.WHICH_RECIPIENT), ("No", Why.REFUSED)])
def test_what_does_not_answer_it_signs_nobody(said: str, why: Why) -> None:
    intent = read(said, thread=(CODE,), question=WHICH)
    assert isinstance(intent, Unclear)
    assert intent.why is why


@pytest.mark.parametrize(
    "said", ["You may show my name to Greg Sprow after all", "UA 329/11: my name may be shown to Greg Sprow"]
)
def test_a_wish_is_taken_back_of_the_letter_at_hand(said: str) -> None:
    assert read(said, thread=(CODE,)) == ShowAgain(CODE, (SPROW,))


@pytest.mark.parametrize(
    "said", ["You may show my name to the mayor after all", "You may show my name to Greg Sprow. Take me off UA 329/11"]
)
def test_where_it_is_not_clear_nothing_is_shown(said: str) -> None:
    assert not isinstance(read(said, thread=(CODE,)), ShowAgain)


@pytest.mark.parametrize(
    "words",
    [
        "SIGN UA 329/11, do not show to the president",
        "FIRMAR UA 329/11, no mostrar al presidente",
        "ASSINAR UA 329/11, não mostrar ao presidente",
        "Je signe UA 329/11, ne pas montrer au président",
        "UNTERSCHREIBEN UA 329/11, nicht dem Präsidenten zeigen",
        "SIGN UA 329/11 - Amina Diallo, do not show to the judge",
    ],
)
def test_whoever_is_named_and_gets_no_letter_is_asked_about_and_nobody_is_signed(words: str) -> None:
    intent = read(words)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.WHICH_RECIPIENT


def test_what_others_do_not_show_is_no_wish() -> None:
    intent = read("SIGN UA 329/11. They do not show mercy to the prisoners.")
    assert isinstance(intent, Sign)

"""What a mail comes to: the decision table of the product, case by case."""

from dataclasses import replace

from signbot.core.answers import Say
from signbot.core.campaign import (
    Person,
    SignatureState,
    VerifiedBy,
)
from signbot.core.deciding.decide import decide
from signbot.core.decision import Add, Ask, Erase, Known
from signbot.core.intents import (
    Forget,
    Nothing,
    Sign,
    Status,
    TooLong,
    TooManyNames,
    Unclear,
    UnknownCode,
    Why,
)
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Authenticity
from signbot.core.question import Asks, Question
from tests.core.deciding.cases import AMINA, UA, case, mail, says, signature


def test_forget_me_beside_other_commands_is_all_that_is_done() -> None:
    signs = Sign(UA, (Person("Amina Diallo"),))
    outcome = decide(case(signs, Forget(), Status()))
    assert (outcome.changes, outcome.verdict) == ((Erase("amina@home.example"),), Verdict.WITHDRAWN)
    assert [item.say for item in outcome.items] == [Say.FORGOTTEN]


def test_an_unknown_code_is_answered_with_the_nearest_and_never_guessed() -> None:
    outcome = decide(case(UnknownCode("UA 392/11", (UA,))))
    assert outcome.changes == (Ask(question=Question(asks=Asks.YES, campaigns=(UA,))),)
    assert outcome.items[0].campaigns[0].folded == UA


def test_a_long_list_is_held_whole_and_its_writer_is_told() -> None:
    people = tuple(Person(f"Person {number}") for number in range(9))
    outcome = decide(case(TooManyNames(UA, people)))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())
    assert [item.say for item in outcome.items] == [Say.HELD]


def test_what_is_too_long_is_held_and_a_machine_s_is_passed_over() -> None:
    outcome = decide(case(TooLong(9_000)))
    assert (outcome.verdict, outcome.changes, outcome.items) == (Verdict.HELD, (), ())
    machine = decide(case(TooLong(9_000), on=replace(mail(), automatic="List-Id")))
    assert machine.verdict is Verdict.AUTOMATIC


def test_courtesy_gets_no_answer_and_a_note_for_the_digest() -> None:
    outcome = decide(case(Nothing("only courtesy")))
    assert (outcome.verdict, outcome.items, outcome.note) == (Verdict.OTHER, (), "only courtesy")


def test_an_accepted_mail_counts_on_the_coordinator_s_word() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.FAIL), accepted=True))
    assert outcome.changes == (Add(UA, AMINA, SignatureState.COUNTED, VerifiedBy.COORDINATOR),)


def test_deciding_again_with_what_was_recorded_adds_nothing() -> None:
    first = decide(case(Sign(UA, (AMINA,))))
    (added,) = first.changes
    assert isinstance(added, Add)
    recorded = signature(added.state, added.person)
    assert decide(case(Sign(UA, (AMINA,)), known=Known((recorded,)))).changes == ()


def test_thanks_from_somebody_who_has_signed_want_no_answer() -> None:
    thanks = Unclear(Why.NO_COMMAND, UA, "Thank you!", courteous=True)
    assert says(case(thanks, known=Known((signature(),)))) == []
    assert says(case(thanks, known=Known((signature(SignatureState.PENDING),)))) == [Say.UNCLEAR]
    assert says(case(thanks)) == [Say.UNCLEAR]


# Refusals, strangers, machines, flags ------------------------------------------------------------


# What a token is good for ------------------------------------------------------------------------


# Alerts ------------------------------------------------------------------------------------------

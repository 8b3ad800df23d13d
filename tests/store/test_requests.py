"""What a confirmation request asks for comes back from its row as it went in."""

import json

from signbot.core.campaign import Person
from signbot.core.decision import Ask, Correct
from signbot.core.question import Asks, Question, Wish
from signbot.store.requests import asked, to_actions

EVERYTHING = Ask(withdraw=(3,), rename=(Correct(4, "Omar Diallo", "Dakar"),), forget=True, signatures=(1, 2))


def test_a_request_comes_back_as_it_was_asked() -> None:
    assert asked(json.loads(json.dumps(to_actions(EVERYTHING)))) == EVERYTHING


def test_a_question_comes_back_as_it_was_asked() -> None:
    people = Person("Amina Diallo", place="Cleveland", explicit=True), Person("Omar Diallo", anonymous=True)
    for question in (
        Question(asks=Asks.NAME, wish=Wish.WITHDRAW, campaigns=("ua329/11",), people=people),
        Question(asks=Asks.LETTER, campaigns=("ua12/12", "ua329/11")),
    ):
        back = asked(json.loads(json.dumps(to_actions(Ask(question=question)))))
        assert back == Ask(question=question)
        assert back.question is not None
        assert [one.explicit for one in back.question.people] == [one.explicit for one in question.people]


def test_that_two_forms_disagree_comes_back() -> None:
    told = Ask(signatures=(1,), text_alone=True)
    assert asked(json.loads(json.dumps(to_actions(told)))) == told
    assert told.without((2,)) == told


def test_a_signature_that_is_asked_about_twice_stands_there_once() -> None:
    assert to_actions(Ask(signatures=(2, 1, 2)))["signatures"] == [2, 1]


def test_a_request_for_a_release_concerns_no_signature() -> None:
    assert asked({}) == Ask()


def test_what_is_settled_is_asked_no_more() -> None:
    assert EVERYTHING.concerns == {1, 2, 3, 4}
    assert EVERYTHING.without((1, 3, 4)) == Ask(forget=True, signatures=(2,))

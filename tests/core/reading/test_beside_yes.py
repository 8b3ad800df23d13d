"""A wish for another letter beside a yes: to a question, to an alert. In reply to a request see `test_confirmation`."""

import pytest

from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, B, read, replying, signed

QUESTION = replying(
    A, answered=True, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"thread"})
)


@pytest.mark.parametrize(
    "text",
    [
        "Yes. SIGN UA 12/12 too",
        "Yes, and please add me to UA 12/12 as well.",
        "Sí, firmo. Y firmo también UA 12/12.",
        "Oui volontiers. Je signe aussi UA 12/12",
        "Ja. Ich heiße Aminata Diallo. Und für UA 12/12 unterschreibe ich auch.",
    ],
)
def test_both_are_signed(text: str) -> None:
    assert signed(read(text, context=QUESTION, thread=True)) == [A, B]


@pytest.mark.parametrize("text", ["Yes, UA 12/12", "Yes. SIGN UA 12/12 instead", "No. SIGN UA 12/12", "SIGN UA 12/12"])
def test_without_a_yes_of_its_own_the_letter_that_was_asked_about_is_not(text: str) -> None:
    assert A not in signed(read(text, context=QUESTION, thread=True))

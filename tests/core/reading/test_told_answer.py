"""`My answer is a yes` is one; what others answered, or may answer, is none."""

from signbot.core.intents import Sign
from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, read, replying
from tests.each import each

ASKED = replying(A, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"token"}))


@each(
    "text", ["A resposta é positiva", "Mi respuesta es afirmativa.", "Ma réponse est positive.", "My answer is a yes."]
)
def test_an_answer_that_is_told_to_be_a_yes_is_one(text: str) -> None:
    (sign,) = read(text, name="Amina Diallo", context=ASKED, thread=True)
    assert isinstance(sign, Sign)


@each(
    "text",
    [
        "A resposta não é positiva",
        "Se a resposta é positiva, assino",
        "A resposta do governo é positiva",
        "My husband says my answer is a yes",
        "If the answer is positive I will tell you",
        "Is the answer positive?",
    ],
)
def test_what_answer_others_gave_or_may_give_is_none(text: str) -> None:
    found = read(text, name="Amina Diallo", context=ASKED, thread=True)
    assert not any(isinstance(intent, Sign) for intent in found)

"""Which letters of our list an answer takes, and which it leaves: Mexico, Peru and Kenya."""

from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, B, C, read, replying, signed
from tests.each import each

WHICH = replying(
    answered=True, question=Question(asks=Asks.LETTER, campaigns=(A, B, C)), question_by=frozenset({"thread"})
)
TAKEN = (
    ("The one about the printer in Kenya. I bound books all my life, so that is the one for me.", [C]),
    ("La de Perú. Y la de México, como dije. La de Kenia no.", [B, A]),
    ("México e Peru, por favor. A do Quénia fica para outra altura", [A, B]),
    ("the second and the Mexico one, not Kenya", [B, A]),
    ("Die zu Kenia und die zu Peru, aber die zu Mexiko nicht.", [C, B]),
    ("Celle du Pérou. Pas celle du Mexique.", [B]),
)
NONE = """I live in Peru. Mexico is far away.
Not the Mexico one.
None of them, not even the Peru one
My sister wants the Peru one
I already signed the Peru one
Is it the Peru one?
The Mexico one? No.
The Peru one, but I don't want to sign
The Peru one is a lie
The one in Peru stinks
The one about Peru made me cry.
The Mexico one, and not the Mexico one
I have read the Peru one and the Mexico one.
The one in Peru is for my wife
I was in Mexico once. I was robbed
The Peru one I will look at later
the Peru one was wrong
Peru was a mistake
La de Perú ya la firmé
Everything except Peru""".splitlines()


@each(("text", "codes"), TAKEN)
def test_some_are_taken(text: str, codes: list[str]) -> None:
    assert signed(read(text, context=WHICH, thread=True)) == codes


@each("text", NONE)
def test_none_is(text: str) -> None:
    assert signed(read(text, context=WHICH, thread=True)) == []

"""A yes in a sentence of its own, and what is told besides."""

from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, read, replying, signed
from tests.each import each

YES_FIRST = [
    "Absolutely. I was a printer for forty years.",
    "Yes please. As a former prison officer I know what goes on when nobody is watching.",
    "Sim!!! Eu devia ter respondido antes, não vi o email.",
    "Yesss!!! I am an old man from Leeds.",
    "síííí, claro que sí!",
    "Von mir ein klares Ja.",
    "Mon oui, franc et massif.",
    "A big fat yes from me, and thank goodness something happens.",
]
NO_YES = [
    "Yes. My husband told me to.",
    "Yes. But my boss must never hear of it.",
    "Yes? Who reads it in the end?",
    "Yes. It breaks my heart to read this.",
    "yes to UA 12/12",
    "Yes. Edward Rosenthal, that's how I'd like it to read.",
    "Yes. If you take out the third paragraph.",
    "Yes. I signed one of these in 1981.",
    "Absolutely. Nothing will ever change.",
    "A yes from me needs more than a sad story.",
    "A yes changes everything.",
    "A yes from my boss.",
    "Yes I got your letter.",
]


ASKED = replying(A, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset())


@each("text", YES_FIRST)
def test_what_is_told_behind_a_yes_turns_nothing(text: str) -> None:
    assert signed(read(text, context=ASKED, thread=True, name="Ann Lee")) == [A]


@each("text", NO_YES)
def test_a_condition_a_question_somebody_else_or_another_name_is_asked_about(text: str) -> None:
    assert not signed(read(text, context=ASKED, thread=True, name="Ann Lee"))

"""What stands behind an act, in its clause."""

from signbot.core.intents import Intent
from tests.core.mailmaker import A, read, replying, signed
from tests.each import each

WHOLE = [
    "I want to sign UA 329/11 so my boys grow up decent",
    "I would like to put my name to it doing a school project on this",
    "Enter my name against UA 329/11",
    "Sign me up for UA 329/11 before I forget again",
    "Firmo UA 329/11 con todo mi apoyo a las familias",
]
OPEN = [
    "Add me to UA 329/11 haters",
    "I'll sign UA 329/11 the day hell freezes over",
    "I'll sign UA 329/11 at the end of the month",
    "I sign UA 329/11 as soon as you can prove it",
    "My signature for UA 329/11 appears twice",
    "Put me on your UA 329/11 blacklist",
    "I sign this contract UA 329/11",
    "Put my name against UA 329/11",
    "I sign UA 329/11 over my dead body",
    "Si firmo UA 329/11 me despiden",
]


def wanted(text: str) -> tuple[Intent, ...]:
    """What an answer to the letter's alert asks for."""
    return read(text, context=replying(A), thread=True)


@each("text", WHOLE)
def test_behind_a_whole_wish_open_words_turn_nothing(text: str) -> None:
    assert signed(wanted(text))


@each("text", OPEN)
def test_a_noun_that_goes_on_a_time_and_a_condition_are_asked_about(text: str) -> None:
    assert not signed(wanted(text))


def test_whoever_is_called_at_the_end_is_no_name() -> None:
    assert signed(wanted("sign me up mate")) == [A]
    assert not signed(wanted("put me on your blacklist"))

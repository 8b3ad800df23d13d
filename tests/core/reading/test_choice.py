"""Numbers of a list of ours, as people name them; and what only looks like one."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.question import Wish
from signbot.core.reading.choice import chosen, mended


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2", (2,)),
        ("2.", (2,)),
        ("#2)", (2,)),
        ("Number 2, please", (2,)),
        ("02", (2,)),
        ("the second one", (2,)),
        ("2nd", (2,)),
        ("I want to sign the second letter", (2,)),
        ("Two", (2,)),
        ("one", (1,)),
        ("1 and 3", (1, 3)),
        ("3, 1, 3", (3, 1)),
        ("both, 1 and 3", (1, 3)),
        ("all of them", (1, 2, 3)),
        ("La segunda, por favor", (2,)),
        ("número 2", (2,)),
        ("le deuxième, s'il vous plaît", (2,)),
        ("a segunda", (2,)),
        ("die zweite bitte", (2,)),
        ("Nr. 2", (2,)),
        ("the last one, please", (3,)),
        ("the 2 one", (2,)),
        ("la última", (3,)),
        ("Le dernier", (3,)),
        ("1 und der letzte", (1, 3)),
        ("just the second", (2,)),
        ("the one about 2", (2,)),
        ("La 2ª", (2,)),
        ("las tres", (1, 2, 3)),
        ("o segundo, obrigada", (2,)),
        ("la seconda, grazie", (2,)),
        ("de tweede graag", (2,)),
        ("drugą proszę", (2,)),
        ("wszystkie", (1, 2, 3)),
    ],
)
def test_a_number_is_named_in_many_ways(text: str, numbers: tuple[int, ...]) -> None:
    assert chosen(text, 3) == numbers


@pytest.mark.parametrize(
    "text", ["", "4", "0", "2 of my friends", "not the second", "the second world war", "1 or 2", "withdraw 2",
             "Una", "one second", "Un segundo", "all the best", "first tell me more", "dos cosas",
             "2 if you change it", "the one", "one more", "please", "not the last one", "the last one I signed",
             "at 2 pm", "both", "las dos", "both, 1",
             "the last thing I want"]
)  # fmt: skip
def test_a_word_that_may_make_something_else_of_it_chooses_nothing(text: str) -> None:
    assert chosen(text, 3) == ()


def test_a_verb_must_be_that_of_the_question() -> None:
    assert (chosen("sign 2", 3), chosen("sign 2", 3, Wish.WITHDRAW)) == ((2,), ())
    assert (chosen("remove 2", 3), chosen("remove 2", 3, Wish.WITHDRAW)) == ((), (2,))


OFFERED = ("ua329/11", "ua12/12")
BOOK = CodeBook([*OFFERED, "ua83/18"])


@pytest.mark.parametrize(
    "text",
    ["Sorry! UA 329/11", "I meant UA 329/11", "Oops, typo. UA 329/11", "It's 329/11, sorry.", "UA 329/11",
     "Perdón, UA 329/11", "Pardon, c'est UA 329/11", "Entschuldigung, UA 329/11",
     "The right code is UA 329/11, thank you"]
)  # fmt: skip
def test_a_wrong_code_is_mended_by_the_right_one(text: str) -> None:
    assert mended(text, OFFERED, BOOK) == ("ua329/11",)


@pytest.mark.parametrize(
    "text",
    ["", "Sorry", "UA 83/18", "UA 329/11?", "UA 329/11 is a scam, sorry", "Sorry, not UA 329/11", "I signed UA 329/11",
     "I meant UA 329/11 but my husband forbids it", "UA 329/11, my mistake, forget it", "What is UA 329/11"]
)  # fmt: skip
def test_a_code_beside_other_words_mends_nothing(text: str) -> None:
    assert mended(text, OFFERED, BOOK) == ()


@pytest.mark.parametrize("text", ["both", "las dos", "alle beide", "both of them please", "both, 1 and 2"])
def test_both_are_the_two_of_a_list_of_two(text: str) -> None:
    assert chosen(text, 2) == (1, 2)

"""Which of the names that we offered an answer takes."""

import pytest

from signbot.core.campaign import Person
from signbot.core.reading.offered import offered


def taken(text: str, *names: str) -> str:
    people = [Person(name) for name in names]
    at = offered(text.splitlines(), people)
    return "" if at is None else names[at]


@pytest.mark.parametrize(
    "text",
    [
        "Moira",
        "It's me, Moira",
        "moira quinn, not my husband",
        "Moira Quinn, please, and not Tom. He says he isn't one for petitions.",
        "Moira Quinn. Tom doesn't want to be on any list.",
        "Put Moira down. Tom isn't bothered either way",
        "Moira\n\nTom",
        "as Moira Quinn, thank you, and sorry, I don't have my own email",
        "C'est Moira",
        "Nur ich, also Moira Quinn. Mein Mann möchte nicht.",
        "A nombre de Moira, por favor. Tom no firma cartas.",
        "Moira Quinn mesmo, o Tom só empresta o computador",
    ],
)
def test_one_is_taken_whatever_is_told_of_the_other(text: str) -> None:
    assert taken(text, "Moira Quinn", "Tom Quinn") == "Moira Quinn"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, Moira",
        "Ask Moira",
        "Not Moira, she never agreed",
        "Moira will think about it",
        "Moira is away until Monday",
        "Is it Moira?",
        "Neither Moira nor Tom",
        "Leave Moira out of it",
        "No longer needed, thanks. Moira Quinn",
        "I don't want to sign, Moira",
        "Moira changed her mind",
        "Moira can't sign. Just Moira",
        "Moira, Tom",
        "Fragen Sie Moira",
        "Sans Moira",
        "Quinn",
    ],
)
def test_what_only_speaks_of_one_takes_none(text: str) -> None:
    assert not taken(text, "Moira Quinn", "Tom Quinn")


def test_a_word_that_both_have_tells_them_not_apart() -> None:
    assert taken("Daniel please", "Dan Ahern", "Daniel Ahern") == "Daniel Ahern"
    assert not taken("Ahern please", "Dan Ahern", "Daniel Ahern")

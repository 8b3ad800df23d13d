"""Name and place anew, from the sentences of a mail."""

from signbot.core.reading.anew import Anew, anew_in

AMINA = "Amina Diallo"


def test_name_and_place_of_two_sentences() -> None:
    said = ["I'm Aminata, not Amina", "I live in Dakar"]
    assert anew_in([*said, "Thank you"], AMINA) == Anew("Aminata Diallo", "Dakar", True, False, frozenset(said))


def test_nothing_and_two_things_are_none() -> None:
    assert anew_in(["Thank you"], AMINA) is None
    assert anew_in(["I live in Dakar", "I live in Lyon"], AMINA) is None


def test_a_place_alone_leaves_the_name() -> None:
    assert anew_in(["I live in Dakar"], AMINA) == Anew("", "Dakar", True, False, frozenset({"I live in Dakar"}))

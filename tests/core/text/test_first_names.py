"""Which words are first names."""

import pytest

from signbot.core.text.first_names import is_given, is_only_given, is_second_given


@pytest.mark.parametrize(
    "word", ["María", "maria", "MARIA", "Kwame", "Fatoumata", "Xóchitl", "Владимир", "Jean-Luc", "D'Angelo", "“Pepe”"]
)
def test_first_names_of_the_world(word: str) -> None:
    assert is_given(word)


@pytest.mark.parametrize("word", ["Free", "Stop", "Urgent", "Mexico", "de", "van", "Akron", "", "-"])
def test_other_words(word: str) -> None:
    assert not is_given(word)


def test_a_town_may_be_a_first_name_as_well() -> None:
    assert is_given("Florence")
    assert not is_only_given("Florence")
    assert is_only_given("Mary")


@pytest.mark.parametrize(("word", "second"), [("Carlos", True), ("Ángel", True), ("Martín", False), ("Cruz", False)])
def test_the_second_word_of_a_name_is_a_first_name_or_a_surname(word: str, second: bool) -> None:
    assert is_second_given(word) is second

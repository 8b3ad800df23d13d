"""How a name is written, and how words of a sentence are."""

import pytest

from signbot.core.reading.name_shape import (
    Like,
    begins_proper,
    is_known,
    is_proper,
    is_written_like_one,
    led,
    likeness,
    small_words,
)


@pytest.mark.parametrize(
    ("name", "like"),
    [
        ("Mary Smith", Like.NAME),
        ("Okpara Love", Like.EITHER),
        ("mary smith", Like.EITHER),
        ("Free Them Now", Like.COMMENT),
        ("this is terrible", Like.COMMENT),
        ("Mary 44313", Like.COMMENT),
        ("THESE ARE INNOCENT", Like.COMMENT),
    ],
)
def test_a_name_is_told_by_its_shape(name: str, like: Like) -> None:
    assert likeness(name, "Peter Brown", said=False) is like


def test_who_says_that_a_name_follows_is_believed() -> None:
    assert likeness("Okpara Love", "", said=True) is Like.NAME


def test_small_words_are_certain_in_small_letters_and_may_be_names_with_a_capital() -> None:
    assert small_words("we will do it".split())[0] > 0
    assert small_words(["My", "Nguyen"]) == (0, 1)
    assert small_words("Ana de la Cruz".split()) == (0, 0)


def test_a_capital_may_stand_behind_what_is_elided() -> None:
    assert all(map(is_proper, ("d'Arc", "al-Rashid", "李明", "Ø")))
    assert not any(map(is_proper, ("arc", "d'arc", "1")))
    assert is_written_like_one(["Ludwig", "van", "Beethoven"])
    assert begins_proper("Ana ruiz")
    assert not begins_proper("")


def test_names_that_are_known() -> None:
    assert is_known("Peter", "Peter Smith")
    assert not is_known("Peter", "")


def test_a_phrase_leads_to_a_name() -> None:
    assert led("Signed by: Mary", "says_name") == (True, "Mary")
    assert led("Mary", "says_name") == (False, "Mary")

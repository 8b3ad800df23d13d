"""A name near to the one that we have, in a sentence that speaks of them."""

import pytest

from signbot.core.reading.respelt import Respelt, respelt

AMINA = "Amina Diallo"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("I'm Aminata, not Amina", "Aminata Diallo"),
        ("Yes, but please with my initial: Amina B. Diallo", "Amina B. Diallo"),
        ("My name has an accent: Dialló", "Amina Dialló"),
        ("Can you print it as Amina Diallo-Sow", "Amina Diallo-Sow"),
        ("Schreiben Sie bitte Dr. Amina Diallo", "Dr. Amina Diallo"),
        ("Mi nombre completo es Amina Diallo Sow, gracias", "Amina Diallo Sow"),
        ("It's Aminata Diallo by the way", "Aminata Diallo"),
        ("je m'appelle Aminata et non Amina", "Aminata Diallo"),
    ],
)
def test_it_is_theirs_by_its_nearness(sentence: str, name: str) -> None:
    found = respelt(sentence, AMINA)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Amina Diallo",
        "Aminata Diallo",  # with nothing beside it: a signature
        "Love, Aminata",
        "I am Amina Diallo",
        "My mother is Amina N. Diallo",
        "Amira says hello",
        "We love Aminata",
        "Is my name Aminata?",
        "I'm not Aminata",
        "Omar Diallo is my husband",
        "My name is Carol Jones",
        "Aminata Diallo is my cousin, I know",
        "I'm Aminata but did not sign",
        "Dear Amena, thank you",
    ],
)
def test_it_is_not_theirs_or_says_nothing_new(sentence: str) -> None:
    assert respelt(sentence, AMINA) is None


@pytest.mark.parametrize(
    ("known", "sentence", "name"),
    [
        ("Amina Diallo", "Under my maiden name please, Amina Sow, instead of the other one", "Amina Sow"),
        ("Minata", "Print the whole of it: Minatou Diallo", "Minatou Diallo"),
        ("Amina Diallo", "Bitte unter meinem Mädchennamen: Amina Sow", "Amina Sow"),
        ("Amina Diallo", "Con mi nombre de soltera, Amina Sow, en lugar del otro", "Amina Sow"),
    ],
)
def test_another_family_name_is_theirs_where_a_word_says_so(known: str, sentence: str, name: str) -> None:
    found = respelt(sentence, known)
    assert found is not None
    assert (found.name, found.near) == (name, False)


@pytest.mark.parametrize(
    "sentence",
    [
        "My sister Amina Sow wants to sign",
        "My daughter's name: Amina Sow",
        "My grandmother's maiden name was Amina Sow",
        "I don't want my maiden name, Amina Sow, on it",
        "Amina Sow, my neighbour, says hello",
        "My teacher: Amina Sow",
    ],
)
def test_another_family_name_may_be_anothers(sentence: str) -> None:
    assert respelt(sentence, AMINA) is None


def test_two_ways_to_write_it_are_none() -> None:
    assert respelt("I'm Aminata or my Dialló", AMINA) is None


def test_a_place_behind_it_belongs_to_it() -> None:
    assert respelt("Could it say Amina B. Diallo, Toledo please?", AMINA) == Respelt(
        "Amina B. Diallo", "Toledo", True, True
    )


def test_a_word_that_we_do_not_know_makes_it_less_sure() -> None:
    found = respelt("I scribbled Aminata", AMINA)
    assert found is not None
    assert not found.surely

"""The place that is typed beside a name."""

import pytest

from signbot.core.reading.places import and_place, place_of, places, without_postcode


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Akron OH 44313-1234", "Akron OH"),
        ("London SW1A 1AA", "London"),
        ("Ottawa K1A 0B1", "Ottawa"),
        ("de Rosario", "Rosario"),
        ("New York NY 10001", "New York NY"),
        ("Ciudad de México", "Ciudad de México"),
        ("Rio de Janeiro", "Rio de Janeiro"),
        ("I live in Hudson", "Hudson"),
        ("thank you", ""),
        ("akron", ""),
        ("to free them", ""),
    ],
)
def test_the_place_beside_a_name(text: str, place: str) -> None:
    assert place_of(text) == place


def test_a_place_behind_a_name_begins_with_a_preposition_or_a_verb() -> None:
    assert and_place("Mary Smith from Akron") == ("Mary Smith", "Akron")
    assert and_place("Mary Smith and I live in Hudson") == ("Mary Smith", "Hudson")
    assert and_place("Joan of Arc") == ("Joan of Arc", "")


def test_a_place_has_at_most_three_parts() -> None:
    assert places(["Akron", "Ohio", "USA", "Earth"], small=False) == "Akron, Ohio, USA"
    assert places(["Akron", "thank you"], small=False) == "Akron"


def test_a_number_alone_stays() -> None:
    assert without_postcode("44113") == "44113"
    assert without_postcode("50667 Köln") == "Köln"


@pytest.mark.parametrize("title", ["Mrs", "Miss", "Ms.", "Dr"])
def test_how_somebody_is_addressed_is_no_place(title: str) -> None:
    assert place_of(title) == ""

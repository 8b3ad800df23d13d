"""Where the writer lives stands beside their name, where a sentence of its own says so."""

import pytest

from signbot.core.intents import Sign
from tests.core.mailmaker import read
from tests.each import each


def _places(text: str) -> list[str]:
    found = read(text, name="Marcela Urrutia")
    return [person.place for intent in found if isinstance(intent, Sign) for person in intent.people]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I sign UA 12/12. I live in Akron.", "Akron"),
        ("I sign UA 12/12. I am from Lima but I live in Akron now.", "Akron"),
        ("Hola gente, sumen mi firma a la UA 12/12. Soy de Rosario.", "Rosario"),
        ("Ich unterschreibe UA 12/12. Ich wohne in Burgdorf.", "Burgdorf"),
        ("Assino a UA 12/12. Moro em Recife.", "Recife"),
    ],
)
def test_a_place_that_is_told_is_taken(text: str, place: str) -> None:
    assert _places(text) == [place]


@each(
    "text",
    [
        "I sign UA 12/12. My mother lives in Lima.",
        "I sign UA 12/12. I don't live in Akron",
        "I sign UA 12/12. I no longer live in Akron",
        "I sign UA 12/12. When I lived in Lima it was worse.",
        "I sign UA 12/12. Do not print that I live in Akron.",
        "Firmo la UA 12/12. Mi marido es de Rosario.",
    ],
)
def test_another_place_is_none_of_theirs(text: str) -> None:
    assert _places(text) == [""]

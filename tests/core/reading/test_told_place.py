"""Where somebody says that they live."""

import pytest

from signbot.core.reading.told_place import told_place


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("By the way I live in Akron now", "Akron"),
        ("I'm from Akron, Ohio", "Akron, Ohio"),
        ("Could you add that I'm from Dakar", "Dakar"),
        ("Please add my city: Dakar", "Dakar"),
        ("My town is Hudson, could you add that?", "Hudson"),
        ("Esqueci de dizer que moro em Recife, pode acrescentar?", "Recife"),
        ("Por cierto, vivo en Puebla", "Puebla"),
        ("Übrigens wohne ich in Köln", "Köln"),
        ("J'habite à Lyon, merci", "Lyon"),
    ],
)
def test_theirs(sentence: str, place: str) -> None:
    assert told_place(sentence) == place


@pytest.mark.parametrize(
    "sentence",
    [
        "I don't live in Dakar",
        "My sister lives in Dakar",
        "Do you live in Dakar?",
        "When I live in Dakar I will tell you",
        "I live in Ohio and am very worried about this",
        "The prisoner, living in Oaxaca, is ill",
        "I live in hope",
        "I live in",
    ],
)
def test_not_theirs_or_no_place(sentence: str) -> None:
    assert told_place(sentence) == ""

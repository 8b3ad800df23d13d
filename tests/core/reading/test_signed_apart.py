"""A signature at the end of a sentence that has no full stop."""

import pytest

from signbot.core.mail.own_words import own_words
from signbot.core.reading.signed_apart import signed_apart


def lines(text: str, name: str) -> list[str]:
    return [line.text for line in signed_apart(own_words(text, ()), name).lines]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ja, ich unterschreibe gern|Ingrid Baumann", "Ingrid Baumann"),
        ("I would like to sign that letter|Jonathan Peel", "Jonathan Peel"),
        ("Kindly count me among the signatories|D. Achebe", "Desmond Achebe"),
        ("You may put me down|L. Birch", "Leonard Birch"),
        ("Please take me off|Jane Q. Roe", "Jane Roe"),
    ],
)
def test_the_name_in_from_ends_a_line_of_its_own(text: str, name: str) -> None:
    assert lines(text.replace("|", " "), name) == text.split("|")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("My name is Ingrid Baumann", "Ingrid Baumann"),
        ("Sign as Ingrid Baumann", "Ingrid Baumann"),
        ("Please print me as Dr Fiona McAllister", "Fiona McAllister"),
        ("Please add Rosemary Tate", "Rosemary Tate"),
        ("SIGN UA 329/11 Ingrid Baumann", "Ingrid Baumann"),
        ("Thank you, Ingrid Baumann", "Ingrid Baumann"),
        ("I sign for my mother Ada Baumann", "Ingrid Baumann"),
        ("I sign this letter Ingrid", "Ingrid Baumann"),
        ("Ingrid Baumann", "Ingrid Baumann"),
        ("I sign Ingrid", "Ingrid"),
        ("Please strike Donald Eckhart from the list", "Donald Eckhart"),
        ("Please add Ingrid Baumann and her sister", "Ingrid Baumann"),
    ],
)
def test_all_other_lines_stay_whole(text: str, name: str) -> None:
    assert lines(text, name) == [text]

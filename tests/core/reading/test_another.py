"""Somebody else for whom the writer wants a name on the letter."""

import pytest

from signbot.core.reading.another import another_signer

AMINA = "Amina Diallo"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("My husband Martin Weiss would like to sign too", "Martin Weiss"),
        ("My husband, Martin Weiss, wants to sign", "Martin Weiss"),
        ("Please add my husband Martin Weiss as well", "Martin Weiss"),
        ("My wife Ann Lee also wants to sign", "Ann Lee"),
        ("mi esposo Martín Weiss también quiere firmar", "Martín Weiss"),
        ("Mein Mann Martin Weiss möchte auch unterschreiben", "Martin Weiss"),
        ("mon mari Martin Weiss signe aussi", "Martin Weiss"),
    ],
)
def test_they_are_named_and_wish_to_sign(sentence: str, name: str) -> None:
    found = another_signer([sentence, "Thank you"], AMINA)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee told me to sign",
        "My wife is Ann Lee",
        "I sign because Ann Lee asked",
        "Ann Lee does not want to sign",
        "If Ann Lee signs I will too",
        "I would sign for Ana Ruiz",
        "Ann Lee has already signed",
        "Amina Diallo would like to sign",
        "A. Diallo wants to sign",
    ],
)
def test_nobody_else_wishes_it(sentence: str) -> None:
    assert another_signer([sentence], AMINA) is None


def test_of_two_nobody_knows_who_is_meant() -> None:
    assert another_signer(["Ann Lee wants to sign", "Martin Weiss wants to sign"], AMINA) is None

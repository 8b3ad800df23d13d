"""What is said to supporters, as data: each answer has its kind."""

from dataclasses import fields

from signbot.core.answers import KIND, REQUESTS, Item, Say, ToConfirm


def test_every_answer_has_a_kind() -> None:
    assert set(KIND) == set(Say)


def test_what_asks_to_confirm_says_until_when() -> None:
    assert {say for say, kind in KIND.items() if kind is ToConfirm} == {*REQUESTS} - {Say.CONFIRM_JOIN}


def test_no_kind_has_a_field_that_another_kind_means_otherwise() -> None:
    types: dict[str, set[object]] = {}
    for kind in KIND.values():
        for field in fields(kind):
            types.setdefault(field.name, set()).add(field.type)
    assert {name for name, found in types.items() if len(found) > 1} == set()
    assert all(issubclass(kind, Item) for kind in KIND.values())

"""Answers that differ in their values alone have one shape."""

from dataclasses import replace
from datetime import UTC

from signbot.core.answers import Answer, Item, Say
from signbot.core.campaign import Person
from signbot.edges.templates import samples
from signbot.edges.templates.later import Hidden, Place
from signbot.edges.templates.shape import MOST_VALUES, Shape, placed, shape_of

SIGNED = samples.item(Say.SIGNED)


def of(item: Item, language: str = "en") -> Shape:
    shape = shape_of(samples.answer(language, item))
    assert shape is not None
    return shape


def test_another_name_and_another_count_are_another_value_of_one_shape() -> None:
    other = replace(SIGNED, people=(Person("Boris", place="Kyiv"),), count=7)
    assert of(other).key == of(SIGNED).key
    assert of(SIGNED).values == ("Amina Diallo", "Cleveland OH", 42, "ua-329-11")
    assert of(other).values == ("Boris", "Kyiv", 7, "ua-329-11")


def test_whatever_else_an_answer_holds_is_its_shape() -> None:
    people = (samples.AMINA,)
    others = [
        replace(SIGNED, people=(Person("Amina Diallo"),)),
        replace(SIGNED, people=people * 2),
        replace(SIGNED, people=(replace(samples.AMINA, anonymous=True),)),
        replace(SIGNED, untold=True),
        replace(SIGNED, deadline=None),
        replace(SIGNED, deadline=samples.DEADLINE.astimezone(UTC)),
        replace(SIGNED, campaign=replace(samples.CAMPAIGN, title="PERU")),
        replace(SIGNED, former="x"),
        samples.item(Say.SIGNED_LATE),
    ]
    keys = {of(SIGNED).key, of(SIGNED, "es").key, *(of(item).key for item in others)}
    assert len(keys) == 2 + len(others)


def test_places_stand_where_the_values_are_in_their_order() -> None:
    for answer in samples.answers("en"):
        shape = shape_of(answer)
        assert shape is not None
        assert shape_of(answer) == shape
        assert [place._index for place in _places(placed(answer))] == list(range(len(shape.values)))


def _places(value: object) -> list[Place]:
    if isinstance(value, Place):
        return [value]
    parts = value if isinstance(value, tuple) else _fields(value)
    return [place for part in parts for place in _places(part)]


def _fields(value: object) -> list[object]:
    """In their order; a campaign stays as it is."""
    if not hasattr(type(value), "__dataclass_fields__") or value in (samples.CAMPAIGN, samples.SECOND):
        return []
    return [getattr(value, name) for name in type(value).__dataclass_fields__]  # type: ignore[attr-defined]


def test_what_no_template_says_is_no_part_of_it() -> None:
    answer = samples.answer("en", SIGNED)
    other = replace(answer, in_reply_to="<2@home.example>", references=("<1@home.example>",))
    assert shape_of(other) == shape_of(answer)
    assert isinstance(placed(answer).to, Hidden)


def test_a_list_of_more_people_than_is_worth_it_has_none() -> None:
    item = replace(SIGNED, people=(Person("Amina"),) * MOST_VALUES)
    assert shape_of(samples.answer("en", item)) is None
    assert isinstance(samples.answer("en", item), Answer)

"""An answer taken apart: its shape, which decides how it reads, and the words and numbers that are its own.

    Answer ─► key: language, what is said, about which letters, how many people, what is empty ─► one draft for all
          └─► values: names, codes, counts, the token, in one order                           ─► filled into it

Answers of one shape differ in their values alone.
"""

from collections.abc import Hashable, Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any

from signbot.core.answers import Answer, Monthly, News, NotUnderstood
from signbot.core.campaign import Campaign, Person, Signature
from signbot.core.question import Question
from signbot.core.value import dataclass
from signbot.edges.templates.later import Hidden, Place

MOST_VALUES = 60  # a list of more people is written anew each time
_WORD, _NUMBER = "a word", "a number"
# Words that choose what is said, and are no words for people
_CHOOSING: dict[Any, tuple[str, ...]] = {
    Answer: ("language",),
    Signature: ("campaign",),
    Person: ("withheld",),
    Question: ("campaigns",),
    NotUnderstood: ("where",),
    News: ("text",),
    Monthly: ("month", "text"),
}
# What no packaged template says; a draft whose template asks for it comes to nothing
_UNSAID: dict[Any, tuple[str, ...]] = {
    Answer: ("to", "in_reply_to", "references"),
    Signature: ("id", "supporter", "email", "received_at", "verified_by", "language", "text_hash", "flags", "proof"),
}


@dataclass(frozen=True, slots=True)
class Shape:
    key: Hashable
    values: tuple[str | int, ...]


class _Same:
    """A letter in a key: the very same one, so that a changed one is another."""

    __slots__ = ("_campaign",)

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other._campaign is self._campaign

    def __hash__(self) -> int:
        return id(self._campaign)


def shape_of(answer: Answer) -> Shape | None:
    """None: an answer with too many values."""
    values: list[str | int] = []
    key = _key(answer, values)
    return Shape(key, tuple(values)) if len(values) <= MOST_VALUES else None


def placed(answer: Answer) -> Answer:
    """The answer with a place for each of its values, in their order."""
    places = map(Place, range(MOST_VALUES + 1))
    made: Answer = _placed(answer, places)
    return made


def _key(value: Any, values: list[str | int]) -> Hashable:
    kind: Any = type(value)
    if kind is str:
        return _noted(value, values, _WORD) if value else ""
    if kind is int:
        return _noted(value, values, _NUMBER)
    if kind is tuple:
        return tuple([_key(part, values) for part in value])
    if kind is Campaign:
        return _Same(value)
    if kind is datetime:
        return (value, value.tzinfo, value.fold)  # equal moments read otherwise in another zone
    if parts := _parts(kind):
        return (kind, *[getattr(value, name) if fixed else _key(getattr(value, name), values) for name, fixed in parts])
    choice: Hashable = value  # a member of an enum, yes or no, None
    return choice


def _placed(value: Any, places: Iterator[Place]) -> Any:
    kind: Any = type(value)
    if kind is str or kind is int:
        return next(places) if value or kind is int else ""
    if kind is tuple:
        return tuple([_placed(part, places) for part in value])
    if kind is Campaign or not (parts := _parts(kind)):
        return value
    known = {name: getattr(value, name) if fixed else _placed(getattr(value, name), places) for name, fixed in parts}
    return kind(**{name: Hidden() for name in _UNSAID.get(kind, ())}, **known)


@cache
def _parts(kind: Any) -> tuple[tuple[str, bool], ...]:
    """The fields of a dataclass, and whether each stands in the key as it is; () for any other type."""
    if not is_dataclass(kind):
        return ()
    names = (field.name for field in fields(kind))
    return tuple((name, name in _CHOOSING.get(kind, ())) for name in names if name not in _UNSAID.get(kind, ()))


def _noted(value: str | int, values: list[str | int], what: str) -> str:
    values.append(value)
    return what

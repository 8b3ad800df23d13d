"""Versions of a letter's text: which one was in force when, and under which a name may stand.

    in_force(versions, a moment) ─► the text that could be seen then
    shown(versions, what we sent them, …) ─► the newest text that somebody has seen, as far as we know
    accepted(versions)           ─► the texts that count as the present one

A name stands under the text that its owner has seen, and under no other. Where a change is of form alone, and a
coordinator has said that the names are kept, two texts count as one. What changed is told by `core.letter.changes`.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A text of a letter, from the moment on from which it was in force."""

    number: int  # from 1: which text it is; one that comes back keeps its number
    hash: str  # `Campaign.text_hash`
    since: datetime
    content: str = ""  # `Campaign.signed_text`; "" where only its hash is known
    kept: bool = False  # of form alone: who stands under the one before stands under it, too
    asks: bool = False  # whoever stands under an earlier one is shown it, and asked
    who: str = ""
    why: str = ""


# Which one -----------------------------------------------------------------------------------------


SAME_SECOND = timedelta(seconds=1, microseconds=-1)  # so coarse is the time at which a mail arrives


def in_force(versions: Sequence[Version], at: datetime) -> Version | None:
    """The text that could be seen at that moment: the first one before any. `versions`: in the order of time."""
    before = [one for one in versions if one.since <= at]
    return before[-1] if before else next(iter(versions), None)


def accepted(versions: Sequence[Version]) -> frozenset[str]:
    """Hashes of the texts that count as the present one: itself, and what differs from it in form alone."""
    if not versions:
        return frozenset()
    found, grows = {versions[-1].hash}, True
    pairs = [{before.hash, after.hash} for before, after in pairwise(versions) if after.kept]
    while grows:
        more = found.union(*(pair for pair in pairs if pair & found))
        found, grows = more, len(more) > len(found)
    return frozenset(found)


def asked_since(versions: Sequence[Version]) -> datetime:
    """Since when somebody who was asked was asked about the present text, or one that counts as it. At least one."""
    place = len(versions) - 1
    while place and versions[place].kept:
        place -= 1
    return versions[place].since


def shown(versions: Sequence[Version], moments: Iterable[datetime], given: Iterable[str], at: datetime) -> str:
    """The hash of the newest text that we know somebody to have seen by the moment `at`; "" where there is none.

    `moments`: when what we have sent them with the letter in it was written. `given`: hashes of the texts under which
    they gave a name before. Of somebody about whom we know nothing of that kind: what could be seen in that second.
    """
    places = {one.hash: place for place, one in enumerate(versions)}  # of a text that came back: the last
    found = [written.hash for moment in moments if (written := in_force(versions, moment))]
    found += [one for one in given if one in places]
    if not found:
        now = in_force(versions, at + SAME_SECOND)
        return now.hash if now else ""
    return max(found, key=places.__getitem__)


# What changed --------------------------------------------------------------------------------------


class Part(StrEnum):
    """Of a letter."""

    TITLE = "title"
    TO = "to"  # whom it goes to, one a line
    CC = "cc"
    SALUTATION = "salutation"
    BODY = "body"
    CLOSING = "closing"
    SIGNERS = "signers"
    STATEMENT = "statement"
    LANGUAGE = "language"


# Groups of them
WHOM = (Part.TO, Part.CC)
IN_WORDS = (Part.TITLE, Part.SALUTATION, Part.BODY, Part.CLOSING, Part.STATEMENT)  # one text each


class Edit(StrEnum):
    """What became of words."""

    KEPT = "kept"
    STRUCK = "struck"
    ADDED = "added"


class Run(NamedTuple):
    """Words that stand together."""

    edit: Edit
    text: str


class Changed(NamedTuple):
    """What changed in one part of the letter."""

    part: Part
    language: str  # of a translation; "": the letter itself
    passages: tuple[tuple[Run, ...], ...]  # with some words around each change; () where only the layout changed

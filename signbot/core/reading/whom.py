"""Whom a mail names that may ask us to sign: our question shows them, and a yes to it signs them, and nobody else.

`You can count on the Fischers: Ruth Fischer, Martin Fischer, Ben Fischer` ─► Do you want to sign with these names?

own sentences ─► each place where a name may begin ─► several whole names, or one that is set apart ─► people, or ()
"""

import re
from collections.abc import Iterator

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.behind import People, behind
from signbot.core.reading.details import is_house
from signbot.core.reading.name_shape import begins_proper, is_of_a_sentence
from signbot.core.reading.pieces import Command
from signbot.core.reading.said import Said
from signbot.core.reading.same_person import is_same
from signbot.core.reading.told_name import ToldName, told_name
from signbot.core.text.first_names import is_given
from signbot.core.value import replace

_COMMA = re.compile(r",\s*(?:\w{2,4}\s+)?")  # and the `but` behind it
_WORD = re.compile(r"[^\s(\"“«]\S*")
_LONGEST = 400  # characters of a list of names: what is longer is a text, and costs time
_MARKED = re.compile(r"[:(–—]\s*$")  # what stands behind it is set apart


def whom(said: Said, command: Command | None = None) -> tuple[Person, ...]:
    """() where the display name, or nobody for certain, is meant."""
    if command is not None and (command.refused or command.adds):
        return ()  # somebody else, perhaps: that is another question
    named = {tuple(names.key(person.name) for person in people): people for people in _named(said)}
    return _with_place(said, next(iter(named.values()))) if len(named) == 1 else ()


def _with_place(said: Said, people: tuple[Person, ...]) -> tuple[Person, ...]:
    """With the one that stands in a line of its own: `City: Akron`."""
    places = {detail.value for detail in said.found.details if detail.kind == "city" and detail.value}
    if len(places) != 1:
        return people
    (place,) = places
    return tuple(person if person.place else replace(person, place=place) for person in people)


def _named(said: Said) -> Iterator[tuple[Person, ...]]:
    known = names.of_sender(said.mail.sender)
    for sentence in said.sentences:
        if people := next(filter(None, (_at(sentence, word.start(), known) for word in _WORD.finditer(sentence))), ()):
            yield people
        elif (told := _told(sentence)) and not told.added and (told.own or _is_theirs(told.person.name, known)):
            yield (told.person,)


def _told(sentence: str) -> ToldName | None:
    """In the whole sentence, or between commas: `I want to sign, please print my name as Ann Lee`."""
    return next(filter(None, map(told_name, (sentence, *_COMMA.split(sentence)))), None)


def _at(sentence: str, begin: int, known: str) -> tuple[Person, ...]:
    """The people who are named from there to the end of the sentence."""
    before, rest = sentence[:begin], sentence[begin:]
    if before.endswith("("):
        rest = rest.partition(")")[0]
    first = rest.split()[0].strip(",")
    if len(rest) > _LONGEST or not begins_proper(rest) or is_of_a_sentence(first):
        return ()
    found = behind(rest)
    if not isinstance(found, People) or found.others or not all(" " in person.name for person in found.people):
        return ()
    if found.several:
        return found.people if all(is_given(person.name.split()[0]) for person in found.people) else ()
    apart = not before.strip() or _MARKED.search(before) is not None
    return found.people if apart and _is_theirs(found.people[0].name, known) else ()


def _is_theirs(name: str, known: str) -> bool:
    """Printed otherwise than the sender's display name; or of somebody whose display name is none."""
    if names.key(name) == names.key(known):
        return False
    return is_same(name, known) or is_house(known) or " " not in known

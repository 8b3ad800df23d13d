"""Who signs: `Name:` lines, what follows the code, or the From display name; and what stands beside the name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from signbot.core import names
from signbot.core.address import Address
from signbot.core.campaign import Person
from signbot.core.intents import Why
from signbot.core.reading.details import BREAK, Detail, is_courtesy, is_place, name_and_place, names_after_arrow
from signbot.core.reading.pieces import Command
from signbot.core.text.lexicon import WORD, no_names, phrases, words_of
from signbot.core.text.plain import plain

_NUMBER = re.compile(r"\d{2}")
_EDGES = " \t.,;:!–—-"
_BESIDE = ("organisation", "behalf", "title", "city", "country")


@dataclass(frozen=True, slots=True)
class Named:
    """The people of a command, or why there are none; `source` says where the names stood."""

    people: tuple[Person, ...] = ()
    why: Why | None = None
    source: str = ""


def people(command: Command, details: Sequence[Detail], sender: Address | None, not_names: frozenset[str]) -> Named:
    """Whom a SIGN means. `details`: those of its own line and of the lines around it."""
    listed, refused = _listed(details)
    if refused:
        return Named(why=Why.NAME_REFUSED)
    base = _base(details)
    if listed:
        several = any(names.is_two_people(person.name) for person in listed)
        return (
            Named(why=Why.WHOSE_NAMES)
            if several
            else Named(tuple(_beside(base, person) for person in listed), source="Name:")
        )
    if command.household or _are_two(name_and_place(command.tail)[0]):
        return Named(why=Why.WHOSE_NAMES)
    if names.is_blank(name_and_place(command.tail)[0]):  # a form that was not filled in
        return Named(why=Why.NEEDS_NAME)
    return _checked(*_one(command, base, sender, not_names))


def is_household(details: Sequence[Detail]) -> bool:
    """Whether two or more names are given, so that nobody need ask whose they are."""
    return len(_listed(details)[0]) > 1


def is_name_given(command: Command) -> bool:
    """Whether one person's name follows the code."""
    return names.is_like(name_and_place(command.tail)[0], no_names())


def new_name(command: Command, details: Sequence[Detail]) -> tuple[str, str, Why | None]:
    """What `NAME <code> Old -> New` says: (old, new, why not)."""
    old, new = names_after_arrow(names.trimmed(command.tail, " \t:,;.–—-!*_\"“”'"))
    new = _without_courtesy(new)
    if not new:
        new = next((detail.value for detail in details if detail.kind == "name"), "")
    if not new.strip():
        return "", "", Why.NEW_NAME
    unsaid = phrases("anonymous").anywhere(WORD.findall(plain(new))) is not None
    if unsaid or names.refusal(new) or _is_sentence(new) or _is_placeholder(new):
        return "", "", Why.NEW_NAME
    why = Why.WHOSE_NAMES if names.is_two_people(new) else None
    return names.clean(old), names.clean(new), why


def _without_request(value: str) -> tuple[str, bool]:
    """`Amina Diallo, please keep it private`: the name, and whether it is not to be printed. A street is cut off."""
    parts = BREAK.split(value, maxsplit=1)
    if len(parts) < 2:
        return value, False
    said = WORD.findall(plain(parts[1]))
    hidden = any(phrases(group).anywhere(said) for group in ("anonymous", "publish"))
    return (parts[0], hidden) if hidden or _NUMBER.search(parts[1]) else (value, False)


def _is_placeholder(value: str) -> bool:
    """`see below`, `n/a`, `[your name]`: nothing that could be printed."""
    return phrases("placeholder").is_all(WORD.findall(plain(value)))


def _is_sentence(text: str) -> bool:
    """`it is misspelled`: lower case, and words of no name."""
    said = WORD.findall(plain(text))
    return not text.strip()[:1].isupper() and not words_of("sentence").isdisjoint(said)


def said_names(command: Command, details: Sequence[Detail]) -> tuple[str, ...]:
    """The names that a WITHDRAW gives; none when it gives none."""
    listed, _ = _listed(details)
    if listed:
        return tuple(person.name for person in listed)
    text, _ = name_and_place(command.tail)
    return (names.clean(text),) if names.is_like(text, no_names()) else ()


def _listed(details: Sequence[Detail]) -> tuple[list[Person], bool]:
    """The people of `Name:` lines, each with the details below it; whether one of them is no name."""
    found: list[Person] = []
    refused = False
    for detail in details:
        if detail.kind == "name" and detail.value and not _is_anonymous(detail.value):
            value, hidden = _without_request(_without_courtesy(detail.value))
            refused = refused or names.refusal(value) is not None or _is_placeholder(value)
            found.append(Person(names.clean(value), anonymous=hidden, explicit=True))
        elif found and detail.value and detail.kind != "name":
            refused = refused or (detail.kind in _BESIDE and names.refusal_beside(detail.value) is not None)
            found[-1] = _with(found[-1], detail)
    return found, refused


def _base(details: Sequence[Detail]) -> Person:
    """What is said before any name, or for all of them."""
    base = Person("")
    named = False
    for detail in details:
        named = named or (detail.kind == "name" and bool(detail.value) and not _is_anonymous(detail.value))
        if detail.kind == "anonymous" or (detail.kind == "name" and _is_anonymous(detail.value)):
            base = replace(base, anonymous=True)
        elif detail.value and (not named or detail.kind == "behalf"):
            base = _with(base, detail)
    return base


def _with(person: Person, detail: Detail) -> Person:
    value = names.clean(detail.value)
    if _is_placeholder(value):
        return person
    match detail.kind:
        case "city" | "country":
            return replace(person, place=", ".join(filter(None, (person.place, value))))
        case "organisation":
            return replace(person, organisation=value)
        case "title":
            return replace(person, title=value)
        case "behalf" if plain(value) not in _ourselves():
            return replace(person, organisation=value, for_organisation=True)
        case _:
            return person


def _are_two(text: str) -> bool:
    """`María López and Juan Ruiz` after the code."""
    halves = names.halves(text)
    return len(halves) > 1 and all(names.is_like(half, no_names()) for half in halves)


def _ourselves() -> frozenset[str]:
    return phrases("self").words


def _beside(base: Person, person: Person) -> Person:
    return replace(
        person,
        organisation=person.organisation or base.organisation,
        place=person.place or base.place,
        title=person.title or base.title,
        anonymous=base.anonymous or person.anonymous,
        for_organisation=person.for_organisation or base.for_organisation,
    )


def _one(command: Command, base: Person, sender: Address | None, not_names: frozenset[str]) -> tuple[Person, str]:
    """The one who signs, where no `Name:` line says so."""
    text, rest = name_and_place(command.tail)
    known = names.of_sender(sender)
    if names.is_like(text, no_names()) and plain(text) not in not_names and not is_courtesy(WORD.findall(plain(text))):
        if _is_one_word(text) and len(known.split()) > 1:
            return replace(base, name=known), "From"  # `– Amina`, or `– Cleveland`: the display name says more
        place = names.clean(rest) if is_place(rest) else ""
        return replace(base, name=names.clean(text), place=base.place or place), "after the code"
    return replace(base, name=known), "From"


def _is_one_word(text: str) -> bool:
    """In a script that has capitals: elsewhere a whole name is often written without a space."""
    return len(text.split()) == 1 and text[:1].isupper()


def _checked(person: Person, source: str) -> Named:
    beside = (person.organisation, person.title, person.place)
    if (person.name and names.refusal(person.name)) or any(value and names.refusal_beside(value) for value in beside):
        return Named(why=Why.NAME_REFUSED)
    name = names.clean(person.name)
    person = person if name == person.name else replace(person, name=name)
    if not person.name and person.for_organisation and person.organisation:
        person = replace(person, name=person.organisation)
    if not person.name and not person.anonymous:
        return Named(why=Why.NEEDS_NAME)
    return Named((person,), source=source)


def _is_anonymous(value: str) -> bool:
    return phrases("anonymous").is_all(WORD.findall(plain(value)))


def _without_courtesy(text: str) -> str:
    """`to María López, thanks!` without what is only polite, and without the word that leads to the name."""
    kept = text
    for mark in (",", ";", "."):
        head, _, rest = kept.rpartition(mark)
        said = WORD.findall(plain(rest))
        if said and is_courtesy(said):
            kept = head
    said = names.trimmed(kept, _EDGES).split()
    while len(said) > 1 and said[-1].islower() and said[-1] in words_of("courtesy"):
        said.pop()
    if len(said) > 1 and said[0] in words_of("new_name") and said[1][:1].isupper():
        said = said[1:]
    return names.trimmed(" ".join(said), _EDGES)

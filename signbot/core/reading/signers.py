"""Who signs: `Name:` lines, what follows the code, or the From display name; and what stands beside the name."""

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from typing import NamedTuple

from signbot.core import names
from signbot.core.address import Address
from signbot.core.campaign import Person
from signbot.core.intents import Rename, Unclear, Why
from signbot.core.question import Wish
from signbot.core.reading.behind import (
    Behind,
    Comment,
    People,
    Undecided,
    added,
    behind,
    with_the_writer,
)
from signbot.core.reading.below import Below
from signbot.core.reading.details import (
    BREAK,
    OF_NAMES,
    Detail,
    is_courtesy,
    is_house,
    name_and_place,
    names_after_arrow,
)
from signbot.core.reading.earned import is_nobody, is_town
from signbot.core.reading.name_shape import is_proper, is_written_like_one
from signbot.core.reading.pieces import Command
from signbot.core.reading.places import place_of, without_postcode
from signbot.core.reading.same_person import is_fuller, is_of_family, is_same, is_shorter
from signbot.core.reading.told_name import told_name
from signbot.core.text import grammar
from signbot.core.text.first_names import is_given, is_only_given
from signbot.core.text.lexicon import WORD, phrases, words_of
from signbot.core.text.plain import plain
from signbot.core.text.words import of_names
from signbot.core.value import dataclass, replace

_NUMBER = re.compile(r"\d{2}")
_EDGES = " \t.,;:!–—-"
_BESIDE = ("organisation", "behalf", "for", "title", "city", "country")


@dataclass(frozen=True, slots=True)
class Named:
    """The people of a command, or why there are none; `source` says where the names stood.

    WHICH_NAME: `people` are the choices. `spoken`: they are read from free words, and wait for a yes.
    """

    people: tuple[Person, ...] = ()
    why: Why | None = None
    source: str = ""
    spoken: bool = False


def people(
    command: Command, details: Sequence[Detail], sender: Address | None, below: Below, titles: frozenset[str]
) -> Named:
    """Whom a SIGN means. `details`: those of its own line and of the lines around it; `below`: names below it."""
    listed, refused = _listed(details)
    if refused:
        return Named(why=Why.NAME_REFUSED)
    base = _base(details)
    if listed:
        return _of_lines(listed, base)
    known = names.of_sender(sender)
    if spokesman := _spokesman(base, known):
        return spokesman
    if command.adds:
        return _of_added(command.adds, base, known)
    found = _of_account(_behind(command.tail, _as_name(known), titles), command.tail, known)
    written = bool(command.codes and command.languages)  # by themselves, and not for an answer of theirs
    named = _typed(command, found, base, known) or _below(below, base, known, typed=written)
    if named := named or _in_their_name(base, known):
        return named
    if beside := _with_the_writer(command.tail, _as_name(known)):
        return _spoken(beside, base)
    if command.household:
        return Named(why=Why.WHOSE_NAMES)
    if names.is_blank(name_and_place(command.tail)[0]):  # a form that was not filled in
        return Named(why=Why.NEEDS_NAME)
    place = found.place if isinstance(found, Comment) else ""
    return _of_sender(below, replace(base, place=base.place or place), known)


def _spokesman(base: Person, known: str) -> Named | None:
    """`on behalf of Sisters of Peace, Ruth Klein, director`: the writer, or a person and no place; else None."""
    said, _, rest = (part.strip() for part in base.place.partition(","))
    if not base.for_organisation or " " not in said:
        return None
    title = rest if rest.islower() else ""
    person = replace(base, name=said, title=base.title or title, place="" if title else rest)
    if is_same(said, known):
        return _checked(person, "beside the organisation")
    is_person = is_only_given(said.split(maxsplit=1)[0]) and isinstance(behind(f" - {said}"), People)
    return _which((person,), replace(base, place=""), known) if is_person else None


def _behind(tail: str, known: str, titles: frozenset[str]) -> Behind:
    """Who stands behind the code; several behind a colon, whatever leads to them: `tous les deux : Ann et Bob Lee`."""
    found = behind(tail, known, titles)
    several = behind(tail.rpartition(":")[2], known, titles) if ":" in tail else found
    return several if isinstance(several, People) and several.several else found


def _of_account(found: Behind, tail: str, known: str) -> Behind:
    """`… Regards, W. Prentice, Truro`: in a closing the account tells the whole name; right behind the code it stands
    as it was typed."""
    if not isinstance(found, People) or found.several or found.said or not is_shorter(found.people[0].name, known):
        return found
    typed = tail.lstrip(_EDGES).startswith(found.people[0].name.split()[0])
    return found if typed else Comment(found.people[0].place)


def _of_added(name: str, base: Person, known: str) -> Named:
    """`Add Ruth Lee`: the writer, if they are called so, or by no whole name; else perhaps somebody beside them."""
    name, _, place = name.partition(",")  # `include Ruth Lee, Akron, in the letter`
    person = _beside(base, Person(names.clean(name), place=place_of(place, small=True)))
    theirs = is_same(name, known) or (" " not in _as_name(known).strip() and not is_of_family(name, known))
    return _checked(person, "added") if theirs else _which((person,), base, known)


def _with_the_writer(text: str, known: str) -> tuple[Person, ...]:
    """Those whom the writer names beside themselves, and the writer; () where their name is not known."""
    beside = with_the_writer(text)
    if not beside.writer or any(is_same(person.name, known) for person in beside.people):
        return beside.people
    both = is_house(known) and len(beside.people) > 1  # `añádannos a mi esposa y a mí: Tomás Oliver y Inés Cano`
    return beside.people if both else (Person(known), *beside.people) if known else ()


def _of_lines(listed: Sequence[Person], base: Person) -> Named:
    """`Name:` lines, each one person, or two who share it: `Name: Robert & Elaine Fischer`."""
    joined = [_two_of(person.name) if names.is_two_people(person.name) else None for person in listed]
    if any(found is not None and not isinstance(found, People) for found in joined):
        return Named(why=Why.WHOSE_NAMES)
    everybody = [
        replace(person, name=each.name)
        for person, found in zip(listed, joined, strict=True)
        for each in (found.people if isinstance(found, People) else (person,))
    ]
    spoken = len(everybody) > len(listed)
    return Named(tuple(_beside(base, person) for person in everybody), source="Name:", spoken=spoken)


def _two_of(written: str) -> Behind:
    """`Pablo Etcheverry y Silvina Rossi`, in whose line only names stand; not so `José Ortega y Gasset`."""
    found, words = behind(written), written.split()
    between = [at for at, word in enumerate(words) if plain(word) in of_names("joins")]
    if isinstance(found, People) or len(between) != 1:
        return found
    sides = words[: between[0]], words[between[0] + 1 :]
    whole = all(len(side) > 1 and is_proper(side[0]) and is_proper(side[-1]) for side in sides)
    known = any(is_given(side[0]) for side in sides) and is_written_like_one(sides[0]) and is_written_like_one(sides[1])
    everybody = tuple(Person(names.clean(" ".join(side))) for side in sides)
    return People(everybody) if whole and known else found


def _typed(command: Command, found: Behind, base: Person, known: str) -> Named | None:
    """Who stands behind the code; None where nobody does. `for Bob Ross` may be the writer's friend, or a prisoner."""
    match found:
        case People() if found.several:
            return _spoken(found.people, base)
        case People() if found.others and not is_same(found.people[0].name, known):
            return Named(why=Why.WHOSE_NAMES)
        case People() if found.said and command.household:
            return _which(found.people, base, known)
        case People() if not command.household:
            return _checked(_beside(base, found.people[0]), "after the code")
        case Undecided() if [names.key(person.name) for person in found.people] == [names.key(known)]:
            return None  # `…, ruth lee`, from Ruth Lee
        case Undecided() if any(names.is_two_people(person.name) for person in found.people):
            return Named(why=Why.WHOSE_NAMES)
        case Undecided() if _are_nobody(command, found, known):
            return None
        case Undecided() if not (command.household or base.anonymous):
            return _which(found.people, base, known)
        case _:
            return None


def _are_nobody(command: Command, found: Undecided, known: str) -> bool:
    """`- Cleveland`; not so `SIGN UA 329/11 looks like spam`, which is asked."""
    told = [person.name for person in found.people]
    small = any(word.islower() for name in told for word in name.split())
    return all(is_nobody(name, known) for name in told) and not (small and command.codes)


def _in_their_name(base: Person, known: str) -> Named | None:
    """`au nom de Jean et Marie Dupont`: people, and no house. One of them alone may be anybody, but for the writer."""
    found = behind(base.organisation, known) if base.for_organisation else Comment()
    if not isinstance(found, Comment) and is_same(found.people[0].name, known):
        return _checked(Person(found.people[0].name, place=base.place), "in their own name")
    if not isinstance(found, People) or not is_given(found.people[0].name.split()[0]):
        return None
    alone = Person("", place=base.place)
    return _spoken(found.people, alone) if found.several else Named(why=Why.WHOSE_NAMES)


def _below(below: Below, base: Person, known: str, *, typed: bool) -> Named | None:
    """Who stands on lines of their own below the command; `typed`: with a code, where a name is awaited."""
    if below.listed:
        return _spoken(below.listed, base)
    if below.asked and is_town(below.asked[0], known) and not typed:
        return None
    if below.asked and _as_name(known) and not is_house(known):
        return _which(below.asked, base, known)
    return _checked(_beside(base, below.asked[0]), "below the code") if below.asked else None


def _of_sender(below: Below, base: Person, known: str) -> Named:
    """The display name; else who closes the mail. Who gives another name than it has is asked."""
    closing = below.closing
    if closing is None and (_is_handle(known) or _is_nobodys(known, base)) and not base.anonymous:
        return Named(why=Why.NEEDS_NAME)
    if closing is None or base.anonymous or base.for_organisation:
        return _checked(replace(base, name=known), "From")
    person, display = closing.person, "" if is_house(known) else _as_name(known)
    same = is_same(person.name, display)
    better = closing.printed or (same and is_fuller(person.name, display))
    called = person.name.split()[0].casefold() == known.casefold()  # `im kayleigh bowers`, from `kayleigh`
    if not display or better or called or (" " not in display and (same or closing.said)):
        certain = closing.certain or called
        return _checked(_beside(base, person), "the closing") if certain else _which((person,), base, known)
    likely = closing.certain and (" " not in display or is_of_family(person.name, display))
    if not same and (closing.said or likely) and not is_nobody(person.name, display):
        return _which((person,), base, known)
    place = person.place if same else ""
    return _checked(replace(base, name=known, place=base.place or place), "From")


def _spoken(people: Sequence[Person], base: Person) -> Named:
    """Several, out of free words: they are shown to the writer, who says yes."""
    everybody = tuple(replace(_beside(base, person), explicit=True) for person in people)
    refused = any(names.refusal(person.name) for person in everybody)
    return Named(why=Why.NAME_REFUSED) if refused else Named(everybody, source="a list", spoken=True)


def _which(typed: Sequence[Person], base: Person, known: str) -> Named:
    """Under the typed name, or the display name? One who is nobody in particular is no choice."""
    display = (replace(base, name=known),) if _as_name(known) else ()
    return Named(tuple(_beside(base, person) for person in typed) + display, why=Why.WHICH_NAME)


def _as_name(known: str) -> str:
    """The display name where it is a person's; "" for `jroe77`, `mary.smith`, `amina`."""
    return "" if _is_handle(known) or (known.islower() and " " not in known) else known


def _is_nobodys(known: str, base: Person) -> bool:
    """`Casa Arriola`, and no word of who signs: a house has no name of its own; `Charlotte Church` has one."""
    return is_house(known) and not (base.for_organisation or is_given(known.split(maxsplit=1)[0]))


def _is_handle(known: str) -> bool:
    """`jroe77`, `j_roe`: the name of a mailbox."""
    return " " not in known and any(char.isdigit() or char in "_@" for char in known)


def somebody_else(command: Command, sender: Address | None) -> tuple[Person, ...]:
    """Whom a doubtful command adds in the place of its sender, and the sender: `Please add my husband Luis Soto …`."""
    name, known = added(command.tail, relation=command.household), names.of_sender(sender)
    if not name or is_same(name, known):
        return ()
    return _which((Person(names.clean(name)),), Person(""), known).people


def is_household(details: Sequence[Detail]) -> bool:
    """Whether two or more names are given, so that nobody need ask whose they are."""
    return len(_listed(details)[0]) > 1


def is_name_given(command: Command) -> bool:
    """Whether one person's name follows the code."""
    return bool(command.adds) or isinstance(behind(command.tail), People)


class NewName(NamedTuple):
    """How somebody is to be printed, or why that can't be told. What is "" stays as it is."""

    old: str = ""
    new: str = ""
    place: str = ""
    why: Why | None = None

    def intent(self, code: str) -> Rename | Unclear:
        if self.why:
            return Unclear(self.why, code, wish=Wish.RENAME)
        return Rename(code, self.new, self.old, self.place)


def new_name(command: Command, details: Sequence[Detail]) -> NewName:
    """What `NAME <code> Old -> New, Place` says; `City: Akron` below it gives the place alone."""
    beside = reduce(_with, (detail for detail in details if detail.kind in ("city", "country")), Person(""))
    old, new = names_after_arrow(names.trimmed(command.tail, " \t:,;.–—-!?*_\"“”'"))
    new = _without_courtesy(new)
    if not new:
        new = _without_courtesy(next((detail.value for detail in details if detail.kind == "name"), ""))
    if not new.strip():
        return NewName(place=beside.place, why=None if beside.place else Why.NEW_NAME)
    if not is_proper(new) and (told := told_name(new)):
        new = told.person.name  # `it's José Ramírez, with accents`
    new, place = _apart_from_place(new)
    unsaid = phrases("anonymous").anywhere(WORD.findall(plain(new))) is not None
    if unsaid or names.refusal(new) or _is_sentence(new) or _is_placeholder(new):
        return NewName(why=Why.NEW_NAME)
    why = Why.WHOSE_NAMES if names.is_two_people(new) else None
    return NewName(names.clean(old), names.clean(new), beside.place or place, why)


def _apart_from_place(new: str) -> tuple[str, str]:
    """`José Ramírez, Akron`; not so `Jane Roe, Ph.D.`"""
    found = behind(new)
    people = found.people if isinstance(found, People) else ()
    placed = [person for person in people if person.place]
    return (placed[0].name, placed[0].place) if len(people) == 1 and placed else (new, "")


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
    if command.adds:
        return (command.adds,)
    found = behind(command.tail)
    return () if isinstance(found, Comment) else tuple(person.name for person in found.people)


def _listed(details: Sequence[Detail]) -> tuple[list[Person], bool]:
    """The people of `Name:` lines, each with the details below it; whether one of them is no name."""
    found: list[Person] = []
    refused = False
    for detail in _joined(details):
        if detail.kind == "name" and detail.value and not _is_anonymous(detail.value):
            person, value = _of_line(_without_courtesy(detail.value))
            refused = refused or names.refusal(value) is not None or _is_placeholder(value)
            found.append(person)
        elif found and detail.value and detail.kind != "name":
            refused = refused or (detail.kind in _BESIDE and names.refusal_beside(detail.value) is not None)
            found[-1] = _with(found[-1], detail)
    return found, refused


def _of_line(value: str) -> tuple[Person, str]:
    """What a `Name:` line says, also `Mary Smith, Akron OH 44313`; and the name as it is written."""
    name, hidden = _without_request(value)
    found = behind(name if hidden else value)
    if isinstance(found, People) and not found.several and (found.people[0].place or _is_turned(found, name)):
        return replace(found.people[0], anonymous=hidden, explicit=True), found.people[0].name
    return Person(names.clean(name), anonymous=hidden, explicit=True), name


def _is_turned(found: People, written: str) -> bool:
    """`Kohlhaas, Stefanie`, `LEFÈVRE Chloé`: other than it is written."""
    return names.key(found.people[0].name) != names.key(written)


def _joined(details: Sequence[Detail]) -> Iterator[Detail]:
    """`First name:` and `Last name:` below each other, in any order, as one `Name:`; also `Nombre:`, `Apellidos:`."""
    parts: list[Detail] = []
    for detail in details:
        of_name = detail.kind in OF_NAMES and bool(detail.value)
        if parts and detail.value and not (of_name and _goes_on(parts, detail)):
            yield _whole(parts)
            parts = []
        if of_name:
            parts.append(detail)
        else:
            yield detail
    if parts:
        yield _whole(parts)


def _goes_on(parts: Sequence[Detail], detail: Detail) -> bool:
    """Whether a part belongs to the name that is being given: of each kind there is one, or several in a row."""
    kinds = [part.kind for part in parts]
    if detail.kind == "name":
        return "name" not in kinds and len(set(kinds)) == 1
    if detail.kind in kinds:
        return kinds[-1] == detail.kind  # `Segundo apellido:`, `Middle name:`
    return len(set(kinds)) < len(OF_NAMES) - 1 or kinds[-1] == "given"


def _whole(parts: Sequence[Detail]) -> Detail:
    """`Name:` is the family name beside `First name:`, and the first name beside `Last name:`."""
    said = {kind: " ".join(part.value for part in parts if part.kind == kind) for kind in OF_NAMES}
    if not said["family"] and names.key(said["name"]).startswith(names.key(said["given"]) + " "):
        return Detail("name", said["name"])
    order = ("name", "given", "family") if said["family"] else ("given", "name")
    return Detail("name", " ".join(filter(None, (said[kind] for kind in order))))


def _base(details: Sequence[Detail]) -> Person:
    """What is said before any name, or for all of them."""
    base = Person("")
    named = False
    for detail in _joined(details):
        named = named or (detail.kind == "name" and bool(detail.value) and not _is_anonymous(detail.value))
        if detail.kind == "anonymous" or (detail.kind == "name" and _is_anonymous(detail.value)):
            base = replace(base, anonymous=True)
        elif detail.value and (not named or detail.kind in ("behalf", "for")):
            base = _with(base, detail)
    return base


def _with(person: Person, detail: Detail) -> Person:
    value = names.clean(detail.value)
    if _is_placeholder(value):
        return person
    match detail.kind:
        case "city" | "country":
            return replace(person, place=", ".join(filter(None, (person.place, without_postcode(value)))))
        case "organisation":
            return replace(person, organisation=value)
        case "title":
            return replace(person, title=value)
        case "behalf" | "for" if plain(value) not in _ourselves():
            return replace(person, organisation=value, for_organisation=True)
        case _:
            return person


def _ourselves() -> frozenset[str]:
    return grammar.words_of("self")


def _beside(base: Person, person: Person) -> Person:
    return replace(
        person,
        organisation=person.organisation or base.organisation,
        place=person.place or base.place,
        title=person.title or base.title,
        anonymous=base.anonymous or person.anonymous,
        for_organisation=person.for_organisation or base.for_organisation,
    )


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


def _not_denied(text: str) -> str:
    """`Aminata, not Amina`, `Aminata y no Amina`: what stands before it."""
    words = text.split()
    for at, word in enumerate(words[1:], 1):
        if word.islower() and plain(word) in grammar.words_of("not"):
            joined = plain(words[at - 1]) in of_names("joins") and at > 1
            return " ".join(words[: at - joined])
    return text


def _without_courtesy(text: str) -> str:
    """`to María López, thanks!` without what is only polite, and without the word that leads to the name."""
    kept = _not_denied(text)
    for mark in (",", ";", "."):
        head, _, rest = kept.rpartition(mark)
        said = WORD.findall(plain(rest))
        if said and is_courtesy(said):
            kept = head
    said = names.trimmed(kept, _EDGES).split()
    for length in (3, 2, 1):  # `por favor`, `thank you`
        if len(said) > length and " ".join(said[-length:]).islower() and is_courtesy(said[-length:]):
            said = said[:-length]
    if len(said) > 1 and said[0] in words_of("new_name") and said[1][:1].isupper():
        said = said[1:]
    return names.trimmed(" ".join(said), _EDGES)

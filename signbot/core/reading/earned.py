"""Do words where a name may stand earn being one? They must, where the account tells a whole name already.

`Volontiers. Pointe-Noire.`, `simón, agréguenme`, `Santa Cruz do Sul` under Prosper Mabiala ─► his name, no question

words ─► a first name or a title among them, or a word of the account's name, or several with capitals that are no
town's ─► somebody; one word with a capital that nobody is called is a place, or nothing
"""

from collections.abc import Iterable
from dataclasses import replace

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.mail.own_words import Own
from signbot.core.reading.details import is_house, is_named_place
from signbot.core.reading.name_shape import is_proper, is_title, particles
from signbot.core.reading.same_person import is_first_name, is_fuller, is_same
from signbot.core.text.first_names import is_given


def is_whole_name(known: str) -> bool:
    """Whether the account is called as a person is: `Amina Diallo`; not so `amina`, `Casa Amiga`."""
    return " " in known and not known.islower() and not is_house(known)


def is_nobody(text: str, known: str) -> bool:
    """Whether nobody would be printed so in the place of a whole name in From."""
    words = text.split()
    if not words or not is_whole_name(known) or not set(names.key(known).split()).isdisjoint(names.key(text).split()):
        return False
    if len(words) == 1:
        return not (is_proper(text) and is_given(text))
    if any(map(is_given, words)) or is_title(words[0]):
        return is_named_place(text)
    small = any(word.islower() and word not in particles() for word in words)
    return small or is_title(words[-1]) or is_named_place(text)  # `Respected Sir`


def is_town(person: Person, known: str) -> bool:
    """`Bahía Blanca`, `Bad Ischl`, alone beside a yes: nobody has such a first name, and no place stands behind it."""
    first = person.name.split()[0]
    strange = not (is_given(first) or is_title(first))
    return is_whole_name(known) and strange and not person.place and not is_same(person.name, known)


def are_nobody(people: Iterable[Person], known: str, lines: Iterable[Own]) -> bool:
    """Beside a yes: none of them is anybody; what is a line of its own may be of a signature: `Director of Nursing`."""
    alone = {line.text for line in lines}
    return all(
        is_nobody(person.name, known) or (is_town(person, known) and person.name not in alone) for person in people
    )


def in_full(person: Person, known: str) -> Person:
    """As the account has it, where they wrote less of their name: `D. Krökel`, `Fr. Tom`, from Dieter Krökel."""
    theirs = is_same(person.name, known) and not is_fuller(person.name, known)
    less = theirs or (" " in person.name and is_first_name(person.name))
    return replace(person, name=known) if less and is_whole_name(known) else person

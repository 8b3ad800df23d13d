"""Where the writer lives, said in a sentence of its own beside their wish: `Put me on it. I live in Akron.`

a wish to sign, for the writer alone, without a place ─► sentences that tell where they live ─► one place ─► beside them

It stands beside their name, as if they had written `City: Akron`. Two places, or other people, and none is taken.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from signbot.core import names
from signbot.core.intents import Intent, Sign
from signbot.core.reading.details import is_house
from signbot.core.reading.said import Said
from signbot.core.reading.same_person import is_same
from signbot.core.reading.told_place import told_place


def with_own_place(said: Said, intents: Iterable[Intent]) -> Iterator[Intent]:
    """The intents, with the writer's place where they tell one."""
    known = names.of_sender(said.mail.sender)
    for intent in intents:
        alone = isinstance(intent, Sign) and len(intent.people) == 1
        if isinstance(intent, Sign) and alone and is_same(intent.people[0].name, known):
            yield _placed(intent, said)
        else:
            yield intent


def _placed(sign: Sign, said: Said) -> Sign:
    (person,) = sign.people
    if person.place or person.anonymous or person.for_organisation:
        return sign
    told = {place for sentence in said.sentences if (place := told_place(sentence)) and not is_house(place)}
    return replace(sign, people=(replace(person, place=told.pop()),)) if len(told) == 1 else sign

"""What is said to an address that nobody has proven: our own words, and of the mail's words a plain name at most.

Anybody can write in somebody's name, and the answer goes to that somebody: what it repeats would be a letter of the
forger's, with our name under it. A coordinator sees everything.
"""

import re

from signbot.core.answers import (
    AboutLetters,
    AboutPeople,
    Answer,
    Item,
    Membership,
    NotUnderstood,
    Recorded,
    Say,
    TheirSignatures,
    ToConfirm,
)
from signbot.core.campaign import Person
from signbot.core.code import fold
from signbot.core.deciding.claims import is_plain
from signbot.core.question import Question
from signbot.core.value import replace

WORDS_OF_TOPIC = 3  # that are repeated to somebody whom nobody has proven
_CODE = re.compile(r"([a-z]{1,6})(\d{1,4}(?:/\d{1,4})?)")  # no telephone number, no word of one's choice


def discreet(answer: Answer) -> Answer:
    """As it is where the writer is proven."""
    return answer if answer.authenticated else replace(answer, items=tuple(map(_discreet, answer.items)))


def _discreet(item: Item) -> Item:
    match item:
        case AboutPeople():
            people = tuple(map(_plain, item.people))
            if isinstance(item, Membership):  # a member's own words, of letters that nobody knows yet
                people = tuple(replace(one, withheld=tuple(filter(_is_plain_topic, one.withheld))) for one in people)
            if isinstance(item, Membership) and (strange := not all(map(_is_plain_topic, item.topics))):
                return replace(item, people=people, topics=(), untold=strange)
            return _former_plainly(replace(item, people=people, untold=people != item.people))
        case NotUnderstood() | TheirSignatures():
            signatures = tuple(replace(found, person=_plain(found.person)) for found in item.signatures)
            item = replace(item, signatures=signatures)
            if isinstance(item, NotUnderstood):
                return replace(
                    item, detail="", people=tuple(map(_plain, item.people)), question=_plainly(item.question)
                )
            return item
        case AboutLetters():
            return replace(item, detail=_code(item.detail) if item.say is Say.UNKNOWN_CODE else "")
        case _:
            return item


def _is_plain_topic(topic: str) -> bool:
    return is_plain(topic) and len(topic.split()) <= WORDS_OF_TOPIC


def _plainly(question: Question | None) -> Question | None:
    return question and replace(question, people=tuple(map(_plain, question.people)))


def _former_plainly(item: AboutPeople) -> AboutPeople:
    if not isinstance(item, Recorded | ToConfirm):
        return item
    return replace(item, former=item.former and _plain(item.former))


def _plain(person: Person) -> Person:
    """The name alone; "" where it is none, or stands for an organisation: templates say "the name that you gave"."""
    told = is_plain(person.name) and not person.for_organisation
    return replace(person, name=person.name if told else "", organisation="", title="", place="")


def _code(written: str) -> str:
    """`UA 330/11`; "" where it is longer than codes are."""
    try:
        found = _CODE.fullmatch(fold(written))
    except ValueError:
        return ""
    return f"{found[1].upper()} {found[2]}" if found else ""

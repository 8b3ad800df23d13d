"""A command about membership -> what is wanted: who, and which letters.

    SIGN ALWAYS Guatemala, women, at most 2 a month - Amina Diallo, Dakar
                └ topics ───────┘ └ read already ─┘   └ a name, and its place, as in every other command

What stands behind the command without a dash may be either: topics are those that a letter names, countries, and what
nobody is called; a name is the sender's own, or begins with a first name. In doubt we ask.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from signbot.core import names
from signbot.core.intents import Intent, Join, Leave, Rest, Resume, Sign, Unclear, Why
from signbot.core.letter.countries import country
from signbot.core.membership import Scope, topic_key, topic_keys
from signbot.core.reading.behind import People, behind
from signbot.core.reading.details import details_of
from signbot.core.reading.known_texts import of_campaigns
from signbot.core.reading.members_said import topics_in
from signbot.core.reading.pieces import Command
from signbot.core.reading.said import Said, single
from signbot.core.reading.same_person import is_same
from signbot.core.reading.signers import people
from signbot.core.text.first_names import is_given
from signbot.core.text.lexicon import WORD, Verb

MOST_TOPICS = 12
LONGEST_TOPIC, WORDS_OF_TOPIC = 60, 5  # characters, words: more is a sentence
MOST_A_MONTH = 99


def wish_of_member(said: Said, command: Command) -> Iterator[Intent]:
    if command.refused or command.doubtful:
        yield Unclear(Why.NO_COMMAND, detail=said.first_words)
        return
    match command.verb:
        case Verb.JOIN:
            yield from _join(said, command)
        case Verb.LEAVE:
            yield Leave()
        case Verb.PAUSE:
            yield Rest(next((detail.value for detail in command.details if detail.kind == "until"), ""))
        case _:
            yield Resume()


def with_rests(intents: Iterable[Intent]) -> Iterator[Intent]:
    """`SIGN ALWAYS. PAUSE until 1 March.`: whoever joins begins with the rest; one without a clear end is asked."""
    found = list(intents)
    rests = [one for one in found if isinstance(one, Rest)]
    if not rests or not any(isinstance(one, Join) for one in found):
        yield from found
        return
    until = rests[0].until if len(rests) == 1 else ""
    for intent in found:
        if isinstance(intent, Join):
            yield replace(intent, scope=replace(intent.scope, rests=until)) if until else Unclear(Why.REST)
        elif not isinstance(intent, Rest):
            yield intent


def _join(said: Said, command: Command) -> Iterator[Intent]:
    """And the letter at hand, where the mail answers an alert: it is asked about in the same mail."""
    inline, tail = details_of(command.tail, ())
    command = replace(command, tail=tail, details=(*command.details, *inline))
    topics, name = _parted(said, command.tail)
    found = [detail.value for detail in command.details if detail.kind == "topic"]
    topics = (*dict.fromkeys((*found, *topics)),)
    titles = of_campaigns(said.context.campaigns).titles
    command = replace(command, tail=name)
    named = people(command, command.details, said.mail.sender, said.found.below, titles)
    if named.why is not None or len(named.people) > said.context.names_per_mail:
        yield Unclear(Why.MEMBERS_NAME)
        return
    if not all(map(_is_topic, topics)) or len(topics) > MOST_TOPICS:
        yield Unclear(Why.NO_COMMAND, detail=said.first_words)
        return
    said.trail.notes.append(f"name: {named.source}")
    limit = next((int(detail.value) for detail in command.details if detail.kind == "per_month"), 0)
    rests = next((detail.value for detail in command.details if detail.kind == "until"), "")
    yield Join(named.people, Scope(topics, min(limit, MOST_A_MONTH), rests))
    code = single(said.implied)
    if code in said.context.open:
        said.trail.rest_on(said.sources.rests)
        yield Sign(code, named.people, spoken=True)


def _parted(said: Said, tail: str) -> tuple[tuple[str, ...], str]:
    """What stands behind the command: the topics, and the name as `behind` reads it."""
    before, dash, after = _at_dash(tail)
    if not dash:
        if _is_name(said, tail):
            return (), f" - {tail.strip(' ,:;')}"
        return topics_in(tail), ""
    named = isinstance(behind(f" - {after}"), People) and not _is_known_topic(said, after)
    if not before.strip(" ,:;"):
        return ((), f" - {after}") if named else (topics_in(after), "")
    return topics_in(before), f" - {after}"


def _at_dash(tail: str) -> tuple[str, str, str]:
    for dash in ("–", "—", " - ", " -"):
        before, found, after = tail.partition(dash)
        if found:
            return before, found, after.strip()
    begins = tail.lstrip().startswith("-")
    return ("", "-", tail.lstrip(" -")) if begins else (tail, "", "")


def _is_known_topic(said: Said, text: str) -> bool:
    first = text.split(",", maxsplit=1)[0].strip(" .!")
    known = topic_keys(topic for campaign in said.context.campaigns for topic in campaign.topics)
    return topic_key(first) in known or bool(country(first))


def _is_name(said: Said, tail: str) -> bool:
    text = tail.strip(" ,:;")
    if not text or _is_known_topic(said, text):
        return False
    found = behind(f" - {text}")
    if not isinstance(found, People):
        return False
    name = found.people[0].name
    return is_same(name, names.of_sender(said.mail.sender)) or (" " in name and is_given(name.split()[0]))


def _is_topic(topic: str) -> bool:
    short = len(topic) <= LONGEST_TOPIC and len(WORD.findall(topic)) <= WORDS_OF_TOPIC
    return short and names.refusal_beside(topic) is None

"""A name and nothing else, where a letter is known: `UA 329/11: Grace Wambui, Nakuru`; in reply to an alert, the name.

The alert asks for name and town, and whoever sends them has signed. Another name than the account's is asked about.

own lines without the code ─► whole names and their places, and no other word ─► theirs, or several ─► a SIGN with them
"""

from signbot.core import names
from signbot.core.question import Asks, Wish
from signbot.core.reading.behind import People, behind
from signbot.core.reading.earned import is_whole_name
from signbot.core.reading.pieces import Command
from signbot.core.reading.said import Said
from signbot.core.reading.same_person import is_same
from signbot.core.text.lexicon import Verb
from signbot.core.text.plain import Plain, plain
from signbot.core.text.words import of_names

_LINES = 2  # a name, and the place below it: more is a signature
_EDGES = " \t:,;.–—-|/"


def name_alone(said: Said) -> Command | None:
    """The wish, as if it had been written out; None where the mail says anything else."""
    found, lines = said.found, [line.text for line in said.own.lines]
    more = found.commands or found.unsure or found.details or found.doubtful_remarks or not said.own.complete
    codes = said.named or _asked_about(said)
    if more or not codes or not 0 < len(lines) <= _LINES or not all(_begins_with_code(said, line) for line in lines):
        return None
    text = ", ".join(said.without_codes(line, codes).strip(_EDGES) for line in lines).strip(_EDGES)
    if not _names_who_signs(text, names.of_sender(said.mail.sender)):
        return None
    if not said.named:
        said.trail.rest_on((said.context.question_by,))
    return Command(Verb.SIGN, codes=codes, tail=f" - {text}")


def _begins_with_code(said: Said, line: str) -> bool:
    """Or has none; not so `Firma UA 329/11 - Ann Lee`."""
    return not any(any(map(str.isalpha, line[: found.start])) for found in said.book.find(Plain(line).text))


def _asked_about(said: Said) -> tuple[str, ...]:
    """The letter of the alert that it answers."""
    question = said.context.question
    asks = question is not None and (question.asks, question.wish) == (Asks.YES, Wish.SIGN)
    return question.campaigns if question and asks and not (said.context.answered or question.people) else ()


def _names_who_signs(text: str, known: str) -> bool:
    """Whole names and places alone; a single one is the account's, unless that tells no whole name."""
    found = behind(text)
    if not isinstance(found, People) or found.others or any(" " not in person.name for person in found.people):
        return False
    said = " ".join(f"{person.name} {person.place}" for person in found.people)
    rest = set(names.key(text).split()) - set(names.key(said).split()) - {*map(plain, of_names("joins"))}
    theirs = found.several or not is_whole_name(known) or is_same(found.people[0].name, known)
    return theirs and not any(map(str.isalpha, rest))

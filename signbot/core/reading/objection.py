"""A reply to an advance notice -> the letters under which a member's name is to stand, and those that it stays off.

each letter by itself (`1 yes, 2 no`) ─► a wish to be taken off ─► a yes or a no to all ─► else: off, and answered so

A notice is no question: who says nothing has said yes. So whatever is said, and is no plain yes, is a no: a doubt, a
question, thanks. A command of its own (`STATUS`, `LEAVE`, `SIGN UA 329/11 - Amina Diallo`) is read as in any mail.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import zip_longest

from signbot.core import names
from signbot.core.intents import Intent, Sign, Stand, StayOff, Unclear, Why
from signbot.core.question import Asks, Question, Wish
from signbot.core.reading.affirmation import YESES, Answer, answer_in, declines, has_yes, takes_off, wants_nothing
from signbot.core.reading.asked import answer_to_question
from signbot.core.reading.choice import chosen
from signbot.core.reading.pieces import Command
from signbot.core.reading.reaction import is_reaction
from signbot.core.reading.said import Said
from signbot.core.reading.sentences import Token, tokens_of
from signbot.core.reading.signature import is_signature
from signbot.core.text.grammar import words_of
from signbot.core.text.lexicon import TAKES_OFF, WORD, Verb
from signbot.core.text.plain import plain
from signbot.core.value import dataclass

_PART = re.compile(r"[,;:.!]+(?:\s|$)|\s[-–—/&+]\s|\n")  # between what is said of one letter and of the next
_DIGITS = 2  # of a number in our list, at most


def answer_to_notice(said: Said, refused: tuple[str, ...] | None) -> tuple[Intent, ...]:
    """() where the mail says something of its own, or answers no notice. `refused`: as for `answer_to_question`."""
    question = said.context.question
    if question is None or not said.answers_notice:
        return ()
    if is_reaction(said.mail, said.own):
        return (StayOff(question.campaigns, clear=False),)
    found = _pressed(said, question) or tuple(_by_letter(said, question)) or _taken_off(said, question)
    found = found or _to_all(said, question, refused)
    said.trail.notes.append("answers our advance notice")
    said.trail.rest_on((said.context.question_by,))
    return found


def _pressed(said: Said, question: Question) -> tuple[Intent, ...]:
    """A tap on a button of ours, or the same in their own words: `SIGN UA 329/11`, and no name beside it."""
    commands, lines = said.found.commands, _above_signature(said)
    codes = tuple(dict.fromkeys(code for command in commands for code in command.codes))
    more = said.found.unsure or said.found.details or not wants_nothing(_other_lines(said), said.mail.sender, yes=True)
    if not codes or more or "?" in "".join(lines) or not set(codes) <= set(question.campaigns):
        return ()
    bare = all(_is_bare(command) for command in commands)
    return (Stand(codes),) if bare and commands else ()


def _is_bare(command: Command) -> bool:
    more = command.tail.strip(" .,;!") or command.unknown or command.all or command.household or command.details
    return command.verb is Verb.SIGN and not (more or command.refused or command.doubtful)


def _other_lines(said: Said) -> list[str]:
    """What they write besides their commands."""
    return [remark.text for remark in said.found.remarks]


# Each letter by itself -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    """What is said of some letters of the notice."""

    codes: tuple[str, ...]  # those that it names
    words: str  # the others; "" where it only names letters
    strange: bool = False  # it names a letter that is not in the notice


def _by_letter(said: Said, question: Question) -> Iterator[Intent]:
    """`1 yes, 2 no`; `NO to UA 329/11`. Nothing where none of them is named, or a command is written out."""
    lines = _above_signature(said)
    parts = [_part(text, said, question) for line in lines for text in _parts_of(line)]
    if not any(part.codes or part.strange for part in parts):
        return
    asks = "?" in "".join(lines) or not said.own.complete or any(part.strange for part in parts)
    wanted = None if asks else _polarities(parts, said)
    if wanted is None:
        written_out = any(command.codes and not command.refused for command in said.found.commands)
        yield from () if written_out else (StayOff(question.campaigns, clear=False),)
        return
    if yes := tuple(code for code, agrees in wanted.items() if agrees):
        yield Stand(yes)
    if no := tuple(code for code, agrees in wanted.items() if not agrees):
        yield StayOff(no)


def _polarities(parts: Sequence[_Part], said: Said) -> dict[str, bool] | None:
    """By letter: yes or no. None where that can't be told of one, or both are said of it.

    A part that only names letters belongs to the words that follow it (`1: yes`), else to those before (`no to 1, 2`).
    A no to no letter may mean any of them: `1 yes, but not the other one`.
    """
    found: dict[str, bool] = {}
    waiting: list[str] = []
    last: bool | None = None
    loose = False  # a no, and the letter that it means is still to come: `No. 2`
    for part, after in zip_longest(parts, parts[1:]):
        waiting += part.codes
        agrees = _agrees(part.words, said) if part.words else last
        if part.words and agrees is None:
            if part.codes or not wants_nothing([part.words], said.mail.sender):
                return None
            continue
        if agrees is None or (not part.words and after is not None and after.words and not after.codes):
            continue
        if any(found.get(code, agrees) is not agrees for code in waiting):
            return None
        found |= dict.fromkeys(waiting, agrees)
        loose = not (waiting or agrees) or (loose and agrees)
        last, waiting = agrees, []
    return None if waiting or loose else found


def _agrees(words: str, said: Said) -> bool | None:
    """A yes, a no, or neither."""
    answer = answer_in([words], said.mail.sender)
    if answer in YESES:
        return True
    no = answer is Answer.NO or declines([words], said.mail.sender)
    return False if no and not has_yes([words]) else None


def _parts_of(line: str) -> Iterator[str]:
    for text in _PART.split(plain(line)):
        yield from (part.strip() for part in _and().split(text) if part.strip())


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, sorted(words_of('and'))))})\s")


def _part(text: str, said: Said, question: Question) -> _Part:
    """By their codes, their titles or their numbers in our list it names letters."""
    for campaign in said.context.campaigns:
        if campaign.folded in question.campaigns and (title := plain(campaign.title)):
            text = re.sub(rf"(?<!\w){re.escape(title)}(?!\w)", campaign.code.written.casefold(), text)
    tokens = tokens_of(text, said.book)
    strange = any(_is_strange(token, question) for token in tokens)
    codes = tuple(token.code for token in tokens if token.code in question.campaigns)
    rest = [word for token in tokens if not token.code for word in WORD.findall(token.text)]
    numbers = [question.campaigns[number - 1] for word in rest if (number := _number(word, question))]
    words = " ".join(word for word in rest if not _number(word, question))
    if not (codes or numbers) and question.campaigns[1:]:
        numbers = [question.campaigns[number - 1] for number in chosen(words, len(question.campaigns))]  # `the second`
    return _Part(tuple(dict.fromkeys((*codes, *numbers))), words, strange)


def _is_strange(token: Token, question: Question) -> bool:
    """Another letter's code, or what looks like one; not so `to 2`."""
    if token.code:
        return token.code not in question.campaigns
    return token.like and not any(_number(word, question) for word in WORD.findall(token.text))


def _number(word: str, question: Question) -> int:
    """The number of a letter in our list; 0 for any other word, and where there is only one letter."""
    found = int(word) if word.isdecimal() and len(word) <= _DIGITS else 0
    return found if found <= len(question.campaigns) and question.campaigns[1:] else 0


# All of them ---------------------------------------------------------------------------------------------


def _taken_off(said: Said, question: Question) -> tuple[Intent, ...]:
    """`Take my name off`, in their own words or ours."""
    commands = said.found.commands
    if not commands or any(command.verb not in TAKES_OFF for command in commands):
        return ()
    named = tuple(dict.fromkeys(code for command in commands for code in command.codes))
    codes = tuple(code for code in named if code in question.campaigns)
    return () if set(named) - set(codes) else (StayOff(codes or question.campaigns),)


def _to_all(said: Said, question: Question, refused: tuple[str, ...] | None) -> tuple[Intent, ...]:
    """A plain yes, as a question for it would have it; else it is a no, where it asks for nothing else."""
    lines = _above_signature(said)
    asked = Question(asks=Asks.YES, wish=Wish.SIGN, campaigns=question.campaigns[:1], people=question.people)
    answers = answer_to_question(replace(said, context=replace(said.context, question=asked)), refused)
    if answers and all(_is_theirs(answer, asked) for answer in answers) and _means_all(lines, question):
        return (Stand(question.campaigns),)
    if any(isinstance(answer, Unclear) and answer.why is Why.REFUSED for answer in answers):
        return (StayOff(question.campaigns),)
    asks_more = any(not command.refused and command.verb not in TAKES_OFF for command in said.found.commands)
    clear = takes_off(lines, said.mail.sender, nameless=True)  # `Skip me`, `this time without my name`
    return () if asks_more else (StayOff(question.campaigns, clear=clear),)


def _means_all(lines: Sequence[str], question: Question) -> bool:
    """Of several letters a yes means each only where no word beside it may choose one: `yes for the Kenya letter`."""
    several = len(question.campaigns) > 1
    return not several or all(chosen(f"1 {line}", len(question.campaigns)) for line in lines)


def _is_theirs(answer: Intent, asked: Question) -> bool:
    """They sign, and in the names that the notice says."""
    meant = {names.key(person.name) for person in asked.people}
    return isinstance(answer, Sign) and all(names.key(person.name) in meant for person in answer.people)


def _above_signature(said: Said) -> list[str]:
    lines = [line.text for line in said.own.lines]
    below = (at for at in range(1, len(lines)) if is_signature(lines[at:], said.mail.sender))
    return lines[: next(below, len(lines))]

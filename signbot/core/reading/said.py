"""A mail while it is read: its own words, gathered; what is known around it; and the trail of how it was read."""

from collections.abc import Sequence
from dataclasses import field
from functools import cached_property

from signbot.core.code import CodeBook
from signbot.core.grounds import Rests
from signbot.core.intents import Unclear, Why
from signbot.core.mail.mail import Mail
from signbot.core.mail.own_words import OwnWords
from signbot.core.question import Wish
from signbot.core.reading.context import Context
from signbot.core.reading.details import is_courtesy
from signbot.core.reading.gather import Gathered
from signbot.core.reading.pieces import Command, Remark
from signbot.core.reading.sentences import sentences
from signbot.core.reading.which_campaign import Sources, sources
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import Plain, plain
from signbot.core.value import dataclass

SHOWN = 80  # characters of somebody's words in an answer


@dataclass
class Trail:
    """Written while a mail is read."""

    notes: list[str] = field(default_factory=list)  # for `signbot explain`
    rests: list[frozenset[str]] = field(default_factory=list)  # what was read from anything but the own words

    def rest_on(self, grounds: Rests) -> None:
        self.rests += grounds


@dataclass  # without slots: for `cached_property`
class Said:
    """What one form of a mail (its text, or its HTML) says."""

    mail: Mail
    context: Context
    own: OwnWords
    found: Gathered
    trail: Trail
    book: CodeBook
    withheld: tuple[str, ...] = ()  # who is not to get the writer's name, as written: these words are taken out

    @cached_property
    def sources(self) -> Sources:
        """What tells the campaign where no command does."""
        spoken = frozenset(code for remark in self.found.remarks for code in remark.codes)
        context = self.context
        return sources(self.mail, self.book, context.thread, context.bot_addresses, context.subaddress, spoken)

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Of its own words, as written, without the mark at their end."""
        lines = (sentences(Plain(line.text), self.book) for line in self.own.lines)
        return tuple(sentence.written for line in lines for sentence in line)

    @property
    def answers_notice(self) -> bool:
        """The mail of ours that it answers is an advance notice, or speaks of one."""
        return self.context.question is not None and self.context.question.wish is Wish.STAND

    @property
    def named(self) -> tuple[str, ...]:
        """Folded codes that its commands and remarks name."""
        pieces: list[Command | Remark] = [*self.found.commands, *self.found.remarks]
        return tuple(dict.fromkeys(code for piece in pieces for code in piece.codes))

    @property
    def implied(self) -> tuple[str, ...]:
        """Folded codes of its address, thread and subject: those on which they agree, else all."""
        agreed = self.sources.agreed
        return tuple(sorted(agreed or {code for _, codes in self.sources.said for code in codes}))

    @property
    def first_words(self) -> str:
        """By which its writer knows it again: not their greeting, where anything follows it."""
        lines = [line.text for line in self.own.lines]
        telling = (line for line in lines if not is_courtesy(WORD.findall(plain(line))))
        return next(telling, next(iter(lines), self.mail.subject))[:SHOWN]

    def without_codes(self, text: str, codes: Sequence[str]) -> str:
        """A line without these codes, which are folded."""
        plain = Plain(text)
        for found in reversed(self.book.find(plain.text)):
            if found.folded in codes:
                text = f"{plain.written(0, found.start)} {plain.written(found.end)}"
                plain = Plain(text)
        return text

    def unclear_request(self, why: Why, detail: str = "", *, courteous: bool = False) -> Unclear:
        """What is unclear about a reply to our confirmation request."""
        return Unclear(why, single(self.context.asked_for), detail, courteous)


def single(codes: Sequence[str]) -> str:
    """The only one; "" where there are several, or none."""
    return codes[0] if len(codes) == 1 else ""

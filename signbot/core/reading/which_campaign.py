"""Which campaign a mail plainly answers to, where its words name none: address, thread, subject. They must agree.

And whether its words may name one by a part of its code: not where any of these, or another code, disagrees.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from signbot.core.address import our_tag
from signbot.core.code import CodeBook, Mention
from signbot.core.grounds import CC, ENVELOPE, SUBJECT, THREAD, TO, Rests
from signbot.core.mail.mail import Mail
from signbot.core.reading.context import Context
from signbot.core.reading.known_texts import of_campaigns
from signbot.core.text.plain import plain
from signbot.core.value import dataclass

SUBJECT_READ = 400  # characters
WORDS = "words"  # the writer's own: whatever proves a mail covers them
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[a-z2-7]{24,64}")


@dataclass(frozen=True, slots=True)
class Sources:
    """What each source says, as sets of folded codes; a source that says nothing is not there."""

    said: tuple[tuple[str, frozenset[str]], ...]
    grounds: tuple[tuple[str, frozenset[str]], ...]  # the same, apart as proofs cover them: To, Cc, envelope, …
    unknown: str = ""  # the tag of an address that names no campaign of ours

    @property
    def agreed(self) -> frozenset[str]:
        """What all of them allow. Empty: they disagree, or there are none."""
        sets = [codes for _, codes in self.said]
        return frozenset.intersection(*sets) if sets else frozenset()

    @property
    def rests(self) -> Rests:
        """What must be proven of it: one ground that says all of what was agreed on, else each of them."""
        alone = frozenset(name for name, codes in self.grounds if codes == self.agreed)
        if WORDS in alone:
            return ()
        return (alone,) if alone else tuple(frozenset({name}) for name, _ in self.grounds if name != WORDS)

    @property
    def note(self) -> str:
        return "; ".join(f"{name}: {', '.join(sorted(codes))}" for name, codes in self.said)


def sources(
    mail: Mail,
    book: CodeBook,
    thread: Iterable[str],
    bots: frozenset[str],
    subaddress: str,
    spoken: frozenset[str] = frozenset(),
) -> Sources:
    """All implicit sources of a mail. `spoken`: codes that its own words mention beside the command."""
    tagged, unknown = _address(mail.recipients, book, bots, subaddress)
    envelope = set(mail.recipients).difference(mail.to, mail.cc)
    subject = _codes(_told(mail.subject[:SUBJECT_READ], book))
    apart = {TO: mail.to, CC: mail.cc, ENVELOPE: envelope} if tagged else {}
    found = {WORDS: spoken, "address": tagged, THREAD: frozenset(thread) & book.known, SUBJECT: subject}
    grounds = found | {name: _address(those, book, bots, subaddress)[0] for name, those in apart.items()}
    del grounds["address"]
    return Sources(_that_say_something(found), _that_say_something(grounds), unknown)


def book_for(mail: Mail, lines: Iterable[str], context: Context) -> CodeBook:
    """The codes as these own lines, and the subject, may write them: shortened, unless something disagrees."""
    book = of_campaigns(context.campaigns).book
    told = [mention for line in (*lines, mail.subject[:SUBJECT_READ]) for mention in _told(line, book)]
    short = {mention.folded for mention in told if mention.short}
    if not short:
        return book
    said = sources(mail, book.exact, context.thread, context.bot_addresses, context.subaddress).said
    whole = {mention.folded for mention in told if not mention.short}
    agree = whole <= short and all(short <= codes for _, codes in said)
    return book if agree else book.exact


@lru_cache(maxsize=2048)  # as `read_line`, which asks the same of each line
def _told(line: str, book: CodeBook) -> tuple[Mention, ...]:
    """The known codes in a line."""
    return tuple(mention for mention in book.mentions(plain(line)) if mention.folded) if _DIGIT.search(line) else ()


def _codes(known: tuple[Mention, ...]) -> frozenset[str]:
    """What they say: the codes that are written out, where there are any."""
    whole = [mention for mention in known if not mention.short]
    return frozenset([mention.folded for mention in whole or known])


def _that_say_something(found: Mapping[str, frozenset[str]]) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((name, codes) for name, codes in found.items() if codes)


def _address(
    recipients: Iterable[str], book: CodeBook, bots: frozenset[str], subaddress: str
) -> tuple[frozenset[str], str]:
    """The codes of the tags, and a tag that is like one and is none."""
    tags = [tag for recipient in recipients if (tag := our_tag(recipient, bots, subaddress))]
    slugs = {tag.partition(".")[0] for tag in tags if not _TOKEN.fullmatch(tag)}
    codes = {slug: book.read(slug) for slug in slugs}
    unknown = [slug for slug, code in codes.items() if not code and any(char.isdigit() for char in slug)]
    return frozenset(filter(None, codes.values())), min(unknown, default="")

"""Which campaign a mail plainly answers to, where its words name none: address, thread, subject. They must agree."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from signbot.core.address import our_tag
from signbot.core.code import CodeBook
from signbot.core.grounds import CC, ENVELOPE, SUBJECT, THREAD, TO, Rests
from signbot.core.mail.mail import Mail
from signbot.core.text.plain import plain

WORDS = "words"  # the writer's own: whatever proves a mail covers them
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
    subject = frozenset(mention.folded for mention in book.find(plain(mail.subject[:400])))
    apart = {TO: mail.to, CC: mail.cc, ENVELOPE: envelope} if tagged else {}
    found = {WORDS: spoken, "address": tagged, THREAD: frozenset(thread) & book.known, SUBJECT: subject}
    grounds = found | {name: _address(those, book, bots, subaddress)[0] for name, those in apart.items()}
    del grounds["address"]
    return Sources(_that_say_something(found), _that_say_something(grounds), unknown)


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

"""Which campaign a mail plainly answers to, where its words name none: address, thread, subject. They must agree."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from signbot.core.address import our_tag
from signbot.core.code import CodeBook
from signbot.core.mail import Mail
from signbot.core.plain import plain

_TOKEN = re.compile(r"[a-z2-7]{24,64}")


@dataclass(frozen=True, slots=True)
class Sources:
    """What each source says, as sets of folded codes; a source that says nothing is not there."""

    said: tuple[tuple[str, frozenset[str]], ...]
    unknown: str = ""  # the tag of an address that names no campaign of ours

    @property
    def agreed(self) -> frozenset[str]:
        """What all of them allow. Empty: they disagree, or there are none."""
        sets = [codes for _, codes in self.said]
        return frozenset.intersection(*sets) if sets else frozenset()

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
    subject = frozenset(mention.folded for mention in book.find(plain(mail.subject[:400])))
    found = {
        "words": spoken,
        "address": tagged,
        "thread": frozenset(thread) & book.known,
        "subject": subject,
    }
    return Sources(tuple((name, codes) for name, codes in found.items() if codes), unknown)


def _address(
    recipients: Iterable[str], book: CodeBook, bots: frozenset[str], subaddress: str
) -> tuple[frozenset[str], str]:
    """The codes of the tags, and a tag that is like one and is none."""
    tags = [tag for recipient in recipients if (tag := our_tag(recipient, bots, subaddress))]
    slugs = {tag.partition(".")[0] for tag in tags if not _TOKEN.fullmatch(tag)}
    codes = {slug: book.read(slug) for slug in slugs}
    unknown = [slug for slug, code in codes.items() if not code and any(char.isdigit() for char in slug)]
    return frozenset(filter(None, codes.values())), min(unknown, default="")

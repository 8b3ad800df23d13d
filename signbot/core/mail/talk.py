"""What a mail is about, by which a talk is known again although its writer's address changes and no thread is kept.

    (domain, subject) ─► topic: a hash that names nobody

Help desks write from an address for each ticket. Most keep the thread (References, In-Reply-To); of the others the
subject is ours, with a number before or behind it.
"""

import re
from hashlib import sha256

from signbot.core.mail.own_words import essence

SHORTEST = 12  # letters of a subject that nobody else thinks of
_PREFIX = r"[^\s:：]{1,24}(?:\s[^\s:：]{1,12})?\s?[:：]"  # `Re:`, `Ticket 1001:`
_BEFORE = re.compile(rf"\s*(?:\[[^\]]{{0,60}}\]|\([^)]{{0,60}}\)|#[\w-]{{1,20}}|{_PREFIX})\s*")
_BEHIND = re.compile(r"\s*(?:\[[^\]]{0,60}\]|\([^)]{0,60}\))\s*$")
_LAYERS = 6  # prefixes that stand before one another


def topic(domain: str, subject: str) -> str:
    """Of an answer of ours to an address of that domain; "" when its subject is too short to be known again."""
    letters = essence(_bare(subject))
    return sha256(f"{domain} {letters}".encode()).hexdigest() if len(letters) >= SHORTEST else ""


def topics(domain: str, subject: str) -> tuple[str, ...]:
    """Those that a mail from that domain may have: its subject without each of the prefixes and numbers before it."""
    left = [subject]
    while len(left) <= _LAYERS and (found := _BEFORE.match(left[-1])) and found.end() < len(left[-1]):
        left.append(left[-1][found.end() :])
    return tuple(dict.fromkeys(filter(None, (topic(domain, one) for one in left))))


def _bare(subject: str) -> str:
    """Without what stands in brackets behind it: a token of ours, or a number of theirs."""
    while (shorter := _BEHIND.sub("", subject)) != subject:
        subject = shorter
    return subject

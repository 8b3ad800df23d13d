"""To which delivery a recipient's mail belongs: by its thread, its address, the code and the names that it speaks of.

    references ─► that very delivery        else: letters that went to its address, or to its office
                                            ─► the one that it names ─► the only one ─► the one whose people it names

Where two signs disagree, or several deliveries fit, none is taken: a coordinator says which (`signbot officials`).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime, timedelta
from functools import lru_cache

from signbot.core.address import canonical, domain_of, is_anybodys
from signbot.core.mail.alignment import organisational
from signbot.core.text.plain import bare, plain
from signbot.core.value import dataclass

HEAD = 8_000  # characters in which the head of a mail that is passed on stands
_HEAD = re.compile(r"(?im)^[ >*]{0,5}(?:from|von|de|da)[ *]{0,3}:[^\n]{0,200}?([^\s<>\[\]():;,\"]+@[\w.-]+\w)")
_QUOTED = re.compile(r"^(?:> ?)+")  # Apple Mail passes on as if it quoted
_NAME = re.compile(r"(?<![\w'’])[^\W\d_a-z][\w'’-]{2,}")  # a word that begins with a capital letter
CLOCKS = timedelta(minutes=1)  # the mail server's clock beside ours, and its whole seconds
BY_THREAD = "by its thread"  # the Message-ID of a letter is known to its recipient alone
NAMES = 2  # of people and places of one letter only: by so many it is known


@dataclass(frozen=True, slots=True)
class Reached:
    """A delivery that may have reached its recipient by mail."""

    id: int
    campaign: str  # folded
    dispatch: int
    address: str  # canonical
    printed: str  # whom it names
    message_id: str
    at: datetime | None  # it went; None: nobody knows


@dataclass(frozen=True, slots=True)
class Tie:
    """The delivery that a mail belongs to, or the letter at least; and how that is known, for the coordinator."""

    how: str
    campaign: str = ""  # folded; "": nobody can say
    delivery: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What of a mail tells its delivery."""

    sender: str  # canonical
    references: tuple[str, ...]  # the last one is what it answers
    named: frozenset[str]  # folded codes in its subject and its own words
    words: str  # subject and own words
    at: datetime
    earlier: Mapping[str, int] = field(default_factory=dict)  # Message-IDs of officials' mails before -> delivery
    bodies: Mapping[str, str] = field(default_factory=dict)  # title and text of the letters, by folded code


def tie(mail: Written, letters: Sequence[Reached]) -> Tie:
    """`letters`: all that went to its address or its office, or that it answers."""
    by_id = {one.id: one for one in letters}
    by_mail = {one.message_id: one for one in letters}
    for reference in reversed(mail.references):
        found = by_mail.get(reference) or by_id.get(mail.earlier.get(reference, 0))
        if found:
            return _by_thread(mail, found, letters)
    there = [one for one in letters if one.at is not None and one.at <= mail.at + CLOCKS]
    theirs = [one for one in there if one.address == mail.sender]
    return _of_several(mail, theirs or [one for one in there if same_office(one.address, mail.sender)], bool(theirs))


def _by_thread(mail: Written, found: Reached, letters: Sequence[Reached]) -> Tie:
    """Unless it names another letter that went to the same office, and not this one."""
    others = {one.campaign for one in letters if same_office(one.address, mail.sender)}
    if mail.named & others and found.campaign not in mail.named:
        return Tie("it answers one letter by its thread, and names another")
    return Tie(BY_THREAD, found.campaign, found.id)


def _of_several(mail: Written, there: Sequence[Reached], exactly: bool) -> Tie:
    """`exactly`: they went to the very address that writes; else to its office only, and the code must be named."""
    campaigns = {one.campaign for one in there}
    named = set(mail.named & campaigns)
    if len(named) > 1:
        return Tie("it names several letters")
    if named:
        return _in_campaign(named.pop(), there, "by the code that it names", exactly)
    if mail.named or not exactly or not campaigns:
        return Tie("nothing tells which letter it is about")
    if len(campaigns) == 1:
        return _in_campaign(campaigns.pop(), there, "the only letter that went to this address", exactly)
    spoken_of = {code for code in campaigns if _speaks_of(mail, code, campaigns)}
    if len(spoken_of) == 1:
        return _in_campaign(spoken_of.pop(), there, "by the names that it speaks of", exactly)
    return Tie("several letters went to this address, and nothing tells which it is about")


def _in_campaign(code: str, there: Sequence[Reached], how: str, exactly: bool) -> Tie:
    """The newest dispatch of that letter; nobody's, where it went to several people of one office."""
    mine = [one for one in there if one.campaign == code]
    newest = [one for one in mine if one.dispatch == max(one.dispatch for one in mine)]
    if len(newest) == 1 or exactly:
        return Tie(how, code, newest[-1].id)
    return Tie(f"{how}; it went to {len(newest)} people of that office", code)


def _speaks_of(mail: Written, code: str, campaigns: set[str]) -> bool:
    mine = _names(mail.bodies.get(code, ""))
    others = frozenset().union(*(_names(mail.bodies.get(one, "")) for one in campaigns if one != code))
    return len(_names(mail.words) & (mine - others)) >= NAMES


def passed_on_from(text: str) -> tuple[str, ...]:
    """Who wrote what somebody passes on (canonical), by the head that mail programs put above it: `From: … <a@b>`."""
    return tuple(dict.fromkeys(map(canonical, _HEAD.findall(text[:HEAD]))))


def passed_on(text: str) -> str:
    """What somebody passes on, without their own words above it and the head; "" where they pass nothing on."""
    begun = _HEAD.search(text[:HEAD])
    if begun is None:
        return ""
    lines = [_QUOTED.sub("", line) for line in text[begun.start() :].splitlines()]
    below = next((at for at, line in enumerate(lines) if not line.strip()), len(lines))
    return "\n".join(lines[below:]).strip()


def same_office(one: str, other: str) -> bool:
    """Both addresses (canonical) belong to one organisation that has a domain of its own."""
    home = office(one)
    return bool(home) and home == office(other)


@lru_cache(maxsize=1024)
def office(address: str) -> str:
    """The registrable domain of an address; "" where everybody can have a mailbox."""
    domain = domain_of(address)
    return "" if is_anybodys(domain) else organisational(domain)


@lru_cache(maxsize=256)
def _names(text: str) -> frozenset[str]:
    return frozenset(bare(plain(word)) for word in _NAME.findall(text))

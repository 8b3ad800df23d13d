"""Where a person shows up in bytes and words that are not theirs. Never raises; finds, and takes out."""

import re
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from typing import TypeVar

from signbot.core.address import Address, NoAddress, lowered, single
from signbot.core.mail.mime import MAX_RAW, Part, parse, parse_headers, split

T = TypeVar("T")

WITHHELD = "[…]"
SHORTEST = 3  # characters of a name that can be looked for in other people's words
_DEEPEST = 2  # mails within mails
_HEADERS = ("from", "to", "reply-to", "subject")
_SENDERS = re.compile(rb"(?im)^(?:from|sender|reply-to|return-path):(.*(?:\r?\n[ \t].*)*)")
_ADDRESS = re.compile(rb"[^\s<>,;:()\[\]\"]+@[^\s<>,;:()\[\]\"]+")
_MAIL = re.compile(r"\.eml\b", re.IGNORECASE)


def from_them(raw: bytes, addresses: Collection[str]) -> bool:
    """Is it from one of these addresses (in lower case)? Where it is not clear: does one stand there?"""
    head = split(raw)[0]
    unclear: Address | NoAddress = NoAddress("it broke us")
    sender = _isolated(lambda: single(parse_headers(head).raw("from")), unclear)
    if isinstance(sender, Address):
        return bool({lowered(sender.written), sender.canonical} & set(addresses))
    said = _ADDRESS.findall(b" ".join(_SENDERS.findall(head)).lower())
    return any(address.encode() in said for address in addresses)


def mentions(raw: bytes, words: Collection[str]) -> bool:
    """Does a mail of ours hold one of these addresses or names: in a header, a text, or a mail attached to it?"""
    pattern = _pattern(frozenset(words))
    return _isolated(lambda: any(pattern.search(text) for text in _texts(raw, _DEEPEST)), True)


def without(text: str, words: Collection[str]) -> str:
    """The same words, with these addresses and names withheld."""
    return _pattern(frozenset(words)).sub(WITHHELD, text)


def _isolated(work: Callable[[], T], otherwise: T) -> T:
    """Mails of others are among what is read here."""
    try:
        return work()
    except Exception:  # noqa: BLE001 - a mail that can't be read is taken for what would be erased
        return otherwise


@lru_cache(maxsize=16)
def _pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Whole words, in any case; nothing when there is nothing to look for."""
    known = sorted((word for word in words if len(word) >= SHORTEST), key=len, reverse=True)
    return re.compile(rf"(?i)(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)" if known else r"(?!)")


def _texts(raw: bytes, deeper: int) -> Iterator[str]:
    message = parse(raw)
    yield from (message.headers.get(name) for name in _HEADERS)
    for part in message.parts:
        if deeper and _is_mail(part):
            yield from _texts(part.data(MAX_RAW), deeper - 1)
        elif part.type.startswith("text/"):
            yield part.text(MAX_RAW)


def _is_mail(part: Part) -> bool:
    named = part.headers.get("content-disposition") + part.headers.get("content-type")
    return part.type == "message/rfc822" or bool(_MAIL.search(named))

"""Lines that say nothing, but who wrote: a name, and below it an office, an address, a telephone number, a motto.

    lines ─► a closing? ─► the sender's name, or how to reach them ─► lines that are no sentence

What mail programs mark as a signature, and what phones add, is left out before (`core.mail.own_words`). This is for
what people have their program put there without a mark.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from signbot.core import names
from signbot.core.address import Address
from signbot.core.reading.sentences import KEPT
from signbot.core.text import words
from signbot.core.text.grammar import words_of
from signbot.core.text.lexicon import WORD, Phrases
from signbot.core.text.plain import plain

LINES = 12
LABEL = 1  # words before an address or a number that only say what it is
WIDTH = 120  # characters of one of its lines
IMAGE = re.compile(r"\s*[\[<](?:cid:|image|https?:|logo|inline)[^\]>]*[\]>]\s*", re.IGNORECASE)
_REACHED = re.compile(r"(?:\+?\d[\d\s().\-/]{5,}\d)|\S+@\S+\.\w|https?://|www\.\w|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$")
NUMBERED = re.compile(r"(?<![^\W_])(?:no|nr|n°|nº)\.?\s?\d+", re.IGNORECASE)  # `12 Elm St. No. 5`
_ENDS_NAME = re.compile(r"\s*[,|/(•·]|\s[-–—]\s")
_QUOTED = re.compile(r"\s*[*_]*[\"“„«‘].{8,}[\"”“»’]")
_SENTENCE_ENDS = re.compile(r"[?!¿¡]|\w{3,}\.\s+\w+\s\w+\s\w+")


def is_signature(lines: Sequence[str], sender: Address | None) -> bool:
    """Whether all of them are one. It begins with the sender's name or with how to reach them, so that no word of
    theirs is passed over that stands above it."""
    shown = [line for line in lines if line.strip() and not IMAGE.fullmatch(line)]
    if shown and is_closing(shown[0]):
        shown = shown[1:]
    if not shown:
        return len(shown) < len(lines) and any(map(IMAGE.fullmatch, lines))
    begins = _begins_with_name(shown[0], sender) or _is_contact(shown[0])
    return begins and len(shown) <= LINES and all(map(tells_only_who, shown))


@lru_cache(KEPT)
def is_closing(line: str) -> bool:
    """`Best regards,`."""
    return _closings().is_all(WORD.findall(plain(line)))


def is_closed(lines: Sequence[str]) -> bool:
    """A closing, and below it nothing but who wrote, whatever they are called."""
    return is_closing(lines[0]) and len(lines) <= LINES and all(map(tells_only_who, lines[1:]))


def _begins_with_name(line: str, sender: Address | None) -> bool:
    """`Ms. Amina K. Diallo, PhD`; not so `Amina is away`: the words around the name are written like one."""
    name = _ENDS_NAME.split(line.strip(" *_-–—"))[0]
    told = sender_words(sender)
    like = all(word[0].isupper() or not word[0].isalpha() or plain(word) in told for word in name.split())
    return like and not told.isdisjoint(WORD.findall(plain(name)))


def _is_contact(line: str) -> bool:
    """`Tel. +52 951 501 6900`; not so `Delivered to amina@supporter.example`."""
    found = _REACHED.search(line)
    return found is not None and len(WORD.findall(line[: found.start()])) <= LABEL


@lru_cache(64)  # asked for at each line of one mail
def sender_words(sender: Address | None) -> frozenset[str]:
    """The words of their name; of their address where they have none."""
    if sender is None:
        return frozenset()
    name = names.of_sender(sender) or sender.written.partition("@")[0]
    return frozenset(word for word in WORD.findall(plain(name)) if len(word) > 1)


@lru_cache(KEPT)
def tells_only_who(line: str) -> bool:
    """No sentence: it has neither the marks nor the small words of one. What stands in quotation marks is a motto."""
    if _QUOTED.match(line):
        return True
    said = WORD.findall(NUMBERED.sub(" ", plain(line)))
    sentence = _SENTENCE_ENDS.search(line) or not _small_words().isdisjoint(said) or _contracted(said)
    return len(line) <= WIDTH and not sentence


def _contracted(said: Sequence[str]) -> bool:
    return any(word.endswith(("n't", "'m", "'ll", "'ve", "'re")) for word in said)


@cache
def _closings() -> Phrases:
    tables = words.spoken("replies").items()
    return Phrases((tag, "closing", phrase) for tag, table in tables for phrase in table["closing"])


@cache
def _small_words() -> frozenset[str]:
    """Of sentences, in all languages: no office, no place and no name has them."""
    turning = {word for group in ("not", "if", "back", "off", "but") for word in words_of(group) if len(word) > 1}
    turning -= words.of_names("region") | words.of_names("particle") | words.of_names("credential")
    small = words.of_all("sentences", "pointing") - words.of_all("sentences", "also_names")
    return small | turning | frozenset({"please", "por", "favor", "bitte", "merci"})

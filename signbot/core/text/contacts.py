"""Web addresses, domains and telephone numbers inside a text that should be a name: where readers could be led.

Told by their composition, not by a list of endings: two words that a dot joins are a domain, unless the first one is
an initial or an abbreviation that stands before a name (`J.R.R. Tolkien`, `St.John`, `Ph.D.`).
"""

import re
import unicodedata

from signbot.core.text.words import of_names

_STOPS = str.maketrans(dict.fromkeys("\u3002\uff0e\uff61\u2024\ufe52\u06d4", "."))  # what is shown, or read, as a dot
_SCHEME = re.compile(r"\w:/|//|\bwww\b|\b(?:https?|ftp|mailto|tel|sms|xmpp|javascript|data|file):", re.IGNORECASE)
_DOTTED = re.compile(r"[^\W_][\w-]*(?:\.[^\W_][\w-]*)+")
_PATH = re.compile(r"\w\.\w+[/?#]")
_IP = re.compile(r"(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)")
_RUN = re.compile(r"\+?\d(?:[\s().\-‐-―/]{0,3}\d)*")
PHONE = 7  # digits of the shortest telephone number that reaches somebody from elsewhere
LONG_PHONE = 10  # digits that no postal code has


def plain(text: str) -> str:
    """As a reader, or a program that makes links, sees it: full-width letters and dots are plain ones."""
    shown = unicodedata.normalize("NFKC", text.translate(_STOPS)).translate(_STOPS)
    return "".join(char for char in shown if unicodedata.category(char) != "Cf")


def leads_elsewhere(text: str) -> bool:
    """Does it hold a web address, a domain, or a telephone number?"""
    if text.replace(" ", "").isalpha():  # as most names are
        return False
    shown = plain(text)
    found = _SCHEME.search(shown) or _PATH.search(shown) or _IP.search(shown)
    return found is not None or _has_domain(shown) or _has_phone(shown)


def _has_domain(shown: str) -> bool:
    return any(_is_domain(found.group().split(".")) for found in _DOTTED.finditer(shown))


def _is_domain(labels: list[str]) -> bool:
    """`evil.app`, `t.me`, `例子.公司`; not `St.John`, `J.R.R.Tolkien`, `B.Sc`, `எம்.ஜி.ராமச்சந்திரன்`, `44.113`."""
    *before, last = labels
    if last.isdigit() or _letters(last) < 2:
        return False
    if not before[0].isascii() and not _has_case(last):
        return any(map(_is_han, labels)) or any(_letters(label) > 2 for label in before)
    if not before[0].isascii():  # `г.Москва`, `ул.Ленина`
        return not last[0].isupper() or any(_letters(label) > 3 for label in before)
    if last.casefold() in of_names("joined_title") or ".".join(labels).casefold() in of_names("dotted_title"):
        return False
    abbreviated = all(_letters(label) == 1 or label.casefold() in of_names("joined_title") for label in before)
    capital = before[0][0].isupper() or len(before) > 1
    return not (abbreviated and capital and last[0].isupper())


def _letters(label: str) -> int:
    return sum(char.isalnum() for char in label)


def _has_case(label: str) -> bool:
    return any(char.isupper() or char.islower() for char in label)


def _is_han(label: str) -> bool:
    return any("CJK" in unicodedata.name(char, "") for char in label)


def _has_phone(shown: str) -> bool:
    return any(_is_phone(found.group()) for found in _RUN.finditer(shown))


def _is_phone(run: str) -> bool:
    """Ten digits; seven behind a + or 00, or in three groups: `555 01 99`. Postal codes have fewer: `44113-1234`."""
    groups = re.findall(r"\d+", run)
    digits = sum(map(len, groups))
    abroad = run[0] == "+" or groups[0].startswith("00")
    return digits >= LONG_PHONE or (digits >= PHONE and (abroad or len(groups) > 2))

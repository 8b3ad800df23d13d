"""Confirmation tokens: what only the owner of an address can have received.

A token is `nonce + mac`, base32, lower case, 24 characters: it survives every client, subject line and local part.
The mac is HMAC-SHA256 (RFC 2104) over action, address, nonce and expiry, cut to 80 bits; the database
lets each nonce be used once. A token is worth nothing for another address, another action, or later.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable
from datetime import datetime

NONCE_OCTETS = 5
_MAC_OCTETS = 10
_NONCE_LENGTH = 8  # base32 of 5 octets
_TOKEN = re.compile(r"(?<![a-z2-7])[a-z2-7]{24}(?![a-z2-7])")


def nonce(chance: bytes) -> str:
    """`chance`: at least NONCE_OCTETS octets that nobody can guess."""
    return base64.b32encode(chance[:NONCE_OCTETS]).decode().lower()


def derived(key: bytes, what: str) -> bytes:
    """16 octets that nobody can guess, and that are the same whenever they are asked for."""
    return hmac.digest(key, f"derived\0{what}".encode(), hashlib.sha256)[:16]


def token(key: bytes, action: str, address: str, nonce: str, expires: datetime) -> str:
    """The token for one request. `address` is canonical; `expires` is aware and has whole seconds."""
    signed = "\0".join((action, address, nonce, str(int(expires.timestamp()))))
    mac = hmac.digest(key, signed.encode(), hashlib.sha256)[:_MAC_OCTETS]
    return nonce + base64.b32encode(mac).decode().lower()


def candidates(texts: Iterable[str]) -> tuple[str, ...]:
    """Everything that has the shape of a token: in delivered addresses, in the subject."""
    return tuple(found for text in texts for found in _TOKEN.findall(text.casefold()))


def without(text: str) -> str:
    """A text without what has the shape of a token: its letters mean nothing, and may look like a word."""
    return _TOKEN.sub("", text)


def nonce_of(candidate: str) -> str:
    return candidate[:_NONCE_LENGTH]


def genuine(candidate: str, key: bytes, action: str, address: str, expires: datetime) -> bool:
    return hmac.compare_digest(candidate, token(key, action, address, nonce_of(candidate), expires))

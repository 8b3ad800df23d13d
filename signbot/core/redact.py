"""A secret never leaves in somebody else's words: servers repeat what they were told, in their errors."""

import base64
import binascii
import re

HUSHED = "(secret)"
_ENCODED = re.compile(r"[A-Za-z0-9+/]{8,}={0,2}")


def hushed(text: str, secret: str) -> str:
    """`text` without the secret, plain or inside base64 (what a login says: RFC 4616, XOAUTH2)."""
    if not secret:
        return text
    return _ENCODED.sub(lambda found: _unless_it_holds(found[0], secret), text.replace(secret, HUSHED))


def _unless_it_holds(encoded: str, secret: str) -> str:
    whole = encoded.rstrip("=")
    try:
        said = base64.b64decode(whole + "=" * (-len(whole) % 4))
    except binascii.Error:  # a word, no base64
        return encoded
    return HUSHED if secret.encode() in said else encoded

"""A fax number as the gateway's mail address. The mail itself travels by the same SMTP channel."""

import re

from signbot.config.model import dials_extensions

NUMBER = re.compile(r"\+?([1-9]\d{6,14})")  # ITU-T E.164: at most 15 digits, no leading zero
_KEPT = re.compile(r"[0-9A-Za-z*#-]")  # atext (RFC 5322 section 3.2.3) that occurs in extensions


def gateway_address(gateway: str, number_e164: str, extension: str) -> str:
    """`{number}@fax.example`, +529515016900 -> 529515016900@fax.example. An extension never joins the number.

    ValueError where the number is not in E.164 form, or the gateway can't dial the extension.
    """
    number = NUMBER.fullmatch(number_e164)
    if number is None:
        raise ValueError(f"not a number in E.164 form: {number_e164!r}")
    if _plain(extension) and not dials_extensions(gateway):
        raise ValueError(f"the gateway {gateway!r} has no {{extension}} and can't dial one")
    dialled = "".join(_safe(character) for character in _plain(extension))
    return gateway.replace("{number}", number.group(1)).replace("{extension}", dialled)


def _plain(extension: str) -> str:
    """Without what is only there for readers: `(*20635)` is `*20635`."""
    return re.sub(r"[\s().]", "", extension)


def _safe(character: str) -> str:
    """As it may stand in a local part; everything else as percent and hex digits."""
    return character if _KEPT.fullmatch(character) else "".join(f"%{octet:02X}" for octet in character.encode())

"""A mail as SMTP carries it: the commands of its envelope, and its octets on the wire.

Mail ─► commands: MAIL, RCPT, our own copy's RCPT; on_the_wire: CRLF, dots stuffed, the last dot
"""

import contextlib
from typing import Protocol

from signbot.core.delivery import Claim, Kind, Parcel
from signbot.core.value import dataclass


class Unfit(Exception):
    """This mail can't go to this server; nothing was sent."""


class Offers(Protocol):
    """What a server has said that it can do."""

    @property
    def size_limit(self) -> int: ...
    def has(self, extension: str) -> bool: ...


@dataclass(slots=True)
class Mail:
    """A parcel on its way. What is no letter is claimed before it is offered; a letter when it has been accepted."""

    parcel: Parcel
    sender: str
    copy: str  # our own address, for a copy; "": none
    claim: Claim
    claimed: bool = False
    handed: bool = False  # the server may have its data
    again: bool = False  # it was offered before, to a connection that broke

    @property
    def is_letter(self) -> bool:
        return self.parcel.kind is Kind.LETTER

    def claims(self) -> bool:
        """Asked once."""
        self.claimed = self.claimed or self.claim(self.parcel)
        return self.claimed


def commands(link: Offers, mail: Mail) -> list[str]:
    """MAIL and each RCPT. Raises Unfit for what this server can't carry."""
    payload = mail.parcel.payload
    if 0 < link.size_limit < len(payload):
        raise Unfit(f"too big: {len(payload):,} octets, the mail server takes {link.size_limit:,}")
    sender, recipient = path(mail.sender), path(mail.parcel.address)
    if not recipient.isascii() and not link.has("smtputf8"):
        raise Unfit("the mail server can't handle an address with letters beyond ASCII (no SMTPUTF8)")
    plain = payload.isascii()
    header = b"" if plain else payload.partition(b"\r\n\r\n")[0]
    utf8 = link.has("smtputf8") and not ((sender + recipient).isascii() and header.isascii())
    from_ = f"MAIL FROM:<{sender}>"
    from_ += f" SIZE={len(payload)}" if link.has("size") else ""
    from_ += " BODY=8BITMIME" if link.has("8bitmime") and not plain else ""
    from_ += " SMTPUTF8" if utf8 else ""
    return [from_, f"RCPT TO:<{recipient}>", *_own_copy(mail.copy, utf8=utf8)]


def _own_copy(address: str, *, utf8: bool) -> list[str]:
    """A second recipient of the same transaction: the copy tells after a crash what became of the letter."""
    if not address:
        return []
    with contextlib.suppress(Unfit):  # it must never stop the official's
        ours = path(address)
        if ours.isascii() or utf8:
            return [f"RCPT TO:<{ours}>"]
    return []


def path(address: str) -> str:
    """As it stands between < and >: an international domain in its ASCII form (RFC 5890)."""
    local, _, domain = address.rpartition("@")
    if not local or not domain or not address.isprintable() or set("<>") & set(address):
        raise Unfit("this is no mail address")
    if domain.isascii():
        return address
    try:
        return f"{local}@{domain.encode('idna').decode()}"
    except UnicodeError as error:
        raise Unfit("this is no mail domain") from error


def on_the_wire(payload: bytes) -> bytes:
    """CRLF only (a bare LF before a dot smuggles mail), dots stuffed, the last dot (RFC 5321 section 4.5.2)."""
    lines = b"".join(payload.split(b"\r\n"))  # so looked at, and dots by `in`, it takes a third of what counting does
    if b"\r" in lines or b"\n" in lines:
        payload = payload.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    stuffed = payload.replace(b"\n.", b"\n..") if b"\n." in payload else payload
    if stuffed.startswith(b"."):
        stuffed = b"." + stuffed
    return stuffed + (b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n")

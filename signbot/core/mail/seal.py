"""What each signature of a mail covers, as bytes: the same for every mail that somebody makes of a signed one.

What no signature covers may be changed by anybody, and the mail is signed still: another Message-ID, one more field.
So a mail that was believed is known again by its seals, too. They say nothing about whether a signature holds; the
ledger remembers those of believed mails only, or whoever copies a signature on top of rubbish could shut out the mail
that it belongs to.
"""

from signbot.core.mail.dkim import MAX_THERE, Signed, signature
from signbot.core.mail.mail import IDENTITY
from signbot.core.mail.mime import Headers

_FIELDS = ("dkim-signature", "arc-message-signature")
_ITS_OWN = frozenset(("date", "message-id"))  # no two mails of a person have them alike


def seals(headers: Headers) -> tuple[bytes, ...]:
    """One for each DKIM signature or ARC message signature; none for one that would fit several mails."""
    signed = [signature(value) for name in _FIELDS for value in headers.raw(name)[:MAX_THERE]]
    return tuple(dict.fromkeys(made for one in signed if (made := _seal(one, headers))))


def _seal(one: Signed, headers: Headers) -> bytes:
    """The body by its hash, which is signed (RFC 6376 section 3.5, bh=); of a field that stands twice the lowest one.

    When it was signed is told by t= only where nothing else tells two mails apart: one may be signed on several ways.
    """
    moment = b"" if _ITS_OWN & set(one.h) else b"%d" % one.t if one.t else None
    if not (one.d and one.bh) or one.has_l or moment is None:
        return b""
    values = ((name, headers.raw(name)[-1:]) for name in IDENTITY if name in one.h)
    lines = [b"%s:%s\n" % (name.encode(), b" ".join(value[0].split())) for name, value in values if value]
    return b"".join([b"sealed ", moment, b"\n", *lines, b"\n", one.bh.encode()])

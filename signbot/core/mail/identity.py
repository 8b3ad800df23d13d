"""What makes a mail that mail, as bytes; and what each of its signatures covers: the same for every mail made of it.

    content: its fields and the beginning of its body ─► one mail, one row of the ledger
    seals: a signature and what it covers ─► a signed mail that somebody dressed up anew is no new one

What no signature covers may be changed by anybody, and the mail is signed still: another Message-ID, one more field.
So a mail that was believed is known again by its seals, too. They say nothing about whether a signature holds; the
ledger remembers those of believed mails only, or whoever copies a signature on top of rubbish could shut out the mail
that it belongs to.
"""

from signbot.core.mail.dkim import MAX_THERE, Signed, signature
from signbot.core.mail.mime import MAX_RAW, Headers, parse_headers, split

IDENTITY_BODY = 64 * 1024  # octets of the body that are part of a mail's identity

# What makes a mail that mail, in a fixed order. Trace fields, flags and what mailbox servers add are left out. Of a
# field that stands twice the lowest one counts, as for DKIM (RFC 6376 section 5.4.2): what somebody puts on top of a
# mail makes no new one.
IDENTITY = tuple(
    "from sender reply-to to cc subject date message-id in-reply-to references mime-version content-type"
    " content-transfer-encoding content-disposition content-id content-language auto-submitted".split()
)
# Of one that has a number and a date of its own: so that a copy which somebody dresses up anew is no new mail.
NUMBERED = ("from", "to", "subject", "date", "message-id", "content-type")

_FIELDS = ("dkim-signature", "arc-message-signature")
_ITS_OWN = frozenset(("date", "message-id"))  # no two mails of a person have them alike


def content(raw: bytes, header: Headers | None = None) -> bytes:
    """What makes it that mail: the same for each copy of it (CRLF or LF, whatever its way here), another for another.

    `raw` must hold the whole header and the first 128 KiB of the body, or all there is, for the same result. `header`:
    its own, where that was read before.
    """
    head, body = split(raw[:MAX_RAW])
    headers = header or parse_headers(head)
    lowest = {name: headers.values[headers.named[name][-1]].split() for name in IDENTITY if name in headers.named}
    names = NUMBERED if all(map(lowest.get, NUMBERED)) else IDENTITY
    lines = [b"%s:%s\n" % (name.encode(), b" ".join(lowest[name])) for name in names if name in lowest]
    start = body[: 2 * IDENTITY_BODY].replace(b"\r\n", b"\n").rstrip(b"\n")
    return b"".join([*lines, b"\n", start[:IDENTITY_BODY].rstrip(b"\n")])


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

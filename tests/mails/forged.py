"""Mails in Amina's name that she did not write: each kind that was ever published, as bytes with what proves nothing.

`published` says which keys DNS must hold for them. The genuine counterparts stand in GENUINE.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.servers.dns import Dns, key, sealed, signed

HOME, EVIL, AUTHSERV, BOT = "home.example", "evil.example", "mx.rrn.example", "sign@rrn.example"
AMINA, EVE = "Amina Diallo <amina@home.example>", "Eve <eve@evil.example>"
SIGN = "SIGN UA 329/11"
DATE = format_datetime(datetime.now(UTC) - timedelta(hours=1))  # a signature of long ago proves nothing
PASSED = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from={HOME}"  # as if the provider said so
NOT_HERS = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from={EVIL}"  # what it says of Eve's mails


def plain(sender: str = AMINA, text: str = SIGN, *, to: str = BOT, subject: str = "Hello", more: str = "") -> bytes:
    head = f"From: {sender}\nTo: {to}\nSubject: {subject}\nMessage-ID: <1@{HOME}>\nDate: {DATE}\n"
    return f"{head}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n{more}\n{text}\n".replace(
        "\n", "\r\n"
    ).encode("utf-8", "surrogateescape")


def topped(*lines: str, sender: str = AMINA, text: str = SIGN) -> bytes:
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8", "surrogateescape") + plain(sender, text)


# From --------------------------------------------------------------------------------------------

FROM: dict[str, tuple[str, str]] = {  # what the provider said, and what stands behind `From: `
    "a victim in quotes as the display name": (NOT_HERS, '"amina@home.example" <eve@evil.example>'),
    "a whole mailbox in quotes": (NOT_HERS, '"Amina <amina@home.example>" <eve@evil.example>'),
    "a victim as bare words": (NOT_HERS, "amina@home.example <eve@evil.example>"),
    "a victim in a comment": (NOT_HERS, "eve@evil.example (amina@home.example)"),
    "a victim before a comment": (NOT_HERS, "amina@home.example (really <eve@evil.example>)"),
    "two angle addresses": (NOT_HERS, "<amina@home.example> <eve@evil.example>"),
    "a list, the victim first": (NOT_HERS, "amina@home.example, eve@evil.example"),
    "a list by a semicolon": (NOT_HERS, "amina@home.example; eve@evil.example"),
    "a list folded": (NOT_HERS, "Eve <eve@evil.example>,\n amina@home.example"),
    "a list with an empty member": (NOT_HERS, ", amina@home.example"),
    "an empty group before": (NOT_HERS, "nobody:; amina@home.example"),
    "a group": (PASSED, "friends: amina@home.example;"),
    "an empty group": (PASSED, "undisclosed-recipients:;"),
    "a route": (PASSED, "<@evil.example:amina@home.example>"),
    "an encoded local part": (PASSED, "=?utf-8?q?amina?=@home.example"),
    "an encoded address in angles": (PASSED, "<=?utf-8?b?YW1pbmFAaG9tZS5leGFtcGxl?=>"),
    "an encoded address as the name": (NOT_HERS, "=?utf-8?b?YW1pbmFAaG9tZS5leGFtcGxl?= <eve@evil.example>"),
    "an encoded angle": (NOT_HERS, "=?utf-8?q?=3Camina=40home=2Eexample=3E?= <eve@evil.example>"),
    "a comment within the domain": (PASSED, "amina@home(x).example"),
    "a blank within the address": (PASSED, "amina @home.example"),
    "a NUL": (PASSED, "amina@home.example\x00.evil.example"),
    "a NUL before": (PASSED, "\x00amina@home.example"),
    "a bare CR": (NOT_HERS, "eve@evil.example\rFrom: amina@home.example"),
    "a vertical tab": (PASSED, "amina@home.example\x0beve@evil.example"),
    "a right-to-left override": (PASSED, "\u202eamina@home.example"),
    "a zero-width space": (PASSED, "amina\u200b@home.example"),
    "a domain after a dot": (NOT_HERS, "amina@home.example.evil.example"),
    "a quoted local part with the victim": (NOT_HERS, '"amina@home.example"@evil.example'),
    "an unclosed comment": (PASSED, "amina@home.example ("),
    "an unclosed quotation": (PASSED, '"Amina <amina@home.example>'),
    "an unclosed angle": (PASSED, "Amina <amina@home.example"),
    "words behind": (NOT_HERS, "<amina@home.example> eve@evil.example"),
    "a literal": (PASSED, "amina@[192.0.2.1]"),
    "octets that are no UTF-8": (PASSED, "amina\udcff@home.example"),
    "five thousand octets": (PASSED, f'"{"x" * 5000}" <amina@home.example>'),
}
TWO_FROM: dict[str, str] = {
    "two From, the victim first": f"{NOT_HERS}\nFrom: {AMINA}",
    "the same From twice": f"{PASSED}\nFrom: {AMINA}",
    "a From with a blank before its colon": f"{NOT_HERS}\nFrom : {AMINA}",
    "a From in capitals": f"{NOT_HERS}\nFROM: {AMINA}",
    "a From behind an empty line of blanks": f"{NOT_HERS}\nX-A: b\n \nFrom: {AMINA}",
    "a From behind a line that is no field": f"{NOT_HERS}\nno field\nFrom: {AMINA}",
}

# Authentication-Results --------------------------------------------------------------------------

GOOD = f"dmarc=pass header.from={HOME}"
STATED: dict[str, tuple[str, ...]] = {
    "below the provider's own": (f"Authentication-Results: {AUTHSERV}; dmarc=none", PASSED),
    "below the provider's failure": (f"Authentication-Results: {AUTHSERV}; dmarc=fail (p=none)", PASSED),
    "below another of the provider's, folded": (f"Authentication-Results:\r\n {AUTHSERV};\r\n dmarc=none", PASSED),
    "below a relay": ("Received: from x by evil.example; date", PASSED),
    "below a relay that names the provider": (f"Received: from {AUTHSERV} (by {AUTHSERV}) by evil.example", PASSED),
    "below a Received without by": (f"Received: from {AUTHSERV}; date", PASSED),
    "a longer id": (f"Authentication-Results: {AUTHSERV}.evil.example; {GOOD}",),
    "an id with a prefix": (f"Authentication-Results: x{AUTHSERV}; {GOOD}",),
    "a parent as the id": (f"Authentication-Results: rrn.example; {GOOD}",),
    "an id with a Cyrillic letter": (f"Authentication-Results: mх.rrn.example; {GOOD}",),
    "an id with a soft hyphen": (f"Authentication-Results: mx\u00ad.rrn.example; {GOOD}",),
    "an id with a NUL": (f"Authentication-Results: {AUTHSERV}\x00; {GOOD}",),
    "an id in a comment": (f"Authentication-Results: evil.example ({AUTHSERV}); {GOOD}",),
    "an id behind a nested comment": (f"Authentication-Results: (a (b) {AUTHSERV};) evil.example; {GOOD}",),
    "an id in quotes": (f'Authentication-Results: "{AUTHSERV}; x"; {GOOD}',),
    "no id": (f"Authentication-Results: {GOOD}",),
    "behind a line that is no field": ("no field", f"Authentication-Results: {AUTHSERV}; {GOOD}"),
    "another field's name": (f"X-Authentication-Results: {AUTHSERV}; {GOOD}",),
    "a blank before the colon": (f"Authentication-Results : {AUTHSERV}; {GOOD}",),
    "inside a folded Subject": (f"Subject: x\r\n Authentication-Results: {AUTHSERV}; {GOOD}",),
    "behind a bare CR": (f"X-A: b\rAuthentication-Results: {AUTHSERV}; {GOOD}",),
    "the result in a comment": (f"Authentication-Results: {AUTHSERV}; dmarc=fail (p=none) ({GOOD})",),
    "the result in a comment's comment": (f"Authentication-Results: {AUTHSERV}; dmarc=none (a (b) {GOOD})",),
    "the result in a quotation": (f'Authentication-Results: {AUTHSERV}; spf=pass smtp.mailfrom="x; {GOOD}"',),
    "a comment that a quotation hides": (f'Authentication-Results: {AUTHSERV}; spf=pass (x "a) ; {GOOD} (" y)',),
    "an escaped parenthesis": (f"Authentication-Results: {AUTHSERV}; spf=pass (x \\) ; {GOOD}",),
    "two opinions": (f"Authentication-Results: {AUTHSERV}; dmarc=none; {GOOD}",),
    "a pass for another domain": (f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from={EVIL}",),
    "a pass for nobody": (f"Authentication-Results: {AUTHSERV}; dmarc=pass",),
    "somebody else's signature": (f"Authentication-Results: {AUTHSERV}; dkim=pass header.d={EVIL}",),
    "somebody else's, in her name": (
        f"Authentication-Results: {AUTHSERV}; dkim=pass header.d={EVIL} header.i=@{HOME}",
    ),
    "a public suffix's signature": (f"Authentication-Results: {AUTHSERV}; dkim=pass header.d=example",),
    "a test signature": (f"Authentication-Results: {AUTHSERV}; dkim=pass (test mode) header.d={HOME}",),
    "SPF alone": (f"Authentication-Results: {AUTHSERV}; spf=pass smtp.mailfrom=amina@{HOME}",),
    "Sender-ID": (f"Authentication-Results: {AUTHSERV}; sender-id=pass header.from={HOME}",),
    "arc=pass, and no more": (f"Authentication-Results: {AUTHSERV}; arc=pass (i=1 dmarc=pass fromdomain={HOME})",),
    "ARC results in the open": (f"ARC-Authentication-Results: i=1; {AUTHSERV}; {GOOD}",),
}

# DKIM and ARC ------------------------------------------------------------------------------------

OTHERS = plain(text="Nice weather.", to="friend@other.example")  # Amina's own mail to a friend
HELLO = plain(text="Nice weather.")  # Amina's own mail to us
STRICT = ("from", "to", "subject", "content-type", "message-id", "date")


def _without(*names: str) -> tuple[str, ...]:
    return tuple(name for name in STRICT if name not in names)


def _borrowed(raw: bytes, old: bytes, new: bytes) -> bytes:
    assert old in raw
    return raw.replace(old, new)


CRYPTO: dict[str, Callable[[], bytes]] = {
    "another body": lambda: _borrowed(signed(HELLO, HOME), b"Nice weather.", SIGN.encode()),
    "a body appended": lambda: signed(HELLO, HOME) + SIGN.encode(),
    "a body appended behind l=": lambda: signed(plain(text=""), HOME, length=True) + SIGN.encode(),
    "another subject": lambda: _borrowed(signed(plain(text=""), HOME), b"Subject: Hello", b"Subject: " + SIGN.encode()),
    "a second subject above": lambda: f"Subject: {SIGN}\r\n".encode() + signed(plain(text=""), HOME),
    "a second subject below": lambda: _borrowed(
        signed(plain(text=""), HOME), b"MIME-Version", f"Subject: {SIGN}\r\nMIME-Version".encode()
    ),
    "an unsigned subject": lambda: _borrowed(
        signed(plain(text=""), HOME, headers=_without("subject")), b"Hello", SIGN.encode()
    ),
    "an unsigned receiver": lambda: _borrowed(
        signed(plain(to="friend@other.example"), HOME, headers=_without("to")), b"friend@other.example", BOT.encode()
    ),
    "a second receiver": lambda: f"To: {BOT}\r\n".encode() + signed(plain(to="friend@other.example"), HOME),
    "a mail to somebody else": lambda: (
        b"Delivered-To: " + BOT.encode() + b"\r\n" + signed(plain(to="friend@other.example"), HOME)
    ),
    "an unsigned Content-Type": lambda: signed(plain(), HOME, headers=_without("content-type")),
    "another Content-Type": lambda: _borrowed(signed(HELLO, HOME), b"text/plain", b"text/html"),
    "a second Content-Type": lambda: b"Content-Type: text/html\r\n" + signed(plain(), HOME),
    "a second From": lambda: f"From: {AMINA}\r\n".encode() + signed(plain(EVE), EVIL),
    "her From above Eve's signature": lambda: _borrowed(signed(plain(EVE), EVIL), EVE.encode(), AMINA.encode()),
    "somebody else's signature alone": lambda: signed(plain(), EVIL),
    "a signature of the public suffix": lambda: signed(plain(), "example"),
    "a signature of a domain below hers": lambda: signed(plain(), "mail.home.example"),
    "her domain with Eve's key": lambda: signed(plain(), HOME, "eve", bits=1024),
    "a short key": lambda: signed(plain(), HOME, "short", bits=512),
    "a test key": lambda: signed(plain(), HOME, "test"),
    "a key that is gone": lambda: signed(plain(), HOME, "gone"),
    "an expired signature": lambda: _borrowed(signed(plain(), HOME), b"; s=k;", b"; s=k; x=1;"),
    "blanks changed under simple": lambda: _borrowed(
        signed(plain(), HOME, canonicalize=(b"simple", b"simple")), b"SIGN UA", b"SIGN  UA"
    ),
    "her seal over what failed": lambda: sealed(plain(), HOME, "dmarc=fail header.from=home.example"),
    "Eve's seal": lambda: sealed(plain(), EVIL, GOOD),
    "a trusted list's seal over another body": lambda: _borrowed(
        sealed(HELLO, "lists.example", GOOD), b"Nice weather.", SIGN.encode()
    ),
    "a trusted list's seal by another key": lambda: sealed(plain(), "lists.example", GOOD, "eve", bits=1024),
    "a trusted list's seal over a failure": lambda: sealed(plain(), "lists.example", "dmarc=fail"),
    "a trusted list's seal, another From": lambda: _borrowed(
        sealed(plain(EVE), "lists.example", f"dmarc=pass header.from={EVIL}"), EVE.encode(), AMINA.encode()
    ),
    "a trusted list's seal in Eve's chain": lambda: sealed(
        sealed(plain(), EVIL, GOOD), "lists.example", f"{GOOD}; arc=pass"
    ),
    "a seal of letters": lambda: topped(
        "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=lists.example; s=k; b=AAAA",
        "ARC-Message-Signature: i=1; a=rsa-sha256; d=lists.example; s=k; h=From:To:Subject:Content-Type; bh=AA; b=AA",
        f"ARC-Authentication-Results: i=1; mx.lists.example; {GOOD}",
    ),
}


# Signed by her domain, and something else on top -------------------------------------------------

OUTLOOK = ("from", "date", "subject", "message-id", "content-type", "mime-version")  # as Microsoft 365 signs
GMAIL = (
    "to",
    "subject",
    "message-id",
    "date",
    "from",
    "mime-version",
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "reply-to",
)  # as Gmail does: twice, so that none can be added; not Content-Type
ALL = (*STRICT, "cc", "in-reply-to", "references", "mime-version", "content-transfer-encoding", "content-disposition")
TO_US = f"Delivered-To: {BOT}"
HIDDEN = "Content-Disposition: attachment; filename=a.txt"
LUNCH = plain(text="Nice weather. See you on Sunday.", to="friend@other.example", subject="Lunch")
QUESTION = plain(text="No, please don't. I only ask: is it safe?", subject=SIGN)
# What Eve wrote stands in it without a quote mark
PASSED_ON = plain(text=f"Look what I got:\n\n--eve\n\n{SIGN}\n\n--eve--\n\nFunny!", subject="Look")
FOLDED = plain(text=f"I got a mail, it says=3A=20=\n{SIGN}", more="Content-Transfer-Encoding: quoted-printable\n")
BARE = plain(text="SIGN", subject="Please help")
NAMED = b"Authentication-Results: %s; dkim=pass header.d=%s header.s=%s header.b=%s; dmarc=pass header.from=%s\r\n"


def passed(raw: bytes, selector: bytes = b"k") -> bytes:
    """As the provider found it: the signature holds. It says whose, by which key, and how it begins (RFC 6008)."""
    begins = b"".join(raw.partition(b" b=")[2][:20].split())[:8]
    return NAMED % (AUTHSERV.encode(), HOME.encode(), selector, begins, HOME.encode()) + raw


def stated(raw: bytes) -> bytes:
    """The same by a provider that says no more than that DMARC passed."""
    return f"{PASSED}\r\n".encode() + raw


def under(raw: bytes, *lines: str) -> bytes:
    """Below these lines, which nobody signed."""
    return "".join(f"{line}\r\n" for line in lines).encode() + raw


def pretended(raw: bytes, names: tuple[str, ...] = ALL) -> bytes:
    """Below a second signature of hers which covers everything, begins like the first, and does not hold."""
    begins = b"".join(raw.partition(b" b=")[2][:20].split())[:8].decode()
    covers = ":".join(names)
    return under(raw, f"DKIM-Signature: v=1; a=rsa-sha256; d={HOME}; s=k; h={covers}; bh=AAAA; b={begins}AAAA")


def _by_outlook(raw: bytes) -> bytes:
    return signed(raw, HOME, headers=OUTLOOK)


UNCOVERED: dict[str, Callable[[], bytes]] = {  # her domain's signature holds in each of them
    "a second Subject, the body hidden": lambda: under(_by_outlook(LUNCH), TO_US, f"Subject: {SIGN}", HIDDEN),
    "a second Subject, the body a picture": lambda: under(
        _by_outlook(LUNCH), TO_US, f"Subject: {SIGN}", "Content-Type: image/png"
    ),
    "a Subject for a mail that had none": lambda: under(
        signed(LUNCH.replace(b"Subject: Lunch\r\n", b""), HOME, headers=_without("subject")),
        TO_US,
        f"Subject: {SIGN}",
        HIDDEN,
    ),
    "a Subject that she did not sign": lambda: _borrowed(
        signed(plain(text=""), HOME, headers=_without("subject")), b"Hello", SIGN.encode()
    ),
    "a question whose words are hidden": lambda: under(_by_outlook(QUESTION), HIDDEN),
    "her question as a picture, the type not signed": lambda: _borrowed(
        signed(QUESTION, HOME, headers=GMAIL), b"text/plain", b"image/png"
    ),
    "what Eve wrote, picked out by a second Content-Type": lambda: under(
        _by_outlook(PASSED_ON), "Content-Type: multipart/mixed; boundary=eve"
    ),
    "what Eve wrote, picked out by an unsigned Content-Type": lambda: _borrowed(
        signed(PASSED_ON, HOME, headers=GMAIL), b"text/plain; charset=utf-8", b"multipart/mixed; boundary=eve"
    ),
    "a source read as text, its Content-Type taken away": lambda: _borrowed(
        signed(_borrowed(PASSED_ON, b"text/plain", b"text/html"), HOME, headers=GMAIL),
        b"Content-Type: text/html; charset=utf-8\r\n",
        b"",
    ),
    "a source read as text, its encoding taken away": lambda: _borrowed(
        _by_outlook(FOLDED), b"Content-Transfer-Encoding: quoted-printable\r\n", b""
    ),
    "words behind the signed length": lambda: signed(plain(text=""), HOME, length=True) + SIGN.encode() + b"\r\n",
    "the letter, by a Delivered-To": lambda: under(_by_outlook(BARE), "Delivered-To: sign+ua-329-11@rrn.example"),
    "the letter, by an X-Original-To": lambda: under(
        signed(BARE, HOME, headers=ALL), "X-Original-To: sign+ua-329-11@rrn.example"
    ),
    "the letter, by a To that she did not sign": lambda: _borrowed(
        _by_outlook(BARE), BOT.encode(), b"sign+ua-329-11@rrn.example"
    ),
    "the letter, by a Cc that she did not sign": lambda: under(_by_outlook(BARE), "Cc: sign+ua-329-11@rrn.example"),
    "the letter, by a Subject that she did not sign": lambda: _borrowed(
        signed(BARE, HOME, headers=_without("subject")), b"Please help", b"Re: UA 329/11"
    ),
    "a mail to somebody else, passed on": lambda: under(
        signed(plain(to="friend@other.example"), HOME), f"Delivered-To: {BOT}"
    ),
    "a mail to somebody else, a Cc added": lambda: under(signed(plain(to="friend@other.example"), HOME), f"Cc: {BOT}"),
    "a second Date": lambda: under(signed(plain(), HOME), f"Date: {DATE}"),
    "a second Message-ID": lambda: under(signed(plain(), HOME), "Message-ID: <2@home.example>"),
    "the same Subject twice": lambda: under(signed(plain(), HOME), "Subject: Hello"),
    "a second MIME-Version": lambda: under(signed(plain(), HOME), "MIME-Version: 1.0"),
    "two In-Reply-To": lambda: under(signed(plain(), HOME), "In-Reply-To: <a@b>", "In-Reply-To: <c@d>"),
    "two Reply-To": lambda: under(signed(plain(), HOME), f"Reply-To: {EVE}", f"reply-to: {AMINA}"),
    "two Content-Description": lambda: under(signed(plain(), HOME), "Content-Description: a", "Content-description:b"),
}
COVERED: dict[str, Callable[[], bytes]] = {  # and these are hers
    "as Outlook signs": lambda: _by_outlook(plain()),
    "a subject, as Outlook signs": lambda: _by_outlook(plain(text="", subject=SIGN)),
    "a tag in a signed To": lambda: signed(plain(text="SIGN", to="sign+ua-329-11@rrn.example"), HOME),
    "the letter in a signed subject, the To not signed": lambda: _by_outlook(
        plain(text="SIGN", to="sign+ua-329-11@rrn.example", subject="Re: UA 329/11")
    ),
    "everything signed": lambda: signed(plain(more="Content-Transfer-Encoding: 8bit\n"), HOME, headers=ALL),
    "an encoding that changes nothing": lambda: _by_outlook(plain(more="Content-Transfer-Encoding: 7bit\n")),
    "signed by two of her keys": lambda: signed(signed(plain(), HOME), HOME, "other"),
    "signed by somebody else, too": lambda: signed(signed(plain(), HOME), EVIL),
    "a list of others and us": lambda: signed(plain(to=f"friend@other.example, {BOT}"), HOME),
    "with lines of others that decide nothing": lambda: under(
        _by_outlook(plain()),
        "Return-Path: <a@b>",
        f"Delivered-To: {BOT}",
        "X-A: b",
        "X-A: b",
        "Comments: c",
        "Comments: d",
        "Keywords: e",
    ),
}


def publish(dns: Dns) -> None:
    """Everybody's keys, Eve's own too."""
    for domain in (HOME, EVIL, "lists.example", "example", "mail.home.example"):
        dns.publish(domain)
    dns.publish(EVIL, "eve", bits=1024)
    dns.publish(HOME, "short", bits=512)
    dns.publish(HOME, "test", record=key()[1] + "; t=y")


def forged() -> Iterator[tuple[str, bytes]]:
    """Every one, by its name."""
    for name, (said, sender) in FROM.items():
        yield f"From: {name}", topped(*said.split("\n"), sender=sender)
    for name, head in TWO_FROM.items():
        yield name, topped(*head.split("\n"), sender=EVE)
    for name, lines in STATED.items():
        yield f"stated: {name}", topped(*lines)
    for name, make in CRYPTO.items():
        yield f"signed: {name}", make()


GENUINE: dict[str, Callable[[], bytes]] = {
    "the provider says so": lambda: topped(PASSED),
    "the provider says so, under other people's headers": lambda: topped(
        f"Authentication-Results: {EVIL}; dmarc=fail", PASSED, f"Authentication-Results: {EVIL}; dmarc=fail"
    ),
    "the provider says so, with comments and a version": lambda: topped(
        f"Authentication-Results: (by) {AUTHSERV} (us) 1; dmarc=pass (p=none) header.from={HOME}"
    ),
    "her domain signed it": lambda: signed(plain(), HOME),
    "her domain signed it, simple": lambda: signed(plain(), HOME, canonicalize=(b"simple", b"simple")),
    "her domain signed it, and it was folded otherwise": lambda: _borrowed(
        signed(plain(), HOME, canonicalize=(b"relaxed", b"relaxed")), b"Subject: Hello", b"subject:\r\n\tHello "
    ),
    "two signed it, one is hers": lambda: signed(signed(plain(), HOME), EVIL),
    "a trusted list saw that it was hers": lambda: sealed(plain(), "lists.example", GOOD),
}

"""Mails in Amina's name that she did not write: each kind that was ever published, as bytes with what proves nothing.

`published` says which keys DNS must hold for them. The genuine counterparts stand in GENUINE.
"""

from collections.abc import Callable, Iterator

from tests.servers.dns import Dns, key, sealed, signed

HOME, EVIL, AUTHSERV, BOT = "home.example", "evil.example", "mx.rrn.example", "sign@rrn.example"
AMINA, EVE = "Amina Diallo <amina@home.example>", "Eve <eve@evil.example>"
SIGN = "SIGN UA 329/11"
DATE = "Mon, 23 Nov 2026 10:00:00 +0000"
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
    "a mail to somebody else": lambda: b"Delivered-To: " + BOT.encode() + b"\r\n" + signed(
        plain(to="friend@other.example"), HOME
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
}  # fmt: skip


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

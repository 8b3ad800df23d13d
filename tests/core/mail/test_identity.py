"""By what a signed mail is known again, whatever somebody makes of it."""

import pytest

from signbot.core.mail.identity import content, seals
from signbot.core.mail.mime import parse_headers, split

SIGNATURE = "DKIM-Signature: v=1; a=rsa-sha256; d=home.example; s=k; h={h}; t={t}; bh=AAAA; b=BBBB\n"
HEAD = (
    "From: amina@home.example\nTo: sign@rrn.example\nSubject: SIGN UA 329/11\nMessage-ID: <1@home.example>\n"
    "Date: Mon, 23 Nov 2026 10:00:00 +0000\nContent-Type: text/plain\n"
)
FIELDS = "from:to:subject:date:content-type"


def mail(head: str = HEAD, *, h: str = FIELDS, t: int = 1, body: str = "yes") -> bytes:
    return f"{SIGNATURE.format(h=h, t=t)}{head}\n{body}\n".encode()


def seals_of(raw: bytes) -> tuple[bytes, ...]:
    return seals(parse_headers(split(raw)[0]))


@pytest.mark.parametrize(
    "copy",
    [
        mail(HEAD.replace("<1@home.example>", "<2@evil.example>")),
        mail("Message-ID: <2@evil.example>\n" + HEAD),
        mail("Subject: hello\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n" + HEAD),
        mail("X-Anything: at all\nCc: eve@evil.example\nIn-Reply-To: <3@evil.example>\n" + HEAD),
        mail(HEAD.replace("Subject: SIGN", "subject:\n\tSIGN ")),
        mail(HEAD, h=FIELDS.upper()),
        mail(HEAD, h=f"{FIELDS}:from:subject:cc"),
        mail(HEAD, t=2),  # signed once more on another way
        SIGNATURE.format(h="from", t=7).encode() + mail(),
        mail().replace(b"bh=AAAA", b"bh=AA\n\tAA"),
    ],
)
def test_what_is_made_of_a_signed_mail_has_its_seal(copy: bytes) -> None:
    assert set(seals_of(copy)) & set(seals_of(mail()))


@pytest.mark.parametrize(
    "other",
    [
        mail(HEAD.replace("SIGN UA", "WITHDRAW UA")),
        mail(HEAD.replace("10:00:00", "10:00:01")),
        mail(HEAD.replace("amina", "boris")),
        mail().replace(b"bh=AAAA", b"bh=CCCC"),
        mail(HEAD, h="from:to:subject"),
    ],
)
def test_another_mail_has_another(other: bytes) -> None:
    assert not set(seals_of(other)) & set(seals_of(mail()))


def test_two_mails_that_only_the_moment_of_signing_tells_apart_are_two() -> None:
    fields = "from:to:subject:content-type"
    assert seals_of(mail(h=fields, t=1)) != seals_of(mail(h=fields, t=2))


@pytest.mark.parametrize(
    "none",
    [
        HEAD.encode() + b"\nyes\n",
        mail().replace(b"bh=AAAA", b"bh=AAAA; l=3"),
        mail().replace(b"bh=AAAA; ", b""),
        mail().replace(b"d=home.example", b"d=home.example; d=evil.example"),
        b"DKIM-Signature: " + b"x" * 5_000 + b"\n" + HEAD.encode() + b"\n",
        mail(h="from:to:subject").replace(b"t=1; ", b""),
    ],
)
def test_a_signature_that_would_fit_several_mails_or_can_not_be_read_makes_none(none: bytes) -> None:
    assert seals_of(none) == ()


def test_a_message_signature_of_a_sealer_makes_one_too() -> None:
    arc = mail().replace(b"DKIM-Signature: v=1;", b"ARC-Message-Signature: i=1;")
    assert seals_of(arc) == seals_of(mail())
    assert content(arc) == content(mail())

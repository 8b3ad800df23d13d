"""Nobody signs for somebody else: every published kind of forgery, and whatever chance makes of them."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import dkim
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from signbot.cli.shell import Shell
from signbot.core.mail.cover import ONCE
from signbot.edges.dkim import Dkim
from signbot.incoming.explain import rehearse
from signbot.incoming.reception import Reception
from tests.configs import RIGHT
from tests.mails import forged
from tests.mails.forged import AMINA, AUTHSERV, BOT, EVE, EVIL, GOOD, HOME, NOT_HERS, PASSED, SIGN, plain
from tests.servers.dns import Dns, key, signed

NOW = datetime.now(UTC)
KINDS = dict(forged.forged())
Counts = Callable[[bytes], bool]
Said = Callable[[bytes], bytes]


@pytest.fixture(scope="module")
def counts(tmp_path_factory: pytest.TempPathFactory) -> Counts:
    """Would this mail be counted as Amina's? Decided by the whole of signbot, keys from memory."""
    reception = _reception(tmp_path_factory.mktemp("bot"))

    def would(raw: bytes) -> bool:
        found = rehearse(raw, None, reception, NOW)
        sender = found.mail.sender.canonical if found.mail.sender else ""
        answer = found.answer.payload.decode() if found.answer else ""
        return sender == "amina@home.example" and "Subject: You have signed" in answer

    return would


def _reception(folder: Path) -> Reception:
    config = folder / "config.toml"
    config.write_text(RIGHT, encoding="utf-8")
    config.chmod(0o600)
    dns = Dns()
    forged.publish(dns)
    check = Dkim(lambda name: dns.records.get(name, "").encode() or None, sealers=frozenset({"lists.example"}))
    return replace(Shell(config, {}).reception, signed=check.signed, sealed=check.sealed)


@pytest.mark.parametrize("kind", KINDS)
def test_a_forged_mail_is_not_counted(counts: Counts, kind: str) -> None:
    assert not counts(KINDS[kind])


@pytest.mark.parametrize("kind", forged.GENUINE)
def test_a_genuine_mail_is(counts: Counts, kind: str) -> None:
    assert counts(forged.GENUINE[kind]())


# Signed by her domain, as the provider says, and something on top --------------------------------


def holds(raw: bytes) -> bool:
    """Does the signature of Amina's domain hold? By dkimpy, which does not ask what it covers."""
    public = key()[1].encode()
    check = dkim.DKIM(raw)
    there = raw.split(b"\r\n\r\n")[0].lower().count(b"dkim-signature:")
    return any(check.verify(idx=number, dnsfunc=lambda _name, timeout=0: public) for number in range(there))


@pytest.mark.parametrize("said", [forged.passed, forged.stated])
@pytest.mark.parametrize("kind", forged.UNCOVERED)
def test_what_her_domain_did_not_sign_is_not_counted(counts: Counts, kind: str, said: Said) -> None:
    raw = forged.UNCOVERED[kind]()
    assert holds(raw)
    assert not counts(raw)
    assert not counts(said(raw))


@pytest.mark.parametrize("kind", forged.UNCOVERED)
def test_a_signature_that_covers_more_and_does_not_hold_covers_nothing(counts: Counts, kind: str) -> None:
    assert not counts(forged.stated(forged.pretended(forged.UNCOVERED[kind]())))
    assert not counts(forged.passed(forged.pretended(forged.UNCOVERED[kind]())))


@pytest.mark.parametrize("said", [forged.passed, forged.stated])
@pytest.mark.parametrize("kind", forged.COVERED)
def test_what_her_domain_signed_is_counted(counts: Counts, kind: str, said: Said) -> None:
    raw = forged.COVERED[kind]()
    assert holds(raw)
    assert counts(said(raw))


def test_a_mail_from_the_domains_own_server_needs_no_signature_that_covers_it(counts: Counts) -> None:
    gmail = signed(plain(), HOME, headers=forged.GMAIL)
    spf = b"; spf=pass smtp.mailfrom=amina@home.example\r\n"
    assert not counts(forged.passed(gmail))
    assert counts(forged.passed(gmail).replace(b"\r\n", spf, 1))
    assert not counts(forged.passed(forged.under(gmail, "Subject: Hello")).replace(b"\r\n", spf, 1))


def test_where_the_provider_can_not_tell_two_signatures_apart_our_own_check_can(counts: Counts) -> None:
    both = signed(signed(plain(), HOME), HOME, headers=("from", "date"))
    assert holds(both)
    assert counts(forged.stated(both))


# Whatever chance makes of them -------------------------------------------------------------------

# What the provider truly found about Eve's mails: never that Amina's domain was proven
TRUE = [
    f"Authentication-Results: {AUTHSERV}; dmarc=none",
    f"Authentication-Results: {AUTHSERV}; none",
    f"Authentication-Results: {AUTHSERV}; spf=pass smtp.mailfrom=eve@{EVIL}; dkim=pass header.d={EVIL}; dmarc=fail",
    f"Authentication-Results: {AUTHSERV};\n\tdmarc=fail (p=NONE) header.from={HOME}",
    NOT_HERS,
    f'Authentication-Results: {AUTHSERV}; spf=fail (a "b) ; {GOOD} (" c) smtp.mailfrom=x',
]
LINES = [
    PASSED,
    f"AUTHENTICATION-RESULTS: {AUTHSERV} 1; {GOOD}",
    f"Authentication-Results: ({AUTHSERV}) {AUTHSERV}; {GOOD}",
    f"Received: from x by {AUTHSERV}; date",
    "Received: from x by evil.example; date",
    f"ARC-Authentication-Results: i=1; {AUTHSERV}; {GOOD}",
    f"Sender: {AMINA}",
    f"Reply-To: {AMINA}",
    f"Resent-From: {AMINA}",
    "Return-Path: <amina@home.example>",
    f"Subject: {SIGN}",
    f"To: {BOT}",
    "Content-Type: text/plain",
    f"From: {EVE}",
    f"From: {AMINA}",
    f"DKIM-Signature: v=1; a=rsa-sha256; d={HOME}; s=k; h=From:To:Subject:Content-Type; bh=AAAA; b=AAAA",
    "X-A: b",
    "no field",
    " folded",
    "",
]
WHO = [AMINA, EVE, *(sender for _, sender in forged.FROM.values())]
SPICE = [
    "\x00",
    "\r",
    "\n ",
    "(",
    ")",
    '"',
    "\\",
    "<",
    ">",
    "@",
    ",",
    ";",
    ":",
    "=?utf-8?q?a?=",
    "amina@home.example",
    f"; {GOOD}",
    "\u202e",
    "\u200b",
    "\udcff",
    " ",
    "\t",
    "=",
]


@st.composite
def spiced(draw: st.DrawFn, line: str) -> str:
    """Something put in, taken out or doubled, somewhere."""
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(line)))
        line = line[:at] + draw(st.sampled_from(SPICE)) + line[at + draw(st.integers(0, 2)) :]
    return line


@st.composite
def by_eve(draw: st.DrawFn) -> bytes:
    """What Eve sent, below what the provider found out about it."""
    lines = [draw(spiced(draw(st.sampled_from(LINES)))) for _ in range(draw(st.integers(0, 5)))]
    body = plain(draw(spiced(draw(st.sampled_from(WHO)))))
    head = "".join(f"{line}\r\n" for line in [draw(st.sampled_from(TRUE)), *lines])
    return head.encode("utf-8", "surrogateescape") + body


TRIES = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@TRIES
@given(raw=by_eve())
def test_whatever_eve_writes_below_the_providers_word_is_not_counted(counts: Counts, raw: bytes) -> None:
    assert not counts(raw)


# Signed truly: each with another choice of fields, of which Eve may add, double, change or leave out any that is free
BASES = [forged.LUNCH, forged.QUESTION, forged.PASSED_ON, forged.FOLDED, forged.BARE, plain(), plain(text="")]
FREE = [
    f"Subject: {SIGN}",
    "Subject: Re: UA 329/11",
    "Subject: Hello",
    f"To: {BOT}",
    "To: sign+ua-329-11@rrn.example",
    "Cc: sign+ua-329-11@rrn.example",
    f"Delivered-To: {BOT}",
    "X-Original-To: sign+ua-329-11@rrn.example",
    forged.HIDDEN,
    "Content-Disposition: inline",
    "Content-Type: text/plain",
    "Content-Type: image/png",
    "Content-Type: text/html",
    "Content-Type: multipart/mixed; boundary=eve",
    "Content-Transfer-Encoding: base64",
    "Content-Transfer-Encoding: 7bit",
    "Content-Transfer-Encoding: quoted-printable",
    "Message-ID: <2@home.example>",
    f"Date: {forged.DATE}",
    "In-Reply-To: <a@b>",
    "References: <a@b>",
    "MIME-Version: 1.0",
    f"Reply-To: {AMINA}",
    f"Sender: {AMINA}",
    f"From: {AMINA}",
    "X-A: b",
]


@cache
def _signed(base: bytes, names: tuple[str, ...]) -> bytes:
    return signed(base, HOME, headers=("from", *names))


def _fields(raw: bytes) -> tuple[list[bytes], bytes]:
    head, _, body = raw.partition(b"\r\n\r\n")
    return re.split(rb"\r\n(?![ \t])", head), body


@st.composite
def around_a_signature(draw: st.DrawFn) -> tuple[bytes, tuple[str, ...]]:
    """A mail that Amina's domain signed, with fields left out and put in wherever the signature still holds."""
    names = tuple(sorted(draw(st.sets(st.sampled_from(forged.ALL[1:])))))
    fields, body = _fields(_signed(draw(st.sampled_from(BASES)), names))
    for _ in range(draw(st.integers(0, 2))):
        del fields[draw(st.integers(0, len(fields) - 1))]
    for line in draw(st.lists(st.sampled_from(FREE), max_size=4)):
        fields.insert(draw(st.integers(0, len(fields))), line.encode())
    return b"\r\n".join(fields) + b"\r\n\r\n" + body, names


def _as_signed(raw: bytes, names: tuple[str, ...]) -> bytes:
    """Only what the signature covers."""
    fields, body = _fields(raw)
    kept = [one for one in fields if one.partition(b":")[0].decode().lower() in ("dkim-signature", "from", *names)]
    return b"\r\n".join(kept) + b"\r\n\r\n" + body


@settings(TRIES, max_examples=350)
@given(made=around_a_signature(), said=st.sampled_from([forged.passed, forged.stated, bytes]), fake=st.booleans())
def test_no_mail_counts_that_its_signature_does_not_cover(
    counts: Counts, made: tuple[bytes, tuple[str, ...]], said: Said, fake: bool
) -> None:
    raw, names = made
    assume(holds(raw))
    if not counts(said(forged.pretended(raw) if fake else raw)):
        return
    proven = _as_signed(raw, names)
    once = [one.partition(b":")[0].lower() for one in _fields(raw)[0]]
    assert all(once.count(name.encode()) <= 1 for name in ONCE)
    assert holds(proven)
    assert counts(said(proven)), "it counts by something that was not signed"


MORE = [SIGN, f"\r\n{SIGN}\r\n", f"\r\nSubject: {SIGN}\r\n", f"\r\n\r\n{SIGN}\r\n\r\n", f"\r\nX: y\r\n\r\n{SIGN}"]
HELLO = signed(plain(text="Nice weather."), HOME)


@TRIES
@given(
    top=st.lists(st.sampled_from(LINES), max_size=3),
    at=st.integers(0, len(HELLO)),
    cut=st.integers(0, 40),
    more=st.sampled_from(MORE),
)
def test_what_is_put_into_a_mail_that_amina_signed_is_not_counted(
    counts: Counts, top: list[str], at: int, cut: int, more: str
) -> None:
    head = "".join(f"{line}\r\n" for line in top if AUTHSERV not in line)
    assert not counts(head.encode() + HELLO[:at] + more.encode() + HELLO[at + cut :])

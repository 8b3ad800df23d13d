"""Nobody signs for somebody else: every published kind of forgery, and whatever chance makes of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from signbot.cli.shell import Shell
from signbot.desk import Desk
from signbot.edges.dkim import Dkim
from signbot.explain import rehearse
from tests.configs import RIGHT
from tests.mails import forged
from tests.mails.forged import AMINA, AUTHSERV, BOT, EVE, EVIL, GOOD, HOME, NOT_HERS, PASSED, SIGN, plain
from tests.servers.dns import Dns, signed

NOW = datetime(2026, 11, 24, tzinfo=UTC)
KINDS = dict(forged.forged())
Counts = Callable[[bytes], bool]


@pytest.fixture(scope="module")
def counts(tmp_path_factory: pytest.TempPathFactory) -> Counts:
    """Would this mail be counted as Amina's? Decided by the whole of signbot, keys from memory."""
    desk = _desk(tmp_path_factory.mktemp("bot"))

    def would(raw: bytes) -> bool:
        found = rehearse(raw, None, desk, NOW)
        sender = found.mail.sender.canonical if found.mail.sender else ""
        answer = found.answer.payload.decode() if found.answer else ""
        return sender == "amina@home.example" and "Subject: You have signed" in answer

    return would


def _desk(folder: Path) -> Desk:
    config = folder / "config.toml"
    config.write_text(RIGHT, encoding="utf-8")
    config.chmod(0o600)
    dns = Dns()
    forged.publish(dns)
    dkim = Dkim(lambda name: dns.records.get(name, "").encode() or None, sealers=frozenset({"lists.example"}))
    return replace(Shell(config, {}).desk, signed=dkim.signed, sealed=dkim.sealed)


@pytest.mark.parametrize("kind", KINDS)
def test_a_forged_mail_is_not_counted(counts: Counts, kind: str) -> None:
    assert not counts(KINDS[kind])


@pytest.mark.parametrize("kind", forged.GENUINE)
def test_a_genuine_mail_is(counts: Counts, kind: str) -> None:
    assert counts(forged.GENUINE[kind]())


# Whatever chance makes of them -------------------------------------------------------------------

# What the provider truly found about Eve's mails: never that Amina's domain was proven
TRUE = [
    f"Authentication-Results: {AUTHSERV}; dmarc=none", f"Authentication-Results: {AUTHSERV}; none",
    f"Authentication-Results: {AUTHSERV}; spf=pass smtp.mailfrom=eve@{EVIL}; dkim=pass header.d={EVIL}; dmarc=fail",
    f"Authentication-Results: {AUTHSERV};\n\tdmarc=fail (p=NONE) header.from={HOME}", NOT_HERS,
    f'Authentication-Results: {AUTHSERV}; spf=fail (a "b) ; {GOOD} (" c) smtp.mailfrom=x',
]  # fmt: skip
LINES = [
    PASSED, f"AUTHENTICATION-RESULTS: {AUTHSERV} 1; {GOOD}", f"Authentication-Results: ({AUTHSERV}) {AUTHSERV}; {GOOD}",
    f"Received: from x by {AUTHSERV}; date", "Received: from x by evil.example; date",
    f"ARC-Authentication-Results: i=1; {AUTHSERV}; {GOOD}",
    f"Sender: {AMINA}", f"Reply-To: {AMINA}", f"Resent-From: {AMINA}", "Return-Path: <amina@home.example>",
    f"Subject: {SIGN}", f"To: {BOT}", "Content-Type: text/plain", f"From: {EVE}", f"From: {AMINA}",
    f"DKIM-Signature: v=1; a=rsa-sha256; d={HOME}; s=k; h=From:To:Subject:Content-Type; bh=AAAA; b=AAAA",
    "X-A: b", "no field", " folded", "",
]  # fmt: skip
WHO = [AMINA, EVE, *(sender for _, sender in forged.FROM.values())]
SPICE = ["\x00", "\r", "\n ", "(", ")", '"', "\\", "<", ">", "@", ",", ";", ":", "=?utf-8?q?a?=", "amina@home.example",
         f"; {GOOD}", "\u202e", "\u200b", "\udcff", " ", "\t", "="]  # fmt: skip


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


TRIES = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@TRIES
@given(raw=by_eve())
def test_whatever_eve_writes_below_the_providers_word_is_not_counted(counts: Counts, raw: bytes) -> None:
    assert not counts(raw)


MORE = [SIGN, f"\r\n{SIGN}\r\n", f"\r\nSubject: {SIGN}\r\n", f"\r\n\r\n{SIGN}\r\n\r\n", f"\r\nX: y\r\n\r\n{SIGN}"]
HELLO = signed(plain(text="Nice weather."), HOME)


@TRIES
@given(
    top=st.lists(st.sampled_from(LINES), max_size=3),
    at=st.integers(0, len(HELLO)),
    cut=st.integers(0, 40),
    more=st.sampled_from(MORE),
)  # fmt: skip
def test_what_is_put_into_a_mail_that_amina_signed_is_not_counted(
    counts: Counts, top: list[str], at: int, cut: int, more: str
) -> None:
    head = "".join(f"{line}\r\n" for line in top if AUTHSERV not in line)
    assert not counts(head.encode() + HELLO[:at] + more.encode() + HELLO[at + cut :])

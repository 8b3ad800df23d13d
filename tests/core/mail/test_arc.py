"""Whose ARC seals are believed, and what a broken, forged or borrowed chain is worth: nothing."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from signbot.core.mail.arc import MAX_SETS, chain
from signbot.core.mail.dkim import Wanted
from signbot.edges.dkim import Dkim, resolver
from tests.servers.dns import Dns, key, sealed

LISTS, OTHER, EVIL = "lists.example", "forward.example", "evil.example"
WANTED = Wanted("home.example", frozenset({"sign@rrn.example"}), "+", datetime(2026, 11, 24, tzinfo=UTC))
PASS = "dmarc=pass header.from=home.example"
ARC_PASS = "dmarc=fail header.from=home.example; arc=pass"
RAW = (
    b"From: Amina <amina@home.example>\r\nTo: sign@rrn.example\r\nSubject: [team] x\r\n"
    b"Message-ID: <1@home.example>\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain\r\n\r\n"
    b"SIGN UA 329/11\r\n"
)
ONCE = sealed(RAW, LISTS, PASS)
TWICE = sealed(ONCE, OTHER, ARC_PASS)


@pytest.fixture
def dns() -> Iterator[Dns]:
    with Dns() as server:
        for domain in (LISTS, OTHER, EVIL):
            server.publish(domain)
        yield server


def check(dns: Dns, raw: bytes, *sealers: str, wanted: Wanted = WANTED) -> str:
    return Dkim(resolver(dns.address), sealers=frozenset(sealers or (LISTS,))).sealed(raw, wanted)


def test_a_trusted_sealer_says_what_it_saw_and_which_key_says_so(dns: Dns) -> None:
    said = check(dns, ONCE)
    assert said.startswith("dmarc=pass header.from=home.example, sealed by lists.example (ARC: header.d=lists.example")
    assert "key=" in said


def test_an_aligned_signature_that_the_sealer_saw_counts_too(dns: Dns) -> None:
    assert check(dns, sealed(RAW, LISTS, "dkim=pass header.d=home.example"))
    assert not check(dns, sealed(RAW, LISTS, "dkim=pass header.d=evil.example"))


def test_two_trusted_sealers_may_follow_each_other(dns: Dns) -> None:
    assert "sealed by forward.example, lists.example" in check(dns, TWICE, LISTS, OTHER)


def test_a_sealer_whom_nobody_named_is_not_even_asked_for(dns: Dns) -> None:
    assert check(dns, sealed(RAW, EVIL, PASS)) == ""
    assert check(dns, TWICE, LISTS) == ""
    assert check(dns, TWICE, OTHER) == ""
    assert Dkim(resolver(dns.address)).sealed(ONCE, WANTED) == ""
    assert dns.asked == []


@pytest.mark.parametrize(
    "results",
    ["dmarc=fail (p=none) header.from=home.example", "dmarc=none", "dmarc=pass header.from=evil.example",
     "spf=pass smtp.mailfrom=amina@home.example", "dmarc=pass header.from=home.example; dmarc=fail"],
)  # fmt: skip
def test_a_seal_over_something_else_proves_nothing(dns: Dns, results: str) -> None:
    assert check(dns, sealed(RAW, LISTS, results)) == ""


def test_what_counts_is_what_the_first_sealer_saw(dns: Dns) -> None:
    failed = sealed(RAW, LISTS, "dmarc=fail header.from=home.example")
    assert check(dns, sealed(failed, OTHER, f"{PASS}; arc=pass"), LISTS, OTHER) == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"SIGN UA", b"SIGN UA 12/12 UA"), (b"amina@home", b"anina@home"), (b"[team] x", b"[team] y"),
     (b"text/plain", b"text/html"), (b"cv=none", b"cv=pass"), (b"dmarc=pass", b"dmarc=pasS"),
     (b"i=1", b"i=2"), (b"ARC-Seal", b"X-ARC-Seal"), (b"d=lists.example", b"d=evil.example"),
     (b"\r\n\r\nSIGN", b"\r\nSubject: y\r\n\r\nSIGN"), (b"UA 329/11\r\n", b"UA 329/11\r\nSIGN UA 12/12\r\n")],
)  # fmt: skip
def test_a_broken_chain_proves_nothing(dns: Dns, old: bytes, new: bytes) -> None:
    assert old in ONCE
    assert check(dns, ONCE.replace(old, new), LISTS, EVIL) == ""


def test_each_part_of_a_chain_is_needed(dns: Dns) -> None:
    names = (b"ARC-Seal", b"ARC-Message-Signature", b"ARC-Authentication-Results")
    for name in names:
        for number in (1, 2):
            lines = [name + b": i=" + str(number).encode()]
            start = TWICE.index(lines[0])
            assert check(dns, TWICE[:start] + b"X-" + TWICE[start:], LISTS, OTHER) == ""


def test_the_results_of_another_chain_can_not_be_borrowed(dns: Dns) -> None:
    poor = sealed(RAW, LISTS, "dmarc=none")
    rich = next(line for line in ONCE.split(b"\r\n") if line.startswith(b"ARC-Authentication-Results"))
    own = next(line for line in poor.split(b"\r\n") if line.startswith(b"ARC-Authentication-Results"))
    assert check(dns, poor.replace(own, rich)) == ""
    assert check(dns, rich + b"\r\n" + poor) == ""


def test_a_seal_that_leaves_out_what_is_read_proves_nothing(dns: Dns) -> None:
    assert check(dns, sealed(RAW, LISTS, PASS, headers=("from", "to", "subject"))) == ""
    assert check(dns, ONCE.replace(b"To: sign@rrn.example", b"To: eve@evil.example")) == ""
    elsewhere = RAW.replace(b"To: sign@rrn.example", b"To: eve@evil.example")
    assert check(dns, sealed(elsewhere, LISTS, PASS)) == ""


def test_short_and_test_keys_prove_nothing(dns: Dns) -> None:
    dns.publish(LISTS, record=key()[1] + "; t=y")
    assert check(dns, ONCE) == ""
    dns.publish(LISTS, bits=512)
    assert check(dns, sealed(RAW, LISTS, PASS, bits=512)) == ""


def test_a_chain_that_its_newest_sealer_calls_broken_proves_nothing(dns: Dns) -> None:
    assert check(dns, sealed(ONCE, OTHER, f"{PASS}; arc=fail"), LISTS, OTHER) == ""


def test_a_long_chain_is_not_followed() -> None:
    raw = ONCE
    for _ in range(MAX_SETS - 1):
        raw = sealed(raw, LISTS, ARC_PASS)
    assert chain(raw, WANTED, frozenset({LISTS}))
    assert chain(sealed(raw, LISTS, ARC_PASS), WANTED, frozenset({LISTS})) is None

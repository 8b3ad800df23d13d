"""Our own check of DKIM, against a DNS server on loopback."""

import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from signbot.core.mail.dkim import Wanted
from signbot.edges.dkim import BUDGET, KEPT, WINDOW, Dkim, resolver
from tests.patience import at_most
from tests.servers.dns import Dns, key, signed

HOME = "home.example"
WANTED = Wanted(HOME, frozenset({"sign@rrn.example"}), "+", datetime(2026, 11, 24, tzinfo=UTC))
RAW = (
    b"From: Amina <amina@home.example>\r\nTo: sign@rrn.example\r\nSubject: x\r\nMessage-ID: <1@home.example>\r\n"
    b"Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain\r\n\r\nSIGN UA 329/11\r\n"
)


@pytest.fixture
def dns() -> Iterator[Dns]:
    with Dns() as server:
        server.publish(HOME)
        yield server


def check(dns: Dns, raw: bytes) -> str:
    return Dkim(resolver(dns.address)).signed(raw, WANTED)


def test_a_signature_that_holds_says_by_whom_and_with_which_key(dns: Dns) -> None:
    said = check(dns, signed(RAW, HOME))
    assert said.startswith("dkim=pass header.d=home.example header.s=k key=")


def test_it_is_the_same_mail_with_other_line_ends(dns: Dns) -> None:
    assert check(dns, signed(RAW, HOME).replace(b"\r\n", b"\n"))


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"SIGN UA 329/11", b"SIGN UA 329/12"), (b"amina@", b"anina@"), (b"Subject: x", b"Subject: y"),
     (b"text/plain", b"text/html"), (b"bh=", b"bh=A"), (b"SIGN", b"SIGN UA 12/12\r\nSIGN")],
)  # fmt: skip
def test_what_was_changed_is_seen(dns: Dns, old: bytes, new: bytes) -> None:
    assert check(dns, signed(RAW, HOME).replace(old, new)) == ""


def test_each_flipped_bit_of_the_signature_is_seen(dns: Dns) -> None:
    raw = signed(RAW, HOME)
    start, checked = raw.index(b" b=") + 3, Dkim(resolver(dns.address)).signed
    for at in range(start, start + 60, 7):
        assert checked(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :], WANTED) == ""


def test_a_short_key_proves_nothing(dns: Dns) -> None:
    dns.publish(HOME, bits=512)
    assert check(dns, signed(RAW, HOME, bits=512)) == ""
    dns.publish(HOME, bits=1024)
    assert check(dns, signed(RAW, HOME, bits=1024))


def test_a_test_key_and_a_revoked_key_prove_nothing(dns: Dns) -> None:
    dns.publish(HOME, record=key()[1] + "; t=y")
    assert check(dns, signed(RAW, HOME)) == ""
    dns.publish(HOME, record="v=DKIM1; p=")
    assert check(dns, signed(RAW, HOME)) == ""


def test_a_signature_that_covers_a_part_proves_nothing(dns: Dns) -> None:
    assert check(dns, signed(RAW, HOME, length=True)) == ""
    assert check(dns, signed(RAW, HOME, headers=("from", "to", "subject"))) == ""


def test_somebody_elses_signature_asks_nobody(dns: Dns) -> None:
    dns.publish("evil.example")
    assert check(dns, signed(RAW, "evil.example")) == ""
    assert dns.asked == []


def test_a_second_signature_may_hold_where_the_first_does_not(dns: Dns) -> None:
    twice = signed(signed(RAW, HOME), HOME, "gone")
    assert check(dns, twice)
    assert dns.asked == [f"gone._domainkey.{HOME}", f"k._domainkey.{HOME}"]


def test_dns_that_is_dead_leaves_a_mail_as_if_unsigned() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mute:
        mute.bind(("127.0.0.1", 0))
        began = time.monotonic()
        assert Dkim(resolver(f"127.0.0.1:{mute.getsockname()[1]}")).signed(signed(RAW, HOME), WANTED) == ""
        assert time.monotonic() - began < at_most(6)


def test_slow_dns_is_asked_no_more_for_a_while_and_then_again() -> None:
    now, asked = [0.0], []

    def slow(name: str) -> bytes:
        asked.append(name)
        now[0] += 5
        raise OSError("timeout")

    dkim = Dkim(slow, lambda: now[0]).signed
    for _ in range(10):
        dkim(signed(RAW, HOME), WANTED)
    assert len(asked) == BUDGET / 5
    now[0] += WINDOW
    dkim(signed(RAW, HOME), WANTED)
    assert len(asked) == BUDGET / 5 + 1


def test_a_key_is_asked_for_once_and_after_a_while_again() -> None:
    now, asked = [0.0], []

    def lookup(name: str) -> bytes:
        asked.append(name)
        return key()[1].encode()

    dkim = Dkim(lookup, lambda: now[0]).signed
    assert dkim(signed(RAW, HOME), WANTED)
    assert dkim(signed(RAW, HOME), WANTED)
    assert len(asked) == 1
    now[0] += KEPT + 1
    assert dkim(signed(RAW, HOME), WANTED)
    assert len(asked) == 2

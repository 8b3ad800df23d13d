"""Which signatures are worth a look at DNS, and which keys may speak."""

from datetime import UTC, datetime

import pytest

from signbot.core.mail.dkim import Candidate, Signed, Wanted, aligned_signatures, candidates, signatures, takes
from signbot.core.mail.mime import parse_headers

NOW = datetime(2026, 11, 24, tzinfo=UTC)
WANTED = Wanted("home.example", frozenset({"sign@rrn.example"}), "+", NOW)
TAGS = "v=1; a=rsa-sha256; d=home.example; s=k; h=From:To:Subject:Content-Type; t=1795478400; bh=x; b=y"
HEAD = "From: amina@home.example\nTo: sign@rrn.example\nSubject: x\nContent-Type: text/plain\n"
CANDIDATE = Candidate(0, "home.example", "k", same_domain=True)


def found(tags: str = TAGS, head: str = HEAD, body: str = "SIGN", wanted: Wanted = WANTED) -> list[Candidate]:
    return candidates(f"DKIM-Signature: {tags}\n{head}\n{body}\n".encode(), wanted)


def test_a_signature_over_what_counts_is_worth_a_look() -> None:
    assert found() == [CANDIDATE]
    assert found()[0].record == "k._domainkey.home.example"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("bh=x", "bh=x; l=10"),
        ("bh=x", "bh=x; x=1"),
        ("bh=x", "bh=x; x=never"),
        ("From:To", "From"),
        ("From:To", "To"),
        (":Subject", ""),
        (":Content-Type", ""),
        ("rsa-sha256", "rsa-sha1"),
        ("d=home.example", "d=evil.example"),
        ("d=home.example", "d=example"),
        ("d=home.example", "d=home.example; d=home.example"),
        ("d=home.example", "d="),
        ("s=k", "s=../k"),
    ],
)
def test_a_signature_that_proves_too_little(old: str, new: str) -> None:
    assert found(TAGS.replace(old, new)) == []


@pytest.mark.parametrize("name", ["From: eve@evil.example", "To: x@y.example", "Subject: SIGN", "Content-Type: x/y"])
def test_a_field_that_stands_twice_could_be_read_either_way(name: str) -> None:
    assert found(head=f"{HEAD}{name}\n") == []
    assert found(head=f"{name}\n{HEAD}") == []


def test_a_field_that_is_missing_could_be_added() -> None:
    assert found(head=HEAD.replace("Content-Type: text/plain\n", "")) == []


def test_a_mail_to_somebody_else_is_not_ours_to_replay() -> None:
    assert found(head=HEAD.replace("sign@rrn.example", "friend@other.example")) == []
    assert found(head=HEAD.replace("sign@rrn.example", '"sign@rrn.example" <friend@other.example>')) == []
    assert found(head=HEAD.replace("sign@rrn.example", "RRN <Sign+ua-329-11@RRN.example>, x@y.example"))


SOON, NEVER = int(NOW.timestamp()) + 10, "Date: Mon, 23 Nov 2099 10:00:00 +0000\n"
DATED = TAGS.replace("t=1795478400; ", "").replace("Subject", "Subject:Date")
YESTERDAY = "Date: Mon, 23 Nov 2026 10:00:00 +0000\n"


@pytest.mark.parametrize(
    ("tags", "date"),
    [
        (TAGS.replace("t=1795478400", "t=1791590400"), ""),  # 45 days before it came
        (TAGS.replace("t=1795478400; ", ""), ""),
        (TAGS.replace("t=1795478400; ", ""), YESTERDAY),  # a Date that it does not cover
        (TAGS.replace("t=1795478400", "t=1806000000"), ""),  # of next year
        (TAGS.replace("Subject", "Subject:Date"), "Date: Mon, 23 Nov 2020 10:00:00 +0000\n"),
        (DATED, NEVER),
        (DATED, "Date: yesterday\n"),
        (f"{TAGS}; x=1795478400", ""),
    ],
)
def test_a_signature_proves_for_some_days_and_must_say_when_it_was_made(tags: str, date: str) -> None:
    assert found(tags, f"{date}{HEAD}") == []


@pytest.mark.parametrize(
    ("tags", "date"),
    [(DATED, YESTERDAY), (f"{TAGS}; x={SOON}", ""), (TAGS.replace("t=1795478400", "t=1794700000"), "")],
)
def test_one_that_is_some_days_old_proves_still(tags: str, date: str) -> None:
    assert found(tags, f"{date}{HEAD}") == [CANDIDATE]


def test_a_mail_with_a_dozen_signatures_hides_something() -> None:
    assert found(head=f"{HEAD}{f'DKIM-Signature: {TAGS}{chr(10)}' * 10}") == []


def test_a_broken_header_block_is_not_read_by_two_parsers() -> None:
    assert found(head=f"{HEAD}no field\n") == []


def test_long_runs_of_blanks_are_not_handed_to_a_library_that_needs_quadratic_time() -> None:
    assert found(body=" " * 200_000) == []


def test_what_a_signature_says_of_itself() -> None:
    folded = (
        "v=1; a=RSA-SHA256; d=Home.Example;\n s=K; h=From:To:from : Subject;\n\tt=10; x=20; bh=a b\n c; b=d\n e; l=3"
    )
    (one,) = aligned_signatures(parse_headers(f"DKIM-Signature: {folded}\n{HEAD}".encode()), "home.example")
    assert (one.d, one.s, one.a, one.i, one.b, one.bh) == (
        "home.example",
        "k",
        "rsa-sha256",
        "home.example",
        "de",
        "abc",
    )
    assert (one.h, one.t, one.x, one.has_l) == (("from", "to", "from", "subject"), 10, 20, True)


@pytest.mark.parametrize(
    "tags", ["", "v=1; d=home.example", f"{TAGS}; s=l", f"{TAGS}; t=soon", f"{' ' * 5000}{TAGS}; z=z{' ' * 5000};y=y"]
)
def test_a_signature_that_others_may_read_otherwise_is_anybodys(tags: str) -> None:
    (one,) = signatures(parse_headers(f"DKIM-Signature: {tags}\n{HEAD}".encode()))
    assert one == Signed(index=0)


def test_no_more_than_three_signatures_are_looked_up() -> None:
    assert len(found(TAGS + "\nDKIM-Signature: ".join(["", TAGS, TAGS, TAGS]))) == 3


@pytest.mark.parametrize(
    ("record", "may"),
    [
        ("v=DKIM1; k=rsa; p=AAAA", True),
        ("p=AAAA", True),
        ("p=AAAA; s=email; h=sha256; n=note", True),
        ("p=AAAA; t=s", True),
        ("p=AAAA; t=y", False),
        ("p=AAAA; t=s:y", False),
        ("p=", False),
        ("k=rsa", False),
        ("v=DKIM2; p=AAAA", False),
        ("k=ed25519; p=AAAA", False),
        ("p=AAAA; s=tlsrpt", False),
        ("p=AAAA; h=sha1", False),
        ("p=AAAA; p=BBBB", False),
        (f"p={'A' * 2_000}", False),
    ],
)
def test_which_keys_we_take(record: str, may: bool) -> None:
    assert takes(record.encode(), CANDIDATE) is may


def test_a_strict_key_speaks_for_its_very_domain() -> None:
    assert not takes(b"p=AAAA; t=s", Candidate(0, "home.example", "k", same_domain=False))

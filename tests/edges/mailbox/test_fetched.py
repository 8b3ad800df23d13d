"""An answer to our FETCH is read as imapclient reads it, or not at all."""

from typing import Any

import pytest
from imapclient.response_parser import parse_fetch_response

from signbot.edges.mailbox import Mailbox, session
from signbot.edges.mailbox.fetched import entries
from tests.edges.mailbox.boxes import read, settings
from tests.servers.dovecot import Dovecot

DATE = b'INTERNALDATE "24-Nov-2026 00:30:11 -0800"'
MAIL = b"From: a@b.example\r\n\r\n) * 7 FETCH (UID 9)\r\n"
USUAL: dict[str, list[Any]] = {
    "a mail": [(b"1 (UID 7 RFC822.SIZE 4423 " + DATE + b" BODY[]<0> {42}", MAIL), b")"],
    "in another order": [(b"1 (" + DATE + b" RFC822.SIZE 12 UID 7 BODY[]<0> {42}", MAIL), b")"],
    "two, without their places": [(b"1 (UID 7 BODY[] {2}", b"ab"), b")", (b"2 (UID 8 BODY[] {0}", b""), b")"],
    "sizes": [b"1 (UID 7 RFC822.SIZE 4423)", b"3 (UID 4294967295 RFC822.SIZE 0)"],
    "a day of one digit": [b'1 (UID 7 INTERNALDATE " 4-Feb-2026 23:59:59 +0530")'],
    "a header": [(b"12 (UID 7 BODY[HEADER.FIELDS (FROM SENDER REPLY-TO)] {4}", b"\r\n\r\n"), b")"],
    "none": [],
}
ODD: dict[str, list[Any]] = {
    "a flag": [b"1 (UID 7 FLAGS (\\Seen) RFC822.SIZE 5)"],
    "no UID": [b"1 (RFC822.SIZE 5)"],
    "one twice": [b"1 (UID 7 RFC822.SIZE 5)", b"1 (UID 7 RFC822.SIZE 5)"],
    "a literal amid": [(b"1 (UID 7 BODY[] {2}", b"ab"), b" RFC822.SIZE 5)"],
    "text in quotes": [b'1 (UID 7 BODY[] "ab")'],
    "no such day": [b'1 (UID 7 INTERNALDATE "31-Feb-2026 00:00:00 +0000")'],
    "no such month": [b'1 (UID 7 INTERNALDATE "01-Foo-2026 00:00:00 +0000")'],
    "no mail": [b"1 (UID 7 RFC822.SIZE NIL)"],
    "of another length": [(b"1 (UID 7 BODY[] {3}", b"ab"), b")"],
    "cut off": [(b"1 (UID 7 BODY[] {2}", b"ab")],
    "two blanks": [b"1 (UID 7  RFC822.SIZE 5)"],
    "another's number": [b"1 (UID 7 RFC822.SIZE 5) (UID 8 RFC822.SIZE 5)"],
    "small letters": [b"1 (uid 7 rfc822.size 5)"],
    "nothing": [b""],
}


@pytest.mark.parametrize("answer", USUAL.values(), ids=USUAL)
def test_what_servers_usually_answer_is_read_as_imapclient_reads_it(answer: list[Any]) -> None:
    assert entries(answer) == dict(parse_fetch_response(answer, normalise_times=False))


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD)
def test_anything_else_is_left_to_imapclient(answer: list[Any]) -> None:
    assert entries(answer) is None


def test_what_a_real_server_answers_is_read_by_ourselves(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "parse_fetch_response", None)
    user = dovecot.user()
    dovecot.append(user.name, b"Subject: one\r\n\r\n1\r\n")
    dovecot.append(user.name, b"Subject: two\r\n\r\n" + b"(2) {3}\r\n" * 1000)
    with Mailbox(settings(dovecot, user)) as box:
        assert [one.raw[:12] for one in read(box)] == [b"Subject: one", b"Subject: two"]

"""A mail inside a mail: opened by a program as what it is, and never in an encoding that the standard forbids there."""

import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default

import pytest

from signbot.core.writing.mail_bytes import compose, whole_mail

PLAIN = b"From: M <m@gob.example>\r\nTo: a@rrn.example\r\nSubject: Reply\r\n\r\nFrom now on they are free.\r\n.\r\n"
EIGHT = "From: M <m@gob.example>\nContent-Type: text/plain; charset=utf-8\nSubject: Señora\n\nEstán libres.\n".encode()
MIXED = (
    b'From: M <m@gob.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
    b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    b"Est\xe1n libres.\r\n--b--\r\n"
)


def sent(raw: bytes) -> bytes:
    return compose(
        sender="sign@rrn.example",
        sender_name="RRN",
        to="ana@rrn.example",
        subject="x",
        text="See below.",
        message_id="<1@rrn.example>",
        date=datetime(2036, 1, 1, tzinfo=UTC),
        attachments=(whole_mail("email-1.eml", raw),),
    )


@pytest.mark.parametrize(("raw", "said"), [(PLAIN, "they are free"), (EIGHT, "Están libres"), (MIXED, "Están libres")])
def test_a_mail_is_enclosed_as_one(raw: bytes, said: str) -> None:
    made = sent(raw)
    assert made.isascii()
    assert max(map(len, made.split(b"\r\n"))) <= 998
    assert not re.search(rb"(?<!\r)\n", made)
    (part,) = message_from_bytes(made, policy=default).iter_attachments()
    assert (part.get_content_type(), part["Content-Transfer-Encoding"]) == ("message/rfc822", "7bit")
    assert part.get_filename() == "email-1.eml"
    inner = part.get_content()
    body = inner.get_body(("plain",))
    assert said in body.get_content()


@pytest.mark.parametrize(
    "raw", [b"\xff" * 50, b"x" * 2000, b"Subject: x\r\n\r\n\0", b"A: " + b"\xe1" * 3000 + b"\r\n\r\n"]
)
def test_what_can_not_travel_so_is_attached_as_it_came(raw: bytes) -> None:
    (part,) = message_from_bytes(sent(raw), policy=default).iter_attachments()
    kind = part.get_content_type()
    assert kind == "message/rfc822" or (kind == "application/octet-stream" and part.get_content() == raw)

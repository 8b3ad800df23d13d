"""The mail inside an opaque S/MIME signature."""

import base64

import pytest

from signbot.core.mail.cms import signed_content
from signbot.core.mail.mime import parse

PLAIN = "Content-Type: text/plain\n\nSIGN UA 329/11"


# A SignedData as short as it gets: SEQUENCE { OID signedData, [0] { SEQUENCE { …, SEQUENCE { OID data, [0] { … }}}}}
DATA = bytes.fromhex("06092a864886f70d010701")


def der(tag: int, content: bytes) -> bytes:
    size = len(content)
    return bytes([tag]) + (bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")) + content


def test_the_mail_inside_an_opaque_signature_is_read() -> None:
    inner = PLAIN.encode() * 10
    whole = der(0x30, b"\x06\x01\x00" + der(0x30, DATA + der(0xA0, der(0x04, inner))))
    chunked = b"\x30\x80" + DATA + b"\xa0\x80\x24\x80" + der(0x04, inner[:50]) + der(0x04, inner[50:]) + b"\0" * 6
    assert signed_content(whole) == signed_content(chunked) == inner
    raw = b"Content-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64\n\n"
    assert parse(raw + base64.encodebytes(whole)).parts[0].text(14) == "SIGN UA 329/11"


@pytest.mark.parametrize(
    "ber", [b"", DATA, DATA + b"\x30\x05hello", DATA + b"\xa0\x7f\x04\x00" + b"\xff" * 9, DATA + b"\xa0\x02\x24"]
)
def test_what_holds_no_signed_mail_gives_nothing(ber: bytes) -> None:
    assert signed_content(ber) == b""

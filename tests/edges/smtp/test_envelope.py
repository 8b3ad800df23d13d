"""What is said of a mail, and its octets on the wire."""

import re

from hypothesis import given
from hypothesis import strategies as st

from signbot.edges.smtp.envelope import Mail, on_the_wire
from tests.edges.test_smtp import US, parcel


@given(st.lists(st.sampled_from([b"\r", b"\n", b"\r\n", b".", b"a", b"..", "ó".encode()])).map(b"".join))
def test_no_payload_ends_its_own_transmission(payload: bytes) -> None:
    wire = on_the_wire(payload)
    assert wire.endswith(b"\r\n.\r\n") or wire == b".\r\n"
    lines = wire.split(b"\r\n")[:-2]
    assert not any(b"\r" in line or b"\n" in line or line == b"." for line in lines)
    read = b"\r\n".join(line[1:] if line.startswith(b".") else line for line in lines)
    assert read == re.sub(rb"\r\n|\r|\n", b"\r\n", payload).removesuffix(b"\r\n")


def test_a_claim_is_asked_once() -> None:
    asked: list[int] = []
    mail = Mail(parcel(), US, "", lambda one: not asked.append(one.id))
    assert mail.claims()
    assert mail.claims()
    assert asked == [1]

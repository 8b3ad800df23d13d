"""Servers out of Thunderbird's autoconfig form."""

from pathlib import Path

import pytest

from signbot.config.autoconfig import LARGEST, NoAutoconfig, at_hand, read_autoconfig

SERVER = "<{side}Server type='{type}'><hostname>{host}</hostname><port>{port}</port>"
SERVER += "<socketType>{how}</socketType></{side}Server>"


def xml(*servers: tuple[str, str, str, str, str]) -> bytes:
    rows = [SERVER.format(side=s, type=t, host=h, port=p, how=how) for s, t, h, p, how in servers]
    return f"<clientConfig><emailProvider>{''.join(rows)}</emailProvider></clientConfig>".encode()


IMAP = ("incoming", "imap", "imap.%EMAILDOMAIN%", "143", "STARTTLS")
SMTP = ("outgoing", "smtp", "smtp.host.example", "465", "SSL")


def test_the_first_encrypted_servers_are_taken() -> None:
    plain = ("incoming", "imap", "plain.host.example", "143", "plain")
    found = read_autoconfig(xml(plain, IMAP, SMTP), "sign@paz.example")
    assert (found.imap, found.imap_port, found.imap_security) == ("imap.paz.example", 143, "starttls")
    assert (found.smtp, found.smtp_port, found.smtp_security) == ("smtp.host.example", 465, "tls")


@pytest.mark.parametrize("text", [
    b"", b"no xml", xml(IMAP), xml(SMTP), xml(("incoming", "pop3", "h", "1", "SSL"), SMTP),
    xml(("incoming", "imap", "h", "port", "SSL"), SMTP), xml(IMAP, SMTP) + b" " * LARGEST,
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + xml(IMAP, SMTP),
])  # fmt: skip
def test_what_can_not_be_used_is_said(text: bytes) -> None:
    with pytest.raises(NoAutoconfig):
        read_autoconfig(text, "sign@paz.example")


def test_thunderbird_s_own_file_of_a_domain_is_found(tmp_path: Path) -> None:
    assert at_hand("paz.example", (tmp_path,)) is None
    (tmp_path / "paz.example.xml").write_bytes(xml(IMAP, SMTP))
    assert at_hand("PAZ.example", (tmp_path / "not-there", tmp_path)) == tmp_path / "paz.example.xml"

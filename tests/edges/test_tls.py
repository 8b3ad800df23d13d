"""A server that can't show who it is gets neither a password nor a mail."""

import ssl
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from signbot.core.delivery import Outage
from signbot.edges.mailbox import ImapSettings, Mailbox
from signbot.edges.smtp import Smtp, SmtpSettings
from tests.servers.certificates import Certificates
from tests.servers.fakeimap import FakeImap
from tests.servers.smtpd import Look, SmtpServer

WRONG: dict[str, Callable[[Certificates], Path]] = {
    "for another name": lambda certificates: certificates.misnamed_cert,
    "expired": lambda certificates: certificates.expired_cert,
    "signed by itself": lambda certificates: certificates.self_signed_cert,
}


@pytest.mark.parametrize("wrong", WRONG)
def test_an_imap_server_with_a_wrong_certificate_hears_no_password(certificates: Certificates, wrong: str) -> None:
    """STARTTLS goes the same way: tests/edges/test_mailbox.py tries it on a real Dovecot."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(WRONG[wrong](certificates), certificates.key)
    with FakeImap({}, context) as server:
        settings = ImapSettings("localhost", server.port, "sign", "hush", security="tls", ca=certificates.ca)
        with pytest.raises(Outage, match="certificate") as refused:
            Mailbox(settings).login()
        assert server.commands == []
    assert refused.value.permanent


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_an_smtp_server_with_a_wrong_certificate_hears_no_password(
    certificates: Certificates, security: str, wrong: str
) -> None:
    shown = replace(certificates, cert=WRONG[wrong](certificates))
    with SmtpServer(Look(security=security, auth="PLAIN"), shown) as server:
        settings = SmtpSettings(
            "localhost", server.port, security=security, username="sign", password="hush", ca=certificates.ca
        )
        with pytest.raises(Outage, match="certificate") as refused:
            Smtp(settings).login("sign@rrn.example")
        assert not [command for command in server.commands if command.startswith(("AUTH", "MAIL"))]
    assert refused.value.permanent


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_the_right_certificate_is_accepted_by_both(certificates: Certificates, security: str) -> None:
    with SmtpServer(Look(security=security), certificates) as server:
        Smtp(SmtpSettings("localhost", server.port, security=security, ca=certificates.ca)).login("sign@rrn.example")
    if security == "tls":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificates.cert, certificates.key)
        with FakeImap({}, context) as server_:
            Mailbox(ImapSettings("localhost", server_.port, "sign", "hush", security="tls", ca=certificates.ca)).login()
            assert any("hush" in command for command in server_.commands)

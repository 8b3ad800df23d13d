"""The table of troubles: what servers and libraries say in the world, what it means, and that it says what to do."""

import socket
import ssl
from dataclasses import dataclass

import pytest

from signbot.edges.trouble import TROUBLES, advice, told, trouble


@dataclass(frozen=True, slots=True)
class Place:
    host: str = "imap.rrn.example"
    port: int = 993
    security: str = "tls"


# As they were said by OpenSSL, glibc, Dovecot, Gmail, Microsoft 365, Yahoo, Fastmail, iCloud, Exim and Postfix
SAID = {
    "no TLS here": ["[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)",
                    "[SSL: RECORD_LAYER_FAILURE] record layer failure (_ssl.c:1000)"],
    "certificate of another name": [
        "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid",
        "the mail server's certificate: IP address mismatch, certificate is not valid for '127.0.0.1'."],
    "certificate that is over": ["the mail server's certificate: certificate has expired"],
    "certificate that nobody vouches for": ["the mail server's certificate: self-signed certificate",
                                            "the mail server's certificate: unable to get local issuer certificate"],
    "TLS too old": ["[SSL: UNSUPPORTED_PROTOCOL] unsupported protocol (_ssl.c:1006)",
                    "[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure"],
    "no STARTTLS": ["the mail server offers no STARTTLS", "STARTTLS extension not supported by server."],
    "no such host": ["[Errno -2] Name or service not known", "[Errno -3] Temporary failure in name resolution",
                     "[Errno 8] nodename nor servname provided, or not known"],
    "nobody listens": ["the mail server can't be reached: Connection refused", "[Errno 113] No route to host"],
    "an app password is wanted": [
        "[ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)",
        "534 5.7.9 Application-specific password required. For more information, go to",
        "535 5.7.8 Username and Password not accepted. https://support.google.com/mail/?p=BadCredentials"],
    "passwords are switched off": [
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
        "550 5.7.30 Basic authentication is not supported for Client Submission.",
        "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."],
    "IMAP is switched off": ["[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings"],
    "the access token is refused": ['the mailbox refuses the login: {"status":"invalid_token","scope":"mail"}',
                                    "AUTHENTICATE: Access token expired"],
    "too often": ["[UNAVAILABLE] Temporary authentication failure.", "421 4.7.0 Too many concurrent connections",
                  "login: 454 4.7.0 Temporary authentication failure: Connection lost to authentication server"],
    "the sender is not ours": ["553 5.7.1 <x@rrn.example>: Sender address rejected: not owned by user y@rrn.example",
                               "554 5.2.252 SendAsDenied; x not allowed to send as y"],
    "no way to log in": ["the mail server offers no way to log in that signbot knows"],
    "the login is refused": ["[AUTHENTICATIONFAILED] Authentication failed.", "535 Incorrect authentication data",
                             "[AUTHENTICATIONFAILED] Invalid credentials (Failure)", "LOGIN failed.",
                             "535 5.7.8 Error: authentication failed: (reason unavailable)"],
    "silence": ["the mail server does not answer in time", "timed out"],
    "hung up": ["the mail server closed the connection", "EOF occurred in violation of protocol (_ssl.c:1006)"],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "words"), [(kind, words) for kind, said in SAID.items() for words in said])
def test_what_is_said_is_recognised(kind: str, words: str) -> None:
    found = trouble(words)
    assert found
    assert found.kind == kind


def test_each_kind_is_known_by_examples_and_by_its_own_words_and_says_what_to_do() -> None:
    assert set(SAID) == {each.kind for each in TROUBLES}
    for each in TROUBLES:
        assert trouble(each.means) is each
        for place in (Place(), Place(port=143), Place(port=587, security="starttls"), Place(security="none")):
            do = advice(each.means, "imap", place)
            assert do
            assert "{" not in do


def test_what_nobody_knows_is_left_as_it_is() -> None:
    assert trouble("the sky is falling") is None
    assert advice("the sky is falling", "imap", Place()) == ""
    assert told(OSError("the sky is falling")) == ""


def test_a_library_s_words_are_told_in_ours() -> None:
    assert "begin with TLS" in told(ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)"))
    assert "no server of this name" in told(socket.gaierror(-2, "Name or service not known"))

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


# As others say them: each was written down before the table knew it
MORE = {
    "the login is refused": [
        "[AUTHENTICATIONFAILED] LOGIN Invalid credentials",
        "535 5.7.0 (#AHT) Incorrect username or password",
        "535 Authentication credentials invalid",
        "530 5.7.57 Client not authenticated to send mail",
        "554 5.7.1 <x@y>: Relay access denied",
        "550 5.7.1 Relaying denied",
        "[AUTHORIZATIONFAILED] Not authorized to authenticate",
        "535 5.7.3 Authentication unsuccessful",
        "5.7.0 Authentication required for relay",
        "535 5.7.8 Error: authentication failed: authentication failure",
        "454 4.7.1 Relay access denied",
    ],
    "an app password is wanted": [
        "535 5.7.8 Authentication failed: app specific password required",
        "Application-specific password is required",
        "[ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)",
        "534 5.7.14 Please log in via your web browser and then try again.",
    ],
    "hung up": [
        "Connection reset by peer",
        "[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol (_ssl.c:1006)",
        "ConnectionAbortedError: Software caused connection abort",
    ],
    "TLS too old": [
        "[SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version",
        "[SSL: DH_KEY_TOO_SMALL] dh key too small",
        "[SSL: NO_PROTOCOLS_AVAILABLE] no protocols available",
    ],
    "certificate that nobody vouches for": [
        "certificate verify failed: self signed certificate in certificate chain",
    ],
    "certificate that is over": [
        "certificate verify failed: certificate is not yet valid",
    ],
    "another kind of server": [
        "-1 [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE AUTH=PLAIN] Dovecot ready.",
        "unexpected response: 220 mx.rrn.example ESMTP Postfix",
        "unexpected response: +OK POP3 ready",
    ],
    "no such host": [
        "[Errno -5] No address associated with hostname",
    ],
    "nobody listens": [
        "[Errno 101] Network is unreachable",
        "No route to host",
    ],
    "silence": [
        "[Errno 110] Connection timed out",
    ],
    "the sender is not ours": [
        "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
    ],
    "TLS is wanted": [
        "530 5.7.0 Must issue a STARTTLS command first",
        "[PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
        "538 5.7.11 Encryption required for requested authentication mechanism",
        "[ALERT] Cleartext login disabled, enable TLS first",
    ],
    "too often": [
        "421 4.3.2 Service not available",
        "451 4.7.500 Server busy. Please try again later",
        "[LIMIT] Too many simultaneous connections",
        "Login failed: authentication service unavailable",
        "421 Too many login failures, try later",
        "550 5.4.5 Daily user sending limit exceeded",
    ],
    "this computer is blocked": [
        "554 5.7.1 <x>: Client host rejected: Access denied",
        "550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus",
        "554 5.7.1 Your IP 192.0.2.7 has a poor reputation",
    ],
    "the account is closed": [
        "[CONTACTADMIN] Account is disabled",
        "[AUTHENTICATIONFAILED] Your account has been suspended, contact support",
        "[EXPIRED] Password expired",
    ],
    "IMAP is switched off": [
        "Your IMAP access is disabled by the administrator",
    ],
    "passwords are switched off": [
        "503 5.5.1 Error: authentication not enabled",
    ],
    "no way to log in": [
        "504 5.7.4 Unrecognized authentication type",
        "502 5.5.2 Error: command not recognized",
    ],
    "the mailbox is full": [
        "Mailbox is over quota",
        "[OVERQUOTA] Quota exceeded",
        "452 4.2.2 Over quota",
    ],
    "certificate of another name": [
        "[SSL: TLSV1_UNRECOGNIZED_NAME] tlsv1 unrecognized name",
    ],
    "the access token is refused": [
        "AUTHENTICATE failed: token has expired",
    ],
}


@pytest.mark.parametrize(
    ("kind", "words"), [(kind, words) for each in (SAID, MORE) for kind, said in each.items() for words in said]
)
def test_what_is_said_is_recognised(kind: str, words: str) -> None:
    found = trouble(words)
    assert found
    assert found.kind == kind


def test_each_kind_is_known_by_examples_and_by_its_own_words_and_says_what_to_do() -> None:
    assert {*SAID, *MORE} == {each.kind for each in TROUBLES}
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

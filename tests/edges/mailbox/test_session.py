"""One connection to an IMAP server: how it is made and secured, what it takes from a server, and what it says of it."""

import base64
import contextlib
import ssl
import threading
import time
from dataclasses import replace
from typing import Any

import pytest
from imapclient.exceptions import CapabilityError, IMAPClientError

from signbot.edges.mailbox import ImapSettings, Mailbox, MailboxRefused, MailboxUnavailable
from signbot.edges.mailbox.session import Session, unavailable, words
from tests.edges.mailbox.boxes import DATE, mailbox, read, selected, settings
from tests.patience import PATIENCE, at_most
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot, User
from tests.servers.fakeimap import DROP, FakeImap


@pytest.fixture
def user(dovecot: Dovecot) -> User:
    return dovecot.user()


# Settings, connection, login


@pytest.mark.parametrize("name", ["INBOX\r\nA1 DELETE INBOX", "Junk\0", "a\nb"])
@pytest.mark.parametrize("key", ["folder", "processed_folder", "copies_folder"])
def test_a_folder_name_cannot_carry_a_command(key, name):
    with pytest.raises(ValueError, match="folder name"):
        ImapSettings("imap.test", 993, "sign@rrn.example", **{key: name})


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_strangers_certificate_is_refused(dovecot, certificates: Certificates, user, security):
    port = dovecot.tls_port if security == "tls" else dovecot.port
    mailbox = Mailbox(settings(dovecot, user, port=port, security=security, ca=certificates.stranger_ca))
    with pytest.raises(MailboxUnavailable, match="certificate") as raised:
        mailbox.login()
    assert raised.value.permanent
    assert not isinstance(raised.value, MailboxRefused)


def test_a_wrong_password_is_told_apart_from_an_outage(dovecot, user):
    with pytest.raises(MailboxRefused) as raised:
        Mailbox(settings(dovecot, replace(user, password="wrong"))).places()
    assert raised.value.permanent
    assert "wrong" not in raised.value.reason


@pytest.mark.parametrize("password", ["contraseña пароль", 'quote " and \\ backslash', " space ", "{5}"])
def test_a_password_may_hold_anything_that_people_type(dovecot, password):
    user = dovecot.user(password=password)
    with Mailbox(settings(dovecot, user)) as mailbox:
        assert mailbox.places()


def test_a_secret_is_in_no_representation():
    assert "hunter2" not in repr(ImapSettings("imap.test", 993, "sign@rrn.example", "hunter2"))


def test_a_way_to_connect_that_does_not_exist_is_never_plain_text():
    with pytest.raises(ValueError, match="ssl"):
        ImapSettings("imap.test", 993, "sign@rrn.example", security="ssl")


@pytest.mark.parametrize("answer", ["NO [AUTHENTICATIONFAILED] no", "NO Invalid credentials", "BAD no such thing"])
def test_a_refused_login_stops_the_trying(answer):
    with FakeImap({"LOGIN": [f"{{tag}} {answer}"]}) as server:
        with pytest.raises(MailboxRefused) as raised:
            mailbox(server).login()
        assert sum("LOGIN" in command for command in server.commands) == 1
    assert answer.partition(" ")[2] in raised.value.reason
    assert "hunter2" not in raised.value.reason


def test_a_folder_that_is_refused_is_told_to_a_person():
    refused = {"SELECT": ["{tag} NO [NOPERM] not yours"], "CREATE": ["{tag} NO [NOPERM] not yours"]}
    with FakeImap(refused) as server, pytest.raises(MailboxUnavailable, match="not yours") as raised:
        mailbox(server).places()
    assert raised.value.permanent
    assert "INBOX" in raised.value.reason


def test_a_server_without_starttls_never_sees_the_password():
    with FakeImap({}) as server:
        with pytest.raises(MailboxUnavailable) as raised:
            mailbox(server, security="starttls").login()
        assert raised.value.permanent
        assert not any("LOGIN" in command for command in server.commands)


def test_a_server_that_speaks_no_tls_is_an_outage():
    with FakeImap({}) as server, pytest.raises(MailboxUnavailable):
        mailbox(server, security="tls").login()


def test_a_certificate_for_another_name_is_refused(certificates):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.misnamed_cert, certificates.key)
    with FakeImap({}, context) as server, pytest.raises(MailboxUnavailable, match="certificate") as raised:
        mailbox(server, security="tls", ca=certificates.ca).login()
    assert raised.value.permanent


def test_an_oauth_token_is_asked_for_at_each_login_and_a_refused_one_is_a_refused_login():
    tokens = iter(["first", "second"])
    good = {"AUTHENTICATE": ["+ "], "CONTINUED": ["{tag} OK welcome"]}
    for script, refused in ((good, False), ({**good, "CONTINUED": ["{tag} NO [AUTHENTICATIONFAILED] old"]}, True)):
        with FakeImap(script) as server:
            with pytest.raises(MailboxRefused) if refused else contextlib.nullcontext():
                mailbox(server, token=lambda: next(tokens)).login()
            said = base64.b64decode(server.commands[-1]).decode()
    assert said == "user=sign@rrn.example\1auth=Bearer second\1\1"


def test_a_connection_dropped_while_waiting_does_not_spin():
    with FakeImap({"IDLE": ["+ idling", DROP]}) as server:
        box = mailbox(server)
        box.places()
        began = time.monotonic()
        with pytest.raises(MailboxUnavailable):
            box.wait(PATIENCE, threading.Event())
        assert time.monotonic() - began < at_most(5)


def test_a_server_that_keeps_the_line_warm_wakes_nobody():
    with FakeImap({"IDLE": ["+ idling", "* OK Still here"]}) as server:
        box = mailbox(server)
        box.places()
        assert not box.wait(0.3, threading.Event())


def test_more_mails_than_any_folder_has_are_an_outage() -> None:
    said = pytest.raises(MailboxUnavailable, match="is said to hold 4000000000 mails")
    with FakeImap(selected(4_000_000_000, 4_000_000_001)) as server, said:
        read(mailbox(server))


@pytest.mark.parametrize("octets", [33 << 20, 4 << 30, 10**18])
def test_a_literal_that_no_memory_holds_is_not_read_and_its_mail_is_set_aside(octets: int) -> None:
    huge = [f"* 1 FETCH (UID 1 {DATE} BODY[]<0> {{{octets}}}", "x"]
    with FakeImap({"UID SEARCH": ["* SEARCH 1", "{tag} OK done"], "UID FETCH": huge}) as server:
        (note,) = read(mailbox(server))
    assert note.uid == 1
    assert b"fails to hand over" in note.raw


# Folder names, keywords, and what is said of an outage


class Server:
    """A client that knows its namespace, and refuses each name once for each time that it stands in `refused`."""

    def __init__(self, prefix: str = "", separator: str = "/", refused: tuple[str, ...] = ()) -> None:
        self._personal, self._refused = ((prefix, separator),), list(refused)
        self.made: list[str] = []
        self.subscribed: list[str] = []

    def has_capability(self, name: str) -> bool:
        return name == "NAMESPACE"

    def namespace(self) -> Any:
        return type("Namespace", (), {"personal": self._personal})

    def create_folder(self, name: str) -> None:
        if name in self._refused:
            self._refused.remove(name)
            raise IMAPClientError("[CANNOT] not now")
        self.made.append(name)

    def subscribe_folder(self, name: str) -> None:
        self.subscribed.append(name)


@pytest.mark.parametrize(
    ("prefix", "separator", "name"),
    [("", "/", "signbot/Processed"), ("INBOX.", ".", "INBOX.signbot.Processed"), ("", ".", "signbot.Processed")],
)
def test_a_folder_is_named_as_the_server_names_it(prefix: str, separator: str, name: str) -> None:
    session = Session(Server(prefix, separator))
    assert session.name("signbot/Processed") == name
    assert session.name("inbox") == "inbox"
    assert session.name(name) == name


def test_where_a_folder_can_not_be_made_at_once_its_parents_are_made_first() -> None:
    server = Server(refused=("a/b/c",))
    assert Session(server).made("a/b/c")
    assert (server.made, server.subscribed) == (["a", "a/b", "a/b/c"], ["a/b/c"])


def test_a_folder_that_the_server_refuses_is_not_made_and_its_words_are_kept() -> None:
    session = Session(Server(refused=("a/b", "a/b")))
    assert not session.made("a/b")
    assert session.refusal == "[CANNOT] not now"


def test_a_keyword_is_kept_where_the_folder_takes_it_and_may_be_written() -> None:
    session = Session(Server())
    assert not session.keeps("SignbotOurs")
    for flags, kept in (((b"\\Seen", b"\\*"), True), ((b"SignbotOurs",), True), ((b"\\Seen",), False)):
        session.flags = flags
        assert session.keeps("SignbotOurs") is kept
        assert not session.keeps("")
    session.flags, session.read_only = (b"\\*",), True
    assert not session.keeps("SignbotOurs")


@pytest.mark.parametrize(
    ("error", "said", "permanent"),
    [
        (CapabilityError("no MOVE"), "the mail server can't do this: no MOVE", True),
        (TimeoutError(), "the mail server does not answer in time", False),
        (
            ConnectionRefusedError(111, "Connection refused"),
            "the mail server can't be reached: Connection refused",
            False,
        ),
        (KeyError("UID"), "the mail server's answer can't be read (KeyError)", False),
        (IMAPClientError("SELECT: b'[INUSE] busy'"), "SELECT: [INUSE] busy", False),
    ],
)
def test_what_the_libraries_raise_is_told_in_words(error: Exception, said: str, permanent: bool) -> None:
    outage = unavailable(error)
    assert said in outage.reason
    assert outage.permanent is permanent


def test_what_a_server_says_is_one_line_without_what_it_repeats_of_a_login() -> None:
    said = words(IMAPClientError("b'LOGIN amina hunter2'\r\nfailed " + "x" * 300), "hunter2")
    assert "hunter2" not in said
    assert said.startswith("LOGIN amina")
    assert "\n" not in said
    assert len(said) == 200
    assert words(ValueError()) == "ValueError"

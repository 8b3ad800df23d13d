"""The base of the two mail servers: one try with a refused password, a fresh token, and a call that is let go."""

import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from signbot.core.delivery import Outage
from signbot.edges.mailbox import Mailbox, MailboxRefused, MailboxUnavailable
from signbot.edges.server import LoginRefused, Server, ServerSettings, ServerUnavailable, cut, plain, xoauth2
from signbot.edges.smtp import Smtp, SmtpRefused, SmtpUnavailable
from tests.patience import at_most


class Gone(ServerUnavailable):
    named = "the server of this test is unavailable"


class Refused(Gone, LoginRefused):
    pass


@dataclass
class Connection:
    said: list[str]

    def quit(self) -> None:
        self.said.append("quit")

    def drop(self) -> None:
        self.said.append("drop")

    def cut(self) -> None:
        self.said.append("cut")


class Account(Server[ServerSettings, Connection]):
    """A server that knows one password."""

    unavailable = Gone

    def __init__(self, settings: ServerSettings, knows: str = "right") -> None:
        super().__init__(settings)
        self.knows, self.said = knows, list[str]()
        self.meanwhile: Callable[[], None] = lambda: None

    def call(self) -> Connection:
        return self._alive(self._connect)

    def lose(self) -> None:
        self._drop()

    def _connect(self, password: str) -> Connection:
        secret = self.settings.token() if self.settings.token else password
        self.said.append(f"login {secret}")
        self.meanwhile()
        if secret != self.knows:
            raise Refused(f"535 not {secret}")
        return Connection(self.said)


@dataclass
class Secret:
    """A file that a person corrects."""

    now: str
    asked: list[str] = field(default_factory=list)

    def __call__(self) -> str:
        self.asked.append(self.now)
        return self.now


def account(**settings: object) -> Account:
    return Account(ServerSettings("mx.test", 993, "sign", **settings))  # type: ignore[arg-type]


def test_one_connection_serves_until_it_is_lost() -> None:
    server = account(password="right")
    assert server.call() is server.call()
    server.lose()
    server.call()
    server.close()
    assert server.said == ["login right", "drop", "login right", "quit"]
    server.close()
    assert server.said[-1] == "quit"
    with server:
        server.call()
    assert server.said[4:] == ["login right", "quit"]


def test_a_refused_password_is_tried_once_and_a_corrected_one_at_once() -> None:
    secret = Secret("wrong")
    server = account(password=secret)
    for _ in range(3):
        with pytest.raises(Refused, match="535 not wrong") as raised:
            server.call()
        assert raised.value.permanent
    assert server.said == ["login wrong"]
    secret.now = "right"
    server.call()
    assert server.said == ["login wrong", "login right"]
    assert secret.asked == ["wrong"] * 3 + ["right"]


def test_a_refusal_that_is_told_again_is_another_error_with_the_same_words() -> None:
    server = account(password="wrong")
    raised: list[Refused] = []
    for _ in range(2):
        with pytest.raises(Refused) as found:
            server.call()
        raised.append(found.value)
    assert raised[0] is not raised[1]
    assert [str(one) for one in raised] == ["the server of this test is unavailable: 535 not wrong"] * 2


def test_a_token_is_asked_for_anew_and_always_tried() -> None:
    token = Secret("old")
    server = account(token=token)
    for _ in range(2):
        with pytest.raises(Refused):
            server.call()
    token.now = "right"
    server.call()
    assert server.said == ["login old", "login old", "login right"]


def test_who_is_interrupted_is_cut_and_does_nothing_before_it_may_again() -> None:
    server = account(password="right")
    server.call()
    server.interrupt()
    assert server.said == ["login right", "cut"]
    with pytest.raises(Gone, match=r"^the server of this test is unavailable: the pass took too long"):
        server.call()
    server.lose()
    with pytest.raises(Gone, match="too long"):
        server.call()
    server.resume()
    server.call()
    assert server.said == ["login right", "cut", "drop", "login right"]


def test_an_interrupt_while_it_connects_is_heard_too() -> None:
    server = account(password="right")
    server.meanwhile = server.interrupt
    with pytest.raises(Gone, match="too long") as raised:
        server.call()
    assert not raised.value.permanent


def test_a_server_may_be_interrupted_before_it_was_ever_called() -> None:
    server = account(password="right")
    server.interrupt()
    with pytest.raises(Gone, match="too long"):
        server.call()
    assert server.said == []


def test_who_waits_on_a_socket_hears_that_it_was_cut() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        heard: list[bytes] = []
        waiting = threading.Thread(target=lambda: heard.append(ours.recv(1)), daemon=True)
        waiting.start()
        cut(ours)
        waiting.join(at_most(10))
        assert heard == [b""]
    cut(ours)  # closed by now
    cut(None)


def test_what_is_said_at_a_login() -> None:
    assert plain("sign@rrn.example", "contraseña") == "\0sign@rrn.example\0contraseña"
    assert xoauth2("sign@rrn.example", "ya29") == "user=sign@rrn.example\1auth=Bearer ya29\1\1"


def test_settings_show_no_secret_and_know_the_ways_to_be_protected() -> None:
    assert "hunter2" not in repr(ServerSettings("mx.test", 993, password="hunter2"))
    with pytest.raises(ValueError, match="tls, starttls or none"):
        ServerSettings("mx.test", 993, security="ssl")


@pytest.mark.parametrize(
    ("edge", "away", "refused", "named"),
    [
        (Mailbox, MailboxUnavailable, MailboxRefused, "the mailbox is unavailable"),
        (Smtp, SmtpUnavailable, SmtpRefused, "the SMTP server is unavailable"),
    ],
)
def test_each_edge_raises_its_own_outage(
    edge: type[Server[ServerSettings, Connection]],
    away: type[ServerUnavailable],
    refused: type[LoginRefused],
    named: str,
) -> None:
    assert issubclass(edge, Server)
    assert edge.unavailable is away
    assert issubclass(refused, away)
    said: list[Outage] = [away("gone"), refused("535")]
    assert [str(one) for one in said] == [f"{named}: gone", f"{named}: 535"]
    assert [one.permanent for one in said] == [False, True]

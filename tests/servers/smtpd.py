"""An SMTP server that breaks on demand: each fault is a line of a script; what was accepted is kept.

    with SmtpServer() as server:
        server.plan(Fault(At.RCPT, "450 4.2.0 greylisted", to="minister@gov.example", times=1))
        …
        assert [mail.recipients for mail in server.accepted] == [["minister@gov.example"]]

`accepted` is what the server took responsibility for, whatever the client was told.
"""

import base64
import contextlib
import socket
import ssl
import threading
import time
from dataclasses import dataclass, field
from enum import StrEnum
from typing import BinaryIO

from tests.patience import PATIENCE
from tests.servers.certificates import Certificates
from tests.servers.listening import DROP, HANG, Listening, close

USERNAME, PASSWORD = "sign@rrn.example", "quiet words"


class At(StrEnum):
    """Where in the conversation a fault strikes."""

    CONNECT = "connect"
    EHLO = "ehlo"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    BODY = "body"  # while the data comes: the server has not read all of it
    ACCEPT = "accept"  # the server has the data and answers; a 250 is not sent
    ACCEPTED = "accepted"  # after the 250
    QUIT = "quit"


@dataclass(slots=True)
class Fault:
    """What goes wrong: an SMTP reply, DROP or HANG. A reply 421 closes the connection too."""

    at: At
    does: str
    to: str = ""  # only for this recipient
    nth: int = 0  # only in the nth transaction (from 1) of the server's life; 0: any
    times: int = 1_000_000  # how often
    seconds: float = 0.0  # wait before doing it
    keeps: bool = False  # at ACCEPT: the server has taken the mail although the client is not told so


@dataclass(frozen=True, slots=True)
class Accepted:
    sender: str
    recipients: list[str]
    raw: bytes  # as sent by the client, dots unstuffed
    parameters: str  # of MAIL FROM
    connection: int
    encrypted: bool
    user: str


@dataclass(slots=True)
class Look:
    """What the server announces."""

    extensions: tuple[str, ...] = ("PIPELINING", "8BITMIME", "SMTPUTF8", "SIZE 10000000")
    auth: str = ""  # e.g. "PLAIN LOGIN": then a login is asked for
    security: str = "none"  # none | tls | starttls
    username: str = USERNAME
    password: str = PASSWORD
    connections: int = 0  # at once; one more hears a 421; 0: any number
    delay: float = 0.0  # seconds before each answer to a group: the way is long
    pieces: int = 0  # octets in which answers arrive; 0: whole
    data_for_nobody: bool = False  # asks for data though no recipient was accepted (RFC 2920 section 3.1)
    forgets_groups: bool = False  # says PIPELINING, and throws away what came together with the data


class SmtpServer(Listening):
    """Each connection in its own thread. `commands` is everything that clients said, bodies left out."""

    def __init__(self, look: Look | None = None, certificates: Certificates | None = None) -> None:
        super().__init__()
        self.look = look or Look()
        self._context = _context(certificates) if certificates else None
        self.accepted: list[Accepted] = []
        self.transactions = 0
        self.greylist = False  # each pair of sender and recipient is refused once
        self.known: set[tuple[str, str]] = set()
        self._faults: list[Fault] = []
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()

    @property
    def open(self) -> int:
        """Connections at this moment."""
        return len(self._open)

    def plan(self, *faults: Fault) -> None:
        self._faults.extend(faults)

    def heal(self) -> None:
        """No more faults."""
        self._faults.clear()

    def stop(self) -> None:
        """Gone: connections are closed, new ones refused."""
        super().stop()
        for connection in list(self._open):
            close(connection)

    def fault(self, at: At, to: str = "") -> Fault | None:
        """The first planned fault that fits here; it is used up by one."""
        with self._lock:
            for fault in self._faults:
                if fault.at is at and fault.times and fault.to in ("", to) and fault.nth in (0, self.transactions):
                    fault.times -= 1
                    return fault
        return None

    def keep(self, mail: Accepted) -> None:
        with self._lock:
            self.accepted.append(mail)

    def wrap(self, connection: socket.socket) -> ssl.SSLSocket:
        if self._context is None:
            raise RuntimeError("this server has no certificate")
        return self._context.wrap_socket(connection, server_side=True)

    def talk(self, connection: socket.socket, number: int) -> None:
        self._open.add(connection)
        conversation = _Conversation(self, connection, number)
        try:
            with contextlib.suppress(_Closed, OSError):  # the client left, or a fault closed the connection
                conversation.run()
        finally:
            self._open.discard(connection)
            conversation.close()


class _Closed(Exception):
    """This conversation is over."""


@dataclass(slots=True)
class _Transaction:
    sender: str = ""
    parameters: str = ""
    recipients: list[str] = field(default_factory=list)


class _Conversation:
    def __init__(self, server: SmtpServer, connection: socket.socket, number: int) -> None:
        self.server, self.number = server, number
        self.connection, self.file = connection, connection.makefile("rb")
        self.user, self.encrypted = "", False
        self.now: _Transaction | None = None

    def close(self) -> None:
        self.file.close()
        close(self.connection)

    def run(self) -> None:
        if self.server.look.security == "tls":
            self._encrypt()
        if 0 < self.server.look.connections < self.server.open:
            self._say("421 4.7.0 too many concurrent connections")
            return
        self._struck(At.CONNECT) or self._say("220 mx.test ESMTP")
        while True:
            line = self._line().decode("utf-8", "replace").rstrip("\r\n")
            verb, _, rest = line.partition(" ")
            self.server.commands.append(line if verb.upper() != "AUTH" else "AUTH …")
            answer = getattr(self, f"_{verb.lower()}", None)
            answer(rest) if answer and verb.upper() in _VERBS else self._say("502 5.5.1 unknown command")

    # verbs

    def _ehlo(self, rest: str) -> None:
        look = self.server.look
        lines = ["mx.test", *look.extensions]
        if look.security == "starttls" and not self.encrypted:
            lines.append("STARTTLS")
        elif look.auth:
            lines.append(f"AUTH {look.auth}")
        text = "".join(f"250-{line}\r\n" for line in lines[:-1]) + f"250 {lines[-1]}"
        self._struck(At.EHLO) or self._say(text)

    def _starttls(self, rest: str) -> None:
        self._say("220 go ahead")
        self._encrypt()

    def _auth(self, rest: str) -> None:
        if self._struck(At.AUTH):
            return
        mechanism, _, initial = rest.partition(" ")
        read = {
            "PLAIN": self._plain,
            "LOGIN": self._login,
            "XOAUTH2": self._xoauth2,
            "OAUTHBEARER": self._oauthbearer,
        }[mechanism.upper()]
        user, password = read(initial)
        if (user, password) == (self.server.look.username, self.server.look.password):
            self.user = user
            self._say("235 2.7.0 welcome")
        else:
            self._say("535 5.7.8 wrong password")

    def _plain(self, initial: str) -> tuple[str, str]:
        _, user, password = base64.b64decode(initial or self._ask("")).decode().split("\0")
        return user, password

    def _login(self, initial: str) -> tuple[str, str]:
        user = base64.b64decode(initial or self._ask("VXNlcm5hbWU6")).decode()
        return user, base64.b64decode(self._ask("UGFzc3dvcmQ6")).decode()

    def _xoauth2(self, initial: str) -> tuple[str, str]:
        user, token, *_ = base64.b64decode(initial).decode().split("\1")
        if token != f"auth=Bearer {self.server.look.password}":
            self._ask("eyJzdGF0dXMiOiI0MDEifQ==")
        return user.removeprefix("user="), token.removeprefix("auth=Bearer ")

    def _oauthbearer(self, initial: str) -> tuple[str, str]:
        """RFC 7628: the reason of a refusal is answered by one octet that says nothing."""
        header, *pairs = base64.b64decode(initial).decode().split("\1")
        token = dict(pair.split("=", 1) for pair in pairs if pair)["auth"].removeprefix("Bearer ")
        if token != self.server.look.password:
            assert self._ask("eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=") == "AQ=="
        return header.removeprefix("n,a=").rstrip(","), token

    def _mail(self, rest: str) -> None:
        self.server.transactions += 1
        time.sleep(self.server.look.delay)
        if self._struck(At.MAIL):
            return
        if self.server.look.auth and not self.user:
            self._say("530 5.7.0 authentication required")
            return
        sender, parameters = _path(rest)
        self.now = _Transaction(sender, parameters)
        self._say("250 2.1.0 sender ok")

    def _rcpt(self, rest: str) -> None:
        if self.now is None:
            self._say("503 5.5.1 MAIL first")
            return
        recipient, _ = _path(rest)
        if self._struck(At.RCPT, recipient):
            return
        pair = (self.now.sender, recipient)
        if self.server.greylist and pair not in self.server.known:
            self.server.known.add(pair)
            self._say("451 4.7.1 greylisted, please come back")
            return
        self.now.recipients.append(recipient)
        self._say("250 2.1.5 recipient ok")

    def _data(self, rest: str) -> None:
        if self.now is None or not self.now.recipients:
            self._nobody()
            return
        done, to = self.now, self.now.recipients[0]
        if self._struck(At.DATA, to):
            return
        self._say("354 go ahead")
        self._struck(At.BODY, to)
        raw = self._body()
        self.now = None
        mail = Accepted(done.sender, done.recipients, raw, done.parameters, self.number, self.encrypted, self.user)
        fault = self.server.fault(At.ACCEPT, to)
        if fault is None or fault.keeps:
            self.server.keep(mail)
        if fault is None:
            self._say("250 2.0.0 accepted")
        else:
            self._strike(fault)
        self._struck(At.ACCEPTED, to)

    def _nobody(self) -> None:
        if not self.server.look.data_for_nobody:
            self._say("503 5.5.1 RCPT first")
            return
        self._say("354 go ahead")
        self._body()
        self.now = None
        self._say("554 5.5.1 no valid recipients")

    def _rset(self, rest: str) -> None:
        self.now = None
        self._say("250 2.0.0 flushed")

    def _noop(self, rest: str) -> None:
        self._say("250 2.0.0 ok")

    def _quit(self, rest: str) -> None:
        self._struck(At.QUIT) or self._say("221 2.0.0 bye")
        raise _Closed

    # the wire

    def _encrypt(self) -> None:
        self.file.close()
        self.connection = self.server.wrap(self.connection)
        self.file, self.encrypted, self.user = _reader(self.connection), True, ""

    def _struck(self, at: At, to: str = "") -> bool:
        fault = self.server.fault(at, to)
        if fault:
            self._strike(fault)
        return fault is not None

    def _strike(self, fault: Fault) -> None:
        if self.server.stopping.wait(fault.seconds if fault.does != HANG else 3600) or fault.does in (DROP, HANG):
            raise _Closed
        self._say(fault.does)
        if fault.does.startswith("421"):
            raise _Closed

    def _say(self, text: str) -> None:
        octets, pieces = text.encode() + b"\r\n", self.server.look.pieces
        for start in range(0, len(octets) if pieces else 0, pieces or 1):
            self.connection.sendall(octets[start : start + pieces])
            time.sleep(0.001)
        if not pieces:
            self.connection.sendall(octets)

    def _ask(self, prompt: str) -> str:
        self._say(f"334 {prompt}")
        return self._line().decode("ascii").strip()

    def _line(self) -> bytes:
        line = self.file.readline(4096)
        if not line:
            raise _Closed
        return line

    def _body(self) -> bytes:
        lines = []
        while (line := self.file.readline()) != b".\r\n":
            if not line:
                raise _Closed
            lines.append(line[1:] if line.startswith(b".") else line)
        if self.server.look.forgets_groups:
            self._forget()
        return b"".join(lines)

    def _forget(self) -> None:
        """What has come by now besides the data."""
        time.sleep(0.01)
        self.connection.setblocking(False)
        with contextlib.suppress(BlockingIOError, TypeError):
            while self.file.read1():  # type: ignore[attr-defined]
                pass
        self.connection.setblocking(True)


_VERBS = {"EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "RSET", "NOOP", "QUIT"}


def _path(rest: str) -> tuple[str, str]:
    """`FROM:<a@b> SIZE=1` -> a@b, SIZE=1"""
    address, _, parameters = rest.partition("<")[2].partition(">")
    return address, parameters.strip()


def _reader(connection: socket.socket) -> BinaryIO:
    return connection.makefile("rb")


def _context(certificates: Certificates) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.cert, certificates.key)
    return context


def wait_for(what: object, seconds: float = PATIENCE) -> None:
    """Until a condition (a callable) holds; fails loudly when it never does."""
    give_up = time.monotonic() + seconds
    while not (callable(what) and what()):
        if time.monotonic() > give_up:
            raise AssertionError("waited in vain")
        time.sleep(0.01)

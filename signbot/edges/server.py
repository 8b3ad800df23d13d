"""The base of the two mail servers (IMAP, SMTP): how they are reached, the login, and the end of a call that hangs.

    secret now ─► refused before? ─► connect, log in ─► a live connection ─► interrupted: cut, until `resume`

A password that a server has refused is not tried again, or the account is locked: only another one is (the file is
read at each login). A token is fresh each time, and is always tried.
"""

import contextlib
import socket
import ssl
from collections.abc import Callable
from dataclasses import field
from datetime import timedelta
from pathlib import Path
from typing import ClassVar, Final, Generic, Protocol, Self, TypeVar

from signbot.core.delivery import Outage
from signbot.core.value import dataclass

TOO_LONG: Final = "the pass took too long: the rest waits for the next one"
WAYS: Final = ("tls", "starttls", "none")  # to be protected


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """How to reach a server, and as whom. Without a username an SMTP server is used without a login."""

    host: str
    port: int
    username: str = ""
    password: str | Callable[[], str] = field(default="", repr=False)  # asked for at each login: it may change
    token: Callable[[], str] | None = field(default=None, repr=False)  # a fresh OAuth access token, for each login
    refused: Callable[[], bool] | None = field(default=None, repr=False)  # this token is: will there be a better one?
    security: str = "tls"  # of WAYS
    timeout: float = 60.0  # seconds, for each step
    ca: Path | None = None  # a file with the authorities to trust, instead of the system's

    def __post_init__(self) -> None:
        if self.security not in WAYS:
            raise ValueError(f"security is tls, starttls or none, not {self.security!r}")

    def verifying(self) -> ssl.SSLContext:
        """The libraries' own contexts verify nothing."""
        return ssl.create_default_context(cafile=self.ca)


class ServerUnavailable(Outage):
    """The server is unavailable; what was not done waits. `permanent`: a person must change something first.

    `rest`: how long it is left alone at first.
    """

    named: ClassVar[str] = "the server is unavailable"

    def __init__(self, reason: str, permanent: bool = False, rest: timedelta = timedelta(0)) -> None:
        super().__init__(self.named, reason, permanent, rest)


class LoginRefused(ServerUnavailable):
    """A wrong password, or none where one is wanted. Nothing is tried until a person has changed it."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, permanent=True)


class Connection(Protocol):
    """A live, logged-in connection."""

    def quit(self) -> None: ...  # politely
    def drop(self) -> None: ...  # it may be closed already
    def cut(self) -> None: ...  # from another thread


Settings = TypeVar("Settings", bound=ServerSettings)
Live = TypeVar("Live", bound=Connection)


class Server(Generic[Settings, Live]):
    """One account at one server. Connects when it must; not for several threads at once, but for `interrupt`."""

    unavailable: ClassVar[type[ServerUnavailable]] = ServerUnavailable  # what is raised by this edge

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._live: Live | None = None
        self._refused: tuple[str, LoginRefused] | None = None  # this password, and what the server said to it
        self._interrupted = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Say goodbye. The next call connects anew."""
        if self._live is not None:
            self._live.quit()
        self._live = None

    def interrupt(self) -> None:
        """From another thread: whatever is going on ends as with a lost connection, and nothing more until `resume`."""
        self._interrupted = True
        if self._live is not None:
            self._live.cut()

    def resume(self) -> None:
        """After `interrupt`: the next call connects anew."""
        self._interrupted = False

    def _drop(self) -> None:
        if self._live is not None:
            self._live.drop()
        self._live = None

    def _alive(self, connect: Callable[[str], Live]) -> Live:
        """The connection that there is, or a new one: `connect` is handed the password.

        Raises what `connect` raises; LoginRefused without a try where this password was refused before; and
        `unavailable` after an `interrupt`, also after one that came while it connected.
        """
        self._in_time()
        if self._live is None:
            self._live = self._logged_in(connect)
            self._in_time()
        return self._live

    def _in_time(self) -> None:
        if self._interrupted:
            raise self.unavailable(TOO_LONG)

    def _logged_in(self, connect: Callable[[str], Live]) -> Live:
        password = self._password()
        if self._refused and self._refused[0] == password and self.settings.token is None:
            raise type(self._refused[1])(self._refused[1].reason)
        try:
            return self._tried(connect, password)
        except LoginRefused as refused:
            self._refused = password, refused
            raise

    def _tried(self, connect: Callable[[str], Live], password: str) -> Live:
        """Once more with another token, where there is one: theirs may have ended before its time."""
        try:
            return connect(password)
        except LoginRefused:
            if self.settings.refused is None or not self.settings.refused():
                raise
        return connect(password)

    def _password(self) -> str:
        """As it is now."""
        password = self.settings.password
        return password if isinstance(password, str) else password()


# What is said at a login -------------------------------------------------------------------------


def plain(user: str, password: str) -> str:
    """AUTH PLAIN (RFC 4616), before it is encoded."""
    return f"\0{user}\0{password}"


def oauthbearer(user: str, token: str, host: str, port: int) -> str:
    """OAUTHBEARER (RFC 7628 section 3.1), before it is encoded; `,` and `=` of a name as RFC 5801 has them."""
    name = user.replace("=", "=3D").replace(",", "=2C")
    return f"n,a={name},\1host={host}\1port={port}\1auth=Bearer {token}\1\1"


NO_MORE: Final = "\1"  # how one answers the reason of a refusal (RFC 7628 section 3.2.3)


def xoauth2(user: str, token: str) -> str:
    """XOAUTH2, as Google and Microsoft have it, before it is encoded."""
    return f"user={user}\1auth=Bearer {token}\1\1"


def cut(sock: socket.socket | None) -> None:
    """From another thread: who waits for an answer on this socket hears that there is none. TLS has no say in it."""
    with contextlib.suppress(OSError):  # closed already
        if sock is not None:
            socket.socket.shutdown(sock, socket.SHUT_RDWR)

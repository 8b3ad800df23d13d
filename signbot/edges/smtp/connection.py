"""One connection to an SMTP server: TLS, login, what is said and what is answered, and what it means when it breaks.

    connect ─► Link: send, reply ─► Reply, or Broken

Translates what smtplib raises, once.
"""

import base64
import contextlib
import smtplib
import socket
import ssl
import time
from typing import Final, Self

from signbot.core.delivery import Fate
from signbot.core.redact import hushed
from signbot.core.refusal import About, At, about
from signbot.core.value import dataclass
from signbot.edges.server import (
    NO_MORE,
    LoginRefused,
    ServerSettings,
    ServerUnavailable,
    cut,
    oauthbearer,
    plain,
    xoauth2,
)
from signbot.edges.smtp.envelope import Unfit, path
from signbot.edges.trouble import told

# What a lost conversation costs of a server's credit (`PATIENCE`): one that was cut without a word, as some are for the
# sake of a recipient; and one that cost a minute's silence, a 421 or a mail of unknown fate
CHEAP: Final = 1
DEAR: Final = 8
QUIT_PATIENCE: Final = 5.0  # seconds; whatever a server does at QUIT, its 250s stand
ANSWER_LENGTH: Final = 200  # characters of a server's words that we keep
LONGEST: Final = 8_192  # octets of a line (RFC 5321 section 4.5.3.1.5 wants 512), as smtplib has it
MOST_LINES: Final = 1_000  # of one answer
TOO_MANY: Final = 552  # "storage exceeded": temporary, unless the mail itself is too big (5.3.4)
GO_AHEAD: Final = 354  # the data may come
CLOSING: Final = 421  # ends the conversation (RFC 5321 section 3.8)


@dataclass(frozen=True, slots=True)
class SmtpSettings(ServerSettings):
    """How to reach the server. Without a username there is no login."""

    local_hostname: str = ""  # for EHLO; default: the sender's domain
    connections: int = 1  # at most, at once


class SmtpUnavailable(ServerUnavailable):
    """The server is unavailable. What was not yielded was not tried. `permanent`: waiting alone will not help."""

    named = "the SMTP server is unavailable"


class SmtpRefused(SmtpUnavailable, LoginRefused):
    """The server refuses our login, or wants one."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A server's answer."""

    code: int
    text: str

    @property
    def answer(self) -> str:
        """On one line, printable, at most ANSWER_LENGTH characters."""
        line = " ".join(f"{self.code} {self.text}".split())
        if not line.isprintable():
            line = "".join(character for character in line if character.isprintable())
        return line[:ANSWER_LENGTH]

    @property
    def good(self) -> bool:
        return 200 <= self.code < 300

    @property
    def fate(self) -> Fate:
        if self.good:
            return Fate.SENT
        if self.code == TOO_MANY and not self.text.startswith("5.3.4"):
            return Fate.LATER
        return Fate.REFUSED if 500 <= self.code < 600 else Fate.LATER

    def about_us(self, at: At) -> About | None:
        """What it says of us; None where it is no no, or one to this recipient or this mail."""
        whom = About.THEM if self.good else about(self.code, self.text, at)
        return None if whom is About.THEM else whom


class Broken(Exception):
    """The connection is of no more use; what that means for the mail in hand.

    `closing`: the 421 that said so. `sent`: where sending broke off, how many octets had left us.
    """

    def __init__(
        self, answer: str, fate: Fate = Fate.LATER, cost: int = DEAR, closing: Reply | None = None, sent: int = 0
    ) -> None:
        super().__init__(answer)
        self.answer, self.fate, self.cost, self.closing, self.sent = answer[:ANSWER_LENGTH], fate, cost, closing, sent

    @classmethod
    def cut(cls, error: Exception, sent: int = 0) -> Self:
        """Closed without a word, or silent for too long."""
        silent = isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError)
        return cls(_words(error), cost=DEAR if silent else CHEAP, sent=sent)


class Link:
    """One live, logged-in connection."""

    def __init__(self, smtp: smtplib.SMTP) -> None:
        self._smtp = smtp
        self.carried = 0  # mails, whatever became of them
        self.open_transaction = False
        self.waited = 0.0  # seconds for answers, since somebody set it to 0
        self._spoke = time.monotonic()

    @property
    def silent_for(self) -> float:
        return time.monotonic() - self._spoke

    def has(self, extension: str) -> bool:
        return self._smtp.has_extn(extension)

    @property
    def size_limit(self) -> int:
        """RFC 1870; 0: none that we know of."""
        limit = self._smtp.esmtp_features.get("size", "") if self.has("size") else ""
        return int(limit) if limit.isdecimal() else 0

    def send(self, octets: bytes) -> None:
        """When this raises Broken, its `sent` says how many of them had left us."""
        left = memoryview(octets)
        try:
            if self._smtp.sock is None:
                raise smtplib.SMTPServerDisconnected
            while left:
                left = left[self._smtp.sock.send(left) :]
        except (smtplib.SMTPServerDisconnected, OSError) as error:
            raise Broken.cut(error, sent=len(octets) - len(left)) from error

    def reply(self) -> Reply:
        """The next answer. Raises Broken where there is none, or none that is SMTP; a 421 is an answer."""
        asked = time.monotonic()
        try:
            code, text = self._read()
        except (smtplib.SMTPException, OSError) as error:
            raise Broken.cut(error) from error
        self._spoke = time.monotonic()
        self.waited += self._spoke - asked
        reply = Reply(code, text.decode("utf-8", "replace"))
        if not 200 <= code < 600:
            raise Broken(f"no SMTP answer: {reply.answer}")
        return reply

    def _read(self) -> tuple[int, bytes]:
        """As smtplib's `getreply`, in a third of its time; -1 for what has no code."""
        lines = []
        while True:
            line = self._smtp.file.readline(LONGEST) if self._smtp.file else b""
            if not line:
                raise smtplib.SMTPServerDisconnected
            lines.append(line[4:].strip())
            if len(lines) > MOST_LINES or not line.endswith(b"\n"):
                return -1, b"no whole line"
            if line[3:4] != b"-" or not line[:3].isdigit():
                return int(line[:3]) if line[:3].isdigit() else -1, b"\n".join(lines)

    def go_on(self) -> Reply:
        """The next answer, after which the conversation goes on: Broken after a 421."""
        reply = self.reply()
        if reply.code == CLOSING:
            raise Broken(reply.answer, closing=reply)
        return reply

    def ready(self) -> Reply:
        """What it says to DATA. A yes of another kind is no yes: nobody knows what it takes the next octets for."""
        reply = self.go_on()
        if reply.code < 400 and reply.code != GO_AHEAD:
            raise Broken(f"unexpected: {reply.answer}")
        return reply

    def last_word(self) -> Reply:
        """What the server says of a mail that it has. Broken knows its fate."""
        try:
            reply = self.go_on()
        except Broken as gone:
            gone.fate = Fate.LATER if gone.closing else Fate.UNKNOWN
            gone.cost = DEAR
            raise
        if 300 <= reply.code < 400:
            raise Broken(reply.answer, Fate.UNKNOWN)
        return reply

    def say_data(self) -> Reply:
        self.send(b"DATA\r\n")
        return self.ready()

    def ask(self, commands: list[str]) -> list[Reply]:
        """At once where the server allows it (RFC 2920)."""
        lines = [command.encode() + b"\r\n" for command in commands]
        if self.has("pipelining"):
            self.send(b"".join(lines))
            return [self.go_on() for _ in lines]
        return [self._say(line) for line in lines]

    def _say(self, line: bytes) -> Reply:
        self.send(line)
        return self.go_on()

    def quit(self) -> None:
        """Every mail has had its answer: how the goodbye ends means nothing."""
        with contextlib.suppress(smtplib.SMTPException, OSError):
            if self._smtp.sock is not None:
                self._smtp.sock.settimeout(QUIT_PATIENCE)
            self._smtp.quit()
        self.drop()

    def drop(self) -> None:
        self._smtp.close()

    def cut(self) -> None:
        cut(self._smtp.sock)


def connect(settings: SmtpSettings, sender: str, password: str) -> Link:
    """Connected, encrypted as configured, logged in. Every error is translated here, once."""
    try:
        smtp = _greeted(settings, settings.local_hostname or _ascii_domain(sender))
    except ssl.SSLCertVerificationError as error:
        raise SmtpUnavailable(f"the mail server's certificate: {error.verify_message}", permanent=True) from error
    except smtplib.SMTPNotSupportedError as error:
        raise SmtpUnavailable("the mail server offers no STARTTLS", permanent=True) from error
    except (smtplib.SMTPException, OSError) as error:
        raise SmtpUnavailable(_words(error)) from error
    try:
        if settings.username:
            _log_in(smtp, settings, password)
    except (smtplib.SMTPException, OSError) as error:
        smtp.close()
        raise SmtpUnavailable(_words(error)) from error
    except BaseException:
        smtp.close()
        raise
    return Link(smtp)


def _greeted(settings: SmtpSettings, hostname: str) -> smtplib.SMTP:
    where = (settings.host, settings.port, hostname)
    if settings.security == "tls":
        smtp: smtplib.SMTP = smtplib.SMTP_SSL(*where, timeout=settings.timeout, context=settings.verifying())
    else:
        smtp = smtplib.SMTP(*where, timeout=settings.timeout)
    try:
        if smtp.sock is not None:
            smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if settings.security == "starttls":
            smtp.starttls(context=settings.verifying())
        smtp.ehlo_or_helo_if_needed()
    except BaseException:
        smtp.close()
        raise
    return smtp


def _log_in(smtp: smtplib.SMTP, settings: SmtpSettings, password: str) -> None:
    """One try with one mechanism: smtplib's own `login` tries several, and each counts towards a lock-out."""
    offered = smtp.esmtp_features.get("auth", "").upper().split()
    user, password = settings.username, settings.token() if settings.token else password
    if settings.token is not None:
        code, text = _bearer(smtp, settings, password, "OAUTHBEARER" in offered)
    elif "PLAIN" in offered:
        code, text = smtp.docmd("AUTH", "PLAIN " + _base64(plain(user, password)))
    elif "LOGIN" in offered:
        code, text = smtp.docmd("AUTH", "LOGIN " + _base64(user))
        if code == 334:
            code, text = smtp.docmd(_base64(password))
    else:
        raise SmtpUnavailable("the mail server offers no way to log in that signbot knows", permanent=True)
    _welcome(Reply(code, hushed(text.decode("utf-8", "replace"), password)))


def _bearer(smtp: smtplib.SMTP, settings: SmtpSettings, token: str, standard: bool) -> tuple[int, bytes]:
    """By the standard where the server has it. 334 holds the reason as JSON; a line that says nothing asks for the
    verdict."""
    if standard:
        said = oauthbearer(settings.username, token, settings.host, settings.port)
        code, text = smtp.docmd("AUTH", "OAUTHBEARER " + _base64(said))
        return smtp.docmd(_base64(NO_MORE)) if code == 334 else (code, text)
    code, text = smtp.docmd("AUTH", "XOAUTH2 " + _base64(xoauth2(settings.username, token)))
    return smtp.docmd("") if code == 334 else (code, text)


def _welcome(reply: Reply) -> None:
    if reply.good:
        return
    if 500 <= reply.code < 600:
        raise SmtpRefused(reply.answer)
    raise SmtpUnavailable(f"login: {reply.answer}")


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _ascii_domain(sender: str) -> str:
    with contextlib.suppress(Unfit):
        return path(sender).rpartition("@")[2]
    return "localhost"


def _words(error: Exception) -> str:
    """What a person can use; never what we said to the server."""
    if isinstance(error, smtplib.SMTPResponseException):
        text = error.smtp_error.decode("utf-8", "replace") if isinstance(error.smtp_error, bytes) else error.smtp_error
        return Reply(error.smtp_code, text).answer
    if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        return "the mail server does not answer in time"
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return "the mail server closed the connection"
    library = told(error) if isinstance(error, ssl.SSLError | socket.gaierror) else ""
    return library or " ".join(str(error).split())[:ANSWER_LENGTH] or type(error).__name__

"""Hand mails to an SMTP server, and know of each exactly what became of it.

    link (connect, TLS, login) ─► offer (MAIL, RCPT) ─► claim ─► DATA ─► body ─► the server's last word

The phase decides (RFC 5321 section 4.2.5): until the last octet of the body has left us the server can't have the
mail, so a broken connection is LATER; from then on a lost answer is UNKNOWN; after a 250 nothing takes it back.
A no that speaks of us (`core.refusal`) is no fate of the mail in hand: it waits, and when all are refused so, all wait.
"""

import base64
import contextlib
import re
import smtplib
import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final, Self

from signbot.core.delivery import Claim, CopyTo, Fate, Parcel, Tried
from signbot.core.redact import hushed
from signbot.core.refusal import About, At, about
from signbot.edges.server import LoginRefused, Server, ServerSettings, ServerUnavailable, cut, plain, xoauth2

UNWANTED_IN_A_ROW: Final = 3  # mails that the server would not have from us: it takes none
# Of conversations lost without one finished mail between them, until the server is called gone: 3 that cost a minute's
# silence, a 421 or a mail of unknown fate; 24 that were cut without a word, as some are for the sake of a recipient
PATIENCE: Final = 24
DEAR: Final = 8
CHEAP: Final = 1
REST: Final = timedelta(minutes=1)  # after "too many for now" (4yz)
LONG_REST: Final = timedelta(hours=1)  # after "no more today" (5yz), or when a person must speak with the provider
REUSED_WITHIN: Final = 30.0  # seconds of silence after which a new connection is made
QUIT_PATIENCE: Final = 5.0  # seconds; whatever a server does at QUIT, its 250s stand
ANSWER_LENGTH: Final = 200  # characters of a server's words that we keep
TOO_MANY: Final = 552  # "storage exceeded": temporary, unless the mail itself is too big (5.3.4)
CLOSING: Final = 421  # ends the conversation (RFC 5321 section 3.8)
MUST_LOG_IN: Final = frozenset({530, 534, 535, 538})  # RFC 4954 section 6


@dataclass(frozen=True, slots=True)
class SmtpSettings(ServerSettings):
    """How to reach the server. Without a username there is no login."""

    local_hostname: str = ""  # for EHLO; default: the sender's domain


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
        return "".join(character for character in line if character.isprintable())[:ANSWER_LENGTH]

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

    def unless_about_us(self, at: At) -> Self:
        """Raises _Unwanted where it says no, and speaks of us."""
        if not self.good and (whom := about(self.code, self.text, at)) is not About.THEM:
            raise _Unwanted(self, whom)
        return self


class Smtp(Server[SmtpSettings, "_Link"]):
    """A channel (email, and fax by a gateway). Keeps its connection between calls; `close` says goodbye."""

    unavailable = SmtpUnavailable

    def __init__(self, settings: SmtpSettings) -> None:
        super().__init__(settings)
        self._broken = 0  # of PATIENCE
        self._unwanted: list[_Unwanted] = []  # in a row: what the server would not have from us

    def login(self, sender: str) -> None:
        """Connect and log in, no more: for `signbot check --online`."""
        self._linked(sender)

    def deliver(self, parcels: Iterable[Parcel], sender: str, claim: Claim, copy_to: CopyTo) -> Iterator[Tried]:
        """`claim` is asked when the recipient has been accepted. Raises SmtpUnavailable when the server is gone."""
        for parcel in parcels:
            mail = _Outgoing(parcel, sender, copy_to(parcel), claim)
            tried = self._try(mail)
            if tried is not None:
                yield tried
            if len(self._unwanted) >= UNWANTED_IN_A_ROW:
                break
        if self._unwanted:
            last = self._unwanted[-1]
            self._unwanted = []
            raise last.outage(sender)

    def _try(self, mail: "_Outgoing") -> Tried | None:
        try:
            return self._over_a_live_link(mail)
        except _Broken as gone:
            self._broken += gone.cost
            self._drop()
            return Tried(mail.parcel.id, gone.fate, gone.answer)
        except _Unwanted as refusal:
            self._unwanted.append(refusal)
            if refusal.reply.code == CLOSING:
                self._drop()
            return Tried(mail.parcel.id, Fate.UNWANTED, refusal.reply.answer)
        except _Unfit as unfit:
            return Tried(mail.parcel.id, Fate.REFUSED, str(unfit))
        except BaseException:
            self._drop()  # an answer may still be on its way: no other mail must take it for its own
            raise

    def _over_a_live_link(self, mail: "_Outgoing") -> Tried | None:
        """QUIRK: servers close idle connections, and say 421 after a 250 that stands. A mail that finds this
        before its claim goes over a new connection."""
        link = self._linked(mail.sender)
        reused = link.carried > 0
        try:
            tried = _conversation(link, mail)
        except _Broken:
            if not reused or mail.claimed:
                raise
            self._drop()
            tried = _conversation(self._linked(mail.sender), mail)
        self._broken, self._unwanted = 0, []
        return tried

    def _linked(self, sender: str) -> "_Link":
        if self._live is not None and self._live.silent_for > REUSED_WITHIN:
            self.close()
        if self._live is None and self._broken >= PATIENCE:
            self._broken = 0
            raise SmtpUnavailable("the mail server breaks off each conversation")
        return self._alive(partial(_connect, self.settings, sender))


class _Broken(Exception):
    """The connection is of no more use; what that means for the mail in hand."""

    def __init__(self, answer: str, fate: Fate = Fate.LATER, cost: int = DEAR) -> None:
        super().__init__(answer)
        self.answer, self.fate, self.cost = answer[:ANSWER_LENGTH], fate, cost

    @classmethod
    def cut(cls, error: Exception) -> Self:
        """Closed without a word, or silent for too long."""
        silent = isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError)
        return cls(_words(error), cost=DEAR if silent else CHEAP)


class _Unwanted(Exception):
    """A no that speaks of us."""

    def __init__(self, reply: Reply, whom: About) -> None:
        super().__init__(reply.answer)
        self.reply, self.whom = reply, whom

    def outage(self, sender: str) -> SmtpUnavailable:
        answer, lasting = self.reply.answer, self.reply.code >= 500
        if self.whom is About.LIMIT:
            rest = LONG_REST if lasting else REST
            return SmtpUnavailable(f"the mail server takes no more mail from {sender} for now: {answer}", rest=rest)
        return SmtpUnavailable(f"the mail server takes no mail from {sender}: {answer}", lasting, REST)


class _Unfit(Exception):
    """This mail can't go to this server; nothing was sent."""


@dataclass(slots=True)
class _Outgoing:
    parcel: Parcel
    sender: str
    copy: str
    claim: Claim
    claimed: bool = False


class _Link:
    """One live, logged-in connection."""

    def __init__(self, smtp: smtplib.SMTP) -> None:
        self._smtp = smtp
        self.carried = 0  # mails, whatever became of them
        self.open_transaction = False
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
        """When this raises, the last octet never left us."""
        try:
            self._smtp.send(octets)
        except smtplib.SMTPServerDisconnected as error:
            raise _Broken.cut(error) from error

    def reply(self) -> Reply:
        try:
            code, text = self._smtp.getreply()
        except (smtplib.SMTPException, OSError) as error:
            raise _Broken.cut(error) from error
        self._spoke = time.monotonic()
        reply = Reply(code, text.decode("utf-8", "replace"))
        if not 200 <= code < 600:
            raise _Broken(f"no SMTP answer: {reply.answer}")
        return reply

    def ask(self, commands: list[str]) -> list[Reply]:
        """At once where the server allows it (RFC 2920)."""
        lines = [command.encode() + b"\r\n" for command in commands]
        if self.has("pipelining"):
            self.send(b"".join(lines))
            replies = [self._unless_closing() for _ in lines]
        else:
            replies = [self._say(line) for line in lines]
        return replies

    def _say(self, line: bytes) -> Reply:
        self.send(line)
        return self._unless_closing()

    def _unless_closing(self) -> Reply:
        reply = self.reply()
        if reply.code == CLOSING:
            raise _Broken(reply.unless_about_us(At.DATA).answer)
        return reply

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


def _conversation(link: _Link, mail: _Outgoing) -> Tried | None:
    """One mail over one connection. _Broken says what a lost connection means."""
    refusal = _offer(link, mail)
    if refusal is not None:
        return Tried(mail.parcel.id, refusal.fate, refusal.answer)
    mail.claimed = mail.claim(mail.parcel)
    if not mail.claimed:
        return None
    reply = _hand_over(link, _on_the_wire(mail.parcel.payload))
    return Tried(mail.parcel.id, reply.fate, reply.answer)


def _offer(link: _Link, mail: _Outgoing) -> Reply | None:
    """MAIL and RCPT. Returns the refusal of the sender or of the recipient; that of our own copy means nothing."""
    commands = ["RSET"] * link.open_transaction + _envelope(link, mail)
    link.open_transaction = True
    replies = link.ask(commands)
    link.carried += 1
    from_, to = [reply for command, reply in zip(commands, replies, strict=True) if command != "RSET"][:2]
    if refused := [reply for reply in (from_, to) if reply.code in MUST_LOG_IN]:
        raise SmtpRefused(refused[0].answer)
    places = (from_, At.MAIL), (to, At.RCPT)
    return next((reply.unless_about_us(at) for reply, at in places if not reply.good), None)


def _hand_over(link: _Link, body: bytes) -> Reply:
    """DATA. What the server says to the data is its last word."""
    [ready] = link.ask(["DATA"])
    if ready.code != 354:
        return Reply(451, f"unexpected: {ready.answer}") if ready.good else ready.unless_about_us(At.DATA)
    link.send(body)
    try:
        reply = link.reply()
    except _Broken as gone:
        raise _Broken(gone.answer, Fate.UNKNOWN) from gone
    if reply.code == CLOSING:
        raise _Broken(reply.unless_about_us(At.BODY).answer)
    if 300 <= reply.code < 400:
        raise _Broken(reply.answer, Fate.UNKNOWN)
    link.open_transaction = False
    return reply.unless_about_us(At.BODY)


def _envelope(link: _Link, mail: _Outgoing) -> list[str]:
    """The commands. Raises _Unfit for what this server can't carry."""
    payload = mail.parcel.payload
    if 0 < link.size_limit < len(payload):
        raise _Unfit(f"too big: {len(payload):,} octets, the mail server takes {link.size_limit:,}")
    sender, recipient = _path(mail.sender), _path(mail.parcel.address)
    if not recipient.isascii() and not link.has("smtputf8"):
        raise _Unfit("the mail server can't handle an address with letters beyond ASCII (no SMTPUTF8)")
    header = payload.partition(b"\r\n\r\n")[0]
    utf8 = link.has("smtputf8") and not ((sender + recipient).isascii() and header.isascii())
    from_ = f"MAIL FROM:<{sender}>"
    from_ += f" SIZE={len(payload)}" if link.has("size") else ""
    from_ += " BODY=8BITMIME" if link.has("8bitmime") and not payload.isascii() else ""
    from_ += " SMTPUTF8" if utf8 else ""
    return [from_, f"RCPT TO:<{recipient}>", *_own_copy(mail.copy, utf8=utf8)]


def _own_copy(address: str, *, utf8: bool) -> list[str]:
    """A second recipient of the same transaction: the copy tells after a crash what became of the letter."""
    if not address:
        return []
    with contextlib.suppress(_Unfit):  # it must never stop the official's
        path = _path(address)
        if path.isascii() or utf8:
            return [f"RCPT TO:<{path}>"]
    return []


def _path(address: str) -> str:
    """As it stands between < and >: an international domain in its ASCII form (RFC 5890)."""
    local, _, domain = address.rpartition("@")
    if not local or not domain or not address.isprintable() or set("<>") & set(address):
        raise _Unfit("this is no mail address")
    if domain.isascii():
        return address
    try:
        return f"{local}@{domain.encode('idna').decode()}"
    except UnicodeError as error:
        raise _Unfit("this is no mail domain") from error


def _on_the_wire(payload: bytes) -> bytes:
    """CRLF only (a bare LF before a dot smuggles mail), dots stuffed, the last dot (RFC 5321 section 4.5.2)."""
    lines = re.sub(rb"\r\n|\r|\n", b"\r\n", payload)
    stuffed = re.sub(rb"(?m)^\.", b"..", lines)
    return stuffed + (b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n")


# A connection


def _connect(settings: SmtpSettings, sender: str, password: str) -> _Link:
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
    return _Link(smtp)


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
        code, text = smtp.docmd("AUTH", "XOAUTH2 " + _base64(xoauth2(user, password)))
        if code == 334:  # the reason as JSON; an empty line asks for the verdict
            code, text = smtp.docmd("")
    elif "PLAIN" in offered:
        code, text = smtp.docmd("AUTH", "PLAIN " + _base64(plain(user, password)))
    elif "LOGIN" in offered:
        code, text = smtp.docmd("AUTH", "LOGIN " + _base64(user))
        if code == 334:
            code, text = smtp.docmd(_base64(password))
    else:
        raise SmtpUnavailable("the mail server offers no way to log in that signbot knows", permanent=True)
    _welcome(Reply(code, hushed(text.decode("utf-8", "replace"), password)))


def _welcome(reply: Reply) -> None:
    if reply.good:
        return
    if 500 <= reply.code < 600:
        raise SmtpRefused(reply.answer)
    raise SmtpUnavailable(f"login: {reply.answer}")


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _ascii_domain(sender: str) -> str:
    with contextlib.suppress(_Unfit):
        return _path(sender).rpartition("@")[2]
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
    return " ".join(str(error).split())[:ANSWER_LENGTH] or type(error).__name__

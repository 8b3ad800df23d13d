"""One connection to an IMAP server: TLS, login, folder names, and the few commands that need more than one line.

Translates what the libraries raise: `unavailable`.
"""

import contextlib
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from imapclient import IMAPClient
from imapclient.exceptions import (
    CapabilityError,
    IMAPClientAbortError,
    IMAPClientError,
    IMAPClientReadOnlyError,
    LoginError,
)
from imapclient.response_parser import parse_fetch_response

from signbot.core.redact import hushed
from signbot.core.value import dataclass
from signbot.edges.mailbox.fetched import entries
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
from signbot.edges.trouble import told

IDLE_SLICE: Final = 1.0  # seconds between two looks at `stop`
IDLE_RENEWED: Final = 25 * 60.0  # seconds; RFC 2177: servers may hang up after 30 minutes
CLOCK: Final = "X-Signbot-Clock"  # the header by which a note is found again
LITERAL: Final = 32 << 20  # octets that a server may send in one piece: we ask for far less
MARKS: Final = 1_000  # 50 million mails in one folder; with more the server is not believed
GOODBYE: Final = 5.0  # seconds that a LOGOUT may take


# QUIRK: what imaplib and imapclient let slip when an answer is odd or cut off (tests: test_an_odd_answer_is_an_outage)
ODD: Final = (ValueError, TypeError, LookupError, AttributeError)
BROKEN: Final = (OSError, IMAPClientError, *ODD)


class MailboxUnavailable(ServerUnavailable):
    """The mailbox is unavailable; the pass is incomplete."""

    named = "the mailbox is unavailable"


class MailboxRefused(MailboxUnavailable, LoginRefused):
    """The server refuses our login."""


@dataclass(frozen=True, slots=True)
class ImapSettings(ServerSettings):
    """Folder names are written with `/`, whatever the server's own separator and prefix are."""

    folder: str = "INBOX"
    also: tuple[str, ...] = ()
    after: str = "move"  # move | seen | none
    processed_folder: str = "signbot/Processed"
    erased_folder: str = "signbot/Erased"  # mails of people who asked to be forgotten, for the operator to delete
    copies_folder: str = ""  # where own copies of letters arrive; "": `folder`
    address: str = ""  # the bot's own, in whose name a note is written
    mark: str = ""  # the keyword of each mail that was handled; "": none

    def __post_init__(self) -> None:
        ServerSettings.__post_init__(self)
        if self.after not in ("move", "seen", "none"):
            raise ValueError(f"after is move, seen or none, not {self.after!r}")
        for name in (self.folder, *self.also, self.processed_folder, self.erased_folder, self.copies_folder):
            if set("\r\n\0") & set(name):
                raise ValueError(f"a folder name holds a line break or NUL: {name!r}")


class _Bounded(IMAPClient):  # type: ignore[misc]  # imapclient has no types
    """A literal that no memory holds is refused before it is read; its mail is then fetched alone, and set aside."""

    def _create_IMAP4(self) -> Any:  # noqa: N802  imapclient's own name
        imap = super()._create_IMAP4()
        unbounded = imap.read

        def read(size: int) -> Any:
            if size > LITERAL:
                raise imap.abort(f"a literal of {size} octets")
            return unbounded(size)

        imap.read = read
        return imap

    def fetch(self, messages: Sequence[int], data: Sequence[str], modifiers: Sequence[str] | None = None) -> Any:
        """As imapclient's own. What servers usually answer is read by ourselves, see `fetched`."""
        if not (messages and self.use_uid) or modifiers:
            return super().fetch(messages, data, modifiers)
        said, answer = self._imap.uid("FETCH", ",".join(map(str, messages)), f"({' '.join(data)})")
        if said != "OK":
            raise IMAPClientError(f"fetch failed: {answer[0]!r}")
        found = entries([part for part in answer if part is not None])
        if found is None:
            found = parse_fetch_response(answer, self.normalise_times)
        return {uid: found[uid] for uid in messages if uid in found}


class Session:
    """One live, logged-in connection, and the folder that is selected in it."""

    def __init__(self, client: IMAPClient) -> None:
        self.client = client
        self.selected, self.uidvalidity, self.exists, self.read_only = "", 0, 0, False
        self.flags: tuple[bytes, ...] = ()  # what the folder keeps with a mail (RFC 3501 section 7.1, PERMANENTFLAGS)
        self.refusal = ""  # the server's words for the last command that it refused
        self._namespace: tuple[str, str] | None = None

    def name(self, folder: str) -> str:
        """`signbot/Processed` as this server writes it: `INBOX.signbot.Processed`, say (RFC 2342)."""
        if folder.upper() == "INBOX":
            return folder
        prefix, separator = self._prefix_and_separator()
        name = folder.replace("/", separator) if separator else folder
        return name if name.startswith(prefix) else prefix + name

    def _prefix_and_separator(self) -> tuple[str, str]:
        if self._namespace is None:
            personal = self.client.namespace().personal if self.client.has_capability("NAMESPACE") else None
            if not personal:
                personal = [("", next((line[1] for line in self.client.list_folders("", "")), None))]
            prefix, separator = personal[0]
            self._namespace = _text(prefix), _text(separator)
        return self._namespace

    def open(self, folder: str) -> dict[bytes, Any]:
        """Select it afresh; make it when it is not there. What the server says about it."""
        try:
            answer = self._select(folder)
        except IMAPClientAbortError:
            raise
        except IMAPClientError as error:
            if not self.made(folder):
                temporary = bool(_TEMPORARY.search(str(error)))
                raise MailboxUnavailable(f"the folder {folder!r}: {words(error)}", permanent=not temporary) from error
            answer = self._select(folder)
        self.selected, self.uidvalidity = folder, int(answer[b"UIDVALIDITY"])
        self.exists = int(answer.get(b"EXISTS", 0))
        self.flags = tuple(answer.get(b"PERMANENTFLAGS", ()))
        return answer

    def marks(self, every: int) -> list[int]:
        """The UIDs of the mails number `every`, 2 × `every`, … of the folder, in order: fetched by sequence number."""
        numbers = list(range(every, self.exists, every))
        if len(numbers) > MARKS:
            raise MailboxUnavailable(f"the folder {self.selected!r} is said to hold {self.exists} mails")
        if not numbers:
            return []
        self.client.use_uid = False
        try:
            answer = self.client.fetch(numbers, ["UID"])
        finally:
            self.client.use_uid = True
        return sorted(int(entry[b"UID"]) for entry in answer.values() if b"UID" in entry)

    def there(self, folder: str) -> bool:
        return bool(self.client.folder_exists(self.name(folder)))

    def _select(self, folder: str) -> dict[bytes, Any]:
        self.selected, self.read_only = "", False
        try:
            return dict(self.client.select_folder(self.name(folder)))
        except IMAPClientReadOnlyError:
            self.read_only = True
            return dict(self.client.select_folder(self.name(folder), readonly=True))

    def made(self, folder: str) -> bool:
        """Create it, its parents where the server does not by itself, and show it to people's mail programs."""
        name, (_, separator) = self.name(folder), self._prefix_and_separator()
        if not self._accepted(lambda: self.client.create_folder(name)):
            levels = name.split(separator) if separator else [name]
            paths = [separator.join(levels[:end]) for end in range(1, len(levels) + 1)]
            created = [self._accepted(partial(self.client.create_folder, path)) for path in paths]
            if not created[-1]:
                return False
        self._accepted(lambda: self.client.subscribe_folder(name))
        return True

    def moved(self, uids: list[int], folder: str) -> bool:
        """MOVE (RFC 6851), or what it stands for. Without UIDPLUS the originals stay, marked as deleted:
        a plain EXPUNGE would take mails that a person has marked."""
        name = self.name(folder)
        if self.client.has_capability("MOVE"):
            return self._accepted(lambda: self.client.move(uids, name))
        if not self._accepted(lambda: self.client.copy(uids, name)):
            return False
        self.client.delete_messages(uids, silent=True)
        if self.client.has_capability("UIDPLUS"):
            self.client.uid_expunge(uids)
        return True

    def marked_seen(self, uids: list[int]) -> bool:
        return self._accepted(lambda: self.client.add_flags(uids, [b"\\Seen"], silent=True))

    def keeps(self, keyword: str) -> bool:
        """May mails in the selected folder have this keyword?"""
        return bool(keyword) and not self.read_only and (b"\\*" in self.flags or keyword.encode() in self.flags)

    def mark(self, uids: list[int], keyword: str) -> None:
        if self.keeps(keyword):
            self._accepted(lambda: self.client.add_flags(uids, [keyword.encode()], silent=True))

    def clock(self, folder: str, note: bytes, name: str) -> datetime | None:
        """INTERNALDATE of a note that gets no date from us: the server's own time (RFC 3501 section 6.3.11).

        None where it takes no note, or does not say. The note is taken away again, where that harms nothing else.
        """
        try:
            first = int(self.open(folder).get(b"UIDNEXT", 1))
            if self.read_only:
                return None
            self.client.append(self.name(folder), note)
            self.client.noop()  # what came by another way is seen after it
            found = self.client.search(["UID", f"{first}:*", "HEADER", CLOCK, name])
            uids = [uid for uid in found if uid >= first]
            answer = self.client.fetch(uids[-1:], ["INTERNALDATE"]) if uids else {}
            self._taken_away(uids)
        except IMAPClientAbortError:
            raise
        except (IMAPClientError, MailboxUnavailable) as error:
            self.refusal = words(error)
            return None
        said = next((entry.get(b"INTERNALDATE") for entry in answer.values()), None)
        return said.astimezone(UTC) if isinstance(said, datetime) and said.tzinfo else None

    def _taken_away(self, uids: list[int]) -> None:
        """Without UIDPLUS it stays, marked as deleted."""
        if uids:
            self.client.delete_messages(uids, silent=True)
            if self.client.has_capability("UIDPLUS"):
                self.client.uid_expunge(uids)

    def _accepted(self, command: Callable[[], object]) -> bool:
        """False when the server says NO or BAD; a lost connection passes through."""
        try:
            command()
        except IMAPClientAbortError:
            raise
        except IMAPClientError as error:
            self.refusal = words(error)
            return False
        return True

    def idle(self, until: float, stop: threading.Event) -> bool:
        """RFC 2177, renewed in time. True when a mail came."""
        while not stop.is_set() and time.monotonic() < until:
            if self._idle_once(min(until, time.monotonic() + IDLE_RENEWED), stop):
                return True
        return False

    def _idle_once(self, until: float, stop: threading.Event) -> bool:
        """QUIRK: idle_check returns [] at once after a dropped connection; DONE and NOOP show what happened."""
        self.client.idle()
        heard: list[Any] = []
        while not heard and not stop.is_set() and (left := until - time.monotonic()) > 0:
            patience, began = min(left, IDLE_SLICE), time.monotonic()
            heard = self.client.idle_check(timeout=patience)
            if not heard and time.monotonic() - began < patience / 2:
                break
        heard += self.client.idle_done()[1]
        return _mail_came(heard) or _mail_came(self.client.noop()[1])

    def quit(self) -> None:
        """Everything is done: how the goodbye ends means nothing."""
        try:
            self.client.socket().settimeout(GOODBYE)
            self.client.logout()
        except BROKEN:
            self.drop()

    def cut(self) -> None:
        with contextlib.suppress(OSError):
            cut(self.client.socket())

    def drop(self) -> None:
        with contextlib.suppress(*BROKEN):  # it may be closed already
            self.client.shutdown()


def _mail_came(lines: list[Any]) -> bool:
    return any(len(line) > 1 and line[1] == b"EXISTS" for line in lines)


# A connection

# RFC 5530, and what servers say instead
_TEMPORARY: Final = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]|too many|try again|temporar", re.IGNORECASE)


def connect(settings: ImapSettings, password: str) -> Session:
    """Connected, encrypted as configured, logged in. Raises MailboxRefused, MailboxUnavailable, and what is BROKEN."""
    context = None if settings.security == "none" else settings.verifying()
    client = _Bounded(
        settings.host, settings.port, ssl=settings.security == "tls", ssl_context=context, timeout=settings.timeout
    )
    try:
        client._imap.debug = 0  # as shipped it formats every literal for a log that nobody reads
        client.normalise_times = False  # INTERNALDATE with its offset
        if settings.security == "starttls":
            client.starttls(context)
        _log_in(client, settings, password)
    except BaseException:
        Session(client).drop()
        raise
    return Session(client)


def _log_in(client: IMAPClient, settings: ImapSettings, password: str) -> None:
    """QUIRK: imapclient calls a BYE at login a wrong password; only NO and BAD are one, and not all of these."""
    secret = settings.token() if settings.token else password
    try:
        _credentials(client, settings, secret)
    except (LoginError, IMAPClientAbortError) as error:
        said = words(error, secret)  # and no cause: a server may repeat what it was told
        if isinstance(error, IMAPClientAbortError) or isinstance(error.__context__, IMAPClientAbortError):
            raise MailboxUnavailable(said) from None
        if _TEMPORARY.search(said):
            raise MailboxUnavailable(f"login: {said}") from None
        raise MailboxRefused(f"the mailbox refuses the login: {said}") from None


def _credentials(client: IMAPClient, settings: ImapSettings, secret: str) -> None:
    """LOGIN takes plain ASCII words only; everything else goes by AUTHENTICATE PLAIN (RFC 4616), as UTF-8."""
    user = settings.username
    if settings.token is not None:
        _bearer(client, settings, secret)
    elif re.fullmatch(r"[!-~]+", user) and re.fullmatch(r"[ -~]+", secret) and not set('"\\(){%*') & set(user):
        client.login(user, secret)
    else:
        client.sasl_login("PLAIN", lambda _: plain(user, secret).encode())


def _bearer(client: IMAPClient, settings: ImapSettings, token: str) -> None:
    """By the standard where the server has it. The first challenge is empty; a second one holds the reason of a
    refusal, and wants an answer that says nothing."""
    user = settings.username
    if client.has_capability("AUTH=OAUTHBEARER"):
        answers = iter([oauthbearer(user, token, settings.host, settings.port).encode()])
        client.sasl_login("OAUTHBEARER", lambda _: next(answers, NO_MORE.encode()))
    else:
        answers = iter([xoauth2(user, token).encode()])
        client.sasl_login("XOAUTH2", lambda _: next(answers, b""))


def unavailable(error: Exception) -> MailboxUnavailable:
    match error:
        case ssl.SSLCertVerificationError():
            return MailboxUnavailable(f"the mail server's certificate: {error.verify_message}", permanent=True)
        case ssl.SSLError() | socket.gaierror():
            return MailboxUnavailable(told(error) or words(error))
        case CapabilityError():
            return MailboxUnavailable(f"the mail server can't do this: {words(error)}", permanent=True)
        case TimeoutError():
            return MailboxUnavailable("the mail server does not answer in time")
        case OSError(strerror=str(reason)):
            return MailboxUnavailable(f"the mail server can't be reached: {reason}")
        case ValueError() | TypeError() | LookupError() | AttributeError():
            return MailboxUnavailable(f"the mail server's answer can't be read ({type(error).__name__})")
        case _:
            return MailboxUnavailable(words(error))


def words(error: BaseException, secret: str = "") -> str:
    """One line for a person, without Python's b'…', and without what the server repeats of a login."""
    text = re.sub(r"b'([^']*)'", r"\1", str(error)) or type(error).__name__
    return " ".join(hushed(text, secret).split())[:200]


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value or "")

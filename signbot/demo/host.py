"""A mail host in this process, for the demo: IMAP for the bot, SMTP for everybody. Plain, and on loopback only.

What the bot sends over SMTP lies in `sent` and in the mailbox of each recipient; any address is accepted.
What is addressed to the bot, or to one of its subaddresses, is put into its IMAP INBOX, stamped as a mailbox
provider stamps it: an Authentication-Results header (RFC 8601) on top, INTERNALDATE = now.
"""

import asyncio
import logging
import threading
from argparse import Namespace
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from email.utils import format_datetime, getaddresses
from typing import Self
from uuid import uuid4

from aiosmtpd import smtp
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Identity, Login, Session
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

from signbot.core.value import dataclass

LOOPBACK = "127.0.0.1"
NAME = "mx.demo.example"  # the host's own name, and its authserv-id
PASSWORD = "demo"  # on loopback, for a minute: nothing to protect
PATIENCE = 10  # seconds: for the servers to start or stop, and for one delivery


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Envelope:
    """One mail that the bot handed to the SMTP server."""

    sender: str  # "" for the null reverse-path
    recipients: tuple[str, ...]
    raw: bytes
    at: datetime


class _Config(Config):
    """The in-memory backend of pymap with one account, its password in clear: nothing here is secret."""

    def __init__(self, account: str, password: str) -> None:
        super().__init__(
            Namespace(passlib_cfg=None, proxy_protocol=None),
            host=LOOPBACK,
            port=0,
            tls_enabled=False,
            hash_context=Cleartext(),
            cpu_subsystem=Subsystem.for_asyncio(),
            demo_data=False,
            demo_user=account,
            demo_password=password,
        )

    @property
    def greeting(self) -> bytes:
        # QUIRK: pymap greets with socket.getfqdn(), which asks DNS and can hang for seconds without a network.
        return b"Server ready " + NAME.encode()


class _Door:
    """What aiosmtpd calls when it has a whole mail. `shut`: whether the server takes none for now."""

    def __init__(self, take: Callable[[str, list[str], bytes], Awaitable[None]], shut: Callable[[], bool]) -> None:
        self._take, self._shut = take, shut

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name for it
        self, _server: smtp.SMTP, _session: smtp.Session, envelope: smtp.Envelope
    ) -> str:
        if self._shut():
            return "421 4.3.2 the mail server is being repaired, please come again"
        if not isinstance(envelope.content, bytes):
            raise TypeError("aiosmtpd decodes mails only when it is asked to")
        await self._take(envelope.mail_from or "", list(envelope.rcpt_tos), envelope.content)
        return "250 2.0.0 OK"


class Host:
    """`with Host("sign@rrn.example") as host:` … a running mail host; at the end it is gone without a trace."""

    def __init__(
        self, bot: str, *, password: str = PASSWORD, now: Callable[[], datetime] = _now, separator: str = "+"
    ) -> None:
        self.bot = bot.lower()
        self.shut = False  # takes no mail for now
        self._separator = separator  # of the bot's subaddresses; "": there are none
        self.password = password
        self.name = NAME
        self.host = LOOPBACK
        self.imap_port = 0
        self.smtp_port = 0
        self._now = now
        self._sent: list[Envelope] = []
        self._mailboxes: dict[str, list[bytes]] = {}
        self._ready: Future[tuple[int, int]] = Future()
        self._thread = threading.Thread(target=self._run, name="demo mail host", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self.imap_port, self.smtp_port = self._ready.result(PATIENCE)
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(PATIENCE)

    @property
    def sent(self) -> list[Envelope]:
        """What the bot has sent so far, in order."""
        return list(self._sent)

    def mailbox(self, address: str) -> list[bytes]:
        """What has been delivered to `address` so far, in order. The bot's holds the mails to its subaddresses."""
        return list(self._mailboxes.get(self._owner(address), []))

    def addresses(self, domain: str = "") -> list[str]:
        """Who has got a mail, in order of the first one; of one domain: a fax gateway takes every number."""
        return [address for address in self._mailboxes if address.endswith(f"@{domain}" if domain else "")]

    def submit(self, raw: bytes, *, genuine: bool | None = True) -> None:
        """A supporter's provider delivers `raw` to the addresses of its To and Cc.

        `genuine`: True when From is proven (dmarc=pass), False when it is forged (dmarc=fail under p=reject),
        None when the sender's domain states nothing.
        """
        message = message_from_bytes(raw)
        recipients = [address for _, address in getaddresses(_values(message, "To", "Cc"))]
        delivery = self._deliver(raw, message, recipients, _verdict(genuine))
        asyncio.run_coroutine_threadsafe(delivery, self._loop).result(PATIENCE)

    async def _take(self, sender: str, recipients: list[str], raw: bytes) -> None:
        """A mail from the bot: nobody else sends here, so it is genuine."""
        await self._deliver(raw, message_from_bytes(raw), recipients, _verdict(True))
        self._sent.append(Envelope(sender, tuple(recipients), raw, self._now()))

    async def _deliver(self, raw: bytes, message: Message, recipients: Iterable[str], verdict: str) -> None:
        for address in recipients:
            owner = self._owner(address)
            stamped = self._trace(address, message, verdict) + raw
            self._mailboxes.setdefault(owner, []).append(stamped)
            if owner == self.bot:
                await self._inbox.append_messages("INBOX", [AppendMessage(stamped, self._now())])

    def _owner(self, address: str) -> str:
        """`sign+ua-329-11@rrn.example` -> `sign@rrn.example`; anybody else's address stays as it is."""
        local, _, domain = address.lower().rpartition("@")
        bare = f"{local.partition(self._separator)[0] if self._separator else local}@{domain}"
        return bare if bare == self.bot else address.lower()

    def _trace(self, recipient: str, message: Message, verdict: str) -> bytes:
        """What a provider writes above a mail that it delivers."""
        sender = "".join(address for _, address in getaddresses(_values(message, "From")))
        lines = [
            f"Authentication-Results: {NAME}; {verdict} header.from={sender.rpartition('@')[2]}",
            f"Return-Path: <{sender}>",
            f"Delivered-To: {recipient}",
            f"Received: by {NAME} with ESMTP; {format_datetime(self._now())}",
        ]
        return "".join(f"{line}\r\n" for line in lines).encode()

    # The thread of the servers -------------------------------------------------------------------

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:
            if self._ready.done():
                raise
            self._ready.set_exception(error)

    async def _serve(self) -> None:
        """Both servers until `_stop`; then asyncio.run cancels the connections that are still open."""
        for chatty in (smtp.log, logging.getLogger("pymap")):  # they would log addresses, and pymap whole mails
            chatty.setLevel(logging.WARNING)
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        async with AsyncExitStack() as stack:
            config = _Config(self.bot, self.password)
            login = Login(config)
            self._inbox = await stack.enter_async_context(await _account(login, config))
            imap = await asyncio.start_server(_imap(login, config), LOOPBACK, 0)
            mail = await self._loop.create_server(self._smtp, LOOPBACK, 0)
            stack.callback(imap.close)
            stack.callback(mail.close)
            self._ready.set_result((_port(imap), _port(mail)))
            await self._stop.wait()

    def _smtp(self) -> smtp.SMTP:
        # QUIRK: without a hostname aiosmtpd, too, asks DNS for ours.
        return smtp.SMTP(_Door(self._take, lambda: self.shut), hostname=NAME, enable_SMTPUTF8=True, loop=self._loop)


def _verdict(genuine: bool | None) -> str:
    """RFC 7489 section 11.2, as the method and result of an Authentication-Results header."""
    if genuine is None:
        return "dmarc=none"
    return "dmarc=pass (p=reject)" if genuine else "dmarc=fail (p=reject)"


def _values(message: Message, *names: str) -> list[str]:
    return [str(value) for name in names for value in message.get_all(name, [])]


async def _account(login: Login, config: _Config) -> AbstractAsyncContextManager[Session]:
    """Make the one account, and a session of it by which mails get into its INBOX."""
    identity = Identity(config.demo_user, login, None, frozenset())
    await identity.set(UserMetadata(config, config.demo_user, password=config.demo_password))
    return identity.new_session()


def _imap(login: Login, config: _Config) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    server = IMAPServer(login, config)
    connections: set[asyncio.Task[None] | None] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # QUIRK: pymap's own service keeps no reference to the task of a connection, so that the garbage collector
        # may hang up in the middle of a command (asyncio.create_task: "save a reference"). Here the set keeps it.
        task: asyncio.Task[None] | None = asyncio.current_task()
        connections.add(task)
        try:
            await server(reader, writer, SocketInfo.get(writer, None, unique_id=uuid4().bytes))
        finally:
            connections.discard(task)

    return connected


def _port(server: asyncio.Server) -> int:
    port: int = server.sockets[0].getsockname()[1]
    return port

"""`check --online`: do the servers let us in, whose word can be believed, and do subaddresses arrive?

Nothing is marked or moved. One small mail is sent, to the bot itself.
"""

import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.policy import SMTP, compat32
from email.utils import make_msgid
from typing import Protocol

from signbot.config import Bot, Config
from signbot.core.address import addresses as addresses_in
from signbot.core.address import names_us, spellings
from signbot.core.campaign import Channel
from signbot.core.delivery import Fate, Kind, Parcel
from signbot.core.mail.automatic import list_id
from signbot.core.mail.mime import Headers, parse_headers
from signbot.edges.mailbox import MailboxUnavailable
from signbot.edges.smtp import SmtpUnavailable
from signbot.outbox.send import Carrier

WAIT = 60.0  # seconds for our own mail to arrive
LOOK_EVERY = 2.0  # seconds
NEWEST = 50  # mails that are asked for their Authentication-Results

_COMMENT = re.compile(r"\([^()]*\)")


class Inbox(Protocol):
    def login(self) -> None: ...
    def places(self) -> object: ...
    def newest(self, folder: str, number: int) -> list[bytes]: ...


class Sender(Carrier, Protocol):
    def login(self, sender: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was tried. `ours`: when it is not ok, the configuration must change; else the server is out."""

    ok: bool
    text: str
    ours: bool = False


def look(config: Config, inbox: Inbox, sender: Sender, sleep: Callable[[float], None] = time.sleep) -> Iterator[Found]:
    """Everything that can only be known from the servers, told as it is found out."""
    readable = True
    for found in _mailbox(config, inbox):
        readable = readable and found.ok
        yield found
    try:
        sender.login(config.bot.address)
    except SmtpUnavailable as error:
        yield Found(False, f"smtp: {error.reason}", error.permanent)
        return
    yield Found(True, f"smtp: {config.smtp.host} lets us in")
    if readable and config.bot.subaddress:
        yield _subaddress(config, inbox, sender, sleep)


def _mailbox(config: Config, inbox: Inbox) -> Iterator[Found]:
    imap = config.imap
    try:
        inbox.login()
        yield Found(True, f"imap: {imap.host} lets us in")
        inbox.places()
        folders = ", ".join(dict.fromkeys((imap.folder, *imap.also, imap.copies_folder)))
        yield Found(True, f"imap: can read {folders}")
        newest = _newest(config, inbox)
        yield _provider(imap.authserv_id, newest)
        yield from _in_front(config, newest)
    except MailboxUnavailable as error:
        yield Found(False, f"imap: {error.reason}", error.permanent)


def _newest(config: Config, inbox: Inbox) -> list[bytes]:
    """Of a bot that runs, most mails are where it moves them to; a folder that is not there yet holds none."""
    imap = config.imap
    mails = inbox.newest(imap.folder, NEWEST)
    if imap.after != "move" or len(mails) >= NEWEST:
        return mails
    try:
        return [*inbox.newest(imap.processed_folder, NEWEST - len(mails)), *mails]
    except MailboxUnavailable:
        return mails


# Whose Authentication-Results? ------------------------------------------------------------------


def _provider(configured: tuple[str, ...], mails: list[bytes]) -> Found:
    """The name that the provider writes at the top of most mails. One mail's header alone may be a forger's."""
    names = Counter(name for mail in mails if (name := authserv_id(mail)) is not None)
    likely = [name for name, often in names.most_common() if 2 * often > len(mails)]
    if not likely:
        return Found(True, f"authserv_id: the newest {len(mails)} mails show no provider's Authentication-Results")
    if likely[0] in (name.lower() for name in configured):
        return Found(True, f'authserv_id: "{likely[0]}" is what your provider writes')
    seen = f"{names[likely[0]]} of the newest {len(mails)} mails"
    fix = f'write authserv_id = ["{likely[0]}"] under [imap]'
    return Found(False, f'authserv_id: your provider seems to write "{likely[0]}" ({seen}): {fix}', ours=True)


def authserv_id(headers: bytes) -> str | None:
    """Of the topmost Authentication-Results (RFC 8601); "" where it has none, as Microsoft 365 writes it."""
    values = BytesHeaderParser(policy=compat32).parsebytes(headers).get_all("Authentication-Results")
    first = _COMMENT.sub(" ", str(values[0])).partition(";")[0].split() if values else []
    if not first:
        return None
    return "" if "=" in first[0] else first[0].lower()


# What stands in front of the mailbox? -----------------------------------------------------------


def _in_front(config: Config, mails: list[bytes]) -> Iterator[Found]:
    """A group or an alias that forwards to the mailbox: without its name here, its mail is held and not answered.

    One mail may say anything; what different people's mails say is the mailbox's own.
    """
    lists: dict[str, set[str]] = {}
    addresses: dict[str, set[str]] = {}
    for mail in mails:
        headers = parse_headers(mail)
        sender = headers.get("from").lower()
        if name := list_id(headers.get("list-id")):
            lists.setdefault(name, set()).add(sender)
        for address in _reached(headers, config.bot):
            addresses.setdefault(address, set()).add(sender)
    known = {name.lower().strip("<> ") for name in config.imap.trusted_lists}
    for name in (name for name, writers in lists.items() if len(writers) > 1 and name not in known):
        fix = f'if it is a group of yours that forwards to the bot, write trusted_lists = ["{name}"] under [imap]'
        yield Found(True, f'in front: {len(lists[name])} people\'s mails came through the list "{name}": {fix}')
    for address in (address for address, writers in addresses.items() if len(writers) > 1):
        fix = f'if it is an address of yours, write aliases = ["{address}"] under [bot]'
        yield Found(True, f"in front: {len(addresses[address])} people's mails came by way of {address}: {fix}")


def _reached(headers: Headers, bot: Bot) -> set[str]:
    """Addresses, not ours, by which the mail came: what servers noted; else To and Cc, when they name us nowhere."""
    own = spellings(bot.own_addresses)
    noted = {one for name in _NOTED for value in headers.all(name) for one in addresses_in(value)}
    named = {one for name in ("to", "cc") for value in headers.all(name) for one in addresses_in(value)}
    strange = {one for one in noted if not names_us([one], own, bot.subaddress)}
    return strange or (set() if names_us(noted | named, own, bot.subaddress) else named)


_NOTED = ("delivered-to", "x-original-to", "envelope-to", "x-delivered-to", "x-envelope-to")


# Do subaddresses arrive? ------------------------------------------------------------------------


def _subaddress(config: Config, inbox: Inbox, sender: Sender, sleep: Callable[[float], None]) -> Found:
    parcel = _own_mail(config.bot)
    for tried in sender.deliver([parcel], config.bot.address, lambda _: True, lambda _: ""):
        if tried.fate is not Fate.SENT:
            return Found(False, f"subaddress: {parcel.address} is refused ({tried.answer}); {_NO_TAGS}", ours=True)
    imap = config.imap
    folders = dict.fromkeys((imap.folder, *imap.also, *([imap.processed_folder] if imap.after == "move" else [])))
    for _ in range(max(1, round(WAIT / LOOK_EVERY))):
        sleep(LOOK_EVERY)
        if any(_is_there(inbox, folder, parcel.message_id) for folder in folders):
            return Found(True, f"subaddress: a mail to {parcel.address} arrives")
    return Found(False, f"subaddress: a mail to {parcel.address} did not arrive in {WAIT:.0f} s; {_NO_TAGS}", ours=True)


_NO_TAGS = 'if your provider has no subaddresses, write subaddress = "" under [bot]'


def _is_there(inbox: Inbox, folder: str, message_id: str) -> bool:
    return any(message_id.encode() in headers for headers in inbox.newest(folder, NEWEST))


def _own_mail(bot: Bot) -> Parcel:
    """From ourselves, and marked as a machine's: the bot leaves it alone."""
    local, _, domain = bot.address.rpartition("@")
    mail = EmailMessage(policy=SMTP.clone(utf8=not bot.address.isascii()))
    mail["From"] = bot.address
    mail["To"] = f"{local}{bot.subaddress}check@{domain}"
    mail["Subject"] = "signbot check"
    mail["Message-ID"] = make_msgid("signbot-check", domain)
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content("signbot looks whether subaddresses arrive. You can delete this mail.\n")
    now = datetime.now(UTC)
    return Parcel(
        id=0,
        kind=Kind.NOTICE,
        channel=Channel.EMAIL,
        address=mail["To"],
        message_id=mail["Message-ID"],
        payload=mail.as_bytes(),
        tries=0,
        first_queued=now,
    )

"""`check --online`, step by step: do the servers let us in, whose word can be believed, what arrives, what says DNS?

    log in ─► folders ─► the newest mails ─► log in to send ─► a mail to ourselves ─► DNS ─► Found, each as it is known

Nothing is marked or moved. One small mail is sent, to the bot itself; asked again it says the same.
"""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import make_msgid
from typing import Protocol

from signbot.cli.believed import in_front, whose_word
from signbot.cli.domains import Records, look_at_domains
from signbot.cli.findings import Found, Tell, note, right, wrong
from signbot.config import Bot, Config, Imap, Smtp
from signbot.config.providers import Key, by_servers
from signbot.config.secret import Secret, looks_wrong
from signbot.core.campaign import Channel
from signbot.core.delivery import Fate, Kind, Outage, Parcel
from signbot.edges.mailbox import MailboxUnavailable
from signbot.edges.trouble import advice, trouble
from signbot.outbox.send import Carrier

WAIT = 60.0  # seconds for our own mail to arrive
LOOK_EVERY = 2.0  # seconds
NEWEST = 50  # mails that are asked for their Authentication-Results


class Inbox(Protocol):
    def login(self) -> None: ...
    def places(self) -> object: ...
    def junk(self) -> str: ...
    def newest(self, folder: str, number: int) -> list[bytes]: ...


class Sender(Carrier, Protocol):
    def login(self, sender: str) -> None: ...


def look(
    config: Config,
    inbox: Inbox,
    sender: Sender,
    records: Records,
    tell: Tell,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[Found]:
    """Everything that can only be known from the servers, told as it is found out."""
    readable = True
    for found in _mailbox(config, inbox, tell):
        readable = readable and not found.tried  # what failed at the server says what was tried
        yield found
    yield from _sending(config, inbox if readable else None, sender, tell, sleep)
    yield from look_at_domains(config, records, tell)


def _mailbox(config: Config, inbox: Inbox, tell: Tell) -> Iterator[Found]:
    imap = config.imap
    try:
        tell(f"logging in to {imap.host}")
        inbox.login()
        yield right(f"imap: {imap.host} lets us in")
        tell("looking into the folders")
        inbox.places()
        folders = dict.fromkeys((imap.folder, *imap.also, imap.copies_folder))
        yield right(f"imap: can read {', '.join(folders)}")
        yield from _junk(inbox.junk(), imap)
        tell(f"reading the headers of the newest {NEWEST} mails")
        newest = _newest(config, inbox)
        yield from whose_word(config, newest)
        yield from in_front(config, newest)
    except Outage as error:
        yield _failed("imap", imap, config, error)


def _junk(folder: str, imap: Imap) -> Iterator[Found]:
    if folder and folder not in (imap.folder, *imap.also):
        known = ", ".join(f'"{name}"' for name in (*imap.also, folder))
        text = f'junk: your provider sorts spam into "{folder}", and replies get lost there'
        yield note(text, f"write also = [{known}] under [imap]")


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


def _sending(
    config: Config, inbox: Inbox | None, sender: Sender, tell: Tell, sleep: Callable[[float], None]
) -> Iterator[Found]:
    """`inbox`: where what we send to ourselves arrives; None where it can't be read."""
    smtp = config.smtp
    try:
        tell(f"logging in to {smtp.host}")
        sender.login(config.bot.address)
        yield right(f"smtp: {smtp.host} lets us in")
        if inbox and config.bot.subaddress:
            yield _subaddress(config, inbox, sender, tell, sleep)
    except MailboxUnavailable as error:
        yield _failed("imap", config.imap, config, error)
    except Outage as error:
        yield _failed("smtp", smtp, config, error)


# What failed, and what to do --------------------------------------------------------------------


def _failed(section: str, place: Imap | Smtp, config: Config, error: Outage) -> Found:
    """What was tried, what the server answered, what it means, what to do."""
    found = trouble(error.reason)
    if place.oauth and found and found.kind in _OF_LOGINS:
        found = trouble(_TOKEN)  # a password is not what was refused
    means = found.means if found else error.reason
    where = _where_to_get_it(place, config) + _looks(place) if found and found.kind in _OF_LOGINS else ""
    return Found(
        False,
        f"{section}: {means}",
        ours=error.permanent or (found is not None and not found.waits),
        fix=advice(means, section, place) + where,
        tried=f"{place.host}, port {place.port}, {place.security}{_as_whom(place)}",
        said="" if error.reason == means or _OURS.match(error.reason) else error.reason,
    )


def _as_whom(place: Imap | Smtp) -> str:
    if not place.username:
        return ", without a login"
    how = "an access token (oauth)" if place.oauth else "a password"
    return f", as {place.username} with {how}"


# What is told in our words although no server has said anything
_OURS = re.compile(r"\[Errno|the mail server (?:can't be reached|does not answer)")
_TOKEN = "invalid token"
_OF_LOGINS = ("an app password is wanted", "the login is refused", "passwords are switched off")


def _looks(place: Imap | Smtp) -> str:
    """What is odd about the password that was tried: it is never shown."""
    odd = looks_wrong(place.password.reveal()) if isinstance(place.password, Secret) else ""
    return f". The password that was tried {odd}: is that meant?" if odd else ""


def _where_to_get_it(place: Imap | Smtp, config: Config) -> str:
    """What this provider wants, where we know it."""
    provider = by_servers(config.imap.host, config.smtp.host)
    if not provider or (provider.key is Key.PASSWORD and not provider.hint) or not place.username:
        return ""
    return f". {provider.label} wants {provider.key.value}: {provider.page}. {provider.hint}".rstrip()


# Do subaddresses arrive? ------------------------------------------------------------------------


def _subaddress(config: Config, inbox: Inbox, sender: Sender, tell: Tell, sleep: Callable[[float], None]) -> Found:
    parcel = _own_mail(config.bot)
    tell(f"sending a mail to {parcel.address}")
    for tried in sender.deliver([parcel], config.bot.address, lambda _: True, lambda _: ""):
        if tried.fate is not Fate.SENT:
            return replace(wrong(f"subaddress: {parcel.address} is refused", _NO_TAGS), said=tried.answer)
    imap = config.imap
    folders = dict.fromkeys((imap.folder, *imap.also, *([imap.processed_folder] if imap.after == "move" else [])))
    for waited in range(max(1, round(WAIT / LOOK_EVERY))):
        tell(f"waiting for it to arrive: {waited * LOOK_EVERY:.0f} of {WAIT:.0f} s")
        sleep(LOOK_EVERY)
        if any(_is_there(inbox, folder, parcel.message_id) for folder in folders):
            return right(f"subaddress: a mail to {parcel.address} arrives")
    return wrong(f"subaddress: a mail to {parcel.address} did not arrive in {WAIT:.0f} s", _NO_TAGS)


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

"""Emergency: coordinators are told although the database is unavailable, in which all our mail is written down.

    Unavailable | since when (a small file) | at once if it is damaged, else after an hour | mail and bell, once

Nothing here needs the database: the mail is made and handed to the mail server on the spot.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from email.utils import make_msgid
from functools import partial
from pathlib import Path

from signbot.cli.shell import Shell, utc_now
from signbot.core.campaign import Channel
from signbot.core.delivery import Fate, Kind, Outage, Parcel
from signbot.logs import get_logger
from signbot.outbox.outages import ALARM_AFTER
from signbot.private_files import write
from signbot.store import Damaged, Restored, Unavailable

log = get_logger(__name__)

SUBJECT = "signbot needs you: its database can't be used"
TEXT = """{reason}.

It has been so since {since}. Nothing that was recorded is lost by waiting: replies stay in the mailbox. But until it \
works again nobody is answered, and no letter goes out.

{advice}
"""
DAMAGED = """What to do: stop signbot; keep the damaged file, do not delete it; put the newest backup in its place and \
run "signbot replay --restored", as "Backup and restore" in docs/operating.md says. If there is no backup, \
"sqlite3 FILE .recover" may save most of it: ask somebody who knows."""
AWAY = "What to do: look whether the database server runs, and whether the disk is full. signbot tries again by itself."


@contextmanager
def watched(shell: Shell) -> Iterator[None]:
    """Around a pass: a database that is unavailable is told to people in time; the error goes on up."""
    try:
        yield
    except Restored:
        raise  # the database is there, and the pass has told people
    except Unavailable as error:
        _cry(shell, error, utc_now())
        raise
    _calm(shell)


def _cry(shell: Shell, error: Unavailable, now: datetime) -> None:
    """Once for each time that the database is away; where nobody could be reached, with each pass."""
    since, told = _known(shell, now)
    lasts = isinstance(error, Damaged) or now - since >= ALARM_AFTER
    if told or not lasts:
        _note(shell, since, told=told)
        return
    advice = DAMAGED if isinstance(error, Damaged) else AWAY
    text = TEXT.format(
        reason=f"{error}"[:1].upper() + f"{error}"[1:], since=f"{since:%Y-%m-%d %H:%M} UTC", advice=advice
    )
    ways: list[Callable[[], bool]] = [partial(_mailed, shell, text, now), partial(_rung, shell, text)]
    _note(shell, since, told=[way() for way in ways].count(True) > 0)


def _mailed(shell: Shell, text: str, now: datetime) -> bool:
    bot = shell.config.bot
    parcels = [_notice(bot.address, to, text, number, now) for number, to in enumerate(bot.coordinators)]
    try:
        tried = list(shell.smtp().deliver(parcels, bot.address, lambda _: True, lambda _: ""))
    except Outage as outage:
        log.warning("an alarm could not be mailed", action="emergency.mail", reason=outage.reason)
        return False
    return any(one.fate is Fate.SENT for one in tried)


def _notice(sender: str, to: str, text: str, number: int, now: datetime) -> Parcel:
    from email.policy import SMTP  # few passes need it

    mail = EmailMessage(policy=SMTP.clone(utf8=not f"{sender}{to}".isascii()))
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = sender, to, SUBJECT, now
    mail["Message-ID"] = make_msgid("signbot-emergency", sender.rpartition("@")[2])
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(text)
    return Parcel(
        id=number,
        kind=Kind.NOTICE,
        channel=Channel.EMAIL,
        address=to,
        message_id=str(mail["Message-ID"]),
        payload=mail.as_bytes(),
        tries=0,
        first_queued=now,
    )


def _rung(shell: Shell, text: str) -> bool:
    bell = shell.bell
    if bell is None:
        return False
    if why := bell.ring(f"{SUBJECT}\n\n{text}"):
        log.warning("an alarm could not be rung", action="alarm.failed", reason=why)
    return not why


# What is remembered without a database ------------------------------------------------------------


def _file(shell: Shell) -> Path:
    """Beside the erasure journal, which is beside the database: where we may write."""
    return shell.config.bot.erasure_journal.with_suffix(".emergency")


def _known(shell: Shell, now: datetime) -> tuple[datetime, bool]:
    """Since when it is unavailable, and whether people know."""
    try:
        found = json.loads(_file(shell).read_text("utf-8"))
        return datetime.fromisoformat(found["since"]), bool(found["told"])
    except (OSError, ValueError, LookupError, TypeError):
        return now, False


def _note(shell: Shell, since: datetime, *, told: bool) -> None:
    try:
        write(_file(shell), json.dumps({"since": since.isoformat(), "told": told}).encode())
    except OSError as error:
        log.warning("can't remember an alarm", action="emergency.note", reason=error.strerror)


def _calm(shell: Shell) -> None:
    try:
        _file(shell).unlink(missing_ok=True)
    except OSError as error:
        log.warning("can't forget an alarm", action="emergency.note", reason=error.strerror)

"""The mailbox, over IMAP (RFC 3501): everything that arrived, by UID and never by flag.

    places ─► unhandled (search by UID, sizes, then what they hold, in bounded batches) ─► done (moved, marked, left)

What was handled is the ledger's knowledge, not the mailbox's: people read, mark and move mails as they like.
Whatever breaks raises MailboxUnavailable; the next call begins with a new connection.
"""

import contextlib
import re
import secrets
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final, NamedTuple

from signbot.core.clock import APART
from signbot.core.mail.mail import Arrived, Place
from signbot.core.mail.mentions import from_them
from signbot.edges.mailbox.session import (
    BROKEN,
    CLOCK,
    ImapSettings,
    MailboxRefused,
    MailboxUnavailable,
    Session,
    connect,
    unavailable,
    words,
)
from signbot.edges.server import TOO_LONG, Server
from signbot.logs import get_logger

__all__ = ["HEAD", "Apart", "ImapSettings", "Mailbox", "MailboxRefused", "MailboxUnavailable"]

HEAD: Final = 262_144  # octets of a mail that are fetched
WINDOW: Final = 50_000  # mails in one SEARCH: an answer over 1 MB kills imaplib
BATCH: Final = 128  # mails in one FETCH, and in one command about handled mails
BATCH_OCTETS: Final = 16 << 20  # octets in one FETCH
HEADERS: Final = 65_536  # octets of headers that `newest` fetches
ALL_KEPT: Final = 3  # as many mails, none of which can be moved: then it is not about the mails

LARGEST: Final = 2**32 - 1  # RFC 3501 section 2.3.1.1: a UID has 32 bits

log = get_logger(__name__)


class Apart(NamedTuple):
    """How many mails of somebody who is forgotten were set apart, and how many the server would not move."""

    moved: int
    kept: int


class Mailbox(Server[ImapSettings, Session]):
    """One account. Connects when it must; not for several threads at once."""

    unavailable = MailboxUnavailable

    def __init__(self, settings: ImapSettings) -> None:
        super().__init__(settings)
        self._expected = 0  # the main folder's uidnext when it was last looked at

    def login(self) -> None:
        """Connect and log in, no more."""
        with self._translated():
            self._connected()

    def places(self) -> list[Place]:
        """The folders to read, the main one first. One that does not exist is made."""
        folders = dict.fromkeys([self.settings.folder, *self.settings.also, self.settings.copies_folder])
        with self._translated():
            self._revived()
            found = [self._place(folder) for folder in folders if folder]
        self._expected = found[0].uidnext
        return found

    def main(self) -> Place:
        """The main folder alone."""
        with self._translated():
            found = self._revived_place()
        self._expected = found.uidnext
        return found

    def processed(self) -> Place | None:
        """Where handled mails lie; None where they stay in place."""
        if self.settings.after != "move":
            return None
        with self._translated():
            self._revived()
            return self._place(self.settings.processed_folder)

    def shelf(self) -> Place | None:
        """Where handled mails lie, and can be told from others: moved there, or marked in place."""
        if self.settings.after != "seen":
            return self.processed()
        with self._translated():
            self._revived()
            return self._place(self.settings.folder)

    def marked(self, place: Place, above: int) -> list[int]:
        """Mails with UID > above that bear our mark. Where a folder keeps none, all that was moved there is ours."""
        if place.uidnext - 1 <= above:
            return []
        with self._translated():
            session = self._opened(place)
            bears = ["KEYWORD", self.settings.mark] if session.keeps(self.settings.mark) else []
            if place.main and not bears:
                return []
            found = session.client.search(["UID", f"{above + 1}:{place.uidnext - 1}", *bears])
        return sorted(uid for uid in found if above < uid < place.uidnext)

    def these(self, place: Place, uids: Sequence[int]) -> Iterator[list[Arrived]]:
        """Mails whose UIDs are known, in bounded batches."""
        for start in range(0, len(uids), BATCH):
            yield from self._batches(place, list(uids[start : start + BATCH]))

    def unhandled(
        self, place: Place, above: int, handled: Callable[[Sequence[int]], set[int]]
    ) -> Iterator[list[Arrived]]:
        """Every mail with above < UID < place.uidnext that is not handled, in the order of arrival. Never sets a flag.

        A mail that vanished meanwhile is left out. A mail that the server fails to hand over, alone and again over a
        new connection, comes as a short note that says so (see `_unreadable`): a person hears of it, nothing waits.
        """
        for uids in self.new(place, above, handled):
            yield from self.these(place, uids)

    def new(self, place: Place, above: int, handled: Callable[[Sequence[int]], set[int]]) -> Iterator[list[int]]:
        """The UIDs of these mails, WINDOW of them at most at once."""
        for low, high in self._windows(place, above):
            uids = self._search(place, low, high)
            known = handled(uids) if uids else set()
            yield [uid for uid in uids if uid not in known]

    def look_again(self, place: Place) -> None:
        """Mails that came since the folder was opened are seen from now on (RFC 3501 section 6.1.2)."""
        with self._translated():
            self._opened(place).client.noop()

    def heads(self, place: Place, uids: Sequence[int]) -> dict[int, bytes]:
        """From whom each of these mails is, as its header has it. What a server keeps back is missing."""
        found: dict[int, bytes] = {}
        with self._translated():
            for start in range(0, len(uids), BATCH):
                answer, _ = self._fetch(place, list(uids[start : start + BATCH]), ["BODY.PEEK[HEADER.FIELDS (FROM)]"])
                found.update((uid, _item(entry, b"BODY[HEADER") or b"") for uid, entry in answer.items())
        return found

    def done(self, place: Place, uids: Sequence[int]) -> None:
        """Handled: moved, marked as seen, or left, as configured. UIDs that are gone are fine."""
        if not uids or not place.main or self.settings.after == "none":
            return
        with self._translated():
            session = self._opened(place)
            if session.read_only:
                log.warning("mailbox is read-only", action="mailbox.kept", folder=place.folder)
                return
            for start in range(0, len(uids), BATCH):
                part = list(uids[start : start + BATCH])
                session.mark(part, self.settings.mark)
                self._mark(session, part) if self.settings.after == "seen" else self._move(session, part)

    def erased(self, place: Place, uids: Sequence[int]) -> int:
        """Mails of somebody who asked to be forgotten: set apart, for the operator to delete. How many could be.

        Whatever `after` says; but from a folder of others (junk) nothing is moved.
        """
        if not uids or not place.main:
            return 0
        with self._translated():
            return self._set_apart(self._opened(place), list(uids))

    def forget(self, addresses: Collection[str], handled: Callable[[str, int, Sequence[int]], set[int]]) -> "Apart":
        """Every handled mail from one of these addresses, wherever we left it, is set apart."""
        moved = kept = 0
        with self._translated():
            for folder in dict.fromkeys((self.settings.processed_folder, self.settings.folder)):
                session = self._connected()
                if not session.there(folder):
                    continue
                session.open(folder)
                uids = [uid for address in addresses if _searchable(address) for uid in self._from(session, address)]
                if folder == self.settings.folder:
                    uids = sorted(handled(folder, session.uidvalidity, uids))
                uids = list(dict.fromkeys(uids))
                could = self._set_apart(session, uids)
                moved, kept = moved + could, kept + len(uids) - could
        return Apart(moved, kept)

    def _from(self, session: Session, address: str) -> list[int]:
        """SEARCH FROM finds parts of words, too: the header itself decides."""
        found = session.client.search(["FROM", address])
        uids: list[int] = []
        for start in range(0, len(found), BATCH):
            answer = session.client.fetch(found[start : start + BATCH], [_FROM])
            heads = ((uid, _item(entry, b"BODY[HEADER") or b"") for uid, entry in answer.items())
            uids += [uid for uid, head in heads if from_them(head, [address])]
        return uids

    def _set_apart(self, session: Session, uids: list[int]) -> int:
        if session.read_only:
            log.warning("mailbox is read-only", action="mailbox.kept", folder=session.selected)
            return 0
        parts = [uids[start : start + BATCH] for start in range(0, len(uids), BATCH)]
        results = [self._moved(session, part, self.settings.erased_folder) for part in parts]
        return sum(len(there) - len(kept) for there, kept in results)

    def wait(self, timeout: float, stop: threading.Event) -> bool:
        """Until something came (True), the time is over, or `stop` is set. Without IDLE it only waits."""
        with self._translated():
            if self._newer():
                return True
            session = self._connected()
            if not session.client.has_capability("IDLE"):
                stop.wait(timeout)
                return False
            return session.idle(time.monotonic() + timeout, stop) and self._newer()

    def _newer(self) -> bool:
        """Did a mail come of which no call of ours has told yet? Looked up before IDLE, and after what IDLE says."""
        before, self._expected = self._expected, self._revived_place().uidnext
        return self._expected > before

    def clock(self) -> datetime | None:
        """The mail server's own time; None where it does not say (it takes no note from us)."""
        name = secrets.token_hex(8)
        with self._translated():
            return self._revived().clock(self.settings.processed_folder, _note(self.settings.address, name), name)

    def newest(self, folder: str, number: int) -> list[bytes]:
        """The headers of the newest mails of a folder, the oldest of them first."""
        with self._translated():
            session = self._connected()
            exists = int(session.open(folder).get(b"EXISTS", 0))
            if not exists or number < 1:
                return []
            uids = session.client.search([f"{max(1, exists - number + 1)}:{exists}"])
            answer = session.client.fetch(uids, [f"BODY.PEEK[HEADER]<0.{HEADERS}>"])
            return [found for uid in uids if (found := _item(answer.get(uid, {}), b"BODY[HEADER]")) is not None]

    def junk(self) -> str:
        """The folder into which the server sorts spam, as it says itself (RFC 6154); "" where it does not say."""
        with self._translated():
            session = self._connected()
            if not session.client.has_capability("SPECIAL-USE"):
                return ""
            return next((name for flags, _, name in session.client.list_folders() if b"\\Junk" in flags), "")

    def whole(self, arrived: Arrived) -> bytes:
        """All octets of a mail of which the beginning was fetched; b"" where it is not there any more."""
        place = Place(arrived.folder, arrived.uidvalidity, arrived.uid + 1, main=False)
        with self._translated():
            answer = self._opened(place).client.fetch([arrived.uid], ["BODY.PEEK[]"])
        return _item(answer.get(arrived.uid, {}), b"BODY[]") or b""

    # the connection

    def _connected(self) -> Session:
        return self._alive(partial(connect, self.settings))

    def _revived(self) -> Session:
        """A connection that died while nobody looked costs no pass."""
        if self._live is not None:
            try:
                self._live.client.noop()
            except BROKEN:
                self._drop()
        return self._connected()

    def _revived_place(self) -> Place:
        """The main folder, opened afresh; also over a connection that died while nobody looked."""
        if self._live is not None:
            try:
                return self._place(self.settings.folder)
            except BROKEN:
                self._drop()
        return self._place(self.settings.folder)

    def _opened(self, place: Place) -> Session:
        """Connected, and this folder selected: the same one still (RFC 3501 section 2.3.1.1)."""
        session = self._connected()
        if session.selected != place.folder:
            session.open(place.folder)
        if session.uidvalidity != place.uidvalidity:
            raise MailboxUnavailable(f"the folder {place.folder!r} was built anew meanwhile")
        return session

    def _place(self, folder: str) -> Place:
        session = self._connected()
        answer = session.open(folder)
        uidnext = answer.get(b"UIDNEXT") or session.client.folder_status(session.name(folder), ["UIDNEXT"])[b"UIDNEXT"]
        if not 0 < int(uidnext) <= LARGEST:
            raise MailboxUnavailable(f"the folder {folder!r} has UIDNEXT {uidnext}, which no server can mean")
        return Place(folder, session.uidvalidity, int(uidnext), main=folder == self.settings.folder)

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        """What a library raises becomes ours, once; the connection is given up."""
        try:
            yield
        except BaseException as error:
            self._drop()
            if isinstance(error, BROKEN):
                raise (MailboxUnavailable(TOO_LONG) if self._interrupted else unavailable(error)) from error
            raise

    # fetching

    def _windows(self, place: Place, above: int) -> list[tuple[int, int]]:
        """Ranges of UIDs with at most WINDOW mails in each: as few as there are mails, however far apart their UIDs.

        They touch each other, so that a wrong or shifted mark makes a window larger and leaves nothing out.
        """
        with self._translated():
            marks = self._opened(place).marks(WINDOW)
        last = place.uidnext - 1
        ends = [*(uid for uid in marks if above < uid < last), last]
        starts = [above + 1, *(uid + 1 for uid in ends[:-1])]
        return [(low, high) for low, high in zip(starts, ends, strict=True) if low <= high]

    def _search(self, place: Place, low: int, high: int) -> list[int]:
        with self._translated():
            found = self._opened(place).client.search(["UID", f"{low}:{high}"])
        return sorted(uid for uid in found if low <= uid <= high)

    def _batches(self, place: Place, uids: list[int]) -> Iterator[list[Arrived]]:
        """Sizes first, unless there are few: what comes at once stays within BATCH_OCTETS."""
        if len(uids) * HEAD <= BATCH_OCTETS:
            yield from self._arrived(place, uids)
            return
        with self._translated():
            sizes, _ = self._fetch(place, uids, ["RFC822.SIZE"])
        group: list[int] = []
        octets = 0
        for uid in uids:
            more = min(_size(sizes.get(uid, {}), HEAD), HEAD)
            if group and octets + more > BATCH_OCTETS:
                yield from self._arrived(place, group)
                group, octets = [], 0
            group.append(uid)
            octets += more
        yield from self._arrived(place, group)

    def _arrived(self, place: Place, uids: list[int]) -> Iterator[list[Arrived]]:
        with self._translated():
            answer, broken = self._fetch(place, uids, _ITEMS)
            missing = [uid for uid in uids if uid not in broken and not _complete(answer.get(uid, {}))]
            if missing:  # gone meanwhile, or kept back without a word (QUIRK: Exchange)
                still_there = self._opened(place).client.search(["UID", ",".join(map(str, missing))])
                broken.update(set(still_there) & set(missing))
        found = [_mail(place, uid, answer[uid]) for uid in uids if _complete(answer.get(uid, {}))]
        found += [_unreadable(place, uid) for uid in sorted(broken)]
        if found:
            yield sorted(self._by_now(found), key=lambda arrived: arrived.uid)

    def _by_now(self, found: list[Arrived]) -> list[Arrived]:
        """Nothing arrived later than now by the server's own clock; some mail programs file mails under any date."""
        if all(mail.arrived <= datetime.now(UTC) + APART for mail in found) or (now := self.clock()) is None:
            return found
        return [
            replace(mail, arrived=now, stated=mail.arrived) if mail.arrived > now + APART else mail for mail in found
        ]

    def _fetch(self, place: Place, uids: list[int], items: list[str]) -> tuple["_Answer", set[int]]:
        """All at once; where the server refuses or breaks off, one by one. Also: those that it fails on alone."""
        try:
            return self._opened(place).client.fetch(uids, items), set()
        except TimeoutError:
            raise
        except BROKEN as error:
            log.warning("fetch failed, going one by one", action="mailbox.one-by-one", error=words(error))
            self._drop()
        answer: _Answer = {}
        broken: set[int] = set()
        for uid in uids:
            alone = self._fetch_alone(place, uid, items)
            if alone is None:
                broken.add(uid)
            else:
                answer.update(alone)
        return answer, broken

    def _fetch_alone(self, place: Place, uid: int, items: list[str]) -> "_Answer | None":
        """None when this mail is unavailable. A server that is gone shows itself at the new connection."""
        session = self._opened(place)
        try:
            return dict(session.client.fetch([uid], items))
        except TimeoutError:
            raise
        except BROKEN as error:
            self._drop()
            if "EXPUNGEISSUED" in str(error).upper():  # RFC 5530: vanished
                return {}
            log.warning("a mail can't be fetched", action="mailbox.unreadable", uid=uid, error=words(error))
            return None

    # what becomes of handled mails

    def _mark(self, session: Session, uids: list[int]) -> None:
        if not session.marked_seen(uids) and (left := _still_there(session, uids)) and not session.marked_seen(left):
            raise MailboxUnavailable(f"mails can't be marked as seen: {session.refusal}")

    def _move(self, session: Session, uids: list[int]) -> None:
        """In one command. A mail that can't be moved stays where it is, and keeps no other."""
        target = self.settings.processed_folder
        there, kept = self._moved(session, uids, target)
        if len(kept) >= ALL_KEPT and kept == there:
            raise MailboxUnavailable(f"mails can't be moved to {target!r}: {session.refusal}", permanent=True)

    def _moved(self, session: Session, uids: list[int], target: str) -> tuple[list[int], list[int]]:
        """Those that were there, and those of them that could not be moved: each stays where it is."""
        if session.moved(uids, target) or (session.made(target) and session.moved(uids, target)):
            return uids, []
        there = _still_there(session, uids)
        kept = [uid for uid in there if not session.moved([uid], target)]
        for uid in kept:
            log.warning("a mail can't be moved", action="mailbox.kept", uid=uid, error=session.refusal)
        return there, kept


_FROM: Final = "BODY.PEEK[HEADER.FIELDS (FROM SENDER REPLY-TO RETURN-PATH)]"
_Entry = dict[bytes, Any]
_Answer = dict[int, _Entry]
_ITEMS: Final = ["RFC822.SIZE", "INTERNALDATE", f"BODY.PEEK[]<0.{HEAD}>"]


def _note(address: str, name: str) -> bytes:
    """A mail of ours without a Date: the server has no other time for it than its own."""
    return (
        f"From: {address}\r\nSubject: signbot asks what time it is\r\n{CLOCK}: {name}\r\n"
        f"Message-ID: <{name}.clock@signbot.invalid>\r\nAuto-Submitted: auto-generated\r\n\r\n"
        "You can delete this.\r\n"
    ).encode()


def _searchable(address: str) -> bool:
    """Nothing that a server could read as more than a word: arguments pass through as they are."""
    return bool(re.fullmatch(r"[\w.!#$&'*+/=?^`{|}~@-]{3,320}", address)) and address.isascii()


def _still_there(session: Session, uids: list[int]) -> list[int]:
    """A UID that is gone is passed over (RFC 3501 section 6.4.8). QUIRK: some servers (Exchange) say NO to all."""
    found = set(session.client.search(["UID", ",".join(map(str, uids))]))
    return [uid for uid in uids if uid in found]


def _item(entry: _Entry, name: bytes) -> bytes | None:
    """QUIRK: some servers leave out the `<0>` of a partial fetch."""
    return next((value for key, value in entry.items() if key.startswith(name) and isinstance(value, bytes)), None)


def _size(entry: _Entry, otherwise: int) -> int:
    said = entry.get(b"RFC822.SIZE")
    return said if isinstance(said, int) else otherwise


def _complete(entry: _Entry) -> bool:
    return _item(entry, b"BODY[]") is not None


def _mail(place: Place, uid: int, entry: _Entry) -> Arrived:
    raw = _item(entry, b"BODY[]") or b""
    arrived = entry.get(b"INTERNALDATE") or datetime.now(UTC)  # a server without it: now is the latest that it can be
    size = max(_size(entry, 0), len(raw))
    return Arrived(place.folder, place.uidvalidity, uid, arrived.astimezone(UTC), size, raw)


def _unreadable(place: Place, uid: int) -> Arrived:
    """In place of a mail that the server does not hand over. It has no From: it is held, and a person looks."""
    raw = (
        f"Subject: A mail that the mail server fails to hand over\r\n"
        f"X-Signbot-Unreadable: {place.uidvalidity} {uid}\r\n\r\n"
        f"It lies in the folder {place.folder}. Please open it in a mail program.\r\n"
    ).encode()
    return Arrived(place.folder, place.uidvalidity, uid, datetime.now(UTC), len(raw), raw)

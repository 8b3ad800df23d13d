"""Snapshot: does the mailbox know more than the database? Then the database is an old copy of itself.

    mailbox.marked (mails with our own mark) | store.unknown | store.found_behind

signbot marks each mail that it has handled, with a keyword of this database and its copies. A marked mail
that the database has never seen was handled by a later self: whom that answered, and what it sent, nobody here knows.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

from signbot.core.mail.mail import Arrived, Place, content

LOOK = 200  # mails that are looked at, at most: one unknown mail is enough


class Shelf(Protocol):
    """The mailbox, as far as it shows what was handled."""

    def shelf(self) -> Place | None: ...  # where handled mails lie; None where nothing shows that they are
    def marked(self, place: Place, above: int) -> list[int]: ...
    def these(self, place: Place, uids: Sequence[int]) -> Iterator[list[Arrived]]: ...


class SnapshotStore(Protocol):
    """The database, as far as this step needs it."""

    def unknown(self, contents: Sequence[bytes]) -> set[bytes]: ...
    def shelved(self, folder: str, uidvalidity: int) -> int | None: ...
    def shelve(self, folder: str, uidvalidity: int, uid: int) -> None: ...


def behind(mailbox: Shelf, store: SnapshotStore) -> bool:
    """Does a mail with our mark lie there that the database does not know?

    Looks only at what came since the last look, and remembers how far it looked.
    """
    shelf = mailbox.shelf()
    if shelf is None:
        return False
    above = store.shelved(shelf.folder, shelf.uidvalidity)
    uids = mailbox.marked(shelf, above) if above is not None else []
    for batch in mailbox.these(shelf, uids[-LOOK:]) if uids else ():
        if store.unknown([content(one.raw) for one in batch]):
            return True
    if not shelf.main:
        store.shelve(shelf.folder, shelf.uidvalidity, shelf.uidnext - 1)
    return False


def remember(mailbox: Shelf, store: SnapshotStore) -> None:
    """What this pass moved there is known: the next look begins behind it."""
    if (shelf := mailbox.shelf()) is not None and not shelf.main:
        store.shelve(shelf.folder, shelf.uidvalidity, shelf.uidnext - 1)

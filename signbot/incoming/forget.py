"""FORGET ME: what is kept about a supporter is erased, in this order, whoever asks for it.

    the erasure journal (a file) | their old mails are set apart (mailbox) | the erasure (database, one transaction)

Every step may happen twice. What holds after a crash, or when something is unavailable:

- before the journal is written, or when it can't be: nothing has happened. The mail that asks waits for the next
  pass; a command ends with an error.
- after the journal: everything is still there, and the next try begins anew. If a backup is restored instead, `again`
  erases them: they have asked.
- while mails are set apart, or when the mailbox is unavailable: the database still knows them and their addresses, so
  the next try finds the mails that are left.
- after the erasure: the database knows nobody whose mails could still be found. It is the last step for that reason.
  Who asks by mail is erased in the transaction that records the mail (`receive`).

A restored backup knows again whom it had forgotten. The journal, which lies beside the database, does not.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from signbot.core.value import dataclass
from signbot.store import BY_HAND, OURSELVES, SET_APART, Unavailable

ERASED = "ledger"  # the name of the key that the erasure journal is written with: one that every backup holds


class ErasureJournal(Protocol):
    """The file that outlives the database."""

    def note(self, key: bytes, supporter: str, at: datetime) -> None: ...  # on the disk then; OSError when it can't be
    def forgotten(self, key: bytes, earliest: Mapping[str, datetime]) -> list[str]: ...


class Apart(Protocol):
    """How many mails were set apart, and how many the mail server would not move."""

    @property
    def moved(self) -> int: ...
    @property
    def kept(self) -> int: ...


class ForgetMailbox(Protocol):
    """The mailbox, as this step needs it."""

    def forget(
        self, addresses: Collection[str], handled: Callable[[str, int, Sequence[int]], set[int]]
    ) -> Apart: ...  # Outage when it is unavailable


class ForgetStore(Protocol):
    """The database, as this step needs it."""

    def key(self, name: str) -> bytes: ...
    def addresses(self, supporter: str) -> set[str]: ...
    def handled(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> set[int]: ...
    def lying(self, supporter: str, folders: Collection[str]) -> dict[str, list[datetime]]: ...
    def known_since(self) -> dict[str, datetime]: ...
    def noted(self, who: str, what: str, why: str, now: datetime) -> None: ...
    def forget(self, supporter: str, who: str, now: datetime) -> object: ...


@dataclass(frozen=True, slots=True)
class Forgetting:
    """The step with its edges. Supporters are canonical addresses."""

    store: ForgetStore
    journal: ErasureJournal
    mailbox: ForgetMailbox
    erased_folder: str  # where the mails go, for the operator to delete
    also: Collection[str] = ()  # folders that are read, and from which nothing is moved

    def forget(self, supporter: str, who: str, at: datetime) -> int:
        """The whole step, for somebody (`who`) at the command line; returns how many mails were set apart.

        Raises Unavailable (the journal, the database) and Outage (the mailbox): nothing is erased then.
        """
        moved = self.prepare(supporter, at)
        self.store.forget(supporter, who, at)
        return moved

    def prepare(self, supporter: str, at: datetime) -> int:
        """All that comes before the erasure in the database; returns how many mails were set apart. Raises likewise."""
        self.note(supporter, at)
        return self._set_apart(supporter, at)

    def note(self, supporter: str, at: datetime) -> None:
        """Into the journal. Unavailable when it can't be written: then nothing is erased."""
        try:
            self.journal.note(self.store.key(ERASED), supporter, at)
        except OSError as error:
            raise Unavailable(f"the erasure journal can't be written: {error.strerror}") from error

    def again(self, who: str, at: datetime) -> int:
        """After a restore: whom the journal names is forgotten once more; returns how many supporters.

        Stopped halfway, or without a mailbox (Outage), the next call goes on with those who are still known.
        """
        supporters = self.known_again()
        for supporter in supporters:
            self._set_apart(supporter, at)
            self.store.forget(supporter, who, at)
        return len(supporters)

    def known_again(self) -> list[str]:
        """Whom the journal names, and the database knows. Who wrote to us after they were forgotten is not meant."""
        return self.journal.forgotten(self.store.key(ERASED), self.store.known_since())

    def _set_apart(self, supporter: str, at: datetime) -> int:
        """Their mails go where the operator deletes them; what can't be moved is written down, for a person to do."""
        apart = self.mailbox.forget(self.store.addresses(supporter), self.store.handled)
        if apart.moved:
            where = f"{apart.moved} of their mails, in the folder {self.erased_folder}, for you to delete"
            self.store.noted(OURSELVES, SET_APART, where, at)
        if apart.kept:
            kept = f"the mail server would not move {apart.kept} of their mails to {self.erased_folder}"
            self.store.noted(OURSELVES, BY_HAND, kept, at)
        for folder, moments in self.store.lying(supporter, self.also).items():
            when = ", ".join(f"{moment:%Y-%m-%d %H:%M} UTC" for moment in moments)
            lie = f"in the folder {folder}, where signbot moves nothing, their mails that came on {when}"
            self.store.noted(OURSELVES, BY_HAND, lie, at)
        return apart.moved

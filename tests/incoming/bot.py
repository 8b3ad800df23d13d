"""A whole signbot on an SQLite file, without a server: mails from memory, and the mailbox a list."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from signbot.cli.shell import Shell
from signbot.core.ledger import Seen, Verdict
from signbot.core.mail.mail import Arrived, Place
from signbot.incoming.receive import handle
from signbot.incoming.reception import Facts, Reception, Studied, facts_about, study
from signbot.store import Store
from tests.configs import RIGHT


class Bot:
    """It has `RIGHT` in force; its file may say something else by now."""

    def __init__(self, folder: Path, text: str = RIGHT) -> None:
        self.file = folder / "config.toml"
        self.file.write_text(text, encoding="utf-8")
        self.shell = Shell(self.file, {"IMAP_PASSWORD": "open sesame"})
        self.store.register(self.shell.config.campaigns, datetime.now(UTC))
        self._uid = 0

    @property
    def store(self) -> Store:
        return self.shell.store

    @property
    def reception(self) -> Reception:
        return self.shell.reception

    def gets(self, *raw: bytes, junk: bool = False) -> set[int]:
        """New mails come; returns the UIDs that wait."""
        now, first = datetime.now(UTC), self._uid + 1
        self._uid += len(raw)
        return self.looks(*(arrival(one, first + n, now) for n, one in enumerate(raw)), junk=junk)

    def looks(self, *arrived: Arrived, junk: bool = False) -> set[int]:
        return handle(arrived, self.store, self.reception, junk=junk)

    def answers(self) -> str:
        return "\n".join(one.payload.decode() for one in self.store.due(datetime.now(UTC)))

    def studies(self, raw: bytes, *, junk: bool = False, accepted: bool = False) -> tuple[Studied, Facts]:
        """A mail that is looked at, and what the database says about it; nothing is written."""
        studied = study(arrival(raw), Seen(1, 1, Verdict.WAITING), self.reception, junk=junk, accepted=accepted)
        return studied, facts_about([studied], self.store, self.reception)


def arrival(raw: bytes, uid: int = 1, at: datetime | None = None, folder: str = "INBOX") -> Arrived:
    return Arrived(folder, 1, uid, at or datetime.now(UTC), len(raw), raw)


@dataclass
class Box:
    """A mailbox: folders of mails, and what was said of them."""

    folders: dict[str, list[Arrived]] = field(default_factory=lambda: {"INBOX": []})
    done_with: list[tuple[str, list[int]]] = field(default_factory=list)
    set_apart: list[tuple[str, list[int]]] = field(default_factory=list)
    shelved: str = ""  # the folder of handled mails, where there is one

    def place(self, folder: str) -> Place:
        newest = max((one.uid for one in self.folders[folder]), default=0)
        return Place(folder, 1, newest + 1, folder == "INBOX")

    def places(self) -> Sequence[Place]:
        return [self.place(folder) for folder in self.folders if folder != self.shelved]

    def main(self) -> Place:
        return self.place("INBOX")

    def processed(self) -> Place | None:
        return self.place(self.shelved) if self.shelved else None

    def unhandled(
        self, place: Place, above: int, handled: Callable[[Sequence[int]], set[int]]
    ) -> Iterator[list[Arrived]]:
        mails = self.folders[place.folder]
        known = handled([one.uid for one in mails])
        if found := [one for one in mails if one.uid > above and one.uid not in known]:
            yield found

    def these(self, place: Place, uids: Sequence[int]) -> Iterator[list[Arrived]]:
        yield [one for one in self.folders[place.folder] if one.uid in uids]

    def done(self, place: Place, uids: Sequence[int]) -> None:
        self.done_with.append((place.folder, list(uids)))

    def erased(self, place: Place, uids: Sequence[int]) -> int:
        self.set_apart.append((place.folder, list(uids)))
        return len(uids)

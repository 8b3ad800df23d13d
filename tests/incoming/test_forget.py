"""FORGET ME, step by step: the journal, the mails, the erasure; and what holds where it breaks off between them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.delivery import Outage
from signbot.incoming.forget import Forgetting
from signbot.store import BY_HAND, OURSELVES, SET_APART, Unavailable

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
AMINA, BORIS, CHLOE = "amina@home.example", "boris@post.example", "chloe@post.example"
JOURNAL, MAILS, ERASURE = f"journal {AMINA}", f"set apart {AMINA}", f"erase {AMINA}"


class Killed(BaseException):
    """The process ends here."""


@dataclass
class World:
    """The journal, the mailbox and the database: each keeps what it has, and may break."""

    done: list[str] = field(default_factory=list)  # in order
    breaks: dict[str, BaseException] = field(default_factory=dict)  # by what is to be done
    journalled: dict[str, datetime] = field(default_factory=dict)
    known: dict[str, datetime] = field(default_factory=dict)  # supporter: the oldest thing known of them
    mails: list[str] = field(default_factory=list)  # who wrote them, where handled mails lie
    stuck: int = 0  # mails that the server does not move
    elsewhere: dict[str, list[datetime]] = field(default_factory=dict)  # by folder
    entries: list[tuple[str, str, str]] = field(default_factory=list)

    def does(self, what: str) -> None:
        if what in self.breaks:
            raise self.breaks[what]
        self.done.append(what)


@dataclass
class Journal:
    world: World

    def note(self, key: bytes, supporter: str, at: datetime) -> None:
        assert key == b"ledger"
        self.world.does(f"journal {supporter}")
        self.world.journalled[supporter] = at

    def forgotten(self, key: bytes, earliest: Mapping[str, datetime]) -> list[str]:
        assert key == b"ledger"
        moments = self.world.journalled
        return [one for one, earlier in earliest.items() if one in moments and earlier <= moments[one]]


@dataclass
class Apart:
    moved: int
    kept: int


@dataclass
class Mailbox:
    world: World

    def forget(self, addresses: Collection[str], handled: Callable[[str, int, Sequence[int]], set[int]]) -> Apart:
        assert handled("INBOX", 1, [1, 2]) == {1}
        (supporter,) = addresses
        self.world.does(f"set apart {supporter}")
        theirs = [one for one in self.world.mails if one == supporter]
        self.world.mails = [one for one in self.world.mails if one != supporter]
        return Apart(len(theirs) - self.world.stuck, self.world.stuck)


@dataclass
class Database:
    world: World

    def key(self, name: str) -> bytes:
        return name.encode()

    def addresses(self, supporter: str) -> set[str]:
        return {supporter} if supporter in self.world.known else set()

    def handled(self, _folder: str, _uidvalidity: int, _uids: Sequence[int]) -> set[int]:
        return {1}

    def lying(self, _supporter: str, folders: Collection[str]) -> dict[str, list[datetime]]:
        return {folder: moments for folder, moments in self.world.elsewhere.items() if folder in folders}

    def known_since(self) -> dict[str, datetime]:
        return self.world.known

    def noted(self, who: str, what: str, why: str, _now: datetime) -> None:
        self.world.entries.append((who, what, why))

    def forget(self, supporter: str, who: str, _now: datetime) -> None:
        assert who == "martha"
        self.world.does(f"erase {supporter}")
        del self.world.known[supporter]


@pytest.fixture
def world() -> World:
    return World(known={AMINA: NOW - timedelta(days=9), BORIS: NOW - timedelta(days=8)}, mails=[AMINA, BORIS, AMINA])


def step(world: World) -> Forgetting:
    return Forgetting(Database(world), Journal(world), Mailbox(world), "Erased", also=("Junk",))


def test_first_the_journal_then_their_mails_then_the_database(world: World) -> None:
    assert step(world).forget(AMINA, "martha", NOW) == 2
    assert world.done == [JOURNAL, MAILS, ERASURE]
    assert (set(world.known), world.mails) == ({BORIS}, [BORIS])


def test_before_a_mail_is_recorded_all_is_done_but_the_erasure(world: World) -> None:
    assert step(world).prepare(AMINA, NOW) == 2
    assert world.done == [JOURNAL, MAILS]
    assert AMINA in world.known


def test_a_journal_that_cannot_be_written_lets_nothing_be_erased(world: World) -> None:
    world.breaks[JOURNAL] = IsADirectoryError(21, "Is a directory")
    with pytest.raises(Unavailable, match=r"^the erasure journal can't be written: Is a directory$"):
        step(world).forget(AMINA, "martha", NOW)
    assert world.done == []
    assert (AMINA in world.known, world.mails) == (True, [AMINA, BORIS, AMINA])


def test_a_mailbox_that_is_away_lets_nothing_be_erased(world: World) -> None:
    world.breaks[MAILS] = Outage("the mailbox is unavailable", "connection refused")
    with pytest.raises(Outage, match="connection refused"):
        step(world).forget(AMINA, "martha", NOW)
    assert world.done == [JOURNAL]
    assert AMINA in world.known


@pytest.mark.parametrize("at", [JOURNAL, MAILS, ERASURE])
def test_whoever_is_killed_anywhere_begins_anew_and_ends_alike(world: World, at: str) -> None:
    world.breaks[at] = Killed()
    with pytest.raises(Killed):
        step(world).forget(AMINA, "martha", NOW)
    assert AMINA in world.known
    world.breaks.clear()
    step(world).forget(AMINA, "martha", NOW)
    assert world.done[-3:] == [JOURNAL, MAILS, ERASURE]
    assert (set(world.known), world.mails) == ({BORIS}, [BORIS])


def test_what_was_set_apart_and_what_a_person_must_do_is_written_down(world: World) -> None:
    world.stuck, world.elsewhere = 1, {"Junk": [NOW, NOW + timedelta(hours=1)], "Other": [NOW]}
    when = "2026-11-24 12:00 UTC, 2026-11-24 13:00 UTC"
    assert step(world).forget(AMINA, "martha", NOW) == 1
    assert world.entries == [
        (OURSELVES, SET_APART, "1 of their mails, in the folder Erased, for you to delete"),
        (OURSELVES, BY_HAND, "the mail server would not move 1 of their mails to Erased"),
        (OURSELVES, BY_HAND, f"in the folder Junk, where signbot moves nothing, their mails that came on {when}"),
    ]


def test_nothing_found_is_nothing_written_down(world: World) -> None:
    world.mails.clear()
    assert step(world).forget(AMINA, "martha", NOW) == 0
    assert world.entries == []


def test_a_restored_database_forgets_again_whom_the_journal_names(world: World) -> None:
    world.journalled = {AMINA: NOW, CHLOE: NOW}  # the backup does not know Chloé
    assert step(world).known_again() == [AMINA]
    assert step(world).again("martha", NOW) == 1
    assert world.done == [MAILS, ERASURE]
    assert (set(world.known), world.mails) == ({BORIS}, [BORIS])
    assert step(world).again("martha", NOW) == 0


def test_who_wrote_after_they_were_forgotten_stays(world: World) -> None:
    world.journalled = {AMINA: NOW - timedelta(days=10)}
    assert step(world).known_again() == []
    assert step(world).again("martha", NOW) == 0
    assert (world.done, AMINA in world.known) == ([], True)


def test_forgetting_again_goes_on_where_it_was_stopped(world: World) -> None:
    world.journalled = {AMINA: NOW, BORIS: NOW}
    world.breaks[f"set apart {BORIS}"] = Outage("the mailbox is unavailable", "connection refused")
    with pytest.raises(Outage):
        step(world).again("martha", NOW)
    assert world.done == [MAILS, ERASURE]
    world.breaks.clear()
    assert step(world).again("martha", NOW) == 1
    assert world.known == {}

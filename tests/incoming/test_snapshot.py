"""A mailbox that knows more than the database shows that the database is an old copy of itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from signbot.core.mail.mail import Arrived, Place, content
from signbot.incoming.snapshot import LOOK, behind, remember
from tests.incoming.bot import arrival
from tests.scenarios.stage import mail

MAILS = {uid: mail("Amina Diallo <amina@home.example>", f"mail {uid}") for uid in (1, 2, 3)}


@dataclass
class World:
    """The shelf with handled mails, and how far the database knows it."""

    place: Place | None = field(default_factory=lambda: Place("Processed", 1, 4, False))
    known: set[int] = field(default_factory=lambda: {1, 2, 3})
    looked_up_to: int | None = 0
    many: int = 0  # marked mails, where it is not those of MAILS
    fetched: list[int] = field(default_factory=list)

    def shelf(self) -> Place | None:
        return self.place

    def marked(self, _place: Place, above: int) -> list[int]:
        return [uid for uid in (range(1, self.many + 1) if self.many else MAILS) if uid > above]

    def these(self, _place: Place, uids: Sequence[int]) -> Iterator[list[Arrived]]:
        self.fetched += uids
        yield (
            [arrival(MAILS[1 + uid % 3], uid) for uid in uids]
            if self.many
            else [arrival(MAILS[uid], uid) for uid in uids]
        )

    def unknown(self, contents: Sequence[bytes]) -> set[bytes]:
        return set(contents) - {content(MAILS[uid]) for uid in self.known}

    def shelved(self, _folder: str, _uidvalidity: int) -> int | None:
        return self.looked_up_to

    def shelve(self, _folder: str, _uidvalidity: int, uid: int) -> None:
        self.looked_up_to = uid


def test_a_marked_mail_that_the_database_never_saw_was_handled_by_a_later_self_of_it() -> None:
    world = World(known={1, 2})
    assert behind(world, world)
    assert world.looked_up_to == 0  # it is looked at again


def test_what_is_known_is_not_looked_at_again() -> None:
    world = World()
    assert not behind(world, world)
    assert (world.looked_up_to, world.fetched) == (3, [1, 2, 3])
    assert not behind(world, world)
    assert world.fetched == [1, 2, 3]


def test_a_shelf_that_was_never_looked_at_proves_nothing() -> None:
    world = World(known=set(), looked_up_to=None)
    assert not behind(world, world)
    assert (world.looked_up_to, world.fetched) == (3, [])


def test_one_tells_as_much_as_all() -> None:
    world = World(many=LOOK + 50)
    assert not behind(world, world)
    assert len(world.fetched) == LOOK


def test_without_a_shelf_nothing_is_known_or_remembered() -> None:
    world = World(place=None)
    assert not behind(world, world)
    remember(world, world)
    assert world.looked_up_to == 0


def test_what_a_pass_has_handled_lies_there_now() -> None:
    world = World()
    remember(world, world)
    assert world.looked_up_to == 3

"""Shares: nobody's mails stand in two of them, and what one worker leaves another finishes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signbot.core.delivery import Outage
from signbot.core.mail.mail import Arrived, Place
from signbot.incoming import share
from signbot.incoming.share import by_sender, handle_together, help_out, left_over, parts
from signbot.store import Lease
from tests.incoming.bot import arrival

INBOX = Place("INBOX", 1, 10_000, main=True)
people = st.lists(st.sampled_from(["amina", "boris", "chloe+1", "chloe+2", "dmitri", ""]), max_size=40)


def head(name: str) -> bytes:
    return f"From: {name.title()} <{name}@home.example>\r\n\r\n".encode() if name else b"\r\n"


@given(people)
def test_all_mails_of_a_mailbox_stand_in_one_share_in_their_order(names: list[str]) -> None:
    uids = list(range(1, len(names) + 1))
    shares = by_sender({uid: head(name) for uid, name in zip(uids, names, strict=True)}, uids)
    assert sorted(uid for one in shares for uid in one) == uids
    assert all(one == sorted(one) and one for one in shares)
    for box in {name.partition("+")[0] for name in names}:
        mine = [uid for uid, name in zip(uids, names, strict=True) if name.partition("+")[0] == box]
        assert sum(bool(set(mine) & set(one)) for one in shares) == 1


def test_a_crowd_is_shared_about_evenly() -> None:
    uids = list(range(2_000))
    shares = by_sender({uid: head(f"p{uid}") for uid in uids}, uids)
    assert len(shares) == share.SHARES
    assert max(map(len, shares)) < 2 * len(uids) / share.SHARES


def test_a_mail_whose_header_is_kept_back_stands_with_the_unknown_ones() -> None:
    assert by_sender({}, [1, 2]) == [[1, 2]]


def test_parts_come_one_after_the_other() -> None:
    assert [len(part) for part in parts(range(share.PART + 1))] == [share.PART, 1]


@dataclass
class Store:
    """Shares in memory."""

    left: list[Lease] = field(default_factory=list)
    known: set[int] = field(default_factory=set)
    held: list[Lease] = field(default_factory=list)
    forgotten: list[object] = field(default_factory=list)

    def offer_shares(self, folder: str, uidvalidity: int, main: bool, shares: Sequence[Sequence[int]]) -> None:
        self.left += [Lease(number, folder, uidvalidity, main, tuple(uids)) for number, uids in enumerate(shares)]

    def take_share(self) -> Lease | None:
        if not self.left:
            return None
        self.held.append(self.left.pop(0))
        return self.held[-1]

    def renew_share(self, held: Lease) -> bool:
        return held in self.held

    def finish_share(self, held: Lease) -> None:
        self.held.remove(held)

    def give_share_back(self, held: Lease) -> None:
        self.held.remove(held)
        self.left.append(held)

    def offered(self) -> int:
        return len(self.left) + len(self.held)

    def forget_shares(self, but: object) -> None:
        self.forgotten.append(but)

    def handled(self, _folder: str, _uidvalidity: int, uids: Sequence[int]) -> set[int]:
        return self.known & set(uids)


@dataclass
class Box:
    outage: bool = False
    looked: int = 0

    def look_again(self, _place: Place) -> None:
        self.looked += 1

    def heads(self, _place: Place, uids: Sequence[int]) -> Mapping[int, bytes]:
        return {uid: head(f"p{uid % 50}") for uid in uids}

    def these(self, _place: Place, uids: Sequence[int]) -> Iterator[list[Arrived]]:
        if self.outage:
            raise Outage("mailbox", "gone")
        for start in range(0, len(uids), 10):
            yield [arrival(b"", uid) for uid in uids[start : start + 10]]


def handles(seen: list[int]) -> share.Handle:
    def handle(batch: list[Arrived], _place: Place) -> int:
        seen.extend(one.uid for one in batch)
        return len(batch)

    return handle


def test_many_mails_are_offered_and_all_are_handled_once() -> None:
    store, seen = Store(), list[int]()
    uids = list(range(1, 301))
    assert handle_together(INBOX, uids, Box(), store, handles(seen)) == 300
    assert sorted(seen) == uids
    assert store.offered() == 0


def test_few_mails_are_not_worth_sharing() -> None:
    store, seen = Store(), list[int]()
    assert handle_together(INBOX, [1, 2], Box(), store, handles(seen)) == 2
    assert (seen, store.left) == ([1, 2], [])


def test_what_was_handled_already_is_not_handled_again() -> None:
    store, seen = Store(known={1, 2}), list[int]()
    store.offer_shares("INBOX", 1, True, [[1, 2, 3]])
    assert left_over([INBOX], Box(), store, handles(seen)) == 1
    assert (seen, store.forgotten) == ([3], [[("INBOX", 1)]])


def test_whoever_has_lost_a_share_stops() -> None:
    store, seen = Store(), list[int]()
    store.offer_shares("INBOX", 1, True, [list(range(1, 31))])

    def handle(batch: list[Arrived], place: Place) -> int:
        store.held.clear()
        return handles(seen)(batch, place)

    assert help_out(Box(), store, handle) == 10
    assert seen == list(range(1, 11))


def test_a_share_goes_back_when_the_mailbox_is_unavailable() -> None:
    store = Store()
    store.offer_shares("INBOX", 1, True, [[1]])
    with pytest.raises(Outage):
        help_out(Box(outage=True), store, handles([]))
    assert (len(store.left), store.held) == (1, [])


def test_what_others_hold_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    store, waited = Store(), list[float]()
    store.held = [Lease(1, "INBOX", 1, True, (1,))]

    def sleeps(seconds: float) -> None:
        waited.append(seconds)
        store.held.clear()

    monkeypatch.setattr(share.time, "sleep", sleeps)
    assert left_over([INBOX], Box(), store, handles([])) == 0
    assert waited == [share.LOOK_AGAIN]

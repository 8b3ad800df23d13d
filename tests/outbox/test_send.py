"""Each due delivery is claimed before its server can have it; what was not tried waits as before."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.campaign import Channel
from signbot.core.delivery import Bound, Claim, CopyTo, DeliveryState, Fate, Kind, Next, Outage, Parcel, Tried, bounds
from signbot.core.hours import Hours
from signbot.outbox.send import CLAIMED, Post, Sent, Wanted, send

NOW = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)
POST = Post("sign@rrn.example", timedelta(minutes=5), (), lambda: 0.0)


def parcel(number: int, kind: Kind = Kind.ANSWER, hours: str = "") -> Parcel:
    return Parcel(
        id=number,
        kind=kind,
        channel=Channel.EMAIL,
        address=f"{number}@home.example",
        message_id=f"<{number}@rrn.example>",
        payload=b"",
        tries=0,
        first_queued=NOW,
        hours=Hours.of(hours),
    )


@dataclass
class Shelf:
    """The outbox, and in which order it was asked."""

    parcels: list[Parcel]
    went: int = 0
    others: set[int] = field(default_factory=set)  # claimed by another process
    log: list[tuple[str, list[int]]] = field(default_factory=list)
    fates: dict[int, DeliveryState] = field(default_factory=dict)
    later: dict[int, datetime] = field(default_factory=dict)
    fetches: int = 0
    counted: list[bool] = field(default_factory=list)  # of each claim, whether it had to keep bounds
    breaks_at: int = 0  # claiming this one fails

    def due(
        self, now: datetime, limit: int, after: Parcel | None, without: Collection[Kind], once: str
    ) -> list[Parcel]:
        self.fetches += 1
        behind = self.parcels.index(after) + 1 if after else 0
        left = [one for one in self.parcels[behind:] if self.later.get(one.id, now) <= now]
        return [one for one in left if one.kind not in without][:limit]

    def postpone(self, due: Mapping[int, datetime]) -> None:
        self.later |= due

    def room(self, bounds: Sequence[Bound], _now: datetime) -> list[int]:
        return [bound.most - self.went for bound in bounds]

    def claim(
        self,
        ids: Iterable[int],
        now: datetime,
        bounds: Sequence[Bound] = (),
        results: Sequence[tuple[Tried, Next]] = (),
    ) -> set[int]:
        self.counted.append(bool(bounds))
        if self.breaks_at in ids:
            raise OSError("database gone")
        if results:
            self.tried(results, now)
        won = set(ids) - self.others
        self.log.append(("claim", sorted(won)))
        return won

    def tried(self, results: Sequence[tuple[Tried, Next]], _now: datetime) -> None:
        if results:
            self.log.append(("tried", [one.id for one, _ in results]))
        self.fates |= {one.id: then.state for one, then in results}

    def unclaim(self, ids: Collection[int]) -> None:
        if ids:
            self.log.append(("unclaim", sorted(ids)))


@dataclass
class Carrier:
    fates: dict[int, Fate] = field(default_factory=dict)
    gone_at: int = 0  # the server is gone when it comes to this one
    copies: dict[int, str] = field(default_factory=dict)

    def deliver(self, parcels: Iterable[Parcel], _sender: str, claim: Claim, copy_to: CopyTo) -> Iterator[Tried]:
        for one in parcels:
            if one.id == self.gone_at:
                raise Outage("the SMTP server", "refused")
            if claim(one):
                self.copies[one.id] = copy_to(one)
                yield Tried(one.id, self.fates.get(one.id, Fate.SENT), "250 2.0.0 ok")


def sent(shelf: Shelf, carrier: Carrier, post: Post = POST, wanted: Wanted | None = None) -> Sent:
    total = Sent()
    send(shelf, carrier, post, lambda: NOW, set(), total, wanted or Wanted())
    return total


def test_answers_are_claimed_and_recorded_together_and_each_letter_alone() -> None:
    shelf = Shelf([parcel(1), parcel(2), parcel(3, Kind.LETTER), parcel(4, Kind.LETTER)])
    total = sent(shelf, Carrier())
    claims = [ids for what, ids in shelf.log if what == "claim"]
    assert claims == [[1, 2], [3], [4]]
    assert [ids for what, ids in shelf.log if what == "tried"] == [[3], [4], [1, 2]]
    assert (total.tried, total.sent) == (4, 4)


def test_only_a_letter_has_a_copy_sent_to_ourselves() -> None:
    carrier = Carrier()
    sent(Shelf([parcel(1), parcel(2, Kind.LETTER)]), carrier)
    assert carrier.copies == {1: "", 2: "sign@rrn.example"}


def test_where_the_server_goes_what_was_tried_is_recorded_and_the_rest_is_queued_as_before() -> None:
    shelf = Shelf([parcel(1), parcel(2), parcel(3)])
    with pytest.raises(Outage):
        sent(shelf, Carrier(gone_at=2))
    assert shelf.log == [("claim", [1, 2, 3]), ("tried", [1]), ("unclaim", [2, 3])]


def test_what_another_process_has_claimed_is_left_to_it() -> None:
    shelf, carrier = Shelf([parcel(1), parcel(2), parcel(3, Kind.LETTER)], others={2, 3}), Carrier()
    sent(shelf, carrier)
    assert set(carrier.copies) == {1}


def test_a_fax_whose_recipient_sleeps_waits_for_the_morning_and_counts_no_try() -> None:
    shelf = Shelf([parcel(1, Kind.LETTER, "08:00-20:00 America/Mexico_City"), parcel(2)])
    total = sent(shelf, Carrier())
    assert set(shelf.fates) == {2}
    assert shelf.later[1] > NOW
    assert total.tried == 1


def test_of_many_those_before_are_recorded_with_the_next_claim() -> None:
    shelf = Shelf([parcel(number) for number in range(1, 2 * CLAIMED + 2)])
    sent(shelf, Carrier())
    first, second = list(range(1, CLAIMED + 1)), list(range(CLAIMED + 1, 2 * CLAIMED + 1))
    last = [2 * CLAIMED + 1]
    rounds = [
        ("claim", first),
        ("tried", first),
        ("claim", second),
        ("tried", second),
        ("claim", last),
        ("tried", last),
    ]
    assert shelf.log == rounds


def test_what_was_sent_is_recorded_though_the_next_claim_fails() -> None:
    shelf = Shelf([parcel(number) for number in range(1, CLAIMED + 2)], breaks_at=CLAIMED + 1)
    with pytest.raises(OSError, match="database"):
        sent(shelf, Carrier())
    assert shelf.log[-1] == ("tried", list(range(1, CLAIMED + 1)))


def test_a_backlog_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signbot.outbox.send.FETCHED", 10)
    shelf = Shelf([parcel(number) for number in range(1, 36)])
    assert sent(shelf, Carrier()).sent == 35
    assert shelf.fetches == 5


def test_what_goes_to_many_goes_slice_by_slice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signbot.outbox.send.FETCHED", 5)
    monkeypatch.setattr("signbot.outbox.send.SLICE", 2)
    shelf, seen, counts = Shelf([parcel(number, Kind.NOTE) for number in range(1, 26)]), set[int](), list[int]()
    total = Sent(more=True)
    while total.more:
        total = Sent()
        send(shelf, Carrier(), POST, lambda: NOW, seen, total, Wanted())
        shelf.parcels = [one for one in shelf.parcels if one.id not in shelf.fates]
        counts.append(total.sent)
    assert counts == [10, 10, 5]


def test_what_this_pass_has_tried_is_not_tried_again() -> None:
    shelf, seen = Shelf([parcel(1), parcel(2)]), {1}
    send(shelf, carrier := Carrier(), POST, lambda: NOW, seen, Sent(), Wanted())
    assert (set(carrier.copies), seen) == ({2}, {1, 2})


@pytest.mark.parametrize("bound", [{"answers_per_hour": 100}, {"per_minute": 100}, {"per_day": 100}])
def test_where_a_bound_is_reached_letters_and_notices_still_go(bound: dict[str, int]) -> None:
    shelf = Shelf([parcel(1), parcel(2, Kind.NOTICE), parcel(3, Kind.LETTER), parcel(4, Kind.NOTE)], went=100)
    sent(shelf, Carrier(), Post("sign@rrn.example", timedelta(minutes=5), bounds(**bound), lambda: 0.0))
    assert set(shelf.fates) == {2, 3}


@pytest.mark.parametrize(("went", "counts"), [(0, False), (9_000, True)])
def test_each_claim_counts_only_where_a_bound_is_near(went: int, counts: bool) -> None:
    shelf = Shelf([parcel(1)], went=went)
    sent(shelf, Carrier(), Post("sign@rrn.example", timedelta(minutes=5), bounds(10_000), lambda: 0.0))
    assert shelf.counted == [counts]


def test_what_is_refused_for_good_is_tried_once() -> None:
    shelf = Shelf([parcel(1)])
    total = sent(shelf, Carrier({1: Fate.REFUSED}))
    assert (shelf.fates, total.tried, total.sent) == ({1: DeliveryState.FAILED}, 1, 0)

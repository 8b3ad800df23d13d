"""One pass under the lock: an outage costs its own part, a defect stops no other step, and nothing closes unread."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from signbot import passes
from signbot.closing.press import Closing
from signbot.core.campaign import CampaignState
from signbot.core.delivery import Claim, CopyTo, Fate, Kind, Outage, Parcel, Tried, bounds
from signbot.core.mail.mail import Arrived, Place
from signbot.outbox.defects import Net
from signbot.outbox.send import Post
from signbot.passes import Pass, Steady, Works, light_pass, one_pass, send_now
from signbot.store import Busy, Finished, Restored, Retention
from tests.incoming.bot import Bot, Box, arrival
from tests.offices import Press, dial
from tests.scenarios.stage import mail
from tests.store.make import a_letter, outgoing

MAILBOX_GONE, SMTP_GONE = Outage("the mailbox", "refused"), Outage("the SMTP server", "refused")
STATEMENTS, COMMITS = 33, 4  # of one mail by a light pass
SIGN = mail("Amina Diallo <amina@home.example>", "SIGN UA 329/11")


@dataclass
class Mailbox(Box):
    outage: Outage | None = None

    def unhandled(
        self, place: Place, above: int, handled: Callable[[Sequence[int]], set[int]]
    ) -> Iterator[list[Arrived]]:
        if self.outage:
            raise self.outage
        return super().unhandled(place, above, handled)

    def shelf(self) -> Place | None:
        return None

    def marked(self, _place: Place, _above: int) -> list[int]:
        return []

    def clock(self) -> datetime | None:
        return None

    def interrupt(self) -> None: ...
    def resume(self) -> None: ...


@dataclass
class Carrier:
    outage: Outage | None = None
    carried: list[str] = field(default_factory=list)

    def deliver(self, parcels: Iterable[Parcel], _sender: str, claim: Claim, _copy_to: CopyTo) -> Iterator[Tried]:
        for parcel in parcels:
            if self.outage:
                raise self.outage
            if claim(parcel):
                self.carried.append(parcel.address)
                yield Tried(parcel.id, Fate.SENT, "250 2.0.0 ok")

    def interrupt(self) -> None: ...
    def resume(self) -> None: ...


@dataclass
class World:
    works: Works
    mailbox: Mailbox
    carrier: Carrier


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    bot = Bot(tmp_path)
    mailbox, carrier = Mailbox({"INBOX": [arrival(SIGN)]}), Carrier()
    works = Works(
        region="US",
        store=bot.store,
        mailbox=mailbox,
        carrier=carrier,
        reception=bot.reception,
        closing=Closing(bot.reception.campaigns, bot.reception.office, Press(), dial),
        post=Post("sign@rrn.example", timedelta(minutes=5), (), lambda: 0.0),
        zone=ZoneInfo("UTC"),
        keep=Retention(timedelta(days=90), timedelta(days=365)),
        now=lambda: datetime.now(UTC),
        steady=lambda: Steady(0.0, "boot"),
        limit=timedelta(minutes=5),
    )
    yield World(works, mailbox, carrier)
    bot.shell.close()


def test_what_comes_is_answered_in_the_same_pass(world: World) -> None:
    done = one_pass(world.works)
    assert (done.received, done.sent, done.troubles) == (1, 1, [])
    assert world.carrier.carried == ["amina@home.example"]


def test_a_mailbox_that_is_gone_lets_waiting_answers_go(world: World) -> None:
    world.mailbox.outage = MAILBOX_GONE
    world.works.store.queue([outgoing(address="boris@post.example")], datetime.now(UTC))
    done = one_pass(world.works)
    assert (done.received, done.closed, done.troubles) == (0, [], [str(MAILBOX_GONE)])
    assert world.carrier.carried == ["boris@post.example"]
    assert "close" not in done.ran  # it had no chance: nothing closes after an incomplete poll


def test_an_smtp_server_that_is_gone_is_tried_once_in_a_pass_and_mails_are_recorded(world: World) -> None:
    world.carrier.outage = SMTP_GONE
    done = one_pass(world.works)
    assert (done.received, done.sent, done.mute, done.troubles) == (1, 0, True, [str(SMTP_GONE)])
    assert world.works.store.balance()["signed"] == 1


def test_a_defect_in_one_step_stops_no_other_and_coordinators_are_told(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_all: object) -> None:
        raise IndexError

    monkeypatch.setattr(passes, "conclude", breaks)
    done = one_pass(world.works)
    assert [defect.step for defect in done.net.defects] == ["conclude"]
    assert {"remind", "brief", "purge", "tell", "ring"} <= done.ran
    assert "coordinator@rrn.example" in world.carrier.carried


def test_who_is_told_to_stop_finishes_the_step_in_hand_and_goes(world: World) -> None:
    stop = threading.Event()
    stop.set()
    done = one_pass(world.works, stop)
    assert (done.received, done.ran) == (1, {passes.PASS, "receive"})


def test_no_letter_goes_before_the_mailbox_was_read(world: World) -> None:
    store, now = world.works.store, datetime.now(UTC)
    store.freeze("ua329/11", now)
    store.dispatch("ua329/11", Finished(letters=[a_letter()], state=CampaignState.DELIVERING), now)
    world.mailbox.outage = MAILBOX_GONE
    one_pass(world.works)
    assert "minister@gov.example" not in world.carrier.carried


def test_who_writes_while_many_are_told_is_answered_between_two_slices(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signbot.outbox.send.FETCHED", 2)
    monkeypatch.setattr("signbot.outbox.send.SLICE", 1)
    store, now = world.works.store, datetime.now(UTC)
    store.queue([outgoing(Kind.ALERT, address=f"p{number}@home.example") for number in range(7)], now)
    late = arrival(mail("Boris Keller <boris@post.example>", "SIGN UA 329/11"), uid=2)
    bring = world.carrier.deliver

    def deliver(*given: Any) -> Iterator[Tried]:
        for tried in bring(*given):
            if world.carrier.carried[-1] == "p2@home.example":
                world.mailbox.folders["INBOX"].append(late)
            yield tried

    monkeypatch.setattr(world.carrier, "deliver", deliver)
    done = one_pass(world.works)
    carried = world.carrier.carried
    assert (done.received, done.sent, done.troubles) == (2, 9, [])
    assert carried.index("p3@home.example") < carried.index("boris@post.example") < carried.index("p5@home.example")


def test_many_that_a_bound_holds_back_are_left_to_the_next_pass(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signbot.outbox.send.FETCHED", 2)
    world.works.store.queue([outgoing(Kind.ALERT) for _ in range(7)], datetime.now(UTC))
    works = replace(world.works, post=Post("sign@rrn.example", timedelta(minutes=5), bounds(per_day=4), lambda: 0.0))
    assert one_pass(works).sent == 4


def test_everything_goes_where_nothing_else_is_to_be_done(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signbot.outbox.send.FETCHED", 2)
    world.works.store.queue([outgoing(Kind.ALERT) for _ in range(7)], datetime.now(UTC))
    assert send_now(world.works).sent == 7


def test_a_restored_database_sends_and_receives_nothing(world: World) -> None:
    world.works.store.found_behind(datetime.now(UTC))
    with pytest.raises(Restored):
        one_pass(world.works)
    with pytest.raises(Restored):
        send_now(world.works)
    assert world.carrier.carried == []


def test_one_pass_at_a_time(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passes, "LOCK_WAIT", timedelta(0))
    with world.works.store.lock(), pytest.raises(Busy):
        one_pass(world.works)


# Light passes -------------------------------------------------------------------------------------


def light(world: World) -> Pass:
    return light_pass(world.works, threading.Event(), Net())


def test_a_mail_that_wakes_us_is_answered_by_a_light_pass(world: World) -> None:
    one_pass(world.works)
    world.mailbox.folders["INBOX"].append(replace(arrival(mail("Boris <boris@home.example>", "SIGN UA 329/11")), uid=2))
    done = light(world)
    assert (done.received, done.sent, done.more, done.troubles) == (1, 1, False, [])
    assert done.ran == {passes.PASS, "receive"}, "nothing else had its turn"


def test_before_the_first_whole_pass_there_is_no_light_one(world: World) -> None:
    done = light(world)
    assert (done.received, done.more) == (0, True)


def test_what_a_light_pass_must_not_decide_is_left_to_a_whole_one(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here a copy of our own letter: whether it has gone is for the steps behind."""
    one_pass(world.works)
    monkeypatch.setattr(passes, "EVERYDAY", ())
    world.mailbox.folders["INBOX"].append(replace(arrival(mail("Boris <boris@home.example>", "SIGN UA 329/11")), uid=2))
    assert light(world).more


def test_a_defect_in_a_light_pass_is_told_by_the_whole_one_behind_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_all: object) -> None:
        raise IndexError

    one_pass(world.works)
    net = Net()
    with monkeypatch.context() as broken:
        broken.setattr(passes, "receive_new", breaks)
        assert light_pass(world.works, threading.Event(), net).more
    one_pass(world.works, None, net)
    assert "coordinator@rrn.example" in world.carrier.carried


def test_in_an_outage_a_light_pass_leaves_the_mailbox_to_the_whole_ones(world: World) -> None:
    one_pass(world.works)
    world.mailbox.outage = MAILBOX_GONE
    done = light(world)
    assert (done.received, done.more, done.troubles) == (0, False, [str(MAILBOX_GONE)])


def test_one_mail_by_a_light_pass_costs_few_statements_and_commits(world: World) -> None:
    """Counted, not timed: a row before it is understood, everything that it comes to, and that its answer went."""
    engine = world.works.store.engine  # type: ignore[attr-defined]
    one_pass(world.works)
    asked: list[str] = []
    commits: list[object] = []
    for number, name in enumerate(("Boris", "Chloe", "Dmitri"), 2):
        asked.clear()
        commits.clear()
        if number == 2:
            event.listen(engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
            event.listen(engine, "commit", commits.append)
        raw = mail(f"{name} <{name.lower()}@home.example>", "SIGN UA 329/11")
        world.mailbox.folders["INBOX"].append(replace(arrival(raw), uid=number))
        light(world)
    assert len(commits) <= COMMITS
    assert len([one for one in asked if not one.startswith("BEGIN")]) <= STATEMENTS

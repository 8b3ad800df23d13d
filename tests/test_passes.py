"""One pass under the lock: an outage costs its own part, a defect stops no other step, and nothing closes unread."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from signbot import passes
from signbot.closing.press import Closing
from signbot.core.campaign import CampaignState
from signbot.core.delivery import Claim, CopyTo, Fate, Outage, Parcel, Tried
from signbot.core.mail.mail import Arrived, Place
from signbot.outbox.send import Post
from signbot.passes import Steady, Works, one_pass, send_now
from signbot.store import Busy, Finished, Restored, Retention
from tests.incoming.bot import Bot, Box, arrival
from tests.offices import Press, dial
from tests.scenarios.stage import mail
from tests.store.make import a_letter, outgoing

MAILBOX_GONE, SMTP_GONE = Outage("the mailbox", "refused"), Outage("the SMTP server", "refused")
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
        store=bot.store,
        mailbox=mailbox,
        carrier=carrier,
        desk=bot.desk,
        closing=Closing(bot.desk.campaigns, bot.desk.office, Press(), dial),
        post=Post("sign@rrn.example", timedelta(minutes=5), 0, lambda: 0.0),
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

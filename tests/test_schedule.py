"""When the daemon wakes: at each moment of the agenda, when mail comes, and never for a sick server."""

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from signbot import schedule
from signbot.core.delivery import Outage
from signbot.outbox.agenda import Job, What
from signbot.outbox.outages import Edge
from signbot.passes import Pass, Works
from signbot.schedule import Listener
from signbot.store import Unavailable

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
WORKS = cast(Works, None)


@dataclass
class Timers:
    """A scheduler's jobs, by name."""

    jobs: dict[str, datetime] = field(default_factory=dict)

    def add_job(self, _work: object, trigger: str, **job: Any) -> None:
        assert (trigger, job["replace_existing"]) == ("date", True)
        self.jobs[job["id"]] = job["run_date"]


def proposed(timers: Timers) -> dict[str, datetime]:
    schedule._propose(WORKS, cast(Any, timers), lambda: None)
    return timers.jobs


def test_there_is_a_tick_at_each_moment_of_the_agenda_and_proposing_again_adds_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    jobs = [Job(What.DEADLINE, NOW, "UA 1/26"), Job(What.LETTER, NOW + timedelta(hours=1), "UA 1/26")]
    monkeypatch.setattr(schedule, "coming", lambda _works: jobs)
    timers = Timers()
    assert sorted(proposed(timers).values()) == [NOW, NOW + timedelta(hours=1)]
    assert len(proposed(timers)) == 2


def test_a_database_that_is_gone_leaves_the_timers_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    def coming(_works: Works) -> list[Job]:
        raise Unavailable("gone")

    monkeypatch.setattr(schedule, "coming", coming)
    assert proposed(Timers({"poll": NOW})) == {"poll": NOW}


@dataclass
class Ears:
    """What each wait comes to; the last one ends the listening."""

    stop: threading.Event
    comes: list[bool | Outage]
    waited: int = 0

    def wait(self, _timeout: float, _stop: threading.Event) -> bool:
        self.waited += 1
        found = self.comes.pop(0)
        if not self.comes:
            self.stop.set()
        if isinstance(found, Outage):
            raise found
        return found

    def interrupt(self) -> None: ...
    def resume(self) -> None: ...


def heard(*comes: bool | Outage) -> bool:
    """Whether the loop was woken."""
    stop, wake, inbound = threading.Event(), threading.Event(), Edge("mailbox", well=True)
    ears: Listener = Ears(stop, list(comes))
    schedule._listen(ears, inbound, stop, wake)
    return wake.is_set()


def test_mail_that_comes_wakes_the_loop_and_silence_does_not() -> None:
    assert heard(False, True)
    assert not heard(False, False)


def test_an_outage_of_the_ear_wakes_nobody_and_ends_nothing() -> None:
    assert not heard(Outage("the mailbox", "refused"))


def test_a_sick_mailbox_is_left_to_the_passes() -> None:
    stop, inbound = threading.Event(), Edge("mailbox")
    ears = Ears(stop, [True])
    timer = threading.Timer(0.1, stop.set)
    timer.start()
    schedule._listen(ears, inbound, stop, threading.Event())
    timer.join()
    assert ears.waited == 0


# Whole passes, and light ones -----------------------------------------------------------------------


@dataclass
class Told:
    """Which passes a daemon made."""

    made: list[str] = field(default_factory=list)
    more: bool = False

    def light(self, *_all: object) -> Pass:
        self.made.append("light")
        return Pass(more=self.more)

    def whole(self, *_all: object) -> Pass:
        self.made.append("whole")
        return Pass()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    told = Told()
    monkeypatch.setattr(schedule, "light_pass", told.light)
    monkeypatch.setattr(schedule, "one_pass", told.whole)
    monkeypatch.setattr(schedule, "_propose", lambda *_all: None)
    return told


def daemon(renew: Any = lambda asked, glance: None) -> Any:
    return schedule._Daemon(schedule.Watch(WORKS, None, timedelta(seconds=60), lambda: None), renew)


def test_the_first_pass_is_whole_and_mail_alone_wakes_a_light_one(told: Told) -> None:
    running = daemon()
    running.one()
    running.one()
    running.tick()
    running.one()
    running.one()
    assert told.made == ["whole", "light", "whole", "light"]


def test_what_a_light_pass_brought_is_looked_at_by_a_whole_one_at_once(told: Told) -> None:
    running = daemon()
    running.one()
    told.more = True
    running.one()
    assert told.made == ["whole", "light", "whole"]


def test_after_a_pass_that_broke_off_comes_a_whole_one(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    running = daemon()
    running.one()
    with monkeypatch.context() as broken:
        broken.setattr(schedule, "light_pass", lambda *_all: told.nothing)  # type: ignore[attr-defined]
        with pytest.raises(AttributeError):
            running.one()
    running.one()
    assert told.made == ["whole", "whole"]


def test_under_another_configuration_the_first_pass_is_whole(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    heirs: list[Any] = [None, None, schedule.Watch(cast(Works, object()), None, timedelta(seconds=60), lambda: None)]
    glances: list[bool] = []

    def renew(_asked: bool, glance: bool) -> Any:
        glances.append(glance)
        return heirs.pop(0)

    running = daemon(renew)
    monkeypatch.setattr(running, "_attend", lambda: None)
    for _ in range(3):
        running.one()
    assert told.made == ["whole", "light", "whole"]
    assert glances == [False, True, True]

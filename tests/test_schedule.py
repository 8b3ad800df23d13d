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
from signbot.passes import Works
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
    schedule._propose(WORKS, cast(Any, timers), threading.Event())
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

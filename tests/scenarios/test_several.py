"""Several processes on one PostgreSQL, one on SQLite: each signature, each letter and each answer once."""

import fcntl
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from signbot.store import Store, Unavailable
from tests.patience import PATIENCE
from tests.postgres import Postgres, postgres
from tests.scenarios.stage import CODE, Stage, soon
from tests.servers.smtpd import DROP, At, Fault, wait_for
from tests.store.make import sight

__all__ = ["postgres"]  # a fixture of ours, too


@pytest.fixture
def served(stage: Stage, postgres: Postgres) -> Iterator[Stage]:
    url = postgres.database()
    postgres.lasting(url)
    stage.bot = f'database = "{url}"'
    stage.imap = "poll_seconds = 1"
    stage.write()
    stage.run("db", "upgrade")
    yield stage
    stage.adds_up()
    postgres.drop(url)


@contextmanager
def at_work(stage: Stage, number: int, *ends: int) -> Iterator[list["subprocess.Popen[str]"]]:
    """So many `signbot run`; whoever is left ends at SIGTERM, and well, or with one of `ends`."""
    workers = [stage.start("run") for _ in range(number)]
    try:
        yield workers
    finally:
        for worker in workers:
            worker.send_signal(signal.SIGTERM)
        outputs = {worker.pid: worker.communicate(timeout=PATIENCE)[0] for worker in workers}
    for worker in workers:
        assert worker.returncode in (0, -signal.SIGKILL, *ends), outputs[worker.pid]


def arrive(stage: Stage, numbers: range) -> None:
    for number in numbers:
        stage.deliver(f"Amina {_word(number)} <amina{number}@home.example>", "SIGN UA 329/11")


def _word(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number)).title()


def all_answered(stage: Stage, count: int) -> Callable[[], bool]:
    """So many different mails have gone to supporters."""
    return lambda: sum(len(set(ids)) for to, ids in by_receiver(stage).items() if "@home.example" in to) >= count


def by_receiver(stage: Stage) -> dict[str, list[str]]:
    """The Message-IDs that have come to each address."""
    found: dict[str, list[str]] = {}
    for one in list(stage.mailserver.accepted):
        (line,) = [line for line in one.raw.split(b"\r\n") if line.lower().startswith(b"message-id:")]
        found.setdefault(one.recipients[0], []).append(line.decode())
    return found


def test_three_workers_one_killed_every_signature_answer_and_letter_once(served: Stage) -> None:
    served.campaign(deadline=soon())
    with at_work(served, 3) as workers:
        arrive(served, range(30))
        wait_for(all_answered(served, 5), PATIENCE)
        workers[0].kill()
        arrive(served, range(30, 60))
        wait_for(all_answered(served, 60), PATIENCE)
        served.run("close", CODE)
        wait_for(all_answered(served, 120), PATIENCE)  # with the word after the delivery
    assert len(served.names()) == 60
    assert served.status()["balance"]["signed"] == 60
    supporters = {to: ids for to, ids in by_receiver(served).items() if "home" in to}
    assert all(len(set(ids)) == 2 for ids in supporters.values())
    assert sum(len(ids) - len(set(ids)) for ids in supporters.values()) <= 25, "more than one worker had in hand"
    assert [len(served.answers(to)) for to in ("sprow@state.example", "525550933414@fax.example")] == [1, 1]


def test_two_workers_that_nobody_kills_send_nothing_twice(served: Stage) -> None:
    served.campaign()
    with at_work(served, 2):
        arrive(served, range(40))
        wait_for(all_answered(served, 40), PATIENCE)
    assert {to: len(ids) for to, ids in by_receiver(served).items()} == {
        f"amina{number}@home.example": 1 for number in range(40)
    }
    assert len(served.names()) == 40


def test_a_backlog_is_shared_and_a_worker_that_is_killed_loses_and_doubles_nothing(
    served: Stage,
) -> None:
    """Each supporter's SIGN and WITHDRAW are handled in their order, by whichever worker; -9 strikes in the middle."""
    served.campaign()
    for number in range(0, 120, 2):
        arrive(served, range(number, number + 1))
        served.deliver(f"Boris {_word(number)} <boris{number}@home.example>", "SIGN UA 329/11")
        served.deliver(f"Boris {_word(number)} <boris{number}@home.example>", "WITHDRAW UA 329/11")
    with at_work(served, 2) as workers:
        wait_for(lambda: handled_by(served) >= 40, PATIENCE)
        workers[0].kill()
        workers.append(served.start("run"))
        wait_for(all_answered(served, 180), PATIENCE)
    amina, boris = (sorted(one for one in served.names(state)) for state in ("counted", "withdrawn"))
    assert (len(amina), len(boris)) == (60, 60)
    assert all(name.startswith("Amina") for name in amina)
    balance = served.status()["balance"]
    assert (balance["received"], balance["signed"], balance["withdrawn"]) == (180, 120, 60)
    supporters = {to: ids for to, ids in by_receiver(served).items() if "home" in to}
    assert {to: len(set(ids)) for to, ids in supporters.items()} == {to: 2 if "boris" in to else 1 for to in supporters}
    assert sum(len(ids) - len(set(ids)) for ids in supporters.values()) <= 25, "more than one worker had in hand"


def test_workers_that_listen_share_what_comes_at_once(served: Stage) -> None:
    """Each has the folder open since before the mails came."""
    served.campaign()
    with at_work(served, 2):
        arrive(served, range(1))
        wait_for(all_answered(served, 1), PATIENCE)
        arrive(served, range(1, 120))
        wait_for(all_answered(served, 120), PATIENCE)
    assert len(served.names()) == 120
    assert served.status()["balance"]["held"] == 0
    assert {len(ids) for to, ids in by_receiver(served).items() if "home" in to} == {1}


def handled_by(stage: Stage) -> int:
    """Mails that have a verdict by now."""
    store = Store(stage.database)
    try:
        return store.balance()["received"] - store.balance()["waiting"]
    finally:
        store.close()


def test_postgresql_restarted_under_load_costs_waiting_time_only(served: Stage, postgres: Postgres) -> None:
    served.campaign()
    with at_work(served, 2, 75):  # the second may still be starting, and whoever starts without a database gives up
        arrive(served, range(15))
        wait_for(all_answered(served, 1), PATIENCE)
        postgres.halt()
        arrive(served, range(15, 30))
        time.sleep(1)
        postgres.start()
        wait_for(all_answered(served, 30), PATIENCE)
    assert len(served.names()) == 30
    assert all(len(set(ids)) == 1 for ids in by_receiver(served).values())


def test_while_one_holds_the_mailbox_another_sends(served: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pass that hangs in the mail server's silence keeps no answer back."""
    served.campaign()
    served.once()
    served.mailserver.plan(Fault(At.CONNECT, DROP))
    arrive(served, range(3))
    served.once(code=75)
    served.mailserver.heal()
    holder = Store(served.bot.partition('"')[2].rstrip('"'))
    monkeypatch.setattr("signbot.passes.LOCK_WAIT", timedelta(seconds=2))
    with holder.lock(timedelta(0)):
        served.once(code=75)
    holder.close()
    assert len(by_receiver(served)) == 3


def test_a_lease_that_was_lost_is_noticed_before_anything_is_recorded(served: Stage, postgres: Postgres) -> None:
    holder = Store(served.bot.partition('"')[2].rstrip('"'))
    with holder.lock(timedelta(0)):
        postgres.halt()
        postgres.start()
        assert holder.balance()["received"] == 0  # other connections are made anew
        for _ in range(2):
            with pytest.raises(Unavailable, match="lease"):
                holder.sight([sight(1)])
    assert holder.balance()["received"] == 0
    holder.close()


def test_on_sqlite_a_second_process_waits_and_then_says_who_is_at_work(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.campaign()
    stage.once()
    monkeypatch.setattr("signbot.passes.LOCK_WAIT", timedelta(seconds=1))
    with (stage.folder / "signbot.db.lock").open("r+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with monkeypatch.context() as shown:
            said: list[str] = []
            shown.setattr("signbot.cli._say", lambda text, code: said.append(text) or code)
            stage.once(code=75)
    assert f"another signbot (process {os.getpid()}) is at work on the database signbot.db" in said[0]
    stage.once()

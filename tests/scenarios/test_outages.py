"""Servers that are unavailable: the other work goes on, people hear of it once, and all is well by itself after."""

import contextlib
import signal
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from signbot.cli.shell import Shell
from signbot.passes import one_pass
from signbot.store import database
from tests.patience import PATIENCE, at_most, eventually
from tests.scenarios.stage import CODE, COORDINATOR, Read, Stage
from tests.servers.fakeimap import FakeImap
from tests.servers.smtpd import DROP, HANG, PASSWORD, USERNAME, At, Fault

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
HOME, SPROW, FAX = "amina@home.example", "sprow@state.example", "525550933414@fax.example"
VERBS = (At.CONNECT, At.RCPT, At.DATA, At.BODY, At.ACCEPT)  # tests/edges/test_smtp.py: every verb, for one mail


def told(stage: Stage, words: str) -> list[Read]:
    return [mail for mail in stage.answers(COORDINATOR) if words in mail.subject]


@pytest.fixture
def ready(stage: Stage) -> Stage:
    """One letter, one SIGN that is recorded, and its answer in the outbox."""
    stage.imap, stage.smtp = "timeout_seconds = 1", "timeout_seconds = 1"
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.write(smtp_port=9)
    stage.once(code=75)
    stage.write()
    return stage


def mailbox_refused(stage: Stage) -> None:
    stage.write(imap_port=9)


def wrong_mailbox_password(stage: Stage) -> None:
    stage.password = "wrong"
    stage.write()


@pytest.mark.parametrize("outage", [mailbox_refused, wrong_mailbox_password])
def test_without_the_mailbox_what_is_due_goes_out(ready: Stage, outage: Callable[[Stage], None]) -> None:
    outage(ready)
    ready.once(code=75)
    assert len(ready.answers(HOME)) == 1


def test_a_mailbox_that_hangs_stops_only_itself(ready: Stage) -> None:
    with ready.dovecot.frozen():
        ready.once(code=75)
    assert len(ready.answers(HOME)) == 1
    ready.deliver(BORIS, "SIGN UA 329/11")
    ready.once()
    assert ready.names() == ["Amina Diallo", "Boris Keller"]


def test_a_wrong_mailbox_password_is_told_once_and_so_is_its_end(ready: Stage) -> None:
    wrong_mailbox_password(ready)
    for _ in range(3):
        ready.once(code=75)
    (alarm,) = told(ready, "needs you")
    assert "mailbox" in alarm.subject
    assert "AUTHENTICATIONFAILED" in alarm.text
    assert ready.user.password not in alarm.text
    ready.password = ""
    ready.write()
    for _ in range(3):
        ready.once()
    assert len(told(ready, "needs you")) == 1
    assert len(told(ready, "mailbox works again")) == 1


def test_a_mailbox_that_is_away_for_minutes_wakes_nobody(ready: Stage) -> None:
    mailbox_refused(ready)
    ready.once(code=75)
    ready.write()
    ready.once()
    assert ready.answers(COORDINATOR) == []


def test_a_mailbox_that_is_away_at_the_deadline_is_told_and_the_letter_waits(ready: Stage) -> None:
    ready.once()
    ready.run("close", CODE)
    mailbox_refused(ready)
    ready.once(code=75)
    ready.once(code=75)
    (alarm,) = told(ready, "needs you")
    assert CODE in alarm.text
    assert ready.answers(SPROW) == []
    ready.write()
    ready.once()
    assert len(ready.answers(SPROW)) == 1
    ready.once()
    assert len(told(ready, "works again")) == 1


def test_a_wrong_smtp_password_stops_all_sending_and_is_told_once(ready: Stage) -> None:
    ready.mailserver.look.auth = "PLAIN"
    ready.smtp += f'\nusername = "{USERNAME}"\npassword = "wrong"'
    ready.write()
    ready.deliver(BORIS, "SIGN UA 329/11")
    for _ in range(3):
        ready.once(code=75)
    assert ready.names() == ["Amina Diallo", "Boris Keller"]
    assert ready.mailserver.commands.count("AUTH …") == 3  # one a process, whatever is due
    assert not [command for command in ready.mailserver.commands if command.startswith("MAIL")]
    assert "outgoing mail server" in ready.run("health", code=1)
    ready.smtp = ready.smtp.replace("wrong", PASSWORD)
    ready.write()
    ready.once()
    ready.once()
    (alarm,) = told(ready, "needs you")
    assert "535" in alarm.text
    assert len(told(ready, "outgoing email server works again")) == 1
    assert len(ready.answers(HOME)) == 1


@pytest.mark.parametrize(
    ("at", "does"), [*((at, DROP) for at in VERBS), *((at, HANG) for at in (At.CONNECT, At.ACCEPT))]
)
def test_smtp_that_breaks_at_any_verb_costs_time_and_no_letter(ready: Stage, at: At, does: str) -> None:
    ready.deliver(BORIS, "SIGN UA 329/11")
    ready.run("close", CODE)
    ready.mailserver.plan(Fault(at, does, times=4, keeps=True))
    ready.once(code=(0, 75))
    assert ready.names() == ["Amina Diallo", "Boris Keller"]
    ready.mailserver.heal()
    ready.copies_arrive()
    ready.once()
    ready.once()
    went = [mail.to for mail in map(Read.of, ready.mailserver.accepted) if mail.to in (SPROW, FAX)]
    assert len(set(went)) == len(went)
    assert ready.status()["campaigns"][0]["deliveries"]["uncertain"] == 2 - len(went)
    assert len(went) == 2 or at is At.BODY  # nobody knows what a server does with a mail that it broke off in
    assert len({mail.message_id for mail in ready.answers(HOME) if "have signed" in mail.subject}) == 1


def test_a_pass_has_an_end_and_sending_gets_its_share(ready: Stage) -> None:
    """A mailbox that hangs, although each of its answers would be waited for much longer."""
    ready.imap = "timeout_seconds = 60"
    ready.write()
    shell = Shell(ready.config, {})
    try:
        works = replace(shell.works(), limit=timedelta(seconds=2))
        one_pass(works)
        ready.deliver(BORIS, "SIGN UA 329/11")
        with ready.dovecot.frozen():
            began = time.monotonic()
            done = one_pass(works)
            assert time.monotonic() - began < at_most(30)
    finally:
        shell.close()
    assert "too long" in done.troubles[0]
    ready.once()
    assert ready.names() == ["Amina Diallo", "Boris Keller"]


def test_run_stops_at_a_wrong_password_and_goes_on_when_its_file_is_corrected(ready: Stage) -> None:
    secret = ready.folder / "imap.secret"
    secret.write_text("wrong\n")
    ready.imap, ready.password = f'poll_seconds = 1\nidle = false\npassword_file = "{secret}"', "-"
    ready.write()
    ready.config.write_text(ready.config.read_text().replace('password = "-"\n', ""))
    daemon = ready.start("run")
    try:
        eventually(lambda: told(ready, "needs you"))
        time.sleep(2)
        secret.write_text(ready.user.password + "\n")
        eventually(lambda: told(ready, "works again"))
    finally:
        daemon.send_signal(signal.SIGTERM)
        said, _ = daemon.communicate(timeout=PATIENCE)
    assert daemon.returncode == 0, said
    assert len(told(ready, "needs you")) == 1
    assert ready.user.password not in said
    assert "wrong\n" not in said


def test_run_tries_a_refused_password_once(ready: Stage) -> None:
    ready.imap = "poll_seconds = 1"
    with FakeImap({"LOGIN": ["{tag} NO [AUTHENTICATIONFAILED] no"]}) as refusing:
        ready.write(imap_port=refusing.port)
        daemon = ready.start("run")
        try:
            eventually(lambda: told(ready, "needs you"))
            time.sleep(5)
        finally:
            daemon.send_signal(signal.SIGTERM)
            said, _ = daemon.communicate(timeout=PATIENCE)
        assert daemon.returncode == 0, said
        assert sum("LOGIN" in command for command in refusing.commands) == 1
    assert len(told(ready, "needs you")) == 1


def test_run_leaves_in_good_order_while_the_mailbox_hangs(ready: Stage) -> None:
    ready.imap = "poll_seconds = 3600\ntimeout_seconds = 3"
    ready.write()
    daemon = ready.start("run")
    try:
        eventually(lambda: ready.answers(HOME))
        time.sleep(1)  # it listens
        with ready.dovecot.frozen():
            daemon.send_signal(signal.SIGTERM)
            said, _ = daemon.communicate(timeout=PATIENCE)
    finally:
        daemon.kill()
    assert daemon.returncode == 0, said


def test_what_is_refused_for_days_is_given_up_and_told(ready: Stage) -> None:
    ready.once()
    ready.run("close", CODE)
    ready.deliver(BORIS, "SIGN UA 329/11")
    ready.mailserver.plan(Fault(At.RCPT, "450 4.2.0 come back", to="boris@post.example"))
    ready.mailserver.plan(Fault(At.RCPT, "450 4.2.0 come back", to=SPROW))
    ready.once()
    with contextlib.closing(sqlite3.connect(ready.folder / "signbot.db")) as outbox, outbox:
        outbox.execute("UPDATE outbox SET tries = 10, first_tried = first_tried - ?", (6 * 86_400 * 1_000_000,))
    ready.once()
    ready.once()
    assert ready.status()["campaigns"][0]["deliveries"]["failed"] == 1
    assert len(told(ready, "Some answers could not be delivered")) == 1
    (alarm,) = told(ready, "decision")
    assert "given up after 5 days: 450" in alarm.text


def test_a_database_that_is_locked_is_said_and_nothing_is_lost(ready: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT", 0.2)
    writer = sqlite3.connect(ready.folder / "signbot.db", isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    try:
        ready.once(code=75)
    finally:
        writer.close()
    ready.once()
    assert len(ready.answers(HOME)) == 1


def test_without_dns_nothing_is_lost(ready: Stage) -> None:
    ready.imap_host, ready.imap = "imap.nowhere.invalid", "insecure = true"
    ready.write()
    ready.once(code=75)
    assert len(ready.answers(HOME)) == 1


# A provider that lets us send no more ---------------------------------------------------------------

QUOTAS = [
    (At.ACCEPT, "550-5.4.5 Daily user sending limit exceeded. For more information\r\n550 5.4.5 see the help pages"),
    (At.ACCEPT, "554 5.7.0 The limit on the number of allowed outgoing messages was exceeded. Try again later."),
    (At.DATA, "550 5.7.1 <DATA>: Data command rejected: only 10 messages per day"),
    (At.RCPT, "550 5.7.1 You have exceeded your hourly sending quota"),
]


@pytest.mark.parametrize(("at", "answer"), QUOTAS)
def test_over_the_providers_quota_letter_answers_and_notices_wait_and_coordinators_hear_of_it(
    ready: Stage, at: At, answer: str
) -> None:
    ready.run("close", CODE)
    ready.mailserver.plan(Fault(at, answer))
    ready.once(code=75)
    ready.once(code=75)
    found = ready.status()
    assert found["outbox"]["failed"] == 0
    assert found["campaigns"][0]["state"] == "delivering"
    assert ready.mailserver.accepted == []
    ready.mailserver.heal()
    ready.once()
    assert ready.state() == "delivered"
    assert [len(ready.answers(to)) for to in (SPROW, FAX)] == [1, 1]
    assert len(ready.answers(HOME)) == 2  # the answer, and the note after the delivery
    (alarm,) = told(ready, "needs you")
    assert "more mail" in alarm.text
    assert "password" not in alarm.text
    assert len(told(ready, "works again")) == 1


def test_an_official_whose_mailbox_is_full_is_no_outage_of_ours(ready: Stage) -> None:
    ready.run("close", CODE)
    ready.mailserver.plan(Fault(At.RCPT, "552 5.2.2 over quota", to=SPROW))
    ready.once()
    assert [len(ready.answers(to)) for to in (HOME, FAX)] == [1, 1]
    assert told(ready, "needs you") == []

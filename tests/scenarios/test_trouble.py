"""Servers that fail, and deaths at the worst moments: nothing lost, nothing counted twice, no letter sent twice."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import timedelta

import pytest

from signbot import passes
from tests.patience import PATIENCE, eventually
from tests.scenarios.crash import POINTS
from tests.scenarios.stage import CODE, COORDINATOR, Stage
from tests.servers.smtpd import DROP, At, Fault

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
SPROW = "sprow@state.example"
FAX = "525550933414@fax.example"


def die(stage: Stage, point: str) -> None:
    """One pass that is killed at a named point."""
    command = [sys.executable, "-m", "tests.scenarios.crash", point, "--config", str(stage.config), "once"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False, env=dict(os.environ))
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.mark.parametrize("point", [point for point in POINTS if "d" in point])
def test_killed_anywhere_it_carries_on(stage: Stage, point: str) -> None:
    """After the death two quiet passes: each name once, each answer once or with the same Message-ID."""
    stage.campaign(more="minimum = 2")
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.deliver(BORIS, "SIGN UA 329/11")
    receiving = point not in ("between freeze and dispatch", "between delivered and told")
    if not receiving:
        stage.once()
        stage.run("close", CODE)
    die(stage, point)
    if receiving:
        stage.once()
        stage.run("close", CODE)
    stage.once()
    stage.once()
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    ids = {mail.message_id for mail in stage.answers("amina@home.example")}
    assert len(ids) == 2  # the answer, and the note after the delivery
    assert len(stage.answers(SPROW)) == 1
    assert len(stage.answers(FAX)) == 1
    assert stage.state() == "delivered"


def test_killed_between_250_and_mark_of_a_letter_it_is_uncertain_until_its_own_copy_arrives(stage: Stage) -> None:
    stage.closed()
    die(stage, "between 250 and mark")
    (fax,) = stage.answers(FAX)
    assert stage.status()["campaigns"][0]["deliveries"]["uncertain"] == 1
    stage.once()
    assert len(stage.answers(FAX)) == 1
    assert len(stage.answers(SPROW)) == 1
    assert stage.state() == "delivering"
    stage.dovecot.append(stage.user.name, fax.raw)
    stage.once()
    assert stage.state() == "delivered"
    assert len(stage.answers(FAX)) == 1


def test_a_letter_whose_answer_never_came_waits_for_a_person(stage: Stage) -> None:
    stage.closed()
    stage.mailserver.plan(Fault(At.ACCEPT, DROP, to=SPROW, keeps=True))
    stage.once()
    stage.mailserver.heal()
    stage.once()
    assert len(stage.answers(SPROW)) == 1
    assert stage.status()["campaigns"][0]["deliveries"]["uncertain"] == 1
    assert not any("decision" in mail.subject for mail in stage.answers(COORDINATOR))  # its copy may still come
    stage.minutes_pass(6)
    stage.once()
    stage.once()
    (stuck,) = [one for one in stage.deliveries() if one["state"] == "uncertain"]
    (alarm,) = [mail for mail in stage.answers(COORDINATOR) if "decision" in mail.subject]
    assert "uncertain" in alarm.text
    assert len(stage.answers(SPROW)) == 1
    stage.run("resolve", str(stuck["id"]), "--as", "sent", "--reason", "they rang to say so")
    stage.once()
    assert stage.state() == "delivered"


def test_an_answer_whose_fate_is_unknown_goes_again_with_the_same_message_id(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.mailserver.plan(Fault(At.ACCEPT, DROP, to="amina@home.example", keeps=True, times=1))
    stage.once()
    stage.once()
    answers = stage.answers("amina@home.example")
    assert len(answers) == 2
    assert len({answer.message_id for answer in answers}) == 1


def test_smtp_that_is_down_costs_only_the_waiting_time(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.write(smtp_port=9)
    stage.once(code=75)
    assert stage.names() == ["Amina Diallo"]
    assert stage.status()["outbox"]["queued"] == 1
    stage.write()
    stage.once()
    assert len(stage.answers("amina@home.example")) == 1


def test_greylisted_answers_go_out_later_from_the_same_envelope_sender(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.mailserver.plan(Fault(At.RCPT, "450 4.7.1 greylisted, try again", times=1))
    stage.once()
    assert stage.new_mails() == []
    stage.once()
    assert stage.answer("amina@home.example").sender == "sign@rrn.example"


def test_a_mailbox_that_comes_back_is_read_to_the_end(stage: Stage) -> None:
    stage.campaign()
    stage.write(imap_port=9)
    stage.once(code=75)
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.write()
    stage.once()
    assert stage.names() == ["Amina Diallo"]


def test_run_survives_both_servers_going_away_and_coming_back(stage: Stage) -> None:
    stage.imap = "poll_seconds = 1"
    stage.campaign()
    with stage.daemon() as daemon:
        with stage.dovecot.stopped():
            time.sleep(2)
        stage.mailserver.plan(Fault(At.CONNECT, DROP))
        stage.deliver(AMINA, "SIGN UA 329/11")
        time.sleep(3)
        assert daemon.process.poll() is None
        stage.mailserver.heal()
        eventually(lambda: stage.answers("amina@home.example"), stage.status)


def test_lost_index_and_new_uidvalidity_count_nobody_twice(stage: Stage) -> None:
    stage.imap = 'after = "none"'
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.dovecot.delete_index(stage.user.name)
    stage.deliver(BORIS, "SIGN UA 329/11")
    stage.once()
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    assert len(stage.answers("amina@home.example")) == 1
    assert stage.status()["balance"]["received"] == 2


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00\xff\xfe",
        b"From: ((((" + b"(" * 600 + b"\r\n\r\nSIGN UA 329/11",
        b"Content-Type: text/plain; name*\r\n\r\nhi",
        b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\n" * 20_000,
        b"From: a@b.example\r\nSubject: " + b"=?utf-8?q?" * 30_000 + b"\r\n\r\nSIGN",
    ],
)
def test_one_bad_mail_harms_no_other_mail(stage: Stage, raw: bytes) -> None:
    stage.campaign()
    stage.dovecot.append(stage.user.name, raw or b"\r\n")
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert stage.status()["balance"]["received"] == 2


def test_wrong_configuration_is_78_before_the_first_byte(stage: Stage) -> None:
    stage.campaign()
    stage.campaigns[0] = stage.campaigns[0].replace("title =", "titel =")
    stage.write()
    for command in (("once",), ("status",), ("check",), ("signatures", CODE)):
        stage.run(*command, code=78)
    assert stage.mailserver.accepted == []


def test_an_unknown_code_is_a_usage_error(stage: Stage) -> None:
    stage.campaign()
    stage.run("status", "UA 1/1", code=2)
    stage.run("signatures", "UA 1/1", code=2)
    stage.run("nonsense", code=2)


def test_reports_wait_for_no_writer(stage: Stage) -> None:
    stage.campaign()
    stage.once()
    writer = sqlite3.connect(stage.folder / "signbot.db", isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    try:
        for command in (("status",), ("signatures", CODE), ("deliveries",)):
            stage.run(*command)
    finally:
        writer.close()


def test_a_second_process_says_that_one_is_at_work(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passes, "LOCK_WAIT", timedelta(seconds=0.3))
    stage.campaign()
    stage.once()
    with (stage.folder / "signbot.db.lock").open("a") as lock:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX)
        stage.once(code=75)

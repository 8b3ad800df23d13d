"""A wrong clock, here or in a mail: no letter goes too early, and none waits for ever."""

import contextlib
import json
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from signbot.core.delivery import Outage
from tests.scenarios.stage import CODE, COORDINATOR, DAY, Stage, soon

AMINA = "Amina Diallo <amina@home.example>"
CHLOE = "Chloé Lefèvre <chloe@courriel.example>"
EVE = "Eve <eve@evil.example>"
SPROW = "sprow@state.example"
SIGN = "SIGN UA 329/11"


@pytest.fixture
def signed(stage: Stage) -> Stage:
    stage.campaign(deadline=datetime.now(UTC) + 5 * DAY)
    stage.deliver(AMINA, SIGN)
    stage.once()
    return stage


def wrong_by(days: float) -> time_machine.travel:
    """Of this computer alone: the mail server knows better."""
    return time_machine.travel(datetime.now(UTC) + days * DAY)


def subjects(stage: Stage) -> list[str]:
    return [mail.subject for mail in stage.answers(COORDINATOR)]


def test_a_clock_ten_days_ahead_sends_no_letter_however_often_it_is_asked(signed: Stage) -> None:
    with wrong_by(10):
        for _ in range(3):
            said = json.loads(signed.run("once", "--json"))
            assert said["closed"] == []
            assert "mail server" in said["waiting"][0]
    assert signed.answers(SPROW) == []
    assert subjects(signed) == ["signbot needs you: what time is it?"]
    signed.once()
    assert signed.state() == "open"
    assert subjects(signed) == ["signbot needs you: what time is it?", "The clock can be believed again"]


def test_a_clock_ahead_says_nothing_too_early_and_keeps_nothing_back_once_it_is_right(signed: Stage) -> None:
    """The last look, the digest, a last call have one right moment: said by a wrong clock, they would miss it."""
    with wrong_by(4.5):  # half a day before the deadline, as it seems
        signed.once()
        signed.once()
    assert subjects(signed) == ["signbot needs you: what time is it?"]
    assert len(signed.answers("amina@home.example")) == 1
    with signed.later(4.5 * DAY):
        signed.once()
    said = subjects(signed)
    assert "The clock can be believed again" in said
    assert len([one for one in said if "closes" in one]) == 1, said
    assert len([one for one in said if "1 new" in one]) == 1, said
    assert signed.answers(SPROW) == []


def test_a_clock_ahead_says_nothing_too_early_while_the_mailbox_can_not_tell_the_time(
    signed: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise Outage("mailbox", "no route to host")

    with monkeypatch.context() as broken, wrong_by(4.5):
        broken.setattr("signbot.passes.receive", gone)
        signed.once(code=75)
    assert not any("closes" in one or "new" in one for one in subjects(signed)), subjects(signed)


@pytest.mark.parametrize("days", [-0.1, -10])
def test_a_clock_behind_the_mail_server_s_closes_nothing(signed: Stage, days: float) -> None:
    signed.run("close", CODE)
    with wrong_by(days):
        signed.once()
        signed.once()
    assert signed.answers(SPROW) == []


@pytest.mark.parametrize("hours", [-3, 3])
def test_a_clock_that_was_wrong_and_is_set_right_closes_at_once(signed: Stage, hours: int) -> None:
    with contextlib.closing(sqlite3.connect(signed.folder / "signbot.db")) as clock, clock:
        clock.execute("UPDATE clock SET at = at + ? WHERE name = 'trusted'", (hours * 3_600_000_000,))
    signed.run("close", CODE)
    signed.once()
    assert len(signed.answers(SPROW)) == 1


def test_when_the_time_has_really_come_the_letter_goes(signed: Stage) -> None:
    with signed.later(5.1 * DAY):
        signed.once()
    assert len(signed.answers(SPROW)) == 1
    assert not any("time" in subject or "clock" in subject for subject in subjects(signed))


def test_a_closed_letter_waits_for_the_clock_and_everybody_is_told_so(signed: Stage) -> None:
    with wrong_by(1):
        signed.once()
        assert "clock" in signed.run("close", CODE)
        signed.once()
        assert signed.status()["clock"]["doubted_since"]
        assert "signbot clock" in signed.run("status")
        assert "in doubt" in signed.run("clock", code=1)
        assert "in doubt" in signed.run("health", code=1)
    assert signed.answers(SPROW) == []
    signed.once()
    assert len(signed.answers(SPROW)) == 1
    assert signed.status()["clock"]["doubted_since"] is None


def test_a_person_who_has_looked_is_believed(signed: Stage) -> None:
    signed.run("close", CODE)
    with wrong_by(0.1):
        signed.once()
        assert signed.answers(SPROW) == []
        signed.run("clock", "--trust", "--reason", "the mail server is two hours late")
        signed.once()
    assert len(signed.answers(SPROW)) == 1


def test_a_server_that_tells_no_time_leaves_the_doubt_of_a_jump(signed: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signbot.edges.mailbox.Mailbox.clock", lambda _: None)
    with wrong_by(10):
        for _ in range(2):
            signed.once()
        assert signed.answers(SPROW) == []
        signed.deliver(CHLOE, SIGN)  # by the server's time it is so late
        signed.once()
    assert len(signed.answers(SPROW)) == 1


# Mails from the future -------------------------------------------------------------------------------


def test_mails_from_the_future_keep_no_letter_waiting_and_are_told_of_once(stage: Stage) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline)
    stage.deliver(AMINA, SIGN)
    stage.deliver(EVE, "buy this", proven=None, when=datetime(2031, 1, 1, tzinfo=UTC))
    stage.deliver(CHLOE, SIGN, when=datetime.now(UTC) + 300 * DAY)
    stage.once()
    assert stage.names() == ["Amina Diallo", "Chloé Lefèvre"]  # it was there before the deadline
    stage.until(deadline)
    stage.once()
    stage.once()
    assert "Chloé Lefèvre" in stage.answers(SPROW)[0].text
    told = [mail for mail in stage.answers(COORDINATOR) if "dated in the future" in mail.subject]
    assert [mail.subject for mail in told] == ["2 emails dated in the future"]
    assert "INBOX" in told[0].text
    assert not any("what time" in subject for subject in subjects(stage))


def test_a_mail_from_the_future_that_comes_after_the_deadline_is_late(stage: Stage) -> None:
    stage.ripe()
    stage.deliver(CHLOE, SIGN, when=datetime.now(UTC) + timedelta(hours=30))
    stage.once()
    assert stage.names() == ["Amina Diallo"]


# What is said beforehand -----------------------------------------------------------------------------


@pytest.mark.parametrize("more", ["", "confirm_grace_hours = 24"])
def test_a_dry_run_closes_what_the_pass_closes(stage: Stage, more: str) -> None:
    stage.campaign(more=more)
    stage.deliver(AMINA, SIGN)
    stage.once()
    assert json.loads(stage.run("once", "--dry-run", "--json"))["closed"] == []
    stage.run("close", CODE)
    would = json.loads(stage.run("once", "--dry-run", "--json"))["closed"]
    assert would == json.loads(stage.run("once", "--json"))["closed"] != []
    assert json.loads(stage.run("once", "--dry-run", "--json"))["closed"] == []


def test_a_dry_run_knows_of_an_addendum_and_of_one_without_names(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) + DAY, more="addendum_after_hours = 168")
    stage.deliver(AMINA, SIGN)
    stage.once()
    with stage.later(2 * DAY):
        stage.once()
        stage.once()
        assert stage.state() == "delivered"
    with stage.later(9 * DAY):
        assert json.loads(stage.run("once", "--dry-run", "--json"))["closed"] == []
    with stage.later(2.1 * DAY):
        stage.deliver(CHLOE, SIGN)
        stage.once()
    with stage.later(9 * DAY):
        assert json.loads(stage.run("once", "--dry-run", "--json"))["closed"] != []
        stage.once()
    assert len(stage.answers(SPROW)) == 2


def test_status_has_the_same_keys_before_the_first_pass(stage: Stage) -> None:
    stage.campaign()
    before = stage.status()
    stage.once()
    after = stage.status()
    assert before.keys() == after.keys()
    assert before["outbox"].keys() == after["outbox"].keys()
    assert before["campaigns"][0].keys() == after["campaigns"][0].keys()

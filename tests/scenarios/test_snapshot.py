"""A snapshot of the database comes back, and nobody says so: no letter goes twice, nobody gets a second answer."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.scenarios.stage import BOT, CODE, COORDINATOR, DAY, Stage
from tests.servers.smtpd import At, Fault

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
CHLOE = "Chloé Lefèvre <chloe@courriel.example>"
SPROW = "sprow@state.example"
FAX = "525550933414@fax.example"
SIGN = "SIGN UA 329/11"
OLD_COPY = "signbot needs you: its database is an old copy"


def snapshot(stage: Stage) -> Callable[[], None]:
    """The files as they lie there, and a way back to them."""
    kept = stage.folder / "snapshot"
    kept.mkdir()
    for file in stage.folder.glob("signbot.db*"):
        shutil.copy(file, kept)

    def back() -> None:
        for file in stage.folder.glob("signbot.db*"):
            file.unlink()
        for file in kept.iterdir():
            shutil.copy(file, stage.folder)

    return back


def told(stage: Stage) -> list[str]:
    return [mail.subject for mail in stage.answers(COORDINATOR) if "old copy" in mail.subject]


@pytest.fixture
def signed(stage: Stage) -> Stage:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.once()
    return stage


def test_a_letter_that_has_gone_since_does_not_go_again(signed: Stage) -> None:
    back = snapshot(signed)
    signed.deliver(BORIS, SIGN)
    signed.once()
    signed.run("close", CODE)
    signed.once()
    signed.copies_arrive()
    signed.once()
    before = len(signed.mailserver.accepted)
    back()
    signed.run("close", CODE)
    for _ in range(3):
        signed.once(code=75)
    assert told(signed) == [OLD_COPY]
    assert len(signed.mailserver.accepted) == before + 1
    signed.run("replay", "--yes")
    signed.once()
    assert signed.state() == "held"
    assert signed.names() == ["Amina Diallo", "Boris Keller"]
    signed.run("release", CODE)
    signed.run("close", CODE, code=(0, 2))
    signed.once()
    assert len(signed.answers(SPROW)) == len(signed.answers(FAX)) == 1


def test_a_reply_that_came_since_is_neither_lost_nor_answered_again(signed: Stage) -> None:
    """The letter had not gone yet: it goes with everybody who signed."""
    back = snapshot(signed)
    signed.deliver(BORIS, SIGN)
    signed.once()
    back()
    signed.deliver(CHLOE, SIGN, when=datetime.now(UTC) + timedelta(seconds=2))
    signed.once(code=75)
    assert signed.answers("chloe@courriel.example") == []
    signed.run("replay", "--yes")
    signed.run("release", CODE)
    signed.once()
    signed.run("close", CODE)
    signed.once()
    assert signed.names() == ["Amina Diallo", "Boris Keller", "Chloé Lefèvre"]
    assert "Boris Keller" in signed.answers(SPROW)[0].text
    assert [len(signed.answers(to)) for to in ("boris@post.example", "chloe@courriel.example")] == [2, 2]


def test_a_letter_that_waited_in_the_snapshot_does_not_go_again(signed: Stage) -> None:
    signed.run("close", CODE)
    signed.mailserver.plan(Fault(At.RCPT, "450 4.2.0 come back", to=FAX))
    signed.once()
    assert [len(signed.answers(to)) for to in (FAX, SPROW)] == [0, 1]
    back = snapshot(signed)
    signed.mailserver.heal()
    signed.once()
    signed.copies_arrive()
    signed.once()
    assert len(signed.answers(FAX)) == 1
    back()
    signed.once(code=75)
    assert [len(signed.answers(to)) for to in (FAX, SPROW)] == [1, 1]


@pytest.mark.parametrize("imap", ['after = "none"', 'after = "seen"', 'copies_folder = "Copies"'])
def test_our_own_copy_tells_where_no_handled_mail_does(stage: Stage, imap: str) -> None:
    """The letter was composed in the snapshot, and not yet approved; its copies lie where nothing is moved."""
    stage.imap = imap
    stage.campaign(more='dispatch = "approve"')
    stage.deliver(AMINA, SIGN)
    stage.once()
    stage.run("close", CODE)
    stage.once()
    assert stage.state() == "awaiting-approval"
    back = snapshot(stage)
    stage.run("release", CODE)
    stage.once()
    assert len(stage.answers(SPROW)) == 1
    back()
    for mail in stage.answers(SPROW):
        folder = "Copies" if "Copies" in imap else "INBOX"
        stage.dovecot.append(stage.user.name, b"Received: by mx; today\r\n" + mail.raw, folder=folder)
    stage.run("release", CODE)
    stage.once(code=75)
    assert told(stage) == [OLD_COPY]
    assert [len(stage.answers(to)) for to in (FAX, SPROW)] == [1, 1]


def test_mails_that_are_marked_in_place_tell_it_too(stage: Stage) -> None:
    stage.imap = 'after = "seen"'
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.once()
    back = snapshot(stage)
    stage.deliver(BORIS, SIGN)
    stage.once()
    back()
    stage.once(code=75)
    assert told(stage) == [OLD_COPY]
    assert "signbot replay" in stage.run("health", code=1)
    assert len(stage.answers("boris@post.example")) == 1


def test_what_people_and_other_programs_file_among_the_processed_tells_nothing(signed: Stage) -> None:
    for sender in (BORIS, CHLOE):
        signed.deliver(sender, SIGN, folder="signbot/Processed")
    signed.run("close", CODE)
    signed.once()
    assert told(signed) == []
    assert len(signed.answers(SPROW)) == 1


def test_a_bot_that_begins_anew_in_an_old_mailbox_just_begins(signed: Stage) -> None:
    for file in signed.folder.glob("signbot.db*"):
        file.unlink()
    signed.deliver(BORIS, SIGN)
    signed.once()
    signed.once()
    assert signed.names() == ["Boris Keller"]


def test_a_mail_that_a_person_drags_about_among_the_processed_is_known(signed: Stage) -> None:
    (handled,) = signed.dovecot.mails(signed.user.name, "signbot/Processed")
    signed.dovecot.append(signed.user.name, handled, folder="signbot/Processed")
    signed.once()
    assert told(signed) == []


def test_a_crash_before_the_shelf_was_remembered_is_no_snapshot(signed: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as killed:
        killed.setattr("signbot.passes.remember", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        signed.deliver(BORIS, SIGN)
        signed.once(code=2)
    signed.once()
    assert told(signed) == []
    assert len(signed.answers("boris@post.example")) == 1


def test_while_the_mailbox_is_away_no_letter_of_a_fresh_start_goes(signed: Stage) -> None:
    signed.run("close", CODE)
    signed.mailserver.plan(Fault(At.RCPT, "450 4.2.0 come back", to=FAX))
    signed.once()
    signed.mailserver.heal()
    signed.write(imap_port=9)
    signed.once(code=75)
    assert signed.answers(FAX) == []
    signed.write()
    signed.once()
    assert len(signed.answers(FAX)) == 1


def test_run_ends_and_says_what_a_person_must_do(signed: Stage) -> None:
    signed.run("backup", str(signed.folder / "yesterday"))
    for file in signed.folder.glob("signbot.db*"):
        file.unlink()
    shutil.copy(signed.folder / "yesterday", signed.folder / "signbot.db")
    daemon = signed.start("run")
    try:
        said, _ = daemon.communicate(timeout=60)
    finally:
        daemon.kill()
    assert daemon.returncode == 75
    assert "signbot replay" in said
    assert "again later" not in said


def test_a_copy_that_comes_after_the_replay_is_no_second_snapshot(signed: Stage) -> None:
    back = snapshot(signed)
    signed.run("close", CODE)
    signed.once()
    signed.deliver(BORIS, "thanks", when=datetime.now(UTC) - DAY)
    signed.once()
    back()
    signed.once(code=75)
    signed.run("replay", "--yes")
    for mail in signed.answers(SPROW):
        assert BOT in mail.all_recipients
        signed.dovecot.append(signed.user.name, b"Received: by mx; today\r\n" + mail.raw)
    signed.once()
    assert signed.state() == "held"

"""A backup is restored: nothing that came since is lost, nobody is answered twice, no letter goes twice by itself."""

import os
import shutil
import sqlite3
import stat
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.postgres import Postgres, postgres, program
from tests.scenarios.stage import BOT, CODE, COORDINATOR, DAY, Stage
from tests.servers.smtpd import At, Fault

__all__ = ["postgres"]  # a fixture of ours, too

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
CHLOE = "Chloé Lefèvre <chloe@courriel.example>"
SPROW = "sprow@state.example"
SIGN = "SIGN UA 329/11"
Restore = Callable[[], None]


def on_sqlite(stage: Stage, _: Postgres | None = None) -> Restore:
    def restore() -> None:
        for left in stage.folder.glob("signbot.db*"):
            if not left.name.endswith(".erased"):
                left.unlink()
        shutil.copy(stage.folder / "yesterday", stage.folder / "signbot.db")

    return restore


def on_postgresql(stage: Stage, postgres: Postgres) -> Restore:
    stage.bot = f'database = "{postgres.database()}"'
    stage.write()
    stage.run("db", "upgrade")

    def restore() -> None:
        fresh = postgres.database()
        told = [str(program("psql")), "-q", "-v", "ON_ERROR_STOP=1", "-d", fresh, "-f", str(stage.folder / "yesterday")]
        subprocess.run(told, check=True, capture_output=True)
        stage.bot = f'database = "{fresh}"'
        stage.write()

    return restore


@pytest.fixture(params=[on_sqlite, on_postgresql])
def restore(request: pytest.FixtureRequest, stage: Stage, postgres: Postgres) -> Iterator[Restore]:
    return request.param(stage, postgres)


def back_up(stage: Stage) -> None:
    stage.run("backup", str(stage.folder / "yesterday"))


def ids(stage: Stage, to: str) -> list[str]:
    return [mail.message_id for mail in stage.answers(to)]


def returned(stage: Stage, letter: str = SPROW) -> None:
    """The own copy of a letter arrives, as in the world."""
    for mail in stage.answers(letter):
        assert BOT in mail.all_recipients
        stage.dovecot.append(stage.user.name, b"Received: by mx; today\r\n" + mail.raw)


def test_what_came_since_yesterday_s_backup_is_handled_again_and_nobody_is_answered_twice(
    stage: Stage, restore: Restore
) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.once()
    back_up(stage)
    stage.deliver(BORIS, SIGN)
    stage.deliver(CHLOE, SIGN, proven=None)
    stage.once()
    request = stage.answer("chloe@courriel.example")
    stage.deliver(CHLOE, "yes", subject=f"Re: {request.subject}", proven=None, to=request.reply_to)
    stage.deliver(BORIS, "WITHDRAW UA 329/11")
    stage.deliver(BORIS, "SIGN UA 329/11\nName: Boris K. Keller")
    stage.once()
    before, balance, sent = stage.signatures(), stage.status()["balance"], len(stage.mailserver.accepted)
    restore()
    stage.deliver("Dmitri <dmitri@away.example>", SIGN, when=datetime.now(UTC) + timedelta(seconds=2))

    stage.once(code=75)
    stage.run("replay", "--dry-run")
    stage.run("replay", "--yes")
    assert stage.signatures() == before
    assert stage.status()["balance"] == balance
    assert len(stage.mailserver.accepted) == sent
    stage.once()
    stage.once()
    answers = {"amina@home.example": 1, "boris@post.example": 3, "chloe@courriel.example": 2, "dmitri@away.example": 1}
    assert {to: len(stage.answers(to)) for to in answers} == answers
    assert "Dmitri" in stage.names()


def test_a_letter_that_had_gone_does_not_go_again(stage: Stage, restore: Restore) -> None:
    """Neither by itself, nor when a person releases the campaign: its copies lie in the mailbox."""
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.once()
    back_up(stage)
    stage.run("close", CODE)
    stage.once()
    returned(stage)
    returned(stage, "525550933414@fax.example")
    stage.once()
    assert stage.state() == "delivered"
    letters, notes = ids(stage, SPROW), ids(stage, "amina@home.example")
    restore()

    stage.run("replay", "--yes")
    stage.once()
    assert stage.state() == "held"
    stage.run("release", CODE)
    stage.run("close", CODE)
    stage.once()
    stage.once()
    assert stage.state() == "delivered"
    assert ids(stage, SPROW) == letters
    assert len(stage.answers("525550933414@fax.example")) == 1
    assert set(ids(stage, "amina@home.example")) == set(notes)  # the same mails, whether or not they went again


def test_a_letter_that_waited_in_the_backup_waits_for_a_person(stage: Stage, restore: Restore) -> None:
    stage.closed()
    stage.mailserver.plan(Fault(At.RCPT, "450 4.2.0 come back", to=SPROW))
    stage.once()
    back_up(stage)
    stage.mailserver.heal()
    stage.once()
    assert len(stage.answers(SPROW)) == 1
    returned(stage)
    stage.once()
    restore()

    stage.run("replay", "--yes")
    stage.once()
    stage.run("release", CODE)
    stage.once()
    assert len(stage.answers(SPROW)) == 1
    assert stage.state() == "delivered"


def test_who_was_forgotten_since_the_backup_is_forgotten_again(stage: Stage, restore: Restore) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.deliver(BORIS, SIGN)
    stage.once()
    back_up(stage)
    stage.run("forget", "amina@home.example", "--yes")
    stage.deliver(BORIS, "FORGET ME")
    stage.once()
    restore()
    assert len(stage.names()) == 2
    stage.run("replay", "--dry-run")
    assert len(stage.names()) == 2
    stage.run("replay", "--yes")
    assert stage.names() == []


def test_a_deadline_of_the_lost_day_is_judged_by_when_the_mail_arrived(stage: Stage) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    stage.campaign(deadline=now - timedelta(hours=1))
    stage.once()
    stage.run("release", CODE)
    back_up(stage)
    restore = on_sqlite(stage)
    stage.run("hold", CODE)
    stage.deliver(AMINA, SIGN, when=now - timedelta(hours=2))
    stage.deliver(CHLOE, SIGN, when=now - timedelta(minutes=30))
    stage.once()
    restore()
    stage.run("replay", "--yes")
    assert stage.names() == ["Amina Diallo"]


@pytest.mark.parametrize("after", ["seen", "none"])
def test_where_mails_stay_in_place_a_person_says_until_when_they_were_answered(stage: Stage, after: str) -> None:
    stage.imap = f'after = "{after}"'
    stage.campaign()
    stage.once()
    back_up(stage)
    restore = on_sqlite(stage)
    now = datetime.now(UTC).replace(microsecond=0)
    stage.deliver(AMINA, SIGN, when=now - timedelta(hours=2))
    stage.once()
    restore()
    stage.deliver(BORIS, SIGN, when=now)
    stage.run("replay", "--yes", code=2)
    until = (now - timedelta(hours=1)).astimezone(ZoneInfo("America/New_York"))
    stage.run("replay", "--yes", "--until", until.strftime("%Y-%m-%dT%H:%M:%S"))
    stage.once()
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    assert [len(stage.answers(to)) for to in ("amina@home.example", "boris@post.example")] == [1, 1]


def test_replay_on_a_database_that_was_not_restored_is_refused(stage: Stage) -> None:
    stage.campaign()
    stage.once()
    stage.run("replay", "--yes", code=2)
    assert stage.state() == "open"


def test_a_replay_that_is_stopped_halfway_carries_on(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.campaign()
    stage.once()
    back_up(stage)
    restore = on_sqlite(stage)
    stage.deliver(AMINA, SIGN, when=datetime.now(UTC) - 2 * DAY)
    stage.deliver(BORIS, SIGN)
    stage.once()
    restore()
    with monkeypatch.context() as broken:
        broken.setattr("signbot.store.restore.Restoring.replayed", lambda *_: 1 / 0)
        stage.run("replay", "--yes", code=70)
    assert len(stage.names()) == 2
    stage.once(code=75)
    stage.run("replay", "--yes")
    stage.once()
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    assert len(stage.answers("amina@home.example")) == 1


# The file --------------------------------------------------------------------------------------------


def test_a_backup_is_private_whole_and_never_overwrites(stage: Stage) -> None:
    stage.campaign()
    file = stage.folder / "yesterday"
    stage.run("backup", str(file), code=2)  # there is nothing yet
    assert not file.exists()
    stage.deliver(AMINA, SIGN)
    stage.once()
    stage.run("backup", str(file))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with sqlite3.connect(file) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT name FROM signature").fetchall() == [("Amina Diallo",)]
    first = file.read_bytes()
    stage.run("backup", str(file), code=2)
    assert file.read_bytes() == first
    stage.run("backup", "--force", str(file))
    stage.run("backup", str(stage.folder / "nowhere" / "x"), code=2)
    assert [left.name for left in stage.folder.iterdir() if "yesterday" in left.name] == ["yesterday"]
    stage.once()  # the database itself is none that was restored


def test_a_damaged_database_makes_no_backup(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.once()
    file = stage.folder / "signbot.db"
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'signature'").fetchone()
        (size,) = database.execute("PRAGMA page_size").fetchone()
    with file.open("rb+") as database:
        database.seek((page - 1) * size)
        database.write(os.urandom(size))
    (stage.folder / "kept").write_text("the backup of the day before")
    stage.run("backup", "--force", str(stage.folder / "kept"), code=75)
    assert (stage.folder / "kept").read_text() == "the backup of the day before"


def test_without_a_fitting_pg_dump_it_is_said_what_to_install(
    stage: Stage, postgres: Postgres, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on_postgresql(stage, postgres)
    stage.campaign()
    monkeypatch.setattr("signbot.store.backup.PROGRAMS", "nowhere/{major}")
    monkeypatch.setenv("PATH", str(stage.folder))
    with pytest.raises(Exception, match="none is installed here") as refused:
        _backup_of(stage)
    old = stage.folder / "pg_dump"
    old.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.1'\n")
    old.chmod(0o755)
    with pytest.raises(Exception, match="only version 9 is installed here"):
        _backup_of(stage)
    assert "postgresql-client-" in str(refused.value)
    assert not (stage.folder / "out").exists()


def test_no_process_list_shows_how_pg_dump_reaches_the_server(
    stage: Stage, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_postgresql(stage, postgres)
    stage.campaign()
    stage.once()
    mark = "&" if "?" in stage.bot else "?"
    stage.bot = f'{stage.bot[:-1]}{mark}password=open-sesame&sslpassword=hush-hush"'
    noted, dump = stage.folder / "argv", stage.folder / "bin" / "pg_dump"
    dump.parent.mkdir()
    dump.write_text(f'#!/bin/sh\necho "$@" >> {noted}\nexec {program("pg_dump")} "$@"\n')
    dump.chmod(0o755)
    monkeypatch.setenv("PATH", f"{dump.parent}:/usr/bin:/bin")
    _backup_of(stage)
    assert "open-sesame" not in noted.read_text()
    assert "hush-hush" not in noted.read_text()
    assert "service=signbot" in noted.read_text()
    assert "CREATE TABLE" in (stage.folder / "out").read_text()


def _backup_of(stage: Stage) -> None:
    from signbot.store.backup import backup

    backup(stage.bot.partition('"')[2].rstrip('"'), stage.folder / "out", datetime.now(UTC))


def test_a_coordinator_hears_of_the_restore(stage: Stage) -> None:
    stage.campaign()
    stage.once()
    back_up(stage)
    on_sqlite(stage)()
    stage.run("replay", "--yes")
    stage.once()
    (told,) = stage.answers(COORDINATOR)
    assert "backup was restored" in told.subject + told.text
    assert "RELEASE UA 329/11" in told.text

"""What supporters are told of a letter's fate: once, when there is something to tell, and how it was."""

import contextlib
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from signbot.store import Store
from tests.scenarios.stage import CODE, Stage
from tests.servers.smtpd import At, Fault
from tests.store.make import joins

AMINA, BORIS = "Amina Diallo <amina@home.example>", "Boris Keller <boris@post.example>"
HOME, SPROW, FAX = "amina@home.example", "sprow@state.example", "525550933414@fax.example"


@pytest.fixture
def signed_in_time(stage: Stage) -> Stage:
    stage.closed()
    return stage


@pytest.mark.parametrize("settled", [["sent", "skipped"], ["skipped", "sent"], ["sent", "sent"], ["again", "skipped"]])
def test_supporters_of_a_letter_that_had_reached_nobody_hear_once_when_it_has(
    signed_in_time: Stage, settled: list[str]
) -> None:
    stage = signed_in_time
    stage.mailserver.plan(*(Fault(At.RCPT, "550 5.1.1 no such user", to=to, times=1) for to in (FAX, SPROW)))
    stage.once()
    assert (stage.state(), len(stage.answers(HOME))) == ("delivered", 1)
    for row, fate in zip(stage.deliveries(), settled, strict=True):
        stage.run("resolve", str(row["id"]), "--as", fate, "--reason", "handed over in person")
        stage.once()
    stage.once()
    assert stage.state() == "delivered"
    _, note = stage.answers(HOME)
    assert "has been sent" in note.subject


def test_a_letter_that_nobody_could_be_brought_to_tells_supporters_nothing(signed_in_time: Stage) -> None:
    stage = signed_in_time
    stage.mailserver.plan(*(Fault(At.RCPT, "550 5.1.1 no such user", to=to) for to in (FAX, SPROW)))
    stage.once()
    for row in stage.deliveries():
        stage.run("resolve", str(row["id"]), "--as", "skipped", "--reason", "no way")
    stage.once()
    assert len(stage.answers(HOME)) == 1


@pytest.mark.parametrize(("refused", "went"), [(SPROW, "Dr. Alejandro"), (FAX, "Greg Sprow")])
def test_who_stands_on_a_letter_of_which_half_had_gone_is_told_to_whom(
    signed_in_time: Stage, refused: str, went: str
) -> None:
    stage = signed_in_time
    stage.mailserver.plan(Fault(At.RCPT, "451 4.2.0 later", to=refused))
    stage.once()
    stage.deliver(BORIS, "SIGN UA 329/11")  # too late: his name stands nowhere
    stage.once()
    stage.run("cancel", CODE, "--reason", "they are free", "--yes")
    stage.once()
    note = stage.answers(HOME)[-1]
    assert "called off" in note.subject
    assert went in note.text
    assert "It goes to nobody else" in note.text
    assert "Greg Sprow" not in note.text or went == "Greg Sprow"


def test_a_letter_that_was_called_off_before_anything_went_took_no_name_along(signed_in_time: Stage) -> None:
    stage = signed_in_time
    stage.mailserver.plan(*(Fault(At.RCPT, "451 4.2.0 later", to=to) for to in (FAX, SPROW)))
    stage.once()
    stage.run("cancel", CODE, "--reason", "they are free", "--yes")
    stage.once()
    assert "your name has not been passed on" in " ".join(stage.answers(HOME)[-1].text.split())


def test_what_became_of_the_case_reaches_each_signer_once(signed_in_time: Stage) -> None:
    stage = signed_in_time
    stage.once()
    stage.once()
    news, copy = stage.folder / "news.md", stage.folder / "answer.txt"
    news.write_text("Bettina Cruz was **set free** on Monday.")
    copy.write_text("We have set her free.")
    before = len(stage.answers(HOME))
    stage.run("outcome", CODE, "--text", str(news), "--good-news", "--enclose", str(copy), code=2)
    stage.run("outcome", CODE, "--text", str(news), "--good-news", "--enclose", str(copy), "--yes")
    stage.once()
    stage.once()
    told = stage.answers(HOME)[before:]
    assert [one.subject for one in told] == [f"{CODE} MEXICO: good news"]
    assert "Bettina Cruz was set free on Monday." in " ".join(told[0].text.split())
    assert b"answer.txt" in told[0].raw


def test_a_stop_calls_the_letter_off_and_its_signers_hear_why_and_nothing_else(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    news = stage.folder / "news.md"
    news.write_text("She is free.")
    before = len(stage.answers(HOME))
    stage.run("outcome", CODE, "--text", str(news), "--stop", "--yes")
    stage.once()
    assert stage.state() == "cancelled"
    assert [one.subject for one in stage.answers(HOME)[before:]] == [f"{CODE} MEXICO: please write no more"]


def test_a_member_hears_in_the_months_report_what_went_and_not_before(signed_in_time: Stage) -> None:
    stage = signed_in_time
    store = Store(stage.database)
    joins(store, HOME)
    store.close()
    with contextlib.closing(sqlite3.connect(stage.folder / "signbot.db")) as database, database:
        database.execute("UPDATE signature SET verified_by = 'standing' WHERE email = 'amina@home.example'")
    before = len(stage.answers(HOME))
    stage.once()
    stage.once()
    assert stage.state() == "delivered"
    assert not [one for one in stage.answers(HOME)[before:] if "has been sent" in one.subject]
    last = datetime.now(UTC).replace(day=1) - timedelta(days=2)
    with contextlib.closing(sqlite3.connect(stage.folder / "signbot.db")) as database, database:
        database.execute("UPDATE outbox SET sent_at = ? WHERE kind = 'letter'", (int(last.timestamp() * 1_000_000),))
    stage.run("report", "--month", f"{last:%Y-%m}", "--yes")
    stage.once()
    stage.once()
    (report,) = [one for one in stage.answers(HOME)[before:] if "with your name" in one.subject]
    words = " ".join(report.text.split())
    assert f"{CODE} MEXICO" in words
    assert "Greg Sprow: sent" in words
    assert "Your receipt:" in words

"""Held mails: a person sees them in time, decides, and what they decide is done, recorded, and said as it is."""

import json
import re
from datetime import UTC, datetime, timedelta

from tests.scenarios.stage import BOT, CODE, COORDINATOR, Stage

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
SIGN = "SIGN UA 329/11"
MACHINE = "Precedence: bulk\r\n"


def held(stage: Stage) -> list[int]:
    return [one["id"] for one in json.loads(stage.run("quarantine", "list", "--held", "--json"))]


def one_held(stage: Stage, more: str = "") -> int:
    """Amina's mail, that looks like a machine's; Boris signs beside her."""
    stage.campaign(more=more)
    stage.deliver(AMINA, SIGN, headers=MACHINE)
    stage.deliver(BORIS, SIGN)
    stage.once()
    (number,) = held(stage)
    return number


def test_a_held_mail_is_shown_as_it_is_read_and_why_it_is_held(stage: Stage) -> None:
    number = one_held(stage)
    said = stage.run("quarantine", "show", str(number))
    assert "written by a machine" in said
    assert "amina@home.example" in said
    assert "SIGN" in said.upper()
    assert json.loads(stage.run("quarantine", "show", str(number), "--json"))["verdict"] == "held"
    assert "written by a machine" in stage.run("quarantine", "list", "--held")


def test_an_accepted_mail_counts_as_what_it_says_and_who_accepted_it_is_recorded(stage: Stage) -> None:
    number = one_held(stage)
    said = stage.run("quarantine", "accept", str(number), "--reason", "I phoned her")
    assert f"Mail {number}: signed" in said
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    stage.once()
    assert "You have signed" in stage.answer("amina@home.example").subject
    assert b"I phoned her" in (stage.folder / "signbot.db").read_bytes() + wal(stage)
    stage.run("quarantine", "accept", str(number), code=2)


def wal(stage: Stage) -> bytes:
    path = stage.folder / "signbot.db-wal"
    return path.read_bytes() if path.exists() else b""


def test_a_mail_in_time_that_is_accepted_too_late_is_answered_and_reported_as_that(stage: Stage) -> None:
    number = one_held(stage, 'dispatch = "approve"')
    stage.run("close", CODE)
    stage.once()
    said = stage.run("quarantine", "accept", str(number))
    assert "UA 329/11 is awaiting-approval: nothing was signed, and they are told so" in said
    stage.once()
    assert stage.names() == ["Boris Keller"]
    assert "reached us in time" in stage.answer("amina@home.example").text
    assert stage.state() == "awaiting-approval"


def test_a_mail_that_came_too_late_is_not_said_to_have_been_in_time(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(BORIS, SIGN)
    stage.once()
    stage.run("close", CODE)
    stage.once()
    stage.deliver(AMINA, SIGN, headers=MACHINE, when=datetime.now(UTC) + timedelta(seconds=2))
    stage.once()
    stage.run("quarantine", "accept", str(held(stage)[0]))
    stage.once()
    assert "came too late" in stage.answer("amina@home.example").text


def test_a_mail_of_nobody_can_not_be_accepted_and_it_is_said_what_can(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(f"{AMINA}, Eve <eve@evil.example>", SIGN)
    stage.once()
    (number,) = held(stage)
    assert "use `signbot signatures CODE add`" in stage.run("quarantine", "accept", str(number))
    assert held(stage) == [number]
    stage.run("quarantine", "dismiss", str(number), "--reason", "signed by hand")
    assert (held(stage), stage.names()) == ([], [])
    assert stage.status()["balance"]["other"] == 1


def test_a_mail_that_is_too_large_can_be_accepted(stage: Stage) -> None:
    stage.limits = "[limits]\nmax_mail_bytes = 10_000"
    stage.campaign()
    stage.deliver(AMINA, f"{SIGN}\n\n" + "I am old and wordy. " * 600)
    stage.once()
    stage.run("quarantine", "accept", str(held(stage)[0]))
    assert stage.names() == ["Amina Diallo"]


def test_what_is_shown_of_a_mail_that_is_too_large_is_what_trying_again_does(stage: Stage) -> None:
    stage.limits = "[limits]\nmax_mail_bytes = 10_000"
    stage.campaign()
    stage.deliver(AMINA, f"{SIGN}\n\n" + "I am old and wordy. " * 600)
    stage.once()
    (number,) = held(stage)
    shown = json.loads(stage.run("quarantine", "show", str(number), "--json"))
    assert shown["outcome"] == {"verdict": "held", "note": shown["why"]}
    assert shown["answer"] is None
    assert f"Mail {number}: held: {shown['why']}" in stage.run("quarantine", "retry", str(number))


def test_trying_a_junk_mail_again_makes_it_no_better(stage: Stage) -> None:
    stage.imap = 'also = ["Junk"]'
    stage.campaign()
    stage.deliver(AMINA, SIGN, folder="Junk", proven=None)
    stage.once()
    (number,) = held(stage)
    assert "held" in stage.run("quarantine", "retry", str(number))
    stage.once()
    assert (held(stage), stage.signatures(), stage.new_mails()) == ([number], [], [])


def test_what_nobody_has_decided_is_named_a_day_before_the_deadline_and_again_in_the_last_hours(stage: Stage) -> None:
    deadline = datetime.now(UTC) + timedelta(hours=20)
    stage.campaign(deadline=deadline)
    stage.once()
    assert stage.new_mails() == []
    stage.deliver(AMINA, SIGN, headers=MACHINE)
    stage.once()
    (word,) = stage.new_mails()
    assert word.to == COORDINATOR
    why, (number,) = "it looks like a machine’s email", held(stage)
    assert re.search(rf"- amina@home.example, .+: {why} \(ACCEPT {number} or DISMISS {number}\)", word.text)
    stage.once()
    assert stage.new_mails() == []
    stage.run("extend", CODE, (datetime.now(UTC) + timedelta(hours=2)).isoformat(timespec="seconds"))
    stage.deliver(BORIS, SIGN, headers=MACHINE)
    stage.once()
    last = stage.new_mails()[-1]
    for number, sender in zip(held(stage), ("amina@home.example", "boris@post.example"), strict=True):
        assert re.search(rf"- {sender}, .+: {why} \(ACCEPT {number} or DISMISS {number}\)", last.text)
    assert f"write ACCEPT or DISMISS with the number to {BOT}" in last.text


def test_a_mail_whose_time_is_over_is_no_longer_offered_for_a_decision(stage: Stage) -> None:
    stage.limits = "[limits]\nquarantine_days = 10"
    number = one_held(stage)
    later(stage, 9)
    assert held(stage) == [number]
    later(stage, 11)
    assert held(stage) == []
    later(stage, 45)  # and the digest that named it has gone, too
    assert b"amina@home.example" not in (stage.folder / "signbot.db").read_bytes() + wal(stage)


def later(stage: Stage, days: int) -> None:
    with stage.later(timedelta(days=days)):
        stage.once()

"""Members: they join by a mail and a yes, leave and rest by a word; coordinators write down who joined on paper."""

import json
import sqlite3
from datetime import timedelta
from typing import Any

import pytest

from tests.scenarios.stage import AMINA, DAY, Read, Stage, mail

HOME = "amina@home.example"
BORIS = "Boris Keller <boris@post.example>"


def members(stage: Stage, *options: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(stage.run("members", "list", "--json", *options))
    return found


def states(stage: Stage) -> list[tuple[str, str]]:
    return [(one["name"], one["state"]) for one in members(stage, "--all")]


def last(stage: Stage, to: str = HOME) -> Read:
    return stage.answers(to)[-1]


def writes(stage: Stage, text: str, sender: str = AMINA, **how: Any) -> None:
    stage.deliver(sender, text, **{"subject": "to you", **how})
    stage.once()


def replies(stage: Stage, text: str, sender: str = AMINA, *, proven: bool | None = True) -> None:
    """To the last mail, as every mail program does it."""
    asked = last(stage, sender.partition("<")[2].strip(">"))
    headers = f"In-Reply-To: {asked.message_id}\r\nReferences: {asked.message_id}\r\n"
    raw = mail(sender, text, subject=f"Re: {asked.subject}", proven=proven, to=asked.reply_to, headers=headers)
    stage.put(raw)
    stage.once()


def joined(stage: Stage, text: str = "SIGN ALWAYS") -> None:
    stage.campaign()
    writes(stage, text)
    replies(stage, "YES")


def test_a_member_begins_with_one_mail_and_one_yes(stage: Stage) -> None:
    stage.campaign()
    writes(stage, "SIGN ALWAYS Guatemala, women, at most 2 a month - Amina Diallo, Dakar")
    assert states(stage) == [("Amina Diallo", "pending")]
    assert "Letters about: Guatemala, women; at most 2 a month." in last(stage).text
    replies(stage, "YES")
    (one,) = members(stage)
    assert (one["state"], one["place"], one["topics"], one["per_month"], one["verified_by"]) == (
        "standing", "Dakar", ["Guatemala", "women"], 2, "reply",
    )  # fmt: skip
    assert "From now on you sign our letters" in last(stage).text
    assert stage.names() == []


@pytest.mark.parametrize(
    ("text", "yes", "said"),
    [
        ("I always want to sign.", "Yes please", "Welcome"),
        ("sign me up for all your letters from now on", "ok", "Welcome"),
        ("add me as a permanent signer", "", "Welcome"),
        ("FIRMAR SIEMPRE", "SÍ", "firma siempre"),
    ],
)
def test_other_words_for_it_are_confirmed_as_well(stage: Stage, text: str, yes: str, said: str) -> None:
    joined_by(stage, text, yes)
    assert states(stage) == [("Amina Diallo", "standing")]
    assert said in last(stage).subject


def joined_by(stage: Stage, text: str, yes: str) -> None:
    stage.campaign()
    writes(stage, text)
    assert states(stage) == [("Amina Diallo", "pending")]
    replies(stage, yes)


@pytest.mark.parametrize("text", ["I always sign petitions", "you always send me mails", "Do you always sign?"])
def test_what_tells_of_a_habit_makes_nobody_a_member(stage: Stage, text: str) -> None:
    stage.campaign()
    writes(stage, text)
    assert members(stage, "--all") == []


def test_a_forger_makes_nobody_a_member(stage: Stage) -> None:
    stage.campaign()
    writes(stage, "SIGN ALWAYS", proven=None)
    assert states(stage) == [("Amina Diallo", "pending")]
    writes(stage, "YES", proven=None)
    assert states(stage) == [("Amina Diallo", "pending")]
    assert len(stage.answers(HOME)) <= 2


def test_whoever_says_no_is_none(stage: Stage) -> None:
    stage.campaign()
    writes(stage, "SIGN ALWAYS")
    replies(stage, "NO")
    assert states(stage) == [("Amina Diallo", "ended")]


def test_a_member_who_answers_an_alert_with_it_is_asked_about_that_letter_too(stage: Stage) -> None:
    stage.campaign()
    writes(stage, "SIGN ALWAYS", to="sign+ua-329-11@rrn.example")
    assert stage.names() == []
    assert "UA 329/11" in last(stage).text
    replies(stage, "YES")
    assert stage.names() == ["Amina Diallo"]
    assert states(stage) == [("Amina Diallo", "standing")]


def test_other_letters_need_no_second_yes(stage: Stage) -> None:
    joined(stage)
    writes(stage, "SIGN ALWAYS torture")
    assert [one["topics"] for one in members(stage)] == [["torture"]]
    assert "Your membership is changed" in last(stage).subject


def test_leave_ends_the_membership_and_says_how_to_come_back(stage: Stage) -> None:
    joined(stage)
    writes(stage, "LEAVE")
    assert states(stage) == [("Amina Diallo", "ended")]
    assert "SIGN ALWAYS" in last(stage).text
    replies(stage, "SIGN ALWAYS")
    replies(stage, "YES")
    assert states(stage) == [("Amina Diallo", "standing")]


def test_stop_ends_alerts_as_well(stage: Stage) -> None:
    joined(stage)
    writes(stage, "STOP")
    assert states(stage) == [("Amina Diallo", "ended")]
    assert "no more alerts" in last(stage).text
    people = stage.folder / "people.csv"
    people.write_text("email\namina@home.example\n")
    assert "1 asked for no more alerts" in stage.run("alert", "UA 329/11", "--send-to", str(people), "--dry-run")


def test_leave_by_nobody_who_is_a_member_is_answered(stage: Stage) -> None:
    stage.campaign()
    writes(stage, "LEAVE")
    assert "You are no member" in last(stage).subject


def test_a_member_rests_until_a_day(stage: Stage) -> None:
    joined(stage)
    writes(stage, "PAUSE until 1 March")
    (one,) = members(stage)
    assert one["state"] == "standing"
    assert one["paused_until"][5:10] == "03-01"
    assert "You rest until March 1" in last(stage).subject
    writes(stage, "RESUME")
    assert members(stage)[0]["paused_until"] is None


@pytest.mark.parametrize("text", ["PAUSE", "PAUSE until Monday week", "PAUSE until 3/4/2027", "PAUSE until 2001-01-01"])
def test_until_when_is_asked_where_it_is_not_clear(stage: Stage, text: str) -> None:
    joined(stage)
    writes(stage, text)
    assert members(stage)[0]["paused_until"] is None
    assert "Until when" in last(stage).subject


def test_who_asks_to_be_forgotten_is_no_member(stage: Stage) -> None:
    joined(stage)
    assert json.loads(stage.run("export-person", HOME))["memberships"][0]["name"] == "Amina Diallo"
    writes(stage, "FORGET ME")
    assert members(stage, "--all") == []
    assert b"amina" not in (stage.folder / "signbot.db").read_bytes().lower()
    told = stage.run("members", "add", "--name", "Amina Diallo", "--email", HOME)
    assert "0 members written down" in told


def test_who_joined_on_paper_is_told_at_once_with_how_to_leave(stage: Stage) -> None:
    stage.campaign()
    sheet = stage.folder / "members.csv"
    sheet.write_text(
        "name,email,place,since,topics,per_month,note\n"
        'Amina Diallo,amina@home.example,Dakar,2019-05-01,"women, torture",2,card 17\n'
        "Dinah Shelton,,Washington,2019-05-01,,,\n"
    )
    assert "2 members would be written down" in stage.run("members", "import", str(sheet), "--dry-run")
    assert members(stage) == []
    assert "2 members written down; 1 told by mail" in stage.run("members", "import", str(sheet), "--yes")
    told = stage.answer(HOME)
    assert "If you did not want this, reply with LEAVE" in told.text
    assert "automatic answer to an email" not in told.text
    assert [(one["name"], one["note"], one["since"][:10]) for one in members(stage)] == [
        ("Amina Diallo", "card 17", "2019-05-01"),
        ("Dinah Shelton", "", "2019-05-01"),
    ]
    replies(stage, "LEAVE")
    assert states(stage) == [("Amina Diallo", "ended"), ("Dinah Shelton", "standing")]
    again = stage.run("members", "import", str(sheet), "--yes")
    assert "0 members written down; 0 told by mail" in again
    out = stage.folder / "out.csv"
    stage.run("members", "export", str(out), "--all")
    assert "Dinah Shelton" in out.read_text("utf-8-sig")
    assert out.stat().st_mode & 0o777 == 0o600


def test_a_wrong_row_of_a_sheet_writes_nobody_down(stage: Stage) -> None:
    stage.campaign()
    sheet = stage.folder / "members.csv"
    sheet.write_text("name,email,since\nAmina Diallo,amina@home.example,2019-05-01\nBoris,boris@,31.2.2020\n")
    stage.run("members", "import", str(sheet), "--yes", code=2)
    assert members(stage) == []


def test_an_organisation_is_shown_with_what_its_address_tells(stage: Stage) -> None:
    stage.campaign()
    for address in ("joan@sistersofmercy.example", "joan@mail.example"):
        options = ("--name", "Joan Kelly", "--organisation", "Sisters of Mercy", "--for-organisation")
        stage.run("members", "add", *options, "--email", address)
    assert [one["flags"] for one in members(stage)] == [["organisation"], ["organisation", "other-domain"]]


def test_a_coordinator_ends_a_membership(stage: Stage) -> None:
    joined(stage)
    assert "1 membership ended" in stage.run("members", "end", HOME, "--reason", "rang us", "--yes")
    assert states(stage) == [("Amina Diallo", "ended")]
    assert "No such member" in stage.run("members", "end", HOME, "--reason", "rang us", "--yes")


def test_once_a_year_who_was_silent_is_told_how_they_are_written_down(stage: Stage) -> None:
    joined(stage)
    before = len(stage.answers(HOME))
    with stage.later(366 * DAY):
        stage.once()
        stage.once()
    assert [one.subject for one in stage.answers(HOME)[before:]] == ["Are you still with us? You need not do anything"]
    assert states(stage) == [("Amina Diallo", "standing")]
    with stage.later(2 * 366 * DAY + timedelta(hours=1)):
        stage.once()
    assert len(stage.answers(HOME)) == before + 2


def test_who_left_is_erased_when_their_time_is_over(stage: Stage) -> None:
    stage.limits = "[limits]\nretention_days = 30\n"
    joined(stage)
    writes(stage, "LEAVE")
    with stage.later(29 * DAY):
        stage.once()
        assert states(stage) == [("Amina Diallo", "ended")]
    with stage.later(32 * DAY):
        stage.once()
        assert states(stage) == []
    with sqlite3.connect(stage.folder / "signbot.db") as database:
        assert database.execute("SELECT count(*) FROM member").fetchone() == (0,)

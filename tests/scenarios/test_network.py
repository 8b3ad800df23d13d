"""The standing network over the whole path: organisations, who is forgotten, and the daemon that keeps the calendar."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.patience import eventually
from tests.scenarios.stage import CODE, COORDINATOR, DAY, Daemon, Stage
from tests.scenarios.test_members import HOME, joined, members, replies, writes
from tests.scenarios.test_standing import STANDING

SISTERS, ELSEWHERE = "Ruth Klein <ruth@sistersofpeace.example>", "Joan Kelly <joan@mail.example>"
HOUR = timedelta(hours=1)
AT_THAT_TIME = (
    "import sys, time_machine; from datetime import UTC, datetime\n"
    "from signbot.edges.mailbox import Mailbox\n"
    "Mailbox.clock = lambda _: datetime.now(UTC)\n"
    "with time_machine.travel(datetime.fromisoformat(sys.argv.pop(1))):\n"
    "    from signbot.__main__ import main; main()\n"
)


def at(stage: Stage, moment: datetime) -> Daemon:
    """`signbot run`, to which it is that time, as it is to the mail server."""
    command = [sys.executable, "-c", AT_THAT_TIME, moment.isoformat(), *stage.command("run")[3:]]
    return Daemon(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True))


def subjects(stage: Stage, to: str = HOME) -> list[str]:
    return [one.subject for one in stage.answers(to)]


def test_an_organisation_joins_by_mail_and_its_address_is_shown_to_the_coordinator(stage: Stage) -> None:
    stage.campaign(more=STANDING)
    writes(stage, "SIGN ALWAYS for Sisters of Peace, Ruth Klein, director", SISTERS)
    assert "- Sisters of Peace (as an organisation)" in stage.answers("ruth@sistersofpeace.example")[-1].text
    replies(stage, "YES", SISTERS)
    writes(stage, "SIGN ALWAYS on behalf of the Sisters of Peace", ELSEWHERE)
    replies(stage, "Yes, please", ELSEWHERE)
    found = [(one["name"], one["organisation"], one["title"], one["flags"]) for one in members(stage)]
    assert found == [
        ("Ruth Klein", "Sisters of Peace", "director", ["organisation"]),
        ("Joan Kelly", "Sisters of Peace", "", ["organisation", "other-domain"]),
    ]
    assert "other-domain" in stage.run("members", "list")
    assert "members: 2 members will be shown it in advance" in stage.run("check")
    stage.once()
    assert f"{CODE}: members: 2 shown" in stage.run("status")
    replies(stage, "NO", ELSEWHERE)
    with stage.later(49 * HOUR):
        stage.once()
        assert stage.names() == ["Ruth Klein"]
        assert f"{CODE}: members: 2 shown, 1 on the letter, 1 off" in stage.run("status")


def test_a_member_who_asks_to_be_forgotten_stands_under_no_letter_and_in_no_row(stage: Stage) -> None:
    joined(stage)
    stage.campaigns.clear()
    stage.campaign(more=STANDING)
    stage.once()
    assert "your name will be on it" in subjects(stage)[-1]
    replies(stage, "FORGET ME")
    assert subjects(stage)[-1] == "Your data is erased"
    told = len(stage.answers(HOME))
    with stage.later(49 * HOUR):
        stage.campaign("UA 330/11", "HONDURAS", more=STANDING)
        stage.once()
        assert (stage.names(), members(stage, "--all"), len(stage.answers(HOME))) == ([], [], told)
    assert b"amina" not in (stage.folder / "signbot.db").read_bytes().lower()


def test_a_membership_that_is_not_confirmed_is_asked_about_once_more(stage: Stage) -> None:
    stage.campaign()
    writes(stage, "SIGN ALWAYS Guatemala, PAUSE until 1 March")
    assert "You rest until March 1" in stage.answers(HOME)[-1].text
    with stage.later(25 * HOUR):
        stage.once()
        stage.once()
        assert [one for one in subjects(stage) if "Still waiting" in one] == subjects(stage)[1:]
        assert len(subjects(stage)) == 2
        replies(stage, "YES")
    (one,) = members(stage)
    assert (one["state"], one["topics"], one["paused_until"][5:10]) == ("standing", ["Guatemala"], "03-01")


def test_the_daemon_asks_once_a_year_and_reports_each_month(stage: Stage) -> None:
    stage.bot = "monthly = true\n"
    zone, now = ZoneInfo("America/New_York"), datetime.now(UTC)
    joined(stage, "SIGN ALWAYS - Amina Diallo, Dakar")
    writes(stage, f"SIGN {CODE}")
    stage.run("close", CODE)
    stage.once()
    here = now.astimezone(zone)
    first = (here.replace(day=1, hour=12) + 31 * DAY).replace(day=1)
    with subprocess_ends(at(stage, first)):
        eventually(lambda: [one for one in subjects(stage) if f"{here:%B}" in one], daemon_says(stage))
    report = stage.answers(HOME)[-1].text
    assert "This letter went out with your name" in report
    assert "MEXICO" in report
    before = len(subjects(stage))
    with subprocess_ends(at(stage, first + 400 * DAY)):
        eventually(lambda: subjects(stage)[before:], daemon_says(stage))
    assert "Are you still with us? You need not do anything" in subjects(stage)[before:]
    assert not [one for one in stage.answers(COORDINATOR) if "defect" in one.subject]


def daemon_says(stage: Stage) -> Any:
    return lambda: json.dumps([subjects(stage), subjects(stage, COORDINATOR)])


class subprocess_ends:  # noqa: N801 reads as a sentence
    """The daemon leaves in good order when the block is over."""

    def __init__(self, daemon: Daemon) -> None:
        self.daemon = daemon

    def __enter__(self) -> Daemon:
        return self.daemon

    def __exit__(self, *failed: object) -> None:
        try:
            self.daemon.leave()
        finally:
            self.daemon.process.kill()

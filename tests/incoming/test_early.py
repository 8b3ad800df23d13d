"""A mail about a letter that config.toml names by now waits until it is taken over; every other mail goes on."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from signbot.cli.shell import Shell
from signbot.config import codes_in
from signbot.core.address import Address
from signbot.core.mail.mail import Arrived
from signbot.incoming.receive import handle
from tests.configs import LETTER, RECIPIENT, RIGHT
from tests.incoming.bot import Bot
from tests.scenarios.stage import BOT, mail

AMINA = "Amina Diallo <amina@home.example>"
COMING = LETTER.replace("UA 329/11", "UA 7/26") + RECIPIENT
BROKEN = RIGHT + COMING + "deadlin = 1\n"
NO_TOML = RIGHT + COMING + "[[[\n"


@pytest.mark.parametrize("text", [BROKEN, NO_TOML, RIGHT + COMING])
@pytest.mark.parametrize(
    "words",
    [
        "SIGN UA 7/26",
        "Please sign 7/26, thanks!",
        "Firmo UA-7-26",
        "did I sign UA 7/26?",
        "UA 7/26",
        "WITHDRAW UA 7/26",
        "SIGN UA 8/26",
    ],
)
def test_it_waits_however_it_speaks_of_the_letter(bot: Bot, text: str, words: str) -> None:
    bot.file.write_text(text, encoding="utf-8")
    assert bot.gets(mail(AMINA, words)) == {1}
    assert bot.answers() == ""
    assert bot.store.balance()["waiting"] == 1


def test_it_waits_when_only_its_address_names_the_letter(bot: Bot) -> None:
    bot.file.write_text(BROKEN, encoding="utf-8")
    assert bot.gets(mail(AMINA, "SIGN", to=BOT.replace("@", "+ua-7-26@"))) == {1}


def test_it_waits_when_it_answers_an_alert_for_the_letter(bot: Bot) -> None:
    bot.file.write_text(RIGHT + COMING, encoding="utf-8")
    fresh = Shell(bot.file, {"IMAP_PASSWORD": "open sesame"})
    alert = fresh.office.alert(
        fresh.campaign("UA 7/26"), "en", Address("amina@home.example", "amina@home.example"), datetime.now(UTC)
    )
    fresh.store.queue([alert], datetime.now(UTC))
    fresh.close()
    reply = mail(AMINA, "Yes", headers=f"In-Reply-To: {alert.message_id}\r\nReferences: {alert.message_id}\r\n")
    assert bot.gets(reply) == {1}


@pytest.mark.parametrize("words", ["SIGN UA 329/11", "SIGN UA 4711/99", "HELP", "Thanks!", "FORGET ME\nSIGN UA 7/26"])
def test_nothing_else_waits(bot: Bot, words: str) -> None:
    bot.file.write_text(BROKEN, encoding="utf-8")
    assert bot.gets(mail(AMINA, words, proven=None)) == set()


def test_a_machine_that_names_the_letter_does_not_wait(bot: Bot) -> None:
    bot.file.write_text(BROKEN, encoding="utf-8")
    assert bot.gets(mail(AMINA, "SIGN UA 7/26", headers="Auto-Submitted: auto-replied\r\n")) == set()


def test_waiting_spends_no_attempt_and_ends_when_the_file_is_taken_over(bot: Bot) -> None:
    bot.file.write_text(BROKEN, encoding="utf-8")
    raw = mail(AMINA, "SIGN UA 7/26")
    arrived = Arrived("INBOX", 1, 1, datetime.now(UTC), len(raw), raw)
    for _ in range(5):
        assert bot.looks(arrived) == {1}
    bot.file.write_text(RIGHT + COMING, encoding="utf-8")
    heir = bot.shell.heir(Shell(bot.file, bot.shell.environ).config)
    heir.store.register(heir.config.campaigns, datetime.now(UTC))
    assert handle([arrived], heir.store, heir.reception, junk=False) == set()
    assert "UA 7/26" in bot.answers()
    assert bot.store.balance()["signed"] == 1


def test_a_mail_about_two_letters_waits_while_there_is_time_and_is_held_before_the_other_closes(tmp_path: Path) -> None:
    soon = f"{datetime.now(UTC) + timedelta(hours=20):%Y-%m-%dT%H:%M:%S}Z"
    for folder, deadline, held in (("far", "2036-12-01T17:00:00", 0), ("near", soon, 1)):
        (tmp_path / folder).mkdir()
        text = RIGHT.replace("2036-12-01T17:00:00", deadline)
        bot = Bot(tmp_path / folder, text)
        bot.file.write_text(text + COMING + "deadlin = 1\n", encoding="utf-8")
        assert len(bot.gets(mail(AMINA, "SIGN UA 329/11, UA 7/26"))) == 1 - held
        assert bot.store.balance()["held"] == held
        assert bot.answers() == ""
        bot.shell.close()


def test_codes_are_read_out_of_any_file(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    for text, found in (
        (NO_TOML, {"ua329/11", "ua7/26"}),
        (f"{RIGHT}# code = 'UA 1/26'\n[[[", {"ua329/11"}),
        ('campaign = [{ code = "UA 1/26" }, { code = 3 }]', {"ua1/26"}),
        ('[[campaign]]\n"code" = "no code"\n', set()),
        ("", set()),
        ("\x00", set()),
    ):
        file.write_text(text, encoding="utf-8")
        assert codes_in(file, {}) == found
    assert codes_in(file, {"SIGNBOT__CAMPAIGN__1__CODE": "UA 5/26"}) == set()
    file.write_text(RIGHT, encoding="utf-8")
    assert codes_in(file, {"SIGNBOT__CAMPAIGN__1__CODE": "UA 5/26"}) == {"ua5/26"}
    assert codes_in(tmp_path / "nothing.toml", {}) == set()

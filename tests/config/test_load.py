"""config.toml as a coordinator meets it: defaults, and all mistakes at once."""

from dataclasses import asdict
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from signbot.config import After, Security, load
from tests.configs import (
    BOT,
    ENVIRON,
    FAX,
    IMAP,
    LETTER,
    NOW,
    RECIPIENT,
    RIGHT,
    SMTP,
    line_of,
    loaded,
    mistakes,
    the_mistake,
    warnings,
)


def test_what_is_not_said_has_its_documented_default(tmp_path: Path) -> None:
    bot = '[bot]\naddress = "sign@rrn.example"\n'
    config = loaded(tmp_path, bot + IMAP.replace("authserv_id", "# ") + SMTP)
    assert (config.bot.name, config.bot.subaddress, config.bot.languages) == ("signbot", "+", ("en",))
    assert (config.bot.aliases, config.bot.coordinators, config.bot.templates) == ((), (), None)
    assert (config.bot.time_zone, config.bot.dial_region) == (ZoneInfo("UTC"), "US")
    assert config.bot.database == f"sqlite:///{tmp_path}/signbot.db"
    imap = config.imap
    assert (imap.port, imap.security, imap.folder, imap.also) == (993, Security.TLS, "INBOX", ())
    assert (imap.after, imap.processed_folder, imap.copies_folder) == (After.MOVE, "signbot/Processed", "INBOX")
    assert imap.erased_folder == "signbot/Erased"
    assert (imap.poll_seconds, imap.idle, imap.authserv_id, imap.trusted_hosts) == (60, True, (), ())
    assert imap.arc_sealers == ()
    assert (config.smtp.port, config.smtp.username, config.smtp.first_retry_seconds) == (465, "", 60)
    assert asdict(config.limits) == {
        "answers_per_address_per_day": 10,
        "answers_per_hour": 20_000,
        "max_mail_bytes": 5_000_000,
        "names_per_mail": 5,
        "names_per_address": 10,
        "strangers_per_domain_per_hour": 100,
        "quarantine_days": 90,
        "retention_days": 365,
        "pass_minutes": 60,
    }
    assert config.fax is None
    assert config.campaigns == ()


def test_the_right_configuration_has_no_warning(tmp_path: Path) -> None:
    assert warnings(tmp_path, RIGHT) == []


def test_all_mistakes_come_at_once_each_with_its_line(tmp_path: Path) -> None:
    text = (
        BOT.replace("New_York", "New_Yorck")
        + IMAP.replace("host =", "hots =")
        + SMTP.replace('"smtp.rrn.example"', "465")
        + FAX
        + LETTER
        + RECIPIENT
        + LETTER.replace("329/11", "12/12").replace("17:00:00", "17:00:00\nminimum = 0")
    )
    found = mistakes(tmp_path, text)
    told = [(each.line, each.key, each.fix) for each in found]
    assert told == [
        (line_of(text, "time_zone"), "bot.time_zone", 'did you mean "America/New_York"?'),
        (line_of(text, "[imap]"), "imap.host", "add host = …"),
        (line_of(text, "hots"), "imap.hots", 'did you mean "host"?'),
        (line_of(text, "host = 465"), "smtp.host", 'write host = "465"'),
        (line_of(text, 'code = "UA 12/12"') - 1, "campaign 2 (UA 12/12): recipient", "add [[campaign.recipient]]"),
        (line_of(text, "minimum"), "campaign 2 (UA 12/12): minimum", ""),
    ]


def test_a_section_that_does_not_exist_is_named_with_the_one_that_is_meant(tmp_path: Path) -> None:
    mistake = the_mistake(tmp_path, RIGHT + "\n[limit]\nnames_per_mail = 3\n")
    assert (mistake.key, mistake.fix) == ("limit", 'did you mean "limits"?')


def test_relative_paths_are_relative_to_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "there" / "mine").mkdir(parents=True)
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    text = RIGHT.replace(BOT, BOT + 'templates = "mine"\ndatabase = "sqlite:///s.db?timeout=5"\n')
    (tmp_path / "there" / "config.toml").write_text(text)
    config = load(Path("../there/config.toml"), ENVIRON, now=NOW)
    assert config.bot.templates
    assert config.bot.templates.samefile(tmp_path / "there" / "mine")
    name, _, query = config.bot.database.removeprefix("sqlite:///").partition("?")
    assert Path(name).is_absolute()
    assert Path(name).parent.samefile(tmp_path / "there")
    assert query == "timeout=5"


def test_auto_without_a_known_provider_is_a_warning(tmp_path: Path) -> None:
    text = RIGHT.replace('authserv_id = "mx.rrn.example"\n', "")
    (warning,) = loaded(tmp_path, text).warnings
    assert warning.key == "imap.authserv_id"
    assert warnings(tmp_path, text.replace("body =", 'verification = "reply"\nbody =')) == []


def test_a_letter_that_hopes_for_more_names_than_an_hour_has_answers_is_pointed_out(tmp_path: Path) -> None:
    text = RIGHT.replace("body =", "goal = 165_000\nbody =")
    (warning,) = warnings(tmp_path, text)
    assert "answers may take 9 hours" in warning
    assert warnings(tmp_path, text + "\n[limits]\nanswers_per_hour = 0\n") == []
    assert warnings(tmp_path, RIGHT.replace("body =", "goal = 20_000\nbody =")) == []
    (warning,) = warnings(
        tmp_path, RIGHT.replace("body =", "goal = 900\nbody =").replace(SMTP, SMTP + "per_day = 500\n")
    )
    assert "per_day = 500: with the 900 names that UA 329/11 hopes for, answers may take 2 days" in warning

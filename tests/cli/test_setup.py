"""`signbot check`, as a coordinator runs it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from signbot.cli.setup import check
from signbot.cli.shell import Shell
from signbot.config.presets import example
from tests.configs import ENVIRON, RIGHT


def checked(folder: Path, text: str, *options: str) -> Result:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    shell = Shell(path, ENVIRON)
    return CliRunner().invoke(check, options, obj=shell)


def test_check_says_what_is_right_in_a_few_lines(tmp_path: Path) -> None:
    result = checked(tmp_path, example())
    assert result.exit_code == 0
    said = result.stdout.splitlines()
    assert said[:4] == [
        "UA 329/11 MEXICO",
        "  closes 2036-12-01 17:00 EST (America/New_York), goes out with at least 1 name",
        "  to: 2 recipients: 2 by fax",
        "  cc: 8 recipients: 13 by email, 4 by fax",
    ]
    assert sum(row.startswith("warning: ") for row in said) == 3
    assert said[-1].endswith("is right: one letter, answers as sign@rrn.example.")


def test_check_shows_every_mistake_and_says_78(tmp_path: Path) -> None:
    result = checked(tmp_path, RIGHT.replace("host =", "hots =").replace("2036-12-01T17:00:00", "2036-12-01"))
    assert result.exit_code == 78
    assert result.stdout == ""
    rows = result.stderr.splitlines()
    assert len(rows) == 6
    assert all(row.startswith(f"{tmp_path}/config.toml:") for row in rows)
    assert rows[-1].endswith("5 mistakes to correct; until then nothing runs and nothing is sent.")


@pytest.mark.parametrize("where", ["title", "translation"])
def test_check_finds_what_can_not_be_printed_before_the_deadline_does(tmp_path: Path, where: str) -> None:
    translated = '[[campaign.translation]]\nlanguage = "es"\nfollows = false\nbody = "Runas: ᚠ"\n'
    text = RIGHT.replace("MEXICO", "MEXICO ᚠ") if where == "title" else f"{RIGHT}\n{translated}"
    result = checked(tmp_path, text)
    assert result.exit_code == 78
    assert "no font that we have can print ᚠ" in result.stderr


def test_check_finds_a_broken_logo(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")
    result = checked(tmp_path, RIGHT.replace("body =", 'logo = "logo.png"\nbody ='))
    assert result.exit_code == 78
    assert "look at its logo" in result.stderr


def test_check_as_json(tmp_path: Path) -> None:
    right = checked(tmp_path, RIGHT.replace('authserv_id = "mx.rrn.example"\n', ""), "--json")
    assert right.exit_code == 0
    data = json.loads(right.stdout)
    assert (data["ok"], data["mistakes"]) == (True, [])
    assert data["warnings"][0]["key"] == "imap.authserv_id"
    wrong = checked(tmp_path, RIGHT.replace("MEXICO", ""), "--json")
    assert wrong.exit_code == 78
    data = json.loads(wrong.stdout)
    assert data["ok"] is False
    assert data["mistakes"][0]["key"] == "campaign 1 (UA 329/11): title"
    assert set(data["mistakes"][0]) == {"file", "line", "key", "problem", "fix"}


def test_check_reads_the_coordinators_own_templates(tmp_path: Path) -> None:
    (tmp_path / "mine" / "alert" / "en").mkdir(parents=True)
    (tmp_path / "mine" / "alert" / "en" / "alert.md").write_text("Subject: {{ nonsense( }}\n\nx\n")
    result = checked(tmp_path, RIGHT.replace("[imap]", 'templates = "mine"\n[imap]'))
    assert result.exit_code == 78
    assert "alert.md" in result.stderr


def test_check_refuses_an_alert_whose_subject_is_a_command(tmp_path: Path) -> None:
    (tmp_path / "mine" / "alert" / "en").mkdir(parents=True)
    mail = "Subject: SIGN {{ campaign.code.written }}\n\nPlease help.\n"
    (tmp_path / "mine" / "alert" / "en" / "alert.md").write_text(mail)
    result = checked(tmp_path, RIGHT.replace("[imap]", 'templates = "mine"\n[imap]'))
    assert result.exit_code == 78
    assert "reads as a command" in result.stderr


def test_check_touches_nothing(tmp_path: Path) -> None:
    checked(tmp_path, RIGHT)
    assert [path.name for path in tmp_path.iterdir()] == ["config.toml"]

"""What `check` looks at beyond the form of the file: found before it is needed, and without a trace."""

from pathlib import Path

import pytest

from signbot.cli.checks import drift, unusable
from signbot.cli.extras import brings
from signbot.cli.shell import Shell, utc_now
from tests.configs import ENVIRON, LETTER, RECIPIENT, RIGHT


def a_shell(folder: Path, text: str = RIGHT) -> Shell:
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return Shell(folder / "config.toml", ENVIRON)


def test_of_what_can_be_used_nothing_is_said(tmp_path: Path) -> None:
    assert unusable(a_shell(tmp_path)) == ()
    assert [path.name for path in tmp_path.iterdir()] == ["config.toml"]


def test_a_letter_that_no_font_can_print_names_its_campaign_and_the_characters(tmp_path: Path) -> None:
    (mistake,) = unusable(a_shell(tmp_path, RIGHT.replace("MEXICO", "MEXICO ᚠ")))
    assert mistake.key == "campaign (UA 329/11)"
    assert mistake.problem.startswith("no font that we have can print ᚠ")


def test_a_letter_that_lacks_fonts_names_the_command_that_brings_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signbot.edges.pdf.wants_cjk", lambda chars: "ᚠ" in chars)
    (mistake,) = unusable(a_shell(tmp_path, RIGHT.replace("MEXICO", "MEXICO ᚠ")))
    assert brings("cjk") in mistake.fix


def test_with_a_broken_template_no_letter_is_set_in_type(tmp_path: Path) -> None:
    (tmp_path / "mine" / "alert" / "en").mkdir(parents=True)
    (tmp_path / "mine" / "alert" / "en" / "alert.md").write_text("Subject: {{ nonsense( }}\n\nx\n", encoding="utf-8")
    text = RIGHT.replace("[imap]", 'templates = "mine"\n[imap]').replace("MEXICO", "MEXICO ᚠ")
    found = unusable(a_shell(tmp_path, text))
    assert {mistake.key for mistake in found} == {"bot.templates"}


def test_a_fax_line_that_nobody_installed_is_found(tmp_path: Path) -> None:
    found = unusable(a_shell(tmp_path, RIGHT.replace('gateway = "{number}@fax.example"', 'via = "pigeon"')))
    assert ['there is no fax line "pigeon"' in str(mistake) for mistake in found] == [True]


def test_before_there_is_a_database_the_file_is_right(tmp_path: Path) -> None:
    assert drift(a_shell(tmp_path)) == ()
    assert [path.name for path in tmp_path.iterdir()] == ["config.toml"]


@pytest.mark.parametrize("gone", [False, True])
def test_a_letter_that_has_left_the_file_is_said(tmp_path: Path, gone: bool) -> None:
    shell = a_shell(tmp_path)
    shell.store.register(shell.config.campaigns, utc_now())
    shell.close()
    found = drift(a_shell(tmp_path, RIGHT.replace(LETTER + RECIPIENT, "") if gone else RIGHT))
    assert [mistake.file for mistake in found] == [str(tmp_path / "config.toml")] * gone
    assert all("missing from the file: put it back" in str(mistake) for mistake in found)

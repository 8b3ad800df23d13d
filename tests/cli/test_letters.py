"""alert and preview: in the language that was asked for, or not at all."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from signbot.cli import signbot
from signbot.config.presets import example

TRANSLATION = """
[[campaign.translation]]
language = "{language}"
title = "MÉXICO"
signer = {{ name = "Brian J. Stefan Szittai", title = "Coordinador" }}
body = "Les pedimos **actuar**."
"""


def run(folder: Path, *arguments: str, translated: str = "") -> Result:
    config = example() + (TRANSLATION.format(language=translated) if translated else "")
    (folder / "config.toml").write_text(config, encoding="utf-8")
    return CliRunner().invoke(signbot, ["--config", str(folder / "config.toml"), *arguments])


@pytest.mark.parametrize("language", ["es", "es-MX"])
def test_an_alert_shows_the_translation(tmp_path: Path, language: str) -> None:
    result = run(tmp_path, "alert", "UA 329/11", "--language", language, translated="es")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Subject: Carta urgente: UA 329/11 MÉXICO" in result.stdout
    assert "Les pedimos actuar." in result.stdout
    assert "Coordinador\n" in result.stdout
    assert "extremely concerned" not in result.stdout


def test_an_alert_without_a_translation_says_in_which_language_the_letter_is(tmp_path: Path) -> None:
    result = run(tmp_path, "alert", "UA 329/11", "--language", "es")
    assert result.exit_code == 0
    assert 'no [[campaign.translation]] in "es": the alert shows it in "en"' in result.stderr
    assert run(tmp_path, "alert", "UA 329/11").stderr == ""


@pytest.mark.parametrize("language", ["fr", "xx", "e s"])
def test_an_alert_in_a_language_without_words_is_refused_with_what_there_is(tmp_path: Path, language: str) -> None:
    result = run(tmp_path, "alert", "UA 329/11", "--language", language, translated="fr")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "bot.languages has en, es" in result.stderr


def test_who_on_a_list_gets_another_language_is_said(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("email,language\na@home.example,fr\nb@home.example,fr\nc@home.example,es\n")
    result = run(tmp_path, "alert", "UA 329/11", "--send-to", str(tmp_path / "list.csv"), "--dry-run")
    assert result.exit_code == 0
    assert 'There is no alert in "fr": 2 addresses get it in "en".' in result.stderr


def test_a_preview_in_one_language_is_what_its_readers_get(tmp_path: Path) -> None:
    spanish = run(tmp_path, "preview", "UA 329/11", "--language", "es", translated="es").stdout
    assert "Les pedimos **actuar**." in spanish
    assert "UA 329/11 MÉXICO" in spanish
    assert "extremely concerned" not in spanish
    refused = run(tmp_path, "preview", "UA 329/11", "--language", "fr", translated="es")
    assert (refused.exit_code, "only in en, es" in refused.stderr) == (2, True)


def test_a_preview_in_a_file_is_for_nobody_else(tmp_path: Path) -> None:
    for form in ("text", "html"):
        run(tmp_path, "preview", "UA 329/11", "--format", form, "-o", str(tmp_path / "letter"))
        assert (tmp_path / "letter").stat().st_mode & 0o777 == 0o600

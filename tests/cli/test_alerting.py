"""alert: in the language that was asked for, in the campaign's own words, to a list as people have it."""

from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from signbot.cli import alerting, signbot
from signbot.config.presets import example

TRANSLATION = """
[[campaign.translation]]
language = "{language}"
title = "MÉXICO"
signer = {{ name = "Brian J. Stefan Szittai", title = "Coordinador" }}
body = "Les pedimos **actuar**."
"""
OWN = 'alert_text = { en = "Dear Ann,\\n\\nBettina **needs** us.", es = "Querida Ana: *Bettina* nos necesita." }'


def run(folder: Path, *arguments: str, translated: str = "", own: str = "") -> Result:
    config = example().replace('title = "MEXICO"', f'title = "MEXICO"\n{own}')
    config += TRANSLATION.format(language=translated) if translated else ""
    (folder / "config.toml").write_text(config, encoding="utf-8")
    return CliRunner().invoke(signbot, ["--config", str(folder / "config.toml"), *arguments])


def test_an_alert_begins_with_the_campaigns_own_words_in_each_language(tmp_path: Path) -> None:
    english = run(tmp_path, "alert", "UA 329/11", own=OWN).stdout
    assert "Dear Ann, ## reply above this line ##\n\nBettina needs us." in english
    assert "Dear friends" not in english
    assert "Thank you" not in english
    spanish = run(tmp_path, "alert", "UA 329/11", "--language", "es", "--format", "html", own=OWN, translated="es")
    assert "Querida Ana: <em>Bettina</em> nos necesita." in spanish.stdout


def test_own_words_without_a_greeting_have_ours(tmp_path: Path) -> None:
    own = 'alert_text = "Bettina needs us: she was threatened."'
    text = run(tmp_path, "alert", "UA 329/11", own=own).stdout
    assert "Dear friends, ## reply above this line ##\n\nBettina needs us" in text


def test_own_words_in_another_language_are_not_mixed_into_an_alert(tmp_path: Path) -> None:
    result = run(tmp_path, "alert", "UA 329/11", "--language", "es", own='alert_text = "Dear Ann,"', translated="es")
    assert "Dear Ann" not in result.stdout
    assert "Queridas amigas" in result.stdout


@pytest.mark.parametrize("wrong", ['"<b>Dear</b> Ann"', '{ xx-yy = "Dear Ann" }', "7"])
def test_own_words_are_markdown_in_a_known_language(tmp_path: Path, wrong: str) -> None:
    result = run(tmp_path, "check", own=f"alert_text = {wrong}")
    assert result.exit_code == 78
    assert "alert_text" in result.output or "xx-yy" in result.output


def test_a_list_is_read_as_people_have_it_and_what_can_not_be_read_is_named_at_the_end(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("Bob <bob@home.example>; ann@home.example\nBOB@home.example\nAnn, tomorrow\n")
    result = run(tmp_path, "alert", "UA 329/11", "--send-to", str(tmp_path / "list.txt"), "--dry-run")
    assert result.exit_code == 0
    assert "The alert would go to 2 addresses." in result.stdout
    assert result.stderr.splitlines()[-1] == "  line 3: no address in “Ann, tomorrow”"
    assert "2 addresses read, 1 double left out, 1 line left out, see below" in result.stderr


def test_on_a_terminal_a_bar_shows_how_far_it_is_and_elsewhere_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    for stream, shown in ((Terminal(), True), (StringIO(), False)):
        monkeypatch.setattr(alerting.sys, "stderr", stream)
        with alerting._progress("Sending", 3) as advance:
            for _ in range(3):
                advance(1)
        assert ("3/3" in stream.getvalue()) is shown


def test_a_token_that_is_not_ours_unsubscribes_nobody(tmp_path: Path) -> None:
    result = run(tmp_path, "unsubscribe", "0" * 80)
    assert (result.exit_code, result.stdout) == (2, "")


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


@pytest.mark.parametrize("language", ["sv", "xx", "e s"])
def test_an_alert_in_a_language_without_words_is_refused_with_what_there_is(tmp_path: Path, language: str) -> None:
    result = run(tmp_path, "alert", "UA 329/11", "--language", language, translated="sv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "bot.languages has en, es" in result.stderr


def test_who_on_a_list_gets_another_language_is_said(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("email,language\na@home.example,sv\nb@home.example,sv\nc@home.example,es\n")
    result = run(tmp_path, "alert", "UA 329/11", "--send-to", str(tmp_path / "list.csv"), "--dry-run")
    assert result.exit_code == 0
    assert 'There is no alert in "sv": 2 addresses get it in "en".' in result.stderr

"""preview: the letter as its readers get it."""

from pathlib import Path

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

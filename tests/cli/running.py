"""A command, run in this process against a small configuration in a folder."""

from pathlib import Path

from click.testing import CliRunner, Result

from signbot.cli import signbot
from tests.configs import ENVIRON, RIGHT


def run(folder: Path, *arguments: str, text: str = RIGHT, answer: str = "") -> Result:
    """`answer`: what a person types at it."""
    config = folder / "config.toml"
    config.write_text(text, encoding="utf-8")
    return CliRunner().invoke(signbot, ["--config", str(config), *arguments], env=ENVIRON, input=answer)

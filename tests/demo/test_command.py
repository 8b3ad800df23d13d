"""demo: where the story is written, and that nothing of it is loaded before."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from signbot.demo.command import demo


@pytest.mark.parametrize(("arguments", "out"), [([], "demo-out"), (["--out", "elsewhere"], "elsewhere")])
def test_the_story_is_played_into_the_folder_that_was_named(
    arguments: list[str], out: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[Path] = []
    monkeypatch.setattr("signbot.demo.story.play", played.append)
    result = CliRunner().invoke(demo, arguments)
    assert (result.exit_code, played) == (0, [Path(out)])


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert CliRunner().invoke(demo, ["--out", str(tmp_path / "file")]).exit_code == 2


def test_the_mail_host_is_loaded_only_when_the_story_is_played() -> None:
    asked = "import sys, signbot.demo.command; print({'pymap', 'aiosmtpd', 'signbot.demo.story'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60)
    assert found.stdout == "set()\n"

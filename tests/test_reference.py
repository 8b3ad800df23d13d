"""The reference is what the program says, and the pages of docs/ build without a broken link."""

import re
import subprocess
import sys
from pathlib import Path

from signbot.edges.trouble import TROUBLES
from tests import man, reference

ROOT = reference.ROOT
TROUBLESHOOTING = ROOT / "docs/troubleshooting.md"
SHORTEST = 8  # characters between two gaps of a message that tell something


def test_the_reference_is_written_from_the_program() -> None:
    assert [path.name for path, _ in reference.stale()] == []


def test_every_command_every_section_and_every_trouble_has_its_place() -> None:
    commands, configuration, servers = (made() for made in reference.PAGES.values())
    assert sorted(man.pages()) == sorted(path.name for path in (ROOT / "docs/reference/man").iterdir())
    assert '.SH "signbot members add' in man.pages()["signbot-members.1"]
    assert {f"## {name}\n" in commands for name, _, _ in reference.COMMANDS} == {True}
    assert {f"## {name}\n" in configuration for name in ("[bot]", "[imap]", "[smtp]", "[limits]", "[[campaign]]")} == {
        True
    }
    assert {f"## {trouble.means}\n" in servers for trouble in TROUBLES} == {True}
    assert "| `deadline` | `2036-12-01T17:00:00` | your time (bot.time_zone)." in configuration
    assert "`--format [text\\|html]`" in commands


def test_a_message_that_is_explained_is_one_that_the_program_says() -> None:
    """Each piece of it between two gaps, also where the source breaks its line."""
    source = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "signbot").rglob("*.py")))
    source = re.sub(r"\"\s*\n\s*f?\"", "", source)
    messages = re.findall(r"^\*\*([^*]+)\*\*", TROUBLESHOOTING.read_text(encoding="utf-8"), re.MULTILINE)
    said = [message for message in messages if not message.endswith(".")]  # a sentence is a person's own
    pieces = [piece.strip(" :.?") for message in said for piece in re.split(r"…|config\.toml", message)]
    unsaid = [piece for piece in pieces if len(piece) >= SHORTEST and piece not in source]
    assert len(said) >= 25
    assert unsaid == []


def test_the_pages_build_strictly(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", tmp_path / "site"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "site/tutorial/index.html").is_file()
    fetched = re.findall(r"""(?:src|href)="(https?://[^"]+)\"""", (tmp_path / "site/index.html").read_text())
    assert [url for url in fetched if "fonts.g" in url or url.endswith((".js", ".css"))] == []

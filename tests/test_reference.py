"""The reference is what the program says, and the pages of docs/ build without a broken link."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from signbot.edges.trouble import TROUBLES
from tests import man, reference
from tests.edges.test_pages_in_a_browser import browser, found

__all__ = ["browser"]  # a fixture of ours, too

ROOT = reference.ROOT
TROUBLESHOOTING = ROOT / "docs/troubleshooting.md"
BY_THE_THEME = (
    "region:",
    "scrollable-region-focusable:",
)  # MkDocs' frame; keys do scroll what is wide
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
    assert "<code>--format [text&#124;html]</code>" in commands


def test_a_message_that_is_explained_is_one_that_the_program_says() -> None:
    """Each piece of it between two gaps, also where the source breaks its line."""
    source = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "signbot").rglob("*.py")))
    source = re.sub(r"\"\s*\n\s*f?\"", "", source)
    messages = re.findall(r"^\*\*([^*]+)\*\*", TROUBLESHOOTING.read_text(encoding="utf-8"), re.MULTILINE)
    said = [message for message in messages if not message.endswith(".")]  # a sentence is a person's own
    pieces = [piece.strip(" :.?") for message in said for piece in re.split(r"…|config\.toml", message)]
    unsaid = [piece for piece in pieces if len(piece) >= SHORTEST and piece not in source]
    assert len(said) >= 30
    assert unsaid == []


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of docs/, built strictly."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_pages_are_built_and_fetch_nothing(site: Path) -> None:
    assert (site / "tutorial/index.html").is_file()
    fetched = re.findall(r"""(?:src|href)="(https?://[^"]+)\"""", (site / "index.html").read_text())
    assert [url for url in fetched if "fonts.g" in url or url.endswith((".js", ".css"))] == []


def test_the_pages_can_be_read_on_a_phone_by_day_and_by_night(site: Path, browser: Browser) -> None:
    for page, scheme in (("mailboxes", "light"), ("upgrading", "dark")):  # the widest table, and a short one
        wrong, _, sideways = found(browser, site / page / "index.html", 390, scheme)
        assert [what for what in wrong if not what.startswith(BY_THE_THEME)] == []
        assert not sideways

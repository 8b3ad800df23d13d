"""The Tab key completes commands and their options, as docs/installing.md tells each shell."""

import subprocess
import sys
from pathlib import Path

import pytest

SIGNBOT = Path(sys.executable).parent / "signbot"


@pytest.mark.parametrize(("typed", "offered"), [
    ("signbot cl", {"clock", "close"}), ("signbot close --d", {"--dry-run"}), ("signbot members a", {"add"}),
])  # fmt: skip
def test_what_the_tab_key_offers(typed: str, offered: set[str]) -> None:
    words = {"COMP_WORDS": typed, "COMP_CWORD": str(typed.count(" ")), "_SIGNBOT_COMPLETE": "bash_complete"}
    found = subprocess.run([SIGNBOT], env=words, capture_output=True, text=True, check=True).stdout.splitlines()
    assert {line.partition(",")[2] for line in found} == offered

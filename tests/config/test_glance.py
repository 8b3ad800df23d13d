"""The codes of a file that can't be taken over, or not yet: whatever else is wrong with it."""

from pathlib import Path

import pytest

from signbot.config import codes_in
from tests.configs import RIGHT


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (RIGHT, {"ua32911"}),
        (RIGHT.replace('host = "imap.rrn.example"', "host = 7"), {"ua32911"}),
        (RIGHT + "\n[[campaign", {"ua32911"}),  # no TOML: its lines are looked at
        (RIGHT.replace("UA 329/11", "no code"), set()),
        ("", set()),
    ],
)
def test_codes_are_found_in_whatever_stands_there(tmp_path: Path, text: str, codes: set[str]) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    assert {"".join(filter(str.isalnum, code)).lower() for code in codes_in(path, {})} == codes


def test_no_file_names_no_code_and_the_environment_may_add_one(tmp_path: Path) -> None:
    assert codes_in(tmp_path / "config.toml", {}) == frozenset()
    path = tmp_path / "config.toml"
    path.write_text(RIGHT, encoding="utf-8")
    assert codes_in(path, {"SIGNBOT__CAMPAIGN__1__CODE": "UA 12/12"}) != codes_in(path, {})

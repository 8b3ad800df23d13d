"""forget and export-person: whose data it is, before a word is erased."""

import json
from pathlib import Path

import pytest

from tests.cli.running import run


def test_of_somebody_unknown_nothing_is_kept(tmp_path: Path) -> None:
    assert "nothing is kept." in run(tmp_path, "forget", "amina@home.example", "--yes").stdout
    assert json.loads(run(tmp_path, "export-person", "Amina@Home.example").stdout) == {"address": "amina@home.example"}


@pytest.mark.parametrize("arguments", [[], ["amina@home.example", "--again"]])
def test_it_is_one_address_or_all_of_the_journal(tmp_path: Path, arguments: list[str]) -> None:
    result = run(tmp_path, "forget", *arguments)
    assert (result.exit_code, "give an ADDRESS, or --again" in result.stderr) == (2, True)


def test_what_is_no_address_is_refused(tmp_path: Path) -> None:
    assert run(tmp_path, "export-person", "amina at home").exit_code == 2


def test_an_export_is_for_nobody_else(tmp_path: Path) -> None:
    file = tmp_path / "amina.json"
    assert run(tmp_path, "export-person", "amina@home.example", "-o", str(file)).exit_code == 0
    assert file.stat().st_mode & 0o777 == 0o600


def test_names_whose_erasure_is_on_record_are_counted_first(tmp_path: Path) -> None:
    assert run(tmp_path, "forget", "--again", "--dry-run").stdout == "0 supporters would be forgotten again.\n"

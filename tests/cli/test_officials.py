"""officials: shown, corrected, filed by hand."""

import json
from pathlib import Path

import pytest

from signbot.store import Store
from tests.cli.running import run
from tests.configs import NOW
from tests.store.make import a_letter, campaign, closes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A letter has gone."""
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.ready()
    store.register([campaign(recipients=())], NOW)
    closes(store, a_letter())
    store.close()
    return tmp_path


def test_none_yet_and_looking_makes_no_database(tmp_path: Path) -> None:
    assert run(tmp_path, "officials", "list").stdout == "No official has written yet.\n"
    assert run(tmp_path, "officials", "list", "--json").stdout == "[]\n"
    assert not (tmp_path / "signbot.db").exists()


def test_what_came_by_post_is_filed_shown_and_corrected(folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(b"%PDF scan")
    file = ("--file", str(folder / "scan.pdf"), "--on", "2026-12-08", "--reason", "by post")
    assert "Filed as official's mail 1" in run(folder, "officials", "add", "1", "--as", "acknowledgement", *file).stdout
    (row,) = json.loads(run(folder, "officials", "list", "UA 329/11", "--json").stdout)
    assert (row["delivery"], row["kind"], row["to"], row["why"]) == (1, "acknowledgement", "The Minister", "by post")
    assert run(folder, "officials", "correct", "1", "--as", "refusal", "--reason", "read it").exit_code == 0
    assert "refusal" in run(folder, "officials", "list").stdout
    assert run(folder, "officials", "show", "1", "-o", str(folder / "out")).exit_code == 0
    assert (folder / "out").read_bytes() == b"%PDF scan"


def test_what_is_not_there_or_says_nothing_is_refused(folder: Path) -> None:
    assert "say what it is" in run(folder, "officials", "correct", "1").output
    assert "nothing is kept" in run(folder, "officials", "show", "9").output
    assert run(folder, "officials", "list", "XX 1/1").exit_code != 0

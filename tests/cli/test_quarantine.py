"""quarantine, before anything is set aside."""

from pathlib import Path

import pytest

from tests.cli.running import run


def test_nothing_is_set_aside_and_looking_makes_no_database(tmp_path: Path) -> None:
    assert run(tmp_path, "quarantine", "list").stdout == "Nothing is set aside.\n"
    assert run(tmp_path, "quarantine", "list", "--held", "--json").stdout == "[]\n"
    assert not (tmp_path / "signbot.db").exists()


@pytest.mark.parametrize("what", ["show", "retry", "accept", "dismiss"])
def test_a_mail_that_is_not_set_aside_is_refused(tmp_path: Path, what: str) -> None:
    result = run(tmp_path, "quarantine", what, "7")
    assert (result.exit_code, "no mail 7 is set aside" in result.stderr) == (2, True)

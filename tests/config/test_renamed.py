"""A key that has another name by now is read on, and named; nobody need change a file on the day of an upgrade."""

from pathlib import Path

import pytest

from signbot.config import renamed
from signbot.config.renamed import Renamed, renamed_in
from tests.configs import RIGHT, campaign, loaded, mistakes, with_keys


@pytest.fixture(autouse=True)
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = Renamed("limits", "most_names", "names_per_mail", "2.0.0")
    monkeypatch.setattr(renamed, "RENAMED", (limits, Renamed("campaign", "least", "minimum", "2.0.0")))


def test_the_old_name_is_read_and_the_new_one_said_with_its_line(tmp_path: Path) -> None:
    text = f"{RIGHT}\n[limits]\nmost_names = 3\n"
    config = loaded(tmp_path, text)
    assert config.limits.names_per_mail == 3
    (said,) = (str(one) for one in config.warnings if "most_names" in str(one))
    assert 'limits.most_names: is called "names_per_mail" now, and will be no key any more in version 2.0.0' in said
    assert f"config.toml:{text.split(chr(10)).index('most_names = 3') + 1}" in said


def test_in_a_letter_too_and_a_wrong_value_is_named_where_it_stands(tmp_path: Path) -> None:
    assert campaign(tmp_path, with_keys("least = 7")).minimum == 7
    (wrong,) = mistakes(tmp_path, with_keys('least = "many"'))
    assert wrong.line is not None


def test_both_names_at_once_are_a_mistake(tmp_path: Path) -> None:
    (wrong,) = mistakes(tmp_path, f"{RIGHT}\n[limits]\nmost_names = 3\nnames_per_mail = 4\n")
    assert "there is no such key" in wrong.problem


def test_a_table_is_known_by_its_way_without_numbers() -> None:
    assert [one.new for one in renamed_in(("campaign", 3))] == ["minimum"]
    assert renamed_in(("campaign", 3, "recipient", 0)) == ()

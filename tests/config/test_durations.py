"""Durations as people write them."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.configs import LETTER, RECIPIENT, RIGHT, campaign, the_mistake


def written(value: str) -> str:
    return RIGHT.replace(LETTER, f"{LETTER}standing = {value}\n")


@pytest.mark.parametrize(
    ("value", "hours"),
    [
        ('"48h"', 48),
        ('"48 hours"', 48),
        ('"2d"', 48),
        ('"2 Days"', 48),
        ('"90 min"', 1.5),
        ('"1.5h"', 1.5),
        ('"36 h"', 36),
    ],
)
def test_hours_days_and_minutes(tmp_path: Path, value: str, hours: float) -> None:
    assert campaign(tmp_path, written(value)).standing == timedelta(hours=hours)


def test_none_is_no_time(tmp_path: Path) -> None:
    assert campaign(tmp_path, RIGHT).standing == timedelta(0)


@pytest.mark.parametrize("value", ['"48"', '"two days"', '"-3h"', '"0h"', '"400d"', '"48h 3m"', "48"])
def test_anything_else_is_named_with_an_example(tmp_path: Path, value: str) -> None:
    mistake = the_mistake(tmp_path, written(value))
    assert mistake.key.endswith("standing")
    assert RECIPIENT in RIGHT

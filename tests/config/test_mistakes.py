"""A mistake reads as a sentence: where it stands, what is wrong, the fix."""

from pathlib import Path

import pytest

from signbot.config import ConfigError
from tests.configs import (
    RIGHT,
    line_of,
    loaded,
    the_mistake,
)


def test_a_mistake_reads_as_a_sentence_with_place_and_fix(tmp_path: Path) -> None:
    text = RIGHT.replace("2036-12-01T17:00:00", "2026-11-01T01:30:00")
    said = str(the_mistake(tmp_path, text))
    assert said == (
        f"{tmp_path}/config.toml:{line_of(text, 'deadline')}: campaign 1 (UA 329/11): deadline: "
        "2026-11-01 01:30 happens twice in America/New_York, when the clocks go back: "
        "write 2026-11-01T01:30:00-04:00 (the first), or 2026-11-01T01:30:00-05:00 (the second)"
    )


def test_the_error_as_text_is_every_mistake_on_its_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        loaded(tmp_path, "")
    assert str(caught.value).splitlines() == [str(mistake) for mistake in caught.value.mistakes]
    assert [mistake.key for mistake in caught.value.mistakes] == [
        "bot", "bot.address", "imap", "imap.host", "imap.username", "imap", "smtp", "smtp.host",
    ]  # fmt: skip

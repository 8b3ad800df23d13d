"""A bot for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.incoming.bot import Bot


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Bot]:
    bot = Bot(tmp_path)
    yield bot
    bot.shell.close()

"""A writer of the packaged templates, and a folder for the operators' own."""

from pathlib import Path

import pytest

from signbot.edges.templates import Writer
from tests.edges.templates.mails import LANGUAGES


@pytest.fixture(scope="module")
def writer() -> Writer:
    return Writer("Rapid Response Network", "sign@rrn.example", "+", LANGUAGES, contact="ana@rrn.example")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "answers" / "en").mkdir(parents=True)
    return tmp_path

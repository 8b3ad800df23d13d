"""Every talk of talks/ ends as its people mean it: in the database, and in what they are mailed."""

from pathlib import Path

import pytest

from tests.conversations.playing import Ending, played
from tests.conversations.talk import HERE, talks
from tests.scenarios.stage import Stage

FILES = sorted((HERE / "talks").glob("*.toml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_talk_ends_as_its_people_mean_it(stage: Stage, file: Path) -> None:
    over = played(stage, talks(file))
    assert [f"{one.ending}: {one.talk.title}: {one.why}" for one in over if one.ending is not Ending.RIGHT] == []

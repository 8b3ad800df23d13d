"""The same day on PostgreSQL: the schema by hand first, then everything as on SQLite; and PostgreSQL going away."""

from collections.abc import Iterator

import pytest

from tests.postgres import Postgres, postgres
from tests.scenarios.stage import CODE, Stage

__all__ = ["postgres"]  # a fixture of ours, too


@pytest.fixture
def served(stage: Stage, postgres: Postgres) -> Iterator[Stage]:
    url = postgres.database()
    stage.bot = f'database = "{url}"'
    yield stage
    stage.adds_up()
    postgres.drop(url)


def test_the_owner_brings_the_schema_and_a_letter_goes_its_way(served: Stage) -> None:
    served.campaign()
    assert served.run("signatures", CODE, "--json").strip() == "[]"
    served.once(code=75)
    served.run("db", "upgrade")
    served.deliver("Amina Diallo <amina@home.example>", "SIGN UA 329/11\nName: Amina Diallo\nName: José 王 Петров")
    served.once()
    served.run("close", CODE)
    served.once()
    assert served.names() == ["Amina Diallo", "José 王 Петров"]
    assert "José 王 Петров" in served.answers("sprow@state.example")[0].text
    assert served.state() == "delivered"
    served.once()
    assert len(served.answers("sprow@state.example")) == 1


def test_a_database_that_is_away_is_said_and_waited_for(served: Stage) -> None:
    served.campaign()
    served.run("db", "upgrade")
    there = served.bot
    served.bot = 'database = "postgresql://nobody@127.0.0.1:9/nothing"'
    served.write()
    served.deliver("Amina Diallo <amina@home.example>", "SIGN UA 329/11")
    served.once(code=75)
    served.bot = there
    served.write()
    served.once()
    assert served.names() == ["Amina Diallo"]

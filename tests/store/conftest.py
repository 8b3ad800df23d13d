"""Every test of the store runs on SQLite and on PostgreSQL, each with a fresh database of today's schema."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from signbot.store import Store
from signbot.store.tables import metadata
from tests.postgres import Postgres, name_in, postgres
from tests.store.make import NOW, campaign, closes, miscounted, signs

__all__ = ["postgres"]  # a fixture of ours, too


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "signbot.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_migrated(postgres: Postgres) -> str:
    """One database for all tests: emptying it is quicker than a new one for each."""
    url = postgres.database()
    _migrate(url)
    return url


def _migrate(url: str) -> None:
    store = Store(url)
    store.upgrade()
    with store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM secret")
    store.close()


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    shutil.copy(sqlite_template, tmp_path / "signbot.db")
    return f"sqlite:///{tmp_path / 'signbot.db'}"


@pytest.fixture
def postgres_url(postgres: Postgres, postgres_migrated: str) -> str:
    postgres.empty(postgres_migrated, [*(table.name for table in reversed(metadata.sorted_tables)), "tally"])
    return postgres_migrated


@pytest.fixture(params=["sqlite", "postgresql"])
def own_store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """A store whose schema a test may change."""
    if request.param == "sqlite":
        yield from _opened(request.getfixturevalue("sqlite_url"))
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    url = postgres.database(name_in(request.getfixturevalue("postgres_migrated")))
    yield from _opened(url)
    postgres.drop(url)


def _opened(url: str) -> Iterator[Store]:
    store = Store(url)
    yield store
    store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where there is nothing yet, not even a schema."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    url = postgres.database()
    yield url
    postgres.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    return str(request.getfixturevalue(name))


@pytest.fixture
def open_store(url: str) -> Iterator[Callable[[], Store]]:
    """Opens the same database once more, as another process would."""
    opened: list[Store] = []

    def another() -> Store:
        opened.append(Store(url))
        return opened[-1]

    yield another
    if opened:
        assert miscounted(opened[0]) == []
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: Callable[[], Store]) -> Store:
    return open_store()


@pytest.fixture
def letter(store: Store) -> int:
    """A letter that is due."""
    store.register([campaign()], NOW)
    signs(store)
    closes(store)
    return store.due(NOW)[0].id

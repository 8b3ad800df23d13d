"""What a released version leaves behind, for tests of later ones: `python -m tests.release` on the day of a release.

It writes `tests/released/<version>/`: a filled database as SQL, and the configuration of that day. No hand edits it.
"""

import contextlib
import sqlite3
import tempfile
from pathlib import Path

from signbot import __version__
from signbot.store import Store
from tests.store.make import BORIS, a_letter, campaign, closes, joins, know

ROOT = Path(__file__).parent
FOLDER = ROOT / "released"
DATABASE, CONFIG = "signbot.sql", "config.toml"


def filled(file: Path) -> None:
    """Supporters with all that can be kept of them, members, a letter that went."""
    store = Store(f"sqlite:///{file}")
    store.upgrade()
    know(store)
    joins(store)
    joins(store, BORIS, "Boris Marin")
    closes(store, a_letter(), counted=1)
    store.register([campaign(), campaign("UA 12/12")], campaign().deadline)
    store.close()


def dump(file: Path) -> str:
    with contextlib.closing(sqlite3.connect(file)) as database:
        return "\n".join(database.iterdump()) + "\n"


def main() -> None:
    folder = FOLDER / __version__
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "signbot.db"
        filled(file)
        (folder / DATABASE).write_text(dump(file), encoding="utf-8")
    example = (ROOT.parent / "config.example.toml").read_text(encoding="utf-8")
    (folder / CONFIG).write_text(example, encoding="utf-8")


if __name__ == "__main__":
    main()

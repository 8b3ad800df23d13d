"""The words that people and their mail programs use: one table a language, `<language>.toml`, to be extended freely.

`[commands]`, `[details]` and `[phrases]` are what supporters write; `[client]` is what mail programs add to replies.
Words are compared as `core.plain` folds them: case means nothing, accents do, `'` is any apostrophe.
`(add|put) my (|full )name` stands for each of the choices: `add my name`, `put my full name`, …
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import product

from signbot.core.text.plain import plain

_CHOICES = re.compile(r"[()]")

Table = dict[str, dict[str, tuple[str, ...]]]


@cache
def tables() -> dict[str, Table]:
    """Language -> section -> meaning -> phrases, folded. English first, the others by their tag."""
    found = sorted(entry.name for entry in files(__name__).iterdir() if entry.name.endswith(".toml"))
    found.sort(key=lambda name: name != "en.toml")
    return {name.removesuffix(".toml"): _read(name) for name in found}


def _read(name: str) -> Table:
    data = tomllib.loads((files(__name__) / name).read_text("utf-8"))
    return {
        section: {meaning: tuple(dict.fromkeys(_expanded(phrases))) for meaning, phrases in table.items()}
        for section, table in data.items()
    }


def _expanded(phrases: list[str]) -> Iterator[str]:
    for phrase in phrases:
        parts = (part.split("|") for part in _CHOICES.split(plain(phrase)))
        yield from (" ".join("".join(chosen).split()) for chosen in product(*parts))


def client(meaning: str) -> tuple[str, ...]:
    """The words of all languages for one thing that mail programs write, longest first."""
    found = {word for table in tables().values() for word in table.get("client", {}).get(meaning, ())}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def spoken(section: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Language -> meaning -> phrases, for the languages whose table has the section."""
    return {language: table[section] for language, table in tables().items() if section in table}

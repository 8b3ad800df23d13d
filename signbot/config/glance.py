"""The codes that a configuration names, right or not: asked of a file that can't be taken over, or not yet."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from signbot.config.mistakes import ConfigError
from signbot.config.source import overlay, read_text
from signbot.core.code import fold

_CODE = re.compile(r"""^[ \t]*["']?code["']?[ \t]*=[ \t]*(["'])(?P<code>[^"'\n]+)\1""", re.MULTILINE)


def codes_in(path: Path, environ: Mapping[str, str]) -> frozenset[str]:
    """Folded. Of a file that is no TOML, those of the lines that look like one; of no file, none."""
    try:
        text = read_text(path, "config")
    except ConfigError:
        return frozenset()
    try:
        values = tomllib.loads(text)
        overlay(values, environ)
        campaigns = values.get("campaign")
        written = [one.get("code") for one in _tables(campaigns)]
    except (tomllib.TOMLDecodeError, RecursionError):
        written = [match["code"] for match in _CODE.finditer(text)]
    return frozenset(_folded(one for one in written if isinstance(one, str)))


def written(path: Path) -> tuple[int, ...]:
    """Another one after whatever writes the file: nobody can set the time of its last change. Of no file, nothing."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _tables(value: object) -> list[dict[str, object]]:
    found = value if isinstance(value, list) else [value]
    return [one for one in found if isinstance(one, dict)]


def _folded(written: Iterable[str]) -> Iterable[str]:
    for one in written:
        try:
            yield fold(one)
        except ValueError:
            continue

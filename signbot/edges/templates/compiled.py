"""Templates, compiled: once for text and HTML, and once for all processes.

    get_bucket ─► known in this process? ─► else on disk, of the same source? ─► else Jinja compiles it, and it is kept

On disk lie the packaged ones alone, where Python keeps this module compiled. Where nothing may be written there, or a
file there is damaged, each process compiles what it needs; a template that has changed is compiled anew.
"""

import os
import sys
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from pickle import UnpicklingError
from types import CodeType

import jinja2
from jinja2.bccache import Bucket, BytecodeCache, FileSystemBytecodeCache

from signbot.edges.templates.whole import packaged

OWN = "own-"  # before the key of a template that is none of the packaged ones


class Compiled(BytecodeCache):
    """Jinja's bytecode cache, in memory, and in this folder, where there is one."""

    def __init__(self, folder: Path | None) -> None:
        self._known: dict[tuple[str, str], CodeType] = {}
        self._disk = FileSystemBytecodeCache(str(folder)) if folder else None

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        key = super().get_cache_key(name, filename)
        return key if filename and Path(filename).is_relative_to(packaged()) else f"{OWN}{key}"

    def get_source_checksum(self, source: str) -> str:
        return sha256(f"{_compiler()} {source}".encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        known = self._known.get((bucket.key, bucket.checksum))
        if known is not None:
            bucket.code = known
        elif self._disk and not bucket.key.startswith(OWN):
            with suppress(OSError, UnpicklingError):
                self._disk.load_bytecode(bucket)
            self._keep(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._keep(bucket)
        if self._disk and not bucket.key.startswith(OWN):
            with suppress(OSError):  # the disk is full: then it is compiled again
                self._disk.dump_bytecode(bucket)

    def _keep(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._known[bucket.key, bucket.checksum] = bucket.code


@cache
def _compiler() -> str:
    """What makes another code of the same template: Jinja's version, and what the sandbox makes of its trees."""
    rules = (Path(__file__).parent / "sandbox.py").read_bytes()
    return f"{jinja2.__version__} {sha256(rules).hexdigest()}"


def beside_python() -> Path | None:
    """The folder on disk; None where Python may keep nothing compiled either."""
    folder = Path(cache_from_source(__file__)).parent / "templates"
    if sys.dont_write_bytecode:
        return None
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder if os.access(folder, os.W_OK) else None

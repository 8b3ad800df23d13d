"""Files that hold names, addresses or secrets: for nobody else's eyes, and whole or not there at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MODE = 0o600


def write(path: Path, data: bytes) -> None:
    """`data` into `path`, on the disk when this returns. OSError when it can't be; then `path` is as before."""
    with appearing(path) as unfinished:
        unfinished.write_bytes(data)


@contextmanager
def appearing(path: Path) -> Iterator[Path]:
    """A private file beside `path`, which takes its name when it is whole and on the disk.

    What is there and no file (a pipe, a terminal) is written to as it is; a link leads to the file that it names.
    """
    target = path.resolve()
    if target.exists() and not target.is_file():
        yield target
        return
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, MODE))
        yield unfinished
        _to_disk(unfinished)
        unfinished.replace(target)
        _to_disk(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)

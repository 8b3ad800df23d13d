"""A row's commands as children of this process, which has loaded signbot and its words already: a start costs nothing.

    with forked(): list(bench(Sizes(tiny=True), here))

For rows whose figures mean nothing: where it is only tried whether they run. Not in a process that has drawn a PDF:
Typst draws with threads of its own, which a child does not have and would wait for for ever.
"""

import os
import resource
import runpy
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, BinaryIO, Never

import pytest

from tests.bench import process

_whole = process.run
_DRAWS = "typst"  # the module


@contextmanager
def forked() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(process, "run", _run)
        yield


def _run(command: Sequence[str], limit: int, pinned: bool) -> tuple[dict[str, Any], bytes, bytes]:
    """As `process.run`; what is no Python module is run as there, and so is all of it once this process has drawn."""
    if tuple(command[:2]) != (sys.executable, "-m") or _DRAWS in sys.modules:
        return _whole(command, limit, pinned)
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as said:
        began = time.monotonic()
        child = os.fork()
        if child == 0:
            _become(command[2:], limit, out, said)
        _, status, used = os.wait4(child, 0)
        took = {"seconds": time.monotonic() - began, "cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss}
        out.seek(0)
        said.seek(0)
        return {**took, "code": os.waitstatus_to_exitcode(status)}, out.read(), said.read()


def _become(command: Sequence[str], limit: int, out: BinaryIO, said: BinaryIO) -> Never:
    """`python -m COMMAND`, and nothing of the tests after it."""
    code = 1
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        os.chdir(process.ROOT)
        os.dup2(out.fileno(), 1)
        os.dup2(said.fileno(), 2)
        sys.stdout, sys.stderr = (os.fdopen(number, "w", closefd=False) for number in (1, 2))
        sys.argv = list(command)
        code = _code(command[0])
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _code(module: str) -> int:
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001  Python would say so, and end with 1
        traceback.print_exc()
        return 1
    return 0

"""Other processes that work with the same database, and may be killed."""

import signal
import subprocess
import sys
from pathlib import Path

from tests.patience import PATIENCE

ROOT = Path(__file__).parents[2]


def elsewhere(url: str, statements: str) -> "subprocess.Popen[str]":
    """Another process that works with the same database; it says a word for each `print`."""
    begin = f"from signbot.store import *\nfrom tests.store.make import *\nstore = Store({url!r})\n"
    arguments = [sys.executable, "-c", begin + statements]
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)


def heard(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def killed(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=PATIENCE)

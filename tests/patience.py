"""Waiting for what happens, however slow the computer is: nothing here ends by a clock while there is hope."""

import os
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 180.0  # seconds: no computer is that slow; what has not happened by then never will


def eventually(what: Callable[[], T], saw: Callable[[], object] = lambda: "") -> T:
    """What `what` returns as soon as it is true. `saw`: what to show when it never is."""
    end = time.monotonic() + PATIENCE
    while not (found := what()):
        assert time.monotonic() < end, f"waited in vain: {saw()}"
        time.sleep(0.05)
    return found


def at_most(seconds: float) -> float:
    """So long on a computer at rest; longer on one that has other things to do."""
    return seconds * (1 + 2 * os.getloadavg()[0] / (os.cpu_count() or 1))

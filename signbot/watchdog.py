"""A server that hangs is let go: whoever waits for it too long is interrupted, from one thread that waits for all.

within(edge, seconds): … each answer of the server may take its time; all of them together may not
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Protocol


class Interruptible(Protocol):
    """A server that may hang: whoever waits for it is let go, from another thread."""

    def interrupt(self) -> None: ...
    def resume(self) -> None: ...


@contextmanager
def within(edge: Interruptible, seconds: float) -> Iterator[None]:
    """What is done within is interrupted when the time is over: `with within(mailbox, 60): mailbox.places()`.

    When it is left, no interrupt is under way, and none will come.
    """
    mark = _watchdog.watch(edge, monotonic() + max(seconds, 0))
    try:
        yield
    finally:
        _watchdog.leave(mark)
        edge.resume()


class _Watchdog:
    """Its thread lives on: to start one for each look at a server takes longer than that look's own work.

    It is woken only for an earlier end than the one that it waits for.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._watched: dict[object, tuple[float, Interruptible]] = {}  # when the time of each is over
        self._wakes = 0.0  # the thread, by itself

    def watch(self, edge: Interruptible, ends: float) -> object:
        mark = object()
        with self._changed:
            self._watched[mark] = ends, edge
            if self._thread is None:
                self._thread = threading.Thread(target=self._wait, name="watchdog", daemon=True)
                self._wakes = ends
                self._thread.start()
            elif ends < self._wakes:
                self._wakes = ends
                self._changed.notify()
        return mark

    def leave(self, mark: object) -> None:
        with self._changed:  # an interrupt that is under way has it
            self._watched.pop(mark, None)

    def _wait(self) -> None:
        with self._changed:
            try:
                while True:
                    self._changed.wait(self._look(monotonic()))
            finally:
                self._thread = None  # an interrupt broke: the next one to be watched begins anew

    def _look(self, now: float) -> float:
        """Interrupts those whose time is over; returns for how long there is nothing to do."""
        for mark in [mark for mark, (ends, _) in self._watched.items() if ends <= now]:
            self._watched.pop(mark)[1].interrupt()
        self._wakes = min((ends for ends, _ in self._watched.values()), default=now + threading.TIMEOUT_MAX)
        return min(self._wakes - now, threading.TIMEOUT_MAX)


_watchdog = _Watchdog()

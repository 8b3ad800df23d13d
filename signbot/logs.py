"""Logs: what happened, never what a mail says, never a whole address, never a secret.

    log = get_logger(__name__)    lines to standard error: JSON, or readable words on a terminal

structlog is loaded with the first line that is written: `status`, and a pass that finds nothing, write none.
"""

import logging
import sys
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class _Level:
    """The least that is written: warnings always, each step when somebody wants to see it."""

    least: int = logging.WARNING
    ready: bool = False  # is structlog set up?


_level = _Level()


class Logger:
    """Of a module. What is below the least level costs nothing."""

    def __init__(self, name: str) -> None:
        self._name = name

    def info(self, event: str, **facts: Any) -> None:
        """A step that was done."""
        if _level.least <= logging.INFO:
            self._structlog().info(event, **facts)

    def warning(self, event: str, **facts: Any) -> None:
        """What a person may want to look at."""
        if _level.least <= logging.WARNING:
            self._structlog().warning(event, **facts)

    def error(self, event: str, **facts: Any) -> None:
        """A defect."""
        self._structlog().error(event, **facts)

    def _structlog(self) -> Any:
        import structlog

        if not _level.ready:
            _set_up()
        return structlog.get_logger(self._name)


def show(steps: bool) -> None:
    """Warnings only, or with `steps` everything that is done. Holds for the loggers that there are already, too."""
    _level.least = logging.INFO if steps else logging.WARNING
    if _level.ready:
        _set_up()


def hush() -> None:
    """Defects alone from now on: what is only played is nothing that anybody must look at."""
    _level.least = logging.ERROR
    if _level.ready:
        _set_up()


def get_logger(name: str) -> Logger:
    """For a module."""
    return Logger(name)


def _set_up() -> None:
    import structlog

    words = structlog.dev.ConsoleRenderer(colors=False) if sys.stderr.isatty() else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            words,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(_level.least),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=logging.ERROR)
    _level.ready = True

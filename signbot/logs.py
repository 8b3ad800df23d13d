"""Logs: what happened, never what a mail says, never a whole address, never a secret.

    log = get_logger(__name__)    lines to standard error: JSON, or readable words on a terminal

structlog is loaded with the first module that has something to log: `status` has nothing.
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


def show(steps: bool) -> None:
    """Warnings only, or with `steps` everything that is done. Holds for the loggers that there are already, too."""
    _level.least = logging.INFO if steps else logging.WARNING
    if _level.ready:
        _set_up()


def get_logger(name: str) -> Any:
    """A structlog logger for a module."""
    import structlog

    if not _level.ready:
        _set_up()
    return structlog.get_logger(name)


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

"""Logs: what happened, never what a mail says, never a whole address, never a secret.

    log = get_logger(__name__)    lines to standard error: JSON; on a terminal plain words, by the coordinator's clock

structlog is loaded with the first line that is written: `status`, and a pass that finds nothing, write none.
"""

import logging
import sys
from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

_OF_PROGRAMS = "action", "level", "timestamp"  # what a person who reads along has no use for
_ABOUT = "campaign", "about", "kind"  # what a line begins with
_WHY = "reason", "error", "answer"


@dataclass(slots=True)
class _Level:
    """The least that is written: warnings always, each step when somebody wants to see it."""

    least: int = logging.WARNING
    ready: bool = False  # is structlog set up?
    zone: tzinfo | None = None  # of the times on a terminal; None: this computer's


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


def show(steps: bool, zone: tzinfo | None = None) -> None:
    """Warnings only, or with `steps` everything that is done. Holds for the loggers that there are already, too.

    `zone`: of the times on a terminal.
    """
    _level.least = logging.INFO if steps else logging.WARNING
    _level.zone = zone or _level.zone
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

    words = _plain if sys.stderr.isatty() else structlog.processors.JSONRenderer()
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


def _plain(_logger: Any, _method: str, line: MutableMapping[str, Any]) -> str:
    """`Sun 14:05  UA 329/11 closed: 312 names, delivering`; what a person should look at is marked with `!`."""
    moment = datetime.fromisoformat(str(line["timestamp"])).astimezone(_level.zone)
    mark = " " if line["level"] == "info" else "!"
    said, stack = str(line["event"]), line.get("stack") or line.get("exception") or ""
    about = next(filter(None, (line.get(name) for name in _ABOUT)), "")
    facts = "; ".join(_facts(line))
    whole = " ".join(filter(None, (str(about), said))) + (f": {facts}" if facts else "")
    return f"{moment:%a %H:%M} {mark} {whole}" + (f"\n{stack}" if stack else "")


def _facts(line: MutableMapping[str, Any]) -> Iterator[str]:
    """Why, and how many of what; the rest by its name."""
    left_out = {"event", "stack", "exception", *_ABOUT, *_OF_PROGRAMS}
    for name, value in line.items():
        if name in left_out or value in ("", None, [], ()):
            continue
        shown = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
        counted = isinstance(value, int) and name.endswith(("s", "people"))
        yield (
            shown if name in (*_WHY, "state") else f"{shown} {name}" if counted else f"{name.replace('_', ' ')} {shown}"
        )

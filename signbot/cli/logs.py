"""Logs: what happened, never what a mail says, never a whole address, never a secret."""

import logging
import sys

import structlog


def configure(verbose: bool) -> None:
    """Lines to standard error: warnings always, every step with --verbose (and in `run`)."""
    level = logging.INFO if verbose else logging.WARNING
    renderer = (
        structlog.dev.ConsoleRenderer(colors=False) if sys.stderr.isatty() else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=logging.ERROR)

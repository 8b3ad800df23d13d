"""Defects: what breaks one piece of work is caught around it, and the next goes on.

    net.alone("conclude", work, "UA 7/26") | logged, without a word of anybody's | … | the pass tells coordinators, once

What is unavailable (a server, the database, the lock) is no defect: it goes on up.
"""

import traceback
from collections.abc import Callable
from dataclasses import field

from signbot.core.delivery import Outage
from signbot.core.value import dataclass
from signbot.logs import get_logger
from signbot.store import Busy, Unavailable

log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Defect:
    """One piece of work that broke. `what`: the kind of error and its place, like `KeyError at _note:212`."""

    step: str
    what: str
    about: str = ""  # a letter's code, where the work was about one

    def __str__(self) -> str:
        return f"{self.step}{f' {self.about}' if self.about else ''}: {self.what}"


@dataclass(slots=True)
class Net:
    """What broke in one pass. `alone` is called around each piece of its work."""

    defects: list[Defect] = field(default_factory=list)

    def alone(self, step: str, work: Callable[[], object], about: str = "") -> bool:
        """Do it; whether it could be done. An error is remembered, and harms nothing else."""
        try:
            work()
        except (Unavailable, Busy, Outage):
            raise
        except Exception as error:  # noqa: BLE001 - told to people by the pass: one step's defect stops no other
            self.caught(step, error, about)
            return False
        return True

    def caught(self, step: str, error: Exception, about: str = "") -> None:
        self.defects.append(Defect(step, brief(error), about))
        log.error("a defect", action="defect", step=step, about=about, error=brief(error), stack=stack(error))


def brief(error: BaseException) -> str:
    """What broke and where, without the error's own words: they may hold a person's."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {frames[-1].name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"


def stack(error: BaseException) -> str:
    """The way to it, for who mends it: files, lines and functions, and no values. What it came from stands first."""
    lines = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = f"{stack(cause)}\n" if cause else ""
    return before + "\n".join([*lines, type(error).__name__])

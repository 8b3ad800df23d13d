"""What `check --online` finds: each with what was tried, what the server said, and what to do."""

from collections.abc import Callable
from enum import StrEnum

from signbot.core.value import dataclass

Tell = Callable[[str], None]  # what is being done now, for somebody who waits


class Verdict(StrEnum):
    """How it is told."""

    OK = "ok"
    NOTE = "note"  # it works, and could be better; or nobody can say yet
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was tried. `ours`: when it is not ok, the configuration must change; else the server is out."""

    ok: bool
    text: str
    ours: bool = False
    fix: str = ""  # what to do
    tried: str = ""
    said: str = ""  # the server's own words

    @property
    def verdict(self) -> Verdict:
        if not self.ok:
            return Verdict.FAIL
        return Verdict.NOTE if self.fix else Verdict.OK

    @property
    def lines(self) -> list[str]:
        """As a person reads it."""
        more = (("tried", self.tried), ("the server said", self.said), ("do", self.fix))
        return [f"{self.verdict.value:>5}  {self.text}", *(f"         {name}: {what}" for name, what in more if what)]


def right(text: str) -> Found:
    return Found(True, text)


def note(text: str, fix: str) -> Found:
    """Nothing is wrong that would stop anything."""
    return Found(True, text, fix=fix)


def wrong(text: str, fix: str) -> Found:
    """Somebody must change something."""
    return Found(False, text, ours=True, fix=fix)

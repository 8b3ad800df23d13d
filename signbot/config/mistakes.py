"""What is wrong with a configuration, in words for a coordinator: where it stands, and the fix."""

from collections.abc import Iterable
from pathlib import Path
from typing import Self

from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to correct before signbot starts."""

    file: str  # or the environment variable
    line: int | None  # from 1; None when there is no such place
    key: str  # `campaign 2 (UA 12/12): deadline`
    problem: str
    fix: str = ""

    def __str__(self) -> str:
        return _said(self.file, self.line, self.key, f"{self.problem}: {self.fix}" if self.fix else self.problem)


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning: signbot starts, but somebody should know."""

    file: str
    line: int | None
    key: str
    text: str

    def __str__(self) -> str:
        return _said(self.file, self.line, self.key, self.text)


def _said(file: str, line: int | None, key: str, text: str) -> str:
    where = file if line is None else f"{file}:{line}"
    return ": ".join(part for part in (where, key, text) if part)


class ConfigError(Exception):
    """The configuration can't be used. Carries every mistake, in the order of the file."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=lambda each: (each.line is None, each.line or 0)))
        super().__init__(self.mistakes)

    def __str__(self) -> str:
        return "\n".join(str(mistake) for mistake in self.mistakes)

    @classmethod
    def from_sentences(cls, file: Path, sentences: Iterable[str]) -> Self:
        """What was found wrong elsewhere, each in a sentence of its own."""
        return cls(Mistake(str(file), None, "", sentence) for sentence in sentences)

    @classmethod
    def of(cls, file: str, problem: str, fix: str = "", *, line: int | None = None, key: str = "") -> Self:
        return cls([Mistake(file, line, key, problem, fix)])


class UnknownCampaign(LookupError):
    """No campaign has this code. `nearest` are the codes that look most like it."""

    def __init__(self, written: str, nearest: tuple[str, ...]) -> None:
        self.written = written
        self.nearest = nearest
        super().__init__(written, nearest)

    def __str__(self) -> str:
        hint = f" Did you mean {' or '.join(self.nearest)}?" if self.nearest else ""
        return f"there is no campaign {self.written}.{hint}"

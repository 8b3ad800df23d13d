"""One table of the configuration, read key by key. A wrong value is noted and reading goes on: all mistakes at once.

After a mistake the methods return the default or an empty value: what is built from it is thrown away.
"""

import tomllib
import unicodedata
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from signbot.config.mistakes import Caution, Mistake
from signbot.config.renamed import renamed_in
from signbot.config.source import EnvText, Source, variable_of
from signbot.core.value import dataclass

Choice = TypeVar("Choice", bound=StrEnum)

_ALIKE = 70  # of 100: below it a suggestion misleads more than it helps
_YES_NO = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


@dataclass(slots=True)
class Findings:
    """What was found so far."""

    mistakes: list[Mistake] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)


def did_you_mean(word: str, known: list[str]) -> str:
    """`did you mean "deadline"?`, or ""."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word.casefold(), known, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return f'did you mean "{found[0]}"?' if found else ""


class Table:
    """Typed access to one table. Every key that is asked for is known; `done` complains of the others."""

    def __init__(
        self, source: Source, findings: Findings, values: dict[str, object], path: tuple[str | int, ...], title: str
    ) -> None:
        self.source = source
        self.findings = findings
        self.title = title  # how mistakes name the table: `campaign 2 (UA 12/12)`
        self._path = path
        self._old: dict[str, str] = {}  # by its new name: how the file calls a key
        self._values = self._with_new_names(values)
        self._asked: list[str] = []

    # Saying what is wrong ---------------------------------------------------------------------

    def mistake(self, key: str, problem: str, fix: str = "", *, file: str = "", line: int | None = None) -> None:
        """`file` and `line` where they are more exact than the key's own."""
        where, its_line = self._where(key)
        if file or not variable_of(self._values.get(key)):
            where, its_line = file or where, line or its_line
        self.findings.mistakes.append(Mistake(where, its_line, self.label(key), problem, fix))

    def caution(self, key: str, text: str) -> None:
        self.findings.cautions.append(Caution(*self._where(key), self.label(key), text))

    def _where(self, key: str) -> tuple[str, int | None]:
        variable = variable_of(self._values.get(key)) if key else ""
        return (variable, None) if variable else (self.source.file, self.line(key))

    def label(self, key: str) -> str:
        if not key:
            return self.title
        return f"{self.title}: {key}" if " " in self.title else f"{self.title}.{key}".removeprefix(".")

    def line(self, key: str = "") -> int | None:
        return self.source.line((*self._path, self._old.get(key, key)) if key else self._path)

    def _with_new_names(self, values: dict[str, object]) -> dict[str, object]:
        """Each key by the name that it has by now; a caution names the old one. Both at once are a mistake (`done`)."""
        found = dict(values)
        for one in renamed_in(self._path):
            if one.old in found and one.new not in found:
                found[one.new] = found.pop(one.old)
                self._old[one.new] = one.old
                where = self.source.file, self.source.line((*self._path, one.old))
                told = f'is called "{one.new}" now, and will be no key any more in version {one.gone_in}'
                self.findings.cautions.append(Caution(*where, self.label(one.old), told))
        return found

    # Reading values ---------------------------------------------------------------------------

    def has(self, key: str) -> bool:
        self._asked.append(key)
        return key in self._values

    def _get(self, key: str, required: bool) -> object:
        """The value, or None where there is none."""
        if not self.has(key) and required:
            self.mistake(key, "is missing", f"add {key} = …")
        return self._values.get(key)

    def _wrong_type(self, key: str, value: object, wanted: str, example: str) -> None:
        self.mistake(key, f"is {_kind(value)}, but must be {wanted}", f"write {key} = {example}")

    def text(self, key: str, default: str | None = None) -> str:
        """One line of text. Without a default it must be there and must not be empty."""
        value = self.prose(key, default)
        written = isinstance(self._values.get(key), str)
        return (self._one_line(key, value, required=default is None) or "") if written else value

    def prose(self, key: str, default: str | None = None) -> str:
        """Text of any number of lines, as it stands."""
        value = self._get(key, default is None)
        if isinstance(value, str):
            return str(value)
        if value is not None:
            self._wrong_type(key, value, "a text", f'"{_plain(value)}"')
        return default or ""

    def _one_line(self, key: str, value: str, required: bool) -> str | None:
        """Without blanks around it; None when it is refused."""
        if any(unicodedata.category(char) in ("Cc", "Zl", "Zp") for char in value):
            self.mistake(key, "has a line break or another control character in it", "write it on one line")
            return None
        value = value.strip()
        if required and not value:
            self.mistake(key, "is empty")
        return value

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of one-line texts; a single text is a list of one. In the environment: with commas between."""
        value = self._get(key, required=False)
        if value is None:
            return default
        if isinstance(value, EnvText):
            value = _listed(value)
        if isinstance(value, str):
            value = [value]
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            read = [self._one_line(key, each, required=False) for each in value]
            return tuple(each for each in read if each is not None)
        self._wrong_type(key, value, "a list of texts", '["…", "…"]')
        return default

    def integer(self, key: str, default: int, least: int, most: int) -> int:
        value = self._get(key, required=False)
        if isinstance(value, EnvText) and value.strip().lstrip("-").isdecimal():
            value = int(value)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int):
            self._wrong_type(key, value, "a whole number", str(default))
        elif not least <= value <= most:
            self.mistake(key, f"is {value}, but must be from {least} to {most}")
        else:
            return value
        return default

    def number(self, key: str, default: float, least: float, most: float) -> float:
        value = self._get(key, required=False)
        if isinstance(value, EnvText):
            value = _float(value)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._wrong_type(key, value, "a number", f"{default:g}")
        elif not least <= value <= most:
            self.mistake(key, f"is {value}, but must be from {least:g} to {most:g}")
        else:
            return float(value)
        return default

    def boolean(self, key: str, default: bool) -> bool:
        value = self._get(key, required=False)
        if isinstance(value, EnvText):
            value = _YES_NO.get(value.strip().lower(), value)
        if isinstance(value, bool):
            return value
        if value is not None:
            self._wrong_type(key, value, "true or false", "true")
        return default

    def choice(self, key: str, options: type[Choice], default: Choice) -> Choice:
        written = self.text(key, default.value)
        known = [option.value for option in options]
        if written in known:
            return options(written)
        listed = ", ".join(f'"{each}"' for each in known[:-1]) + f' or "{known[-1]}"'
        self.mistake(key, f'"{written}" is not possible', f"write {listed}")
        return default

    @property
    def keys(self) -> tuple[str, ...]:
        """Those that stand there."""
        return tuple(self._values)

    def value(self, key: str) -> object:
        """Whatever stands there, or None."""
        return self._get(key, required=False)

    def required(self, key: str) -> object:
        return self._get(key, required=True)

    def table(self, key: str, title: str = "") -> "Table | None":
        value = self._get(key, required=False)
        if isinstance(value, dict):
            return self._child(value, (key,), title or self.label(key))
        if value is not None:
            self._wrong_type(key, value, "a table", "{ … }")
        return None

    def free(self, key: str) -> dict[str, object]:
        """A table whose keys are somebody else's."""
        value = self._get(key, required=False)
        if isinstance(value, dict):
            return {name: str(one) if isinstance(one, EnvText) else one for name, one in value.items()}
        if value is not None:
            self._wrong_type(key, value, "a table", "{ … }")
        return {}

    def absent(self, key: str) -> "Table":
        """An empty table in the place of one that is not there."""
        return self._child({}, (key,), self.label(key))

    def tables(self, key: str) -> "list[Table]":
        """An array of tables; a single table is an array of one. Their titles: `campaign 2`."""
        value = self._get(key, required=False)
        if isinstance(value, dict):
            return [self._child(value, (key,), self.label(key))]
        if isinstance(value, list) and all(isinstance(each, dict) for each in value):
            return [self._child(each, (key, n), f"{self.label(key)} {n + 1}") for n, each in enumerate(value)]
        if value is not None:
            self._wrong_type(key, value, "a table", "{ … }")
        return []

    def _child(self, values: dict[str, object], path: tuple[str | int, ...], title: str) -> "Table":
        return Table(self.source, self.findings, values, (*self._path, *path), title)

    def file(self, key: str) -> Path | None:
        """A path, relative to the configuration's directory."""
        written = self.text(key, "")
        return self.source.directory / Path(written).expanduser() if written else None

    def done(self) -> None:
        """No more keys are known: every other one is a mistake."""
        for key in self._values:
            if key not in self._asked:
                fix = self.source.heading_off(self.line(key)) or did_you_mean(key, self._asked)
                self.mistake(key, "there is no such key", fix)


def _kind(value: object) -> str:
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return "a date or a time"


def _plain(value: object) -> str:
    return "…" if isinstance(value, list | dict) else str(value)


def _listed(value: EnvText) -> object:
    """`a, b` or `["a", "b"]`"""
    if not value.lstrip().startswith("["):
        return [part.strip() for part in value.split(",") if part.strip()]
    try:
        return tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        return {}  # no list: refused by its type


def _float(value: EnvText) -> object:
    try:
        return float(value)
    except ValueError:
        return value

"""The file and the environment -> one tree of values that knows where each of them was written."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from signbot.config.lines import Path as Key
from signbot.config.lines import locate, nearest_line
from signbot.config.mistakes import ConfigError, Mistake
from signbot.core.value import dataclass

PREFIX = "SIGNBOT__"
SECRET_KEYS = ("password", "password_file", "password_env", "password_command", "password_keyring", "oauth")

_HEADING = re.compile(r"(?P<off>#\s*)?(?P<name>\[{1,2}[\w.]+\]{1,2})\s*(?:#.*)?")
_DATE = re.compile(r"\s*[\w-]+\s*=\s*(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2})")
_WHERE = re.compile(r"\s*\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")
_SYNTAX = (  # what tomllib says -> what to tell a person
    ("Cannot overwrite a value", "a key stands twice in one table", "keep one of the two"),
    ("Cannot declare", "a table stands twice", "put its keys under one heading; several campaigns are [[campaign]]"),
    ("Unescaped '\\'", "a \\ in a text between double quotation marks", "use single ones: 'C:\\path'"),
    ("Invalid hex", "a \\ in a text between double quotation marks", "use single ones: 'C:\\path'"),
    ("Illegal character '\\n'", "a text does not end on its line", 'close it with ", or use """ for several lines'),
    ("Unterminated string", "a text never ends", 'close it with " or """'),
    ("Unclosed array", "a list never ends, or a comma is missing", "close it with ]"),
    ("Expected ']'", "a heading is not closed", "write [name], and [[campaign]] for a campaign"),
    ("Expected '='", "there is no = after the key", 'write key = "value"'),
    (
        "Invalid value",
        "the value can't be read",
        'a text needs straight quotation marks, "…"; yes is true, no is false',
    ),
    ("Expected newline", "something is left over after the value", 'texts stand between quotation marks: "…"'),
    ("Invalid statement", "this is neither a [heading] nor key = value", "a comment begins with #"),
)
_NO_DATE = "the date and the time can't be read", "write them like 2036-12-01T17:00:00, hours from 00 to 23"


class EnvText(str):
    """A value from the environment: always text, and named by its variable when it is wrong."""

    __slots__ = ("variable",)
    variable: str

    def __new__(cls, value: str, variable: str) -> "EnvText":
        made = super().__new__(cls, value)
        made.variable = variable
        return made


@dataclass(frozen=True, slots=True)
class Source:
    """What was written, and where."""

    path: Path
    text: str
    values: dict[str, object]
    lines: dict[Key, int]

    @property
    def file(self) -> str:
        return str(self.path)

    @property
    def directory(self) -> Path:
        return self.path.absolute().parent

    def line(self, path: Key) -> int | None:
        return nearest_line(self.lines, path)

    def heading_off(self, line: int | None) -> str:
        """What to do where the heading above a line is switched off, so that its keys stand below another; "" else."""
        above = enumerate(self.text.split("\n")[: line or 0], 1)
        headings = [(number, found) for number, row in above if (found := _HEADING.fullmatch(row.strip()))]
        if not headings or not headings[-1][1]["off"]:
            return ""
        number, found = headings[-1]
        return f'take away the "#" before {found["name"]} in line {number}'


_NO_FILE = "`signbot init` writes one; go into the folder in which it is (cd …), or name it (signbot --config … …)"


def read(path: Path) -> Source:
    """The file's values. ConfigError when there is no such file, or it is no TOML."""
    text = read_text(path, "config", _NO_FILE).replace("\r\n", "\n")
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([_syntax(path, text, str(error))]) from error
    except RecursionError as error:
        raise ConfigError.of(str(path), "lists or tables lie too deep in one another to be read") from error
    return Source(path, text, values, locate(text))


def read_text(path: Path, what: str, hint: str = "") -> str:
    """A UTF-8 text file; a byte order mark at its start is dropped. ConfigError when it is unavailable."""
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise ConfigError.of(str(path), f"there is no such {what} file", hint) from error
    except OSError as error:
        raise ConfigError.of(str(path), f"the {what} file can't be read ({error.strerror})") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fix = "save it as UTF-8 in your editor"
        raise ConfigError.of(str(path), "this is not UTF-8 text", fix, line=line) from None


def is_folder(path: Path) -> bool:
    """False as well for a name that no file could have."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _syntax(path: Path, text: str, said: str) -> Mistake:
    """tomllib stops at the first mistake of form, so the rest of the file is not judged yet."""
    where = _WHERE.search(said)
    plain = _WHERE.sub("", said)
    line = int(where["line"]) if where and where["line"] else text.rstrip().count("\n") + 1
    known = ((problem, fix) for start, problem, fix in _SYNTAX if plain.startswith(start))
    problem, fix = _NO_DATE if _DATE.match(text.split("\n")[line - 1]) else next(known, (plain, ""))
    if plain.startswith("Cannot overwrite"):
        line = _first_bad_line(text) or line
    return Mistake(str(path), line, "", f"{problem} (nothing was read beyond this line)", fix)


def _first_bad_line(text: str) -> int | None:
    """The end of the shortest beginning of `text` that repeats a key: tomllib names no line for it."""
    rows = text.split("\n")
    low, high = 0, len(rows)
    while low < high:
        middle = (low + high) // 2
        if _repeats("\n".join(rows[:middle])):
            high = middle
        else:
            low = middle + 1
    return low if low <= len(rows) and _repeats("\n".join(rows[:low])) else None


def _repeats(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return str(error).startswith("Cannot overwrite")
    return False


def overlay(values: dict[str, object], environ: Mapping[str, str]) -> list[Mistake]:
    """Put `SIGNBOT__IMAP__HOST=…` into `values`; campaigns are counted from 1: `SIGNBOT__CAMPAIGN__1__DEADLINE`."""
    mistakes = []
    ours = {variable: value for variable, value in environ.items() if variable.startswith(PREFIX)}
    for variable, value in sorted(ours.items()):
        *above, key = variable.removeprefix(PREFIX).lower().split("__")
        if key in SECRET_KEYS or above[1:] == ["oauth"]:
            _forget_secrets(values, above)
        table = _table(values, above)
        if table is None or not key or not above:
            mistakes.append(Mistake(variable, None, "", "no such key in the configuration", _pattern(variable)))
        else:
            table[key] = EnvText(value, variable)
    return mistakes


def _pattern(variable: str) -> str:
    return f"unset {variable}; the form is SIGNBOT__SECTION__KEY, like SIGNBOT__IMAP__HOST"


def _table(values: dict[str, object], names: list[str]) -> dict[str, object] | None:
    """The table at `names`, made where it is missing; None where something else stands."""
    here: object = values
    for name in names:
        if isinstance(here, list):
            inside = name.isdecimal() and 1 <= int(name) <= len(here)
            here = here[int(name) - 1] if inside else None
        elif isinstance(here, dict) and name:
            here = here.setdefault(name, {})
        else:
            return None
    return here if isinstance(here, dict) else None


def _forget_secrets(values: dict[str, object], above: list[str]) -> None:
    """A secret from the environment replaces whichever way the file has for it."""
    section = _table(values, above[:1]) or {}
    for key in SECRET_KEYS:
        written = section.get(key)
        from_file = not isinstance(written, EnvText) and not _of_environment(written)
        if key in section and from_file:
            del section[key]


def _of_environment(value: object) -> bool:
    return isinstance(value, dict) and any(isinstance(each, EnvText) for each in value.values())


def variable_of(value: object) -> str:
    """The environment variable that `value`, or a table's first value, came from; "" for the file."""
    if isinstance(value, dict):
        return next((found for found in map(variable_of, value.values()) if found), "")
    return value.variable if isinstance(value, EnvText) else ""

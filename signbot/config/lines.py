"""Where each key of a TOML text stands: tomllib tells values, but no lines.

For texts that tomllib has accepted, so a small scanner is exact: it only has to know where strings,
arrays and inline tables end.
"""

import re
import tomllib
from bisect import bisect_right

Path = tuple[str | int, ...]  # ("campaign", 0, "recipient", 2, "fax")

_BLANK = re.compile(r"(?:[ \t\n\r]|#[^\n]*)*")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'  # up to two quotation marks may stand just inside the closing three
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}\n#]+")


def locate(text: str) -> dict[Path, int]:
    """Every table, key and array element of `text`, with its line (from 1). `text` is valid TOML with LF line ends."""
    return _Scanner(text).run()


def nearest_line(lines: dict[Path, int], path: Path) -> int | None:
    """The line of `path`, or of the nearest table around it that stands in the file."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path)


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Path, int] = {}
        self.elements: dict[Path, int] = {}  # array of tables -> how many so far
        self.breaks = [match.start() for match in re.finditer("\n", text)]

    def run(self) -> dict[Path, int]:
        table: Path = ()
        self._blank()
        while self.at < len(self.text):
            table = self._header() if self.text[self.at] == "[" else self._assignment(table)
            self._blank()
        return self.lines

    def _header(self) -> Path:
        """`[a.b]` or `[[a.b]]` -> the path of the table that it opens."""
        start = self.at
        marks = 2 if self.text.startswith("[[", start) else 1
        self.at += marks
        *above, last = self._key()
        self._blank()
        self.at += marks
        table = (*self._resolved(above), last)
        if marks == 2:
            self._note(table, start)
            table = (*table, self.elements.setdefault(table, 0))
            self.elements[table[:-1]] += 1
        self._note(table, start)
        return table

    def _resolved(self, names: list[str]) -> Path:
        """The path of a table, through the newest element of each array of tables on the way."""
        path: Path = ()
        for name in names:
            path = (*path, name)
            if path in self.elements:
                path = (*path, self.elements[path] - 1)
        return path

    def _assignment(self, table: Path) -> Path:
        """`key = value`; returns `table`, which goes on."""
        start = self.at
        path = table
        for name in self._key():
            path = (*path, name)
            self._note(path, start)
        self._blank()
        self.at += 1  # the equals sign
        self._value(path)
        return table

    def _key(self) -> list[str]:
        names: list[str] = []
        while True:
            self._blank()
            names.append(self._name())
            dot = _DOT.match(self.text, self.at)
            if not dot:
                return names
            self.at = dot.end()

    def _name(self) -> str:
        quoted = _STRING.match(self.text, self.at)
        if quoted:
            self.at = quoted.end()
            return str(tomllib.loads(f"name = {quoted.group()}")["name"])
        return self._skip(_BARE_KEY)

    def _value(self, path: Path) -> None:
        self._blank()
        match self.text[self.at]:
            case "[":
                self._inside("]", path)
            case "{":
                self._inside("}", path)
            case '"' | "'":
                self._skip(_STRING)
            case _:
                self._skip(_SCALAR)

    def _inside(self, end: str, path: Path) -> None:
        """An array's elements, or an inline table's assignments."""
        self.at += 1
        index = 0
        self._blank()
        while self.text[self.at] != end:
            if end == "]":
                self._note((*path, index), self.at)
                self._value((*path, index))
                index += 1
            else:
                self._assignment(path)
            self._blank()
            if self.text[self.at] == ",":
                self.at += 1
                self._blank()
        self.at += 1

    def _note(self, path: Path, at: int) -> None:
        self.lines.setdefault(path, bisect_right(self.breaks, at) + 1)

    def _blank(self) -> None:
        self._skip(_BLANK)

    def _skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        if not found:
            raise ValueError(f"no valid TOML at offset {self.at}")
        self.at = found.end()
        return found.group()

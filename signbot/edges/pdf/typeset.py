"""Data to PDF by Typst: PDF/A-2b and PDF/UA-1 together, the bundled fonts only, the same bytes every time.

Typst keeps what it has laid out, about 4 kB a name. So thousands of names are set in a process of their own, whose
memory is given back when it ends.
"""

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from signbot.core.letter.glyphs import GlyphMissing
from signbot.core.letter.letter import LetterFailed
from signbot.edges.pdf import fonts

if TYPE_CHECKING:
    import typst

_TROUBLE = 3  # the exit code with which the other process says that Typst refused
_ALONE = "from signbot.edges.pdf.typeset import main; main()"


class TypesettingFailed(LetterFailed):
    """What Typst says about the template."""


def typeset(template: Path, data: dict[str, Any], timestamp: int) -> bytes:
    """The PDF that `template` makes of `data`. GlyphMissing, TypesettingFailed."""
    return _compiled(template, json.dumps(data, ensure_ascii=False), timestamp)


def typeset_alone(template: Path, data: dict[str, Any], timestamp: int) -> bytes:
    """The same bytes, made in a process of its own."""
    command = [sys.executable, "-c", _ALONE, str(template), str(timestamp)]
    written = json.dumps(data, ensure_ascii=False).encode()
    done = subprocess.run(command, input=written, capture_output=True, check=False)
    if done.returncode == _TROUBLE:
        raise _raised(done.stderr.decode())
    if done.returncode < 0:
        raise MemoryError(f"the process that sets the letter was ended by signal {-done.returncode}")
    if done.returncode:
        raise TypesettingFailed(f"the process that sets the letter ended with {done.returncode}")
    return done.stdout


def drawn(template: Path, data: dict[str, Any], dots: float) -> bytes:
    """The picture (PNG, so many dots an inch) that `template` makes of `data`. TypesettingFailed."""
    import typst

    said = json.dumps(data, ensure_ascii=False)
    try:
        return typst.compile(template, font_paths=_fonts(), sys_inputs={template.stem: said}, format="png", ppi=dots)
    except typst.TypstError as error:
        raise _raised(error.diagnostic) from error


def main() -> None:
    """The other process: data from standard input, the PDF to standard output."""
    import typst

    template, timestamp = sys.argv[1:]
    try:
        made = _compile(Path(template), sys.stdin.buffer.read().decode(), int(timestamp))
    except typst.TypstError as error:
        sys.stderr.write(error.diagnostic)
        sys.exit(_TROUBLE)
    sys.stdout.buffer.write(made)


def _compiled(template: Path, data: str, timestamp: int) -> bytes:
    import typst

    try:
        return _compile(template, data, timestamp)
    except typst.TypstError as error:
        raise _raised(error.diagnostic) from error


def _compile(template: Path, data: str, timestamp: int) -> bytes:
    import typst

    return typst.compile(
        template,
        font_paths=_fonts(),
        sys_inputs={template.stem: data},  # `letter.typ` reads `sys.inputs.letter`
        pdf_standards=["a-2b", "ua-1"],
        timestamp=timestamp,
    )


@cache
def _fonts() -> "typst.Fonts":
    """The bundled fonts and those inside Typst; never the system's, for the same letter everywhere."""
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=list(fonts.folders()))


def _raised(diagnostic: str) -> Exception:
    """The characters that Typst names when no font has them, or a PDF may not hold them; else what it says."""
    named = re.findall(r'the text `"(.+?)"` could not be displayed|disallowed codepoint `"(.+?)"`', diagnostic)
    shown = "".join(missing + forbidden for missing, forbidden in named)
    chars = re.sub(r"\\u\{([0-9a-f]+)\}", lambda code: chr(int(code[1], 16)), shown)
    return GlyphMissing(chars) if chars else TypesettingFailed(diagnostic)

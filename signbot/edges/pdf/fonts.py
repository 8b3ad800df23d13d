"""The bundled fonts: which there are, in which order a letter tries them, and what none of them can print."""

import unicodedata
from functools import cache, lru_cache
from importlib.util import find_spec
from mmap import ACCESS_READ, mmap
from pathlib import Path

from signbot.core.letter.glyphs import missing
from signbot.edges.pdf.cmap import Coverage, coverages

_CJK_WHEEL = "manimgx_fonts_cjk"  # the extra `cjk`: 32 MB
_WHEELS = ("manimgx_fonts", _CJK_WHEEL)
_SCRIPTS = (
    *("Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi", "Hebrew"),
    *("Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu", "Thai"),
)
# Joiners and marks of direction need no glyph: they only say how their neighbours stand (UAX 9, UAX 14)
_UNSEEN = frozenset(
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069"
)
_FORBIDDEN = {0x0000, 0xFEFF, 0xFFFE}  # ISO 14289-1 (PDF/UA-1) section 7.21.7, though some font may have them
_CJK = ("CJK", "HANGUL", "HIRAGANA", "IDEOGRAPHIC", "KATAKANA", "BOPOMOFO")  # how Unicode names their characters
_HAN = {"ja": "JP", "ko": "KR", "zh-TW": "TC", "zh-HK": "HK"}  # one character, drawn as the language draws it


def families(language: str, *, serif: bool) -> list[str]:
    """A serif for letters; else a face without thin strokes, for faxes. Then a font for each script."""
    han = _HAN.get(language.replace("_", "-"), _HAN.get(language[:2], "SC"))
    others = [*(f"Noto Sans {script}" for script in _SCRIPTS), f"Noto Sans CJK {han}", "Noto Sans Symbols"]
    return [*(["Libertinus Serif"] if serif else []), "Noto Sans", *others, "Noto Emoji"]


@cache
def folders() -> tuple[Path, ...]:
    specs = [find_spec(wheel) for wheel in _WHEELS]
    return tuple(Path(spec.origin).parent for spec in specs if spec and spec.origin)


@cache
def _files() -> tuple[Path, ...]:
    return tuple(sorted(path for folder in folders() for path in folder.glob("*.[to]t[fc]")))


@cache
def _coverages(path: Path) -> tuple[Coverage, ...]:
    """What each face in a font file can print. The last, CJK, is large: looked at only when wanted."""
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as font:
        return tuple(coverages(font))


def printable(text: str) -> str:
    """The characters of `text` that can't be printed with the bundled fonts; "" when all can."""
    return missing(text, covered)


def wants_cjk(chars: str) -> bool:
    """Whether these characters could be printed, if the fonts for Chinese, Japanese and Korean were installed."""
    there = any(folder.name == _CJK_WHEEL for folder in folders())
    return bool(chars) and not there and all(unicodedata.name(char, "").startswith(_CJK) for char in chars)


@lru_cache(maxsize=4096)
def covered(cluster: str) -> bool:
    """One font must have all of a letter and its marks: they are drawn together."""
    points = {ord(char) for char in cluster if char not in _UNSEEN}
    return not points & _FORBIDDEN and any(
        all(point in face for point in points) for path in _files() for face in _coverages(path)
    )

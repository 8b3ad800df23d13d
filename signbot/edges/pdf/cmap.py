"""Which characters a font can print: the `cmap` table of OpenType, formats 4 and 12, as ranges of code points.

OpenType 1.9, "cmap - Character to Glyph Index Mapping Table"; collections (`ttcf`) share their table mostly. A font is
given as bytes or as a mapped file: of 30 MB, the few pages with the table are looked at. Ranges are a hundredth of
what a set of the points would take.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from mmap import mmap
from struct import unpack_from

from signbot.core.value import dataclass

Font = bytes | mmap
Range = tuple[int, int]  # first and last code point


@dataclass(frozen=True, slots=True)
class Coverage:
    """The code points of a face."""

    firsts: "array[int]"
    lasts: "array[int]"

    def __contains__(self, point: int) -> bool:
        at = bisect_right(self.firsts, point) - 1
        return at >= 0 and point <= self.lasts[at]


def coverages(font: Font) -> list[Coverage]:
    """What each face in a font file can print, once for faces that can print the same."""
    offsets = {offset for face in _faces(font) if (offset := _table(font, face))}
    found = dict.fromkeys(tuple(_merged(_ranges(font, offset))) for offset in sorted(offsets))
    return [Coverage(array("I", [a for a, _ in ranges]), array("I", [z for _, z in ranges])) for ranges in found]


def _merged(ranges: Iterable[Range]) -> Iterator[Range]:
    """In order, those that touch as one, without empty ones."""
    first, last = 0, -2
    for start, end in sorted(one for one in ranges if one[0] <= one[1]):
        if start > last + 1:
            if last >= 0:
                yield first, last
            first, last = start, end
        last = max(last, end)
    if last >= 0:
        yield first, last


def _faces(font: Font) -> tuple[int, ...]:
    """Where each face's table directory begins."""
    if font[:4] != b"ttcf":
        return (0,)
    (count,) = unpack_from(">I", font, 8)
    return unpack_from(f">{count}I", font, 12)


def _table(font: Font, face: int) -> int:
    """Offset of the face's cmap table; 0 when it has none."""
    (count,) = unpack_from(">H", font, face + 4)
    for record in range(face + 12, face + 12 + 16 * count, 16):
        tag, _, offset, _ = unpack_from(">4sIII", font, record)
        if tag == b"cmap":
            return int(offset)
    return 0


def _ranges(font: Font, cmap: int) -> Iterator[Range]:
    (count,) = unpack_from(">H", font, cmap + 2)
    for offset in {unpack_from(">HHI", font, record)[2] for record in range(cmap + 4, cmap + 4 + 8 * count, 8)}:
        (version,) = unpack_from(">H", font, cmap + offset)
        if version == 12:
            yield from _format_12(font, cmap + offset)
        elif version == 4:
            yield from _format_4(font, cmap + offset)


def _format_12(font: Font, at: int) -> Iterator[Range]:
    """Groups of code points in 32 bits."""
    (count,) = unpack_from(">I", font, at + 12)
    for group in range(at + 16, at + 16 + 12 * count, 12):
        first, last, glyph = unpack_from(">III", font, group)
        yield first + (glyph == 0), last


def _format_4(font: Font, at: int) -> Iterator[Range]:
    """Segments of code points in 16 bits; a segment may map some of its points to glyph 0, "missing"."""
    (double,) = unpack_from(">H", font, at + 6)
    n = double // 2
    ends = unpack_from(f">{n}H", font, at + 14)
    starts = unpack_from(f">{n}H", font, at + 16 + double)
    deltas = unpack_from(f">{n}H", font, at + 16 + 2 * double)
    shifts_at = at + 16 + 3 * double
    shifts = unpack_from(f">{n}H", font, shifts_at)
    for segment, (first, last, delta, shift) in enumerate(zip(starts, ends, deltas, shifts, strict=True)):
        if shift:
            glyphs = unpack_from(f">{last - first + 1}H", font, shifts_at + 2 * segment + shift)
            yield from ((first + n,) * 2 for n, glyph in enumerate(glyphs) if glyph and (glyph + delta) & 0xFFFF)
        else:
            missing = -delta & 0xFFFF  # the one point that would be glyph 0
            yield from ((max(first, 1), min(last, missing - 1)), (max(first, missing + 1), last))

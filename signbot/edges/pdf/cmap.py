"""Which characters a font can print: the `cmap` table of OpenType, formats 4 and 12.

OpenType 1.9, "cmap - Character to Glyph Index Mapping Table"; collections (`ttcf`) share their table mostly.
"""

from collections.abc import Iterator
from struct import unpack_from


def coverages(font: bytes) -> list[set[int]]:
    """The code points of each face in a font file, one set for faces that share a table."""
    offsets = {offset for face in _faces(font) if (offset := _table(font, face))}
    return [set(_points(font, offset)) for offset in sorted(offsets)]


def _faces(font: bytes) -> tuple[int, ...]:
    """Where each face's table directory begins."""
    if font[:4] != b"ttcf":
        return (0,)
    (count,) = unpack_from(">I", font, 8)
    return unpack_from(f">{count}I", font, 12)


def _table(font: bytes, face: int) -> int:
    """Offset of the face's cmap table; 0 when it has none."""
    (count,) = unpack_from(">H", font, face + 4)
    for record in range(face + 12, face + 12 + 16 * count, 16):
        tag, _, offset, _ = unpack_from(">4sIII", font, record)
        if tag == b"cmap":
            return int(offset)
    return 0


def _points(font: bytes, cmap: int) -> Iterator[int]:
    (count,) = unpack_from(">H", font, cmap + 2)
    for record in range(cmap + 4, cmap + 4 + 8 * count, 8):
        _, _, offset = unpack_from(">HHI", font, record)
        (version,) = unpack_from(">H", font, cmap + offset)
        if version == 12:
            yield from _format_12(font, cmap + offset)
        elif version == 4:
            yield from _format_4(font, cmap + offset)


def _format_12(font: bytes, at: int) -> Iterator[int]:
    """Groups of code points in 32 bits."""
    (count,) = unpack_from(">I", font, at + 12)
    for group in range(at + 16, at + 16 + 12 * count, 12):
        first, last, glyph = unpack_from(">III", font, group)
        yield from range(first + (glyph == 0), last + 1)


def _format_4(font: bytes, at: int) -> Iterator[int]:
    """Segments of code points in 16 bits; a segment may map some of its points to glyph 0, "missing"."""
    (double,) = unpack_from(">H", font, at + 6)
    n = double // 2
    ends = unpack_from(f">{n}H", font, at + 14)
    starts = unpack_from(f">{n}H", font, at + 16 + double)
    deltas = unpack_from(f">{n}H", font, at + 16 + 2 * double)
    shifts_at = at + 16 + 3 * double
    shifts = unpack_from(f">{n}H", font, shifts_at)
    for segment, (first, last, delta, shift) in enumerate(zip(starts, ends, deltas, shifts, strict=True)):
        for point in range(first, last + 1):
            where = shifts_at + 2 * segment + shift + 2 * (point - first)
            glyph = unpack_from(">H", font, where)[0] if shift else point
            if glyph and (glyph + delta) & 0xFFFF:
                yield point

"""Which characters a font can print."""

from array import array
from struct import pack

from signbot.edges.pdf.cmap import Coverage, coverages


def font(subtable: bytes) -> bytes:
    cmap = pack(">HHHHI", 0, 1, 3, 10, 12) + subtable
    return b"\0\1\0\0" + pack(">HHHH", 1, 0, 0, 0) + pack(">4sIII", b"cmap", 0, 28, len(cmap)) + cmap


def points(coverage: Coverage) -> list[int]:
    """Each asked for, with its neighbours."""
    near = {point + step for point in (*coverage.firsts, *coverage.lasts) for step in (-1, 0, 1)}
    found = [point for point in range(min(near, default=0), max(near, default=0) + 1) if point in coverage]
    assert all(first <= last for first, last in zip(coverage.firsts, coverage.lasts, strict=True))
    return found


def test_groups_of_format_12_are_read():
    groups = pack(">III", 65, 67, 5) + pack(">III", 0x1F600, 0x1F600, 9)
    (coverage,) = coverages(font(pack(">HHIII", 12, 0, 16 + len(groups), 0, 2) + groups))
    assert points(coverage) == [65, 66, 67, 0x1F600]


def test_a_point_that_maps_to_the_missing_glyph_is_not_covered():
    ends, starts = pack(">HH", 67, 0xFFFF), pack(">HH", 65, 0xFFFF)
    deltas, shifts = pack(">HH", 0, 1), pack(">HH", 4, 0)  # the first segment reads its glyphs from the array
    table = ends + b"\0\0" + starts + deltas + shifts + pack(">HHH", 3, 0, 4)
    (coverage,) = coverages(font(pack(">HHHHHHH", 4, 14 + len(table), 0, 4, 0, 0, 0) + table))
    assert points(coverage) == [65, 67]


def test_the_point_that_a_segment_moves_to_the_missing_glyph_is_not_covered():
    table = pack(">HH", 70, 0xFFFF) + b"\0\0" + pack(">HH", 65, 0xFFFF) + pack(">HH", 0x10000 - 67, 1) + b"\0\0\0\0"
    (coverage,) = coverages(font(pack(">HHHHHHH", 4, 14 + len(table), 0, 4, 0, 0, 0) + table))
    assert points(coverage) == [65, 66, 68, 69, 70]


def test_the_segment_that_ends_every_table_covers_nothing():
    table = pack(">H", 0xFFFF) + b"\0\0" + pack(">HHH", 0xFFFF, 1, 0)
    assert coverages(font(pack(">HHHHHHH", 4, 14 + len(table), 0, 2, 0, 0, 0) + table)) == [
        Coverage(array("I"), array("I"))
    ]

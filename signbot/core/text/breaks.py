"""Line breaks in what people write: those that they meant, and those that a program made.

lines ─► could the next word have stood on this line? then its break is meant ─► Markdown that keeps it
"""

import math

_KEPT = "  "  # CommonMark section 6.7: two spaces at its end, and the line stays a line
# Characters within which programs wrap, if they do: RFC 5322 section 2.1.1 says 78
NARROWEST, WIDEST = 60, 80


def with_meant_breaks(text: str) -> str:
    """`Thank you.` and `Eva` below it stay two lines; a paragraph that was wrapped stays one."""
    lines = [line.rstrip() for line in text.splitlines()]
    longest = max(map(len, lines), default=0)
    width = max(longest, NARROWEST) if longest <= WIDEST else math.inf
    below = [*lines[1:], ""]
    return "\n".join(
        f"{line}{_KEPT}" if _is_meant(line, after, width) else line for line, after in zip(lines, below, strict=False)
    )


def _is_meant(line: str, after: str, width: float) -> bool:
    """A program breaks a line only where the next word had no room."""
    word = after.split(maxsplit=1)[:1]
    return bool(line and word) and len(line) + 1 + len(word[0]) <= width

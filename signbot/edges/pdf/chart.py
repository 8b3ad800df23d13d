"""A picture of a letter's growth, as PNG: for mails, and for pages.

    Growth, a language, a zone ─► what `letter/growth.typ` draws ─► Typst ─► PNG

It has no ground of its own, and can be read on white and on black.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from signbot.core.growth import Growth
from signbot.edges.pdf.fonts import families
from signbot.edges.pdf.typeset import drawn

TEMPLATE = "letter/growth.typ"
GOAL_MARK = "◎"
FEW = 40  # points between which steps can be seen
DOTS = 144.0  # an inch: twice what a phone shows, so that it is sharp


def growth(curve: Growth, language: str, zone: ZoneInfo, *, template: Path) -> bytes:
    """The PNG, 960 pixels wide. TypesettingFailed."""
    from babel import Locale
    from babel.dates import format_skeleton
    from babel.numbers import format_decimal

    locale = Locale.parse(language, sep="-")
    span = max((curve.ends - curve.begins).total_seconds(), 1.0)

    def day(moment: datetime) -> str:
        return format_skeleton("MMMd", moment, tzinfo=zone, locale=locale)

    def across(moment: datetime) -> float:
        return (moment - curve.begins).total_seconds() / span

    def number(value: int) -> str:
        return format_decimal(value, locale=locale)

    goal = {"at": curve.goal / curve.most, "said": f"{GOAL_MARK} {number(curve.goal)}"} if curve.goal else None
    data = {
        "points": _stepped([(across(one.at), one.names / curve.most) for one in curve.points]),
        "goal": goal,
        "names": number(curve.names),
        "begins": day(curve.begins),
        "ends": day(curve.ends),
        "lang": language.partition("-")[0],
        "fonts": families(language, serif=False),
    }
    return drawn(template, data, DOTS)


def _stepped(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Names come at moments: between them the line is level, unless there are so many that it makes no difference."""
    if len(points) > FEW:
        return list(points)
    found = [points[0]]
    for (_, before), (x, y) in pairwise(points):
        found += [(x, before), (x, y)]
    return found

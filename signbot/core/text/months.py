"""The names of months, in every language that has a table of words: `mars` is 3 in French, as `März` is in German."""

from functools import cache

from signbot.core.text.plain import bare


@cache
def months() -> dict[str, int]:
    """Folded name without accents -> its number. Where languages disagree, it is none: in doubt we ask."""
    from signbot.core.text.words._months import MONTHS

    return {name: number for number, line in enumerate(MONTHS.split("\n")) for name in line.split()}


def is_month(word: str) -> bool:
    """`word`: folded."""
    return bare(word) in months()

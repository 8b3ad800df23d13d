"""The names of months, in every language that has a table of words: `mars` is 3 in French, as `März` is in German."""

from functools import cache

from signbot.core.text import words
from signbot.core.text.plain import bare, plain

_WIDTHS = ("wide", "abbreviated")


@cache
def months() -> dict[str, int]:
    """Folded name without accents -> its number. Where languages disagree, it is none: in doubt we ask."""
    from babel import Locale

    found: dict[str, set[int]] = {}
    for language in words.spoken("members"):
        of = Locale(language).months
        named = (names for context in of.values() for width, names in context.items() if width in _WIDTHS)
        for number, name in (pair for names in named for pair in names.items()):
            found.setdefault(bare(plain(name)).rstrip("."), set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


def is_month(word: str) -> bool:
    """`word`: folded."""
    return bare(word) in months()

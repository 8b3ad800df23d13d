"""`python -m tests.months`: makes `signbot/core/text/words/_months.py` anew, from Babel's CLDR.

Asked for while a mail is read, eight languages of Babel would cost the first mail with a date as much as a hundred.
"""

from pathlib import Path

from babel import Locale

from signbot.core.text import words
from signbot.core.text.plain import bare, plain

OUT = Path(__file__).parents[1] / "signbot/core/text/words/_months.py"
WIDTHS = ("wide", "abbreviated")
HEAD = '''"""A month a line, by its names: `python -m tests.months` collects them. No hand edits it."""

MONTHS = """
'''


def months() -> list[str]:
    """A line for each month, January first. Where languages disagree about a name, it is no month's."""
    found: dict[str, set[int]] = {}
    for language in words.spoken("members"):
        for named in Locale(language).months.values():
            for number, name in (pair for width in WIDTHS for pair in named.get(width, {}).items()):
                found.setdefault(bare(plain(name)).rstrip("."), set()).add(number)
    return [" ".join(sorted(name for name, of in found.items() if of == {month})) for month in range(1, 13)]


def main() -> None:
    OUT.write_text("\n".join((HEAD + months()[0], *months()[1:], '"""', "")), "utf-8")


if __name__ == "__main__":
    main()

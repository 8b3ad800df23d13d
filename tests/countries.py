"""`python -m tests.countries`: makes `signbot/core/text/words/_countries.py` anew, from ICU's CLDR.

Asked for while a mail is read, ICU would cost each pass 11 MB and its own start.
"""

from pathlib import Path

import icu

from signbot.core.text import words
from signbot.core.text.plain import bare, plain

OUT = Path(__file__).parents[1] / "signbot/core/text/words/_countries.py"
HEAD = '''"""A country a line, by its names of one word: `python -m tests.countries` collects them. No hand edits it."""

COUNTRIES = """
'''


def countries() -> list[str]:
    """A line for each country: its names in the languages of the tables, but for those that are more than a word."""
    spoken = [*map(icu.Locale, words.spoken("grammar"))]
    lines = []
    for code in icu.Locale.getISOCountries():
        country = icu.Locale("", code)
        names = {bare(plain(country.getDisplayCountry(tongue))) for tongue in spoken}
        lines.append(" ".join(sorted(name for name in names if " " not in name)))
    return sorted(filter(None, lines))


def main() -> None:
    OUT.write_text("\n".join((HEAD + countries()[0], *countries()[1:], '"""', "")), "utf-8")


if __name__ == "__main__":
    main()

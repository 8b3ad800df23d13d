"""`python -m tests.countries`: makes `signbot/core/text/words/_countries.py` anew, from ICU's CLDR.

Asked for while a mail is read, ICU would cost each pass 11 MB and its own start.
"""

import textwrap
from pathlib import Path

import icu

from signbot.core.text import words
from signbot.core.text.plain import bare, plain

OUT = Path(__file__).parents[1] / "signbot/core/text/words/_countries.py"
HEAD = '''"""Names of countries that are one word, as `python -m tests.countries` collects them. No hand edits it."""

COUNTRIES = """
'''


def countries() -> list[str]:
    """In the languages of the tables; those that are more than a word nobody asks for."""
    codes = [icu.Locale("", code) for code in icu.Locale.getISOCountries()]
    spoken = map(icu.Locale, words.spoken("grammar"))
    found = {bare(plain(country.getDisplayCountry(tongue))) for tongue in spoken for country in codes}
    return sorted(name for name in found if " " not in name)


def main() -> None:
    OUT.write_text(f'{HEAD}{textwrap.fill(" ".join(countries()), 118, break_on_hyphens=False)}\n"""\n', "utf-8")


if __name__ == "__main__":
    main()

"""What stands behind a name and belongs to it: `Jr.`, `Ph.D.`, `LCSW`. Told from regions by how it is written.

The words are those of `names.py` (`generation`, `credential`, `region`), and this is the one place that judges by them.
"""

import re

from signbot.core.text.first_names import is_given
from signbot.core.text.words import of_names

_POINTED = re.compile(r"(?=.*[a-z])(?:[A-Z][a-z]{0,4}\.){2,}")  # `Psy.D.`; `J.R.` are initials
_MIXED = re.compile(r"(?=.*[a-z])[A-Z][a-z]{0,4}(?:[A-Z]+[a-z]{0,2})*[A-Z][a-z]?")  # `PsyD`, `BSc`, `SNDdeN`


def is_suffix(text: str) -> bool:
    """`Jr.`, `Ph.D.`, `LCSW`: what stands behind a comma and is still the name. `MA` and `NY` are states."""
    words = text.split()
    return bool(words) and all(is_known_suffix(word) or _is_letters(word) for word in words)


def is_known_suffix(word: str) -> bool:
    """Of a generation, as `Jr.`; or a degree, an order, which have points or capitals: `Ph.D.`, `MD`, `OSB`."""
    if is_of_generation(word):
        return True
    letters = word.strip("(),")
    bare = letters.casefold().replace(".", "")
    capitals = sum(char.isupper() for char in word) > 1
    if bare in of_names("credential"):
        return "." in letters or (capitals and not is_region(word))
    return _POINTED.fullmatch(letters) is not None or (_MIXED.fullmatch(letters) is not None and not is_given(letters))


def is_shortened(word: str) -> bool:
    """`Dr.`, `Hna.`, `Fco.`: the point behind it ends no sentence."""
    bare = word[:-1].casefold().replace(".", "")
    return word.endswith(".") and (bare in of_names("abbreviation") or bare in of_names("joined_title"))


def _is_letters(word: str) -> bool:
    """`LMHC`: three to five capitals that can't be spoken as a word, as `LIMA` can, and that no region has (`NYC`)."""
    letters = word.strip("(),")
    vowels = sum(char in "AEIOUY" for char in letters)
    shape = 3 <= len(letters) <= 5 and letters.isalpha() and letters.isascii() and letters.isupper()
    return shape and 2 * vowels < len(letters) and not is_region(letters)


def is_of_generation(word: str) -> bool:
    """`Jr.`, `III`, `Filho`: behind the family name, without a comma."""
    return word.casefold().strip("(),").replace(".", "") in of_names("generation")


def is_region(word: str) -> bool:
    """`NY`, `USA`: capitals without points."""
    letters = word.strip("(),")
    return letters.isupper() and letters.casefold() in of_names("region")

"""Which words are first names, somewhere in the world; accents mean nothing.

They tell a name from other words with capitals, and which part of `Smith, Mary` comes first. Nobody has all names: a
word that is not known here may still be one.
"""

from functools import cache, lru_cache

from signbot.core.text.plain import bare, plain


def is_given(word: str) -> bool:
    """`María`, `Kwame`, `Jean-Luc`, `D'Angelo`."""
    return _bare(word) in _names("GIVEN")


def is_only_given(word: str) -> bool:
    """Not `Florence`, `Santiago`, which are towns as well."""
    return is_given(word) and _bare(word) not in _names("TOWNS")


def is_second_given(word: str) -> bool:
    """May stand second in a double first name, and is seldom a surname: Juan `Carlos` Ruiz; not Ana `Martín` Soto."""
    return is_given(word) and _bare(word) not in _names("SURNAMES")


@lru_cache(2048)  # of one name it is asked twenty times
def _bare(word: str) -> str:
    return bare(plain(word)).strip("\"'“”().,").partition("-")[0].rpartition("'")[2]


@cache
def _names(group: str) -> frozenset[str]:
    from signbot.core.text.words import _first_names

    return frozenset(getattr(_first_names, group).split())

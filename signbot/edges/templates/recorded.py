"""What is recorded in few English words, said in the language of a mail: why a letter is held, why an order failed.

words ─► the sentence of the table that fits, else each part between semicolons ─► its translation, with their own words

`{code} is {state} already` fits `UA 329/11 is held already`: what stands in the places is said again, translated itself
where the table has it. What the table does not know stays as it is: a server's answer, somebody's own reason.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

_PLACE = re.compile(r"\{(\w+)\}")
_PART = "; "


def translated(words: str, table: Mapping[str, str]) -> str:
    """`table`: sentence as it is recorded -> the same in a language."""
    words = str(words)
    if found := _whole(words, table):
        return found
    if words.endswith("."):
        return f"{translated(words[:-1], table)}."
    return _PART.join(_whole(part, table) or part for part in words.split(_PART))


def _whole(words: str, table: Mapping[str, str]) -> str:
    """ "" where no sentence fits."""
    if words in table:
        return table[words]
    for sentence, pattern in _patterns(tuple(table)):
        if found := pattern.fullmatch(words):
            pieces = _PLACE.split(table[sentence])  # every other one is a place
            return "".join(translated(found[piece], table) if at % 2 else piece for at, piece in enumerate(pieces))
    return ""


@lru_cache(maxsize=8)  # one for each language
def _patterns(sentences: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those with places, the one that says most first."""
    placed = [one for one in sentences if _PLACE.search(one)]
    placed.sort(key=lambda one: len(_PLACE.sub("", one)), reverse=True)
    return tuple((one, re.compile(_pattern(one), re.DOTALL)) for one in placed)


def _pattern(sentence: str) -> str:
    pieces = _PLACE.split(sentence)
    return "".join(f"(?P<{piece}>.+?)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))

"""An answer to a numbered list of ours -> the numbers that it chooses: `2`, `the second`, `1 and 3`, `both`.

words ─► each a number of the list, or one of the few that may stand beside it ─► numbers; else none is chosen

`2 of my friends` chooses nothing: a word that is not among the few may make something else of the number.
"""

from functools import cache

from signbot.core.question import Wish
from signbot.core.text.lexicon import WORD, Phrases
from signbot.core.text.plain import plain
from signbot.core.text.words import spoken

ALL, BESIDE = "all", "beside"


def chosen(text: str, number: int, wish: Wish = Wish.SIGN) -> tuple[int, ...]:
    """The numbers, from 1 to `number`, in the order in which they are named; () where the text is no choice.

    `wish`: what would be done with what is chosen; `sign 2` is no answer to the question what to take off.
    """
    said = WORD.findall(plain(text))
    found: list[int] = []
    place = 0
    while place < len(said):
        if said[place].isdecimal():
            meaning, length = said[place].lstrip("0"), 1
        elif choice := _choices().at(said, place):
            meaning, length = choice.meaning, choice.length
        else:
            return ()
        numbers = _numbers(meaning, number)
        if not numbers and meaning not in (BESIDE, wish):
            return ()  # a number that is not in the list, or another verb
        found += numbers
        place += length
    return tuple(dict.fromkeys(found))


def _numbers(meaning: str, number: int) -> list[int]:
    if meaning == ALL:
        return list(range(1, number + 1))
    return [int(meaning)] if meaning.isdecimal() and 1 <= int(meaning) <= number else []


@cache
def _choices() -> Phrases:
    """The numbers before what may stand beside them: `one` is a number where it stands alone."""
    entries = [
        (language, meaning, phrase)
        for language, groups in spoken("choices").items()
        for meaning, phrases in groups.items()
        for phrase in phrases
    ]
    return Phrases(iter(sorted(entries, key=lambda entry: entry[1] == BESIDE)))

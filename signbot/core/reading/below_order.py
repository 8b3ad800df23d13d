"""What stands below a coordinator's order: courtesy and a signature, a reason, or words that may turn it.

lines ─► without courtesy, a signature, and what is called a reason ─► a word that denies, waits or asks: it turns
                                                                     ─► none: a reason, as people give one

`CLOSE UA 329/11`, and below it `But wait until Monday`: nobody can say what was meant, so that it is not even asked.
"""

from functools import cache

from signbot.core.official import language_of
from signbot.core.reading.desk_command import reason
from signbot.core.reading.release_word import Beside, is_harmless, phrase, says_courtesy, without_signature
from signbot.core.text import words
from signbot.core.value import dataclass

_TURNS = (*(("grammar", group) for group in ("not", "if", "but", "back")), ("coordinators", "turns"))
LONGEST = 5  # words of a phrase that turns
_NOT = "n't", "n’t"  # `don't`, which the tables have as two words


@dataclass(frozen=True, slots=True)
class Below:
    turns: str = ""  # the line that may take the order back, or put it off; "": none
    reason: str = ""  # what else a person says of it


def below(text: str, beside: Beside, spoken: tuple[str, ...]) -> Below:
    """`text`: the lines below an order. `beside`: who may sign them. `spoken`: the languages of the order's word."""
    lines = [line for line in text.splitlines() if line.strip() and not reason(line)]
    said = [line.strip() for line in without_signature("\n".join(lines), beside) if not says_courtesy(line, beside)]
    languages = tuple(dict.fromkeys((*spoken, found))) if (found := language_of(" ".join(said))) else ()
    turned = next((line for line in said if _turns(line, languages or tuple(words.spoken("desk")))), "")
    return Below(turns=turned) if turned else Below(reason=" ".join(said))


def _turns(line: str, languages: tuple[str, ...]) -> bool:
    """It denies, waits, asks, or sets a time or a condition; in doubt it does."""
    if not all(map(is_harmless, line)):
        return True
    for short in _NOT:
        line = line.replace(short, " not")
    spoken = phrase(line)
    known = frozenset[tuple[str, ...]]().union(*map(_turning, languages))
    return any(spoken[at : at + n] in known for at in range(len(spoken)) for n in range(1, LONGEST + 1))


@cache
def _turning(language: str) -> frozenset[tuple[str, ...]]:
    groups = (words.spoken(section).get(language, {}).get(group, ()) for section, group in _TURNS)
    return frozenset(phrase(one) for some in groups for one in some)

"""Own lines -> own lines, the writer's name at the end of a sentence in one of its own: `I sign gladly Ingrid Baumann`.

Whoever writes without full stops signs so. Only behind a word that leads to no name, and only the name in From: `my
name is Ingrid Baumann` and `as Ingrid Baumann` stay whole, and so does a name behind a mark.
"""

from collections.abc import Sequence
from dataclasses import replace

from signbot.core import names
from signbot.core.mail.own_words import Own, OwnWords
from signbot.core.reading.name_shape import is_proper, particles
from signbot.core.reading.same_person import is_same
from signbot.core.text.grammar import atoms_of, is_known
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import plain
from signbot.core.text.words import of_names

_MOST, _LEAST = 5, 2  # words of a name that stands so
_ENDS = ("sign", "letter", "adverb", "join", "courtesy", "yes", "mail", "code", "off", "away", "all")


def signed_apart(own: OwnWords, name: str) -> OwnWords:
    """`name`: the one in From. The same words, where no line ends so."""
    if not names.key(name):
        return own
    lines = tuple(part for line in own.lines for part in _parts(line, name))
    return own if len(lines) == len(own.lines) else replace(own, lines=lines)


def _parts(line: Own, name: str) -> tuple[Own, ...]:
    words = line.text.split()
    first = names.key(name).split()[0]
    for at in range(max(len(words) - _MOST, 1), len(words) - _LEAST + 1):
        begins = names.key(words[at])
        if begins and first.startswith(begins) and _is_written_like(words[at:], name) and _is_theirs(words, at, name):
            return Own(" ".join(words[:at]), line.sure), Own(" ".join(words[at:]), line.sure)
    return (line,)


def _is_written_like(words: Sequence[str], name: str) -> bool:
    """With capitals; in small letters alone, `thx marcus webb`, where From has the same words."""
    small = all(map(str.islower, words)) and names.key(" ".join(words)) == names.key(name)
    return small or (is_proper(words[0]) and (" " in name or all(map(is_proper, words))))


def _is_theirs(words: Sequence[str], at: int, name: str) -> bool:
    """All that follows is the name, and the word before it ends a sentence."""
    said = names.key(" ".join(words[at:])).split()
    before = words[at - 1]
    ends = before[:1].islower() and before[-1:].isalnum() and before not in of_names("says_name")
    goes_on = any(
        len(word) > 1 and is_known(word) for word in set(said).difference(names.key(name).split(), particles())
    )  # `… and Ana`
    if not ends or goes_on or len(said) < _LEAST or not is_same(" ".join(said), name):
        return False
    found = atoms_of(WORD.findall(plain(" ".join(words[:at]))))
    last = found[-1] if found else None
    return last is not None and (last.of(*_ENDS) or not last.groups)

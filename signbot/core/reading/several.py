"""Of how many letters a command speaks, and which of those that the mail names these are.

`put me on both`, `sign all three`, `mon nom sous chacune` ─► 2, 3, EACH ─► as many codes, or titles, stand in the mail

Where the mail names as many letters as the command counts, it means these; else nobody can tell, and nothing is done.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from signbot.core.code import CodeBook
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.text.plain import bare
from signbot.core.text.words import of_names

EACH = -1  # as many as there are: `each of them`
NEAR = 4  # words from `one` to `of the two`
_NUMBERS = (2, 3, 4)


def counted(clause: Clause) -> int:
    """How many letters it speaks of; 0: of no number. `We both sign` counts people."""
    if clause.has("selves", "others") or chooses_one(clause):
        return 0
    said = {word for atom in clause.atoms if not atom.of("code", "like") for word in atom.words}
    number = next((number for number in _NUMBERS if not of_names(f"count_{number}").isdisjoint(said)), 0)
    return number or (EACH if clause.has("all") else 0)


def chooses_one(clause: Clause) -> bool:
    """`One of the two`, and does not say which."""
    said = [word for atom in clause.atoms for word in atom.words]
    ones = (at for at, word in enumerate(said) if word == "one" or word in of_names("indefinite"))
    return any(not _numbers().isdisjoint(said[at + 1 : at + NEAR]) for at in ones)


@cache
def _numbers() -> frozenset[str]:
    return frozenset().union(*(of_names(f"count_{number}") for number in _NUMBERS))


def are_meant(count: int, codes: Sequence[str]) -> bool:
    """Whether a command that counts so many letters means these."""
    return count != 0 and len(codes) > 1 and count in (EACH, len(codes))


def listed_titles(parsed: Parsed, clause: Clause, book: CodeBook) -> tuple[str, ...]:
    """`The three letters, Mexico, Peru and Kenya: my name under each`: codes of the titles that stand alone."""
    listed = (other for other in parsed.clauses if not other.verb and other is not clause)
    codes = tuple(dict.fromkeys(code for other in listed for code in _called(other, book)))
    return codes if are_meant(counted(clause), codes) else ()


def _called(other: Clause, book: CodeBook) -> Iterator[str]:
    if other.has("title") and other.is_all("title", "fill", "letter"):
        words = tuple(bare(word) for atom in other.atoms if atom.of("title") for word in atom.words)
        if code := book.called.get(words):
            yield code

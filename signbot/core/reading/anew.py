"""What sentences say of how somebody is to be printed, whose name we have: their name anew, the place beside it."""

from collections.abc import Iterable, Sequence

from signbot.core.code import CodeBook
from signbot.core.reading.place_beside import place_beside
from signbot.core.reading.respelt import respelt
from signbot.core.reading.sentences import sentences
from signbot.core.reading.told_name import told_name
from signbot.core.reading.told_place import told_place
from signbot.core.text.plain import Plain
from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True)
class Anew:
    """What is "" stays as it is."""

    name: str
    place: str
    surely: bool  # no word beside the name that we do not know
    plainly: bool  # said to be how it is written
    sentences: frozenset[str]  # that say so
    doubted: bool = False  # if asked, it is no wish: `do you have my maiden name, Ann Lee?`

    def is_asked(self, lines: Iterable[str]) -> bool:
        """Whether they only ask what we have; `could you print it so?` is a wish."""
        return self.doubted and any(f"{text}?" in line for line in lines for text in self.sentences)


def anew_in(written: Iterable[str], before: str) -> Anew | None:
    """`before`: the name as we have it. None where nothing is said, or two things."""
    spelt = {text: found for text in dict.fromkeys(written) if (found := respelt(text, before))}
    asked = {text: place for text in dict.fromkeys(written) if (place := place_beside(text))}
    placed = {text: place for text in dict.fromkeys(written) if (place := told_place(text))} | asked
    if len(spelt) > 1 or len(placed) > 1 or not (spelt or placed):
        return None
    found = next(iter(spelt.values()), None)
    place = next(iter(placed.values()), found.place if found else "")
    surely, plainly = found is None or found.surely, found.plainly if found else bool(asked)
    doubted = found is not None and not (found.near or found.to_print)
    return Anew(found.name if found else "", place, surely, plainly, frozenset((*spelt, *placed)), doubted)


def without_own_name(lines: Sequence[str], book: CodeBook) -> Sequence[str]:
    """The lines without the sentences that tell whose they are, `I am Ann Lee`; as they are where nothing is left."""
    left = [_without_own_name(line, book) for line in lines]
    return left if any(left) else lines


def _without_own_name(line: str, book: CodeBook) -> str:
    folded = Plain(line)
    for sentence in reversed([*sentences(folded, book)]):
        if (told := told_name(sentence.written)) and told.own:
            line = f"{folded.written(0, sentence.tokens[0].start)}{folded.written(sentence.end)}"
            folded = Plain(line)
    return line.strip()

"""What sentences say of how somebody is to be printed, whose name we have: their name anew, the place beside it."""

from collections.abc import Iterable
from dataclasses import dataclass

from signbot.core.reading.respelt import respelt
from signbot.core.reading.told_place import told_place


@dataclass(frozen=True, slots=True)
class Anew:
    """What is "" stays as it is."""

    name: str
    place: str
    surely: bool  # no word beside the name that we do not know
    sentences: frozenset[str]  # that say so


def anew_in(written: Iterable[str], before: str) -> Anew | None:
    """`before`: the name as we have it. None where nothing is said, or two things."""
    spelt = {text: found for text in dict.fromkeys(written) if (found := respelt(text, before))}
    placed = {text: place for text in dict.fromkeys(written) if (place := told_place(text))}
    if len(spelt) > 1 or len(placed) > 1 or not (spelt or placed):
        return None
    found = next(iter(spelt.values()), None)
    place = next(iter(placed.values()), found.place if found else "")
    return Anew(found.name if found else "", place, found is None or found.surely, frozenset((*spelt, *placed)))

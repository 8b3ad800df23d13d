"""Faxes that do not travel as mail: a line is a plug-in, found by its name among the entry points `signbot.fax`.

    outbox ─► Faxing ─► line (HylaFAX, a web API, somebody's own) ─► Tried

A line is a function from its options (the table `fax.options`) to a `Line`. What it says of a fax is all that we know:
it was taken (SENT), certainly not taken (DeliveryFailed), or nobody knows (any other exception: UNKNOWN, and a person
decides, for no official gets a letter twice by itself).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol

from signbot.core.delivery import Claim, CopyTo, Fate, Parcel, Tried
from signbot.core.value import dataclass

GROUP = "signbot.fax"
LONGEST_ANSWER = 200  # characters of a line's words that we keep


class DeliveryFailed(Exception):
    """The line has certainly not taken the fax. `permanent`: trying again will not help."""

    def __init__(self, reason: str, *, permanent: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent


class WrongOptions(Exception):
    """The table `fax.options` is not what the line needs; the sentence says what is."""


class Line(Protocol):
    """One way to send faxes."""

    @property
    def dials_extensions(self) -> bool: ...

    def send(self, number: str, extension: str, pdf: bytes, reference: str) -> str:
        """Hand over a fax to `number` (E.164), and return the line's answer. `reference` is the same on every try."""
        ...


Opener = Callable[[Mapping[str, object], Path], Line]  # (options, the folder of the configuration) -> line


def names() -> list[str]:
    """Every line that is installed."""
    return sorted(point.name for point in entry_points(group=GROUP))


def open_line(name: str, options: Mapping[str, object], folder: Path) -> Line:
    """The line with that name. LookupError when it is not installed, WrongOptions when its options are wrong."""
    found = next(iter(entry_points(group=GROUP, name=name)), None)
    if found is None:
        raise LookupError(name)
    opener: Opener = found.load()
    return opener(options, folder)


def address_of(number: str, extension: str) -> str:
    """`+529515016900;ext=*20635`: how the outbox holds where a fax goes (RFC 3966)."""
    return f"{number};ext={extension}" if extension else number


@dataclass(frozen=True, slots=True)
class Faxing:
    """A channel for parcels whose bytes are the PDF itself."""

    line: Line

    def deliver(self, parcels: Iterable[Parcel], sender: str, claim: Claim, copy_to: CopyTo) -> Iterator[Tried]:
        """One fax after the other, each claimed before the line has it. There is no copy to ourselves."""
        del sender, copy_to
        for parcel in parcels:
            if claim(parcel):
                yield self._send(parcel)

    def _send(self, parcel: Parcel) -> Tried:
        number, _, extension = parcel.address.partition(";ext=")
        try:
            answer = self.line.send(number, extension, parcel.payload, parcel.message_id)
        except DeliveryFailed as failed:
            return Tried(parcel.id, Fate.REFUSED if failed.permanent else Fate.LATER, _short(failed.reason))
        except Exception as error:  # noqa: BLE001 a line is anybody's code: whatever it raises, nobody knows more
            return Tried(parcel.id, Fate.UNKNOWN, f"the fax line failed: {type(error).__name__}")
        return Tried(parcel.id, Fate.SENT, _short(answer))


def _short(words: str) -> str:
    return "".join(char for char in " ".join(words.split()) if char.isprintable())[:LONGEST_ANSWER]


def text_option(options: Mapping[str, object], key: str, default: str | None = None) -> str:
    """An option that is a text; WrongOptions where it is missing or something else."""
    value = options.get(key, default)
    if not isinstance(value, str) or not value:
        raise WrongOptions(f'options needs {key} = "…"')
    return value


def only(options: Mapping[str, object], *known: str) -> None:
    """WrongOptions where there is one that the line does not know."""
    if unknown := sorted(set(options) - set(known)):
        raise WrongOptions(f"options has no {', '.join(unknown)}; it may hold {', '.join(known)}")

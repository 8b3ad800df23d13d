"""What a letter is made with: the campaigns, who writes the mails, and the press that sets the sheets."""

from collections.abc import Iterator
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot.core.campaign import Campaign, Route
from signbot.core.growth import Growth
from signbot.core.letter.letter import Letter
from signbot.core.value import dataclass
from signbot.outbox.office import Office


class PressPort(Protocol):
    """One letter content to its forms. The same letter gives the same bytes. GlyphMissing for what no font has."""

    def can_print(self, cluster: str) -> bool: ...
    def html(self, letter: Letter) -> str: ...
    def pdf(self, letter: Letter) -> bytes: ...
    def volumes(self, letter: Letter) -> Iterator[bytes]: ...
    def fax(self, letter: Letter, names: str, cover: str, copy: bool) -> bytes: ...
    def growth(self, curve: Growth, language: str, zone: ZoneInfo) -> bytes: ...


class DialPort(Protocol):
    def __call__(self, route: Route) -> str:
        """The gateway's mail address for a fax route; "" when the gateway can't dial its extension."""
        ...


@dataclass(frozen=True, slots=True)
class Closing:
    """What this step works with."""

    campaigns: tuple[Campaign, ...]
    office: Office
    press: PressPort
    dial: DialPort

"""The press: one letter content to HTML, PDF and fax, with this bot's templates, paper and name."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from signbot.core.growth import Growth
from signbot.core.letter.letter import Letter
from signbot.core.value import dataclass
from signbot.edges import letterhtml
from signbot.edges import pdf as printer

LETTER_PAPER = {"US", "CA", "MX", "CL", "CO", "CR", "DO", "GT", "PA", "PH", "PR", "SV", "VE"}  # CLDR's paper sizes


@dataclass(frozen=True, slots=True)
class Press:
    """`folders` hold templates, the first one first."""

    folders: Sequence[Path]
    region: str
    sender: str
    contact: str

    def can_print(self, cluster: str) -> bool:
        """Whether a bundled font has this character with the marks on it."""
        return printer.covered(cluster)

    def html(self, letter: Letter) -> str:
        return letterhtml.html(letter, folders=self.folders)

    def pdf(self, letter: Letter) -> bytes:
        return printer.pdf(letter, folders=self.folders, paper=self._paper(letter))

    def volumes(self, letter: Letter) -> Iterator[bytes]:
        """One after the other, for a list that is too long for one PDF."""
        return printer.volumes(letter, folders=self.folders, paper=self._paper(letter))

    def fax(self, letter: Letter, names: str, cover: str = "", copy: bool = False) -> bytes:
        """`names`: for whom it is; several people may share a number. `cover`: they and their offices."""
        faxed = printer.Faxed(names, self.sender, self.contact, cover, copy)
        return printer.fax(letter, faxed, folders=self.folders, paper=self._paper(letter))

    def summary(self, data: Mapping[str, Any], moment: datetime) -> bytes:
        """The page that shows what became of a letter."""
        return printer.summary(data, moment, folders=self.folders, paper=self._usual)

    def months(self, pages: Sequence[Mapping[str, Any]], moment: datetime) -> bytes:
        """The month's report for those without mail."""
        return printer.months(pages, moment, folders=self.folders, paper=self._usual)

    def growth(self, curve: Growth, language: str, zone: ZoneInfo) -> bytes:
        """A picture (PNG) of how a letter's names grew."""
        return printer.growth(curve, language, zone, folders=self.folders)

    def _paper(self, letter: Letter) -> printer.Paper:
        wanted = letter.stationery.paper
        return self._usual if not wanted else "us-letter" if wanted == "letter" else "a4"

    @property
    def _usual(self) -> printer.Paper:
        return "us-letter" if self.region in LETTER_PAPER else "a4"

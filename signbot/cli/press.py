"""The press: one letter content to HTML, PDF and fax, with this bot's templates, paper and name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from signbot.core.letter import Letter
from signbot.edges import letterhtml
from signbot.edges.pdf import Paper
from signbot.edges.pdf import pdf as typeset
from signbot.edges.pdf import summary as typeset_summary

LETTER_PAPER = {"US", "CA", "MX", "CL", "CO", "CR", "DO", "GT", "PA", "PH", "PR", "SV", "VE"}  # CLDR's paper sizes


@dataclass(frozen=True, slots=True)
class Press:
    """`folders` hold templates, the first one first."""

    folders: Sequence[Path]
    region: str
    sender: str
    contact: str

    def html(self, letter: Letter) -> str:
        return letterhtml.html(letter, folders=self.folders)

    def pdf(self, letter: Letter) -> bytes:
        return typeset(letter, folders=self.folders, paper=self._paper)

    def fax(self, letter: Letter, names: str) -> bytes:
        """`names`: for whom this transmission is; several people may share a number."""
        return typeset(
            letter, folders=self.folders, paper=self._paper, form="fax", names_on_route=names, sender=self.sender,
            contact=self.contact,
        )  # fmt: skip

    def summary(self, data: Mapping[str, Any], moment: datetime) -> bytes:
        """The page that shows what became of a letter."""
        return typeset_summary(data, moment, folders=self.folders, paper=self._paper)

    @property
    def _paper(self) -> Paper:
        return "us-letter" if self.region in LETTER_PAPER else "a4"

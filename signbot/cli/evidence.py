"""evidence: everything that shows what became of a letter, in one archive that can be handed on."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import click

from signbot import private_files
from signbot.cli.shell import Shell, named_file
from signbot.core.campaign import Campaign, Channel
from signbot.core.delivery import DeliveryState
from signbot.core.letter.changes import in_words
from signbot.core.letter.words import LANGUAGES, spoken, summary_words
from signbot.core.letter.words.shape import SummaryWords
from signbot.core.value import dataclass
from signbot.core.version import Version
from signbot.store import Composed, DeliveryRow, Forms, Refused, Settled

UNKNOWN = "–"  # composed before it was recorded, or withheld
FOR_US = """\
public-N/          the same without the names that some recipients, or the public, do not get. Everything else in this
                   archive names these people: whoever may not know them must not get it (`signbot evidence --public`)
"""
FOR_EVERYBODY = """\
                   without the names that some recipients, or the public, do not get; no transmission that names them,
                   and no mail that came back, is in this archive
"""
HOW_TO_CHECK = """\
{letter}

letter-N/          the letter (1) and its addenda (2…): text, HTML, PDF, and the frozen list of names
                   given-under.txt: before each name the number of the text under which it was given
{more}texts/             the texts that the letter has had; the SHA-256 of N.json is what each signature remembers
sent/              each transmission, byte for byte as it was handed to the server; for a form on a web page, the
                   mail with the text that a person was to paste there (manifest.json: settled_by says who did, when)
came-back/         bounces, receipts and replies, byte for byte as they came
manifest.json      who, by what channel, when, what the server answered, SHA-256 of each file
summary-N.pdf      the same on one page
receipts.txt       SHA-256 of every supporter's receipt; this file alone can be published
SHA256SUMS         check all files with: sha256sum -c SHA256SUMS

A supporter finds their receipt with: printf %s THEIR-RECEIPT | sha256sum
"""


@click.command()
@click.argument("code")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True, help="A .zip file.")
@click.option(
    "--language", type=click.Choice(LANGUAGES, case_sensitive=False), help="Of the summary. Default: the letter's."
)
@click.option("--public", is_flag=True, help="Without any name that is withheld from anybody.")
@click.pass_obj
def evidence(shell: Shell, code: str, output: Path, language: str | None, public: bool) -> None:
    """Pack what shows how the letter of CODE was sent: bytes, checksums, answers, receipts, a one-page summary.

    The archive holds the names of those who signed: keep it as you keep the list itself. Where somebody's name is
    withheld from a recipient or from the public, hand on the one that --public makes.
    """
    campaign = shell.recorded(code)
    letters = shell.store.composed(campaign.folded) if shell.begun else []
    if not letters:
        raise Refused(f"no letter of {campaign.code.written} has been composed yet: there is nothing to show")
    with named_file(output), _archive(output) as archive:
        _Pack(_Sums(archive), shell, campaign, language or spoken(campaign.language), public).fill(letters)
    click.echo(f"Written to {output}.", err=True)


@contextmanager
def _archive(path: Path) -> Iterator[ZipFile]:
    with private_files.appearing(path) as unfinished, ZipFile(unfinished, "w", ZIP_DEFLATED) as archive:
        yield archive


class _Sums:
    """Files into the archive, each with its checksum."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._lines: list[str] = []

    def add(self, name: str, data: bytes) -> str:
        """Returns its SHA-256."""
        self._archive.writestr(name, data)
        found = hashlib.sha256(data).hexdigest()
        self._lines.append(f"{found}  {name}\n")
        return found

    def close(self) -> None:
        self._archive.writestr("SHA256SUMS", "".join(self._lines))


@dataclass(frozen=True, slots=True)
class _Pack:
    """The archive of one campaign. `public`: whoever gets it learns no name that is withheld from anybody."""

    files: _Sums
    shell: Shell
    campaign: Campaign
    language: str  # of the summary
    public: bool

    def fill(self, letters: list[Composed]) -> None:
        files, store, code = self.files, self.shell.store, self.campaign.folded
        written = f"{self.campaign.code.written} {self.campaign.title}"
        rows = store.deliveries(code)
        came_back, settled = self._came_back(), store.settled(code)
        deliveries = [self._delivery(row, came_back.get(row.id, []), settled.get(row.id, [])) for row in rows]
        composed = [self._letter(one) for one in letters]
        texts = [self._text(one) for one in store.versions(code)]
        for one, facts in zip(letters, composed, strict=True):
            self._summary(one, facts, [row for row in rows if row.dispatch == one.dispatch])
        receipts = store.receipts(code)
        files.add("receipts.txt", "".join(f"{one}\n" for one in receipts).encode())
        manifest = {
            "letter": written,
            "sent_by": self.shell.config.bot.name,
            "letters": composed,
            "texts": texts,
            "deliveries": deliveries,
            "receipts": len(receipts),
        }
        files.add("manifest.json", json.dumps(manifest, ensure_ascii=False, indent=2).encode())
        withheld = any(one.withholding for one in letters)
        more = FOR_EVERYBODY if self.public else FOR_US if withheld else ""
        files.add("README.txt", HOW_TO_CHECK.format(letter=written, more=more).encode())
        files.close()

    def _letter(self, one: Composed) -> dict[str, Any]:
        """Its facts are those of what everybody may have: from a checksum of a list, a name on it could be guessed."""
        shown = self._forms(f"letter-{one.dispatch}", one, one.public if self.public else one.whole)
        if one.withholding and not self.public:
            shown = self._forms(f"public-{one.dispatch}", one, one.public)
        return {
            "number": one.dispatch,
            "composed_at": one.composed_at.isoformat(),
            "names": one.counted,
            "sha256": shown,
        }

    def _forms(self, folder: str, one: Composed, forms: Forms) -> dict[str, str]:
        data = {
            "text": ("letter.txt", forms.text.encode()),
            "html": ("letter.html", forms.html.encode()),
            "pdf": ("letter.pdf", forms.pdf),
            "names": ("names.txt", forms.names.encode()),
            "texts": ("given-under.txt", _given_under(one, forms).encode()),
        }
        return {form: self.files.add(f"{folder}/{name}", octets) for form, (name, octets) in data.items()}

    def _text(self, one: Version) -> dict[str, Any]:
        """A text of the letter, readable and as it is hashed; and who said what became of the names before it."""
        if one.content:
            self.files.add(f"texts/{one.number}.txt", in_words(one.content).encode())
            self.files.add(f"texts/{one.number}.json", one.content.encode())
        return {
            "number": one.number,
            "sha256": one.hash,
            "since": one.since.isoformat(),
            "names_before": "kept" if one.kept else "asked again" if one.asks else "",
            "who": one.who,
            "reason": "" if self.public else one.why,
            "file": f"texts/{one.number}.json" if one.content else None,
        }

    def _came_back(self) -> dict[int, list[dict[str, Any]]]:
        """By delivery: the mails that came about it. What they quote is anybody's guess: everybody gets none of it."""
        found: dict[int, list[dict[str, Any]]] = {}
        for number, one in enumerate(self.shell.store.proofs(self.campaign.folded), start=1):
            about: dict[str, Any] = {"what": one.what, "at": one.at.isoformat(), "file": None}
            if not self.public:
                name = f"came-back/{one.delivery}-{number}-{one.what}.eml"
                about |= {"file": name, "sha256": self.files.add(name, one.raw)}
            found.setdefault(one.delivery, []).append(about)
        return found

    def _delivery(self, row: DeliveryRow, came_back: list[dict[str, Any]], settled: list[Settled]) -> dict[str, Any]:
        shown = not (self.public and row.discloses)
        name, sent = f"sent/{row.id}-{row.channel}.eml", self.shell.store.sent_bytes(row.id) if shown else None
        if sent is not None:
            self.files.add(name, sent)
        return {
            "id": row.id,
            "letter": row.dispatch,
            "to": row.printed,
            "channel": row.channel,
            "route": row.route,
            "address": row.address,
            "state": row.state,
            "reason": "" if self.public else row.reason,
            "tries": row.tries,
            "queued_at": row.queued_at.isoformat() if row.queued_at else None,
            "sent_at": row.sent_at.isoformat() if row.sent_at else None,
            "answer": row.answer,
            "message_id": row.message_id,
            "sha256": row.sha256 if shown else None,
            "file": name if sent is not None else None,
            "came_back": came_back,
            "settled_by": [
                {
                    "who": one.who,
                    "at": one.at.isoformat(),
                    "as": one.state,
                    **({} if self.public else {"reason": one.why}),
                }
                for one in settled
            ],
            "sent_before": [{**asdict(one), **({"reason": ""} if self.public else {})} for one in row.earlier],
        }

    def _summary(self, one: Composed, facts: dict[str, Any], rows: list[DeliveryRow]) -> None:
        data = _summary(self.shell, self.campaign, one, facts, rows, self.language)
        self.files.add(f"summary-{one.dispatch}.pdf", self.shell.press.summary(data, one.composed_at))


def _given_under(one: Composed, forms: Forms) -> str:
    """Each line of the list, and before it the number of the text under which that name was given.

    The list stands in the order of the whole one, of which some lines may be left out.
    """
    whole, numbers = one.names.splitlines(), one.texts.splitlines()
    ahead = iter(zip(whole, numbers, strict=True)) if len(numbers) == len(whole) else iter(())
    known, found = frozenset(whole), list[str]()
    for line in forms.names.splitlines():
        number = next((number for name, number in ahead if name == line), UNKNOWN) if line in known else UNKNOWN
        found.append(f"{number}\t{line}\n")
    return "".join(found)


# The summary --------------------------------------------------------------------------------------


def _summary(
    shell: Shell, campaign: Campaign, one: Composed, facts: dict[str, Any], rows: list[DeliveryRow], language: str
) -> dict[str, Any]:
    """What the page prints. Fax numbers and mail addresses are not on it: it is made to be shown."""
    said = summary_words(language)
    letter = f"{campaign.code.written} {campaign.title}" + (f" ({one.dispatch})" if one.dispatch > 1 else "")
    when = _when(one.composed_at, campaign, language)
    return {
        "lang": language,
        "heading": said.heading.format(letter=letter),
        "opening": said.opening.format(group=shell.config.bot.name),
        "facts": [
            [said.sealed, when],
            [said.names, str(one.counted)],
            [said.list_hash, facts["sha256"]["names"]],
            [said.letter_hash, facts["sha256"]["pdf"]],
        ],
        "columns": said.columns,
        "deliveries": [_row(group, campaign, said, language) for group in _groups(_each_way(rows))],
        "footer": said.footer,
    }


def _each_way(rows: list[DeliveryRow]) -> list[DeliveryRow]:
    """Also the ways that a letter went before it went again, each as a line of its own."""
    return [way for row in rows for way in (*_before(row), row)]


def _before(row: DeliveryRow) -> Iterator[DeliveryRow]:
    for one in row.earlier:
        if one.sent_at:
            yield replace(row, state=DeliveryState(one.state), sent_at=datetime.fromisoformat(one.sent_at))


def _groups(rows: list[DeliveryRow]) -> list[list[DeliveryRow]]:
    """One printed line may stand for ten addresses: it is one line here, too, for those that had the same fate."""
    groups: dict[tuple[str, str, str], list[DeliveryRow]] = {}
    for row in rows:
        groups.setdefault((row.printed, row.channel, row.state), []).append(row)
    return list(groups.values())


def _row(group: list[DeliveryRow], campaign: Campaign, said: SummaryWords, language: str) -> list[str]:
    first = group[0]
    state = said.by_hand.get(first.state, "") if first.channel is Channel.MANUAL else ""
    fate = (state or said.states[first.state]) + (f" ({len(group)}×)" if len(group) > 1 else "")
    return [first.printed, said.channels[first.channel], _when(first.sent_at, campaign, language), fate]


def _when(moment: datetime | None, campaign: Campaign, language: str) -> str:
    if moment is None:
        return "–"
    from babel.dates import format_datetime

    return format_datetime(moment.astimezone(campaign.zone), "medium", locale=language)

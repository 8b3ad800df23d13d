"""evidence: everything that shows what became of a letter, in one archive that can be handed on."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import click

from signbot import private_files
from signbot.cli.shell import Shell, named_file
from signbot.core.campaign import Campaign, Channel
from signbot.core.letter.changes import in_words
from signbot.core.letter.words import LANGUAGES, spoken, summary_words
from signbot.core.letter.words.shape import SummaryWords
from signbot.core.version import Version
from signbot.store import Composed, DeliveryRow, Refused, Settled

UNKNOWN = "–"  # composed before it was recorded
HOW_TO_CHECK = """\
{letter}

letter-N/          the letter (1) and its addenda (2…): text, HTML, PDF, and the frozen list of names
                   given-under.txt: before each name the number of the text under which it was given
texts/             the texts that the letter has had; the SHA-256 of N.json is what each signature remembers
sent/              each transmission, byte for byte as it was handed to the server; for a form on a web page, the mail
                   with the text that a person was to paste there (manifest.json: settled_by says who did, and when)
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
@click.pass_obj
def evidence(shell: Shell, code: str, output: Path, language: str | None) -> None:
    """Pack what shows how the letter of CODE was sent: bytes, checksums, answers, receipts, a one-page summary.

    The archive holds the names of those who signed: keep it as you keep the list itself.
    """
    campaign = shell.recorded(code)
    letters = shell.store.composed(campaign.folded) if shell.begun else []
    if not letters:
        raise Refused(f"no letter of {campaign.code.written} has been composed yet: there is nothing to show")
    with named_file(output), _archive(output) as archive:
        _pack(_Sums(archive), shell, campaign, letters, language or spoken(campaign.language))
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


def _pack(files: _Sums, shell: Shell, campaign: Campaign, letters: list[Composed], language: str) -> None:
    store, written = shell.store, f"{campaign.code.written} {campaign.title}"
    rows = store.deliveries(campaign.folded)
    came_back, settled = _came_back(files, shell, campaign), store.settled(campaign.folded)
    deliveries = [_delivery(files, shell, row, came_back.get(row.id, []), settled.get(row.id, [])) for row in rows]
    composed = [_letter(files, one) for one in letters]
    texts = [_text(files, one) for one in store.versions(campaign.folded)]
    for one, facts in zip(letters, composed, strict=True):
        mine = [row for row in rows if row.dispatch == one.dispatch]
        data = _summary(shell, campaign, one, facts, mine, language)
        files.add(f"summary-{one.dispatch}.pdf", shell.press.summary(data, one.composed_at))
    receipts = store.receipts(campaign.folded)
    files.add("receipts.txt", "".join(f"{one}\n" for one in receipts).encode())
    manifest = {
        "letter": written,
        "sent_by": shell.config.bot.name,
        "letters": composed,
        "texts": texts,
        "deliveries": deliveries,
        "receipts": len(receipts),
    }
    files.add("manifest.json", json.dumps(manifest, ensure_ascii=False, indent=2).encode())
    files.add("README.txt", HOW_TO_CHECK.format(letter=written).encode())
    files.close()


def _letter(files: _Sums, one: Composed) -> dict[str, Any]:
    folder = f"letter-{one.dispatch}"
    forms = {"text": one.text.encode(), "html": one.html.encode(), "pdf": one.pdf, "names": one.names.encode()}
    endings = {"text": "letter.txt", "html": "letter.html", "pdf": "letter.pdf", "names": "names.txt"}
    sums = {form: files.add(f"{folder}/{endings[form]}", data) for form, data in forms.items()}
    sums["texts"] = files.add(f"{folder}/given-under.txt", _given_under(one).encode())
    return {
        "number": one.dispatch,
        "composed_at": one.composed_at.isoformat(),
        "names": one.counted,
        "sha256": sums,
    }


def _given_under(one: Composed) -> str:
    """Each line of the frozen list, and before it the number of the text under which that name was given."""
    numbers = one.texts.splitlines()
    lines = one.names.splitlines()
    known = numbers if len(numbers) == len(lines) else [UNKNOWN] * len(lines)
    return "".join(f"{number}\t{line}\n" for number, line in zip(known, lines, strict=True))


def _text(files: _Sums, one: Version) -> dict[str, Any]:
    """A text of the letter, readable and as it is hashed; and who said what became of the names before it."""
    if one.content:
        files.add(f"texts/{one.number}.txt", in_words(one.content).encode())
        files.add(f"texts/{one.number}.json", one.content.encode())
    return {
        "number": one.number,
        "sha256": one.hash,
        "since": one.since.isoformat(),
        "names_before": "kept" if one.kept else "asked again" if one.asks else "",
        "who": one.who,
        "reason": one.why,
        "file": f"texts/{one.number}.json" if one.content else None,
    }


def _came_back(files: _Sums, shell: Shell, campaign: Campaign) -> dict[int, list[dict[str, Any]]]:
    """By delivery: the mails that came about it."""
    found: dict[int, list[dict[str, Any]]] = {}
    for number, one in enumerate(shell.store.proofs(campaign.folded), start=1):
        name = f"came-back/{one.delivery}-{number}-{one.what}.eml"
        about = {"what": one.what, "at": one.at.isoformat(), "file": name, "sha256": files.add(name, one.raw)}
        found.setdefault(one.delivery, []).append(about)
    return found


def _delivery(
    files: _Sums, shell: Shell, row: DeliveryRow, came_back: list[dict[str, Any]], settled: list[Settled]
) -> dict[str, Any]:
    name, sent = f"sent/{row.id}-{row.channel}.eml", shell.store.sent_bytes(row.id)
    if sent is not None:
        files.add(name, sent)
    return {
        "id": row.id,
        "letter": row.dispatch,
        "to": row.printed,
        "channel": row.channel,
        "route": row.route,
        "address": row.address,
        "state": row.state,
        "reason": row.reason,
        "tries": row.tries,
        "queued_at": row.queued_at.isoformat() if row.queued_at else None,
        "sent_at": row.sent_at.isoformat() if row.sent_at else None,
        "answer": row.answer,
        "message_id": row.message_id,
        "sha256": row.sha256,
        "file": name if sent is not None else None,
        "came_back": came_back,
        "settled_by": [
            {"who": one.who, "at": one.at.isoformat(), "as": one.state, "reason": one.why} for one in settled
        ],
    }


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
        "deliveries": [_row(group, campaign, said, language) for group in _groups(rows)],
        "footer": said.footer,
    }


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

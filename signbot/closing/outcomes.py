"""Outcomes: what became of a case, in the coordinator's words, to everybody who signed. Once, slice by slice.

store.untold_outcomes | a note for each supporter | store.tell_outcome, with how far that is
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot.closing.conclude import NOTES
from signbot.closing.press import Closing
from signbot.core.address import Address
from signbot.core.answers import Answer, News, Say
from signbot.core.campaign import Campaign, Signature
from signbot.core.code import Code
from signbot.core.writing.mail_bytes import Attachment
from signbot.outbox.defects import Net
from signbot.outbox.office import Office
from signbot.store import OutcomeRow, Outgoing, Slice

TYPES = {"pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "txt": "text/plain"}


class OutcomeStore(Protocol):
    """The database, as far as this step needs it."""

    def untold_outcomes(self) -> list[OutcomeRow]: ...
    def outcome_to_tell(self, code: str, after: int, limit: int) -> Slice: ...
    def tell_outcome(self, one: OutcomeRow, notes: Sequence[Outgoing], some: Slice, now: datetime) -> None: ...


def tell_outcomes(store: OutcomeStore, closing: Closing, now: datetime, net: Net) -> bool:
    """One slice of each; True where more are to be told. Killed in between, it goes on where it was."""
    more: list[int] = []
    for one in store.untold_outcomes():
        net.alone("conclude", partial(_tell, store, closing, one, now, more), one.written)
    return bool(more)


def _tell(store: OutcomeStore, closing: Closing, one: OutcomeRow, now: datetime, more: list[int]) -> None:
    some = store.outcome_to_tell(one.code, one.told_upto, NOTES)
    campaign = about(one, closing.campaigns)
    store.tell_outcome(one, [note(closing.office, campaign, one, people, now) for people in some.people], some, now)
    if not some.last:
        more.append(one.id)


def about(one: OutcomeRow, campaigns: Sequence[Campaign]) -> Campaign:
    """Its letter; of one that has left the file, what is recorded."""
    found = next((each for each in campaigns if each.folded == one.code), None)
    if found:
        return found
    code, zone = Code.parse(one.written), ZoneInfo("UTC")
    return Campaign(code=code, title=one.title, body="", recipients=(), opens=None, deadline=one.deadline, zone=zone)


def note(office: Office, campaign: Campaign, one: OutcomeRow, people: Sequence[Signature], now: datetime) -> Outgoing:
    """In the supporter's language where the coordinator wrote it in that, else in the first."""
    first = people[0]
    spoken = first.language.partition("-")[0]
    language = spoken if spoken in one.texts else next(iter(one.texts))
    persons = tuple(each.person for each in people)
    item = News(
        say=Say.OUTCOME,
        campaign=campaign.said_in(language),
        people=persons,
        sort=one.sort,
        text=one.texts[language],
        enclosed=bool(one.file_name),
    )
    answer = Answer(Address(first.email, first.supporter), language, (item,))
    return office.note(answer, now, campaign, enclosed(one), once=f"outcome:{one.key[:32]}")


def enclosed(one: OutcomeRow) -> tuple[Attachment, ...]:
    if not one.file_name:
        return ()
    kind = TYPES.get(one.file_name.rpartition(".")[2].lower(), "application/octet-stream")
    return (Attachment(one.file_name, kind, one.file),)

"""The last look: a day before its deadline coordinators get the letter as it stands, and what is doubtful about it.

    a standing | is it time, and were they not told? | what is doubtful | compose, press: text and PDF | store.queue

Where nothing was doubtful then, and something is later, they hear of it at once. Once more three hours before the
deadline, where a mail or a name still waits for a person's decision.

A letter that began within that day is fresh in their mind: they hear of it as soon as there is something to see.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Any, Protocol

from signbot.closing.approval import ENCLOSED
from signbot.closing.copies import copy_of
from signbot.closing.press import Closing
from signbot.core.campaign import CampaignState, Signature, SignatureState
from signbot.core.decision import Standing
from signbot.core.letter.glyphs import GlyphMissing, letter_in_type
from signbot.core.letter.letter import LetterFailed, compose
from signbot.core.notices import BeforeDeadline
from signbot.core.writing.mail_bytes import Attachment
from signbot.outbox.agenda import BEFORE, LAST_LOOK
from signbot.outbox.defects import Net
from signbot.store import Doubtful, Outgoing


class _Word(StrEnum):
    """What coordinators may hear of one deadline, each once. Its value is a part of the outbox's key."""

    CLEAR = "clear:"  # nothing is doubtful
    DOUBTS = ""
    LAST = "last:"  # three hours before, where something waits for a decision


class LastLookStore(Protocol):
    """The database, as far as this step needs it."""

    def counts(self, code: str) -> dict[str, dict[Any, int]]: ...
    def doubtful(self, code: str) -> Doubtful: ...
    def signatures(self, code: str) -> Iterator[Signature]: ...
    def queued_before(self, keys: Collection[str]) -> set[str]: ...
    def queue(self, mails: Sequence[Outgoing], now: datetime) -> int: ...


def last_looks(
    store: LastLookStore, closing: Closing, standings: Mapping[str, Standing], now: datetime, net: Net
) -> None:
    """Each letter that closes within a day. Each stands alone; composed only when somebody is to be told."""
    for standing in standings.values():
        if standing.state is CampaignState.OPEN and standing.deadline - BEFORE <= now < standing.deadline:
            net.alone("last look", partial(_tell, store, closing, standing, now), standing.campaign.code.written)


def _tell(store: LastLookStore, closing: Closing, standing: Standing, now: datetime) -> None:
    campaign, office = standing.campaign, closing.office
    told, late = _told(store, office.coordinators, standing), now >= standing.deadline - LAST_LOOK
    if not office.coordinators or _Word.LAST in told or (_Word.DOUBTS in told and not late):
        return
    doubtful, counts = store.doubtful(campaign.folded), store.counts(campaign.folded)["signatures"]
    word = _word(standing, told, late, doubtful, counts)
    if word is None:
        return
    enclosed = _enclosed(store, closing, standing, now)
    notice = BeforeDeadline(
        campaign=campaign,
        deadline=standing.deadline,
        counted=counts[SignatureState.COUNTED],
        pending=counts[SignatureState.PENDING],
        held=tuple(doubtful.held),
        flagged=tuple(doubtful.flagged),
        leaving=tuple(doubtful.leaving),
        attached=bool(enclosed),
    )
    written = office.writer.notice(notice, office.language)
    mails = office.notices(written, now, enclosed, once=_key(word, standing), campaign=campaign.folded)
    store.queue(mails, now)


def _key(word: _Word, standing: Standing) -> str:
    return f"before:{word}{standing.campaign.folded}:{standing.deadline.isoformat()}"


def _told(store: LastLookStore, coordinators: Collection[str], standing: Standing) -> set[_Word]:
    """Which words went about this deadline, to any of them."""
    keys = {f"{_key(word, standing)}:{to}": word for word in _Word for to in coordinators}
    return {keys[key] for key in store.queued_before(keys)}


def _word(
    standing: Standing, told: Collection[_Word], late: bool, doubtful: Doubtful, counts: Mapping[Any, int]
) -> _Word | None:
    """Which word they should hear now. `told`: those that they have heard; the last one is not among them."""
    if late and (doubtful.held or doubtful.leaving):
        return _Word.LAST
    if any(doubtful):
        return None if _Word.DOUBTS in told else _Word.DOUBTS
    pending = counts[SignatureState.PENDING]
    to_see = pending if late else pending or counts[SignatureState.COUNTED] or not _is_young(standing)
    return _Word.CLEAR if to_see and not told else None


def _is_young(standing: Standing) -> bool:
    """Did it begin less than a day before its deadline?"""
    began = [version.since for version in standing.versions[:1]]
    began += [standing.campaign.opens] if standing.campaign.opens else []
    return any(moment > standing.deadline - BEFORE for moment in began)


def _enclosed(store: LastLookStore, closing: Closing, standing: Standing, now: datetime) -> tuple[Attachment, ...]:
    """The letter as it would go out now, with every name; () where it can't be made, or is too large for a mail.

    That it can't be made is no defect here: it is told when the letter is made in earnest.
    """
    campaign = standing.campaign
    counted = (one for one in store.signatures(campaign.folded) if one.state is SignatureState.COUNTED)
    letter, _ = letter_in_type(compose(campaign, counted, now), closing.press.can_print)
    try:
        copy = copy_of(closing, letter)
    except (GlyphMissing, LetterFailed):
        return ()
    name = campaign.code.slug
    files = (
        Attachment(f"{name}.txt", "text/plain", copy.words.text.encode()),
        Attachment(f"{name}.pdf", "application/pdf", copy.pdf),
    )
    return files if sum(len(one.data) for one in files) <= ENCLOSED else ()

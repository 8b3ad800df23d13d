"""The last look: a day before its deadline coordinators get the letter as it stands, and what is doubtful about it.

    a standing | is it time, and were they not told? | compose, press: text and PDF | what is doubtful | store.queue

Once more three hours before the deadline, where a mail or a name still waits for a person's decision. Of a
letter so young that nobody could be told sooner they hear when something is doubtful: it is fresh in their mind.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
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
    late = now >= standing.deadline - LAST_LOOK
    first, last = (f"before:{which}{campaign.folded}:{standing.deadline.isoformat()}" for which in ("", "last:"))
    known = store.queued_before([f"{key}:{to}" for key in (first, last) for to in office.coordinators])
    told, told_late = (any(one.startswith(key) for one in known) for key in (first, last))
    if not office.coordinators or told_late or (told and not late):
        return
    doubtful, counts = store.doubtful(campaign.folded), store.counts(campaign.folded)["signatures"]
    pressing = doubtful.held or doubtful.leaving
    if late and not (pressing or (not told and (doubtful.flagged or counts[SignatureState.PENDING]))):
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
    mails = office.notices(written, now, enclosed, once=last if late else first, campaign=campaign.folded)
    store.queue(mails, now)


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

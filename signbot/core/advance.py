"""Advance notices: a member sees a letter, whole, before their name stands under it.

    a letter opens ─► who is to be shown it (store) ─► rounds: one mail a day to each ─► it goes out ─► the window
    ─► nothing came back, nobody objected: the name counts;   YES counts at once;   anything else: the name is off

What was shown to whom, and what came of it; when a notice goes, and when its window has passed: `core.rounds`.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from signbot.core import names
from signbot.core.campaign import Campaign, Person, Signature, SignatureState, VerifiedBy
from signbot.core.membership import Member
from signbot.core.value import dataclass
from signbot.core.withholding import of_everywhere


class NoticeState(StrEnum):
    """What has become of one letter of an advance notice, for one member."""

    QUEUED = "queued"  # told, or about to be; nothing has come back
    YES = "yes"  # their word, before the window was over: the name counts
    COUNTED = "counted"  # the window is over, and nobody objected: the name counts
    OFF = "off"  # they said no, or nobody can tell what they said
    BOUNCED = "bounced"  # it did not reach them: it came back, or they are away


STANDS = (NoticeState.YES, NoticeState.COUNTED)  # the name is on the letter
UNANSWERED = (NoticeState.QUEUED, NoticeState.COUNTED)  # nothing but silence
TAKES_UP = (NoticeState.QUEUED, *STANDS)  # one of the letters that a member wants in a month


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceNotice:
    """One letter of which one member was told. Moments are in UTC."""

    id: int
    campaign: str  # folded
    member: Member
    text_hash: str  # of the text that they were shown
    state: NoticeState
    window: timedelta  # that they were promised
    sent_at: datetime | None  # handed to a mail server; None: not yet, or it came back

    def person(self, campaign: Campaign) -> Person:
        """As they stand on that letter: withheld from those recipients whom they have named for all letters."""
        return replace(self.member.person, withheld=of_everywhere(campaign, self.member.withheld))

    @property
    def ends(self) -> datetime | None:
        """The last moment of the window."""
        return self.sent_at + self.window if self.sent_at else None


def says_nothing_else(member: Member, theirs: Iterable[Signature], neighbours: Collection[str]) -> bool:
    """Whether nothing that was done by hand about this letter says more than the member's silence: their word wins.

    `theirs`: every signature of their address under it, whatever became of it; `neighbours`: the names (`names.key`) of
    all members at that address. A name there that is no member's may be the member's own, written otherwise.
    """
    mine = names.key(member.person.name)
    for signature in theirs:
        key = names.key(signature.person.name)
        still_stands = signature.verified_by is VerifiedBy.STANDING and signature.state is SignatureState.COUNTED
        if not still_stands and (key == mine or key not in neighbours):
            return False
    return True


# Why it counts -------------------------------------------------------------------------------------------


def proof(notice: AdvanceNotice, written: str, answered: datetime | None = None) -> str:
    """For the evidence: `member since 2024-03-01; notice of UA 329/11 sent 2026-11-20 14:00 UTC; no objection by …`.

    `written`: the letter's code; `answered`: when they said yes, who did not let the window pass.
    """
    assert notice.sent_at is not None
    assert notice.ends is not None
    shown = f"member since {notice.member.since:%Y-%m-%d}; notice of {written} sent {_said(notice.sent_at)}"
    return f"{shown}; YES on {_said(answered)}" if answered else f"{shown}; no objection by {_said(notice.ends)}"


def _said(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"

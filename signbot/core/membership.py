"""Members: people who have joined once, and whose names stand under each letter of which they were told in time.

    pending (asked to confirm) ─► standing ─► ended;   `paused_until`: a rest, after which they are standing again

Who a member is, and which letters are for them. When their names count is said elsewhere: no name stands under a
letter that its owner has not been shown.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from signbot.core.campaign import Campaign, Person, VerifiedBy
from signbot.core.text.plain import bare, plain


class MemberState(StrEnum):
    PENDING = "pending"  # asked whether it was them; nothing is done in their name
    STANDING = "standing"
    ENDED = "ended"  # they left, or a coordinator has ended it


BELONGS = (MemberState.PENDING, MemberState.STANDING)  # it can be left


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A membership as the database has it. Moments are in UTC."""

    id: int
    supporter: str  # canonical address; "" for who joined on paper and has no mail
    email: str  # as written
    person: Person  # as printed
    state: MemberState
    since: datetime  # PENDING: when they asked for it
    paused_until: datetime | None = None
    topics: tuple[str, ...] = ()  # as written; (): letters about everything
    per_month: int = 0  # letters at most, by the coordinator's calendar; 0: no limit
    language: str = "en"
    verified_by: VerifiedBy | None = None  # REPLY, or COORDINATOR for who joined on paper
    proof: str = ""  # why it stands: which mail answered us, which sheet
    note: str = ""  # a coordinator's own words
    heard_at: datetime | None = None  # the last mail that was theirs; of who joined on paper: when they did
    asked_at: datetime | None = None  # when we last asked whether they are still with us
    withheld: tuple[str, ...] = ()  # who never gets the name: keys of recipients, and "public"

    def rests(self, at: datetime) -> bool:
        """A pause is over at its moment."""
        return self.paused_until is not None and at < self.paused_until

    def is_active(self, at: datetime) -> bool:
        """Whether letters are to be shown to them at that moment."""
        return self.state is MemberState.STANDING and not self.rests(at)

    def cares_about(self, campaign: Campaign) -> bool:
        """Whether it is one of their topics; a letter that names none is for those who want letters about everything.

        How many of them a month is another question.
        """
        if not self.topics:
            return True
        return not topic_keys(self.topics).isdisjoint(topic_keys(campaign.topics))


def topic_keys(topics: Iterable[str]) -> frozenset[str]:
    """Topics as they are compared: case, accents, punctuation and spaces mean nothing."""
    return frozenset(map(topic_key, topics)) - {""}


def topic_key(topic: str) -> str:
    folded = bare(plain(topic))
    return " ".join("".join(char if char.isalnum() else " " for char in folded).split())

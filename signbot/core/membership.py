"""Members: people who have joined once, and whose names stand under each letter of which they were told in time.

    pending (asked to confirm) ─► standing ─► ended;   `paused_until`: a rest, after which they are standing again

Who a member is, and which letters are for them. When their names count is said elsewhere: no name stands under a
letter that its owner has not been shown.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from signbot.core.campaign import Campaign, Person, VerifiedBy
from signbot.core.text.plain import bare, plain
from signbot.core.value import dataclass


class MemberState(StrEnum):
    PENDING = "pending"  # asked whether it was them; nothing is done in their name
    STANDING = "standing"
    ENDED = "ended"  # they left, or a coordinator has ended it


LONGEST_REST = timedelta(days=731)  # two years: whoever rests longer has left, or has slipped with the year
WEIGHTY = 6  # letters of a word that stands for a whole name: `amnesty`
LEAST_INITIALS = 3  # `RRN`
SMALL_WORDS = frozenset("of the and for de la las los el del y e et des du der die das und fur zu".split())
LEAP = 9  # years within which there is each day of a calendar
BELONGS = (MemberState.PENDING, MemberState.STANDING)  # it can be left
NO_MEMBERS = (MemberState.PENDING, MemberState.ENDED)  # nothing is done in their name


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

    @property
    def withheld(self) -> tuple[str, ...]:
        """Who never gets the name, under whatever letter: see `core.withholding`."""
        return self.person.withheld

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


@dataclass(frozen=True, slots=True)
class Scope:
    """For which letters."""

    topics: tuple[str, ...] = ()
    per_month: int = 0
    rests: str = (
        ""  # and from when on: until then they rest. As `core.reading.until` has it, from `join` on an ISO date
    )


def day_meant(until: str, today: date) -> date | None:
    """The day that `core.reading.until` has read, seen from the day on which it was written.

    A day without a year is the next one; None where it is over, is no day, or lies further away than LONGEST_REST.
    """
    try:
        day = _day(until, today)
    except (ValueError, OverflowError):
        return None
    return day if day and today < day <= today + LONGEST_REST else None


def _day(until: str, today: date) -> date | None:
    if not until:
        return None
    if until.startswith("P"):
        return _later(int(until[1:-1]), until[-1], today)
    if not until.startswith("--"):
        return date.fromisoformat(until)
    month, day = map(int, until[2:].split("-"))
    years = range(today.year, today.year + LEAP)
    return next((found for year in years if (found := _valid(year, month, day)) and found > today), None)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _later(count: int, unit: str, today: date) -> date:
    """So many days, months or years later; a day that the month does not have is its last one."""
    if unit == "D":
        return today + timedelta(days=count)
    months = today.month - 1 + count * (12 if unit == "Y" else 1)
    year, month = today.year + months // 12, months % 12 + 1
    return next(day for last in range(today.day, 0, -1) if (day := _valid(year, month, last)))


def flags(member: Member) -> tuple[str, ...]:
    """What a coordinator should look at."""
    if not member.person.for_organisation:
        return ()
    return (
        ("organisation",) if speaks_for(member.email, member.person.organisation) else ("organisation", "other-domain")
    )


def speaks_for(address: str, organisation: str) -> bool:
    """Whether an address' domain looks like the organisation's own: by its name, its initials, or a word of it.

    It proves nothing, and its absence neither: a coordinator sees it, and asks.
    """
    said = topic_key(organisation).split()
    weighty = [word for word in said if len(word) >= WEIGHTY]
    initials = "".join(word[0] for word in said if word not in SMALL_WORDS)
    labels = topic_key(address.rpartition("@")[2]).split()[:-1]  # without the top level
    whole = {"".join(said), "".join(word for word in said if word not in SMALL_WORDS)}
    if len(initials) >= LEAST_INITIALS:
        whole.add(initials)
    return any(label in whole or any(word in label for word in weighty) for label in labels)


def topic_keys(topics: Iterable[str]) -> frozenset[str]:
    """Topics as they are compared: case, accents, punctuation and spaces mean nothing."""
    return frozenset(map(topic_key, topics)) - {""}


def topic_key(topic: str) -> str:
    folded = bare(plain(topic))
    return " ".join("".join(char if char.isalnum() else " " for char in folded).split())

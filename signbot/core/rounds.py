"""When advance notices go, which letters become one mail, and when a window has passed.

    members who are not told yet ─► within their limits ─► one mail a day to each address ─► Round
    a notice that went ─► its window ─► has_passed: the name counts

Nothing here asks a clock. That a window has passed is asked with the moment at which the last complete poll began: a
NO may lie in the mailbox.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from signbot.core.advance import AdvanceNotice, NoticeState
from signbot.core.campaign import CampaignState
from signbot.core.decision import SECOND, Standing
from signbot.core.membership import Member
from signbot.core.value import dataclass

DAY_BEGINS = timedelta(hours=8)  # by the coordinator's clock: a mail that waits for its day wakes nobody up
DAY = timedelta(days=1)

# When it goes --------------------------------------------------------------------------------------------


def stands_at(standing: Standing, now: datetime) -> datetime:
    """From when on names would count, if the notice went now."""
    return now + standing.campaign.standing


def is_promised(standing: Standing, now: datetime) -> bool:
    """Whether a notice that goes now gives its members their whole window before the deadline."""
    campaign = standing.campaign
    takes_names = standing.state is CampaignState.OPEN and standing.collects(now)
    return bool(campaign.standing) and takes_names and stands_at(standing, now) < standing.deadline


def begins_day(moment: datetime, zone: ZoneInfo) -> datetime:
    """When the day of that moment began: a day has one mail."""
    local = moment.astimezone(zone)
    began = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0) + DAY_BEGINS
    return began if began <= local else began - DAY


def can_wait(standing: Standing, now: datetime) -> bool:
    """Whether the next day's mail is early enough."""
    tomorrow = begins_day(now, standing.campaign.zone) + DAY
    return stands_at(standing, tomorrow + SECOND) < standing.deadline


def begins_month(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0, fold=0)


@dataclass(frozen=True, slots=True)
class Round:
    """One mail: the letters that it shows, each with the members at that address whose names are meant."""

    supporter: str
    letters: tuple[tuple[Standing, tuple[Member, ...]], ...]  # at least one; the earliest deadline first

    @property
    def members(self) -> tuple[Member, ...]:
        """Each once."""
        return tuple(dict.fromkeys(member for _, members in self.letters for member in members))


def rounds(
    unnoticed: Iterable[tuple[Standing, Sequence[Member]]],
    told_today: Collection[str],
    this_month: Mapping[int, Collection[str]],
    now: datetime,
) -> list[Round]:
    """Which mails go now. `unnoticed`: the members who are not told of a letter yet; `told_today`: supporters who have
    had today's mail; `this_month`: by member, the letters of this month that take up their limit (folded codes).

    Whoever has had a mail today has the next one tomorrow, with all that has come by then; but for a letter that can't
    wait so long.
    """
    by_deadline = sorted(unnoticed, key=lambda pair: (pair[0].deadline, pair[0].campaign.folded))
    taken = {member: set(codes) for member, codes in this_month.items()}
    found: dict[str, list[tuple[Standing, tuple[Member, ...]]]] = {}
    for standing, members in by_deadline:
        for supporter, theirs in _by_supporter(_wanted(standing, members, taken, now)).items():
            found.setdefault(supporter, []).append((standing, theirs))
    return [
        Round(supporter, tuple(letters))
        for supporter, letters in found.items()
        if supporter not in told_today or not all(can_wait(standing, now) for standing, _ in letters)
    ]


def _wanted(standing: Standing, members: Sequence[Member], taken: dict[int, set[str]], now: datetime) -> list[Member]:
    """Those for whom this letter is, within their limits; it is counted in `taken`."""
    wanted = []
    for member in members:
        full = has_enough(member, standing, taken)
        if member.email and member.is_active(now) and member.cares_about(standing.campaign) and not full:
            taken.setdefault(member.id, set()).add(standing.campaign.folded)
            wanted.append(member)
    return wanted


def has_enough(member: Member, standing: Standing, taken: Mapping[int, Collection[str]]) -> bool:
    """Whether their month is full of other letters. A new text of one that they were shown is no other letter."""
    others = [code for code in taken.get(member.id, ()) if code != standing.campaign.folded]
    return 0 < member.per_month <= len(others)


def _by_supporter(members: Iterable[Member]) -> dict[str, tuple[Member, ...]]:
    found: dict[str, tuple[Member, ...]] = {}
    for member in members:
        found[member.supporter] = (*found.get(member.supporter, ()), member)
    return found


# When the name counts ------------------------------------------------------------------------------------


def has_passed(notice: AdvanceNotice, standing: Standing, began: datetime) -> bool:
    """The window is over, every mail of it is read, and the letter still takes names under the text that was shown.

    `began`: when the last complete poll began.
    """
    ends = notice.ends
    if notice.state is not NoticeState.QUEUED or ends is None or notice.text_hash != standing.campaign.text_hash:
        return False
    return began >= ends + SECOND and standing.collects(ends) and notice.member.is_active(ends)

"""Agenda: what comes next for each campaign, and when. The daemon's timers and `signbot status --jobs` ask here.

standings, what is kept until when | agenda | timers that wake a pass; or a list for people

Pure, and no promise: each pass decides anew what is due. A job that has gone by is not on the list.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.core.value import dataclass
from signbot.outbox.digest import morning
from signbot.outbox.remind import LAST_CALL
from signbot.store import Kept

BEFORE = timedelta(hours=24)  # before a deadline: a coordinator's time to look at what is doubtful
LAST_LOOK = timedelta(hours=3)  # and once more, when something still waits for a decision


class What(StrEnum):
    """In the order of a campaign's life."""

    OPENS = "opens"  # names are taken
    NOTICE = "notice"  # coordinators see the letter, or hear what still waits
    REMINDER = "reminder"  # whoever has not confirmed a change hears of it for the last time
    DEADLINE = "deadline"  # whoever signs now is late; whoever was asked may still confirm
    LETTER = "letter"  # its names are frozen, and it is made
    ADDENDUM = "addendum"  # the late names are
    NAMES_ERASED = "names-erased"  # names and addresses of its supporters
    EVIDENCE_ERASED = "evidence-erased"  # the letter as it was sent, and what came back
    DIGEST = "digest"  # of the bot, not of a campaign: what coordinators hear once a day


@dataclass(frozen=True, slots=True)
class Job:
    """`campaign`: its code as written; "" for what concerns the whole bot. `at`: UTC."""

    what: What
    at: datetime
    campaign: str = ""


def agenda(standings: Mapping[str, Standing], kept: Mapping[str, Kept], zone: ZoneInfo, now: datetime) -> list[Job]:
    """Everything that comes after `now`, the next first. `standings` and `kept`: by folded code; `zone`: the bot's."""
    found = [Job(What.DIGEST, (morning(zone, now) + timedelta(days=1)).astimezone(UTC))]
    for code, standing in standings.items():
        moments = (*_before_it_closes(standing), *_until_erased(kept.get(code)))
        found += [Job(what, at, standing.campaign.code.written) for what, at in moments]
    return sorted((job for job in found if job.at > now), key=lambda job: (job.at, job.campaign))


def _before_it_closes(standing: Standing) -> Iterator[tuple[What, datetime]]:
    if standing.state is CampaignState.SCHEDULED and standing.campaign.opens:
        yield What.OPENS, standing.campaign.opens
    collects = standing.is_open or standing.state is CampaignState.SCHEDULED
    if collects and not (standing.frozen or standing.early):
        yield What.NOTICE, standing.deadline - BEFORE
        yield What.NOTICE, standing.deadline - LAST_LOOK
        yield What.REMINDER, standing.deadline - LAST_CALL
        yield What.DEADLINE, standing.deadline
    if closes := standing.closes_at:
        yield (What.LETTER if standing.is_open else What.ADDENDUM), closes


def _until_erased(kept: Kept | None) -> Iterator[tuple[What, datetime]]:
    if kept:
        yield What.NAMES_ERASED, kept.names
        yield What.EVIDENCE_ERASED, kept.evidence

"""Outages: when an unavailable server is tried again, and when people are told; also of a step that breaks off.

    Outage | store.is_away | one alarm, when a person must act or it lasts … a good try | store.is_back | one word

The pause before the next try grows, so that a sick server is not hammered. `once` is a new process: it always tries.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot import __version__
from signbot.core import notices
from signbot.core.delivery import Outage
from signbot.core.value import dataclass
from signbot.outbox.brief import AlarmStore
from signbot.outbox.defects import Defect
from signbot.outbox.office import Office
from signbot.store import STEP, Alarm, Away, Outgoing

ALARM_AFTER = timedelta(hours=1)  # a server may be away that long before a person is woken
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 300.0  # seconds
LONGEST_REST = 4 * 3600.0  # seconds for a server that wants no more mail from us for now
BEHIND = "behind:"  # so begins the key of the notice that the database is an old copy
LOOKS_AGAIN = 30.0  # seconds at most until a corrected password is noticed: one that was refused costs no login


class AwayStore(Protocol):
    """The database, as far as it knows what is unavailable, since when, and who was told."""

    def away(self, edge: str) -> Away | None: ...
    def is_away(self, edge: str, now: datetime) -> Away: ...
    def alarmed(self, edge: str, alarm: Alarm, now: datetime) -> None: ...
    def is_back(self, edge: str, word: Sequence[Outgoing], now: datetime) -> None: ...


class OutageStore(AwayStore, AlarmStore, Protocol):
    """The database, as far as this step needs it."""

    def broken(self) -> dict[str, datetime]: ...


@dataclass(slots=True)
class Edge:
    """A server, as the passes of one process see it. Moments are seconds of the steady clock."""

    name: str  # "mailbox" or "smtp"
    pause: float = 0.0
    not_before: float = 0.0
    outage: Outage | None = None  # the last try came to
    well: bool = False  # the last try worked; before the first one it is False, too

    def resting(self, at: float) -> Outage | None:
        """Why it is not tried now; None when it is."""
        return self.outage if at < self.not_before else None

    def failed(self, outage: Outage, at: float) -> None:
        self.outage, self.well = outage, False
        rest = outage.rest.total_seconds()
        longest = LONGEST_REST if rest else LOOKS_AGAIN if outage.permanent else LONGEST_PAUSE
        self.pause = min(max(self.pause * 2, FIRST_PAUSE, rest), longest)
        self.not_before = at + self.pause

    def worked(self) -> None:
        self.outage, self.well, self.pause, self.not_before = None, True, 0.0, 0.0


@dataclass(frozen=True, slots=True)
class Teller:
    """Who is told of an outage, and in whose time."""

    store: OutageStore
    office: Office
    zone: ZoneInfo

    def away(self, edge: str, outage: Outage, now: datetime, waiting: Sequence[str] = ()) -> None:
        """One alarm for an outage: at once when a person must act, a letter waits (`waiting`), or it will last; else
        after an hour.

        A letter that waits is a new alarm: its deadline has passed, and nothing goes out.
        """
        found = self.store.is_away(edge, now)
        lasts = outage.permanent or outage.rest >= ALARM_AFTER or now - found.since >= ALARM_AFTER
        if not (lasts or waiting):
            return
        notice = notices.Outage(
            edge=edge,
            reason=outage.reason,
            since=found.since,
            zone=self.zone,
            waiting=tuple(waiting),
            permanent=outage.permanent,
            limit=bool(outage.rest) and not outage.permanent,
        )
        written = self.office.writer.notice(notice, self.office.language)
        key = f"outage:{edge}:{found.since.isoformat()}:{','.join(waiting)}"
        if not found.told or waiting:
            self.store.alarmed(edge, self.office.alarm(written, now, key), now)

    def back(self, edge: str, now: datetime) -> None:
        """It is available again. Whoever was alarmed is told."""
        found = self.store.away(edge)
        if found is None:
            return
        self.store.is_back(edge, self._told_back(edge, found.since, now) if found.told else (), now)

    def _told_back(self, edge: str, since: datetime, now: datetime) -> tuple[Outgoing, ...]:
        written = self.office.writer.notice(notices.Back(edge, since, self.zone), self.office.language)
        return self.office.notices(written, now, once=f"back:{edge}:{since.isoformat()}")

    def behind(self, moment: datetime, now: datetime) -> None:
        """The database is an old copy of itself, of that moment: nothing goes on without a person."""
        written = self.office.writer.notice(notices.Behind(moment, self.zone), self.office.language)
        self.store.raise_alarm(self.office.alarm(written, now, f"{BEHIND}{moment.isoformat()}"), now)

    # Defects -------------------------------------------------------------------------------------

    def defects(self, found: Sequence[Defect], ran: Collection[str], now: datetime) -> None:
        """What broke in this pass is told, each kind once a day; what broke before and ran well now is over."""
        broken = {one.step for one in found}
        for step in broken:
            self._breaks_off(step, [one for one in found if one.step == step], now)
        for step, since in self.store.broken().items():
            if step in ran and step not in broken:
                self._works_again(step, since, now)

    def _breaks_off(self, step: str, found: Sequence[Defect], now: datetime) -> None:
        since = self.store.is_away(STEP + step, now).since
        kinds, about = (sorted({getattr(one, of) for one in found} - {""}) for of in ("what", "about"))
        notice = notices.Defect(
            step=step, kinds=tuple(kinds), about=tuple(about), since=since, zone=self.zone, version=__version__
        )
        written = self.office.writer.notice(notice, self.office.language)
        key = f"defect:{step}:{','.join(kinds)}:{now.date().isoformat()}"
        self.store.alarmed(STEP + step, self.office.alarm(written, now, key), now)

    def _works_again(self, step: str, since: datetime, now: datetime) -> None:
        written = self.office.writer.notice(notices.Mended(step, since, self.zone), self.office.language)
        key = f"mended:{step}:{now.date().isoformat()}"
        self.store.is_back(STEP + step, self.office.notices(written, now, once=key), now)

"""Web pages: what anybody may see of each letter, in files that any web server can show.

    each campaign as it stands | what the database says of it | core.letter.page | the edge: HTML, where it is another

Nothing is remembered: a page is written when it differs from the file. Killed between two files, the next pass writes
the others.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import datetime, timedelta
from typing import Protocol

from signbot.core.campaign import CampaignState, Signature, SignatureState
from signbot.core.decision import Standing
from signbot.core.delivery import UNSETTLED, DeliveryState
from signbot.core.growth import growth
from signbot.core.letter.page import MOST_NAMED, Fate, Page, Shown, languages_of, pages
from signbot.core.value import dataclass
from signbot.logs import get_logger
from signbot.outbox.brief import AlarmStore, alarm
from signbot.outbox.office import Office
from signbot.store import DeliveryRow

log = get_logger(__name__)

EVERY = timedelta(minutes=5)  # a page is not made more often, but where its letter's state is another


class PagesStore(AlarmStore, Protocol):
    """The database, as far as this step needs it."""

    def signatures(self, code: str) -> Iterator[Signature]: ...
    def growth(self, code: str) -> list[tuple[datetime, int]]: ...
    def deliveries(self, code: str) -> list[DeliveryRow]: ...
    def receipts(self, code: str) -> list[str]: ...


class PagesPort(Protocol):
    """Pages to files."""

    @property
    def languages(self) -> Sequence[str]:
        """In which there are words for them; the first is the default."""
        ...

    def write(self, slug: str, made: Sequence[Page]) -> int:
        """The files of one letter, below a folder of that name. How many were written. OSError."""
        ...


def pages_of(store: PagesStore | None, standing: Standing, spoken: Sequence[str], now: datetime) -> tuple[Page, ...]:
    """The pages of one letter, in its languages. `store`: None before there is a database."""
    campaign, code = standing.campaign, standing.campaign.folded
    came = store.growth(code) if store else []
    shown = Shown(
        campaign=campaign,
        state=standing.state,
        deadline=standing.deadline,
        counted=standing.counted,
        growth=growth(came, campaign.opens or now, now, standing.deadline, campaign.goal),
        fates=tuple(_fates(store.deliveries(code) if store else ())),
        receipts=tuple(store.receipts(code) if store else ()),
    )
    named = store.signatures(code) if store and standing.counted <= MOST_NAMED else iter(())
    counted = (one for one in named if one.state is SignatureState.COUNTED)
    return pages(shown, counted, languages_of(campaign, spoken, spoken[0]), now)


def _fates(rows: Sequence[DeliveryRow]) -> Iterator[Fate]:
    """One for each name on the letter, in the order in which it went."""
    for printed in dict.fromkeys(row.printed for row in rows):
        theirs = [row for row in rows if row.printed == printed]
        gone = [row for row in theirs if row.went]
        yield Fate(
            printed,
            copies=len(theirs),
            gone=len(gone),
            under_way=sum(row.state in UNSETTLED for row in theirs),
            failed=sum(row.told == DeliveryState.FAILED for row in theirs),
            came_back=sum(row.came_back for row in theirs),
            when=max((row.when for row in gone if row.when), default=None),
        )


@dataclass(slots=True)
class Pages:
    """The pages of all letters, kept up to date by each pass. Where what it knows is lost, all is made again."""

    port: PagesPort
    _made: dict[str, tuple[CampaignState, datetime]] = field(default_factory=dict)

    def renew(self, store: PagesStore, standings: Mapping[str, Standing], now: datetime) -> int:
        """How many files were written. OSError: the folder can't be written to."""
        written = 0
        for code, standing in standings.items():
            state, made = self._made.get(code, (None, now - EVERY))
            if state is standing.state and now - made < EVERY:
                continue
            spoken = pages_of(store, standing, self.port.languages, now)
            written += self.port.write(standing.campaign.code.slug, spoken)
            self._made[code] = standing.state, now
        return written


def keep_pages(
    pages: Pages | None, store: PagesStore, office: Office, standings: Mapping[str, Standing], now: datetime
) -> None:
    """All pages as they should be. A folder that can't be written to harms them alone; people hear of it once a day."""
    if pages is None:
        return
    try:
        pages.renew(store, standings, now)
    except OSError as error:
        why = error.strerror or str(error)
        log.warning("pages can't be written", action="pages.failed", error=why)
        lines = [f"{why}. signbot tries again with each pass; letters and answers go on."]
        alarm(store, office, f"pages:{now.date().isoformat()}", "The web pages can't be written", lines, now)

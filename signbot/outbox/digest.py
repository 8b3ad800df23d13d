"""The digest: each morning on which something has changed, and once a week else, how the letters stand.

    store (numbers, news, growth) | changed since the last one? | a picture of each letter | templates | store.queue

Batched, and each once: the outbox's `once` key decides. What has changed is what differs from the numbers that the
digest before had, which the store keeps.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from signbot.core.campaign import OVER, TAKEN_OFF, UNDECIDED, CampaignState, SignatureState
from signbot.core.decision import Standing
from signbot.core.delivery import CAME_BACK, WENT
from signbot.core.growth import Growth, growth
from signbot.core.letter.letter import LetterFailed
from signbot.core.notices import Awaited, Digest, LetterNews, NotedName
from signbot.core.value import dataclass, replace
from signbot.core.writing.mail_bytes import Attachment, content_id
from signbot.outbox.office import Office
from signbot.store import Doubtful, News, Outgoing, Waiting

DIGEST_HOUR = 7  # in the bot's time zone: with the morning coffee
QUIET = timedelta(days=7)  # nothing has changed for so long: a word all the same, for silence may be a broken server
NAMED = 20  # flagged names of one letter
DAY = timedelta(days=1)


class GrowthStore(Protocol):
    """The database, as far as a picture of growth needs it."""

    def growth(self, code: str) -> list[tuple[datetime, int]]: ...


class DigestStore(GrowthStore, Protocol):
    """The database, as far as this step needs it."""

    def counts(self, code: str) -> dict[str, dict[Any, int]]: ...
    def doubtful(self, code: str) -> Doubtful: ...
    def news(self, since: datetime, until: datetime) -> News: ...
    def overdue(self, since: datetime, until: datetime) -> list[Waiting]: ...
    def digest_covers(self, morning: datetime) -> datetime | None: ...
    def digest_told(self) -> datetime | None: ...
    def digested(self) -> dict[str, dict[str, Any]]: ...
    def digest_made(self, morning: datetime, numbers: Mapping[str, Mapping[str, Any]], *, told: bool) -> None: ...
    def queue(self, mails: Sequence[Outgoing], now: datetime) -> int: ...


class Painter(Protocol):
    """Draws. LetterFailed where it can't."""

    def growth(self, curve: Growth, language: str, zone: ZoneInfo) -> bytes: ...


@dataclass(frozen=True, slots=True)
class _Look:
    """One letter, as it stands now. `before`: its numbers as the last digest had them."""

    standing: Standing
    signatures: Mapping[Any, int]
    deliveries: Mapping[Any, int]  # as people are told of them
    flagged: tuple[NotedName, ...]
    before: Mapping[str, Any]

    @property
    def numbers(self) -> dict[str, Any]:
        """What has changed when one of them has."""
        signatures = {str(state): number for state, number in self.signatures.items()}
        deliveries = {f"delivery {state}": number for state, number in self.deliveries.items() if number}
        return {**signatures, **deliveries, "flagged": len(self.flagged), "state": str(self.standing.state)}

    @property
    def is_over(self) -> bool:
        return self.standing.state in OVER

    @property
    def has_changed(self) -> bool:
        """A letter that was over before anybody counted is no news."""
        return self.numbers != self.before and not (self.is_over and not self.before)

    def since_then(self, *states: SignatureState) -> int:
        return sum(self.signatures[state] - self.before.get(str(state), 0) for state in states)


def morning(zone: ZoneInfo, now: datetime) -> datetime:
    """When the last digest was due, by the clocks of `zone`."""
    today = now.astimezone(zone).replace(hour=DIGEST_HOUR, minute=0, second=0, microsecond=0)
    return today if today <= now else today - DAY


def digest(
    store: DigestStore,
    office: Office,
    painter: Painter,
    standings: Mapping[str, Standing],
    zone: ZoneInfo,
    now: datetime,
) -> None:
    """Once a day, when there is something to say; once a week while a letter is on its way."""
    until = morning(zone, now)
    covered = store.digest_covers(until)
    if covered is None or covered >= until:
        return
    news, awaited, before = store.news(covered, until), store.overdue(covered, until), store.digested()
    looks = [_look(store, standing, before.get(code, {})) for code, standing in standings.items()]
    shown = [one for one in looks if one.has_changed or not one.is_over]
    changed = any(one.has_changed for one in shown) or news.is_something or bool(awaited)
    quiet = not changed and bool(shown) and until - (store.digest_told() or covered) >= QUIET
    if changed or quiet:
        pictures = {one.standing.campaign.folded: _picture(store, office, painter, one, now) for one in shown}
        letters = tuple(_news_of(one, pictures[one.standing.campaign.folded], now) for one in shown)
        written = office.writer.notice(_digest(letters, news, awaited, zone, quiet), office.language)
        enclosed = tuple(one for one in pictures.values() if one)
        store.queue(office.notices(written, now, enclosed, once=f"digest:{until.date().isoformat()}"), now)
    numbers = {one.standing.campaign.folded: one.numbers for one in looks}
    store.digest_made(until, numbers, told=changed or quiet)


def _look(store: DigestStore, standing: Standing, before: Mapping[str, Any]) -> _Look:
    code = standing.campaign.folded
    counts = store.counts(code)
    flagged = tuple(store.doubtful(code).flagged) if standing.state in UNDECIDED else ()
    return _Look(standing, counts["signatures"], counts["told"], flagged, before)


def _picture(store: DigestStore, office: Office, painter: Painter, one: _Look, now: datetime) -> Attachment | None:
    """Of a letter that people sign now."""
    if one.standing.state not in UNDECIDED or not one.signatures[SignatureState.COUNTED]:
        return None
    return picture_of(store, office, painter, one.standing, now)


def picture_of(
    store: GrowthStore, office: Office, painter: Painter, standing: Standing, now: datetime
) -> Attachment | None:
    """How a letter that has names has grown, to stand within a mail. Where it can't be drawn the words say the same."""
    campaign, came = standing.campaign, store.growth(standing.campaign.folded)
    curve = growth(came, campaign.opens or came[0][0], now, standing.deadline, campaign.goal)
    try:
        data = painter.growth(curve, office.language, campaign.zone)
    except LetterFailed:
        return None
    cid = content_id(data, office.address.rpartition("@")[2])
    return Attachment(f"{campaign.code.slug}.png", "image/png", data, cid)


def _news_of(one: _Look, picture: Attachment | None, now: datetime) -> LetterNews:
    standing = one.standing
    return LetterNews(
        campaign=standing.campaign,
        state=standing.state,
        deadline=standing.deadline,
        days=max((standing.deadline - now).days, 0),
        closes_at=standing.closes_at,
        reason=standing.reason if standing.state is CampaignState.HELD else "",
        counted=one.signatures[SignatureState.COUNTED],
        more=one.since_then(SignatureState.COUNTED),
        off=max(one.since_then(*TAKEN_OFF), 0),
        pending=one.signatures[SignatureState.PENDING],
        flagged=one.flagged[:NAMED],
        unlisted=len(one.flagged[NAMED:]),
        picture=picture.cid if picture else "",
        sent=sum(number for state, number in one.deliveries.items() if state in WENT),
        came_back=one.deliveries.get(CAME_BACK, 0),
        deliveries=sum(one.deliveries.values()),
    )


def _digest(
    letters: tuple[LetterNews, ...], news: News, awaited: Sequence[Waiting], zone: ZoneInfo, quiet: bool
) -> Digest:
    return Digest(
        zone=zone,
        quiet=quiet,
        letters=letters,
        held=tuple(news.held),
        unread=tuple(replace(one, why="") for one in news.unread),  # our own error is no news for them
        others=tuple(news.others),
        unanswered=tuple(news.unanswered),
        bounced=news.bounced,
        unreachable=tuple(news.unreachable),
        spam=tuple(news.spam),
        rights=tuple(news.rights),
        late=news.late,
        awaited=tuple(
            Awaited(one.code, one.title, one.days, one.reached, one.answered, one.acknowledged, one.silent)
            for one in awaited
        ),
    )

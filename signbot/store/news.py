"""What coordinators are told of the letters: how each grew, what is doubtful, what came in between two digests.

    numbers of a letter now | seen at the digest before | what has changed; doubtful names, mails that wait | news

What is read is one consistent look. `digest_made` is one transaction: it remembers until when digests were made, and
with which numbers.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Connection, and_, extract, func, select, type_coerce, update

from signbot.core.campaign import LIVE, SignatureState
from signbot.core.delivery import COMPLAINT
from signbot.core.ledger import AT_THE_DESK, BOUND, SET_ASIDE, WITH_NOTES, Verdict
from signbot.core.notices import NotedMail, NotedName
from signbot.store import unconfirmed
from signbot.store.database import Database, Record, put
from signbot.store.erase import BY_HAND, DIGEST, SET_APART
from signbot.store.reports import SAME_NAME, same_names
from signbot.store.rows import FORGOTTEN, IS_QUEUED, NO_LETTER
from signbot.store.tables import campaign, clock, dead_address, journal, mail, outbox, signature
from signbot.store.unconfirmed import LEAVING
from signbot.store.values import Doubtful, News

COMES_BACK, SPAM = "comes-back", "spam"  # flags: our mail to them does, or they call it so
TOLD = "digest-told"  # a clock: when a digest went last; DIGEST: until when they were made
STEP = 900  # seconds: names that came within a quarter of an hour are counted together; every zone's midnight is one
LONGEST = 50  # mails, or names, of one kind
EACH = 10  # mails that were set aside for the same reason
LATE_AFTER = timedelta(hours=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_COLUMNS = mail.c.id, mail.c.arrived, mail.c.supporter, mail.c.note, mail.c.authenticity


class Newsroom(Database):
    """Codes are folded; moments are in UTC."""

    def growth(self, code: str) -> list[tuple[datetime, int]]:
        """When the names that count came: (moment, how many within the quarter of an hour from then on), ascending."""
        at = signature.c.received_at
        micro, seconds = type_coerce(at, BigInteger), extract("epoch", at)
        step = (micro // (STEP * 1_000_000) if self.is_sqlite else func.floor(seconds / STEP)).label("step")
        counts = signature.c.campaign == code, signature.c.state == SignatureState.COUNTED
        query = select(step, func.count()).where(*counts).group_by(step).order_by(step)
        with self.reading() as connection:
            return [(_EPOCH + int(step) * STEP * timedelta(seconds=1), n) for step, n in connection.execute(query)]

    def doubtful(self, code: str) -> Doubtful:
        """What to look at before the deadline, each part in order of receipt."""
        columns = (
            signature.c.id,
            signature.c.name,
            signature.c.name_key,
            signature.c.state,
            signature.c.flags,
            dead_address.c.status,
        )
        comes_back = dead_address.c.supporter == signature.c.supporter
        mine = select(*columns).select_from(signature.outerjoin(dead_address, comes_back))
        mine = mine.where(signature.c.campaign == code, signature.c.state.in_(LIVE)).order_by(signature.c.id)
        with self.reading() as connection:
            twice, asked = same_names(connection, code), unconfirmed.of_campaign(connection, code)
            rows = connection.execute(mine).all()
            held = _summed(connection.execute(_set_aside(*SET_ASIDE)))
        flagged = [one for row in rows if (one := _noted(row, row.name_key in twice)).doubts]
        leaving = [_noted(row, False, asked[row.id]) for row in rows if LEAVING & set(asked.get(row.id, ()))]
        return Doubtful(held, flagged, leaving)

    # The digest ----------------------------------------------------------------------------------

    def digest_covers(self, morning: datetime) -> datetime | None:
        """Until when digests were made; None at the first question, which only starts the count at `morning`."""
        with self.writing() as connection:
            found = _clock(connection, DIGEST)
            if found is None:
                _set(connection, DIGEST, morning)
                _set(connection, TOLD, morning)
        return found

    def digest_told(self) -> datetime | None:
        """When a digest went last, or the count of them began; None where nobody knows."""
        with self.reading() as connection:
            return _clock(connection, TOLD)

    def digested(self) -> dict[str, dict[str, Any]]:
        """By code: a letter's numbers as the last digest had them; {} where none had any."""
        with self.reading() as connection:
            return dict(connection.execute(select(campaign.c.code, campaign.c.digested)).all())

    def digest_made(self, morning: datetime, numbers: Mapping[str, Mapping[str, Any]], *, told: bool) -> None:
        """Remember that the digest up to `morning` is queued, with which numbers; not `told`: there was no need."""
        with self.writing() as connection:
            for code, said in numbers.items():
                connection.execute(update(campaign).where(campaign.c.code == code).values(digested=dict(said)))
            _set(connection, DIGEST, morning)
            if told or _clock(connection, TOLD) is None:
                _set(connection, TOLD, morning)

    def news(self, since: datetime, until: datetime) -> News:
        """What was handled in that time (before `until`), and all that waits for a person."""
        at = mail.c.handled_at >= since, mail.c.handled_at < until
        said = and_(mail.c.note.not_in(("", FORGOTTEN)), ~mail.c.note.startswith(AT_THE_DESK))
        silent = and_(mail.c.verdict.not_in(WITH_NOTES), mail.c.note.contains(BOUND))
        order = mail.c.handled_at, mail.c.id
        late = select(func.count()).where(IS_QUEUED, NO_LETTER, outbox.c.due < until - LATE_AFTER)
        fresh = select(func.count()).select_from(mail).where(mail.c.verdict.in_(SET_ASIDE), *at)
        with self.reading() as connection:
            others = select(*_COLUMNS).where(mail.c.verdict == Verdict.OTHER, said, *at).order_by(*order)
            unanswered = select(*_COLUMNS).where(silent, said, *at).order_by(*order)
            return News(
                fresh=connection.execute(fresh).scalar_one() > 0,
                held=_summed(connection.execute(_set_aside(Verdict.HELD))),
                unread=_summed(connection.execute(_set_aside(Verdict.QUARANTINED))),
                others=_summed(connection.execute(others)),
                unanswered=_summed(connection.execute(unanswered)),
                bounced=connection.execute(_bounced(since, until)).scalar_one(),
                unreachable=[_noted(row, False) for row in connection.execute(_unreachable(since, until))],
                spam=list(connection.execute(_complainers(since, until)).scalars()),
                rights=[f"{row.what}: {row.why}" for row in connection.execute(_rights(since, until))],
                late=connection.execute(late).scalar_one(),
            )


def _clock(connection: Connection, name: str) -> datetime | None:
    return connection.execute(select(clock.c.at).where(clock.c.name == name)).scalar()


def _set(connection: Connection, name: str, at: datetime) -> None:
    put(connection, clock, {"name": name, "at": at, "steady": 0.0, "boot": ""})


def _set_aside(*verdicts: Verdict) -> Any:
    return select(*_COLUMNS).where(mail.c.verdict.in_(verdicts)).order_by(mail.c.arrived, mail.c.id)


def _summed(rows: Iterable[Record]) -> list[NotedMail]:
    """About LONGEST of them: who is proven first, then what is rare. A kind is its reason; when there are too many,
    EACH of a kind are shown and the rest is a number: a flood hides nobody."""
    from signbot.core.mail.authenticity import Authenticity

    shown: dict[tuple[bool, str], list[NotedMail]] = {}
    counts: Counter[tuple[bool, str]] = Counter()
    for row in rows:
        kind = not row.authenticity.startswith(Authenticity.PASS), row.note
        counts[kind] += 1
        if counts[kind] <= LONGEST:
            shown.setdefault(kind, []).append(NotedMail(row.id, row.arrived, row.supporter, row.note))
    each = LONGEST if counts.total() <= LONGEST else EACH
    found: list[NotedMail] = []
    for kind in sorted(shown, key=lambda kind: (kind[0], counts[kind] > each)):
        some, more = shown[kind][:each], counts[kind] - each
        found += [*some, *([NotedMail(0, some[-1].at, "", kind[1], more)] if more > 0 else [])]
    return _cut(found)


def _cut(found: list[NotedMail]) -> list[NotedMail]:
    """LONGEST of them, and how many more there are."""
    rest = sum(one.more or 1 for one in found[LONGEST:])
    return [*found[:LONGEST], *([NotedMail(0, found[-1].at, "", "", rest)] if rest else [])]


def _noted(row: Record, twice: bool, asked: tuple[str, ...] = ()) -> NotedName:
    """The name with what is doubtful about it; without `doubts` where nothing is."""
    comes_back = () if row.status is None else (SPAM if row.status == COMPLAINT else COMES_BACK,)
    doubts = (*row.flags, *((SAME_NAME,) if twice else ()), *comes_back, *asked)
    return NotedName(row.id, row.name, row.state == SignatureState.PENDING, doubts)


def _complainers(since: datetime, until: datetime) -> Any:
    """Who called our mail spam in that time."""
    news = dead_address.c.since >= since, dead_address.c.since < until
    query = select(dead_address.c.supporter).where(dead_address.c.status == COMPLAINT, *news)
    return query.order_by(dead_address.c.supporter).limit(LONGEST)


def _bounced(since: datetime, until: datetime) -> Any:
    """How many addresses turned out to be dead in that time."""
    news = dead_address.c.since >= since, dead_address.c.since < until, dead_address.c.status != COMPLAINT
    return select(func.count()).select_from(dead_address).where(*news)


def _unreachable(since: datetime, until: datetime) -> Any:
    """Pending signatures whose address turned out to be dead in that time: no reply will come."""
    columns = signature.c.id, signature.c.name, signature.c.state, signature.c.flags, dead_address.c.status
    query = select(*columns).join(dead_address, dead_address.c.supporter == signature.c.supporter)
    news = dead_address.c.since >= since, dead_address.c.since < until
    return query.where(signature.c.state == SignatureState.PENDING, *news).order_by(signature.c.id).limit(LONGEST)


def _rights(since: datetime, until: datetime) -> Any:
    """What the erasures of that time leave for a person to do."""
    news = journal.c.what.in_((SET_APART, BY_HAND)), journal.c.at >= since, journal.c.at < until
    return select(journal.c.what, journal.c.why).where(*news).order_by(journal.c.id).limit(LONGEST)

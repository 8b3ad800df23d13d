"""What people ask: the balance, the lists, what is set aside, the digest, how the machine is.

Each question is one consistent look, but for `signatures`, which reads page by page. What is written here (`dismiss`,
`tell_replies`, the digest's clock) is one transaction each.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select, tuple_, update

from signbot.core.campaign import LIVE, Signature, SignatureState
from signbot.core.delivery import COMPLAINT, LOST, DeliveryState, Kind
from signbot.core.ledger import BOUND, SET_ASIDE, WITH_NOTES, Verdict
from signbot.store import tally, unconfirmed
from signbot.store.database import Database, Record, put
from signbot.store.erase import BY_HAND, DIGEST, SET_APART
from signbot.store.letters import IN_ORDER
from signbot.store.rows import (
    DOUBTED,
    FORGOTTEN,
    IS_LETTER,
    IS_QUEUED,
    MAY_GO,
    NO_LETTER,
    enqueue,
    note,
    outbox_row,
    shown,
    to_signature,
)
from signbot.store.tables import clock, dead_address, journal, mail, official, outbox, signature
from signbot.store.unconfirmed import LEAVING
from signbot.store.values import Doubtful, Entry, Health, Outgoing, Refused, Reply, SetAside

SAME_NAME = "same-name"  # the flag of a name that stands there from another address, too
PAGE = 1_000  # signatures read at once
LONGEST = 50  # lines of one section in the digest
EACH = 10  # mails of one section that were set aside for the same reason
# sections of the digest beside the verdicts
UNANSWERED, UNREACHABLE, LATE, RIGHTS, SPAM = "unanswered", "unreachable", "late", "rights", "spam"
REPLIES = "replies"  # a clock: until when coordinators know of what recipients wrote
DAY = timedelta(days=1)
MANY_REPLIES = 500  # of a day, looked at
LATE_AFTER = timedelta(hours=1)
SHOWN_AS = {DeliveryState.SENDING: DeliveryState.QUEUED, DeliveryState.DELIVERED: DeliveryState.SENT}
FATES = tuple(state.value for state in DeliveryState if state not in SHOWN_AS)  # as `status` counts them


class Reports(Database):
    """Reading, and what a person says about a mail that was set aside. Codes are folded; moments are in UTC."""

    def balance(self) -> dict[str, int]:
        """Mails "received", and how many have each verdict, each one named: the first is the sum of the rest."""
        query = select(mail.c.verdict, func.count()).group_by(mail.c.verdict)
        with self.reading() as connection:
            found: dict[str, int] = dict(connection.execute(query).all())
        return {"received": sum(found.values()), **{verdict.value: found.get(verdict, 0) for verdict in Verdict}}

    def outbox_counts(self) -> dict[str, int]:
        """All that we write, letters included, by what became of it: a number for each of FATES."""
        counts = dict.fromkeys(FATES, 0)
        query = select(outbox.c.state, outbox.c.kind, func.count()).group_by(outbox.c.state, outbox.c.kind)
        with self.reading() as connection:
            for state, kind, number in connection.execute(query):
                fate = shown(state, kind)
                counts[SHOWN_AS.get(fate, fate)] += number
        return counts

    def counts(self, code: str) -> dict[str, dict[Any, int]]:
        """One campaign's "signatures" by SignatureState and "deliveries" by DeliveryState, each state named."""
        deliveries: dict[Any, int] = {state: 0 for state in DeliveryState if state is not DeliveryState.SENDING}
        letters = outbox.c.campaign == code, IS_LETTER
        fates = select(outbox.c.state, func.count()).where(*letters).group_by(outbox.c.state)
        with self.reading() as connection:
            signatures = tally.by_state(connection, code)
            for state, number in connection.execute(fates):
                deliveries[shown(state, Kind.LETTER)] += number
        return {"signatures": signatures, "deliveries": deliveries}

    def signatures(self, code: str) -> Iterator[Signature]:
        """Of every state, in the order of receipt; read page by page. Forgotten ones are a count, and no more."""
        named = signature.c.campaign == code, signature.c.reason != FORGOTTEN
        page = select(signature).where(*named).order_by(*IN_ORDER).limit(PAGE)
        query = page
        with self.reading() as connection:
            twice, asked = _same_names(connection, code), unconfirmed.of_campaign(connection, code)
        while True:
            with self.reading() as connection:
                rows = connection.execute(query).all()
            for row in rows:
                listed = _with_same_name(to_signature(row), row.name_key in twice)
                yield replace(listed, flags=(*listed.flags, *asked.get(listed.id, ())))
            if len(rows) < PAGE:
                return
            query = page.where(tuple_(*IN_ORDER) > (rows[-1].received_at, rows[-1].id))

    def journal(self, code: str | None = None) -> list[Entry]:
        """What people did, and signbot by itself; the oldest first. `code`: a folded one, for what was done to it."""
        query = select(journal).order_by(journal.c.id)
        with self.reading() as connection:
            rows = connection.execute(query if code is None else query.where(journal.c.campaign == code))
            return [Entry(row.at, row.who, row.what, row.why, row.campaign) for row in rows]

    def health(self, now: datetime) -> Health:
        """What monitoring asks: the last complete poll, the oldest mail that is due, letters that need a person."""
        late = and_(MAY_GO, outbox.c.due <= now)
        doubt = IS_LETTER, outbox.c.state.in_(LOST), ~outbox.c.resolved
        reported = select(func.count()).select_from(outbox).where(DOUBTED)
        with self.reading() as connection:
            poll = connection.execute(select(clock.c.at).where(clock.c.name == "poll")).scalar()
            oldest = connection.execute(select(func.min(outbox.c.due)).where(late)).scalar()
            fates = select(outbox.c.state, func.count()).where(*doubt).group_by(outbox.c.state)
            numbers: dict[str, int] = dict(connection.execute(fates).all())
            doubted = connection.execute(reported).scalar_one()
        dead, uncertain = (numbers.get(state, 0) for state in LOST)
        return Health(poll, oldest, dead, uncertain + doubted)

    # Set aside -----------------------------------------------------------------------------------

    def set_aside(self, held_only: bool = False) -> list[SetAside]:
        """Mails that a person must look at, by arrival; without their bytes. `held_only`: those that a rule holds."""
        verdicts = (Verdict.HELD,) if held_only else SET_ASIDE
        columns = [column for column in mail.c if column is not mail.c.raw]
        query = select(*columns).where(mail.c.verdict.in_(verdicts)).order_by(mail.c.arrived, mail.c.id)
        with self.reading() as connection:
            return [_to_set_aside(row, b"") for row in connection.execute(query)]

    def set_aside_mail(self, mail_id: int) -> SetAside | None:
        """A mail's row with its bytes (b"" where none are kept), whatever its verdict; None where there is none."""
        with self.reading() as connection:
            row = connection.execute(select(mail).where(mail.c.id == mail_id)).one_or_none()
        return _to_set_aside(row, bytes(row.raw or b"")) if row else None

    def dismiss(self, mail_id: int, who: str, why: str, now: datetime) -> None:
        """Leave a mail unhandled for good: its bytes go, the journal says who and why.

        Refused where it is not set aside.
        """
        aside = mail.c.id == mail_id, mail.c.verdict.in_(SET_ASIDE)
        left = {"verdict": Verdict.OTHER, "note": f"dismissed: {why}" if why else "dismissed", "raw": None}
        with self.writing() as connection:
            if connection.execute(update(mail).where(*aside).values(left)).rowcount != 1:
                raise Refused(f"mail {mail_id} is not set aside")
            note(connection, now, who, f"dismiss mail {mail_id}", why)

    # For coordinators ----------------------------------------------------------------------------

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
        held = _summed(_Aside(row.id, row.arrived, row.sender, row.note, row.authenticity) for row in self.set_aside())
        with self.reading() as connection:
            twice, asked = _same_names(connection, code), unconfirmed.of_campaign(connection, code)
            rows = connection.execute(mine).all()
        flagged = [line for row in rows if (line := _flagged(row, row.name_key in twice))]
        leaving = [f"{row.name} (signature {row.id})" for row in rows if LEAVING & set(asked.get(row.id, ()))]
        return Doubtful(held, flagged, leaving)

    def digest_covers(self, morning: datetime) -> datetime | None:
        """Until when digests were made; None at the first question, which only starts the count at `morning`."""
        with self.writing() as connection:
            found = connection.execute(select(clock.c.at).where(clock.c.name == DIGEST)).scalar()
            if found is None:
                put(connection, clock, {"name": DIGEST, "at": morning, "steady": 0.0, "boot": ""})
        return found

    def digest(self, since: datetime, until: datetime) -> dict[str, list[str]]:
        """What was handled in that time (before `until`) and concerns a person, as lines by verdict; {} for nothing.

        UNANSWERED: recorded, and no answer went out today: a bound was reached; LATE: answers that wait for one. A
        section has LONGEST lines, and one that says how many more there are; one without any is missing.
        """
        columns = mail.c.id, mail.c.arrived, mail.c.supporter, mail.c.note, mail.c.authenticity
        at = mail.c.handled_at >= since, mail.c.handled_at < until
        shown = {verdict.value: mail.c.verdict == verdict for verdict in WITH_NOTES}
        shown[UNANSWERED] = and_(mail.c.verdict.not_in(WITH_NOTES), mail.c.note.contains(BOUND))
        found: dict[str, list[str]] = {}
        with self.reading() as connection:
            for section, chosen in shown.items():
                query = select(*columns).where(chosen, mail.c.note.not_in(("", FORGOTTEN)), *at)
                rows = connection.execute(query.order_by(mail.c.handled_at, mail.c.id))
                if lines := _summed(_Aside(*row) for row in rows):
                    found[section] = lines
            if dead := [_flagged(row, False) for row in connection.execute(_unreachable(since, until))]:
                found[UNREACHABLE] = _cut(dead)
            if spam := list(connection.execute(_complainers(since, until)).scalars()):
                found[SPAM] = _cut(spam)
            if asked := [f"{row.what}: {row.why}" for row in connection.execute(_rights(since, until))]:
                found[RIGHTS] = _cut(asked)
            late = select(func.count()).where(IS_QUEUED, NO_LETTER, outbox.c.due < until - LATE_AFTER)
            if number := connection.execute(late).scalar_one():
                found[LATE] = [f"{_mails(number)} been waiting to go out for more than an hour"]
        return found

    def replies(self, beginning: str, now: datetime) -> list[Reply]:
        """Mails whose note begins so: those that coordinators have not been told of, and those of the day before.

        In the order of handling; the newest MANY_REPLIES.
        """
        with self.reading() as connection:
            told = connection.execute(select(clock.c.at).where(clock.c.name == REPLIES)).scalar()
            since = now - DAY if told is None else min(told, now - DAY)
            of = mail.c.verdict == Verdict.OTHER, mail.c.note.startswith(beginning), mail.c.raw.is_not(None)
            columns = mail.c.id, mail.c.supporter, mail.c.note, mail.c.handled_at, official.c.kind
            query = select(*columns, official.c.id.label("official")).where(*of)
            query = query.select_from(mail.outerjoin(official, official.c.mail_id == mail.c.id))
            query = query.where(mail.c.handled_at >= since, mail.c.handled_at < now)
            rows = connection.execute(
                query.order_by(mail.c.handled_at.desc(), mail.c.id.desc()).limit(MANY_REPLIES)
            ).all()
        return [
            Reply(
                row.id,
                row.supporter,
                row.note,
                told is not None and row.handled_at < told,
                row.official or 0,
                row.kind or "",
            )
            for row in reversed(rows)
        ]

    def replies_told_at(self) -> datetime | None:
        """Until when coordinators know of what recipients wrote; None before the first time."""
        with self.reading() as connection:
            return connection.execute(select(clock.c.at).where(clock.c.name == REPLIES)).scalar()

    def tell_replies(self, notices: Sequence[Outgoing], now: datetime) -> None:
        """Coordinators are told of all that was handled before `now`: queued, and remembered, in one commit."""
        with self.writing() as connection:
            enqueue(connection, [outbox_row(notice, now) for notice in notices])
            put(connection, clock, {"name": REPLIES, "at": now, "steady": 0.0, "boot": ""})

    def digest_made(self, morning: datetime) -> None:
        """Remember that the digest up to `morning` is queued."""
        with self.writing() as connection:
            put(connection, clock, {"name": DIGEST, "at": morning, "steady": 0.0, "boot": ""})


def _to_set_aside(row: Record, raw: bytes) -> SetAside:
    return SetAside(
        id=row.id,
        verdict=Verdict(row.verdict),
        note=row.note,
        sender=row.supporter,
        folder=row.folder,
        uidvalidity=row.uidvalidity,
        uid=row.uid,
        arrived=row.arrived,
        size=row.size,
        raw=raw,
        authenticity=row.authenticity,
    )


def _line(mail_id: int, arrived: datetime, sender: str, said: str) -> str:
    return f"mail {mail_id}, {arrived:%Y-%m-%d %H:%M} UTC, from {sender or 'unknown'}: {said}"


class _Aside(NamedTuple):
    """A mail that a person should look at."""

    id: int
    arrived: datetime
    sender: str
    note: str
    authenticity: str

    @property
    def proven(self) -> bool:
        """Who wrote it is beyond doubt."""
        from signbot.core.mail.authenticity import Authenticity

        return self.authenticity.startswith(Authenticity.PASS)


def _summed(rows: Iterable[_Aside]) -> list[str]:
    """About LONGEST lines: who is proven first, then what is rare. A kind is its reason; when there are too many mails,
    EACH of a kind are shown and the rest is a number: a flood hides nobody."""
    shown: dict[tuple[bool, str], list[str]] = {}
    counts: Counter[tuple[bool, str]] = Counter()
    for row in rows:
        kind = not row.proven, row.note
        counts[kind] += 1
        if counts[kind] <= LONGEST:
            shown.setdefault(kind, []).append(_line(row.id, row.arrived, row.sender, row.note))
    each = LONGEST if counts.total() <= LONGEST else EACH
    lines: list[str] = []
    for kind in sorted(shown, key=lambda kind: (kind[0], counts[kind] > each)):
        more = counts[kind] - each
        lines += [*shown[kind][:each], *([f"… and {more:,} more: {kind[1]}"] if more > 0 else [])]
    return _cut(lines)


def _mails(number: int) -> str:
    return "1 mail has" if number == 1 else f"{number} mails have"


def _cut(lines: list[str]) -> list[str]:
    """LONGEST lines, and how many more there are."""
    return [*lines[:LONGEST], f"… and {len(lines) - LONGEST:,} more"] if len(lines) > LONGEST else lines


def _complainers(since: datetime, until: datetime) -> Any:
    """Who called our mail spam in that time."""
    news = dead_address.c.since >= since, dead_address.c.since < until
    query = select(dead_address.c.supporter).where(dead_address.c.status == COMPLAINT, *news)
    return query.order_by(dead_address.c.supporter).limit(LONGEST + 1)


def _unreachable(since: datetime, until: datetime) -> Any:
    """Pending signatures whose address turned out to be dead in that time: no reply will come."""
    columns = signature.c.id, signature.c.name, signature.c.state, signature.c.flags, dead_address.c.status
    query = select(*columns).join(dead_address, dead_address.c.supporter == signature.c.supporter)
    news = dead_address.c.since >= since, dead_address.c.since < until
    return query.where(signature.c.state == SignatureState.PENDING, *news).order_by(signature.c.id).limit(LONGEST + 1)


def _rights(since: datetime, until: datetime) -> Any:
    """What the erasures of that time leave for a person to do."""
    news = journal.c.what.in_((SET_APART, BY_HAND)), journal.c.at >= since, journal.c.at < until
    return select(journal.c.what, journal.c.why).where(*news).order_by(journal.c.id).limit(LONGEST + 1)


def _same_names(connection: Connection, code: str) -> set[str]:
    """Names that stand under a campaign from more than one address: two people, or one person twice."""
    live = signature.c.campaign == code, signature.c.state.in_(LIVE), signature.c.name_key != ""
    query = select(signature.c.name_key).where(*live).group_by(signature.c.name_key)
    return set(connection.execute(query.having(func.count(signature.c.supporter.distinct()) > 1)).scalars())


def _with_same_name(listed: Signature, twice: bool) -> Signature:
    """The signature with its flag where the name stands there twice."""
    return replace(listed, flags=(*listed.flags, SAME_NAME)) if twice and listed.state in LIVE else listed


def _flagged(row: Record, twice: bool) -> str:
    """What is doubtful about a name, as a line; "" where nothing is."""
    why = "calls our mail spam" if row.status == COMPLAINT else "mail to this address comes back"
    comes_back = (why,) if row.status is not None else ()
    doubts: Sequence[str] = (*row.flags, *((SAME_NAME,) if twice else ()), *comes_back)
    return f"{row.name} ({row.state}, signature {row.id}): {', '.join(doubts)}" if doubts else ""

"""The texts that a letter has had, and which names stand under which: the one place that reads and writes `version`.

    Campaign (the file) | begin, replace, follow | a row for each text | of_campaigns | Version
    a text that asks    | to_ask | (mails) | ask … until nobody is left

A slice of those who are asked is one transaction, with their requests and mails: killed in between, the next pass goes
on behind the last one. Codes of campaigns are folded, moments in UTC.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, func, insert, or_, select, update

from signbot.core.campaign import LIVE, Campaign, Signature, SignatureState, VerifiedBy
from signbot.core.delivery import SHOW_IT, DeliveryState, Kind
from signbot.core.letter.changes import is_of_form
from signbot.core.version import Version, accepted, asked_since
from signbot.store.database import Database, Record
from signbot.store.requests import to_actions
from signbot.store.rows import HAS_GONE, OURSELVES, enqueue, note, outbox_row, to_signature
from signbot.store.tables import advance_notice, campaign, dead_address, outbox, request, signature, version
from signbot.store.values import Amendment, AskedAnew, Names, Refused

UNSEEN = "has not said yes to the changed letter"  # why a name that counted is off at the freeze
_LIGHT = [column for column in version.c if column is not version.c.content]


class Unasked(NamedTuple):
    """Some of those who are to be asked: signatures of one supporter each."""

    people: list[list[Signature]]
    upto: int  # where the next slice goes on
    last: bool  # nobody comes behind it


class Versions(Database):
    """The texts of a letter, as people and commands ask for them."""

    def versions(self, code: str) -> list[Version]:
        """In the order of time, with their words. [] before the campaign is recorded."""
        with self.reading() as connection:
            return of_campaigns(connection, [code], whole=True).get(code, [])

    def amendment(self, listed: Campaign) -> Amendment:
        """What `amend` would be about. Refused where no campaign of that code is recorded."""
        with self.reading() as connection:
            row = connection.execute(select(campaign).where(campaign.c.code == listed.folded)).one_or_none()
            found = of_campaigns(connection, [listed.folded], whole=True).get(listed.folded, [])
            if row is None or not found:
                raise Refused(f"no campaign {listed.folded} is recorded yet: run a pass first")
            before, changed = found[-1], found[-1].hash != listed.text_hash
            then = _followed(found, listed) if changed else found
            there = _undecided(listed.folded, then)
            return Amendment(
                before=before.content,
                changed=changed,
                routed=row.file_hash != listed.file_hash,
                names=_count(connection, there),
                unreachable=_count(connection, there, signature.c.email == ""),
                form=changed and is_of_form(before.content, listed.signed_text),
            )

    def by_version(self, code: str) -> dict[str, dict[SignatureState, int]]:
        """How many names were given under each text, by its hash and their state."""
        columns = signature.c.text_hash, signature.c.state, func.count()
        query = select(*columns).where(signature.c.campaign == code).group_by(*columns[:2])
        found: dict[str, dict[SignatureState, int]] = {}
        with self.reading() as connection:
            for text, state, number in connection.execute(query):
                found.setdefault(text, {})[SignatureState(state)] = number
        return found

    def shown(
        self, supporters: Iterable[str], codes: Collection[str]
    ) -> dict[tuple[str, str], list[tuple[datetime, datetime]]]:
        """By supporter and campaign: when what went to them with the letter in it was written, and when it went."""
        with_letter = outbox.c.kind.in_(SHOW_IT)
        columns = outbox.c.supporter, outbox.c.campaign, outbox.c.queued_at, outbox.c.sent_at
        went = outbox.c.state == DeliveryState.SENT, outbox.c.sent_at.is_not(None)
        mine = outbox.c.supporter.in_(set(supporters)), outbox.c.campaign.in_(codes)
        found: dict[tuple[str, str], list[tuple[datetime, datetime]]] = {}
        with self.reading() as connection:
            in_advance = select(outbox.c.supporter, advance_notice.c.campaign, *columns[2:]).join(
                advance_notice, advance_notice.c.outbox_id == outbox.c.id
            )
            told = outbox.c.supporter.in_(supporters), advance_notice.c.campaign.in_(codes)
            queries = select(*columns).where(*mine, *went, with_letter), in_advance.where(*told, *went).distinct()
            for row in (row for query in queries for row in connection.execute(query)):
                found.setdefault((row.supporter, row.campaign), []).append((row.queued_at, row.sent_at))
        return found

    def asking(self) -> list[str]:
        """Codes of campaigns whose text asks those who stand under an earlier one, in their order."""
        newest = select(func.max(version.c.id)).group_by(version.c.campaign)
        query = select(version.c.campaign).where(version.c.id.in_(newest), version.c.asks)
        with self.reading() as connection:
            return list(connection.execute(query.order_by(version.c.campaign)).scalars())

    def to_ask(self, code: str, limit: int) -> Unasked:
        """The next supporters whose names stand or wait under an earlier text, and who are not asked about this one.

        Never those whose mail comes back. Behind the last one it begins anew, for whoever has come since.
        """
        with self.reading() as connection:
            versions = of_campaigns(connection, [code])[code]
            upto = connection.execute(select(version.c.asked_upto).where(_newest(code))).scalar_one()
            theirs = _unasked(code, versions)
            firsts = connection.execute(
                select(signature.c.id, signature.c.supporter)
                .where(theirs, signature.c.id > upto)
                .order_by(signature.c.id)
                .limit(limit)
            ).all()
            supporters = list(dict.fromkeys(row.supporter for row in firsts))
            rows = connection.execute(
                select(signature).where(theirs, signature.c.supporter.in_(supporters)).order_by(signature.c.id)
            ).all()
        found: dict[str, list[Signature]] = {supporter: [] for supporter in supporters}
        for row in rows:
            found[row.supporter].append(to_signature(row))
        return Unasked(list(found.values()), firsts[-1].id if firsts else upto, len(firsts) < limit)

    def ask(self, code: str, asked: Sequence[AskedAnew], upto: int, now: datetime, *, last: bool) -> int:
        """These are asked: requests and mails in one commit, and it is remembered how far that is; returns how many.

        Who has answered meanwhile, or is gone, is not asked. Nothing is written when the text is another one by now.
        """
        with self.writing() as connection:
            versions = of_campaigns(connection, [code])[code]
            theirs, ids = _unasked(code, versions), [number for one in asked for number in one.ask.concerns]
            still = set(connection.execute(select(signature.c.id).where(theirs, signature.c.id.in_(ids))).scalars())
            present = versions[-1].hash
            fresh = [
                one for one in asked if {to.text for to in one.ask.stands} == {present} and one.ask.concerns <= still
            ]
            _request(connection, fresh, now)
            told = [number for one in fresh for number in one.ask.concerns]
            connection.execute(update(signature).where(signature.c.id.in_(told)).values(asked_at=now))
            connection.execute(update(version).where(_newest(code)).values(asked_upto=0 if last else upto))
        return len(fresh)


# Rows ----------------------------------------------------------------------------------------------


_OF_CAMPAIGNS = select(*_LIGHT).where(version.c.campaign.in_(bindparam("codes", expanding=True))).order_by(version.c.id)


def of_campaigns(connection: Connection, codes: Iterable[str], *, whole: bool = False) -> dict[str, list[Version]]:
    """By campaign, in the order of time. With their words where `whole`, or where a campaign has had several."""
    wanted = list(codes)
    rows = connection.execute(_OF_CAMPAIGNS, {"codes": wanted}).all()
    found: dict[str, list[Record]] = {}
    for row in rows:
        found.setdefault(row.campaign, []).append(row)
    several = [code for code, some in found.items() if whole or len(some) > 1]
    query = select(version.c.id, version.c.content).where(version.c.campaign.in_(several))
    words: dict[int, str] = dict(connection.execute(query).all()) if several else {}
    return {code: [_version(row, words.get(row.id, "")) for row in some] for code, some in found.items()}


def _version(row: Record, content: str) -> Version:
    return Version(
        number=row.number,
        hash=row.hash,
        since=row.since,
        content=content,
        kept=row.kept,
        asks=row.asks,
        who=row.who,
        why=row.why,
    )


def _row(listed: Campaign, number: int, since: datetime, **more: Any) -> dict[str, Any]:
    """A text as the file has it."""
    return {
        "campaign": listed.folded,
        "number": number,
        "hash": listed.text_hash,
        "since": since,
        "kept": False,
        "asks": False,
        "who": OURSELVES,
        "why": "",
        "content": listed.signed_text,
        **more,
    }


def _newest(code: str) -> ColumnElement[bool]:
    return version.c.id == select(func.max(version.c.id)).where(version.c.campaign == code).scalar_subquery()


# The file's text ----------------------------------------------------------------------------------


def begin(connection: Connection, campaigns: Sequence[Campaign], hashes: dict[str, tuple[str, datetime]]) -> None:
    """Within a transaction: the first text of each campaign that has none yet.

    `hashes`: by code, `file_hash` and when it was first seen, as recorded. Where the file says the same still, the text
    is known. A database from before this table has names under file hashes: they are given the text's own; those of
    other texts, that nobody kept, stay under a text of which only the hash is known.
    """
    codes = [listed.folded for listed in campaigns]
    begun = set(connection.execute(select(version.c.campaign).where(version.c.campaign.in_(codes))).scalars())
    for listed in campaigns:
        if listed.folded not in begun:
            _begin(connection, listed, *hashes[listed.folded])


def _begin(connection: Connection, listed: Campaign, file_hash: str, first_seen: datetime) -> None:
    here, of = signature.c.campaign == listed.folded, signature.c.text_hash
    since = func.min(signature.c.received_at)
    query = select(of, since.label("since"), func.max(signature.c.received_at).label("until")).where(here, of != "")
    old = connection.execute(query.group_by(of).order_by(since)).all()
    same = listed.file_hash == file_hash
    other = [row for row in old if row.text_hash not in (file_hash, listed.text_hash)]
    rows = [_row(listed, at, row.since, hash=row.text_hash, content="") for at, row in enumerate(other, start=1)]
    begins = max([first_seen, *(row.until for row in other)])
    unknown = {} if same else {"hash": file_hash, "content": ""}
    rows.append(_row(listed, len(rows) + 1, begins, **unknown))
    connection.execute(insert(version), rows)
    if same:
        connection.execute(update(signature).where(here, of == file_hash).values(text_hash=listed.text_hash))


def replace_text(connection: Connection, listed: Campaign, now: datetime) -> None:
    """Within a transaction: the file's text is another one, and nobody stands under the one before.

    Where nobody can have seen that, it is forgotten.
    """
    newest = connection.execute(select(*_LIGHT).where(_newest(listed.folded))).one()
    if newest.hash == listed.text_hash:
        return
    signed = exists().where(signature.c.campaign == listed.folded, signature.c.text_hash == newest.hash)
    sent = exists().where(outbox.c.campaign == listed.folded, outbox.c.kind == Kind.ALERT)
    if connection.execute(select(or_(signed, sent))).scalar():
        follow(connection, listed, now, OURSELVES, "nobody stood under the one before", asks=True)
    else:
        values = _row(listed, newest.number, newest.since)
        connection.execute(update(version).where(version.c.id == newest.id).values(values))


def follow(
    connection: Connection,
    listed: Campaign,
    now: datetime,
    who: str,
    why: str,
    *,
    kept: bool = False,
    asks: bool = False,
) -> None:
    """Within a transaction: the file's text is in force from now on, behind all others."""
    rows = connection.execute(select(*_LIGHT).where(version.c.campaign == listed.folded)).all()
    again = [row.number for row in rows if row.hash == listed.text_hash]
    number = again[0] if again else max((row.number for row in rows), default=0) + 1
    connection.execute(insert(version).values(_row(listed, number, now, kept=kept, asks=asks, who=who, why=why)))


def amend(
    connection: Connection, row: Record, listed: Campaign, names: Names | None, who: str, why: str, now: datetime
) -> str:
    """Within a transaction: the file's text is meant; returns what the journal calls it. `row`: the locked campaign.

    Refused where it can't be, or must not be: see `Campaigns.amend`.
    """
    begin(connection, [listed], {listed.folded: (row.file_hash, row.first_seen)})
    found = of_campaigns(connection, [listed.folded], whole=True)[listed.folded]
    newest, changed = found[-1], found[-1].hash != listed.text_hash
    concerned = _count(connection, _undecided(listed.folded, _followed(found, listed)))
    if names is None and concerned and changed:
        raise Refused(f"{row.written}: say what becomes of the names under the text before: --ask-again, or --keep")
    if names is Names.KEEP and changed and not is_of_form(newest.content, listed.signed_text):
        raise Refused(f"{row.written}: more than the form has changed, so the names can't be kept: --ask-again")
    if names is Names.ASK and concerned and row.frozen_at is not None and row.transmitted_at is None:
        raise Refused(f"{row.written} is closed, and nobody could answer in time: `signbot extend` it first")
    asks = names is Names.ASK and concerned > 0
    if changed:
        kept = names is Names.KEEP
        follow(connection, listed, now, who, why, kept=kept, asks=newest.asks if kept else True)
    elif asks:
        values = {"asks": True, "asked_upto": 0, "who": who, "why": why}
        connection.execute(update(version).where(_newest(listed.folded)).values(values))
    return f"amend: {names}" if names else "amend"


def _followed(versions: Sequence[Version], listed: Campaign) -> list[Version]:
    """As they will be when the file's text is in force, and the names are not kept."""
    now = versions[-1].since
    return [*versions, Version(number=0, hash=listed.text_hash, since=now, content=listed.signed_text)]


# Names --------------------------------------------------------------------------------------------


def under_others(versions: Sequence[Version]) -> ColumnElement[bool]:
    """Of a signature: it was given under a text that does not count as the present one."""
    return signature.c.text_hash.not_in(accepted(versions)) if versions else signature.c.id.is_(None)


def _undecided(code: str, versions: Sequence[Version]) -> ColumnElement[bool]:
    """They stand or wait under a text that does not count as the present one, and on no letter that has gone.

    Not a member's standing one: whoever has joined gets a notice of the new text in advance, as of any letter.
    """
    by_themselves = or_(signature.c.verified_by.is_(None), signature.c.verified_by != VerifiedBy.STANDING)
    return and_(
        signature.c.campaign == code, signature.c.state.in_(LIVE), by_themselves, under_others(versions), ~HAS_GONE
    )


def _count(connection: Connection, *of: ColumnElement[bool]) -> int:
    return connection.execute(select(func.count()).select_from(signature).where(*of)).scalar_one()


def _unasked(code: str, versions: Sequence[Version]) -> ColumnElement[bool]:
    """Of those: they can be reached, and are not asked about this text, or one that counts as it."""
    comes_back = exists().where(dead_address.c.supporter == signature.c.supporter)
    unasked = or_(signature.c.asked_at.is_(None), signature.c.asked_at < asked_since(versions))
    return and_(_undecided(code, versions), signature.c.email != "", unasked, ~comes_back)


def _request(connection: Connection, asked: Sequence[AskedAnew], now: datetime) -> None:
    if not asked:
        return
    rows = [
        {
            "nonce": one.nonce,
            "supporter": one.supporter,
            "actions": to_actions(one.ask),
            "release": "",
            "created": now,
            "expires": one.expires,
        }
        for one in asked
    ]
    made = connection.execute(insert(request).returning(request.c.id, request.c.nonce), rows)
    ids = {row.nonce: row.id for row in made}
    enqueue(connection, [outbox_row(one.mail, now, request_id=ids[one.nonce]) for one in asked])


def set_apart(connection: Connection, row: Record, now: datetime, *, wait: bool) -> ColumnElement[bool]:
    """Within a transaction, before names go on a letter: those under another text are off it.

    Returns which names may stand on it. `row`: the locked campaign. `wait`: an addendum follows, and until then they
    may still say yes; else they are EXPIRED. What stands on a letter that has gone stays on it.
    """
    versions = of_campaigns(connection, [row.code]).get(row.code, [])
    others = under_others(versions)
    here = signature.c.campaign == row.code, signature.c.state == SignatureState.COUNTED, others
    mine = row.dispatch if row.transmitted_at is None else 0
    off: dict[str, Any] = (
        {"dispatch": 0} if wait else {"state": SignatureState.EXPIRED, "reason": UNSEEN, "dispatch": 0}
    )
    places = signature.c.dispatch == mine if wait else signature.c.dispatch.in_((0, mine))
    number = connection.execute(update(signature).where(*here, places).values(off)).rowcount
    if number and not wait:
        told = f"{number} stay off: they have not said yes to text {versions[-1].number}"
        note(connection, now, OURSELVES, "names under another text", told, row.code)
    return ~others

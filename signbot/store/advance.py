"""Advance notices: who is to be shown a letter, who was, and whose name counts by it.

    unnoticed | (written) | give_notice: request, mail and rows in one transaction | (sent)
    count_standing: what went, did not come back, and met no objection, becomes signatures, in one transaction

What is said in reply is recorded with the mail that says it (`declined`, `agreed`), and so is a bounce (`came_back`).
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, exists, func, insert, select, update

from signbot.core import names
from signbot.core.address import lowered
from signbot.core.advance import TAKES_UP, UNANSWERED, AdvanceNotice, NoticeState, proof, says_nothing_else
from signbot.core.campaign import Campaign, Signature, SignatureState, VerifiedBy
from signbot.core.decision import Agrees, Ask, Away, Declines, Standing
from signbot.core.delivery import DeliveryState
from signbot.core.ledger import SET_ASIDE, Verdict
from signbot.core.mail.mentions import from_them
from signbot.core.membership import Member, MemberState
from signbot.core.question import Question
from signbot.core.rounds import has_passed
from signbot.core.value import dataclass
from signbot.core.version import accepted
from signbot.store.database import Database, Record, unless_there
from signbot.store.letters import OnLetter, locked
from signbot.store.members import to_member
from signbot.store.requests import to_actions
from signbot.store.rows import HAS_GONE, box, enqueue_new, outbox_row, person_columns, to_signature
from signbot.store.tables import advance_notice, dead_address, mail, member, outbox, refusal, request, signature
from signbot.store.values import Outgoing
from signbot.store.versions import of_campaigns

CAME_BACK = "the advance notice came back"
LEFT = "left before the letter went"
_OF_MEMBER = update(signature).where(  # `its_…`: a parameter with the name of a column would be set
    *(signature.c[name] == bindparam(f"its_{name}") for name in ("campaign", "supporter", "name_key"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One mail that shows letters to members, with the request that reads its answer."""

    outgoing: Outgoing
    nonce: str
    expires: datetime
    question: Question
    letters: tuple[tuple[Standing, tuple[Member, ...]], ...]


class Advancing(Database):
    """The store's part of `core.advance`. Codes are folded, supporters canonical, moments in UTC."""

    def unnoticed(self, standing: Standing) -> list[Member]:
        """Members to whom this text of the letter was not shown, and who have said nothing about it by themselves.

        Whose mail comes back, or who refused it whatever its text, is none of them. Pauses, topics and limits are not
        looked at.
        """
        code = standing.campaign.folded
        of = advance_notice.c
        reached = and_(member.c.email != "", member.c.supporter != "", ~_is_dead(), ~_refused(code))
        with self.reading() as connection:
            texts = _texts(connection, standing)
            shown = exists().where(of.campaign == code, of.member_id == member.c.id, of.text_hash.in_(texts))
            query = select(member).where(member.c.state == MemberState.STANDING, reached, ~shown).order_by(member.c.id)
            found = [to_member(row) for row in connection.execute(query)]
            return _silent(connection, code, found)

    def members_reached(self, now: datetime) -> list[Member]:
        """Members to whom letters are shown at that moment: who rests, or whose mail comes back, is none of them."""
        reached = and_(member.c.email != "", member.c.supporter != "", ~_is_dead())
        query = select(member).where(member.c.state == MemberState.STANDING, reached).order_by(member.c.id)
        with self.reading() as connection:
            found = [to_member(row) for row in connection.execute(query)]
        return [one for one in found if one.is_active(now)]

    def told_since(self, moment: datetime) -> set[str]:
        """Supporters to whom a notice was written since then."""
        rows = select(member.c.supporter).join(advance_notice, advance_notice.c.member_id == member.c.id)
        with self.reading() as connection:
            return set(connection.execute(rows.where(advance_notice.c.queued_at >= moment).distinct()).scalars())

    def letters_since(self, moment: datetime) -> dict[int, set[str]]:
        """By member: the letters (folded codes) since then that have their name, or will have it."""
        of = advance_notice.c
        query = select(of.member_id, of.campaign).where(of.queued_at >= moment, of.state.in_(TAKES_UP))
        found: dict[int, set[str]] = {}
        with self.reading() as connection:
            for member_id, code in connection.execute(query.distinct()):
                found.setdefault(member_id, set()).add(code)
        return found

    def give_notice(self, given: Sequence[Given], now: datetime) -> int:
        """Queue these mails, each with its rows or not at all; returns how many are new. Done again, none is.

        Whoever has left, or was told by another process meanwhile, gets none.
        """
        with self.writing() as connection:
            return _give(connection, given, now)

    def texts_shown(self, code: str) -> dict[int, str]:
        """By member: the hash of the text of that letter which they were shown last, in a mail that went."""
        of, went = advance_notice.c, outbox.c.state == DeliveryState.SENT
        query = select(of.member_id, of.text_hash).join(outbox, outbox.c.id == of.outbox_id)
        with self.reading() as connection:
            return dict(connection.execute(query.where(of.campaign == code, went).order_by(of.id)).all())

    def is_noticed(self, standing: Standing) -> bool:
        """Whether anybody was told of this text."""
        of, code = advance_notice.c, standing.campaign.folded
        with self.reading() as connection:
            texts = _texts(connection, standing)
            text = of.campaign == code, of.text_hash.in_(texts)
            return connection.execute(select(of.id).where(*text).limit(1)).first() is not None

    def window_is_over(self, standing: Standing, began: datetime) -> bool:
        """Whether names would count now. `began`: of the last complete poll."""
        code = standing.campaign.folded
        first = select(func.min(outbox.c.sent_at)).join(advance_notice, advance_notice.c.outbox_id == outbox.c.id)
        with self.reading() as connection:
            sent = connection.execute(first.where(_is_out(code))).scalar()
            if sent is None or sent > began:
                return False
            return any(has_passed(one, standing, began) for one in _notices(connection, _is_out(code)))

    def count_standing(self, standing: Standing, began: datetime, now: datetime) -> int:
        """Names whose window is over become signatures; returns how many. `began`: of the last complete poll.

        None while a mail waits for another attempt: it may be a NO; nor of whoever wrote a mail that a person has set
        aside. Who has left since the window was over is taken off. Unavailable when another process may have the
        mailbox by now.
        """
        code = standing.campaign.folded
        with self.reading() as connection:
            if not _waits(connection, code):
                return 0
        self.assure()
        with self.writing() as connection:
            row = locked(connection, code)
            if row.frozen_at is not None or _unread(connection):
                return 0
            _take_off(connection, _who_left(code), LEFT)
            due = [one for one in _notices(connection, _is_out(code)) if has_passed(one, standing, began)]
            counted = _decided(connection, code, due, now)
            _count(connection, standing, counted, now)
        return len(counted)

    def notices_of(self, supporters: Iterable[str], codes: Collection[str]) -> dict[str, tuple[AdvanceNotice, ...]]:
        """By supporter: what they were told of these letters; who was told nothing is missing."""
        wanted = list(dict.fromkeys(supporters))
        theirs = and_(member.c.supporter.in_(wanted), member.c.supporter != "", advance_notice.c.campaign.in_(codes))
        found: dict[str, tuple[AdvanceNotice, ...]] = {}
        if wanted and codes:
            with self.reading() as connection:
                for notice in _notices(connection, theirs):
                    found[notice.member.supporter] = (*found.get(notice.member.supporter, ()), notice)
        return found

    def standing_names(self, code: str) -> int:
        """How many names count on a letter by their owners' membership."""
        mine = signature.c.campaign == code, signature.c.verified_by == VerifiedBy.STANDING
        counted = signature.c.state == SignatureState.COUNTED
        query = select(func.count()).select_from(signature).where(*mine, counted)
        with self.reading() as connection:
            return connection.execute(query).scalar_one()

    def notice_counts(self, code: str) -> dict[str, int]:
        """How many members stand how about a letter, by the newest text of which each was told."""
        of = advance_notice.c
        newest = select(func.max(of.id)).where(of.campaign == code).group_by(of.member_id)
        query = select(of.state, func.count()).where(of.id.in_(newest)).group_by(of.state)
        with self.reading() as connection:
            return dict(connection.execute(query).all())


# Giving notice -------------------------------------------------------------------------------------------


def _is_dead() -> ColumnElement[bool]:
    return exists().where(dead_address.c.supporter == member.c.supporter)


def _refused(code: str) -> ColumnElement[bool]:
    return exists().where(refusal.c.campaign == code, refusal.c.supporter == member.c.supporter)


def _silent(connection: Connection, code: str, members: Sequence[Member]) -> list[Member]:
    """Those who did nothing by hand about this letter that says more than their silence."""
    supporters = {one.supporter for one in members}
    signed: dict[str, list[Signature]] = {}
    theirs = signature.c.supporter.in_(select(member.c.supporter).where(member.c.supporter != ""))  # few of many
    for row in connection.execute(select(signature).where(signature.c.campaign == code, theirs)):
        if row.supporter in supporters:
            signed.setdefault(row.supporter, []).append(to_signature(row))
    if not signed:
        return [*members]
    keys: dict[str, set[str]] = {}
    for row in connection.execute(select(member.c.supporter, member.c.name_key).where(member.c.supporter.in_(signed))):
        keys.setdefault(row.supporter, set()).add(row.name_key)
    return [
        one
        for one in members
        if says_nothing_else(one, signed.get(one.supporter, ()), keys.get(one.supporter, frozenset()))
    ]


def _give(connection: Connection, given: Sequence[Given], now: datetime) -> int:
    """Few statements, however many mails: they go to everybody at once."""
    fresh = _still_new(connection, given)
    if not fresh:
        return 0
    requests = [
        {
            "nonce": one.nonce,
            "supporter": one.outgoing.supporter,
            "actions": to_actions(Ask(question=one.question)),
            "release": "",
            "created": now,
            "expires": one.expires,
        }
        for one in fresh
    ]
    made = connection.execute(insert(request).returning(request.c.id, request.c.nonce), requests)
    asked = {row.nonce: row.id for row in made}
    mails = [outbox_row(one.outgoing, now, request_id=asked[one.nonce]) for one in fresh]
    enqueue_new(connection, mails)
    queued = select(outbox.c.message_id, outbox.c.id).where(
        outbox.c.message_id.in_([mail["message_id"] for mail in mails])
    )
    mailed = dict(connection.execute(queued).all())
    rows = [row for one in fresh for row in _rows(one, mailed[one.outgoing.message_id], now)]
    connection.execute(insert(advance_notice), rows)
    return len(fresh)


def _still_new(connection: Connection, given: Sequence[Given]) -> list[Given]:
    """Those whose members are members still, and were told of none of these texts meanwhile."""
    ids = {one.id for mail in given for _, theirs in mail.letters for one in theirs}
    still = member.c.id.in_(ids), member.c.state == MemberState.STANDING
    members = set(connection.execute(select(member.c.id).where(*still).with_for_update()).scalars())
    of = advance_notice.c
    codes = {letter.campaign.folded for mail in given for letter, _ in mail.letters}
    before = select(of.member_id, of.campaign, of.text_hash).where(of.member_id.in_(ids), of.campaign.in_(codes))
    told = {(row.member_id, row.campaign, row.text_hash) for row in connection.execute(before)}
    return [mail for mail in given if _is_new(mail, members, told)]


def _is_new(mail: Given, members: set[int], told: set[tuple[int, str, str]]) -> bool:
    shown = [
        (one.id, letter.campaign.folded, letter.campaign.text_hash) for letter, theirs in mail.letters for one in theirs
    ]
    return members.issuperset(number for number, _, _ in shown) and told.isdisjoint(shown)


def _rows(given: Given, mailed: int, now: datetime) -> Iterable[dict[str, Any]]:
    for standing, members in given.letters:
        for one in members:
            yield {
                "campaign": standing.campaign.folded,
                "member_id": one.id,
                "text_hash": standing.campaign.text_hash,
                "state": NoticeState.QUEUED,
                "seconds": standing.campaign.standing // timedelta(seconds=1),
                "outbox_id": mailed,
                "queued_at": now,
                "answered_at": None,
            }


# Reading -------------------------------------------------------------------------------------------------


def _notices(connection: Connection, where: ColumnElement[bool]) -> list[AdvanceNotice]:
    """In the order in which they were written; FOR UPDATE is not needed: a pass has the lock."""
    of = advance_notice.c
    columns = (
        of.id.label("notice"),
        of.campaign,
        of.text_hash,
        of.state.label("stands"),
        of.seconds,
        outbox.c.sent_at,
        outbox.c.state.label("mailed"),
    )
    joined = advance_notice.join(member, member.c.id == of.member_id)
    joined = joined.outerjoin(outbox, outbox.c.id == of.outbox_id)
    rows = connection.execute(select(member, *columns).select_from(joined).where(where).order_by(of.id)).all()
    alike = _alike(connection, {row.campaign for row in rows})
    return [_to_notice(row, alike.get(row.campaign, ())) for row in rows]


def _alike(connection: Connection, codes: Collection[str]) -> dict[str, tuple[str, ...]]:
    """By campaign: the texts that count as the one in force, that one first."""
    versions = of_campaigns(connection, codes) if codes else {}
    return {code: (texts[-1].hash, *(accepted(texts) - {texts[-1].hash})) for code, texts in versions.items() if texts}


def _texts(connection: Connection, standing: Standing) -> Sequence[str]:
    """Those that count as the letter's own."""
    code, own = standing.campaign.folded, standing.campaign.text_hash
    alike = _alike(connection, [code]).get(code, ())
    return alike if own in alike[:1] else (own,)


def _to_notice(row: Record, alike: Sequence[str]) -> AdvanceNotice:
    """Under the text in force, where what they were shown counts as that."""
    return AdvanceNotice(
        id=row.notice,
        campaign=row.campaign,
        member=to_member(row),
        text_hash=alike[0] if row.text_hash in alike else row.text_hash,
        state=NoticeState(row.stands),
        window=timedelta(seconds=row.seconds),
        sent_at=row.sent_at if row.mailed == DeliveryState.SENT else None,
    )


def _is_out(code: str) -> ColumnElement[bool]:
    return and_(
        advance_notice.c.campaign == code,
        advance_notice.c.state == NoticeState.QUEUED,
        outbox.c.state == DeliveryState.SENT,
    )


def _waits(connection: Connection, code: str) -> bool:
    """Something may be to be done about this letter: a notice is out, or a name counts that could be taken off."""
    of = advance_notice.c
    query = select(of.id).where(of.campaign == code, of.state.in_(UNANSWERED)).limit(1)
    return connection.execute(query).first() is not None


# Counting ------------------------------------------------------------------------------------------------


def _unread(connection: Connection) -> bool:
    """A mail waits for another attempt to read it."""
    return connection.execute(select(mail.c.id).where(mail.c.verdict == Verdict.WAITING).limit(1)).first() is not None


def _decided(connection: Connection, code: str, due: Sequence[AdvanceNotice], now: datetime) -> list[AdvanceNotice]:
    """Those whose name counts. Of the others nothing is waited for any more, but of who has a mail set aside."""
    if not due:
        return []
    dead = _among(connection, dead_address.c.supporter, due)
    refused = _among(connection, refusal.c.supporter, due, refusal.c.campaign == code)
    waits = _set_aside(connection, due)
    decidable = [one for one in due if one.member.supporter not in waits]
    silent = {one.id for one in _silent(connection, code, [one.member for one in decidable])}
    counted: list[AdvanceNotice] = []
    for one in decidable:
        if one.member.supporter in dead:
            _becomes(connection, [one.id], NoticeState.BOUNCED, now)
        elif one.member.supporter in refused or one.member.id not in silent:
            _becomes(connection, [one.id], NoticeState.OFF, now)
        else:
            counted.append(one)
    return counted


def _among(
    connection: Connection, column: ColumnElement[str], due: Sequence[AdvanceNotice], *where: ColumnElement[bool]
) -> set[str]:
    supporters = {one.member.supporter for one in due}
    return set(connection.execute(select(column).where(column.in_(supporters), *where)).scalars())


def _set_aside(connection: Connection, due: Sequence[AdvanceNotice]) -> set[str]:
    """Supporters whose mail of the window a person has to look at; also where we could not read from whom it is."""
    first = min(one.sent_at for one in due if one.sent_at)
    since = mail.c.verdict.in_(SET_ASIDE), mail.c.arrived >= first
    found = _among(connection, mail.c.supporter, due, *since)
    unknown = connection.execute(select(mail.c.raw).where(mail.c.supporter == "", mail.c.raw.is_not(None), *since))
    for raw in unknown.scalars().all():
        found |= {
            one.member.supporter
            for one in due
            if from_them(bytes(raw), {one.member.supporter, lowered(one.member.email)})
        }
    return found


def _count(connection: Connection, standing: Standing, counted: Sequence[AdvanceNotice], now: datetime) -> None:
    """A name that stands under an older text stands under this one from now on."""
    for one in counted:
        columns = _columns(one, standing.campaign)
        columns |= {"text_hash": one.text_hash, "proof": proof(one, standing.campaign.code.written)}
        mine = {f"its_{name}": columns[name] for name in ("campaign", "supporter", "name_key")}
        known = mine | {name: columns[name] for name in ("text_hash", "proof")}
        if connection.execute(_OF_MEMBER, known).rowcount == 0:
            connection.execute(insert(signature), columns)
    _becomes(connection, [one.id for one in counted], NoticeState.COUNTED, now)


def _columns(one: AdvanceNotice, campaign: Campaign) -> dict[str, Any]:
    return {
        **person_columns(one.person(campaign)),
        "campaign": campaign.folded,
        "supporter": one.member.supporter,
        "name_key": names.key(one.member.person.name),
        "email": one.member.email,
        "state": SignatureState.COUNTED,
        "received_at": one.ends,
        "verified_by": VerifiedBy.STANDING,
        "language": one.member.language,
        "flags": [],
        "reason": "",
        "dispatch": 0,
        "mail_id": None,
        "mailbox": box(one.member.supporter),
    }


def _becomes(connection: Connection, ids: Sequence[int], state: NoticeState, now: datetime) -> None:
    if ids:
        values = {"state": state, "answered_at": now}
        connection.execute(update(advance_notice).where(advance_notice.c.id.in_(ids)).values(values))


def _by_silence(code: ColumnElement[bool]) -> ColumnElement[bool]:
    """Signatures that stand by a window that passed, on a letter that has not gone; `code`: of which letters."""
    return and_(
        code,
        signature.c.verified_by == VerifiedBy.STANDING,
        signature.c.state == SignatureState.COUNTED,
        ~HAS_GONE,
        exists().where(
            advance_notice.c.campaign == signature.c.campaign,
            advance_notice.c.state == NoticeState.COUNTED,
            advance_notice.c.member_id == member.c.id,
            member.c.supporter == signature.c.supporter,
            member.c.name_key == signature.c.name_key,
        ),
    )


def _who_left(code: str) -> ColumnElement[bool]:
    """Of those who said nothing and are no members any more: leaving says more."""
    stays = exists().where(
        member.c.supporter == signature.c.supporter,
        member.c.name_key == signature.c.name_key,
        member.c.state != MemberState.ENDED,
    )
    return and_(_by_silence(signature.c.campaign == code), ~stays)


def _take_off(connection: Connection, which: ColumnElement[bool], why: str) -> set[OnLetter]:
    """Returns the letters that lose a name."""
    rows = connection.execute(select(signature.c.id, signature.c.campaign, signature.c.dispatch).where(which)).all()
    values = {"state": SignatureState.WITHDRAWN, "reason": why}
    ids = [row.id for row in rows]
    if ids:
        connection.execute(update(signature).where(signature.c.id.in_(ids)).values(values))
    return {OnLetter(row.campaign, row.dispatch) for row in rows}


# What is said of them, within the transaction of a mail --------------------------------------------------


def _theirs(supporter: str, codes: Collection[str]) -> ColumnElement[bool]:
    mine = select(member.c.id).where(member.c.supporter == supporter)
    return and_(advance_notice.c.campaign.in_(codes), advance_notice.c.member_id.in_(mine))


def declined(connection: Connection, changes: Iterable[Declines], now: datetime) -> None:
    """They stay off, whatever text these letters may have later. Their signatures are another change's."""
    for one in changes:
        rows = [{"campaign": code, "supporter": one.supporter, "at": now} for code in dict.fromkeys(one.campaigns)]
        if one.supporter and rows:
            connection.execute(unless_there(connection, refusal), rows)
            off = {"state": NoticeState.OFF, "answered_at": now}
            connection.execute(update(advance_notice).where(_theirs(one.supporter, one.campaigns)).values(off))


def agreed(connection: Connection, changes: Iterable[Agrees], now: datetime) -> None:
    """They want these letters after all, under the text of the newest notice."""
    for one in changes:
        no = refusal.c.supporter == one.supporter, refusal.c.campaign.in_(one.campaigns)
        connection.execute(delete(refusal).where(*no))
        newest = select(func.max(advance_notice.c.id)).where(_theirs(one.supporter, one.campaigns))
        newest = newest.group_by(advance_notice.c.campaign, advance_notice.c.member_id)
        yes = {"state": NoticeState.YES, "answered_at": now}
        connection.execute(update(advance_notice).where(advance_notice.c.id.in_(newest)).values(yes))


def unseen(connection: Connection, changes: Iterable[Away], now: datetime) -> None:
    """No silence of theirs is a yes. A new text is shown to them, and their own yes counts."""
    for one in changes:
        silent = advance_notice.c.state == NoticeState.QUEUED
        missed = {"state": NoticeState.BOUNCED, "answered_at": now}
        theirs = _theirs(one.supporter, one.campaigns)
        connection.execute(update(advance_notice).where(theirs, silent).values(missed))


def came_back(connection: Connection, outbox_id: int, now: datetime) -> set[OnLetter]:
    """A notice did not reach its members: no name counts by it. Returns the letters that lose one."""
    ours = advance_notice.c.outbox_id == outbox_id
    codes = connection.execute(select(advance_notice.c.campaign).where(ours)).scalars().all()
    owner = select(outbox.c.supporter).where(outbox.c.id == outbox_id).scalar_subquery()
    theirs = and_(signature.c.campaign.in_(codes), signature.c.supporter == owner)
    touched = _take_off(connection, _by_silence(theirs), CAME_BACK)
    silent = advance_notice.c.state.in_(UNANSWERED)
    connection.execute(update(advance_notice).where(ours, silent).values(state=NoticeState.BOUNCED, answered_at=now))
    return touched


def forget_notices(connection: Connection, supporter: str) -> None:
    """Nothing is left of what they were told in advance, or refused."""
    mine = select(member.c.id).where(member.c.supporter == supporter)
    connection.execute(delete(advance_notice).where(advance_notice.c.member_id.in_(mine)))
    connection.execute(delete(refusal).where(refusal.c.supporter == supporter))


def forget_notices_of(connection: Connection, code: str) -> None:
    """Of a letter that is over, when names and addresses go."""
    connection.execute(delete(advance_notice).where(advance_notice.c.campaign == code))
    connection.execute(delete(refusal).where(refusal.c.campaign == code))

"""What a batch of mails comes to, recorded in one transaction: verdicts, signatures, requests, outbox.

    Decided (several) | record | tables: all of it, or nothing

A crash before the commit leaves each of these mails as it was: it is decided anew.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, insert, select, update

from signbot.core import names
from signbot.core.campaign import GONE, SignatureState
from signbot.core.decision import (
    Add,
    Agrees,
    Ask,
    Away,
    Behind,
    Change,
    Correct,
    Declines,
    Erase,
    FaxFate,
    Filed,
    Move,
    OwnCopy,
    Prove,
    Release,
    Reported,
    StandsUnder,
    Subscribe,
    Use,
)
from signbot.core.delivery import ANSWERS
from signbot.core.ledger import UNDONE, Verdict
from signbot.core.orders import Ordered
from signbot.core.value import replace
from signbot.store.advance import agreed, declined, unseen
from signbot.store.alerts import KEY, subscribe
from signbot.store.campaigns import set_free
from signbot.store.database import Record, unless_there
from signbot.store.erase import erase
from signbot.store.fates import fax_fate, own_copies, prove, reported
from signbot.store.letters import OnLetter, locked, recompose
from signbot.store.members import enrol
from signbot.store.officials import file
from signbot.store.orders import take
from signbot.store.progress import Progress
from signbot.store.receive import keyed
from signbot.store.requests import asked, to_actions
from signbot.store.restore import found_behind
from signbot.store.rows import FORGOTTEN, box, enqueue, enqueue_new, outbox_row, person_columns
from signbot.store.tables import mail, request, seal, signature
from signbot.store.values import Conflict, Decided
from signbot.store.words import fall_silent, speak, who

C = TypeVar("C", bound=Change)
NOBODY = {"supporter": "", "message_id": "", "authenticity": "", "note": FORGOTTEN}  # of a mail that asked for it
BETTER = "a copy of it that proves more was handled"
Key = tuple[str, str, str]  # campaign, supporter, name key


class Recording(Progress):
    """The one transaction after understanding."""

    def record(self, decided: Sequence[Decided], now: datetime) -> None:
        """Everything or nothing, in one transaction: all that these mails come to.

        Conflict when something is no longer as it was when this was decided: then nothing was written, decide anew.
        Unavailable when another process may have the mailbox by now.
        """
        if not decided:
            return
        self.assure()
        key = self.key(KEY)
        with self.along() as connection:
            _check_open(connection, decided)
            _take_over(connection, decided)
            _use(connection, _all(decided, Use), now)
            added = _add(connection, decided)
            touched = _move(connection, decided) | _correct(connection, _all(decided, Correct))
            _stand(connection, _all(decided, StandsUnder))
            for change in _all(decided, Erase):
                touched |= erase(connection, change.supporter, now)
            _remember(connection, key, decided)
            for release in _all(decided, Release):
                set_free(connection, locked(connection, release.campaign), release.who, "released by email", now)
            take(
                connection, [(one, change) for one in decided for change in one.changes if isinstance(change, Ordered)]
            )
            subscribe(connection, key, _all(decided, Subscribe), now)
            enrol(connection, decided, now)
            declined(connection, _all(decided, Declines), now)
            agreed(connection, _all(decided, Agrees), now)
            unseen(connection, _all(decided, Away), now)
            requests = _ask(connection, decided, added, now)
            _verdicts(connection, decided, now)
            _answer(connection, decided, requests, now)
            touched |= _fates(connection, decided, now)
            recompose(connection, touched)
            if _all(decided, Behind):
                found_behind(connection, now)


def _fates(connection: Connection, decided: Sequence[Decided], now: datetime) -> set[OnLetter]:
    """What these mails tell of what we sent; returns the letters that lose a name by it."""
    own_copies(connection, _all(decided, OwnCopy), now)
    touched: set[OnLetter] = set()
    for report in _all(decided, Reported):
        touched |= reported(connection, report, now)
    for fate in _all(decided, FaxFate):
        fax_fate(connection, fate, now)
    for proof in _all(decided, Prove):
        prove(connection, proof)
    file(connection, [(one.seen.id, change) for one in decided for change in one.changes if isinstance(change, Filed)])
    return touched


def _all(decided: Iterable[Decided], kind: type[C]) -> list[C]:
    return [change for one in decided for change in one.changes if isinstance(change, kind)]


_STILL = (
    select(mail.c.id)
    .where(mail.c.id.in_(bindparam("ids", expanding=True)), mail.c.verdict.in_(UNDONE))
    .with_for_update()
)


def _check_open(connection: Connection, decided: Sequence[Decided]) -> None:
    """Exactly one verdict a mail: none of these has a final one yet."""
    ids = [one.seen.id for one in decided]
    if len(connection.execute(_STILL, {"ids": ids}).all()) != len(set(ids)):
        raise Conflict("a mail has its verdict already")


def _take_over(connection: Connection, decided: Sequence[Decided]) -> None:
    """A copy that proves more stands for those before it, each of which must be as it was when this was decided."""
    for one in decided:
        copy = {"verdict": Verdict.DUPLICATE, "raw": None, "note": f"{BETTER}: mail {one.seen.id}"}
        for other in one.instead:
            as_it_was = mail.c.id == other.id, mail.c.verdict == other.verdict, mail.c.belief == other.belief
            if connection.execute(update(mail).where(*as_it_was).values(copy)).rowcount != 1:
                raise Conflict("somebody has decided about another copy of this mail meanwhile")


_SEALED = select(seal).where(seal.c.content.in_(bindparam("seals", expanding=True)))


def _remember(connection: Connection, key: bytes, decided: Sequence[Decided]) -> None:
    """By what believed mails are known again, and when their writers spoke last."""
    sealed = {keyed(key, made): one.seen.id for one in decided for made in one.seals}
    if sealed:
        rows = [{"content": made, "mail_id": of} for made, of in sealed.items()]
        new = connection.execute(unless_there(connection, seal), rows).rowcount
        known = connection.execute(_SEALED, {"seals": list(sealed)}) if new != len(rows) else ()
        if any(row.mail_id != sealed[bytes(row.content)] for row in known):
            raise Conflict("another copy of this mail was believed meanwhile")
    spoken = [(one, one.spoken, who(key, one.supporter)) for one in decided if one.spoken and one.supporter]
    for one, at, _ in spoken:
        if _erases(one):
            fall_silent(connection, key, one.supporter, at)
    speak(connection, ((hashed, code, at) for one, at, hashed in spoken for code in one.about))


def _use(connection: Connection, uses: Sequence[Use], now: datetime) -> None:
    for use in uses:
        unused = request.c.id == use.pending, request.c.used_at.is_(None)
        row = connection.execute(select(request.c.actions).where(*unused).with_for_update()).one_or_none()
        if row is None or not asked(row.actions).concerns.issuperset(use.done):
            raise Conflict("a confirmation request was used already")
        left = to_actions(asked(row.actions).without(use.done)) if use.done else row.actions
        values = {"actions": left, "used_at": None if use.done else now}
        connection.execute(update(request).where(request.c.id == use.pending).values(values))


# Signatures --------------------------------------------------------------------------------------


def _add(connection: Connection, decided: Sequence[Decided]) -> dict[int, list[int]]:
    """New signatures; returns which ones each mail (by its row) added as PENDING."""
    wanted: dict[Key, tuple[Decided, Add]] = {}
    for one in decided:
        for change in one.changes:
            if isinstance(change, Add):
                key = (change.campaign, one.supporter, names.key(change.person.name))
                wanted.setdefault(key, (one, change))
    if not wanted:
        return {}
    before = _before(connection, wanted)
    ids = {key: _take_up(connection, before[key], *wanted[key]) for key in wanted if key in before}
    new = [key for key in wanted if key not in before]
    ids |= _insert(connection, [_columns(*wanted[key]) for key in new])
    pending: dict[int, list[int]] = {}
    for key, (one, add) in wanted.items():
        if add.state is SignatureState.PENDING:
            pending.setdefault(one.seen.id, []).append(ids[key])
    return pending


_BEFORE = (
    select(signature)
    .where(
        signature.c.campaign.in_(bindparam("codes", expanding=True)),
        signature.c.supporter.in_(bindparam("supporters", expanding=True)),
    )
    .with_for_update()
)


def _before(connection: Connection, wanted: Iterable[Key]) -> dict[Key, Record]:
    campaigns, supporters = {key[0] for key in wanted}, {key[1] for key in wanted}
    rows = connection.execute(_BEFORE, {"codes": list(campaigns), "supporters": list(supporters)})
    return {(row.campaign, row.supporter, row.name_key): row for row in rows}


def _take_up(connection: Connection, row: Record, one: Decided, add: Add) -> int:
    """An old row of the same person: taken up again, or counted now; never twice."""
    upgraded = row.state == SignatureState.PENDING and add.state is SignatureState.COUNTED
    if row.state not in GONE and not upgraded:
        raise Conflict(f"signature {row.id} is {row.state} already")
    connection.execute(update(signature).where(signature.c.id == row.id).values(_columns(one, add)))
    return int(row.id)


def _columns(one: Decided, add: Add) -> dict[str, Any]:
    if one.arrived is None:
        raise ValueError("a signature without the moment at which its mail arrived")
    return {
        **person_columns(add.person),
        "campaign": add.campaign,
        "supporter": one.supporter,
        "name_key": names.key(add.person.name),
        "email": one.email,
        "state": add.state,
        "received_at": one.arrived,
        "verified_by": add.verified_by,
        "proof": add.proof or one.proof(add.verified_by),
        "language": one.language,
        "text_hash": dict(one.text_hashes).get(add.campaign, ""),
        "flags": list(add.flags),
        "reason": "",
        "dispatch": 0,
        "mail_id": one.seen.id,
        "mailbox": box(one.supporter),
    }


_SIGNED = insert(signature)
_SIGNED_SO = _SIGNED.returning(signature.c.id, signature.c.campaign, signature.c.supporter, signature.c.name_key)


def _insert(connection: Connection, rows: Sequence[dict[str, Any]]) -> dict[Key, int]:
    """Returns the ids of those that are PENDING: a request will name them. Not asking for the others is quicker."""
    counted = [row for row in rows if row["state"] is not SignatureState.PENDING]
    pending = [row for row in rows if row["state"] is SignatureState.PENDING]
    if counted:
        connection.execute(_SIGNED, counted)
    if not pending:
        return {}
    made = connection.execute(_SIGNED_SO, pending)
    return {(row.campaign, row.supporter, row.name_key): row.id for row in made}


def _rows(connection: Connection, ids: Sequence[int]) -> dict[int, Record]:
    of = signature.c
    query = select(of.id, of.campaign, of.state, of.dispatch, of.verified_by, of.proof).where(of.id.in_(ids))
    return {row.id: row for row in connection.execute(query.with_for_update())}


def _move(connection: Connection, decided: Sequence[Decided]) -> set[OnLetter]:
    """Each only where the signature still is as it was; returns the letters that lost or gained a name."""
    moves = [(one, change) for one in decided for change in one.changes if isinstance(change, Move)]
    if not moves:
        return set()
    rows = _rows(connection, [move.signature for _, move in moves])
    for _, move in moves:
        if move.signature not in rows or rows[move.signature].state != move.was:
            raise Conflict(f"signature {move.signature} is no longer {move.was}")
    statement = update(signature).where(signature.c.id == bindparam("of"))
    values = [
        {
            "of": move.signature,
            "state": move.state,
            "reason": move.reason,
            "verified_by": move.verified_by or rows[move.signature].verified_by,
            "proof": one.proof(move.verified_by) or rows[move.signature].proof,
        }
        for one, move in moves
    ]
    connection.execute(statement, values)
    return {OnLetter(row.campaign, row.dispatch) for row in rows.values()}


def _correct(connection: Connection, corrections: Sequence[Correct]) -> set[OnLetter]:
    """Names as their owners want them. Another person of that name at the address: Conflict, by the unique key."""
    if not corrections:
        return set()
    rows = _rows(connection, [change.signature for change in corrections])
    if len(rows) != len({change.signature for change in corrections}):
        raise Conflict("a signature to be corrected is not there")
    for change in corrections:
        named = {"name": change.name, "name_key": names.key(change.name)} if change.name else {}
        placed = {"place": change.place} if change.place else {}
        kept = {} if change.withheld is None else {"withheld": list(change.withheld)}
        connection.execute(update(signature).where(signature.c.id == change.signature), {**named, **placed, **kept})
    return {OnLetter(row.campaign, row.dispatch) for row in rows.values()}


def _stand(connection: Connection, stands: Sequence[StandsUnder]) -> None:
    """Names under the text that their owner has seen now."""
    if not stands:
        return
    statement = update(signature).where(signature.c.id == bindparam("of"))
    connection.execute(statement, [{"of": change.signature, "text_hash": change.text} for change in stands])


# Requests, verdicts, answers ---------------------------------------------------------------------


def _ask(
    connection: Connection, decided: Sequence[Decided], added: dict[int, list[int]], now: datetime
) -> dict[int, int]:
    """One request for everything that one mail asked for; by mail row."""
    rows = {
        one.nonce: (one.seen.id, _request(one, ask, added.get(one.seen.id, []), now))
        for one in decided
        for ask in one.changes
        if isinstance(ask, Ask)
    }
    if not rows:
        return {}
    made = connection.execute(
        insert(request).returning(request.c.id, request.c.nonce), [row for _, row in rows.values()]
    )
    shown = [under.signature for ask in _all(decided, Ask) for under in ask.stands]
    if shown:
        connection.execute(update(signature).where(signature.c.id.in_(shown)).values(asked_at=now))
    return {rows[row.nonce][0]: row.id for row in made}


def _request(one: Decided, ask: Ask, added: Sequence[int], now: datetime) -> dict[str, Any]:
    """The row of a request. ValueError for a mail without nonce or expiry: a defect of ours."""
    if not one.nonce or one.expires is None:
        raise ValueError("a request without nonce or expiry")
    return {
        "nonce": one.nonce,
        "supporter": one.supporter,
        "actions": to_actions(replace(ask, signatures=(*added, *ask.signatures))),
        "release": "",
        "created": now,
        "expires": one.expires,
    }


_OF_A_MAIL = update(mail).where(mail.c.id == bindparam("of"))


def _verdicts(connection: Connection, decided: Sequence[Decided], now: datetime) -> None:
    """`raw` is kept only where it is given: of a mail that was set aside before, it goes."""
    connection.execute(
        _OF_A_MAIL,
        [
            {
                "of": one.seen.id,
                "verdict": one.verdict,
                "raw": one.raw or None,
                "handled_at": now,
                "belief": one.belief,
                **(NOBODY if _erases(one) else _from_whom(one)),
            }
            for one in decided
        ],
    )


def _from_whom(one: Decided) -> dict[str, str]:
    whom = {"supporter": one.supporter, "message_id": one.message_id, "authenticity": one.authenticity}
    return {**whom, "note": one.note}


def _answer(connection: Connection, decided: Sequence[Decided], requests: dict[int, int], now: datetime) -> None:
    rows = []
    for one in decided:
        for outgoing in one.outgoing:
            wipe = _erases(one) and bool(outgoing.supporter)
            links = {
                "mail_id": one.seen.id if outgoing.kind in ANSWERS else None,
                "request_id": requests.get(one.seen.id) if outgoing.kind in ANSWERS else None,
                "wipe": wipe,
            }
            rows.append(outbox_row(replace(outgoing, supporter="") if wipe else outgoing, now, **links))
    enqueue(connection, [row for row in rows if row["once"]])
    enqueue_new(connection, [row for row in rows if not row["once"]])


def _erases(one: Decided) -> bool:
    """Its writer asks to be forgotten."""
    return any(isinstance(change, Erase) for change in one.changes)

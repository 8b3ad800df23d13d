"""Who was asked to confirm, and has not answered.

    to_remind | (written) | queue: once under `Reminder.once` | to_remind: not again

Only reads: what keeps a reminder one, also after a crash, is the key under which it is queued.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from signbot.core import names
from signbot.core.campaign import LIVE, Signature, SignatureState
from signbot.core.decision import Correct
from signbot.core.delivery import DeliveryState, Kind
from signbot.core.membership import Member, MemberState
from signbot.core.value import replace
from signbot.store.database import Database, Record
from signbot.store.members import members_of
from signbot.store.requests import to_pending
from signbot.store.rows import to_signature
from signbot.store.tables import dead_address, outbox, request, signature
from signbot.store.values import Reminder

AT_ONCE = 500  # keys looked up by one statement


class Reminding(Database):
    """One reminder for each signature that waits, for each that somebody asked to change, and for each membership."""

    def to_remind(
        self, codes: Collection[str], after: datetime, until: datetime, now: datetime, changing: Collection[str] = ()
    ) -> list[Reminder]:
        """Requests that went out from `after` to `until` and wait for an answer, in the order of asking.

        About signatures that wait in `codes`, or that stand in `changing`, and about memberships. Not those that were
        reminded of, nor whose mail comes back.
        """
        columns = request, outbox.c.address, outbox.c.message_id.label("asked_by"), outbox.c.sent_at
        sent = (
            outbox.c.kind == Kind.REQUEST,
            outbox.c.state == DeliveryState.SENT,
            outbox.c.sent_at.between(after, until),
        )
        comes_back = select(dead_address.c.supporter).where(dead_address.c.supporter == request.c.supporter).exists()
        query = select(*columns).join(outbox, outbox.c.request_id == request.c.id)
        query = query.where(*sent, request.c.used_at.is_(None), request.c.expires > now, ~comes_back)
        with self.reading() as connection:
            rows = connection.execute(query.order_by(request.c.id)).all()
            who = [row.supporter for row in rows]
            theirs, members = _theirs(connection, who, {*codes, *changing}), members_of(connection, who)
            found: dict[str, Reminder] = {}
            for row in rows:
                mine = members.get(row.supporter, ())
                if reminder := _reminder(row, theirs.get(row.supporter, []), codes, changing, mine):
                    renamed = bool(reminder.request.rename and reminder.signatures)  # the last name counts
                    found[reminder.once] = reminder if renamed else found.get(reminder.once, reminder)
            reminded = _reminded(connection, list(found))
        return [reminder for once, reminder in found.items() if once not in reminded]


def _reminded(connection: Connection, keys: Sequence[str]) -> set[str]:
    """Those of these keys under which a reminder was queued."""
    found: set[str] = set()
    for at in range(0, len(keys), AT_ONCE):
        some = outbox.c.once.in_(keys[at : at + AT_ONCE])
        found |= set(connection.execute(select(outbox.c.once).where(some)).scalars())
    return found


def _theirs(connection: Connection, supporters: Sequence[str], codes: Collection[str]) -> dict[str, list[Signature]]:
    """By supporter: what stands or waits in these campaigns."""
    found: dict[str, list[Signature]] = {}
    for at in range(0, len(supporters), AT_ONCE):
        some = signature.c.supporter.in_(supporters[at : at + AT_ONCE]), signature.c.campaign.in_(codes)
        query = select(signature).where(*some, signature.c.state.in_(LIVE)).order_by(signature.c.id)
        for row in connection.execute(query):
            found.setdefault(row.supporter, []).append(to_signature(row))
    return found


def _reminder(
    row: Record,
    theirs: Sequence[Signature],
    codes: Collection[str],
    changing: Collection[str],
    members: Sequence[Member],
) -> Reminder | None:
    """The first of its signatures names a reminder: a request that is repeated makes no second one."""
    asked = to_pending(row)
    pending = {each.id: each for each in theirs if each.state is SignatureState.PENDING and each.campaign in codes}
    standing = {each.id: each for each in theirs if each.campaign in changing and each.received_at <= row.created}
    named = asked.asked.corrections
    waiting = tuple(_named(pending[number], named.get(number)) for number in asked.signatures if number in pending)
    withdraw = tuple(standing[signature_id] for signature_id in asked.withdraw if signature_id in standing)
    renamed = sorted(named.keys() & standing.keys() - pending.keys())
    rename = tuple((standing[number], named[number].of(standing[number].person)) for number in renamed)
    forget = tuple(standing.values()) if asked.forget else ()
    changed = (*withdraw, *(each for each, _ in rename), *forget)
    joins = {key: one for one in asked.join if (key := names.key(one.person.name))}
    joining = [one for one in members if one.state is MemberState.PENDING and names.key(one.person.name) in joins]
    if not waiting and not changed and not joining:
        return None
    about = ("remind", waiting) if waiting else ("remind-change", changed) if changed else ("remind-join", joining)
    once = f"{about[0]}:{min(one.id for one in about[1])}"
    return Reminder(
        request=asked,
        email=row.address,
        message_id=row.asked_by,
        signatures=waiting,
        once=once,
        asked_at=row.sent_at,
        withdraw=withdraw,
        rename=rename,
        forget=forget,
        join=tuple(joins[names.key(one.person.name)] for one in joining),
        language=joining[0].language if joining else "en",
    )


def _named(waits: Signature, change: Correct | None) -> Signature:
    """As it will be signed: the request may be about another name."""
    return replace(waits, person=change.of(waits.person)) if change else waits

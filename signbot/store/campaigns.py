"""Campaigns as they stand: the file's word, the clock's, and a coordinator's, each recorded.

    Campaign (the file) | register | a row | standings: what is recorded, else what the clock says | Standing

Each of a coordinator's orders is one transaction, with its line in the journal: after a crash it was given, or not.
Codes of campaigns are folded; who and why are free text; moments are in UTC.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from signbot.core.campaign import (
    COMPOSED,
    COUNTED_BY_HAND,
    KEPT_BACK,
    LIVE,
    OVER,
    Campaign,
    CampaignState,
    Person,
    SignatureState,
    VerifiedBy,
    has_opened,
)
from signbot.core.decision import Standing, by_the_clock, by_the_file
from signbot.core.delivery import APPROVAL, UNSENT, DeliveryState
from signbot.core.names import key
from signbot.core.value import replace
from signbot.core.version import accepted
from signbot.store import tally, versions
from signbot.store.database import Database, Record
from signbot.store.letters import LETTER, UNTOLD, OnLetter, locked, recompose, unfreeze
from signbot.store.rows import IS_LETTER, OURSELVES, PRESS, box, note, person_columns
from signbot.store.tables import campaign, clock, outbox, signature
from signbot.store.values import EXTENDED, Names, Over, Refused

AT_HAND = 500  # paper signatures looked up in one statement


class Campaigns(Database):
    """What the file says, what is recorded, and a coordinator's hand. `listed`: a campaign as the file has it.

    Whatever changes a campaign is Refused where none of its code is recorded yet.
    """

    # The file ------------------------------------------------------------------------------------

    def register(self, campaigns: Sequence[Campaign], now: datetime) -> None:
        """A row for each, or what the file says anew. One transaction; done again, nothing changes.

        First seen after its freeze a campaign is HELD, until a person says what is meant.
        """
        with self.writing() as connection:
            known = _rows(connection, campaigns)
            new = [_row(listed, now) for listed in campaigns if listed.folded not in known]
            if new:
                connection.execute(insert(campaign), new)
            recorded = {row.code: (row.file_hash, row.first_seen) for row in known.values()}
            made = {row["code"]: (row["file_hash"], now) for row in new}
            versions.begin(connection, campaigns, recorded | made)
            signed = _signed(connection, known)
            for listed in campaigns:
                if listed.folded in known and (
                    changes := _changes(known[listed.folded], listed, now, listed.folded in signed)
                ):
                    connection.execute(update(campaign).where(campaign.c.code == listed.folded).values(changes))
                    if "file_hash" in changes:
                        versions.replace_text(connection, listed, now)

    def drift(self, campaigns: Sequence[Campaign]) -> list[str]:
        """Where the file and what is recorded disagree: each a sentence that says what to do, in the order of codes."""
        with self.reading() as connection:
            rows = list(connection.execute(select(campaign).order_by(campaign.c.code)))
            signed = _signed(connection, [row.code for row in rows])
            last = connection.execute(select(clock.c.at).where(clock.c.name == "pass")).scalar()
        file = {listed.folded: listed for listed in campaigns}
        return [
            sentence
            for row in rows
            if row.state not in OVER
            for sentence in _drift(row, file.get(row.code), row.code in signed, last or row.first_seen)
        ]

    def amended(self, campaigns: Sequence[Campaign]) -> set[str]:
        """Folded codes of those whose recorded letter differs from `campaigns`, our reading of the file.

        A person has said since then that another one is meant.
        """
        with self.reading() as connection:
            rows = _rows(connection, campaigns)
        return {
            listed.folded
            for listed in campaigns
            if listed.folded in rows and rows[listed.folded].file_hash != listed.file_hash
        }

    def standings(self, campaigns: Sequence[Campaign], now: datetime) -> dict[str, Standing]:
        """By folded code, one for each of `campaigns`. The state follows from the clock, unless one is recorded."""
        with self.reading() as connection:
            rows = _rows(connection, campaigns)
            codes = [listed.folded for listed in campaigns]
            counted, texts = tally.counted(connection, codes), versions.of_campaigns(connection, codes)
        found = {
            listed.folded: _standing(listed, rows.get(listed.folded), counted.get(listed.folded, 0), now)
            for listed in campaigns
        }
        return {code: replace(one, versions=tuple(texts.get(code, ()))) for code, one in found.items()}

    def over(self, code: str) -> Over | None:
        """A campaign that is delivered or cancelled, and may have left the file; None where it is neither."""
        query = select(campaign).where(campaign.c.code == code, campaign.c.state.in_(OVER))
        with self.reading() as connection:
            row = connection.execute(query).one_or_none()
        return Over(row.written, row.title, row.opens, row.extended or row.file_deadline) if row else None

    def amend(
        self,
        listed: Campaign,
        who: str,
        why: str,
        now: datetime,
        *,
        file_deadline: bool = False,
        names: Names | None = None,
    ) -> None:
        """The changed file is meant. A name keeps the text that it was given for; `names`: what becomes of those.

        Of two deadlines the extended one stays, unless `file_deadline`. A letter that has not gone is composed anew.
        Refused where names stand under another text and nobody says what becomes of them; where they are to be kept,
        and more than the form has changed; where they are to be asked, and the letter is closed.
        """
        values: dict[str, Any] = {"file_hash": listed.file_hash}
        with self.writing() as connection:
            row = locked(connection, listed.folded)
            if file_deadline:
                values |= {"extended": None, "overrode": None, "file_deadline": listed.deadline}
                values |= _FREE if _asked_about_deadline(row) else {}
            elif row.extended is not None:
                values["overrode"] = listed.deadline
            connection.execute(update(campaign).where(campaign.c.code == listed.folded).values(values))
            what = versions.amend(connection, row, listed, names, who, why, now)
            if row.file_hash != listed.file_hash:
                recompose(connection, {OnLetter(listed.folded, row.dispatch)})
            what = "amend: the file's deadline" if file_deadline else what
            note(connection, now, who, what, why, listed.folded)

    # A coordinator's hand ------------------------------------------------------------------------

    def extend(self, listed: Campaign, deadline: datetime, who: str, why: str, now: datetime) -> None:
        """A new deadline in force. A campaign that has closed, but of which nothing has gone, opens again.

        Refused where its letter has gone, or it is cancelled.
        """
        with self.writing() as connection:
            row = locked(connection, listed.folded)
            if row.state in OVER or row.transmitted_at is not None or row.dispatch > LETTER:
                raise Refused(f"{row.written} can't be extended: its letter has gone, or it is cancelled")
            if row.frozen_at is not None:
                unfreeze(connection, listed.folded)
            values: dict[str, Any] = {"extended": deadline, "overrode": listed.deadline, "closed_early": None}
            if row.state == CampaignState.HELD and row.held_by not in (OURSELVES, PRESS):
                values["before"] = None
            else:
                values |= _FREE
            connection.execute(update(campaign).where(campaign.c.code == listed.folded).values(values))
            note(connection, now, who, f"{EXTENDED} {deadline.isoformat()}", why, listed.folded)

    def close_early(self, code: str, who: str, why: str, now: datetime) -> None:
        """The deadline is now: ripe, and the next pass dispatches. Refused where it is closed already."""
        with self.writing() as connection:
            row = locked(connection, code)
            if row.frozen_at is not None or row.state not in (None, CampaignState.HELD):
                raise Refused(f"{row.written} is {row.state} already")
            free = _FREE if _asked_about_deadline(row) else {}
            connection.execute(update(campaign).where(campaign.c.code == code).values(closed_early=now, **free))
            note(connection, now, who, "close", why, code)

    def hold(self, code: str, who: str, why: str, now: datetime) -> None:
        """Collect, and dispatch nothing, until `release`. Refused where it is delivered or cancelled."""
        with self.writing() as connection:
            row = locked(connection, code)
            if row.state in OVER:
                raise Refused(f"{row.written} is {row.state}: there is nothing to hold")
            values = {"state": CampaignState.HELD, "held_by": who, "reason": why}
            if row.state != CampaignState.HELD:
                values["before"] = row.state
            connection.execute(update(campaign).where(campaign.c.code == code).values(values))
            note(connection, now, who, "hold", why, code)

    def release(self, code: str, who: str, why: str, now: datetime) -> None:
        """A held campaign goes on, a letter that waits for approval goes out. Refused where it is neither."""
        with self.writing() as connection:
            row = locked(connection, code)
            if not set_free(connection, row, who, why, now):
                raise Refused(f"{row.written} neither is held nor waits for approval")

    def cancel(self, code: str, who: str, why: str, now: datetime) -> None:
        """The case is solved: what is not on its way is skipped, with the reason; supporters are told by the next pass.

        Refused where it is delivered or cancelled already.
        """
        with self.writing() as connection:
            row = locked(connection, code)
            if row.state in OVER:
                raise Refused(f"{row.written} is {row.state} already")
            call_off(connection, row, who, why, now)

    # Signatures by hand --------------------------------------------------------------------------

    def add_by_hand(
        self, listed: Campaign, people: Sequence[tuple[Person, str, str]], who: str, why: str, now: datetime
    ) -> int:
        """Sign people from paper sheets: (person, address as written, canonical or ""). Returns how many are new.

        Who counts already stays as they are; who waited, or had gone, counts from now on, and is new; so does who
        stood under another text. All of them or nobody, in one transaction. Refused for a campaign that is cancelled.
        """
        with self.writing() as connection:
            if locked(connection, listed.folded).state == CampaignState.CANCELLED:
                raise Refused(f"{listed.code.written} is cancelled")
            added = sum(
                _add_by_hand(connection, listed, people[at : at + AT_HAND], now)
                for at in range(0, len(people), AT_HAND)
            )
            note(connection, now, who, f"sign {added} people by hand", why, listed.folded)
        return added

    def invalidate(self, ids: Sequence[int], why: str, who: str, now: datetime) -> int:
        """Take PENDING and COUNTED signatures off; returns how many. A letter that has not gone is composed anew."""
        values = {"state": SignatureState.INVALIDATED, "reason": why}
        return self._change(ids, LIVE, values, f"invalidate {len(ids)} signatures", why, who, now)

    def restore(self, ids: Sequence[int], why: str, who: str, now: datetime) -> int:
        """Count INVALIDATED signatures again; returns how many. In a letter that has gone they are late."""
        values = {"state": SignatureState.COUNTED, "verified_by": VerifiedBy.COORDINATOR, "reason": ""}
        was = (SignatureState.INVALIDATED,)
        return self._change(ids, was, values, f"restore {len(ids)} signatures", why, who, now)

    def _change(
        self,
        ids: Sequence[int],
        was: Sequence[SignatureState],
        values: dict[str, Any],
        what: str,
        why: str,
        who: str,
        now: datetime,
    ) -> int:
        """Those of `ids` that are in one of the states `was`, in one transaction; returns how many."""
        chosen = signature.c.id.in_(ids), signature.c.state.in_(was)
        columns = signature.c.campaign, signature.c.dispatch
        with self.writing() as connection:
            rows = connection.execute(update(signature).where(*chosen).values(values).returning(*columns)).all()
            recompose(connection, {OnLetter(row.campaign, row.dispatch) for row in rows})
            for code in sorted({row.campaign for row in rows}):
                note(connection, now, who, what, why, code)
        return len(rows)


_FREE: dict[str, Any] = {"state": None, "before": None, "held_by": "", "reason": ""}


# The file ----------------------------------------------------------------------------------------


_LISTED = select(campaign).where(campaign.c.code.in_(bindparam("codes", expanding=True)))


def call_off(connection: Connection, row: Record, who: str, why: str, now: datetime, *, told: bool = False) -> None:
    """Within a transaction: what is not on its way is skipped. `told`: its supporters hear of it in another way."""
    waiting = outbox.c.campaign == row.code, IS_LETTER, outbox.c.state.in_(UNSENT)
    connection.execute(update(outbox).where(*waiting).values(state=DeliveryState.SKIPPED, reason=why))
    values = {
        "state": CampaignState.CANCELLED,
        "before": None,
        "held_by": "",
        "reason": why,
        "over_at": now,
        **UNTOLD,
        "told": told,
    }
    connection.execute(update(campaign).where(campaign.c.code == row.code).values(values))
    note(connection, now, who, "cancel", why, row.code)


def _rows(connection: Connection, campaigns: Iterable[Campaign]) -> dict[str, Record]:
    return {row.code: row for row in connection.execute(_LISTED, {"codes": [listed.folded for listed in campaigns]})}


def _row(listed: Campaign, now: datetime) -> dict[str, Any]:
    late = _is_late(listed, now)
    reason = "it was first seen after its deadline (is the year right?)" if late else ""
    return {
        "code": listed.folded,
        "written": listed.code.written,
        "title": listed.title,
        "file_hash": listed.file_hash,
        "first_seen": now,
        "opens": listed.opens,
        "file_deadline": listed.deadline,
        "state": CampaignState.HELD if late else None,
        "held_by": OURSELVES if late else "",
        "reason": reason,
        "waived": False,
        "dispatch": LETTER,
        "revision": 0,
        "composing": 0,
        **UNTOLD,
        **_kept(listed),
    }


def _is_late(listed: Campaign, now: datetime) -> bool:
    """By its file, its names would be frozen."""
    return by_the_file(listed, now).state is CampaignState.HELD


def _kept(listed: Campaign) -> dict[str, int]:
    return {"retention_days": listed.retention.days, "evidence_days": listed.evidence.days}


def _changes(row: Record, listed: Campaign, now: datetime, signed: bool) -> dict[str, Any]:
    """What the file says anew. A text that nobody has signed yet may change freely."""
    said: dict[str, Any] = {
        "written": listed.code.written,
        "title": listed.title,
        "opens": listed.opens,
        "file_deadline": listed.deadline,
        **_kept(listed),
    }
    if not signed and row.state not in (*OVER, *COMPOSED):
        said["file_hash"] = listed.file_hash
    if _slipped(row, listed, now):
        del said["file_deadline"]
        said |= _doubted(row, listed)
    elif row.extended is None:
        said["overrode"] = None
    if _asked_about_deadline(row) and not _is_late(listed, now):
        said |= _FREE
    return {name: value for name, value in said.items() if getattr(row, name) != value}


def _asked_about_deadline(row: Record) -> bool:
    """We hold it, since its deadline in the file was over when we saw it."""
    return bool(row.state == CampaignState.HELD and row.held_by == OURSELVES and row.frozen_at is None)


def _slipped(row: Record, listed: Campaign, now: datetime) -> bool:
    """The file's deadline was moved into the past (a year's slip?), and nobody has said that this is meant.

    The one before stays in force meanwhile: whoever signs is in time, as they were told.
    """
    moved = listed.deadline != row.file_deadline and listed.deadline <= now
    by_the_file = row.extended is None and row.closed_early is None and row.frozen_at is None
    released = row.state is None and row.overrode == listed.deadline
    return moved and by_the_file and not released and row.state not in OVER


def _doubted(row: Record, listed: Campaign) -> dict[str, Any]:
    """Held and asked about; where a coordinator holds it, it is asked about when they release it."""
    if row.state is not None and not _asked_about_deadline(row):
        return {}
    before, after = _shown(row.file_deadline, listed), _shown(listed.deadline, listed)
    reason = f"its deadline in the file was changed from {before} to {after}, which is over (is the year right?)"
    return {"state": CampaignState.HELD, "held_by": OURSELVES, "reason": reason, "overrode": listed.deadline}


def _signed(connection: Connection, codes: Iterable[str]) -> set[str]:
    """Campaigns that somebody has signed."""
    query = select(campaign.c.code).where(
        campaign.c.code.in_(list(codes)),
        select(signature.c.id).where(signature.c.campaign == campaign.c.code, signature.c.state.in_(LIVE)).exists(),
    )
    return set(connection.execute(query).scalars())


def _drift(row: Record, listed: Campaign | None, signed: bool, now: datetime) -> list[str]:
    """`now`: the last pass. What had not opened then has collected nothing."""
    if listed is None:
        unborn = row.state is None and not has_opened(row.opens, now) and not signed
        missing = f"{row.written} is {_state(row, now)} and missing from the file: put it back; if it is over, then run"
        return [] if unborn else [f'{missing} `signbot cancel "{row.written}"`']
    found = []
    if listed.file_hash != row.file_hash and (signed or row.state in COMPOSED):
        found.append(
            f"the letter or the recipients of {row.written} have changed since people signed it: undo the change, or"
            f' run `signbot amend "{row.written}"` to say that it is meant'
        )
    if row.extended is not None and listed.deadline != row.overrode:
        found.append(
            f"the file says that {row.written} closes on {_shown(listed.deadline, listed)}, and it was extended to"
            f' {_shown(row.extended, listed)}: run `signbot amend "{row.written}"` to keep the extension, or add'
            " `--file-deadline` to take what the file says"
        )
    return found


def _shown(moment: datetime, listed: Campaign) -> str:
    return f"{moment.astimezone(listed.zone):%Y-%m-%d %H:%M %Z}"


# Standings ---------------------------------------------------------------------------------------


def _standing(listed: Campaign, row: Record | None, counted: int, now: datetime) -> Standing:
    if row is None:
        return replace(by_the_file(listed, now), counted=counted)
    file = row.file_deadline if _slipped(row, listed, now) else listed.deadline
    deadline = row.closed_early or row.extended or file
    early = row.closed_early is not None
    state = CampaignState(row.state) if row.state else by_the_clock(listed, deadline, now, early=early)
    return Standing(
        listed,
        state,
        deadline,
        counted=counted,
        frozen=row.frozen_at is not None,
        transmitted=row.transmitted_at is not None,
        early=early,
        reason=row.reason,
        held_by=row.held_by,
        waived=row.waived,
        dispatch=row.dispatch,
    )


def _state(row: Record, now: datetime) -> str:
    if row.state is not None:
        return str(row.state)
    return CampaignState.OPEN if has_opened(row.opens, now) else CampaignState.SCHEDULED


# A coordinator's hand ----------------------------------------------------------------------------


def set_free(connection: Connection, row: Record, who: str, why: str, now: datetime) -> bool:
    """Within a transaction: a locked campaign goes on; False where nothing keeps it."""
    if row.state not in KEPT_BACK:
        return False
    if row.state == CampaignState.AWAITING_APPROVAL:
        approved = outbox.c.campaign == row.code, IS_LETTER, outbox.c.reason == APPROVAL
        connection.execute(update(outbox).where(*approved).values(state=DeliveryState.QUEUED, reason=""))
    connection.execute(update(campaign).where(campaign.c.code == row.code).values(_released(row)))
    note(connection, now, who, "release", why, row.code)
    return True


def _released(row: Record) -> dict[str, Any]:
    """What it was held for is settled, and nothing else: who lets a late campaign go on has not seen its few names."""
    if row.state == CampaignState.AWAITING_APPROVAL:
        return {"state": CampaignState.DELIVERING, "reason": ""}
    few = row.held_by == OURSELVES and row.frozen_at is not None
    return {**_FREE, "state": row.before, "waived": row.waived or few}


def _add_by_hand(
    connection: Connection, listed: Campaign, people: Sequence[tuple[Person, str, str]], now: datetime
) -> int:
    rows = {(supporter, key(person.name)): (person, email) for person, email, supporter in people}
    keys = [name_key for _, name_key in rows]
    seen = accepted(versions.of_campaigns(connection, [listed.folded]).get(listed.folded, []))
    columns = signature.c.id, signature.c.supporter, signature.c.name_key, signature.c.state, signature.c.text_hash
    query = select(*columns)
    query = query.where(signature.c.campaign == listed.folded, signature.c.name_key.in_(keys)).with_for_update()
    before = {(row.supporter, row.name_key): row for row in connection.execute(query)}
    values = {who: _by_hand(listed, who, *rows[who], now) for who in rows}
    again = [who for who in rows if who in before and _counts_anew(before[who], seen)]
    for who in again:
        connection.execute(update(signature).where(signature.c.id == before[who].id).values(values[who]))
    new = [values[who] for who in rows if who not in before]
    if new:
        connection.execute(insert(signature).returning(signature.c.id), new)  # many rows a statement
    return len(new) + len(again)


def _counts_anew(before: Record, seen: Collection[str]) -> bool:
    """A paper sheet makes it count: it did not, or under another text."""
    other = before.state == SignatureState.COUNTED and before.text_hash not in seen
    return before.state in COUNTED_BY_HAND or other


def _by_hand(listed: Campaign, who: tuple[str, str], person: Person, email: str, now: datetime) -> dict[str, Any]:
    supporter, name_key = who
    return {
        **person_columns(person),
        "campaign": listed.folded,
        "supporter": supporter,
        "name_key": name_key,
        "email": email,
        "state": SignatureState.COUNTED,
        "received_at": now,
        "verified_by": VerifiedBy.COORDINATOR,
        "proof": "",
        "language": listed.language,
        "text_hash": listed.text_hash,
        "flags": [],
        "reason": "",
        "dispatch": 0,
        "mailbox": box(supporter),
    }

"""What became of a letter's case, told to every signer once: the coordinator's words, kept, and how far they are told.

    begin_outcome (perhaps with a cancellation) | untold_outcomes | outcome_to_tell | (notes) | tell_outcome …

A slice is one transaction, like those of `telling`: killed in between, the next pass goes on behind the last one. The
same words for the same letter are one outcome, however often they are given. Codes of campaigns are folded.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, func, insert, select, update

from signbot.core.answers import Sort
from signbot.core.campaign import OVER, CampaignState, SignatureState
from signbot.core.value import dataclass
from signbot.store.campaigns import call_off
from signbot.store.letters import locked
from signbot.store.rows import enqueue, note, outbox_row
from signbot.store.tables import campaign, dead_address, outcome, signature
from signbot.store.telling import Slice, Telling
from signbot.store.values import Outgoing, Refused

EVERY_DISPATCH = (0, 1, 2)  # also those who signed, and stand on no letter that went


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRow:
    """An outcome that not everybody has been told."""

    id: int
    key: str  # the same words for the same letter have the same one
    code: str
    written: str
    title: str
    deadline: datetime
    sort: Sort
    texts: Mapping[str, str]  # language -> Markdown; the first one is for all others
    file_name: str  # of what is enclosed; "": nothing is
    file: bytes
    told_upto: int


class Outcomes(Telling):
    """The words, and who has heard them."""

    def begin_outcome(
        self, code: str, sort: Sort, texts: Mapping[str, str], file: tuple[str, bytes], who: str, now: datetime
    ) -> bool:
        """Remembered, and told by the next passes; False where these very words were given before.

        STOP calls off a letter that is not over, in the same commit; its signers hear this instead of that.
        """
        name, data = file
        key = sha256(repr((code, sort.value, list(texts.items()), name, data)).encode()).hexdigest()
        with self.writing() as connection:
            row = locked(connection, code)
            if connection.execute(select(outcome.c.id).where(outcome.c.key == key)).scalar() is not None:
                return False
            if row.state == CampaignState.CANCELLED and not row.told:
                raise Refused(f"the supporters of {row.written} are being told that it is cancelled: run a pass first")
            stops = sort is Sort.STOP and row.state not in OVER
            if stops:
                call_off(connection, row, who, "stop action", now, told=True)
            values = {
                "key": key,
                "campaign": code,
                "sort": sort,
                "texts": [[language, text] for language, text in texts.items()],
                "file_name": name,
                "file": data or None,
                "created": now,
                "told_upto": 0,
                "told": False,
            }
            connection.execute(insert(outcome).values(values))
            note(connection, now, who, f"outcome: {sort}", f"{name} enclosed" if name else "", code)
        return True

    def untold_outcomes(self) -> list[OutcomeRow]:
        """In the order in which they were given."""
        query = select(outcome, campaign.c.written, campaign.c.title, campaign.c.file_deadline)
        query = query.join(campaign, campaign.c.code == outcome.c.campaign).where(~outcome.c.told)
        with self.reading() as connection:
            return [
                OutcomeRow(
                    id=row.id,
                    key=row.key,
                    code=row.campaign,
                    written=row.written,
                    title=row.title,
                    deadline=row.file_deadline,
                    sort=Sort(row.sort),
                    texts=dict(row.texts),
                    file_name=row.file_name,
                    file=bytes(row.file or b""),
                    told_upto=row.told_upto,
                )
                for row in connection.execute(query.order_by(outcome.c.id))
            ]

    def outcome_to_tell(self, code: str, after: int, limit: int) -> Slice:
        """The next of its signers who came by mail, and whom our mail reaches."""
        some = self.to_tell(code, EVERY_DISPATCH, after, limit)
        with self.reading() as connection:
            dead = _unreachable(connection, [people[0].supporter for people in some.people])
        return some._replace(people=[people for people in some.people if people[0].supporter not in dead])

    def tell_outcome(self, one: OutcomeRow, notes: Sequence[Outgoing], some: Slice, now: datetime) -> None:
        """These notes are queued; in the same commit it is remembered how far that is."""
        with self.writing() as connection:
            enqueue(connection, [outbox_row(outgoing, now) for outgoing in notes])
            far = {"told_upto": some.upto, "told": some.last}
            connection.execute(update(outcome).where(outcome.c.id == one.id, ~outcome.c.told).values(far))

    def signers_by_mail(self, code: str) -> int:
        """How many addresses would hear of an outcome."""
        counted = signature.c.campaign == code, signature.c.state == SignatureState.COUNTED, signature.c.email != ""
        dead = select(dead_address.c.supporter)
        query = select(func.count(signature.c.supporter.distinct())).where(*counted, signature.c.supporter.not_in(dead))
        with self.reading() as connection:
            return connection.execute(query).scalar_one()


def _unreachable(connection: Connection, supporters: Sequence[str]) -> set[str]:
    query = select(dead_address.c.supporter).where(dead_address.c.supporter.in_(supporters))
    return set(connection.execute(query).scalars())

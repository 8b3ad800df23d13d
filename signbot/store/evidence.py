"""What can be shown of a letter's way: its content, the exact bytes that went out, and what came back about them.

Only reads. Codes are folded.
"""

from collections.abc import Iterator

from sqlalchemy import String, or_, select

from signbot.core.campaign import LIVE
from signbot.core.delivery import Kind, ProofOf
from signbot.store.database import Database, Record
from signbot.store.rows import IS_LETTER
from signbot.store.tables import journal, letter, official, outbox, payload, proof, receipt, signature
from signbot.store.values import Composed, Forms, Proof, Settled


class Evidences(Database):
    """Sealed: nothing here is changed after the first transmission."""

    def composed(self, code: str) -> list[Composed]:
        """The letter, then its addenda; [] before it is composed, and once retention has removed it."""
        query = select(letter).where(letter.c.campaign == code).order_by(letter.c.dispatch)
        with self.reading() as connection:
            return [_composed(row) for row in connection.execute(query)]

    def withheld_names(self, code: str) -> list[str]:
        """Who signed it, and does not want everybody to know: names as they are printed, or would be, in order."""
        theirs = or_(signature.c.anonymous, signature.c.withheld.cast(String) != "[]")
        stands = or_(signature.c.dispatch > 0, signature.c.state.in_(LIVE))
        query = select(signature.c.name).where(signature.c.campaign == code, stands, theirs)
        with self.reading() as connection:
            return list(connection.execute(query.order_by(signature.c.id)).scalars())

    def sent_bytes(self, delivery: int) -> bytes | None:
        """What went out, or would have, by the delivery's id; None once retention has removed it."""
        query = select(payload.c.octets).join(outbox).where(IS_LETTER, outbox.c.id == delivery)
        with self.reading() as connection:
            octets = connection.execute(query).scalar()
        return None if octets is None else bytes(octets)

    def proofs(self, code: str) -> Iterator[Proof]:
        """What came back about a campaign's deliveries, in the order of their coming; one at a time in memory."""
        reports = select(proof.c.id, proof.c.at).join(outbox, outbox.c.id == proof.c.outbox_id)
        replies = select(official.c.id, official.c.at).where(official.c.campaign == code, official.c.raw.is_not(None))
        replies = replies.where(official.c.outbox_id.is_not(None))
        with self.reading() as connection:
            found = [(row.at, proof, row.id) for row in connection.execute(reports.where(outbox.c.campaign == code))]
            found += [(row.at, official, row.id) for row in connection.execute(replies)]
        for at, table, number in sorted(found, key=lambda one: (one[0], one[1] is official, one[2])):
            with self.reading() as connection:
                row = connection.execute(select(table).where(table.c.id == number)).one()
            what = ProofOf.REPLY if table is official else ProofOf(row.what)
            yield Proof(row.outbox_id, what, at, bytes(row.raw))

    def receipts(self, code: str) -> list[str]:
        """SHA-256 of every inclusion receipt, sorted: their order tells nothing."""
        notes = outbox.c.campaign == code, outbox.c.kind == Kind.NOTE, outbox.c.receipt != ""
        with self.reading() as connection:
            given = list(connection.execute(select(outbox.c.receipt).where(*notes)).scalars())
            monthly = select(receipt.c.sha256).where(receipt.c.campaign == code)
            return sorted([*given, *connection.execute(monthly).scalars()])

    def settled(self, code: str) -> dict[int, list[Settled]]:
        """By delivery's id: what people said of it, in order (`Sending.resolve` notes it so). Others are missing."""
        said = select(journal).where(journal.c.campaign == code, journal.c.what.like("resolve delivery %"))
        found: dict[int, list[Settled]] = {}
        with self.reading() as connection:
            for row in connection.execute(said.order_by(journal.c.id)):
                delivery, _, state = row.what.removeprefix("resolve delivery ").partition(" as ")
                found.setdefault(int(delivery), []).append(Settled(row.who, row.at, state, row.why))
        return found


def _composed(row: Record) -> Composed:
    public = None
    if row.public_text is not None:
        public = Forms(row.public_text, row.public_html, row.public_names, bytes(row.public_pdf))
    return Composed(
        row.dispatch,
        row.composed_at,
        row.text,
        row.html,
        row.counted,
        row.names,
        bytes(row.pdf),
        texts=row.texts,
        withholding=public,
    )

"""What a fax gateway's receipts tell about faxes that are on their way."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from signbot.core.campaign import Channel
from signbot.core.delivery import DeliveryState
from signbot.core.gateway import GatewayReceipt, is_number
from signbot.store.database import Database, Record
from signbot.store.rows import IS_LETTER
from signbot.store.tables import outbox

ON_THE_WAY = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNCERTAIN)


class Faxes(Database):
    """One receipt, one fax; a receipt that could be about two changes neither."""

    def faxed(
        self, receipt: GatewayReceipt, references: Collection[str], codes: Collection[str], now: datetime
    ) -> str | None:
        """Record what a receipt says; returns the Message-ID of the fax that it is about, None where that is not plain.

        `codes`: campaigns (folded) that it names, by which two faxes to one number are told apart.
        """
        waiting = IS_LETTER, outbox.c.channel == Channel.FAX, outbox.c.state.in_(ON_THE_WAY)
        columns = outbox.c.id, outbox.c.message_id, outbox.c.route, outbox.c.campaign
        with self.writing() as connection:
            rows = connection.execute(select(*columns).where(*waiting).with_for_update()).all()
            row = _about(rows, receipt, references, codes)
            if row is None:
                return None
            if receipt.arrived is not None:
                connection.execute(update(outbox).where(outbox.c.id == row.id).values(_fate(receipt, now)))
            return str(row.message_id)


def _about(
    rows: Collection[Record], receipt: GatewayReceipt, references: Collection[str], codes: Collection[str]
) -> Record | None:
    named = [row for row in rows if row.message_id in references]
    dialled = [row for row in rows if any(is_number(row.route.partition(";")[0], one) for one in receipt.numbers)]
    found = named or dialled
    if len(found) > 1:
        found = [row for row in found if row.campaign in codes]
    return found[0] if len(found) == 1 else None


def _fate(receipt: GatewayReceipt, now: datetime) -> dict[str, Any]:
    if receipt.arrived:
        return {
            "state": DeliveryState.DELIVERED,
            "answer": receipt.said,
            "reason": "",
            "sent_at": func.coalesce(outbox.c.sent_at, now),
        }
    return {"state": DeliveryState.FAILED, "answer": receipt.said, "reason": receipt.said, "resolved": False}

"""Who wants no alerts: kept as keyed hashes, so that it holds after FORGET ME, too, and names nobody."""

import hashlib
import hmac
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, or_, select, update

from signbot.core.decision import Subscribe
from signbot.core.delivery import ON_ITS_WAY, DeliveryState, Kind
from signbot.core.value import dataclass
from signbot.store.database import Database, put
from signbot.store.rows import IS_QUEUED
from signbot.store.tables import dead_address, outbox, unsubscribed

KEY = "ledger"  # one that is in every backup
CAME_BACK = "came back: "  # how the reason of a mail begins that was taken at first
AT_ONCE = 500  # keys looked up by one statement


@dataclass(frozen=True, slots=True)
class Fates:
    """What became of the alerts of one letter, last calls not among them."""

    sent: int = 0
    waiting: int = 0
    refused: tuple[str, ...] = ()  # addresses that their server refused for good
    came_back: int = 0  # taken at first
    left_out: int = 0  # their supporters asked for no more alerts, or to be forgotten


class Alerting(Database):
    """Whom an alert may be sent to, and what became of it."""

    def dead(self, supporters: Iterable[str]) -> set[str]:
        """Those of them whom our mail does not reach, or who call it spam."""
        asked, found = list(supporters), set[str]()
        with self.reading() as connection:
            for at in range(0, len(asked), AT_ONCE):
                of = dead_address.c.supporter.in_(asked[at : at + AT_ONCE])
                found |= set(connection.execute(select(dead_address.c.supporter).where(of)).scalars())
        return found

    def alert_fates(self, code: str) -> Fates:
        """`code`: a folded one."""
        ours = outbox.c.kind == Kind.ALERT, outbox.c.campaign == code
        first = or_(outbox.c.once.startswith("alert:"), outbox.c.once.is_(None))
        by_state = select(outbox.c.state, func.count()).where(*ours, first).group_by(outbox.c.state)
        back = outbox.c.reason.startswith(CAME_BACK)
        failed = *ours, first, outbox.c.state == DeliveryState.FAILED
        with self.reading() as connection:
            numbers: dict[str, int] = dict(connection.execute(by_state).all())
            came_back = connection.execute(select(func.count()).select_from(outbox).where(*failed, back)).scalar_one()
            refused = select(outbox.c.address).where(*failed, ~back).order_by(outbox.c.id)
            return Fates(
                sent=numbers.get(DeliveryState.SENT, 0),
                waiting=sum(numbers.get(state, 0) for state in ON_ITS_WAY),
                refused=tuple(connection.execute(refused).scalars()),
                came_back=came_back,
                left_out=numbers.get(DeliveryState.SKIPPED, 0),
            )

    def unsubscribed(self, supporters: Iterable[str]) -> dict[str, datetime]:
        """Those of them who asked for no more alerts, and since when."""
        hashes = {who(self.key(KEY), supporter): supporter for supporter in supporters}
        asked = list(hashes)
        found: dict[str, datetime] = {}
        with self.reading() as connection:
            for at in range(0, len(asked), AT_ONCE):
                query = select(unsubscribed).where(unsubscribed.c.who.in_(asked[at : at + AT_ONCE]))
                found |= {hashes[row.who]: row.since for row in connection.execute(query)}
        return found


def who(key: bytes, supporter: str) -> str:
    """The keyed hash of a supporter, for this purpose alone."""
    return hmac.digest(key, f"alerts {supporter}".encode(), hashlib.sha256).hex()


def subscribe(connection: Connection, key: bytes, changes: Sequence[Subscribe], now: datetime) -> None:
    """Within a transaction: who wants alerts, or none. Alerts that are still queued to them do not go out any more."""
    for change in changes:
        hashed = who(key, change.supporter)
        if change.wanted:
            connection.execute(delete(unsubscribed).where(unsubscribed.c.who == hashed))
            continue
        put(connection, unsubscribed, {"who": hashed, "since": now})
        spare(connection, change.supporter)


def spare(connection: Connection, supporter: str) -> None:
    """Within a transaction: alerts that are queued to them do not go out."""
    waiting = IS_QUEUED, outbox.c.kind == Kind.ALERT, outbox.c.supporter == supporter
    skipped = {"state": DeliveryState.SKIPPED, "reason": "asked for no more alerts"}
    connection.execute(update(outbox).where(*waiting).values(skipped))

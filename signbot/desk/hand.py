"""A coordinator's hand: what everything at the desk works with, and how it says that something can't be done."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from signbot.closing.press import Closing
from signbot.core.campaign import Campaign, Signature
from signbot.core.clock import DOUBTED
from signbot.core.decision import Standing
from signbot.core.desk import Refusal
from signbot.core.orders import Order, OrderState
from signbot.incoming.reception import Reception
from signbot.outbox.office import Office
from signbot.store import Away, DeliveryRow, Outgoing, SetAside


class NotDone(Exception):
    """An order that can't be carried out: why, and in a coordinator's words what is wrong with it."""

    def __init__(self, why: Refusal, detail: str = "") -> None:
        self.why = why
        self.detail = detail
        super().__init__(detail or why)


class DeskStore(Protocol):
    """The database, as far as the desk needs it."""

    def key(self, name: str) -> bytes: ...
    def together(self) -> AbstractContextManager[object]: ...
    def standings(self, campaigns: Sequence[Campaign], now: datetime) -> dict[str, Standing]: ...
    def counts(self, code: str) -> dict[str, dict[Any, int]]: ...
    def standing_names(self, code: str) -> int: ...
    def deliveries(self, code: str) -> list[DeliveryRow]: ...
    def signatures(self, code: str) -> Iterator[Signature]: ...
    def set_aside(self, held_only: bool = False) -> list[SetAside]: ...
    def last_complete_poll(self) -> datetime | None: ...
    def away(self, edge: str) -> Away | None: ...
    def extend(self, listed: Campaign, deadline: datetime, who: str, why: str, now: datetime) -> None: ...
    def waiting_orders(self) -> list[Order]: ...
    def order(self, order_id: int) -> Order | None: ...
    def orders_given(self, who: str, since: datetime) -> int: ...
    def attempt(self, order_id: int) -> int: ...
    def ask_about(
        self, one: Order, nonce: str, expires: datetime, plan: str, names: int, mails: Sequence[Outgoing], now: datetime
    ) -> None: ...
    def ask_again(self, one: Order, yes: Order) -> Order: ...
    def answer_order(
        self, one: Order, state: OrderState, mails: Sequence[Outgoing], now: datetime, *, wipe: bool = False
    ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """The desk with everything that it needs."""

    store: DeskStore
    closing: Closing
    reception: Reception
    zone: ZoneInfo
    now: Callable[[], datetime]

    @property
    def campaigns(self) -> tuple[Campaign, ...]:
        return self.closing.campaigns

    @property
    def office(self) -> Office:
        return self.closing.office

    def standing(self, campaign: Campaign) -> Standing:
        return self.store.standings([campaign], self.now())[campaign.folded]

    @property
    def doubts_its_clock(self) -> bool:
        """No letter closes, then."""
        return self.store.away(DOUBTED) is not None

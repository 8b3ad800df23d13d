"""Share: many new mails, handled by all workers at once, and still each supporter's in their order.

    mailbox.new (UIDs) | whose they are (headers) | store.offer_shares | take one, handle, finish … until none is left

Whoever has the lock of a pass offers, and works along; whoever waits for the lock helps. Part after part: no mailbox
stands in two shares of a part, and the next part is offered when the one before is finished. So nobody's WITHDRAW is
ever handled before the SIGN that came before it, and no two workers write about the same supporter.
"""

import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Protocol
from zlib import crc32

from signbot.core.address import mailbox as mailbox_of
from signbot.core.delivery import Outage
from signbot.core.mail.mail import Arrived, Place, sender_of
from signbot.store import Lease

PART = 2_000  # mails that are offered at once
SHARES = 32  # of a part: few enough to fetch many mails at once, many enough that all workers end together
FEW = 100  # mails that one worker handles sooner than it shares them
LOOK_AGAIN = 0.02  # seconds between two looks whether the others have finished

Handle = Callable[[list[Arrived], Place], int]


class SharedMailbox(Protocol):
    """The mailbox, as this step needs it."""

    def look_again(self, place: Place) -> None: ...
    def heads(self, place: Place, uids: Sequence[int]) -> Mapping[int, bytes]: ...
    def these(self, place: Place, uids: Sequence[int]) -> Iterator[list[Arrived]]: ...


class ShareStore(Protocol):
    """The database, as far as this step needs it."""

    def offer_shares(self, folder: str, uidvalidity: int, main: bool, shares: Sequence[Sequence[int]]) -> None: ...
    def take_share(self) -> Lease | None: ...
    def renew_share(self, held: Lease) -> bool: ...
    def finish_share(self, held: Lease) -> None: ...
    def give_share_back(self, held: Lease) -> None: ...
    def offered(self) -> int: ...
    def forget_shares(self, but: Collection[tuple[str, int]]) -> None: ...
    def handled(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> set[int]: ...


def parts(uids: Sequence[int]) -> Iterator[Sequence[int]]:
    """One after the other."""
    return (uids[start : start + PART] for start in range(0, len(uids), PART))


def by_sender(heads: Mapping[int, bytes], uids: Sequence[int]) -> list[list[int]]:
    """Shares: all mails of one mailbox stand in one of them, in their order. Whose are not known stand together."""
    shares: list[list[int]] = [[] for _ in range(SHARES)]
    for uid in uids:
        sender = sender_of(heads.get(uid, b""))
        shares[crc32(mailbox_of(sender.canonical).encode()) % SHARES if sender else 0].append(uid)
    return [share for share in shares if share]


def handle_together(
    place: Place, uids: Sequence[int], mailbox: SharedMailbox, store: ShareStore, handle: Handle
) -> int:
    """One part; returns how many of its mails were handled here. All of it is handled when this returns."""
    if len(uids) < FEW:
        return sum(handle(batch, place) for batch in mailbox.these(place, uids))
    store.offer_shares(place.folder, place.uidvalidity, place.main, by_sender(mailbox.heads(place, uids), uids))
    return _work_off(mailbox, store, handle)


def left_over(places: Sequence[Place], mailbox: SharedMailbox, store: ShareStore, handle: Handle) -> int:
    """What is left of a part whose offerer is gone."""
    store.forget_shares([(place.folder, place.uidvalidity) for place in places])
    return _work_off(mailbox, store, handle)


def _work_off(mailbox: SharedMailbox, store: ShareStore, handle: Handle) -> int:
    """Until no share is left: what others hold is waited for, or taken over when they are gone."""
    handled = help_out(mailbox, store, handle)
    while store.offered():
        time.sleep(LOOK_AGAIN)
        handled += help_out(mailbox, store, handle)
    return handled


def help_out(mailbox: SharedMailbox, store: ShareStore, handle: Handle) -> int:
    """Every share that is to be had; returns how many mails were handled."""
    handled = 0
    while held := store.take_share():
        try:
            handled += _handled(held, mailbox, store, handle)
        except Outage:
            with suppress(Outage):
                store.give_share_back(held)
            raise
    return handled


def _handled(held: Lease, mailbox: SharedMailbox, store: ShareStore, handle: Handle) -> int:
    known = store.handled(held.folder, held.uidvalidity, held.uids)
    place, handled = Place(held.folder, held.uidvalidity, held.uids[-1] + 1, main=held.main), 0
    mailbox.look_again(place)  # whoever offered them may have seen them before us
    for batch in mailbox.these(place, [uid for uid in held.uids if uid not in known]):
        if handled and not store.renew_share(held):
            return handled
        handled += handle(batch, place)
    store.finish_share(held)
    return handled

"""Replay: after a backup was restored, the mails that it does not know are handled again, without a word to anybody.

    hold | mailbox.processed, .places | store.unknown | receive.handle, in the order of arrival | forget again

A mail was handled before when it lies among the processed ones, or is older than the newest of them. Its signature is
recorded with its own moment of arrival; the answer, whose Message-ID and token follow from the mail, is remembered as
sent, so that a confirmation which came since finds its request. What arrived later is left to the next ordinary pass.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Protocol

from signbot.core.mail.mail import Arrived, Authenticity, Place, content, read
from signbot.core.value import dataclass, replace
from signbot.incoming.receive import MailboxPort, ReceiveStore, handle
from signbot.incoming.reception import Reception

AT_ONCE = 100  # mails fetched together


class ReplayPort(MailboxPort, Protocol):
    """The mailbox, as a replay needs it."""

    def processed(self) -> Place | None: ...
    def these(self, place: Place, uids: Sequence[int]) -> Iterator[list[Arrived]]: ...


class ReplayStore(ReceiveStore, Protocol):
    """The database, as a replay needs it."""

    def unknown(self, contents: Sequence[bytes]) -> set[bytes]: ...
    def unproven(self, contents: Sequence[bytes]) -> set[bytes]: ...


@dataclass(frozen=True, slots=True)
class Found:
    """A mail that the restored database does not know."""

    arrived: datetime
    place: Place
    uid: int
    junk: bool


@dataclass(frozen=True, slots=True)
class Survey:
    """What is to be handled again, in the order of arrival; until when the mails had been answered."""

    mails: tuple[Found, ...]
    until: datetime | None  # None: no sign of a handled mail
    later: int  # unknown mails that arrived after it: the next pass answers them


def survey(mailbox: ReplayPort, store: ReplayStore, reception: Reception, until: datetime | None) -> Survey:
    """Look through the whole mailbox; changes nothing. `until`: None where the processed mails show it."""
    handled: list[Found] = []
    newest = until
    if processed := mailbox.processed():
        for batch in mailbox.unhandled(processed, 0, _none):
            handled += _unknown(batch, processed, store, reception, junk=False)
            if until is None:
                told = [one.arrived for one in batch if one.stated is None]  # others count as come now
                newest = max([*told, *([newest] if newest else [])], default=None)
    others = [
        found
        for place in mailbox.places()
        for batch in mailbox.unhandled(place, 0, _none)
        for found in _unknown(batch, place, store, reception, junk=not place.main)
    ]
    before = [one for one in others if newest is not None and one.arrived < newest]
    mails = sorted(handled + before, key=lambda one: (one.arrived, one.uid))
    return Survey(tuple(mails), newest, len(others) - len(before))


def _none(_uids: Sequence[int]) -> set[int]:
    return set()


def _unknown(
    batch: Iterable[Arrived], place: Place, store: ReplayStore, reception: Reception, *, junk: bool
) -> list[Found]:
    """Mails that the database does not know, and copies that prove their writer where the known one did not."""
    mails = [(content(one.raw), one) for one in batch]
    contents = [made for made, _ in mails]
    unknown, unproven = store.unknown(contents), store.unproven(contents)
    return [
        Found(one.arrived, place, one.uid, junk)
        for made, one in mails
        if made in unknown or (made in unproven and _proves(one, reception))
    ]


def _proves(one: Arrived, reception: Reception) -> bool:
    mail = read(one.raw, reception.trust)
    return mail.authenticity is Authenticity.PASS and not mail.automatic


def replay(found: Survey, mailbox: ReplayPort, store: ReplayStore, reception: Reception) -> int:
    """Handle them; returns how many. Stopped halfway, the next one carries on: what was handled is known by then."""
    done = 0
    for batch in _together(found.mails):
        place, uids = batch[0].place, sorted(one.uid for one in batch)
        mails = sorted((one for some in mailbox.these(place, uids) for one in some), key=lambda one: one.arrived)
        if mails:
            as_then = replace(reception, now=partial(_moment, mails[-1].arrived), gone_by=found.until, coming=frozenset)
            handle(mails, store, as_then, junk=batch[0].junk)
        if not place.main:
            store.told(place.folder, place.uidvalidity, uids)
        done += len(mails)
    return done


def _moment(moment: datetime) -> datetime:
    return moment


def _together(mails: Sequence[Found]) -> Iterator[list[Found]]:
    """Neighbours of one folder and one hour: bounds on answers count by the day."""
    for _, group in groupby(mails, key=lambda one: (one.place, one.arrived.replace(minute=0, second=0))):
        batch = list(group)
        yield from (batch[start : start + AT_ONCE] for start in range(0, len(batch), AT_ONCE))

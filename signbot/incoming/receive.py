"""Receive: each unhandled mail: understand, decide, record; then tell the mailbox.

    mailbox.unhandled | store.sight | study (read, understand) | decide | compose | store.record | mailbox.done

The ledger has a row for a mail before anything looks into it. One transaction records verdict, signatures
and answers of a batch; only then is the mailbox told. Killed anywhere, the next pass carries on.
A mail that breaks us is tried three times, alone, then set aside; the next mail goes on.
"""

import secrets
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot.core.address import domain_of, mailbox
from signbot.core.decision import Erase, Known, Standing, newly_counted
from signbot.core.delivery import ANSWERS, DeliveryState, Outage
from signbot.core.ledger import IDLE, Seen, Verdict
from signbot.core.mail.mail import Arrived, Place
from signbot.core.notices import Future
from signbot.core.value import dataclass, replace
from signbot.incoming.early import NAMES_A_COMING_LETTER, Early, EarlyStore, early
from signbot.incoming.one_mail import beside, decide_one
from signbot.incoming.reception import Reception, Studied, as_it_came, facts_about, said_so, silent, study
from signbot.incoming.share import Handle, ShareStore, handle_together, help_out, left_over, parts
from signbot.logs import get_logger
from signbot.outbox.defects import brief
from signbot.store import Decided, Outgoing, SetAside, Sight, Unavailable

log = get_logger(__name__)


class MailboxPort(Protocol):
    """The mailbox, as this step needs it."""

    def places(self) -> Sequence[Place]: ...
    def main(self) -> Place: ...
    def unhandled(
        self, place: Place, above: int, handled: Callable[[Sequence[int]], set[int]]
    ) -> Iterator[list[Arrived]]: ...
    def new(self, place: Place, above: int, handled: Callable[[Sequence[int]], set[int]]) -> Iterator[list[int]]: ...
    def these(self, place: Place, uids: Sequence[int]) -> Iterator[list[Arrived]]: ...
    def look_again(self, place: Place) -> None: ...
    def heads(self, place: Place, uids: Sequence[int]) -> Mapping[int, bytes]: ...
    def done(self, place: Place, uids: Sequence[int]) -> None: ...
    def erased(self, place: Place, uids: Sequence[int]) -> int: ...  # set apart, to be deleted


class ReceiveStore(EarlyStore, ShareStore, Protocol):
    """The database, as far as this step needs it."""

    @property
    def shares(self) -> bool: ...
    def untold(self, folder: str, uidvalidity: int) -> list[int]: ...
    def told(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> None: ...
    def forgotten(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> set[int]: ...
    def cursor(self, folder: str, uidvalidity: int) -> int: ...
    def advance(self, folder: str, uidvalidity: int, uid: int) -> None: ...
    def complete_poll(self, began: datetime) -> None: ...
    def sight(self, sights: Sequence[Sight]) -> list[Seen]: ...
    def wait_on(self, seen: Sequence[Seen]) -> None: ...
    def record(self, decided: Sequence[Decided], now: datetime) -> None: ...
    def failed(self, seen: Seen, reason: str, raw: bytes, now: datetime) -> Verdict: ...
    def retry(self, seen: Seen) -> Seen: ...
    def reopen(self, mail_id: int) -> Seen: ...
    def set_aside_mail(self, mail_id: int) -> SetAside | None: ...
    def queue(self, mails: Sequence[Outgoing], now: datetime) -> int: ...


def receive_new(mailbox: MailboxPort, store: ReceiveStore, reception: Reception) -> int:
    """What came into the main folder since the last look; returns how many. By this no poll is complete."""
    return _from(mailbox.main(), mailbox, store, reception)


def receive(mailbox: MailboxPort, store: ReceiveStore, reception: Reception) -> int:
    """One complete pass over the mailbox; returns how many mails it handled.

    Raises what the mailbox or the database raises when it is unavailable: the pass was incomplete then,
    and nothing that waits for a complete pass (closing) goes ahead.
    """
    began, handled, places = reception.now(), 0, mailbox.places()
    if store.shares:  # whoever had the lock before us may have left some
        handled = left_over(places, mailbox, store, _by_us(mailbox, store, reception))
    for place in places:
        if place.main:
            untold = store.untold(place.folder, place.uidvalidity)
            _tell(mailbox, place, store, untold)
            store.told(place.folder, place.uidvalidity, untold)
        handled += _from(place, mailbox, store, reception)
    store.complete_poll(began)
    return handled


def _from(place: Place, mailbox: MailboxPort, store: ReceiveStore, reception: Reception) -> int:
    """What is unhandled in one folder; whoever is stopped on the way goes on from there."""
    where, handled = (place.folder, place.uidvalidity), 0
    known = partial(store.handled, *where)
    if store.shares:
        handle_here = _by_us(mailbox, store, reception)
        for uids in mailbox.new(place, store.cursor(*where), known):
            for part in parts(uids):
                handled += handle_together(place, part, mailbox, store, handle_here)
                store.advance(*where, part[-1])
    else:
        for batch in mailbox.unhandled(place, store.cursor(*where), known):
            handled += _handle(batch, mailbox, place, store, reception)
            store.advance(*where, batch[-1].uid)
    store.advance(*where, place.uidnext - 1)
    return handled


def help_receive(mailbox: MailboxPort, store: ReceiveStore, reception: Reception) -> int:
    """Without the lock: shares of what another worker has offered. Returns how many mails were handled."""
    return help_out(mailbox, store, _by_us(mailbox, store, reception))


def _by_us(mailbox: MailboxPort, store: ReceiveStore, reception: Reception) -> Handle:
    return lambda batch, place: _handle(batch, mailbox, place, store, reception)


def _handle(batch: list[Arrived], mailbox: MailboxPort, place: Place, store: ReceiveStore, reception: Reception) -> int:
    _of_the_future(batch, store, reception)
    waiting = handle(batch, store, reception, junk=not place.main)
    uids = [arrived.uid for arrived in batch if arrived.uid not in waiting]
    if place.main:
        _tell(mailbox, place, store, uids)
    store.told(place.folder, place.uidvalidity, uids)
    return len(uids)


def _of_the_future(batch: Sequence[Arrived], store: ReceiveStore, reception: Reception) -> None:
    """Mails that the mailbox dates ahead of its own clock came now, at the latest; coordinators are told, once."""
    dated = [(one, one.stated) for one in batch if one.stated is not None]
    if not dated:
        return
    first, stated = dated[0]
    notice = Future(folder=first.folder, number=len(dated), stated=stated, zone=ZoneInfo("UTC"))
    written = reception.office.writer.notice(notice, reception.office.language)
    once = f"future:{first.folder}:{first.uidvalidity}:{first.uid}"
    store.queue(reception.office.notices(written, reception.now(), once=once), reception.now())


def handle(batch: Sequence[Arrived], store: ReceiveStore, reception: Reception, *, junk: bool) -> set[int]:
    """Each of these mails gets its verdict, in this order; known ones keep theirs. Returns the UIDs that wait."""
    reception.alerts()  # templates that are broken end the pass here: no mail is blamed for them
    rows, coming = store.sight([_sight(arrived) for arrived in batch]), reception.coming()
    piles: dict[Early, list[Studied]] = {pile: [] for pile in Early}
    for arrived, seen in zip(batch, rows, strict=True):
        if seen.verdict is not Verdict.WAITING:
            continue
        if _breaks(partial(_study, arrived, seen, coming, store, reception, junk, piles)):
            _alone(arrived, seen, store, reception, junk)
    store.wait_on([one.seen for one in piles[Early.WAITS]])
    held = piles[Early.HELD]
    alike = store.alike([one.seen.id for one in held if one.seen.copy])
    silently = ((one.seen.id, silent(one, Verdict.HELD, NAMES_A_COMING_LETTER)) for one in held)
    store.record([beside(one, alike.get(of, ())) for of, one in silently], reception.now())
    for group in _rounds(piles[Early.NO]):
        _record(group, store, reception)
    return {one.arrived.uid for one in piles[Early.WAITS]}


def _tell(mailbox: MailboxPort, place: Place, store: ReceiveStore, uids: Sequence[int]) -> None:
    """What was handled is moved or marked; mails of somebody who was forgotten are set apart."""
    forgotten = store.forgotten(place.folder, place.uidvalidity, uids)
    mailbox.erased(place, sorted(forgotten))
    mailbox.done(place, [uid for uid in uids if uid not in forgotten])


def _sight(arrived: Arrived) -> Sight:
    return Sight(
        folder=arrived.folder,
        uidvalidity=arrived.uidvalidity,
        uid=arrived.uid,
        content=arrived.content,
        arrived=arrived.arrived,
        size=arrived.size,
        seals=arrived.seals,
    )


def _study(
    arrived: Arrived,
    seen: Seen,
    coming: Collection[str],
    store: ReceiveStore,
    reception: Reception,
    junk: bool,
    piles: dict[Early, list[Studied]],
) -> None:
    studied = study(arrived, seen, reception, junk=junk)
    piles[early(studied, coming, store, reception)].append(studied)


def _rounds(studied: Iterable[Studied]) -> Iterator[list[Studied]]:
    """Rounds in which no mailbox and no mail stands twice: so each decision knows what came of the one before."""
    group: dict[str, Studied] = {}
    for one in studied:
        who = mailbox(one.supporter) if one.supporter else f"nobody {one.seen.id}"
        if group and (who in group or one.seen.copy):
            yield list(group.values())
            group = {}
        group[who] = one
    if group:
        yield list(group.values())


def _record(group: list[Studied], store: ReceiveStore, reception: Reception) -> bool:
    """Decide and record a round in one transaction; if that fails, mail by mail. True: all of them were recorded."""
    error = _breaks(lambda: _write(_decide(group, store, reception), store, reception))
    if error is None:
        return True
    log.warning("a batch was refused, going one by one", action="receive.fallback", error=brief(error))
    alone = [_alone(one.arrived, one.seen, store, reception, one.junk, one.accepted, one.salt) for one in group]
    return all(alone)


def _write(decided: Sequence[Decided], store: ReceiveStore, reception: Reception) -> None:
    """One transaction. Whoever is forgotten in it is written to the erasure journal first."""
    for change in (change for one in decided for change in one.changes if isinstance(change, Erase)):
        reception.forgets(change.supporter, reception.now())
    store.record([_without_what_went(one, reception) for one in decided], reception.now())
    reception.recorded(decided)


def _without_what_went(one: Decided, reception: Reception) -> Decided:
    """In a replay: what had gone out already is remembered (replies refer to it), and does not go again."""
    if reception.gone_by is None:
        return one
    outgoing = tuple(
        replace(mail, state=DeliveryState.SENT) if (mail.due or reception.now()) <= reception.gone_by else mail
        for mail in one.outgoing
    )
    return replace(one, outgoing=outgoing)


def _alone(
    arrived: Arrived,
    seen: Seen,
    store: ReceiveStore,
    reception: Reception,
    junk: bool = False,
    accepted: bool = False,
    salt: str = "",
) -> bool:
    """One mail by itself, within the pass up to its last attempt; the last failure quarantines it. Was it recorded?"""

    def whole() -> None:
        studied = study(arrived, seen, reception, junk=junk, accepted=accepted, salt=salt)
        _write(_decide([studied], store, reception), store, reception)

    while error := _breaks(whole):
        log.warning("a mail broke us", action="receive.failed", row=seen.id, attempt=seen.attempts, error=brief(error))
        if store.failed(seen, brief(error), arrived.raw, reception.now()) is not Verdict.WAITING:
            return False
        seen = store.retry(seen)
    return True


def _breaks(work: Callable[[], object]) -> Exception | None:
    """The one place where a mail's failure is caught. A database or a mailbox that is gone is no mail's failure."""
    try:
        work()
    except (Unavailable, Outage):
        raise
    except Exception as error:  # noqa: BLE001 - whatever one mail does to us, the next mail goes on
        return error
    return None


# Deciding ----------------------------------------------------------------------------------------


def _decide(group: Sequence[Studied], store: ReceiveStore, reception: Reception) -> list[Decided]:
    """Facts first, then nothing but thinking: what is to change is written by `_write`, or not at all."""
    found, key = facts_about(group, store, reception), store.key("token")
    count = _Count(dict(found.standings), Counter(found.strangers), dict(found.idle))
    facts = replace(found, standings=count.standings, strangers=count.strangers, idle=count.idle)
    decided: list[Decided] = []
    for studied in group:
        decided.append(decide_one(studied, facts, reception, key))
        count.on(decided[-1], facts.known.get(studied.supporter, Known()))
    return decided


@dataclass(frozen=True, slots=True)
class _Count:
    """What each mail of a round is told: the number of names, and of answers, with those of the mails before it."""

    standings: dict[str, Standing]
    strangers: Counter[str]
    idle: dict[str, int]

    def on(self, one: Decided, known: Known) -> None:
        for code, more in newly_counted(one.changes, known).items():
            if more and code in self.standings:
                standing = self.standings[code]
                self.standings[code] = replace(standing, counted=standing.counted + more)
        for made in one.outgoing:
            if made.supporter and not made.authenticated:
                self.strangers[domain_of(made.supporter)] += 1
            if made.kind in ANSWERS:
                self.idle[made.talk] = self.idle.get(made.talk, 0) + 1 if one.verdict in IDLE else 1


# Mails that were set aside ------------------------------------------------------------------------


def again(
    store: ReceiveStore, reception: Reception, row: SetAside, accepted: bool, junk: bool = False, words: str = ""
) -> SetAside:
    """Handle a held or quarantined mail once more, from the bytes that were kept; returns what became of it.

    `accepted`: a coordinator takes it as what it says, whoever wrote it; or as these `words`. `junk`: it came from
    such a folder.
    """
    arrived = as_it_came(row)
    reception.alerts()  # as above
    seen, salt = store.reopen(row.id), secrets.token_hex(4)
    studied = said_so(study(arrived, seen, reception, junk=junk, accepted=accepted, salt=salt), words)
    recorded = _record([studied], store, reception)
    found = store.set_aside_mail(row.id) or row
    return replace(found, meanwhile=not recorded and found.verdict is not Verdict.QUARANTINED)

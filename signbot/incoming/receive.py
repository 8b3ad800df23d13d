"""Receive: each unhandled mail: understand, decide, record; then tell the mailbox.

    mailbox.unhandled | store.sight | study (read, understand) | decide | compose | store.record | mailbox.done

The ledger has a row for a mail before anything looks into it. One transaction records verdict, signatures
and answers of a batch; only then is the mailbox told. Killed anywhere, the next pass carries on.
A mail that breaks us is tried three times, alone, then set aside; the next mail goes on.
"""

import secrets
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog

from signbot.core import token
from signbot.core.address import domain_of, mailbox, names_us
from signbot.core.answers import Answer
from signbot.core.campaign import Person
from signbot.core.deciding.case import Case
from signbot.core.deciding.decide import decide
from signbot.core.decision import Add, Ask, Erase, Known, Outcome, newly_counted
from signbot.core.delivery import DeliveryState, Outage
from signbot.core.intents import Intent, Reading, Rename, Sign, TooManyNames, Unclear, Why
from signbot.core.ledger import Alike, Belief, Seen, Verdict, settled
from signbot.core.letter.glyphs import in_type, missing, named
from signbot.core.mail.mail import Arrived, Authenticity, Mail, content, read
from signbot.core.mail.seal import seals
from signbot.core.reading.understand import understand
from signbot.incoming.desk import (
    Desk,
    Facts,
    Place,
    Studied,
    believed,
    context_of,
    facts_about,
    found_about,
    open_request,
    second_opinion,
    silent,
    spoken_at,
    wants_proof,
)
from signbot.incoming.early import NAMES_A_COMING_LETTER, Early, early
from signbot.incoming.others import from_a_recipient, others_mail, recipients_mail
from signbot.incoming.release import release_by_mail
from signbot.outbox.defects import brief
from signbot.outbox.transmissions import letter_ids
from signbot.store import OVER, RESTORED, Decided, Outgoing, SetAside, Sight, Store, Unavailable

log = structlog.get_logger(__name__)

REQUEST_DAYS = timedelta(days=7)  # how long a request without a deadline (FORGET ME) may be answered


class MailboxPort(Protocol):
    """The mailbox, as this step needs it."""

    def places(self) -> Sequence[Place]: ...
    def unhandled(
        self, place: Place, above: int, handled: Callable[[Sequence[int]], set[int]]
    ) -> Iterator[list[Arrived]]: ...
    def done(self, place: Place, uids: Sequence[int]) -> None: ...
    def erased(self, place: Place, uids: Sequence[int]) -> int: ...  # set apart, to be deleted


def receive(mailbox: MailboxPort, store: Store, desk: Desk) -> int:
    """One complete pass over the mailbox; returns how many mails it handled.

    Raises what the mailbox or the database raises when it can't be had: the pass was incomplete then,
    and nothing that waits for a complete pass (closing) goes ahead.
    """
    began, handled = desk.now(), 0
    for place in mailbox.places():
        if place.main:
            untold = store.untold(place.folder, place.uidvalidity)
            _tell(mailbox, place, store, untold)
            store.told(place.folder, place.uidvalidity, untold)
        above = store.cursor(place.folder, place.uidvalidity)
        known = partial(store.handled, place.folder, place.uidvalidity)
        for batch in mailbox.unhandled(place, above, known):
            handled += _handle(batch, mailbox, place, store, desk)
            store.advance(place.folder, place.uidvalidity, batch[-1].uid)  # a stop is no start from the beginning
        store.advance(place.folder, place.uidvalidity, place.uidnext - 1)
    store.complete_poll(began)
    return handled


def _handle(batch: list[Arrived], mailbox: MailboxPort, place: Place, store: Store, desk: Desk) -> int:
    _of_the_future(batch, store, desk)
    waiting = handle(batch, store, desk, junk=not place.main)
    uids = [arrived.uid for arrived in batch if arrived.uid not in waiting]
    if place.main:
        _tell(mailbox, place, store, uids)
    store.told(place.folder, place.uidvalidity, uids)
    return len(uids)


def _of_the_future(batch: Sequence[Arrived], store: Store, desk: Desk) -> None:
    """Mails that the mailbox dates ahead of its own clock came now, at the latest; coordinators are told, once."""
    dated = [(one, one.stated) for one in batch if one.stated is not None]
    if not dated:
        return
    first, stated = dated[0]
    written = desk.office.writer.notice(
        "future", desk.office.language, folder=first.folder, number=len(dated), stated=stated,
        zone=ZoneInfo("UTC"),
    )  # fmt: skip
    once = f"future:{first.folder}:{first.uidvalidity}:{first.uid}"
    store.queue(desk.office.notices(written, desk.now(), once=once), desk.now())


def handle(batch: Sequence[Arrived], store: Store, desk: Desk, *, junk: bool) -> set[int]:
    """Each of these mails gets its verdict, in this order; known ones keep theirs. Returns the UIDs that wait."""
    rows, coming = store.sight([_sight(arrived) for arrived in batch]), desk.coming()
    piles: dict[Early, list[Studied]] = {pile: [] for pile in Early}
    for arrived, seen in zip(batch, rows, strict=True):
        if seen.verdict is not Verdict.WAITING:
            continue
        if _breaks(partial(_study, arrived, seen, coming, store, desk, junk, piles)):
            _alone(arrived, seen, store, desk, junk)
    store.wait_on([one.seen for one in piles[Early.WAITS]])
    held = piles[Early.HELD]
    alike = store.alike([one.seen.id for one in held if one.seen.copy])
    silently = ((one.seen.id, silent(one, Verdict.HELD, NAMES_A_COMING_LETTER)) for one in held)
    store.record([_beside(one, alike.get(of, ())) for of, one in silently], desk.now())
    for group in _rounds(piles[Early.NO]):
        _record(group, store, desk)
    return {one.arrived.uid for one in piles[Early.WAITS]}


def _tell(mailbox: MailboxPort, place: Place, store: Store, uids: Sequence[int]) -> None:
    """What was handled is moved or marked; mails of somebody who was forgotten are set apart."""
    forgotten = store.forgotten(place.folder, place.uidvalidity, uids)
    mailbox.erased(place, sorted(forgotten))
    mailbox.done(place, [uid for uid in uids if uid not in forgotten])


def _sight(arrived: Arrived) -> Sight:
    return Sight(
        arrived.folder, arrived.uidvalidity, arrived.uid, content(arrived.raw), arrived.arrived, arrived.size,
        seals(arrived.raw),
    )  # fmt: skip


def _study(
    arrived: Arrived, seen: Seen, coming: Collection[str], store: Store, desk: Desk, junk: bool,
    piles: dict[Early, list[Studied]],
) -> None:  # fmt: skip
    studied = _studied(arrived, seen, desk, junk)
    piles[early(studied, coming, store, desk)].append(studied)


def _studied(arrived: Arrived, seen: Seen, desk: Desk, junk: bool, accepted: bool = False, salt: str = "") -> Studied:
    return Studied(arrived, seen, read(arrived.raw, desk.trust), junk, accepted, salt, seals(arrived.raw))


def _rounds(studied: Iterable[Studied]) -> Iterator[list[Studied]]:
    """Cut so that no mailbox and no mail stands twice in one round: each decision sees the one before."""
    group: dict[str, Studied] = {}
    for one in studied:
        who = mailbox(one.supporter) if one.supporter else f"nobody {one.seen.id}"
        if group and (who in group or one.seen.copy):
            yield list(group.values())
            group = {}
        group[who] = one
    if group:
        yield list(group.values())


def _record(group: list[Studied], store: Store, desk: Desk) -> bool:
    """Decide and record a round in one transaction; a poisoned round falls back to one by one. Was all recorded?"""
    error = _breaks(lambda: _write(_decide(group, store, desk), store, desk))
    if error is None:
        return True
    log.warning("a batch was refused, going one by one", action="receive.fallback", error=brief(error))
    alone = [_alone(one.arrived, one.seen, store, desk, one.junk, one.accepted, one.salt) for one in group]
    return all(alone)


def _write(decided: Sequence[Decided], store: Store, desk: Desk) -> None:
    """One transaction; who is forgotten in it stands in the journal before, for a backup that knows them still."""
    for change in (change for one in decided for change in one.changes if isinstance(change, Erase)):
        desk.forgets(change.supporter, desk.now())
    store.record([_without_what_went(one, desk) for one in decided], desk.now())


def _without_what_went(one: Decided, desk: Desk) -> Decided:
    """In a replay: what had gone out already is remembered (replies refer to it), and does not go again."""
    if desk.gone_by is None:
        return one
    outgoing = tuple(
        replace(mail, state=DeliveryState.SENT) if (mail.due or desk.now()) <= desk.gone_by else mail
        for mail in one.outgoing
    )
    return replace(one, outgoing=outgoing)


def _alone(
    arrived: Arrived, seen: Seen, store: Store, desk: Desk, junk: bool = False, accepted: bool = False, salt: str = ""
) -> bool:
    """One mail by itself, within the pass up to its last attempt; the last failure quarantines it. Was it recorded?"""

    def whole() -> None:
        studied = _studied(arrived, seen, desk, junk, accepted, salt)
        _write(_decide([studied], store, desk), store, desk)

    while error := _breaks(whole):
        log.warning("a mail broke us", action="receive.failed", row=seen.id, attempt=seen.attempts, error=brief(error))
        if store.failed(seen, brief(error), arrived.raw, desk.now()) is not Verdict.WAITING:
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


def _decide(group: Sequence[Studied], store: Store, desk: Desk) -> list[Decided]:
    facts = facts_about(group, store, desk)
    key = store.key("token")
    decided: list[Decided] = []
    for studied in group:
        if studied.supporter in desk.own_addresses:
            _look_behind(studied.mail.message_id, facts, store, desk)
        alike = facts.alike.get(studied.seen.id, ())
        mine = replace(studied, salt=f"{studied.salt}+{settled(alike)}") if alike else studied
        decided.append(_beside(decide_one(mine, facts, desk, key), alike))
        facts = _counted_on(facts, decided[-1])
    return decided


def _beside(one: Decided, alike: tuple[Alike, ...]) -> Decided:
    """Of several copies the one that proves most counts, whichever came first; every other one is a DUPLICATE."""
    if not alike:
        return one
    if one.belief > settled(alike):
        return replace(one, instead=tuple(other for other in alike if other.verdict is not Verdict.DUPLICATE))
    return Decided(
        one.seen, Verdict.DUPLICATE, supporter=one.supporter, arrived=one.arrived, message_id=one.message_id,
        authenticity=one.authenticity, belief=one.belief,
    )  # fmt: skip


def _counted_on(facts: Facts, one: Decided) -> Facts:
    """The next mail of the round is told the number of names, and of answers, with those of the mails before it."""
    known = facts.known.get(one.supporter, Known())
    standings = {
        code: replace(facts.standings[code], counted=facts.standings[code].counted + more)
        for code, more in newly_counted(one.changes, known).items()
        if more and code in facts.standings
    }
    strangers = Counter(facts.strangers)
    strangers.update(domain_of(mail.supporter) for mail in one.outgoing if mail.supporter and not mail.authenticated)
    return replace(facts, standings={**facts.standings, **standings}, strangers=strangers)


def decide_one(studied: Studied, facts: Facts, desk: Desk, key: bytes) -> Decided:
    """Whose mail it is, and what becomes of it. Nothing is written: what is to change stands in what is returned."""
    if told := others_mail(studied, facts, desk):
        return told
    too_big = studied.arrived.size > desk.max_mail_bytes and not studied.accepted
    replaying = desk.gone_by is not None  # a coordinator releases anew, then
    may_release = not (replaying or too_big or studied.mail.automatic)
    if may_release and (released := release_by_mail(studied, facts, desk, key)):
        return released
    if from_a_recipient(studied, facts, desk):
        return recipients_mail(studied, facts, desk)
    if too_big:
        return silent(studied, Verdict.HELD, f"{studied.arrived.size} octets: larger than limits.max_mail_bytes")
    return supporters_mail(studied, facts, desk, key)


def _look_behind(message_id: str, facts: Facts, store: Store, desk: Desk) -> None:
    """A letter of ours has gone. One that this database never handed over was sent by a later self of it."""
    if desk.gone_by is None and store.never_handed_over(message_id):
        ours = [one.campaign for one in facts.standings.values() if one.held_by != RESTORED and one.state not in OVER]
        if any(message_id in letter_ids(desk.office, one) for one in ours):
            store.found_behind(desk.now())


def supporters_mail(studied: Studied, facts: Facts, desk: Desk, key: bytes) -> Decided:
    """A supporter's mail: understood, decided, and its answer written."""
    known = facts.known.get(studied.supporter, Known())
    request = open_request(studied, known, facts, key)
    reading = understand(studied.mail, context_of(studied, facts, desk, known, request))
    reading, told = _accepted(reading, desk) if studied.accepted else (_printable(reading, desk), "")
    studied = believed(studied, reading.rests, desk)
    if request is None and any(wants_proof(intent, facts) for intent in reading.intents):
        studied = second_opinion(studied, desk, reading.rests)
    case = Case(
        studied.mail, reading, known, facts.standings, studied.arrived.arrived, request, studied.junk,
        studied.accepted, _addressed(studied.mail, desk), desk.bounds,
        facts.strangers.get(domain_of(studied.supporter), 0), spoken_at(studied, facts.alike.get(studied.seen.id, ())),
    )  # fmt: skip
    outcome = decide(case)
    if told:
        outcome = replace(outcome, note="; ".join(filter(None, (outcome.note, told))))
    return decided(case, studied, outcome, desk, key)


def _addressed(mail: Mail, desk: Desk) -> bool:
    """A mail without To and Cc came to us, and contradicts nothing; a blind copy is not ours to answer (RFC 5230)."""
    nobody = not mail.recipients and not mail.undisclosed
    return nobody or mail.trusted_list or names_us(mail.recipients, desk.own_addresses, desk.office.subaddress)


def _printable(reading: Reading, desk: Desk) -> Reading:
    """What the letter could not show is asked for in other letters now, not found missing at the deadline."""
    intents = tuple(_printable_intent(intent, desk) for intent in reading.intents)
    return replace(reading, intents=intents)


def decided(case: Case, studied: Studied, outcome: Outcome, desk: Desk, key: bytes) -> Decided:
    """An outcome as what is recorded: verdict, changes, and the answer's finished bytes."""
    sender = studied.mail.sender
    what = _identity(studied) if outcome.items or outcome.changes else ""
    nonce, expires = _request_terms(case, outcome, token.derived(key, f"nonce:{what}"))
    added = {change.campaign for change in outcome.changes if isinstance(change, Add)}
    outgoing: tuple[Outgoing, ...] = ()
    if outcome.items and sender:
        proof = token.token(key, "confirm", sender.canonical, nonce, expires) if nonce and expires else ""
        answer = _answer(case, studied, outcome, proof)
        made = desk.office.answer(answer, desk.now(), asks=bool(proof), wait=outcome.wait, what=f"answer:{what}")
        outgoing = (made,)
    return Decided(
        studied.seen, outcome.verdict, outcome.changes, outgoing,
        supporter=studied.supporter, email=sender.written if sender else "", language=case.reading.language,
        arrived=studied.arrived.arrived,
        text_hashes=tuple((code, one.campaign.text_hash) for code, one in case.standings.items() if code in added),
        nonce=nonce, expires=expires, note=outcome.note,
        raw=studied.arrived.raw if outcome.verdict is Verdict.HELD else b"", message_id=studied.mail.message_id,
        authenticity=found_about(studied.mail), belief=outcome.belief, seals=_seals(studied, outcome),
        about=outcome.about, spoken=case.spoken or studied.arrived.arrived,
    )  # fmt: skip


def _seals(studied: Studied, outcome: Outcome) -> tuple[bytes, ...]:
    """By which this mail is known again: only where they were what proved it."""
    proven = studied.mail.authenticity is Authenticity.PASS and outcome.belief is Belief.SETTLED
    return studied.seals if proven else ()


def _identity(studied: Studied) -> str:
    """By which mail an answer and its token are the same when the mail is handled again from a restored backup.

    The last attempt takes another: should two nonces ever be alike, nobody's mail is set aside for it.
    """
    attempt = studied.seen.attempts if studied.seen.attempts > 2 else 0
    return f"{content(studied.arrived.raw).hex()}:{studied.salt}:{attempt}"


def _request_terms(case: Case, outcome: Outcome, chance: bytes) -> tuple[str, datetime | None]:
    if not any(isinstance(change, Ask) for change in outcome.changes):
        return "", None
    moments = [item.confirm_by for item in outcome.items if item.confirm_by]
    expires = max([*moments, case.arrived + REQUEST_DAYS]).replace(microsecond=0)
    return token.nonce(chance), expires


def _answer(case: Case, studied: Studied, outcome: Outcome, proof: str) -> Answer:
    mail = studied.mail
    assert mail.sender is not None
    slugs = {item.campaign.code.slug for item in outcome.items if item.campaign}
    tag = ".".join(filter(None, (slugs.pop() if len(slugs) == 1 else "", proof)))
    return Answer(
        mail.sender, case.reading.language, outcome.items, in_reply_to=mail.message_id,
        references=mail.references, token=proof, tag=tag, authenticated=case.proven,
    )  # fmt: skip


def _printable_intent(intent: Intent, desk: Desk) -> Intent:
    """A name, or what stands beside it on the letter: each is asked for by what it is."""
    if isinstance(intent, Rename):
        strange = missing(intent.new, desk.can_print)
        return Unclear(Why.NEW_NAME, intent.campaign, strange) if strange else intent
    if not isinstance(intent, Sign | TooManyNames):
        return intent
    for person in intent.people:
        for where, text in _printed(person):
            if strange := missing(text, desk.can_print):
                why = Why.NAME_REFUSED if where == "name" else Why.DETAIL_REFUSED
                return Unclear(why, intent.campaign, strange, where="" if where == "name" else where)
    return intent


def _printed(person: Person) -> Iterator[tuple[str, str]]:
    """What of a person stands on the letter, the name first. Of who asked to be withheld nothing does."""
    for where in () if person.anonymous else ("name", "organisation", "title", "place"):
        yield where, getattr(person, where)


def _accepted(reading: Reading, desk: Desk) -> tuple[Reading, str]:
    """A coordinator takes it as what it says: a long list is signatures. And how its odd letters will be set."""
    intents = tuple(_whole_list(intent) for intent in reading.intents)
    texts = [text for one in intents if isinstance(one, Sign) for person in one.people for _, text in _printed(person)]
    texts += [intent.new for intent in intents if isinstance(intent, Rename)]
    odd = {text: strange for text in texts if (strange := missing(text, desk.can_print))}
    told = [
        f"no font can print {named(strange)} of “{text}”: on the letter it will be “{in_type(text, desk.can_print)}”"
        for text, strange in odd.items()
    ]
    return replace(reading, intents=intents), "; ".join(told)


# Mails that were set aside ------------------------------------------------------------------------


def again(store: Store, desk: Desk, row: SetAside, accepted: bool, junk: bool = False) -> SetAside:
    """Handle a held or quarantined mail once more, from the bytes that were kept; returns what became of it.

    `accepted`: a coordinator takes it as what it says, whoever wrote it. `junk`: it came from such a folder.
    """
    arrived = Arrived(row.folder, row.uidvalidity, row.uid, row.arrived, row.size, row.raw)
    seen, salt = store.reopen(row.id), secrets.token_hex(4)
    studied = _studied(arrived, seen, desk, junk, accepted, salt)
    recorded = _record([studied], store, desk)
    found = store.set_aside_mail(row.id) or row
    return replace(found, meanwhile=not recorded and found.verdict is not Verdict.QUARANTINED)


def _whole_list(intent: Intent) -> Intent:
    """A long list that a coordinator accepted is a list of signatures."""
    return Sign(intent.campaign, intent.people) if isinstance(intent, TooManyNames) else intent

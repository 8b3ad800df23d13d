"""Receive: each unhandled mail: understand, decide, record; then tell the mailbox.

    mailbox.unhandled | store.sight | study (read, understand) | decide | compose | store.record | mailbox.done

The ledger has a row for a mail before anything looks into it. One transaction records verdict, signatures
and answers of a batch; only then is the mailbox told. Killed anywhere, the next pass carries on.
A mail that breaks us is tried three times, alone, then set aside; the next mail goes on.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

import structlog

from signbot.core import approval, compose, token
from signbot.core.address import canonical, names_us
from signbot.core.answers import Answer
from signbot.core.campaign import Campaign, CampaignState, Verification
from signbot.core.case import Case
from signbot.core.code import CodeBook
from signbot.core.decide import decide
from signbot.core.decision import Add, Ask, Erase, Known, Outcome, Pending, Release, Standing, Use, newly_counted
from signbot.core.delivery import DeliveryState, Kind, Outage
from signbot.core.dkim import Wanted
from signbot.core.gateway import gateway_receipt
from signbot.core.html import to_text
from signbot.core.intents import Forget, Intent, Reading, Rename, Sign, TooManyNames, Unclear, Why, Withdraw
from signbot.core.ledger import Seen, Verdict
from signbot.core.mail import Arrived, Authenticity, Mail, Trust, content, read
from signbot.core.plain import plain
from signbot.core.understand import Context, understand
from signbot.outgoing import Office
from signbot.store import Decided, OursRef, Outgoing, ProofOf, SetAside, Sight, Store, Unavailable

log = structlog.get_logger(__name__)

RECEIPT = 8_000  # characters of a gateway's receipt in which a letter's code may stand
REQUEST_DAYS = timedelta(days=7)  # how long a request without a deadline (FORGET ME) may be answered


class Place(Protocol):
    """A folder as it was selected."""

    @property
    def folder(self) -> str: ...
    @property
    def uidvalidity(self) -> int: ...
    @property
    def uidnext(self) -> int: ...
    @property
    def main(self) -> bool: ...  # False: junk, or a folder of copies: nothing is moved there


class MailboxPort(Protocol):
    """The mailbox, as this step needs it."""

    def places(self) -> Sequence[Place]: ...
    def unhandled(
        self, place: Place, above: int, handled: Callable[[Sequence[int]], set[int]]
    ) -> Iterator[list[Arrived]]: ...
    def done(self, place: Place, uids: Sequence[int]) -> None: ...
    def erased(self, place: Place, uids: Sequence[int]) -> int: ...  # set apart, to be deleted


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that stays the same while mails are handled."""

    campaigns: tuple[Campaign, ...]
    office: Office
    own_addresses: frozenset[str]  # canonical
    languages: tuple[str, ...]
    trust: Trust
    alert_subjects: tuple[str, ...]
    alert_texts: tuple[str, ...]  # known again when a client repeats them without quote signs
    recipients: frozenset[str]  # canonical addresses of all recipients
    receipts_from: tuple[str, ...]  # domains of fax gateways
    names_per_mail: int
    answers_per_day: int
    max_mail_bytes: int
    forgets: Callable[[str, datetime], object]  # before a supporter is: the erasure journal, the mailbox's old mails
    signed: Callable[[bytes, Wanted], str]  # our own check of DKIM: how the From domain is proven; "" when it is not
    sealed: Callable[[bytes, Wanted], str]  # the same by the ARC seal of somebody whom we trust
    printable: Callable[[str], str]  # characters of a name that the letter can't show
    now: Callable[[], datetime]
    gone_by: datetime | None = None  # in a replay: what was due by then has gone out already


@dataclass(frozen=True, slots=True)
class Studied:
    """A mail with its ledger row, read; not yet decided."""

    arrived: Arrived
    seen: Seen
    mail: Mail
    junk: bool = False
    accepted: bool = False  # a coordinator took it as what it says
    salt: str = ""  # where a mail is answered a second time, its answer is another mail

    @property
    def supporter(self) -> str:
        return self.mail.sender.canonical if self.mail.sender else ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the database says about the mails of one round, fetched together."""

    ours: Mapping[str, OursRef]  # our own mails among their References
    known: Mapping[str, Known]  # by canonical address
    standings: Mapping[str, Standing]  # by folded code


def receive(mailbox: MailboxPort, store: Store, desk: Desk) -> int:
    """One complete pass over the mailbox; returns how many mails it handled.

    Raises what the mailbox or the database raises when it can't be had: the pass was incomplete then,
    and nothing that waits for a complete pass (closing) goes ahead.
    """
    began, handled = desk.now(), 0
    for place in mailbox.places():
        if place.main:
            _tell(mailbox, place, store, store.untold(place.folder, place.uidvalidity))
        above = store.cursor(place.folder, place.uidvalidity)
        known = partial(store.handled, place.folder, place.uidvalidity)
        for batch in mailbox.unhandled(place, above, known):
            _handle(batch, mailbox, place, store, desk)
            handled += len(batch)
        store.advance(place.folder, place.uidvalidity, place.uidnext - 1)
    store.complete_poll(began)
    return handled


def _handle(batch: list[Arrived], mailbox: MailboxPort, place: Place, store: Store, desk: Desk) -> None:
    handle(batch, store, desk, junk=not place.main)
    uids = [arrived.uid for arrived in batch]
    if place.main:
        _tell(mailbox, place, store, uids)
    store.told(place.folder, place.uidvalidity, uids)


def handle(batch: Sequence[Arrived], store: Store, desk: Desk, *, junk: bool) -> None:
    """Each of these mails gets its verdict, in this order; known ones keep theirs."""
    rows = store.sight([_sight(arrived) for arrived in batch])
    studied: list[Studied] = []
    for arrived, seen in zip(batch, rows, strict=True):
        if seen.verdict is not Verdict.WAITING:
            continue
        if _breaks(partial(_study, arrived, seen, desk, junk, studied)):
            _alone(arrived, seen, store, desk, junk)
    for group in _rounds(studied):
        _record(group, store, desk)


def _tell(mailbox: MailboxPort, place: Place, store: Store, uids: Sequence[int]) -> None:
    """What was handled is moved or marked; mails of somebody who was forgotten are set apart."""
    forgotten = store.forgotten(place.folder, place.uidvalidity, uids)
    mailbox.erased(place, sorted(forgotten))
    mailbox.done(place, [uid for uid in uids if uid not in forgotten])


def _sight(arrived: Arrived) -> Sight:
    return Sight(
        arrived.folder, arrived.uidvalidity, arrived.uid, content(arrived.raw), arrived.arrived, arrived.size
    )  # fmt: skip


def _study(arrived: Arrived, seen: Seen, desk: Desk, junk: bool, studied: list[Studied]) -> None:
    studied.append(Studied(arrived, seen, read(arrived.raw, desk.trust), junk))


def _rounds(studied: Iterable[Studied]) -> Iterator[list[Studied]]:
    """Cut so that no supporter stands twice in one round: each decision sees the one before."""
    group: dict[str, Studied] = {}
    for one in studied:
        who = one.supporter or f"nobody {one.seen.id}"
        if who in group:
            yield list(group.values())
            group = {}
        group[who] = one
    if group:
        yield list(group.values())


def _record(group: list[Studied], store: Store, desk: Desk) -> None:
    """Decide and record a round in one transaction; a poisoned round falls back to one by one."""
    if error := _breaks(lambda: _write(_decide(group, store, desk), store, desk)):
        log.warning("a batch was refused, going one by one", action="receive.fallback", error=_brief(error))
        for studied in group:
            _alone(studied.arrived, studied.seen, store, desk, studied.junk, studied.accepted, studied.salt)


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
) -> None:
    """One mail by itself, within the pass up to its last attempt; the last failure quarantines it."""

    def whole() -> None:
        studied = Studied(arrived, seen, read(arrived.raw, desk.trust), junk, accepted, salt)
        _write(_decide([studied], store, desk), store, desk)

    while error := _breaks(whole):
        log.warning("a mail broke us", action="receive.failed", row=seen.id, attempt=seen.attempts, error=_brief(error))
        if store.failed(seen, _brief(error), arrived.raw, desk.now()) is Verdict.QUARANTINED:
            return
        seen = store.retry(seen)


def _breaks(work: Callable[[], object]) -> Exception | None:
    """The one place where a mail's failure is caught. A database or a mailbox that is gone is no mail's failure."""
    try:
        work()
    except (Unavailable, Outage):
        raise
    except Exception as error:  # noqa: BLE001 - whatever one mail does to us, the next mail goes on
        return error
    return None


def _brief(error: Exception) -> str:
    """What broke, without a word of the mail."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    where = f" at {frame.tb_frame.f_code.co_name}:{frame.tb_lineno}" if frame else ""
    return f"{type(error).__name__}{where}"


# Deciding ----------------------------------------------------------------------------------------


def _decide(group: Sequence[Studied], store: Store, desk: Desk) -> list[Decided]:
    facts = _facts(group, store, desk)
    key = store.key("token")
    decided: list[Decided] = []
    for studied in group:
        decided.append(_decide_one(studied, facts, store, desk, key))
        facts = _counted_on(facts, decided[-1])
    return decided


def _counted_on(facts: Facts, one: Decided) -> Facts:
    """The next mail of the round is told the number of names with those of the mails before it."""
    known = facts.known.get(one.supporter, Known())
    standings = {
        code: replace(facts.standings[code], counted=facts.standings[code].counted + more)
        for code, more in newly_counted(one.changes, known).items()
        if more and code in facts.standings
    }
    return replace(facts, standings={**facts.standings, **standings}) if standings else facts


def _facts(group: Sequence[Studied], store: Store, desk: Desk) -> Facts:
    references = {reference for studied in group for reference in studied.mail.references}
    reported = {studied.mail.report.original for studied in group if studied.mail.report}
    ours = store.ours(references | reported)
    known = store.known([studied.supporter for studied in group if studied.supporter], desk.now())
    return Facts(ours, known, store.standings(desk.campaigns, desk.now()))


def _decide_one(studied: Studied, facts: Facts, store: Store, desk: Desk, key: bytes) -> Decided:
    mail = studied.mail
    if studied.supporter in desk.own_addresses:
        store.own_copy([mail.message_id], desk.now())
        return _silent(studied, Verdict.AUTOMATIC, "our own mail")
    if mail.report and (what := store.bounced(mail.report, desk.now())):
        store.prove([mail.report.original], ProofOf.REPORT, studied.arrived.raw, studied.arrived.arrived)
        return _silent(studied, Verdict.AUTOMATIC, f"a delivery report about {what}")
    if told := _from_the_gateway(studied, store, desk):
        return told
    if _from_a_recipient(studied, facts, desk):
        store.prove(mail.references, ProofOf.REPLY, studied.arrived.raw, studied.arrived.arrived)
        return _forwarded(studied, desk)
    if studied.arrived.size > desk.max_mail_bytes and not studied.accepted:
        return _silent(studied, Verdict.HELD, f"{studied.arrived.size} octets: larger than limits.max_mail_bytes")
    replaying = desk.gone_by is not None  # a coordinator releases anew, then
    if not (replaying or mail.automatic) and (released := _release(studied, facts, desk, key)):
        return released
    return _supporter(studied, facts, desk, key)


def _from_the_gateway(studied: Studied, store: Store, desk: Desk) -> Decided | None:
    """A fax gateway says what became of a fax. Believed only where it is proven who wrote."""
    mail = studied.mail
    domain = mail.sender.domain if mail.sender else ""
    if domain not in desk.receipts_from or mail.authenticity is not Authenticity.PASS or studied.junk:
        return None
    words = mail.text or to_text(mail.html)
    receipt = gateway_receipt(mail.subject, words)
    book = CodeBook(campaign.folded for campaign in desk.campaigns)
    codes = {mention.folded for mention in book.find(plain(f"{mail.subject}\n{words}"[:RECEIPT]))}
    about = store.faxed(receipt, mail.references, codes, desk.now())
    if about is None:
        return _silent(studied, Verdict.OTHER, "a fax gateway's mail that fits no single fax: see `signbot deliveries`")
    store.prove([about], ProofOf.REPORT, studied.arrived.raw, studied.arrived.arrived)
    said = {True: "it arrived", False: "it failed", None: "it is on its way"}[receipt.arrived]
    return _silent(studied, Verdict.AUTOMATIC, f"a fax gateway's receipt: {said}")


def _silent(studied: Studied, verdict: Verdict, note: str, outgoing: tuple[Outgoing, ...] = ()) -> Decided:
    keep = verdict is Verdict.HELD or bool(outgoing)
    return Decided(
        studied.seen, verdict, outgoing=outgoing, supporter=studied.supporter, arrived=studied.arrived.arrived,
        note=note, raw=studied.arrived.raw if keep else b"", message_id=studied.mail.message_id,
        authenticity=_found(studied.mail),
    )  # fmt: skip


def _from_a_recipient(studied: Studied, facts: Facts, desk: Desk) -> bool:
    answers_a_letter = any(
        facts.ours[reference].kind is Kind.LETTER for reference in studied.mail.references if reference in facts.ours
    )
    return studied.supporter in desk.recipients or answers_a_letter


def _forwarded(studied: Studied, desk: Desk) -> Decided:
    """A recipient wrote: whatever it says, it goes to the coordinators, and the writer gets no answer."""
    sender = studied.mail.sender.written if studied.mail.sender else "an unclear sender"
    written = desk.office.writer.notice(
        "forwarded", desk.languages[0], campaign=None, sender=sender, subject=studied.mail.subject
    )
    mail = compose.Attachment("mail.eml", "application/octet-stream", studied.arrived.raw)
    notices = desk.office.notices(written, desk.now(), (mail,))
    return _silent(studied, Verdict.OTHER, "a recipient of a letter wrote: forwarded to the coordinators", notices)


def _request(studied: Studied, known: Known, facts: Facts, key: bytes) -> Pending | None:
    """The open request that this mail proves to have received: by its token, else by its thread."""
    at = studied.arrived.arrived
    live = {one.nonce: one for one in known.pending if not one.used and (one.expires is None or at <= one.expires)}
    for candidate in token.candidates((*studied.mail.recipients, studied.mail.subject)):
        pending = live.get(token.nonce_of(candidate))
        if pending and pending.expires and token.genuine(candidate, key, "confirm", studied.supporter, pending.expires):
            return pending
    for reference in reversed(studied.mail.references):
        found = facts.ours.get(reference)
        if found and found.nonce in live and found.supporter == studied.supporter:
            return live[found.nonce]
    return None


def _asked(studied: Studied, facts: Facts, request: Pending | None) -> bool:
    """The mail answers one of our questions, open or not."""
    if studied.mail.defects and not (studied.mail.text or studied.mail.html):
        return False  # a body that could not be read is not a reply without words
    kinds = (facts.ours[reference].kind for reference in studied.mail.references if reference in facts.ours)
    return request is not None or Kind.REQUEST in kinds


def _supporter(studied: Studied, facts: Facts, desk: Desk, key: bytes) -> Decided:
    known = facts.known.get(studied.supporter, Known())
    request = _request(studied, known, facts, key)
    reading = _printable(understand(studied.mail, _context(studied, facts, desk, known, request)), desk)
    if request is None and any(_wants_proof(intent, facts) for intent in reading.intents):
        studied = _second_opinion(studied, desk)
    if studied.accepted:
        reading = replace(reading, intents=tuple(_whole_list(intent) for intent in reading.intents))
    case = Case(
        studied.mail, reading, known, facts.standings, studied.arrived.arrived, request, studied.junk,
        studied.accepted, _addressed(studied.mail, desk), desk.answers_per_day,
    )  # fmt: skip
    return decided(case, studied, decide(case), desk, key)


def _wants_proof(intent: Intent, facts: Facts) -> bool:
    """Would it change something at once, if we only knew who wrote? DNS is asked for nothing else."""
    if isinstance(intent, Sign):
        return facts.standings[intent.campaign].campaign.verification is Verification.AUTO
    return isinstance(intent, Withdraw | Rename | Forget)


def _second_opinion(studied: Studied, desk: Desk) -> Studied:
    """Where the provider said nothing that we may believe, the signature that the mail itself carries.

    Only a trusted sealer speaks against a DMARC failure: that it fails behind a forwarder is what seals are for.
    """
    mail, raw = studied.mail, studied.arrived.raw
    cut_off = studied.arrived.size > len(raw)
    settled = mail.authenticity is Authenticity.PASS or studied.accepted
    if settled or cut_off or mail.sender is None or mail.automatic or mail.report:
        return studied
    wanted = Wanted(mail.sender.domain, desk.own_addresses, desk.office.subaddress, studied.arrived.arrived)
    refuted = mail.refuted or mail.authenticity is Authenticity.FAIL
    why = ("" if refuted else desk.signed(raw, wanted)) or desk.sealed(raw, wanted)
    if not why:
        return studied
    return replace(studied, mail=replace(mail, authenticity=Authenticity.PASS, authenticity_why=why))


def _addressed(mail: Mail, desk: Desk) -> bool:
    """A mail without To and Cc came to us, and contradicts nothing; a blind copy is not ours to answer (RFC 5230)."""
    nobody = not mail.recipients and not mail.undisclosed
    return nobody or mail.trusted_list or names_us(mail.recipients, desk.own_addresses, desk.office.subaddress)


def _context(studied: Studied, facts: Facts, desk: Desk, known: Known, request: Pending | None) -> Context:
    thread = [facts.ours[reference].campaign for reference in studied.mail.references if reference in facts.ours]
    asked_ids = request.signatures if request else ()
    at = studied.arrived.arrived
    return Context(
        campaigns=desk.campaigns,
        open=frozenset(code for code, one in facts.standings.items() if one.collects(at)),
        bot_addresses=desk.own_addresses,
        subaddress=desk.office.subaddress,
        thread=tuple(dict.fromkeys(code for code in thread if code)),
        asked=_asked(studied, facts, request),
        asked_for=tuple(dict.fromkeys(one.campaign for one in known.signatures if one.id in asked_ids)),
        alert_subjects=desk.alert_subjects,
        ours=desk.alert_texts,
        names_per_mail=desk.names_per_mail,
        languages=desk.languages,
        answered=_answers_an_answer(studied, facts),
    )


def _answers_an_answer(studied: Studied, facts: Facts) -> bool:
    """Of our mails in its thread the last one is an answer: nothing was asked, and thanks want no reply."""
    kinds = [facts.ours[reference].kind for reference in studied.mail.references if reference in facts.ours]
    return kinds[-1:] in ([Kind.ANSWER], [Kind.NOTE])


def _printable(reading: Reading, desk: Desk) -> Reading:
    """A name that the letter could not show is asked for again now, not found missing at the deadline."""
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
        made = desk.office.answer(
            answer, desk.now(), asks=bool(proof), postponed=outcome.postponed, what=f"answer:{what}"
        )
        outgoing = (made,)
    return Decided(
        studied.seen, outcome.verdict, outcome.changes, outgoing,
        supporter=studied.supporter, email=sender.written if sender else "", language=case.reading.language,
        arrived=studied.arrived.arrived,
        text_hashes=tuple((code, one.campaign.text_hash) for code, one in case.standings.items() if code in added),
        nonce=nonce, expires=expires, note=outcome.note,
        raw=studied.arrived.raw if outcome.verdict is Verdict.HELD else b"", message_id=studied.mail.message_id,
        authenticity=_found(studied.mail),
    )  # fmt: skip


def _found(mail: Mail) -> str:
    """What was found about who wrote, for a coordinator who asks later."""
    return f"{mail.authenticity}: {mail.authenticity_why}" if mail.authenticity_why else ""


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
        mail.sender, case.reading.language, outcome.items, subject=mail.subject, in_reply_to=mail.message_id,
        references=mail.references, token=proof, tag=tag, authenticated=case.proven,
    )  # fmt: skip


def _printable_intent(intent: Intent, desk: Desk) -> Intent:
    named = [person.name for person in intent.people] if isinstance(intent, Sign) else []
    if isinstance(intent, Rename):
        named = [intent.new]
    strange = "".join(desk.printable(name) for name in named)
    if not strange or not isinstance(intent, Sign | Rename):
        return intent
    return Unclear(Why.NEW_NAME if isinstance(intent, Rename) else Why.NAME_REFUSED, intent.campaign, strange)


# Mails that were set aside ------------------------------------------------------------------------


def again(store: Store, desk: Desk, row: SetAside, accepted: bool, junk: bool = False) -> SetAside:
    """Handle a held or quarantined mail once more, from the bytes that were kept; returns what became of it.

    `accepted`: a coordinator takes it as what it says, whoever wrote it. `junk`: it came from such a folder.
    """
    arrived = Arrived(row.folder, row.uidvalidity, row.uid, row.arrived, row.size, row.raw)
    seen, salt = store.reopen(row.id), secrets.token_hex(4)
    studied = Studied(arrived, seen, read(row.raw, desk.trust), junk, accepted, salt)
    _record([studied], store, desk)
    return store.set_aside_mail(row.id) or row


def _whole_list(intent: Intent) -> Intent:
    """A long list that a coordinator accepted is a list of signatures."""
    return Sign(intent.campaign, intent.people) if isinstance(intent, TooManyNames) else intent


# Read, but not recorded ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What would become of a mail that arrived now, and how it is read."""

    mail: Mail
    context: Context
    reading: Reading
    verdict: Verdict
    note: str
    answer: Outgoing | None


def rehearse(raw: bytes, store: Store | None, desk: Desk, at: datetime) -> Rehearsal:
    """How a mail is read and answered. Nothing is recorded; `store` is None where there is no database."""
    arrived = Arrived("", 0, 0, at, len(raw), raw)
    studied = Studied(arrived, Seen(0, 1, Verdict.WAITING), read(raw, desk.trust))
    facts = _facts([studied], store, desk) if store else _no_facts(desk)
    key = store.key("token") if store else b""
    request = _request(studied, facts.known.get(studied.supporter, Known()), facts, key)
    context = _context(studied, facts, desk, facts.known.get(studied.supporter, Known()), request)
    reading = understand(studied.mail, context)
    if any(_wants_proof(intent, facts) for intent in reading.intents):
        studied = _second_opinion(studied, desk)
    if set_apart := _set_apart(studied, facts, desk):
        return Rehearsal(studied.mail, context, reading, *set_apart, None)
    would = _supporter(studied, facts, desk, key)
    answer = next(iter(would.outgoing), None)
    return Rehearsal(studied.mail, context, reading, would.verdict, would.note, answer)


def _no_facts(desk: Desk) -> Facts:
    """What is known before there is a database: the campaigns, as they stand in the file."""
    standings = {one.folded: Standing(one, CampaignState.OPEN, one.deadline) for one in desk.campaigns}
    return Facts({}, {}, standings)


def _set_apart(studied: Studied, facts: Facts, desk: Desk) -> tuple[Verdict, str] | None:
    """The verdict on what is no supporter's mail, and why."""
    if studied.supporter in desk.own_addresses:
        return Verdict.AUTOMATIC, "our own mail"
    if _from_a_recipient(studied, facts, desk):
        return Verdict.OTHER, "a recipient of a letter wrote: forwarded to the coordinators"
    if studied.arrived.size > desk.max_mail_bytes:
        return Verdict.HELD, f"{studied.arrived.size} octets: larger than limits.max_mail_bytes"
    return None


# A coordinator's reply ---------------------------------------------------------------------------


def _release(studied: Studied, facts: Facts, desk: Desk, key: bytes) -> Decided | None:
    """A coordinator releases a finished letter: listed, authenticated, with the token that came with the letter."""
    if studied.supporter not in {canonical(address) for address in desk.office.coordinators}:
        return None
    known = facts.known.get(studied.supporter, Known())
    pending = approval.request(studied.mail, known, key, studied.arrived.arrived)
    context = replace(_context(studied, facts, desk, Known(), pending), asked=approval.has_token(studied.mail))
    reading = understand(studied.mail, context)
    if pending is None:
        asked = _request(studied, known, facts, key)  # they may be a supporter, too
        notice = any(facts.ours[one].kind is Kind.NOTICE for one in studied.mail.references if one in facts.ours)
        meant = asked is None and approval.means_release(studied.mail, reading, answers_notice=notice)
        return _not_released(studied, facts, desk) if meant else None
    studied = _second_opinion(studied, desk)
    if studied.mail.authenticity is not Authenticity.PASS or studied.junk:
        return _told(studied, desk, pending.release, "your reply could not be authenticated")
    if not approval.says_release(reading):
        return _told(studied, desk, pending.release, "your reply says neither yes nor RELEASE")
    done = _silent(studied, Verdict.CONFIRMED, f"{pending.release} released by a coordinator")
    return replace(done, changes=(Release(pending.release, studied.supporter), Use(pending.id)))


def _not_released(studied: Studied, facts: Facts, desk: Desk) -> Decided:
    """Without a valid token: a coordinator who can be believed is told what to do; anybody else gets no answer."""
    note = "a coordinator's RELEASE without a valid token"
    studied = _second_opinion(studied, desk)
    if studied.mail.authenticity is not Authenticity.PASS or studied.junk or studied.mail.automatic:
        return _silent(studied, Verdict.HELD if studied.junk else Verdict.OTHER, f"{note}, and not authenticated")
    plain = understand(studied.mail, _context(studied, facts, desk, Known(), None))
    standing = facts.standings.get(approval.campaign_of(plain))
    headline = f"{standing.campaign.code.written if standing else 'A letter'}: not released by your reply"
    why = approval.why_not(standing, approval.has_token(studied.mail))
    written = desk.office.writer.notice("alarm", desk.languages[0], headline=headline, lines=[why])
    assert studied.mail.sender is not None
    notice = desk.office.notice(studied.mail.sender.written, written, desk.now())
    return _silent(studied, Verdict.OTHER, note, (notice,))


def _told(studied: Studied, desk: Desk, code: str, why: str) -> Decided:
    """A reply that was meant to release did not: the coordinators are told."""
    shown = next((one.code.written for one in desk.campaigns if one.folded == code), code)
    written = desk.office.writer.notice("alarm", desk.languages[0], headline=f"{shown}: not released", lines=[why])
    return _silent(studied, Verdict.OTHER, f"{shown} not released: {why}", desk.office.notices(written, desk.now()))

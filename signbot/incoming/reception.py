"""What `receive` and its neighbours work with: the mails of a round, the facts about them, and who is behind each.

    Reception (the same for all mails) | Studied (one mail, read) | facts_about (what the database says of a round)

Nothing is decided here. DNS is asked for a mail's own signature only where that would change something.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import field
from datetime import datetime, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Protocol

from signbot.core import token
from signbot.core.address import canonical, domain_of, mailbox, names_us
from signbot.core.advance import AdvanceNotice
from signbot.core.campaign import LIVE, Campaign, Person, Verification
from signbot.core.deciding.case import Bounds, Elsewhere
from signbot.core.decision import Change, Known, Pending, Standing
from signbot.core.delivery import ASK_NOTHING, ASK_TO_CONFIRM, Kind
from signbot.core.grounds import CC, SUBJECT, THREAD, TO, Rests
from signbot.core.intents import Forget, Intent, Join, Rename, Resume, Sign, Withdraw
from signbot.core.ledger import Alike, Belief, Seen, Verdict
from signbot.core.mail import talk
from signbot.core.mail.alignment import organisational
from signbot.core.mail.arc import seal_covers
from signbot.core.mail.cover import Cover, fresh, uncovered
from signbot.core.mail.dkim import Wanted, own_covers
from signbot.core.mail.fax_receipt import Fax
from signbot.core.mail.mail import Arrived, Authenticity, Mail, Trust, read
from signbot.core.mail.thread import Reached, office, passed_on_from
from signbot.core.orders import Asked
from signbot.core.question import Asks, Question, Told
from signbot.core.reading.context import Context
from signbot.core.text.html import to_text
from signbot.core.value import dataclass, replace
from signbot.core.version import SAME_SECOND, shown
from signbot.outbox.office import Office
from signbot.store import Decided, OursRef, Outgoing, SetAside


class Alert(Protocol):
    """An alert as it was sent: known again when a client repeats it without quote signs."""

    @property
    def subject(self) -> str: ...
    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reception:
    """Everything that stays the same while mails are handled."""

    campaigns: tuple[Campaign, ...]
    office: Office
    own_addresses: frozenset[str]  # as written and canonical: `address.spellings`
    languages: tuple[str, ...]
    trust: Trust
    alerts: Callable[[], Sequence[Alert]]  # ours, written when the first mail comes
    wording: Callable[[], tuple[str, ...]]  # of our answers, as `own_words.essence` gives it; read when first wanted
    recipients: frozenset[str]  # canonical addresses of all recipients, also of letters that have left the file
    receipts_from: tuple[str, ...]  # domains of fax gateways
    providers: tuple[str, ...]  # hosts and domains of our own mail provider, whose word on a delivery we take
    bounds: Bounds
    max_mail_bytes: int
    signature_age: timedelta  # of a DKIM signature, at most, when its mail arrives
    forgets: Callable[[str, datetime], object]  # called before a supporter is erased: see `incoming.forget`
    signed: Callable[[bytes, Wanted], str]  # our own check of DKIM: what proves the From domain; "" if nothing
    sealed: Callable[[bytes, Wanted], str]  # the same by the ARC seal of somebody whom we trust
    can_print: Callable[[str], bool]  # whether a font has this character with its combining marks
    fonts_for: Callable[[str], str]  # the fonts to install for what can't be printed; "" where there are none
    now: Callable[[], datetime]
    whole: Callable[[Arrived], bytes] = attrgetter("raw")  # all octets of a mail; Outage where the mailbox is away
    coming: Callable[[], frozenset[str]] = frozenset  # codes that the file names by now, and `campaigns` does not
    recorded: Callable[[Sequence[Decided]], object] = len  # called with what was recorded, and now holds
    gone_by: datetime | None = None  # in a replay: answers that were due by then were sent at the time

    @property
    def offices(self) -> frozenset[str]:
        """Domains of the recipients' organisations."""
        return _offices(self.recipients)


@lru_cache(maxsize=4)
def _offices(recipients: frozenset[str]) -> frozenset[str]:
    return frozenset(map(office, recipients)) - {""}


@dataclass(frozen=True, slots=True)
class Studied:
    """A mail with its ledger row, read; not yet decided."""

    arrived: Arrived
    seen: Seen
    mail: Mail
    junk: bool = False
    accepted: bool = False  # a coordinator took it as what it says
    salt: str = ""  # makes a second answer to the same mail another mail
    seals: tuple[bytes, ...] = ()  # what its signatures cover, see `core.mail.identity`

    @property
    def supporter(self) -> str:
        return self.mail.sender.canonical if self.mail.sender else ""


Shown = Mapping[tuple[str, str], Sequence[tuple[datetime, datetime]]]  # by supporter and campaign: written, and went


@dataclass(frozen=True, slots=True)
class Facts:
    """What the database says about the mails of one round, fetched together."""

    ours: Mapping[str, OursRef]  # our own mails among their References
    known: Mapping[str, Known]  # by canonical address
    standings: Mapping[str, Standing]  # by folded code
    strangers: Mapping[str, int]  # by domain: answers to people whom nobody has proven, see `bounds`
    alike: Mapping[int, tuple[Alike, ...]] = field(default_factory=dict)  # by row: the same mail, as it came before
    faxes: tuple[Fax, ...] = ()  # on their way; looked up where a gateway writes
    letters: tuple[Reached, ...] = ()  # that these mails answer, or that went to the offices of those who wrote
    earlier: Mapping[str, int] = field(default_factory=dict)  # officials' mails that these answer -> delivery
    unsent: frozenset[str] = frozenset()  # Message-IDs of own mails that this database never gave to a server
    talk: Mapping[int, str] = field(default_factory=dict)  # by row: of the mails that go on with a talk, which one
    idle: Mapping[str, int] = field(default_factory=dict)  # by talk: answers that led nowhere, see `store.talks`
    shown: Shown = field(default_factory=dict)  # of letters that have changed: what went to whom with the letter in it
    orders: Mapping[str, Asked] = field(default_factory=dict)  # by nonce: coordinators' orders that these mails answer


def as_it_came(row: SetAside) -> Arrived:
    """A mail that was set aside: its bytes were kept."""
    return Arrived(row.folder, row.uidvalidity, row.uid, row.arrived, row.size, row.raw)


def study(
    arrived: Arrived, seen: Seen, reception: Reception, *, junk: bool = False, accepted: bool = False, salt: str = ""
) -> Studied:
    """Read it. Whatever a mail may do to us, this may raise."""
    mail = read(arrived.raw, reception.trust, arrived.headers)
    return Studied(arrived, seen, mail, junk, accepted, salt, arrived.seals)


def said_so(studied: Studied, words: str) -> Studied:
    """As if these were the words of its writer: a person has read what they mean. "": it says what it says."""
    if not words:
        return studied
    return replace(studied, mail=replace(studied.mail, text=words, html="", subject="", references=(), sealed=""))


class FactsStore(Protocol):
    """The database, as far as it is asked for the facts about mails."""

    def look(self) -> AbstractContextManager[None]: ...
    def ours(self, message_ids: Iterable[str]) -> dict[str, OursRef]: ...
    def known(self, supporters: Iterable[str], now: datetime) -> dict[str, Known]: ...
    def strangers(self, domains: Iterable[str], now: datetime) -> dict[str, int]: ...
    def talks(self, names: Iterable[str], now: datetime) -> dict[str, int]: ...
    def echoes(self, topics: Mapping[str, Collection[str]], now: datetime) -> set[str]: ...
    def alike(
        self, copies: Collection[int], seals: Mapping[int, Sequence[bytes]] | None = None
    ) -> dict[int, tuple[Alike, ...]]: ...
    def letters_at(self, message_ids: Collection[str], offices: Collection[str]) -> list[Reached]: ...
    def earlier(self, message_ids: Collection[str]) -> dict[str, int]: ...
    def faxes_on_their_way(self) -> list[Fax]: ...
    def never_handed_over(self, message_id: str) -> bool: ...
    def standings(self, campaigns: Sequence[Campaign], now: datetime) -> dict[str, Standing]: ...
    def shown(self, supporters: Iterable[str], codes: Collection[str]) -> Shown: ...
    def asked(self, nonces: Collection[str]) -> dict[str, Asked]: ...
    def notices_of(self, supporters: Iterable[str], codes: Collection[str]) -> dict[str, tuple[AdvanceNotice, ...]]: ...


def facts_about(group: Sequence[Studied], store: FactsStore, reception: Reception) -> Facts:
    """What the database says about these mails: one consistent look at it."""
    with store.look():
        return _facts(group, store, reception)


def _facts(group: Sequence[Studied], store: FactsStore, reception: Reception) -> Facts:
    references = {reference for studied in group for reference in studied.mail.references}
    reported = {studied.mail.report.original for studied in group if studied.mail.report}
    ours = store.ours(references | reported)
    who = [studied.supporter for studied in group if studied.supporter]
    known = _with_notices(store.known(who, reception.now()), store, reception)
    strangers = store.strangers(map(domain_of, who), reception.now())
    copies = [studied.seen.id for studied in group if studied.seen.copy]
    alike = store.alike(copies, {studied.seen.id: studied.seals for studied in group if studied.seals})
    faxes = store.faxes_on_their_way() if any(is_gateways(studied, reception) for studied in group) else ()
    goes_on = _talks(group, ours, store, reception)
    standings = store.standings(reception.campaigns, reception.now())
    several = [code for code, standing in standings.items() if len(standing.versions) > 1]
    letters, earlier = _letters(group, ours, store, reception)
    copies_of_ours = {studied.mail.message_id for studied in group if is_ours(studied, reception)}
    return Facts(
        ours=ours,
        known=known,
        standings=standings,
        strangers=strangers,
        alike=alike,
        faxes=tuple(faxes),
        letters=letters,
        earlier=earlier,
        unsent=frozenset(one for one in copies_of_ours if store.never_handed_over(one)),
        talk=goes_on,
        idle=_idle(goes_on.values(), store, reception),
        shown=store.shown(who, several) if several else {},
        orders=store.asked(_tokens(group, reception)),
    )


def _tokens(group: Sequence[Studied], reception: Reception) -> set[str]:
    """Nonces that coordinators' mails among these bring back."""
    theirs = (studied.mail for studied in group if is_coordinators(studied, reception))
    found = (token.candidates((*mail.recipients, mail.subject)) for mail in theirs)
    return {token.nonce_of(candidate) for candidates in found for candidate in candidates}


def _letters(
    group: Sequence[Studied], ours: Mapping[str, OursRef], store: FactsStore, reception: Reception
) -> tuple[tuple[Reached, ...], dict[str, int]]:
    """What officials' mails among these may belong to; nothing is asked where nobody is one."""
    foreign = {one for studied in group for one in studied.mail.references if one not in ours}
    earlier = store.earlier(foreign) if foreign else {}
    answered = {one for one, found in ours.items() if found.kind is Kind.LETTER} | earlier.keys()
    who = {one for studied in group for one in writers(studied, reception)}
    offices, exact = set(map(office, who)) & reception.offices, set(map(domain_of, who & reception.recipients))
    if not (answered or offices or exact):
        return (), {}
    return tuple(store.letters_at(answered, offices | exact)), earlier


def _with_notices(known: dict[str, Known], store: FactsStore, reception: Reception) -> dict[str, Known]:
    """And of which letters they were told in advance, where any letter asks for that."""
    codes = [campaign.folded for campaign in reception.campaigns if campaign.standing]
    told = store.notices_of(known, codes) if codes else {}
    return known | {supporter: replace(known[supporter], notices=notices) for supporter, notices in told.items()}


def writers(studied: Studied, reception: Reception) -> tuple[str, ...]:
    """Who wrote it (canonical); of what a coordinator passes on, whoever wrote that: replies to letters go to them."""
    if not is_coordinators(studied, reception):
        return (studied.supporter,) if studied.supporter else ()
    return passed_on_from(studied.mail.text or to_text(studied.mail.html))


def _talks(
    group: Sequence[Studied], ours: Mapping[str, OursRef], store: FactsStore, reception: Reception
) -> dict[int, str]:
    """By row: the talk that a mail goes on with. By its thread; else by the subject of an answer to its domain."""
    found: dict[int, str] = {}
    unthreaded: list[Studied] = []
    for studied in group:
        answers = [ours[one].talk for one in studied.mail.references if one in ours and ours[one].talk]
        if answers:
            found[studied.seen.id] = answers[-1]
        elif studied.supporter:
            unthreaded.append(studied)
    topics = {one.seen.id: talk.topics(domain_of(one.supporter), one.mail.subject) for one in unthreaded}
    echoes = store.echoes({mailbox(one.supporter): topics[one.seen.id] for one in unthreaded}, reception.now())
    for number, possible in topics.items():
        if echoed := next(filter(echoes.__contains__, possible), ""):
            found[number] = echoed
    return found


def _idle(names: Collection[str], store: FactsStore, reception: Reception) -> dict[str, int]:
    """By talk: answers that led nowhere; what is known by its subject began with the answer that had it."""
    found = store.talks(names, reception.now())
    return {name: found.get(name, 0) + (not name.startswith("<")) for name in names}


def is_ours(studied: Studied, reception: Reception) -> bool:
    """It says that it is from us: the copy of a letter, most often."""
    return studied.supporter in reception.own_addresses


def is_gateways(studied: Studied, reception: Reception) -> bool:
    """It may be a fax gateway's receipt."""
    sender = studied.mail.sender
    return sender is not None and sender.domain in reception.receipts_from


def is_coordinators(studied: Studied, reception: Reception) -> bool:
    """A coordinator's address."""
    return studied.supporter in {canonical(address) for address in reception.office.coordinators}


def context_of(studied: Studied, facts: Facts, reception: Reception, known: Known, request: Pending | None) -> Context:
    """What `understand` is told besides the mail itself."""
    thread = [facts.ours[reference].campaign for reference in studied.mail.references if reference in facts.ours]
    asked_ids = (*request.signatures, *(one.signature for one in request.stands)) if request else ()
    at = studied.arrived.arrived
    question, question_by = _question(studied, facts, request)
    asked = _asked(studied, facts, request)
    return Context(
        campaigns=reception.campaigns,
        open=frozenset(code for code, one in facts.standings.items() if one.collects(at)),
        bot_addresses=reception.own_addresses,
        subaddress=reception.office.subaddress,
        thread=tuple(dict.fromkeys(code for code in thread if code)),
        asked=asked,
        asked_for=tuple(dict.fromkeys(one.campaign for one in known.signatures if one.id in asked_ids)),
        asked_people=_asked_people(known, request),
        alert_subjects=tuple(alert.subject for alert in reception.alerts()),
        ours=tuple(alert.text for alert in reception.alerts()),
        wording=reception.wording() if asked else (),
        names_per_mail=reception.bounds.names_per_mail,
        at_length=studied.accepted,
        languages=reception.languages,
        spoken=_spoken(known),
        answered=_answers_an_answer(studied, facts),
        question=question,
        question_by=question_by,
        told=_told(studied, facts, known),
        text_alone=any(
            found.text_alone and found.supporter == studied.supporter for found in _in_thread(studied, facts)
        ),
    )


def _spoken(known: Known) -> str:
    """The language in which we spoke with the supporter last."""
    signed = [(signature.received_at, signature.language) for signature in known.signatures]
    heard = [(member.heard_at or member.since, member.language) for member in known.members]
    return max((*signed, *heard), default=(None, ""))[1]


def _asked_people(known: Known, request: Pending | None) -> tuple[Person, ...]:
    """As a yes would print them."""
    if request is None:
        return ()
    changes, waiting = request.asked.corrections, {one.id: one.person for one in known.signatures}
    found = [(number, waiting[number]) for number in request.signatures if number in waiting]
    return tuple(changes[number].of(person) if number in changes else person for number, person in found)


def _in_thread(studied: Studied, facts: Facts) -> list[OursRef]:
    """Our mails in its thread, the one that it answers last."""
    return [facts.ours[reference] for reference in studied.mail.references if reference in facts.ours]


def _answers_an_answer(studied: Studied, facts: Facts) -> bool:
    """Of our mails in its thread the last one is an answer, and thanks for it want no reply."""
    ours = _in_thread(studied, facts)
    return bool(ours) and ours[-1].kind in ASK_NOTHING


def _asked(studied: Studied, facts: Facts, request: Pending | None) -> bool:
    """The mail answers one of our requests to confirm: an open one, or the last mail of ours in its thread."""
    if studied.mail.defects and not (studied.mail.text or studied.mail.html):
        return False  # a body that could not be read is not a reply without words
    if request is not None:
        return request.question is None
    ours = _in_thread(studied, facts)
    return bool(ours) and ours[-1].kind in ASK_TO_CONFIRM and ours[-1].question is None


def _question(studied: Studied, facts: Facts, request: Pending | None) -> tuple[Question | None, frozenset[str]]:
    """What the mail of ours asks that it answers, and by which parts of it we know. An alert asks for a signature.

    A question that was answered before, or long ago, still says what a `yes` means; it proves nothing any more.
    """
    if request and request.question:
        return request.question, frozenset({TO, SUBJECT, THREAD})
    last = next(reversed(_in_thread(studied, facts)), None)
    if last and last.kind is Kind.ALERT and last.campaign in facts.standings:
        return Question(asks=Asks.YES, campaigns=(last.campaign,)), frozenset({THREAD})
    if last and last.question and last.supporter == studied.supporter:
        return last.question, frozenset({THREAD})
    if passed_on := notice_of_another(studied, facts):
        asks = Asks.LETTER if passed_on.campaigns[1:] else Asks.YES  # what its reader says is for themselves
        return Question(asks=asks, campaigns=passed_on.campaigns), frozenset({THREAD})
    return None, frozenset()


def notice_of_another(studied: Studied, facts: Facts) -> Elsewhere | None:
    """An advance notice to another address, which this mail answers: they write from elsewhere, or passed it on."""
    last = next(reversed(_in_thread(studied, facts)), None)
    if last is None or last.kind is not Kind.ADVANCE or not last.question or last.supporter == studied.supporter:
        return None
    return Elsewhere(last.supporter, last.question.campaigns)


def _told(studied: Studied, facts: Facts, known: Known) -> Told | None:
    """What the answer of ours says of a letter that the mail answers, where it asks nothing."""
    last = next(reversed(_in_thread(studied, facts)), None)
    if last is None or last.kind not in ASK_NOTHING or last.question or last.supporter != studied.supporter:
        return None
    if last.campaign not in facts.standings:
        return None
    theirs = (one.person for one in known.signatures if one.campaign == last.campaign and one.state in LIVE)
    return Told(campaign=last.campaign, people=tuple(theirs))


def open_request(studied: Studied, known: Known, facts: Facts, key: bytes) -> Pending | None:
    """The open request that this mail proves to have received: by its token, else by its thread.

    A question is over as soon as we have answered anything else in its thread.
    """
    at = studied.arrived.arrived
    live = {one.nonce: one for one in known.pending if not one.used and (one.expires is None or at <= one.expires)}
    for candidate in token.candidates((*studied.mail.recipients, studied.mail.subject)):
        pending = live.get(token.nonce_of(candidate))
        if pending and pending.expires and token.genuine(candidate, key, "confirm", studied.supporter, pending.expires):
            return pending
    for place, found in enumerate(reversed(_in_thread(studied, facts))):
        pending = live.get(found.nonce)
        if pending and found.supporter == studied.supporter and not (pending.question and place):
            return pending
    return None


# Who wrote ---------------------------------------------------------------------------------------


def texts_seen(studied: Studied, facts: Facts, known: Known) -> dict[str, str]:
    """By campaign whose letter has changed: the hash of the newest text that the writer has seen, as far as we know."""
    at, found = studied.arrived.arrived, dict[str, str]()
    answers = any(one.supporter == studied.supporter for one in _in_thread(studied, facts))
    by = at + SAME_SECOND if answers else at  # a reply may come within the second of the mail that it answers
    for code, standing in facts.standings.items():
        if len(standing.versions) > 1:
            sent = facts.shown.get((studied.supporter, code), ())
            given = [one.text_hash for one in known.signatures if one.campaign == code]
            found[code] = shown(standing.versions, [written for written, went in sent if went <= by], given, at)
    return found


def wants_proof(intent: Intent, facts: Facts) -> bool:
    """Would it change something at once, if we only knew who wrote? DNS is asked for nothing else."""
    if isinstance(intent, Sign):
        return facts.standings[intent.campaign].campaign.verification is Verification.AUTO
    return isinstance(intent, Withdraw | Rename | Forget | Join | Resume)


def believed(studied: Studied, rests: Rests, reception: Reception) -> Studied:
    """The provider's word, as far as it goes. `rests`: on what, besides the own words, the mail's reading rests.

    A signature proves what it covers, and for some days; of anything else its writer is asked.
    """
    mail, at = studied.mail, studied.arrived.arrived
    if mail.authenticity is not Authenticity.PASS or mail.covers is None:
        return studied
    covers = fresh(mail.covers, at, reception.signature_age)
    stale = next((cover.stale(at, reception.signature_age) for cover in mail.covers), "") if not covers else ""
    missing = uncovered(mail.covers, rests) or stale or uncovered(covers, rests)
    if not missing and not any(_is_to_us(mail, cover, reception) for cover in covers):
        missing = "it was signed as a mail to somebody else"
    if not missing:
        return replace(studied, mail=replace(mail, covers=covers))
    why = f"{mail.authenticity_why}, but {missing}"
    return replace(studied, mail=replace(mail, authenticity=Authenticity.NONE, authenticity_why=why, covers=None))


def _is_to_us(mail: Mail, cover: Cover, reception: Reception) -> bool:
    """False where the signed To and Cc name only others: somebody who is no list of ours has passed it on."""
    named = (*(mail.to if cover.covers(TO) else ()), *(mail.cc if cover.covers(CC) else ()))
    homes = {organisational(name) for name in reception.trust.trusted_lists if mail.trusted_list} - {""}
    to_a_list = any(organisational(domain_of(one)) in homes for one in named)
    return not named or to_a_list or names_us(named, reception.own_addresses, reception.office.subaddress)


def second_opinion(studied: Studied, reception: Reception, rests: Rests = ()) -> Studied:
    """Where the provider's word is missing: the DKIM signature or the ARC seal that the mail itself carries. Asks DNS.

    Only a trusted sealer speaks against a DMARC failure: that it fails behind a forwarder is what seals are for.
    """
    mail, raw = studied.mail, studied.arrived.raw
    cut_off = studied.arrived.size > len(raw)
    settled = mail.authenticity is Authenticity.PASS or studied.accepted
    if settled or cut_off or mail.sender is None or mail.automatic or mail.report:
        return studied
    own, separator = reception.own_addresses, reception.office.subaddress
    wanted = Wanted(mail.sender.domain, own, separator, studied.arrived.arrived, rests, reception.signature_age)
    refuted = mail.refuted or mail.authenticity is Authenticity.FAIL
    signed = "" if refuted else reception.signed(raw, wanted)
    why = signed or reception.sealed(raw, wanted)
    if not why:
        return studied
    covers = own_covers(raw, wanted) if signed else seal_covers(raw)
    return replace(studied, mail=replace(mail, authenticity=Authenticity.PASS, authenticity_why=why, covers=covers))


def spoken_at(studied: Studied, alike: Sequence[Alike]) -> datetime | None:
    """When its writer spoke: the oldest date that is signed, or when its first copy came. None: when it arrived."""
    proofs = studied.mail.covers or () if studied.mail.authenticity is Authenticity.PASS else ()
    signed = [cover.signed_at for cover in proofs if cover.signed_at]
    return min([*signed, *(one.arrived for one in alike)], default=None)


def found_about(mail: Mail) -> str:
    """What was found about who wrote, for a coordinator who asks later."""
    return f"{mail.authenticity}: {mail.authenticity_why}" if mail.authenticity_why else ""


def silent(
    studied: Studied,
    verdict: Verdict,
    note: str,
    outgoing: tuple[Outgoing, ...] = (),
    changes: tuple[Change, ...] = (),
    keep: bool = False,
) -> Decided:
    """A verdict without an answer. `keep`: the mail's bytes are kept (those of a held one always are)."""
    keep, mail = keep or verdict is Verdict.HELD or bool(outgoing), studied.mail
    whole = mail.authenticity is Authenticity.PASS and mail.covers is None  # else what decided may be anybody's
    settled = verdict is Verdict.AUTOMATIC or studied.accepted or whole
    return Decided(
        seen=studied.seen,
        verdict=verdict,
        changes=changes,
        outgoing=outgoing,
        supporter=studied.supporter,
        arrived=studied.arrived.arrived,
        note=note,
        raw=studied.arrived.raw if keep else b"",
        message_id=studied.mail.message_id,
        authenticity=found_about(studied.mail),
        belief=Belief.SETTLED if settled else Belief.NOTHING,
    )

"""One mail: whose it is, what it comes to, and what is answered. Nothing is written: `record` does what this returns.

    whose | release_by_mail | understood (read, believed?) | decide | the answer's bytes | copies of it

`decide_one` is called for a mail that came (`receive`), for one that is looked at (`explain`, `quarantine show`), and
for one that is handled again (`replay`, `quarantine retry`, `accept`): what is shown is what would happen.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from signbot.core import token
from signbot.core.address import domain_of, names_us
from signbot.core.answers import Answer, StaysOff, ToConfirm
from signbot.core.campaign import Person
from signbot.core.deciding.case import Case
from signbot.core.deciding.decide import decide
from signbot.core.decision import Add, Ask, Behind, Known, Outcome, Pending
from signbot.core.intents import (
    Confirm,
    Intent,
    Join,
    Nothing,
    Reading,
    Rename,
    Sign,
    TooManyNames,
    Unclear,
    UnknownCode,
    Why,
)
from signbot.core.ledger import UNREAD, Alike, Belief, Verdict, settled
from signbot.core.letter.glyphs import in_type, missing, named
from signbot.core.mail.mail import Authenticity, Mail
from signbot.core.question import Question, Wish
from signbot.core.reading.context import Context
from signbot.core.reading.understand import understand
from signbot.core.value import dataclass, replace
from signbot.incoming.officials import officials_mail
from signbot.incoming.orders import ordered_by_mail
from signbot.incoming.others import Whose, about_ours, gateways_mail, our_own, whose
from signbot.incoming.reception import (
    Facts,
    Reception,
    Studied,
    believed,
    context_of,
    found_about,
    notice_of_another,
    open_request,
    second_opinion,
    silent,
    spoken_at,
    texts_seen,
    wants_proof,
)
from signbot.incoming.release import release_by_mail
from signbot.store import Decided, Outgoing

REQUEST_DAYS = timedelta(days=7)  # how long a request without a deadline (FORGET ME) may be answered


@dataclass(frozen=True, slots=True)
class Understood:
    """A supporter's mail as it is read, and how far it is believed."""

    studied: Studied
    known: Known
    request: Pending | None  # the open request that it answers
    context: Context
    reading: Reading
    odd: str = ""  # of a mail that a coordinator accepted: which letters no font can print
    fonts: str = ""  # what to install, so that what it wants printed can be


def decide_one(studied: Studied, facts: Facts, reception: Reception, key: bytes) -> Decided:
    """Whose mail it is, and what becomes of it. Nothing is written: what is to change stands in what is returned.

    `key`: the secret of our tokens. Of several copies of a mail the one that proves most counts.
    """
    alike = facts.alike.get(studied.seen.id, ())
    another = replace(studied, salt=f"{studied.salt}+{settled(alike)}") if alike else studied
    return beside(_as_the_first(another, facts, reception, key), alike)


def beside(one: Decided, alike: tuple[Alike, ...]) -> Decided:
    """Of several copies the one that proves most counts, whichever came first; every other one is a DUPLICATE."""
    if not alike:
        return one
    if one.belief > settled(alike):
        return replace(one, instead=tuple(other for other in alike if other.verdict is not Verdict.DUPLICATE))
    about_us = tuple(change for change in one.changes if isinstance(change, Behind))  # any copy of it says that
    return Decided(
        seen=one.seen,
        verdict=Verdict.DUPLICATE,
        changes=about_us,
        supporter=one.supporter,
        arrived=one.arrived,
        message_id=one.message_id,
        authenticity=one.authenticity,
        belief=one.belief,
    )


def _as_the_first(studied: Studied, facts: Facts, reception: Reception, key: bytes) -> Decided:
    """What becomes of it, were there no other copy.

    A coordinator's order, or release, comes before what a recipient writes (somebody may be both) and before what is
    too large for us to read (none is read then); a recipient's mail is passed on, however large.
    """
    whose_it_is = whose(studied, facts, reception)
    match whose_it_is:
        case Whose.OURS:
            return our_own(studied, facts, reception)
        case Whose.REPORT:
            return about_ours(studied, facts, reception)
        case Whose.GATEWAY:
            return gateways_mail(studied, facts, reception)
    too_big = studied.arrived.size > reception.max_mail_bytes and not studied.accepted
    replaying = reception.gone_by is not None  # a coordinator releases anew, then
    may_order = not (too_big or studied.mail.automatic)
    if may_order and (ordered := ordered_by_mail(studied, facts, reception, key)):
        return ordered
    may_release = may_order and not replaying
    if may_release and (released := release_by_mail(studied, facts, reception, key)):
        return released
    if whose_it_is is Whose.RECIPIENT or (
        whose_it_is is Whose.OFFICE and not (too_big or _wants_something(studied, facts, reception, key))
    ):
        return officials_mail(studied, facts, reception)
    if too_big:
        return silent(studied, Verdict.HELD, f"{studied.arrived.size} octets: larger than limits.max_mail_bytes")
    return supporters_mail(studied, facts, reception, key)


def _wants_something(studied: Studied, facts: Facts, reception: Reception, key: bytes) -> bool:
    """Somebody at a recipient's office may be a supporter: whoever asks us for something that we do is one."""
    if studied.mail.automatic:
        return False
    return any(
        not isinstance(one, Unclear | Nothing) for one in understood(studied, facts, reception, key).reading.intents
    )


def supporters_mail(studied: Studied, facts: Facts, reception: Reception, key: bytes) -> Decided:
    """A supporter's mail, or a machine's: understood, decided, and its answer written."""
    found = understood(studied, facts, reception, key)
    studied = found.studied
    if found.fonts:
        return silent(studied, Verdict.HELD, f"its letters can't be printed here yet: {found.fonts}")
    case = Case(
        mail=studied.mail,
        reading=found.reading,
        known=found.known,
        standings=facts.standings,
        arrived=studied.arrived.arrived,
        request=found.request,
        notice=_notice(found.context),
        elsewhere=notice_of_another(studied, facts),
        junk=studied.junk,
        accepted=studied.accepted,
        addressed=_addressed(studied.mail, reception),
        bounds=reception.bounds,
        strangers=facts.strangers.get(domain_of(studied.supporter), 0),
        talked=facts.idle.get(facts.talk.get(studied.seen.id, ""), 0),
        seen=texts_seen(studied, facts, found.known),
        spoken=spoken_at(studied, facts.alike.get(studied.seen.id, ())),
    )
    outcome = decide(case)
    outcome = replace(outcome, note="; ".join(filter(None, (outcome.note, found.odd))))
    return _along(facts.talk.get(studied.seen.id, ""), _decided(case, studied, outcome, reception, key))


def _notice(context: Context) -> Question | None:
    """Of an advance notice, or of our answer to one's answer."""
    return context.question if context.question and context.question.wish is Wish.STAND else None


def _along(talk: str, one: Decided) -> Decided:
    """Its answer is part of that talk, or begins one."""
    return replace(one, outgoing=tuple(replace(made, talk=talk or made.message_id) for made in one.outgoing))


def understood(studied: Studied, facts: Facts, reception: Reception, key: bytes) -> Understood:
    """What a supporter's mail asks for, and whether it proves who wrote it, as far as that would change something."""
    known = facts.known.get(studied.supporter, Known())
    request = open_request(studied, known, facts, key)
    context = context_of(studied, facts, reception, known, request)
    reading = understand(studied.mail, context)
    fonts = "" if studied.accepted else reception.fonts_for(missing(_all_printed(reading), reception.can_print))
    reading, odd = _accepted(reading, reception) if studied.accepted else (_printable(reading, reception), "")
    studied = believed(studied, reading.rests, reception)
    if request is None and any(wants_proof(intent, facts) for intent in reading.intents):
        studied = second_opinion(studied, reception, reading.rests)
    return Understood(studied, known, request, context, reading, odd, fonts)


def _addressed(mail: Mail, reception: Reception) -> bool:
    """To us? So is a mail without To and Cc; a blind copy is not, and not ours to answer (RFC 5230 section 4.5)."""
    nobody = not mail.recipients and not mail.undisclosed
    return (
        nobody or mail.trusted_list or names_us(mail.recipients, reception.own_addresses, reception.office.subaddress)
    )


def _printable(reading: Reading, reception: Reception) -> Reading:
    """What the letter could not show is asked for in other letters now, not found missing at the deadline."""
    intents = tuple(_printable_intent(intent, reception) for intent in reading.intents)
    return replace(reading, intents=intents)


def _decided(case: Case, studied: Studied, outcome: Outcome, reception: Reception, key: bytes) -> Decided:
    """An outcome as what is recorded: verdict, changes, and the answer's finished bytes."""
    sender = studied.mail.sender
    what = _identity(studied) if outcome.items or outcome.changes else ""
    unread = _is_unread(case, outcome)
    asks = any(isinstance(change, Ask) for change in outcome.changes)
    nonce = token.nonce(token.derived(key, f"nonce:{what}")) if asks else ""
    expires = _request_ends(case, outcome) if asks else None
    added = {change.campaign for change in outcome.changes if isinstance(change, Add)}
    outgoing: tuple[Outgoing, ...] = ()
    if outcome.items and sender:
        proof = token.token(key, "confirm", sender.canonical, nonce, expires) if nonce and expires else ""
        answer = _answer(case, studied, outcome, proof)
        made = reception.office.answer(answer, reception.now(), wait=outcome.wait, what=f"answer:{what}")
        outgoing = (made,)
    return Decided(
        seen=studied.seen,
        verdict=outcome.verdict,
        changes=outcome.changes,
        outgoing=outgoing,
        supporter=studied.supporter,
        email=sender.written if sender else "",
        language=case.reading.language,
        arrived=studied.arrived.arrived,
        text_hashes=tuple((code, case.text_seen(code)) for code in sorted(added)),
        nonce=nonce,
        expires=expires,
        note=_noted(outcome.note) if unread else outcome.note,
        raw=studied.arrived.raw if unread or outcome.verdict is Verdict.HELD else b"",
        message_id=studied.mail.message_id,
        authenticity=found_about(studied.mail),
        belief=outcome.belief,
        seals=_seals(studied, outcome),
        about=outcome.about,
        spoken=case.spoken or studied.arrived.arrived,
        member=bool(case.known.members) and case.proven,
    )


def _is_unread(case: Case, outcome: Outcome) -> bool:
    """A person wrote it, and nothing came of it: a person may read it."""
    unclear = any(
        isinstance(intent, UnknownCode) or (isinstance(intent, Unclear) and not intent.courteous)
        for intent in case.reading.intents
    )
    return unclear and outcome.verdict is Verdict.OTHER and not case.mail.automatic


def _noted(note: str) -> str:
    return note if note.startswith(UNREAD) else f"{UNREAD}: {note}".removesuffix(": ")


def _seals(studied: Studied, outcome: Outcome) -> tuple[bytes, ...]:
    """By which this mail is known again: only where they were what proved it."""
    proven = studied.mail.authenticity is Authenticity.PASS and outcome.belief is Belief.SETTLED
    return studied.seals if proven else ()


def _identity(studied: Studied) -> str:
    """What makes the answer and its token the same when the mail is handled again from a restored backup.

    The last attempt takes another: should two nonces ever be alike, nobody's mail is set aside for it.
    """
    attempt = studied.seen.attempts if studied.seen.attempts > 2 else 0
    return f"{studied.arrived.content.hex()}:{studied.salt}:{attempt}"


def _request_ends(case: Case, outcome: Outcome) -> datetime:
    moments = [item.confirm_by for item in outcome.items if isinstance(item, ToConfirm) and item.confirm_by]
    told = (item.campaigns for item in outcome.items if isinstance(item, StaysOff))
    moments += [case.standings[campaign.folded].freeze_at for campaigns in told for campaign in campaigns]
    return max([*moments, case.arrived + REQUEST_DAYS]).replace(microsecond=0)


def _answer(case: Case, studied: Studied, outcome: Outcome, proof: str) -> Answer:
    mail = studied.mail
    assert mail.sender is not None
    slugs = {item.campaign.code.slug for item in outcome.items if item.campaign}
    tag = ".".join(filter(None, (slugs.pop() if len(slugs) == 1 else "", proof)))
    return Answer(
        mail.sender,
        case.reading.language,
        outcome.items,
        in_reply_to=mail.message_id,
        references=mail.references,
        token=proof,
        tag=tag,
        authenticated=case.proven,
    )


def _printable_intent(intent: Intent, reception: Reception) -> Intent:
    """A name, or what stands beside it on the letter: each is asked for by what it is."""
    if isinstance(intent, Rename):
        strange = missing(intent.new + intent.place, reception.can_print)
        return Unclear(Why.NEW_NAME, intent.campaign, strange) if strange else intent
    if isinstance(intent, Confirm):
        strange = missing(intent.name + intent.place, reception.can_print)
        return Unclear(Why.NEW_NAME, detail=strange) if strange else intent
    if not isinstance(intent, Sign | TooManyNames | Join):
        return intent
    for person in intent.people:
        for where, text in _printed(person):
            if strange := missing(text, reception.can_print):
                if isinstance(intent, Join):
                    return Unclear(Why.MEMBERS_NAME, detail=strange)
                why = Why.NAME_REFUSED if where == "name" else Why.DETAIL_REFUSED
                return Unclear(why, intent.campaign, strange, where="" if where == "name" else where)
    return intent


def _all_printed(reading: Reading) -> str:
    """Everything of it that would stand on a letter."""
    corrected = [intent.new + intent.place for intent in reading.intents if isinstance(intent, Rename)]
    confirmed = [intent.name + intent.place for intent in reading.intents if isinstance(intent, Confirm)]
    signing = (intent for intent in reading.intents if isinstance(intent, Sign | TooManyNames | Join))
    people = [text for intent in signing for person in intent.people for _, text in _printed(person)]
    return "".join((*corrected, *confirmed, *people))


def _printed(person: Person) -> Iterator[tuple[str, str]]:
    """What of a person stands on the letter, the name first. Of who asked to be withheld nothing does."""
    for where in () if person.anonymous else ("name", "organisation", "title", "place"):
        yield where, getattr(person, where)


def _accepted(reading: Reading, reception: Reception) -> tuple[Reading, str]:
    """A coordinator takes it as what it says: a long list is signatures. And how its odd letters will be set."""
    intents = tuple(_whole_list(intent) for intent in reading.intents)
    texts = [text for one in intents if isinstance(one, Sign) for person in one.people for _, text in _printed(person)]
    texts += [text for intent in intents if isinstance(intent, Rename) for text in (intent.new, intent.place) if text]
    odd = {text: strange for text in texts if (strange := missing(text, reception.can_print))}
    told = [
        f"no font can print {named(strange)} of “{text}”: on the letter it will be “{printed}”"
        for text, strange in odd.items()
        for printed in (in_type(text, reception.can_print),)
    ]
    return replace(reading, intents=intents), "; ".join(told)


def _whole_list(intent: Intent) -> Intent:
    """A long list that a coordinator accepted is a list of signatures."""
    return Sign(intent.campaign, intent.people) if isinstance(intent, TooManyNames) else intent

"""A coordinator's hand on mails that wait for a person: read, taken as what they say or as a command, left, answered.

    store.set_aside, store.unread ─► their own words ─► HELD;  one of them ─► what would become of it ─► Plan ─► done

Held: a rule wants a person to decide. Unread: a person wrote what nobody could read a command in ("Is this a scam?"),
and they got an answer by a machine. Both are kept as long as `limits.quarantine_days`, and go with FORGET ME.
"""

from datetime import datetime

from signbot.core.address import Address
from signbot.core.campaign import Channel
from signbot.core.delivery import Kind
from signbot.core.desk import DeskHeld, Plan, Refusal, WaitingMail
from signbot.core.ledger import SET_ASIDE, UNREAD, Verdict
from signbot.core.mail.mail import Mail, Trust, read
from signbot.core.mail.own_words import own_words, without_prefixes
from signbot.core.orders import What
from signbot.core.text.html import to_text
from signbot.core.text.plain import plain
from signbot.core.text.words import of_all
from signbot.core.value import dataclass
from signbot.core.writing import mail_bytes
from signbot.desk.hand import Hand, NotDone
from signbot.incoming.explain import rehearse_again
from signbot.incoming.receive import again
from signbot.store import Outgoing, SetAside

SHOWN = 400  # characters of somebody's words
AT_ONCE = 25  # mails in one look
LONGEST_ANSWER = 20_000  # characters


@dataclass(frozen=True, slots=True)
class Letter:
    """What a person wrote by hand: subject and text, without a template."""

    subject: str
    text: str
    html: str = ""
    language: str = ""


def waiting(hand: Hand) -> DeskHeld:
    """Those that wait for a decision first, then those that were not understood; the newest of each first."""
    held, unread = hand.store.set_aside(), hand.store.unread()
    rows = [*reversed(held), *reversed(unread)]
    shown = tuple(_shown(hand, row) for row in rows[:AT_ONCE])
    standings = hand.store.standings(hand.campaigns, hand.now()).values()
    collecting = [one.campaign.code.written for one in standings if one.is_open]
    letter = collecting[0] if len(collecting) == 1 else ""
    return DeskHeld(shown, len(rows) - len(shown), letter, hand.zone)


def _shown(hand: Hand, row: SetAside) -> WaitingMail:
    whole = hand.store.set_aside_mail(row.id) or row
    mail = read(whole.raw, Trust())
    return WaitingMail(
        id=row.id,
        held=row.verdict in SET_ASIDE,
        sender=row.sender or (mail.sender.written if mail.sender else ""),
        proven=row.authenticity.startswith("pass"),
        arrived=row.arrived,
        why=row.note.removeprefix(UNREAD).lstrip(": "),
        subject=mail.subject,
        words=_cut(words_of(mail)),
    )


def words_of(mail: Mail) -> str:
    """What its writer says: no quotes, no signature; all of it where nothing is their own."""
    text = mail.text or to_text(mail.html)
    return own_words(text).text or text


def _cut(text: str) -> str:
    said = " ".join(text.split())
    return f"{said[:SHOWN]}…" if len(said) > SHOWN else said


def _row(hand: Hand, number: int | None) -> SetAside:
    """NotDone where no such mail waits."""
    if number is None:
        raise NotDone(Refusal.NO_NUMBER)
    row = hand.store.set_aside_mail(number)
    if row is None or not (row.verdict in SET_ASIDE or is_unread(row)):
        raise NotDone(Refusal.NOBODY, f"No email {number} waits for a person")
    return row


def is_unread(row: SetAside) -> bool:
    """A person wrote it, and nobody read a command in it."""
    return row.verdict is Verdict.OTHER and row.note.startswith(UNREAD) and bool(row.raw)


def _plan(hand: Hand, what: What, row: SetAside, *, would: str = "", text: str = "", subject: str = "") -> Plan:
    shown = _shown(hand, row)
    lines = (f"{row.id}: {shown.sender or '?'}", *filter(None, (shown.subject, shown.words)))
    left = (would,) if would else ()
    return Plan(what=what, state=row.verdict, lines=lines, left=left, ids=(row.id,), text=text, subject=subject)


def accept(hand: Hand, number: int | None) -> Plan:
    """Take a mail as what it says: a person has seen that it is genuine."""
    return _plan(hand, What.ACCEPT, row := _row(hand, number), would=_would(hand, row))


def take(hand: Hand, number: int | None, words: str) -> Plan:
    """Take a mail as if its words were these: a sign-on, or a withdrawal."""
    row = _row(hand, number)
    if not plain(words).startswith(tuple(of_all("commands", "sign", "withdraw"))):
        raise NotDone(Refusal.NO_TEXT, "")
    return _plan(hand, What.TAKE, row, would=_would(hand, row, words), text=words)


def _would(hand: Hand, row: SetAside, words: str = "") -> str:
    """What would become of it."""
    found = rehearse_again(row, hand.store, hand.reception, junk=False, accepted=True, words=words)
    return f"{found.verdict}{f': {found.note}' if found.note else ''}"


def dismiss(hand: Hand, number: int | None) -> Plan:
    """Leave a mail for good."""
    return _plan(hand, What.DISMISS, _row(hand, number))


def answer(hand: Hand, number: int | None, text: str) -> Plan:
    """A person's own words to whoever wrote a mail."""
    row = _row(hand, number)
    mail = read(row.raw, Trust())
    if mail.sender is None:
        raise NotDone(Refusal.NOBODY, f"Nobody can say who wrote email {row.id}: {mail.sender_problem}")
    if not text.strip():
        raise NotDone(Refusal.NO_TEXT)
    return _plan(hand, What.ANSWER, row, subject=_subject(mail), text=text.strip()[:LONGEST_ANSWER])


def _subject(mail: Mail) -> str:
    plain = without_prefixes(mail.subject)
    begun = mail.subject[len(mail.subject) - len(plain) :] if mail.subject.casefold().endswith(plain) else plain
    return f"Re: {begun}".strip()


def do_mail(hand: Hand, plan: Plan, who: str, why: str) -> str:
    """Done; returns what became of the mail. Refused where somebody else was quicker."""
    (number,) = plan.ids
    row, store, now = _row(hand, number), hand.store, hand.now()
    match plan.what:
        case What.DISMISS:
            store.dismiss(number, who, why, now)
            return "dismissed"
        case What.ANSWER:
            store.queue([by_a_person(hand, row, plan, now)], now)
            if is_unread(row):
                store.dismiss(number, who, why or "answered by a person", now)
            else:
                store.noted(who, f"answer mail {number}", why, now)
            return "answered"
        case _:
            store.take_up(number)
            words = plan.text if plan.what is What.TAKE else ""
            found = again(store, hand.reception, row, accepted=True, words=words)
            store.noted(who, f"{plan.what} mail {number}{f' as {words}' if words else ''}", why, now)
            return f"{found.verdict}{f': {found.note}' if found.note else ''}"


def by_a_person(hand: Hand, row: SetAside, plan: Plan, now: datetime) -> Outgoing:
    """In their thread, from the bot's address: a reply to it comes back to it, and to the coordinators."""
    mail, office = read(row.raw, Trust()), hand.office
    assert mail.sender is not None
    to: Address = mail.sender
    written = Letter(plan.subject, f"{plan.text}\n\n-- \n{office.name}\n")
    headers = mail_bytes.thread(mail.message_id, mail.references)
    what = f"person:{row.id}:{plan.hash}"
    message_id, payload = office.mail(to.written, written, now, headers, what=what)
    return Outgoing(
        kind=Kind.ANSWER,
        channel=Channel.EMAIL,
        address=to.written,
        message_id=message_id,
        payload=payload,
        supporter=to.canonical,
        once=what,
    )

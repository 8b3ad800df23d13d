"""Orders that came by email, carried out: a step of the pass, right after receiving. Each once, answered once.

    store.waiting_orders | shown at once, or planned and asked about | YES: planned anew, done, answered: one commit

What is done, what becomes of the order, and what is said of it are one transaction: killed before, the next pass begins
anew; killed after, it is done. A token is good for one order of one coordinator for a day, and for the state of things
that they were told: where that has changed they are asked anew. An order that breaks us is tried three times.
"""

import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from signbot.core import token
from signbot.core.address import canonical
from signbot.core.campaign import Campaign
from signbot.core.code import CodeBook
from signbot.core.desk import DeskAsks, DeskDone, DeskRefused, Plan, Refusal
from signbot.core.notices import Notice
from signbot.core.orders import ABOUT_MAILS, LISTS_NAMES, ON_NAMES, SHOWS, TO_PEOPLE, Flaw, Order, OrderState, What
from signbot.core.reading.desk_command import code_and_rest, parted, why, without_why
from signbot.core.reading.desk_words import without
from signbot.core.value import dataclass
from signbot.core.writing.mail_bytes import Attachment
from signbot.desk import deliveries, letters, mails, names, officials, outcomes, shows
from signbot.desk.conditions import in_words, numbers_in
from signbot.desk.hand import Hand, NotDone
from signbot.desk.moments import new_deadline
from signbot.incoming.orders import ACTION
from signbot.outbox.defects import Net
from signbot.store import Outgoing, Refused

GOOD_FOR = timedelta(days=1)  # a token: who has forgotten what they were asked should not have said yes to it
ATTEMPTS = 3  # at an order that breaks us
PER_HOUR = 60  # orders of one coordinator that are carried out: more are a machine's
HOUR = timedelta(hours=1)
LONGEST_WHY = 300  # characters
CODE_LIKE = r"[^\W\d_]{1,8}\W{0,2}\d"  # `UA 99/99`, a letter that there is not
BY_EMAIL = "by email"  # why, where nobody says


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer that changes nothing."""

    notice: Notice
    files: tuple[Attachment, ...] = ()


def carry_out(hand: Hand, net: Net) -> None:
    """Every order that waits, each alone."""
    for one in hand.store.waiting_orders():
        net.alone("desk", partial(_carry_out, hand, one))


def _carry_out(hand: Hand, one: Order) -> None:
    try:
        if hand.store.attempt(one.id) > ATTEMPTS:
            raise NotDone(Refusal.BROKEN)
        if hand.store.orders_given(one.who, one.arrived - HOUR) > PER_HOUR:
            hand.store.answer_order(one, OrderState.SHOWN, (), hand.now())
        elif one.what in SHOWS:
            _show(hand, one)
        elif one.what is What.YES:
            _confirm(hand, one)
        else:
            _ask(hand, one, planned(hand, one), anew=False)
    except NotDone as error:
        _refuse(hand, one, error.why, error.detail)
    except Refused as error:
        _refuse(hand, one, Refusal.NOT_NOW, str(error))


# Shown at once -----------------------------------------------------------------------------------


def _show(hand: Hand, one: Order) -> None:
    shown = _shown(hand, one)
    mail = _to_writer(hand, one, shown.notice, files=shown.files)
    hand.store.answer_order(one, OrderState.SHOWN, (mail,), hand.now(), wipe=one.what in LISTS_NAMES)


def _shown(hand: Hand, one: Order) -> Shown:
    match one.what:
        case What.STATUS:
            found = [_campaign(hand, one.words)[0]] if one.words else hand.campaigns
            return Shown(*shows.status(hand, found, whole=bool(one.words)))
        case What.LIST:
            return Shown(*shows.names_of(hand, _campaign(hand, one.words)[0], one.who))
        case What.PREVIEW:
            return Shown(*shows.preview(hand, _campaign(hand, one.words)[0]))
        case What.HELD:
            return Shown(mails.waiting(hand))
        case What.JOURNAL:
            return Shown(shows.journal(hand, _campaign(hand, one.words)[0] if one.words else None))
        case _:
            return Shown(shows.usage(hand))


# What it would do ----------------------------------------------------------------------------------


def planned(hand: Hand, one: Order) -> Plan:
    """What an order would do, as things stand. NotDone, Refused where it can't be done."""
    if one.flaw is Flaw.BESIDE:
        raise NotDone(Refusal.BESIDE, one.text)
    if one.what in ABOUT_MAILS:
        return _about_mail(hand, one)
    if one.what is What.RESOLVE:
        return deliveries.resolve(hand, *deliveries.in_words(one.words))
    if one.what is What.OFFICIAL:
        return officials.judge(hand, *officials.in_words(one.words))
    if one.what is What.EXTEND:
        return _extend(hand, one)
    campaign, rest = _campaign(hand, one.words)
    match one.what:
        case What.INVALIDATE | What.RESTORE:
            return _by_ids(hand, one.what, campaign, rest)
        case What.ADD:
            _not_cut(one, names.TOO_LARGE)
            return names.add(hand, campaign, names.in_mail(without_why(one.text), one.raw, hand.reception.can_print))
        case What.OUTCOME:
            _not_cut(one, outcomes.TOO_LARGE)
            return outcomes.tell(hand, campaign, outcomes.sort_of(rest), *_told(hand, one))
        case _:
            if (more := without(rest, "now", "courtesy")) and not why(more):
                raise NotDone(Refusal.BESIDE, more)
            return _ON_A_LETTER[one.what](hand, campaign)


_ON_A_LETTER: Mapping[What, Callable[[Hand, Campaign], Plan]] = {
    What.CLOSE: letters.close,
    What.HOLD: letters.hold,
    What.RELEASE: letters.release,
    What.CANCEL: letters.cancel,
}


def _not_cut(one: Order, said: str) -> None:
    if one.flaw is Flaw.CUT:
        raise NotDone(Refusal.UNREADABLE, said)


def _told(hand: Hand, one: Order) -> tuple[outcomes.Texts, outcomes.Enclosed]:
    """What an outcome says in each language, and the file that goes with it."""
    own = hand.office.language
    likely = one.languages.partition(" ")[0]
    otherwise = own if likely in ("", "en") else likely  # OUTCOME is understood everywhere
    return outcomes.texts_in(one.text, hand.reception.languages, otherwise), outcomes.file_in(one.raw)


def _about_mail(hand: Hand, one: Order) -> Plan:
    found = re.match(r"#?(\d{1,12})\s*(.*)$", one.words, re.DOTALL)
    number, rest = (int(found[1]), without(found[2].strip(" :-–"), "as")) if found else (None, "")
    match one.what:
        case What.ACCEPT:
            return mails.accept(hand, number)
        case What.DISMISS:
            return mails.dismiss(hand, number)
        case What.TAKE:
            return mails.take(hand, number, rest or one.text.partition("\n")[0])
        case _:
            return mails.answer(hand, number, one.text)


def _by_ids(hand: Hand, what: What, campaign: Campaign, rest: str) -> Plan:
    try:
        ids, shared = numbers_in(rest), in_words(rest, campaign.zone)
    except ValueError as error:
        raise NotDone(Refusal.NO_NUMBER, str(error)) from error
    if not (ids or shared):
        raise NotDone(Refusal.NO_NUMBER)
    return (names.invalidate if what is What.INVALIDATE else names.restore)(hand, campaign, ids, shared)


def _extend(hand: Hand, one: Order) -> Plan:
    """`EXTEND UA 329/11 to December 5`; where there is one letter, `EXTEND to December 5`, too."""
    only = hand.campaigns[0] if len(hand.campaigns) == 1 and not _named(hand, one) else None
    campaign, rest = (only, one.words) if only else _campaign(hand, one.words)
    rest, _ = parted(rest or one.text.partition("\n")[0])
    if not rest:
        raise NotDone(Refusal.NO_DATE)
    try:
        deadline = new_deadline(rest, hand.standing(campaign).deadline, campaign.zone, one.arrived)
    except ValueError as error:
        if only and re.match(CODE_LIKE, one.words):
            raise NotDone(Refusal.NO_LETTER, one.words) from error
        raise NotDone(Refusal.NO_DATE, str(error)) from error
    return letters.extend(hand, campaign, deadline)


def _campaign(hand: Hand, words: str) -> tuple[Campaign, str]:
    """The letter that an order begins with, and the rest of it. Without one, the only one that there is."""
    by_code = {one.folded: one for one in hand.campaigns}
    folded, rest = code_and_rest(words, CodeBook(by_code))
    if folded:
        return by_code[folded], rest
    if len(by_code) == 1 and not re.match(CODE_LIKE, words):
        return hand.campaigns[0], words
    raise NotDone(Refusal.NO_LETTER if words else Refusal.WHICH_LETTER, words)


def _ask(hand: Hand, one: Order, plan: Plan, *, anew: bool) -> None:
    """Its coordinator is told what it would do. The token is theirs, for this order, and no older one is good then."""
    now = hand.now()
    expires = (now + GOOD_FOR).replace(microsecond=0)
    nonce = token.nonce(secrets.token_bytes(token.NONCE_OCTETS))
    proof = token.token(hand.store.key("token"), ACTION, one.who, nonce, expires)
    asks = DeskAsks(plan, _why(hand, one), anew, proof, f"{ACTION}.{proof}")
    files = _told(hand, one)[1].attached if plan.enclosed else ()
    mail = _to_writer(hand, one, asks, tag=asks.tag, files=files)
    hand.store.ask_about(one, nonce, expires, plan.hash, plan.names, (mail,), now)


# YES -----------------------------------------------------------------------------------------------

_FLAWS = {Flaw.MORE: Refusal.MORE, Flaw.NOT_YOURS: Refusal.NOT_YOURS, Flaw.LATE: Refusal.LATE}


def _confirm(hand: Hand, yes: Order) -> None:
    """The order that was asked about is done, once; or asked about anew, where things are otherwise by now."""
    if flaw := _FLAWS.get(yes.flaw):
        raise NotDone(flaw)
    one = hand.store.order(yes.confirms)
    if one is None or one.state is not OrderState.ASKED or one.who != yes.who:
        raise NotDone(Refusal.USED)
    with hand.store.together():
        plan = planned(hand, one)
        if _has_changed(plan, one):
            _ask(hand, hand.store.ask_again(one, yes), plan, anew=True)
            return
        said = _do(hand, plan, one)
        done = DeskDone(plan, "", _why(hand, one), said)
        mails = (_to_writer(hand, yes, done), *_to_others(hand, one, replace(done, who=one.who)))
        hand.store.answer_order(one, OrderState.DONE, (), hand.now())
        hand.store.answer_order(yes, OrderState.DONE, mails, hand.now())


def _has_changed(plan: Plan, one: Order) -> bool:
    """Names come and go while a letter collects: who was asked anew for that is not asked for it again."""
    fewer_or_more = plan.names != one.names if one.asked < 2 else plan.names < one.names
    return plan.hash != one.plan or fewer_or_more


def _do(hand: Hand, plan: Plan, one: Order) -> str:
    """It is done; what became of it, where the plan does not say it all."""
    why = _why(hand, one)
    if plan.what in ABOUT_MAILS:
        return mails.do_mail(hand, plan, one.who, why)
    if plan.what is What.RESOLVE:
        deliveries.do_delivery(hand, plan, one.who, why or BY_EMAIL)
    elif plan.what is What.OFFICIAL:
        officials.do_official(hand, plan, one.who, why or BY_EMAIL)
    elif plan.what is What.OUTCOME:
        outcomes.do_outcome(hand, plan, *_told(hand, one), one.who)
    elif plan.what in ON_NAMES:
        names.do_names(hand, plan, one.who, why or BY_EMAIL)
    else:
        letters.do_letter(hand, plan, one.who, why)
    return ""


# What is said ----------------------------------------------------------------------------------------


def _refuse(hand: Hand, one: Order, why: Refusal, detail: str) -> None:
    named = _named(hand, one) or hand.campaigns
    given = hand.store.order(one.confirms) if one.what is What.YES else None
    what = given.what if given else one.what
    mail = _to_writer(hand, one, DeskRefused(what, why, detail, named))
    hand.store.answer_order(one, OrderState.SHOWN, (mail,), hand.now())


def _named(hand: Hand, one: Order) -> tuple[Campaign, ...]:
    folded, _ = code_and_rest(one.words, CodeBook(each.folded for each in hand.campaigns))
    return tuple(each for each in hand.campaigns if each.folded == folded)


def _to_writer(
    hand: Hand, one: Order, notice: Notice, *, tag: str = "", files: tuple[Attachment, ...] = ()
) -> Outgoing:
    office = hand.office
    written = office.writer.notice(notice, _language(hand, one.who))
    once = f"desk:{one.id}:{one.asked}"
    return office.notice(one.address, written, hand.now(), files, tag, once, in_reply_to=one.message_id)


def _to_others(hand: Hand, one: Order, notice: Notice) -> Iterator[Outgoing]:
    """Every other coordinator hears what was done, and by whom."""
    office = hand.office
    for to in office.coordinators:
        if canonical(to) != one.who:
            written = office.writer.notice(notice, _language(hand, canonical(to)))
            yield office.notice(to, written, hand.now(), once=f"desk:{one.id}:done")


def _language(hand: Hand, who: str) -> str:
    """That of a coordinator's last order; of a word that several have, the one in which they wrote before."""
    spoken = [tags.split() for tags in hand.store.spoken_by(who)]
    if not spoken:
        return hand.office.language
    clear = (tags[0] for tags in spoken if len(tags) == 1)
    found = next((tag for tag in clear if tag in spoken[0]), spoken[0][0])
    own = hand.office.language
    return own if own.partition("-")[0] == found else found


def _why(hand: Hand, one: Order) -> str:
    """`Reason: the bishop asked for it`, below the command."""
    _, rest = code_and_rest(one.words, CodeBook(each.folded for each in hand.campaigns))
    return "" if one.what in TO_PEOPLE else (why(one.text) or why(rest) or parted(rest)[1])[:LONGEST_WHY]

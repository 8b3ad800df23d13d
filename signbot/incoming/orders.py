"""Orders: a coordinator's mail that holds a command to the desk, or the YES to what one would do, is written down.

    listed | a command, or a YES with the token of an order | believed | Ordered, with the mail's verdict

Nothing is carried out here, and nobody is answered: `signbot.desk` does both, right after receiving. An order that
nothing proves is never carried out and never answered; the other coordinators are told of it.
"""

from signbot.core import token
from signbot.core.address import canonical
from signbot.core.code import CodeBook
from signbot.core.deciding import approval
from signbot.core.decision import Known
from signbot.core.desk import DeskUnproven
from signbot.core.grounds import SUBJECT, Rests
from signbot.core.ledger import AT_THE_DESK, Verdict
from signbot.core.mail.mail import Arrived, Authenticity
from signbot.core.mail.own_words import OwnWords
from signbot.core.official import language_of
from signbot.core.orders import WITH_TEXT, Asked, Flaw, Ordered, What
from signbot.core.reading.below_order import below
from signbot.core.reading.desk_command import (
    REASON,
    Command,
    agrees,
    code_and_rest,
    commands,
    is_tapped,
    releases,
    why,
    without_why,
)
from signbot.core.reading.understand import alternatives
from signbot.core.text.plain import plain
from signbot.core.value import replace
from signbot.incoming.reception import (
    Facts,
    Reception,
    Studied,
    believed,
    context_of,
    is_coordinators,
    second_opinion,
    silent,
)
from signbot.incoming.release import beside
from signbot.store import Decided

ACTION = "desk"  # what a token of ours lets its owner do
TOLD_AGAIN = 8  # hours
Texts = list[tuple[str, OwnWords]]


def ordered_by_mail(studied: Studied, facts: Facts, reception: Reception, key: bytes) -> Decided | None:
    """What becomes of a coordinator's orders; None where the mail holds none."""
    if not is_coordinators(studied, reception) or studied.mail.sender is None:
        return None
    texts = alternatives(studied.mail, context_of(studied, facts, reception, Known(), None))
    orders, rests = _orders(studied, texts, facts, reception, key)
    if not orders:
        return None
    studied = second_opinion(believed(_whole(studied, reception), rests, reception), reception, rests)
    if studied.mail.authenticity is not Authenticity.PASS or studied.junk:
        return _unproven(studied, orders[0].what, reception)
    if reception.gone_by is not None:
        return silent(studied, Verdict.OTHER, f"{orders[0].what}: a coordinator's command is not carried out again")
    given = tuple(_with_files(order, studied.arrived) for order in orders)
    note = f"{AT_THE_DESK}: {', '.join(order.what for order in given)}"
    return replace(silent(studied, Verdict.OTHER, note, changes=given), seals=studied.seals)


def _whole(studied: Studied, reception: Reception) -> Studied:
    """A mail with large files, of which the beginning alone was fetched."""
    arrived = studied.arrived
    cut_off = len(arrived.raw) < arrived.size <= reception.max_mail_bytes
    found = reception.whole(arrived) if cut_off else b""
    return replace(studied, arrived=replace(arrived, raw=found, size=len(found))) if found else studied


def _with_files(given: Ordered, arrived: Arrived) -> Ordered:
    """The mail itself, where files may belong to the order."""
    if given.what not in WITH_TEXT:
        return given
    return replace(given, raw=arrived.raw, flaw=Flaw.CUT if len(arrived.raw) < arrived.size else Flaw.NONE)


def _orders(
    studied: Studied, texts: Texts, facts: Facts, reception: Reception, key: bytes
) -> tuple[tuple[Ordered, ...], Rests]:
    mail = studied.mail
    assert mail.sender is not None
    if given := _given(studied, texts, reception):
        if given[0].what is What.RELEASE and approval.has_token(mail) and not facts.orders.keys() & _nonces(studied):
            return (), ()  # their reply to the finished letter
        rests = (frozenset({SUBJECT}),) if any(one.in_subject for one in given) else ()
        return _with_what_is_below([_ordered(one, studied, reception) for one in given], studied, reception), rests
    for candidate in token.candidates((*mail.recipients, mail.subject)):
        if asked := facts.orders.get(token.nonce_of(candidate)):
            flaw = _flaw(studied, candidate, asked, texts, reception, key)
            order = Ordered(What.YES, mail.sender.written, confirms=asked.id, flaw=flaw)
            return (order,), (frozenset({SUBJECT}),) if is_tapped(mail) else ()
    return (), ()


def _ordered(given: Command, studied: Studied, reception: Reception) -> Ordered:
    assert studied.mail.sender is not None
    languages, writer = _languages(given.languages, studied, reception), studied.mail.sender.written
    return Ordered(given.what, writer, languages=languages, words=given.words, text=given.text)


def _with_what_is_below(given: list[Ordered], studied: Studied, reception: Reception) -> tuple[Ordered, ...]:
    """What stands below the last of them: its reason, or words that may turn each of them that changes something."""
    last = given[-1]
    if last.what in WITH_TEXT or not last.text.strip():
        return tuple(given)
    code, rest = code_and_rest(last.words, CodeBook([one.folded for one in reception.campaigns]))
    goes_on = (last.what is What.EXTEND and not rest) or (last.what is What.TAKE and " " not in last.words)
    own, _, text = last.text.partition("\n") if goes_on else ("", "", last.text)
    found = below(text, beside(studied, reception, code), tuple(last.languages.split()))
    if found.turns:
        return tuple(replace(one, text=found.turns, flaw=Flaw.BESIDE) for one in given)
    because = why(text) or found.reason
    return (*given[:-1], replace(last, text="\n".join(filter(None, (own, f"{REASON}: {because}" if because else "")))))


def _languages(spoken: tuple[str, ...], studied: Studied, reception: Reception) -> str:
    """Those of the command's word: that of the whole mail first, the bot's own, their program's, a configured one."""
    own = reception.office.language.partition("-")[0]
    wanted = (language_of(studied.mail.text), own, *studied.mail.languages, *reception.languages, *spoken)
    return " ".join(dict.fromkeys(tag for tag in wanted if tag in spoken))


def _given(studied: Studied, texts: Texts, reception: Reception) -> tuple[Command, ...]:
    """The commands that it holds. RELEASE by its own rule: courtesy may stand around it, and nothing else."""
    mail, book = studied.mail, CodeBook([one.folded for one in reception.campaigns])
    given = commands(mail, texts, book)
    if given and not any(one.what is What.RELEASE for one in given):
        return given
    if len(given) > 1:
        return given if all(_is_bare(one, book) for one in given if one.what is What.RELEASE) else ()
    above = f"{token.without(mail.subject)}\n" if given and given[0].in_subject else ""
    said = [f"{above}{own.text}" for _, own in texts]
    code = next((found.folded for text in said for found in book.find(plain(text))), "")
    if given and given[0].words and not code:
        return given  # the desk says that there is no such letter
    if not (all(own.complete for _, own in texts) and releases(said, beside(studied, reception, code))):
        return ()
    return given or (Command(What.RELEASE, code, ""),)


def _is_bare(given: Command, book: CodeBook) -> bool:
    """RELEASE beside other commands: its code on its line, nothing below it that is its own."""
    code, rest = code_and_rest(given.words, book)
    return bool(code) and not rest and not without_why(given.text).strip()


def _nonces(studied: Studied) -> set[str]:
    return {*map(token.nonce_of, token.candidates((*studied.mail.recipients, studied.mail.subject)))}


def _flaw(studied: Studied, candidate: str, asked: Asked, texts: Texts, reception: Reception, key: bytes) -> Flaw:
    """Why a reply with this token does not carry out the order."""
    if not token.genuine(candidate, key, ACTION, studied.supporter, asked.expires):
        return Flaw.NOT_YOURS
    if not all(own.complete for _, own in texts) or not agrees(studied.mail, texts, beside(studied, reception, "")):
        return Flaw.MORE
    return Flaw.LATE if studied.arrived.arrived > asked.expires else Flaw.NONE


def _unproven(studied: Studied, what: What, reception: Reception) -> Decided:
    """Their words may be anybody's: the others are told that somebody wrote so, a few times a day at most."""
    at = reception.now()
    written = reception.office.writer.notice(DeskUnproven(studied.supporter, what), reception.office.language)
    once = f"unproven order:{studied.supporter}:{at:%Y-%m-%d}:{at.hour // TOLD_AGAIN}"
    others = [to for to in reception.office.coordinators if canonical(to) != studied.supporter]
    notices = tuple(reception.office.notice(to, written, at, once=once) for to in others)
    verdict = Verdict.HELD if studied.junk else Verdict.OTHER
    return silent(studied, verdict, f"a coordinator's {what.upper()}, and not authenticated", notices)

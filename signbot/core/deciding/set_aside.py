"""Mails that get no answer, whatever they say: from machines, to others, and where nothing shows who wrote them.

What a person must see is held; the rest is passed over. Each says why, in the words of the coordinator's digest.
"""

from signbot.core.advance import NoticeState
from signbot.core.deciding.case import Case
from signbot.core.decision import Away, Change, EndMembership, Outcome, Subscribe
from signbot.core.intents import (
    NO_COMMANDS,
    Alerts,
    Forget,
    Intent,
    Join,
    Leave,
    Rename,
    Sign,
    TooManyNames,
    Unclear,
    Withdraw,
)
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import NO_FORM, Authenticity
from signbot.core.membership import BELONGS
from signbot.core.official import UNREAD, judge

COMMANDS = (Sign, Withdraw, Rename, Forget, Join, Leave, TooManyNames)
NOBODY = "nobody to count or to answer: who wrote it is not clear; use `signbot signatures CODE add`, then dismiss it"


def set_aside(case: Case) -> Outcome | None:
    """What becomes of such a mail; None when it is decided by what it says.

    A coordinator's word ends all doubts. Else first what wrote it, for nobody reads an answer to a machine, whatever
    can be proven; then to whom; and only then who wrote it, for that is all that a person can mend.
    """
    if case.accepted:
        return _by_nobody(case)
    return _by_a_server(case) or _by_a_machine(case) or _to_others(case) or _by_nobody_proven(case)


def _by_nobody(case: Case) -> Outcome | None:
    """A coordinator took it, and nobody can be counted or answered."""
    if case.mail.sender is not None:
        return None
    return Outcome(Verdict.HELD, note=f"{NOBODY} ({case.mail.sender_problem})")


def _by_a_server(case: Case) -> Outcome | None:
    if not case.mail.report:
        return None
    doubtful = _commands(case) and case.mail.automatic == NO_FORM  # a person may have written that
    return Outcome(Verdict.HELD if doubtful else Verdict.AUTOMATIC, note="a report of a mail server")


def _by_a_machine(case: Case) -> Outcome | None:
    if not case.mail.automatic:
        return None
    if _leaves_by_program(case):
        assert case.mail.sender is not None
        ends = tuple(EndMembership(member.id) for member in case.known.members if member.state in BELONGS)
        changes: tuple[Change, ...] = (Subscribe(case.mail.sender.canonical, wanted=False), *ends)
        return Outcome(Verdict.AUTOMATIC, changes, note="a mail program asked for no more alerts")
    if missed := _is_away(case):
        return missed
    verdict = Verdict.HELD if _commands(case) else Verdict.AUTOMATIC
    return Outcome(verdict, note=f"written by a machine: {case.mail.automatic}")


def _is_away(case: Case) -> Outcome | None:
    """An absence note answers an advance notice: whoever has not seen the letter says nothing by their silence.

    That a mail has come (`we have received your message`) is no absence.
    """
    told = [one.campaign for one in case.known.notices if one.state is NoticeState.QUEUED]
    codes = tuple(code for code in case.notice.campaigns if code in told) if case.notice else ()
    if not codes or case.mail.sender is None:
        return None
    judged = judge(case.mail.subject, case.reading.own_words, case.mail.automatic, threaded=True)
    if judged.kind not in UNREAD:
        return None
    letters = ", ".join(case.standings[code].campaign.code.written for code in codes if code in case.standings)
    note = f"away, so has not seen {letters}: their name stays off, unless they say YES"
    return Outcome(Verdict.AUTOMATIC, (Away(case.mail.sender.canonical, codes),), note=note)


def _to_others(case: Case) -> Outcome | None:
    if case.addressed or case.request is not None:
        return None
    verdict = Verdict.HELD if _commands(case) else Verdict.OTHER
    return Outcome(verdict, note="not addressed to us (To, Cc, Delivered-To)")


def _by_nobody_proven(case: Case) -> Outcome | None:
    if case.mail.sender is None:
        return Outcome(Verdict.HELD, note=f"who wrote it is not clear: {case.mail.sender_problem}")
    why = "" if case.proven else _suspicion(case)
    return Outcome(Verdict.HELD, note=why) if why else None


def _suspicion(case: Case) -> str:
    """What speaks against a writer whom nothing proves; "" when nothing does."""
    if case.junk:
        return "found in a junk folder, and nothing proves who wrote it"
    if case.wants_no_proof:
        return ""
    if case.mail.authenticity is Authenticity.FAIL:
        return "its sender's domain says that it is forged"
    return "it came from a server that its domain does not send by (spf=fail)" if case.mail.disowned else ""


def _commands(case: Case) -> bool:
    return any(map(_is_command, case.reading.intents))


def _is_command(intent: Intent) -> bool:
    """Something that a person must see before it is passed over; also a SIGN that only lacks its name or its code."""
    return isinstance(intent, COMMANDS) or (isinstance(intent, Unclear) and intent.why not in NO_COMMANDS)


def _leaves_by_program(case: Case) -> bool:
    """The very mail that our List-Unsubscribe asks for: some programs write it themselves, and mark it as theirs."""
    alone = case.reading.intents == (Alerts(wanted=False),)
    may = case.mail.sender is not None and case.mail.authenticity is not Authenticity.FAIL and case.addressed
    return alone and may and case.mail.subject.casefold().partition(" ")[0] == "unsubscribe"

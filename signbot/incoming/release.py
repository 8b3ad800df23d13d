"""Release: a coordinator's reply lets a finished letter go. Authenticated, with the token that came with the letter.

Whoever can be believed and is not heeded is told why; nobody else gets an answer.
"""

from dataclasses import replace

from signbot.core.deciding import approval
from signbot.core.decision import Known, Release, Use
from signbot.core.delivery import Kind
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Authenticity
from signbot.core.notices import Alarm
from signbot.core.reading.understand import understand
from signbot.incoming.desk import (
    Desk,
    Facts,
    Studied,
    believed,
    context_of,
    is_coordinators,
    open_request,
    second_opinion,
    silent,
)
from signbot.store import Decided


def release_by_mail(studied: Studied, facts: Facts, desk: Desk, key: bytes) -> Decided | None:
    """A coordinator releases a finished letter: listed, authenticated, with the token that came with the letter."""
    if not is_coordinators(studied, desk):
        return None
    known = facts.known.get(studied.supporter, Known())
    pending = approval.request(studied.mail, known, key, studied.arrived.arrived)
    context = replace(context_of(studied, facts, desk, Known(), pending), asked=approval.has_token(studied.mail))
    reading = understand(studied.mail, context)
    if pending is None:
        asked = open_request(studied, known, facts, key)  # they may be a supporter, too
        notice = any(facts.ours[one].kind is Kind.NOTICE for one in studied.mail.references if one in facts.ours)
        meant = asked is None and approval.means_release(studied.mail, reading, answers_notice=notice)
        return _not_released(studied, facts, desk) if meant else None
    rests = approval.rests(studied.mail, reading)
    studied = second_opinion(believed(studied, rests, desk), desk, rests)
    if studied.mail.authenticity is not Authenticity.PASS or studied.junk:
        return _told(studied, desk, pending.release, "your reply could not be authenticated")
    if not approval.says_release(studied.mail, reading):
        why = "your reply says neither yes nor RELEASE" if approval.has_words(reading) else "your reply was empty"
        return _told(studied, desk, pending.release, f"{why}: to send the letter, reply with the word RELEASE")
    done = silent(studied, Verdict.CONFIRMED, f"{pending.release} released by a coordinator")
    return replace(done, changes=(Release(pending.release, studied.supporter), Use(pending.id)))


def _not_released(studied: Studied, facts: Facts, desk: Desk) -> Decided:
    """No valid token: a coordinator who can be believed is told what to do; nobody else is answered."""
    note = "a coordinator's RELEASE without a valid token"
    studied = second_opinion(believed(studied, (), desk), desk)
    if studied.mail.authenticity is not Authenticity.PASS or studied.junk or studied.mail.automatic:
        return silent(studied, Verdict.HELD if studied.junk else Verdict.OTHER, f"{note}, and not authenticated")
    plain = understand(studied.mail, context_of(studied, facts, desk, Known(), None))
    standing = facts.standings.get(approval.campaign_of(plain))
    headline = f"{standing.campaign.code.written if standing else 'A letter'}: not released by your reply"
    why = approval.why_not(standing, approval.has_token(studied.mail))
    written = desk.office.writer.notice(Alarm(headline, (why,)), desk.languages[0])
    assert studied.mail.sender is not None
    notice = desk.office.notice(studied.mail.sender.written, written, desk.now())
    return silent(studied, Verdict.OTHER, note, (notice,))


def _told(studied: Studied, desk: Desk, code: str, why: str) -> Decided:
    """A reply that was meant to release did not: the coordinators are told."""
    shown = next((one.code.written for one in desk.campaigns if one.folded == code), code)
    written = desk.office.writer.notice(Alarm(f"{shown}: not released", (why,)), desk.languages[0])
    return silent(studied, Verdict.OTHER, f"{shown} not released: {why}", desk.office.notices(written, desk.now()))

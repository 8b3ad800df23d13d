"""Release: a coordinator's reply lets a finished letter go. Authenticated, with the token that came with the letter.

Whoever can be believed and is not heeded is told why; nobody else gets an answer.
"""

from collections.abc import Sequence
from hashlib import sha256

from signbot.core import names, token
from signbot.core.address import canonical
from signbot.core.deciding import approval
from signbot.core.decision import Known, Pending, Release, Use
from signbot.core.delivery import Kind
from signbot.core.ledger import AT_THE_DESK, Verdict
from signbot.core.mail.mail import Authenticity
from signbot.core.mail.own_words import OwnWords
from signbot.core.notices import Alarm, NotReleased, Unreleased
from signbot.core.reading.release_word import Beside
from signbot.core.reading.understand import alternatives, understand
from signbot.core.value import replace
from signbot.incoming.reception import (
    Facts,
    Reception,
    Studied,
    believed,
    context_of,
    is_coordinators,
    open_request,
    second_opinion,
    silent,
)
from signbot.store import Decided

TOLD_AGAIN = 8  # hours
SHOWN = 300  # characters of a reply that the notice repeats
_NOTES = {
    Unreleased.EMPTY: "your reply was empty",
    Unreleased.MORE: "your reply says something else than RELEASE, or more than that",
    Unreleased.UNPROVEN: "your reply could not be authenticated",
}


def release_by_mail(studied: Studied, facts: Facts, reception: Reception, key: bytes) -> Decided | None:
    """A coordinator releases a finished letter: listed, authenticated, with the token that came with the letter."""
    if not is_coordinators(studied, reception):
        return None
    known = facts.known.get(studied.supporter, Known())
    pending = approval.request(studied.mail, known, key, studied.arrived.arrived)
    context = replace(context_of(studied, facts, reception, Known(), pending), asked=approval.has_token(studied.mail))
    reading = understand(studied.mail, context)
    if pending is None:
        asked = open_request(studied, known, facts, key)  # they may be a supporter, too
        notice = any(facts.ours[one].kind is Kind.NOTICE for one in studied.mail.references if one in facts.ours)
        meant = asked is None and approval.means_release(studied.mail, reading, answers_notice=notice)
        return _not_released(studied, facts, reception) if meant else None
    signed = beside(studied, reception, pending.release)
    rests = approval.rests(studied.mail, reading, signed)
    studied = second_opinion(believed(studied, rests, reception), reception, rests)
    said = [own for _, own in alternatives(studied.mail, context)]
    if studied.mail.authenticity is not Authenticity.PASS or studied.junk:
        return _told(studied, reception, pending, Unreleased.UNPROVEN, ())  # their words may be anybody's
    whole = all(own.complete for own in said)
    if not (whole and approval.says_release(studied.mail, [own.text for own in said], signed)):
        why = Unreleased.MORE if any(own.lines for own in said) else Unreleased.EMPTY
        return _told(studied, reception, pending, why, said, key)
    done = silent(studied, Verdict.OTHER, f"{AT_THE_DESK}: {pending.release} released")
    return replace(done, changes=(Release(pending.release, studied.supporter), Use(pending.id)))


def beside(studied: Studied, reception: Reception, code: str) -> Beside:
    """Who may sign a coordinator's reply, and what the letter is called."""
    sender, campaign = studied.mail.sender, next((one for one in reception.campaigns if one.folded == code), None)
    assert sender is not None
    local, _, domain = sender.canonical.rpartition("@")
    who = (names.of_sender(sender), local.partition("+")[0], domain.partition(".")[0], reception.office.name)
    signers = campaign.signers if campaign else ()
    signed = [text for one in signers for text in (one.name, one.title)]
    return Beside(code, (*who, *signed, campaign.title if campaign else ""))


def _not_released(studied: Studied, facts: Facts, reception: Reception) -> Decided:
    """No valid token: a coordinator who can be believed is told what to do; nobody else is answered."""
    note = "a coordinator's RELEASE without a valid token"
    studied = second_opinion(believed(studied, (), reception), reception)
    if studied.mail.authenticity is not Authenticity.PASS or studied.junk or studied.mail.automatic:
        return silent(studied, Verdict.HELD if studied.junk else Verdict.OTHER, f"{note}, and not authenticated")
    plain = understand(studied.mail, context_of(studied, facts, reception, Known(), None))
    standing = facts.standings.get(approval.campaign_of(plain))
    headline = f"{standing.campaign.code.written if standing else 'A letter'}: not released by your email"
    why = approval.why_not(standing, approval.has_token(studied.mail))
    written = reception.office.writer.notice(Alarm(headline, (why,)), reception.languages[0])
    assert studied.mail.sender is not None
    notice = reception.office.notice(studied.mail.sender.written, written, reception.now())
    return silent(studied, Verdict.OTHER, note, (notice,))


def _told(
    studied: Studied,
    reception: Reception,
    pending: Pending,
    why: Unreleased,
    said: Sequence[OwnWords],
    key: bytes = b"",
) -> Decided:
    """A reply that might have released a letter did not: all coordinators are told, for all wait for it.

    Who wrote it may go on with a reply to that: with `key`, their token comes along, to them alone. The same words
    (but for numbers) are told three times a day at most: a help desk writes them to each mail of ours.
    """
    code = pending.release
    shown = next((one.code.written for one in reception.campaigns if one.folded == code), code)
    words = next((" ".join(own.text.split()) for own in said if own.lines), "")
    quoted = f"{words[:SHOWN]}…" if len(words) > SHOWN else words
    written = reception.office.writer.notice(NotReleased(shown, why, quoted), reception.languages[0])
    note = f"{shown} not released: {_NOTES[why]}"
    at = reception.now()
    alike = sha256("".join(filter(str.isalpha, words.casefold())).encode()).hexdigest()[:16]
    once = f"not released:{code}:{why}:{alike}:{at:%Y-%m-%d}:{at.hour // TOLD_AGAIN}"
    tag = _tag(studied, reception, pending, key) if key else ""
    notices = tuple(
        reception.office.notice(
            to, written, at, tag=tag if canonical(to) == studied.supporter else "", once=once if words else ""
        )
        for to in reception.office.coordinators
    )
    return silent(studied, Verdict.OTHER, note, notices)


def _tag(studied: Studied, reception: Reception, pending: Pending, key: bytes) -> str:
    """The address to which the letter's own mail wants the reply."""
    assert pending.expires is not None
    slug = next((one.code.slug for one in reception.campaigns if one.folded == pending.release), "")
    proof = token.token(key, "release", studied.supporter, pending.nonce, pending.expires)
    return ".".join(filter(None, (slug, proof)))

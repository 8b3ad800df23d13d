"""A mail of a letter's recipient, or of their office: kept with its delivery, judged, shown, never answered.

    is_from_a_recipient, is_from_an_office | officials_mail: its delivery (core.mail.thread), its kind (core.official)

Decided without a word to the database, like all that is decided about a mail.
"""

from signbot.core.address import canonical, names_us
from signbot.core.code import CodeBook
from signbot.core.decision import Filed
from signbot.core.delivery import Kind
from signbot.core.ledger import A_RECIPIENT, UNPROVEN, Verdict
from signbot.core.mail.mail import Authenticity
from signbot.core.mail.own_words import own_words
from signbot.core.mail.thread import Tie, Written, passed_on, passed_on_from, same_office, tie
from signbot.core.official import NEWS, Judged, OfficialKind, judge
from signbot.core.text.html import to_text
from signbot.core.text.plain import plain
from signbot.incoming.reception import (
    Facts,
    Reception,
    Studied,
    believed,
    is_coordinators,
    second_opinion,
    silent,
    writers,
)
from signbot.store import Decided

OWN = 8_000  # characters in which a code, and names, are looked for
FEW = 40  # characters of own words above a mail that is passed on: "FYI", "see below"


def is_from_a_recipient(studied: Studied, facts: Facts, reception: Reception) -> bool:
    """A letter's recipient writes, or somebody who answers a letter, or a coordinator passes on what a recipient wrote.

    A recipient who is a coordinator is one of us.
    """
    who = writers(studied, reception)
    return (
        bool(_answered(studied, facts))
        or any(one in reception.recipients for one in who)
        or _is_passed_on(studied, who, facts, reception)
    )


def _is_passed_on(studied: Studied, who: tuple[str, ...], facts: Facts, reception: Reception) -> bool:
    """A coordinator passes on what somebody else at a recipient's office wrote about a letter, by its code."""
    if not is_coordinators(studied, reception):
        return False
    there = {letter.campaign for letter in facts.letters for one in who if same_office(letter.address, one)}
    return bool(there & _named(_words(studied), reception))


def is_from_an_office(studied: Studied, facts: Facts, reception: Reception) -> bool:
    """Somebody at the office of a recipient who has had a letter, who never was a supporter and answers no other mail
    of ours. A machine must name the letter: it may be anybody's there."""
    known = facts.known.get(studied.supporter)
    answers_us = any(one in facts.ours for one in studied.mail.references)
    if is_coordinators(studied, reception) or answers_us or (known and (known.signatures or known.pending)):
        return False
    there = {one.campaign for one in facts.letters if same_office(one.address, studied.supporter)}
    return bool(there) and (not studied.mail.automatic or bool(there & _named(_words(studied), reception)))


def officials_mail(studied: Studied, facts: Facts, reception: Reception) -> Decided:
    """Filed with the letter that it belongs to, and told to coordinators by `outbox.brief`; nobody answers it.

    What its domain calls forged, and what lay in a junk folder, waits for a person like a supporter's would.
    """
    if not studied.mail.automatic:
        studied = second_opinion(believed(studied, (), reception), reception)
    mail = studied.mail
    if mail.authenticity is Authenticity.FAIL and not studied.accepted:
        return silent(studied, Verdict.HELD, "it says it is from a recipient, and their domain says that it is forged")
    if studied.junk and not studied.accepted:
        return silent(studied, Verdict.HELD, "it says it is from a recipient, and lay among the junk")
    judged = judged_as(studied, facts, reception)
    if judged.kind is OfficialKind.NEWSLETTER:
        return silent(studied, Verdict.AUTOMATIC, f"a recipient's newsletter: {judged.why}")
    found = tied(studied, facts, reception)
    proven = mail.authenticity is Authenticity.PASS or studied.accepted
    changes = (_filed(studied, found, judged, proven=proven),)
    about = _shown(found, reception)
    if mail.automatic and judged.kind not in NEWS:
        return silent(studied, Verdict.OTHER, f"a recipient's machine answered{about}: {judged.kind}", changes=changes)
    if judged.kind is OfficialKind.COORDINATOR:
        return silent(studied, Verdict.OTHER, f"a coordinator wrote to a recipient{about}", changes=changes)
    note = A_RECIPIENT if reception.gone_by is None else f"before the backup, {A_RECIPIENT}"
    note = f"{note}{about}" if proven else f"{note}{about}: {UNPROVEN}"
    return silent(studied, Verdict.OTHER, note, changes=changes, keep=True)


def judged_as(studied: Studied, facts: Facts, reception: Reception) -> Judged:
    """By its own words; of what a coordinator passes on (with a few words, or to us alone), by all of it."""
    mail, own = studied.mail, _words(studied)
    threaded = bool(_answered(studied, facts))
    if is_coordinators(studied, reception):
        whole = mail.text or to_text(mail.html)
        few = len(own) <= FEW + len(mail.subject)
        if not passed_on_from(whole) or not (few or _is_among_us(studied, reception)):
            return Judged(OfficialKind.COORDINATOR, "a coordinator wrote it")
        theirs = passed_on(whole)
        return judge(mail.subject, own_words(theirs).text or theirs or whole, "", threaded)
    return judge(mail.subject, own.removeprefix(mail.subject), mail.automatic, threaded)


def _is_among_us(studied: Studied, reception: Reception) -> bool:
    """It was written to the bot, and to coordinators at most: so that it answers nobody else."""
    ours, mark = reception.own_addresses, reception.office.subaddress
    colleagues = set(map(canonical, reception.office.coordinators))
    return all(names_us([to], ours, mark) or canonical(to) in colleagues for to in studied.mail.recipients)


def tied(studied: Studied, facts: Facts, reception: Reception) -> Tie:
    words, who = _words(studied), writers(studied, reception)
    written = Written(
        sender=next((one for one in who if one in reception.recipients), next(iter(who), studied.supporter)),
        references=studied.mail.references,
        named=_named(words, reception),
        words=words,
        at=studied.arrived.arrived,
        earlier=facts.earlier,
        bodies={one.folded: f"{one.title}\n{one.body}" for one in reception.campaigns},
    )
    return tie(written, facts.letters)


def _filed(studied: Studied, found: Tie, judged: Judged, *, proven: bool) -> Filed:
    return Filed(
        delivery=found.delivery,
        campaign=found.campaign,
        how=found.how,
        judged=judged,
        sender=studied.supporter,
        message_id=studied.mail.message_id,
        at=studied.arrived.arrived,
        proven=proven,
        raw=studied.arrived.raw,
    )


def _shown(found: Tie, reception: Reception) -> str:
    written = next((one.code.written for one in reception.campaigns if one.folded == found.campaign), found.campaign)
    return f" about {written}" if written else ""


def _answered(studied: Studied, facts: Facts) -> tuple[str, ...]:
    """Those of our letters, and of officials' mails before, that it answers."""
    ours, earlier = facts.ours, facts.earlier
    references = dict.fromkeys(studied.mail.references)
    return tuple(one for one in references if one in earlier or (one in ours and ours[one].kind is Kind.LETTER))


def _words(studied: Studied) -> str:
    """Its subject, and its own words."""
    mail = studied.mail
    return f"{mail.subject}\n{own_words(mail.text or to_text(mail.html)).text[:OWN]}"


def _named(words: str, reception: Reception) -> frozenset[str]:
    book = CodeBook(campaign.folded for campaign in reception.campaigns)
    return frozenset(mention.folded for mention in book.find(plain(words)))

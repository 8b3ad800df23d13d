"""Whose mail is it, when it is no supporter's: ours, a report about ours, a fax gateway's, an official's.

    whose (the one place that says it) | our_own, about_ours, gateways_mail, officials

Decided here without a word to the database: what follows is data, recorded with the verdict or not at all, and the
same for a mail that arrives, one that is looked at (`explain`, `quarantine show`), and one that is handled again.
"""

import re
from enum import StrEnum

from signbot.core.address import domain_of, names_us
from signbot.core.campaign import OVER
from signbot.core.code import CodeBook
from signbot.core.decision import Behind, FaxFate, OwnCopy, Prove, Reported
from signbot.core.delivery import COMPLAINT, Kind, ProofOf
from signbot.core.grounds import CC, SUBJECT, TO
from signbot.core.ledger import Verdict
from signbot.core.mail.alignment import organisational
from signbot.core.mail.fax_receipt import GatewayReceipt, gateway_receipt, the_fax
from signbot.core.mail.mail import Authenticity
from signbot.core.text.html import to_text
from signbot.core.text.plain import plain
from signbot.incoming.officials import is_from_a_recipient, is_from_an_office
from signbot.incoming.reception import (
    Facts,
    Reception,
    Studied,
    believed,
    is_gateways,
    is_ours,
    silent,
)
from signbot.outbox.transmissions import letter_ids
from signbot.store import RESTORED, Decided, OursRef

RECEIPT = 8_000  # characters of a gateway's receipt in which a letter's code may stand
_DAEMON = re.compile(r"(?i)(?:mailer|mail)-?daemon|postmaster|MicrosoftExchange[0-9a-f]{16,40}")  # nobody's mailbox


class Whose(StrEnum):
    """Whose a mail is."""

    OURS = "ours"  # our own, come back: the copy of a letter, most often
    REPORT = "report"  # a mail server's, about a mail of ours
    GATEWAY = "gateway"  # a fax gateway's, about a fax
    RECIPIENT = "recipient"  # of a letter
    OFFICE = "office"  # of somebody at a recipient's office, as it seems: no supporter's that we know of
    MACHINE = "machine"  # somebody's autoresponder; a report about no mail of ours
    SUPPORTER = "supporter"  # everybody else's; a coordinator may sign, too


def whose(studied: Studied, facts: Facts, reception: Reception) -> Whose:
    """The first that fits, since each could pass for one further down.

    Reports and receipts come from machines; what a recipient's machine answers is kept with the letter.
    """
    mail = studied.mail
    if is_ours(studied, reception):
        return Whose.OURS
    if mail.report and mail.report.original in facts.ours:
        return Whose.REPORT
    if is_gateways(studied, reception) and mail.authenticity is Authenticity.PASS and not studied.junk:
        return Whose.GATEWAY
    if is_from_a_recipient(studied, facts, reception):
        return Whose.RECIPIENT
    if is_from_an_office(studied, facts, reception):
        return Whose.OFFICE
    return Whose.MACHINE if mail.automatic or mail.report else Whose.SUPPORTER


# Ours --------------------------------------------------------------------------------------------


def our_own(studied: Studied, facts: Facts, reception: Reception) -> Decided:
    """It went, whatever we thought. A letter that this database never handed over was sent by a later self of it."""
    message_id = studied.mail.message_id
    behind = (Behind(),) if reception.gone_by is None and _is_of_a_later_self(message_id, facts, reception) else ()
    return silent(studied, Verdict.AUTOMATIC, "our own mail", changes=(OwnCopy(message_id), *behind))


def _is_of_a_later_self(message_id: str, facts: Facts, reception: Reception) -> bool:
    """A letter's Message-ID follows from what it is, and from a secret: nobody else can have written it."""
    if message_id not in facts.unsent:
        return False
    standings = (one for one in facts.standings.values() if one.held_by != RESTORED and one.state not in OVER)
    return any(message_id in letter_ids(reception.office, standing.campaign) for standing in standings)


def about_ours(studied: Studied, facts: Facts, reception: Reception) -> Decided:
    """A delivery report about a mail of ours. Who has had that mail can write one, so it must be proven to settle."""
    report = studied.mail.report
    assert report is not None
    about = facts.ours[report.original]
    what = f"a letter of {about.campaign}" if about.kind is Kind.LETTER else f"our {about.kind}"
    if report.action == COMPLAINT and about.kind is not Kind.LETTER:
        what = f"{what}: a complaint"
    changes = (
        Reported(report, _vouched(studied, about, reception)),
        _kept((report.original,), ProofOf.REPORT, studied),
    )
    return silent(studied, Verdict.AUTOMATIC, f"a delivery report about {what}", changes=changes)


def _vouched(studied: Studied, about: OursRef, reception: Reception) -> bool:
    """Is it proven to come from the mail system of the recipient's domain, or of our own provider?"""
    sender = believed(studied, (), reception).mail
    if sender.authenticity is not Authenticity.PASS or sender.sender is None or studied.junk:
        return False
    local = sender.sender.canonical.rpartition("@")[0]
    homes = set(map(organisational, (domain_of(about.address), *reception.providers))) - {""}
    return bool(_DAEMON.fullmatch(local)) and organisational(sender.sender.domain) in homes


def _kept(of: tuple[str, ...], what: ProofOf, studied: Studied) -> Prove:
    return Prove(of, what, studied.arrived.raw, studied.arrived.arrived)


# A fax gateway -----------------------------------------------------------------------------------


def gateways_mail(studied: Studied, facts: Facts, reception: Reception) -> Decided:
    """A fax gateway says what became of a fax. Believed only where it is proven who wrote, and that it was to us."""
    fields = ((TO, studied.mail.to), (CC, studied.mail.cc))
    ours = {name for name, there in fields if names_us(there, reception.own_addresses, reception.office.subaddress)}
    mail = believed(studied, (frozenset({SUBJECT}), frozenset(ours)), reception).mail
    if not ours or mail.authenticity is not Authenticity.PASS:
        return silent(studied, Verdict.OTHER, "a fax gateway's mail that was not written to us: it settles nothing")
    words = mail.text or to_text(mail.html)
    receipt = gateway_receipt(mail.subject, words)
    fax = the_fax(
        receipt, facts.faxes, mail.references, _codes(receipt, mail.subject, words, reception), studied.arrived.arrived
    )
    if fax is None:
        return silent(studied, Verdict.OTHER, "a fax gateway's mail that fits no single fax: see `signbot deliveries`")
    said = {True: "it arrived", False: "it failed", None: "it is on its way"}[receipt.arrived]
    fate = () if receipt.arrived is None else (FaxFate(fax.message_id, receipt.arrived, receipt.said),)
    changes = (*fate, _kept((fax.message_id,), ProofOf.REPORT, studied))
    return silent(studied, Verdict.AUTOMATIC, f"a fax gateway's receipt: {said}", changes=changes)


def _codes(receipt: GatewayReceipt, subject: str, words: str, reception: Reception) -> set[str]:
    """Letters that a receipt names: where it quotes the subject of what was faxed, only there."""
    book = CodeBook(campaign.folded for campaign in reception.campaigns)
    where = receipt.subject or f"{subject}\n{words}"[:RECEIPT]
    return {mention.folded for mention in book.find(plain(where))}

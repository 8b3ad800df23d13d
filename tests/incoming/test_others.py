"""A mail that is no supporter's: ours, a report's, a gateway's, a recipient's. What follows is data."""

from dataclasses import replace

from signbot.core.decision import OwnCopy, Prove, Reported
from signbot.core.delivery import Kind
from signbot.core.ledger import A_RECIPIENT, UNPROVEN, Verdict
from signbot.incoming.officials import officials_mail
from signbot.incoming.others import Whose, about_ours, our_own, whose
from signbot.store import Decided
from tests.incoming.bot import Bot
from tests.scenarios.stage import BOT, COORDINATOR, mail
from tests.store.make import NOW, outgoing

AMINA, GREG = "Amina Diallo <amina@home.example>", "Greg Sprow <sprow@state.example>"


def bounce(sender: str, original: str) -> bytes:
    """Proven to come from its From domain."""
    parts = (
        "--b\r\nContent-Type: text/plain\r\n\r\nuser unknown\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
        "Final-Recipient: rfc822; amina@home.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        f"--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: {original}\r\n\r\nhi\r\n--b--"
    )
    raw = mail(sender, parts.replace("\r\n", "\n"), subject="Undelivered Mail")
    plain = b"Content-Type: text/plain; charset=utf-8"
    return raw.replace(plain, b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', 1)


def whose_is(bot: Bot, raw: bytes, **more: bool) -> Whose:
    studied, facts = bot.studies(raw, **more)
    return whose(studied, facts, bot.reception)


def of_a_recipient(bot: Bot, raw: bytes, **more: bool) -> Decided:
    assert whose_is(bot, raw, **more) is Whose.RECIPIENT
    studied, facts = bot.studies(raw, **more)
    return officials_mail(studied, facts, bot.reception)


def test_a_mail_of_nobody_in_particular_is_a_supporters_and_a_machines_is_a_machines(bot: Bot) -> None:
    assert whose_is(bot, mail(AMINA, "SIGN UA 329/11")) is Whose.SUPPORTER
    assert whose_is(bot, mail(AMINA, "I am away", headers="Auto-Submitted: auto-replied\r\n")) is Whose.MACHINE


def test_our_own_copy_is_known_by_its_sender(bot: Bot) -> None:
    raw = mail(BOT, "the letter")
    assert whose_is(bot, raw) is Whose.OURS
    found = our_own(*bot.studies(raw), bot.reception)
    assert found.verdict is Verdict.AUTOMATIC
    assert any(isinstance(change, OwnCopy) for change in found.changes)


def test_a_report_counts_as_proven_only_from_the_mail_system_of_its_recipient_or_our_provider(bot: Bot) -> None:
    answer = outgoing(Kind.ANSWER, address="amina@home.example", supporter="amina@home.example")
    bot.store.queue([answer], NOW)
    for sender, proven in (
        ("MAILER-DAEMON@home.example", True),
        ("MAILER-DAEMON@mx.rrn.example", True),
        ("MAILER-DAEMON@evil.example", False),
        ("eve@home.example", False),
    ):
        raw = bounce(sender, answer.message_id)
        assert whose_is(bot, raw) is Whose.REPORT
        report, kept = about_ours(*bot.studies(raw), bot.reception).changes
        assert isinstance(report, Reported)
        assert isinstance(kept, Prove)
        assert report.proven is proven


def test_a_report_about_a_mail_that_is_not_ours_is_some_machines(bot: Bot) -> None:
    assert whose_is(bot, bounce("MAILER-DAEMON@home.example", "<unknown@rrn.example>")) is Whose.MACHINE


def test_a_recipient_is_read_by_coordinators_and_answered_by_nobody(bot: Bot) -> None:
    found = of_a_recipient(bot, mail(GREG, "SIGN UA 329/11"))
    assert (found.verdict, found.note, found.outgoing) == (Verdict.OTHER, A_RECIPIENT, ())
    assert found.raw


def test_what_is_not_proven_to_be_a_recipients_says_so_and_what_is_forged_or_junk_waits(bot: Bot) -> None:
    assert of_a_recipient(bot, mail(GREG, "Dear all", proven=None)).note.endswith(UNPROVEN)
    assert of_a_recipient(bot, mail(GREG, "Dear all", proven=False)).verdict is Verdict.HELD
    assert of_a_recipient(bot, mail(GREG, "Dear all"), junk=True).verdict is Verdict.HELD
    assert of_a_recipient(bot, mail(GREG, "Dear all"), junk=True, accepted=True).verdict is Verdict.OTHER


def test_a_recipient_who_is_a_coordinator_is_one_of_us(bot: Bot) -> None:
    studied, facts = bot.studies(mail(COORDINATOR, "hello"))
    reception = replace(bot.reception, recipients=frozenset({COORDINATOR}))
    assert whose(studied, facts, reception) is Whose.SUPPORTER

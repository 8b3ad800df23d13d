"""Whose a mail is, and what it comes to: nothing is written, so that a look shows what would happen."""

from dataclasses import replace

import pytest

from signbot.core.decision import Add, Ask, OwnCopy
from signbot.core.delivery import Kind
from signbot.core.ledger import Verdict
from signbot.incoming.one_mail import decide_one
from signbot.store import Decided
from tests.incoming.bot import Bot
from tests.scenarios.stage import BOT, COORDINATOR, mail

AMINA, SIGN = "Amina Diallo <amina@home.example>", "SIGN UA 329/11"


def decided(bot: Bot, raw: bytes, **more: bool) -> Decided:
    studied, facts = bot.studies(raw, **more)
    return decide_one(studied, facts, bot.reception, bot.store.key("token"))


def test_a_supporters_mail_signs_and_is_answered(bot: Bot) -> None:
    found = decided(bot, mail(AMINA, SIGN))
    assert found.verdict is Verdict.SIGNED
    assert [type(change) for change in found.changes] == [Add]
    (answer,) = found.outgoing
    assert (answer.kind, answer.address) == (Kind.ANSWER, "amina@home.example")


def test_who_is_not_proven_is_asked(bot: Bot) -> None:
    found = decided(bot, mail(AMINA, SIGN, proven=None))
    assert [type(change) for change in found.changes] == [Add, Ask]
    assert [one.kind for one in found.outgoing] == [Kind.REQUEST]
    assert found.nonce
    assert found.expires is not None


def test_looking_twice_finds_the_same_bytes_and_writes_nothing(bot: Bot) -> None:
    raw = mail(AMINA, SIGN, proven=None)
    first, again = decided(bot, raw), decided(bot, raw)
    assert (first.nonce, first.outgoing[0].message_id) == (again.nonce, again.outgoing[0].message_id)
    assert bot.store.balance()["received"] == 0


@pytest.mark.parametrize(
    ("sender", "verdict"),
    [(BOT, Verdict.AUTOMATIC), ("Greg <sprow@state.example>", Verdict.OTHER), (COORDINATOR, Verdict.SIGNED)],
)
def test_ours_and_a_recipients_are_told_from_a_supporters(bot: Bot, sender: str, verdict: Verdict) -> None:
    found = decided(bot, mail(sender, "SIGN UA 329/11\nName: Martha Rowe"))
    assert found.verdict is verdict
    assert bool(found.outgoing) is (verdict is Verdict.SIGNED)


def test_our_own_mail_says_only_that_it_came(bot: Bot) -> None:
    (change,) = decided(bot, mail(BOT, "the letter")).changes
    assert isinstance(change, OwnCopy)


def test_a_mail_that_is_too_large_waits_for_a_person(bot: Bot) -> None:
    studied, facts = bot.studies(mail(AMINA, SIGN))
    large = replace(studied, arrived=replace(studied.arrived, size=10**9))
    found = decide_one(large, facts, bot.reception, b"key")
    assert (found.verdict, found.changes, found.outgoing) == (Verdict.HELD, (), ())


def test_a_blind_copy_is_not_answered(bot: Bot) -> None:
    assert decided(bot, mail(AMINA, "HELP", to="friend@other.example")).outgoing == ()


def test_a_name_that_no_font_can_print_is_asked_for_in_other_letters(bot: Bot) -> None:
    bot.shell.reception = replace(bot.reception, can_print=lambda cluster: cluster != "ᠤ")
    found = decided(bot, mail(AMINA, "SIGN UA 329/11\nName: ᠤᠤ ᠤᠤ"))
    assert not [change for change in found.changes if isinstance(change, Add)]
    assert len(found.outgoing) == 1


def test_a_name_whose_fonts_can_be_installed_waits_for_them_and_nobody_is_asked(bot: Bot) -> None:
    lacks = "王小明"
    bot.shell.reception = replace(
        bot.reception,
        can_print=lambda cluster: cluster not in lacks,
        fonts_for=lambda chars: "install them" if chars and set(chars) <= set(lacks) else "",
    )
    found = decided(bot, mail(AMINA, "SIGN UA 329/11\nName: 王小明"))
    assert (found.verdict, found.outgoing, found.changes) == (Verdict.HELD, (), ())
    assert "install them" in found.note
    assert decided(bot, mail(AMINA, SIGN)).verdict is Verdict.SIGNED

"""A coordinator's reply releases a letter: from a listed address, authenticated, with the token that came with it."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

from signbot.core import token
from signbot.core.campaign import CampaignState
from signbot.core.decision import Release, Use
from signbot.core.ledger import Verdict
from signbot.incoming.release import release_by_mail
from signbot.store import Decided, Finished, ReleaseRequest
from tests.incoming.bot import Bot
from tests.scenarios.stage import BOT, COORDINATOR, mail
from tests.store.make import UA, a_letter

NONCE = token.nonce(b"12345")


def asked(bot: Bot) -> str:
    """A letter waits for approval; returns the address that a coordinator answers to."""
    now = datetime.now(UTC).replace(microsecond=0)
    request = ReleaseRequest(nonce=NONCE, coordinator=COORDINATOR, campaign=UA, expires=now + timedelta(days=9))
    bot.store.freeze(UA, now)
    letter = Finished(letters=[a_letter()], state=CampaignState.AWAITING_APPROVAL, releases=[request])
    bot.store.dispatch(UA, letter, now)
    proof = token.token(bot.store.key("token"), "release", COORDINATOR, NONCE, request.expires)
    return BOT.replace("@", f"+ua-329-11.{proof}@")


def reply(bot: Bot, to: str, words: str = "RELEASE", sender: str = COORDINATOR, **more: bool | None) -> Decided | None:
    studied, facts = bot.studies(mail(sender, words, subject="Re: please approve UA 329/11", to=to, **more))
    return release_by_mail(studied, facts, bot.reception, bot.store.key("token"))


def test_the_word_with_the_token_releases_and_uses_it_up(bot: Bot) -> None:
    to = asked(bot)
    for words in ("RELEASE", "RELEASE UA 329/11\n\nThank you,\nCarol Whitaker\nRapid Response Network"):
        found = reply(bot, to, words)
        assert found is not None
        assert found.verdict is Verdict.OTHER
        assert [type(change) for change in found.changes] == [Release, Use]


def test_without_authentication_it_goes_nowhere_and_coordinators_are_told(bot: Bot) -> None:
    found = reply(bot, asked(bot), proven=None)
    assert found is not None
    assert (found.changes, len(found.outgoing)) == ((), 1)
    assert "not be authenticated" in found.note


def test_other_words_release_nothing_and_say_what_would(bot: Bot) -> None:
    to = asked(bot)
    for words in ("Let me think about it until Monday, please.", "RELEASE tomorrow, not today", "yes", ""):
        found = reply(bot, to, words)
        assert found is not None
        assert (found.changes, len(found.outgoing)) == ((), 1), words
        (told,) = found.outgoing
        text = message_from_bytes(told.payload, policy=policy.default).get_body(("plain",)).get_content()
        assert "with RELEASE and nothing else" in text
        assert "the reply was empty" in text if not words else f"> {words}" in text


def test_what_nothing_proves_is_not_repeated_to_coordinators(bot: Bot) -> None:
    found = reply(bot, asked(bot), "RELEASE, and see evil.example", proven=None)
    assert found is not None
    assert b"evil" not in found.outgoing[0].payload


def test_a_release_without_its_token_is_told_to_who_can_be_believed(bot: Bot) -> None:
    asked(bot)
    found = reply(bot, BOT, "RELEASE UA 329/11")
    assert found is not None
    assert (found.verdict, found.changes) == (Verdict.OTHER, ())
    assert [one.address for one in found.outgoing] == [COORDINATOR]


def test_nobody_else_releases_anything(bot: Bot) -> None:
    assert reply(bot, asked(bot), sender="Amina Diallo <amina@home.example>") is None

"""Each mail gets one verdict, whatever another does to us; only then is the mailbox told."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from signbot.core.ledger import Verdict
from signbot.incoming.receive import again, handle, receive
from signbot.store import Unavailable
from tests.incoming.bot import Bot, Box, arrival
from tests.scenarios.stage import mail

AMINA, BORIS = "Amina Diallo <amina@home.example>", "Boris Marin <boris@post.example>"
SIGN = "SIGN UA 329/11"


def box(*raw: bytes, folder: str = "INBOX") -> Box:
    return Box({folder: [arrival(one, uid, folder=folder) for uid, one in enumerate(raw, 1)]})


def test_the_mailbox_is_told_when_all_is_recorded_and_the_poll_is_complete(bot: Bot) -> None:
    began, mailbox = datetime.now(UTC), box(mail(AMINA, SIGN), mail(BORIS, SIGN))
    assert receive(mailbox, bot.store, bot.reception) == 2
    assert mailbox.done_with[-1] == ("INBOX", [1, 2])
    polled = bot.store.last_complete_poll()
    assert polled is not None
    assert polled >= began
    assert bot.store.balance()["signed"] == 2


def test_a_second_pass_handles_nothing_again(bot: Bot) -> None:
    mailbox = box(mail(AMINA, SIGN))
    assert [receive(mailbox, bot.store, bot.reception) for _ in range(2)] == [1, 0]
    assert bot.store.balance()["received"] == 1


def test_in_a_junk_folder_nothing_is_moved_or_marked(bot: Bot) -> None:
    mailbox = box(mail(AMINA, SIGN, proven=None), folder="Junk")
    assert receive(mailbox, bot.store, bot.reception) == 1
    assert mailbox.done_with == []
    assert bot.store.balance()["held"] == 1


def breaking(bot: Bot, error: Exception, on: bytes = b"boris") -> None:
    """Looking into a mail that holds these bytes ends so."""

    def signed(raw: bytes, _wanted: object) -> str:
        if on in raw:
            raise error
        return ""

    bot.shell.reception = replace(bot.reception, signed=signed)


def test_a_mail_that_breaks_us_is_tried_three_times_and_set_aside_and_the_next_goes_on(bot: Bot) -> None:
    breaking(bot, IndexError("what a person wrote"))
    bot.gets(mail(BORIS, SIGN, proven=None), mail(AMINA, SIGN))
    balance = bot.store.balance()
    assert (balance["quarantined"], balance["signed"]) == (1, 1)
    (aside,) = bot.store.set_aside()
    assert aside.note.startswith("IndexError")
    assert "what a person wrote" not in aside.note


def test_a_database_that_is_gone_is_no_mails_failure(bot: Bot) -> None:
    breaking(bot, Unavailable("gone"))
    with pytest.raises(Unavailable):
        bot.gets(mail(BORIS, SIGN, proven=None))
    assert bot.store.balance()["waiting"] == 1


def test_two_mails_of_one_person_are_decided_one_after_the_other(bot: Bot) -> None:
    bot.gets(mail(AMINA, SIGN), mail(AMINA, "WITHDRAW UA 329/11"))
    balance = bot.store.balance()
    assert (balance["signed"], balance["withdrawn"]) == (1, 1)


def test_an_accepted_mail_is_handled_once_more_from_the_bytes_that_were_kept(bot: Bot) -> None:
    bot.gets(mail(AMINA, SIGN, proven=None), junk=True)
    (held,) = bot.store.set_aside()
    row = bot.store.set_aside_mail(held.id)
    assert row is not None
    found = again(bot.store, bot.reception, row, accepted=True)
    assert (found.verdict, found.meanwhile) == (Verdict.SIGNED, False)


def test_what_a_replay_answers_has_gone_already(bot: Bot) -> None:
    now = datetime.now(UTC)
    handle([arrival(mail(AMINA, SIGN))], bot.store, replace(bot.reception, gone_by=now.replace(year=2036)), junk=False)
    assert bot.store.balance()["signed"] == 1
    assert bot.store.due(now.replace(year=2037)) == []

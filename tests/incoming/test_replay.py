"""After a restored backup the mails that it does not know are handled again, without a word to anybody."""

from datetime import UTC, datetime, timedelta

from signbot.incoming.replay import replay, survey
from tests.incoming.bot import Bot, Box, arrival
from tests.scenarios.stage import mail

NOW = datetime.now(UTC).replace(microsecond=0)
HOUR = timedelta(hours=1)
SIGN = "SIGN UA 329/11"


def box() -> Box:
    """Two handled mails; one that arrived between them and was left in the inbox, and one that came after them."""
    amina, boris, chloe, dana = (
        mail(f"{name} <{name.split()[0].lower()}@home.example>", SIGN)
        for name in ("Amina Diallo", "Boris Marin", "Chloe Dubois", "Dana Weiss")
    )
    handled = [arrival(amina, 1, NOW - 5 * HOUR, "Processed"), arrival(boris, 2, NOW - 3 * HOUR, "Processed")]
    return Box(
        {"INBOX": [arrival(chloe, 8, NOW - 4 * HOUR), arrival(dana, 9, NOW - HOUR)], "Processed": handled},
        shelved="Processed",
    )


def test_what_was_handled_is_found_in_the_order_of_arrival_and_what_came_later_is_left(bot: Bot) -> None:
    found = survey(box(), bot.store, bot.reception, None)
    assert [(one.place.folder, one.uid) for one in found.mails] == [("Processed", 1), ("INBOX", 8), ("Processed", 2)]
    assert (found.until, found.later) == (NOW - 3 * HOUR, 1)


def test_a_moment_that_a_person_names_holds(bot: Bot) -> None:
    found = survey(box(), bot.store, bot.reception, NOW)
    assert ([one.uid for one in found.mails], found.until, found.later) == ([1, 8, 2, 9], NOW, 0)


def test_they_are_recorded_with_their_own_moments_and_nobody_is_answered(bot: Bot) -> None:
    mailbox = box()
    assert replay(survey(mailbox, bot.store, bot.reception, None), mailbox, bot.store, bot.reception) == 3
    assert [one.received_at for one in bot.store.signatures("ua329/11")] == [NOW - h * HOUR for h in (5, 4, 3)]
    assert bot.store.due(NOW + 100 * HOUR) == []


def test_a_replay_that_was_stopped_goes_on_with_what_is_left(bot: Bot) -> None:
    mailbox = box()
    replay(survey(mailbox, bot.store, bot.reception, None), mailbox, bot.store, bot.reception)
    again = survey(mailbox, bot.store, bot.reception, None)
    assert (again.mails, again.later) == ((), 1)

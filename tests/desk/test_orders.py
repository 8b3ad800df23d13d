"""Orders by email: who is obeyed, what a YES is good for, and what changes nothing."""

from email.message import EmailMessage

import pytest

from signbot.core.orders import What
from signbot.desk import orders, shows
from tests.desk.room import AMINA, CAROL, DAVID, Room, text
from tests.scenarios.stage import BOT, mail

EXTEND = "EXTEND UA 329/11 2036-12-05 17:00\nReason: the bishop asked for it"


def recipients(mails: list[EmailMessage]) -> list[str]:
    return [str(one["To"]) for one in mails]


def test_status_is_shown_at_once(room: Room) -> None:
    (shown,) = room.says("STATUS")
    assert str(shown["To"]) == CAROL
    assert "UA 329/11 MEXICO: open" in text(shown)
    assert room.store.journal() == []


def test_an_order_is_asked_about_and_done_after_a_yes_and_the_others_hear_of_it(room: Room) -> None:
    before = room.standing.deadline
    asked = room.asks(EXTEND)
    assert "Friday, December 5, 2036" in text(asked)
    assert room.standing.deadline == before
    done = room.agrees(asked)
    assert f"{room.standing.deadline:%Y-%m-%d %H:%M}" == "2036-12-05 22:00"
    assert recipients(done) == [CAROL, DAVID]
    assert CAROL in text(done[1])
    (entry,) = room.store.journal()
    assert (entry.who, entry.what[:17], entry.why) == (CAROL, "extend to 2036-12", "the bishop asked for it")


@pytest.mark.parametrize("word", ["YES", "SÍ", "SIM"])
def test_a_tap_on_the_button_is_a_yes(room: Room, word: str) -> None:
    asked = room.asks(EXTEND)
    room.says("", to=str(asked["Reply-To"]), subject=word)
    assert room.standing.deadline.day == 5


# What changes nothing ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", ["no", "YES, but wait until Monday", "yes?", "", "YES if David agrees", "not yes", "SIM, se der"]
)
def test_a_reply_that_says_more_than_yes_does_nothing(room: Room, words: str) -> None:
    before = room.standing.deadline
    (told,) = room.agrees(room.asks(EXTEND), words)
    assert "Nothing was changed" in text(told)
    assert room.standing.deadline == before


def test_a_stranger_orders_nothing_and_yes_from_another_coordinator_does_nothing(room: Room) -> None:
    before = room.standing.deadline
    room.says(EXTEND, sender=AMINA)
    assert room.store.waiting_orders() == []
    asked = room.asks(EXTEND)
    (told,) = room.agrees(asked, sender=DAVID)
    assert "Only the coordinator who was asked" in text(told)
    room.agrees(asked, sender=AMINA)
    assert room.standing.deadline == before


@pytest.mark.parametrize("proven", [None, False])
@pytest.mark.parametrize("words", ["STATUS", EXTEND, "HELP"])
def test_what_is_not_authenticated_is_never_obeyed_never_answered_and_told_to_the_others(
    room: Room, words: str, proven: bool | None
) -> None:
    (told,) = room.says(words, proven=proven)
    assert str(told["To"]) == DAVID
    assert CAROL in text(told)
    assert room.says(words, proven=proven) == [], "a flood of them is told once"


def test_a_forged_yes_does_nothing(room: Room) -> None:
    before = room.standing.deadline
    told = room.agrees(room.asks(EXTEND), proven=None)
    assert recipients(told) == [DAVID]
    assert room.standing.deadline == before


def test_a_token_is_used_once_and_ends_in_a_day(room: Room) -> None:
    asked = room.asks(EXTEND)
    room.passes(hours=25)
    (late,) = room.agrees(asked)
    assert "good for a day" in text(late)
    asked = room.asks(EXTEND)
    room.agrees(asked)
    (again,) = room.agrees(asked)
    assert "answered already" in text(again)
    assert len(room.store.journal()) == 1


def test_a_token_is_good_for_its_own_order_alone(room: Room) -> None:
    first = room.asks(EXTEND)
    second = room.asks("EXTEND UA 329/11 2036-12-09 17:00")
    room.agrees(first)
    assert room.standing.deadline.day == 5
    (anew,) = room.agrees(second)
    assert "Things have changed" in text(anew)
    assert room.standing.deadline.day == 5
    (used,) = room.agrees(second)
    assert "answered already, or you were asked anew" in text(used)
    room.agrees(anew)
    assert room.standing.deadline.day == 9


@pytest.mark.parametrize(
    "words",
    [
        "> EXTEND UA 329/11 2036-12-05 17:00",
        "Thanks!\n\nOn Monday, November 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n> CLOSE UA 329/11",
        "SIGN UA 329/11",
        "Please do not EXTEND UA 329/11 2036-12-05",
        "Extend my thanks to all who signed UA 329/11",
        "Hold on, I would like to think about it",
    ],
)
def test_quoted_commands_and_other_words_order_nothing(room: Room, words: str) -> None:
    room.gets(mail(CAROL, words, subject="hello"))
    assert room.store.waiting_orders() == []


def test_a_coordinator_who_signs_is_a_supporter(room: Room) -> None:
    room.gets(mail(f"Carol Whitaker <{CAROL}>", "SIGN UA 329/11"))
    assert [one.person.name for one in room.store.signatures("ua329/11")] == ["Carol Whitaker"]


def test_an_out_of_office_orders_nothing_and_gets_no_answer(room: Room) -> None:
    asked = room.asks(EXTEND)
    away = "Auto-Submitted: auto-replied\r\n"
    room.gets(mail(CAROL, "STATUS", headers=away), mail(CAROL, "YES", to=str(asked["Reply-To"]), headers=away))
    assert room.works() == []


def test_what_lies_in_the_junk_folder_is_held_and_not_obeyed(room: Room) -> None:
    room.gets(mail(CAROL, "STATUS"), junk=True)
    assert recipients(room.works()) == [DAVID]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("EXTEND UA 329/11", "2036-12-31 17:00"),
        ("EXTEND UA 329/11 5/12", "everybody reads alike"),
        ("EXTEND UA 329/11 2020-12-05 17:00", "over already"),
        ("EXTEND UA 999/99 2036-12-05 17:00", "There is no letter"),
        ("STATUS UA 999/99", "UA 329/11 MEXICO"),
    ],
)
def test_what_can_not_be_done_is_said_with_what_can(room: Room, words: str, said: str) -> None:
    (told,) = room.says(words)
    assert "Nothing was changed" in text(told)
    assert said in text(told)


def test_a_command_may_stand_in_the_subject_and_in_spanish(room: Room) -> None:
    (shown,) = room.says("", subject="ESTADO UA 329/11")
    assert "MEXICO" in text(shown)


def test_an_order_that_was_carried_out_is_not_carried_out_again(room: Room) -> None:
    room.says("STATUS")
    assert room.works() == []
    assert room.store.waiting_orders() == []


def test_a_pass_that_is_killed_goes_on(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Struck after the deed and before the answers: neither has happened, and both happen once."""
    asked = room.asks(EXTEND)
    room.gets(mail(CAROL, "YES", to=str(asked["Reply-To"])))
    with monkeypatch.context() as struck:
        struck.setattr(type(room.store), "answer_order", lambda *_args, **_named: (_ for _ in ()).throw(MemoryError))
        orders.carry_out(room.hand, room.net)
    assert room.store.journal() == []
    room.net.defects.clear()
    assert recipients(room.works()) == [CAROL, DAVID]
    assert len(room.store.journal()) == 1


def test_what_breaks_us_is_tried_three_times(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.gets(mail(CAROL, "STATUS"))
    monkeypatch.setattr(shows, "status", lambda *_args, **_named: 1 / 0)
    for _ in range(3):
        orders.carry_out(room.hand, room.net)
    assert len(room.net.defects) == 3
    room.net.defects.clear()
    (told,) = room.works()
    assert "Something is wrong" in text(told)
    assert What.STATUS.upper() in str(told["Subject"])


def test_who_is_forgotten_leaves_no_order(room: Room) -> None:
    room.asks(EXTEND)
    room.store.forget(CAROL, "a test", room.clock)
    assert room.store.order(1) is None


def test_a_stranger_to_the_bot_gets_no_help_of_the_desk(room: Room) -> None:
    room.gets(mail(AMINA, "HELP", to=BOT))
    assert room.store.waiting_orders() == []


def test_each_coordinator_is_answered_in_the_language_of_their_own_orders(room: Room) -> None:
    """A word that several languages have, LISTE, JOURNAL, is in the one in which they wrote before."""
    for words, subject in (
        ("ÉTAT", "Statut"), ("LISTE UA 329/11", "Les noms"), ("JOURNAL", "Le journal"), ("STAND", "Stand"),
        ("LISTE UA 329/11", "Die Namen"), ("JOURNAL", "Das Journal"), ("HELP", "What"), ("ESTADO", "Estado"),
    ):  # fmt: skip
        assert str(room.says(words)[0]["Subject"]).startswith(subject), words
    assert str(room.says("STATUS", sender=DAVID)[0]["Subject"]).startswith("Status")

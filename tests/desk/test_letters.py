"""Close, hold, release, cancel by email: what each says that it would do, and does after a YES."""

import pytest

from signbot.core.campaign import CampaignState
from tests.desk.room import AMINA, CAROL, DAVID, Room, text
from tests.scenarios.stage import mail


def test_hold_and_release(room: Room) -> None:
    asked = room.asks("HOLD UA 329/11")
    assert "nothing would be sent before you write RELEASE" in text(asked)
    room.agrees(asked)
    assert room.standing.state is CampaignState.HELD
    (_, told) = room.agrees(room.asks("release ua 329/11"))
    assert CAROL in text(told)
    assert room.standing.state is CampaignState.OPEN


@pytest.mark.parametrize("words", [
    "RELEASE UA 329/11", "release", "Please RELEASE UA 329/11.\n\nThank you,\nCarol", "RELEASE UA 329/11, thanks!",
    "RELEASE UA-329-11\nReason: the bishop agreed, not before", "Liberar UA 329/11", "Yes, release UA 329/11",
    "Hello,\n\nRELEASE UA 329/11\n\nSent from my iPhone", "RELEASE UA 329/11\n\n-- \nCarol\nMon to Fri, not on Sundays",
])  # fmt: skip
def test_release_is_asked_about_with_courtesy_and_a_reason_beside_it(room: Room, words: str) -> None:
    room.agrees(room.asks("HOLD UA 329/11"))
    room.agrees(room.asks(words))
    assert room.standing.state is CampaignState.OPEN


@pytest.mark.parametrize("words", [
    "RELEASE UA 329/11 tomorrow, not today", "RELEASE UA 329/11\n\nWait, not before I call you.", "RELEASE UA 329/11?",
    "RELEASE UA 329/11 if David agrees", "Release on Monday", "RELEASE UA 329/11 mañana, no hoy",
    "Don't RELEASE UA 329/11",
    "RELEASE UA 329/11 is not possible", "RELEASE\nThere is a typo in paragraph 2", "Liberar UA 329/11 el lunes",
    "Please do not release UA 329/11", "RELEASE UA 329/11 or hold it", "RELEASE UA 329/11 at 17:00", "No RELEASE",
])  # fmt: skip
def test_release_with_more_is_not_asked_about(room: Room, words: str) -> None:
    room.agrees(room.asks("HOLD UA 329/11"))
    (told,) = room.says(words)
    assert "YES" not in str(told["Subject"])
    assert room.standing.state is CampaignState.HELD
    if words.startswith("RELEASE UA"):
        assert "write RELEASE UA 329/11 and nothing else" in " ".join(text(told).split())


def test_a_release_in_the_subject_is_none_where_the_text_takes_it_back(room: Room) -> None:
    room.agrees(room.asks("HOLD UA 329/11"))
    for words, asked in (("", True), ("Thank you!\nCarol", True), ("Not yet, please.", False), ("on Monday", False)):
        (told,) = room.says(words, subject="RELEASE UA 329/11")
        assert str(told["Subject"]).startswith("Reply YES") is asked, words


def test_close_says_with_how_many_names(room: Room) -> None:
    room.gets(mail(AMINA, "SIGN UA 329/11"))
    room.works()
    asked = room.asks("CLOSE")
    assert "1 name" in text(asked)
    room.agrees(asked)
    assert room.standing.early


def test_cancel_counts_who_will_be_told_and_is_asked_anew_once_when_somebody_signs_meanwhile(room: Room) -> None:
    room.gets(mail(AMINA, "SIGN UA 329/11"))
    room.works()
    asked = room.asks("CANCEL UA 329/11\nReason: the case is solved")
    assert "1 name will be told" in text(asked)
    room.gets(mail("Boris Petrov <boris@home.example>", "SIGN UA 329/11"))
    room.works()
    (anew,) = room.agrees(asked)
    assert "Things have changed" in text(anew)
    assert "2 names will be told" in text(anew)
    room.gets(mail("Chloe Martin <chloe@home.example>", "SIGN UA 329/11"))
    room.works()
    room.agrees(anew)
    assert room.standing.state is CampaignState.CANCELLED
    assert room.standing.reason == "the case is solved"


def test_what_somebody_else_did_meanwhile_is_said_and_asked_about(room: Room) -> None:
    asked = room.asks("CLOSE UA 329/11")
    room.agrees(room.asks("EXTEND UA 329/11 3 days", DAVID), sender=DAVID)
    (anew,) = room.agrees(asked)
    assert "Things have changed" in text(anew)
    assert not room.standing.early


@pytest.mark.parametrize(("words", "said"), [
    ("RELEASE UA 329/11", "neither is held nor waits"), ("CANCEL UA 7/26", "There is no letter"),
])  # fmt: skip
def test_what_does_not_fit_the_letter_is_said(room: Room, words: str, said: str) -> None:
    (told,) = room.says(words)
    assert said in text(told)


def test_a_cancelled_letter_takes_no_more_orders(room: Room) -> None:
    room.agrees(room.asks("CANCEL UA 329/11"))
    for words in ("CLOSE UA 329/11", "HOLD UA 329/11", "CANCEL UA 329/11", "EXTEND UA 329/11 3 days"):
        assert "Nothing was changed" in text(room.says(words)[-1])


@pytest.mark.parametrize("words", [
    "CLOSE UA 329/11 next Monday", "CANCEL UA 329/11? Better not.", "HOLD UA 329/11 for David to decide",
    "CLOSE UA 329/11\n\nBut wait until Monday.", "CANCEL UA 329/11\n\nJust kidding, don't.\n\nCarol",
    "Please extend UA 329/11 to December 24.\n\nThank you!\n\nOr is that too late?",
])  # fmt: skip
def test_what_stands_beside_an_order_may_take_it_back_so_it_is_told_and_not_asked(room: Room, words: str) -> None:
    (told,) = room.says(words)
    assert "Something else stands beside the command" in text(told)
    assert not told["Reply-To"] or "desk." not in str(told["Reply-To"])


def test_a_reason_may_stand_on_the_same_line(room: Room) -> None:
    room.agrees(room.asks("HOLD UA 329/11 because the lawyer reads it"))
    assert room.store.journal()[-1].why == "the lawyer reads it"
    room.agrees(room.asks("EXTEND UA 329/11 to December 24, noon because the family asked"))
    assert room.store.journal()[-1].why == "the family asked"


def test_what_else_is_written_below_is_the_reason_and_shown_as_one_but_courtesy_and_a_signature(room: Room) -> None:
    asked = room.asks("CIERRA UA 329/11\n\nLa obispa lo ha pedido.\n\nMuchas gracias,\nAna Torres\nCoordinadora")
    assert "diario: La obispa lo ha pedido." in text(asked)
    room.agrees(asked, "SÍ")
    assert room.store.journal()[-1].why == "La obispa lo ha pedido."


def test_courtesy_and_now_behind_an_order_are_no_reason(room: Room) -> None:
    room.asks("Close UA 329/11 now, please")

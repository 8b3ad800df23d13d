"""What became of a delivery, said by email: it counts as sent, goes again, also elsewhere; and what changes nothing."""

import pytest

from signbot.core.campaign import Channel
from signbot.core.delivery import DeliveryState, Fate
from signbot.desk.deliveries import Way, in_words
from signbot.desk.hand import NotDone
from signbot.store import DeliveryRow
from tests.desk.room import Room, text
from tests.store.make import FAILED, NOW, SENT, closes, results, signs

MINISTER = "minister@gov.example"
QUEUED = DeliveryState.QUEUED


def delivery(room: Room, *, failed: bool = True) -> int:
    """A letter that the minister's server refused, or took."""
    signs(room.store)
    closes(room.store)
    letter = next(one.id for one in room.store.due(NOW) if one.channel is Channel.EMAIL)
    room.store.claim([letter], NOW)
    room.store.tried(results([letter], Fate.REFUSED if failed else Fate.SENT, FAILED if failed else SENT), NOW)
    return letter


def row(room: Room, number: int) -> DeliveryRow:
    return next(one for one in room.store.deliveries() if one.id == number)


@pytest.mark.parametrize(("words", "way"), [
    ("12 sent", Way(DeliveryState.SENT)), ("#12: arrived", Way(DeliveryState.SENT)),
    ("12 as failed", Way(DeliveryState.FAILED)), ("12 skip", Way(DeliveryState.SKIPPED)),
    ("12 again", Way(QUEUED)), ("12 again to clerk@court.example", Way(QUEUED, "clerk@court.example")),
    ("12 erneut an clerk@court.example", Way(QUEUED, "clerk@court.example")), ("12 envoyée", Way(DeliveryState.SENT)),
    ("12 otra vez", Way(QUEUED)), ("12 não", None), ("12", None), ("12 sent to clerk@court.example", None),
    ("12 not sure", None), ("12 sent, I think", None),
])  # fmt: skip
def test_what_became_of_it_as_people_write_it(words: str, way: Way | None) -> None:
    if way is None:
        with pytest.raises(NotDone):
            in_words(words)
    else:
        assert in_words(words) == (12, way)


def test_one_that_failed_counts_as_sent_after_a_yes(room: Room) -> None:
    number = delivery(room)
    asked = room.asks(f"RESOLVE {number} sent\nReason: they rang to say so")
    assert "It would count as sent" in text(asked)
    assert row(room, number).state is DeliveryState.FAILED
    room.agrees(asked)
    assert row(room, number).state is DeliveryState.SENT
    assert room.store.journal()[-1].why == "they rang to say so"


def test_it_goes_again_to_another_address(room: Room) -> None:
    number = delivery(room)
    room.agrees(room.asks(f"RESOLVE {number} again to clerk@court.example"))
    assert (row(room, number).state, row(room, number).address) == (QUEUED, "clerk@court.example")


def test_one_that_went_goes_again_by_no_mere_word(room: Room) -> None:
    number = delivery(room, failed=False)
    (told,) = room.says(f"RESOLVE {number} again")
    assert "it needs no decision" in text(told)
    asked = room.asks(f"RESOLVE {number} again to clerk@court.example")
    assert "once more, although it went" in text(asked)


@pytest.mark.parametrize(("words", "said"), [
    ("RESOLVE 999 sent", "There is no delivery 999"), ("RESOLVE {} maybe", "what became of it"),
    ("RESOLVE {} again to sign@rrn.example", "own address"), ("RESOLVE", "RESOLVE 12 sent"),
])  # fmt: skip
def test_what_can_not_be_done_is_said(room: Room, words: str, said: str) -> None:
    number = delivery(room)
    (told,) = room.says(words.format(number))
    assert said in text(told)
    assert row(room, number).state is DeliveryState.FAILED

"""What an official's email is, said by email: shown, asked, kept; and what says it not."""

import pytest

from signbot.core.official import OfficialKind
from signbot.desk.hand import NotDone
from signbot.desk.officials import in_words
from tests.desk.room import Room, text
from tests.desk.test_deliveries import delivery
from tests.store.make import NOW


@pytest.mark.parametrize(("words", "number", "kind"), [
    ("7 answer", 7, OfficialKind.ANSWER), ("#7: as refusal", 7, OfficialKind.REFUSAL),
    ("7 receipt, please", 7, OfficialKind.ACKNOWLEDGEMENT), ("7 wrong office", 7, OfficialKind.WRONG_PERSON),
    ("7 respuesta", 7, OfficialKind.ANSWER), ("7 refus", 7, OfficialKind.REFUSAL),
    ("7 Ablehnung", 7, OfficialKind.REFUSAL), ("7 aviso de receção", 7, OfficialKind.ACKNOWLEDGEMENT),
])  # fmt: skip
def test_what_it_is_as_people_write_it(words: str, number: int, kind: OfficialKind) -> None:
    assert in_words(words) == (number, kind)


@pytest.mark.parametrize("words", ["", "7", "answer", "7 nonsense", "7 answer or refusal", "7 no answer"])
def test_what_is_not_clear_is_told(words: str) -> None:
    with pytest.raises(NotDone):
        in_words(words)


def test_it_is_shown_and_kept_after_a_yes_and_counts_from_then_on(room: Room) -> None:
    number = delivery(room, failed=False)
    filed = room.store.file_by_hand(number, OfficialKind.UNCLEAR, b"", "carol", "", NOW, NOW)
    asked = room.asks(f"OFFICIAL {filed} refusal\nReason: the minister rang")
    assert "unclear" in text(asked)
    assert "kept as a refusal, by your word" in " ".join(text(asked).split())
    done, *_ = room.agrees(asked)
    assert "kept as a refusal" in text(done)
    (found,) = room.store.officials()
    assert (found.kind, found.judged_by, found.why) == (OfficialKind.REFUSAL, "carol@rrn.example", "the minister rang")
    (told,) = room.says("OFFICIAL 99 answer")
    assert "Nothing was changed" in text(told)

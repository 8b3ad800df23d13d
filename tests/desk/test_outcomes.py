"""What became of a case, told by email: shown as its reader has it, and begun after a YES."""

from tests.desk.room import AMINA, Room, text
from tests.scenarios.stage import mail


def test_the_words_are_shown_as_their_reader_has_them_and_told_after_a_yes(room: Room) -> None:
    room.gets(mail(AMINA, "SIGN UA 329/11"))
    room.works()
    asked = room.asks("OUTCOME UA 329/11 good news\n\nConsortio Oaxaca is **safe**.\n\nThank you all.")
    assert "1 address" in text(asked)
    assert "Consortio Oaxaca is safe." in text(asked)
    assert room.store.untold_outcomes() == []
    room.agrees(asked)
    (begun,) = room.store.untold_outcomes()
    assert (begun.sort, begun.texts) == ("good", {"en": "Consortio Oaxaca is **safe**.\n\nThank you all."})


def test_without_words_nothing_is_told_and_nobody_withheld_is_named(room: Room) -> None:
    assert "Please write the text" in text(room.says("OUTCOME UA 329/11")[0])
    room.gets(mail(AMINA, "SIGN UA 329/11, not shown to Greg Sprow"))
    room.works()
    (told,) = room.says("OUTCOME UA 329/11\n\nAmina Diallo thanks you.")
    assert "Amina Diallo" in text(told)
    assert "withheld" in text(told)

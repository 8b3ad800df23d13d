"""What the desk shows at once: the list, the letter, the journal. Nothing is changed by it."""

import csv
import io

from tests.desk.room import CAROL, Room, text
from tests.scenarios.stage import mail

AMINA = "Amina Diallo <amina@home.example>"


def test_the_list_comes_as_csv_and_excel_stands_in_the_journal_and_leaves_no_copy_behind(room: Room) -> None:
    room.gets(mail(AMINA, "SIGN UA 329/11"))
    room.works()
    (shown,) = room.says("LIST UA 329/11")
    files = {part.get_filename(): part for part in shown.iter_attachments()}
    assert set(files) == {"ua-329-11.csv", "ua-329-11.xlsx"}
    rows = list(csv.DictReader(io.StringIO(files["ua-329-11.csv"].get_content().lstrip("\ufeff"))))
    assert [row["name"] for row in rows] == ["Amina Diallo"]
    assert files["ua-329-11.xlsx"].get_content().startswith(b"PK")
    (entry,) = room.store.journal()
    assert (entry.who, entry.what, entry.why) == (CAROL, "export", "by email: 1")
    assert room.store.exports("amina@home.example")
    assert room.wiped() == [True]


def test_the_letter_comes_as_text_and_as_pdf(room: Room) -> None:
    room.gets(mail(AMINA, "SIGN UA 329/11"))
    room.works()
    (shown,) = room.says("preview")
    assert "We urge you to act." in text(shown)
    assert "Amina Diallo" in text(shown)
    assert [part.get_filename() for part in shown.iter_attachments()] == ["ua-329-11.pdf"]


def test_the_journal_shows_who_did_what_and_no_whole_address(room: Room) -> None:
    room.agrees(room.asks("HOLD UA 329/11\nReason: we wait for the family"))
    (shown,) = room.says("JOURNAL UA 329/11")
    assert "held back" in text(shown)
    assert "we wait for the family" in text(shown)
    assert CAROL not in text(shown).partition("held back")[0]
    room.agrees(room.asks("PRORROGAR UA 329/11 3 días"), "SÍ")
    (shown,) = room.says("DIARIO")
    assert "nuevo plazo: " in text(shown)
    assert "(hora de Nueva York)" in text(shown)
    assert "extend" not in text(shown)


def test_status_says_what_waits_for_a_person(room: Room) -> None:
    room.gets(mail(AMINA, "Is this a scam?", subject="hello"))
    room.works()
    (shown,) = room.says("STATUS")
    assert "1 email that was not understood" in text(shown)


def test_help_names_every_command(room: Room) -> None:
    (shown,) = room.says("HELP")
    for word in "STATUS LIST PREVIEW HELD JOURNAL EXTEND CLOSE HOLD RELEASE CANCEL ADD OUTCOME ANSWER".split():
        assert word in text(shown)

"""Names from paper sheets, off the letter and back, by email."""

from email.message import EmailMessage

import pytest

from signbot.core.campaign import SignatureState
from signbot.desk.lists import as_xlsx
from tests.desk.room import AMINA, CAROL, Room, text
from tests.scenarios.stage import AUTHSERV, BOT, mail

PEOPLE = [{"name": "Amina Diallo", "place": "Dakar"}, {"name": "Boris Petrov", "place": "Sofia"}]
SHEET = "Name;Place;E-Mail\nAmina Diallo;Dakar;\nBoris Petrov;Sofia;boris@home.example\n"


def stand(room: Room) -> list[tuple[str, str]]:
    found = room.store.signatures("ua329/11")
    return [(one.person.name, one.person.place) for one in found if one.state is SignatureState.COUNTED]


def with_sheet(name: str, kind: str, data: bytes) -> bytes:
    made = EmailMessage()
    made["Authentication-Results"] = f"{AUTHSERV}; dmarc=pass header.from=rrn.example"
    made["From"], made["To"], made["Subject"], made["Message-ID"] = CAROL, BOT, "names", "<sheet@rrn.example>"
    made["Date"] = "Mon, 23 Nov 2026 10:00:00 +0000"
    made.set_content("ADD UA 329/11\n\nFrom the market on Saturday.\n")
    made.add_attachment(data, maintype=kind.partition("/")[0], subtype=kind.partition("/")[2], filename=name)
    return made.as_bytes()


def test_names_below_the_command_are_shown_and_added(room: Room) -> None:
    lines = "1. Amina Diallo, Dakar\n- Boris Petrov\nAna Ruiz, Caritas, Oaxaca"
    asked = room.asks(f"ADD UA 329/11\nReason: the market on Saturday\n\n{lines}")
    assert "3 names would be added" in text(asked)
    assert "Ana Ruiz, Caritas, Oaxaca" in text(asked)
    assert stand(room) == []
    room.agrees(asked)
    assert stand(room) == [("Amina Diallo", "Dakar"), ("Boris Petrov", ""), ("Ana Ruiz", "Oaxaca")]
    assert room.store.journal()[-1].why == "the market on Saturday"


@pytest.mark.parametrize(("name", "kind", "data"), [
    ("names.csv", "text/csv", SHEET.encode()),
    ("names.csv", "application/octet-stream", SHEET.encode()),
    ("names.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     as_xlsx(PEOPLE, ("name", "place"))),
])  # fmt: skip
def test_a_sheet_that_is_attached_is_read(room: Room, name: str, kind: str, data: bytes) -> None:
    room.gets(with_sheet(name, kind, data))
    (asked,) = room.works()
    assert "2 names would be added" in text(asked)
    room.agrees(asked)
    assert stand(room) == [("Amina Diallo", "Dakar"), ("Boris Petrov", "Sofia")]
    assert room.store.order(1).raw == b"", "the sheet is kept no longer than it is needed"  # type: ignore[union-attr]


@pytest.mark.parametrize(("words", "said"), [
    ("ADD UA 329/11", "attach a CSV or Excel file"), ("ADD UA 329/11\nwww.evil.example", "can’t stand on the letter"),
    ("ADD UA 329/11\na, b, c, d, e", "write name, place"),
])  # fmt: skip
def test_a_wrong_line_adds_nobody_and_is_named(room: Room, words: str, said: str) -> None:
    (told,) = room.says(words)
    assert said in text(told)
    assert stand(room) == []


def test_names_are_taken_off_by_their_numbers_and_put_back(room: Room) -> None:
    room.gets(mail(AMINA, "SIGN UA 329/11"), mail("Boris Petrov <boris@home.example>", "SIGN UA 329/11"))
    room.works()
    asked = room.asks("INVALIDATE UA 329/11 1, 99\nReason: a joke")
    assert "1: Amina Diallo" in text(asked)
    assert "99: not there" in text(asked)
    room.agrees(asked)
    assert stand(room) == [("Boris Petrov", "")]
    room.agrees(room.asks("RESTORE UA 329/11 1"))
    assert len(stand(room)) == 2
    assert "Please write which ones" in text(room.says("INVALIDATE UA 329/11")[0])


def test_whoever_is_forgotten_leaves_an_order_that_names_them(room: Room) -> None:
    asked = room.asks("ADD UA 329/11\nAmina Diallo, Dakar, amina@home.example")
    room.store.forget("amina@home.example", "a test", room.clock)
    (told,) = room.agrees(asked)
    assert "answered already" in text(told)
    assert stand(room) == []

"""Mails that wait for a person: read, taken, left, answered by a person through the bot."""

import pytest

from signbot.core.ledger import Verdict
from tests.desk.room import AMINA, CAROL, Room, text
from tests.scenarios.stage import mail

ALI = "Ali Hassan <ali@home.example>"


def the_number(room: Room, words: str) -> int:
    (row,) = [one for one in [*room.store.set_aside(), *room.store.unread()] if one.sender == words]
    return row.id


def held_list(room: Room) -> int:
    room.gets(mail(AMINA, "SIGN UA 329/11\n" + "\n".join(f"Amina D{letter}" for letter in "abcdefghijkl")))
    room.works()
    return the_number(room, "amina@home.example")


@pytest.mark.parametrize("words", ["Is this a scam?", "Can a real person please call me?", "I have a question"])
def test_what_was_not_understood_can_be_read_by_a_person(room: Room, words: str) -> None:
    room.gets(mail(ALI, words, subject="hello"))
    room.works()
    (shown,) = room.says("HELD")
    assert words in text(shown)
    assert "ali@home.example" in text(shown)
    assert f"ANSWER {the_number(room, 'ali@home.example')}" in text(shown)


def test_a_held_mail_is_shown_with_its_reason_and_accepted(room: Room) -> None:
    number = held_list(room)
    (shown,) = room.says("HELD")
    assert "a list of 12 names" in text(shown)
    assert f"subject=ACCEPT%20{number}" in str(shown.get_body(("html",)).get_content())  # type: ignore[union-attr]
    (asked,) = room.says("", subject=f"ACCEPT {number}")
    assert "It would become: a signature" in text(asked)
    assert room.standing.counted == 0
    room.agrees(asked)
    assert room.standing.counted == 12
    assert room.store.journal()[-1].what == f"accept mail {number}"


def test_a_held_mail_is_dismissed_and_a_second_word_about_it_is_told(room: Room) -> None:
    number = held_list(room)
    room.agrees(room.asks(f"DISMISS {number}"))
    assert room.store.set_aside() == []
    (told,) = room.says(f"ACCEPT {number}")
    assert f"No email {number} waits" in text(told)


def test_a_mail_that_was_not_understood_is_taken_as_a_sign_on(room: Room) -> None:
    room.gets(mail(ALI, "Count on my support, friends, whatever it takes for Oaxaca", subject="hello"))
    room.works()
    number = the_number(room, "ali@home.example")
    asked = room.asks(f"TAKE {number} SIGN UA 329/11 - Ali Hassan")
    assert "a signature" in text(asked)
    done = room.agrees(asked)
    (one,) = room.store.signatures("ua329/11")
    assert (one.person.name, one.verified_by, one.supporter) == ("Ali Hassan", "coordinator", "ali@home.example")
    assert "ali@home.example" in {str(each["To"]) for each in done}, "and they are told"
    assert any("- a signature" in text(each) for each in done), "and who ordered it, what became of it"
    assert room.store.unread() == []


def test_a_person_answers_through_the_bot(room: Room) -> None:
    room.gets(mail(ALI, "Can a real person please call me?", subject="A question"))
    room.works()
    number = the_number(room, "ali@home.example")
    asked = room.asks(f"ANSWER {number}\n\nDear Ali,\n\nI am Carol. Please call me on 555 1234.\n\nCarol")
    assert "Please call me on 555 1234." in text(asked)
    assert not room.store.journal()
    to_ali, *_ = [one for one in room.agrees(asked) if str(one["To"]) == "ali@home.example"]
    assert (str(to_ali["Subject"]), str(to_ali["From"].addresses[0].addr_spec)) == (
        "Re: A question",
        "sign@rrn.example",
    )
    assert text(to_ali).startswith("Dear Ali,\n\nI am Carol. Please call me on 555 1234.\n\nCarol")
    assert to_ali["In-Reply-To"]
    assert room.store.unread() == [], "it waits for nobody any more"


def test_who_did_what_they_wanted_since_waits_for_nobody(room: Room) -> None:
    room.gets(mail(ALI, "Is this a scam?", subject="hello"), mail(ALI, "SIGN UA 329/11"))
    assert room.store.unread() == []


def test_words_are_kept_as_long_as_quarantine_and_go_with_forget_me(room: Room) -> None:
    room.gets(mail(ALI, "Is this a scam?", subject="hello"), mail(AMINA, "Is this real?", subject="hello"))
    numbers = [one.id for one in room.store.unread()]
    assert len(numbers) == 2
    room.store.forget("ali@home.example", CAROL, room.clock)
    (left,) = room.store.unread()
    assert left.sender == "amina@home.example"
    room.passes(days=91)
    room.store.purge(room.clock, room.keep)
    assert room.store.unread() == []
    rows = [room.store.set_aside_mail(number) for number in numbers]
    assert all(row and not row.raw and row.verdict is Verdict.OTHER for row in rows)


@pytest.mark.parametrize("words", ["ANSWER 999\nhello", "TAKE 999 SIGN UA 329/11", "ACCEPT 999", "DISMISS"])
def test_what_is_not_there_is_said(room: Room, words: str) -> None:
    assert "Nothing was changed" in text(room.says(words)[0])


def test_thanks_and_machines_and_what_was_done_are_not_among_them(room: Room) -> None:
    room.gets(
        mail(AMINA, "SIGN UA 329/11"),
        mail(AMINA, "Thank you!"),
        mail(ALI, "I am away until Monday", headers="Auto-Submitted: auto-replied\r\n"),
        mail("Eve <eve@home.example>", "HELP"),
    )
    assert room.store.unread() == []

"""What became of a case, told by email: shown as its reader has it, and begun after a YES."""

from dataclasses import replace
from email.message import EmailMessage

import pytest

from signbot.desk.hand import NotDone
from signbot.desk.outcomes import Enclosed, file_in, texts_in
from signbot.incoming.receive import handle
from tests.desk.room import AMINA, CAROL, Room, text
from tests.incoming.bot import arrival
from tests.scenarios.stage import AUTHSERV, BOT, mail


def test_the_words_are_shown_as_their_reader_has_them_and_told_after_a_yes(room: Room) -> None:
    room.gets(mail(AMINA, "SIGN UA 329/11"))
    room.works()
    asked = room.asks("OUTCOME UA 329/11 good news\n\nConsortio Oaxaca is **safe**.\n\nThank you all.")
    assert "1 address" in text(asked)
    assert "Consortio Oaxaca is safe." in text(asked)
    assert text(asked).count("##") == 2, "the marker of the email that asks, and no other"
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


TWO = "She is free.\n\nThank you all.\n\nEspañol:\n\nEstá libre. Gracias a todos."
PDF = ("answer.pdf", "application", "pdf", b"%PDF-1.7 the ministry's answer")


def with_files(words: str, *attached: tuple[str, str, str, bytes], **more: str) -> bytes:
    made = EmailMessage()
    made["Authentication-Results"] = f"{AUTHSERV}; dmarc=pass header.from=rrn.example"
    made["From"], made["To"], made["Subject"], made["Message-ID"] = CAROL, BOT, "hello", "<outcome@rrn.example>"
    made["Date"] = "Mon, 23 Nov 2026 10:00:00 +0000"
    made.set_content(words)
    for name, main, sub, data in attached:
        made.add_attachment(data, maintype=main, subtype=sub, filename=name, **more)  # type: ignore[arg-type]
    return made.as_bytes()


def test_it_is_told_in_several_languages_each_as_its_reader_has_it(room: Room) -> None:
    asked = room.asks(f"OUTCOME UA 329/11 good news\n\n{TWO}")
    assert "Whoever reads one of the other languages gets it in that" in text(asked)
    assert all(words in text(asked) for words in ("English", "She is free.", "español", "Está libre."))
    room.agrees(asked)
    (begun,) = room.store.untold_outcomes()
    assert begun.texts == {"en": "She is free.\n\nThank you all.", "es": "Está libre. Gracias a todos."}


@pytest.mark.parametrize(("words", "texts"), [
    ("She is free, and thanks all of you.", {"en": "She is free, and thanks all of you."}),
    ("Elle est libre, et vous remercie.", {"fr": "Elle est libre, et vous remercie."}),  # told by its words
    ("## Deutsch\nSie ist frei.\n\n## English\nShe is free.", {"de": "Sie ist frei.", "en": "She is free."}),
    ("[es]\nLibre.\n[pt]\nLivre.", {"es": "Libre.", "pt": "Livre."}), ("Libre!", {"de": "Libre!"}),
    ("--- Français ---\nLibre.\n*German:*\nFrei.", {"fr": "Libre.", "de": "Frei."}),
    ("She said\nes\nand left us.", {"en": "She said  \nes  \nand left us."}),  # a word of two letters is no heading
    ("Alemán\nFrei.", {"de": "Frei."}), ("", {}), ("Italiano:\nÈ libera.", {"it": "È libera."}),
])  # fmt: skip
def test_a_line_that_says_a_language_begins_the_words_in_it(words: str, texts: dict[str, str]) -> None:
    assert texts_in(words, ("en", "es", "fr", "de", "pt", "it"), "de") == texts


def test_two_texts_of_one_language_are_refused() -> None:
    with pytest.raises(NotDone, match="two texts in español"):
        texts_in("es:\nLibre.\nSpanish:\nYa está libre.", ("en", "es"), "en")


def test_a_file_goes_with_it_and_is_shown_before(room: Room) -> None:
    room.gets(with_files("OUTCOME UA 329/11\n\nShe is free.", PDF))
    (asked,) = room.works()
    assert "answer.pdf goes with it" in text(asked)
    (shown,) = asked.iter_attachments()
    assert (shown.get_filename(), shown.get_content()) == ("answer.pdf", PDF[3])
    room.agrees(asked)
    (begun,) = room.store.untold_outcomes()
    assert (begun.file_name, begun.file) == ("answer.pdf", PDF[3])
    assert room.store.order(1).raw == b""  # type: ignore[union-attr]


@pytest.mark.parametrize(("attached", "said"), [
    ([PDF, ("more.pdf", "application", "pdf", b"%PDF more")], "only one file"),
    ([("answer.eml", "application", "octet-stream", b"From: a@b.example")], "please enclose a copy"),
    ([("answer.docx", "application", "octet-stream", b"PK")], "please enclose a copy"),
    ([("answer.txt", "text", "plain", b"Amina Diallo wrote to us")], "Amina Diallo"),
])  # fmt: skip
def test_what_can_not_go_to_everybody_is_said(
    room: Room, attached: list[tuple[str, str, str, bytes]], said: str
) -> None:
    room.gets(mail(AMINA, "SIGN UA 329/11, not shown to Greg Sprow"))
    room.works()
    files = [(name, "application", "octet-stream", data) for name, _, _, data in attached]
    room.gets(with_files("OUTCOME UA 329/11\n\nShe is free.", *files))
    (told,) = room.works()
    assert said in text(told)
    assert "Nothing was changed" in text(told)


def test_a_logo_and_a_programs_own_files_are_no_enclosure(room: Room) -> None:
    key = ("smime.p7s", "application", "pkcs7-signature", b"0")
    raw = with_files("OUTCOME UA 329/11\n\nShe is free.", key)
    logo = with_files("x", ("logo.png", "image", "png", b"PNG"), disposition="inline", cid="<logo@rrn.example>")
    assert file_in(raw) == file_in(logo) == Enclosed()


def test_lines_that_lead_to_somebody_are_named(room: Room) -> None:
    copy = ("a.txt", "application", "octet-stream", b"Dear all,\na@b.example\n")
    room.gets(with_files("OUTCOME UA 329/11\n\nShe is free.", copy))
    (asked,) = room.works()
    assert "An address or a telephone number stands in its line 2" in text(asked)


def test_a_mail_whose_end_is_missing_tells_nobody(room: Room) -> None:
    raw = with_files("OUTCOME UA 329/11\n\nShe is free.", PDF)
    cut = replace(arrival(raw[:-20], 1, room.clock), size=len(raw))
    gone = replace(room.hand.reception, whole=lambda _arrived: b"")
    handle([cut], room.store, gone, junk=False)
    (told,) = room.works()
    assert "too large to be read whole" in text(told)
    whole = replace(room.hand.reception, whole=lambda _arrived: raw)
    again = replace(arrival(raw[:-20].replace(b"outcome@", b"second@"), 2, room.clock), size=len(raw))
    handle([again], room.store, whole, junk=False)
    (asked,) = room.works()
    assert "answer.pdf goes with it" in text(asked)


def test_the_same_words_are_told_once(room: Room) -> None:
    room.agrees(room.asks("OUTCOME UA 329/11\n\nShe is free."))
    (told,) = room.agrees(room.asks("OUTCOME UA 329/11\n\nShe is free."))
    assert "nobody is told twice" in text(told)
    assert len(room.store.untold_outcomes()) == 1

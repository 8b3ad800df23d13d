"""Letters that no font can print: asked for when they come, set otherwise at the last, and never in the way."""

import contextlib
import csv
import io
import sqlite3
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.scenarios.stage import CODE, COORDINATOR, Read, Stage
from tests.scenarios.test_held import held

MONGOLIAN, TIBETAN, ADLAM, CUNEIFORM = "ᠤᠯᠠᠭᠠᠨ", "བོད་", "𞤀𞤣𞤤𞤢𞤥", "𒀀𒈾"
BAT = "Bat Erdene <bat@home.example>"


def recorded(stage: Stage, **details: str) -> None:
    """As if an older version, or one with other fonts, had recorded it."""
    columns = ", ".join(f"{name} = ?" for name in details)
    with contextlib.closing(sqlite3.connect(stage.folder / "signbot.db")) as database, database:
        database.execute(f"UPDATE signature SET {columns}", tuple(details.values()))


def pdf_text(mail: Read) -> str:
    (attached,) = [part for part in mail.message.iter_attachments() if part.get_content_type() == "application/pdf"]
    pages = PdfReader(io.BytesIO(attached.get_content())).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_a_town_organisation_or_title_that_no_font_has_is_asked_for_as_a_name_is(stage: Stage) -> None:
    stage.campaign()
    said = {
        "amina": f"City: Ulaanbaatar {MONGOLIAN}",
        "boris": f"Organisation: {TIBETAN} Association",
        "chloe": f"Title: {ADLAM}",
        "dmitri": f"Name: Dmitri {CUNEIFORM}",
        "emil": f"Country: {TIBETAN}",
    }
    for who, line in said.items():
        name = "" if line.startswith("Name") else f"Name: {who.title()} Berg\n"
        stage.deliver(f"{who.title()} Berg <{who}@home.example>", f"SIGN {CODE}\n{name}{line}")
    stage.deliver("Firmante <es@home.example>", f"FIRMAR {CODE}\nNombre: Juana Ruiz\nCiudad: {MONGOLIAN}")
    stage.once()
    assert stage.signatures() == []
    wanted = {"amina": "town", "boris": "organisation", "chloe": "title", "dmitri": "this name", "emil": "town"}
    for who, what in wanted.items():
        answer = stage.answer(f"{who}@home.example")
        assert what in answer.subject, who
        assert "nothing" in answer.text, who
    assert "su ciudad" in stage.answer("es@home.example").subject
    stage.deliver("Amina Berg <amina@home.example>", f"SIGN {CODE}\nName: Amina Berg\nCity: Ulaanbaatar")
    stage.once()
    assert [(one["name"], one["place"]) for one in stage.signatures()] == [("Amina Berg", "Ulaanbaatar")]


def test_who_is_not_named_on_the_letter_is_asked_for_no_other_letters(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(BAT, f"SIGN {CODE}\nName: anonymous\nCity: {MONGOLIAN}")
    stage.once()
    assert [one["anonymous"] for one in stage.signatures()] == [True]


def test_what_was_recorded_all_the_same_is_set_otherwise_and_the_letter_goes(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(BAT, f"SIGN {CODE}")
    stage.once()
    recorded(stage, place=f"Ulaanbaatar {MONGOLIAN}", organisation=CUNEIFORM)
    stage.run("close", CODE)
    stage.once()
    letter = stage.answer("sprow@state.example")
    line = "Bat Erdene, Ulaanbaatar □□□□□□"
    html = letter.message.get_body(("html",))
    assert html is not None
    assert all(line in " ".join(form.split()) for form in (letter.text, html.get_content(), pdf_text(letter)))
    told = next(one for one in stage.answers(COORDINATOR) if "could not be printed" in one.subject)
    assert f"{CUNEIFORM}, Ulaanbaatar {MONGOLIAN}" in told.text
    assert f"“{line}”" in " ".join(told.text.split())
    assert "U+1824" in told.text
    assert "nothing that you must do" in told.text


def test_a_coordinator_who_accepts_such_a_mail_is_told_how_it_will_be_set(stage: Stage) -> None:
    stage.campaign(more='dispatch = "approve"')
    stage.deliver(BAT, f"SIGN {CODE}\nName: Bat Erdene\nCity: {MONGOLIAN}", headers="Precedence: bulk\r\n")
    people = "\n".join(f"Name: Ann{'abcdefg'[n]} Lee\nCity: {TIBETAN}" for n in range(7))
    stage.deliver("Eve Lee <eve@home.example>", f"SIGN {CODE}\n{people}", headers="Precedence: bulk\r\n")
    stage.once()
    one, several = held(stage)
    assert "it will be “□□□□□□”" in stage.run("quarantine", "accept", str(one))
    assert "U+0F56" in stage.run("quarantine", "accept", str(several))
    assert len(stage.names()) == 8
    stage.run("close", CODE)
    stage.once()
    assert stage.state() == "awaiting-approval"
    told = next(mail for mail in stage.answers(COORDINATOR) if "could not be printed" in mail.subject)
    assert "before you approve" in told.text


@pytest.mark.parametrize("column", ["name", "organisation", "title", "place"])
def test_a_sheet_with_such_a_cell_is_refused_and_the_line_is_named(stage: Stage, tmp_path: Path, column: str) -> None:
    stage.campaign()
    sheet = tmp_path / "sheet.csv"
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["name", "organisation", "title", "place"])
        writer.writeheader()
        writer.writerow({"name": "Amina Diallo"})
        writer.writerow({"name": "Bat Erdene", column: MONGOLIAN})
    stage.run("signatures", CODE, "add", "--from", str(sheet), code=2)
    assert stage.signatures() == []

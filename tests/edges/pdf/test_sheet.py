"""What is printed, as data: columns, places to break a long word, and a list too long to be set at once."""

import io
import re

import pytest
from pypdf import PdfReader

from signbot.core.campaign import Person
from signbot.edges.pdf import Faxed, sheet, volumes
from signbot.edges.pdf.sheet import BREAK, breakable, sheets
from tests.letters.seed import TEMPLATES, crowd, signed


def pages(made: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(made)).pages]


@pytest.fixture
def short_volumes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "VOLUME", 2_000)


@pytest.mark.usefixtures("short_volumes")
def test_volumes_hold_each_name_once_and_in_order() -> None:
    letter = signed(*[Person(f"Amina {n} Diallo") for n in range(300)], Person("MSF", for_organisation=True))
    made = [" ".join(pages(volume)) for volume in volumes(letter, folders=TEMPLATES)]
    assert len(made) == 3
    found = re.findall(r"Amina \d+ Diallo", " ".join(made))
    assert found == [printed.name for printed in letter.people]
    assert ["MSF" in volume for volume in made] == [False, False, True]


@pytest.mark.usefixtures("short_volumes")
def test_each_volume_says_which_it_is_and_counts_its_own_pages() -> None:
    made = [pages(volume) for volume in volumes(crowd(300), folders=TEMPLATES)]
    for k, volume in enumerate(made, 1):
        for n, page in enumerate(volume, 1):
            assert page.endswith(f"UA 329/11 MEXICO · Volume {k} of {len(made)} Page {n} of {len(volume)}")
    assert ["Dear Sirs:" in volume[0] for volume in made] == [True, False, False]
    assert ["300 people" in volume[-1] for volume in made] == [False, False, True]
    assert all("hereby urge you" in " ".join(volume) for volume in made)


def test_a_list_that_can_be_set_at_once_is_one_volume() -> None:
    (made,) = volumes(crowd(300), folders=TEMPLATES)
    assert "Volume" not in " ".join(pages(made))


def test_only_a_word_wider_than_its_column_may_be_broken_and_never_between_a_letter_and_its_mark() -> None:
    assert breakable("Amina Diallo, Cleveland OH") == "Amina Diallo, Cleveland OH"
    assert breakable("a" * 13) == BREAK.join("a" * 13)
    assert breakable("e\u0301" * 7) == BREAK.join(["e\u0301"] * 7)


@pytest.mark.parametrize(
    ("names", "letter", "fax"),
    [(["Amina Diallo"] * 6, 1, 1), (["Amina Diallo"] * 7, 3, 3), (["A" * 25] * 7, 3, 2), (["A" * 70] * 7, 2, 1)],
)
def test_names_stand_in_as_many_columns_as_nine_in_ten_of_them_fit_into(
    names: list[str], letter: int, fax: int
) -> None:
    whole = signed(*map(Person, names))
    assert next(sheets(whole, "a4"))["columns"] == letter
    assert next(sheets(whole, "a4", Faxed()))["columns"] == fax


def test_a_fax_says_for_whom_it_is_and_a_letter_does_not() -> None:
    faxed = next(sheets(signed(), "a4", Faxed(to="Greg Sprow", sender="RRN", contact="c@rrn.example")))
    assert (faxed["form"], faxed["to"], faxed["footer"]) == ("fax", "Greg Sprow", "UA 329/11 MEXICO · RRN")
    assert "c@rrn.example" in faxed["unreadable"]
    plain = next(sheets(signed(), "a4"))
    assert (plain["form"], plain["to"], plain["unreadable"]) == ("letter", "", "")

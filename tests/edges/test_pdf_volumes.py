"""Lists that are too long to be set at once, or to be mailed: volumes, and samples that say so."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from signbot.core.campaign import Person
from signbot.core.letter.letter import Letter, abridged, text
from signbot.edges import pdf as printer
from signbot.edges.letterhtml import html
from signbot.edges.pdf import GlyphMissing, TypesettingFailed, sheet, volumes
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
    assert found == [one.name for one in letter.people]
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


def test_a_process_of_its_own_makes_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    letter = crowd(60)
    here = printer.pdf(letter, folders=TEMPLATES)
    monkeypatch.setattr(printer, "typeset", None)
    monkeypatch.setattr(printer, "ALONE", 0)
    assert printer.pdf(letter, folders=TEMPLATES) == here


def test_a_process_of_its_own_names_what_it_can_not_print(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printer, "ALONE", 0)
    with pytest.raises(GlyphMissing) as caught:
        printer.pdf(signed(Person("Eve ᚠ")), folders=TEMPLATES)
    assert caught.value.chars == "ᚠ"


@pytest.mark.parametrize("alone", [0, 1_000])
def test_a_broken_template_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, alone: int) -> None:
    monkeypatch.setattr(printer, "ALONE", alone)
    folder = tmp_path / "letter"
    folder.mkdir()
    (folder / "letter.typ").write_text("#nothing-like-it")
    with pytest.raises(TypesettingFailed, match="unknown variable"):
        printer.pdf(signed(Person("Eve")), folders=[tmp_path])


def test_a_sample_is_spread_over_the_list_and_says_so_in_all_forms() -> None:
    whole = crowd(2_600)
    some = abridged(whole, 100, "coordinator@rrn.example")
    assert (len(some.people), some.people[0], some.total) == (100, whole.people[0], "2,600 people")
    assert some.people[-1] in whole.people[-26:]
    said = "This copy shows 100 of 2,600 names. For the whole list, please ask coordinator@rrn.example."
    for form in (text(some), html(some, folders=TEMPLATES), " ".join(pages(printer.pdf(some, folders=TEMPLATES)))):
        assert said in form
        assert "2,600 people" in form


def test_a_sample_keeps_people_and_organisations_in_proportion() -> None:
    groups = [Person(f"Group {n}", for_organisation=True) for n in range(100)]
    some = abridged(signed(*[Person(f"Amina {n}") for n in range(300)], *groups), 40, "")
    assert (len(some.people), len(some.organisations)) == (30, 10)
    assert some.sample == "This copy shows 40 of 400 names."


@pytest.mark.parametrize("n", [0, 1, 40])
def test_a_list_that_is_short_enough_is_no_sample(n: int) -> None:
    letter: Letter = crowd(n)
    assert abridged(letter, 40, "c@rrn.example") is letter

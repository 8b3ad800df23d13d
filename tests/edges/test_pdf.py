"""The letter as PDF: the same content, by page, as a letter and as a fax."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from signbot.core.campaign import Logo, Person, Signer, Stationery, Translation
from signbot.core.letter.letter import Letter, text
from signbot.edges.pdf import Faxed, Paper, fax, pdf
from tests.letters.seed import CAMPAIGN, FROZEN, TEMPLATES, TWELVE, crowd, signed

LATIN = [person for person in TWELVE if person.name.isascii() or "é" in person.name or "í" in person.name]


def made(letter: Letter, form: str = "letter", paper: Paper = "us-letter", **faxed: str) -> bytes:
    if form == "fax":
        return fax(letter, Faxed(**faxed), folders=TEMPLATES, paper=paper)
    return pdf(letter, folders=TEMPLATES, paper=paper)


def pages(letter: Letter, **how: Any) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(made(letter, **how))).pages]


def body(page: str) -> str:
    """A page without its footer."""
    return page.rpartition("UA 329/11 MEXICO")[0]


def words(said: str) -> str:
    """The words, layout and marks of the form aside."""
    return " ".join(said.replace("**", "").replace("•", "-").split())


@pytest.mark.parametrize("paper", ["us-letter", "a4"])
@pytest.mark.parametrize("form", ["letter", "fax"])
@pytest.mark.parametrize("people", [[], LATIN])
def test_the_pdf_says_what_the_text_says(people: list[Person], form: str, paper: str):
    letter = signed(*people)
    printed = " ".join(map(body, pages(letter, form=form, paper=paper)))
    assert words(printed) == words(text(letter))


def test_a_long_list_is_printed_whole_and_in_order():
    letter = crowd(243)
    printed = words(" ".join(map(body, pages(letter))))
    at = [printed.index(one.name) for one in letter.people]
    assert at == sorted(at)
    assert printed.endswith("243 people")


def test_every_page_has_its_number_and_the_code():
    printed = pages(crowd(243))
    assert len(printed) == 3
    for n, page in enumerate(printed, 1):
        assert page.rstrip().endswith(f"UA 329/11 MEXICO Page {n} of 3")


@pytest.mark.parametrize(("names", "most"), [(0, 2), (12, 2), (40, 2), (41, 2), (1_000, 9)])
def test_names_take_no_more_pages_than_a_secretary_would_need(names: int, most: int):
    assert len(pages(crowd(names))) <= most


def test_page_numbers_are_said_in_the_language_of_the_letter():
    assert "Página 1 de 2" in pages(signed(campaign=replace(CAMPAIGN, language="es")))[0]


def test_it_claims_both_standards_and_names_its_title_language_and_date():
    reader = PdfReader(io.BytesIO(pdf(signed(), folders=TEMPLATES)))
    xmp = reader.metadata and reader.xmp_metadata
    assert xmp is not None
    claims = xmp.stream.get_data()
    assert b"<pdfaid:part>2</pdfaid:part>" in claims
    assert b"<pdfuaid:part>1</pdfuaid:part>" in claims
    assert reader.metadata is not None
    assert reader.metadata.title == "UA 329/11 MEXICO"
    assert reader.metadata.creation_date == datetime(2026, 12, 1, tzinfo=UTC)
    assert reader.root_object["/Lang"] == "en"


def test_the_same_letter_is_the_same_bytes():
    assert pdf(crowd(60), folders=TEMPLATES) == pdf(crowd(60), folders=TEMPLATES)


def test_another_paper_is_another_size():
    boxes = [
        PdfReader(io.BytesIO(pdf(signed(), folders=TEMPLATES, paper=paper))).pages[0].mediabox
        for paper in ("us-letter", "a4")
    ]
    assert [tuple(map(round, (box.width, box.height))) for box in boxes] == [(612, 792), (595, 842)]


def test_bold_words_of_the_body_are_set_in_a_bold_face():
    fonts: dict[str, str] = {}

    def note(words_: str, _cm: Any, _tm: Any, font: Any, _size: float) -> None:
        fonts[words_.strip()] = font["/BaseFont"] if font else ""

    PdfReader(io.BytesIO(pdf(signed(), folders=TEMPLATES))).pages[0].extract_text(visitor_text=note)
    assert "Bold" in fonts["we strongly urge"]
    assert "Regular" in fonts["Dear Sirs:"]


def test_lists_quotes_headings_and_links_are_set():
    campaign = replace(
        CAMPAIGN, body="# Facts\n\n7. seven\n8. eight\n\n> quoted [here](https://rrn.example/r)\n\nA  \nB *c*"
    )
    printed = words(pages(signed(campaign=campaign))[0])
    assert "Dear Sirs: Facts 7. seven 8. eight quoted here A B c Sincerely," in printed


def test_a_bare_campaign_prints():
    bare = replace(CAMPAIGN, body="Free them.", recipients=(), salutation="", closing="", signers=(), statement="")
    assert words(body(pages(signed(campaign=bare))[0])) == "April 2, 2012 Free them. UA 329/11 MEXICO"


@pytest.mark.parametrize("language", ["ar", "he", "ja", "zh-TW", "pt-BR", "zh-Hant-TW"])
def test_a_letter_in_any_language_prints(language: str):
    assert pages(signed(*TWELVE, campaign=replace(CAMPAIGN, language=language, date="")))


def test_own_templates_come_first(tmp_path: Path):
    (tmp_path / "letter").mkdir()
    own = "#set document(title: [x], date: datetime(year: 2026, month: 1, day: 1))\nOurs"
    (tmp_path / "letter/letter.typ").write_text(own)
    reader = PdfReader(io.BytesIO(pdf(signed(), folders=[tmp_path, *TEMPLATES])))
    assert reader.pages[0].extract_text() == "Ours"


def test_without_a_template_it_says_which_one_is_missing(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match=r"letter/letter\.typ"):
        pdf(signed(), folders=[tmp_path])


# The fax form ------------------------------------------------------------------------------------


def test_a_fax_names_all_for_whom_it_is_and_whom_to_tell():
    faxed = pages(
        signed(),
        form="fax",
        to="Dinah Shelton; José de Jesús Orozco Henríquez",
        sender="Rapid Response Network",
        contact="coordinator@rrn.example",
    )
    assert faxed[0].startswith("To: Dinah Shelton; José de Jesús Orozco Henríquez\n")
    assert "Rapid Response Network Page 1 of 2" in faxed[0]
    assert "If any page is hard to read, please tell coordinator@rrn.example." in faxed[0]
    assert "hard to read" not in faxed[1]


def test_a_cover_stands_before_the_letter_only_where_it_is_asked_for():
    how = {"form": "fax", "to": "Greg Sprow", "sender": "Rapid Response Network"}
    without = pages(signed(), **how)
    with_cover = pages(signed(), **how, cover="Greg Sprow, Mexico Desk, US State Dept")
    assert len(with_cover) == len(without) + 1
    said = "FAX To Greg Sprow, Mexico Desk, US State Dept From Rapid Response Network Pages 3 April 2, 2012"
    assert words(with_cover[0]).startswith(said)
    assert with_cover[1].startswith("via fax:")


def test_a_fax_is_black_on_white_and_nothing_is_below_eleven_points():
    how = {"to": "Greg Sprow", "sender": "RRN", "contact": "c@rrn.example", "cover": "Greg Sprow, Mexico Desk"}
    reader = PdfReader(io.BytesIO(made(crowd(60), form="fax", **how)))
    sizes: list[float] = []
    for page in reader.pages:
        page.extract_text(
            visitor_text=lambda said, _cm, tm, _font, size: said.strip() and sizes.append(abs(size * tm[3]))
        )
        content = page.get_contents()
        assert content is not None
        for operands, operator in ContentStream(content, reader).operations:
            if operator in (b"g", b"G", b"rg", b"RG", b"k", b"K", b"sc", b"SC", b"scn", b"SCN"):
                assert not any(operands)
            assert operator not in (b"S", b"s", b"Do")  # no hairlines, no pictures
    assert min(sizes) >= 10.99


@pytest.mark.parametrize("most", [8, 20])
def test_a_fax_of_a_very_long_list_carries_a_sample_within_its_pages_and_says_so(most: int):
    letter = replace(crowd(4_000), stationery=Stationery(fax_pages=most))
    faxed = pages(letter, form="fax", contact="coordinator@rrn.example")
    last = words(" ".join(faxed))
    assert most - 2 <= len(faxed) <= most
    assert "of 4,000 names. For the whole list, please ask coordinator@rrn.example. 4,000 people" in last
    assert letter.people[0].name in last


def test_frozen_at_another_moment_another_date_in_the_file():
    later = replace(signed(), frozen_at=FROZEN.replace(year=2027))
    assert pdf(later, folders=TEMPLATES) != pdf(signed(), folders=TEMPLATES)


def test_letterhead_logo_signers_and_a_second_language_are_printed():
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    campaign = replace(
        CAMPAIGN,
        translations=(
            Translation(
                "es", "Les pedimos actuar.", salutation="Señores:", closing="Atentamente,", statement="Firman:"
            ),
        ),
        signers=tuple(Signer(f"Signer {n}", "Chair") for n in range(5)),
        stationery=Stationery(letterhead=("Rapid Response Network", "Bridge Ave."), logo=Logo("svg", svg)),
    )
    printed = words(" ".join(map(body, pages(signed(Person("Amina Diallo"), campaign=campaign)))))
    assert printed.startswith("Rapid Response Network Bridge Ave. via fax:")
    assert "[Español] Señores: Les pedimos actuar. Atentamente, UA 329/11 MEXICO" in printed
    assert f"{CAMPAIGN.statement} Firman: Amina Diallo 1 person" in printed
    for n in range(5):
        assert f"Signer {n}" in printed
    assert words(pages(signed(campaign=campaign), form="fax")[0]).startswith("Rapid Response Network Bridge Ave.")


@pytest.mark.parametrize("names", [1, 12, 243])
def test_letters_of_every_size_print_each_name_once(names: int):
    letter = crowd(names)
    for form in ("letter", "fax"):
        printed = words(" ".join(pages(letter, form=form)))
        assert all(printed.count(f"{one.name} ") == 1 for one in letter.people)
        assert printed.count(letter.total) == 1

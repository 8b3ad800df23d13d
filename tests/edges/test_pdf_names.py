"""Names of every script and of every malice, in all three forms: printed as they are, and doing nothing."""

import io
import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from selectolax.lexbor import LexborHTMLParser

from signbot.core.campaign import Person
from signbot.core.letter.glyphs import BOX, letter_in_type
from signbot.core.letter.letter import abridged, text
from signbot.edges.letterhtml import html
from signbot.edges.pdf import Faxed, covered, fax, pdf, printable
from tests.letters.seed import TEMPLATES, crowd, signed

SCRIPTS = {
    "Latin": "Đặng Thị Hồng Ŋɔ́ɛ Łódź",
    "Greek": "Αθηνά Παπαδοπούλου",
    "Cyrillic": "Ђорђе Ґалаґан Ыйса",
    "Arabic": "محمد علي",
    "Hebrew": "שָׂרָה כהן",
    "Devanagari": "कमला श्रीवास्तव",
    "Bengali": "সৌম্য চক্রবর্তী",
    "Tamil": "தமிழ்ச்செல்வி",
    "Thai": "สมชาย ใจดี",
    "Georgian": "გიორგი ბერიძე",
    "Armenian": "Ֆիլիպ Պետրոսյան",
    "Ethiopic": "ሰላም ተስፋዬ",
    "Chinese": "王小明",
    "Japanese": "田中さくらケンジ",
    "Korean": "김철수",
    "Emoji": "Anna 🙂",
}
HOSTILE = [
    '#eval("1 + 1")',
    '#sys.inputs.letter #read("/etc/passwd")',
    "$x$ *b* _i_ `c` @ref <label> = h",
    "// comment /* both */ \\u{41}",
    "{{ 7*7 }} {% raw %} {# x #}",
    "<b>bold</b> &amp; <script>alert(1)</script>",
    "</p></div><style>*{display:none}</style>",
    "=HYPERLINK(1) **stars** [l](http://x.example)",
    '"; DROP TABLE --',
    "a" * 80,
    "~ via fax: 1",
]
REORDERED = "Eve \u202e\u2066gnorw\u2069\u202c"


def pages(letter_pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(letter_pdf)).pages)


@pytest.mark.parametrize("script", SCRIPTS)
def test_names_of_every_script_print(script: str):
    name = SCRIPTS[script]
    assert printable(name) == ""
    letter = signed(Person(name))
    assert name in text(letter)
    assert name in html(letter, folders=TEMPLATES)
    for made in (pdf(letter, folders=TEMPLATES), fax(letter, Faxed(), folders=TEMPLATES)):
        assert "1 person" in pages(made)  # Typst refuses to drop a glyph


def test_names_left_to_right_can_be_read_back_from_the_pdf():
    scripts = ("Greek", "Cyrillic", "Georgian", "Armenian", "Chinese", "Korean")
    names = ["Đặng Thị Hồng", *(SCRIPTS[script] for script in scripts)]
    printed = pages(pdf(signed(*map(Person, names)), folders=TEMPLATES))
    assert all(name in printed for name in names)


def test_names_right_to_left_are_set_from_the_right():
    where: dict[str, float] = {}

    def note(said: str, _cm: object, tm: list[float], _font: object, _size: float) -> None:
        where[said.strip()] = tm[4]

    made = pdf(signed(Person("שרה כהן", place="Haifa")), folders=TEMPLATES)
    PdfReader(io.BytesIO(made)).pages[-1].extract_text(visitor_text=note)
    assert "שרה" in "".join(where)  # in logical order, for who copies it


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_full_of_markup_is_printed_as_it_is(name: str):
    letter = signed(Person(name, organisation=name, title=name, place=name))
    line = ", ".join([name] * 4)
    assert line in text(letter).splitlines()
    assert "".join(line.split()) in "".join(pages(pdf(letter, folders=TEMPLATES)).split())
    tree = LexborHTMLParser(html(letter, folders=TEMPLATES))
    assert [node.text() for node in tree.css("bdi")] == [line]
    assert not tree.css("script, style, b")


def test_an_organisations_markup_is_as_harmless_as_a_persons():
    letter = signed(*[Person("Eve", organisation=name, for_organisation=True) for name in HOSTILE])
    printed = "".join(pages(pdf(letter, folders=TEMPLATES)).split())
    assert all("".join(name.split()) in printed for name in HOSTILE)
    tree = LexborHTMLParser(html(letter, folders=TEMPLATES))
    assert sorted(node.text() for node in tree.css("bdi")) == sorted(HOSTILE)


def test_direction_marks_in_a_name_do_not_leave_its_line():
    letter = signed(Person(REORDERED), Person("Zoë Zola"))
    assert "Zoë Zola" in pages(pdf(letter, folders=TEMPLATES))
    names = LexborHTMLParser(html(letter, folders=TEMPLATES)).css("bdi")
    assert [node.text() for node in names] == [REORDERED, "Zoë Zola"]


def test_a_name_of_three_hundred_marks_strikes_out_no_other():
    tower = "Eve Z" + "\u0300\u0323" * 150
    letter = signed(Person(tower, organisation=tower), Person("Amina Diallo"))
    assert {len(one.name) for one in letter.people} == {len("Eve Z") + 4, len("Amina Diallo")}
    assert "Amina Diallo" in pages(pdf(letter, folders=TEMPLATES))


def test_what_is_set_otherwise_is_the_same_in_text_html_and_pdf():
    letter, odd = letter_in_type(signed(Person("Bat Erdene ᠤᠯ", place="Ulaanbaatar ᠤᠯ")), covered)
    line = f"Bat Erdene {BOX * 2}, Ulaanbaatar {BOX * 2}"
    assert [one.printed for one in odd] == [line]
    assert line in text(letter)
    assert line in html(letter, folders=TEMPLATES)
    assert line in pages(pdf(letter, folders=TEMPLATES))
    assert line in pages(fax(letter, Faxed(), folders=TEMPLATES))


# no shrinking: each example is a whole letter
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), phases=(Phase.generate,))
@given(st.lists(st.tuples(*[st.text(max_size=12)] * 4), min_size=60, max_size=60))
def test_whatever_was_recorded_the_letter_is_made(recorded: list[tuple[str, str, str, str]]):
    people = [Person(name or "?", organisation, title, place) for name, organisation, title, place in recorded]
    letter, _ = letter_in_type(signed(*people), covered)
    assert pdf(letter, folders=TEMPLATES)


def test_time_grows_with_the_names_and_not_faster():
    spent = []
    for n in (2_500, 10_000):
        letter = crowd(n)
        begun = time.process_time()
        made = pdf(letter, folders=TEMPLATES)
        spent.append(time.process_time() - begun)
        assert f"{n:,} people" in pages_end(made)
    for few, many in pairwise(spent):
        assert many < 10 * max(few, 0.2)  # four times the names: linear is 4, quadratic 16


def pages_end(letter_pdf: bytes) -> str:
    return PdfReader(io.BytesIO(letter_pdf)).pages[-1].extract_text()


def test_a_sample_is_spread_over_the_list_and_says_so_in_all_forms() -> None:
    whole = crowd(2_600)
    some = abridged(whole, 100, "coordinator@rrn.example")
    assert (len(some.people), some.people[0], some.total) == (100, whole.people[0], "2,600 people")
    assert some.people[-1] in whole.people[-26:]
    said = "This copy shows 100 of 2,600 names. For the whole list, please ask coordinator@rrn.example."
    for form in (text(some), html(some, folders=TEMPLATES), pages(pdf(some, folders=TEMPLATES))):
        assert said in form
        assert "2,600 people" in form

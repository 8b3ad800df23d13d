"""The bundled fonts: in which order a letter tries them, and what none of them can print."""

import pytest

from signbot.core.campaign import Person
from signbot.edges.pdf import fonts, pdf
from signbot.edges.pdf.fonts import _coverages, _files, covered, families, folders, printable, wants_cjk
from tests.letters.seed import TEMPLATES, signed


def test_a_letter_has_serifs_and_a_fax_no_thin_strokes() -> None:
    assert families("en", serif=True)[:2] == ["Libertinus Serif", "Noto Sans"]
    assert families("en", serif=False) == families("en", serif=True)[1:]


def test_han_characters_are_drawn_as_the_letters_language_draws_them() -> None:
    languages = ("ja", "ja-JP", "ko", "zh_TW", "zh-HK", "zh", "en")
    drawn = [next(family[-2:] for family in families(tag, serif=True) if "CJK" in family) for tag in languages]
    assert drawn == ["JP", "JP", "KR", "TC", "HK", "SC", "SC"]


def test_joiners_need_no_glyph_and_what_pdf_ua_forbids_is_not_printable() -> None:
    assert covered("\u0915\u094d\u200d\u0937")
    assert not covered("\ufeff")
    assert not covered("A\u0000")


def test_a_letter_and_its_marks_must_be_in_one_font() -> None:
    assert covered("e\u0301")
    assert covered("\u0e01")
    assert not covered("\u0e01\u05b8")  # a Thai letter with a Hebrew point


def test_all_fonts_are_known_as_a_few_thousand_ranges() -> None:
    assert covered("中")
    faces = [face for path in _files() for face in _coverages(path)]
    assert sum(len(face.firsts) for face in faces) < 4_000
    assert sum(last - first + 1 for face in faces for first, last in zip(face.firsts, face.lasts, strict=True)) > 50_000


def test_characters_that_no_font_has_are_found_when_the_name_is_recorded():
    assert printable("ᚠunnar 𓀀 María") == "ᚠ𓀀"


def test_what_printable_lets_through_prints():
    odd = "e\u0315x 👩\u200d🚀 ❤\ufe0f ﷺ Ṩ́ \u0301abc ʔaqʼam ǃXóõ n̓ 中\u0301 k̓ʷ ĳ ﬁ Ꙁ ₿ ½ № ☮ ♥".split()
    names = [name for name in odd if printable(name) == ""]
    assert len(names) > 10
    assert pdf(signed(*map(Person, names)), folders=TEMPLATES)


def test_fonts_for_chinese_japanese_and_korean_are_asked_for_where_they_are_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not wants_cjk("王")  # they are there
    others = folders()[:1]
    monkeypatch.setattr(fonts, "folders", lambda: others)
    assert [chars for chars in ("王", "あア", "김", "ᚠ", "王ᚠ", "", "é") if wants_cjk(chars)] == ["王", "あア", "김"]

"""What no font can print is set in another way; all else stays as it was written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signbot.core.campaign import Person
from signbot.core.letter.glyphs import BOX, PLAINEST, GlyphMissing, in_type, letter_in_type, missing, named
from signbot.core.letter.letter import text
from tests.letters.seed import signed

MONGOLIAN, TIBETAN, ADLAM, CUNEIFORM = "ᠤᠯᠠᠭᠠᠨ", "བོད", "𞤀𞤣𞤤𞤢𞤥", "𒀀𒈾"


def latin(cluster: str) -> bool:
    """A font of Latin letters: some with one mark on them, no typographic forms; and the box."""
    plain = len(cluster) == 1 and cluster.isprintable() and unicodedata.normalize("NFKC", cluster) == cluster
    return cluster == BOX or (plain and cluster < "\u0250")


def poor(cluster: str) -> bool:
    return cluster.isascii() and cluster.isprintable()


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Zoë Peña", "Zoë Peña"),
        ("𝔐ünchen ﬁle Ⅳ", "München file IV"),  # other forms of letters that can be printed
        ("Ne\u0315w", "New"),  # a mark that no font has on this letter
        ("Việt", "Viet"),  # two marks at once
        ("Ulaan " + MONGOLIAN, "Ulaan " + BOX * 6),
        (TIBETAN, BOX * 2),  # a vowel sign belongs to its letter
        (ADLAM, BOX * 5),
        (CUNEIFORM, BOX * 2),
        ("a\nb\tc\u00a0d", "a\nb\tc d"),
        ("a\x1fb\u2028c\x00\x07d", "a b cd"),  # controls print nothing
    ],
)
def test_each_letter_is_as_near_as_can_be_printed(written: str, printed: str) -> None:
    assert in_type(written, latin) == printed


def test_where_not_even_a_box_can_be_printed_stands_a_question_mark() -> None:
    assert in_type("Zo\u0451", poor) == "Zo" + PLAINEST


@given(st.text())
def test_whatever_is_written_can_be_printed_then(written: str) -> None:
    for can in (latin, poor):
        assert missing(in_type(written, can), can) == ""
        assert in_type(in_type(written, can), can) == in_type(written, can)


def test_a_name_stands_in_boxes_and_a_place_of_boxes_only_is_left_off() -> None:
    letter, odd = letter_in_type(
        signed(Person("Bat Erdene", place=MONGOLIAN), Person(TIBETAN, title="Dr."), Person("Amina", place="Łódź 𒀀")),
        latin,
    )
    assert {one.line for one in letter.people} == {"Bat Erdene", f"{BOX * 2}, Dr.", f"Amina, Łódź {BOX}"}
    assert {one.recorded: one.printed for one in odd} == {
        f"Bat Erdene, {MONGOLIAN}": "Bat Erdene",
        f"{TIBETAN}, Dr.": f"{BOX * 2}, Dr.",
        "Amina, Łódź 𒀀": f"Amina, Łódź {BOX}",
    }
    assert all(one.line in text(letter) for one in letter.people)


def test_a_letter_that_can_be_printed_is_the_same_letter() -> None:
    whole = signed(Person("Amina Diallo", place="Cleveland"))
    assert letter_in_type(whole, lambda _: True) == (whole, ())


def test_what_is_missing_is_named_by_its_code_points_and_never_repeated() -> None:
    assert named(MONGOLIAN) == "U+1824 U+182F U+1820 U+182D U+1828"
    assert not set(str(GlyphMissing(MONGOLIAN))) & set(MONGOLIAN)

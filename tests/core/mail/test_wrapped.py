"""What a mail program wrapped is read as it was written; what its writer broke stays broken."""

# ruff: noqa: E501, ISC004  mails stand better with one on a line

import textwrap
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signbot.core.intents import Sign
from signbot.core.mail.own_words import own_words
from signbot.core.mail.wrapped import one
from tests.core.mailmaker import read, signed

READING = Path(__file__).parents[1] / "reading"
WIDTHS = (60, 66, 72, 76, 78)
BEFORE = "I heard of it yesterday on the radio here in Akron. "


def wrap(text: str, width: int) -> str:
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")
    )


def lines(text: str) -> list[str]:
    return [line.text for line in own_words(text).lines]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "text",
    [
        "Dear friends, my employer told me yesterday that I must under no circumstances sign UA 329/11.",
        "Thank you for your wonderful work over all these years; please SIGN UA 329/11, Mary Elizabeth Smith-Johnson",
        "My lawyer told me yesterday, when I asked her about it, that under no circumstances should I sign UA 329/11.",
        "Please tell me what happens to people who live in Mexico and who sign UA 329/11 from abroad, for I am worried.",
        "You can be sure that after all that has been said of it in the last weeks I would rather die than sign UA 329/11.",
        "Liebe Freunde, mein Arbeitgeber hat mir gesagt, dass ich auf keinen Fall den Brief UA 329/11 unterschreiben darf.",
        "Liebe Freunde, vielen Dank für Ihre Arbeit und alles, was Sie tun. Ich unterschreibe den Brief UA 329/11 gerne.",
        "Queridos amigos, muchas gracias por todo lo que hacen; por favor agreguen mi nombre a la carta UA 329/11.",
        "Chers amis, mon employeur m'a dit hier que je ne dois en aucun cas signer, donc je ne signe pas la lettre UA 329/11.",
        "Caros amigos, muito obrigada pelo trabalho de vocês. Quero assinar a carta UA 329/11 em nome da minha família.",
        "We talked it over at home last night, and if the governor answers by Friday then I will sign UA 329/11, not before.",
        "DEAR FRIENDS, MY EMPLOYER TOLD ME ONLY YESTERDAY THAT I MUST UNDER NO CIRCUMSTANCES SIGN UA 329/11 FOR HIM",
    ],
)
def test_a_refusal_a_name_or_a_code_over_a_line_end_reads_as_on_one_line(text: str, width: int) -> None:
    assert lines(wrap(text, width)) == lines(text)
    assert read(wrap(text, width)) == read(text)


def said(file: str, group: str, key: str) -> list[str]:
    tables = tomllib.loads((READING / file).read_text(encoding="utf-8"))
    found = (text for table in tables[group] for text in table[key])
    texts = (text["text"] if isinstance(text, dict) else text for text in found)
    return [text for text in dict.fromkeys(texts) if "\n" not in text]


@pytest.mark.parametrize("width", [60, 72, 76])
def test_wishes_that_are_wrapped_are_wishes(width: int) -> None:
    texts = [BEFORE + text for text in said("phrases.toml", "said", "texts")]
    same = [signed(read(wrap(text, width))) == signed(read(text)) for text in texts]
    assert len(texts) > 500
    assert sum(same) >= 0.995 * len(texts)


@pytest.mark.parametrize("width", [60, 72, 76])
def test_what_signs_nothing_on_one_line_signs_nothing_over_two(width: int) -> None:
    texts = [BEFORE + text for text in said("adversary.toml", "cause", "cases")]
    assert len(texts) > 300
    for text in texts:
        assert set(signed(read(wrap(text, width)))) <= set(signed(read(text))), text


WORDS = st.sampled_from(
    "the of and a prisoners in this letter we have read about, for with hope Mexico that García was (and) is not "
    "released. When will they? please tell us Oaxaca governor's family; today".split()
)


@given(words=st.lists(WORDS, min_size=20, max_size=50), width=st.sampled_from([60, 72, 76]))
@settings(deadline=None, max_examples=100)
def test_a_paragraph_is_one_line_however_it_is_wrapped(words: list[str], width: int) -> None:
    text = f"We write to you {' '.join(words)} and hope that this helps them"
    assert lines(wrap(text, width)) == lines(text)


LISTS = [
    "SIGN UA 329/11\nMary Elizabeth Smith-Johnson\nBob Jones\nAnn Lee",
    "Please sign UA 329/11 for these people who asked me to write to you:\n"
    "Mary Elizabeth Smith-Johnson, Sisters of Saint Joseph, Cleveland, Ohio\nBob Jones, Akron\nAnn Lee, Akron",
    "Names:\nMaría de los Ángeles Fernández Gutiérrez, Santiago de Compostela\n"
    "Juan Carlos de la Fuente y Rodríguez de Valcárcel, Madrid, España\nAna Ruiz",
    "SIGN UA 329/11\nName: María de los Ángeles Fernández y Gutiérrez de la Torre\nCity: Santiago de Compostela",
    "SIGN UA 329/11\nAmina Diallo\n44 Main Street, Apartment 12, Building C, Upper East Side\nCleveland, OH 44113",
    "Roses are red,\nviolets are blue,\nI sign your letter\nand so should you",
    "Dear Brian,\nplease sign UA 329/11\nthanks\namina",
    "hi\nsign ua 329/11\namina diallo\ncleveland ohio",
    "- Mary Elizabeth Smith-Johnson from the parish of Saint Joseph in Akron\n- Bob Jones from the parish\n- Ann Lee",
    "1. Please sign UA 329/11 for me and for all those who can not write to you\n2. Please sign UA 12/12 too\n3. Thanks",
    "SIGN UA 329/11\nThank you for all that you do for the prisoners and their families!\nMary Smith\nAkron",
    "Thank you for all that you have done for the prisoners and their families\nMary Smith",
    "SIGN UA 329/11\nBest wishes from all of us at the parish of Saint Joseph in Akron,\nMary Smith",
    "YES\nAmina Diallo\nChair of the Committee for the Protection of Human Rights Defenders\nCleveland",
    "Mary Smith, teacher at the school of Saint Joseph in Akron, and poet\nBob Jones, nurse\nAnn Lee, nurse",
]


@pytest.mark.parametrize("text", LISTS)
def test_what_its_writer_broke_stays_broken(text: str) -> None:
    assert lines(text) == text.split("\n")


NAMES = st.sampled_from(
    "Mary Bob Ann José María de la Cruz Smith-Johnson O'Brien van der Berg Nguyễn Jr. Elizabeth".split()
)


@given(names=st.lists(st.lists(NAMES, min_size=2, max_size=11).map(" ".join), min_size=2, max_size=8))
@settings(deadline=None, max_examples=150)
def test_a_list_of_names_is_never_joined(names: list[str]) -> None:
    text = "\n".join(["SIGN UA 329/11 for:", *(f"{name[:1].upper()}{name[1:]}" for name in names)])
    assert lines(text) == text.split("\n")


def test_a_line_that_is_not_full_goes_on_where_small_letters_say_so() -> None:
    assert lines("I read all of your letter, and I must say that\nI sign") == [
        "I read all of your letter, and I must say that",
        "I sign",
    ]
    assert lines("I read all of your letter, and I must say\nthat I sign") == [
        "I read all of your letter, and I must say that I sign"
    ]


def test_lines_of_any_length_are_not_wrapped_at_any_width() -> None:
    text = f"{'We have read it all. ' * 6}Now then\nSIGN UA 329/11\nThanks for the work that you do in all of these places for all of us\nAkron"
    assert lines(text) == text.split("\n")


def test_what_is_wrapped_and_long_is_cut_as_one_line_is() -> None:
    text = "It is a sad story that we all have to read to the end here. " * 12 + "Please SIGN UA 329/11."
    assert lines(wrap(text, 72)) == lines(text)
    (intent,) = read(wrap(text, 72))
    assert isinstance(intent, Sign)


def test_what_was_wrapped_twice_is_one_line_too() -> None:
    text = "My employer told me yesterday that I must under no\ncircumstances\nsign UA 329/11 for anybody, and not in my\nown name\neither."
    assert lines(text) == [text.replace("\n", " ")]
    assert signed(read(text)) == []


def test_an_abbreviation_at_a_line_s_end_ends_no_sentence() -> None:
    before = "Of course I sign UA 329/11, with God's blessing for all, Sr."
    assert lines(f"{before}\nHildegard") == [f"{before} Hildegard"]


def test_a_hyphen_at_a_line_s_end_takes_no_blank() -> None:
    assert (
        one(["please sign for Mary Smith-", "Johnson - ", "of Akron"])
        == "please sign for Mary Smith-Johnson - of Akron"
    )

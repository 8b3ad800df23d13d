"""Codes are found however people write them, and never taken for another one."""

from itertools import pairwise

import pytest

from signbot.core.code import Code, CodeBook, fold
from signbot.core.text.plain import Plain, plain

BOOK = CodeBook(["ua329/11", "ua12/12", "ua83/18", "act5/30/1234/2026", "ua32"])


def found(text: str) -> list[str]:
    return [mention.folded for mention in BOOK.find(plain(text))]


@pytest.mark.parametrize(
    "written",
    [
        "UA 329/11",
        "ua329/11",
        "UA: 329/11",
        "UA 329 /11",
        "UA-329-11",
        "UA 329.11",
        "UA 329 11",
        "ＵＡ　３２９／１１",
        "U.A. 329/11",
        "UA–329–11",
        "Ua 329:11",
        "UA_329_11",
        "ua\u200b 329/11",
        "UA 329 / 11",
        "UA ٣٢٩/١١",
    ],
)
def test_every_spelling_of_one_code_is_that_code(written: str) -> None:
    assert found(f"Please sign {written}, thanks") == ["ua329/11"]


@pytest.mark.parametrize(
    "written",
    [
        "UA 32/911",
        "UA 3/2911",
        "UA 329/111",
        "UA 329/1",
        "UA 329/11/5",
        "UA 329/11-5",
        "AUA 329/11",
        "UA 329/11a",
        "UA 1329/11",
        "UA 329",
        "329/11",
    ],
)
def test_another_code_is_not_found(written: str) -> None:
    assert found(written) == []


@pytest.mark.parametrize(
    "line",
    ["UA 329/11 44 Main St", "UA 329/11 44113", "UA 329/11. 5 of us", "UA 329/11 - 44 Main St", "签署UA 329/11谢谢"],
)
def test_a_code_ends_where_another_number_or_script_begins(line: str) -> None:
    assert found(line) == ["ua329/11"]


def test_a_code_of_one_number_is_not_read_out_of_a_longer_one() -> None:
    assert found("UA 32 911") == []
    assert found("UA 32") == ["ua32"]


def test_several_codes_in_one_line_are_all_found() -> None:
    assert found("UA 329/11, UA 12/12 and UA 83.18") == ["ua329/11", "ua12/12", "ua83/18"]
    assert found("UA 329/11, 12/12 and 83.18") == ["ua329/11", "ua12/12", "ua83/18"]
    assert found("ACT 5/30/1234/2026; ua12-12") == ["act5/30/1234/2026", "ua12/12"]


def test_what_only_looks_like_a_code_is_told_apart() -> None:
    assert [mention.folded for mention in BOOK.mentions("ua 392/11 and ua 12/12")] == ["", "ua12/12"]


def test_the_nearest_codes_are_open_ones_first_and_both_when_one_edit_lies_between() -> None:
    book = CodeBook(["ua329/11", "ua329/12", "ua700/01", "ua329/13"])
    assert book.nearest("UA 329/1", frozenset({"ua329/12", "ua700/01"})) == ("ua329/12", "ua329/11", "ua329/13")
    assert set(book.nearest("UA 329/1", frozenset(book.known))) == {"ua329/11", "ua329/12", "ua329/13"}
    assert book.nearest("UA 32/911", frozenset({"ua329/11"}))[0] == "ua329/11"
    assert book.nearest("329/11", frozenset(book.known))[0] == "ua329/11"
    assert book.nearest("QX 5555/44", frozenset(book.known)) == ()


@pytest.mark.parametrize(
    "line",
    [
        "UA 329",
        "ua329",
        "UA-329",
        "UA #329",
        "U.A. 329",
        "letter 329",
        "letter #329/11",
        "the letter no. 329/11",
        "carta nº 329/11",
        "la lettre n° 329/11",
        "Brief Nr. 329",
        "petición número 329",
        "sign 329/11",
        "SIGN 329, thanks",
        "sign #329",
        "the 329 letter",
        "the 329/11 letter",
        "329/11: please sign",
        "count me in for 329/11",
        "sign 329/11 Amina Diallo",
    ],
)
def test_a_code_is_known_by_a_part_of_it(line: str) -> None:
    mentions = BOOK.mentions(plain(line))
    assert [(mention.folded, mention.short) for mention in mentions] == [("ua329/11", True)]


def test_the_letters_or_the_first_numbers_may_be_left_out_and_never_all_but_the_year() -> None:
    for line in ("ACT 5", "act 5/30", "sign 30/1234/2026", "sign 1234/2026", "letter 5/30/1234"):
        assert [mention.folded for mention in BOOK.mentions(plain(line))] == ["act5/30/1234/2026"], line
    for line in ("sign 2026", "ACT 2026", "ACT 30", "letter 5"):
        assert [mention.folded for mention in BOOK.mentions(plain(line))] == [""], line


@pytest.mark.parametrize(
    "line",
    [
        "UA 239",
        "UA 239/11",
        "sign 239/11",
        "sign 32/911",
        "on 12/12",
        "born 12/12",
        "Linke Wienzeile 83/18",
        "1/2 cup of sugar",
        "329 people",
        "sign 329 people up",
        "call 329-1100",
        "your letter 5 of May",
        "we were 329",
        "UA 329/1",
        "UA 329-12",
        "$329",
        "12/12/2026",
    ],
)
def test_typos_dates_house_numbers_and_quantities_are_no_codes(line: str) -> None:
    assert [mention.folded for mention in BOOK.mentions(plain(line)) if mention.folded] == []


def test_no_is_a_word_for_a_number_only_behind_a_word_for_a_letter() -> None:
    assert BOOK.mentions("carta no 329/11")[0].start == 0
    assert not BOOK.mentions("firmo 83/18, no 329")[1].folded


def test_a_part_that_fits_several_codes_is_none_of_them_and_names_all() -> None:
    book = CodeBook(["ua329/11", "ua329/12", "ua12/12"])
    assert [mention.folded for mention in book.mentions("sign letter 329 please")] == [""]
    assert book.nearest("letter 329", frozenset({"ua329/12"})) == ("ua329/12", "ua329/11")
    assert book.nearest("UA 329", frozenset(book.known)) == ("ua329/11", "ua329/12")


def test_a_book_that_is_exact_takes_no_part_for_the_whole() -> None:
    assert [mention.folded for mention in BOOK.exact.mentions("sign ua 329/11 and letter 83/18")] == ["ua329/11", ""]


def test_mentions_never_overlap() -> None:
    line = "letter 329 letter 83/18, no 5letter #329 the 329 letter 83/18 and ua 329/11 letter"
    mentions = BOOK.mentions(line)
    assert all(before.end <= after.start for before, after in pairwise(mentions))


def test_an_empty_book_finds_nothing() -> None:
    assert CodeBook([]).find("ua 329/11") == ()


def test_code_and_slug() -> None:
    assert Code.parse("UA: 329.11").slug == "ua-329-11"
    assert fold(Code.parse("UA 329/11").slug) == "ua329/11"
    with pytest.raises(ValueError, match="no code"):
        fold("329/11")


def test_plain_text_leads_back_to_what_was_written() -> None:
    line = Plain("ＳＩＧＮ\u200e Mª José ﬁn")
    assert line.text == "sign ma josé fin"
    assert line.written(line.text.index("ma"), line.text.index("fin")) == "Mª José "
    assert line.written(line.text.index("fin")) == "ﬁn"

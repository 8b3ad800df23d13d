"""What may stand between a verb and the end of its codes."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.reading.sentences import sentences
from signbot.core.reading.slot import Slot, fill
from signbot.core.text.lexicon import Verb
from signbot.core.text.plain import Plain

BOOK = CodeBook(["ua329/11", "ua12/12"], ["MEXICO"])


def filled(line: str, before: tuple[str, ...] = ()) -> Slot:
    (sentence,) = sentences(Plain(line), BOOK)
    return fill(Slot(Verb.SIGN, 1), sentence, before, BOOK)


@pytest.mark.parametrize(
    ("line", "codes", "end"),
    [
        ("sign UA 329/11, Amina", ["ua329/11"], 2),
        ("sign the letter UA 329/11", ["ua329/11"], 4),
        ("sign UA 329/11 and also UA 12/12", ["ua329/11", "ua12/12"], 5),
        ("sign Mexico UA 329/11", ["ua329/11"], 3),
        ("sign – my name is Amina", [], 1),
    ],
)
def test_it_ends_behind_its_last_code(line: str, codes: list[str], end: int) -> None:
    slot = filled(line)
    assert (slot.codes, slot.end) == (codes, end)


def test_what_is_like_a_code_is_kept_as_it_was_written() -> None:
    slot = filled("sign UA 999/99")
    assert (slot.codes, slot.unknown, slot.named) == ([], ["UA 999/99"], True)


@pytest.mark.parametrize(("line", "everything"), [("sign all, please", True), ("sign with all my heart", False)])
def test_all_means_all_only_where_nothing_goes_on(line: str, everything: bool) -> None:
    assert filled(line).all is everything


def test_on_behalf_of_an_organisation_before_the_code() -> None:
    assert filled("sign on behalf of the Sisters of St. Joseph UA 329/11").behalf == "the Sisters of St. Joseph"


def test_codes_before_the_verb_are_its_own_where_none_follow_and_else_two_ways() -> None:
    assert (filled("sign", ("ua12/12",)).codes, filled("sign", ("ua12/12",)).two_ways) == (["ua12/12"], False)
    assert filled("sign UA 329/11", ("ua12/12",)).two_ways

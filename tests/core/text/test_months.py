"""Names of months: one number each, whatever language is spoken."""

import pytest

from signbot.core.text.months import is_month, months
from tests.months import OUT
from tests.months import months as cldr


@pytest.mark.parametrize(
    ("written", "number"),
    [("march", 3), ("marzo", 3), ("mars", 3), ("marz", 3), ("marco", 3), ("maart", 3), ("marca", 3), ("ene", 1)],
)
def test_a_month_is_known_by_its_name_in_each_language(written: str, number: int) -> None:
    assert months()[written] == number


def test_accents_mean_nothing_and_other_words_are_no_months() -> None:
    assert is_month("märz")
    assert is_month("août")
    assert not is_month("monday")


def test_the_table_is_what_cldr_has() -> None:
    lines = OUT.read_text("utf-8").splitlines()
    assert lines[lines.index('MONTHS = """') + 1 : -1] == cldr()

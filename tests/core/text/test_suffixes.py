"""What stands behind a name and belongs to it."""

import pytest

from signbot.core.text.suffixes import is_known_suffix, is_of_generation, is_region, is_suffix


@pytest.mark.parametrize(
    "text",
    ["Jr.", "jun.", "III", "Filho", "Ph.D.", "PhD", "MD", "M.A.", "LCSW", "LMHC", "SNDdeN", "OSB", "Esq.", "MD PhD"],
)
def test_a_suffix_is_a_part_of_the_name(text: str) -> None:
    assert is_suffix(text)


@pytest.mark.parametrize(
    "text",
    ["Ma", "MA", "NY", "NYC", "USA", "LIMA", "OSLO", "Akron", "Sa", "Ana", "Cleveland OH", "she/her", "Oxfam", ""],
)
def test_a_place_or_a_name_is_none(text: str) -> None:
    assert not is_suffix(text)


def test_what_is_not_in_the_table_is_only_told_behind_a_comma() -> None:
    assert is_suffix("BCTM")
    assert not is_known_suffix("BCTM")


def test_a_generation_stands_without_a_comma() -> None:
    assert is_of_generation("Jr.")
    assert not is_of_generation("MD")


def test_a_region_is_written_in_capitals() -> None:
    assert is_region("CA")
    assert not is_region("Ca")

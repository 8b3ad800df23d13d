"""A letter is printed on the paper that its country uses, unless the campaign wants another."""

from dataclasses import replace
from pathlib import Path

import pytest

from signbot.cli.press import Press
from signbot.core.campaign import Stationery
from tests.letters.seed import crowd

LETTER = crowd(1)


@pytest.mark.parametrize(
    ("region", "wanted", "paper"),
    [("US", "", "us-letter"), ("DE", "", "a4"), ("DE", "letter", "us-letter"), ("MX", "a4", "a4")],
)
def test_the_paper_is_the_country_s_unless_somebody_says_so(region: str, wanted: str, paper: str) -> None:
    press = Press((Path(),), region, "Rapid Response Network", "coordinator@rrn.example")
    assert press._paper(replace(LETTER, stationery=Stationery(paper=wanted))) == paper

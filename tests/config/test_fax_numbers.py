"""Fax numbers as they stand on letterheads."""

from pathlib import Path

import pytest

from signbot.core.campaign import (
    Channel,
    Route,
)
from tests.configs import (
    BOT,
    campaign,
    line_of,
    the_mistake,
    warnings,
    with_recipient,
)


@pytest.mark.parametrize(
    ("region", "written", "number"),
    [
        ("US", "011 52 951 501 6900", "+529515016900"),
        ("US", "011-52-55-5080-2834", "+525550802834"),
        ("US", "(202)458-3992", "+12024583992"),
        ("US", "+52 951 501 6900", "+529515016900"),
        ("US", "＋52\u00a0951 501\u20116900", "+529515016900"),
        ("US", "\u202a+52 951 501 6900\u202c", "+529515016900"),
        ("DE", "00 52 951 501 6900", "+529515016900"),
        ("DE", "030 227-76979", "+493022776979"),
        ("MX", "951 501 6900", "+529515016900"),
    ],
)
def test_a_fax_number_is_dialled_from_the_bots_country(tmp_path: Path, region: str, written: str, number: str) -> None:
    text = with_recipient(f'fax = "{written}"').replace(BOT, BOT + f'dial_region = "{region}"\n')
    assert campaign(tmp_path, text).recipients[0].routes == (Route(Channel.FAX, number),)


@pytest.mark.parametrize(
    ("written", "number", "extension"),
    [
        ("011 52 951 501 6900 (*20635)", "011 52 951 501 6900", "*20635"),
        ("011 52 951 501 6900 *20635", "011 52 951 501 6900", "*20635"),
        ("011 52 951 501 6900*20635", "011 52 951 501 6900", "*20635"),
        ("011 52 951 501 6900 (20635)", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900 ext. 20635", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900 x20635", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900, 20635", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900,,*206#", "011 52 951 501 6900", "*206#"),
        ("011 52 951 501 6900 (ext 20635)", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900 20635", "011 52 951 501 6900", "20635"),
        ("202 728 1698 55", "202 728 1698", "55"),
    ],
)
def test_an_extension_is_never_dialled_as_part_of_the_number(
    tmp_path: Path, written: str, number: str, extension: str
) -> None:
    mistake = the_mistake(tmp_path, with_recipient(f'fax = "{written}"'))
    assert mistake.fix == f'write fax = "{number}" and extension = "{extension}"'


@pytest.mark.parametrize(
    ("written", "fix"),
    [
        ("52 951 501 6900", 'for a number abroad write fax = "+52 951 501 6900"'),
        ("Fax: 202 728 1698", 'write fax = "202 728 1698"'),
        ("1-800-FLOWERS", "write the number alone, in digits"),
        ("202 728", ""),
        ("728 1698", ""),
        ("", ""),
        ("999", ""),
        ("+999 123 456 789", ""),
    ],
)
def test_a_number_that_cannot_be_dialled_is_refused(tmp_path: Path, written: str, fix: str) -> None:
    text = with_recipient(f'fax = "{written}"')
    mistake = the_mistake(tmp_path, text)
    assert (mistake.line, mistake.fix) == (line_of(text, "fax = "), fix)


def test_a_number_that_nobody_has_is_a_warning(tmp_path: Path) -> None:
    assert "look at it once more" in warnings(tmp_path, with_recipient('fax = "+1 200 000 0000"'))[0]

"""Paper, letterhead, logo."""

from pathlib import Path

import pytest

from signbot.core.campaign import (
    Stationery,
)
from tests.configs import (
    RIGHT,
    campaign,
    the_mistake,
    with_keys,
)


def test_a_letter_is_printed_on_what_the_campaign_wants(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    keys = 'paper = "a4"\nletterhead = ["RRN", "Bridge Ave."]\nlogo = "logo.svg"\nfax_pages = 9\nmail_names = 500'
    found = campaign(tmp_path, with_keys(keys)).stationery
    assert (found.paper, found.letterhead, found.fax_pages, found.mail_names) == ("a4", ("RRN", "Bridge Ave."), 9, 500)
    assert found.logo is not None
    assert found.logo.kind == "svg"
    assert campaign(tmp_path, RIGHT).stationery == Stationery()


@pytest.mark.parametrize(
    ("content", "problem"),
    [(None, "can't be read"), (b"GIF89a", "no PNG, JPEG or SVG"), (b"\xff\xd8\xff" + bytes(500_000), "bytes")],
)
def test_a_logo_that_can_not_be_printed_is_refused(tmp_path: Path, content: bytes | None, problem: str) -> None:
    if content:
        (tmp_path / "logo.png").write_bytes(content)
    assert problem in the_mistake(tmp_path, with_keys('logo = "logo.png"')).problem

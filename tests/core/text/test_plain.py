"""Text as machines compare it, with the way back to what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signbot.core.text.plain import Plain, plain


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("ＳＩＧＮ ua 329/11", "sign ua 329/11"),
        ("J’aimerais", "j'aimerais"),
        ("si\u200bgn", "sign"),
        ("STRAẞE", "strasse"),
    ],
)
def test_what_looks_alike_is_alike(written: str, text: str) -> None:
    assert plain(written) == text == Plain(written).text


def test_a_place_in_the_plain_text_is_found_in_what_was_written() -> None:
    found = Plain("si\u200bgn Ｍaría")
    assert found.written(5) == "Ｍaría"
    assert found.written(0, 4) == "si\u200bgn"
    assert found.written(3, 3) == ""


@given(st.text(max_size=40))
def test_all_of_it_is_all_that_was_written_but_what_is_left_out(text: str) -> None:
    found = Plain(text)
    assert found.text == plain(text)
    assert plain(found.written(0)) == found.text

"""The text and the HTML of one mail must ask for the same."""

import pytest

from signbot.core.intents import Sign, Unclear, Why
from tests.core.mailmaker import A, read, replying
from tests.core.mailmaker import signed as signed_by

OLD = "<p>Answer with</p><p>SIGN UA 12/12</p>"


def signed(html: str, text: str = "") -> list[str]:
    return [intent.campaign for intent in read(text, html=html, thread=True) if isinstance(intent, Sign)]


def test_text_and_html_that_agree_are_one_mail() -> None:
    assert signed("<p>SIGN UA 329/11</p><p>Thanks</p>", "SIGN UA 329/11\nThanks") == ["ua329/11"]
    assert signed("<p>Please&nbsp;<b>SIGN UA 329/11</b> now</p>", "Please *SIGN UA 329/11* now") == ["ua329/11"]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("SIGN UA 329/11", "<p>SIGN UA 12/12</p>"),
        ("SIGN UA 329/11", "<p>What is this?</p>"),
        ("What is this?", "<p>SIGN UA 329/11</p>"),
        ("WITHDRAW UA 329/11", "<p>SIGN UA 329/11</p>"),
    ],
)
def test_text_and_html_that_disagree_are_asked_about(text: str, html: str) -> None:
    (intent,) = read(text, html=html, thread=True)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.ALTERNATIVES_DISAGREE


def test_html_settles_what_the_text_leaves_uncertain() -> None:
    text = "> a quoted line that is so long that the mail program may well have wrapped it here\nSIGN UA 329/11"
    html = f"<blockquote>{OLD}</blockquote><div>SIGN UA 329/11</div>"
    assert signed(html, text) == ["ua329/11"]


def test_who_was_told_that_they_disagree_is_read_by_the_text_alone() -> None:
    told = replying(A, answered=True, text_alone=True)
    assert signed_by(read("SIGN UA 329/11", html="<p>What is this?</p>", thread=True, context=told)) == [A]
    assert signed_by(read("What is this?", html="<p>SIGN UA 329/11</p>", thread=True, context=told)) == []
    assert signed_by(read("", html="<p>SIGN UA 329/11</p>", thread=True, context=told)) == [A]

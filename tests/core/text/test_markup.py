"""Markup made safe: the same text as the parser would find, and nothing that makes the parser suffer."""

import resource

import pytest

from signbot.core.mail.mail import read
from signbot.core.text import html, markup
from signbot.core.text.html import to_text
from tests.bench.understand import TRUST
from tests.fuzz import CORPUS, hostile, memory
from tests.mails.others import mails


def test_real_markup_says_the_same_when_it_was_made_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    raws = [*(path.read_bytes() for path in CORPUS), *(one.raw for one in mails(5, 1_000))]
    pages = [page for raw in raws if (page := read(raw, TRUST).html)]
    as_it_is = [to_text(page) for page in pages]
    monkeypatch.setattr(html, "FEW", -1)
    assert [to_text(page) for page in pages] == as_it_is
    assert len(pages) > 500


@pytest.mark.parametrize(
    ("written", "safe"),
    [
        ("<B onclick=x STYLE='a: \"b\"'>x</B>", '<span style="a: &quot;b&quot;">x</span>'),
        ("<p><b id=1 x<></p>", '<p><span id="1"></p>'),
        ('<div title="></div>">x</div>', "<div>x</div>"),
        ("<blockquote></div>x", "<blockquote>x"),
        ("<div><table></div>x", "<div><table>x"),
        ("<span><div></span>x", "<span><div>x"),
        ("<form><div></form>x", "<div><div></div>x"),
        ("1 < 2 <3<!-- <div> -->div> <!x><?y></ z>", "1 &lt; 2 &lt;3div> "),
        ("<script>if (a</b>) '</div>'</script >x", " x"),
        ("<script>without end <div>", " "),
        ("x<div class='never closed>", "x"),
        ("<o:p></o:p><img src=x hidden><hr/>", '<span></span><img hidden=""><hr>'),
    ],
)
def test_each_tag_is_written_anew(written: str, safe: str) -> None:
    assert markup.bounded(written) == safe


@pytest.mark.parametrize("tag", sorted(markup.SILENT - {"head"}))
def test_what_is_silent_in_short_markup_is_so_in_long_markup(tag: str) -> None:
    short = f"<body><p>Hello</p><{tag}>SIGN UA 329/11</{tag}><p>Amina</p>"
    assert to_text(short) == "Hello\n\nAmina"
    assert to_text(short + "<p>x</p>" * html.FEW).startswith("Hello\n\nAmina\n")


def test_what_is_nested_without_end_is_refused() -> None:
    assert markup.bounded("<div>" * markup.DEEPEST) is not None
    assert markup.bounded("<div>" * (markup.DEEPEST + 1)) is None


def test_a_reply_in_large_markup_is_read_whole() -> None:
    rows = "<tr><td><font size=2>&nbsp;</font></td></tr>" * 1_500
    page = f"<div>SIGN UA 329/11</div><blockquote><table>{rows}</table>WITHDRAW UA 12/12</blockquote><p>Amina</p>"
    assert to_text(page) == "SIGN UA 329/11\n\n> …\n\nAmina"


def test_hostile_markup_takes_no_memory() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    before = memory()
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, hard))  # so that a defect hurts this test only
    try:
        for name, raw in hostile():
            if name.startswith(("markup", "attributes")):
                read(raw, TRUST)
                to_text(read(raw, TRUST).html)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    assert memory() - before < 200

"""HTML mails: their structure says what is quoted, and what is hidden."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.intents import Confirm, Sign
from signbot.core.text import html as pages
from signbot.core.text.html import CUT, STYLE, STYLES, to_text
from tests.core.mailmaker import A, read, replying

OLD = "<p>Answer with</p><p>SIGN UA 12/12</p>"


FRAMES = {
    "gmail": '<div dir="ltr">{own}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 23, 2026 RRN &lt;<a href="mailto:sign@rrn.example">sign@rrn.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid #ccc">{old}</blockquote></div>',
    "gmail-old": '<div>{own}</div><div class="gmail_quote">On Mon, Nov 23, 2026 RRN &lt;sign@rrn.example&gt; wrote:<br><blockquote>{old}</blockquote></div>',
    "gmail-forward": '<div>{own}</div><div class="gmail_quote">---------- Forwarded message ---------<br>From: RRN<br>{old}</div>',
    "outlook-web": '<div class="elementToProof">{own}</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>From:</b> RRN<br><b>Sent:</b> Monday<br><b>To:</b> A<br><b>Subject:</b> U</div><div>{old}</div>',
    "outlook-web-x": '<div>{own}</div><div id="x_divRplyFwdMsg">From: RRN</div><div>{old}</div>',
    "outlook-desktop": '<div class="WordSection1"><p class="MsoNormal">{own}</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> RRN<br><b>Sent:</b> Monday<br><b>To:</b> A<br><b>Subject:</b> U</p></div></div>{old}</div>',
    "outlook-es": '<p>{own}</p><div style="border:none;border-top:solid #B5C4DF 1.0pt"><p><b>De:</b> RRN<br><b>Enviado:</b> lunes<br><b>Para:</b> A<br><b>Asunto:</b> U</p></div>{old}',
    "apple": '<html><head><style>p {{ color: red }}</style></head><body>{own}<br><div><blockquote type="cite"><div>On Nov 23, 2026, at 10:00, RRN &lt;sign@rrn.example&gt; wrote:</div>{old}</blockquote></div></body></html>',
    "thunderbird": '<p>{own}</p><div class="moz-cite-prefix">On 11/23/26 10:00, RRN wrote:<br></div><blockquote type="cite" cite="mid:x">{old}</blockquote>',
    "thunderbird-forward": '<p>{own}</p><div class="moz-forward-container">-------- Forwarded Message --------{old}</div>',
    "yahoo": '<div class="ydp1">{own}</div><div id="ydp1yahoo_quoted_1" class="ydp1yahoo_quoted yahoo_quoted"><div>On Monday, November 23, 2026, RRN wrote:</div>{old}</div>',
    "proton": '<div>{own}</div><div class="protonmail_quote">On Monday, RRN wrote:<br><blockquote class="protonmail_quote">{old}</blockquote></div>',
    "zoho": '<div>{own}</div><div class="zmail_extra"><blockquote>{old}</blockquote></div>',
    "gmx": '<div>{own}</div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><b>Gesendet:</b> Montag<br>{old}</div>',
    "groupwise": '<div>{own}</div><div>&gt;&gt;&gt; RRN &lt;sign@rrn.example&gt; 11/23/2026 10:00 AM &gt;&gt;&gt;</div>{old}',
    "plain": '<p>{own}</p><p>On Mon, Nov 23, 2026 at 10:00 AM RRN &lt;sign@rrn.example&gt; wrote:</p>{old}',
    "hidden": '<p>{own}</p><div style="display:none">{old}</div><span style="font-size:0px">SIGN UA 83/18</span><div hidden>SIGN UA 83/18</div>',
}  # fmt: skip


def signed(html: str, text: str = "") -> list[str]:
    return [intent.campaign for intent in read(text, html=html, thread=True) if isinstance(intent, Sign)]


@pytest.mark.parametrize("frame", FRAMES)
def test_an_html_only_reply_signs_what_stands_above_the_quote(frame: str) -> None:
    assert signed(FRAMES[frame].format(own="SIGN UA 329/11", old=OLD)) == ["ua329/11"]
    assert signed(FRAMES[frame].format(own="<b>Please</b>&nbsp;sign UA&nbsp;329/11!<br>Thanks", old=OLD)) == [
        "ua329/11"
    ]


@pytest.mark.parametrize("frame", FRAMES)
def test_an_html_only_reply_that_only_quotes_signs_nothing(frame: str) -> None:
    for own in ("", "<p>Who is this?</p>"):
        assert signed(FRAMES[frame].format(own=own, old=OLD)) == []


@pytest.mark.parametrize("frame", sorted(set(FRAMES) - {"hidden"}))
def test_an_html_only_reply_without_own_words_confirms(frame: str) -> None:
    assert read("", html=FRAMES[frame].format(own="", old=OLD), context=replying(A, asked=True), thread=True) == (
        Confirm(),
    )


@pytest.mark.parametrize("tag", ["pre", 'div style="white-space: pre-wrap"'])
def test_preformatted_text_keeps_its_lines_and_so_its_quote_signs(tag: str) -> None:
    quoted = (
        "On 23 Nov 2026, RRN &lt;sign@rrn.example&gt; wrote:\n&gt; Hello,\n&gt; SIGN UA 12/12\n&gt; Name: Boris Keller"
    )
    assert signed(f"<{tag}>Thanks!\n\n{quoted}</{tag.split(maxsplit=1)[0]}>") == []
    assert signed(f"<{tag}>Hello,\nSIGN UA 329/11\n\n{quoted}</{tag.split(maxsplit=1)[0]}>") == ["ua329/11"]


def test_below_a_closed_quote_a_command_signs() -> None:
    assert signed(f'<div class="gmail_quote"><blockquote>{OLD}</blockquote></div><div>SIGN UA 329/11</div>') == [
        "ua329/11"
    ]


INDENTED = (
    '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">{}</blockquote>',  # Gmail
    '<blockquote style="margin: 0px 0px 0px 40px; border: none; padding: 0px;">{}</blockquote>',  # Apple Mail
    '<blockquote style="margin-left:40px;border:0">{}</blockquote>',
    '<div class="gmail_quote gmail_quote_container">{}</div>',  # Gmail, its quote deleted
)


@pytest.mark.parametrize("form", INDENTED)
def test_an_indented_paragraph_is_the_writers_own(form: str) -> None:
    own = "<div>SIGN UA 329/11</div><div><b>Amina</b></div>"
    assert signed(form.format(own)) == ["ua329/11"]
    assert signed(f"<div>Hi</div>{form.format(own)}") == ["ua329/11"]


@pytest.mark.parametrize("form", INDENTED)
@pytest.mark.parametrize(
    "introduced",
    [
        "On Mon, Nov 23, 2026 at 10:00 AM RRN &lt;sign@rrn.example&gt; wrote:<br>",
        "---------- Forwarded message ---------<br>From: RRN &lt;sign@rrn.example&gt;<br>",
    ],
)
def test_what_is_introduced_as_quoted_stays_so_without_a_mark(form: str, introduced: str) -> None:
    assert signed(f"<div>Thanks!</div><div>{introduced}</div>{form.format(OLD)}") == []
    assert signed(f"<div>Thanks!</div>{form.format(introduced + OLD)}") == []


@pytest.mark.parametrize(
    "opening",
    [
        "blockquote",
        'blockquote type="cite" style="margin:0 0 0 40px;border:none;padding:0px"',
        'blockquote class="gmail_quote" style="margin:0 0 0 40px;border:none"',
        'blockquote style="margin-left:5px;border:0;border-left:1px solid #ccc"',
    ],
)
def test_a_quote_that_is_marked_is_one(opening: str) -> None:
    markup = f"<div>Thanks!</div><{opening}>{OLD}</blockquote>"
    assert signed(markup) == []
    assert signed(markup + "<p>&nbsp;</p>" * 400) == []  # long markup is written anew before it is read


def test_lines_of_html_are_lines() -> None:
    markup = "<div>SIGN UA 329/11</div><ul><li>Name: Ana&nbsp;Ruiz<li>City: <i>Dak</i>ar</ul><table><tr><td>A<td>B</table>x<br>y"
    assert to_text(markup).split("\n") == [
        "SIGN UA 329/11",
        "",
        "Name: Ana Ruiz",
        "",
        "City: Dakar",
        "",
        "A B",
        "",
        "x",
        "y",
    ]


def test_markup_nested_without_end_counts_with_its_first_line_only() -> None:
    deep = "<div>" * 5_000
    assert signed(f"{deep}SIGN UA 329/11<p>SIGN UA 12/12") == ["ua329/11"]


def test_of_endlessly_many_styles_a_thousand_are_looked_at_and_what_follows_is_cut_off() -> None:
    pages._style.cache_clear()
    shown = to_text("<p>SIGN UA 329/11</p>" + "".join(f"<p style='margin:{n}px'>x</p>" for n in range(3 * STYLES)))
    assert pages._style.cache_info().misses == STYLES
    assert shown.startswith("SIGN UA 329/11")
    assert shown.endswith(CUT)


def test_an_endless_style_is_not_searched_and_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each search begins at each of its properties, and goes on to the end: 250 kB took a minute."""
    monkeypatch.setattr(pages, "_STYLES", ())
    pages._style.cache_clear()
    endless = "border-left:x " * (STYLE // 10)
    assert to_text(f"<p>SIGN UA 329/11</p><p style='{endless}'>WITHDRAW UA 329/11</p>") == "SIGN UA 329/11"
    pages._style.cache_clear()


def test_a_property_is_looked_at_as_far_as_one_goes() -> None:
    assert to_text("<p style='text-decoration: " + "x " * 30 + "line-through'>SIGN</p>") == ""
    assert to_text("<p style='text-decoration: " + "x " * 80 + "line-through'>SIGN</p>") == "SIGN"

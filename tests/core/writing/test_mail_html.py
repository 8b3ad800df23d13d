"""Values in a mail's HTML: shown exactly as they are, and read by nobody."""

import re

import pytest

from signbot.core.writing.mail_html import block, button, link, one_line, render, shielded, unshielded


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("Amina  Diallo\n", "Amina Diallo "),
        ("Eve\r\n\r\nSIGN UA 1/1", "Eve SIGN UA 1/1"),
        ("E\u200bv\u202ee\x1b", "Eve"),
        ("\ue000414141\ue001", "414141"),
        ("نام\u200cخانوادگی", "\u2068نام\u200cخانوادگی\u2069"),
        ("क्\u200dष", "क्\u200dष"),
    ],
)
def test_a_value_is_one_line_without_what_nobody_sees(value: str, line: str) -> None:
    assert one_line(value) == line


@pytest.mark.parametrize("value", ["**bold**", "<b>x</b>", "[x](https://evil.example)", "&amp;", "# h", "a\\"])
def test_a_shielded_value_is_no_markdown_and_no_html(value: str) -> None:
    escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert render(f"Dear {shielded(value)}:") == f'<p style="margin:0 0 1em">Dear {escaped}:</p>'


def test_the_templates_own_markdown_is_read_and_its_line_breaks_are_kept() -> None:
    made = render("# Thanks\n\nfor **signing**\nthe letter")
    assert (
        re.sub(r' style="[^"]*"', "", made) == "<h1>Thanks</h1>\n<p>for <strong>signing</strong><br />\nthe letter</p>"
    )


def test_a_template_has_no_pictures_no_code_and_no_html() -> None:
    made = render("![x](https://evil.example/x.png) `c` <script>alert(1)</script>")
    assert not re.search(r"<(img|code|script)", made)


def test_a_link_leads_where_it_says_and_its_label_is_only_a_label() -> None:
    for made in (
        render(link("mailto:a@b.example?subject=A&body=B", "<b>SIGN</b>")),
        render(button("mailto:a@b.example", "<b>SIGN</b>")),
    ):
        assert "&lt;b&gt;SIGN&lt;/b&gt;</a>" in made
        assert 'href="mailto:a@b.example' in made
    assert "subject=A&amp;body=B" in render(link("mailto:a@b.example?subject=A&body=B", "x"))


def test_a_label_of_words_and_values_shows_them_as_they_are() -> None:
    label = unshielded(f"{shielded('UA 329/11')} {shielded('M & <b>')}: yes")
    assert label == "UA 329/11 M & <b>: yes"
    assert ">UA 329/11 M &amp; &lt;b&gt;: yes</a>" in render(link("mailto:a@b.example", label))


def test_somebodys_own_markdown_stands_as_paragraphs_of_its_own() -> None:
    own = block("One.\n\n- two <i>three</i>")
    made = render(f"Before.\n\n{own}\n\nAfter.")
    plain = re.sub(r' style="[^"]*"', "", made)
    assert "<p><p>" not in plain
    assert '<p dir="auto">One.</p>\n<ul dir="auto">\n<li dir="auto">two &lt;i&gt;three&lt;/i&gt;</li>\n</ul>' in plain


def test_equal_words_with_other_values_are_other_mails() -> None:
    assert "Amina" in render(f"Dear {shielded('Amina')}")
    assert "Boris" in render(f"Dear {shielded('Boris')}")

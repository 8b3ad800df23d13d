"""Markdown of a body, and the same as plain text."""

import pytest

from signbot.core.letter.markdown import Heading, Items, Paragraph, Quote, Span, blocks, plain


def test_bold_italics_and_links_are_spans():
    (paragraph,) = blocks("We **urge** you *now*, see [the report](https://rrn.example/r).")
    assert paragraph == Paragraph((
        Span("We "), Span("urge", bold=True), Span(" you "), Span("now", italic=True), Span(", see "),
        Span("the report", link="https://rrn.example/r"), Span("."),
    ))  # fmt: skip


def test_lists_quotes_and_headings_are_blocks():
    body = blocks("# Facts\n\n- one\n- two\n\n3. three\n4. four\n\n> said so")
    one = [Paragraph((Span(word),)) for word in ("one", "two", "three", "four", "said so")]
    assert body == (
        Heading((Span("Facts"),)),
        Items(((one[0],), (one[1],))),
        Items(((one[2],), (one[3],)), start=3),
        Quote((one[4],)),
    )


@pytest.mark.parametrize(
    "literal",
    [
        "<b>bold</b>",
        "<script>alert(1)</script>",
        "a `code` here",
        "#eval(1) $x$ @ref",
        "{{ 7*7 }} {% raw %}",
        "UA_329_11",
        "2 * 3 * 4",
    ],
)
def test_what_is_no_letters_markup_stays_as_it_was_typed(literal: str):
    assert blocks(literal) == (Paragraph((Span(literal),)),)


def test_a_link_that_could_run_something_is_no_link():
    (paragraph,) = blocks("[x](javascript:alert(1)) [y](data:text/html,z)")
    assert isinstance(paragraph, Paragraph)
    assert not any(span.link for span in paragraph.spans)


def test_one_paragraph_is_one_line_of_text():
    assert plain(blocks("We urge\nyou to\nact.\n\nNow.")) == "We urge you to act.\n\nNow."


def test_a_break_that_the_author_asked_for_stays():
    assert plain(blocks("Street 1  \nTown")) == "Street 1\nTown"


def test_text_shows_markup_as_people_write_it():
    source = "**Urge** them *now*:\n\n- one\n- two\n  - inner\n\n7. seven\n8. eight\n\n> They *said* so."
    assert plain(blocks(source)) == source


def test_text_names_the_target_of_a_link_unless_the_words_do():
    source = "[report](https://rrn.example/r) <https://rrn.example/x> [a@b.example](mailto:a@b.example)"
    assert plain(blocks(source)) == "report (https://rrn.example/r) https://rrn.example/x a@b.example"


def test_a_megabyte_of_markup_tricks_is_read_in_seconds():
    for hostile in ("*a _b " * 20_000, "[" * 50_000, "> " * 5_000 + "x", "<" * 100_000):
        assert plain(blocks(hostile))

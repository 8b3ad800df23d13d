"""The letter as an HTML mail."""

import re
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser

from signbot.core.campaign import Person, Stationery, Translation
from signbot.core.letter.letter import Letter, text
from signbot.edges.letterhtml import html
from tests.letters.seed import CAMPAIGN, HERE, TEMPLATES, crowd, signed, twelve


def made(letter: Letter) -> str:
    return html(letter, folders=TEMPLATES)


def words(document: str) -> str:
    """What a reader sees."""
    body = LexborHTMLParser(re.sub(r"<br>|</p>|</li>", " ", document)).body
    assert body is not None
    return " ".join(body.text().split())


def test_the_html_says_what_the_text_says():
    for letter in (signed(), twelve(), crowd(243)):
        assert words(made(letter)) == " ".join(text(letter).replace("**", "").replace("\n- ", "\n").split())


def test_the_letter_with_twelve_names_is_the_golden_one():
    assert made(twelve()) == (HERE / "ua-329-11-twelve.html").read_text(encoding="utf-8")


def test_bold_words_and_lists_are_marked_up():
    tree = LexborHTMLParser(made(signed()))
    assert [node.text() for node in tree.css("strong")] == ["Consortio Oaxaca", "we strongly urge", "UA 329/11 MEXICO"]
    assert len(tree.css("ul > li")) == 3


def test_it_fetches_nothing_and_runs_nothing():
    document = made(twelve())
    assert not re.search(r"\b(src|srcset|background|url\(|@import|on\w+=)", document)
    assert not LexborHTMLParser(document).css("script, style, link, img, iframe, form")


def test_it_says_its_language_and_direction():
    document = made(signed(campaign=replace(CAMPAIGN, language="ar")))
    assert '<html lang="ar" dir="rtl">' in document
    assert '<html lang="en" dir="ltr">' in made(signed())


def test_lists_quotes_headings_and_links_are_markup():
    campaign = replace(
        CAMPAIGN, body="# Facts\n\n7. seven\n\n> quoted [here](https://rrn.example/r?a=1&b)\n\nA  \nB *c*"
    )
    tree = LexborHTMLParser(made(signed(campaign=campaign)))
    found = {tag: [node.text() for node in tree.css(tag)] for tag in ("h2", "ol[start='7'] > li", "blockquote", "em")}
    assert found["h2"] == ["Facts"]
    assert found["ol[start='7'] > li"] == ["seven"]
    assert found["blockquote"] == ["quoted here"]
    assert found["em"][-1] == "c"
    assert tree.css("a")[0].attributes["href"] == "https://rrn.example/r?a=1&b"


def test_the_body_can_not_bring_its_own_html():
    campaign = replace(CAMPAIGN, body="<img src=x onerror=alert(1)> {{ 7*7 }} [x](javascript:alert(1))")
    document = made(signed(campaign=campaign))
    assert not LexborHTMLParser(document).css("img, a")
    assert "{{ 7*7 }}" in document


def test_the_same_letter_is_the_same_html():
    assert made(crowd(60)) == made(crowd(60))


def test_a_second_language_says_which_it_is_and_runs_its_own_way():
    arabic = Translation("ar", "نحن قلقون.", salutation="السادة:", closing="مع التحية،", statement="الموقعون:")
    campaign = replace(CAMPAIGN, translations=(arabic,), stationery=Stationery(letterhead=("RRN", "<b>")))
    letter = signed(campaign=campaign)
    tree = LexborHTMLParser(made(letter))
    assert [node.attributes["lang"] for node in tree.css('[dir="rtl"]')] == ["ar", "ar"]
    assert "نحن قلقون." in tree.css('div[dir="rtl"]')[0].text()
    assert words(made(letter)) == " ".join(text(letter).replace("**", "").replace("\n- ", "\n").split())


def test_it_names_no_colour_that_would_fail_in_the_dark_and_has_one_column():
    document = made(twelve())
    assert not re.search(r"(?<!-)color:|background|<table|width: *\d+px", document)
    assert '<meta name="color-scheme" content="light dark">' in document
    assert "max-width: 40em" in document


def test_every_style_is_inline():
    assert "<style" not in made(twelve())
    assert "class=" not in made(twelve())


def test_our_own_words_keep_their_order_in_a_letter_from_right_to_left():
    tree = LexborHTMLParser(made(signed(Person("Amina Diallo"), campaign=replace(CAMPAIGN, language="ar"))))
    assert [node.text() for node in tree.css('span[dir="auto"]')] == ["1 person"]

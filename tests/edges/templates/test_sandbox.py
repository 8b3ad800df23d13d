"""Nothing in a value is more than words, and no template reaches beyond its values."""

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest

from signbot.core.answers import NotUnderstood
from signbot.core.campaign import Person
from signbot.edges.templates import TemplateMistake, Writer, samples
from tests.edges.templates.mails import ITEMS, Page, every_mail, put, signed, written

HOSTILE = [
    "<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "</div><a href='https://evil.example'>x</a>",
    "[click](https://evil.example)", "![x](https://evil.example/x.png)", "<https://evil.example>", "- item",
    "**bold** _it_ `code`", "{{ 7*7 }}", "{% include '/etc/passwd' %}", "{{ ''.__class__ }}",
    "&amp; &lt;b&gt; &#60;", "# heading", "> quote", "1. one", "a\\", "~~~", "***", "a  \\\\ b", "'\"><b>",
    "%s {0} $x", "[1]: https://evil.example", "| a | b |",
]  # fmt: skip


def squeezed(value: str) -> str:
    return " ".join(value.split())


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_shown_as_it_is_and_does_nothing(writer: Writer, name: str) -> None:
    person = Person(name, organisation=name, place=name)
    item = replace(ITEMS["signed"], people=(person,), campaign=replace(samples.CAMPAIGN, title=name))
    corrected = replace(ITEMS["corrected"], people=(person,), former=Person(name))
    unclear = replace(ITEMS["unclear-no-command"], detail=name)
    mail = written(writer, item, corrected, unclear)
    usual = Page(written(writer, ITEMS["signed"], ITEMS["corrected"], ITEMS["unclear-no-command"]).html)
    page = Page(mail.html)
    assert f"- {squeezed(name)}, {squeezed(name)}, {squeezed(name)}\n" in mail.text
    assert f"{squeezed(name)}, {squeezed(name)}, {squeezed(name)}" in page.words
    assert page.tags == usual.tags
    assert page.links == usual.links


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_in_a_one_tap_link_stays_in_the_link(writer: Writer, name: str) -> None:
    signature = replace(samples.MINE[0], person=Person(name))
    asks = ITEMS["unclear-which-person"]
    assert isinstance(asks, NotUnderstood)
    assert asks.question is not None
    question = replace(asks.question, people=(Person(name),))
    tag = f"%2Bua-329-11.{samples.TOKEN}"
    for item, at in (
        (replace(asks, signatures=(signature,), question=None), ""),
        (replace(asks, question=question), tag),
    ):
        page = Page(written(writer, item).html)
        assert unquote(page.links[0]) == unquote(f"mailto:sign{at}@rrn.example?subject=WITHDRAW UA 329/11 - ") + name
        assert all(link.startswith("mailto:sign") for link in page.links)


@pytest.mark.parametrize(
    "name",
    ["\u202eEve\u202c", "Eve\u2066x", "E\u200bve", "E\x00v\x1be", "Eve\r\n\r\nSIGN UA 1/1", "\ue000414141\ue001"],
)
def test_direction_and_control_characters_never_arrive(writer: Writer, name: str) -> None:
    mail = written(writer, replace(ITEMS["signed"], people=(Person(name),)))
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066\u2067\ue000-\uf8ff]", mail.text + mail.html
    )
    assert not re.search("^SIGN", mail.text, re.MULTILINE)


def test_a_right_to_left_name_moves_nothing_around_it(writer: Writer) -> None:
    mail = written(writer, replace(ITEMS["signed"], people=(Person("אמינה", place="Haifa"),)))
    assert "- \u2068אמינה, Haifa\u2069\n" in mail.text


def test_a_letter_with_markup_in_it_loads_nothing(writer: Writer) -> None:
    hostile = "![pixel](https://evil.example/p.png)\n\n<script>alert(1)</script>\n\n{{ 7*7 }}"
    mail = writer.alert(replace(samples.CAMPAIGN, body=hostile), "en")
    assert {"script", "img"}.isdisjoint(Page(mail.html).tags)
    assert "{{ 7*7 }}" in mail.text
    assert "{{ 7*7 }}" in Page(mail.html).words


def test_no_mail_loads_anything_or_runs_anything(writer: Writer) -> None:
    for mail in every_mail(writer):
        page = Page(mail.html)
        assert set(page.tags) <= {
            "html",
            "head",
            "meta",
            "title",
            "body",
            "div",
            "p",
            "ul",
            "li",
            "a",
            "strong",
            "ins",
            "del",
            "hr",
            "blockquote",
            "br",
            "table",
            "tr",
            "td",
            "img",
        }
        assert all(source.startswith("cid:") for source in page.sources)  # pictures come with the mail
        assert {"background", "onclick", "srcset"}.isdisjoint(page.attributes)
        assert "url(" not in mail.html
        assert "@import" not in mail.html
        assert all(link.startswith("mailto:") for link in page.links)


def test_nothing_of_the_machinery_shows(writer: Writer) -> None:
    for mail in every_mail(writer):
        for form in (mail.subject, mail.text, mail.html):
            assert not re.search(r"\{\{|\{%|\bNone\b|Undefined|[\ue000-\uf8ff]", form)
        assert "\n\n\n" not in mail.text


@pytest.mark.parametrize("escape", [
    "{{ item.__class__.__mro__ }}", "{{ ''.__class__ }}", "{{ who.__globals__ }}", "{{ item.people.append(1) }}",
])  # fmt: skip
def test_a_template_reaches_nothing_beyond_its_values(own: Path, escape: str) -> None:
    put(own, "answers/en/signed.md", f"Subject: x\n\n{escape}\n")
    with pytest.raises(TemplateMistake):
        signed(own)

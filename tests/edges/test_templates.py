"""What people read: the words of every answer in every language, and that nothing in a value is more than words.

`SIGNBOT_UPDATE_GOLDEN=1 pytest tests/edges/test_templates.py` writes the golden files anew: read what `git diff` says.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import pytest
from jinja2 import Environment
from jinja2.meta import find_undeclared_variables

from signbot.core.answers import Item, Say
from signbot.core.campaign import Person, Signer, Translation
from signbot.core.code import CodeBook
from signbot.core.intents import Why
from signbot.core.mail.client_lines import markers
from signbot.core.notices import Approve, DeliveryReport, Notice
from signbot.core.reading.line import read_line
from signbot.core.reading.pieces import Command
from signbot.edges.templates import Writer, Written, notice_name, packaged, samples, template_name

GOLDEN = Path(__file__).parent.parent / "answers"
LANGUAGES = ("en", "es")
BOOK = CodeBook([samples.CAMPAIGN.folded, samples.SECOND.folded], ["MEXICO", "HONDURAS"])
ITEMS = dict(samples.items())


class Page(HTMLParser):
    """What a mail program would make of the HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self._words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    @property
    def words(self) -> str:
        return " ".join("".join(self._words).split())


@pytest.fixture(scope="module")
def writer() -> Writer:
    return Writer("Rapid Response Network", "sign@rrn.example", "+", LANGUAGES)


def written(writer: Writer, *items: Item, language: str = "en") -> Written:
    return writer.answer(samples.answer(language, *items))


def every_mail(writer: Writer) -> Iterator[Written]:
    for language in LANGUAGES:
        yield from (writer.answer(answer) for answer in samples.answers(language))
        yield writer.alert(samples.CAMPAIGN, language)
        yield from (writer.notice(notice, language) for notice in samples.NOTICES)


# The words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ITEMS)
def test_each_answer_reads_as_it_always_did(writer: Writer, name: str, language: str) -> None:
    mail = written(writer, ITEMS[name], language=language)
    golden = GOLDEN / f"{name}.{language}.golden"
    made = f"Subject: {mail.subject}\n\n{mail.text}\n\f\n{mail.html}"
    if os.environ.get("SIGNBOT_UPDATE_GOLDEN"):
        golden.write_text(made, "utf-8")
    assert made == golden.read_text("utf-8")


def test_no_golden_file_is_left_over() -> None:
    names = {f"{name}.{language}.golden" for name in ITEMS for language in LANGUAGES}
    assert {path.name for path in GOLDEN.glob("*.golden")} == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_and_every_doubt_has_its_own_words(language: str) -> None:
    wanted = {template_name(samples.item(say)) for say in Say}
    wanted |= {template_name(samples.item(Say.UNCLEAR, why)) for why in Why}
    assert wanted <= {path.name for path in (packaged() / "answers" / language).glob("*.md")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_one_tap_writes_is_a_command_in_the_readers_language(writer: Writer, language: str) -> None:
    mails = [written(writer, item, language=language) for item in ITEMS.values()]
    links = {link for mail in [*mails, writer.alert(samples.CAMPAIGN, language)] for link in Page(mail.html).links}
    verbs = set()
    for link in links:
        (command,) = read_line(unquote(link.partition("?subject=")[2]), BOOK)
        assert isinstance(command, Command), link
        assert language in command.languages or not command.languages, link
        verbs.add(str(command.verb))
    assert verbs == {"sign", "withdraw", "name", "status", "list", "help", "forget", "subscribe", "unsubscribe"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mail_to_a_supporter_begins_with_the_line_above_which_to_reply(writer: Writer, language: str) -> None:
    for mail in (written(writer, ITEMS["signed"], language=language), writer.alert(samples.CAMPAIGN, language)):
        assert mail.text.startswith(markers()[language] + "\n")
        assert markers()[language] in Page(mail.html).words


def test_an_answer_says_what_was_recorded_and_how_to_change_it(writer: Writer) -> None:
    text = written(writer, ITEMS["signed"]).text
    assert "- Amina Diallo, Cleveland OH\n" in text
    assert "UA 329/11 MEXICO" in text
    assert "Monday, December 1, 2036, 5:00 PM (New York time)" in text
    assert "WITHDRAW UA 329/11" in text
    assert "NAME UA 329/11" in text


def test_a_date_is_in_the_readers_words_and_the_coordinators_time(writer: Writer) -> None:
    item = replace(ITEMS["signed"], deadline=datetime(2036, 7, 1, 3, 30, tzinfo=UTC))
    assert "hasta el lunes 30 de junio de 2036, 23:30 (hora de Nueva York)" in written(writer, item, language="es").text


@pytest.mark.parametrize(("zone", "words"), [
    ("Europe/Berlin", "(Berlin time)"), ("America/Argentina/Buenos_Aires", "(Buenos Aires time)"), ("UTC", "(UTC)"),
    ("Etc/GMT+5", "(Etc/GMT+5)"), ("America/Port_of_Spain", "(Port of Spain time)"),
])  # fmt: skip
def test_a_time_says_whose_time_it_is(writer: Writer, zone: str, words: str) -> None:
    item = replace(ITEMS["signed"], campaign=replace(samples.CAMPAIGN, zone=ZoneInfo(zone)))
    assert words in written(writer, item).text


def test_an_extended_deadline_wins_over_the_files(writer: Writer) -> None:
    later = replace(ITEMS["closed"], deadline=datetime(2037, 1, 5, 17, 0, tzinfo=UTC))
    assert "January 5, 2037" in written(writer, later).text
    assert "2036" not in written(writer, later).text


def test_who_does_not_want_to_be_named_is_not_named(writer: Writer) -> None:
    mail = written(writer, replace(ITEMS["signed"], people=(samples.HIDDEN,)))
    assert "name withheld" in mail.text
    assert "Dmitri" not in mail.text + mail.html


def test_one_name_is_one_name(writer: Writer) -> None:
    assert "has 1 name;" in written(writer, replace(ITEMS["signed"], count=1)).text
    assert "has 1,234 names." in written(writer, replace(ITEMS["signed"], count=1234)).text


def test_several_answers_are_one_mail(writer: Writer) -> None:
    other = replace(ITEMS["confirm"], campaign=samples.SECOND)
    mail = written(writer, ITEMS["signed"], other, ITEMS["help"], ITEMS["signed"])
    assert mail.subject == f"Please confirm: UA 329/11, UA 330/11 [{samples.TOKEN}]"
    assert mail.text.count("Hello,") == 1
    assert "Your signature is on the letter" in mail.text
    assert "One reply confirms everything" in mail.text


def test_a_request_carries_its_token_in_the_subject_and_in_its_one_tap(writer: Writer) -> None:
    mail = written(writer, ITEMS["confirm"])
    assert mail.subject.endswith(f" [{samples.TOKEN}]")
    link = f"mailto:sign%2Bua-329-11.{samples.TOKEN}@rrn.example?subject=SIGN%20UA%20329%2F11"
    assert link in Page(mail.html).links


def test_without_subaddresses_there_is_no_tap_that_could_not_confirm() -> None:
    plain_writer = Writer("RRN", "sign@rrn.example", "", LANGUAGES)
    links = Page(written(plain_writer, ITEMS["confirm"]).html).links
    assert [unquote(link) for link in links] == ["mailto:sign@rrn.example?subject=HELP"]


def test_a_very_long_title_makes_no_endless_subject(writer: Writer) -> None:
    item = replace(ITEMS["confirm"], campaign=replace(samples.CAMPAIGN, title="MEXICO " * 100))
    subject = written(writer, item).subject
    assert len(subject) < 200
    assert subject.endswith(f"[{samples.TOKEN}]")


# The alert, and mails to coordinators ------------------------------------------------------------


def test_an_alert_shows_the_letter_and_asks_for_one_tap(writer: Writer) -> None:
    mail = writer.alert(samples.CAMPAIGN, "en")
    assert "mailto:sign%2Bua-329-11@rrn.example?subject=SIGN%20UA%20329%2F11" in Page(mail.html).links
    assert "Lic. Manuel de Jesús López López, Oaxaca State Attorney, Mexico" in mail.text
    assert "- protect them;" in mail.text
    assert "<strong>Consortio Oaxaca</strong>" in mail.html
    assert "<p><p" not in mail.html.replace(' style="margin:0 0 1em"', "")


def test_an_alert_in_another_language_holds_the_letter_in_it(writer: Writer) -> None:
    told = Translation(
        "es", "Les pedimos **actuar**.", salutation="Señores:", signers=(Signer("Ana", "Coordinadora"),), title="T"
    )
    campaign = replace(samples.CAMPAIGN, translations=(told,))
    mail = writer.alert(campaign, "es-MX")
    assert (mail.language, "UA 329/11 T" in mail.subject) == ("es", True)
    for said in ("Les pedimos actuar.", "Señores:", "Ana, Coordinadora"):
        assert said in mail.text
    assert "<strong>actuar</strong>" in mail.html
    assert "We are concerned" not in mail.text + mail.html
    assert "We are concerned" in writer.alert(campaign, "en").text
    assert "We are concerned" in writer.alert(samples.CAMPAIGN, "es").text


def test_no_mail_shows_the_marks_of_bold_as_text(writer: Writer) -> None:
    mails = [*every_mail(writer), *(writer.alert(samples.CAMPAIGN, language) for language in LANGUAGES)]
    mails += [writer.notice(notice, language) for notice in samples.NOTICES for language in LANGUAGES]
    assert [mail.subject for mail in mails if "**" in mail.text] == []


def test_a_letter_with_markup_in_it_loads_nothing(writer: Writer) -> None:
    hostile = "![pixel](https://evil.example/p.png)\n\n<script>alert(1)</script>\n\n{{ 7*7 }}"
    mail = writer.alert(replace(samples.CAMPAIGN, body=hostile), "en")
    assert {"script", "img"}.isdisjoint(Page(mail.html).tags)
    assert "{{ 7*7 }}" in mail.text
    assert "{{ 7*7 }}" in Page(mail.html).words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("notice", samples.NOTICES, ids=lambda notice: type(notice).__name__)
def test_every_mail_to_coordinators_can_be_written(writer: Writer, notice: Notice, language: str) -> None:
    mail = writer.notice(notice, language)
    assert mail.subject
    assert mail.text.strip()
    if isinstance(notice, Approve):
        assert samples.TOKEN in mail.subject
        link = f"mailto:sign%2Bua-329-11.{samples.TOKEN}@rrn.example?subject=RELEASE%20UA%20329%2F11"
        assert link in Page(mail.html).links


def test_each_notice_has_a_sample() -> None:
    assert {type(notice) for notice in samples.NOTICES} == set(get_args(Notice))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(Notice))
def test_a_notices_template_reads_its_fields_and_nothing_else(kind: type[Notice], language: str) -> None:
    folder = packaged() / "notices" / language
    read = find_undeclared_variables(Environment().parse((folder / notice_name(kind)).read_text("utf-8")))
    shared = set(Environment().globals) | {"bot_name", "html", "link", "number", "STRONG", "title", "names", "when"}
    own = {field.name for field in fields(kind)}
    assert read - shared - own == set()
    assert own - read - {"token"} == set(), "fields that no mail shows (the token stands in the subject)"


def test_a_delivery_report_tells_each_recipients_fate(writer: Writer) -> None:
    (report,) = (notice for notice in samples.NOTICES if isinstance(notice, DeliveryReport))
    text = writer.notice(report, "en").text
    lines = [line for line in text.splitlines() if line.startswith("- ")]
    assert len(lines) == 8
    assert "\n\n- " not in text.split("became of it:\n\n")[1], "one list, without gaps"


# Languages ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("configured", "wanted", "greeting"), [
    (("en", "es"), "es", "Hola:"), (("en", "es"), "es-MX", "Hola:"), (("en", "es"), "fr", "Hello,"),
    (("es", "en"), "fr", "Hola:"), (("fr", "es"), "fr", "Hello,"), (("en",), "es", "Hello,"),
    (("en", "es"), "../es", "Hello,"), (("en", "es"), "", "Hello,"),
])  # fmt: skip
def test_a_language_that_is_missing_is_the_default(configured: tuple[str, ...], wanted: str, greeting: str) -> None:
    writer = Writer("RRN", "sign@rrn.example", "+", configured)
    mail = written(writer, ITEMS["signed"], language=wanted)
    assert f"\n{greeting}\n" in mail.text
    assert mail.language == ("es" if greeting == "Hola:" else "en")


def test_a_page_says_its_language_and_direction(writer: Writer) -> None:
    assert '<html lang="es" dir="ltr"' in written(writer, ITEMS["signed"], language="es").html


# Harmless ----------------------------------------------------------------------------------------

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
    corrected = replace(ITEMS["corrected"], people=(person,), former=name)
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
    page = Page(written(writer, replace(ITEMS["unclear-which-person"], signatures=(signature,))).html)
    assert unquote(page.links[0]) == f"mailto:sign@rrn.example?subject=WITHDRAW UA 329/11 - {name}"
    assert all(link.startswith("mailto:sign@rrn.example?") for link in page.links)


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
            "hr",
            "blockquote",
            "br",
        }
        assert {"src", "background", "onclick", "srcset"}.isdisjoint(page.attributes)
        assert "url(" not in mail.html
        assert "@import" not in mail.html
        assert all(link.startswith("mailto:") for link in page.links)


def test_nothing_of_the_machinery_shows(writer: Writer) -> None:
    for mail in every_mail(writer):
        for form in (mail.subject, mail.text, mail.html):
            assert not re.search(r"\{\{|\{%|\bNone\b|Undefined|[\ue000-\uf8ff]", form)
        assert "\n\n\n" not in mail.text

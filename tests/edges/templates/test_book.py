"""One language's templates: its dates, numbers and links, and the frame around the blocks."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.numbers import format_decimal

from signbot.edges.templates import Writer, samples
from signbot.edges.templates.book import Book, _number
from signbot.edges.templates.written import Bot
from tests.edges.templates.mails import ITEMS, LANGUAGES, Page, put, signed, written


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


def test_one_name_is_one_name(writer: Writer) -> None:
    assert "has 1 name;" in written(writer, replace(ITEMS["signed"], count=1)).text
    assert "has 1,234 names." in written(writer, replace(ITEMS["signed"], count=1234)).text


def test_a_request_carries_its_token_in_its_one_tap(writer: Writer) -> None:
    mail = written(writer, ITEMS["confirm"])
    link = f"mailto:sign%2Bua-329-11.{samples.TOKEN}@rrn.example?subject=SIGN%20UA%20329%2F11"
    assert link in Page(mail.html).links


def test_without_subaddresses_there_is_no_tap_that_could_not_confirm() -> None:
    plain_writer = Writer("RRN", "sign@rrn.example", "", LANGUAGES)
    links = Page(written(plain_writer, ITEMS["confirm"]).html).links
    assert [unquote(link) for link in links] == ["mailto:sign@rrn.example?subject=HELP"]


def test_a_very_long_title_makes_no_endless_subject(writer: Writer) -> None:
    item = replace(ITEMS["confirm"], campaign=replace(samples.CAMPAIGN, title="MEXICO " * 100))
    assert len(written(writer, item).subject) <= 150
    subject = written(Writer("RRN", "sign@rrn.example", "", LANGUAGES), item).subject
    assert len(subject) < 200
    assert subject.endswith(f"[{samples.TOKEN}]")


def test_a_phone_shows_the_first_sentences(writer: Writer) -> None:
    html = written(writer, ITEMS["signed"]).html
    shown = "Thank you. Your signature is on the letter UA 329/11 MEXICO: Amina Diallo, Cleveland OH · Only this"
    assert html.index("display:none") < html.index(shown) < html.index("## reply above this line ##")


@pytest.mark.parametrize(
    ("language", "count", "form"),
    [
        ("en", 1, "one"),
        ("en", 0, "other"),
        ("fr", 0, "one"),
        ("pt", 0, "one"),
        ("pl", 3, "few"),
        ("ar", 2, "two"),
        ("de", 5, "other"),
    ],
)
def test_a_count_takes_the_form_that_its_language_has(own: Path, language: str, count: int, form: str) -> None:
    forms = ", ".join(f'{one}="{one}"' for one in ("zero", "one", "two", "few", "many", "other"))
    put(own, f"answers/{language}/counted.md", f"Subject: x\n\n{{{{ plural(count, {forms}) }}}}\n")
    book = Book(Bot("RRN", "sign@rrn.example", "+"), "answers", language, [own])
    assert book.block("counted.md", {"count": count}).text == form


@pytest.mark.parametrize("language", ["en", "es", "pl", "pt", "ar", "hi", "de-CH", "fr", "ne"])
def test_a_number_is_written_as_its_language_has_it(language: str) -> None:
    locale = Locale.parse(language, sep="-")
    for value in (0, 7, 999, 1000, 1001, 2020, 9999, 10_000, 12_345, 99_999, 100_000, 1_234_567, 98_765_432):
        assert _number(value, locale) == format_decimal(value, locale=locale)


def test_a_page_says_its_language_and_direction(writer: Writer) -> None:
    assert '<html lang="es" dir="ltr"' in written(writer, ITEMS["signed"], language="es").html


def test_ones_own_frame(own: Path) -> None:
    put(own, "layout.txt", "{{ blocks | join }} & co\n")
    assert signed(own).text.endswith(" & co\n")

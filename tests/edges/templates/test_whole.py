"""Each language says what English says: no file, no variable, no button and no plural is missing in it.

A file is compared with the English one by what it reads and what it offers; its words, and their order, are its own.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest
from babel import Locale
from jinja2 import Environment
from jinja2.meta import find_undeclared_variables
from jinja2.nodes import Call, Getattr, Macro, Name, Template

from signbot.edges.templates import Writer, Written, packaged, samples
from signbot.edges.templates.notice_samples import NOTICES
from signbot.edges.templates.whole import KINDS, TO_COORDINATORS, is_whole, missing, spoken
from tests.each import each
from tests.edges.templates.mails import ITEMS, PROMISED, PROMISED_TO_COORDINATORS, Page, put, written

ROOT = packaged()
BEGUN = sorted({folder.name for kind in KINDS for folder in (ROOT / kind).iterdir() if folder.is_dir()} - {"en"})
FILES = [(tag, path) for kind in KINDS for tag in BEGUN for path in sorted((ROOT / kind / tag).glob("*.md"))]
RRN = Writer("Rapid Response Network", "sign@rrn.example", "+", ("en",), contact="ana@rrn.example")
OFFERS = {"button", "link", "press", "press_yes", "tap", "choose"}  # what a reader can touch
COUNTED = (*range(111), 1000)  # by which a language shows all forms that it has for a number of names
OWN_WORDS = {"plural", "number", "names", "html"}  # a language may need them where English does not, and the reverse


@cache
def parsed(path: Path) -> Template:
    return Environment().parse(path.read_text("utf-8"))


def english(path: Path) -> Path:
    return path.parent.parent / "en" / path.name


def read_in(template: Template) -> set[str]:
    """`item`, `.people`, `tap`: what it is given and uses, and what it asks of anything."""
    return (find_undeclared_variables(template) | {f".{node.attr}" for node in template.find_all(Getattr)}) - OWN_WORDS


def offered(template: Template) -> Counter[str]:
    called = (call.node.name for call in template.find_all(Call) if isinstance(call.node, Name))
    return Counter(name for name in called if name in OFFERS)


def macros(template: Template) -> dict[str, list[str]]:
    return {macro.name: [argument.name for argument in macro.args] for macro in template.find_all(Macro)}


def plurals(template: Template) -> Iterator[tuple[int, set[str]]]:
    for call in template.find_all(Call):
        if isinstance(call.node, Name) and call.node.name == "plural":
            yield call.lineno, {keyword.key for keyword in call.kwargs}


@cache
def forms_of(language: str) -> set[str]:
    return {Locale.parse(language, sep="-").plural_form(number) for number in COUNTED}


@pytest.mark.parametrize("language", PROMISED)
def test_a_promised_language_is_whole(language: str) -> None:
    assert list(missing([ROOT], language)) == []


@pytest.mark.parametrize("language", PROMISED_TO_COORDINATORS)
def test_a_promised_language_is_whole_for_coordinators(language: str) -> None:
    assert list(missing([ROOT], language, TO_COORDINATORS)) == []


def test_coordinators_are_written_to_in_a_language_that_is_whole_for_them(tmp_path: Path) -> None:
    for path in ROOT.glob("a*/en/*.md"):
        put(tmp_path, str(path.relative_to(ROOT)).replace("/en/", "/eo/"), path.read_text("utf-8"))
    writer = Writer("RRN", "sign@rrn.example", "+", ("eo", "es"), tmp_path)
    assert writer.spoken[0] == "eo"
    assert writer.notice(NOTICES[0], "eo").language == "es"


@pytest.mark.parametrize("language", BEGUN)
def test_a_language_has_no_file_that_nothing_uses(language: str) -> None:
    known = {path.relative_to(ROOT / kind / "en") for kind in KINDS for path in (ROOT / kind / "en").glob("*")}
    there = {path.relative_to(ROOT / kind / language) for kind in KINDS for path in (ROOT / kind / language).glob("*")}
    assert there - known == set()


@each(("language", "path"), FILES)
def test_a_file_reads_and_offers_what_the_english_one_does(language: str, path: Path) -> None:
    own, model = parsed(path), parsed(english(path))
    assert read_in(own) == read_in(model)
    assert offered(own) == offered(model)
    assert macros(own) | macros(model) == macros(own)
    needed = forms_of(language)
    assert [(line, needed - forms) for line, forms in plurals(own) if needed - forms] == []


@cache
def in_english(name: str) -> tuple[Written, list[tuple[str, bool]]]:
    """The mail, and what its links do."""
    mail = written(RRN, ITEMS[name], language="en")
    return mail, _touched(mail.html)


@pytest.mark.parametrize("language", [tag for tag in spoken([ROOT], ()) if tag != "en"])
def test_a_mail_says_in_each_language_what_it_says_in_english(language: str) -> None:
    """The same links to the same addresses, the same letters, names and numbers, lists of the same length."""
    for name, item in ITEMS.items():
        own, (model, touched) = written(RRN, item, language=language), in_english(name)
        assert _touched(own.html) == touched, name
        for said in ("UA 329/11 MEXICO", "Amina Diallo", "Cleveland OH", "UA 330/11", "ana@rrn.example"):
            assert (said in own.text) == (said in model.text), (name, said)
        assert (own.text.count("\n- "), own.html.count("<li ")) == (
            model.text.count("\n- "),
            model.html.count("<li "),
        ), name
        assert own.language == language


def _touched(html: str) -> list[tuple[str, bool]]:
    """To whom each link writes, and whether it says more than a command of one word."""
    return [(unquote(link).partition("?")[0], "329" in unquote(link)) for link in Page(html).links]


def test_an_arabic_mail_runs_from_the_right_and_an_english_letter_in_it_from_the_left() -> None:
    writer = Writer("RRN", "sign@rrn.example", "+", ("en",))
    mail = written(writer, ITEMS["advance-notice"], language="ar")
    assert '<html lang="ar" dir="rtl"' in mail.html
    assert re.search('<p dir="auto"[^>]*>We are concerned', mail.html)
    said = {1: "توقيع واحد", 2: "توقيعان", 3: "3 تواقيع", 11: "11 توقيعًا", 103: "103 تواقيع"}
    for count, words in said.items():
        assert words in written(writer, replace(ITEMS["signed"], count=count), language="ar").text


def test_a_language_without_one_file_is_not_spoken(tmp_path: Path) -> None:
    for path in ROOT.glob("*/en/*.md"):
        put(tmp_path, str(path.relative_to(ROOT)).replace("/en/", "/eo/"), path.read_text("utf-8"))
    assert is_whole([tmp_path, ROOT], "eo")
    (tmp_path / "answers/eo/signed.md").unlink()
    assert list(missing([tmp_path, ROOT], "eo")) == ["answers/eo/signed.md"]
    assert "eo" not in spoken([tmp_path, ROOT], ("eo",))


def test_a_countrys_variant_is_whole_where_its_language_is() -> None:
    assert spoken([ROOT], ("es-MX", "en"))[:2] == ("es-MX", "en")
    mail = written(Writer("RRN", "sign@rrn.example", "+", ("es-MX",)), ITEMS["signed"], language="es-MX")
    assert (mail.language, samples.CAMPAIGN.title in mail.text, "Hola:" in mail.text) == ("es-MX", True, True)


def test_no_whole_language_at_all_is_english() -> None:
    assert spoken([ROOT], ("eo",))[0] != "eo"
    assert "en" in spoken([ROOT], ("eo",))

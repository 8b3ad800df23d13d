"""What people read: the words of every answer in every language.

`SIGNBOT_UPDATE_GOLDEN=1 pytest tests/edges/test_templates.py` writes the golden files anew: read what `git diff` says.
"""

import os
import re
import subprocess
import sys
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args
from urllib.parse import unquote

import pytest
from jinja2 import Environment
from jinja2.meta import find_undeclared_variables

from signbot.core.answers import Say
from signbot.core.campaign import Signer, Translation
from signbot.core.code import CodeBook
from signbot.core.intents import Why
from signbot.core.mail.client_lines import markers
from signbot.core.notices import Approve, DeliveryReport, Notice
from signbot.core.reading.line import read_line
from signbot.core.reading.pieces import Command
from signbot.edges.templates import Writer, notice_name, packaged, samples, template_name
from signbot.edges.templates.notice_samples import NOTICES
from tests.each import each
from tests.edges.templates.mails import ITEMS, LANGUAGES, PROMISED, Page, every_mail, written

GOLDEN = Path(__file__).parent.parent / "answers"
LOADED = "import sys; from signbot.edges.templates import Writer; Writer('RRN', 'sign@rrn.example', '+', ('en',));"
LOADED += "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
FEW = ("signed", "confirm", "delivered", "text-changed", "month", "unclear-which-name", "advance-notice")
KEPT = [(name, tag) for tag in PROMISED for name in (ITEMS if tag in LANGUAGES else FEW)]  # word by word
BOOK = CodeBook([samples.CAMPAIGN.folded, samples.SECOND.folded], ["MEXICO", "HONDURAS"])


@pytest.fixture(scope="module")
def writer() -> Writer:
    return Writer("Rapid Response Network", "sign@rrn.example", "+", LANGUAGES, contact="ana@rrn.example")


# The words ---------------------------------------------------------------------------------------


@each(("name", "language"), KEPT)
def test_each_answer_reads_as_it_always_did(writer: Writer, name: str, language: str) -> None:
    mail = written(writer, ITEMS[name], language=language)
    golden = GOLDEN / f"{name}.{language}.golden"
    made = f"Subject: {mail.subject}\n\n{mail.text}\n\f\n{mail.html}"
    if os.environ.get("SIGNBOT_UPDATE_GOLDEN"):
        golden.write_text(made, "utf-8")
    assert made == golden.read_text("utf-8")


def test_no_golden_file_is_left_over() -> None:
    names = {f"{name}.{language}.golden" for name, language in KEPT}
    assert {path.name for path in GOLDEN.glob("*.golden")} == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_and_every_doubt_has_its_own_words(language: str) -> None:
    wanted = {template_name(samples.item(say)) for say in Say}
    wanted |= {template_name(samples.item(Say.UNCLEAR, why)) for why in Why}
    written = [*(packaged() / "answers" / language).glob("*.md"), *(packaged() / "advance" / language).glob("*.md")]
    assert wanted <= {path.name for path in written}


@pytest.mark.parametrize("language", PROMISED)
def test_what_one_tap_writes_is_a_command_in_the_readers_language(writer: Writer, language: str) -> None:
    mails = [written(writer, item, language=language) for item in ITEMS.values()]
    links = {link for mail in [*mails, writer.alert(samples.CAMPAIGN, language)] for link in Page(mail.html).links}
    verbs = set()
    for link in links:
        (command,) = read_line(unquote(link.partition("?subject=")[2]), BOOK)
        assert isinstance(command, Command), link
        assert language in command.languages or not command.languages, link
        verbs.add(str(command.verb))
    of_letters = {"sign", "withdraw", "name", "status", "list", "help", "forget", "subscribe", "unsubscribe"}
    assert verbs == of_letters | {"join", "leave", "pause", "resume"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mail_begins_with_words_and_has_the_line_above_which_to_reply(writer: Writer, language: str) -> None:
    """A phone shows how a mail begins: its first sentence, not `## reply above this line ##`."""
    for mail in (written(writer, ITEMS["signed"], language=language), writer.alert(samples.CAMPAIGN, language)):
        greeting, sentence = mail.text.splitlines()[0], mail.text.splitlines()[2]
        assert greeting.casefold().endswith(" " + markers()[language]), (
            "on one line: what stands there is cut from a reply"
        )
        words = Page(mail.html).words
        assert words.split(mail.subject, 1)[1].lstrip().startswith(sentence[:40])
        assert markers()[language] in words.casefold()


@pytest.mark.parametrize(("separator", "shown"), [("+", False), ("-", False), ("", True)])
def test_a_subject_has_a_token_only_where_no_address_can_carry_it(separator: str, shown: bool) -> None:
    writer = Writer("RRN", "sign@rrn.example", separator, LANGUAGES)
    assert (samples.TOKEN in written(writer, ITEMS["confirm"]).subject) is shown


def test_each_mail_to_a_supporter_names_a_person_to_write_to() -> None:
    writer = Writer("RRN", "sign@rrn.example", "+", LANGUAGES, contact="ana@rrn.example")
    for language in LANGUAGES:
        mails = [writer.answer(answer) for answer in samples.answers(language)]
        mails += [writer.alert(samples.CAMPAIGN, language), writer.last_call(samples.STANDING, language)]
        assert [mail.subject for mail in mails if "ana@rrn.example" not in mail.text or "ana@" not in mail.html] == []


def test_an_answer_says_what_was_recorded_and_how_to_change_it(writer: Writer) -> None:
    text = written(writer, ITEMS["signed"]).text
    assert "- Amina Diallo, Cleveland OH\n" in text
    assert "UA 329/11 MEXICO" in text
    assert "Monday, December 1, 2036, 5:00 PM (New York time)" in text
    assert "WITHDRAW UA 329/11" in text
    assert "NAME UA 329/11" in text


def test_an_extended_deadline_wins_over_the_files(writer: Writer) -> None:
    later = replace(ITEMS["closed"], deadline=datetime(2037, 1, 5, 17, 0, tzinfo=UTC))
    assert "January 5, 2037" in written(writer, later).text
    assert "2036" not in written(writer, later).text


def test_who_does_not_want_to_be_named_is_not_named(writer: Writer) -> None:
    mail = written(writer, replace(ITEMS["signed"], people=(samples.HIDDEN,)))
    assert "name withheld" in mail.text
    assert "Dmitri" not in mail.text + mail.html


def test_several_answers_are_one_mail(writer: Writer) -> None:
    other = replace(ITEMS["confirm"], campaign=samples.SECOND)
    mail = written(writer, ITEMS["signed"], other, ITEMS["help"], ITEMS["signed"])
    assert mail.subject == "Please confirm: UA 329/11, UA 330/11"
    assert mail.text.count("Hello,") == 1
    assert "Your signature is on the letter" in mail.text
    assert "One reply confirms everything" in mail.text


# The alert, and mails to coordinators ------------------------------------------------------------


def test_an_alert_shows_the_letter_and_asks_for_one_tap(writer: Writer) -> None:
    mail = writer.alert(samples.CAMPAIGN, "en")
    assert "mailto:sign%2Bua-329-11@rrn.example?subject=SIGN%20UA%20329%2F11" in Page(mail.html).links
    assert "Lic. Manuel de Jesús López López, Oaxaca State Attorney, Mexico" in mail.text
    assert "- protect them;" in mail.text
    assert "<strong>Consortio Oaxaca</strong>" in mail.html
    assert "<p><p" not in mail.html.replace(' style="margin:0 0 1em"', "")


def test_an_alert_to_thousands_is_written_once(writer: Writer) -> None:
    assert writer.alert(samples.CAMPAIGN, "es-MX") is writer.alert(samples.CAMPAIGN, "es-MX")
    assert "PERU" in writer.alert(replace(samples.CAMPAIGN, title="PERU"), "es-MX").subject
    assert "PERU" not in writer.alert(samples.CAMPAIGN, "es-MX").subject


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


def test_no_mail_shows_how_a_value_was_shielded(writer: Writer) -> None:
    """`5541203332392f3131` is UA 329/11 to a computer alone."""
    coded = re.compile(r"\b(?:[0-9a-f]{2}){8,}\b")
    found = [one for mail in every_mail(writer) for one in coded.findall(Page(mail.html).words)]
    assert [one for one in found if bytes.fromhex(one).decode("utf-8", "replace").isprintable()] == []


def test_no_mail_shows_the_marks_of_bold_as_text(writer: Writer) -> None:
    mails = [*every_mail(writer), *(writer.alert(samples.CAMPAIGN, language) for language in LANGUAGES)]
    mails += [writer.notice(notice, language) for notice in NOTICES for language in LANGUAGES]
    assert [mail.subject for mail in mails if "**" in mail.text] == []


@pytest.mark.parametrize("language", LANGUAGES)
@each("notice", NOTICES)
def test_every_mail_to_coordinators_can_be_written(writer: Writer, notice: Notice, language: str) -> None:
    mail = writer.notice(notice, language)
    assert mail.subject
    assert mail.text.strip()
    assert not re.search(r"[.!?”»]- ", mail.text), "a line of a list stands on a line of its own"
    if isinstance(notice, Approve):
        assert samples.TOKEN not in mail.subject
        link = f"mailto:sign%2Bua-329-11.{samples.TOKEN}@rrn.example?subject=RELEASE%20UA%20329%2F11"
        assert link in Page(mail.html).links


GIVEN = (
    "bot_address",
    "bot_name",
    "city",
    "date",
    "html",
    "link",
    "number",
    "picture",
    "plural",
    "tagged",
)  # to every template
WORDS = ("STRONG", "names", "press", "shortly", "title", "when")  # macros of words.md


@pytest.mark.parametrize("language", LANGUAGES)
@each("kind", get_args(Notice))
def test_a_notices_template_reads_its_fields_and_nothing_else(kind: type[Notice], language: str) -> None:
    folder = packaged() / "notices" / language
    read = find_undeclared_variables(Environment().parse((folder / notice_name(kind)).read_text("utf-8")))
    shared = set(Environment().globals) | {*GIVEN, *WORDS}
    own = {field.name for field in fields(kind)}
    assert read - shared - own == set()
    assert own - read - {"token"} == set(), "fields that no mail shows (the token stands in the subject)"


def test_a_delivery_report_tells_each_recipients_fate(writer: Writer) -> None:
    (report,) = (notice for notice in NOTICES if isinstance(notice, DeliveryReport))
    text = writer.notice(report, "en").text
    assert [line for line in text.splitlines() if line.startswith("- ")] == [
        "- Greg Sprow: 3 of 9 sent",
        "- Ana Ruiz, by email (fax9@fax.example): sent, Mon, Dec 1, 10:00 PM",
        "- Bishop, by post: sent, Mon, Dec 1, 10:00 PM",
    ]
    assert len([line for line in text.splitlines() if line.startswith("  - ")]) == 9
    assert "fax6@fax.example: CAME BACK (delivery 6)" in text
    assert "\n\n- " not in text.split("5 of 11 sent.\n\n")[1], "one list, without gaps"


# Languages ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("configured", "wanted", "spoken"), [
    (("en", "es"), "es", "es"), (("en", "es"), "es-MX", "es"), (("en", "es"), "eo", "en"), (("es", "en"), "eo", "es"),
    (("eo", "es"), "eo", "es"), (("en",), "es", "es"), (("en", "es"), "../es", "en"), (("en", "es"), "", "en"),
    (("en", "es-MX"), "es", "es-MX"), (("en", "es-MX"), "es_AR", "es-MX"), (("eo",), "eo", "en"),
])  # fmt: skip
def test_a_supporter_is_written_to_in_a_language_that_is_whole(
    configured: tuple[str, ...], wanted: str, spoken: str
) -> None:
    mail = written(Writer("RRN", "sign@rrn.example", "+", configured), ITEMS["signed"], language=wanted)
    assert mail.text.startswith("Hola: ##" if spoken.startswith("es") else "Hello, ##")
    assert mail.language == spoken


# On first use ------------------------------------------------------------------------------------


def test_whoever_writes_nothing_loads_neither_jinja_nor_babel() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, check=True, text=True)
    assert {"babel", "jinja2", "markdown_it"}.isdisjoint(done.stdout.split())


@pytest.mark.parametrize(
    ("sample", "why"),
    [("month", "you are a member"), ("outcome", "by email or on paper"), ("signed", "an email from your address")],
)
def test_each_mail_says_truly_why_it_came(sample: str, why: str) -> None:
    assert why in (GOLDEN / f"{sample}.en.golden").read_text("utf-8")

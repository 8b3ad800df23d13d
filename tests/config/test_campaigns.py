"""Campaigns: codes, titles, languages, who is written to, and in which order."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from signbot.core.campaign import (
    Dispatch,
    Order,
    Signer,
    Verification,
)
from tests.configs import (
    LETTER,
    RECIPIENT,
    RIGHT,
    campaign,
    line_of,
    the_mistake,
    warnings,
    with_keys,
    with_recipient,
)

SPANISH = '[[campaign.translation]]\nlanguage = "es"\nbody = "Les pedimos que actúen."\n'


def test_a_campaign_with_its_defaults(tmp_path: Path) -> None:
    found = campaign(tmp_path, RIGHT)
    assert (found.code.written, found.folded, found.title) == ("UA 329/11", "ua329/11", "MEXICO")
    assert (found.opens, found.deadline) == (None, datetime(2036, 12, 1, 22, 0, tzinfo=UTC))
    assert (found.verification, found.dispatch) == (Verification.AUTO, Dispatch.AUTOMATIC)
    assert (found.confirm_grace, found.minimum, found.goal) == (timedelta(0), 1, 0)
    assert (found.language, found.date, found.signers) == ("en", "", ())
    assert (found.salutation, found.closing) == ("Dear Sir or Madam:", "Sincerely,")
    assert found.zone.key == "America/New_York"


def test_a_campaign_with_everything_said(tmp_path: Path) -> None:
    found = campaign(
        tmp_path,
        with_keys(
            'verification = "reply"\nconfirm_grace_hours = 48\nminimum = 5\ndispatch = "approve"\ngoal = 250\n'
            'language = "es"\ndate = "2 de abril"\nsigner = [{ name = "Brian", title = "C." }, { name = "Eva" }]\n'
            'closing = ""\nopens = 2026-12-01T09:00:00-05:00'
        ),
    )
    assert (found.verification, found.confirm_grace, found.minimum) == (Verification.REPLY, timedelta(hours=48), 5)
    assert (found.dispatch, found.goal, found.language, found.date) == (Dispatch.APPROVE, 250, "es", "2 de abril")
    assert found.signers == (Signer("Brian", "C."), Signer("Eva"))
    assert (found.salutation, found.closing) == ("A quien corresponda:", "")
    assert found.opens == datetime(2026, 12, 1, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt-BR", "pt_BR", "de"])
def test_a_letter_has_words_in_its_language(tmp_path: Path, language: str) -> None:
    text = with_keys(f'language = "{language}"')
    assert warnings(tmp_path, text) == []
    assert campaign(tmp_path, text).statement.endswith((":", " :"))


def test_a_language_as_computers_write_it_is_the_same_language(tmp_path: Path) -> None:
    found = campaign(tmp_path, with_keys('language = "pt_BR"'))
    assert found.language == "pt-BR"
    assert found.salutation == "Exmos. Senhores e Senhoras:"


def test_a_letter_in_a_language_that_we_do_not_write_is_a_warning(tmp_path: Path) -> None:
    assert "in English" in warnings(tmp_path, with_keys('language = "it"'))[0]
    said = 'language = "it"\nsalutation = "Egregi Signori,"\nclosing = "Distinti saluti"\nstatement = "Firmato da:"'
    (left,) = warnings(tmp_path, with_keys(said))  # our own words in it
    assert "totals, page numbers and ways" in left


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ('verification = "maybe"', "verification"),
        ('dispatch = "later"', "dispatch"),
        ("confirm_grace_hours = -1", "confirm_grace_hours"),
        ('confirm_grace_hours = "two"', "confirm_grace_hours"),
        ("minimum = 0", "minimum"),
        ("goal = 2.5", "goal"),
        ('language = "xx"', "language"),
        ("date = 2012-04-02", "date"),
        ('signer = "Brian"', "signer"),
        ('opens = "soon"', "opens"),
        ("opens = 2037-01-01T00:00:00", "opens"),
        ("opens = 2036-12-01T17:00:00", "opens"),
        ('salutation = "Dear\\nSirs"', "salutation"),
    ],
)
def test_a_wrong_value_in_a_campaign_is_refused(tmp_path: Path, wrong: str, key: str) -> None:
    text = with_keys(wrong)
    mistake = the_mistake(tmp_path, text)
    assert (mistake.key, mistake.line) == (f"campaign 1 (UA 329/11): {key}", line_of(text, wrong))


@pytest.mark.parametrize("required", ["code", "title", "deadline", "body"])
def test_what_a_campaign_needs_is_missed(tmp_path: Path, required: str) -> None:
    text = "\n".join(row for row in RIGHT.split("\n") if not row.startswith(f"{required} ="))
    mistake = the_mistake(tmp_path, text)
    assert mistake.key.endswith(f": {required}")
    assert mistake.line == line_of(text, "[[campaign]]")


@pytest.mark.parametrize("code", ["MEXICO", "329/11", "11 UA", "ЮА 12/12", "A" * 40 + " 1"])
def test_a_code_is_letters_then_numbers(tmp_path: Path, code: str) -> None:
    assert ": code" in the_mistake(tmp_path, RIGHT.replace("UA 329/11", code)).key


def test_two_campaigns_with_one_code_are_refused_naming_the_first(tmp_path: Path) -> None:
    text = RIGHT + (LETTER + RECIPIENT).replace("UA 329/11", "ua-329.11")
    mistake = the_mistake(tmp_path, text)
    assert (mistake.line, mistake.key) == (line_of(text, "ua-329.11"), "campaign 2 (ua-329.11): code")
    assert f"line {line_of(text, 'UA 329/11')}" in mistake.problem


@pytest.mark.parametrize("title", ["SIGN NOW", "Firmar por México", "unterschreiben"])
def test_a_title_that_makes_the_alert_a_command_is_refused(tmp_path: Path, title: str) -> None:
    assert the_mistake(tmp_path, RIGHT.replace("MEXICO", title)).key == "campaign 1 (UA 329/11): title"


@pytest.mark.parametrize(
    "title", ["MEXICO", "SIGNATURES OF A MASSACRE", "Nameless in Honduras", "COLOMBIA: sign of hope"]
)
def test_other_titles_are_fine(tmp_path: Path, title: str) -> None:
    assert campaign(tmp_path, RIGHT.replace("MEXICO", title)).title == title


def test_a_passed_deadline_is_a_warning(tmp_path: Path) -> None:
    text = RIGHT.replace("2036-12-01T17:00:00", "2026-11-23T06:59:00")
    assert warnings(tmp_path, text) == ["has passed (2026-11-23 06:59 EST): is the year right?"]
    assert warnings(tmp_path, text.replace("06:59", "07:01")) == []


def test_a_letter_to_nobody_but_cc_is_a_warning(tmp_path: Path) -> None:
    assert "addressed to nobody" in warnings(tmp_path, with_recipient('role = "cc"\nemail = "a@state.example"'))[0]


def test_approval_needs_somebody_who_approves(tmp_path: Path) -> None:
    text = with_keys('dispatch = "approve"').replace('["coordinator@rrn.example"]', "[]")
    assert the_mistake(tmp_path, text).key == "campaign 1 (UA 329/11): dispatch"


def test_a_letter_may_be_said_in_another_language_too(tmp_path: Path) -> None:
    found = campaign(tmp_path, f'{RIGHT}\n{SPANISH}salutation = "Señores:"\n').translations
    assert [(one.language, one.salutation, one.closing, one.follows) for one in found] == [
        ("es", "Señores:", "Atentamente,", True)
    ]
    assert found[0].body == "Les pedimos que actúen."


def test_a_translation_belongs_to_what_a_supporter_signs(tmp_path: Path) -> None:
    once, twice = campaign(tmp_path, RIGHT), campaign(tmp_path, f"{RIGHT}\n{SPANISH}")
    assert once.text_hash != twice.text_hash


def test_two_letters_in_one_language_are_refused(tmp_path: Path) -> None:
    assert "already" in the_mistake(tmp_path, f"{RIGHT}\n{SPANISH}{SPANISH}").problem
    assert "already" in the_mistake(tmp_path, f"{RIGHT}\n{SPANISH}".replace('"es"', '"en"')).problem


def test_a_recipients_language_needs_a_letter_in_it(tmp_path: Path) -> None:
    found = the_mistake(tmp_path, with_recipient('email = "a@b.example"\nlanguage = "es"'))
    assert 'no letter in "es"' in found.problem


def test_names_may_stand_in_another_order_and_some_first(tmp_path: Path) -> None:
    found = campaign(tmp_path, with_keys('order = "place"\nfeatured = ["Amina Diallo", "MSF"]'))
    assert (found.order, found.featured) == (Order.PLACE, ("Amina Diallo", "MSF"))


def test_topics_say_which_members_are_told(tmp_path: Path) -> None:
    once, again = campaign(tmp_path, RIGHT), campaign(tmp_path, with_keys('topics = ["Guatemala", "women"]'))
    assert (once.topics, again.topics) == ((), ("Guatemala", "women"))
    assert once.text_hash == again.text_hash  # nobody signs a topic


def test_a_topic_is_words_and_stands_once(tmp_path: Path) -> None:
    assert "is no topic" in the_mistake(tmp_path, with_keys('topics = ["--"]')).problem
    assert "the same topic" in the_mistake(tmp_path, with_keys('topics = ["México", "mexico"]')).problem


def test_a_campaign_may_say_which_country_it_is_about(tmp_path: Path) -> None:
    said = [campaign(tmp_path, with_keys(f'country = "{one}"')).country for one in ("gt", "Guatemala", "Côte d’Ivoire")]
    assert said == ["GT", "GT", "CI"]
    assert "is no country" in the_mistake(tmp_path, with_keys('country = "Oaxaca"')).problem

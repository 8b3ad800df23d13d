"""A campaign: what a supporter signs of it, its words in another language, and when it takes names."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.campaign import Channel, Recipient, Role, Route, Signer, Translation, has_opened
from tests.core.mailmaker import campaign

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
FAX = Route(Channel.FAX, "+529515016900", "*20635", hours="mon-fri 09:00-17:00")
TO = Recipient(Role.TO, "Lic. Manuel de Jesús López López", "Attorney", (FAX,), printed="via fax: 011 52 951 501 6900")
LETTER = replace(campaign("UA 329/11"), recipients=(TO,), salutation="Dear Sirs:")


@pytest.mark.parametrize(
    "change",
    [
        {"body": "Please act now."},
        {"title": "MÉXICO"},
        {"salutation": "Dear Madam:"},
        {"signers": (Signer("Brian Stowe"),)},
        {"recipients": (replace(TO, name="Somebody else"),)},
        {"recipients": (replace(TO, role=Role.CC),)},
        {"translations": (Translation("es", body="Actúen."),)},
    ],
)
def test_another_letter_or_another_recipient_is_another_text(change: dict[str, object]) -> None:
    assert replace(LETTER, **change).text_hash != LETTER.text_hash  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"deadline": NOON},
        {"goal": 1000},
        {"recipients": (replace(TO, routes=(replace(FAX, hours=""),)),)},
    ],
)
def test_when_it_goes_is_no_part_of_what_is_signed(change: dict[str, object]) -> None:
    assert replace(LETTER, **change).text_hash == LETTER.text_hash  # type: ignore[arg-type]
    assert replace(LETTER, **change).file_hash == LETTER.file_hash  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"date": "April 2, 2012"},
        {"recipients": (replace(TO, routes=(Route(Channel.FAX, "+529515016901"),)),)},
        {"recipients": (replace(TO, printed="via fax: 1"),)},
    ],
)
def test_by_what_way_it_goes_is_the_files_word_and_not_what_is_signed(change: dict[str, object]) -> None:
    assert replace(LETTER, **change).text_hash == LETTER.text_hash  # type: ignore[arg-type]
    assert replace(LETTER, **change).file_hash != LETTER.file_hash  # type: ignore[arg-type]


def test_a_campaign_speaks_the_language_of_its_translation_and_else_its_own() -> None:
    spanish = Translation("es", body="Actúen.", salutation="Estimados señores:")
    letter = replace(LETTER, translations=(spanish,))
    assert letter.said_in("es").body == letter.said_in("es-MX").body == "Actúen."
    assert letter.said_in("es").title == LETTER.title
    assert letter.said_in("en-GB") is letter
    assert letter.said_in("fr") is letter


def test_two_extensions_of_one_number_are_two_routes_whatever_their_hours_are() -> None:
    assert FAX.key == replace(FAX, hours="").key
    assert FAX.key != replace(FAX, extension="*1").key
    assert Route(Channel.EMAIL, "A@Home.example").key == "a@home.example"


def test_names_are_taken_from_the_opening_on_or_at_once() -> None:
    assert has_opened(None, NOON)
    assert has_opened(NOON, NOON)
    assert not has_opened(NOON + timedelta(seconds=1), NOON)


def test_equal_campaigns_have_one_hash_and_others_of_that_code_are_told_apart() -> None:
    other = replace(LETTER, deadline=LETTER.deadline + timedelta(days=1))
    assert hash(replace(LETTER)) == hash(LETTER)
    assert len({LETTER: 1, replace(LETTER): 2, other: 3}) == 2

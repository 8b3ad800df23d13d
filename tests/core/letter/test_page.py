"""What a web page shows: names for everybody, in the letter's languages, and never a name that is withheld."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.campaign import CampaignState, Person, Signature, Translation
from signbot.core.growth import growth
from signbot.core.letter.page import MOST_NAMED, Page, Shown, languages_of, pages
from tests.letters.seed import CAMPAIGN, FROZEN, signature

SPANISH = Translation("es", "Ayúdennos.", title="MÉXICO")
BOTH = replace(CAMPAIGN, translations=(SPANISH,))
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def shown(*signatures: Signature, counted: int | None = None) -> Page:
    number = len(signatures) if counted is None else counted
    curve = growth([(NOW, number)], NOW - timedelta(days=1), NOW, FROZEN, 0)
    everything = Shown(BOTH, CampaignState.OPEN, FROZEN, number, curve)
    return pages(everything, signatures, ("en", "es"), NOW)[0]


@pytest.mark.parametrize(
    ("spoken", "wanted"),
    [(("en", "es", "fr"), ("en", "es")), (("en",), ("en",)), (("es", "en"), ("en", "es")), (("de",), ("de",))],
)
def test_a_page_stands_in_the_letters_languages_as_far_as_there_are_words(
    spoken: tuple[str, ...], wanted: tuple[str, ...]
) -> None:
    assert languages_of(BOTH, spoken, spoken[0]) == wanted


def test_names_are_those_that_everybody_may_see() -> None:
    page = shown(
        signature(Person("Amina Diallo", place="Dakar"), 1),
        signature(Person("Boris Keller", withheld=("public",)), 2),
        signature(Person("Chloé Martin", anonymous=True), 3),
        signature(Person("Dmitri Petrov", withheld=(CAMPAIGN.recipients[0].label,)), 4),
    )
    assert [printed.line for printed in page.letter.people] == ["Amina Diallo, Dakar"]
    assert (page.names, page.letter.withheld) == (4, 3)


def test_of_very_many_there_is_the_number_alone() -> None:
    page = shown(signature(Person("Amina Diallo")), counted=MOST_NAMED + 1)
    assert not page.is_named
    assert page.letter.people == ()
    assert page.names == MOST_NAMED + 1


def test_each_language_has_its_own_words_and_one_letter() -> None:
    everything = Shown(BOTH, CampaignState.OPEN, FROZEN, 0, growth([], NOW, NOW, FROZEN, 0))
    english, spanish = pages(everything, (), ("en", "es"), NOW)
    assert (english.letter.title, spanish.letter.title) == ("MEXICO", "MÉXICO")
    assert english.letter.following == spanish.letter.following == ()


def test_addressees_come_before_those_who_get_a_copy() -> None:
    assert shown().addressees[:3] == (
        "Lic. Manuel de Jesús López López, Oaxaca State Attorney, Mexico",
        "Dr. Alejandro Poiré Romero, Minister of the Interior of Oaxaca, Mexico",
        "Consortio Oaxaca",
    )

"""A name, or a heading, a claim, a way elsewhere? Names of people of many cultures stand under a letter at once.

Half of each list in names.toml was put away before the rule was made (`kept`), and read when it stood.
"""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.deciding.claims import doubt, doubt_beside, doubts, is_plain
from signbot.core.text.contacts import leads_elsewhere
from tests.each import each

WORDS = tomllib.loads((Path(__file__).parent / "names.toml").read_text(encoding="utf-8"))


def listed(group: str) -> list[str]:
    return [*WORDS[group]["tuned"], *WORDS[group]["kept"]]


@each("name", listed("people"))
def test_a_person_s_name_of_any_culture_stands_at_once(name: str) -> None:
    assert names.refusal(name) is None
    assert doubt(names.clean(name)) == ""


@each("name", [*listed("organisations"), *listed("places")])
def test_organisations_and_places_have_digits_and_commas_and_small_words(name: str) -> None:
    assert names.refusal_beside(name) is None
    assert doubt_beside(names.clean(name)) == ""


@each("name", listed("claims"))
def test_a_heading_or_a_claim_waits_for_a_coordinator(name: str) -> None:
    assert names.refusal(name) or doubt(names.clean(name))


@each("name", listed("led"))
def test_what_leads_elsewhere_is_refused_wherever_it_stands(name: str) -> None:
    assert names.refusal(name) is not None
    assert names.refusal_beside(name) is not None
    assert names.refusal_beside(f"Cleveland, {name}") is not None


@each("name", [*listed("claims"), *listed("led")])
def test_nothing_doubtful_is_repeated_to_a_stranger(name: str) -> None:
    assert not is_plain(name)


def test_nearly_every_name_may_be_repeated_to_a_stranger() -> None:
    """Where it may not, the answer speaks of "the name that you gave"."""
    people = listed("people")
    assert sum(map(is_plain, people)) >= 0.95 * len(people)


@pytest.mark.parametrize(
    "place",
    ["your account is locked, log in within 24 hours", "AAA the organisers were paid by the opposition",
     "Please call us", "cc: Interpol", "Paris! Paris!", "este pueblo no existe, son mentiras"],
)  # fmt: skip
def test_a_message_is_no_place(place: str) -> None:
    assert doubt_beside(place)


def test_all_that_is_printed_is_looked_at_and_nothing_that_is_not() -> None:
    claim = "THIS LETTER IS WITHDRAWN"
    assert doubts(Person(claim))
    assert doubts(Person("Eve Ning", organisation=claim))
    assert doubts(Person("Eve Ning", title=claim))
    assert doubts(Person("Eve Ning", place=claim))
    assert not doubts(Person(claim, anonymous=True))
    assert not doubts(Person("Amnesty Group 48", organisation="Amnesty Group 48", for_organisation=True))


@pytest.mark.parametrize("name", ["Supporter 12", "Maria Lopez 85", "amina1987", "李明 2"])
def test_the_number_that_a_mail_account_has_in_its_name_is_no_claim_but_a_typed_one_is(name: str) -> None:
    assert doubts(Person(name), display=name) == ""
    assert doubts(Person(name), display="Amina Diallo")


def test_only_a_number_behind_the_name_belongs_to_an_account() -> None:
    for name in ("12 names withheld", "3 People", "The names above are 12", "007"):
        assert doubts(Person(name), display=name)


@given(st.text(max_size=120))
def test_looking_never_fails(text: str) -> None:
    doubt(text)
    doubt_beside(text)
    is_plain(text)
    leads_elsewhere(text)


@pytest.mark.parametrize("name", ["VOID", "Account Suspended", "Anulado", "Out Of Office", "Test Test"])
def test_what_is_stamped_on_papers_waits_for_a_coordinator(name: str) -> None:
    assert "stamp" in doubt(name)

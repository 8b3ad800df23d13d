"""SIGN ALWAYS -> who, and which letters."""

from dataclasses import replace

import pytest

from signbot.core.intents import Intent, Join, Leave, Rest, Sign, Unclear, Why
from tests.core.mailmaker import CAMPAIGNS, CONTEXT, A, read, replying

KNOWN = replace(CONTEXT, campaigns=(replace(CAMPAIGNS[0], topics=("Guatemala", "women")), *CAMPAIGNS[1:]))


def joins(text: str) -> Join:
    (intent,) = read(text, context=KNOWN)
    assert isinstance(intent, Join), intent
    return intent


@pytest.mark.parametrize(
    ("text", "name", "place", "topics", "per_month"),
    [
        ("SIGN ALWAYS", "Amina Diallo", "", (), 0),
        ("SIGN ALWAYS - Chloé Roy, Lyon", "Chloé Roy", "Lyon", (), 0),
        ("SIGN ALWAYS Amina Diallo, Dakar", "Amina Diallo", "Dakar", (), 0),
        ("SIGN ALWAYS Guatemala, women", "Amina Diallo", "", ("Guatemala", "women"), 0),
        ("SIGN ALWAYS Guatemala, women, at most 2 a month - Amina Diallo, Dakar", "Amina Diallo", "Dakar",
         ("Guatemala", "women"), 2),
        ("SIGN ALWAYS\n\nTopics: Guatemala and women\nAt most 2 a month\nName: Chloé Roy\nCity: Lyon",
         "Chloé Roy", "Lyon", ("Guatemala", "women"), 2),
        ("SIGN ALWAYS death penalty", "Amina Diallo", "", ("death penalty",), 0),
        ("SIGN ALWAYS - Guatemala", "Amina Diallo", "", ("Guatemala",), 0),
        ("SIGN ALWAYS for everything", "Amina Diallo", "", (), 0),
        ("FIRMAR SIEMPRE mujeres, Guatemala - Ana Ruiz", "Ana Ruiz", "", ("mujeres", "Guatemala"), 0),
    ],
)  # fmt: skip
def test_a_name_and_topics_are_told_apart(
    text: str, name: str, place: str, topics: tuple[str, ...], per_month: int
) -> None:
    found = joins(text)
    (person,) = found.people
    assert (person.name, person.place, found.scope.topics, found.scope.per_month) == (name, place, topics, per_month)


def test_an_organisation_joins_by_whoever_speaks_for_it() -> None:
    (person,) = joins("SIGN ALWAYS on behalf of the Sisters of Mercy").people
    assert (person.organisation, person.for_organisation) == ("Sisters of Mercy", True)


def test_in_reply_to_an_alert_the_letter_is_asked_about_as_well() -> None:
    join, sign = read("SIGN ALWAYS", context=replying(A), thread=True)
    assert isinstance(join, Join)
    assert sign == Sign(A, join.people, spoken=True)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("LEAVE", Leave()),
        ("PAUSE until 1 March", Rest("--03-01")),
        ("PAUSE", Rest("")),
    ],
)
def test_leaving_and_resting(text: str, intent: Intent) -> None:
    assert read(text) == (intent,)


@pytest.mark.parametrize(
    "text", ["SIGN ALWAYS - amina@x.example", "SIGN ALWAYS whenever you find it useful and right for me"]
)
def test_what_is_neither_is_asked(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Unclear)
    assert intent.why in (Why.NO_COMMAND, Why.MEMBERS_NAME, Why.REFUSED, Why.NO_CODE)


@pytest.mark.parametrize(
    ("text", "organisation", "title", "place"),
    [
        ("SIGN ALWAYS for Sisters of Peace, Amina Diallo", "Sisters of Peace", "", ""),
        ("SIGN ALWAYS for Casa Amiga, Amina Diallo, coordinator", "Casa Amiga", "coordinator", ""),
        ("SIGN ALWAYS on behalf of the Women's Circle of Dayton - Amina Diallo, Dayton", "Women's Circle of Dayton", "",
         "Dayton"),
        ("FIRMAR SIEMPRE en nombre de las Hermanas de la Misericordia, Amina Diallo", "Hermanas de la Misericordia", "",
         ""),
        ("SIGNER TOUJOURS au nom de la Paroisse Saint-Jean, Amina Diallo, Lyon", "Paroisse Saint-Jean", "", "Lyon"),
        ("Immer unterschreiben im Namen von Verein Hoffnung - Amina Diallo, Freiburg", "Verein Hoffnung", "",
         "Freiburg"),
    ],
)  # fmt: skip
def test_who_speaks_for_an_organisation_says_so_beside_it(text: str, organisation: str, title: str, place: str) -> None:
    (person,) = joins(text).people
    found = (person.name, person.organisation, person.title, person.place, person.for_organisation)
    assert found == ("Amina Diallo", organisation, title, place, True)


def test_somebody_else_who_speaks_for_an_organisation_is_asked_about() -> None:
    (intent,) = read("SIGN ALWAYS for Sisters of Peace, Tom Reed", context=KNOWN)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.MEMBERS_NAME


@pytest.mark.parametrize(
    ("text", "rests"),
    [
        ("SIGN ALWAYS, PAUSE until 1 March", "--03-01"),
        ("SIGN ALWAYS. Pause until 1 March.", "--03-01"),
        ("SIGN ALWAYS\n\nPAUSE until 1 March", "--03-01"),
        ("Sign me up permanently, and let me rest until 1 February 2027", "2027-02-01"),
        ("FIRMAR SIEMPRE, pero PAUSA hasta el 1 de marzo", "--03-01"),
        ("Ich möchte immer unterschreiben, aber Pause bis 1. April", "--04-01"),
        ("SIGNER TOUJOURS. PAUSE jusqu'au 3 mai", "--05-03"),
    ],
)
def test_who_joins_may_begin_with_a_rest(text: str, rests: str) -> None:
    assert joins(text).scope.rests == rests


@pytest.mark.parametrize("text", ["SIGN ALWAYS, pause until I am back", "SIGN ALWAYS. PAUSE until Monday week"])
def test_a_rest_without_a_clear_end_is_asked_before_anybody_joins(text: str) -> None:
    assert not any(isinstance(intent, Join) for intent in read(text, context=KNOWN))

"""One content: what stands in the letter, in which order, and as plain text."""

import random
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from signbot.core.campaign import (
    Channel,
    Order,
    Person,
    Recipient,
    Role,
    Route,
    SignatureState,
    Signer,
    Stationery,
    Translation,
)
from signbot.core.letter.letter import abridged, compose, copy_for, shown_to, text
from tests.letters.seed import CAMPAIGN, FROZEN, HERE, SEED, crowd, signature, signed, twelve


def printed(text_of_letter: str) -> list[str]:
    """Lines that say something, whitespace layout aside."""
    return [line.strip() for line in text_of_letter.splitlines() if line.strip()]


def after_the_statement(text_of_letter: str) -> list[str]:
    return printed(text_of_letter.partition(CAMPAIGN.statement)[2])


def test_without_names_the_letter_is_the_seed_line_by_line():
    assert printed(text(signed())) == printed(SEED)


def test_even_the_layout_is_that_of_the_seed():
    assert text(signed()).strip() == SEED.strip()


def test_the_letter_with_twelve_names_is_the_golden_one():
    assert text(twelve()) == (HERE / "ua-329-11-twelve.txt").read_text(encoding="utf-8")


def test_names_follow_the_statement_and_the_total_closes():
    letter = text(signed(Person("Boris Petrov"), Person("Amina Diallo", title="Dr", organisation="MSF", place="Goma")))
    assert after_the_statement(letter) == ["Amina Diallo, Dr, MSF, Goma", "Boris Petrov", "2 people"]


def test_nobody_but_those_who_are_counted_is_on_the_letter():
    signatures = [signature(Person(f"Amina {state}"), n, state=state) for n, state in enumerate(SignatureState)]
    assert [one.name for one in compose(CAMPAIGN, signatures, FROZEN).people] == ["Amina counted"]


def test_a_signature_for_another_campaign_is_never_printed():
    with pytest.raises(ValueError, match="ua12/12"):
        compose(CAMPAIGN, [signature(Person("Eve"), campaign="ua12/12")], FROZEN)


def test_the_anonymous_are_counted_and_not_named():
    letter = signed(Person("Amina Diallo"), Person("Boris Petrov", anonymous=True, place="Sofia", organisation="MSF"))
    assert after_the_statement(text(letter)) == ["Amina Diallo", "1 name withheld", "2 people"]
    assert "Boris" not in repr(letter)
    assert "Sofia" not in repr(letter)


def test_twelve_withheld_names_are_said_in_the_plural():
    letter = signed(*[Person("Eve", anonymous=True)] * 12)
    assert after_the_statement(text(letter)) == ["12 names withheld", "12 people"]


def test_organisations_stand_apart_and_only_once():
    letter = signed(
        Person("Amina Diallo", organisation="Red Cross"),
        Person("Boris Petrov", organisation="Sisters of St. Joseph", for_organisation=True, place="Cleveland OH"),
        Person("Chloé Dubois", organisation="sisters of  St. Joseph", for_organisation=True),
        Person("Amnesty Group 11", for_organisation=True),
    )
    assert after_the_statement(text(letter)) == [
        "Amina Diallo, Red Cross",
        "Organisations:",
        "Amnesty Group 11",
        "Sisters of St. Joseph, Cleveland OH",
        "1 person and 2 organisations",
    ]


@pytest.mark.parametrize(
    ("language", "total"),
    [
        ("en", "243 people and 12 organisations"),
        ("es", "243 personas y 12 organizaciones"),
        ("fr", "243 personnes et 12 organisations"),
        ("pt-BR", "243 pessoas e 12 organizações"),
        ("de", "243 Personen und 12 Organisationen"),
        ("sw", "243 people and 12 organisations"),
    ],
)
def test_the_total_is_said_in_the_language_of_the_letter(language: str, total: str):
    people = [Person(f"Amina {n}") for n in range(243)]
    groups = [Person(f"Group {n}", for_organisation=True) for n in range(12)]
    assert signed(*people, *groups, campaign=replace(CAMPAIGN, language=language)).total == total


def test_thousands_are_written_as_the_language_writes_them():
    people = [Person("Amina")] * 1234
    assert signed(*people).total == "1,234 people"
    assert signed(*people, campaign=replace(CAMPAIGN, language="de")).total == "1.234 Personen"


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("en", "December 1, 2026"),
        ("es", "1 de diciembre de 2026"),
        ("de", "1. Dezember 2026"),
        ("xx", "December 1, 2026"),
    ],
)
def test_the_day_of_closing_is_printed_in_the_language_of_the_letter(language: str, date: str):
    campaign = replace(CAMPAIGN, date="", language=language)
    assert compose(campaign, [], FROZEN).said.date == date


def test_the_day_of_closing_is_that_of_the_coordinators_zone():
    campaign = replace(CAMPAIGN, date="", zone=ZoneInfo("Pacific/Auckland"))
    assert compose(campaign, [], datetime(2026, 12, 1, 22, 0, tzinfo=UTC)).said.date == "December 2, 2026"


def test_an_arabic_letter_runs_from_right_to_left():
    assert signed(campaign=replace(CAMPAIGN, language="ar")).right_to_left
    assert not signed().right_to_left


def test_what_a_campaign_leaves_out_leaves_no_gap():
    bare = replace(CAMPAIGN, body="Free them.", recipients=(), salutation="", closing="", signers=(), statement="")
    assert text(signed(campaign=bare)) == "April 2, 2012\n\nFree them.\n\nUA 329/11 MEXICO\n"


def test_the_same_people_in_any_order_make_the_same_letter():
    signatures = [signature(Person(name, place=str(n % 3)), n) for n, name in enumerate(["Li Na", "Ann Lee"] * 20)]
    shuffled = random.Random(6).sample(signatures, len(signatures))
    assert compose(CAMPAIGN, shuffled, FROZEN) == compose(CAMPAIGN, signatures, FROZEN)


def test_a_campaign_may_want_its_names_by_time_or_by_place():
    people = [Person("Zoë Abel", place="Berlin"), Person("Amina Diallo", place="Wien"), Person("Boris Cech")]
    signatures = [signature(person, n) for n, person in enumerate(people)]
    by_time = compose(replace(CAMPAIGN, order=Order.TIME), signatures, FROZEN).people
    by_place = compose(replace(CAMPAIGN, order=Order.PLACE), signatures, FROZEN).people
    assert [one.name for one in by_time] == ["Zoë Abel", "Amina Diallo", "Boris Cech"]
    assert [one.name for one in by_place] == ["Boris Cech", "Zoë Abel", "Amina Diallo"]


# What a campaign may want besides --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("places", "total"),
    [
        (["Lyon, France", "Oaxaca, México"], "2 people in 2 countries"),
        (["Lyon, France", "Paris, France", "Köln, Deutschland", "UK"], "4 people in 3 countries"),
        (["Lyon, France", "Oaxaca, México", "Cleveland OH"], "3 people in at least 2 countries"),
        (["Lyon, France", "Paris, France"], "2 people"),
        (["Cleveland OH", "Atlanta, Georgia", "Granada", ""], "4 people"),
    ],
)
def test_countries_are_counted_where_people_say_them(places: list[str], total: str):
    assert signed(*[Person(f"Amina {n}", place=place) for n, place in enumerate(places)]).total == total


def test_who_is_withheld_tells_no_country():
    letter = signed(Person("A B", place="Lyon, France"), Person("C D", place="UK"), Person("Eve", anonymous=True))
    assert letter.total == "3 people in at least 2 countries"


def test_featured_names_stand_first_in_the_order_of_the_campaign():
    people = [Person("Amina Diallo"), Person("Zoë Abel"), Person("Boris Petrov"), Person("Chloé Dubois")]
    groups = [Person("Amnesty Group 11", for_organisation=True), Person("MSF", for_organisation=True)]
    letter = signed(*people, *groups, campaign=replace(CAMPAIGN, featured=("boris  petrov", "Chloé Dubois", "MSF")))
    assert [one.name for one in letter.people] == ["Boris Petrov", "Chloé Dubois", "Zoë Abel", "Amina Diallo"]
    assert [one.name for one in letter.organisations] == ["MSF", "Amnesty Group 11"]


SPANISH = Translation(
    "es", "Les pedimos **actuar**.", salutation="Estimados señores:", closing="Atentamente,", statement="Firman:"
)
TWO = replace(CAMPAIGN, body="Act.", recipients=(), signers=(), translations=(SPANISH,))


def test_a_second_language_follows_the_letter():
    assert printed(text(signed(Person("Amina Diallo"), campaign=TWO))) == [
        *("April 2, 2012", "Dear Sirs:", "Act.", "Sincerely,"),
        *("[Español]", "Estimados señores:", "Les pedimos **actuar**.", "Atentamente,"),
        *("UA 329/11 MEXICO", CAMPAIGN.statement, "Firman:", "Amina Diallo", "1 person"),
    ]


def test_who_reads_one_language_gets_the_letter_in_it_alone():
    letter = signed(Person("Amina Diallo"), campaign=replace(TWO, date=""))
    spanish = printed(text(copy_for(letter, "Estimado Sr. Poiré:", "es")))
    assert spanish[:2] == ["1 de diciembre de 2026", "Estimado Sr. Poiré:"]
    assert spanish[-1] == "1 persona"
    assert "Act." not in spanish
    english = printed(text(copy_for(letter, "", "en")))
    assert "[Español]" not in english
    assert copy_for(letter, "", "") == letter


FORM = Recipient(
    Role.TO, "La Ministra", "", (Route(Channel.MANUAL, "https://x.example"),), printed="via web form", worded=False
)
FAXED = Recipient(
    Role.CC, "Greg Sprow", "", (Route(Channel.EMAIL, "g@x.example"), Route(Channel.FAX, "+12026475752")),
    printed="via email and fax: 202.647.5752", worded=False, number="202.647.5752",
)  # fmt: skip
WORDED = replace(FAXED, name="Ann", printed="by our courier", worded=True)


@pytest.mark.parametrize(
    ("language", "form", "ways", "end"),
    [
        ("en", "via web form", "via email and fax: 202.647.5752",
         "3 people and 1 organisation in at least 2 countries"),
        ("es", "por formulario web", "por correo electrónico y fax: 202.647.5752",
         "3 personas y 1 organización en al menos 2 países"),
        ("fr", "par formulaire en ligne", "par courriel et fax : 202.647.5752",
         "3 personnes et 1 organisation dans au moins 2 pays"),
        ("pt-BR", "por formulário na internet", "por e-mail e fax: 202.647.5752",
         "3 pessoas e 1 organização em pelo menos 2 países"),
        ("de", "per Webformular", "per E-Mail und Fax: 202.647.5752",
         "3 Personen und 1 Organisation in mindestens 2 Ländern"),
    ],
)  # fmt: skip
def test_every_word_of_ours_is_in_the_language_of_the_copy(language: str, form: str, ways: str, end: str):
    people = [
        Person(name, place=place) for name, place in (("A B", "Lyon, France"), ("C D", "Lima, Perú"), ("E F", ""))
    ]
    told = Translation(
        language,
        "Texto.",
        salutation="S:",
        closing="C,",
        statement="F:",
        signers=(Signer("Ana Ruiz", "Coordinadora"),),
        title="T",
    )
    first = replace(TWO, recipients=(FORM, FAXED, WORDED), signers=(Signer("Ana Ruiz", "Coordinator"),))
    first = replace(first, language="fr" if language == "en" else "en", translations=(told,))
    for campaign in (first, first.said_in(language)):
        letter = signed(*people, Person("Casa Paz", for_organisation=True), campaign=campaign)
        said = text(copy_for(letter, "", language))
        assert f"{form}\nLa Ministra" in said
        assert f"cc: Greg Sprow ~ {ways}\n Ann ~ by our courier" in said
        assert "Ana Ruiz\n Coordinadora" in said
        assert "UA 329/11 T" in said
        assert said.endswith(f"\n\n{end}\n")
    assert "Ana Ruiz\n Coordinator\n" in text(signed(campaign=first))


def test_a_translation_without_words_of_its_own_is_signed_as_it_was():
    as_in_version_one = "173966608157ea8d6d3546dc51bcfe4f059e46be120ed1037667b2f03b3c4930"
    assert replace(TWO, recipients=(FORM, FAXED)).file_hash == as_in_version_one
    for more in ({"title": "MÉXICO"}, {"signers": (Signer("Ana"),)}, {"body": "Otra."}):
        assert TWO.text_hash != replace(TWO, translations=(replace(SPANISH, **more),)).text_hash


def test_mail_has_no_asterisks_and_a_file_has_those_that_were_written():
    letter = signed(campaign=replace(TWO, body="**Act** *now*:\n\n- **one**\n\n> *said*\n\nTwo * two"))
    assert "**Act** *now*:\n\n- **one**\n\n> *said*\n\nTwo * two" in text(letter)
    plain = text(letter, marks=False)
    assert "Act now:\n\n- one\n\n> said\n\nTwo * two" in plain
    assert "Les pedimos actuar." in plain


def test_a_language_that_does_not_follow_is_for_those_who_read_it():
    letter = signed(campaign=replace(TWO, translations=(replace(SPANISH, follows=False),)))
    assert "Español" not in text(letter)
    assert "Estimados señores:" in text(copy_for(letter, "", "es"))


def test_a_letterhead_stands_before_everything():
    letter = signed(campaign=replace(CAMPAIGN, stationery=Stationery(letterhead=("RRN", "Bridge Ave."))))
    assert text(letter).startswith("RRN\nBridge Ave.\n\nvia fax:")


def test_several_signers_stand_below_each_other():
    letter = signed(campaign=replace(TWO, translations=(), signers=(Signer("A B", "Chair"), Signer("C D"))))
    assert "Sincerely,\n\nA B\n Chair\n\nC D\n\nUA 329/11" in text(letter)


def test_a_sample_keeps_people_and_organisations_in_proportion() -> None:
    groups = [Person(f"Group {n}", for_organisation=True) for n in range(100)]
    some = abridged(signed(*[Person(f"Amina {n}") for n in range(300)], *groups), 40, "")
    assert (len(some.people), len(some.organisations)) == (30, 10)
    assert some.sample == "This copy shows 40 of 400 names."


@pytest.mark.parametrize("n", [0, 1, 40])
def test_a_list_that_is_short_enough_is_no_sample(n: int) -> None:
    letter = crowd(n)
    assert abridged(letter, 40, "c@rrn.example") is letter


def test_a_copy_counts_the_names_that_are_withheld_from_its_readers_and_the_total_stays() -> None:
    attorney = CAMPAIGN.recipients[0].label
    letter = signed(
        Person("Amina Diallo", withheld=(attorney,)),
        Person("Boris Petrov"),
        Person("Dmitri", anonymous=True),
        Person("Chloé", organisation="Les Amis", for_organisation=True, withheld=(attorney,)),
        Person("Eve", organisation="LES AMIS", for_organisation=True),
    )
    assert shown_to(letter, frozenset({1})) == letter
    copy = shown_to(letter, frozenset({0}))
    said = text(copy)
    assert "3 names withheld" in said
    assert "Amina" not in said
    assert "Amis" not in said.split("as indicated")[1]  # whoever signs for a house beside them can't undo it
    assert copy.total == letter.total

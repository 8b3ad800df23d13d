"""What an address hears that nobody has proven: our own words, and a plain name. Eve writes in somebody's name."""

from dataclasses import fields, replace

import pytest

from signbot.core.answers import Item, Membership, Say
from signbot.core.campaign import Person
from signbot.core.deciding.discreet import discreet
from signbot.core.intents import Why
from signbot.edges.templates import Writer, samples
from tests.each import each

WRITER = Writer("Rapid Response Network", "sign@rrn.example", "+", ("en", "es"))
EVES = "EVES-WORDS-7"
CLAIM = Person(f"{EVES} now", f"{EVES} club", f"{EVES} Lic.", f"{EVES}, log in at evil.app")


def told(item: Item, language: str = "en", proven: bool = False) -> str:
    answer = replace(samples.answer(language, item), authenticated=proven)
    written = WRITER.answer(discreet(answer))
    return f"{written.subject}\n{written.text}\n{written.html}"


def eves(item: Item) -> Item:
    """Everything that can be Eve's, is."""
    has = {field.name: getattr(item, field.name) for field in fields(item)}
    hers: dict[str, object] = {
        "people": tuple(CLAIM for _ in has.get("people", ())),
        "former": Person(EVES) if has.get("former") else None,
        "detail": EVES,
        "signatures": tuple(replace(signature, person=CLAIM) for signature in has.get("signatures", ())),
    }
    return replace(item, **{name: value for name, value in hers.items() if name in has})


@pytest.mark.parametrize("language", ["en", "es"])
@each("name", dict(samples.items()))
def test_no_answer_repeats_the_words_of_whom_nobody_has_proven(name: str, language: str) -> None:
    item = eves(dict(samples.items())[name])
    assert EVES not in told(item, language)


def test_a_plain_name_is_repeated_and_nothing_beside_it() -> None:
    said = told(replace(samples.item(Say.CONFIRM), people=(samples.AMINA, samples.BORIS)))
    assert "- Amina Diallo\n- Boris Petrov\n" in said
    assert "Cleveland" not in said
    assert "St. Mary" not in said
    assert "we repeat no more of it here than a plain name" in said


def test_who_gave_nothing_but_a_plain_name_misses_nothing() -> None:
    said = told(replace(samples.item(Say.CONFIRM), people=(Person("Amina Diallo"),)))
    assert "- Amina Diallo\n" in said
    assert "we repeat no more" not in said


def test_who_is_proven_is_told_exactly_what_was_recorded() -> None:
    said = told(replace(samples.item(Say.SIGNED), people=(samples.BORIS, samples.GROUP)), proven=True)
    assert "Boris Petrov, Dr., Parish of St. Mary" in said
    assert "Les Amis d'Oaxaca, Lyon" in said
    assert "“my friends and me”" in told(samples.item(Say.UNCLEAR, Why.NO_COMMAND), proven=True)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("UA 330/11", "UA 330/11"),
        ("ua-330.11", "UA 330/11"),
        ("CALL 1900/555/0199", ""),
        ("CALL NOW 19005550199", ""),
        ("Locked account 24", ""),
        ("evil.app/1", ""),
        ("777/77", ""),
    ],
)
def test_an_unknown_code_is_repeated_where_it_looks_like_one(written: str, shown: str) -> None:
    said = told(replace(samples.item(Say.UNKNOWN_CODE), detail=written))
    assert written not in said or written == shown
    assert (f"the letter “{shown}”" if shown else "Your email names a letter") in said


def test_a_name_that_is_not_repeated_offers_no_way_to_take_it_off() -> None:
    item = replace(samples.item(Say.UNCLEAR, Why.WHICH_PERSON), signatures=eves(samples.item(Say.STATUS)).signatures)
    assert "WITHDRAW UA 329/11 - " not in told(item)


def test_whom_a_member_withholds_a_name_from_is_repeated_where_it_is_plain_words() -> None:
    person = replace(samples.AMINA, withheld=("State Attorney", "anybody who has not paid at evil.app yet"))
    said = told(Membership(say=Say.CONFIRM_JOIN, people=(person,)))
    assert "not shown to State Attorney" in said
    assert "evil" not in said

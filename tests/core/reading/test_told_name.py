"""A name that a sentence tells, where a name is in question; and sentences in which somebody else is named."""

import pytest

from signbot.core.reading.told_name import begins_with_small_word, told_name
from tests.each import each


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("José Ramírez", "José Ramírez"),
        ("José Ramírez, not Jose", "José Ramírez"),
        ("It's José Ramírez, with accents", "José Ramírez"),
        ("It should be José Ramírez, please", "José Ramírez"),
        ("Sorry, it should read José Ramírez", "José Ramírez"),
        ("its Kwabena Asante, thought you would have that already", "Kwabena Asante"),
        ("Please print it as Ann Lee", "Ann Lee"),
        ("Could you change my name to Ann Lee", "Ann Lee"),
        ("Please use Ann Lee", "Ann Lee"),
        ("Put Ann Lee", "Ann Lee"),
        ("As Ann Lee", "Ann Lee"),
        ("My name is J. R. R. Tolkien", "J. R. R. Tolkien"),
        ("My own name you can put on now, Declan Moynihan, for Mexico", "Declan Moynihan"),
        ("Perdón, mi nombre completo es José Luis Ramírez", "José Luis Ramírez"),
        ("Soy Lucía Núñez Pardo, no Lucia Nunez Pardo", "Lucía Núñez Pardo"),
        ("El nombre correcto es Ana María de la Cruz", "Ana María de la Cruz"),
        ("O meu nome correto é Ana Lima", "Ana Lima"),
        ("Merci d'écrire : Sœur Marie-Paule de la Croix", "Sœur Marie-Paule de la Croix"),
        ("Ich heiße Peter Braun", "Peter Braun"),
        ("Mein Name ist Hanne Krause, bitte ändern Sie das noch", "Hanne Krause"),
        ("Grace Love Smith", "Grace Love Smith"),
    ],
)
def test_a_sentence_tells_how_a_name_is_to_be_printed(sentence: str, name: str) -> None:
    told = told_name(sentence)
    assert told is not None
    assert told.person.name == name


@pytest.mark.parametrize(
    "sentence",
    [
        "My husband's name is Bob Jones",
        "My doctor is José Ramírez",
        "The governor's name is José Ramírez",
        "El nombre del gobernador es Pedro Suárez",
        "Mi marido se llama Pedro Suárez",
        "José Ramírez was my neighbour",
        "José Ramírez, my boss, said no",
        "It's Ann Lee who signs",
        "It's Ann Lee, my wife",
        "It's for Ann Lee",
        "It is not Ann Lee",
        "If it's Ann Lee",
        "Is my name Ann Lee",
        "I work for Ann Lee",
        "I'm in New York",
        "Let me ask Ann Lee",
        "I read about Ann Lee",
        "In memory of Ann Lee",
        "Please do not use Ann Lee",
        "Dear Ann Lee",
        "Under Ann Lee",
        "Ann",
        "",
    ],
)
def test_a_sentence_about_somebody_else_tells_none(sentence: str) -> None:
    assert told_name(sentence) is None


def test_what_leads_to_it_tells_how_certain_it_is() -> None:
    found = [told_name(sentence) for sentence in ("My name is Ann Lee", "Please add Ann Lee", "Ann Lee")]
    assert [(told.plainly, told.own, told.added, told.alone) for told in found if told] == [
        (True, True, False, False),
        (True, False, True, False),
        (False, False, False, True),
    ]


def test_a_small_word_with_a_capital_begins_no_name() -> None:
    assert begins_with_small_word("Under Ann Lee")
    assert not begins_with_small_word("Ann Lee")
    assert not begins_with_small_word("I. Petrov")


@each(
    "text",
    ["Preferiría Ann Lee", "I would prefer Ann Lee", "Full name for the letter is Ann Lee"],
)
def test_a_name_that_is_preferred_or_is_for_the_letter(text: str) -> None:
    told = told_name(text)
    assert told is not None
    assert told.person.name == "Ann Lee"


@each(
    "text",
    ["I would not prefer Ann Lee", "My sister prefers Ann Lee", "If you prefer Ann Lee"],
)
def test_what_others_prefer_tells_none(text: str) -> None:
    assert told_name(text) is None

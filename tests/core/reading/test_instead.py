"""Another whole name, from somebody who stands on a letter: theirs, perhaps theirs, or another's."""

import pytest

from signbot.core.campaign import Person
from signbot.core.intents import Intent, Rename, Unclear, Why
from signbot.core.question import Told
from tests.core.mailmaker import A, read, replying


def reply(text: str, known: str) -> tuple[Intent, ...]:
    """To `You have signed as <known>`."""
    told = Told(campaign=A, people=(Person(known),))
    return read(text, context=replying(A, answered=True, told=told), thread=True, name=known)


@pytest.mark.parametrize(
    ("known", "text", "name"),
    [
        (
            "Beth Kowalczyk",
            "The letter should have Elizabeth Kowalczyk on it, Beth is for friends",
            "Elizabeth Kowalczyk",
        ),
        ("Maggie Thornbury", "Oh, could it say Margaret Thornbury? Maggie looks a bit chummy.", "Margaret Thornbury"),
        ("Uschi Brandl", "Bitte nicht Uschi drucken, sondern Ursula Brandl. Danke!", "Ursula Brandl"),
        ("Toni Huber", "Toni ist nur mein Spitzname, richtig ist Anton Huber", "Anton Huber"),
        ("Nico Laurent", "Je préfère que ce soit Nicolas Laurent, merci", "Nicolas Laurent"),
        ("Malu Teixeira", "Saiu Malu, mas na carta queria Maria de Lurdes Teixeira", "Maria de Lurdes Teixeira"),
        ("The Whitlocks", "Susan Whitlock", "Susan Whitlock"),
        ("Famille Bonnet", "C'est Claire Bonnet qui signe", "Claire Bonnet"),
        ("Pharmacie des Halles", "Étienne Joubert", "Étienne Joubert"),
    ],
)
def test_it_is_theirs(known: str, text: str, name: str) -> None:
    assert reply(text, known) == (Rename(A, name),)


@pytest.mark.parametrize(
    ("known", "text", "name"),
    [
        (
            "Beth Kowalczyk",
            "Sorry, Elizabeth A. Kowalczyk is more proper for an official letter",
            "Elizabeth A. Kowalczyk",
        ),
        (
            "Paqui Robles",
            "Mejor que ponga Francisca Robles Marín, que Paqui es para los de casa",
            "Francisca Robles Marín",
        ),
        ("Chus Pardo", "Mejor ponedme como María Jesús Pardo Gil", "María Jesús Pardo Gil"),
        ("Jonas Weber", "Gerda Kern", "Gerda Kern"),
        ("Toni Huber", "Ich heiße amtlich Anton Huber", "Anton Huber"),
    ],
)
def test_what_may_be_theirs_is_asked_and_a_yes_prints_it(known: str, text: str, name: str) -> None:
    (asked,) = reply(text, known)
    assert isinstance(asked, Unclear)
    assert asked.why is Why.NEW_NAME
    assert [person.name for person in asked.people] == [name]


@pytest.mark.parametrize(
    ("known", "text"),
    [
        ("Beth Kowalczyk", "Did Ruth Kowalczyk sign as well?"),
        ("Beth Kowalczyk", "Greetings from Elizabeth Kowalczyk"),
        ("Beth Kowalczyk", "Please don't use Elizabeth Kowalczyk"),
        ("Maggie Thornbury", "Please add Peter Thornbury too"),
        ("Maggie Thornbury", "Thank you!\n\nMargaret Thornbury"),
        ("Maggie Thornbury", "My mother Margaret Thornbury would be proud. Maggie"),
        ("Toni Huber", "Mein Mann Thomas Huber hat es auch gelesen"),
        ("Chus Pardo", "Gracias! saludos a Lola Pardo"),
        ("Nico Laurent", "J'ai parlé à Sophie Laurent de votre lettre"),
        ("Nico Laurent", "Merci, et bravo à Sophie Laurent"),
    ],
)
def test_another_persons_name_changes_nothing(known: str, text: str) -> None:
    assert not any(isinstance(intent, Rename) for intent in reply(text, known))

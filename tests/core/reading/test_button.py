"""The buttons of our mails take a human word below them."""

import pytest

from signbot.core.intents import Intent, Rename, Sign, Withdraw
from tests.core.mailmaker import A, read, signed

SIGNS = [
    "Thank you for doing this. Jane",
    "Gracias por todo lo que hacen.\nUn abrazo desde Lima",
    "With love and prayers from Ohio",
    "Hope this works!",
    "I am 82 and remember those years well.",
    "Merci pour votre travail, courage",
    "Liebe Grüße aus Köln, weiter so!",
    "Free them now!!",
    "Yes, I sign.",
    "Yes",
    "Estou com vocês",
    "Jane Roe\nTeacher\nAkron",
    "This is terrible. These people deserve justice.",
    "God bless you all.\n\nSent from my iPhone",
    "I hope it helps!",
    "Hope this helps them",
    "hope it is not too late",
    "Keep up the good work",
]
DOES_NOT_SIGN = [
    "Why should I sign this?",
    "I do not want to sign this",
    "No",
    "Sorry, wrong button",
    "Can you tell me more?",
    "My sister asked me to press this",
    "maybe later",
    "no thanks",
    "I did not mean to press this. Please ignore it.",
    "What happens when I send this?",
    "My little boy pressed the button, sorry.",
    "Not now",
    "Ahora no",
    "Ich habe mich verklickt, bitte nicht unterschreiben",
    "Please do not sign yet, I have to ask my husband.",
    "SIGN UA 12/12 instead",
]
WITHDRAWS = [
    "Sorry, I changed my mind",
    "I'm sorry, I signed by mistake.",
    "I don't want my name on this any more.",
    "Lo siento, no quiero seguir en la carta.",
    "My employer does not allow it.",
    "J'ai signé par erreur, désolée.",
    "Please remove me",
    "Thanks",
    "Ich möchte nicht mehr dabei sein",
    "I do not want to sign any more",
    "Amina",
]
KEEPS = [
    "No, keep me on please",
    "I don't want to withdraw, I only wanted to see what this button does.",
    "What happens to my name?",
    "Please do not take my name off",
    "no",
]
NAMES = [
    ("Amina N. Diallo", "Amina N. Diallo"),
    ("Please print it as Amina N. Diallo", "Amina N. Diallo"),
    ("Caitlín Ní Bhriain\n\nThanks!\nCaitlín", "Caitlín Ní Bhriain"),
    ("My name is spelled Caitlín Ní Bhriain", "Caitlín Ní Bhriain"),
    ("It should be: Amina Diallo-Keller", "Amina Diallo-Keller"),
    ("María José López", "María José López"),
    ("Amina Dialo -> Amina Diallo", "Amina Diallo"),
    ("Mein Name ist Jürgen Groß", "Jürgen Groß"),
    ("Name: Amina Ba", "Amina Ba"),
    ("Hello,\n\nAmina Ba Diallo\n\nBest", "Amina Ba Diallo"),
]
NAMES += [
    ("It should be Amina N. Diallo, please.", "Amina N. Diallo"),
    ("My name is María de la Cruz, thanks", "María de la Cruz"),
    ("Please correct it to Amina Ba", "Amina Ba"),
]
NAMES_NOBODY = [
    "How do I correct my name?",
    "no, it is right",
    "It is spelled wrong",
    "Thanks",
]


def pressed(command: str, words: str) -> tuple[Intent, ...]:
    return read(words, subject=f"{command} UA 329/11")


@pytest.mark.parametrize("words", SIGNS)
def test_sign_stands_below_words_that_do_not_speak_against_it(words: str) -> None:
    intents = pressed("SIGN", words)
    assert signed(intents) == [A]
    assert all(isinstance(intent, Sign) for intent in intents)


@pytest.mark.parametrize("words", DOES_NOT_SIGN)
def test_sign_does_not_stand_against_a_doubt(words: str) -> None:
    assert A not in signed(pressed("SIGN", words))


@pytest.mark.parametrize("words", WITHDRAWS)
def test_withdraw_stands_below_its_reasons(words: str) -> None:
    assert pressed("WITHDRAW", words) == (Withdraw(A),)


@pytest.mark.parametrize("words", KEEPS)
def test_withdraw_does_not_stand_against_a_wish_to_stay(words: str) -> None:
    assert not any(isinstance(intent, Withdraw | Sign) for intent in pressed("WITHDRAW", words))


@pytest.mark.parametrize(("words", "name"), NAMES)
def test_name_takes_the_name_that_is_typed_below(words: str, name: str) -> None:
    assert pressed("NAME", words) == (Rename(A, name),) or pressed("NAME", words) == (Rename(A, name, "Amina Dialo"),)


@pytest.mark.parametrize("words", NAMES_NOBODY)
def test_name_takes_no_sentence_for_a_name(words: str) -> None:
    assert not any(isinstance(intent, Rename | Sign) for intent in pressed("NAME", words))


def test_a_reply_has_no_button() -> None:
    assert not signed(read("I hope it helps", subject="SIGN UA 329/11", thread=True))
    assert not signed(read("I hope it helps", subject="Re: SIGN UA 329/11"))


def test_several_people_below_a_button_are_asked_for() -> None:
    assert not signed(pressed("SIGN", "From my wife and me"))


def test_a_name_below_a_button_signs() -> None:
    (intent,) = pressed("SIGN", "Name: Jane Roe")
    assert isinstance(intent, Sign)
    assert [one.name for one in intent.people] == ["Jane Roe"]

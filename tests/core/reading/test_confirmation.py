"""A reply to our confirmation request: yes, no, and whatever is neither."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.campaign import Person
from signbot.core.intents import (
    Confirm,
    Refuse,
    Sign,
    Unclear,
    Why,
)
from signbot.core.reading import confirmation
from tests.core.mailmaker import A, B, read, replying, signed


@pytest.mark.parametrize(
    "text",
    ["yes", "Yes!", "YES please", "Yes, I confirm. Thank you!", "ok", "Sí", "si, confirmo", "oui", "Oui, merci", "sim", "ja", "Ja, bitte",
     "confirm", "Yes\n\nAmina Diallo", "Yes, that was me. Thanks for checking", "Yes\n\nAmina Diallo\nProfessor of Law\nDakar", "confirm UA 329/11", "Yes.\n\nBest regards,\nAmina\nDirector", "", "\n-- \nAmina", "Sent from my iPhone",
     "It came from me, yes", "Kam von mir, ja.", "Sí, salió de mi parte", "Oui, ça vient bien de moi",
     "> Please confirm\n> SIGN UA 329/11", "On Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n> What is this?",
     "Yes\n\nOn Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n> reply to confirm"],
)  # fmt: skip
def test_an_affirmation_or_no_own_words_confirm(text: str) -> None:
    assert read(text, context=replying(A, asked=True), thread=True) == (Confirm(),)


@pytest.mark.parametrize(
    "text",
    ["no", "No.", "not me", "That was not me!\nIt wasn't me", "unsubscribe", "No, thanks", "No fui yo", "Ce n'est pas moi", "não",
     "Nein, das war ich nicht", "I did not sign this", "SIGN OFF", "I will not sign"],
)  # fmt: skip
def test_a_refusal_refuses(text: str) -> None:
    assert read(text, context=replying(A, asked=True), thread=True) == (Refuse(),)


@pytest.mark.parametrize(
    "text",
    [
        "What is this?",
        "Yes?",
        "Yes, but what is this?",
        "Who are you",
        "Thanks",
        "No idea what this is",
        "maybe later",
        "confirm UA 12/12",
        "¿Qué es esto?",
        "It came from my son",
        "Do put me through to somebody",
        "Put me on your blacklist",
        "Yes, but for my sister Amina Sow",
    ],
)
def test_anything_else_confirms_nothing(text: str) -> None:
    (intent,) = read(text, context=replying(A, asked=True), thread=True)
    assert isinstance(intent, Unclear)
    assert (intent.why, intent.campaign) == (Why.NO_COMMAND, A)


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Yes. I'm Aminata, not Amina. SIGN UA 12/12 too", "Aminata Diallo", B),
        ("Yes, but with my middle initial: Amina B. Diallo. And please sign me up for UA 12/12 as well.", "Amina B. Diallo", B),
        ("Ja. Ich heiße Aminata Diallo. Und für UA 12/12 unterschreibe ich auch.", "Aminata Diallo", B),
        ("Sí, confirmo. Y firmo también UA 12/12.", "", B),
        ("Yes, and please add me to UA 12/12 as well.", "", B),
        ("Oui c'est moi. Je signe aussi UA 12/12", "", B),
    ],
)  # fmt: skip
def test_a_wish_for_another_letter_beside_the_yes_is_kept(text: str, name: str, code: str) -> None:
    asked = replying(A, asked=True, asked_people=(Person("Amina Diallo"),))
    yes, other = read(text, context=asked, thread=True)
    assert yes == Confirm(name)
    assert isinstance(other, Sign)
    assert (other.campaign, other.people[0].name) == (code, name or "Amina Diallo")


@pytest.mark.parametrize(
    "text", ["Yes. SIGN UA 12/12 instead", "Yes, UA 12/12", "SIGN UA 12/12", "Yes, I signed UA 12/12, not this one"]
)
def test_a_yes_that_may_be_for_the_other_letter_confirms_nothing(text: str) -> None:
    assert not any(isinstance(intent, Confirm) for intent in read(text, context=replying(A, asked=True), thread=True))


def test_a_sign_for_the_asked_code_is_a_sign() -> None:
    assert signed(read("SIGN UA 329/11", context=replying(A, asked=True), thread=True)) == [A]
    assert signed(read("SIGN", context=replying(A, B, asked=True), thread=True)) == [A, B]


@pytest.mark.parametrize("text", ["yes", "no", "not me", "ok", "sí"])
def test_yes_and_no_mean_nothing_when_nobody_asked(text: str) -> None:
    (intent,) = read(text, context=replying(A), thread=True)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.NO_COMMAND


def test_of_what_others_wrote_around_a_silent_reply_so_much_is_read_and_then_a_word_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[str] = []
    monkeypatch.setattr(confirmation, "read_line", lambda line, book: looked.append(line) or ())
    quoted = "\n".join(f"> {number} strangers" for number in range(190))
    (intent,) = read(quoted, context=replying(A, asked=True), thread=True)
    assert isinstance(intent, Unclear)
    assert len(looked) == confirmation.OTHERS

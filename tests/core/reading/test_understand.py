"""What supporters write, in their own words: each line with what it asks for."""

# ruff: noqa: E501  a table of mails stands better with one on a line

from dataclasses import replace

import pytest

from signbot.core.intents import (
    TooLong,
    Unclear,
    Why,
)
from signbot.core.mail.own_words import READ
from signbot.core.question import Asks, Question
from signbot.core.reading import gather as gathering
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, A, mail, read, replying, signed

SIGNS = [
    "SIGN UA 329/11", "sign ua329/11", "Sign UA: 329.11", "Please sign UA 329/11, thanks!", "SIGN UA-329-11.",
    "Por favor, firmo UA 329/11. ¡Gracias!", "FIRMAR UA 329/11", "Sí, firmo UA 329/11", "Je signe UA 329/11, merci",
    "SIGNER UA 329/11", "Bonjour, je signe UA 329/11", "Assino UA 329/11. Obrigada!", "ASSINAR UA 329/11",
    "Ich unterschreibe UA 329/11", "UNTERSCHREIBEN UA 329/11", "Bitte unterschreiben: UA 329/11", "- SIGN UA 329/11",
    "* SIGN UA 329/11", "1. SIGN UA 329/11", "1) SIGN UA 329/11", "“SIGN UA 329/11”", "«SIGN UA 329/11»",
    "**SIGN UA 329/11**", "🙏 SIGN UA 329/11 🙏", "ＳＩＧＮ　ＵＡ　３２９／１１", "SIGN: UA 329/11", "SIGN (UA 329/11)",
    "[SIGN UA 329/11]", "I'd like to sign UA 329/11", "I would like to sign the petition UA 329/11.", "sign me up for UA 329/11",
    "Please add my name to UA 329/11", "Yes, please sign UA 329/11", "Hi Brian, please sign UA 329/11", "I sign UA 329/11!",
    "Hello! Please sign UA 329/11. Best, Amina", "UA 329/11: SIGN", "UA 329/11 firmo", "UA 329/11 - please sign",
    "Thank you for your work. SIGN UA 329/11", "SIGN UA 329/11 asap, this is terrible", "Quiero firmar UA 329/11",
    "Me gustaría firmar la carta UA 329/11", "J’aimerais signer UA 329/11", "Gostaria de assinar UA 329/11",
    "Ich möchte UA 329/11 unterschreiben", "SIGN UA 329/11 - this must not happen again", "SIGN MEXICO UA 329/11",
    "sign ua\u200b 329/11", "SIGN\nUA 329/11", "Dear friends,\n\nSIGN UA 329/11\n\nBest regards,\nAmina Diallo\n+1 555 0100",
    "I am shocked by what I read.\n\nPlease count me in.\nSIGN UA 329/11", "SIGN UA 329/11\n-- \nAmina\nSIGN UA 12/12",
    "SIGN UA 329/11\n\nSent from my iPhone", "SIGN UA 329/11 44 Main St", "SIGN UA 329/11. Did you get my last mail?",
    "Firme por favor UA 329/11", "Hiermit unterschreibe ich UA 329/11", "SIGN UA 329/11 immediately please", "SIGN UA 329/11\nSIGN UA 329/11",
]  # fmt: skip


@pytest.mark.parametrize("text", SIGNS)
def test_a_supporter_who_asks_to_sign_signs(text: str) -> None:
    assert signed(read(text)) == [A]


REFUSALS = [
    "I will not sign UA 329/11", "I won't sign UA 329/11", "don't sign UA 329/11", "Please do not sign me", "no firmo UA 329/11",
    "No quiero firmar UA 329/11", "je ne signe pas UA 329/11", "Je refuse de signer UA 329/11", "não assino UA 329/11",
    "Ich unterschreibe UA 329/11 nicht", "Ich werde UA 329/11 nicht unterschreiben", "Never sign UA 329/11", "SIGN NOT UA 329/11",
    "SIGN UA 329/11 not", "SIGN UA 329/11\nActually, I do not want to sign.",
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSALS)
def test_a_refusal_signs_nothing_and_is_taken_as_a_no(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.REFUSED
    assert intent.campaign == (A if "329" in text else "")
    assert intent.detail in text


@pytest.mark.parametrize(
    "text",
    [
        "I've changed my mind. Please sign UA 329/11",
        "I have changed my mind, please sign UA 329/11",
        "He cambiado de opinión. Quiero firmar UA 329/11",
        "Ich habe es mir anders überlegt, ich möchte UA 329/11 unterschreiben",
    ],
)
def test_a_changed_mind_wants_what_is_said_behind_it(text: str) -> None:
    assert signed(read(text)) == [A]
    turned = ". ".join(reversed(text.replace(", ", ". ").split(". ")))
    assert signed(read(turned)) == []


def test_a_refusal_is_answered_in_its_own_language() -> None:
    assert understand(mail("No quiero firmar UA 329/11"), replace(CONTEXT, languages=("en", "es"))).language == "es"


def test_prose_without_code_command_or_thread_is_asked_about() -> None:
    (intent,) = read("I read about the prisoners and it makes me angry.")
    assert isinstance(intent, Unclear)
    assert (intent.why, intent.campaign) == (Why.NO_COMMAND, "")


@pytest.mark.parametrize(
    ("text", "languages", "language"),
    [
        ("FIRMO UA 329/11", (), "es"),
        ("SIGN UA 329/11", ("es",), "en"),
        ("Ich unterschreibe UA 329/11", ("fr",), "de"),
        ("STATUS", ("de",), "de"),
        ("LISTA", ("pt",), "pt"),
        ("What is this?", ("fr", "en"), "fr"),
        ("What is this?", ("ja",), "en"),
    ],
)
def test_the_language_is_that_of_the_command_then_of_the_mail(
    text: str, languages: tuple[str, ...], language: str
) -> None:
    assert understand(mail(text, languages=languages), CONTEXT).language == language


def test_a_language_without_answers_gives_way_to_the_default() -> None:
    context = replace(CONTEXT, languages=("en", "es"))
    assert understand(mail("Ich unterschreibe UA 329/11", languages=("es",)), context).language == "es"
    assert understand(mail("Ich unterschreibe UA 329/11"), context).language == "en"


def test_more_own_words_than_a_person_writes_are_for_a_person_and_nothing_of_them_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = "SIGN UA 329/11\n" + ("I have known her for years. " * 10 + "\n") * (READ // 250)
    assert understand(mail(long), replace(CONTEXT, at_length=True)).intents == read("SIGN UA 329/11")
    monkeypatch.setattr(gathering, "read_line", None)  # no line is looked at
    (intent,) = understand(mail(long), CONTEXT).intents
    assert isinstance(intent, TooLong)
    assert intent.characters > READ
    assert understand(mail(long, languages=("es",)), CONTEXT).language == "es"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Disculpe la molestia, ¿pueden cambiar el nombre de la ciudad?", "es"),
        ("Perfecto, muy amables", "es"),
        ("Ana de la Cruz Ibarra Montalvo", "en"),
        ("Thank you, could you put the town right?", "en"),
    ],
)
def test_the_language_is_that_of_the_own_words_where_they_command_nothing(text: str, language: str) -> None:
    context = replace(CONTEXT, languages=("en", "es"), thread=(A,), answered=True)
    assert understand(mail(text, thread=True), context).language == language


def test_names_alone_are_answered_in_the_language_of_the_talk_else_of_the_letter_else_the_first() -> None:
    """The letter is in English."""
    context = replace(CONTEXT, languages=("es", "en", "fr"), thread=(A,), answered=True)
    assert understand(mail("Ana Ibarra", thread=True), replace(context, spoken="fr")).language == "fr"
    assert understand(mail("Ana Ibarra", thread=True), replace(context, spoken="eo")).language == "en"
    assert understand(mail("Ana Ibarra", thread=True), replace(context, thread=())).language == "es"


def test_a_name_alone_is_answered_in_the_language_of_our_mail_that_it_quotes() -> None:
    question = Question(asks=Asks.NAME, campaigns=(A,))
    quoted = "Teresa Luna\n\n> Hola: ## responda por encima de esta línea ##\n>\n> ¿Con qué nombre?"
    context = replying(A, question=question, question_by=frozenset({"thread"}))
    assert understand(mail(quoted, thread=True), context).language == "es"
    assert understand(mail("Teresa Luna", thread=True), context).language == "en"

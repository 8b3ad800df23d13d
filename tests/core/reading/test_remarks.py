"""Sentences that are no command: a question is STATUS, thanks want nothing."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.intents import (
    Nothing,
    Status,
    Unclear,
)
from tests.core.mailmaker import A, read, replying


@pytest.mark.parametrize(
    "text",
    ["did I sign UA 329/11?", "Have I signed UA 329/11", "¿He firmado UA 329/11?", "¿Ya firmé UA 329/11?", "Ai-je signé UA 329/11 ?",
     "Já assinei UA 329/11?", "Habe ich UA 329/11 unterschrieben?", "Is my name on UA 329/11?", "STATUS UA 329/11",
     "ESTADO UA 329/11", "SIGN UA 329/11?"],
)  # fmt: skip
def test_a_question_about_signing_is_status(text: str) -> None:
    assert read(text) == (Status(A),)


@pytest.mark.parametrize(
    "text", ["Can you tell me if I signed UA 329/11?", "Could you check whether my name is on UA 329/11?"]
)
def test_a_question_asked_politely_is_status(text: str) -> None:
    assert read(text) == (Status(A),)


def test_thanks_for_our_answer_want_no_answer() -> None:
    for text in ("Thanks!", "Thank you so much!\n\nAmina Diallo", "OK, thanks", "¡Gracias!"):
        assert read(text, context=replying(A, answered=True), thread=True) == (Nothing("courtesy"),), text
        assert isinstance(read(text, context=replying(A), thread=True)[0], Unclear), text
    for text in ("yes", "Thanks, what now?", "UA 329/11", ""):
        assert isinstance(read(text, context=replying(A, answered=True), thread=True)[0], Unclear), text

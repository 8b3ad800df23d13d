"""What stands before a wish and turns nothing, and what does."""

import pytest

from signbot.core.intents import Sign
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, mail

WISHES = (
    "As a retired teacher I want to sign UA 329/11",
    "hello this is doris, speaking into my phone yes I want to sign UA 329/11",
    "yo can you add me to UA 329/11",
    "slt j'aimerais signer UA 329/11",
    "My cousin sent me UA 329/11 and I want to sign it",
    "saw UA 329/11 on the radio, I'd like to sign it",
    "Leí la UA 329/11 en la parroquia y deseo firmarla",
    "nous avons parlé de UA 329/11 à la communauté et je désire y joindre mon nom",
)
OTHERS = (
    "As my lawyer says I want to sign UA 329/11",
    "After I retire I want to sign UA 329/11",
    "It is a lie that I want to sign UA 329/11",
    "He is certain I want to sign UA 329/11",
    "My boss insists I want to sign UA 329/11",
    "pedro can you please sign UA 329/11",
    "Lower my taxes and I will sign UA 329/11",
    "My wife said, I want to sign UA 329/11",
    "My brother hates UA 329/11 and I want to sign the other",
    "Leí la UA 329/11 en la parroquia y no deseo firmarla",
)


@pytest.mark.parametrize("text", WISHES)
def test_what_is_said_before_a_wish_leaves_it_one(text: str) -> None:
    assert [type(intent) for intent in understand(mail(text), CONTEXT).intents] == [Sign]


@pytest.mark.parametrize("text", OTHERS)
def test_what_turns_a_wish_keeps_it_from_signing(text: str) -> None:
    assert not any(isinstance(intent, Sign) for intent in understand(mail(text), CONTEXT).intents)

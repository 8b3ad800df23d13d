"""Sixty wishes in each language that a translator added: none acts wrongly, and most are done at the first email."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from signbot.core.intents import Intent, Sign, Unclear, Withdraw
from tests.core.mailmaker import CONTEXT, A, read

WISHES: dict[str, dict[str, list[str]]] = tomllib.loads(Path(__file__).with_name("wishes.toml").read_text("utf-8"))
SPEAKING = replace(CONTEXT, languages=(*CONTEXT.languages, *WISHES))
ENOUGH = 0.88  # of the wishes, done at the first email; whoever wrote the others is asked


def understood(written: str) -> tuple[Intent, ...]:
    """`Giuliana Ferri :: Vorrei firmare …`: an email from her account, else from Amina Diallo's."""
    sender, _, text = written.rpartition(" :: ")
    return read(text, context=SPEAKING, name=sender or "Amina Diallo")


@pytest.mark.parametrize("language", WISHES)
def test_wishes_are_done_or_asked_about_and_nothing_is_done_that_nobody_wants(language: str) -> None:
    wishes = WISHES[language]
    assert sum(map(len, wishes.values())) >= 60
    for text in wishes["nothing"]:
        assert not any(isinstance(intent, Sign | Withdraw) for intent in understood(text)), text
    done, wanted = 0, 0
    for kind, act, other in (("sign", Sign, Withdraw), ("withdraw", Withdraw, Sign)):
        for text in wishes[kind]:
            intents, wanted = understood(text), wanted + 1
            assert not any(isinstance(intent, other) for intent in intents), text
            done += len(intents) == 1 and isinstance(intents[0], act) and intents[0].campaign == A
            assert any(isinstance(intent, act | Unclear) for intent in intents), f"neither done nor asked: {text}"
    assert done >= ENOUGH * wanted, (done, wanted)

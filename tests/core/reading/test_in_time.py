"""Whether there is still time is no condition of a wish: the deadline answers it."""

import pytest

from signbot.core.intents import Sign
from tests.core.mailmaker import A, B, read, replying


def _signs(text: str) -> bool:
    return any(isinstance(intent, Sign) for intent in read(text, context=replying(A), thread=True))


@pytest.mark.parametrize(
    "text",
    [
        "If the letter has not gone yet, sign me up",
        "If it is not closed yet, please add my name",
        "Put me on it if it is still open",
        "Falls der Brief noch nicht raus ist, setzen Sie mich bitte drunter",
        "Si la lettre n'est pas encore expédiée, je souhaite la signer",
        "Si todavía no la enviaron, anótenme",
        "Se a carta ainda não seguiu, ponham lá o meu nome",
        "Als de brief nog niet verzonden is, zet mijn naam eronder",
    ],
)
def test_a_wish_in_time_is_one(text: str) -> None:
    assert _signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "If it is not too late to change the wording, put my name on it",
        "If you are still open to changes I will sign",
        "If it is still open next month I will sign",
        "If it is sent to the embassy I sign",
        "Wenn der Brief nicht an die Presse geht, unterschreibe ich",
        "Si la lettre n'est pas envoyée au gouvernement, je signe",
        "If I had time I would sign",
        "Once upon a time, I'd love to sign UA 329/11",
    ],
)
def test_what_goes_on_is_another_condition(text: str) -> None:
    assert not _signs(text)


def test_a_code_within_stays_one() -> None:
    (intent,) = read("If UA 12/12 is still open you can put me on that as well.", context=replying(A), thread=True)
    assert isinstance(intent, Sign)
    assert intent.campaign == B

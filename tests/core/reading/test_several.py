"""Several letters at once: as many as a command counts, where the mail names them."""

# ruff: noqa: E501  a table of mails stands better with one on a line

from dataclasses import replace

import pytest

from signbot.core.intents import Sign
from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, B, C, read, replying

ALERT = replace(replying(A), question=Question(asks=Asks.YES, campaigns=(A,)))


def _signed(text: str, *, thread: bool = False) -> set[str]:
    found = read(text, context=ALERT, thread=True) if thread else read(text)
    return {intent.campaign for intent in found if isinstance(intent, Sign)}


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("I got your letters UA 12/12 and UA 83/18. Please add my name to both.", {B, C}),
        ("UA 12/12, UA 83/18. Sign all of them", {B, C}),
        ("Me faltaban la UA 83/18 y la UA 329/11; ponedme en ambas, si sois tan amables.", {A, C}),
        (
            "Ihr habt noch drei Briefe offen: UA 329/11, UA 12/12 und UA 83/18. Ich möchte bei allen dreien unterschreiben.",
            {A, B, C},
        ),
        ("Betr. UA 12/12 und UA 329/11: ich zeichne sie also beide.", {A, B}),
        ("UA 12/12 et UA 83/18, je signe les deux.", {B, C}),
        ("Perdi as cartas UA 12/12 e UA 83/18; ponham-me nas duas, por favor", {B, C}),
        ("I'd like my name on all of these please: UA 329/11 Mexico, UA 12/12 Guatemala.", {A, B}),
        ("Pónganme en UA 12/12 (Perú) y UA 329/11 (México).", {A, B}),
        ("Sign me for UA 83/18, and if it is not too late for UA 12/12 too.", {B, C}),
        ("Les trois lettres, Mexique, Pérou et Kenya : mon nom sous chacune, s'il vous plaît.", {A, B, C}),
        ("Yes for all three: UA 329/11, UA 12/12 and UA 83/18.", {A, B, C}),
    ],
)
def test_those_that_the_mail_names(text: str, letters: set[str]) -> None:
    assert _signed(text) == letters


@pytest.mark.parametrize(
    "text",
    [
        "I got your letters UA 12/12 and UA 83/18. My wife and I both sign.",
        "UA 12/12 and UA 83/18 are wrong. I sign all three.",
        "I read UA 12/12 and UA 83/18 but only want to sign one of the two",
        "UA 12/12 and UA 83/18: which of both should I sign?",
        "UA 12/12 I signed, UA 83/18 not. I do not sign both.",
    ],
)
def test_where_nobody_can_tell_none_is_signed(text: str) -> None:
    assert _signed(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "I sign this and also UA 12/12",
        "Assino essa e também a do Peru (UA 12/12), que eu tinha esquecido.",
        "Yes for both: UA 329/11 and UA 12/12",
        "Sign me up for the Mexico letter (UA 329/11) and the Peru one (UA 12/12)",
    ],
)
def test_this_and_another_in_reply_to_an_alert(text: str) -> None:
    assert _signed(text, thread=True) == {A, B}


def test_another_beside_thanks_is_not_this_one() -> None:
    assert A not in _signed("I sign this letter and thank you, UA 12/12 came too late", thread=True)

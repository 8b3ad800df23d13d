"""What stands beside a wish and turns it, and what does not."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.intents import (
    Unclear,
    Why,
)
from tests.core.mailmaker import A, read, signed


@pytest.mark.parametrize(
    "text",
    ["SIG UA 329/11", "SIGN OFF UA 329/11", "SIG",
     "SIGN OFF", "signoff", "UA 329/11", "I support UA 329/11", "SIGN UA 329/11 if I may",
     "I signed UA 329/11 last week", "Sign language is in UA 329/11", "SIGNATURE UA 329/11",
     "My mother asked me to SIGN UA 329/11"],
)  # fmt: skip
def test_what_is_no_wish_to_sign_signs_nothing_and_says_so(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.NO_COMMAND
    assert intent.campaign == (A if "329" in text else "")


@pytest.mark.parametrize(
    "text",
    ["I don't usually do this but please SIGN UA 329/11", "I never write letters, but sign UA 329/11", "Normalmente no hago esto, pero firmo UA 329/11",
     "Je ne fais jamais cela mais je signe UA 329/11", "Ich mache das sonst nie, aber ich unterschreibe UA 329/11"],
)  # fmt: skip
def test_a_negation_of_something_else_does_not_refuse(text: str) -> None:
    assert signed(read(text)) == [A]

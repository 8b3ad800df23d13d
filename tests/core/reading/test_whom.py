"""A question shows those that a mail names beyond doubt, and nobody else."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.intents import Sign, Unclear
from tests.core.mailmaker import read
from tests.each import each


@pytest.mark.parametrize(
    ("sender", "text", "people"),
    [
        ("Ruth Fischer", "You can count on the Fischers for UA 329/11: Ruth Fischer, Martin Fischer, Ben Fischer", ["Ruth Fischer", "Martin Fischer", "Ben Fischer"]),
        ("Jana Kern", "Warum nicht, UA 329/11, Familie Kern: Jana Kern, Ulf Kern", ["Jana Kern", "Ulf Kern"]),
        ("jroe77", "Not sure how this works but I am behind UA 329/11 all the way.\nJoan Roe", ["Joan Roe"]),
        ("info", "I could not find the button on UA 329/11, but I am with you (Joan Peel)", ["Joan Peel"]),
    ],
)  # fmt: skip
def test_whom_a_mail_names_is_shown(sender: str, text: str, people: list[str]) -> None:
    assert _shown(sender, text) == people


@each(
    "text",
    [
        "You can count on me for UA 329/11, says Ruth Fischer",  # told of somebody
        "You can count on me for UA 329/11 (as you wrote, Ann Lee)",  # somebody else's name
        "Not sure about UA 329/11: The President, The Minister and The Army all lie",
        "Not sure about UA 329/11: Guatemala City, San Marcos and Antigua are on the map",
    ],
)
def test_who_is_only_spoken_of_is_not(text: str) -> None:
    assert _shown("Amina Diallo", text) == []


def _shown(sender: str, text: str) -> list[str]:
    """Asked about, or to be confirmed."""
    shown = [intent for intent in read(text, name=sender) if isinstance(intent, Unclear | Sign)]
    assert all(intent.spoken for intent in shown if isinstance(intent, Sign))
    return [person.name for intent in shown for person in intent.people]

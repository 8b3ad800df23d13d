"""Who wrote, and nothing else."""

import pytest

from signbot.core.reading.signature import is_closed, is_signature, sender_words
from tests.core.mailmaker import mail

AMINA = mail().sender


@pytest.mark.parametrize(
    "text",
    [
        "Amina",
        "Amina Diallo\nExecutive Director\nACME Relief",
        "Best regards,\nMs. Amina K. Diallo\n12 Elm St. No. 5, Akron OH\n216-555-0100\nwww.acme.example",
        "Amina\n“Injustice anywhere is a threat to justice everywhere.”",
        "[cid:logo.png]",
        "+1 216 555 0100",
        "amina@supporter.example",
    ],
)
def test_a_name_with_what_stands_below_it(text: str) -> None:
    assert is_signature(text.splitlines(), AMINA)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hoax\nAmina Diallo",
        "Thanks\nAmina",
        "Amina Diallo\nThis is a hoax",
        "Amina is away",
        "Amina Diallo\nPlease call me",
        "Amina Diallo?",
        "Amina never wrote",
        "Boris Keller",
        "Amina\nI can't remember",
        "Delivered to amina@supporter.example",
        "Delivery to amina@supporter.example succeeded",
        "Call me at +1 216 555 0100",
    ],
)
def test_a_word_of_theirs_is_no_signature(text: str) -> None:
    assert not is_signature(text.splitlines(), AMINA)


def test_a_sender_without_a_name_is_known_by_their_address() -> None:
    assert sender_words(mail(name="").sender) == {"amina"}
    assert sender_words(None) == frozenset()


def test_below_a_closing_anybody_may_stand() -> None:
    assert is_closed(["Regards,", "Rev. John O'Neil, Pastor", "Akron"])
    assert not is_closed(["Regards,", "Maybe later"])
    assert not is_closed(["John O'Neil"])

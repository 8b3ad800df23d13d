"""A name and nothing else, where a letter is known."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.intents import Sign
from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, read, replying
from tests.each import each

ALERT = replying(A, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"thread"}))


@pytest.mark.parametrize(
    ("sender", "text", "people"),
    [
        ("Grace Wambui", "UA 329/11: Grace Wambui, Nakuru", [("Grace Wambui", "Nakuru")]),
        ("gwambui", "UA 329/11 - Grace Wambui", [("Grace Wambui", "")]),
        ("Bob and Sheila", "UA 329/11: Robert Haskins, Sheila Haskins", [("Robert Haskins", ""), ("Sheila Haskins", "")]),
    ],
)  # fmt: skip
def test_behind_the_code_of_a_letter_it_is_a_sign(sender: str, text: str, people: list[tuple[str, str]]) -> None:
    (sign,) = read(text, name=sender)
    assert isinstance(sign, Sign)
    assert [(person.name, person.place) for person in sign.people] == people
    assert sign.spoken is (len(people) > 1)


@each("text", ["Aurora Jiménez Cruz, Tehuacán, Pue.", "Aurora Jiménez Cruz\nTehuacán", "Aurora Jiménez Cruz"])
def test_in_reply_to_an_alert_ones_own_is_a_sign(text: str) -> None:
    (sign,) = read(text, name="Aurora Jiménez Cruz", context=ALERT, thread=True)
    assert isinstance(sign, Sign)


@each(
    "text", ["Ruth Lee, Akron", "Amina Diallo is away until Monday", "Amina Diallo\nHead of Year 9\nTel. 0451 123 456"]
)
def test_anothers_or_more_than_a_name_is_none(text: str) -> None:
    assert not any(isinstance(found, Sign) for found in read(text, context=ALERT, thread=True))


@each("text", ["Amina Diallo, Akron", "UA 329/11: Nasrin Sotoudeh", "Firma UA 329/11 - Amina Diallo"])
def test_in_a_new_mail_a_name_without_a_code_is_none_nor_is_anothers(text: str) -> None:
    assert not any(isinstance(found, Sign) for found in read(text))

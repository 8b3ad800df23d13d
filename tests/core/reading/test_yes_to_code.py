"""A yes and a code in a new mail sign; in an answer to another question, or beside anything else, they do not."""

import pytest

from signbot.core.intents import Sign
from tests.core.mailmaker import A, read, replying


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hey, ua 329/11 - yes from me", "Amina Diallo"),
        ("Absolutely yes to UA 329/11", "Amina Diallo"),
        ("Hi all, UA 329/11: yes, of course. Amina", "Amina Diallo"),
        ("Yes to UA 329/11 from me, Karen Mills", "Karen Mills"),
        ("UA 329/11: sí, claro", "Amina Diallo"),
        ("UA 329/11 : oui, bien sûr !", "Amina Diallo"),
        ("UA 329/11 - ja gerne", "Amina Diallo"),
        ("UA 329/11, sim!", "Amina Diallo"),
        ("UA 329/11: sì", "Amina Diallo"),
        ("UA 329/11: ja graag", "Amina Diallo"),
        ("UA 329/11 - tak", "Amina Diallo"),
    ],
)
def test_a_plain_yes_to_a_code_signs(text: str, name: str) -> None:
    (sign,) = read(text)
    assert isinstance(sign, Sign)
    assert (sign.campaign, [person.name for person in sign.people]) == (A, [name])


def test_the_name_below_is_taken_with_its_place() -> None:
    (sign,) = read("ua 329/11 yes. Joan Hill, Leeds", name="jh77")
    assert isinstance(sign, Sign)
    assert [(person.name, person.place) for person in sign.people] == [("Joan Hill", "Leeds")]


@pytest.mark.parametrize(
    "text",
    [
        "UA 329/11? Yes!", "confirm UA 329/11", "ok UA 329/11", "I signed UA 329/11", "Yes, I received UA 329/11",
        "Yes to UA 329/11 but not with my name", "Yes to UA 329/11 if you change it", "yes to UA 329/11 maybe tomorrow",
        "My sister says yes to UA 329/11", "Did you say yes to UA 329/11", "Yes I know UA 329/11",
        "Yes, please tell me about UA 329/11", "Yes, please send me UA 329/11", "Yes, UA 329/11 is a good one",
        "ja, UA 329/11 ist angekommen", "Sí, recibí la UA 329/11", "Yes to UA 329/11, no to UA 12/12",
    ],
)  # fmt: skip
def test_what_says_more_or_less_than_yes_signs_nothing(text: str) -> None:
    assert not any(isinstance(intent, Sign) for intent in read(text))


def test_in_an_answer_to_a_mail_of_ours_or_of_others_it_is_asked() -> None:
    for context in (replying(), replying(A), replying("ua12/12", answered=True)):
        assert not any(isinstance(intent, Sign) for intent in read("Yes to UA 329/11", context=context, thread=True))
    assert not any(isinstance(intent, Sign) for intent in read("Yes to UA 329/11", subject="Re: our meeting"))


@pytest.mark.parametrize(
    "text",
    [
        "unterschrieben! ua 329/11",
        "Signed UA 329/11",
        "Firmado! UA 329/11",
        "Unterschrieben! UA 329/11\nViele Grüße\nAmina",
    ],
)
def test_signed_and_a_code_and_nothing_else_signs(text: str) -> None:
    (sign,) = read(text)
    assert isinstance(sign, Sign)


@pytest.mark.parametrize(
    "text",
    [
        "schon unterschrieben! UA 329/11", "already signed! UA 329/11", "ich habe UA 329/11 unterschrieben",
        "Unterschrieben? UA 329/11", "nicht unterschrieben! ua 329/11", "unterschrieben von meiner Frau! ua 329/11",
        "Gelesen! UA 329/11", "Done! UA 329/11", "Thank you for UA 329/11. Signed, Amina", "UA 329/11\nSigned,\nAmina",
        "Thank you for UA 329/11\nSigned", "Hello\nSigned! UA 329/11\nIt was terrible",
    ],
)  # fmt: skip
def test_what_was_signed_before_or_by_others_and_a_closing_sign_nothing(text: str) -> None:
    assert not any(isinstance(intent, Sign) for intent in read(text))

"""Answers to `Do you want to sign?` in people's own words: a yes, a name, a place, who, in any order."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.intents import Confirm, Intent, Sign, Withdraw
from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, read, replying

QUESTION = replying(
    A, answered=True, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"thread"})
)


def _answer(name: str, text: str) -> tuple[Intent, ...]:
    return read(text, context=QUESTION, thread=True, name=name)


@pytest.mark.parametrize(
    ("sender", "text", "names"),
    [
        ("Amina Diallo", "oh yes dear, that is what I meant", "Amina Diallo"),
        ("Amina Diallo", "That's exactly what I wanted.", "Amina Diallo"),
        ("Amina Diallo", "Eso es lo que quise decir, sí.", "Amina Diallo"),
        ("Amina Diallo", "Oui, c'est ce que je voulais dire !", "Amina Diallo"),
        ("Amina Diallo", "So habe ich es gemeint, bitte.", "Amina Diallo"),
        ("Amina Diallo", "Era isso que eu queria dizer, sim, por favor", "Amina Diallo"),
        ("Annika", "Yes, UA 329/11, as Annika Ljung please. Greta is already on it I think, so just me.", "Annika Ljung"),
        ("jroe77", "UA 329/11, as Annika Ljung please", "Annika Ljung"),
        ("jroe77", "yes please, my dear. The name is Annika Ljung", "Annika Ljung"),
        ("Casa Arriola", "Lucía Arriola y Fermín Zabala, los dos, si puede ser.", "Lucía Arriola, Fermín Zabala"),
        ("Casa Ruiz", "Pedro Ruiz y Eva Gómez, por favor", "Pedro Ruiz, Eva Gómez"),
        ("Harold Tibbs", "yes, both of us: Harold Tibbs and June Tibbs", "Harold Tibbs, June Tibbs"),
        ("Haus Hahn", "Otto Hahn und Greta Hahn, bitte beide", "Otto Hahn, Greta Hahn"),
        ("info", "Oui, tous les deux : Jean Dupont et Marie Leroy", "Jean Dupont, Marie Leroy"),
        ("Tom Okonkwo", "yes, me and my wife, Elaine Marwood", "Tom Okonkwo, Elaine Marwood"),
        ("Amina Diallo", "Sí, sí, los dos: yo y mi marido, Pedro Ruiz", "Amina Diallo, Pedro Ruiz"),
        ("lucia77", "Claro, a nombre de Lucía Ferreyra, por favor", "Lucía Ferreyra"),
        ("Amina Diallo", "Yes, but my name is Amina B. Diallo.", "Amina B. Diallo"),
    ],
)  # fmt: skip
def test_each_piece_is_taken(sender: str, text: str, names: str) -> None:
    (sign,) = _answer(sender, text)
    assert isinstance(sign, Sign)
    assert ", ".join(person.name for person in sign.people) == names


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Yes please, the Mexico one, as Keith J. Marwood, Leeds.", "Leeds"),
        ("Sim, pode ser. Joana Prado, Recife", "Recife"),
        ("Yes, please use my full name: Amina Diallo, Cleveland", "Cleveland"),
    ],
)
def test_a_place_behind_the_name_is_kept(text: str, place: str) -> None:
    (sign,) = _answer("jroe77", text)
    assert isinstance(sign, Sign)
    assert sign.people[0].place == place


@pytest.mark.parametrize(
    "text",
    ["that is not what I meant", "That is what I meant to avoid", "Is that what I meant?", "Ruth Lee\nBob Kim", "Harold Tibbs and June Tibbs",
     "Annika Ljung is my sister", "as Annika Ljung said, it is terrible", "Thank you, Annika Ljung", "yes, that is what my wife meant",
     "both of us think it is awful", "Yes, if Harold Tibbs and June Tibbs sign", "Not both of us: Harold Tibbs only", "It was Harold Tibbs, please",
     "Harold Tibbs and June Tibbs, please leave them alone", "Please write to Harold Tibbs", "los dos somos víctimas: Lucía Arriola y Fermín Zabala",
     "Greta Ljung and Annika Ljung signed it already, both of them", "Dear Otto Hahn and Greta Hahn, please", "Jane Roe, please stop",
     "sure, my mum (Lata Rao) would never sign", "Los dos, Pedro Ruiz y Eva Gómez, fueron detenidos", "Otto Hahn (my late husband), please",
     "Yes, it is terrible", "Exactly what I feared", "Das wollte ich nicht", "free Harold Tibbs and June Tibbs, both, please"],
)  # fmt: skip
def test_what_says_anything_else_signs_nothing(text: str) -> None:
    assert not any(isinstance(intent, Sign | Confirm | Withdraw) for intent in _answer("Amina Diallo", text))

"""Who is somebody, beside a whole name in From."""

import pytest

from signbot.core.intents import Sign
from signbot.core.question import Asks, Question
from signbot.core.reading.earned import is_nobody, is_whole_name
from tests.core.mailmaker import A, read, replying

ALERT = replying(A, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"thread"}))


@pytest.mark.parametrize(
    ("text", "known", "nobody"),
    [
        ("shocking business", "Moira Pettigrew", True),
        ("Poor woman", "Barbara Nowak", True),
        ("Cleveland", "Barbara Nowak", True),
        ("Pointe-Noire", "Prosper Mabiala", True),
        ("Santa Cruz do Sul", "Ivone Scherer", True),
        ("jane roe", "Barbara Nowak", False),  # a first name
        ("barbara n", "Barbara Nowak", False),
        ("Okonkwo Adaeze", "Barbara Nowak", False),  # written like a name
        ("Ruth", "Barbara Nowak", False),
        ("Cleveland", "Barbara", False),  # From has no whole name
        ("shocking business", "Casa Arriola", False),
        ("shocking business", "info", False),
    ],
)
def test_who_would_not_be_printed_in_the_place_of_a_whole_name(text: str, known: str, nobody: bool) -> None:
    assert is_nobody(text, known) is nobody


def test_a_whole_name_is_a_persons() -> None:
    assert [*map(is_whole_name, ("Amina Diallo", "Amina", "amina diallo", "Casa Amiga"))] == [True, False, False, False]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Volontiers. Pointe-Noire.", "Prosper Mabiala"),
        ("Count me in.\n\nGod bless,\nFr Kevin", "Kevin Doyle"),
        ("Consider me signed.\n\nDan Achterberg\nGrand Rapids, MI", "Daniel Achterberg"),
        ("Respected Sir/Madam,\nkindly enter my name in the letter.\nThanking you,\nLakshmi", "Lakshmi Venkatesan"),
        ("Pongan mi nombre.\n\nSu amiga,\nMa. de los Ángeles", "María de los Ángeles Rentería"),
        ("simón, agréguenme!!", "Itzel Hernández Morales"),
        ("Einverstanden. D. Krökel", "Dieter Krökel"),
        ("Avec plaisir. J. Piguet, Yverdon", "Jacqueline Piguet"),
        ("Bien sûr, d'accord pour signer.\nPH", "Paul-Henri Vasseur"),
        ("Sali zäme, klar, ich unterschreibe.\nReto", "Reto Zurbriggen"),
        ("Ich unterschreibe.\nIhre Roswitha Engel, Jena", "Roswitha Engel"),
        ("Faço questão de assinar.\n\nUm abraço daqui de Santa Cruz do Sul,\nIvone", "Ivone Scherer"),
    ],
)
def test_the_account_tells_the_name_and_nobody_is_asked(text: str, name: str) -> None:
    (intent,) = read(text, name=name, context=ALERT, thread=True)
    assert isinstance(intent, Sign)
    assert [person.name for person in intent.people] == [name]

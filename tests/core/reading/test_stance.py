"""What one clause of an answer says."""

import pytest

from signbot.core.reading.stance import AGREES, Says, parsed_line, parts_in, place
from tests.core.mailmaker import mail
from tests.each import each


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("of course", [Says.YES]),
        ("I signed", [Says.OWN]),
        ("it really was me", [Says.OWN]),
        ("I confirm my signature", [Says.OWN]),
        ("ok", [Says.AGREES]),
        ("that's correct", [Says.AGREES]),
        ("correct this", [Says.MORE]),
        ("you have my permission", [Says.AGREES]),
        ("not me", [Says.NO]),
        ("no thanks", [Says.NO]),
        ("thank you for asking", [Says.POLITE]),
        ("Amina", [Says.POLITE]),
        ("my account was broken into", [Says.TURNS]),
        ("I lost a phone", [Says.STORY]),
        ("my wife and I signed", [Says.STORY]),
        ("I signed for Ruth", [Says.STORY]),
        ("they deserve justice", [Says.TURNS]),
        ("justice for all", [Says.MORE]),
        ("yes, tomorrow", [Says.YES, Says.TURNS]),
        ("yes, she did", [Says.YES, Says.TURNS]),
        ("yes, signed by somebody", [Says.YES, Says.TURNS]),
        ("yes, tell me more", [Says.YES, Says.TURNS]),
        ("yes, against torture", [Says.YES, Says.MORE]),
        ("not sure, but yes", [Says.TURNS, Says.YES]),
        ("yes, but slowly", [Says.YES, Says.TURNS]),
        ("si me pagan", [Says.TURNS]),
        ("si, soy yo", [Says.AGREES, Says.OWN]),
        ("oui, quelqu'un a signé", [Says.YES, Says.TURNS]),
        ("ja, das habe ich unterschrieben", [Says.YES, Says.OWN]),
        ("that was me, not a robot", [Says.OWN, Says.MORE]),
        ("claro que sí, hija", [Says.YES, Says.POLITE]),
        ("yes, my daughter", [Says.YES, Says.TURNS]),
        ("👍", [Says.AGREES]),
        ("👎", [Says.NO]),
    ],
)
def test_each_clause_says_one_thing(text: str, says: list[Says]) -> None:
    assert [part.says for part in parts_in([text], mail().sender)] == says


def test_small_words_may_stand_within_a_phrase() -> None:
    (part,) = parts_in(["It definitely was me"], None)
    assert place("did", part.clause) == 0
    assert place("stays", part.clause) is None


def test_a_no_is_none_of_a_name_that_is_spelled_so() -> None:
    assert [part.says for part in parts_in(["No", "Nie Wei"], mail(name="Nie No Wei").sender)] == [Says.NO, Says.POLITE]


@each("text", ["Yes mate", "yes sir", "ja Freunde", "sí señor", "Sicher!", "ye"])
def test_a_yes_to_whoever_is_called_is_a_plain_one(text: str) -> None:
    assert [part.says for part in parts_in([text], None)] == [Says.YES]


@each("text", ["You may.", "you can", "Pueden", "sim, pode botar", "Ja, können Sie", "Vous pouvez"])
def test_who_says_that_we_may_agrees(text: str) -> None:
    assert [*parts_in([text], None)][-1].says is Says.AGREES


MAY_NOT = """can you
Können Sie
You may not
You may stop
You may want to reconsider
you may all go home
You can count on my prayers
Pueden dejar de escribir
pode parar
Yes man is ill
yes lies""".splitlines()


@each("text", MAY_NOT)
def test_what_only_begins_so_does_not(text: str) -> None:
    assert not {part.says for part in parts_in([text], None)} & AGREES


def test_a_clause_is_always_one_of_its_sentence() -> None:
    """Whatever was forgotten of what was read before."""
    (part,) = parts_in(["Yes"], None)
    parsed_line.cache_clear()
    (part,) = parts_in(["Yes"], None)
    (parsed,) = parsed_line("Yes")
    assert part.clause is parsed.clauses[0]

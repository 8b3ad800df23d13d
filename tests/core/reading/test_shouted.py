"""Lines in capitals: sentences become small, names keep their capitals, and what is no sentence stays."""

import pytest

from signbot.core.intents import Sign
from signbot.core.reading.shouted import in_small_letters
from tests.core.mailmaker import read


@pytest.mark.parametrize(
    ("line", "small"),
    [
        ("PLEASE WRITE MY NAME AS GEOFFREY R. TANNER.", "please write my name as Geoffrey R. Tanner."),
        ("I WILL SIGN, HOPE SHE STAYS SAFE", "i will sign, hope she stays safe"),
        ("PLEASE ADD WILL SMITH TO UA 329/11", "please add Will Smith to UA 329/11"),
        ("YES I WOULD BE HONOURED. USE DR KATHERINE BEAUMONT.", "yes i would be honoured. use Dr Katherine Beaumont."),
        ("IT SHOULD SAY SHEILA M GRANT", "it should say Sheila M Grant"),
        ("JE VOUDRAIS SIGNER UA 329/11 SVP. JP GIRARD", "je voudrais signer UA 329/11 svp. JP Girard"),
        ("ICH WILL UA 329/11 UNTERSCHREIBEN, DANKE", "ich will UA 329/11 unterschreiben, danke"),
        ("MI NOMBRE COMPLETO ES MARÍA DEL CARMEN RUIZ.", "mi nombre completo es María del Carmen Ruiz."),
    ],
)
def test_a_sentence_is_written_small_and_its_names_are_not(line: str, small: str) -> None:
    assert in_small_letters(line) == small


@pytest.mark.parametrize("line", ["SIGN UA 329/11 MARY SMITH", "MARIA DE LA CRUZ", "Please DO NOT sign", "329/11", ""])
def test_what_has_no_sentence_in_capitals_stays_as_it_is(line: str) -> None:
    assert in_small_letters(line) == line


def test_the_name_that_is_told_in_capitals_signs() -> None:
    (sign,) = read("I WISH TO SIGN UA 329/11. PLEASE WRITE MY NAME AS GEOFFREY R. TANNER.", name="Geoff Tanner")
    assert isinstance(sign, Sign)
    assert [person.name for person in sign.people] == ["Geoffrey R. Tanner"]

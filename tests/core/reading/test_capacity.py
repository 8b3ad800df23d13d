"""For whom, or as what, somebody does not sign: that refuses nothing, and is not printed either."""

from signbot.core.intents import Sign, Unclear
from tests.core.mailmaker import A, read
from tests.each import each

LIMITED = """I sign UA 329/11 in my own name, not on behalf of my employer
Sign me up for UA 329/11 but not as a doctor, just as me
SIGN UA 329/11, but not for my company
put me on UA 329/11, just not my husband
I'd like to sign UA 329/11, as myself though and not for the parish
Je signe UA 329/11, mais pas au nom de mon association
Firmo UA 329/11 a título personal, no en nombre de la universidad
Quiero firmar UA 329/11. Mi marido no, él trabaja para el gobierno.
Unterschreibe UA 329/11, nicht im Namen der Universität
Assino UA 329/11, mas não como professora""".splitlines()
REFUSED = """sign UA 329/11 but not for the moment
sign UA 329/11, but not for another week
sign UA 329/11, but not this month
I would sign UA 329/11 but not for the next fortnight
Ich unterschreibe UA 329/11, aber nicht für eine Woche
Add Bob Kim to UA 329/11, not for me
I don't sign UA 329/11 on behalf of the Sisters of Mercy
I cannot sign UA 329/11 for the choir
SIGN UA 329/11 is not for the likes of me
Sign UA 329/11, but not as a signatory
My husband does not sign UA 329/11
We sign UA 329/11, but not my wife""".splitlines()


@each("text", LIMITED)
def test_who_does_not_sign_for_others_signs_for_themselves(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Sign)
    (person,) = intent.people
    assert (intent.campaign, person.name, person.organisation) == (A, "Amina Diallo", "")


@each("text", REFUSED)
def test_what_denies_the_wish_or_its_time_signs_nobody(text: str) -> None:
    assert not any(isinstance(intent, Sign) for intent in read(text))


def test_whoever_signs_for_a_house_is_still_printed_with_it() -> None:
    (intent,) = read("Sign UA 329/11 on behalf of the Sisters of Mercy, not as a private person")
    assert isinstance(intent, Sign)
    assert intent.people[0].organisation == "Sisters of Mercy"


def test_whom_our_question_shows_has_the_place_of_its_line() -> None:
    (intent,) = read("Perhaps I sign UA 329/11, it is for me:\n\nName: Ann Crabtree\nCity: Whitstable", name="info")
    assert isinstance(intent, Unclear)
    assert [(person.name, person.place) for person in intent.people] == [("Ann Crabtree", "Whitstable")]

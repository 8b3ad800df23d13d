"""New mails as people really write them, and their twins that ask for nothing: several kinds at once."""

import pytest

from signbot.core.intents import Sign, Withdraw
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, A, mail

# From, own words, who signs
SIGNED = (
    ("Ursula Dent", "Sign me up please for UA 329/11, I'm 91 and I've signed things like this!", ["Ursula Dent"]),
    ("Edith Maynard", "I should be pleased to be counted with those who sign UA 329/11.", ["Edith Maynard"]),
    ("Colin Marsh", "I'd like to be on UA 329/11.\nColin Marsh", ["Colin Marsh"]),
    ("Marcus Webb", "yo can u guys add me to UA 329/11 thx marcus webb", ["Marcus Webb"]),
    ("kayleigh", "saw ua 329/11 on insta, wanna sign it!! im kayleigh bowers", ["kayleigh bowers"]),
    ("Aled Morgan", "Add the undersigned to UA 329/11, please.\n\nAled Morgan\nBangor", ["Aled Morgan"]),
    ("Rosemary Tait", "I'd like my name on this: UA 329/11 Mexico, Guatemala.\nRosemary Tait", ["Rosemary Tait"]),
    ("Tom Hart", "Please put both of us down for UA 329/11, Tom Hart and Ellen Hart", ["Tom Hart", "Ellen Hart"]),
    ("Ann Lee", "My husband and I, Ann and Bob Lee, sign UA 329/11 with all our hearts", ["Ann Lee", "Bob Lee"]),
    ("Famille Chabert", "Nous signons UA 329/11 tous les deux : Odile Chabert et Bernard Chabert",
     ["Odile Chabert", "Bernard Chabert"]),
    ("Familia Oliver", "Pueden añadirnos a mi esposa y a mí en UA 329/11: Tomás Oliver y Inés Cano",
     ["Tomás Oliver", "Inés Cano"]),
    ("Ruth Feldman", "Happy to sign UA 329/11, as ever. R. Feldman", ["Ruth Feldman"]),
)  # fmt: skip
WITHDRAWN = (
    "I need to be taken off UA 329/11 please",
    "Please remove my name from UA 329/11, I didn't mean to sign",
    "My signature has to come off UA 329/11",
    "I signed UA 329/11. I do not want to be on it any more.",
    "Quíteme de la lista de los que firman UA 329/11",
)
NOTHING = (
    "I want you to sign UA 329/11",
    "You are all in my prayers, UA 329/11",
    "Take my name down for UA 329/11",
    "I would like to sign UA 329/11 no longer",
    "Who are those who sign UA 329/11?",
    "My son has to sign UA 329/11",
    "I would like to be sure who is on UA 329/11",
    "can you guys tell me about UA 329/11 thx amina diallo",
)


@pytest.mark.parametrize(("sender", "text", "people"), SIGNED)
def test_a_wish_signs_for_whom_it_names(sender: str, text: str, people: list[str]) -> None:
    (intent,) = understand(mail(text, name=sender), CONTEXT).intents
    assert isinstance(intent, Sign)
    assert (intent.campaign, [person.name for person in intent.people]) == (A, people)


@pytest.mark.parametrize("text", WITHDRAWN)
def test_a_wish_to_leave_is_one(text: str) -> None:
    assert understand(mail(text), CONTEXT).intents == (Withdraw(A),)


@pytest.mark.parametrize("text", NOTHING)
def test_what_asks_for_nothing_changes_nothing(text: str) -> None:
    assert not any(isinstance(intent, Sign | Withdraw) for intent in understand(mail(text), CONTEXT).intents)

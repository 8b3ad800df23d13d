"""What the other clauses of a sentence make of its act."""

from tests.core.mailmaker import A, read, signed
from tests.each import each

BESIDE = [
    "Ich unterschreibe UA 329/11 gern, auch wenn mein Nachbar meint, das bringe nichts",
    "Sign me up for UA 329/11, not my company please",
    "Put my name down for UA 329/11, would you, and tell Margaret that the cake was lovely",
    "I sign UA 329/11, which I should have done before",
    "Je veux signer UA 329/11, et dites-moi si je peux faire plus",
    "Please add me to UA 329/11, I am late, I know",
    "Ich möchte UA 329/11 unterzeichnen, obwohl ich nicht Mitglied bin",
    "Could you put me down for UA 329/11, I couldn't get the form to work",
    "I gladly sign UA 329/11 and have told my reading group, who may or may not write to you",
]
TURNED = [
    "Please add my name to UA 329/11, but my lawyer has to look at it",
    "Please add my name to UA 329/11, my lawyer has to look at it first",
    "I sign UA 329/11, but I expect an answer beforehand",
    "I sign UA 329/11, my foot",
    "Add me to UA 329/11, if you change paragraph 3",
    "I sign UA 329/11 and you pay me",
    "I sign UA 329/11, said my boss",
    "I sign UA 329/11, but only when it is shorter",
    "Put me down for UA 329/11 and I will sue",
    "Sign me up for UA 329/11 love, she said, and I hung up on her",
    "I beg you to sign UA 329/11, all of my neighbours should",
    "I sign UA 329/11, who reads it?",
    "Sign me up for UA 329/11, but change paragraph 3",
]


@each("text", BESIDE)
def test_what_a_clause_says_besides_turns_no_wish_of_their_own(text: str) -> None:
    assert signed(read(text)) == [A]


@each("text", TURNED)
def test_a_condition_a_denial_and_somebody_else_turn_it(text: str) -> None:
    assert not signed(read(text))

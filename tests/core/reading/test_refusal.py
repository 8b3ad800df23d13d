"""Only a plain refusal is taken for one; a mail that merely holds a no is asked."""

from collections.abc import Iterator

from signbot.core.intents import Sign, Unclear, Why
from tests.core.mailmaker import read
from tests.each import each

PLAIN = """I don't want to sign this one.
I won't be signing UA 329/11.
Please don't add my name to this letter.
I cannot sign UA 329/11, I work for the ministry.
I refuse to sign UA 329/11
No quiero firmar esta carta.
No voy a firmar, gracias.
Non, je ne signe pas.
Je ne veux pas signer cette lettre.
Nein, ich unterschreibe das nicht.
Ich möchte diesen Brief nicht unterschreiben.
Não vou assinar esta carta.""".splitlines()

HOLDS_A_NO = """I could not find the button on UA 329/11, but I am with you: Joan Peel
Why not add Peter Holm and Joan Holm to UA 329/11
Not sure how this works but I am behind UA 329/11 all the way
No hace falta que me llamen, cuenten conmigo para la UA 329/11
No dudo en apoyar la UA 329/11, Marta Ruiz Salas
Je n'hésite pas une seconde pour la UA 329/11
Warum nicht, UA 329/11, Familie Kern: Jana Kern, Ulf Kern""".splitlines()


@each("text", PLAIN)
def test_who_plainly_refuses_is_told_that_nothing_is_signed(text: str) -> None:
    assert list(_whys(text)) == [Why.REFUSED]


@each("text", HOLDS_A_NO)
def test_who_may_want_it_after_all_is_asked_or_signed_and_never_told_no(text: str) -> None:
    intents = read(text)
    assert Why.REFUSED not in _whys(text)
    assert all(isinstance(intent, Sign) or (isinstance(intent, Unclear) and intent.campaign) for intent in intents)


def _whys(text: str) -> Iterator[Why]:
    return (intent.why for intent in read(text) if isinstance(intent, Unclear))

"""Another letter than that of our answer, named in one sentence and wished for in the next."""

from signbot.core.campaign import Person
from signbot.core.question import Told
from tests.core.mailmaker import A, B, read, replying, signed
from tests.each import each

STANDS = replying(answered=True, thread=(A,), told=Told(campaign=A, people=(Person("Amina Diallo"),)))
WISHES = """I see on your page there is also one for the printers in Peru. Put me on that too please
I see you also have one for the printers in Peru. I'd like to sign that one as well, same name.
Vi que tem outra carta, a do jornalista do Peru. Quero assinar essa também.
Ich habe gesehen, es gibt noch einen Brief zu Peru. Den unterschreibe ich auch.
J'ai vu qu'il y a une lettre pour le Pérou. Je la signe aussi.""".splitlines()
NONE = """I see you have one for Peru. My sister would like to sign that one as well
I see you have one for Peru. I don't want to sign that one as well
Is there one for Peru? I'd sign that as well
There is one for Peru and one for Kenya. I sign that one too.
I saw your letter for Peru. Sign Ruth Lee up for that too
If there is one for Peru I'll sign it too
My brother signed the one for Peru. I sign too.
I see you have one for Peru. I signed that one as well.
I live in Peru. I sign that, too
I see you have one for Peru. I'd like to sign that one as well, Ruth Lee""".splitlines()


@each("text", WISHES)
def test_the_other_letter_is_signed(text: str) -> None:
    assert signed(read(text, context=STANDS, thread=True)) == [B]


@each("text", NONE)
def test_it_is_not(text: str) -> None:
    assert B not in signed(read(text, context=STANDS, thread=True))

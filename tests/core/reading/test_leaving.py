"""Whose name stands there, and is to come off, or to stay on one letter alone: as people say it below an answer."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.campaign import Person
from signbot.core.intents import Confirm, Intent, Rename, Sign, Unclear, Withdraw
from signbot.core.question import Told, Wish
from tests.core.mailmaker import A, B, read, replying

SIGNED = replying(A, answered=True, told=Told(campaign=A, people=(Person("Amina Diallo"),)))
BOTH = replying(A, B, answered=True)


def _says(text: str) -> tuple[Intent, ...]:
    return read(text, context=SIGNED, thread=True)


@pytest.mark.parametrize(
    "text",
    ["Disculpe la molestia, lo platiqué con mi esposa y mejor quíteme de la lista de los que firman, tenemos familia allá y nos da miedo.",
     "My name has to come off please.", "I'm afraid my name has to come off, my husband's job is at risk.",
     "Bitte nehmen Sie meinen Namen wieder runter, mein Chef hat das nicht gern", "Retirez mon nom s'il vous plaît, j'ai changé d'avis",
     "Tirem o meu nome, por favor. Tenho família lá.", "Sorry! Take me off it again, I was too quick"],
)  # fmt: skip
def test_it_comes_off_at_once(text: str) -> None:
    (intent,) = _says(text)
    assert isinstance(intent, Withdraw)


@pytest.mark.parametrize(
    "text",
    ["Merci de l'enlever, je ne savais pas que ce serait public.", "Mein Mann will das nicht, bitte wieder streichen"],
)
def test_where_no_word_says_what_it_is_asked_about(text: str) -> None:
    (intent,) = _says(text)
    assert isinstance(intent, Unclear)
    assert intent.wish is Wish.WITHDRAW


@pytest.mark.parametrize(
    "text",
    ["Please don't take my name off", "My wife says: take me off", "If you print addresses, take my name off", "How would I get my name off?",
     "Nobody can take my name off", "My brother's name has to come off", "Can I take my name off later?", "Take him off death row",
     "Please do not let them remove my name", "No me quiten de la lista", "When he is free you may take my name off", "withdraw the troops",
     "please drop my name in the box", "Stop the killing", "I was afraid they would take my name off but now I'm not"],
)  # fmt: skip
def test_what_is_none_changes_nothing(text: str) -> None:
    assert not any(isinstance(intent, Withdraw | Sign | Confirm | Rename) for intent in _says(text))


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("Sorry, please only keep me on UA 12/12.", A),
        ("Laissez-moi seulement sur UA 329/11", B),
        ("Lassen Sie mich bitte nur auf UA 329/11", B),
        ("Pensándolo bien, la de Peru mejor no; déjeme solamente en la UA 329/11. Perdone el lío.", B),
    ],
)
def test_all_but_one_letter(text: str, off: str) -> None:
    assert read(text, context=BOTH, thread=True) == (Withdraw(off),)


@pytest.mark.parametrize(
    "text",
    [
        "Please only keep me posted on UA 12/12",
        "I only keep my copy of UA 12/12",
        "I don't want to be kept only on UA 12/12",
    ],
)
def test_what_keeps_no_name_takes_none_off(text: str) -> None:
    assert not any(isinstance(intent, Withdraw) for intent in read(text, context=BOTH, thread=True))


@pytest.mark.parametrize(
    ("text", "against"),
    [("Bonjour, je change d'avis : mon nom ne doit pas y figurer.", True),
     ("j'ai dit oui trop vite, otez moi de la liste des signataires du mexique, je prefere rester discrete", True),
     ("Desculpem, preferia que o meu nome não aparecesse. Mudei de emprego.", True),
     ("My sister wants to know how many have signed.", False), ("Please do not take my name off whatever they say.", False),
     ("I got no more emails from you about it, have I?", False)],
)  # fmt: skip
def test_below_an_alert_a_mail_that_may_take_a_name_off_says_so(text: str, against: bool) -> None:
    intents = read(text, context=replying(A), thread=True)
    asked = [i for i in intents if isinstance(i, Unclear) and (i.against or i.wish is Wish.WITHDRAW)]
    assert any(isinstance(i, Withdraw) or i in asked for i in intents) is against


@pytest.mark.parametrize(
    "text",
    [
        "J'ai signé UA 329/11 il y a quelques jours. Je change d'avis : mon nom ne doit pas y figurer.",
        "I signed UA 329/11 on Monday. My employer objects, so my name must not stand there.",
        "I said yes to UA 329/11 too hastily. Please take me off again.",
        "Ich habe UA 329/11 letzte Woche unterschrieben, mein Arbeitgeber sieht das nicht gern. Ich möchte von der Liste gelöscht werden.",
        "Ich nehme meine Zusage zu UA 329/11 zurück, mein Arbeitgeber sieht das nicht gern.",
        "Assinei a UA 329/11 ontem, mas o meu nome não deve aparecer na carta, por causa do meu trabalho.",
        "Mi jefe me dijo que la vio, quiten mi nombre de la UA 329/11 por favor",
    ],
)
def test_who_tells_that_they_signed_is_taken_off_whatever_the_reason(text: str) -> None:
    assert read(text) == (Withdraw(A),)


@pytest.mark.parametrize(
    "text",
    [
        "They told me, withdraw UA 329/11",
        "My name must not stand on UA 329/11",
        "I signed UA 329/11 and my name must not be misspelt",
        "I would like to be deleted from the list. UA 329/11 is sad.",
        "I signed UA 12/12. My name must not stand on UA 329/11.",
    ],
)
def test_what_is_no_wish_to_come_off_takes_nobody_off(text: str) -> None:
    assert not any(isinstance(intent, Withdraw) for intent in read(text))

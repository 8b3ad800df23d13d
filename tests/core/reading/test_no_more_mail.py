"""No more mail: asked for in anybody's own words, in a new mail or in reply; never taken from who tells of mail."""

from dataclasses import replace

import pytest

from signbot.core.intents import Alerts
from signbot.core.question import Asks, Question
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, A, mail, replying
from tests.each import each

ASKED = replace(replying(A), question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset())

WANTED = [
    "Don't send me any more emails.",
    "Please stop emailing me",
    "I don't want these emails anymore",
    "remove me from your mailing list please",
    "I no longer wish to receive these messages. Thank you.",
    "No more mails please!",
    "Kindly unsubscribe me from this mailing list",
    "stop writing to me",
    "Can you take me off your list please?",
    "Please do not contact me again",
    "no more alerts, but leave my name",
    "Stop the alerts but keep my name on the letter",
    "please no more emails, but I want to stay on the letter",
    "No más correos, pero dejen mi firma",
    "Keine Mails mehr, aber mein Name soll bleiben",
    "remove me from the mailing list but keep my signature",
    "Cancel my subscription",
    "No quiero recibir más correos",
    "Por favor no me envíen más mensajes",
    "Quítenme de su lista de correo",
    "Dejen de mandarme correos",
    "Quiero darme de baja",
    "No me escriban más",
    "Bórrenme de su lista por favor",
    "Je ne veux plus recevoir vos mails",
    "Merci de ne plus m'envoyer de mails",
    "Veuillez me retirer de votre liste de diffusion",
    "Arrêtez de m'écrire",
    "Désinscrivez-moi",
    "Bitte schicken Sie mir keine weiteren Mails",
    "Nehmen Sie mich bitte aus dem Verteiler",
    "Ich möchte keine Mails mehr bekommen",
    "Keine weiteren E-Mails bitte",
    "Bitte tragen Sie mich aus Ihrer Mailingliste aus",
    "Schreibt mir nicht mehr",
    "Não quero mais receber e-mails",
    "Por favor parem de me mandar e-mails",
    "Retirem-me da vossa lista",
    "Não me enviem mais mensagens",
    "Quero cancelar a inscrição",
    "Non voglio più ricevere email",
    "Toglietemi dalla mailing list per favore",
    "Ik wil geen mails meer ontvangen",
    "Haal me van de mailinglijst",
    "Stuur me geen mails meer",
    "Nie chcę więcej otrzymywać maili",
    "Proszę o usunięcie mnie z listy mailingowej",
    "Nie wysyłajcie mi więcej maili",
    "No more emails",
    "Unsubscribe",
    "Retirez-moi de votre liste",
]

OTHERS = [
    "I will not sign until you stop emailing me every day",
    "I signed, please no more than one email a month",
    "Did you remove me from your list?",
    "Please don't stop sending these emails!",
    "I want to receive your emails",
    "Stop the killing",
    "My wife wants no more emails",
    "No quiero que paren los correos",
    "Ich bekomme keine Mails von euch, warum?",
    "I got no email from you",
    "They have no email",
    "Two friends want to sign, too. They are here with me and have no email.",
    "Están aquí conmigo y no tienen correo",
    "Sie haben keine E-Mail",
    "Eles não têm e-mail",
]


@pytest.mark.parametrize("asked", [False, True])
@each("text", WANTED)
def test_no_more_mail_is_no_more_mail(text: str, asked: bool) -> None:
    intents = understand(mail(text, thread=asked), ASKED if asked else CONTEXT).intents
    assert intents == (Alerts(wanted=False),)


@pytest.mark.parametrize("asked", [False, True])
@pytest.mark.parametrize("text", OTHERS)
def test_whoever_tells_or_asks_of_mail_gets_it_as_before(text: str, asked: bool) -> None:
    intents = understand(mail(text, thread=asked), ASKED if asked else CONTEXT).intents
    assert not any(isinstance(intent, Alerts) for intent in intents)

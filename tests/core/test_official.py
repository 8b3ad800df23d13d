"""What a recipient writes back: told apart by rules, in five languages."""

import pytest

from signbot.core.official import OfficialKind, judge

RECEIVED = {
    "en": "We have received your letter. It has been forwarded to the responsible department.",
    "es": "Hemos recibido su carta, que será turnada al área correspondiente.",
    "fr": "Nous avons bien reçu votre lettre. Elle a été transmise au service compétent.",
    "pt": "Recebemos a sua carta, que foi encaminhada ao setor responsável.",
    "de": "Wir haben Ihr Schreiben erhalten. Es wurde an das zuständige Referat weitergeleitet.",
}
REFUSED = {
    "en": "We have received your letter. The Ministry will not intervene in this matter.",
    "es": "Hemos recibido su carta. No es posible acceder a su solicitud.",
    "fr": "J'ai bien reçu votre lettre. Le ministre ne peut intervenir dans cette affaire.",
    "pt": "Recebemos a sua carta. O Ministério não pode intervir neste caso.",
    "de": "Ihr Schreiben haben wir erhalten. Wir werden in dieser Sache nicht tätig werden.",
}
ANSWERED = {
    "en": "The prisoner was transferred to a hospital on Monday and has seen her lawyer.",
    "es": "La señora fue trasladada el lunes a un hospital y ha podido ver a su abogada.",
    "fr": "La prisonnière a pu voir son avocate lundi dernier dans un hôpital de la capitale.",
    "pt": "A presa foi levada na segunda a um hospital da capital e já pôde ver a sua advogada.",
    "de": "Die Gefangene liegt seit Montag in einem Krankenhaus der Hauptstadt und konnte ihre Anwältin sehen.",
}


def kind(text: str, *, subject: str = "Re: UA 329/11", machine: str = "", threaded: bool = True) -> OfficialKind:
    return judge(subject, text, machine, threaded).kind


@pytest.mark.parametrize("language", RECEIVED)
def test_receipt_alone_is_an_acknowledgement_and_no_answer(language: str) -> None:
    assert kind(RECEIVED[language]) is OfficialKind.ACKNOWLEDGEMENT


@pytest.mark.parametrize("language", REFUSED)
def test_a_negation_beside_a_word_for_acting_is_a_refusal_however_kindly_it_begins(language: str) -> None:
    assert kind(REFUSED[language]) is OfficialKind.REFUSAL


@pytest.mark.parametrize("language", ANSWERED)
def test_what_says_something_about_the_case_is_an_answer_and_a_receipt_before_it_changes_nothing(language: str) -> None:
    assert kind(ANSWERED[language]) is OfficialKind.ANSWER
    assert kind(f"{RECEIVED[language]} {ANSWERED[language]}") is OfficialKind.ANSWER


def test_a_machine_knows_of_receipt_and_absence_and_only_a_guess_is_judged_as_a_person() -> None:
    machine = "Auto-Submitted: auto-replied"
    assert kind("Your message was received.", machine=machine) is OfficialKind.ACKNOWLEDGEMENT
    assert kind("I am out of the office until Monday.", machine=machine) is OfficialKind.AWAY
    assert kind("Mr Diaz no longer works here.", machine=machine) is OfficialKind.WRONG_PERSON
    assert kind(REFUSED["de"], machine="its own words: an acknowledgement") is OfficialKind.REFUSAL


def test_what_goes_to_everybody_is_a_newsletter_unless_it_answers_a_letter() -> None:
    assert kind("Our week in pictures.", machine="List-Id", threaded=False) is OfficialKind.NEWSLETTER
    assert kind("Read more below.", subject="Press release 12", threaded=False) is OfficialKind.NEWSLETTER
    assert kind(ANSWERED["en"], subject="Re: your press release", threaded=True) is OfficialKind.ANSWER


def test_another_office_is_the_wrong_person_and_no_office_at_all_is_a_refusal() -> None:
    assert kind("We are not competent. Please write to the prosecutor.") is OfficialKind.WRONG_PERSON
    assert kind("This is not within our jurisdiction.") is OfficialKind.REFUSAL


def test_what_says_too_little_is_left_to_a_person() -> None:
    assert kind("Noted.") is OfficialKind.UNCLEAR
    assert kind("") is OfficialKind.UNCLEAR


def test_why_names_the_sentence_that_decided() -> None:
    assert judge("Re: UA", REFUSED["en"], "", threaded=True).why == "The Ministry will not intervene in this matter."


@pytest.mark.parametrize(
    ("right", "words"),
    [
        ("refusal", "We regret that we cannot accede to your request for her release."),
        ("acknowledgement", "We confirm receipt of your petition. The Governor's office will study it carefully."),
        ("wrong-person", "I believe this was sent to me by mistake; I am a private citizen with the same name."),
        ("refusal", "Esta dependencia se encuentra imposibilitada para intervenir en asuntos de competencia judicial."),
        ("acknowledgement", "Votre message nous est bien parvenu et fera l'objet d'un examen attentif."),
        ("refusal", "Nous ne sommes pas en mesure de donner une suite favorable à votre intervention."),
        ("acknowledgement", "Agradecemos a mensagem, que já está em análise pela nossa equipe técnica."),
        ("wrong-person", "Este órgão não é competente para o assunto; procure a Defensoria Pública."),
        ("refusal", "Ihrem Anliegen kann nicht entsprochen werden."),
        ("wrong-person", "Herr Berger hat das Ministerium verlassen; wenden Sie sich bitte an sein Nachfolgeteam."),
        ("answer", "Die Ausländerbehörde hat Frau Haidari am Freitag eine Duldung bis Ende März erteilt."),
        (
            "acknowledgement",
            "Thank you for contacting the Governor. We may be able to get back to you within three weeks.",
        ),
        ("wrong-person", "This matter comes under the remit of the Attorney General, to whom you should write."),
        (
            "answer",
            "We are responsible for the prison, and Mr Faye has a larger cell now. Contact our press desk.",
        ),
        ("refusal", "Our office can do nothing for her."),
        ("answer", "The claim is untrue: she was released on bail on 3 June and lives with her parents."),
        ("refusal", "These accusations are false and we reject them."),
        ("acknowledgement", "Le ministre a lu votre lettre et vous en remercie."),
        (
            "wrong-person",
            "Cette question relève de la compétence du ministère de l'Intérieur ; veuillez lui adresser votre demande.",
        ),
        ("refusal", "Le gouvernement ne souhaite pas donner suite."),
        ("answer", "Nos services ont rendu visite à M. Faye le 3 novembre et il a pu téléphoner à sa famille."),
        ("away", "Nuestras oficinas permanecerán cerradas hasta el 7 de enero. Regresaremos con gusto a su mensaje."),
        ("refusal", "Lamentamos informarle que no podemos pronunciarnos sobre el caso."),
        (
            "acknowledgement",
            "Ihre Nachricht wurde an das Fachreferat weitergeleitet. Bitte sehen Sie von Sachstandsanfragen ab.",
        ),
        ("refusal", "Wir sehen keine Veranlassung, tätig zu werden."),
        (
            "wrong-person",
            "Frau Dr. Seidel ist seit Oktober nicht mehr Ministerin. Bitte wenden Sie sich an ihre Nachfolgerin.",
        ),
        ("answer", "Frau Haidari hat gestern eine Aufenthaltserlaubnis bekommen."),
        ("acknowledgement", "Agradecemos o contato. A sua mensagem será lida pela ministra."),
        ("refusal", "Não nos cabe comentar decisões judiciais."),
        ("wrong-person", "Esta caixa é apenas para inscrições em eventos. Escreva para a ouvidoria."),
        ("answer", "A delegacia prendeu ontem dois suspeitos das ameaças."),
        ("answer", "Trois suspects ont été interpellés et le village est gardé par la gendarmerie depuis dimanche."),
    ],
)
def test_one_sentence_is_enough(right: str, words: str) -> None:
    assert kind(words) == right

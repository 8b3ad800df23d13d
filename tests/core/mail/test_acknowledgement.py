"""Receipts and help desks, in the languages in which programs write them; and people who write nearly the same."""

from itertools import product

import pytest

from signbot.core.address import Address, canonical
from signbot.core.mail import acknowledgement
from signbot.core.mail.automatic import automatic
from signbot.core.mail.mime import parse
from signbot.core.text.words import of_all, spoken
from tests.each import each

ASKED = "Re: Please confirm your signature under UA 329/11 MEXICO [abcdefghijklmnop2345qrst]"
AMINA, HELP = "amina@home.example", "help@acme.example"
TICKET = "[#1001] We did not understand your mail about UA 329/11"
ACKNOWLEDGED, RECEIPT = "its own words: an acknowledgement", "a receipt, by its subject"


def said(body: str, sender: str = AMINA, subject: str = ASKED, kind: str = "text/plain") -> str:
    head = f"From: {sender}\nSubject: {subject}\nIn-Reply-To: <ask@rrn.example>\nContent-Type: {kind}; charset=utf-8"
    return automatic(parse(f"{head}\n\n{body}\n".encode()), Address(sender, canonical(sender)))


@each(
    ("language", "phrase"),
    [(tag, phrase) for tag, groups in spoken("machines").items() for phrase in groups.get("receipt", ())],
)
def test_a_subject_of_a_receipt_in_any_language(language: str, phrase: str) -> None:
    subject = f"{phrase} Please confirm" if phrase.endswith(":") else f"{phrase.capitalize()} - Please confirm"
    assert said("", subject=subject) == RECEIPT, language


@pytest.mark.parametrize("subject", ["LEIDO: x", "Lei\u0301do: x", "Lu\xa0: x", "Läst：x"])
def test_a_receipt_s_subject_in_other_letters(subject: str) -> None:
    assert said("", subject=subject) == RECEIPT


@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
def test_an_empty_mail_with_an_unknown_word_before_its_subject_is_a_receipt(kind: str) -> None:
    empty = "<html><body><br></body></html>" if kind == "text/html" else ""
    for subject in ("Berrikusita: Please confirm", "Nasoma : Please confirm", "Soma： Please confirm"):
        assert said(empty, subject=subject, kind=kind) == "an empty mail with an unknown word before its subject"
    for subject in (
        ASKED,
        "Please confirm your signature",
        "External: Re: Please confirm",
        "Antw: x",
        "Please confirm: x",
    ):
        assert said(empty, subject=subject, kind=kind) == "", subject
    assert said("> Please confirm", subject="Nasoma: Please confirm") == ""


@pytest.mark.parametrize(
    "subject",
    ["Re: Read: x", "Ready: sign UA 329/11", "Read this: SIGN UA 329/11", "Reading: SIGN", "Lublin: SIGN UA 329/11",
     "SIGN UA 329/11", "Leído y firmado", "Vulnerable people", "Delivered from evil"],
)  # fmt: skip
def test_a_subject_that_people_write(subject: str) -> None:
    assert said("SIGN UA 329/11", subject=subject) == ""


@pytest.mark.parametrize(
    ("words", "sender", "subject"),
    [
        ("##- Please type your reply above this line -##\n\nYour request (1234) has been received.", HELP, ASKED),
        ("-- reply above this line --\n\nTicket ID: #AAAA-0000-0012\nThank you for contacting us.", AMINA, ASKED),
        ("Dear customer, thank you for contacting us. Your request has number 1001.", "ticket-1@them.example", TICKET),
        ("=== Por favor, escriba su respuesta por encima de esta línea ===\n\nSu caso 55 está abierto.", AMINA, ASKED),
        ("We have received your message and will get back to you within 2 business days.", AMINA, ASKED),
        ("Your e-mail to Senator Brown has been received.", "office@brown.example", ASKED),
        ("Your case CAS-12345-X7 has been created. Please do not reply to this message.", AMINA, ASKED),
        ("A support ticket has been opened for your request.", AMINA, "Ticket Created: #443"),
        ("Thank you for your email. This mailbox is not monitored.", AMINA, ASKED),
        ("Thank you for writing to the Governor. Your correspondence has been\nforwarded to the agency.", AMINA, ASKED),
        ("We hereby confirm that your message was received. Reference 2026-4432.", "ministry@gov.example", ASKED),
        ("We've got your message! A member of our team will reach out within 24 hours.", AMINA, ASKED),
        ("RT: your request has been entered in our queue under [acme.example #4431].", "rt@acme.example", ASKED),
        ("Se acusa recibo de su correo, turnado al área correspondiente con el folio 2213.", AMINA, ASKED),
        ("Yes! We have received your email. Our team will get back to you shortly.", AMINA, ASKED),
        ("Hemos recibido su mensaje y le responderemos a la brevedad.", AMINA, ASKED),
        ("Gracias por contactarnos. Su solicitud ha sido registrada con el número de caso 88213.", AMINA, ASKED),
        ("Nous avons bien reçu votre demande et nous vous répondrons dans les meilleurs délais.", AMINA, ASKED),
        ("Votre ticket n° 55123 a été créé.\nMerci de nous avoir contactés.", AMINA, ASKED),
        ("Vielen Dank für Ihre Anfrage. Ihre Nachricht ist bei uns eingegangen.", AMINA, ASKED),
        ("Ihre Anfrage wurde unter der Ticketnummer 2026112 registriert.", "support@firma.example", ASKED),
        ("Agradecemos o seu contato. Sua mensagem foi recebida e responderemos em breve.", AMINA, ASKED),
        ("La sua richiesta è stata ricevuta e presa in carico. Le risponderemo al più presto.", AMINA, ASKED),
        ("Bedankt voor uw bericht. Wij hebben uw e-mail ontvangen.", AMINA, ASKED),
        ("Dziękujemy za kontakt. Twoje zgłoszenie zostało zarejestrowane.", AMINA, ASKED),
    ],
)  # fmt: skip
def test_what_a_help_desk_writes_by_itself(words: str, sender: str, subject: str) -> None:
    assert said(words, sender, subject) == ACKNOWLEDGED
    shown = "".join(f"<p>{line}</p>" for line in words.split("\n\n"))
    assert said(shown, sender, subject, "text/html") == ACKNOWLEDGED


@pytest.mark.parametrize(
    "words",
    ["Thank you for contacting me. Yes, please add my name.", "I have received your message. I will sign UA 329/11",
     "Thanks for your message! Count me in.", "Yes. Thank you for your email.", "Sí, recibí su mensaje y firmo.",
     "We received your mail. SIGN UA 329/11 for our parish, Fr. Tom", "Oui, j'ai reçu votre message. Je signe.",
     "Yes - thanks for your work. My case number at work is 4455.", "I will reply later when I read the letter",
     "Hemos recibido la noticia con dolor. FIRMO UA 329/11", "Ja, ich habe Ihre Nachricht erhalten und unterschreibe.",
     "Please sign me. The case of Mexico is terrible", "Thank you for writing. Please add: Mary Lee, Bob Lee",
     "Sí. Gracias por su mensaje.", "Ja, vielen Dank für Ihre Nachricht!", "Oui, merci pour votre message",
     "Yes I confirm. Do not reply to this address, use amina@work.example", "No. Do not reply.",
     "SIGN UA 329/11. My request for asylum case 4431 was received too.", "Received with thanks. Yes!",
     "yes please, and let us know when it has been received", "Read and agreed. Yes"],
)  # fmt: skip
def test_what_people_write_about_mails_and_thanks(words: str) -> None:
    assert said(words) == ""


@pytest.mark.parametrize("sender", ["info@sisters.example", "office@parish.example"])
@pytest.mark.parametrize(
    "words",
    ["We are happy to sign. Please tell us that our request was received.", "SIGN UA 329/11. We will pray for them.",
     "Thank you for writing to us. We sign UA 329/11."],
)  # fmt: skip
def test_what_an_office_of_people_writes(words: str, sender: str) -> None:
    assert said(words, sender) == ""


def test_what_is_quoted_is_nobodys_acknowledgement() -> None:
    quoted = "> Thank you for contacting us. Your request has been received. Ticket #1234"
    assert said(f"Yes\n\nOn Mon, 23 Nov 2026, RRN <sign@rrn.example> wrote:\n{quoted}") == ""


@pytest.mark.parametrize("blank", [" ", "\n"])
@each("phrase", sorted(of_all("machines", "ack_done")))
def test_the_quick_look_misses_no_phrase_also_over_the_end_of_a_line(phrase: str, blank: str) -> None:
    assert said(f"Request {phrase.replace(' ', blank).upper()}. Ticket #1234") == ACKNOWLEDGED


@each("shown", ["{marker}", "Dear friends, {marker}", "> {marker}", "| {marker}", "{marker} " + "x " * 300])
def test_the_quick_look_ends_where_the_own_words_do(shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    marker, words = shown.format(marker="## reply above this line ##"), "Your request (1234) has been received."
    texts = ["\n".join(lines) for lines in product(["Yes", words], [marker], ["", "> quoted", words], ["", words])]
    quick = [said(text) for text in texts]
    monkeypatch.setattr(acknowledgement, "_may_acknowledge", lambda _raw: True)
    assert quick == [said(text) for text in texts]
    assert {"", ACKNOWLEDGED} == {*quick}

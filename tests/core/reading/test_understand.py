"""What supporters write, in their own words: each line with what it asks for."""

# ruff: noqa: E501  a table of mails stands better with one on a line

from dataclasses import replace

import pytest

from signbot.core.intents import (
    Alerts,
    Confirm,
    Forget,
    Help,
    Intent,
    ListCampaigns,
    Nothing,
    Refuse,
    Rename,
    Sign,
    Status,
    Unclear,
    UnknownCode,
    Why,
    Withdraw,
)
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, A, B, C, mail, read, replying


def signed(intents: tuple[Intent, ...]) -> list[str]:
    return [intent.campaign for intent in intents if isinstance(intent, Sign)]


SIGNS = [
    "SIGN UA 329/11", "sign ua329/11", "Sign UA: 329.11", "Please sign UA 329/11, thanks!", "SIGN UA-329-11.",
    "Por favor, firmo UA 329/11. ¡Gracias!", "FIRMAR UA 329/11", "Sí, firmo UA 329/11", "Je signe UA 329/11, merci",
    "SIGNER UA 329/11", "Bonjour, je signe UA 329/11", "Assino UA 329/11. Obrigada!", "ASSINAR UA 329/11",
    "Ich unterschreibe UA 329/11", "UNTERSCHREIBEN UA 329/11", "Bitte unterschreiben: UA 329/11", "- SIGN UA 329/11",
    "* SIGN UA 329/11", "1. SIGN UA 329/11", "1) SIGN UA 329/11", "“SIGN UA 329/11”", "«SIGN UA 329/11»",
    "**SIGN UA 329/11**", "🙏 SIGN UA 329/11 🙏", "ＳＩＧＮ　ＵＡ　３２９／１１", "SIGN: UA 329/11", "SIGN (UA 329/11)",
    "[SIGN UA 329/11]", "I'd like to sign UA 329/11", "I would like to sign the petition UA 329/11.", "sign me up for UA 329/11",
    "Please add my name to UA 329/11", "Yes, please sign UA 329/11", "Hi Brian, please sign UA 329/11", "I sign UA 329/11!",
    "Hello! Please sign UA 329/11. Best, Amina", "UA 329/11: SIGN", "UA 329/11 firmo", "UA 329/11 - please sign",
    "Thank you for your work. SIGN UA 329/11", "SIGN UA 329/11 asap, this is terrible", "Quiero firmar UA 329/11",
    "Me gustaría firmar la carta UA 329/11", "J’aimerais signer UA 329/11", "Gostaria de assinar UA 329/11",
    "Ich möchte UA 329/11 unterschreiben", "SIGN UA 329/11 - this must not happen again", "SIGN MEXICO UA 329/11",
    "sign ua\u200b 329/11", "SIGN\nUA 329/11", "Dear friends,\n\nSIGN UA 329/11\n\nBest regards,\nAmina Diallo\n+1 555 0100",
    "I am shocked by what I read.\n\nPlease count me in.\nSIGN UA 329/11", "SIGN UA 329/11\n-- \nAmina\nSIGN UA 12/12",
    "SIGN UA 329/11\n\nSent from my iPhone", "SIGN UA 329/11 44 Main St", "SIGN UA 329/11. Did you get my last mail?",
    "Firme por favor UA 329/11", "Hiermit unterschreibe ich UA 329/11", "SIGN UA 329/11 immediately please", "SIGN UA 329/11\nSIGN UA 329/11",
]  # fmt: skip


@pytest.mark.parametrize("text", SIGNS)
def test_a_supporter_who_asks_to_sign_signs(text: str) -> None:
    assert signed(read(text)) == [A]


REFUSALS = [
    "I will not sign UA 329/11", "I won't sign UA 329/11", "don't sign UA 329/11", "Please do not sign me", "no firmo UA 329/11",
    "No quiero firmar UA 329/11", "je ne signe pas UA 329/11", "Je refuse de signer UA 329/11", "não assino UA 329/11",
    "Ich unterschreibe UA 329/11 nicht", "Ich werde UA 329/11 nicht unterschreiben", "Never sign UA 329/11", "SIGN NOT UA 329/11",
    "SIGN UA 329/11 not", "SIGN UA 329/11\nActually, I do not want to sign.",
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSALS)
def test_a_refusal_signs_nothing_and_is_taken_as_a_no(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.REFUSED
    assert intent.campaign == (A if "329" in text else "")
    assert intent.detail in text


def test_a_refusal_is_answered_in_its_own_language() -> None:
    assert understand(mail("No quiero firmar UA 329/11"), replace(CONTEXT, languages=("en", "es"))).language == "es"


@pytest.mark.parametrize(
    "text",
    ["SIG UA 329/11", "SIGN OFF UA 329/11", "SIG",
     "SIGN OFF", "signoff", "UA 329/11", "I support UA 329/11", "SIGN UA 329/11 if I may",
     "I signed UA 329/11 last week", "Sign language is in UA 329/11", "SIGNATURE UA 329/11",
     "My mother asked me to SIGN UA 329/11"],
)  # fmt: skip
def test_what_is_no_wish_to_sign_signs_nothing_and_says_so(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.NO_COMMAND
    assert intent.campaign == (A if "329" in text else "")


@pytest.mark.parametrize(
    "text",
    ["unsubscribe", "UNSUBSCRIBE UA 329/11", "Please unsubscribe me, thank you!", "DARME DE BAJA", "ABMELDEN",
     "désabonner", "descadastrar"],
)  # fmt: skip
def test_who_leaves_the_list_asks_for_no_more_alerts(text: str) -> None:
    assert read(text) == (Alerts(wanted=False),)


@pytest.mark.parametrize("text", ["SUBSCRIBE", "please subscribe me", "SUSCRIBIRME", "abonnieren"])
def test_who_comes_back_asks_for_alerts(text: str) -> None:
    assert read(text) == (Alerts(wanted=True),)


@pytest.mark.parametrize("text", ["do not unsubscribe me", "How do I unsubscribe?", "unsubscribe me and my wife"])
def test_what_is_no_clear_wish_about_alerts_changes_nothing(text: str) -> None:
    assert not any(isinstance(intent, Alerts) for intent in read(text))


@pytest.mark.parametrize(
    "text",
    ["did I sign UA 329/11?", "Have I signed UA 329/11", "¿He firmado UA 329/11?", "¿Ya firmé UA 329/11?", "Ai-je signé UA 329/11 ?",
     "Já assinei UA 329/11?", "Habe ich UA 329/11 unterschrieben?", "Is my name on UA 329/11?", "STATUS UA 329/11",
     "ESTADO UA 329/11", "SIGN UA 329/11?"],
)  # fmt: skip
def test_a_question_about_signing_is_status(text: str) -> None:
    assert read(text) == (Status(A),)


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("WITHDRAW UA 329/11", (Withdraw(A),)),
        ("Please withdraw my signature from UA 329/11", (Withdraw(A),)),
        ("RETIRAR UA 329/11", (Withdraw(A),)),
        ("Je retire ma signature UA 329/11", (Withdraw(A),)),
        ("Ich ziehe meine Unterschrift zurück UA 329/11", (Withdraw(A),)),
        ("WITHDRAW UA 329/11 – María López", (Withdraw(A, "María López"),)),
        (
            "WITHDRAW UA 329/11\nName: María López\nName: Juan López",
            (Withdraw(A, "María López"), Withdraw(A, "Juan López")),
        ),
        ("NAME UA 329/11 Amina Diallo-Ruiz", (Rename(A, "Amina Diallo-Ruiz"),)),
        ("NAME UA 329/11: Amina Diallo, thanks!", (Rename(A, "Amina Diallo"),)),
        ("NAME UA 329/11 Jose Lopez -> José López", (Rename(A, "José López", "Jose Lopez"),)),
        ("NOMBRE UA 329/11 Ana Ruiz → Ana María Ruiz", (Rename(A, "Ana María Ruiz", "Ana Ruiz"),)),
        ("NAME UA 329/11", (Unclear(Why.NEW_NAME, A),)),
        ("NAME UA 329/11 Amina Diallo-Ruiz please", (Rename(A, "Amina Diallo-Ruiz"),)),
        ("Change my name on UA 329/11 to Amina Diallo-Ruiz, thanks", (Rename(A, "Amina Diallo-Ruiz"),)),
        ("Corrijan mi nombre en UA 329/11 a Ana de la Cruz por favor", (Rename(A, "Ana de la Cruz"),)),
        ("NAME UA 329/11\nAmina Diallo-Ruiz", (Rename(A, "Amina Diallo-Ruiz"),)),
        ("NAME UA 329/11\nName: Amina D.", (Rename(A, "Amina D."),)),
        ("NAME UA 329/11 http://evil.example", (Unclear(Why.NEW_NAME, A),)),
        ("STATUS", (Status(),)),
        ("status please", (Status(),)),
        ("LIST", (ListCampaigns(),)),
        ("LISTA", (ListCampaigns(),)),
        ("HELP", (Help(),)),
        ("help please!", (Help(),)),
        ("AYUDA", (Help(),)),
        ("Hilfe", (Help(),)),
        ("FORGET ME", (Forget(),)),
        ("Olvídame", (Forget(),)),
        ("Oubliez-moi, svp", (Forget(),)),
        ("Vergessen Sie mich", (Forget(),)),
        ("SIGN", (Unclear(Why.NO_CODE),)),
        ("WITHDRAW", (Unclear(Why.WHICH_LETTER),)),
        ("Thanks!", (Nothing("courtesy"),)),
        ("¡Muchas gracias por su trabajo!", (Nothing("courtesy"),)),
        ("Vielen Dank!\nAmina Diallo", (Nothing("courtesy"),)),
        ("", (Nothing("empty"),)),
        ("\n\nSent from my iPhone", (Nothing("empty"),)),
        ("HELP\nWITHDRAW UA 329/11", (Help(), Withdraw(A))),
        ("WITHDRAW UA 329/11 and STATUS UA 12/12", (Withdraw(A), Status(B))),
    ],
)
def test_every_command_is_read(text: str, intents: tuple[Intent, ...]) -> None:
    assert read(text) == intents


@pytest.mark.parametrize(
    "text",
    ["Could you sign me for UA 329/11?", "Can you please add my name to UA 329/11?", "¿Podría firmar UA 329/11 por mí?",
     "Pouvez-vous signer UA 329/11 pour moi ?", "Você pode assinar UA 329/11 por mim?", "Können Sie UA 329/11 für mich unterschreiben?",
     "Hello Brian, could you add my name to UA 329/11?", "Would you mind putting my name on UA 329/11, please?"],
)  # fmt: skip
def test_a_polite_request_is_a_command(text: str) -> None:
    assert signed(read(text)) == [A]


def test_a_polite_request_to_be_taken_off_is_a_command() -> None:
    assert read("Would you please withdraw my name from UA 329/11?") == (Withdraw(A),)


@pytest.mark.parametrize(
    "text",
    ["May I sign UA 329/11?", "Can I still sign UA 329/11?", "Can you sign UA 329/11?", "Could you sign UA 329/11 for my mother?",
     "Would you sign UA 329/11 if you were me?", "Could you please sign UA 329/11 and tell me who reads it?", "Puis-je signer UA 329/11 ?",
     "Kann ich UA 329/11 unterschreiben?", "Why should I let you sign me for UA 329/11?"],
)  # fmt: skip
def test_a_request_that_asks_anything_else_is_asked_about(text: str) -> None:
    assert signed(read(text)) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Incluyan mi firma en UA 329/11", [A]),
        ("Merci d'ajouter mon nom à UA 329/11", [A]),
        ("J'appose ma signature à UA 329/11", [A]),
        ("Setzen Sie bitte meinen Namen unter UA 329/11", [A]),
        ("Por gentileza incluam o meu nome na UA 329/11", [A]),
        ("I agree with this letter, please sign UA 329/11 for me", [A]),
        ("Je soutiens et je signe UA 329/11", [A]),
        ("As requested: SIGN UA 329/11", [A]),
        ("SIGN UA 329/11 - No more violence!", [A]),
        ("FIRMO UA 329/11. ¡Nunca más!", [A]),
        ("SIGN UA 329/11 - never again", [A]),
        ("SIGN UA 329/11 - no more", []),
        ("SIGN UA 329/11, no", []),
        ("I agree with this letter but cannot sign UA 329/11", []),
        ("I agree if you change it, then sign UA 329/11", []),
        ("SIGN UA 329/11 but keep my name private", [A]),
        ("Yes, I will sign UA 329/11", [A]),
        ("Oui, je veux signer UA 329/11", [A]),
        ("Sim, eu quero assinar UA 329/11", [A]),
        ("Ja, ich möchte UA 329/11 unterschreiben", [A]),
        ("I would like my signature removed from UA 329/11", []),
        ("SIGN UA 329/11\nand UA 12/12", [A, B]),
        ("Estoy de acuerdo, firmo UA 329/11", [A]),
        ("ALLE UNTERSCHREIBEN", [A, B, C]),
        ("Ich möchte alle Briefe unterschreiben", [A, B, C]),
        ("Sign all the letters", [A, B, C]),
    ],
)
def test_the_same_wish_in_other_words(text: str, codes: list[str]) -> None:
    assert signed(read(text)) == codes


@pytest.mark.parametrize(
    "text", ["Can you tell me if I signed UA 329/11?", "Could you check whether my name is on UA 329/11?"]
)
def test_a_question_asked_politely_is_status(text: str) -> None:
    assert read(text) == (Status(A),)


@pytest.mark.parametrize(
    "text",
    ["I don't usually do this but please SIGN UA 329/11", "I never write letters, but sign UA 329/11", "Normalmente no hago esto, pero firmo UA 329/11",
     "Je ne fais jamais cela mais je signe UA 329/11", "Ich mache das sonst nie, aber ich unterschreibe UA 329/11"],
)  # fmt: skip
def test_a_negation_of_something_else_does_not_refuse(text: str) -> None:
    assert signed(read(text)) == [A]


@pytest.mark.parametrize(
    "text",
    ["I don't want to, but my wife says SIGN UA 329/11", "I would not sign UA 12/12 but maybe UA 329/11", "If I had time I would, but sign UA 329/11"],
)  # fmt: skip
def test_but_alone_signs_nothing(text: str) -> None:
    assert signed(read(text)) == []


def test_thanks_for_our_answer_want_no_answer() -> None:
    for text in ("Thanks!", "Thank you so much!\n\nAmina Diallo", "OK, thanks", "¡Gracias!"):
        assert read(text, context=replying(A, answered=True), thread=True) == (Nothing("courtesy"),), text
        assert isinstance(read(text, context=replying(A), thread=True)[0], Unclear), text
    for text in ("yes", "Thanks, what now?", "UA 329/11", ""):
        assert isinstance(read(text, context=replying(A, answered=True), thread=True)[0], Unclear), text


def test_prose_without_code_command_or_thread_is_asked_about() -> None:
    (intent,) = read("I read about the prisoners and it makes me angry.")
    assert isinstance(intent, Unclear)
    assert (intent.why, intent.campaign) == (Why.NO_COMMAND, "")


@pytest.mark.parametrize("text", ["don't forget me", "Help us free them", "Please don't forget me and my family"])
def test_prose_that_begins_like_a_command_is_none(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Unclear)


@pytest.mark.parametrize(
    "text",
    ["SIGN UA 329/11, UA 12/12 and UA 83.18", "SIGN UA 329/11 UA 12/12 UA 83/18", "SIGN UA 329/11, 12/12 and 83.18",
     "SIGN UA 329/11\nSIGN UA 12/12\nFIRMAR UA 83/18", "SIGN UA 329/11, UA 12/12, and also UA 83/18", "SIGN ALL", "FIRMAR TODAS",
     "Please sign all of them", "JE SIGNE TOUTES", "SIGN ALL PETITIONS", "SIGN UA 329/11; UA 12/12; UA 83/18", "SIGN UA 329/11\nUA 12/12\nUA 83/18"],
)  # fmt: skip
def test_several_campaigns_are_signed_at_once(text: str) -> None:
    assert signed(read(text)) == [A, B, C]


def test_sign_all_without_an_open_campaign_asks() -> None:
    assert read("SIGN ALL", context=replace(CONTEXT, open=frozenset())) == (Unclear(Why.NO_CODE),)


@pytest.mark.parametrize(
    ("text", "written", "nearest"),
    [
        ("SIGN UA 392/11", "UA 392/11", A),
        ("SIGN UA 32/911", "UA 32/911", A),
        ("SIGN UA 329/11/5", "UA 329/11/5", A),
        ("SIGN AU 329/11", "AU 329/11", A),
        ("SIGN 329/11", "329/11", A),
        ("FIRMO UA 12/13 por favor", "UA 12/13", B),
        ("WITHDRAW UA 83/19", "UA 83/19", C),
    ],
)
def test_an_unknown_code_is_never_guessed(text: str, written: str, nearest: str) -> None:
    (intent,) = read(text, context=replying(B))
    assert isinstance(intent, UnknownCode)
    assert intent.written == written
    assert intent.nearest[0] == nearest


def test_a_known_code_beside_an_unknown_one_still_signs() -> None:
    intents = read("SIGN UA 329/11, UA 99/99")
    assert signed(intents) == [A]
    assert any(isinstance(intent, UnknownCode) and intent.written == "UA 99/99" for intent in intents)


@pytest.mark.parametrize(
    ("text", "languages", "language"),
    [
        ("FIRMO UA 329/11", (), "es"),
        ("SIGN UA 329/11", ("es",), "en"),
        ("Ich unterschreibe UA 329/11", ("fr",), "de"),
        ("STATUS", ("de",), "de"),
        ("LISTA", ("pt",), "pt"),
        ("What is this?", ("fr", "en"), "fr"),
        ("What is this?", ("ja",), "en"),
    ],
)
def test_the_language_is_that_of_the_command_then_of_the_mail(
    text: str, languages: tuple[str, ...], language: str
) -> None:
    assert understand(mail(text, languages=languages), CONTEXT).language == language


def test_a_language_without_answers_gives_way_to_the_default() -> None:
    context = replace(CONTEXT, languages=("en", "es"))
    assert understand(mail("Ich unterschreibe UA 329/11", languages=("es",)), context).language == "es"
    assert understand(mail("Ich unterschreibe UA 329/11"), context).language == "en"


@pytest.mark.parametrize(
    "text",
    ["yes", "Yes!", "YES please", "Yes, I confirm. Thank you!", "ok", "Sí", "si, confirmo", "oui", "Oui, merci", "sim", "ja", "Ja, bitte",
     "confirm", "Yes\n\nAmina Diallo", "Yes, that was me. Thanks for checking", "Yes\n\nAmina Diallo\nProfessor of Law\nDakar", "confirm UA 329/11", "Yes.\n\nBest regards,\nAmina\nDirector", "", "\n-- \nAmina", "Sent from my iPhone",
     "> Please confirm\n> SIGN UA 329/11", "On Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n> What is this?",
     "Yes\n\nOn Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n> reply to confirm"],
)  # fmt: skip
def test_an_affirmation_or_no_own_words_confirm(text: str) -> None:
    assert read(text, context=replying(A, asked=True), thread=True) == (Confirm(),)


@pytest.mark.parametrize(
    "text",
    ["no", "No.", "not me", "That was not me!\nIt wasn't me", "unsubscribe", "No, thanks", "No fui yo", "Ce n'est pas moi", "não",
     "Nein, das war ich nicht", "I did not sign this", "SIGN OFF", "I will not sign"],
)  # fmt: skip
def test_a_refusal_refuses(text: str) -> None:
    assert read(text, context=replying(A, asked=True), thread=True) == (Refuse(),)


@pytest.mark.parametrize(
    "text",
    [
        "What is this?",
        "Yes?",
        "Yes, but what is this?",
        "Who are you",
        "Thanks",
        "No idea what this is",
        "maybe later",
        "confirm UA 12/12",
        "¿Qué es esto?",
    ],
)
def test_anything_else_confirms_nothing(text: str) -> None:
    (intent,) = read(text, context=replying(A, asked=True), thread=True)
    assert isinstance(intent, Unclear)
    assert (intent.why, intent.campaign) == (Why.NO_COMMAND, A)


def test_a_sign_for_the_asked_code_is_a_sign() -> None:
    assert signed(read("SIGN UA 329/11", context=replying(A, asked=True), thread=True)) == [A]
    assert signed(read("SIGN", context=replying(A, B, asked=True), thread=True)) == [A, B]


@pytest.mark.parametrize("text", ["yes", "no", "not me", "ok", "sí"])
def test_yes_and_no_mean_nothing_when_nobody_asked(text: str) -> None:
    (intent,) = read(text, context=replying(A), thread=True)
    assert isinstance(intent, Unclear)
    assert intent.why is Why.NO_COMMAND

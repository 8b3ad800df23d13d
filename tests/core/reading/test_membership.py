"""Members' wishes as people write them, and what only sounds like one: nobody joins, leaves or rests by accident."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.reading.line import read_line
from signbot.core.reading.membership import may_be_about_members
from signbot.core.reading.pieces import Command
from signbot.core.text.lexicon import Verb

BOOK = CodeBook(["ua329/11", "ua12/12"])

ABOUT_MEMBERS = (Verb.JOIN, Verb.LEAVE, Verb.PAUSE, Verb.RESUME)


def command(text: str) -> Command | None:
    found = (piece for piece in read_line(text, BOOK) if isinstance(piece, Command) and piece.verb in ABOUT_MEMBERS)
    return next((one for one in found if not one.doubtful), None)


def told(text: str, kind: str) -> list[str]:
    one = command(text)
    assert one is not None
    return [detail.value for detail in one.details if detail.kind == kind]


JOINING = [
    "I'd love my name on every one of your letters from here on.",
    "Please treat me as a regular signatory, no need to ask each time.",
    "Autorizo que mi nombre aparezca en todas las cartas que envíen.",
    "Cuenten conmigo para todas las cartas, de ahora en adelante",
    "Mettez mon nom sur toutes vos lettres à l'avenir, s'il vous plaît.",
    "Setzt meinen Namen bitte künftig unter jeden eurer Briefe.",
    "Podem pôr o meu nome em todas as cartas daqui para a frente.",
    "Mi nombre puede aparecer en todas sus cartas",
    "SIGN ALWAYS",
    "SIGN ALWAYS - Amina Diallo, Dakar",
    "I always want to sign",
    "sign me up for all your letters from now on",
    "add me as a permanent signer",
    "You may always use my name",
    "siempre quiero firmar",
    "FIRMAR SIEMPRE",
    "Ich möchte immer unterschreiben",
    "Je veux toujours signer",
    "ASSINAR SEMPRE",
    "I'd like to sign every letter you send from now on.",
    "Please count me in permanently",
    "Sign always please, Maria Lopez, Cleveland OH",
    "You have my permission to sign all future letters with my name",
    "Could you please always add my name?",
    "put me down as a standing signatory please",
    "I wish to be a permanent member of your network",
    "Until further notice please sign everything in my name.",
    "SIGN ALWAYS, max one a month",
    "I want to always sign letters about torture",
    "Quisiera firmar siempre",
    "Quiero ser firmante permanente",
    "Por favor, firmen siempre por mí",
    "A partir de ahora firmo todas sus cartas",
    "Inclúyanme siempre, por favor",
    "Je souhaite signer systématiquement vos lettres",
    "Désormais je signe toutes vos lettres",
    "Inscrivez-moi comme signataire permanent",
    "Signer toujours, au maximum 2 par mois",
    "Bitte unterschreibt immer für mich",
    "Ich möchte ständiges Mitglied werden",
    "Tragt mich bitte als Dauerunterzeichnerin ein",
    "Ab sofort bitte immer mit meinem Namen unterschreiben",
    "Gostaria de assinar sempre",
    "Quero ser signatária permanente",
    "A partir de agora assino todas as cartas",
    "Vorrei firmare sempre",
    "FIRMARE SEMPRE",
    "ALTIJD ONDERTEKENEN",
    "Ik wil altijd tekenen",
    "Zawsze podpisywać",
    "Chcę zawsze podpisywać",
    "Hi, could I please be added to your standing list?",
    "count my name in for every future letter",
    "I hereby authorise you to sign all future appeals in my name",
    "SIGN ALWAYS please. Thank you, Ruth",
    "Always put my name on your letters please",
    "Yes, sign me up permanently",
    "From today on I sign everything",
    "I would like to sign always, but no more than 3 a month",
    "Please always add my name to letters about Honduras",
    "Deseo firmar siempre sus cartas",
    "Pueden usar siempre mi nombre",
    "Anótenme como firmante habitual",
    "En adelante firmen por mí todas las cartas",
    "Vous pouvez toujours utiliser mon nom",
    "Je voudrais devenir signataire régulière",
    "Comptez toujours sur ma signature",
    "Ich würde gerne dauerhaft unterschreiben",
    "Podem assinar sempre em meu nome",
    "Incluam-me sempre",
    "Immer unterschreiben, aber maximal zwei pro Monat",
    "Voglio diventare firmataria permanente",
    "Ik wil vaste ondertekenaar worden",
    "sign me up for all letters about women",
    "Put me down for every letter on torture",
    "Please sign me up for all the letters you write about Guatemala and women",
    "Inclúyanme en todas las cartas sobre mujeres",
    "Je veux signer toutes vos lettres sur les femmes",
    "Ich will jeden Brief zum Thema Folter unterschreiben",
    "Quero assinar todas as cartas sobre a Guatemala",
    "Vorrei firmare tutte le lettere sulla tortura",
]
LEAVING = [
    "Dejen de firmar por mí",
    "Arrêtez de signer en mon nom",
    "Hört auf, für mich zu unterschreiben",
    "Deixem de assinar cartas em meu nome, por favor",
    "Ich kündige meine Mitgliedschaft im Netzwerk.",
    "I no longer wish to be a standing member.",
    "Please take me off your permanent signers",
    "Ya no firmen en mi nombre, por favor.",
    "Je souhaite mettre fin à mon adhésion.",
    "Bitte setzt meinen Namen nicht mehr automatisch unter eure Briefe.",
    "Please don't put my name on your letters any more",
    "Quero deixar de ser membro permanente.",
    "LEAVE",
    "stop signing for me",
    "End my membership",
    "Please do not use my name any more",
    "leave please",
    "I'd like to end my membership, thank you",
    "Please stop signing letters in my name",
    "Remove me from the standing list",
    "Quiero salir de la red",
    "Ya no quiero ser miembro",
    "Por favor, no firmen más por mí",
    "Je quitte le réseau",
    "Je ne veux plus être membre",
    "Ich trete aus",
    "Bitte nicht mehr für mich unterschreiben",
    "Ich möchte meine Mitgliedschaft beenden",
    "Quero sair",
    "Não quero mais ser membro",
    "Esco dalla rete",
    "Ik wil opzeggen",
    "I want out of the network",
    "Please cancel my membership",
    "I'd rather not be a member any more",
    "Don't sign for me automatically any more",
    "Quisiera darme de baja de la red",
    "Renuncio a mi membresía",
    "Merci de ne plus signer en mon nom",
    "Bitte beendet meine Mitgliedschaft",
    "Streicht mich als Mitglied",
    "Gostaria de sair da rede",
    "Por favor não assinem mais por mim",
]
NEITHER = [
    "Please take my name off again.",
    "No dejen de firmar por mí",
    "N'arrêtez pas de signer en mon nom",
    "Don't stop signing in my name",
    "Why did you stop signing in my name?",
    "Stop the violence in my name",
    "Ich habe meine Mitgliedschaft bei der Gewerkschaft gekündigt",
    "My name always appears wrong on your letters",
    "I always read your letters to my class.",
    "Mi hermano quiere dejar de ser miembro, ¿qué le digo?",
    "My name may not appear under all your letters",
    "Does my name appear on all your letters?",
    "My mother's name may appear on all your letters",
    "Please don't end my membership",
    "I do not want to leave the network",
    "I always sign petitions",
    "you always send me mails",
    "Should I always sign?",
    "I do not always want to sign",
    "leave me alone",
    "STOP",
    "SIGN ALL",
    "I am a member of Amnesty International",
    "SIGN ALWAYS UA 329/11",
    "Ich unterschreibe immer",
    "Je signe toujours",
    "siempre firmo peticiones",
    "I always sign what I read",
    "I have always wanted to sign something like this",
    "Always glad to sign",
    "My husband always signs",
    "Do you always sign for everyone?",
    "I am a permanent resident",
    "You should not always sign in my name?",
    "I won't be signing always",
    "If you sign always, nobody reads it",
    "As always, thank you!",
    "Siempre me mandan correos",
    "Ich habe immer unterschrieben",
    "Toujours partant !",
    "As a member of the union I want to sign UA 329/11",
    "I always want to sign UA 329/11",
    "Please leave a message",
    "The meeting will pause until 3 pm",
    "Nunca quiero firmar siempre",
    "He left the network",
    "Ich bin Mitglied bei Amnesty",
    "The pause was too long",
    "I will rest when justice is done",
    "They have signed from now on",
    "Maria says sign always",
    "I sign always the same way",
    "My mother always signs everything",
    "We will always stand with you",
    "I always sign off with love",
    "Please don't always write to me",
    "Has she always signed?",
    "Members of parliament should sign",
    "I was a member for ten years",
    "I leave on Monday",
    "Leave no one behind!",
    "Siempre estaré con ustedes",
    "Nunca firmo nada",
    "Je quitte mon travail demain",
    "Ich bin immer für euch da",
    "There was a pause until the judge came back",
    "Sempre na luta!",
    "Until further notice the office is closed",
    "I no longer live in Ohio",
    "Please sign UA 329/11 for me, I will always be grateful",
    "Continue the good work",
    "I cannot sign all letters about women",
    "Who signs all the letters about women?",
    "My sister wants to sign all letters about women",
    "I read all your letters about women",
    "I have signed all letters about women",
    "I sign all letters about women",
    "Not all letters about women please",
]
RESTING = {
    "Could you pause my membership until 15 January? I'm having surgery.": "--01-15",
    "Estaré de viaje: no firmen por mí hasta el 10 de febrero.": "--02-10",
    "Suspendez ma participation jusqu'au 1er mars, merci.": "--03-01",
    "Bis zum 20. Dezember bitte keine Briefe mit meinem Namen.": "--12-20",
    "macht bitte eine Pause bis 3. Mai": "--05-03",
    "Por favor, façam uma pausa até 5 de janeiro": "--01-05",
    "Wir machen Pause bis zum 1. März im Chor.": "",
    "Rest until September 15": "--09-15",
    "Please pause my name for a month": "P1M",
    "Necesito una pausa hasta el 1 de febrero": "--02-01",
    "Je fais une pause jusqu'au 20 août": "--08-20",
    "Pause bis 03.05.2027": "2027-05-03",
    "no letters until 7 January please": "--01-07",
    "Pause me until March 1st please": "--03-01",
    "PAUSE UNTIL 15 February 2027": "2027-02-15",
    "I need a break for three months": "P3M",
    "Pausa hasta mayo": "--05-01",
    "Mettez mon adhésion en pause jusqu'au 15 avril": "--04-15",
    "Ich brauche eine Pause bis zum 1. Juni": "--06-01",
    "Bitte pausieren für zwei Wochen": "P14D",
    "Pausa até 31 de julho": "--07-31",
    "Please suspend my membership until the end of March": "--04-01",
    "Please pause until Monday": "",
    "pause until I write again": "",
}


@pytest.mark.parametrize("text", JOINING)
def test_who_wants_to_sign_always_is_heard(text: str) -> None:
    one = command(text)
    assert one is not None
    assert one.verb is Verb.JOIN


@pytest.mark.parametrize("text", LEAVING)
def test_who_wants_to_leave_is_heard(text: str) -> None:
    one = command(text)
    assert one is not None
    assert one.verb is Verb.LEAVE


@pytest.mark.parametrize("text", NEITHER)
def test_what_only_sounds_like_it_is_no_wish_of_a_member(text: str) -> None:
    assert command(text) is None


@pytest.mark.parametrize("text", RESTING)
def test_who_wants_to_rest_is_heard_with_the_day(text: str) -> None:
    one = command(text)
    assert one is not None
    assert one.verb is Verb.PAUSE
    assert told(text, "until") == [RESTING[text]]


@pytest.mark.parametrize("text", ["RESUME", "I'm back", "Please resume my membership", "REANUDAR"])
def test_who_comes_back_is_heard(text: str) -> None:
    one = command(text)
    assert one is not None
    assert one.verb is Verb.RESUME


def test_a_habit_beside_a_letter_signs_nothing() -> None:
    (piece,) = read_line("I always sign your petitions", BOOK)
    assert isinstance(piece, Command)
    assert piece.doubtful


@pytest.mark.parametrize(
    ("text", "topics", "limit"),
    [
        ("I want to always sign letters about torture", ["torture"], []),
        (
            "I always want to sign letters about Guatemala and women, at most two a month.",
            ["Guatemala", "women"],
            ["2"],
        ),
        ("Sign me up for all the letters you write about torture, at most 2 a month", ["torture"], ["2"]),
        ("SIGN ALWAYS, max one a month", [], ["1"]),
        ("My name may appear on all your letters from now on", [], []),
        ("FIRMAR SIEMPRE sobre mujeres, como máximo 2 al mes", ["mujeres"], ["2"]),
        ("Ich möchte ab jetzt alle Briefe unterschreiben, höchstens 2 im Monat", [], ["2"]),
        ("SIGNER TOUJOURS, au maximum 3 par mois", [], ["3"]),
    ],
)
def test_topics_and_how_many_a_month_are_read(text: str, topics: list[str], limit: list[str]) -> None:
    assert told(text, "topic") == topics
    assert told(text, "per_month") == limit


def test_most_sentences_are_passed_over_at_a_glance() -> None:
    assert not may_be_about_members("please add my name to ua 329 11".split())
    assert may_be_about_members(["siempre"])
    assert may_be_about_members("sign everything from now on".split())

"""Whether own words below a question of ours say yes: as people write it, and harmful twins."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.intents import Confirm, Intent, Refuse, Sign, Unclear, Withdraw
from signbot.core.mail.own_words import essence
from signbot.core.question import Asks, Question
from signbot.core.reading.affirmation import Answer, answer_in
from tests.core.mailmaker import A, mail, read, replying
from tests.each import each

OURS = "If it was not you, do nothing, or reply NO: then nothing will be signed."
QUOTE = (
    "\n\nOn Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n\n> ## Reply above this line ##\n"
    "> Just reply to this mail.\n> If it was not you, do nothing, or reply\n> NO: then nothing will be signed."
)

CONFIRMS = [
    "Yes I did sign it, thank you for checking!\n\nTom",
    "YES\n\nKwame Mensah\nSenior Lecturer, Department of Geography\nUniversity of Ghana, Legon\n+233 30 250 0300 | kmensah@ug.example",
    "Sí, fui yo quien firmó.\n\nEnviado desde mi iPhone",
    "Oui, c'est bien moi qui ai signé.\nBien à vous,\nClaire",
    "Ja, ich habe unterschrieben.\nMfG Hans",
    "Sim, assinei sim.\n\nObrigada,\nBeatriz Souza\nProfessora",
    "y",
    "OK - Amina",
    "Yes.\n\n“Injustice anywhere is a threat to justice everywhere.” – M. L. King",
    'YES\n\nAmina Diallo\n"Never doubt that a small group of people can change the world."',
    "yes please, and thank you for all that you do for these people",
    "I hereby confirm that I signed the letter.",
    "Yes, that's me.\nRegards\nRev. John O'Neil, Pastor, St. Mark's Church, 45 Main Street, Akron, OH 44308",
    "Dr. Amina Diallo | Cleveland State University | 216-555-0199",
    "Enviat des del meu iPhone",
    "Küldve az iPhone-omról",
    "Στάλθηκε από το iPhone μου",
    "Confirmo mi firma bajo UA 329/11",
    "Je confirme ma signature.",
    "Ich bestätige hiermit meine Unterschrift.",
    "Dear friends,\n\nYes, I confirm.\n\nAmina Diallo\nRetired teacher",
    "SI",
    "si por supuesto",
    "Yes! Please add my name.",
    "Of course. I'm proud to stand with them.",
    "Yep, that was me :-)",
    "Absolutely!! Amina",
    "👍",
    "Amina Diallo\nAbogada\nCalle 5 No. 12, Oaxaca\nTel. +52 951 501 6900",
    "Best regards,\n\nAmina Diallo\nProfessor Emerita of Law\nhttps://law.example/~diallo",
    "Ja bitte! Und danke für eure Arbeit.\n\nViele Grüße aus Köln\nAmina",
    "oui je confirme\n\nEnvoyé de mon Galaxy",
]
CONFIRMS_NOTHING = [
    "Let it be.",
    "Let it go now",
    "Yes, I got your mail but I do not want to sign",
    "Yes? I never signed anything",
    "Yes, my daughter signed it without asking me",
    "Yes, my daughter signed it",
    "Ok, who are you?",
    "Sí, recibí su correo, pero no firmé",
    "Oui, mais pas moi",
    "Ja, aber ich war das nicht",
    "Yes, later",
    "Yes, next week",
    "Yes, once you fix the spelling of his name",
    "I signed nothing",
    "Sure, when pigs fly",
    "Right, this is spam",
    "OK. I have reported you to the police.",
    "I confirm that I did not sign",
    "Confirm? I can't remember signing this",
    "Amina Diallo did not write this",
    "Someone used my address. Yes, I am sure.",
    "STOP\n\nAmina Diallo",
    "Amina Diallo\nPlease call me",
    "Let me think\nAmina",
    "I'll reply when I'm back.\nAmina Diallo\nDirector",
    "Thanks\nAmina",
    "Amina Diallo\nThis is a hoax",
    "Remove\nAmina Diallo",
    "Hoax\nAmina Diallo",
    "Sí, pero quién es usted",
    "Ja, morgen",
    "Sim, mas quem são vocês",
    "Oui, c'est mon fils qui a signé",
    "Somebody stole my iPhone",
    "Alguien robó mi iPhone",
    "👎",
    "Yes, he did",
    "Si me pagan, firmo",
    "Já não quero",
    "Amina Diallo\nfraud department\nplease investigate this",
]
REFUSES = [
    "no",
    "not me",
    "I did not",
    "unsubscribe",
    "No.\nAmina",
    "no fui yo",
    "Nein!",
]
NAMES = [
    ("YES\nName: Amina N. Diallo", "Amina N. Diallo"),
    ("Sí\nNombre: Amina Diallo López", "Amina Diallo López"),
    ("Name: Amina Keller\nYES", "Amina Keller"),
    ("Ja\nName: Amina Müller\n\nViele Grüße", "Amina Müller"),
]

CONFIRMS += [
    "yes, that is my signature. God bless.\n\nSr. Amina Diallo, OSU\nUrsuline Sisters of Cleveland\n2600 Lander Rd., Pepper Pike, OH 44124",
    "YES -- Amina Diallo --",
    "Yes, this is Amina.",
    "Yes, and please also tell the families that we pray for them.",
    "Confirmed, thanks!\nA. Diallo",
    "Hello RRN team,\nYes I did!\nThank you,\nAmina",
    "It was me :)",
    "That's right, I want to sign.",
    "Sí señor, yo firmé.",
    "Claro que sí, con mucho gusto.\nAmina",
    "Sí, soy Amina Diallo y firmé la carta",
    "Confirmo.\n\nDra. Amina Diallo\nCed. Prof. 1234567\nHospital General",
    "Oui oui, c'est moi !",
    "Je confirme, merci pour votre travail.\nAmina D.",
    "Tout à fait. Amina",
    "Sim, é a minha assinatura.",
    "Confirmo, obrigada!",
    "Ja, stimmt.",
    "Jawohl, das bin ich.\nGruß, Amina",
    "Natürlich!",
    "Amina Diallo\nMobile: 0044 7700 900123\nSent from Outlook for iOS",
    "Amina",
    "-Amina",
    "YES\n\nThis e-mail and any attachments are confidential and may be legally privileged. If you are not the intended recipient, please delete it.",
    "✅",
    "yes yes yes",
    "Yes I am Amina and yes I signed",
    "okay, thank you",
    "I confirm my signature, Amina Diallo, Cleveland",
    "Yes please count my signature",
]
CONFIRMS_NOTHING += [
    "Yes, I will think about it",
    "Yes I know about this case, tell me more first",
    "yes, but under the name of my husband",
    "No. Yes? I am confused.",
    "Ok, I will read it tomorrow",
    "It was me who wrote to you, but I made a mistake",
    "Yes. Please delete my data.",
    "Yes, stop writing to me",
    "Y si no?",
    "Sí, mañana le digo",
    "Oui, quand je serai rentrée",
    "Ja, wenn ich zurück bin",
    "Sim, se for anônimo",
    "I confirm receipt of your message.",
    "Confirming that I received this. Will get back to you.",
    "Amina Diallo\nout of office until Monday",
    "Amina is on leave",
    "Amina Diallo has left the company",
    "Your message was received. Amina",
    "Thank you for your email.",
    "I did not ask for this\nAmina",
    "Fraud! Amina Diallo",
    "Amina Diallo: wrong person",
    "Sure, like I would sign this",
    "Right. And who pays you?",
    "Yes, my brother used my email",
    "Yes, he signed with my email",
    "Yes it was my son playing",
    "Ya no quiero",
    "Moi jamais",
    "Nee",
    "Yes, I never did",
    "I agree with you that this is spam",
    "not yes",
    "Yes, I will consider it",
    "Je confirme la réception",
    "Confirmo recepción",
    "Ich bestätige den Eingang",
]
REFUSES += [
    "no!",
    "NO",
    "nope",
    "Not me, sorry",
    "No, I did not do that",
    "It wasn't me",
    "Non",
    "não fui eu",
    "Nein danke",
    "No.\n\nAmina Diallo\nDirector",
    "unsubscribe",
    "no\nno\nno",
]

# Italian, Dutch, Polish
CONFIRMS += [
    "Sì, ho firmato io.\nGrazie, Amina",
    "Sì",
    "Confermo la mia firma",
    "si, sono stata io",
    "Certo che sì! Cordiali saluti, Amina",
    "Ja hoor, dat klopt. Groet, Amina",
    "Ja, ik heb getekend",
    "Ik bevestig mijn handtekening.",
    "Natuurlijk! Met vriendelijke groet,\nAmina",
    "Tak",
    "Tak, to ja. Pozdrawiam",
    "Potwierdzam mój podpis",
    "Tak, podpisałam.\nDziękuję, Amina",
    "ok, grazie",
    "Oké, bedankt",
    "potwierdzam",
]
CONFIRMS_NOTHING += [
    "Sì, ma non ho firmato io",
    "Non sono stata io",
    "Sì, domani",
    "Sì, mio figlio ha firmato",
    "Chi siete?",
    "Sì, se resta anonimo",
    "Ja, maar ik was het niet",
    "Ja, later",
    "Ja, wie zijn jullie",
    "Ja, mijn zoon heeft getekend",
    "Ik bevestig de ontvangst",
    "Ja, als ik terug ben",
    "Tak, ale to nie ja",
    "Tak, jutro",
    "Tak, czy to oszustwo",
    "Potwierdzam odbiór",
    "Tak, mój syn podpisał",
]
REFUSES += [
    "Nee",
    "Nie",
    "non sono io",
    "Nee, dat was ik niet",
    "nie, to nie ja",
]

# Eight languages, written before anybody had looked at the tables
CONFIRMS += [
    "Yes sir",
    "You have my permission",
    "Make it so",
    "By all means",
    "Yep, that was me. Thanks!",
    "Correct, it was me who wrote",
    "Confirmed.",
    "Sí señor",
    "Tienen mi permiso",
    "Así es, fui yo",
    "Oui monsieur",
    "Vous avez ma permission",
    "C'est bien moi",
    "Jawohl",
    "Sie haben meine Erlaubnis",
    "Stimmt, das war ich",
    "Sim senhora",
    "Têm a minha autorização",
    "Fui eu mesma",
    "Sì, signore",
    "Avete il mio permesso",
    "Esatto, sono stata io",
    "Jazeker",
    "U heeft mijn toestemming",
    "Tak, to ja",
    "Macie moją zgodę",
    "Yes. That was indeed me who signed.",
    "YES\nAmina Diallo\nNever doubt that a small group of thoughtful people can change the world",
    "Sorry for the late reply. Yes, I signed.",
    "Sí, yo misma lo firmé",
    "Efectivamente, soy yo",
    "Oui, c'est bien ma signature",
    "Je confirme que j'ai signé",
    "Ja, das habe ich unterschrieben",
    "Jawohl, stimmt so",
    "Sim, assinei ontem",
    "Confermo, ho firmato io",
    "Ja, dat heb ik getekend",
    "Tak, podpisałem wczoraj",
]
CONFIRMS_NOTHING += [
    "Yes, I was hacked",
    "Delivery to jane@example.org was successful.",
    "What is this about?",
    "I will confirm tomorrow",
    "Sí, me robaron la cuenta",
    "¿Quién les dio mi correo?",
    "Oui, on m'a piraté",
    "Qui êtes-vous ?",
    "Ja, ich wurde gehackt",
    "Was soll das?",
    "Sim, invadiram a minha conta",
    "Ja, ik ben gehackt",
    "Kto to jest?",
    "Yes, my account was broken into",
    "Delivered to amina@supporter.example",
    "Message delivered",
    "OK, received",
    "Yes, someone used my computer",
    "Yes, my assistant handles my mail",
    "Yes, I only wanted information",
    "Yes, after I have talked to my lawyer",
    "Yes, please keep my name private",
    "Yes I wonder who sent that",
    "Sure. Like I would ever sign that",
    "Yes, it was signed by somebody",
    "Sí, él firmó",
    "Sí, pero fue sin querer",
    "Sí, envíenme más información",
    "Mensaje recibido",
    "Oui, quelqu'un a utilisé mon adresse",
    "Oui, mon compte a été volé",
    "Bien reçu",
    "Ja, mein Konto wurde gestohlen",
    "Ja, seine Tochter war es",
    "Nachricht erhalten",
    "Sim, roubaram meu celular",
    "Sim, quem quer saber",
    "Sì, qualcuno ha usato la mia email",
    "Ja, iemand heeft mijn mail misbruikt",
    "Tak, ktoś włamał się na moje konto",
]
REFUSES += [
    "Nope, somebody is using my address",
    "No fui yo",
    "Ce n'est pas moi",
    "Das war ich nicht",
    "Não fui eu",
    "Non sono stato io",
    "Dat was ik niet",
    "To nie ja",
    "I did not send that",
]

# In capitals, without accents, and their harmful twins
CONFIRMS += [
    "YES I SIGNED IT",
    "yes its me",
    "yep signed it yesterday",
    "Yes. I'm a retired nurse from Akron and I signed.",
    "Yes, these people need our help",
    "That is me, I confirm. God bless you for your work!",
    "Yes yes, a thousand times yes",
    "SI FUI YO",
    "claro que si, yo firme",
    "oui c'est moi qui ai signe",
    "ja das war ich",
    "sim, fui eu que assinei",
    "si, ho firmato io ieri sera",
]
CONFIRMS_NOTHING += [
    "Yes, hackers got into my email",
    "Yes but that signature is forged",
    "YES I WANT TO KNOW WHO YOU ARE",
    "Confirm receipt please",
    "Yes please unsubscribe me",
    "Right. Who gave you my address",
    "I think my grandson did that on my tablet",
    "ok but only as Anonymous",
    "Yes for UA 12/12",
    "Yes, as soon as I have read the letter",
    "Sí, creo que mi nieto lo hizo",
    "Si, alguien entro a mi correo",
    "Oui, je voudrais savoir qui vous êtes",
    "Ja, aber das war ein Versehen",
    "Ja, wer will das wissen",
    "Sim, foi meu filho quem assinou",
    "Sì, ma era mio marito",
    "Ja, maar mijn dochter heeft het gedaan",
    "Tak, ale to była pomyłka",
]
REFUSES += [
    "No way, not me",
    "I never signed this",
]

# A yes beside which somebody else acts, or which is one to something else
CONFIRMS_NOTHING += [
    "Yes, hacked again",
    "Yes, spam",
    "Yes, remove it",
    "Yes, a robot did it",
    "Yes, Bob signed",
    "Bob signed it",
    "Signed by Bob",
    "The kids signed it",
    "signed, but not by me",
    "It was me or my son",
    "I confirm that this mail reached me",
    "Yes, this was sent from my office",
    "Yes we received it",
    "ok will check",
    "OK I will look into it",
    "Fine, whatever",
    "Good morning",
    "Sure, explain it to me",
    "Yes, call me",
    "Yes, I am suing you",
    "right, and I'm the Pope",
    "Yes, it is a fake",
    "I was asleep when this was signed",
    "Yes, I signed in 2010, not now",
    "I would confirm if I knew what",
    "please confirm",
    "Done with you people",
    "Sí, lo firmó mi vecina",
    "Listo para denunciarlos",
    "Hecho por un hacker",
    "Sí, me llegó",
    "sí recibí su correo",
    "Fait par un pirate",
    "Oui je l'ai reçu",
    "Signé par ma fille",
    "Ja, hab ich bekommen",
    "Unterschrieben hat mein Sohn",
    "Gut, aber wer seid ihr",
    "Sim, recebi",
    "Assinado por outra pessoa",
    "Sì, ho ricevuto",
    "Firmato da mia figlia",
    "Ja, ontvangen",
    "Getekend door mijn zoon",
    "Tak, dostałem",
    "Podpisał mój syn",
]


def replied(text: str) -> tuple[Intent, ...]:
    context = replying(A, asked=True, wording=(essence(OURS),))
    return read(text + QUOTE, context=context, thread=True)


@each("text", CONFIRMS)
def test_a_yes_counts_whatever_stands_below_it(text: str) -> None:
    assert all(isinstance(intent, Confirm | Sign) for intent in replied(text))


@each("text", CONFIRMS_NOTHING)
def test_what_denies_doubts_or_asks_confirms_nothing(text: str) -> None:
    assert not any(isinstance(intent, Confirm | Sign | Withdraw) for intent in replied(text))


@pytest.mark.parametrize("text", REFUSES)
def test_a_refusal_is_one_of_this(text: str) -> None:
    assert replied(text) == (Refuse(),)


def test_a_footer_below_a_yes_refuses_nothing() -> None:
    (intent,) = replied("YES\n\nAmina\nUnsubscribe from our newsletter")
    assert isinstance(intent, Unclear)


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_beside_the_yes_is_the_one_that_is_meant(text: str, name: str) -> None:
    assert replied(text) == (Confirm(name),)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Yes, I signed this", Answer.YES),
        ("ok", Answer.POLITE_YES),
        ("ok, Amina", Answer.POLITE_YES),
        ("not me", Answer.NO),
        ("yes, but not me", Answer.TURNED),
        ("Yes, I have read it. I have to think about it.", Answer.TURNED),
        ("Yes I got it, let me sleep on it", Answer.TURNED),
        ("Sí, lo recibí, voy a pensarlo", Answer.TURNED),
        ("Oui, bien reçu, je vais y réfléchir", Answer.TURNED),
        ("Ja, ich habe es gelesen und überlege es mir", Answer.TURNED),
        ("Sim, recebi, vou pensar no assunto", Answer.TURNED),
        ("Yes, it was my friend", Answer.TURNED),
        ("Yes, it was my signature", Answer.YES),
        ("It was me who signed", Answer.YES),
        ("ok este mensaje", Answer.NEITHER),
        ("Si c'est moi", Answer.TURNED),
        ("Claro que si, soy yo", Answer.YES),
        ("Si soy yo", Answer.YES),
        ("Si firmo", Answer.POLITE_YES),
        ("Si me dicen quien son, claro que si", Answer.TURNED),
        ("Si quieren saber mas, escriban. Claro que si", Answer.TURNED),
        ("hello there", Answer.NEITHER),
        ("I've changed my mind. Please sign", Answer.POLITE_YES),
        ("Please sign. I've changed my mind", Answer.TURNED),
        ("I've changed my mind. Please don't sign", Answer.TURNED),
        ("Yes\nRegards\nRev. John O'Neil, Pastor", Answer.YES),
        ("Yes\nRegards\nMaybe later", Answer.TURNED),
        ("Yes\nAmina\nNever doubt that small groups change things", Answer.YES),
        ("Yes\nAmina\nI never doubted that small groups change things", Answer.TURNED),
        ("Yes\nAmina\nNot me", Answer.TURNED),
    ],
)
def test_what_own_words_answer(text: str, answer: Answer) -> None:
    assert answer_in(text.splitlines(), mail().sender) is answer


@pytest.mark.parametrize("text", ["Ich bestaetige das", "si, fui yo", "S\u0069\u0301, confirmo", "bien sur", "YES!!!"])
def test_accents_left_away_or_decomposed_mean_nothing(text: str) -> None:
    assert answer_in([text], None) is Answer.YES


@pytest.mark.parametrize(
    "text",
    [
        "Yes that was me! Sorry, I was at church and only saw this now.",
        "Yes it was me. I don't check mail often.",
        "That was me. My computer was broken.",
        "Sí, fui yo. No había visto el correo",
        "Oui c'est moi, je n'avais pas vu votre message",
        "Ja, das war ich. Ich habe die Mail nicht gesehen.",
        "Yes, that was me.\nAmina D.",
        "Oh yes please",
        "Oh yes!\nAmina",
    ],
)
def test_what_came_between_turns_no_yes_of_whoever_did_it(text: str) -> None:
    assert replied(text) == (Confirm(),)


@pytest.mark.parametrize(
    "text",
    [
        "That was me. I didn't mean to.",
        "It was me, but take me off",
        "I signed this. I don't want to be on it",
        "That was me. That was a mistake.",
        "I signed it. My son wants it to be off.",
        "Yes! I didn't know I had to confirm",
        "Fui yo, pero no quiero",
    ],
)
def test_what_speaks_of_their_name_turns_it_still(text: str) -> None:
    assert not any(isinstance(intent, Confirm | Sign) for intent in replied(text))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Back at my desk now, sorry about the auto-reply. Yes, do go ahead.", Answer.YES),
        ("Mais oui, c'est bien moi, vous pouvez y aller.", Answer.YES),
        ("My account was broken into. Yes, go ahead", Answer.TURNED),
        ("I am not a robot and did not sign", Answer.TURNED),
        ("Vous pouvez y aller sans moi", Answer.TURNED),
    ],
)
def test_what_is_told_before_a_yes_that_says_to_go_ahead_is_set_aside(text: str, answer: Answer) -> None:
    assert answer_in([text], None) is answer


MOCKED = """Oh sure, sign me up, because another letter is really going to make those thugs tremble. Give me a break.
Sí, sí, otra cartita y el gobernador temblando de miedo. Dejad de mandarme estas cosas, anda.
Ja klar, noch ein Brief, da zittern sie bestimmt
Oui bien sûr, encore une lettre qui va tout changer
Of course, one more letter will fix it
Sim, claro, mais uma carta e o governador treme""".splitlines()
GLAD = """Happy to sign another letter for them
Yes, I will sign another one
Yes please, another good letter from you
Yes, put my name to one more letter""".splitlines()


@each("text", MOCKED)
def test_who_mocks_one_more_letter_is_asked(text: str) -> None:
    question = Question(asks=Asks.YES, campaigns=(A,))
    intents = read(text, context=replying(A, question=question, question_by=frozenset({"thread"})), thread=True)
    assert not any(isinstance(intent, Sign) for intent in intents)


@each("text", GLAD)
def test_who_signs_one_more_letter_signs(text: str) -> None:
    question = Question(asks=Asks.YES, campaigns=(A,))
    intents = read(text, context=replying(A, question=question, question_by=frozenset({"thread"})), thread=True)
    assert any(isinstance(intent, Sign) for intent in intents)

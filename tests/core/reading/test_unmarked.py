"""Sentences that only a capital letter begins: found behind what is whole and certain, and nowhere else."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.intents import Sign
from signbot.core.reading.sentences import sentences
from signbot.core.reading.unmarked import parted
from signbot.core.text.plain import Plain
from tests.core.mailmaker import CONTEXT, A, read

BOOK = CodeBook(["ua329/11", "ua12/12"])


def said(line: str) -> list[str]:
    return [part.written for sentence in sentences(Plain(line), BOOK) for part in parted(sentence, BOOK)]


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("I want to sign UA 329/11 Thank you for your work", "Thank you"),
        ("I sign UA 329/11 My name is John Whitcombe", "My name"),
        ("I read this with great sadness Of course I will sign", "Of course"),
        ("I have been in hospital Yes I want to sign UA 329/11", "Yes I"),
        ("Please take my name off UA 329/11 I have changed my job", "I have"),
        ("Add my name please Ann Lee, York", "Ann Lee"),
        ("Je signe UA 329/11 svp JP Girard", "JP Girard"),
        ("Pongan mi nombre por favor Concepción Herrero, Burgos", "Concepción"),
        ("Firmo la UA 329/11 Gracias por avisarme", "Gracias"),
        ("Ich unterschreibe UA 329/11 Vielen Dank für eure Arbeit", "Vielen Dank"),
        ("Assino a UA 329/11 Obrigada pelo aviso", "Obrigada"),
        ("Je signe UA 329/11 Merci pour votre travail", "Merci"),
        ("Of course I will sign Shame on those who threaten her", "Shame"),
        ("Yes please add my name It makes me angry", "It makes"),
        ("Put me down for this one too I sign as Patricia Lowe", "I sign"),
        ("Please sign me up for UA 329/11 Keep up the good work", "Keep"),
        ("I wish to sign UA 329/11 What is happening there is dreadful", "What"),
        ("Yes add me Luke Merriweather", "Luke"),
        ("Yes I will sign Thanks Luke Merriweather", "Thanks"),
        ("Firmo la UA 329/11 Ojalá sirva de algo", "Ojalá"),
        ("Je signe UA 329/11 Courage à toute la famille", "Courage"),
        ("Ich unterschreibe UA 329/11 Es ist schrecklich", "Es ist"),
        ("I have read it twice and agree with every word Kindly append my signature", "Kindly"),
        ("I was there in May and what I saw has never left me You have my signature", "You have"),
        ("Somebody at church gave me your leaflet about UA 329/11 I would like to sign it", "I would"),
        ("My grandson showed me how to answer these emails I wish to add my name", "I wish"),
        ("Ya no quiero figurar Bórrenme de la carta", "Bórrenme"),
        ("Bitte meinen Namen unter UA 329/11 setzen Mein Mann war selbst in Haft", "Mein Mann"),
    ],
)
def test_a_word_that_opens_a_sentence_begins_one(line: str, begins: str) -> None:
    first, second = said(line)
    assert second.startswith(begins)
    assert line.startswith(first)


@pytest.mark.parametrize(
    "line",
    [
        "Maria Please sign UA 329/11",
        "My friend Please sign UA 329/11",
        "Dear colleague Please sign UA 329/11",
        "If you agree Please sign UA 329/11",
        "When I am dead Please sign UA 329/11",
        "I do not know Please sign UA 329/11",
        "My husband Will sign UA 329/11",
        "He Can sign UA 329/11",
        "I would Love to sign UA 329/11",
        "In signing UA 329/11 I would break the law",
        "SIGN UA 329/11, UA 12/12 I already signed",
        "Change the text and I'll sign UA 329/11",
        "SIGN UA 329/11 Grace Love from Leeds",
        "SIGN UA 329/11 for the Sisters of Mercy",
        "SIGN UA 329/11 My Linh Nguyen",
        "SIGN UA 329/11 Only if my name stays private",
        "SIGN UA 329/11 Or not, I could not care less",
        "Please sign UA 329/11 Says the mail from Amnesty",
        "Please sign the letter I sent you yesterday",
        "My boss told everybody Please add me to UA 329/11",
        "If my husband agrees Please add my name to UA 329/11",
        "I would never in my life Sign my name to UA 329/11",
        "I doubt I want to sign UA 329/11",
        "He is sure I want to sign UA 329/11",
        "Bitte setzen Sie meinen Namen unter UA 329/11",
        "firmo UA 329/11, soy Ruth Lee",
        "Please add Xolani Hill to UA 329/11",
        "Ich unterschreibe UA 329/11 Wenn Namen geheim bleiben",
        "I do NOT want to sign UA 329/11",
        "I SIGN UA 329/11 THANK YOU FOR YOUR WORK",
        "Can I sign UA 329/11 Thank you for telling me?",
    ],
)
def test_what_may_be_one_sentence_stays_one(line: str) -> None:
    assert said(line) == [line.rstrip("?")]


def test_a_question_at_the_end_is_a_sentence_of_its_own() -> None:
    assert said("I am signing UA 329/11 Is there anything else I can do?")[-1] == "Is there anything else I can do"
    (sign,) = read("I wish to sign UA 329/11 What else can I do?", context=CONTEXT)
    assert isinstance(sign, Sign)


def test_each_part_is_read_for_itself() -> None:
    (sign,) = read("I wish to sign UA 329/11 My name is John Whitcombe Thank you for your work", context=CONTEXT)
    assert isinstance(sign, Sign)
    assert (sign.campaign, [person.name for person in sign.people]) == (A, ["John Whitcombe"])
